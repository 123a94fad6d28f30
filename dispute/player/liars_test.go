package player

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// gang are liars that know of each other, and what they do beside playing.
type gang struct {
	*site
	t       *testing.T
	reader  *chain
	spammer *rootchain.Client
	honest  *world
	later   *world // of the liar that names later differences
	laterAs *rootchain.Client
	refused atomic.Int64 // moves that the contracts refused
	junk    atomic.Int64 // claims that were posted for nothing
	blocked atomic.Int64 // matches that were begun to keep a claim busy
	dragged int          // true claims that were posted between liars, to fall there
	most    [5]int       // own bonds by level at a time, of the honest party
}

// try sends what may be refused. Whatever else goes wrong fails the test.
func (g *gang) try(c *rootchain.Client, to *common.Address, value *big.Int, data []byte) bool {
	_, err := c.Send(g.t.Context(), rootchain.Tx{To: to, Value: value, Data: data})
	var revert *rootchain.RevertError
	switch {
	case err == nil:
		return true
	case errors.As(err, &revert):
		g.refused.Add(1)
	case g.t.Context().Err() == nil:
		g.t.Errorf("gang: %v", err)
	}
	return false
}

// after is called after every move of the honest party.
func (g *gang) after(m Move) {
	ctx := g.t.Context()
	b := newBoard(0)
	if err := b.update(ctx, g.reader); err != nil {
		g.t.Error(err)
		return
	}
	g.count(b, m.From)
	// Repeat it.
	tx, _, err := g.spammer.Eth().TransactionByHash(ctx, m.Tx)
	if err != nil {
		g.t.Error(err)
		return
	}
	done := g.try(g.spammer, tx.To(), tx.Value(), tx.Data())
	if done && m.Kind != "release" && m.Kind != "collect" { // a second finds nothing; it is the sender's own
		g.t.Errorf("expected a repeated %s to be refused", m.Kind)
	}
	if m.Kind == "join" || m.Kind == Descend {
		g.spam(b.matches[m.Match])
	}
	g.nameLater(b)
	g.drag(b)
}

// mostDragged bounds how many true claims are posted between liars.
const mostDragged = 4

// drag posts the true claim of a block below a match of two liars one of whom
// agrees with it, has it fight, and leaves it alone: it falls there.
func (g *gang) drag(b *board) {
	for _, m := range b.matchList {
		if g.dragged == mostDragged || !m.alive() || m.a.Interval.Level != game.Blocks || m.at.Phase != game.InArena ||
			m.a.Root == g.honest.blocks.Root() || m.b.Root == g.honest.blocks.Root() {
			continue
		}
		truth := g.honest.transitions[m.at.Index%worldBlocks]
		side, against := game.A, m.opponents(game.A)
		if m.at.NodeB == truth.Leaf(game.Last) {
			side, against = game.B, m.opponents(game.B)
		}
		if m.at.Node(side) != truth.Leaf(game.Last) || m.at.Before != g.honest.before(m.at.Index) || len(against) == 0 {
			continue
		}
		above := m.a
		if side == game.B {
			above = m.b
		}
		x := court.Posting{
			Side: uint8(side), Above: statement(&above.Claim), Root: truth.Root(), Branch: words(truth.Branch(game.Last)),
			Against: [][32]byte{against[0].Root},
		}
		bond, err := g.reader.bond(g.t.Context(), game.Transitions)
		if err != nil {
			g.t.Error(err)
			return
		}
		if g.try(g.spammer, &g.at.Court, bond, g.reader.court.PackJoin(pairing(m), found(&m.at), x)) {
			g.dragged++
		}
	}
}

// fallenElsewhere counts claims that the honest party's execution says, too, and
// that fell below the claims of others.
func (g *gang) fallenElsewhere() (n int) {
	b := newBoard(0)
	if err := b.update(g.t.Context(), g.reader); err != nil {
		g.t.Fatal(err)
	}
	for _, c := range b.claimList {
		if c.standing == fallen && c.Interval.Level == game.Transitions && c.Root == g.honest.transitions[c.Interval.Block()].Root() {
			n++
		}
	}
	return n
}

