package player

import (
	"context"
	"slices"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

// settle has the epoch settled when its time has come and the own claim is
// the only one that stands.
func (p *player) settle(ctx context.Context, e *epochs.Posted, mine *claim, t turn) (turn, error) {
	round, err := p.chain.round(ctx, e.RoundId, p.board.number())
	if err != nil {
		return t, err
	}
	settled, err := p.chain.settledThrough(ctx, p.board.number())
	if err != nil {
		return t, err
	}
	switch {
	case e.Number != settled+1 || round.Standing != 1:
		return t, nil // somebody else's turn: an epoch before this one, or claims that still fight
	case p.board.time <= round.WindowEnd.Uint64():
		t.wait(round.WindowEnd.Uint64() + 1)
		return t, nil
	}
	data := p.chain.epochs.PackSettle(p.cfg.Epoch, mine.key)
	err = p.send(ctx, Move{Kind: "settle"}, rootchain.Tx{To: &p.cfg.Contracts.Epochs, Data: data})
	return turn{moved: err == nil}, err
}

// end finishes a game whose epoch is settled.
func (p *player) end(ctx context.Context, e *epochs.Posted, mine *claim) (turn, error) {
	switch {
	case mine == nil:
		return p.leave(ctx, TooLate)
	case e.Stage == stageVoid && mine.standing == open && (mine.poster == p.cfg.Client.From() || p.postedBelow()):
		data := p.chain.court.PackRefund(mine.Round, mine.key)
		err := p.send(ctx, Move{Kind: "refund", Level: game.Blocks}, rootchain.Tx{To: &p.cfg.Contracts.Court, Data: data})
		return turn{moved: err == nil}, err
	case e.Stage == stageVoid:
		return p.leave(ctx, Void)
	case e.Result == mine.key:
		return p.leave(ctx, Stands)
	}
	return p.leave(ctx, verdictOf(mine))
}

// postedBelow reports whether a bond of the party's own is out in some arena. It
// comes back when a claim above it stands no more.
func (p *player) postedBelow() bool {
	return slices.ContainsFunc(p.board.claimList, func(c *claim) bool {
		return c.arena != nil && c.standing == open && c.Round == p.own.round && c.poster == p.cfg.Client.From()
	})
}

// leave takes home what is the party's before it goes with a verdict.
func (p *player) leave(ctx context.Context, v Verdict) (turn, error) {
	if moved, err := p.release(ctx); moved || err != nil {
		return turn{moved: moved}, err
	}
	fromCourt, fromDeposits, err := p.chain.credits(ctx, p.cfg.Client.From())
	if err != nil {
		return turn{}, err
	}
	tx := rootchain.Tx{To: &p.cfg.Contracts.Court, Data: p.chain.court.PackCollect()}
	switch {
	case fromCourt.Sign() > 0:
	case fromDeposits.Sign() > 0:
		tx.To = &p.cfg.Contracts.Deposits
	default:
		return turn{verdict: v}, nil
	}
	err = p.send(ctx, Move{Kind: "collect"}, tx)
	return turn{moved: err == nil}, err
}

// mostReleased bounds how many claims are released at a time, so that a
// transaction holds them.
const mostReleased = 64

// release takes the bonds of the party's postings back from arenas that are
// over. An arena is over when one of the two claims above it stands no more: of
// those that stand though theirs is over, one is released first, whose it may be.
func (p *player) release(ctx context.Context) (bool, error) {
	var arenas []court.Pairing
	var claims [][32]byte
	listed := make(map[*claim]bool)
	var list func(*claim)
	list = func(c *claim) {
		if listed[c] {
			return
		}
		listed[c] = true
		if c.arena.goesOn() {
			list(c.arena.a)
		}
		arenas, claims = append(arenas, pairing(c.arena)), append(claims, c.key)
	}
	for _, c := range p.board.claimList {
		if len(claims) < mostReleased && c.arena != nil && c.standing == open && c.poster == p.cfg.Client.From() && !c.arena.alive() {
			list(c)
		}
	}
	if len(arenas) == 0 {
		return false, nil
	}
	data := p.chain.court.PackRelease(arenas, claims)
	err := p.send(ctx, Move{Kind: "release"}, rootchain.Tx{To: &p.cfg.Contracts.Court, Data: data})
	return err == nil, err
}
