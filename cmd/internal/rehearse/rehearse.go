// Package rehearse plays disputes for practice: it plants faults into copies
// of an epoch and has two players, an honest one and one that executed the
// fault, fight over each on an embedded root chain, until the contracts have
// judged. Everything but the faults and the moving of the clock is what a real
// dispute runs on.
package rehearse

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/runtime/program"
)

// None is the fault of a cluster that tells the truth: a challenger lies, with
// a memory fault.
const None fault.Kind = "none"

// Kinds lists the faults that can be rehearsed.
func Kinds() []fault.Kind { return append(fault.Kinds(), None) }

// Verdicts of a rehearsal that went right.
const (
	ClaimRejected  = "claim_rejected"  // the cluster's false claim fell
	ChallengerLost = "challenger_lost" // the false challenge fell
	NoPlace        = "no_place"        // nothing was disputed: the epoch has no place for the fault
)

// Instruction is where a dispute ended.
type Instruction struct {
	Module   string `json:"module,omitempty"`
	Function string `json:"function"`
	Offset   uint32 `json:"offset"` // in the module's bytes
	Text     string `json:"text"`
	Step     uint64 `json:"step"` // of the run, from 0
	Meaning  string `json:"meaning"`
	After    string `json:"after"`   // as the contract executed it
	Claimed  string `json:"claimed"` // as the liar did
}

// Result is what one rehearsal came to.
type Result struct {
	Fault       fault.Kind   `json:"fault"`
	Seed        uint64       `json:"seed"`
	Block       uint64       `json:"block"`      // height of the block with the fault
	Transition  uint64       `json:"transition"` // in that block
	Moves       int          `json:"moves"`      // transactions of both sides
	Gas         uint64       `json:"gas"`        // of all of them
	ProofGas    uint64       `json:"proof_gas"`  // of the judged leaf's proof alone
	Seconds     float64      `json:"seconds"`
	Leaf        string       `json:"judged_leaf"`
	Instruction *Instruction `json:"disputed_instruction,omitempty"` // of a leaf that is a machine step
	Verdict     string       `json:"verdict"`                        // ClaimRejected, ChallengerLost, NoPlace or "wrong"
	Wrong       string       `json:"wrong,omitempty"`                // what was not as it should be
	Why         string       `json:"why,omitempty"`                  // there is no place

	// Disputed is the transition of a leaf that is no machine step, and Part
	// says which part of its run the leaf is, entry or exit; empty: it is none.
	Disputed *batchvalidate.TransitionExplanation `json:"disputed_transition,omitempty"`
	Part     string                               `json:"part,omitempty"`
}

// Right reports whether the dispute ended as it should.
func (r *Result) Right() bool { return r.Wrong == "" }

// Stage is an epoch that is rehearsed on.
type Stage struct {
	Honest *batchvalidate.Replay
	Names  []string        // of the programs, by number
	Within []program.Entry // of the runs that faults in and around runs are kept within; empty: any
}

