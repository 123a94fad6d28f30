package batchvalidate

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Errors of an epoch that can be neither endorsed nor disputed.
var (
	// ErrInputs is an epoch whose signed inputs are other than the blocks of
	// the cluster: its results belong to blocks that were not found.
	ErrInputs = errors.New("the epoch's inputs root is not that of the cluster's blocks")
	// ErrBefore is an epoch that starts from another state than ours: it was
	// built on an epoch that fell.
	ErrBefore = errors.New("the epoch starts from another state than the one before ends in")
)

// batch is how many blocks are fetched at a time.
const batch = 64

// Config says what a validator validates and as whom.
type Config struct {
	Cluster   *client.Client
	Node      int               // that blocks are asked of
	Root      *rootchain.Client // with the validator's key; one that only reads will do for a dry run
	Contracts contracts.Addresses
	FromBlock uint64 // of the root chain, at or before the contracts' deployment
	Engine    kernel.Runner
	Log       hclog.Logger // nil for none

	// Replayed, when set, is called after each replayed block.
	Replayed func(done, total int)
	// OnDispute, when set, is called before a dispute is played about an epoch;
	// an error keeps the validator out of it.
	OnDispute func(context.Context, *Report) error
	// OnMove and OnWait, when set, follow a dispute; see [player.Config].
	OnMove func(player.Move)
	OnWait func(player.Waiting)
}

// Report says what became of one epoch.
type Report struct {
	Posted  player.Posted
	Replay  *Replay
	Blocks  int
	Calls   int // calls in the blocks
	Seconds float64
	Agreed  bool // the replay gave the posted results

	EndorseGas uint64          // of the endorsement, 0 without one
	Unendorsed string          // why the contract did not take the endorsement
	Dispute    *player.Outcome // nil without one
}

// Validator replays a cluster's epochs in their order. Not safe for
// concurrent use.
type Validator struct {
	cfg   Config
	state *kernel.State // after the epochs that were replayed
	watch []*Report     // endorsed epochs that were open when last looked at
}

