// Package player plays the court's game for one party's view of an epoch: it
// posts the party's claim when nobody has, answers every move against it,
// takes the dispute down to one machine step, has that step judged, and calls
// every time-out that is its opponents'. It knows nothing but the root chain
// and the party's own execution, so a player that is started again goes on
// where it was.
//
// It also posts, finds and endorses epochs.
package player

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Histories is the party's own execution of the epoch. All indices are leaf
// indices of their level, from 0. Histories are asked for again and again, so
// costly ones are to be kept. The last leaf of a history is the leaf of the
// level above that its interval ends in, except at level 1.
type Histories interface {
	// Blocks returns the epoch's app hashes.
	Blocks(ctx context.Context) (game.History, error)
	// Transitions returns the states of a block, from its beginning to its end.
	Transitions(ctx context.Context, block uint64) (game.History, error)
	// Strides returns the strides of the run that a transition is. For a
	// transition that is no run it returns that transition's leaf alone.
	Strides(ctx context.Context, block, transition uint64) (game.History, error)
	// Steps returns the steps of a stride; stride is a leaf of Strides that
	// is neither the first nor the last.
	Steps(ctx context.Context, block, transition, stride uint64) (game.History, error)
	// Witness returns what proves the step that ends in leaf step of Steps.
	Witness(ctx context.Context, block, transition, stride, step uint64) ([]byte, error)
}

// Transitions are histories that can prove transitions, too: what the judge of
// transitions is asked with. A party whose Histories are none leaves these
// leaves to others.
type Transitions interface {
	// TransitionWitness returns what proves the transition that ends in a leaf
	// of Histories.Transitions. Of a run it proves the entry, or the exit.
	TransitionWitness(ctx context.Context, block, transition uint64, exit bool) ([]byte, error)
}

// Result opens the app hash of the epoch's last block in the party's view.
type Result struct {
	StateRoot    ssz.Root
	ReceiptsRoot ssz.Root
	GasTotal     uint64     // field of the state
	GasBranch    []ssz.Root // siblings of its chunk under StateRoot, leaf first
}

// ResultOf returns the result that a kernel's proof of the gas total opens:
// the state's root and the proof against the app hash of the epoch's last block.
func ResultOf(stateRoot ssz.Root, p *kernel.GasProof) (Result, error) {
	const depth = contracts.GasTotalDepth
	if len(p.Branch) != depth+1 {
		return Result{}, fmt.Errorf("result: expected a branch of %d siblings, got %d", depth+1, len(p.Branch))
	}
	return Result{
		StateRoot: stateRoot, ReceiptsRoot: p.Branch[depth], GasTotal: p.GasTotal, GasBranch: p.Branch[:depth],
	}, nil
}

// Config says what is played, and for whom.
type Config struct {
	Client    *rootchain.Client
	Contracts contracts.Addresses
	FromBlock uint64   // of the root chain, at or before the contracts' deployment
	Epoch     [32]byte // id of a posted epoch
	Histories Histories
	Result    Result

	Poll time.Duration // how often the chain is read; 0 for 200 ms
	Log  hclog.Logger  // nil for none
	// OnMove, when set, is told of every transaction of this player.
	OnMove func(Move)
	// OnWait, when set, is told whenever a new head leaves nothing to do. Whoever
	// owns the chain's clock may move it to the least Until when the latest
	// Waiting of every party is about the chain's head.
	OnWait func(Waiting)
}

// Waiting says that a party has nothing to do.
type Waiting struct {
	Head uint64 // number of the root chain's block that was read last
	// Until is the second of the root chain's clock from which there may be
	// something to do though nobody moves; 0 for none.
	Until uint64
}

// Due returns the second to which the owner of the chain's clock may move it:
// the least that any party waits for. It is false while the latest Waiting of
// some party is not about the chain's head, or when nobody waits for the clock.
func Due(head uint64, parties []Waiting) (until uint64, due bool) {
	for _, w := range parties {
		if w.Head != head {
			return 0, false
		}
		if w.Until != 0 && (until == 0 || w.Until < until) {
			until = w.Until
		}
	}
	return until, until != 0
}

