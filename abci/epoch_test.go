package abci_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/client"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// TestEpoch asks nodes for an epoch and their operators' signatures, and
// compares it with what the verified blocks give.
func TestEpoch(t *testing.T) {
	t.Parallel()
	poster, stranger := newKey(t), newKey(t)
	root := &abci.RootChain{
		ChainID: 1337, Epochs: "0x00000000000000000000000000000000000000aa",
		Posters: []string{signature.Address(poster).String()},
	}
	c := startCluster(t, 2, func(cfg *abci.NetworkConfig) { cfg.RootChain = root })
	instance := c.deploy()
	a := c.open(0)
	last := c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))
	from, to := uint64(2), last.Height

	domain := contracts.SigningDomain{
		RootChainID: new(big.Int).SetUint64(root.ChainID), Epochs: common.HexToAddress(root.Epochs),
	}
	var operators []common.Address
	var signatures []contracts.Signature
	var digest [32]byte
	for node, m := range c.network.Members {
		e, err := c.client.Epoch(c.context(), node, from, to, poster)
		if err != nil {
			t.Fatal(err)
		}
		checkEpoch(t, c, e)
		digest = domain.Digest(&contracts.Epoch{
			ChainID: e.ChainID, From: e.From, To: e.To, InputsRoot: e.InputsRoot, StateBefore: e.StateBefore,
			ResultsRoot: e.ResultsRoot, StateAfter: e.StateAfter, GasTotal: e.GasTotal,
		})
		operators = append(operators, m.Operator)
		signatures = append(signatures, contracts.Signature(e.Signature))
	}
	if _, err := contracts.Collect(digest, operators, signatures); err != nil {
		t.Fatal(err)
	}

	again, err := c.client.Epoch(c.context(), 0, from, to, poster)
	if err != nil || contracts.Signature(again.Signature) != signatures[0] {
		t.Fatalf("expected the same signature again, got %+v, %v", again, err)
	}
	wantCodeFor := func(key *ecdsa.PrivateKey, code wire.Code, from, to uint64) {
		t.Helper()
		_, err := c.client.Epoch(c.context(), 0, from, to, key)
		var refused *client.RefusedError
		if !errors.As(err, &refused) || refused.Code != code {
			t.Errorf("epoch %d to %d: expected code %v, got %v", from, to, code, err)
		}
	}
	wantCode := func(code wire.Code, from, to uint64) {
		t.Helper()
		wantCodeFor(poster, code, from, to)
	}
	// Who may ask first decides where an epoch ends: no stranger may.
	wantCodeFor(stranger, wire.CodeNotPoster, to, to)
	wantCode(wire.CodeOtherEpoch, from, to-1)
	wantCode(wire.CodeQueryRequest, 0, to)
	wantCode(wire.CodeQueryRequest, to, from)
	wantCode(wire.CodeNotKept, from, to+1000)

	c.stop()
	c.client.Close()
	for _, m := range c.network.Members {
		c.nodes = append(c.nodes, c.start(m.Home))
	}
	wantCode(wire.CodeOtherEpoch, from, to-1) // remembered on disk
}

// checkEpoch compares an epoch with the verified blocks.
func checkEpoch(t *testing.T, c *cluster, e *wire.EpochAnswer) {
	t.Helper()
	blocks, err := c.client.Blocks(c.context(), 0, e.From, e.To+1)
	if err != nil {
		t.Fatal(err)
	}
	var inputs, results []ssz.Root
	for i := range blocks[:len(blocks)-1] {
		inputs = append(inputs, blocks[i].Input().Root())
		results = append(results, blocks[i+1].Before)
	}
	history, err := game.NewHistory(results)
	if err != nil {
		t.Fatal(err)
	}
	want := ssz.MixLength(ssz.Merkleize(inputs, 15), uint64(len(inputs)))
	if ssz.Root(e.InputsRoot) != want || ssz.Root(e.ResultsRoot) != history.Root() {
		t.Fatalf("expected inputs root %v and results root %v, got %+v", want, history.Root(), e)
	}
	appHash := results[len(results)-1]
	if got := kernel.AppHash(ssz.Root(e.StateAfter), ssz.Root(e.ReceiptsRoot)); got != appHash {
		t.Fatalf("expected last app hash %v, got %v", appHash, got)
	}
	climb := func(chunk ssz.Root, index uint64, branch []wire.Hash) ssz.Root {
		for i := range branch {
			if index>>i&1 == 1 {
				chunk = ssz.Hash(ssz.Root(branch[i]), chunk)
			} else {
				chunk = ssz.Hash(chunk, ssz.Root(branch[i]))
			}
		}
		return chunk
	}
	if got := climb(appHash, game.Last, e.LastBranch); got != history.Root() {
		t.Errorf("the last leaf's branch leads to %v, expected %v", got, history.Root())
	}
	path := kernel.GasTotalPath()
	if got := climb(ssz.Uint64(e.GasTotal), path[len(path)-1].Index, e.GasBranch); got != ssz.Root(e.StateAfter) {
		t.Errorf("the gas total's branch leads to %v, expected %v", got, ssz.Root(e.StateAfter))
	}
}
