package abci_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// rootSite is a root chain with the contracts of a cluster of four, whose
// operators own money.
type rootSite struct {
	chain     *rootchain.Chain
	at        contracts.Addresses
	poster    *ecdsa.PrivateKey
	post      *rootchain.Client
	operators []*ecdsa.PrivateKey
	addresses []common.Address
}

func newRootSite(t *testing.T, genesis kernel.GenesisConfig, nodes int) *rootSite {
	t.Helper()
	s := &rootSite{poster: newKey(t)}
	for range nodes {
		k := newKey(t)
		s.operators, s.addresses = append(s.operators, k), append(s.addresses, crypto.PubkeyToAddress(k.PublicKey))
	}
	var err error
	funded := append([]common.Address{crypto.PubkeyToAddress(s.poster.PublicKey)}, s.addresses...)
	if s.chain, err = rootchain.Start(rootchain.Config{Funded: funded}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.chain.Close() })
	if err := s.chain.StartSealing(10 * time.Millisecond); err != nil {
		t.Fatal(err)
	}
	s.post = s.dial(t, s.poster)
	state, err := kernel.Genesis(genesis)
	if err != nil {
		t.Fatal(err)
	}
	ether := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	const window = 7 * 24 * 3600
	if s.at, err = contracts.Deploy(context.Background(), s.post, contracts.Config{
		ChainID: testChain, FirstBlock: 1, GenesisState: state.Root(), Operators: s.addresses,
		OperatorDeposit: ether(32), ValidatorDeposit: ether(4), LeavingDelay: window,
		Terms: contracts.Terms{
			Window: window, ArenaWindow: 3600, Clock: 6 * 3600, Cap: 4, MaxGasPrice: big.NewInt(20e9),
			Bonds: [4]*big.Int{ether(1), ether(1), ether(1), ether(1)},
		},
	}); err != nil {
		t.Fatal(err)
	}
	for i, o := range s.addresses { // each pays its own
		if _, err := player.RegisterOperator(context.Background(), s.dial(t, s.operators[i]), s.at, o); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func (s *rootSite) dial(t *testing.T, key *ecdsa.PrivateKey) *rootchain.Client {
	t.Helper()
	c, err := rootchain.Dial(context.Background(), s.chain.URL(), key)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// postEpoch posts the blocks up to a height with the signatures of some nodes.
func (s *rootSite) postEpoch(c *cluster, to uint64, nodes ...int) *player.Posted {
	c.t.Helper()
	var leaves []ssz.Root
	for h := uint64(1); h <= to; h++ {
		hash, err := c.client.VerifiedAppHash(c.context(), h)
		if err != nil {
			c.t.Fatal(err)
		}
		leaves = append(leaves, hash)
	}
	blocks, err := game.NewHistory(leaves)
	if err != nil {
		c.t.Fatal(err)
	}
	var epoch *contracts.Epoch
	var result player.Result
	var signatures []contracts.Signature
	for _, node := range nodes {
		a, err := c.client.Epoch(c.context(), node, 1, to, s.poster)
		if err != nil {
			c.t.Fatal(err)
		}
		epoch = &contracts.Epoch{
			ChainID: a.ChainID, From: a.From, To: a.To, InputsRoot: a.InputsRoot, StateBefore: a.StateBefore,
			ResultsRoot: a.ResultsRoot, StateAfter: a.StateAfter, GasTotal: a.GasTotal,
		}
		result = player.Result{StateRoot: ssz.Root(a.StateAfter), ReceiptsRoot: ssz.Root(a.ReceiptsRoot), GasTotal: a.GasTotal}
		for _, h := range a.GasBranch {
			result.GasBranch = append(result.GasBranch, ssz.Root(h))
		}
		signatures = append(signatures, contracts.Signature(a.Signature))
	}
	domain := contracts.SigningDomain{RootChainID: s.post.ChainID(), Epochs: s.at.Epochs}
	quorum, err := contracts.Collect(domain.Digest(epoch), s.addresses, signatures)
	if err != nil {
		c.t.Fatal(err)
	}
	posted, err := player.Post(c.context(), s.post, s.at, epoch, quorum, blocks, &result)
	if err != nil {
		c.t.Fatal(err)
	}
	return posted
}

// dispute has the operator of a home take an epoch to court.
func (s *rootSite) dispute(c *cluster, posted *player.Posted, home abci.Home) {
	t, ctx := c.t, c.context()
	t.Helper()
	key, err := home.OperatorKey()
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	root := s.dial(t.(*testing.T), key)
	v, err := batchvalidate.New(batchvalidate.Config{
		Cluster: c.client, Root: root, Contracts: s.at, Engine: e,
		OnWait: func(w player.Waiting) {
			if w.Until != 0 { // nobody plays for the cluster: only the clock is awaited
				_ = s.chain.AdvanceTo(ctx, w.Until)
			}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := v.Validate(ctx, posted)
	if err != nil {
		t.Fatal(err)
	}
	if r.Agreed || r.Dispute == nil || r.Dispute.Verdict != player.Stands {
		t.Fatalf("expected the operator's claim to stand, got %+v", r)
	}
	if m := r.Dispute.Moves[0]; m.Kind != "rival" || m.From != crypto.PubkeyToAddress(key.PublicKey) {
		t.Fatalf("expected a rival of the operator's first, got %+v", m)
	}
	for i, o := range s.addresses {
		left, err := player.DepositOf(ctx, root, s.at, o)
		if err != nil {
			t.Fatal(err)
		}
		if own := o == crypto.PubkeyToAddress(key.PublicKey); own != (left.Sign() > 0) {
			t.Errorf("operator %d: expected the signers' deposits to be gone and only theirs, got %v wei", i, left)
		}
	}
}
