package batchvalidate

import (
	"context"
	"errors"
	"fmt"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// ErrOtherState is a replay that came to another state than the one that the
// cluster's headers commit to.
var ErrOtherState = errors.New("the replay's app hash is not that of the cluster's headers")

// Block replays the cluster's blocks from where the validator stands up to a
// height and returns the replay of the block at that height alone. The
// validator moves on to the state after it. Every state on the way is compared
// with the verified headers.
func (v *Validator) Block(ctx context.Context, height uint64) (*Replay, error) {
	if height <= v.Height() {
		return nil, fmt.Errorf("block: want a height above %d, got %d", v.Height(), height)
	}
	ex := Executor{Engine: v.cfg.Engine, Recover: signature.Recover}
	state := v.state.Clone()
	var hash *ssz.Root // the app hash after the block before, as it was computed
	for from := state.Height() + 1; ; from += batch {
		blocks, err := v.cfg.Cluster.Blocks(ctx, v.cfg.Node, from, min(height, from+batch-1))
		if err != nil {
			return nil, fmt.Errorf("fetch blocks from %d on: %w", from, err)
		}
		for i := range blocks {
			b := &blocks[i]
			if hash != nil && *hash != b.Before {
				return nil, fmt.Errorf("block %d: %w: want %s, got %s", b.Height-1, ErrOtherState, b.Before, *hash)
			}
			if b.Height == height {
				r, err := NewReplay(ctx, Epoch{Before: state, Inputs: []kernel.BlockInput{*b.Input()}}, ex, nil)
				if err == nil {
					v.state = r.After()
				}
				return r, err
			}
			if err := context.Cause(ctx); err != nil {
				return nil, err
			}
			res, err := ex.execute(state, b.Input(), 0, nil)
			if err != nil {
				return nil, fmt.Errorf("replay: %w", err)
			}
			hash = &res.AppHash
			if v.cfg.Replayed != nil {
				v.cfg.Replayed(int(b.Height), int(height))
			}
		}
	}
}

// ErrNotExecuted is a call that the epoch does not hold, or that was refused
// there without a receipt.
var ErrNotExecuted = errors.New("the blocks hold no such call with a receipt")

// Found is a call in an epoch.
type Found struct {
	At   Position // of its transition
	Call *kernel.Call
	// Outcome is what came of it, with a receipt.
	Outcome *kernel.Outcome
}

// Find returns where in the epoch a call with a receipt was executed.
func (r *Replay) Find(ctx context.Context, call ssz.Root) (*Found, error) {
	for block := range r.Inputs {
		in := &r.Inputs[block]
		for i := range in.Calls {
			// A repetition of the call is refused without a receipt.
			o := &r.Results[block].Outcomes[i]
			if o.Receipt == nil || in.Calls[i].Call.Root() != call {
				continue
			}
			before := uint64(len(r.Results[block].Deliveries)) + uint64(i)
			for _, u := range r.Results[block].Upgrades {
				if u.Outcome.Index < o.Index {
					before++
				}
			}
			return &Found{
				At:   Position{Block: uint64(block), Transition: before + 1},
				Call: &in.Calls[i].Call, Outcome: o,
			}, nil
		}
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("%s: %w", call, ErrNotExecuted)
}
