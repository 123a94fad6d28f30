package client

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Outcome is what came of a call: its receipt, verified, and the output that
// the receipt commits to.
type Outcome struct {
	Height  uint64
	Receipt kernel.Receipt
	Output  []byte
	// Created is the number of the account, program or instance that the call
	// created, nil for none. It is the node's word: the thing itself, read by
	// its number, says whether it is true.
	Created *uint64
}

// Outcome returns what came of a call with a receipt, given its root, from
// the first node that proves it. ErrNotFound is the word of every node that
// answered for a call that was not executed.
func (c *Client) Outcome(ctx context.Context, call ssz.Root) (*Outcome, error) {
	var errs []error
	for node := range c.nodes {
		o, err := c.OutcomeFrom(ctx, node, call)
		if err == nil || ctx.Err() != nil {
			return o, err
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// OutcomeFrom is Outcome, asked of a node.
func (c *Client) OutcomeFrom(ctx context.Context, node int, call ssz.Root) (*Outcome, error) {
	var answer wire.OutcomeAnswer
	height, err := c.query(ctx, node, wire.PathOutcome, 0, wire.OutcomeRequest{Call: wire.Hash(call)}, &answer)
	if err != nil {
		return nil, err
	}
	appHash, err := c.headers.appHash(ctx, height)
	if err != nil {
		return nil, err
	}
	p, err := kernel.DecodeReceiptProof(answer.Proof)
	if err == nil {
		err = p.Verify(appHash)
	}
	switch {
	case err != nil:
		return nil, c.lie(node, "%v", err)
	case p.Receipt.CallRoot != call:
		return nil, c.lie(node, "asked for call %v, the receipt is of %v", call, p.Receipt.CallRoot)
	case p.Receipt.OutputRoot != kernel.OutputRoot(answer.Output):
		return nil, c.lie(node, "the output of call %v is not the receipt's", call)
	}
	return &Outcome{Height: height, Receipt: p.Receipt, Output: answer.Output, Created: answer.Created}, nil
}

// Await returns what came of a call once it is executed, asking every now and
// then until the context ends.
func (c *Client) Await(ctx context.Context, call ssz.Root) (*Outcome, error) {
	for {
		o, err := c.Outcome(ctx, call)
		if err == nil || !errors.Is(err, ErrNotFound) {
			return o, err
		}
		if err := sleep(ctx, 2*pollEvery); err != nil {
			return nil, fmt.Errorf("call %v: %w", call, err)
		}
	}
}

// BlockOutcomes is all that came of a block.
type BlockOutcomes struct {
	StateRoot  ssz.Root
	Deliveries []kernel.Outcome
	Upgrades   []kernel.UpgradeRun
	Outcomes   []kernel.Outcome // one for each call, in order
	// Calls are the roots of the calls. That of a call without a receipt is
	// the node's word, as its refusal is.
	Calls []ssz.Root
}

// AppHash returns the app hash that follows from what came of the block.
func (b *BlockOutcomes) AppHash() ssz.Root {
	all := slices.Concat(b.Deliveries, b.Outcomes)
	for i := range b.Upgrades {
		all = append(all, b.Upgrades[i].Outcome)
	}
	return kernel.AppHash(b.StateRoot, kernel.ReceiptsRoot(kernel.ReceiptsOf(all)))
}

// Block returns what came of a block as a node has it, unverified.
func (c *Client) Block(ctx context.Context, node int, height uint64) (*BlockOutcomes, error) {
	var answer wire.BlockAnswer
	if _, err := c.query(ctx, node, wire.PathBlock, height, nil, &answer); err != nil {
		return nil, err
	}
	out := &BlockOutcomes{StateRoot: ssz.Root(answer.StateRoot)}
	var err error
	if out.Deliveries, err = decodeAll(answer.Deliveries, kernel.DecodeOutcome); err == nil {
		out.Outcomes, err = decodeAll(answer.Outcomes, kernel.DecodeOutcome)
	}
	if err == nil {
		out.Upgrades, err = decodeAll(answer.Upgrades, kernel.DecodeUpgradeRun)
	}
	if err == nil && len(answer.Calls) != len(out.Outcomes) {
		err = fmt.Errorf("expected roots of %d calls, got %d", len(out.Outcomes), len(answer.Calls))
	}
	if err != nil {
		return nil, c.lie(node, "block %d: %v", height, err)
	}
	for i, root := range answer.Calls {
		if r := out.Outcomes[i].Receipt; r != nil && r.CallRoot != ssz.Root(root) {
			return nil, c.lie(node, "block %d: the receipt of call %v is of %v", height, ssz.Root(root), r.CallRoot)
		}
		out.Calls = append(out.Calls, ssz.Root(root))
	}
	return out, nil
}

// VerifiedBlock returns what came of a block, checked against its app hash:
// the receipts all together, and each output against its receipt.
func (c *Client) VerifiedBlock(ctx context.Context, node int, height uint64) (*BlockOutcomes, error) {
	b, err := c.Block(ctx, node, height)
	if err != nil {
		return nil, err
	}
	appHash, err := c.headers.appHash(ctx, height)
	if err != nil {
		return nil, err
	}
	if got := b.AppHash(); got != appHash {
		return nil, c.lie(node, "block %d: expected app hash %v, its outcomes give %v", height, appHash, got)
	}
	for _, list := range [][]kernel.Outcome{b.Deliveries, b.Outcomes} {
		for i := range list {
			if r := list[i].Receipt; r != nil && r.OutputRoot != kernel.OutputRoot(list[i].Output) {
				return nil, c.lie(node, "block %d: the output of call %v is not the receipt's", height, r.CallRoot)
			}
		}
	}
	return b, nil
}

func decodeAll[T any](encoded [][]byte, decode func([]byte) (T, error)) (out []T, err error) {
	out = make([]T, len(encoded))
	for i := range encoded {
		if out[i], err = decode(encoded[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}