// Move is a transaction that a player made.
type Move struct {
	// Kind is rival, pair, reveal, answer, join, descend, prove, conclude,
	// release, refund, settle or collect.
	Kind    string         `json:"kind"`
	Level   game.Level     `json:"level"` // of the claims that it is about; 0 for none
	Match   game.MatchID   `json:"-"`
	Depth   int            `json:"depth"` // of the node that it opens
	Index   int            `json:"index"` // of that node
	Tx      common.Hash    `json:"tx"`
	GasUsed uint64         `json:"gas_used"`
	Block   uint64         `json:"block"` // of the root chain
	From    common.Address `json:"from"`
}

// Descend is the kind of a move that answers and joins the arena that this opens.
const Descend = "descend"

// Verdict says how a game ended for the party's claim.
type Verdict string

// Verdicts.
const (
	Stands Verdict = "stands" // it is the epoch's result
	Fell   Verdict = "fell"   // it lost
	// Unjudged: it fell together with its opponent, at a leaf that nobody
	// proved. When no claim is left, Settle opens the epoch for claims again
	// and Run posts anew.
	Unjudged Verdict = "unjudged"
	Void     Verdict = "void"     // the epoch was built on one that fell
	TooLate  Verdict = "too late" // it was not posted in time, or the epoch was settled without it
)

// Outcome is a finished game.
type Outcome struct {
	Verdict Verdict
	Claim   game.ClaimKey // the party's at level 1
	Moves   []Move        // this player's, in order
	// Judged is the leaf that the contract computed, if a dispute of the
	// party's claim ended at one below level 1.
	Judged *JudgedLeaf
}

// JudgedLeaf is where two parties' executions parted: a machine step, or a
// transition, entry or exit of a run.
type JudgedLeaf struct {
	// Level is Steps for a machine step, Strides for entry and exit of a run,
	// Transitions for a transition that is no run.
	Level game.Level
	// Block, Transition, Stride and Step are leaf indices; those below Level are 0.
	Block, Transition, Stride, Step uint64
	Before                          ssz.Root // the agreed leaf or machine before
	Result                          ssz.Root // as the contract computed it
	ProofGas                        uint64   // of the transaction
}

const (
	defaultPoll = 200 * time.Millisecond
	// refusals bounds how often in a row a transaction outside of matches may be
	// refused while nothing happens in the court. What others do first is seen in
	// the next reading of the chain, and they may always be first.
	refusals = 8
	// mostPause bounds the time between two attempts while the chain is out of
	// reach. How long that takes is not bounded: to give up would lose the game.
	mostPause = 5 * time.Second
)

// Run plays until the epoch is settled or the party's claim has fallen.
func Run(ctx context.Context, cfg Config) (*Outcome, error) {
	p, err := newPlayer(ctx, cfg)
	if err != nil {
		return nil, err
	}
	failed, waiting := 0, Waiting{}
	var refused refusalCount
	for {
		t, err := p.step(ctx)
		pause := p.cfg.Poll
		switch {
		case ctx.Err() != nil:
			return p.outcome(""), ctx.Err()
		case err != nil:
			failed++
			var revert *rootchain.RevertError
			var inMatch *matchError
			switch {
			case errors.As(err, &inMatch): // the others go on; so does this one, as long as it can
			case errors.As(err, &revert):
				refused.add(p.board.events)
			case errors.Is(err, errOwn):
				refused.inRow = refusals + 1
			}
			if refused.inRow > refusals {
				return p.outcome(""), fmt.Errorf("failed %d times in a row: %w", failed, explain(err))
			}
			p.log.Warn("failed, reading the chain again", "error", explain(err))
			pause = min(pause*time.Duration(failed), mostPause)
		case t.verdict != "":
			return p.outcome(t.verdict), nil
		case t.moved:
			failed, refused.inRow = 0, 0
			continue
		default:
			failed, refused.inRow = 0, 0
			if now := (Waiting{Head: p.board.head, Until: t.until}); now != waiting {
				waiting = now
				if cfg.OnWait != nil {
					cfg.OnWait(now)
				}
			}
		}
		select {
		case <-ctx.Done():
			return p.outcome(""), ctx.Err()
		case <-time.After(pause):
		}
	}
}

