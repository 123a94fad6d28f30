package player

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

// turn is what one reading of the chain led to.
type turn struct {
	moved   bool
	verdict Verdict
	until   uint64 // with neither: the second from which there may be something to do; 0 for none
}

// wait notes a second to wait for.
func (t *turn) wait(until uint64) {
	if until != 0 && (t.until == 0 || until < t.until) {
		t.until = until
	}
}

// step reads the chain and makes at most one transaction.
func (p *player) step(ctx context.Context) (turn, error) {
	if err := p.board.update(ctx, p.chain); err != nil {
		return turn{}, err
	}
	e, err := p.chain.epoch(ctx, p.cfg.Epoch, p.board.number())
	if err != nil {
		return turn{}, err
	}
	if e.RoundId != p.own.round || p.own.top == nil {
		p.own.round, p.own.number = e.RoundId, e.Round
		if p.own.top, err = p.own.get(ctx, game.Interval{Level: game.Blocks}); err != nil {
			return turn{}, err
		}
	}
	mine := p.board.claims[seat{p.own.round.Arena(), p.own.top.claim.Key()}]
	if mine != nil {
		p.findJudged(ctx)
	}
	if e.Stage != stageOpen {
		return p.end(ctx, &e, mine)
	}
	if mine == nil {
		return p.enter(ctx, &e)
	}
	if mine.standing == fallen {
		return p.leave(ctx, verdictOf(mine))
	}
	t, err := p.playAll(ctx, mine)
	if t.moved || err != nil {
		return t, err
	}
	if moved, err := p.release(ctx); moved || err != nil {
		return turn{moved: moved}, err
	}
	return p.settle(ctx, &e, mine, t)
}

// verdictOf says how a claim that has fallen lost.
func verdictOf(c *claim) Verdict {
	if c.unjudged {
		return Unjudged
	}
	return Fell
}

// enter posts the own claim at level 1.
func (p *player) enter(ctx context.Context, e *epochs.Posted) (turn, error) {
	round, err := p.chain.round(ctx, e.RoundId, p.board.number())
	if err != nil {
		return turn{}, err
	}
	if p.board.time > round.WindowEnd.Uint64() {
		return turn{verdict: TooLate}, nil
	}
	last, err := LastResult(p.own.top.history, &p.cfg.Result)
	if err != nil {
		return turn{}, err
	}
	bond, err := p.chain.bond(ctx, game.Blocks)
	if err != nil {
		return turn{}, err
	}
	var against []epochs.Result
	for _, c := range p.board.withPlaces(p.rivals(), p.cap) {
		against = append(against, epochs.Result{Last: c.Last, Root: c.Root})
	}
	data := p.chain.epochs.PackRival(p.cfg.Epoch, p.own.top.claim.Root, last, against, p.own.top.openingFor(len(against)))
	err = p.send(ctx, Move{Kind: "rival", Level: game.Blocks}, rootchain.Tx{To: &p.cfg.Contracts.Epochs, Value: bond, Data: data})
	return turn{moved: err == nil}, err
}

// stake is a living match of an own claim.
type stake struct {
	match *match
	side  game.Side
	own   *view
	at    game.Match
}

// playAll makes the first move that is due in any match of an own claim, the
// one whose time ends first before others. Only then it begins matches and
// brings those of others to their end: however many there are, and whoever is
// first again and again, no clock runs out over it. What goes wrong in one match
// does not keep the others from being played: it is told when nothing else is due.
func (p *player) playAll(ctx context.Context, mine *claim) (turn, error) {
	stakes, failed := p.stakes(ctx)
	var t turn
	try := func(of string, do func() (turn, error)) (done bool, err error) {
		one, err := do()
		if one.moved || ctx.Err() != nil {
			t = one
			return true, err
		}
		if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", of, err))
		}
		t.wait(one.until)
		return false, nil
	}
	for i := range stakes {
		s := &stakes[i]
		if done, err := try("match "+s.match.id.String(), func() (turn, error) { return p.play(ctx, s) }); done {
			return t, err
		}
	}
	if done, err := try("rivals", func() (turn, error) { return p.pairAll(ctx, p.own.top, mine, p.rivals()) }); done {
		return t, err
	}
	for i := range stakes {
		s := &stakes[i]
		if done, err := try("arena "+s.match.id.String(), func() (turn, error) { return p.pairBelow(ctx, s) }); done {
			return t, err
		}
	}
	if len(failed) > 0 {
		return t, &matchError{errors.Join(failed...)}
	}
	return t, nil
}

