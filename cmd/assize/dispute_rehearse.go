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
)

// rehearseFlags say what is rehearsed, on which epoch.
type rehearseFlags struct {
	party  partyFlags // network "": an epoch of the shipped rules
	faults []string
	seeds  []string
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
claim stands, the other fell, and the step that was judged is the planted one.

The epoch is the shipped transcript under the shipped rules, or with --network
one that a running network has posted; neither the network nor its root chain
notices.

Faults are in steps of the machine: a word that was stored (memory), a result
(arithmetic), a charge (gas), the target of a jump (branch); with none the
cluster tells the truth and a challenger lies. Faults in what happens around a
run (entry and exit of a call, deploys, block begin and end) cannot be judged by
this release's contracts and are not rehearsed.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			kinds, seeds, err := f.check()
			if err != nil {
				return err
			}
			return f.run(cmd.Context(), kinds, seeds)
		},
	}
	cmd.Flags().StringSliceVar(&f.faults, "faults", kindNames(), "kinds of faults")
	cmd.Flags().StringSliceVar(&f.seeds, "seeds", []string{"1", "2", "3"}, "seeds by which the faults' places are drawn")
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
	say.Say("an epoch of %d blocks; %d disputes", len(stage.Honest.Inputs), len(kinds)*len(seeds))
	if !f.party.json {
		fmt.Printf("%-10s %6s %6s %9s %7s  %-52s %s\n", "fault", "seed", "moves", "gas", "time", "disputed instruction or leaf", "verdict")
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
	return allRight(results)
}

// allRight returns an error unless every verdict is right.
func allRight(results []*rehearse.Result) error {
	wrong := 0
	for _, r := range results {
		if !r.Right() {
			wrong++
		}
	}
	if wrong > 0 {
		return fmt.Errorf("%d of %d disputes ended in a wrong verdict", wrong, len(results))
	}
	return nil
}

func printRehearsal(r *rehearse.Result) {
	where := r.Leaf
	if i := r.Instruction; i != nil {
		where = fmt.Sprintf("%s %#x: %s", i.Module, i.Offset, i.Text)
	}
	verdict := r.Verdict
	if !r.Right() {
		verdict += ": " + r.Wrong
	}
	fmt.Printf("%-10s %6d %6d %9d %6.1fs  %-52s %s\n", r.Fault, r.Seed, r.Moves, r.Gas, r.Seconds, shorten(where, 52), verdict)
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
