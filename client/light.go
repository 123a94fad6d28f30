package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
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
	pollEvery   = 20 * time.Millisecond
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
	if err := h.await(ctx, uint64(h.doc.InitialHeight)); err != nil {
		return err
	}
	providers := make([]provider.Provider, len(h.nodes))
	for i, n := range h.nodes {
		providers[i] = lighthttp.NewWithClient(h.doc.ChainID, n)
	}
	first, err := providers[0].LightBlock(ctx, h.doc.InitialHeight)
	if err != nil {
		return fmt.Errorf("fetch the first header: %w", err)
	}
	if want := h.doc.ValidatorHash(); !bytes.Equal(first.ValidatorsHash, want) {
		return fmt.Errorf("%w: first block has validators %X, expected %X", ErrOtherGenesis, first.ValidatorsHash, want)
	}
	if !first.Time.Equal(h.doc.GenesisTime) {
		return fmt.Errorf("%w: first block is of %s, expected %s", ErrOtherGenesis, first.Time, h.doc.GenesisTime)
	}
	witnesses := providers[1:]
	if len(witnesses) == 0 {
		witnesses = providers // a cluster of one has nobody else to ask
	}
	h.light, err = light.NewClient(ctx, h.doc.ChainID,
		light.TrustOptions{Period: trustPeriod, Height: first.Height, Hash: first.Hash()},
		providers[0], witnesses, lightdb.New(dbm.NewMemDB(), h.doc.ChainID),
		light.MaxClockDrift(clockDrift), light.MaxBlockLag(clockDrift))
	return err
}

// await waits until all nodes have the block at height, or for witnessWait;
// the first node must have it. A node that is down is left to the light
// client, which drops it from the witnesses.
func (h *headers) await(ctx context.Context, height uint64) error {
	deadline := time.Now().Add(witnessWait)
	for i, n := range h.nodes {
		for {
			have, err := nodeHeight(ctx, n)
			if err == nil && have >= height {
				break
			}
			if time.Now().After(deadline) {
				if i > 0 {
					break
				}
				if err != nil {
					return err
				}
				return fmt.Errorf("%w: expected block %d, the node is at %d", ErrNotYet, height, have)
			}
			if err != nil && i > 0 {
				break
			}
			if err := sleep(ctx, pollEvery); err != nil {
				return err
			}
		}
	}
	return nil
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
	if err := h.await(ctx, height); err != nil {
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