// Run rehearses every kind of fault at every seed and tells of each. The error
// is of a rehearsal that could not be held; a wrong verdict is none, nor is a
// kind that has no place in the epoch.
func (s *Stage) Run(ctx context.Context, kinds []fault.Kind, seeds []uint64, tell func(*Result)) (_ []*Result, err error) {
	c, err := openCourt(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	var out []*Result
	for _, kind := range kinds {
		for _, seed := range seeds {
			r, err := s.one(ctx, c, kind, seed)
			if err != nil {
				return out, fmt.Errorf("%s, seed %d: %w", kind, seed, err)
			}
			out = append(out, r)
			tell(r)
		}
	}
	return out, nil
}

// one plants one fault and plays the dispute about it.
func (s *Stage) one(ctx context.Context, c *court, kind fault.Kind, seed uint64) (*Result, error) {
	planted := kind
	if kind == None {
		planted = fault.Memory
	}
	f, lie, err := fault.Plant(ctx, s.Honest, planted, seed, s.Within...)
	if errors.Is(err, fault.ErrNoPlace) || errors.Is(err, fault.ErrNoEffect) {
		return &Result{Fault: kind, Seed: seed, Verdict: NoPlace, Why: err.Error()}, nil
	}
	if err != nil {
		return nil, err
	}
	began := time.Now()
	posted := lie
	if kind == None {
		posted = s.Honest
	}
	t, err := c.post(ctx, posted)
	if err != nil {
		return nil, err
	}
	before, err := t.deposit(ctx)
	if err != nil {
		return nil, err
	}
	honest, liar, err := t.play(ctx, s.Honest, lie)
	if err != nil {
		return nil, err
	}
	after, err := t.deposit(ctx)
	if err != nil {
		return nil, err
	}
	r := &Result{
		Fault: kind, Seed: seed, Block: s.Honest.Before.Height() + 1 + f.Block, Transition: f.Transition,
		Seconds: time.Since(began).Seconds(), Verdict: "wrong",
	}
	for _, m := range append(honest.Moves, liar.Moves...) {
		r.Moves++
		r.Gas += m.GasUsed
	}
	if err := s.judge(ctx, r, f, honest, liar, lie); err != nil {
		return nil, err
	}
	if slashed := before.Cmp(after) != 0; r.Right() && slashed != (kind != None) {
		r.Wrong = fmt.Sprintf("the signer's deposit went from %s to %s wei", before, after)
	}
	if r.Right() {
		r.Verdict = ClaimRejected
		if kind == None {
			r.Verdict = ChallengerLost
		}
	}
	return r, nil
}

// judge compares the court's verdict with what was planted.
func (s *Stage) judge(ctx context.Context, r *Result, f *fault.Fault, honest, liar *player.Outcome, lie *batchvalidate.Replay) error {
	switch {
	case honest.Verdict != player.Stands:
		r.Wrong = fmt.Sprintf("the honest claim: want it to stand, it %s", honest.Verdict)
	case liar.Verdict != player.Fell:
		r.Wrong = fmt.Sprintf("the false claim: want it to have fallen, it %s", liar.Verdict)
	}
	j := honest.Judged
	if j == nil {
		j = liar.Judged
	}
	if j == nil {
		if r.Right() {
			r.Wrong = "the dispute ended without a leaf that the contract computed"
		}
		return nil
	}
	r.ProofGas = j.ProofGas
	level, stride, leaf := f.Leaf()
	want := player.JudgedLeaf{Level: level, Block: f.Block, Transition: f.Transition, Stride: stride, Step: leaf}
	got := player.JudgedLeaf{Level: j.Level, Block: j.Block, Transition: j.Transition, Stride: j.Stride, Step: j.Step}
	if r.Right() && got != want {
		r.Wrong = fmt.Sprintf("want leaf %s judged, the court judged %s", named(&want), named(&got))
	}
	r.Leaf = named(&got)
	at := batchvalidate.Position{Block: j.Block, Transition: j.Transition}
	if j.Level != game.Steps {
		r.Part = part(&got)
		var err error
		r.Disputed, err = s.Honest.ExplainTransition(ctx, at)
		return err
	}
	x, err := s.Honest.Explain(ctx, at, j.Stride, j.Step)
	if err != nil {
		return err
	}
	y, err := lie.Explain(ctx, at, j.Stride, j.Step)
	if err != nil {
		return err
	}
	r.Instruction = &Instruction{
		Function: x.Place.Function, Offset: x.Place.Offset, Text: x.Place.Instr, Step: uint64(x.Step),
		Meaning: x.Meaning, After: x.After, Claimed: y.After,
	}
	if number, ok := s.Honest.ProgramOf(x.Program); ok && number < uint64(len(s.Names)) {
		r.Instruction.Module = s.Names[number]
	}
	return nil
}

// named says where a leaf stands.
func named(j *player.JudgedLeaf) string {
	where := fmt.Sprintf("transition %d of block %d of the epoch", j.Transition, j.Block)
	switch p := part(j); {
	case p != "":
		return p + " of " + where
	case j.Level == game.Transitions:
		return where
	}
	return fmt.Sprintf("step %d of stride %d of %s", j.Step, j.Stride, where)
}

// part says which part of a run a leaf is, empty where it is neither.
func part(j *player.JudgedLeaf) string {
	switch {
	case j.Level != game.Strides:
		return ""
	case j.Stride == 0:
		return "entry"
	}
	return "exit"
}
