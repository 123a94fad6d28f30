package player

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
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
	mine := p.board.claims[p.own.top.claim.Key()]
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
	if moved, err := p.pairAll(ctx, mine, nil, p.rivals(mine)); moved || err != nil {
		return turn{moved: moved}, err
	}
	t, err := p.playAll(ctx)
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
	for _, c := range p.board.claimList {
		if c.Interval.Level == game.Blocks && c.Round == p.own.round && c.standing == open {
			against = append(against, epochs.Result{Last: c.Last, Root: c.Root})
		}
	}
	data := p.chain.epochs.PackRival(p.cfg.Epoch, p.own.top.claim.Root, last, against)
	err = p.send(ctx, Move{Kind: "rival", Level: game.Blocks}, rootchain.Tx{To: &p.cfg.Contracts.Epochs, Value: bond, Data: data})
	return turn{moved: err == nil}, err
}

// rivals returns the other claims of the epoch that stand.
func (p *player) rivals(mine *claim) (out []*claim) {
	for _, c := range p.board.claimList {
		if c != mine && c.Interval.Level == game.Blocks && c.Round == mine.Round && c.standing == open {
			out = append(out, c)
		}
	}
	return out
}

// pairAll starts the first match that is missing between an own claim and others.
func (p *player) pairAll(ctx context.Context, mine *claim, arena *match, others []*claim) (bool, error) {
	var in game.MatchID
	if arena != nil {
		in = arena.id
	}
	for _, other := range others {
		id, _, _ := game.Pair(mine.key, mine.generation, other.key, other.generation)
		if p.board.matches[id] != nil {
			continue
		}
		data := p.chain.court.PackPair(statement(&mine.Claim), statement(&other.Claim), in)
		m := Move{Kind: "pair", Level: mine.Interval.Level, Match: id}
		return true, p.send(ctx, m, rootchain.Tx{To: &p.cfg.Contracts.Court, Data: data})
	}
	return false, nil
}

// playAll makes the first move that is due in any match of an own claim.
func (p *player) playAll(ctx context.Context) (turn, error) {
	var t turn
	for _, m := range p.board.matchList {
		if !m.alive() || m.a.Round != p.own.round {
			continue
		}
		side, own, err := p.sideIn(ctx, m)
		if err != nil {
			return t, err
		}
		if own == nil {
			continue
		}
		one, err := p.play(ctx, m, side, own)
		if err != nil || one.moved {
			return one, err
		}
		t.wait(one.until)
	}
	return t, nil
}

