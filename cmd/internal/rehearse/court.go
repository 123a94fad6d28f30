package rehearse

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/rootchain"
)

const (
	// sealInterval is how often the chain looks for transactions.
	sealInterval = 10 * time.Millisecond
	// poll is how often players look at the chain.
	poll = 20 * time.Millisecond
	// verdictWithin bounds a dispute, in wall-clock time.
	verdictWithin = 10 * time.Minute
)

// terms are the durations and prices of the courts here; the chain's clock is
// moved where only a deadline is awaited.
func terms() contracts.Terms {
	half := big.NewInt(5e17)
	return contracts.Terms{
		Window: 7 * 24 * 3600, ArenaWindow: 3600, Clock: 6 * 3600, Cap: 4, MaxGasPrice: big.NewInt(20e9),
		Bonds: [4]*big.Int{big.NewInt(1e18), half, half, half},
	}
}

// court is an embedded root chain on which disputes are played, each with
// contracts of its own. Close ends it.
type court struct {
	chain    *rootchain.Chain
	operator *ecdsa.PrivateKey // the cluster's only one
	poster   *rootchain.Client
	honest   *rootchain.Client
	liar     *rootchain.Client
}

func openCourt(ctx context.Context) (_ *court, err error) {
	c := &court{}
	defer func() {
		if err != nil {
			err = errors.Join(err, c.Close())
		}
	}()
	if c.operator, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	keys := make([]*ecdsa.PrivateKey, 3)
	funded := make([]common.Address, 3)
	for i := range keys {
		if keys[i], err = crypto.GenerateKey(); err != nil {
			return nil, err
		}
		funded[i] = crypto.PubkeyToAddress(keys[i].PublicKey)
	}
	if c.chain, err = rootchain.Start(rootchain.Config{Funded: funded}); err != nil {
		return nil, err
	}
	if err = c.chain.StartSealing(sealInterval); err != nil {
		return nil, err
	}
	for i, to := range []**rootchain.Client{&c.poster, &c.honest, &c.liar} {
		if *to, err = rootchain.Dial(ctx, c.chain.URL(), keys[i]); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// Close ends the chain.
func (c *court) Close() error {
	for _, client := range []*rootchain.Client{c.poster, c.honest, c.liar} {
		if client != nil {
			client.Close()
		}
	}
	if c.chain == nil {
		return nil
	}
	return c.chain.Close()
}

// trial is one epoch on contracts of its own.
type trial struct {
	*court
	at     contracts.Addresses
	from   uint64 // block of the root chain
	posted *player.Posted
}

// post deploys the contracts for a cluster that stands before the epoch, and
// posts the epoch as a party executed it, signed.
func (c *court) post(ctx context.Context, r *batchvalidate.Replay) (*trial, error) {
	t := &trial{court: c}
	var err error
	if t.from, err = c.poster.Eth().BlockNumber(ctx); err != nil {
		return nil, err
	}
	chainID := clusterOf(r)
	tenth := big.NewInt(1e17)
	operators := []common.Address{crypto.PubkeyToAddress(c.operator.PublicKey)}
	if t.at, err = contracts.Deploy(ctx, c.poster, contracts.Config{
		ChainID: chainID, FirstBlock: r.Before.Height() + 1, GenesisState: r.Before.Root(), Operators: operators,
		OperatorDeposit: new(big.Int).Mul(tenth, big.NewInt(320)), ValidatorDeposit: new(big.Int).Mul(tenth, big.NewInt(40)),
		LeavingDelay: uint64(terms().Window), Terms: terms(),
	}); err != nil {
		return nil, err
	}
	if _, err := player.RegisterOperator(ctx, c.poster, t.at, operators[0]); err != nil {
		return nil, err
	}
	blocks, err := game.NewHistory(r.Blocks())
	if err != nil {
		return nil, err
	}
	result, err := r.Result()
	if err != nil {
		return nil, err
	}
	e := &contracts.Epoch{
		ChainID: chainID, From: r.Before.Height() + 1, To: r.Before.Height() + uint64(len(r.Inputs)),
		InputsRoot: r.InputsRoot(), StateBefore: r.Before.Root(), ResultsRoot: blocks.Root(),
		StateAfter: result.StateRoot, GasTotal: result.GasTotal,
	}
	digest := contracts.SigningDomain{RootChainID: c.poster.ChainID(), Epochs: t.at.Epochs}.Digest(e)
	signed, err := contracts.Sign(digest, c.operator)
	if err != nil {
		return nil, err
	}
	quorum, err := contracts.Collect(digest, operators, []contracts.Signature{signed})
	if err != nil {
		return nil, err
	}
	t.posted, err = player.Post(ctx, c.poster, t.at, e, quorum, blocks, &result)
	return t, err
}

// clusterOf returns the id of the cluster whose epoch is executed.
func clusterOf(r *batchvalidate.Replay) uint64 {
	settings := r.Before.Settings()
	return settings.ChainID
}

// deposit returns what is left of the operator's deposit.
func (t *trial) deposit(ctx context.Context) (*big.Int, error) {
	return player.DepositOf(ctx, t.poster, t.at, crypto.PubkeyToAddress(t.operator.PublicKey))
}

// side is a party of a trial.
type side struct {
	name    string
	waiting *player.Waiting // the last thing that it said, nil where that was a move
	outcome *player.Outcome
}

// news is what a side said: it waits, it moved, or it is done.
type news struct {
	from    *side
	waiting *player.Waiting
	outcome *player.Outcome
	err     error
}

// play has two executions of the epoch fight until each has its verdict. They
// share what they were made from, so only one of them computes at a time.
func (t *trial) play(ctx context.Context, honest, lie *batchvalidate.Replay) (ofHonest, ofLiar *player.Outcome, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, verdictWithin, errors.New("the dispute did not end in time"))
	defer cancel()
	said := make(chan news, 64)
	turn := newTurn()
	sides := []*side{{name: "the honest player"}, {name: "the liar"}}
	for i, p := range []struct {
		replay *batchvalidate.Replay
		client *rootchain.Client
	}{{honest, t.honest}, {lie, t.liar}} {
		result, err := p.replay.Result()
		if err != nil {
			return nil, nil, err
		}
		go t.run(ctx, sides[i], player.Config{
			Client: p.client, Contracts: t.at, FromBlock: t.from, Epoch: t.posted.ID, Poll: poll,
			Histories: &turns{turn: turn, of: batchvalidate.NewHistories(p.replay)}, Result: result,
		}, said)
	}
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for sides[0].outcome == nil || sides[1].outcome == nil {
		select {
		case n := <-said:
			if n.err != nil {
				return nil, nil, fmt.Errorf("%s: %w", n.from.name, n.err)
			}
			n.from.waiting, n.from.outcome = n.waiting, n.outcome
		case <-tick.C:
			if err := t.moveClock(ctx, sides); err != nil {
				return nil, nil, err
			}
		case <-ctx.Done():
			return nil, nil, context.Cause(ctx)
		}
	}
	return sides[0].outcome, sides[1].outcome, nil
}

// run plays for one side and says how that goes.
func (t *trial) run(ctx context.Context, s *side, cfg player.Config, said chan<- news) {
	say := func(n news) {
		n.from = s
		select {
		case said <- n:
		case <-ctx.Done():
		}
	}
	cfg.OnMove = func(player.Move) { say(news{}) }
	cfg.OnWait = func(w player.Waiting) { say(news{waiting: &w}) }
	out, err := player.Run(ctx, cfg)
	say(news{outcome: out, err: err})
}

// moveClock moves the chain's clock to the next deadline if everybody who
// still plays has read the newest block and waits.
func (t *trial) moveClock(ctx context.Context, sides []*side) error {
	head, err := t.poster.Eth().BlockNumber(ctx)
	if err != nil {
		return err
	}
	next := uint64(0)
	for _, s := range sides {
		if s.outcome != nil {
			continue
		}
		if s.waiting == nil || s.waiting.Head < head {
			return nil
		}
		if u := s.waiting.Until; u != 0 && (next == 0 || u < next) {
			next = u
		}
	}
	if next == 0 {
		return nil
	}
	return t.chain.AdvanceTo(ctx, next)
}