// count notes how many bonds the honest party has out at each level.
func (g *gang) count(b *board, who common.Address) {
	var n [5]int
	for _, c := range b.claimList {
		if c.poster == who && c.standing == open {
			n[c.Interval.Level]++
		}
	}
	for level := range n {
		g.most[level] = max(g.most[level], n[level])
	}
}

// spam posts a false claim on each side of an arena, and has those that stand
// against the honest one fight the false one beside it.
func (g *gang) spam(m *match) {
	if m == nil || !m.alive() {
		return
	}
	level := m.a.Interval.Level + 1
	bond, err := g.reader.bond(g.t.Context(), level)
	if err != nil {
		g.t.Error(err)
		return
	}
	var posted [3]game.Claim
	for _, side := range []game.Side{game.A, game.B} {
		above := m.a
		if side == game.B {
			above = m.b
		}
		leaves := make([]ssz.Root, game.Leaves)
		for i := range leaves {
			leaves[i] = ssz.Uint64(uint64(g.junk.Load())<<20 + uint64(i)%77)
		}
		leaves[game.Last] = m.at.Node(side)
		h, err := game.NewHistory(leaves)
		if err != nil {
			g.t.Error(err)
			return
		}
		posted[side] = game.Claim{
			Round: above.Round, Interval: above.Interval.Below(m.at.Index), First: m.at.Before, Last: leaves[game.Last], Root: h.Root(),
		}
		x := court.Posting{Side: uint8(side), Above: statement(&above.Claim), Root: h.Root(), Branch: words(h.Branch(game.Last))}
		if g.try(g.spammer, &g.at.Court, bond, g.reader.court.PackJoin(pairing(m), found(&m.at), x)) {
			g.junk.Add(1)
		}
	}
	b := newBoard(0)
	if err := b.update(g.t.Context(), g.reader); err != nil {
		g.t.Error(err)
		return
	}
	for _, x := range b.matches[m.id].members {
		if x.standing != open {
			continue
		}
		data := g.reader.court.PackPair(m.id, statement(&x.Claim), statement(&posted[x.side.Other()]), nil, nil)
		if g.try(g.spammer, &g.at.Court, nil, data) {
			g.blocked.Add(1)
		}
	}
}

// nameLater has one liar answer with a difference that is not the first.
func (g *gang) nameLater(b *board) {
	for _, m := range b.matchList {
		side := game.A
		if m.b.Root == g.later.blocks.Root() {
			side = game.B
		} else if m.a.Root != g.later.blocks.Root() {
			continue
		}
		if !m.alive() || m.at.Phase != game.Bisecting || m.at.Opened == 0 || m.at.Turn() != side {
			continue
		}
		own := g.later.blocks.Opening(m.at.Depth, m.at.Index)
		child := 0
		for skip := true; child < game.Children-1 && (skip || own[child] == m.at.Children[child]); child++ {
			skip = skip && own[child] == m.at.Children[child]
		}
		path := game.Descent(&m.at.Children, &own, child)
		if side == game.A {
			path = game.Descent(&own, &m.at.Children, child)
		}
		next := g.later.blocks.Opening(game.MoveDepth, child)
		x := court.BisectionAnswer{Child: big.NewInt(int64(child)), Path: words(path), Opening: words(next[:])}
		if g.try(g.laterAs, &g.at.Court, nil, g.reader.court.PackAnswer(pairing(m), x)) {
			g.t.Error("expected an answer with a later difference to be refused")
		}
	}
}

