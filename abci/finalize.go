package abci

import (
	"context"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
)

// FinalizeBlock executes a decided block on a clone of the committed state.
// It writes nothing to disk: called again after a crash it gives the same.
func (a *App) FinalizeBlock(_ context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	a.guard.note(req.Height-1, req.DecidedLastCommit.Votes)
	if a.tip == nil {
		return nil, fmt.Errorf("expected InitChain before block %d", req.Height)
	}
	in, index := wire.BlockInput(uint64(req.Height), uint64(req.Time.Unix()), req.Txs)
	a.executing.Lock()
	defer a.executing.Unlock()
	state := a.tip.Clone()
	result, err := kernel.ExecuteParallel(state, in, a.runner, a.signers.recover, engine.Parallel)
	if err == nil {
		err = result.Void // more than two thirds decided what no honest node votes for
	}
	if err != nil {
		// This node cannot compute what the others agreed on. It must not
		// vote on, and nothing that it holds in memory is of use.
		err = fmt.Errorf("execute block %d: %w", req.Height, err)
		a.fail(err)
		return nil, err
	}
	a.pending = &pendingBlock{input: in, root: in.Root(), state: state, result: result, txs: req.Txs}
	return &abcitypes.ResponseFinalizeBlock{
		TxResults: txResults(len(req.Txs), index, result),
		AppHash:   append([]byte(nil), result.AppHash[:]...),
	}, nil
}

// txResults says to CometBFT what came of each transaction. The code is 0 for
// whatever has a receipt, a rule's refusal too: the call is used up. The data
// is the receipt's root.
func txResults(n int, index []int, r *kernel.BlockResult) []*abcitypes.ExecTxResult {
	out := make([]*abcitypes.ExecTxResult, n)
	for i := range out {
		out[i] = &abcitypes.ExecTxResult{Code: uint32(wire.CodeMalformed), Codespace: wire.Codespace}
	}
	for k, i := range index {
		o := &r.Outcomes[k]
		if o.Receipt == nil {
			out[i].Code = uint32(o.Refusal)
			continue
		}
		root := o.Receipt.Root()
		out[i] = &abcitypes.ExecTxResult{Data: root[:], GasUsed: int64(o.Receipt.GasUsed)}
	}
	return out
}

// Commit writes the executed block and everything it changed in one synced
// batch, and only then shows it.
func (a *App) Commit(context.Context, *abcitypes.RequestCommit) (*abcitypes.ResponseCommit, error) {
	p := a.pending
	if p == nil {
		err := fmt.Errorf("expected FinalizeBlock before Commit")
		a.fail(err)
		return nil, err
	}
	if err := a.store.Commit(p.state, p.input, p.result); err != nil {
		err = fmt.Errorf("commit block %d: %w", p.input.Height, err)
		a.fail(err)
		return nil, err
	}
	a.executing.Lock()
	a.contents.Trim(p.state, p.result.Changes.Instances)
	a.executing.Unlock()
	a.pending = nil
	a.pool.committed(p.input.Height, p.txs)
	a.roots.push(rootsOf(p.root, p.state, p.result.ReceiptsRoot))
	a.show(p.state, p.result.ReceiptsRoot)
	a.ahead.committed()
	return &abcitypes.ResponseCommit{}, nil
}
