package player

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

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
		return p.chain.court.PackProve(pairing(m), found(&v.Match), witness), err
	}
	transition, exit := uint64(leaf), false
	if i.Level == game.Strides {
		transition, exit = i.Transition(), leaf == game.Last
	}
	witness, err := p.transitions.TransitionWitness(ctx, i.Block(), transition, exit)
	round := court.RoundName{Epoch: p.cfg.Epoch, Number: new(big.Int).SetUint64(uint64(p.own.number))}
	return p.chain.court.PackProveTransition(pairing(m), statement(&m.a.Claim), round, found(&v.Match), witness), err
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
		j := judgedLeaf(m.a.Interval, uint64(m.at.Index))
		j.Before, j.Result = m.at.Before, *m.judged
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