// begin has all liars fight each other before the honest party comes, so that
// the cap keeps it from them.
func (g *gang) begin() {
	b := newBoard(0)
	if err := b.update(g.t.Context(), g.reader); err != nil {
		g.t.Error(err)
		return
	}
	for i, x := range b.claimList {
		for _, y := range b.claimList[:i] {
			if x.Root == g.honest.blocks.Root() || y.Root == g.honest.blocks.Root() {
				continue
			}
			data := g.reader.court.PackPair(x.Round.Arena(), statement(&x.Claim), statement(&y.Claim), nil, nil)
			if g.try(g.spammer, &g.at.Court, nil, data) {
				g.blocked.Add(1)
			}
		}
	}
}

// One honest party wins against eight liars that collude, stall, spam, repeat
// moves, name later differences, keep each other busy so that the cap protects
// them, post false claims on both sides of every arena, and true ones below
// their own to let them fall. Its bonds stay within what the cap says.
func TestEightLiars(t *testing.T) {
	t.Parallel()
	lies := []fault{
		{kind: "step", block: 2, step: 40_000, bit: 1},
		{kind: "step", block: 2, step: 40_000, bit: 4}, // the same step
		{kind: "entry", block: 1, bit: 1},
		{kind: "exit", block: 3, bit: 1},
		{kind: "transition", block: 2, bit: 2},
		{kind: "padding", bit: 1},
		{kind: "begin", block: 0, bit: 1},
		{kind: "step", block: 0, step: 9, bit: 8},
	}
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	p := s.post(honest)
	g := &gang{
		site: s, t: t, spammer: s.client("stranger"), reader: newChain(s.client("stranger"), s.at), honest: honest,
		later: newWorld(s.seed, lies[6]), laterAs: s.client(liarName(6)),
	}
	configs := make(map[string]Config)
	for i, lie := range lies {
		cfg := s.config(liarName(i), p, newWorld(s.seed, lie))
		s.playUntil(cfg, "rival")
		switch i {
		case 5, 6: // say nothing any more, or what is refused
		case 4, 7: // fall silent below level 1
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			stalls := cfg
			stalls.OnMove = func(m Move) {
				if m.Level >= game.Transitions || m.Kind == Descend {
					stop()
				}
			}
			s.enter(liarName(i))
			go func() {
				defer s.leave(liarName(i))
				_, _ = Run(ctx, stalls)
			}()
		default:
			configs[liarName(i)] = cfg
		}
	}
	g.begin()
	cfg := s.config("poster", p, honest)
	cfg.OnMove = g.after
	cfg.OnWait = func(x Waiting) { s.note("honest", x) }
	configs["honest"] = cfg
	out := s.play(configs)
	wantVerdicts(t, out, map[string]Verdict{"honest": Stands})
	for name, o := range out { // two who told the same lie fall together, as neither can prove it
		if name != "honest" && o != nil && o.Verdict != Fell && o.Verdict != Unjudged {
			t.Errorf("%s: expected its claim to have fallen, got %q", name, o.Verdict)
		}
	}
	for level := game.Transitions; level <= game.Steps; level++ {
		if most := 1 << (2 * (level - 1)); g.most[level] > most { // testCap^(level-1)
			t.Errorf("level %d: expected at most %d own bonds at a time, got %d", level, most, g.most[level])
		}
	}
	if n := g.fallenElsewhere(); n == 0 {
		t.Errorf("expected true claims to fall elsewhere, of %d that were posted there", g.dragged)
	}
	if g.refused.Load() == 0 || g.junk.Load() == 0 || g.blocked.Load() == 0 {
		t.Errorf("expected the gang to do something: %d refused, %d false claims, %d matches to block", g.refused.Load(), g.junk.Load(), g.blocked.Load())
	}
	t.Logf("%d moves of the honest party, %d refused to the gang, %d false claims below, %d matches between liars, own bonds by level %v",
		len(out["honest"].Moves), g.refused.Load(), g.junk.Load(), g.blocked.Load(), g.most[1:])
	s.audit()
}

func liarName(i int) string { return fmt.Sprintf("liar %d", i) }