// stakes returns the living matches of own claims, those first whose time ends
// first, and what went wrong with others.
func (p *player) stakes(ctx context.Context) (stakes []stake, failed []error) {
	for _, m := range p.board.matchList {
		if !m.alive() || m.a.Round != p.own.round {
			continue
		}
		s := stake{match: m}
		var err error
		if s.side, s.own, err = p.sideIn(ctx, m); err == nil && s.own != nil {
			s.at, err = p.at(ctx, m)
		}
		if err != nil {
			failed = append(failed, fmt.Errorf("match %s: %w", m.id, err))
		} else if s.own != nil {
			stakes = append(stakes, s)
		}
	}
	slices.SortStableFunc(stakes, func(x, y stake) int { return cmp.Compare(x.at.Ends(), y.at.Ends()) })
	return stakes, failed
}

// at returns where a match stands at the head.
func (p *player) at(ctx context.Context, m *match) (game.Match, error) {
	state, err := p.chain.match(ctx, m.id, p.board.number())
	if err != nil {
		return game.Match{}, err
	}
	return timed(m, &state)
}

// sideIn returns which claim of a match is the party's own, nil for neither. What
// the party's execution says is its own below own claims alone: elsewhere a claim
// falls without harm to the one that it is the same as.
func (p *player) sideIn(ctx context.Context, m *match) (game.Side, *view, error) {
	var above game.Side // the party's own in the arena that the match stands in
	if m.arena != nil {
		side, own, err := p.sideIn(ctx, m.arena)
		if err != nil || own == nil {
			return 0, nil, err
		}
		above = side
	}
	for _, x := range []struct {
		side  game.Side
		claim *claim
	}{{game.A, m.a}, {game.B, m.b}} {
		if above != x.claim.side {
			continue
		}
		own, is, err := p.own.mine(ctx, x.claim)
		if err != nil {
			return 0, nil, err
		}
		if is {
			return x.side, own, nil
		}
	}
	return 0, nil, nil
}

// play makes the move that is due in one match of an own claim.
func (p *player) play(ctx context.Context, s *stake) (turn, error) {
	m, side, own := s.match, s.side, s.own
	v := game.View{Match: s.at, Mine: side, Own: own.history, Now: p.board.time}
	var below *view
	var err error
	if v.Match.Phase == game.InArena {
		below, err = p.own.get(ctx, own.claim.Interval.Below(v.Match.Index))
		if errors.Is(err, errNoView) { // below a transition that is no run, which nobody proved
			return turn{}, nil
		}
		if err != nil {
			return turn{}, err
		}
		v.Arena = p.arena(m, side, below)
		v.Arena.Provable = below.claim.Interval.Level == game.Strides && !below.isRun() && p.provable(m, own)
	}
	v.Unprovable = !p.provable(m, own)
	move, err := game.Decide(&v)
	if err != nil {
		return turn{}, fmt.Errorf("%w: %w", errOwn, err)
	}
	return p.make(ctx, m, &v, &move, own, below)
}

// arena sums up the arena below a match.
func (p *player) arena(m *match, side game.Side, below *view) game.Arena {
	a := game.Arena{Mine: m.stands(side), Theirs: m.stands(side.Other())}
	a.Joined = p.board.claims[seat{m.id, below.claim.Key()}] != nil
	return a
}

