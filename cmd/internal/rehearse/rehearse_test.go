package rehearse

import (
	"context"
	"sync"
	"testing"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/stream/importer"
)

// shared is what all tests look at: the engine, the first lines of the shipped
// transcript and the epoch that they make with seed 7.
var shared = sync.OnceValues(func() (w struct {
	engine *engine.Engine
	plan   *importer.Plan
	stage  *Stage
}, err error,
) {
	l, err := demo.Transcript()
	if err != nil {
		return w, err
	}
	w.plan = l.Plan
	w.plan.Steps = w.plan.Steps[:25]
	if w.engine, err = engine.New(); err != nil {
		return w, err
	}
	epoch, names, err := NewEpoch(context.Background(), w.engine, w.plan, 7)
	if err != nil {
		return w, err
	}
	honest, err := batchvalidate.NewReplay(context.Background(), epoch,
		batchvalidate.Executor{Engine: w.engine, Recover: signature.Recover}, nil)
	w.stage = &Stage{Honest: honest, Names: names}
	return w, err
})

func stage(t *testing.T) (*Stage, *engine.Engine, *importer.Plan) {
	t.Helper()
	w, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return w.stage, w.engine, w.plan
}

// A false claim of the cluster falls and a false challenge falls, at the leaf
// where the fault was planted: a step of a machine, or whatever the kernel does
// around the runs.
func TestRun(t *testing.T) {
	s, _, _ := stage(t)
	kinds := []fault.Kind{fault.Branch, None, fault.Charge, fault.Entry, fault.Receipt, fault.End}
	results, err := s.Run(context.Background(), kinds, []uint64{2}, func(r *Result) { t.Logf("%+v %+v", *r, r.Instruction) })
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range results {
		want, step := ClaimRejected, i < 2
		if kinds[i] == None {
			want = ChallengerLost
		}
		if r.Verdict != want || !r.Right() || r.Moves == 0 || r.Gas < r.ProofGas || r.ProofGas == 0 || step != (r.Instruction != nil) {
			t.Errorf("%s: want a judged leaf and %s, got %+v %+v", kinds[i], want, r, r.Instruction)
		}
		if step && (r.Instruction.Module == "" || r.Instruction.After == r.Instruction.Claimed) {
			t.Errorf("%s: want a judged step, got %+v", kinds[i], r.Instruction)
		}
	}
}

// Equal seeds make equal epochs, so that a rehearsal can be held again.
func TestNewEpoch_repeats(t *testing.T) {
	s, e, plan := stage(t)
	again, _, err := NewEpoch(context.Background(), e, plan, 7)
	if err != nil {
		t.Fatal(err)
	}
	if again.InputsRoot() != s.Honest.InputsRoot() {
		t.Fatal("want the same epoch for the same plan and seed")
	}
	other, _, err := NewEpoch(context.Background(), e, plan, 8)
	if err != nil {
		t.Fatal(err)
	}
	if other.InputsRoot() == s.Honest.InputsRoot() {
		t.Fatal("want another epoch for another seed")
	}
}

// A verdict that is not as it should be is said to be wrong.
func TestJudge_wrong(t *testing.T) {
	s, _, _ := stage(t)
	f, lie, err := fault.Plant(context.Background(), s.Honest, fault.Gas, 1)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := player.JudgedLeaf{Block: f.Block, Transition: f.Transition, Stride: 1, Step: uint64(f.Step)}
	for name, c := range map[string]struct{ honest, liar player.Outcome }{
		"honest claim fell":  {player.Outcome{Verdict: player.Fell}, player.Outcome{Verdict: player.Stands}},
		"false claim stands": {player.Outcome{Verdict: player.Stands}, player.Outcome{Verdict: player.Stands}},
		"no step":            {player.Outcome{Verdict: player.Stands}, player.Outcome{Verdict: player.Fell}},
		"another step":       {player.Outcome{Verdict: player.Stands, Judged: &elsewhere}, player.Outcome{Verdict: player.Fell}},
	} {
		r := &Result{}
		if err := s.judge(context.Background(), r, f, &c.honest, &c.liar, lie); err != nil {
			t.Fatal(err)
		}
		if r.Right() {
			t.Errorf("%s: want a wrong verdict", name)
		}
	}
}
