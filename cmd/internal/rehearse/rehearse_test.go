package rehearse

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/stream"
	"github.com/assize/assize/stream/importer"
	"github.com/assize/assize/wasm-modules/event"
)

// plan is the first lines of the shipped transcript.
func plan(t *testing.T) *importer.Plan {
	t.Helper()
	l, err := demo.Transcript()
	if err != nil {
		t.Fatal(err)
	}
	l.Plan.Steps = l.Plan.Steps[:25]
	return l.Plan
}

// newStage returns a stage of its own, on the epoch that the plan makes with seed 7.
func newStage(t *testing.T) *Stage {
	t.Helper()
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	epoch, names, err := NewEpoch(context.Background(), e, plan(t), 7)
	if err != nil {
		t.Fatal(err)
	}
	honest, err := batchvalidate.NewReplay(context.Background(), epoch,
		batchvalidate.Executor{Engine: e, Recover: signature.Recover}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return &Stage{Honest: honest, Names: names}
}

// A false claim of the cluster falls and a false challenge falls, at the leaf
// where the fault was planted: a step of a machine, or whatever the kernel does
// around the runs. Every kind is played, and what is said of it is about it.
func TestRun(t *testing.T) {
	t.Parallel()
	about := map[fault.Kind]struct{ what, change string }{
		fault.Begin: {"block begin", "height"}, fault.Settings: {"block begin", "pending settings"},
		fault.Refusal: {"by account", "account"}, fault.Forgery: {"by account", ""}, fault.Charge: {"by account", "gas of its window"},
		fault.Open: {"open by account", "address"}, fault.Deploy: {"deploy by account", "program"},
		fault.Delegate: {"by account", "device"}, fault.Announce: {"upgrade of instance", "pending upgrade"},
		fault.Entry: {"", ""}, fault.Exit: {"", "memory root"}, fault.Receipt: {"", "gas used since genesis"},
		fault.Message: {"", "message"}, fault.Create: {"create of program", "instance"},
		fault.Delivery: {"delivery of message", "message"}, fault.Export: {"export by the old program", "output of an export"},
		fault.Import: {"import by the new program", "output of an export"}, fault.End: {"block end", "state root"},
	}
	kinds := Kinds()
	for i, half := range [][]fault.Kind{kinds[:len(kinds)/2], kinds[len(kinds)/2:]} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			s := newStage(t)
			results, err := s.Run(context.Background(), half, []uint64{2}, func(r *Result) { t.Logf("%+v %+v %+v", *r, r.Instruction, r.Disputed) })
			if err != nil || len(results) != len(half) {
				t.Fatalf("want %d disputes, got %d (%v)", len(half), len(results), err)
			}
			for _, r := range results {
				want, a := ClaimRejected, about[r.Fault]
				if r.Fault == None {
					want = ChallengerLost
				}
				if r.Verdict != want || !r.Right() || r.Moves == 0 || r.Gas < r.ProofGas || r.ProofGas == 0 {
					t.Errorf("%s: want a judged leaf and %s, got %+v", r.Fault, want, r)
				}
				switch step := slices.Contains(append(fault.StepKinds(), None), r.Fault); {
				case step && (r.Instruction == nil || r.Instruction.Module == "" || r.Instruction.After == r.Instruction.Claimed):
					t.Errorf("%s: want a judged step, got %+v", r.Fault, r.Instruction)
				case !step && (r.Disputed == nil || !strings.Contains(r.Disputed.What, a.what) ||
					a.change != "" && !slices.ContainsFunc(r.Disputed.Changes, func(c batchvalidate.Change) bool { return strings.Contains(c.What, a.change) })):
					t.Errorf("%s: want a transition with %q that changes %q, got %+v", r.Fault, a.what, a.change, r.Disputed)
				}
			}
		})
	}
}

// A step inside an export or import is judged as any other.
func TestRun_within(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	for _, c := range []struct {
		kind  fault.Kind
		entry program.Entry
	}{{fault.Memory, program.EntryExport}, {fault.Arithmetic, program.EntryImport}} {
		s.Within = []program.Entry{c.entry}
		results, err := s.Run(context.Background(), []fault.Kind{c.kind}, []uint64{1}, func(*Result) {})
		if err != nil {
			t.Fatal(err)
		}
		r := results[0]
		at := batchvalidate.Position{Block: r.Block - s.Honest.Before.Height() - 1, Transition: r.Transition}
		run, err := s.Honest.Run(context.Background(), at)
		if err != nil || run.Start.Entry != c.entry || r.Verdict != ClaimRejected || r.Instruction == nil {
			t.Errorf("%s in %s: got %+v in %+v (%v)", c.kind, c.entry, r, run, err)
		}
	}
}

