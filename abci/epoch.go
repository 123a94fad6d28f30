package abci

import (
	"sync"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// blockRoot is what epochs need to know of a block.
type blockRoot struct {
	input, state, receipts ssz.Root
	gasTotal               uint64
	gasBranch              ssz.Branch // from the gas total up to the state root
}

// keptRoots is how many blocks back a node can say what an epoch comes to:
// two epochs of the greatest length.
const keptRoots = 2 * game.Leaves

// blockRoots knows the roots of recent blocks. Safe for concurrent use.
type blockRoots struct {
	mu     sync.RWMutex
	first  uint64 // height of blocks[0]; 0, genesis, at first
	blocks []blockRoot
}

// reset starts anew from the state after a block, of which the input may be
// zero: no epoch can start with it.
func (b *blockRoots) reset(height uint64, r blockRoot) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.first, b.blocks = height, []blockRoot{r}
}

// push adds the next block.
func (b *blockRoots) push(r blockRoot) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.blocks = append(b.blocks, r); len(b.blocks) >= 2*keptRoots {
		b.first += keptRoots
		b.blocks = append([]blockRoot(nil), b.blocks[keptRoots:]...)
	}
}

// epoch returns the epoch of the blocks from and to and all between.
func (b *blockRoots) epoch(chainID uint64, req wire.EpochRequest) (*wire.EpochAnswer, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	from, to := req.From, req.To
	if from == 0 || from > to || to-from >= game.Leaves {
		return nil, refuse(wire.CodeQueryRequest, "expected at most %d blocks from 1 on and in order, got %d to %d",
			game.Leaves, from, to)
	}
	if end := b.first + uint64(len(b.blocks)); from <= b.first || to >= end {
		return nil, refuse(wire.CodeNotKept, "expected blocks of %d to %d, got %d to %d", b.first+1, end-1, from, to)
	}
	blocks := b.blocks[from-b.first : to-b.first+1]
	inputs := make([]ssz.Root, len(blocks))
	results := make([]ssz.Root, len(blocks))
	for i := range blocks {
		inputs[i], results[i] = blocks[i].input, kernel.AppHash(blocks[i].state, blocks[i].receipts)
	}
	history, err := game.NewHistory(results)
	if err != nil {
		return nil, err
	}
	before := b.blocks[from-b.first-1].state
	last := &blocks[len(blocks)-1]
	return &wire.EpochAnswer{
		ChainID: chainID, From: from, To: to,
		InputsRoot:   wire.Hash(ssz.MixLength(ssz.Merkleize(inputs, game.Depth), uint64(len(inputs)))),
		StateBefore:  wire.Hash(before),
		ResultsRoot:  wire.Hash(history.Root()),
		StateAfter:   wire.Hash(last.state),
		GasTotal:     last.gasTotal,
		ReceiptsRoot: wire.Hash(last.receipts),
		LastBranch:   hashes(history.Branch(game.Last)),
		GasBranch:    hashes(last.gasBranch),
	}, nil
}

func hashes(roots []ssz.Root) []wire.Hash {
	out := make([]wire.Hash, len(roots))
	for i := range roots {
		out[i] = wire.Hash(roots[i])
	}
	return out
}

// rootsOf returns what epochs need to know of a block, given the state after
// it.
func rootsOf(input ssz.Root, s *kernel.State, receipts ssz.Root) blockRoot {
	gas := s.ProveGas(receipts)
	return blockRoot{
		input: input, state: s.Root(), receipts: receipts, gasTotal: gas.GasTotal,
		gasBranch: gas.Branch[:len(gas.Branch)-1], // without the turn from the state root to the app hash
	}
}

// queryEpoch says what an epoch comes to, and signs it where sign is set.
func (a *App) queryEpoch(data []byte, sign bool) (uint64, any, error) {
	var req wire.EpochRequest
	if err := readRequest(data, &req); err != nil {
		return 0, nil, err
	}
	v := a.view()
	if v == nil {
		return 0, nil, refuse(wire.CodeNotKept, "no block yet")
	}
	answer, err := a.roots.epoch(v.settings.ChainID, req)
	if err != nil {
		return 0, nil, err
	}
	if sign {
		if a.signer == nil {
			return 0, nil, refuse(wire.CodeNoOperator, "the node has no operator key or knows no root chain")
		}
		if err := a.signer.sign(&req, answer); err != nil {
			return 0, nil, err
		}
	}
	return req.To, answer, nil
}

// contractEpoch returns the epoch as the contracts know it.
func contractEpoch(e *wire.EpochAnswer) *contracts.Epoch {
	return &contracts.Epoch{
		ChainID: e.ChainID, From: e.From, To: e.To,
		InputsRoot: e.InputsRoot, StateBefore: e.StateBefore,
		ResultsRoot: e.ResultsRoot, StateAfter: e.StateAfter, GasTotal: e.GasTotal,
	}
}
