package importer

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/rand"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/stream"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

const testChain = 77

// testCluster is a cluster in one process: the real kernel on the real
// engine, behind pools that lose, reorder and put off calls as a network may.
type testCluster struct {
	t      *testing.T
	nodes  int
	faulty bool

	mu       sync.Mutex
	rand     *rand.Rand
	state    *kernel.State
	engine   *engine.Engine
	pool     []kernel.SignedCall
	seen     map[ssz.Root]bool
	outcomes [][]Outcome // by height
	down     int         // a node that cannot be reached, -1 for none
	perNode  []int       // submissions
	places   map[uint64]event.Place
	refuse   func(*kernel.SignedCall) bool // calls refused for good; nil for none
}

// recoverAddress is a kernel.Recover.
func recoverAddress(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
	key, err := crypto.SigToPub(digest[:], sig[:])
	if err != nil {
		return kernel.Address{}, false
	}
	return kernel.Address(crypto.PubkeyToAddress(*key)), true
}

func testKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// newTestCluster returns a cluster with the rules deployed as programs 0
// space, 1 channel and 2 user, and the signer of its operator's account.
func newTestCluster(t *testing.T, faulty bool) (*testCluster, *Signer) {
	t.Helper()
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	owner := &Signer{Key: testKey(t)}
	state, err := kernel.Genesis(kernel.GenesisConfig{
		Time: 1_700_000_000, Settings: kernel.DefaultSettings(testChain),
		Accounts: []kernel.GenesisAccount{{Address: owner.Address(), Role: kernel.RoleOperator}},
	})
	if err != nil {
		t.Fatal(err)
	}
	c := &testCluster{
		t: t, nodes: 4, faulty: faulty, rand: rand.New(rand.NewSource(1)), state: state, engine: e,
		seen: make(map[ssz.Root]bool), outcomes: make([][]Outcome, 1), down: -1, perNode: make([]int, 4),
		places: make(map[uint64]event.Place),
	}
	for _, name := range wasmmodules.Names() {
		wasm, err := wasmmodules.Load(name)
		if err != nil {
			t.Fatal(err)
		}
		input, err := kernel.NewDeployInput(wasm)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		call, err := owner.sign(kernel.Call{
			ChainID: testChain, Kind: kernel.KindDeploy, GasLimit: program.MaxGas, ExpiryHeight: 10, Input: input,
		})
		if err != nil {
			t.Fatal(err)
		}
		c.pool = append(c.pool, call)
	}
	c.block()
	for _, o := range c.outcomes[1] {
		if o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			t.Fatalf("deploy: %+v %v", o, o.Refusal)
		}
	}
	c.faulty = faulty
	return c, owner
}

// run makes blocks until ctx ends.
func (c *testCluster) run(ctx context.Context, every time.Duration) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(every):
			c.mu.Lock()
			c.block()
			c.mu.Unlock()
		}
	}
}

// block executes what is ready of the pool, in an order of its own that keeps
// the order of each session.
func (c *testCluster) block() {
	if c.faulty {
		c.rand.Shuffle(len(c.pool), func(i, j int) { c.pool[i], c.pool[j] = c.pool[j], c.pool[i] })
	}
	// Sort each account's calls into the places that they have between them.
	places := make(map[uint64][]int)
	for i := range c.pool {
		places[c.pool[i].Account] = append(places[c.pool[i].Account], i)
	}
	sorted := make([]kernel.SignedCall, len(c.pool))
	for _, at := range places {
		calls := make([]kernel.SignedCall, len(at))
		for i, p := range at {
			calls[i] = c.pool[p]
		}
		slices.SortFunc(calls, func(a, b kernel.SignedCall) int { return int(a.Seq) - int(b.Seq) })
		for i, p := range at {
			sorted[p] = calls[i]
		}
	}
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: c.state.Time() + 1}
	next := make(map[uint64]uint64)
	var wait []kernel.SignedCall
	for _, call := range sorted {
		want, ok := next[call.Account]
		if !ok {
			_, want, _ = c.state.Session(call.Account, 0)
		}
		if call.Seq != want {
			wait = append(wait, call)
			continue
		}
		next[call.Account] = want + 1
		in.Calls = append(in.Calls, call)
	}
	c.pool = wait
	r, err := kernel.Execute(c.state, in, c.engine, recoverAddress)
	if err == nil {
		err = r.Void
	}
	if err != nil {
		c.t.Error(err)
		return
	}
	out := make([]Outcome, len(in.Calls))
	for i := range in.Calls {
		out[i] = Outcome{Root: in.Calls[i].Call.Root(), Outcome: r.Outcomes[i]}
		if place, ok := event.DecodePlace(out[i].Output); ok && out[i].Created != nil {
			c.places[*out[i].Created] = place
		}
	}
	c.outcomes = append(c.outcomes, out)
}

func (c *testCluster) Nodes() int { return c.nodes }

func (c *testCluster) Submit(_ context.Context, node int, raw []byte) error {
	call, err := kernel.DecodeSignedCall(raw)
	if err != nil {
		return &Refusal{Code: 1, Text: err.Error()}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.perNode[node]++
	switch n := c.rand.Intn(100); {
	case c.refuse != nil && c.refuse(&call):
		return &Refusal{Code: 4, Text: "not here"}
	case node == c.down:
		return context.DeadlineExceeded
	case c.faulty && n == 0:
		return nil // lost
	case c.faulty && n == 1:
		return &Refusal{Code: 2, Text: "pool is full", Later: true}
	case c.seen[call.Call.Root()]:
		return &Refusal{Code: 3, Text: "known", Known: true}
	}
	c.seen[call.Call.Root()] = true
	c.pool = append(c.pool, call)
	return nil
}

func (c *testCluster) Height(context.Context) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state.Height(), nil
}

func (c *testCluster) Outcomes(_ context.Context, height uint64) ([]Outcome, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.outcomes[height], nil
}

// memory reads an instance's memory as it is after the last block.
func (c *testCluster) memory(instance uint64) stream.Memory {
	return func(_ context.Context, address, length uint32) ([]byte, error) {
		c.mu.Lock()
		defer c.mu.Unlock()
		tree, _, ok := c.state.Content(instance)
		if !ok {
			return nil, fmt.Errorf("no instance %d", instance)
		}
		out := make([]byte, length)
		for i := range out {
			at := address + uint32(i)
			if p := tree.Page(memory.PageIndex(at / memory.PageSize)); p != nil {
				out[i] = p[at%memory.PageSize]
			}
		}
		return out, nil
	}
}