// An epoch that has no place for a kind says so, and that is not wrong.
func TestRun_noPlace(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	epoch := batchvalidate.Epoch{Before: s.Honest.Before, Inputs: s.Honest.Inputs[:1]}
	var err error
	if s.Honest, err = batchvalidate.NewReplay(context.Background(), epoch, s.Honest.Executor, nil); err != nil {
		t.Fatal(err)
	}
	results, err := s.Run(context.Background(), []fault.Kind{fault.Import, fault.Memory, fault.Deploy}, []uint64{1}, func(*Result) {})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{NoPlace, NoPlace, ClaimRejected} {
		if r := results[i]; r.Verdict != want || !r.Right() || (r.Why != "") != (want == NoPlace) {
			t.Errorf("%s: want %s, got %+v", r.Fault, want, r)
		}
	}
}

// An upgrade moves a stream's state to the new build: who is in it and what it
// lists stay, and the events go on.
func TestNewEpoch_upgrades(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	block := slices.IndexFunc(s.Honest.Results, func(r *kernel.BlockResult) bool { return len(r.Upgrades) > 0 })
	before, after := s.after(t, block), s.after(t, block+1)
	upgrades := s.Honest.Results[block].Upgrades
	if len(upgrades) != 4 {
		t.Fatalf("want two streams upgraded in block %d, got %+v", block, upgrades)
	}
	for i, u := range upgrades {
		if u.Entry != program.EntryImport {
			continue
		}
		place, ok := event.DecodePlace(u.Outcome.Output)
		if !ok || u.Outcome.Receipt.Status != kernel.StatusFinished {
			t.Fatalf("upgrade %d: want it finished with a place, got %+v", i, u)
		}
		was, is := readStream(t, before, u.Instance, place), readStream(t, after, u.Instance, place)
		if was.program == is.program || is.head.Next != was.head.Next+1 || is.head.Name != was.head.Name || len(is.leaves) == 0 {
			t.Errorf("instance %d: want one event more under another program, got %+v, then %+v", u.Instance, was, is)
		}
		gone := 0
		if place.Rule == event.RuleChannel {
			gone = 1 // the event is of one who leaves
		}
		if len(was.roster) != len(is.roster)+gone || !slices.Equal(was.channels, is.channels) || place.Rule == event.RuleSpace && len(is.channels) != 1 {
			t.Errorf("instance %d: want the same in it, got %+v, then %+v", u.Instance, was, is)
		}
	}
}

// after returns the state after so many blocks of the epoch.
func (s *Stage) after(t *testing.T, blocks int) *kernel.State {
	t.Helper()
	epoch := batchvalidate.Epoch{Before: s.Honest.Before, Inputs: s.Honest.Inputs[:blocks]}
	r, err := batchvalidate.NewReplay(context.Background(), epoch, s.Honest.Executor, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r.After()
}

// read is what a reader finds in a stream.
type read struct {
	program  uint64
	head     *stream.Head
	leaves   []stream.Leaf
	roster   []stream.Member
	channels []stream.Channel
}

func readStream(t *testing.T, s *kernel.State, instance uint64, place event.Place) read {
	t.Helper()
	pages, _, ok := s.Content(instance)
	if !ok {
		t.Fatalf("want the content of instance %d", instance)
	}
	reader, err := stream.NewReader(func(_ context.Context, address, length uint32) ([]byte, error) {
		out := make([]byte, length)
		for i := range out {
			at := address + uint32(i)
			if p := pages.Page(memory.PageIndex(at / memory.PageSize)); p != nil {
				out[i] = p[at%memory.PageSize]
			}
		}
		return out, nil
	}, place)
	if err != nil {
		t.Fatal(err)
	}
	x, _ := s.Instance(instance)
	r := read{program: x.Program}
	ctx := context.Background()
	var errs [4]error
	r.head, errs[0] = reader.Head(ctx)
	r.leaves, errs[1] = reader.Leaves(ctx)
	r.roster, errs[2] = reader.Roster(ctx)
	if place.Rule == event.RuleSpace {
		r.channels, errs[3] = reader.Channels(ctx)
	}
	if err := errors.Join(errs[:]...); err != nil {
		t.Fatal(err)
	}
	return r
}

// Equal seeds make equal epochs, so that a rehearsal can be held again.
func TestNewEpoch_repeats(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	again, _, err := NewEpoch(context.Background(), s.Honest.Engine, plan(t), 7)
	if err != nil {
		t.Fatal(err)
	}
	if again.InputsRoot() != s.Honest.InputsRoot() {
		t.Fatal("want the same epoch for the same plan and seed")
	}
	other, _, err := NewEpoch(context.Background(), s.Honest.Engine, plan(t), 8)
	if err != nil {
		t.Fatal(err)
	}
	if other.InputsRoot() == s.Honest.InputsRoot() {
		t.Fatal("want another epoch for another seed")
	}
}

// A verdict that is not as it should be is said to be wrong.
func TestJudge_wrong(t *testing.T) {
	t.Parallel()
	s := newStage(t)
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
