package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	lighthttp "github.com/cometbft/cometbft/light/provider/http"
	lightdb "github.com/cometbft/cometbft/light/store/db"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/runtime/ssz"
)

const (
	// trustPeriod is how old the newest verified header may be when the next
	// one is verified from it.
	trustPeriod = 7 * 24 * time.Hour
	// clockDrift is how far ahead of our clock a header may be.
	clockDrift = 5 * time.Second
	// witnessWait is how long the other nodes have to reach a height before
	// they are asked about it. The light client itself would wait much longer.
	witnessWait = 5 * time.Second
	// answerWait is how long a node has to say its height.
	answerWait = 2 * time.Second
	pollEvery  = 20 * time.Millisecond
)

// ErrOtherGenesis is a node whose chain did not start from our genesis file.
var ErrOtherGenesis = errors.New("the node's chain has another genesis")

// headers verifies headers from the genesis file on. Safe for concurrent use.
type headers struct {
	doc   *types.GenesisDoc
	nodes []*rpchttp.HTTP

	mu    sync.Mutex
	light *light.Client // nil until the first block was seen
}

// start fetches the first block, whose validators must be those of the
// genesis file and sign it, and makes the light client from it.
func (h *headers) start(ctx context.Context) error {
	if h.light != nil {
		return nil
	}
	node, err := h.await(ctx, uint64(h.doc.InitialHeight))
	if err != nil {
		return err
	}
	primary := lighthttp.NewWithClient(h.doc.ChainID, h.nodes[node])
	var witnesses []provider.Provider
	for i, n := range h.nodes {
		if i != node {
			witnesses = append(witnesses, lighthttp.NewWithClient(h.doc.ChainID, n))
		}
	}
	if len(witnesses) == 0 {
		witnesses = append(witnesses, primary) // a cluster of one has nobody else to ask
	}
	first, err := primary.LightBlock(ctx, h.doc.InitialHeight)
	if err != nil {
		return fmt.Errorf("fetch the first header: %w", err)
	}
	if want := h.doc.ValidatorHash(); !bytes.Equal(first.ValidatorsHash, want) {
		return fmt.Errorf("%w: first block has validators %X, expected %X", ErrOtherGenesis, first.ValidatorsHash, want)
	}
	if !first.Time.Equal(h.doc.GenesisTime) {
		return fmt.Errorf("%w: first block is of %s, expected %s", ErrOtherGenesis, first.Time, h.doc.GenesisTime)
	}
	h.light, err = light.NewClient(ctx, h.doc.ChainID,
		light.TrustOptions{Period: trustPeriod, Height: first.Height, Hash: first.Hash()},
		primary, witnesses, lightdb.New(dbm.NewMemDB(), h.doc.ChainID),
		light.MaxClockDrift(clockDrift), light.MaxBlockLag(clockDrift))
	return err
}

// await waits until all nodes that answer have the block at height, or for
// witnessWait, and returns the first one that has it. A node that does not
// answer is left to the light client, which drops it from the witnesses.
func (h *headers) await(ctx context.Context, height uint64) (node int, err error) {
	deadline := time.Now().Add(witnessWait)
	for {
		heights, errs := h.heights(ctx)
		node, behind := -1, 0
		for i, have := range heights {
			switch {
			case errs[i] != nil:
			case have < height:
				behind++
			case node < 0:
				node = i
			}
		}
		late := time.Now().After(deadline)
		switch {
		case node >= 0 && (behind == 0 || late):
			return node, nil
		case late && behind == 0:
			return 0, errors.Join(errs...)
		case late:
			return 0, fmt.Errorf("%w: expected block %d, the nodes are at %d", ErrNotYet, height, slices.Max(heights))
		}
		if err := sleep(ctx, pollEvery); err != nil {
			return 0, err
		}
	}
}

// heights returns what the nodes say that they have committed, or why they
// say nothing; a node has answerWait to answer.
func (h *headers) heights(ctx context.Context) ([]uint64, []error) {
	ctx, cancel := context.WithTimeout(ctx, answerWait)
	defer cancel()
	heights, errs := make([]uint64, len(h.nodes)), make([]error, len(h.nodes))
	var wg sync.WaitGroup
	for i, n := range h.nodes {
		wg.Go(func() { heights[i], errs[i] = nodeHeight(ctx, n) })
	}
	wg.Wait()
	return heights, errs
}

func nodeHeight(ctx context.Context, n *rpchttp.HTTP) (uint64, error) {
	info, err := n.ABCIInfo(ctx)
	if err != nil {
		return 0, err
	}
	return uint64(info.Response.LastBlockHeight), nil
}

// verified returns the header at height once it is verified.
func (h *headers) verified(ctx context.Context, height uint64) (*types.Header, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.start(ctx); err != nil {
		return nil, err
	}
	if b, err := h.light.TrustedLightBlock(int64(height)); err == nil {
		return b.Header, nil
	}
	if _, err := h.await(ctx, height); err != nil {
		return nil, err
	}
	b, err := h.light.VerifyLightBlockAtHeight(ctx, int64(height), time.Now())
	if err != nil {
		return nil, fmt.Errorf("verify header %d: %w", height, err)
	}
	return b.Header, nil
}

// appHash returns the verified app hash of the state after block height; it
// waits for the next header.
func (h *headers) appHash(ctx context.Context, height uint64) (ssz.Root, error) {
	header, err := h.verified(ctx, height+1)
	if err != nil {
		return ssz.Root{}, err
	}
	if len(header.AppHash) != ssz.ChunkSize {
		return ssz.Root{}, fmt.Errorf("header %d: expected an app hash of %d bytes, got %d",
			height+1, ssz.ChunkSize, len(header.AppHash))
	}
	return ssz.Root(header.AppHash), nil
}
