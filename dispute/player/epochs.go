package player

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// LastResult opens the last app hash of a history of results, as posting an
// epoch or a rival needs it.
func LastResult(blocks game.History, r *Result) (epochs.LastResult, error) {
	if got := ssz.Hash(r.StateRoot, r.ReceiptsRoot); got != blocks.Leaf(game.Last) {
		return epochs.LastResult{}, fmt.Errorf("%w: result: expected to open app hash %s, got %s", errOwn, blocks.Leaf(game.Last), got)
	}
	return epochs.LastResult{
		StateRoot: r.StateRoot, ReceiptsRoot: r.ReceiptsRoot, Branch: words(blocks.Branch(game.Last)),
		GasTotal: r.GasTotal, GasBranch: words(r.GasBranch),
	}, nil
}

// Posted is an epoch that stands on the root chain.
type Posted struct {
	ID      [32]byte
	Number  uint64 // counts postings, from 1
	Epoch   contracts.Epoch
	Claim   game.ClaimKey // the signed results' claim
	Poster  common.Address
	Block   uint64   // of the root chain
	GasUsed uint64   // set by Post
	Signers *big.Int // bitmap over the operators
}

// Post posts an epoch with its signatures and the level-1 bond.
func Post(ctx context.Context, c *rootchain.Client, at contracts.Addresses, e *contracts.Epoch, q contracts.Quorum,
	blocks game.History, r *Result,
) (*Posted, error) {
	last, err := LastResult(blocks, r)
	if err != nil {
		return nil, err
	}
	reader := newChain(c, at)
	bond, err := reader.bond(ctx, game.Blocks)
	if err != nil {
		return nil, explain(err)
	}
	data := reader.epochs.PackPost(e.Binding(), q.Signers, q.Signatures, last)
	receipt, err := c.Send(ctx, rootchain.Tx{To: &at.Epochs, Value: bond, Data: data})
	if err != nil {
		return nil, fmt.Errorf("post the epoch of blocks %d to %d: %w", e.From, e.To, explain(err))
	}
	for _, l := range receipt.Logs {
		if p, ok, err := posted(reader, l); ok || err != nil {
			if p != nil {
				p.GasUsed = receipt.GasUsed
			}
			return p, err
		}
	}
	return nil, fmt.Errorf("post the epoch of blocks %d to %d: expected an event in transaction %s", e.From, e.To, receipt.TxHash)
}

// List returns the epochs that were posted from a block of the root chain on,
// in order.
func List(ctx context.Context, c *rootchain.Client, at contracts.Addresses, fromBlock uint64) ([]Posted, error) {
	reader := newChain(c, at)
	logs, err := c.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(fromBlock), Addresses: []common.Address{at.Epochs},
		Topics: [][]common.Hash{{reader.epochs.GetABI().Events["EpochPosted"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("read the posted epochs from block %d: %w", fromBlock, err)
	}
	var out []Posted
	for i := range logs {
		p, ok, err := posted(reader, &logs[i])
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, *p)
		}
	}
	return out, nil
}

func posted(c *chain, l *types.Log) (*Posted, bool, error) {
	if l.Address != c.at.Epochs || len(l.Topics) == 0 || l.Topics[0] != c.epochs.GetABI().Events["EpochPosted"].ID {
		return nil, false, nil
	}
	e, err := c.epochs.UnpackEpochPostedEvent(l)
	if err != nil {
		return nil, false, fmt.Errorf("event of transaction %s: %w", l.TxHash, err)
	}
	return &Posted{
		ID: e.Id, Number: e.Number, Epoch: contracts.EpochFromBinding(e.Epoch), Claim: e.Claim, Poster: e.Poster,
		Block: l.BlockNumber, Signers: e.Signers,
	}, true, nil
}

