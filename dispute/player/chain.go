package player

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/deposits"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// Stages of an epoch, as the contract counts them.
const (
	stageNone     = 0
	stageOpen     = 1
	stageResolved = 2
	stageVoid     = 3
)

// roleOperator is an operator's role, as the contract counts them.
const roleOperator = 1

// chain reads the contracts.
type chain struct {
	client   *rootchain.Client
	at       contracts.Addresses
	court    *court.Court
	epochs   *epochs.Epochs
	deposits *deposits.Deposits
}

func newChain(client *rootchain.Client, at contracts.Addresses) *chain {
	return &chain{
		client: client, at: at, court: court.NewCourt(), epochs: epochs.NewEpochs(),
		deposits: deposits.NewDeposits(),
	}
}

// read calls a view on a block's state; nil is the head.
func read[T any](ctx context.Context, c *chain, to common.Address, data []byte, block *big.Int,
	unpack func([]byte) (T, error),
) (T, error) {
	var zero T
	out, err := c.client.Call(ctx, to, data, block)
	if err != nil {
		return zero, err
	}
	if len(out) == 0 {
		return zero, fmt.Errorf("expected a contract of this release at %s, got no answer", to)
	}
	v, err := unpack(out)
	if err != nil {
		return zero, fmt.Errorf("answer of the contract at %s: %w", to, err)
	}
	return v, nil
}

func (c *chain) epoch(ctx context.Context, id [32]byte, block *big.Int) (epochs.Posted, error) {
	return read(ctx, c, c.at.Epochs, c.epochs.PackGetEpoch(id), block, c.epochs.UnpackGetEpoch)
}

func (c *chain) settledThrough(ctx context.Context, block *big.Int) (uint64, error) {
	return read(ctx, c, c.at.Epochs, c.epochs.PackSettledThrough(), block, c.epochs.UnpackSettledThrough)
}

func (c *chain) round(ctx context.Context, id game.RoundID, block *big.Int) (court.Round, error) {
	return read(ctx, c, c.at.Court, c.court.PackGetRound(id), block, c.court.UnpackGetRound)
}

func (c *chain) match(ctx context.Context, id game.MatchID, block *big.Int) (court.Match, error) {
	return read(ctx, c, c.at.Court, c.court.PackGetMatch(id), block, c.court.UnpackGetMatch)
}

func (c *chain) cap(ctx context.Context) (int, error) {
	n, err := read(ctx, c, c.at.Court, c.court.PackCap(), nil, c.court.UnpackCap)
	return int(n), err
}

func (c *chain) bond(ctx context.Context, level game.Level) (*big.Int, error) {
	return read(ctx, c, c.at.Court, c.court.PackBond(uint8(level)), nil, c.court.UnpackBond)
}

// judge asks the court what it would judge, from the data of a proof.
func (c *chain) judge(ctx context.Context, proof []byte) (ssz.Root, error) {
	// Both kinds of proof return the leaf alone.
	root, err := read(ctx, c, c.at.Court, proof, nil, c.court.UnpackProve)
	return root, err
}

// credits returns what an address may collect from the court and the deposits.
func (c *chain) credits(ctx context.Context, who common.Address) (fromCourt, fromDeposits *big.Int, err error) {
	fromCourt, err = read(ctx, c, c.at.Court, c.court.PackCredit(who), nil, c.court.UnpackCredit)
	if err != nil {
		return nil, nil, err
	}
	fromDeposits, err = read(ctx, c, c.at.Deposits, c.deposits.PackCredit(who), nil, c.deposits.UnpackCredit)
	return fromCourt, fromDeposits, err
}

// timed returns a match as package game has it: what the logs tell of it with
// the times that the contract holds.
func timed(m *match, state *court.Match) (game.Match, error) {
	at := m.at
	at.Phase = game.Phase(state.Phase)
	at.LeftA, at.LeftB = uint64(state.LeftA), uint64(state.LeftB)
	at.Since, at.Deadline = state.Time.Uint64(), state.Time.Uint64() // one in the contract: which, the phase says
	if at.Place() != state.Place || at.Opened != game.Side(state.Opened) && at.Phase == game.Bisecting {
		return at, fmt.Errorf("match %s: the logs lead to another place than the contract's state", m.id)
	}
	return at, nil
}

// statement returns what a claim says as the bindings take it.
func statement(c *game.Claim) court.Statement {
	return court.Statement{
		Round: c.Round, Level: uint8(c.Interval.Level), Path: c.Interval.Path, First: c.First, Last: c.Last, Root: c.Root,
	}
}

// pairing returns the name of a match as moves bring it.
func pairing(m *match) court.Pairing {
	return court.Pairing{Arena: m.a.arenaID(), A: m.a.key, B: m.b.key}
}

// found returns the leaf that a match has found as moves bring it.
func found(m *game.Match) court.Found {
	return court.Found{Before: m.Before, LeafA: m.NodeA, LeafB: m.NodeB}
}

// words returns chunks as the bindings take them.
func words(chunks []ssz.Root) [][32]byte {
	out := make([][32]byte, len(chunks))
	for i, c := range chunks {
		out[i] = c
	}
	return out
}
