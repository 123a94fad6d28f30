package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// traceFlags say what of a run is shown.
type traceFlags struct {
	party    partyFlags
	from, to uint64
	limit    uint64
	at       int64 // -1: none
	address  string
	bytes    uint32
	profile  bool
}

// maxShownMemory bounds the memory that is shown beside a step, in bytes.
const maxShownMemory = 4096

func traceCommand() *cobra.Command {
	var f traceFlags
	cmd := &cobra.Command{
		Use:   "trace CALL",
		Short: "Execute a past call again, step by step",
		Long: `Replays the cluster's blocks up to a call's, checked against the verified
headers, and executes the call's run again on the court's machine: instruction,
function, offset in the module, and the gas used before each step. CALL is a
call's root, or HEIGHT:TRANSITION for any transition of a block (transition 1 is
its first delivery or call).

With --at it shows one step: the instruction in words, what it changed, the
slots of the frame, the callers, and the memory that it is about. With --profile
it shows the gas by function instead.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.check(cmd); err != nil {
				return err
			}
			return f.trace(cmd.Context(), args[0])
		},
	}
	networkFlag(cmd, &f.party.network)
	cmd.Flags().IntVar(&f.party.node, "node", 0, "node that blocks are fetched from")
	cmd.Flags().BoolVar(&f.party.json, "json", false, "print JSON")
	cmd.Flags().Uint64Var(&f.from, "from", 0, "first step to list, from 0")
	cmd.Flags().Uint64Var(&f.to, "to", 0, "last step to list; lifts the limit")
	cmd.Flags().Uint64Var(&f.limit, "limit", 200, "most steps to list; 0 for all")
	cmd.Flags().Int64Var(&f.at, "at", -1, "show this step with stack and memory")
	cmd.Flags().StringVar(&f.address, "memory", "", "with --at: address of the memory to show (that of the instruction when not given)")
	cmd.Flags().Uint32Var(&f.bytes, "bytes", 64, fmt.Sprintf("with --at: bytes of memory to show, at most %d", maxShownMemory))
	cmd.Flags().BoolVar(&f.profile, "profile", false, "show the gas by function")
	cmd.MarkFlagsMutuallyExclusive("at", "profile")
	f.party.level = "warn"
	return cmd
}

func (f *traceFlags) check(cmd *cobra.Command) error {
	switch {
	case cmd.Flags().Changed("at") && f.at < 0:
		return fmt.Errorf("--at: want a step from 0 on, got %d", f.at)
	case cmd.Flags().Changed("to") && f.to < f.from:
		return fmt.Errorf("--to: want a step of at least %d, got %d", f.from, f.to)
	case f.bytes > maxShownMemory:
		return fmt.Errorf("--bytes: want at most %d, got %d", maxShownMemory, f.bytes)
	}
	if f.address != "" {
		if _, err := strconv.ParseUint(f.address, 0, 32); err != nil {
			return fmt.Errorf("--memory: want an address of 32 bits, got %q", f.address)
		}
	}
	if cmd.Flags().Changed("to") {
		f.limit = f.to - f.from + 1
	}
	return nil
}

// transition is what is traced.
type transition struct {
	height uint64
	at     batchvalidate.Position
	call   string               // its root, "" for a transition given by its number
	found  *batchvalidate.Found // with call
	replay *batchvalidate.Replay
}

func (f *traceFlags) trace(ctx context.Context, name string) error {
	p, err := f.party.open(ctx, true)
	if err != nil {
		return err
	}
	defer p.Close()
	t, err := p.locate(ctx, name)
	if err != nil {
		return err
	}
	runs, err := t.replay.Runs(ctx, t.at.Block)
	if err != nil {
		return err
	}
	if !slices.Contains(runs, t.at.Transition) {
		return t.noRun(runs)
	}
	run, err := t.replay.Run(ctx, t.at)
	if err != nil {
		return fmt.Errorf("block %d: %w", t.height, err)
	}
	switch {
	case f.profile:
		return f.showProfile(ctx, t, run)
	case f.at >= 0:
		return f.showStep(ctx, t, run)
	}
	return f.list(ctx, t, run)
}

// locate finds a call's transition in the cluster's blocks and replays up to
// it.
func (p *party) locate(ctx context.Context, name string) (*transition, error) {
	t := &transition{}
	height, number, isPosition := strings.Cut(name, ":")
	if isPosition {
		h, errHeight := strconv.ParseUint(height, 10, 64)
		n, errNumber := strconv.ParseUint(number, 10, 15)
		if errHeight != nil || errNumber != nil || h == 0 {
			return nil, fmt.Errorf("want HEIGHT:TRANSITION, two numbers, got %q", name)
		}
		t.height, t.at.Transition = h, n
		return t, p.replayBlock(ctx, t)
	}
	root, err := hex.DecodeString(strings.TrimPrefix(name, "0x"))
	if err != nil || len(root) != ssz.ChunkSize {
		return nil, fmt.Errorf("want a call root of %d hex digits or HEIGHT:TRANSITION, got %q", 2*ssz.ChunkSize, name)
	}
	o, err := p.cfg.Cluster.Outcome(ctx, ssz.Root(root))
	if errors.Is(err, client.ErrNotFound) {
		return nil, fmt.Errorf("call %s: the cluster has no receipt of it: it was not executed, or refused without a trace: %w", name, err)
	}
	if err != nil {
		return nil, err
	}
	t.height, t.call = o.Height, ssz.Root(root).String()
	if err := p.replayBlock(ctx, t); err != nil {
		return nil, err
	}
	if t.found, err = t.replay.Find(ctx, ssz.Root(root)); err != nil {
		return nil, fmt.Errorf("block %d: %w", t.height, err)
	}
	t.at = t.found.At
	return t, nil
}

func (p *party) replayBlock(ctx context.Context, t *transition) (err error) {
	t.replay, err = p.Block(ctx, t.height)
	return err
}

// noRun says what a transition was that is no machine run.
func (t *transition) noRun(runs []uint64) error {
	if t.found == nil {
		if len(runs) == 0 {
			return fmt.Errorf("transition %d of block %d is no machine run, and the block has none", t.at.Transition, t.height)
		}
		return fmt.Errorf("transition %d of block %d is no machine run; those of the block are %s", t.at.Transition, t.height, some(runs, 8))
	}
	what := "it has no steps to show"
	if r := t.found.Outcome.Receipt; r.Status == kernel.StatusRejected {
		what = "the kernel refused it before a run: " + kernel.Refusal(r.Code).String()
	}
	return fmt.Errorf("call %s (%v, transition %d of block %d) was no machine run: %s", t.call, t.found.Call.Kind, t.at.Transition, t.height, what)
}

// some names the first few of numbers, and says how many there are.
func some(all []uint64, few int) string {
	var out []string
	for _, n := range all[:min(len(all), few)] {
		out = append(out, strconv.FormatUint(n, 10))
	}
	if len(all) > few {
		out = append(out, fmt.Sprintf("... (%d in all)", len(all)))
	}
	return strings.Join(out, ", ")
}

// traceHead says which run is shown.
type traceHead struct {
	Call       string `json:"call,omitempty"`
	Height     uint64 `json:"height"`
	Transition uint64 `json:"transition"`
	Program    string `json:"program"`
	Entry      string `json:"entry"`
	GasLimit   uint64 `json:"gas_limit"`
}

func (t *transition) head(r *batchvalidate.Run) traceHead {
	return traceHead{t.call, t.height, t.at.Transition, r.Program.Root().String(), r.Start.Entry.String(), uint64(r.Start.Gas)}
}

func (h *traceHead) print() {
	if h.Call != "" {
		fmt.Printf("call     %s\n", h.Call)
	}
	fmt.Printf("run      entry %s, transition %d of block %d, gas limit %d\nprogram  %s\n\n", h.Entry, h.Transition, h.Height, h.GasLimit, h.Program)
}

// traceLine is one step before it is executed.
type traceLine struct {
	Step     uint64 `json:"step"`
	PC       uint32 `json:"pc"`
	Gas      int64  `json:"gas"` // used before the step
	Depth    int    `json:"depth"`
	Function string `json:"function"`
	Offset   uint32 `json:"offset,omitempty"` // in the module's bytes
	Instr    string `json:"instruction"`
}

func lineOf(t *batchvalidate.Tracer) traceLine {
	d := t.Place()
	return traceLine{
		Step: uint64(t.Machine().Steps()), PC: d.PC, Gas: t.Used(), Depth: t.Machine().Depth(),
		Function: d.Function, Offset: d.Offset, Instr: d.Instr,
	}
}

func (l *traceLine) print() {
	offset := ""
	if l.Offset != 0 {
		offset = fmt.Sprintf("%#x", l.Offset)
	}
	fmt.Printf("%9d %9d  %-28s %8s  %s%s\n", l.Step, l.Gas, shorten(shortName(l.Function), 28), offset, strings.Repeat(" ", min(l.Depth, 16)), l.Instr)
}

// shortName leaves the folders out of a function's package:
// "(*example.org/rules/dag.Graph).drop" is "(*dag.Graph).drop".
func shortName(s string) string {
	i := strings.LastIndexByte(s, '/')
	if i < 0 {
		return s
	}
	return s[:strings.IndexFunc(s, func(r rune) bool { return r != '(' && r != '*' })] + s[i+1:]
}

func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "~"
	}
	return s
}

// runEnd is how a run ended.
type runEnd struct {
	Steps   uint64 `json:"steps"`
	Status  string `json:"status"`
	Code    uint32 `json:"code"`
	Reason  string `json:"reason,omitempty"`
	GasUsed uint64 `json:"gas_used"`
}

func endOf(m *machine.Machine) runEnd {
	r := m.Result()
	e := runEnd{Steps: uint64(m.Steps()), Status: r.Status.String(), Code: r.Code, GasUsed: uint64(r.GasUsed)}
	if r.Status == machine.Trapped {
		e.Reason = program.Trap(r.Code).String()
	}
	return e
}

func (e *runEnd) String() string {
	s := fmt.Sprintf("%s after %d steps, %d gas", e.Status, e.Steps, e.GasUsed)
	switch {
	case e.Reason != "":
		s += ": " + e.Reason
	case e.Code != 0:
		s += fmt.Sprintf(", code %d", e.Code)
	}
	return s
}

// list prints the steps of a run, at most as many as the limit allows.
func (f *traceFlags) list(ctx context.Context, t *transition, run *batchvalidate.Run) error {
	tracer := batchvalidate.NewTracer(run)
	m := tracer.Machine()
	if there, err := tracer.Skip(ctx, machine.Step(f.from)); err != nil {
		return err
	} else if !there {
		return fmt.Errorf("--from: want a step of the run's %d, got %d", m.Steps(), f.from)
	}
	head := t.head(run)
	var lines []traceLine
	if !f.party.json {
		head.print()
		fmt.Printf("%9s %9s  %-28s %8s  %s\n", "step", "gas", "function", "offset", "instruction")
	}
	shown := uint64(0)
	for ; !m.Status().Ended() && (f.limit == 0 || shown < f.limit); shown++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		line := lineOf(tracer)
		if f.party.json {
			lines = append(lines, line)
		} else {
			line.print()
		}
		tracer.Next()
	}
	listed := uint64(m.Steps())
	m.Run(machine.MaxSteps)
	end := endOf(m)
	more := end.Steps - listed
	if f.party.json {
		return json.NewEncoder(os.Stdout).Encode(struct {
			traceHead
			Lines []traceLine `json:"lines"`
			More  uint64      `json:"more"` // steps after the listed ones
			End   runEnd      `json:"end"`
		}{head, lines, more, end})
	}
	if more > 0 {
		fmt.Printf("... %d more steps (--from %d goes on, --limit 0 shows all)\n", more, listed)
	}
	fmt.Printf("\n%s\n", &end)
	return nil
}

// showProfile prints the gas by function.
func (f *traceFlags) showProfile(ctx context.Context, t *transition, run *batchvalidate.Run) error {
	costs, err := batchvalidate.Profile(ctx, run)
	if err != nil {
		return err
	}
	m := run.Machine()
	m.Run(machine.MaxSteps)
	head, end := t.head(run), endOf(m)
	if f.party.json {
		return json.NewEncoder(os.Stdout).Encode(struct {
			traceHead
			Functions []batchvalidate.Cost `json:"functions"`
			End       runEnd               `json:"end"`
		}{head, costs, end})
	}
	head.print()
	sum := int64(0)
	for _, c := range costs {
		sum += c.Gas
	}
	fmt.Printf("%10s %6s %10s %10s %8s  %s\n", "gas", "share", "with calls", "steps", "calls", "function")
	for _, c := range costs {
		fmt.Printf("%10d %5.1f%% %10d %10d %8d  %s\n", c.Gas, 100*float64(c.Gas)/float64(max(1, sum)), c.Total, c.Steps, c.Calls, shortName(c.Function))
	}
	fmt.Printf("%10d\n\n%s\n", sum, &end)
	return nil
}
