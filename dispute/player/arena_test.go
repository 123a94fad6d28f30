package player

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

const (
	testWindow      = 7200
	testArenaWindow = 900
	testClock       = 600
	testCap         = 4
	testOperators   = 4
)

// testKey derives a key from a name.
func testKey(name string) *ecdsa.PrivateKey {
	seed := sha256.Sum256([]byte(name))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return key
}

func address(name string) common.Address { return crypto.PubkeyToAddress(testKey(name).PublicKey) }

func ether(milli int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(milli), big.NewInt(1e15))
}

// site is a chain with deployed contracts and registered operators.
type site struct {
	t         testing.TB
	chain     *rootchain.Chain
	at        contracts.Addresses
	operators []common.Address
	seed      ssz.Root // of every world, so that they start alike

	mu      sync.Mutex
	reader  *rootchain.Client
	waiting map[string]Waiting
	playing map[string]bool
}

// newSite deploys the synthetic execution's verifiers.
func newSite(t testing.TB) *site { return newSiteWith(t, stepVerifierCode, transitionVerifierCode) }

// newSiteWith deploys verifiers from their creation code; without one
// StepVerifier, and no judge of transitions.
func newSiteWith(t testing.TB, verifier, transitions []byte) *site {
	t.Helper()
	s := startSite(t)
	if err := s.chain.StartSealing(5 * time.Millisecond); err != nil {
		t.Fatal(err)
	}
	s.deploy(verifier, transitions)
	return s
}

// startSite starts a chain whose blocks somebody has to seal.
func startSite(t testing.TB) *site {
	t.Helper()
	s := &site{t: t, seed: ssz.Uint64(77), waiting: make(map[string]Waiting), playing: make(map[string]bool)}
	var funded []common.Address
	for i := range testOperators {
		s.operators = append(s.operators, address(operatorName(i)))
	}
	funded = append(funded, s.operators...)
	for _, name := range append([]string{"deployer"}, names...) {
		funded = append(funded, address(name))
	}
	chain, err := rootchain.Start(rootchain.Config{Funded: funded})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	s.chain = chain
	return s
}

func operatorName(i int) string { return fmt.Sprintf("operator %d", i) }

func (s *site) client(name string) *rootchain.Client {
	s.t.Helper()
	c, err := rootchain.Dial(s.t.Context(), s.chain.URL(), testKey(name))
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(c.Close)
	return c
}

func (s *site) deploy(codes ...[]byte) {
	s.t.Helper()
	ctx, deployer := s.t.Context(), s.client("deployer")
	verifiers := make([]common.Address, len(codes))
	var err error
	for i, code := range codes {
		if code == nil {
			continue
		}
		if verifiers[i], _, err = deployer.Create(ctx, code); err != nil {
			s.t.Fatal(err)
		}
	}
	s.at, err = contracts.Deploy(ctx, deployer, contracts.Config{
		ChainID: 9, FirstBlock: 1, GenesisState: newWorld(s.seed, fault{}).stateBefore, Operators: s.operators,
		OperatorDeposit: ether(32_000), ValidatorDeposit: ether(8_000), LeavingDelay: testWindow,
		Terms: contracts.Terms{
			Window: testWindow, ArenaWindow: testArenaWindow, Clock: testClock, Cap: testCap, MaxGasPrice: big.NewInt(10e9),
			Bonds: [4]*big.Int{ether(1000), ether(500), ether(400), ether(300)},
		},
		Verifier: verifiers[0], Transitions: verifiers[1], NoTransitions: codes[1] == nil,
	})
	if err != nil {
		s.t.Fatal(explain(err))
	}
	for _, o := range s.operators {
		if _, err := RegisterOperator(ctx, deployer, s.at, o); err != nil {
			s.t.Fatal(err)
		}
	}
}

// epoch is what a world's operators would sign.
func (s *site) epoch(w *world) contracts.Epoch {
	return contracts.Epoch{
		ChainID: 9, From: 1, To: uint64(w.size.blocks), InputsRoot: inputsRoot, StateBefore: w.stateBefore,
		ResultsRoot: w.blocks.Root(), StateAfter: w.result.StateRoot, GasTotal: w.result.GasTotal,
	}
}

func (s *site) sign(e *contracts.Epoch, n int) contracts.Quorum {
	s.t.Helper()
	digest := s.domain().Digest(e)
	var sigs []contracts.Signature
	for i := range n {
		sig, err := contracts.Sign(digest, testKey(operatorName(i)))
		if err != nil {
			s.t.Fatal(err)
		}
		sigs = append(sigs, sig)
	}
	q, err := contracts.Collect(digest, s.operators, sigs)
	if err != nil {
		s.t.Fatal(err)
	}
	return q
}

func (s *site) domain() contracts.SigningDomain {
	return contracts.SigningDomain{RootChainID: big.NewInt(rootchain.ChainID), Epochs: s.at.Epochs}
}

