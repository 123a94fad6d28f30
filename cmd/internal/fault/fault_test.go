package fault_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/cmd/internal/rehearse"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// honest returns the replay of an epoch of a rehearsal: a few lines of a chat,
// and what goes on around it.
var honest = sync.OnceValues(func() (*batchvalidate.Replay, error) {
	l, err := demo.Transcript()
	if err != nil {
		return nil, err
	}
	l.Plan.Steps = l.Plan.Steps[:4]
	ex, err := engine.New()
	if err != nil {
		return nil, err
	}
	epoch, _, err := rehearse.NewEpoch(context.Background(), ex, l.Plan, 3)
	if err != nil {
		return nil, err
	}
	return batchvalidate.NewReplay(context.Background(), epoch, batchvalidate.Executor{Engine: ex, Recover: signature.Recover}, nil)
})

func theHonest(t *testing.T) *batchvalidate.Replay {
	t.Helper()
	r, err := honest()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// descend follows two parties' histories down to the leaf at which they part
// and which the court judges.
func descend(t *testing.T, truth, lie *batchvalidate.Replay) (at batchvalidate.Position, level game.Level, stride, leaf uint64) {
	t.Helper()
	ctx := context.Background()
	x, y := batchvalidate.NewHistories(truth), batchvalidate.NewHistories(lie)
	first := func(level string, a, b game.History, errA, errB error) (uint64, ssz.Root, ssz.Root) {
		t.Helper()
		if errA != nil || errB != nil {
			t.Fatalf("%s: %v, %v", level, errA, errB)
		}
		i, ok := game.FirstDifference(a, b)
		if !ok {
			t.Fatalf("%s: want two histories that differ", level)
		}
		return uint64(i), a.Leaf(i), b.Leaf(i)
	}
	a, errA := x.Blocks(ctx)
	b, errB := y.Blocks(ctx)
	block, above, other := first("blocks", a, b, errA, errB)
	a, errA = x.Transitions(ctx, block)
	b, errB = y.Transitions(ctx, block)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("transitions: want the last leaf to be the app hash of the block")
	}
	transition, above, other := first("transitions", a, b, errA, errB)
	at = batchvalidate.Position{Block: block, Transition: transition}
	if _, err := truth.Run(ctx, at); errors.Is(err, batchvalidate.ErrNoRun) {
		return at, game.Transitions, 0, 0
	}
	a, errA = x.Strides(ctx, block, transition)
	b, errB = y.Strides(ctx, block, transition)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("strides: want the last leaf to be what the transition left")
	}
	stride, above, other = first("strides", a, b, errA, errB)
	if stride == 0 || stride == game.Last {
		return at, game.Strides, stride, 0
	}
	a, errA = x.Steps(ctx, block, transition, stride)
	b, errB = y.Steps(ctx, block, transition, stride)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("steps: want the last leaf to be the end of the stride")
	}
	leaf, _, _ = first("steps", a, b, errA, errB)
	return at, game.Steps, stride, leaf
}

// A fault is found exactly where it was planted, whatever its kind.
func TestPlant_disputeEndsAtTheFault(t *testing.T) {
	for _, kind := range fault.Kinds() {
		found(t, kind, 5)
	}
}

// Faults at the entries and at the exits of runs are drawn.
func TestPlant_bothParts(t *testing.T) {
	for _, kind := range []fault.Kind{fault.Create, fault.Delivery, fault.Export, fault.Import} {
		seen := make(map[bool]bool)
		for seed := uint64(0); len(seen) < 2; seed++ {
			if seed == 16 {
				t.Fatalf("%s: want faults at entries and exits, got those at exits %v", kind, seen)
			}
			seen[found(t, kind, seed).Exit] = true
		}
	}
}

// Faults in steps of a machine are drawn in every kind of run, and can be kept
// within one.
func TestPlant_within(t *testing.T) {
	for e := program.EntryInit; e <= program.EntryImport; e++ {
		for _, kind := range append(fault.StepKinds(), fault.Receipt) {
			f := found(t, kind, 1, e)
			run, err := theHonest(t).Run(context.Background(), f.Position())
			if err != nil || run.Start.Entry != e {
				t.Errorf("%s: want a run of %s, got %+v (%v)", kind, e, run, err)
			}
		}
	}
}

