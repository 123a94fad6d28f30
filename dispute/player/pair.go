package player

import (
	"context"
	"errors"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

// rivals returns the other claims of the epoch that stand.
func (p *player) rivals() (out []*claim) {
	mine := p.own.top.claim.Key()
	for _, c := range p.board.claimList {
		if c.key != mine && c.Interval.Level == game.Blocks && c.Round == p.own.round && c.standing == open {
			out = append(out, c)
		}
	}
	return out
}

// withPlaces returns the first claims that may begin another match, and no more
// than the one that is posted against them may: each that is named costs gas.
func (b *board) withPlaces(claims []*claim, places int) (out []*claim) {
	for _, c := range claims {
		if n, _ := b.running(c); n < places && len(out) < places {
			out = append(out, c)
		}
	}
	return out
}

// pairBelow has the own claim in an arena fight all that stand on the other side.
func (p *player) pairBelow(ctx context.Context, s *stake) (turn, error) {
	if s.at.Phase != game.InArena {
		return turn{}, nil
	}
	below, err := p.own.get(ctx, s.own.claim.Interval.Below(s.at.Index))
	if errors.Is(err, errNoView) {
		return turn{}, nil
	}
	if err != nil {
		return turn{}, err
	}
	c := p.board.claims[seat{s.match.id, below.claim.Key()}]
	if c == nil || c.standing != open {
		return turn{}, nil
	}
	return p.pairAll(ctx, below, c, s.match.opponents(s.side))
}

// opponents returns the claims that stand on the other side of an arena.
func (m *match) opponents(side game.Side) (out []*claim) {
	for _, x := range m.members {
		if x.side != side && x.standing == open {
			out = append(out, x)
		}
	}
	return out
}

// pairAll starts the first match that is missing between an own claim and
// others, in the order in which they were posted. A claim may have so many
// matches running and no more. Where the own one has them, these
// are played; where another has them against others, they are brought to
// their end, whoever fights there.
func (p *player) pairAll(ctx context.Context, own *view, mine *claim, others []*claim) (turn, error) {
	var t turn
	for _, other := range others {
		if p.board.matches[pairID(mine, other)] != nil {
			continue
		}
		over, ok := p.room(mine, other)
		if ok {
			return p.pair(ctx, mine, other, own.openingFor(1), over)
		}
		if n, dead := p.board.running(mine); n-len(dead) >= p.cap {
			return t, nil
		}
		for _, m := range p.board.matchList {
			if !m.alive() || m.a != other && m.b != other {
				continue
			}
			one, err := p.push(ctx, m)
			if err != nil || one.moved {
				return one, err
			}
			t.wait(one.until)
		}
	}
	return t, nil
}

// pairID returns the name of the match of two claims in one arena.
func pairID(x, y *claim) game.MatchID {
	id, _, _ := game.Pair(x.arenaID(), x.key, y.key)
	return id
}

// room reports whether two claims may begin a match, and which matches are to
// be discounted for it.
func (p *player) room(x, y *claim) (over []court.Pairing, ok bool) {
	for _, c := range []*claim{x, y} {
		n, dead := p.board.running(c)
		if n-len(dead) >= p.cap {
			return nil, false
		}
		if n < p.cap {
			continue
		}
		for _, m := range dead {
			over = append(over, pairing(m))
		}
	}
	return over, true
}

// pair begins a match, opened by x where there is an opening.
func (p *player) pair(ctx context.Context, x, y *claim, opening [][32]byte, over []court.Pairing) (turn, error) {
	data := p.chain.court.PackPair(x.arenaID(), statement(&x.Claim), statement(&y.Claim), opening, over)
	m := Move{Kind: "pair", Level: x.Interval.Level, Match: pairID(x, y)}
	err := p.send(ctx, m, rootchain.Tx{To: &p.cfg.Contracts.Court, Data: data})
	return turn{moved: err == nil}, err
}

// push brings a match between others to its end: it concludes what ran out of
// time, and has the claims fight that stand in its arena. Two liars who let a
// match between them rest would else keep an opponent from the own claim.
func (p *player) push(ctx context.Context, m *match) (turn, error) {
	at, err := p.at(ctx, m)
	if err != nil {
		return turn{}, err
	}
	ends := at.Ends()
	switch {
	case p.board.time <= ends:
		return turn{until: ends + 1}, nil
	case at.Phase != game.InArena || !m.stands(game.A) || !m.stands(game.B):
		note := Move{Kind: game.Conclude.String(), Level: m.a.Interval.Level, Match: m.id, Depth: at.Depth, Index: at.Index}
		err := p.send(ctx, note, rootchain.Tx{To: &p.cfg.Contracts.Court, Data: p.conclude(m)})
		return turn{moved: err == nil}, err
	}
	var t turn
	for _, x := range m.opponents(game.B) {
		for _, y := range m.opponents(game.A) {
			below := p.board.matches[pairID(x, y)]
			one := turn{}
			if below != nil && below.alive() {
				one, err = p.push(ctx, below)
			} else if over, ok := p.room(x, y); ok && below == nil {
				one, err = p.pair(ctx, x, y, nil, over)
			}
			if err != nil || one.moved {
				return one, err
			}
			t.wait(one.until)
		}
	}
	return t, nil
}
