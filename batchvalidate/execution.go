package batchvalidate

import (
	"context"
	"errors"
	"fmt"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Position names a transition of an epoch by the leaves that the game counts:
// block 0 is the epoch's first, and transition 0 of a block its begin.
type Position struct {
	Block, Transition uint64
}

// Epoch is a stretch of a cluster's history: the state before it and what the
// cluster agreed on in it.
type Epoch struct {
	Before *kernel.State       // never written to
	Inputs []kernel.BlockInput // of consecutive heights, from Before's height + 1 on
}

// Executor executes blocks. What stands in Departure makes it the part of a
// party that executed something else.
type Executor struct {
	Engine    kernel.Runner
	Recover   kernel.Recover
	Departure Departure
}

// Departure is how a party departs from what the kernel says, for rehearsals
// of disputes. Whatever is nil is as it should be.
type Departure struct {
	// Input returns what is executed in place of a block's input, which nobody
	// may write to.
	Input func(block uint64, in *kernel.BlockInput) *kernel.BlockInput
	// Machine returns the machine of the run at a position before its first
	// step, or nil for an ordinary one.
	Machine func(at Position, p *program.Program, s *machine.Start) *machine.Machine
	// Result alters what the kernel takes a run at a position to have come to.
	Result func(at Position, r *machine.Result)
	// After returns the state after a block in place of the one given.
	After func(block uint64, s *kernel.State) *kernel.State
}

// departs reports whether anything is not as it should be.
func (d *Departure) departs() bool {
	return d.Input != nil || d.Machine != nil || d.Result != nil || d.After != nil
}

// machineAt returns the machine of a run, an ordinary one if no other is
// asked for.
func (e *Executor) machineAt(at Position, p *program.Program, s *machine.Start) *machine.Machine {
	if e.Departure.Machine != nil {
		if m := e.Departure.Machine(at, p, s); m != nil {
			return m
		}
	}
	return machine.New(p, s)
}

// runner is the [kernel.Runner] of one block under way.
type runner struct {
	*Executor
	at Position
}

// Run implements [kernel.Runner].
func (r *runner) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	result, err := r.run(p, s)
	if err == nil && r.Departure.Result != nil {
		r.Departure.Result(r.at, &result)
	}
	return result, err
}

func (r *runner) run(p *program.Program, s *machine.Start) (machine.Result, error) {
	if r.Departure.Machine != nil {
		if m := r.Departure.Machine(r.at, p, s); m != nil {
			m.Run(machine.MaxSteps)
			return m.Result(), nil
		}
	}
	return r.Engine.Run(p, s)
}

// execute runs one block on a state. visit, if not nil, is called after each
// transition, block begin being transition 0, and ends the execution early by
// returning false; the result is then nil.
func (e *Executor) execute(s *kernel.State, in *kernel.BlockInput, index uint64, visit func(t uint64, b *kernel.Block) bool) (*kernel.BlockResult, error) {
	if visit == nil && !e.Departure.departs() {
		return kernel.ExecuteParallel(s, in, e.Engine, e.Recover, engine.Parallel)
	}
	if e.Departure.Input != nil {
		in = e.Departure.Input(index, in)
	}
	r := &runner{Executor: e, at: Position{Block: index}}
	b := kernel.Begin(s, in, r, e.Recover)
	for done := false; ; {
		if visit != nil && !visit(r.at.Transition, b) {
			return nil, nil
		}
		if done {
			return e.after(s, index, b.Result()), nil
		}
		r.at.Transition++
		var err error
		if done, err = b.Next(); err != nil {
			return nil, err
		}
	}
}

// after departs from what a block left, if that is asked for.
func (e *Executor) after(s *kernel.State, index uint64, r *kernel.BlockResult) *kernel.BlockResult {
	if e.Departure.After != nil {
		*s = *e.Departure.After(index, s)
		r.StateRoot = s.Root()
		r.AppHash = kernel.AppHash(r.StateRoot, r.ReceiptsRoot)
	}
	return r
}

// Replay is an epoch as one party executed it: its results, and the histories
// of every level of the game, computed when they are asked for. Not safe for
// concurrent use.
type Replay struct {
	Epoch
	Executor
	Results []*kernel.BlockResult // one for each block

	marks []*kernel.State // marks[i] is the state before block i * markEvery
	walks [][]Transition  // by block, once they were asked for
	after *kernel.State
}

// markEvery is how many blocks lie between two states that a replay keeps.
const markEvery = 64

// NewReplay executes the epoch. progress, if not nil, is called after each block.
func NewReplay(ctx context.Context, epoch Epoch, ex Executor, progress func(blocks int)) (*Replay, error) {
	r := &Replay{Epoch: epoch, Executor: ex}
	s := epoch.Before.Clone()
	for i := range epoch.Inputs {
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		if i%markEvery == 0 {
			r.marks = append(r.marks, s.Clone())
		}
		res, err := r.execute(s, &epoch.Inputs[i], uint64(i), nil)
		if err != nil {
			return nil, fmt.Errorf("replay: %w", err)
		}
		r.Results = append(r.Results, res)
		if progress != nil {
			progress(i + 1)
		}
	}
	r.after = s
	return r, nil
}

