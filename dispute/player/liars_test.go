package player

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
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
	refused atomic.Int64          // moves that the contracts refused
	junk    atomic.Int64          // claims that were posted for nothing
	blocked atomic.Int64          // matches that were begun to keep a claim busy
	dragged map[game.MatchID]bool // arenas between liars in which a true claim was posted
	spammed map[game.MatchID]bool
	most    [5]int // own bonds by level at a time, of the honest party
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
	case !errors.Is(err, context.Canceled):
		g.t.Errorf("gang: %v", err)
	}
	return false
}

// repeat makes a move of the honest party again.
func (g *gang) repeat(m Move) {
	tx, _, err := g.spammer.Eth().TransactionByHash(g.t.Context(), m.Tx)
	if err != nil {
		g.t.Error(err)
		return
	}
	done := g.try(g.spammer, tx.To(), tx.Value(), tx.Data())
	if done && m.Kind != "release" && m.Kind != "collect" { // a second finds nothing; it is the sender's own
		g.t.Errorf("expected a repeated %s to be refused", m.Kind)
	}
}

// run does after each block what the gang has agreed on. The clock waits for it.
func (g *gang) run(ctx context.Context) {
	const name = "gang"
	g.enter(name)
	defer g.leave(name)
	b := newBoard(0)
	for last := uint64(0); ctx.Err() == nil; {
		if err := b.update(ctx, g.reader); err != nil {
			if ctx.Err() == nil {
				g.t.Errorf("gang: %v", err)
			}
			return
		}
		if b.head == last {
			g.note(name, Waiting{Head: last})
			time.Sleep(2 * time.Millisecond)
			continue
		}
		last = b.head
		g.begin(b)
		g.nameLater(b)
		g.drag(b)
		g.spam(b)
	}
}

// mostDragged bounds how many true claims are posted between liars.
const mostDragged = 4

// drag posts the true claim of a block below a match of two liars one of whom
// agrees with it, has it fight, and leaves it alone: nobody moves for it there.
func (g *gang) drag(b *board) {
	for _, m := range b.matchList {
		if len(g.dragged) == mostDragged || g.dragged[m.id] || !m.alive() || m.a.Interval.Level != game.Blocks || m.at.Phase != game.InArena ||
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
			g.dragged[m.id] = true
		}
	}
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

// mostSpammed bounds in how many arenas false claims are posted.
const mostSpammed = 8

// spam posts a false claim on each side of an arena in which somebody stands,
// and has those that stand fight the false one on the other side.
func (g *gang) spam(b *board) {
	for _, m := range b.matchList {
		if m.alive() && m.at.Phase == game.InArena && len(m.members) > 0 && !g.spammed[m.id] && len(g.spammed) < mostSpammed {
			g.spammed[m.id] = true
			g.spamIn(m)
			return
		}
	}
}

func (g *gang) spamIn(m *match) {
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

// begin has liars fight each other where they have places, before the honest
// party comes, so that the cap keeps it from them.
func (g *gang) begin(b *board) {
	for i, x := range b.claimList {
		for _, y := range b.claimList[:i] {
			if b.matches[pairID(x, y)] != nil || x.arena != nil || y.arena != nil || x.standing != open || y.standing != open ||
				x.Root == g.honest.blocks.Root() || y.Root == g.honest.blocks.Root() {
				continue
			}
			data := g.reader.court.PackPair(x.arenaID(), statement(&x.Claim), statement(&y.Claim), nil, b.over(x, y))
			if g.try(g.spammer, &g.at.Court, nil, data) {
				g.blocked.Add(1)
			}
		}
	}
}

// One honest party wins against eight liars that collude, stall, spam, repeat
// moves, name later differences, keep each other busy so that the cap protects
// them, post false claims on both sides of every arena, and true ones below
// their own; while a raider pays more for what is in front of
// its transactions: the same moves, parts of them, and what makes them void. Its
// bonds, its gas and the time stay within what docs/dispute.md says.
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
	r := newRaidedSite(t)
	s := r.site
	honest := newWorld(s.seed, fault{})
	p := s.post(newWorld(s.seed, lies[0]))
	g := &gang{
		site: s, t: t, spammer: s.client("stranger"), reader: newChain(s.client("stranger"), s.at), honest: honest,
		later: newWorld(s.seed, lies[6]), laterAs: s.client(liarName(6)),
		spammed: make(map[game.MatchID]bool), dragged: make(map[game.MatchID]bool),
	}
	configs := make(map[string]Config)
	for i, lie := range lies {
		cfg := s.config(liarName(i), p, newWorld(s.seed, lie))
		if i > 0 { // the first one's claim is the signed one
			s.playUntil(cfg, "rival")
		}
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
	b := newBoard(0)
	if err := b.update(t.Context(), g.reader); err != nil {
		t.Fatal(err)
	}
	g.begin(b)
	together, part := context.WithCancel(t.Context())
	parted := make(chan struct{})
	go func() { defer close(parted); g.run(together) }()
	cfg := s.config("validator", p, honest)
	r.start(address("validator"), func(b *board) { g.count(b, address("validator")) })
	cfg.OnMove = g.repeat
	cfg.OnWait = func(x Waiting) { s.note("honest", x) }
	configs["honest"] = cfg
	out := s.play(configs)
	part()
	<-parted
	wantVerdicts(t, out, map[string]Verdict{"honest": Stands})
	for name, o := range out { // two who told the same lie fall together, as neither can prove it
		if name != "honest" && o != nil && o.Verdict != Fell && o.Verdict != Unjudged {
			t.Errorf("%s: expected its claim to have fallen, got %q", name, o.Verdict)
		}
	}
	if g.refused.Load() == 0 || g.junk.Load() == 0 || g.blocked.Load() == 0 {
		t.Errorf("expected the gang to do something: %d refused, %d false claims, %d matches to block", g.refused.Load(), g.junk.Load(), g.blocked.Load())
	}
	t.Logf("%d moves of the honest party, %d refused to the gang, %d false claims below, %d matches between liars, own bonds by level %v",
		len(out["honest"].Moves), g.refused.Load(), g.junk.Load(), g.blocked.Load(), g.most[1:])
	g.withinBounds(cfg, r.books(p.Block+1))
	s.audit()
}

// decided returns the second in which the honest claim was posted, and the one
// in which the last rival fell.
func (g *gang) decided(b *board) (posted, last uint64) {
	ctx, ev := g.t.Context(), g.reader.court.GetABI().Events
	logs, err := g.reader.client.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{g.at.Court},
		Topics:    [][]common.Hash{{ev["ClaimPosted"].ID, ev["Fell"].ID}, nil, {common.Hash(b.claimList[0].arenaID())}},
	})
	if err != nil {
		g.t.Fatal(err)
	}
	for i := range logs {
		at, err := g.reader.client.Eth().HeaderByNumber(ctx, new(big.Int).SetUint64(logs[i].BlockNumber))
		if err != nil {
			g.t.Fatal(err)
		}
		c := b.claims[seat{game.MatchID(logs[i].Topics[2]), game.ClaimKey(logs[i].Topics[1])}]
		if logs[i].Topics[0] == ev["Fell"].ID {
			last = at.Time
		} else if c.Root == g.honest.blocks.Root() {
			posted = at.Time
		}
	}
	return posted, last
}

