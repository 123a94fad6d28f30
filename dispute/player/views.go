package player

import (
	"context"
	"errors"
	"fmt"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

// view is the party's own claim to an interval.
type view struct {
	claim   game.Claim // its Round is that of the round that is played
	history game.History
}

// openingFor returns what opens the matches that a transaction may begin
// against some claims: the nodes below the own root; none for none.
func (v *view) openingFor(claims int) [][32]byte {
	if claims == 0 {
		return nil
	}
	nodes := v.history.Opening(0, 0)
	return words(nodes[:])
}

// isRun reports whether a history of strides is a run's. A transition that is
// none has its leaf alone.
func (v *view) isRun() bool { return v.history.Leaf(0) != v.history.Leaf(game.Last) }

// views are the party's own claims, computed when they are asked for.
type views struct {
	from        Histories
	stateBefore ssz.Root
	blocks      uint64
	round       game.RoundID
	number      uint32 // of the round, from 0
	top         *view
	kept        map[game.Interval]game.History
}

func newViews(from Histories, stateBefore ssz.Root, blocks uint64) *views {
	return &views{from: from, stateBefore: stateBefore, blocks: blocks, kept: make(map[game.Interval]game.History)}
}

// errNoView says that the own execution has no such interval: the claim that
// is about it is somebody else's.
var errNoView = errors.New("no such interval in the own execution")

// get returns the own claim to an interval.
func (v *views) get(ctx context.Context, i game.Interval) (*view, error) {
	first, last, err := v.ends(ctx, i)
	if err != nil {
		return nil, err
	}
	h, err := v.history(ctx, i)
	if err != nil {
		return nil, err
	}
	if i.Level != game.Blocks && h.Leaf(game.Last) != last {
		return nil, fmt.Errorf("%w: history of %ss at path %#x: expected to end in %s, got %s", errOwn, i.Level, i.Path, last, h.Leaf(game.Last))
	}
	return &view{
		claim:   game.Claim{Round: v.round, Interval: i, First: first, Last: h.Leaf(game.Last), Root: h.Root()},
		history: h,
	}, nil
}

// ends returns the own states before and at the end of an interval; the end
// is zero at level 1.
func (v *views) ends(ctx context.Context, i game.Interval) (first, last ssz.Root, err error) {
	if i.Level == game.Blocks {
		return v.stateBefore, ssz.Root{}, nil
	}
	above, index := i.Above()
	if i.Level == game.Transitions && uint64(index) >= v.blocks ||
		i.Level == game.Steps && (index == 0 || index == game.Last) {
		return first, last, errNoView
	}
	h, err := v.history(ctx, above)
	if err != nil {
		return first, last, err
	}
	if i.Level == game.Steps && h.Leaf(0) == h.Leaf(game.Last) {
		return first, last, errNoView // the transition is no run: it has no steps
	}
	if index > 0 {
		return h.Leaf(index - 1), h.Leaf(index), nil
	}
	first, _, err = v.ends(ctx, above)
	return first, h.Leaf(0), err
}

// mine reports whether a claim on the board is the party's own. It computes
// the own history only where the claim's ends are the own ones.
func (v *views) mine(ctx context.Context, c *claim) (*view, bool, error) {
	first, last, err := v.ends(ctx, c.Interval)
	if errors.Is(err, errNoView) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	if c.Round != v.round || c.First != first || c.Interval.Level != game.Blocks && c.Last != last {
		return nil, false, nil
	}
	own, err := v.get(ctx, c.Interval)
	if err != nil {
		return nil, false, err
	}
	return own, own.claim.Key() == c.key, nil
}

func (v *views) history(ctx context.Context, i game.Interval) (game.History, error) {
	if h, ok := v.kept[i]; ok {
		return h, nil
	}
	var h game.History
	var err error
	switch i.Level {
	case game.Blocks:
		h, err = v.from.Blocks(ctx)
	case game.Transitions:
		h, err = v.from.Transitions(ctx, i.Block())
	case game.Strides:
		h, err = v.from.Strides(ctx, i.Block(), i.Transition())
	case game.Steps:
		h, err = v.from.Steps(ctx, i.Block(), i.Transition(), i.Stride())
	default:
		return h, fmt.Errorf("expected a level of the game, got %d", i.Level)
	}
	if err != nil {
		return h, fmt.Errorf("%w: history of %ss at path %#x: %w", errOwn, i.Level, i.Path, err)
	}
	if h.IsZero() {
		return h, fmt.Errorf("%w: history of %ss at path %#x: expected one, got none", errOwn, i.Level, i.Path)
	}
	v.kept[i] = h
	return h, nil
}