// After returns the state after the epoch; the caller must not write to it.
func (r *Replay) After() *kernel.State { return r.after }

// InputsRoot returns the root of the SSZ list of the epoch's block inputs.
func (e *Epoch) InputsRoot() ssz.Root { return kernel.InputsRoot(e.Inputs) }

// HistoryDepth is the depth of every history: 2^15 leaves.
const HistoryDepth = 15

// Blocks returns the leaves of level 1, the app hashes.
func (r *Replay) Blocks() []ssz.Root {
	leaves := make([]ssz.Root, len(r.Results))
	for i, res := range r.Results {
		leaves[i] = res.AppHash
	}
	return leaves
}

// before returns the state before a block, for the caller to write to.
func (r *Replay) before(ctx context.Context, block uint64) (*kernel.State, error) {
	if block >= uint64(len(r.Inputs)) {
		return nil, fmt.Errorf("replay: the epoch has %d blocks, asked for block %d", len(r.Inputs), block)
	}
	s := r.marks[block/markEvery].Clone()
	for i := block / markEvery * markEvery; i < block; i++ {
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		if _, err := r.execute(s, &r.Inputs[i], i, nil); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Transitions returns the leaves of level 2: those of a block's history.
func (r *Replay) Transitions(ctx context.Context, block uint64) ([]ssz.Root, error) {
	s, err := r.before(ctx, block)
	if err != nil {
		return nil, err
	}
	var leaves []ssz.Root
	_, err = r.execute(s, &r.Inputs[block], block, func(_ uint64, b *kernel.Block) bool {
		leaves = append(leaves, b.Leaf())
		return true
	})
	if err != nil {
		return nil, err
	}
	leaves[len(leaves)-1] = r.Results[block].AppHash // another one where the execution departs after the block
	return leaves, nil
}

// Transition is one transition of a block.
type Transition struct {
	Cursor  kernel.Cursor   // before it
	Call    *kernel.Call    // nil where it is none
	Entry   program.Entry   // of its run; 0 where it is no run of a machine
	Outcome *kernel.Outcome // nil of block end
}

// Walk returns for each block its transitions behind its begin: the first is
// leaf 1 of the block's history. Nobody may write to them.
func (r *Replay) Walk(ctx context.Context) ([][]Transition, error) {
	if r.walks != nil {
		return r.walks, nil
	}
	s := r.Before.Clone()
	walks := make([][]Transition, len(r.Inputs))
	for block := range walks {
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		var err error
		if walks[block], err = r.walk(s, uint64(block)); err != nil {
			return nil, err
		}
	}
	r.walks = walks
	return walks, nil
}

func (r *Replay) walk(s *kernel.State, block uint64) ([]Transition, error) {
	in, result := &r.Inputs[block], r.Results[block]
	var out []Transition
	upgrades := 0
	_, err := r.execute(s, in, block, func(_ uint64, b *kernel.Block) bool {
		at := b.Cursor()
		if n := len(out); n > 0 {
			t := &out[n-1]
			switch last := t.Cursor; {
			case at.Calls > last.Calls:
				t.Call, t.Outcome = &in.Calls[last.Calls].Call, &result.Outcomes[last.Calls]
			case at.Deliveries > last.Deliveries:
				t.Outcome = &result.Deliveries[last.Deliveries].Outcome
			case last.Phase != kernel.PhaseEnd:
				t.Outcome = &result.Upgrades[upgrades].Outcome
				upgrades++
			}
		}
		if at.Phase != kernel.PhaseDone {
			t := Transition{Cursor: at}
			if _, start, runs := b.Pending(); runs {
				t.Entry = start.Entry
			}
			out = append(out, t)
		}
		return true
	})
	return out, err
}

// TransitionWitness returns the witness of a transition, by which the contract
// executes it; of a run that of its entry, or of its exit.
func (r *Replay) TransitionWitness(ctx context.Context, at Position, exit bool) ([]byte, error) {
	s, err := r.before(ctx, at.Block)
	if err != nil {
		return nil, err
	}
	in, place := &r.Inputs[at.Block], kernel.PlaceInput(r.Inputs, at.Block)
	if at.Transition == 0 {
		receipts := kernel.NoReceipts() // of genesis
		if at.Block > 0 {
			receipts = r.Results[at.Block-1].ReceiptsRoot
		}
		return s.BeginWitness(in, &place, receipts), nil
	}
	var witness []byte
	var failed error
	_, err = r.execute(s, in, at.Block, func(t uint64, b *kernel.Block) bool {
		if t+1 != at.Transition && b.Cursor().Phase != kernel.PhaseDone {
			return true
		}
		p, start, runs := b.Pending()
		if exit && runs {
			m := r.machineAt(at, p, start)
			m.Run(machine.MaxSteps)
			witness, failed = b.ExitWitness(&place, m)
		} else {
			witness, failed = b.Witness(&place)
		}
		return false
	})
	if err == nil {
		err = failed
	}
	return witness, err
}

// Runs returns the transitions of a block that are runs of a machine.
func (r *Replay) Runs(ctx context.Context, block uint64) ([]uint64, error) {
	s, err := r.before(ctx, block)
	if err != nil {
		return nil, err
	}
	all, err := r.walk(s, block)
	var runs []uint64
	for i := range all {
		if all[i].Entry != 0 {
			runs = append(runs, uint64(i)+1)
		}
	}
	return runs, err
}

// Run is the run of one transition, as the court takes it apart.
type Run struct {
	Program *program.Program
	Start   *machine.Start
	Exit    ssz.Root // the level-2 leaf after the transition
	open    func() *machine.Machine
}

// Machine returns the machine of the run at its start; each call a new one.
func (r *Run) Machine() *machine.Machine { return r.open() }

// ErrNoRun is a transition that is no run of a machine: block begin and end,
// what the kernel does itself, and what lies beyond a history's end.
var ErrNoRun = errors.New("no run of a machine")

// Run returns the run of a transition, or ErrNoRun.
func (r *Replay) Run(ctx context.Context, at Position) (*Run, error) {
	if at.Block >= uint64(len(r.Inputs)) {
		return nil, fmt.Errorf("transition %d of block %d: %w", at.Transition, at.Block, ErrNoRun)
	}
	s, err := r.before(ctx, at.Block)
	if err != nil {
		return nil, err
	}
	var run *Run
	_, err = r.execute(s, &r.Inputs[at.Block], at.Block, func(t uint64, b *kernel.Block) bool {
		switch {
		case t+1 == at.Transition:
			if p, start, ok := b.Pending(); ok {
				run = &Run{Program: p, Start: detach(start)}
			}
		case t == at.Transition && run != nil:
			run.Exit = b.Leaf()
		}
		return t < at.Transition
	})
	if err != nil {
		return nil, err
	}
	if run == nil {
		return nil, fmt.Errorf("transition %d of block %d: %w", at.Transition, at.Block, ErrNoRun)
	}
	run.open = func() *machine.Machine { return r.machineAt(at, run.Program, run.Start) }
	return run, nil
}

// detach copies a start state out of a block that will go on.
func detach(s *machine.Start) *machine.Start {
	c := *s
	c.Memory = s.Memory.Clone()
	c.Globals = append([]uint64(nil), s.Globals...)
	return &c
}

// Strides returns the leaves of level 3: the root at the run's start, then
// after each stride, and last what the transition left.
func (r *Replay) Strides(ctx context.Context, at Position) ([]ssz.Root, error) {
	run, err := r.Run(ctx, at)
	if err != nil {
		return nil, err
	}
	leaves := run.Machine().StrideRoots()
	const last = 1<<HistoryDepth - 1
	for len(leaves) < last {
		leaves = append(leaves, leaves[len(leaves)-1])
	}
	return append(leaves[:last], run.Exit), nil
}

// Steps returns the leaves of level 4: the roots after each step of a stride.
// Stride i of the history, i >= 1, leads from leaf i-1 of level 3 to leaf i.
func (r *Replay) Steps(ctx context.Context, at Position, stride uint64) ([]ssz.Root, error) {
	m, err := r.atStride(ctx, at, stride)
	if err != nil {
		return nil, err
	}
	leaves := m.StepRoots(1 << HistoryDepth)
	if len(leaves) == 0 { // the run has ended before: its end is a fixed point
		leaves = append(leaves, m.Root())
	}
	return leaves, nil
}

// StepAt returns the machine before a step of a stride, see [Replay.Steps].
func (r *Replay) StepAt(ctx context.Context, at Position, stride, step uint64) (*machine.Machine, error) {
	m, err := r.atStride(ctx, at, stride)
	if err != nil {
		return nil, err
	}
	m.Run(machine.Step(step))
	return m, nil
}

// atStride returns the machine at a stride's start.
func (r *Replay) atStride(ctx context.Context, at Position, stride uint64) (*machine.Machine, error) {
	if stride < 1 || stride >= 1<<HistoryDepth-1 {
		return nil, fmt.Errorf("stride: want 1 to %d, got %d", 1<<HistoryDepth-2, stride)
	}
	run, err := r.Run(ctx, at)
	if err != nil {
		return nil, err
	}
	m := run.Machine()
	m.Run(machine.Stride(stride - 1).Start())
	return m, nil
}