// What docs/dispute.md bounds the honest party's gas by.
const (
	gasOfMatch = 650_000 // of a match of an own claim
	gasOfRoom  = 100_000 // of a pairing that fails, as another match took the place
)

// withinBounds checks bonds, gas and time of the honest party against docs/dispute.md.
func (g *gang) withinBounds(cfg Config, l *ledger) {
	t, ctx := g.t, g.t.Context()
	t.Helper()
	p, err := newPlayer(ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.step(ctx); err != nil {
		t.Fatal(err)
	}
	own, lies := 0, 0
	for _, m := range p.board.matchList {
		_, v, err := p.sideIn(ctx, m)
		if err != nil {
			t.Fatal(err)
		}
		if v != nil {
			own++
		}
	}
	for _, c := range p.board.claimList {
		_, is, err := p.own.mine(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		if !is {
			lies++
		}
	}
	if len(g.dragged) == 0 {
		t.Error("expected true claims to be posted below those of liars")
	}
	for level := game.Transitions; level <= game.Steps; level++ {
		if most := 1 << (2 * (level - 1)); g.most[level] > most { // testCap^(level-1)
			t.Errorf("level %d: expected at most %d own bonds at a time, got %d", level, most, g.most[level])
		}
	}

	beaten := 0
	for _, n := range l.beaten {
		beaten += n
	}
	if postings := l.beaten["rival"] + l.beaten["join"] + l.beaten["answerAndJoin"]; beaten < 5 || postings == 0 {
		t.Errorf("expected transactions to fail behind the raider's in their block, postings among them, got %v", l.beaten)
	}
	pairs := l.beaten["pair"]
	if pairs > testCap*lies {
		t.Errorf("expected at most %d pairings to fail, got %d", testCap*lies, pairs)
	}
	if most := uint64(own*gasOfMatch + pairs*gasOfRoom); l.gas > most {
		t.Errorf("expected at most %d gas for %d own matches and %d pairings that failed, got %d", most, own, pairs, l.gas)
	}
	for method, gas := range l.dearest {
		kind := map[string]string{"answerAndJoin": Descend, "proveTransition": "prove"}[method]
		if kind == "" {
			kind = method
		}
		if limit := moveGas[kind]; gas > limit {
			t.Errorf("%s: expected one that fails to cost no more than %d, got %d", method, limit, gas)
		}
	}

	const fight = 4*2*testClock + 3*testArenaWindow + testClock
	posted, last := g.decided(p.board)
	if last-posted > uint64(lies*fight) {
		t.Errorf("expected all rivals to have fallen within %d s, got %d", lies*fight, last-posted)
	}
	t.Logf("%d own matches, %d false claims, the last rival fell %d s after the honest claim came", own, lies, last-posted)
	t.Logf("%d transactions for %d gas, %d of them failed for %d: behind the raider's %v, at most %v", l.sent, l.gas, l.failed, l.failedGas, l.beaten, l.dearest)
}

// liarName is the name of one of eight; the first is the poster.
func liarName(i int) string {
	if i == 0 {
		return "poster"
	}
	return fmt.Sprintf("liar %d", i)
}
