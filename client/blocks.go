package client

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	cmtbytes "github.com/cometbft/cometbft/libs/bytes"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Block is a block whose header was verified and whose transactions are those
// that the header commits to.
type Block struct {
	Height uint64
	Time   uint64 // unix seconds
	Txs    [][]byte
	Before ssz.Root // app hash of the state before the block
}

// Input returns what the kernel executes of the block.
func (b *Block) Input() *kernel.BlockInput {
	in, _ := wire.BlockInput(b.Height, b.Time, b.Txs)
	return in
}

const (
	// blockRun is how many blocks hang on one verified header: from it the
	// hashes of the headers before lead down.
	blockRun = 64
	// blockFetchers is how many blocks are fetched at the same time.
	blockFetchers = 4
)

// Blocks returns the blocks from and to and all between, ascending, from a
// node. Whatever the node sends is checked against verified headers.
func (c *Client) Blocks(ctx context.Context, node int, from, to uint64) ([]Block, error) {
	if err := c.checkNode(node); err != nil {
		return nil, err
	}
	if from == 0 || from > to {
		return nil, fmt.Errorf("expected blocks from 1 on and in order, got %d to %d", from, to)
	}
	out := make([]Block, 0, min(to-from+1, 1<<16))
	for from <= to {
		last := min(to, from+blockRun-1)
		run, err := c.blockRun(ctx, node, from, last)
		if err != nil {
			return nil, err
		}
		out = append(out, run...)
		from = last + 1
	}
	return out, nil
}

// blockRun fetches a run of blocks and checks it from its verified end down.
func (c *Client) blockRun(ctx context.Context, node int, from, to uint64) ([]Block, error) {
	header, err := c.headers.verified(ctx, to)
	if err != nil {
		return nil, err
	}
	blocks, err := fetchBlocks(ctx, c.nodes[node], from, to)
	if err != nil {
		return nil, err
	}
	out := make([]Block, len(blocks))
	want := header.Hash()
	for i := len(blocks) - 1; i >= 0; i-- {
		b, height := blocks[i], from+uint64(i)
		if err := checkBlock(b, height, want); err != nil {
			return nil, &LieError{c.urls[node], err.Error()}
		}
		want = b.LastBlockID.Hash
		out[i] = Block{Height: height, Time: uint64(b.Time.Unix()), Txs: b.Txs.ToSliceOfBytes()}
		copy(out[i].Before[:], b.AppHash)
	}
	return out, nil
}

// checkBlock checks that a block is the one with the hash and that what is in
// it is what its header says.
func checkBlock(b *types.Block, height uint64, hash cmtbytes.HexBytes) error {
	if b == nil {
		return fmt.Errorf("expected block %d, got none", height)
	}
	if err := b.ValidateBasic(); err != nil {
		return fmt.Errorf("block %d: %w", height, err)
	}
	if uint64(b.Height) != height || !bytes.Equal(b.Hash(), hash) {
		return fmt.Errorf("expected block %d with hash %v, got block %d with hash %v", height, hash, b.Height, b.Hash())
	}
	// ValidateBasic compares the hashes of what it was decoded with; the
	// transactions are what we came for.
	if got := b.Txs.Hash(); !bytes.Equal(got, b.DataHash) {
		return fmt.Errorf("block %d: expected transactions with hash %v, got %X", height, b.DataHash, got)
	}
	if len(b.AppHash) != ssz.ChunkSize {
		return fmt.Errorf("block %d: expected an app hash of %d bytes, got %d", height, ssz.ChunkSize, len(b.AppHash))
	}
	return nil
}

func fetchBlocks(ctx context.Context, n *rpchttp.HTTP, from, to uint64) ([]*types.Block, error) {
	blocks := make([]*types.Block, to-from+1)
	errs := make([]error, blockFetchers)
	var wg sync.WaitGroup
	for w := range blockFetchers {
		wg.Go(func() {
			for i := w; i < len(blocks); i += blockFetchers {
				height := int64(from) + int64(i)
				res, err := n.Block(ctx, &height)
				if err != nil {
					errs[w] = fmt.Errorf("fetch block %d: %w", height, err)
					return
				}
				blocks[i] = res.Block
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return blocks, nil
}