// make turns a decision into a transaction.
func (p *player) make(ctx context.Context, m *match, v *game.View, move *game.Move, own, below *view) (turn, error) {
	note := Move{Level: v.Match.Interval.Level, Match: m.id, Depth: v.Match.Depth, Index: v.Match.Index, Kind: move.Action.String()}
	tx := rootchain.Tx{To: &p.cfg.Contracts.Court}
	if move.Action != game.Conclude {
		tx.Until = v.Match.Ends()
	}
	switch move.Action {
	case game.Wait:
		return turn{until: move.Until}, nil
	case game.Lost:
		return turn{until: v.Match.TurnEnds() + 1}, nil
	case game.Reveal:
		tx.Data = p.chain.court.PackReveal(pairing(m), words(move.Own[:]), v.Match.Node(v.Mine.Other()))
	case game.Answer:
		joins, err := p.answer(ctx, m, v, move, own, &tx)
		if err != nil {
			return turn{}, err
		}
		if joins {
			note.Kind = Descend
		}
	case game.Join:
		note.Level++
		if below.claim.First != v.Match.Before {
			return turn{}, fmt.Errorf("%w: expected the own state before leaf %d, got %s", errOwn, v.Match.Index, v.Match.Before)
		}
		posting, err := p.posting(ctx, m, v.Mine, own, below, &tx)
		if err != nil {
			return turn{}, err
		}
		tx.Data = p.chain.court.PackJoin(pairing(m), found(&v.Match), posting)
	case game.Prove:
		proves, err := p.prove(ctx, m, v, &tx)
		if err != nil {
			return turn{}, err
		}
		if !proves { // decide again, knowing that
			return p.play(ctx, &stake{match: m, side: v.Mine, own: own, at: v.Match})
		}
	case game.Conclude:
		tx.Data = p.conclude(m)
	default:
		return turn{}, fmt.Errorf("expected an action of the game, got %s", move.Action)
	}
	err := p.send(ctx, note, tx)
	return turn{moved: err == nil}, err
}

// posting returns what the own claim is posted with in the arena of a match,
// and sends its bond along.
func (p *player) posting(ctx context.Context, m *match, side game.Side, own, below *view, tx *rootchain.Tx) (court.Posting, error) {
	bond, err := p.chain.bond(ctx, below.claim.Interval.Level)
	if err != nil {
		return court.Posting{}, err
	}
	tx.Value = bond
	x := court.Posting{
		Side: uint8(side), Above: statement(&own.claim), Root: below.claim.Root, Branch: words(below.history.Branch(game.Last)),
	}
	for _, c := range p.board.withPlaces(m.opponents(side), p.cap) {
		x.Against = append(x.Against, c.Root)
	}
	x.Opening = below.openingFor(len(x.Against))
	return x, nil
}

// answer makes an answer. One that finds a leaf whose arena the own claim is
// to join does that, too.
func (p *player) answer(ctx context.Context, m *match, v *game.View, move *game.Move, own *view, tx *rootchain.Tx) (joins bool, err error) {
	x := court.BisectionAnswer{
		Child: big.NewInt(int64(move.Child)), Path: words(move.Path), Before: move.Before, Branch: words(move.Branch),
	}
	tx.Data = nil
	if !v.Match.Finds() {
		x.Opening = words(move.Own[:])
	} else if move.Child == 0 {
		x.Claim = []court.Statement{statement(&own.claim)}
	}
	if v.Match.Finds() {
		below, err := p.below(ctx, m, own, v.Match.Index*game.Children+move.Child)
		if err != nil {
			return false, err
		}
		if below != nil {
			posting, err := p.posting(ctx, m, v.Mine, own, below, tx)
			tx.Data = p.chain.court.PackAnswerAndJoin(pairing(m), x, posting)
			return true, err
		}
	}
	tx.Data = p.chain.court.PackAnswer(pairing(m), x)
	return false, nil
}

// below returns the own claim for the arena that opens at a leaf; nil where
// none opens, or where the own execution proves the leaf at once.
func (p *player) below(ctx context.Context, m *match, own *view, leaf int) (*view, error) {
	i := own.claim.Interval
	if i.Level == game.Steps || i.Level == game.Strides && (leaf == 0 || leaf == game.Last) {
		return nil, nil
	}
	below, err := p.own.get(ctx, i.Below(leaf))
	switch {
	case errors.Is(err, errNoView):
		return nil, nil
	case err != nil:
		return nil, err
	case i.Level == game.Transitions && !below.isRun() && p.provable(m, own):
		return nil, nil
	}
	return below, nil
}

// conclude names the arenas above a match.
func (p *player) conclude(m *match) []byte {
	var arenas []court.Pairing
	for x := m.arena; x != nil; x = x.arena {
		arenas = append(arenas, pairing(x))
	}
	return p.chain.court.PackConclude(pairing(m), arenas)
}