// Next returns where the next epoch starts: its first block and the state
// root before it.
func Next(ctx context.Context, c *rootchain.Client, at contracts.Addresses) (from uint64, stateBefore ssz.Root, err error) {
	reader := newChain(c, at)
	n, err := read(ctx, reader, at.Epochs, reader.epochs.PackNext(), nil, reader.epochs.UnpackNext)
	if err != nil {
		return 0, ssz.Root{}, explain(err)
	}
	return n.From, n.StateBefore, nil
}

// RegisterOperator pays an operator's deposit; returns the gas it took.
func RegisterOperator(ctx context.Context, c *rootchain.Client, at contracts.Addresses, operator common.Address) (uint64, error) {
	reader := newChain(c, at)
	amount, err := read(ctx, reader, at.Deposits, reader.deposits.PackOperatorDeposit(), nil, reader.deposits.UnpackOperatorDeposit)
	if err != nil {
		return 0, explain(err)
	}
	receipt, err := c.Send(ctx, rootchain.Tx{To: &at.Deposits, Value: amount, Data: reader.deposits.PackRegisterOperator(operator)})
	if err != nil {
		return 0, fmt.Errorf("register operator %s: %w", operator, explain(err))
	}
	return receipt.GasUsed, nil
}

// RegisterValidator pays the client's own deposit as a batch validator;
// returns the gas it took.
func RegisterValidator(ctx context.Context, c *rootchain.Client, at contracts.Addresses) (uint64, error) {
	reader := newChain(c, at)
	amount, err := read(ctx, reader, at.Deposits, reader.deposits.PackValidatorDeposit(), nil, reader.deposits.UnpackValidatorDeposit)
	if err != nil {
		return 0, explain(err)
	}
	receipt, err := c.Send(ctx, rootchain.Tx{To: &at.Deposits, Value: amount, Data: reader.deposits.PackRegisterValidator()})
	if err != nil {
		return 0, fmt.Errorf("register validator %s: %w", c.From(), explain(err))
	}
	return receipt.GasUsed, nil
}

// Endorse stakes the client's deposit on an epoch; returns the gas it took.
func Endorse(ctx context.Context, c *rootchain.Client, at contracts.Addresses, epoch [32]byte) (uint64, error) {
	reader := newChain(c, at)
	receipt, err := c.Send(ctx, rootchain.Tx{To: &at.Epochs, Data: reader.epochs.PackEndorse(epoch)})
	if err != nil {
		return 0, fmt.Errorf("endorse epoch %x: %w", epoch, explain(err))
	}
	return receipt.GasUsed, nil
}

// Bonded reports whether an operator answers with a deposit that does not leave:
// only then its signature counts.
func Bonded(ctx context.Context, c *rootchain.Client, at contracts.Addresses, operator common.Address) (bool, error) {
	reader := newChain(c, at)
	return read(ctx, reader, at.Deposits, reader.deposits.PackBonded(operator, roleOperator), nil, reader.deposits.UnpackBonded)
}

// DepositOf returns what is left of an address's deposit, in wei.
func DepositOf(ctx context.Context, c *rootchain.Client, at contracts.Addresses, who common.Address) (*big.Int, error) {
	reader := newChain(c, at)
	d, err := read(ctx, reader, at.Deposits, reader.deposits.PackGetDeposit(who), nil, reader.deposits.UnpackGetDeposit)
	if err != nil {
		return nil, explain(err)
	}
	return d.Amount, nil
}

// Settle settles an epoch that nobody disputes any more; survivor is the
// claim that stands. Returns the gas it took.
func Settle(ctx context.Context, c *rootchain.Client, at contracts.Addresses, epoch [32]byte, survivor game.ClaimKey) (uint64, error) {
	reader := newChain(c, at)
	receipt, err := c.Send(ctx, rootchain.Tx{To: &at.Epochs, Data: reader.epochs.PackSettle(epoch, survivor)})
	if err != nil {
		return 0, fmt.Errorf("settle epoch %x: %w", epoch, explain(err))
	}
	return receipt.GasUsed, nil
}
