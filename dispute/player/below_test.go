package player

import (
	"slices"
	"testing"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// A transition that is no run has no steps: a claim to some is somebody else's,
// whatever it says.
func TestStepsBelowNoRunAreForeign(t *testing.T) {
	w := newWorld(ssz.Uint64(77), fault{})
	v := newViews(w, w.stateBefore, worldBlocks)
	leaf := w.transitions[1].Leaf(runAt + 1)
	c := &claim{Claim: game.Claim{
		Interval: game.Interval{Level: game.Blocks}.Below(1).Below(runAt + 1).Below(5), First: leaf, Last: leaf, Root: leaf,
	}}
	if own, mine, err := v.mine(t.Context(), c); own != nil || mine || err != nil {
		t.Errorf("expected a foreign claim, got %v, %v, %v", own, mine, err)
	}
}

// A stranger posts a false claim on the honest side of an arena and lets it
// fall: the honest claim beside it stands.
func TestFalseClaimOnTheHonestSide(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	validator := s.config("validator", p, honest)
	joined := make(chan error, 1)
	validator.OnMove = func(m Move) {
		if m.Kind == "join" && m.Level == game.Strides || m.Kind == Descend && m.Level == game.Transitions {
			joined <- s.joinFalsely(m.Match, honest)
		}
	}
	out := s.play(map[string]Config{"poster": s.config("poster", p, liar), "validator": validator})
	if err := <-joined; err != nil {
		t.Fatal(explain(err))
	}
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
	s.audit()
}

// A liar posts a true claim below its own and lets it fall there, before the
// honest party comes: the same claim below the honest one is another.
func TestTrueClaimFallsElsewhere(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	early, late := newWorld(s.seed, fault{kind: "step", block: 2, step: 9, bit: 1}), newWorld(s.seed, fault{kind: "step", block: 3, step: 9, bit: 1})
	p := s.post(late)
	rival := s.config("rival", p, early)
	s.playUntil(rival, "rival")
	step := func(pl *player) {
		if _, err := pl.step(t.Context()); err != nil {
			t.Fatal(explain(err))
		}
	}
	// The two play until the late liar, right about block 2, is to move there.
	right, wrong := s.player(s.config("poster", p, late)), s.player(rival)
	claim := func(b *board) *claim {
		for _, c := range b.claimList {
			if c.Root == honest.transitions[2].Root() {
				return c
			}
		}
		return nil
	}
	waits := func(b *board) bool {
		for _, m := range b.matchList {
			if c := claim(b); c != nil && (m.a == c || m.b == c) {
				return m.at.Opened != 0 && (m.at.Turn() == game.A) == (m.a == c)
			}
		}
		return false
	}
	for i := 0; !waits(right.board); i++ {
		if i == 50 {
			t.Fatal("expected the liars to come to the block in which one of them is right")
		}
		step(wrong)
		if err := right.board.update(t.Context(), right.chain); err != nil {
			t.Fatal(err)
		}
		if !waits(right.board) {
			step(right)
		}
	}
	s.advance(testClock + 1)
	step(wrong)
	if err := wrong.board.update(t.Context(), wrong.chain); err != nil {
		t.Fatal(err)
	}
	if c := claim(wrong.board); c.standing != fallen {
		t.Fatalf("expected the true claim to have fallen, got standing %d", c.standing)
	}
	out := s.play(map[string]Config{"rival": rival, "validator": s.config("validator", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"rival": Fell, "validator": Stands})
	s.audit()
}

// joinFalsely posts, on the side whose leaf is the honest one, a history of
// strides that goes wrong in its middle.
func (s *site) joinFalsely(arena game.MatchID, honest *world) error {
	ctx, c := s.t.Context(), s.client("stranger")
	reader := newChain(c, s.at)
	b := newBoard(0)
	if err := b.update(ctx, reader); err != nil {
		return err
	}
	in := b.matches[arena]
	m := in.at
	block := uint64(honest.faultless(m.NodeA, m.NodeB))
	side := game.A
	if honest.transitions[block].Leaf(int(m.Index)) == m.NodeB {
		side = game.B
	}
	h, err := honest.Strides(ctx, block, uint64(m.Index))
	if err != nil {
		return err
	}
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = h.Leaf(i)
	}
	leaves[1][3] ^= 1
	if h, err = game.NewHistory(leaves); err != nil {
		return err
	}
	bond, err := reader.bond(ctx, game.Strides)
	if err != nil {
		return err
	}
	x := court.Posting{Side: uint8(side), Above: statement(&in.a.Claim), Root: h.Root(), Branch: words(h.Branch(game.Last))}
	if side == game.B {
		x.Above = statement(&in.b.Claim)
	}
	data := court.NewCourt().PackJoin(pairing(in), found(&in.at), x)
	_, err = c.Send(ctx, rootchain.Tx{To: &s.at.Court, Value: bond, Data: data})
	return err
}

// faultless returns the block whose run ends in one of two level-2 leaves.
func (w *world) faultless(x, y ssz.Root) int {
	for b := range w.transitions {
		if leaf := w.transitions[b].Leaf(runAt); leaf == x || leaf == y {
			return b
		}
	}
	return -1
}

// A player answers where its clock runs before it begins another match.
func TestOwnMovesComeFirst(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	first, second := newWorld(s.seed, fault{kind: "begin", block: 1, bit: 1}), newWorld(s.seed, fault{kind: "padding", bit: 1})
	p := s.post(honest)
	s.playUntil(s.config("rival", p, first), "rival") // it opens the match
	last, err := LastResult(second.blocks, &second.result)
	if err != nil {
		t.Fatal(err)
	}
	pl := s.player(s.config("poster", p, honest))
	data := pl.chain.epochs.PackRival(p.ID, second.blocks.Root(), last, nil, nil)
	if _, err := s.client("stranger").Send(t.Context(), rootchain.Tx{To: &s.at.Epochs, Value: ether(1000), Data: data}); err != nil {
		t.Fatal(explain(err))
	}
	for range 2 {
		if _, err := pl.step(t.Context()); err != nil {
			t.Fatal(explain(err))
		}
	}
	if pl.moves[0].Kind != "answer" || pl.moves[1].Kind != "pair" {
		t.Errorf("expected an answer, then a pairing, got %+v", pl.moves)
	}
}

// However many oppose a claim that is posted: it names no more than it may fight.
func TestWithPlaces(t *testing.T) {
	t.Parallel()
	b := newBoard(0)
	var all []*claim
	for range 3000 {
		all = append(all, &claim{standing: open})
	}
	for i := range testCap { // the first and the third may have no more
		b.matchList = append(b.matchList, &match{a: all[0], b: all[100+i]}, &match{a: all[200+i], b: all[2]})
	}
	want := []*claim{all[1], all[3], all[4], all[5]}
	if got := b.withPlaces(all, testCap); !slices.Equal(got, want) {
		t.Errorf("expected four claims that have places, got %d others", len(got))
	}
}