// found plants a fault and looks for it.
func found(t *testing.T, kind fault.Kind, seed uint64, within ...program.Entry) *fault.Fault {
	t.Helper()
	truth := theHonest(t)
	f, lie, err := fault.Plant(context.Background(), truth, kind, seed, within...)
	if err != nil {
		t.Fatalf("%s, seed %d: %v", kind, seed, err)
	}
	at, level, stride, leaf := descend(t, truth, lie)
	if at != f.Position() {
		t.Fatalf("%s, seed %d: planted in %+v, found in %+v", kind, seed, f.Position(), at)
	}
	if l, s, i := f.Leaf(); l != level || s != stride || i != leaf {
		t.Fatalf("%s, seed %d: planted at level %d, stride %d, leaf %d, found at %d, %d, %d", kind, seed, l, s, i, level, stride, leaf)
	}
	return f
}

// An epoch in which nothing happens has no place for most kinds, and says so.
func TestPlant_noPlace(t *testing.T) {
	truth := theHonest(t)
	epoch := batchvalidate.Epoch{Before: truth.Before, Inputs: []kernel.BlockInput{{Height: truth.Before.Height() + 1, Time: truth.Before.Time()}}}
	idle, err := batchvalidate.NewReplay(context.Background(), epoch, truth.Executor, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range fault.Kinds() {
		_, _, err := fault.Plant(context.Background(), idle, kind, 1)
		if want := kind != fault.Begin && kind != fault.End; errors.Is(err, fault.ErrNoPlace) != want || !want && err != nil {
			t.Errorf("%s: got %v", kind, err)
		}
	}
}

// The same seed draws the same fault, so that two processes can plant it.
func TestPlant_sameSeedSameFault(t *testing.T) {
	truth := theHonest(t)
	a, _, err := fault.Plant(context.Background(), truth, fault.Memory, 5)
	if err != nil {
		t.Fatal(err)
	}
	b, _, err := fault.Plant(context.Background(), truth, fault.Memory, 5)
	if err != nil {
		t.Fatal(err)
	}
	if *a != *b {
		t.Fatalf("want the same fault twice, got %+v and %+v", a, b)
	}
}

// The engine and the machine bring a whole epoch to the same states.
func TestReplay_engineAndMachineAgree(t *testing.T) {
	truth := theHonest(t)
	ex := truth.Executor
	ex.Departure.Machine = machineEverywhere
	again, err := batchvalidate.NewReplay(context.Background(), truth.Epoch, ex, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range truth.Results {
		if truth.Results[i].AppHash != again.Results[i].AppHash {
			t.Fatalf("block %d: engine %v, machine %v", i, truth.Results[i].AppHash, again.Results[i].AppHash)
		}
	}
}

func machineEverywhere(_ batchvalidate.Position, p *program.Program, s *machine.Start) *machine.Machine {
	return machine.New(p, s)
}

// The game may come to an interval that is no run, since the contract cannot
// tell: block begin and end, what the kernel does itself, and padding. Its
// history is the leaf that it ends in.
func TestHistories_transitionThatIsNoRun(t *testing.T) {
	truth := theHonest(t)
	h := batchvalidate.NewHistories(truth)
	for _, at := range []batchvalidate.Position{
		{Block: 0, Transition: 0},
		{Block: 0, Transition: 1},
		{Block: 0, Transition: 4},
		{Block: 0, Transition: 9},
		{Block: uint64(len(truth.Inputs)) + 5, Transition: 3},
	} {
		above, err := h.Transitions(context.Background(), at.Block)
		if err != nil {
			t.Fatal(err)
		}
		got, err := h.Strides(context.Background(), at.Block, at.Transition)
		if err != nil {
			t.Fatalf("%+v: %v", at, err)
		}
		want := above.Leaf(int(at.Transition))
		if got.Leaf(0) != want || got.Leaf(game.Last) != want {
			t.Errorf("%+v: want the leaf %v alone, got %v to %v", at, want, got.Leaf(0), got.Leaf(game.Last))
		}
	}
}
