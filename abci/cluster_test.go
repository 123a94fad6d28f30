package abci_test

import (
	"context"
	"crypto/ecdsa"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
)

const testChain = 42

// cluster is a network of nodes in this process.
type cluster struct {
	t       testing.TB
	network *abci.Network
	nodes   []*abci.Node
	client  *client.Client
	faucet  *account
	options func(node int, o *abci.Options) // of the nodes; nil for none
}

// account is a key with its place in its one session.
type account struct {
	key    *ecdsa.PrivateKey
	number uint64
	seq    uint64
}

func newKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func testGenesis(faucet *ecdsa.PrivateKey) kernel.GenesisConfig {
	return kernel.GenesisConfig{
		Settings: kernel.DefaultSettings(testChain),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(faucet), Role: kernel.RoleOperator}},
	}
}

// startCluster makes and starts a network of n nodes. configure may be nil.
func startCluster(t testing.TB, n int, configure func(*abci.NetworkConfig)) *cluster {
	t.Helper()
	return startClusterOf(t, n, newKey(t), configure, nil)
}

// startClusterOf is startCluster with a given faucet and options of the nodes,
// which may be nil.
func startClusterOf(t testing.TB, n int, faucet *ecdsa.PrivateKey, configure func(*abci.NetworkConfig),
	options func(int, *abci.Options),
) *cluster {
	t.Helper()
	c := &cluster{t: t, faucet: &account{key: faucet}, options: options}
	cfg := abci.NetworkConfig{Nodes: n, Genesis: testGenesis(c.faucet.key), BlockInterval: 50 * time.Millisecond}
	if configure != nil {
		configure(&cfg)
	}
	var err error
	if c.network, err = abci.InitNetwork(filepath.Join(t.TempDir(), "net"), cfg); err != nil {
		t.Fatal(err)
	}
	var urls []string
	for _, m := range c.network.Members {
		c.nodes = append(c.nodes, c.start(m.Home))
		urls = append(urls, m.RPC)
	}
	t.Cleanup(c.stop)
	if c.client, err = client.New(client.Config{Genesis: c.network.Genesis, Nodes: urls}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.client.Close)
	if err := c.client.AwaitReady(c.context()); err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *cluster) start(home string) *abci.Node {
	c.t.Helper()
	level := hclog.Error
	if testing.Verbose() {
		level = hclog.Warn
	}
	opts := abci.Options{Logger: hclog.New(&hclog.LoggerOptions{
		Name: filepath.Base(home), Level: level, Output: testWriter{c.t},
	})}
	for i, m := range c.network.Members {
		if m.Home == home && c.options != nil {
			c.options(i, &opts)
		}
	}
	// A process that another test is just forking holds this one's sockets and
	// locked files until it executes its program.
	for try := 0; ; try++ {
		n, err := abci.StartNode(home, opts)
		if err == nil {
			return n
		}
		if try == 20 {
			c.t.Fatal(err)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// testWriter writes log lines to a test's log.
type testWriter struct{ t testing.TB }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Logf("%s", p)
	return len(p), nil
}

// stop stops the nodes, the last one first: tests have that one catch up, and
// CometBFT's block sync can panic when a peer goes away under it.
func (c *cluster) stop() {
	for _, n := range slices.Backward(c.nodes) {
		if n != nil {
			if err := n.Stop(); err != nil {
				c.t.Error(err)
			}
		}
	}
	c.nodes = nil
}

func (c *cluster) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	c.t.Cleanup(cancel)
	return ctx
}

// call fills in and signs the account's next call.
func (a *account) call(t testing.TB, kind kernel.Kind, target uint64, input []byte) *kernel.SignedCall {
	t.Helper()
	c, err := signature.SignCall(a.key, kernel.Call{
		ChainID: testChain, Account: a.number, Seq: a.seq, Kind: kind, Target: target,
		GasLimit: 20_000_000, ExpiryHeight: 1 << 40, Input: input,
	})
	if err != nil {
		t.Fatal(err)
	}
	a.seq++
	return &c
}

// submit hands a call to a node that must take it.
func (c *cluster) submit(node int, call *kernel.SignedCall) {
	c.t.Helper()
	if err := c.client.Submit(c.context(), node, call.Encode()); err != nil {
		c.t.Fatalf("submit seq %d of account %d: %v", call.Seq, call.Account, err)
	}
}

// do submits a call and returns its verified outcome, which must be finished.
func (c *cluster) do(node int, call *kernel.SignedCall) *client.Outcome {
	c.t.Helper()
	c.submit(node, call)
	o, err := c.client.Await(c.context(), call.Call.Root())
	if err != nil {
		c.t.Fatal(err)
	}
	if o.Receipt.Status != kernel.StatusFinished {
		c.t.Fatalf("call %s of kind %v is %v with code %d", call.Call.Root(), call.Kind, o.Receipt.Status, o.Receipt.Code)
	}
	return o
}

// open opens an account for a fresh key.
func (c *cluster) open(node int) *account {
	c.t.Helper()
	a := &account{key: newKey(c.t)}
	in := kernel.OpenInput{Address: signature.Address(a.key)}
	sig, err := signature.Sign(a.key, kernel.OpenDigest(testChain, c.faucet.number, in.Address))
	if err != nil {
		c.t.Fatal(err)
	}
	in.Signature = sig
	o := c.do(node, c.faucet.call(c.t, kernel.KindOpen, 0, in.Encode()))
	a.number = *o.Created
	return a
}

// Addresses in the memory of the test's rule.
const (
	counterAt = 16
	inputAt   = 1024
)

// counterRule returns a rule that copies its input to memory and to its
// output, refuses with code 7 when the input starts with 1, and counts.
func counterRule() []byte {
	m := wasmtest.New()
	i32 := wasmtest.I32
	length := m.Import("input_len", nil, []byte{i32})
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	abort := m.Import("abort", []byte{i32}, nil)
	m.Memory(1, 2)
	start := m.Func(nil, nil, nil)
	apply := m.Func(nil, nil, []byte{i32}, wasmtest.Code(
		wasmtest.Call(length), wasmtest.Set(0),
		wasmtest.Const32(inputAt), wasmtest.Const32(0), wasmtest.Get(0), wasmtest.Call(read),
		wasmtest.Const32(inputAt), wasmtest.Get(0), wasmtest.Call(write),
		wasmtest.Const32(0), wasmtest.Load(0x2d, inputAt), wasmtest.Const32(1), wasmtest.Op(0x46),
		wasmtest.If([]byte{wasmtest.Empty}, wasmtest.Const32(7), wasmtest.Call(abort)),
		wasmtest.Const32(0), wasmtest.Const32(0), wasmtest.Load(wasmtest.I32Load, counterAt),
		wasmtest.Const32(1), wasmtest.Op(wasmtest.I32Add), wasmtest.Store(wasmtest.I32Store, counterAt),
	))
	m.Export("init", start)
	m.Export("apply", apply)
	return m.Bytes()
}

// deploy deploys the rule and creates an instance of it.
func (c *cluster) deploy() (instance uint64) {
	c.t.Helper()
	in, err := kernel.NewDeployInput(counterRule())
	if err != nil {
		c.t.Fatal(err)
	}
	deployed := c.do(0, c.faucet.call(c.t, kernel.KindDeploy, 0, in))
	created := c.do(1, c.faucet.call(c.t, kernel.KindCreate, *deployed.Created, nil))
	return *created.Created
}