// sideIn returns which claim of a match is the party's own, nil for neither.
func (p *player) sideIn(ctx context.Context, m *match) (game.Side, *view, error) {
	for _, x := range []struct {
		side  game.Side
		claim *claim
	}{{game.A, m.a}, {game.B, m.b}} {
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
func (p *player) play(ctx context.Context, m *match, side game.Side, own *view) (turn, error) {
	state, err := p.chain.match(ctx, m.id, p.board.number())
	if err != nil {
		return turn{}, err
	}
	v := game.View{
		Match: gameMatch(&state, own.claim.Interval), Mine: side, Own: own.history, Opened: m.opened, Now: p.board.time,
	}
	var below *view
	if v.Match.Phase == game.InArena {
		below, err = p.own.get(ctx, own.claim.Interval.Below(v.Match.Index))
		if errors.Is(err, errNoView) { // below a transition that is no run, which nobody proved
			return turn{}, nil
		}
		if err != nil {
			return turn{}, err
		}
		if moved, err := p.pairBelow(ctx, m, side, below); moved || err != nil {
			return turn{moved: moved}, err
		}
		v.Arena = p.arena(m, side, below)
		v.Arena.Provable = below.claim.Interval.Level == game.Strides && !below.isRun() && p.provable(m, own)
	}
	v.Unprovable = !p.provable(m, own)
	move, err := game.Decide(&v)
	if err != nil {
		return turn{}, fmt.Errorf("%w: match %s: %w", errOwn, m.id, err)
	}
	return p.make(ctx, m, &v, &move, own, below)
}

// arena sums up the arena below a match.
func (p *player) arena(m *match, side game.Side, below *view) game.Arena {
	a := game.Arena{Mine: m.stands(side), Theirs: m.stands(side.Other())}
	if c := p.board.claims[below.claim.Key()]; c != nil {
		_, joined := m.member(c)
		a.Joined = joined || c.standing == fallen
	}
	return a
}

// pairBelow has the own claim in an arena fight all that stand on the other side.
func (p *player) pairBelow(ctx context.Context, m *match, side game.Side, below *view) (bool, error) {
	c := p.board.claims[below.claim.Key()]
	if c == nil || c.standing != open {
		return false, nil
	}
	if _, joined := m.member(c); !joined {
		return false, nil
	}
	return p.pairAll(ctx, c, m, m.opponents(side))
}

// opponents returns the claims that stand on the other side of an arena.
func (m *match) opponents(side game.Side) (out []*claim) {
	for _, x := range m.members {
		if x.side != side && x.claim.standing == open {
			out = append(out, x.claim)
		}
	}
	return out
}

// make turns a decision into a transaction.
func (p *player) make(ctx context.Context, m *match, v *game.View, move *game.Move, own, below *view) (turn, error) {
	note := Move{Level: v.Match.Interval.Level, Match: m.id, Depth: v.Match.Depth, Index: v.Match.Index, Kind: move.Action.String()}
	tx := rootchain.Tx{To: &p.cfg.Contracts.Court}
	switch move.Action {
	case game.Wait:
		return turn{until: move.Until}, nil
	case game.Lost:
		return turn{until: v.Match.TurnEnds() + 1}, nil
	case game.Reveal:
		tx.Data = p.chain.court.PackReveal(pairing(m), opening(move.Own))
	case game.Answer:
		tx.Data = p.chain.court.PackAnswer(pairing(m), court.BisectionAnswer{
			Child: big.NewInt(int64(move.Child)), Path: words(move.Path), Before: move.Before, Branch: words(move.Branch),
			Claim: stated(v, move, own),
		})
	case game.Join:
		note.Level++
		if err := p.join(ctx, m, v, below, &tx); err != nil {
			return turn{}, err
		}
	case game.Prove:
		proves, err := p.prove(ctx, m, v, &tx)
		if err != nil {
			return turn{}, err
		}
		if !proves { // decide again, knowing that
			return p.play(ctx, m, v.Mine, own)
		}
	case game.Conclude:
		chain, ok := p.chainAbove(m)
		if !ok {
			return turn{}, nil // an arena above is over: nothing hangs on this match
		}
		tx.Data = p.conclude(m, chain)
	default:
		return turn{}, fmt.Errorf("expected an action of the game, got %s", move.Action)
	}
	err := p.send(ctx, note, tx)
	return turn{moved: err == nil}, err
}

func (p *player) join(ctx context.Context, m *match, v *game.View, below *view, tx *rootchain.Tx) error {
	if below.claim.First != v.Match.Before {
		return fmt.Errorf("%w: match %s: expected the own state before leaf %d, got %s", errOwn, m.id, v.Match.Index, v.Match.Before)
	}
	if c := p.board.claims[below.claim.Key()]; c == nil || c.standing != open {
		bond, err := p.chain.bond(ctx, below.claim.Interval.Level)
		if err != nil {
			return err
		}
		tx.Value = bond
	}
	var against [][32]byte
	for _, c := range m.opponents(v.Mine) {
		against = append(against, c.Root)
	}
	tx.Data = p.chain.court.PackJoin(pairing(m), uint8(v.Mine), statement(&m.a.Claim), below.claim.Root, words(below.history.Branch(game.Last)), against)
	return nil
}

// stated returns what the own claim states where an answer shows it: when it
// finds the first leaf of an opening, whose predecessor the path does not hold.
func stated(v *game.View, move *game.Move, own *view) []court.Statement {
	if v.Match.Depth+game.MoveDepth == game.Depth && move.Child == 0 {
		return []court.Statement{statement(&own.claim)}
	}
	return nil
}

// conclude names the claims in the arenas of a match and of those above.
func (p *player) conclude(m *match, chain []*match) []byte {
	var arenas []court.Pairing
	members := []court.Members{{A: m.list(game.A), B: m.list(game.B)}}
	for _, x := range chain {
		arenas = append(arenas, pairing(x))
		members = append(members, court.Members{A: x.list(game.A), B: x.list(game.B)})
	}
	return p.chain.court.PackConclude(pairing(m), arenas, members)
}

// provable reports whether the own execution can prove the leaf of a match.
func (p *player) provable(m *match, own *view) bool {
	return !p.unproved[m.id] && (own.claim.Interval.Level == game.Steps || p.transitions != nil)
}

// prove asks the court first: a party whose execution departs from what the
// court computes would bring its own claim down.
func (p *player) prove(ctx context.Context, m *match, v *game.View, tx *rootchain.Tx) (bool, error) {
	data, err := p.proof(ctx, m, v)
	if err != nil {
		return false, fmt.Errorf("%w: witness of leaf %d: %w", errOwn, v.Match.Index, err)
	}
	result, err := p.chain.judge(ctx, data)
	var revert *rootchain.RevertError
	if err != nil && (!errors.As(err, &revert) || outdated(revert)) {
		return false, err
	}
	if err != nil || result != v.Match.Node(v.Mine) {
		p.unproved[m.id] = true
		p.log.Warn("what the court computes is not the own leaf", "match", m.id, "own", v.Match.Node(v.Mine), "judged", result, "error", explain(err))
		return false, nil
	}
	tx.Data = data
	return true, nil
}

// outdated reports whether a proof was refused since the match has moved on.
func outdated(e *rootchain.RevertError) bool {
	words := contracts.Explain(e.Data)
	for _, name := range []string{"NotAlive", "WrongPhase", "WrongNode"} {
		if strings.HasPrefix(words, name) {
			return true
		}
	}
	return false
}

// proof returns the data of the transaction that proves a match's leaf.
func (p *player) proof(ctx context.Context, m *match, v *game.View) ([]byte, error) {
	i, leaf := v.Match.Interval, v.Match.Index
	if i.Level == game.Steps {
		witness, err := p.cfg.Histories.Witness(ctx, i.Block(), i.Transition(), i.Stride(), uint64(leaf))
		return p.chain.court.PackProve(pairing(m), v.Match.Before, witness), err
	}
	transition, exit := uint64(leaf), false
	if i.Level == game.Strides {
		transition, exit = i.Transition(), leaf == game.Last
	}
	witness, err := p.transitions.TransitionWitness(ctx, i.Block(), transition, exit)
	round := court.RoundName{Epoch: p.cfg.Epoch, Number: new(big.Int).SetUint64(uint64(p.own.number))}
	return p.chain.court.PackProveTransition(pairing(m), statement(&m.a.Claim), round, v.Match.Before, witness), err
}

// chainAbove returns the arenas that a match stands in, nearest first, up to
// level 1; false when none of them is alive.
func (p *player) chainAbove(m *match) ([]*match, bool) {
	if m.a.Interval.Level == game.Blocks {
		return nil, true
	}
	for _, arena := range p.board.matchList {
		a, inA := arena.member(m.a)
		b, inB := arena.member(m.b)
		if !arena.alive() || !inA || !inB || a.side == b.side {
			continue
		}
		if above, ok := p.chainAbove(arena); ok {
			return append([]*match{arena}, above...), true
		}
	}
	return nil, false
}

// findJudged notes the leaf that ended a dispute of the party's claim.
func (p *player) findJudged(ctx context.Context) {
	for _, m := range p.board.matchList {
		if p.judged != nil || m.judged == nil || m.a.Interval.Level == game.Blocks || m.a.Round != p.own.round {
			continue
		}
		if _, own, err := p.sideIn(ctx, m); err != nil || own == nil {
			continue
		}
		state, err := p.chain.match(ctx, m.id, p.board.number())
		if err != nil {
			return // the next reading tries again
		}
		j := judgedLeaf(m.a.Interval, uint64(state.Index))
		j.Before, j.Result = ssz.Root(state.Before), *m.judged
		if receipt, err := p.cfg.Client.Eth().TransactionReceipt(ctx, m.judgedTx); err == nil {
			j.ProofGas = receipt.GasUsed
		}
		p.judged = j
	}
}

// judgedLeaf names a leaf of an interval's history.
func judgedLeaf(i game.Interval, leaf uint64) *JudgedLeaf {
	j := &JudgedLeaf{Level: i.Level, Block: i.Block()}
	switch i.Level {
	case game.Transitions:
		j.Transition = leaf
	case game.Strides:
		j.Transition, j.Stride = i.Transition(), leaf
	default:
		j.Transition, j.Stride, j.Step = i.Transition(), i.Stride(), leaf
	}
	return j
}
