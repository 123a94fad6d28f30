package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/docket"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

func disputeExplainCommand() *cobra.Command {
	var f partyFlags
	cmd := &cobra.Command{
		Use:   "explain ID",
		Short: "What a dispute is about: the contested step in words, with the values before and after",
		Long: `Finds the step that a dispute ended at, or the place that it has come to,
replays the cluster's epochs up to it, and says what the honest machine does
there and which of the two claims agrees with it. ID is an epoch's number, or
the first hex digits of the id of an epoch, a claim or a match.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.explain(cmd.Context(), args[0])
		},
	}
	networkFlag(cmd, &f.network)
	cmd.Flags().IntVar(&f.node, "node", 0, "node that blocks are fetched from")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON")
	f.level = "warn"
	return cmd
}

// explained is what a dispute is about.
type explained struct {
	Epoch  uint64 `json:"epoch"`
	Match  string `json:"match"`
	Phase  string `json:"phase"`
	Where  string `json:"where"` // how far the match has come
	A      string `json:"claim_a"`
	B      string `json:"claim_b"`
	Right  string `json:"right"` // whose node is that of the replay: a, b, or neither
	Judged string `json:"judged,omitempty"`
	// Step is the machine step, where the match has come to one.
	Step *explainedStep `json:"step,omitempty"`
	// Transition is that of a block, where the match has come to one, or to the
	// entry or exit of its run.
	Transition *explainedTransition `json:"transition,omitempty"`
}

type explainedTransition struct {
	Height uint64 `json:"height"`
	Number uint64 `json:"number"`         // in the block's history
	Part   string `json:"part,omitempty"` // entry or exit, where the claims part there
	batchvalidate.TransitionExplanation
}

type explainedStep struct {
	Height     uint64                 `json:"height"`
	Transition uint64                 `json:"transition"`
	Step       uint64                 `json:"step"` // of the run, from 0
	Steps      uint64                 `json:"steps"`
	Program    string                 `json:"program"`
	Function   string                 `json:"function"`
	Offset     uint32                 `json:"offset"`
	PC         uint32                 `json:"pc"`
	Instr      string                 `json:"instruction"`
	Meaning    string                 `json:"meaning"`
	Changes    []batchvalidate.Change `json:"changes"`
	Before     string                 `json:"before"`
	After      string                 `json:"after"`
}

func (f *partyFlags) explain(ctx context.Context, id string) error {
	p, err := f.open(ctx, true)
	if err != nil {
		return err
	}
	defer p.Close()
	d := docket.New(p.cfg.Root, p.cfg.Contracts, p.cfg.FromBlock)
	if _, err := d.Update(ctx); err != nil {
		return err
	}
	e, m, err := d.Find(id)
	if err != nil {
		return err
	}
	if m == nil {
		m = e.Contested()
	}
	if m == nil {
		return fmt.Errorf("epoch %d is not disputed: %d claim about it, no match that goes on or was judged", e.Number, len(e.Claims))
	}
	replay, err := p.replayOf(ctx, e.Number)
	if err != nil {
		return err
	}
	x, err := explainMatch(ctx, e, m, replay)
	if err != nil {
		return err
	}
	if f.json {
		return json.NewEncoder(os.Stdout).Encode(x)
	}
	x.print()
	return nil
}

// replayOf replays the posted epochs up to one and returns that one's replay.
func (p *party) replayOf(ctx context.Context, number uint64) (*batchvalidate.Replay, error) {
	for {
		next, _, err := p.Next(ctx)
		if err != nil {
			return nil, err
		}
		if next == nil {
			return nil, fmt.Errorf("epoch %d does not follow from the cluster's blocks up to height %d", number, p.Height())
		}
		r, err := p.Replay(ctx, next, nil)
		if err != nil {
			return nil, err
		}
		if next.Number == number {
			return r.Replay, nil
		}
	}
}

// explainMatch compares a match with a replay of its epoch.
func explainMatch(ctx context.Context, e *docket.Epoch, m *docket.Match, r *batchvalidate.Replay) (*explained, error) {
	x := &explained{
		Epoch: e.Number, Match: m.ID.String(), Phase: m.Phase(), Where: m.Where(),
		A: m.A.Key.String(), B: m.B.Key.String(), Right: "neither",
	}
	i := m.A.Interval
	h, err := ownHistory(ctx, batchvalidate.NewHistories(r), i)
	if err != nil {
		return nil, err
	}
	switch h.Node(m.State.Depth, m.State.Index) {
	case m.State.NodeA:
		x.Right = "a"
	case m.State.NodeB:
		x.Right = "b"
	}
	if m.Judged != nil {
		x.Judged = m.Judged.String()
	}
	if m.State.Depth == game.Depth {
		if x.Transition, err = explainTransition(ctx, e, m, r); err != nil {
			return nil, err
		}
	}
	if i.Level != game.Steps || m.State.Depth != game.Depth {
		return x, nil
	}
	at := batchvalidate.Position{Block: i.Block(), Transition: i.Transition()}
	step, err := r.Explain(ctx, at, i.Stride(), uint64(m.State.Index))
	if err != nil {
		return nil, err
	}
	steps, err := r.Length(ctx, at)
	if err != nil {
		return nil, err
	}
	x.Step = &explainedStep{
		Height: e.Epoch.From + at.Block, Transition: at.Transition, Step: uint64(step.Step), Steps: uint64(steps),
		Program: step.Program.String(), Function: step.Place.Function, Offset: step.Place.Offset, PC: step.Place.PC,
		Instr: step.Place.Instr, Meaning: step.Meaning, Changes: step.Changes, Before: step.Before, After: step.After,
	}
	return x, nil
}

// explainTransition explains the transition at which a match's claims part, nil
// where they part at something else.
func explainTransition(ctx context.Context, e *docket.Epoch, m *docket.Match, r *batchvalidate.Replay) (*explainedTransition, error) {
	i, leaf := m.A.Interval, uint64(m.State.Index)
	at := batchvalidate.Position{Block: i.Block()}
	part := ""
	switch {
	case i.Level == game.Transitions:
		at.Transition = leaf
	case i.Level == game.Strides && leaf == 0:
		at.Transition, part = i.Transition(), "entry"
	case i.Level == game.Strides && leaf == game.Last:
		at.Transition, part = i.Transition(), "exit"
	default:
		return nil, nil
	}
	t, err := r.ExplainTransition(ctx, at)
	if err != nil {
		return nil, err
	}
	return &explainedTransition{Height: e.Epoch.From + at.Block, Number: at.Transition, Part: part, TransitionExplanation: *t}, nil
}

// ownHistory returns the replay's history of an interval.
func ownHistory(ctx context.Context, h *batchvalidate.Histories, i game.Interval) (game.History, error) {
	switch i.Level {
	case game.Blocks:
		return h.Blocks(ctx)
	case game.Transitions:
		return h.Transitions(ctx, i.Block())
	case game.Strides:
		return h.Strides(ctx, i.Block(), i.Transition())
	case game.Steps:
		return h.Steps(ctx, i.Block(), i.Transition(), i.Stride())
	}
	return game.History{}, fmt.Errorf("want a level of the game, got %d", i.Level)
}

// short abbreviates a name in hex.
func short(hex string) string { return hex[:2*len(ssz.Root{})/8] }

func (x *explained) print() {
	fmt.Printf("epoch %d, match %s (%s): %s\n", x.Epoch, short(x.Match), x.Phase, x.Where)
	for _, c := range []struct{ side, id string }{{"a", x.A}, {"b", x.B}} {
		word := "is other than our replay"
		if x.Right == c.side {
			word = "agrees with our replay"
		}
		fmt.Printf("claim %s  (side %s) %s\n", short(c.id), c.side, word)
	}
	if x.Judged != "" {
		fmt.Printf("the court has computed leaf %s\n", short(x.Judged))
	}
	s := x.Step
	if x.Transition != nil {
		x.Transition.print()
		return
	}
	if s == nil {
		fmt.Printf("\nno single step is found yet: the claims have agreed on everything before\n")
		return
	}
	fmt.Printf("\nstep %d of %d of transition %d in block %d, program %s\nfunction %s at module offset %#x (pc %d)\n\n  %s\n\nit %s\n\n",
		s.Step, s.Steps, s.Transition, s.Height, short(s.Program), s.Function, s.Offset, s.PC, s.Instr, s.Meaning)
	for _, c := range s.Changes {
		fmt.Printf("  %v\n", c)
	}
	if len(s.Changes) == 0 {
		fmt.Printf("  nothing changes but the next instruction\n")
	}
}

func (t *explainedTransition) print() {
	part := ""
	if t.Part != "" {
		part = "the " + t.Part + " of the run of "
	}
	fmt.Printf("\n%stransition %d of block %d: %s\n\n", part, t.Number, t.Height, t.What)
	if t.Came != "" {
		fmt.Printf("  receipt: %s\n", t.Came)
	}
	for _, c := range t.Changes {
		fmt.Printf("  %v\n", c)
	}
	if len(t.Changes) == 0 {
		fmt.Printf("  nothing of the state changes\n")
	}
}
