package rehearse

import (
	"context"
	"sync"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
)

// turn lets one party compute at a time: two executions of one epoch share the
// state before it, whose hashes are computed when they are first asked for.
type turn struct{ mu sync.Mutex }

func newTurn() *turn { return &turn{} }

// histories are what a player asks for.
type histories interface {
	player.Histories
	player.Transitions
}

// turns are histories that are computed when it is their turn.
type turns struct {
	turn *turn
	of   histories
}

// inTurn computes something when it is its turn.
func inTurn[T any](t *turns, compute func() (T, error)) (T, error) {
	t.turn.mu.Lock()
	defer t.turn.mu.Unlock()
	return compute()
}

// Blocks implements [player.Histories].
func (t *turns) Blocks(ctx context.Context) (game.History, error) {
	return inTurn(t, func() (game.History, error) { return t.of.Blocks(ctx) })
}

// Transitions implements [player.Histories].
func (t *turns) Transitions(ctx context.Context, block uint64) (game.History, error) {
	return inTurn(t, func() (game.History, error) { return t.of.Transitions(ctx, block) })
}

// Strides implements [player.Histories].
func (t *turns) Strides(ctx context.Context, block, transition uint64) (game.History, error) {
	return inTurn(t, func() (game.History, error) { return t.of.Strides(ctx, block, transition) })
}

// Steps implements [player.Histories].
func (t *turns) Steps(ctx context.Context, block, transition, stride uint64) (game.History, error) {
	return inTurn(t, func() (game.History, error) { return t.of.Steps(ctx, block, transition, stride) })
}

// Witness implements [player.Histories].
func (t *turns) Witness(ctx context.Context, block, transition, stride, step uint64) ([]byte, error) {
	return inTurn(t, func() ([]byte, error) { return t.of.Witness(ctx, block, transition, stride, step) })
}

// TransitionWitness implements [player.Transitions].
func (t *turns) TransitionWitness(ctx context.Context, block, transition uint64, exit bool) ([]byte, error) {
	return inTurn(t, func() ([]byte, error) { return t.of.TransitionWitness(ctx, block, transition, exit) })
}
