package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/cmd/internal/rehearse"
	"github.com/assize/assize/internal/progress"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/program"
)

// rehearseFlags say what is rehearsed, on which epoch.
type rehearseFlags struct {
	party  partyFlags // network "": an epoch of the shipped rules
	faults []string
	named  bool // the faults: by the operator
	seeds  []string
	runs   []string
	epoch  uint64
}

// maxRehearsals bounds the disputes of one run.
const maxRehearsals = 1000

func rehearseCommand() *cobra.Command {
	var f rehearseFlags
	cmd := &cobra.Command{
		Use:   "rehearse",
		Short: "Plant faults into copies of an epoch and play the disputes to their verdicts",
		Long: `Plants each kind of fault at each seed into a copy of an epoch and plays the
dispute about it to its verdict, on a root chain of its own that ends with the
command: an honest player and one that executed the fault, on the contracts as
they are. The exit status is 0 only when every verdict is right: the honest
claim stands, the other fell, and the leaf that was judged is the planted one.

The epoch is the shipped transcript under the shipped rules, with what goes on
around it: devices, upgrades, settings, refusals. With --network it is one that
a running network has posted; neither the network nor its root chain notices.

Faults in a step of the machine, in any run:
  memory      a word that was stored
  arithmetic  a result
  gas         a charge
  branch      the target of a jump
Faults around a run:
  entry       it starts from another input
  exit        an instance is written that is not what it left
  receipt     its receipt names another amount of gas
  message     a message is queued with another target, gas or content
  create, delivery, import
              entry or exit of such a run
  export      it starts from another memory, or other bytes are exported
Faults in a call or block:
  begin       a block takes over another root-chain header
  settings    it takes up another settings change, or none
  refusal     a call is refused that was well signed
  forgery     a call is executed that nobody signed who may
  charge      a call without a run is charged less gas than its limit
  open        an account is opened for another address
  deploy      another program is appended
  delegate    a device comes or goes with another key, scope or expiry
  announce    another upgrade is pending
  end         a block's end changes the gas total
With none the cluster tells the truth and a challenger lies.

The shipped epoch has a place for every kind. In one of a network some may have
none: they are listed with no_place, which is an error only where --faults names
them. --runs keeps the faults in and around runs within some kinds of runs.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f.named = cmd.Flags().Changed("faults")
			kinds, seeds, err := f.check()
			if err != nil {
				return err
			}
			return f.run(cmd.Context(), kinds, seeds)
		},
	}
	cmd.Flags().StringSliceVar(&f.faults, "faults", kindNames(), "kinds of faults")
	cmd.Flags().StringSliceVar(&f.seeds, "seeds", []string{"1", "2", "3"}, "seeds by which the faults' places are drawn")
	cmd.Flags().StringSliceVar(&f.runs, "runs", nil, "entries of the runs that faults are kept within: "+strings.Join(entryNames(), ", ")+" (any when not given)")
	cmd.Flags().StringVar(&f.party.network, "network", "", "file of a running network whose epoch is copied (the shipped transcript when not given)")
	cmd.Flags().Uint64Var(&f.epoch, "epoch", 0, "with --network: number of the posted epoch, from 1 (0 for the latest)")
	cmd.Flags().IntVar(&f.party.node, "node", 0, "with --network: node that blocks are fetched from")
	cmd.Flags().BoolVar(&f.party.json, "json", false, "print JSON")
	f.party.level = "warn"
	return cmd
}

func kindNames() []string {
	var out []string
	for _, k := range rehearse.Kinds() {
		out = append(out, string(k))
	}
	return out
}

func entryNames() []string {
	var out []string
	for e := program.EntryInit; e <= program.EntryImport; e++ {
		out = append(out, e.String())
	}
	return out
}

// within returns the entries that --runs names.
func (f *rehearseFlags) within() ([]program.Entry, error) {
	var out []program.Entry
	for _, name := range f.runs {
		i := slices.Index(entryNames(), name)
		if i < 0 {
			return nil, fmt.Errorf("--runs: want some of %s, got %q", strings.Join(entryNames(), ","), name)
		}
		out = append(out, program.EntryInit+program.Entry(i))
	}
	return out, nil
}

func (f *rehearseFlags) check() (kinds []fault.Kind, seeds []uint64, err error) {
	for _, name := range f.faults {
		if !slices.Contains(rehearse.Kinds(), fault.Kind(name)) {
			return nil, nil, fmt.Errorf("--faults: want some of %s, got %q", strings.Join(kindNames(), ","), name)
		}
		kinds = append(kinds, fault.Kind(name))
	}
	for _, text := range f.seeds {
		seed, err := strconv.ParseUint(text, 0, 64)
		if err != nil {
			return nil, nil, fmt.Errorf("--seeds: want numbers of 64 bits, got %q", text)
		}
		seeds = append(seeds, seed)
	}
	switch n := len(kinds) * len(seeds); {
	case n == 0 || n > maxRehearsals:
		return nil, nil, fmt.Errorf("--faults, --seeds: want 1 to %d disputes, got %d", maxRehearsals, n)
	case f.party.network == "" && f.epoch != 0:
		return nil, nil, errors.New("--epoch: want --network with it")
	}
	return kinds, seeds, nil
}

func (f *rehearseFlags) run(ctx context.Context, kinds []fault.Kind, seeds []uint64) (err error) {
	say := progress.New(os.Stderr)
	within, err := f.within()
	if err != nil {
		return err
	}
	var stage *rehearse.Stage
	if f.party.network != "" {
		p, err := f.party.open(ctx, true)
		if err != nil {
			return err
		}
		defer p.Close()
		if stage, err = p.stage(ctx, f); err != nil {
			return err
		}
	} else {
		e, err := engine.New()
		if err != nil {
			return err
		}
		defer e.Close()
		if stage, err = shippedStage(ctx, e); err != nil {
			return err
		}
	}
	stage.Within = within
	say.Say("an epoch of %d blocks; %d disputes", len(stage.Honest.Inputs), len(kinds)*len(seeds))
	if !f.party.json {
		fmt.Printf("%-10s %6s %6s %9s %7s  %-64s %s\n", "fault", "seed", "moves", "gas", "time", "disputed instruction or transition", "verdict")
	}
	results, err := stage.Run(ctx, kinds, seeds, func(r *rehearse.Result) {
		if !f.party.json {
			printRehearsal(r)
		}
	})
	if err != nil {
		return err
	}
	if f.party.json {
		if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
			return err
		}
	}
	return allRight(results, f.named)
}

// allRight returns an error unless every verdict is right, and, where the
// operator named the faults, each has a place.
func allRight(results []*rehearse.Result, named bool) error {
	wrong, absent := 0, []string{}
	for _, r := range results {
		switch {
		case r.Verdict == rehearse.NoPlace:
			absent = append(absent, fmt.Sprintf("%s at seed %d", r.Fault, r.Seed))
		case !r.Right():
			wrong++
		}
	}
	switch {
	case wrong > 0:
		return fmt.Errorf("%d of %d disputes ended in a wrong verdict", wrong, len(results)-len(absent))
	case len(absent) == len(results):
		return errors.New("no dispute was held: the epoch has no place for any of the faults")
	case named && len(absent) > 0:
		return fmt.Errorf("the epoch has no place for %s", strings.Join(absent, ", "))
	}
	return nil
}

func printRehearsal(r *rehearse.Result) {
	where := r.Why
	switch i := r.Instruction; {
	case i != nil:
		where = fmt.Sprintf("%s %#x: %s", i.Module, i.Offset, i.Text)
	case r.Disputed != nil:
		if where = r.Disputed.What; r.Part != "" {
			where = r.Part + " of " + where
		}
	}
	verdict := r.Verdict
	if !r.Right() {
		verdict += ": " + r.Wrong
	}
	fmt.Printf("%-10s %6d %6d %9d %6.1fs  %-64s %s\n", r.Fault, r.Seed, r.Moves, r.Gas, r.Seconds, shorten(where, 64), verdict)
}

// shippedStage makes an epoch of the shipped rules and transcript.
func shippedStage(ctx context.Context, e *engine.Engine) (*rehearse.Stage, error) {
	l, err := demo.Transcript()
	if err != nil {
		return nil, err
	}
	epoch, names, err := rehearse.NewEpoch(ctx, e, l.Plan, 1)
	if err != nil {
		return nil, err
	}
	honest, err := batchvalidate.NewReplay(ctx, epoch, batchvalidate.Executor{Engine: e, Recover: signature.Recover}, nil)
	return &rehearse.Stage{Honest: honest, Names: names}, err
}

// stage copies a posted epoch of a running network.
func (p *party) stage(ctx context.Context, f *rehearseFlags) (*rehearse.Stage, error) {
	file, err := network.Read(f.party.network)
	if err != nil {
		return nil, err
	}
	s := &rehearse.Stage{Names: ruleNames(file)}
	for {
		next, _, err := p.Next(ctx)
		if err != nil {
			return nil, err
		}
		if next == nil {
			break
		}
		r, err := p.Replay(ctx, next, nil)
		if err != nil {
			return nil, err
		}
		if s.Honest = r.Replay; next.Number == f.epoch {
			return s, nil
		}
	}
	switch {
	case f.epoch != 0:
		return nil, fmt.Errorf("--epoch: no epoch %d is posted that follows from height %d", f.epoch, p.Height())
	case s.Honest == nil:
		return nil, errors.New("the network has posted no epoch yet")
	}
	return s, nil
}

// maxPrograms is how many programs a cluster can have.
const maxPrograms = 1 << 20

// ruleNames returns the names of a network's rules by program number.
func ruleNames(file *network.File) []string {
	var names []string
	for _, r := range []struct {
		name   string
		number uint64
	}{{"space", file.Rules.Space}, {"channel", file.Rules.Channel}, {"user", file.Rules.User}} {
		if r.number >= maxPrograms {
			continue // no cluster has so many
		}
		for uint64(len(names)) <= r.number {
			names = append(names, "")
		}
		names[r.number] = r.name
	}
	return names
}
