package snapshot

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"path/filepath"
	"testing"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/store"
)

type stepper struct{}

func (stepper) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	return machine.Run(p, s), nil
}

// A key is an address; what a snapshot holds does not depend on the scheme.
func sign(key kernel.Address, digest [32]byte) (sig [65]byte) {
	h := sha256.Sum256(append(key[:], digest[:]...))
	copy(sig[:], h[:])
	copy(sig[32:], key[:])
	return sig
}

func recoverKey(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
	var key kernel.Address
	copy(key[:], sig[32:])
	return key, sign(key, digest) == sig
}

var testKey = kernel.Address{1, 2, 3}

// pokeModule writes what follows the first four bytes of its input to the
// address in them, counts its runs in a global, and sends a message of four
// bytes to instance 0 when it is applied.
func pokeModule() []byte {
	const i32 = wasmtest.I32
	m := wasmtest.New()
	length := m.Import("input_len", nil, []byte{i32})
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	emit := m.Import("emit", []byte{wasmtest.I64, i32}, nil)
	m.Memory(64, 64)
	runs := m.Global(i32, true, 0)
	m.Global(i32, true, 0) // stays zero: a trailing zero among the globals
	poke := wasmtest.Code(
		wasmtest.GlobalGet(runs), wasmtest.Const32(1), wasmtest.Op(wasmtest.I32Add), wasmtest.GlobalSet(runs),
		wasmtest.Const32(0), wasmtest.Const32(0), wasmtest.Const32(4), wasmtest.Call(read),
		wasmtest.Const32(0), wasmtest.Load(wasmtest.I32Load, 0), wasmtest.Const32(4),
		wasmtest.Call(length), wasmtest.Const32(4), wasmtest.Op(wasmtest.I32Sub), wasmtest.Call(read),
	)
	m.Export("init", m.Func(nil, nil, nil, poke))
	m.Export("receive", m.Func(nil, nil, nil))
	m.Export("apply", m.Func(nil, nil, nil, wasmtest.Code(poke,
		wasmtest.Const32(0), wasmtest.Const32(4), wasmtest.Call(write),
		wasmtest.Const64(0), wasmtest.Const32(10_000), wasmtest.Call(emit))))
	return m.Bytes()
}

// poke is the input that writes data to an address.
func poke(address uint32, data ...byte) []byte {
	return append(binary.LittleEndian.AppendUint32(nil, address), data...)
}

// noise returns n bytes that do not compress and follow from the seed.
func noise(seed byte, n int) []byte {
	var out []byte
	for h := sha256.Sum256([]byte{seed}); len(out) < n; h = sha256.Sum256(h[:]) {
		out = append(out, h[:]...)
	}
	return out[:n]
}

// chain makes blocks.
type chain struct {
	t     testing.TB
	state *kernel.State
	seq   uint64
}

func newChain(t testing.TB, id uint64) *chain {
	t.Helper()
	settings := kernel.DefaultSettings(id)
	settings.BlockDeliveries = 1 // so that messages wait
	s, err := kernel.Genesis(kernel.GenesisConfig{
		Time: 5, Settings: settings,
		Accounts: []kernel.GenesisAccount{{Address: testKey, Role: kernel.RoleOperator}, {Address: kernel.Address{9}, Role: kernel.RoleUser}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return &chain{t: t, state: s}
}

func (c *chain) call(kind kernel.Kind, target uint64, input []byte) kernel.SignedCall {
	call := kernel.SignedCall{Call: kernel.Call{
		ChainID: c.state.Settings().ChainID, Seq: c.seq, Kind: kind, Target: target,
		GasLimit: 50_000_000, ExpiryHeight: 1 << 40, Input: input,
	}}
	call.Signature = sign(testKey, call.Digest())
	c.seq++
	return call
}

// deploy returns the calls that deploy a program and make instances of it;
// the last creation fails and leaves a tombstone.
func (c *chain) deploy(instances int) []kernel.SignedCall {
	c.t.Helper()
	source, err := kernel.NewDeployInput(pokeModule())
	if err != nil {
		c.t.Fatal(err)
	}
	calls := []kernel.SignedCall{c.call(kernel.KindDeploy, 0, source)}
	for i := range instances {
		calls = append(calls, c.call(kernel.KindCreate, 0, poke(4096*uint32(i), byte(i+1))))
	}
	return append(calls, c.call(kernel.KindCreate, 0, poke(1<<30, 1)))
}

func (c *chain) apply(instance uint64, address uint32, data ...byte) kernel.SignedCall {
	return c.call(kernel.KindApply, instance, poke(address, data...))
}

func (c *chain) open(key kernel.Address) kernel.SignedCall {
	in := kernel.OpenInput{Address: key, Signature: sign(key, kernel.OpenDigest(c.state.Settings().ChainID, 0, key))}
	return c.call(kernel.KindOpen, 0, in.Encode())
}

// block executes a block and returns what a store needs to commit it.
func (c *chain) block(calls ...kernel.SignedCall) (*kernel.BlockInput, *kernel.BlockResult) {
	c.t.Helper()
	height := c.state.Height() + 1
	in := &kernel.BlockInput{Height: height, Time: 5 + height*2, Calls: calls}
	r, err := kernel.Execute(c.state, in, stepper{}, recoverKey)
	if err != nil {
		c.t.Fatal(err)
	}
	for i := range r.Outcomes {
		if r.Outcomes[i].Receipt == nil {
			c.t.Fatalf("call %d: want a receipt, got refusal %v", i, r.Outcomes[i].Refusal)
		}
	}
	return in, r
}

func (c *chain) commit(s *store.Store, calls ...kernel.SignedCall) {
	c.t.Helper()
	in, r := c.block(calls...)
	if err := s.Commit(c.state, in, r); err != nil {
		c.t.Fatal(err)
	}
}

func openStore(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// filled commits a few blocks to a new folder and returns it closed: a state
// with all that a state can have.
func filled(t testing.TB, dir string) *chain {
	t.Helper()
	s := openStore(t, dir)
	c := newChain(t, 77)
	c.commit(s, c.deploy(4)...)
	c.commit(s, c.open(kernel.Address{200}), c.apply(0, 8192, 1, 2, 3), c.apply(2, 70_000, 9), c.apply(2, 100, 9))
	c.commit(s, c.open(kernel.Address{100}), c.apply(1, 4090, noise(1, 5000)...), c.apply(2, 70_000, 0))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return c
}

// take makes a snapshot of a folder.
func take(t testing.TB, from, to string) *Report {
	t.Helper()
	s, err := store.OpenRead(from, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	r, err := Create(context.Background(), s, to, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// small returns the folder of a snapshot of one chunk, and its store's.
func small(t testing.TB) (snapshot, state string) {
	t.Helper()
	dir := t.TempDir()
	snapshot, state = filepath.Join(dir, "snapshot"), filepath.Join(dir, "state")
	filled(t, state)
	take(t, state, snapshot)
	return snapshot, state
}

func opened(t testing.TB, dir string) *Snapshot {
	t.Helper()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