// New returns a validator at the cluster's genesis.
func New(cfg Config) (*Validator, error) {
	state, err := kernel.Genesis(cfg.Cluster.Genesis())
	if err != nil {
		return nil, err
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	return &Validator{cfg: cfg, state: state}, nil
}

// Height returns the height that the validator has replayed to.
func (v *Validator) Height() uint64 { return v.state.Height() }

// State returns the state that the validator has replayed to; the caller must
// not write to it.
func (v *Validator) State() *kernel.State { return v.state }

// Next returns the posted epoch that goes on where the validator stands, the
// latest where an earlier one fell; nil when there is none. strays is the
// number of posted epochs that cover later blocks and do not go on from here.
func (v *Validator) Next(ctx context.Context) (next *player.Posted, strays int, err error) {
	posted, err := player.List(ctx, v.cfg.Root, v.cfg.Contracts, v.cfg.FromBlock)
	if err != nil {
		return nil, 0, err
	}
	for i := range posted {
		switch p := &posted[i]; {
		case p.Epoch.From <= v.state.Height():
		case v.follows(p):
			next = p
		default:
			strays++
		}
	}
	return next, strays, nil
}

// follows reports whether an epoch starts where the validator stands.
func (v *Validator) follows(p *player.Posted) bool {
	return p.Epoch.From == v.state.Height()+1 && ssz.Root(p.Epoch.StateBefore) == v.state.Root()
}

// Fetch returns the block inputs from and to and all between. The blocks are
// checked against the cluster's headers by the client.
func (v *Validator) Fetch(ctx context.Context, from, to uint64) ([]kernel.BlockInput, error) {
	var inputs []kernel.BlockInput
	for at := from; at <= to; at += batch {
		blocks, err := v.blocks(ctx, at, min(to, at+batch-1))
		if err != nil {
			return nil, fmt.Errorf("fetch blocks from %d on: %w", at, err)
		}
		for i := range blocks {
			inputs = append(inputs, *blocks[i].Input())
		}
	}
	return inputs, nil
}

// blocks returns blocks from the first node that has them: one node that is
// down or lies is not the cluster.
func (v *Validator) blocks(ctx context.Context, from, to uint64) ([]client.Block, error) {
	var errs []error
	nodes := v.cfg.Cluster.Nodes()
	for i := range nodes {
		blocks, err := v.cfg.Cluster.Blocks(ctx, (v.cfg.Node+i)%nodes, from, to)
		if err == nil || ctx.Err() != nil {
			return blocks, err
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// Replay executes the blocks of an epoch that follows the replayed ones, as
// the executor does, and moves on to the state after it. A nil executor is the
// honest one.
func (v *Validator) Replay(ctx context.Context, p *player.Posted, ex *Executor) (*Report, error) {
	e := &p.Epoch
	if !v.follows(p) {
		return nil, fmt.Errorf("epoch %d (blocks %d to %d): %w", p.Number, e.From, e.To, ErrBefore)
	}
	inputs, err := v.Fetch(ctx, e.From, e.To)
	if err != nil {
		return nil, err
	}
	epoch := Epoch{Before: v.state, Inputs: inputs}
	if epoch.InputsRoot() != ssz.Root(e.InputsRoot) {
		return nil, fmt.Errorf("epoch %d (blocks %d to %d): %w", p.Number, e.From, e.To, ErrInputs)
	}
	if ex == nil {
		ex = &Executor{Engine: v.cfg.Engine, Recover: signature.Recover}
	}
	began := time.Now()
	replay, err := NewReplay(ctx, epoch, *ex, func(done int) {
		if v.cfg.Replayed != nil {
			v.cfg.Replayed(done, len(inputs))
		}
	})
	if err != nil {
		return nil, err
	}
	r := &Report{Posted: *p, Replay: replay, Blocks: len(inputs), Seconds: time.Since(began).Seconds()}
	for i := range inputs {
		r.Calls += len(inputs[i].Calls)
	}
	blocks, err := game.NewHistory(replay.Blocks())
	if err != nil {
		return nil, err
	}
	r.Agreed = blocks.Root() == ssz.Root(e.ResultsRoot) && replay.After().Root() == ssz.Root(e.StateAfter) &&
		replay.After().GasTotal() == e.GasTotal
	v.state = replay.After()
	return r, nil
}

// Play plays the court's game about an epoch for the report's replay, to its
// end.
func (v *Validator) Play(ctx context.Context, r *Report) (*player.Outcome, error) {
	if v.cfg.OnDispute != nil {
		if err := v.cfg.OnDispute(ctx, r); err != nil {
			return nil, err
		}
	}
	result, err := r.Replay.Result()
	if err != nil {
		return nil, err
	}
	for {
		out, err := player.Run(ctx, player.Config{
			Client: v.cfg.Root, Contracts: v.cfg.Contracts, FromBlock: v.cfg.FromBlock,
			Epoch: r.Posted.ID, Histories: NewHistories(r.Replay), Result: result,
			Log: v.cfg.Log, OnMove: v.cfg.OnMove, OnWait: v.cfg.OnWait,
		})
		if out != nil && r.Dispute != nil {
			out.Moves = append(r.Dispute.Moves, out.Moves...)
		}
		r.Dispute = out
		if err != nil || out.Verdict != player.Unjudged {
			return out, err
		}
		// Both claims fell where nobody can judge. Left alone, the false one
		// would be posted again and stand, so the epoch is opened for claims
		// again as soon as its round is over, and played anew. Somebody else
		// may be faster, or the time not be there: then the next game tells.
		if _, err := player.Settle(ctx, v.cfg.Root, v.cfg.Contracts, r.Posted.ID, game.ClaimKey{}); err != nil && !isRevert(err) {
			return out, err
		}
		select {
		case <-ctx.Done():
			return out, context.Cause(ctx)
		case <-time.After(reopenPoll):
		}
	}
}

// reopenPoll is how often the end of a round without survivors is looked for.
const reopenPoll = time.Second

// isRevert reports whether a contract refused, as against a chain that could
// not be asked.
func isRevert(err error) bool {
	var revert *rootchain.RevertError
	return errors.As(err, &revert)
}

// Validate replays an epoch and answers for it: it endorses what it agrees
// with, and takes to court what it does not. An endorsement that the contract
// does not take is reported and no error.
func (v *Validator) Validate(ctx context.Context, p *player.Posted) (*Report, error) {
	r, err := v.Replay(ctx, p, nil)
	if err != nil {
		return nil, err
	}
	if !r.Agreed {
		v.cfg.Log.Warn("the epoch's results are not ours", "epoch", p.Number, "from", p.Epoch.From, "to", p.Epoch.To)
		_, err = v.Play(ctx, r)
		return r, err
	}
	r.EndorseGas, err = player.Endorse(ctx, v.cfg.Root, v.cfg.Contracts, p.ID)
	if isRevert(err) {
		// Endorsed before a restart, settled, late, or others were faster: no
		// reason to leave the next epoch unwatched.
		v.cfg.Log.Warn("not endorsed", "epoch", p.Number, "reason", err)
		r.Unendorsed, err = err.Error(), nil
	}
	if err == nil {
		v.watch = append(v.watch, r)
	}
	return r, err
}

// Defend plays for the agreed epochs that have got a rival since, and returns
// the reports of those that it played: a true claim that nobody moves for
// loses by the clock, and with it whoever signed or endorsed it.
func (v *Validator) Defend(ctx context.Context) (played []*Report, err error) {
	for i := 0; i < len(v.watch); {
		r := v.watch[i]
		open, contested, err := player.Contested(ctx, v.cfg.Root, v.cfg.Contracts, r.Posted.Block, r.Posted.ID)
		switch {
		case err != nil:
			return played, err
		case !open:
			v.watch = slices.Delete(v.watch, i, i+1)
		case contested:
			if _, err := v.Play(ctx, r); err != nil {
				return played, err
			}
			played = append(played, r)
			v.watch = slices.Delete(v.watch, i, i+1)
		default:
			i++
		}
	}
	return played, nil
}
