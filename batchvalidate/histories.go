package batchvalidate

import (
	"context"
	"errors"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/runtime/ssz"
)

// Histories are a replay's histories as a player asks for them, each computed
// once. They implement [player.Histories] and [player.Transitions]. Not safe for concurrent use.
type Histories struct {
	replay *Replay
	known  map[interval]game.History
}

// interval names a history: the leaf indices above it, as many as its level
// less one.
type interval struct {
	level                     game.Level
	block, transition, stride uint64
}

// NewHistories returns the histories of a replay.
func NewHistories(r *Replay) *Histories {
	return &Histories{replay: r, known: make(map[interval]game.History)}
}

func (h *Histories) get(at interval, leaves func() ([]ssz.Root, error)) (game.History, error) {
	if known, ok := h.known[at]; ok {
		return known, nil
	}
	l, err := leaves()
	if err != nil {
		return game.History{}, err
	}
	made, err := game.NewHistory(l)
	if err == nil {
		h.known[at] = made
	}
	return made, err
}

// Blocks implements [player.Histories].
func (h *Histories) Blocks(context.Context) (game.History, error) {
	return h.get(interval{level: 1}, func() ([]ssz.Root, error) { return h.replay.Blocks(), nil })
}

// Transitions implements [player.Histories].
func (h *Histories) Transitions(ctx context.Context, block uint64) (game.History, error) {
	if n := uint64(len(h.replay.Inputs)); block >= n {
		// Past the last block the history is its fixed point: the interval
		// holds the last app hash alone.
		return h.get(interval{level: 2, block: block}, func() ([]ssz.Root, error) { return h.replay.Blocks()[n-1:], nil })
	}
	return h.get(interval{level: 2, block: block}, func() ([]ssz.Root, error) { return h.replay.Transitions(ctx, block) })
}

// Strides implements [player.Histories].
func (h *Histories) Strides(ctx context.Context, block, transition uint64) (game.History, error) {
	return h.get(interval{level: 3, block: block, transition: transition}, func() ([]ssz.Root, error) {
		leaves, err := h.replay.Strides(ctx, Position{block, transition})
		if !errors.Is(err, ErrNoRun) {
			return leaves, err
		}
		// The contract cannot tell what is a run, so the game may come here.
		above, err := h.Transitions(ctx, block)
		if err != nil {
			return nil, err
		}
		return []ssz.Root{above.Leaf(int(min(transition, game.Last)))}, nil
	})
}

// Steps implements [player.Histories].
func (h *Histories) Steps(ctx context.Context, block, transition, stride uint64) (game.History, error) {
	at := interval{4, block, transition, stride}
	return h.get(at, func() ([]ssz.Root, error) { return h.replay.Steps(ctx, Position{block, transition}, stride) })
}

// Witness implements [player.Histories].
func (h *Histories) Witness(ctx context.Context, block, transition, stride, step uint64) ([]byte, error) {
	m, err := h.replay.StepAt(ctx, Position{block, transition}, stride, step)
	if err != nil {
		return nil, err
	}
	return m.Witness()
}

// TransitionWitness implements [player.Transitions].
func (h *Histories) TransitionWitness(ctx context.Context, block, transition uint64, exit bool) ([]byte, error) {
	return h.replay.TransitionWitness(ctx, Position{block, transition}, exit)
}

// Result opens the last app hash of a replay.
func (r *Replay) Result() (player.Result, error) {
	last := r.Results[len(r.Results)-1]
	return player.ResultOf(last.StateRoot, r.after.ProveGas(last.ReceiptsRoot))
}