// refusalCount counts refusals in a row between which nothing happened in the court.
type refusalCount struct {
	inRow  int
	events uint64 // of the court at the last one
}

func (r *refusalCount) add(events uint64) {
	if events != r.events {
		r.inRow, r.events = 0, events
	}
	r.inRow++
}

// errOwn marks failures of the party's own execution: the chain cannot mend them.
var errOwn = errors.New("own execution")

// matchError is what went wrong in single matches.
type matchError struct{ err error }

func (e *matchError) Error() string { return e.err.Error() }

func (e *matchError) Unwrap() error { return e.err }

// explain says a contract's refusal in words.
func explain(err error) error {
	var revert *rootchain.RevertError
	if errors.As(err, &revert) {
		if words := contracts.Explain(revert.Data); words != "" {
			return fmt.Errorf("%w: %s", err, words)
		}
	}
	return err
}

// player is one run's memory: all of it can be read from the chain again.
type player struct {
	cfg    Config
	log    hclog.Logger
	chain  *chain
	board  *board
	own    *views
	moves  []Move
	judged *JudgedLeaf
	// unproved are matches whose leaf the own execution does not prove.
	unproved map[game.MatchID]bool
	// transitions is nil where the own execution cannot prove them.
	transitions Transitions
	cap         int // matches that a claim may have running in one arena
}

func newPlayer(ctx context.Context, cfg Config) (*player, error) {
	if cfg.Client == nil || cfg.Histories == nil {
		return nil, errors.New("player: expected a client and histories")
	}
	if cfg.Poll <= 0 {
		cfg.Poll = defaultPoll
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	p := &player{
		cfg: cfg, log: cfg.Log, chain: newChain(cfg.Client, cfg.Contracts),
		board: newBoard(cfg.FromBlock), unproved: make(map[game.MatchID]bool),
	}
	if t, ok := cfg.Histories.(Transitions); ok && cfg.Contracts.Transitions != (common.Address{}) {
		p.transitions = t
	}
	e, err := p.chain.epoch(ctx, cfg.Epoch, nil)
	// A node may answer from the block before the one that it has just told of.
	for i := 0; err == nil && e.Stage == stageNone && i < refusals; i++ {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(cfg.Poll):
		}
		e, err = p.chain.epoch(ctx, cfg.Epoch, nil)
	}
	if err != nil {
		return nil, explain(err)
	}
	if p.cap, err = p.chain.cap(ctx); err != nil {
		return nil, explain(err)
	}
	if e.Stage == stageNone {
		return nil, fmt.Errorf("player: expected a posted epoch, got %x", cfg.Epoch)
	}
	p.own = newViews(cfg.Histories, e.StateBefore, e.To-e.From+1)
	return p, nil
}

func (p *player) outcome(v Verdict) *Outcome {
	o := &Outcome{Verdict: v, Moves: p.moves, Judged: p.judged}
	if p.own.top != nil {
		o.Claim = p.own.top.claim.Key()
	}
	return o
}

// send makes a transaction and writes it down.
func (p *player) send(ctx context.Context, m Move, tx rootchain.Tx) error {
	receipt, err := p.cfg.Client.Send(ctx, tx)
	if err != nil {
		return err
	}
	m.Tx, m.GasUsed, m.Block, m.From = receipt.TxHash, receipt.GasUsed, receipt.BlockNumber.Uint64(), p.cfg.Client.From()
	p.moves = append(p.moves, m)
	p.log.Info("moved", "kind", m.Kind, "level", m.Level, "depth", m.Depth, "index", m.Index, "gas", m.GasUsed)
	if p.cfg.OnMove != nil {
		p.cfg.OnMove(m)
	}
	return nil
}