// post posts a world's epoch as the poster, signed by all operators.
func (s *site) post(w *world) *Posted {
	s.t.Helper()
	e := s.epoch(w)
	p, err := Post(s.t.Context(), s.client("poster"), s.at, &e, s.sign(&e, testOperators), w.blocks, &w.result)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

func (s *site) config(name string, p *Posted, w *world) Config {
	return Config{
		Client: s.client(name), Contracts: s.at, Epoch: p.ID, Histories: w, Result: w.result, Poll: 3 * time.Millisecond,
		OnWait: func(x Waiting) { s.note(name, x) },
	}
}

func (s *site) note(name string, x Waiting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting[name] = x
}

// play runs one player a configuration, moves the clock when all of them only
// wait for it, and returns their outcomes by name.
func (s *site) play(configs map[string]Config) map[string]*Outcome {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 5*time.Minute)
	defer cancel()
	outcomes := make(map[string]*Outcome)
	var wg sync.WaitGroup
	for name, cfg := range configs {
		s.enter(name)
		wg.Go(func() {
			defer s.leave(name)
			o, err := Run(ctx, cfg)
			if err != nil {
				s.t.Errorf("%s: %v", name, err)
				cancel()
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			outcomes[name] = o
		})
	}
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	for {
		select {
		case <-done:
			return outcomes
		case <-time.After(2 * time.Millisecond):
			s.moveClock(ctx)
		}
	}
}

// enter makes the clock wait for a player, leave ends that.
func (s *site) enter(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.playing[name] = true
	delete(s.waiting, name)
}

func (s *site) leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.playing, name)
}

func (s *site) moveClock(ctx context.Context) {
	head, err := s.client0().Eth().BlockNumber(ctx)
	if err != nil {
		return
	}
	var parties []Waiting
	s.mu.Lock()
	for name := range s.playing {
		parties = append(parties, s.waiting[name])
	}
	s.mu.Unlock()
	if until, due := Due(head, parties); due {
		if err := s.chain.AdvanceTo(ctx, until); err != nil {
			s.t.Error(err)
		}
	}
}

// client0 returns the site's reading client.
func (s *site) client0() *rootchain.Client {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.reader == nil {
		s.reader = s.client("stranger")
	}
	return s.reader
}

// names are all that hold money in a test.
var names = []string{
	"poster", "validator", "rival", "stranger", "raider", liarName(1), liarName(2), liarName(3), liarName(4), liarName(5),
	liarName(6), liarName(7),
}

// audit checks that the court's money is where the rules put it: what it holds
// is owed to somebody, burnt, or the bond of a claim that stands.
func (s *site) audit() {
	s.t.Helper()
	ctx, c := s.t.Context(), s.client0()
	reader, b := newChain(c, s.at), newBoard(0)
	if err := b.update(ctx, reader); err != nil {
		s.t.Fatal(err)
	}
	held, err := c.Eth().BalanceAt(ctx, s.at.Court, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	sum, err := read(ctx, reader, s.at.Court, reader.court.PackBurnt(), nil, reader.court.UnpackBurnt)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, x := range b.claimList {
		if x.standing == open {
			bond, err := reader.bond(ctx, x.Interval.Level)
			if err != nil {
				s.t.Fatal(err)
			}
			sum.Add(sum, bond)
		}
	}
	for _, name := range names {
		credit, _, err := reader.credits(ctx, address(name))
		if err != nil {
			s.t.Fatal(err)
		}
		sum.Add(sum, credit)
	}
	if sum.Cmp(held) != 0 {
		s.t.Errorf("court: expected %s wei for credits, bonds and what is burnt, it holds %s", sum, held)
	}
}

func (s *site) deposit(name string) *big.Int {
	s.t.Helper()
	d, err := DepositOf(s.t.Context(), s.client0(), s.at, address(name))
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

func wantVerdicts(t *testing.T, out map[string]*Outcome, want map[string]Verdict) {
	t.Helper()
	for name, v := range want {
		switch {
		case out[name] == nil:
			t.Errorf("%s: expected %q, got no outcome", name, v)
		case out[name].Verdict != v:
			t.Errorf("%s: expected %q, got %q after %d moves", name, v, out[name].Verdict, len(out[name].Moves))
		}
	}
}

// player returns a player that a test steps itself.
func (s *site) player(cfg Config) *player {
	s.t.Helper()
	p, err := newPlayer(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// advance moves the clock by seconds.
func (s *site) advance(seconds uint64) {
	s.t.Helper()
	now, err := s.chain.Now(s.t.Context())
	if err == nil {
		err = s.chain.AdvanceTo(s.t.Context(), now+seconds)
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

// playUntil runs one player until it has made a move of some kind.
func (s *site) playUntil(cfg Config, kind string) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	defer cancel()
	cfg.OnMove = func(m Move) {
		if m.Kind == kind {
			cancel()
		}
	}
	if o, err := Run(ctx, cfg); ctx.Err() == nil {
		s.t.Fatalf("expected a move %q, got %+v, %v", kind, o, err)
	}
}
