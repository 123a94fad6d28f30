package store

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

type stepper struct{}

func (stepper) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	return machine.Run(p, s), nil
}

// A key is an address; what the store keeps does not depend on the scheme.
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

// ruleModule counts its runs at address 0 and writes its input behind the
// counter at a place that moves on. An apply whose input is not empty also
// sends it to instance 0. An upgrade takes the counter along and nothing else.
func ruleModule() []byte {
	const i32 = wasmtest.I32
	m := wasmtest.New()
	length := m.Import("input_len", nil, []byte{i32})
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	emit := m.Import("emit", []byte{wasmtest.I64, i32}, nil)
	m.Memory(2, 2)
	count := wasmtest.Code(
		wasmtest.Const32(0), wasmtest.Const32(0), wasmtest.Load(wasmtest.I32Load, 0),
		wasmtest.Const32(1), wasmtest.Op(wasmtest.I32Add), wasmtest.Store(wasmtest.I32Store, 0),
		// input to 64 + 1000 * counter
		wasmtest.Const32(0), wasmtest.Load(wasmtest.I32Load, 0), wasmtest.Const32(1000), wasmtest.Op(wasmtest.I32Mul),
		wasmtest.Const32(64), wasmtest.Op(wasmtest.I32Add),
		wasmtest.Const32(0), wasmtest.Call(length), wasmtest.Call(read),
	)
	m.Export("export_state", m.Func(nil, nil, nil, wasmtest.Code(wasmtest.Const32(0), wasmtest.Const32(4), wasmtest.Call(write))))
	m.Export("import_state", m.Func(nil, nil, nil, wasmtest.Code(
		wasmtest.Const32(0), wasmtest.Const32(0), wasmtest.Const32(4), wasmtest.Call(read),
	)))
	m.Export("init", m.Func(nil, nil, nil, count))
	m.Export("receive", m.Func(nil, nil, nil, count))
	m.Export("apply", m.Func(nil, nil, nil, wasmtest.Code(count,
		wasmtest.Call(length), wasmtest.If([]byte{wasmtest.Empty},
			wasmtest.Const32(0), wasmtest.Const32(4), wasmtest.Call(write),
			wasmtest.Const64(0), wasmtest.Const32(100_000), wasmtest.Call(emit)))))
	return m.Bytes()
}

// chain makes blocks for a store.
type chain struct {
	t     testing.TB
	state *kernel.State
	seq   uint64
	last  kernel.SignedCall
}

func newChain(t testing.TB, id uint64) *chain {
	t.Helper()
	s, err := kernel.Genesis(kernel.GenesisConfig{
		Time: 5, Settings: kernel.DefaultSettings(id),
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

// block executes a block: the first deploys and creates, all of them open an
// account, write to two instances and hold one call that is refused. Instance 0
// is upgraded now and then, and the settings change.
func (c *chain) block() (*kernel.BlockInput, *kernel.BlockResult) {
	c.t.Helper()
	height := c.state.Height() + 1
	in := &kernel.BlockInput{Height: height, Time: 5 + height*2}
	if height == 1 {
		deploy, err := kernel.NewDeployInput(ruleModule())
		if err != nil {
			c.t.Fatal(err)
		}
		in.Calls = append(in.Calls, c.call(kernel.KindDeploy, 0, deploy))
	}
	if height%4 == 2 {
		upgrade := kernel.UpgradeInput{Gas: 1 << 20, Height: height + 2}
		in.Calls = append(in.Calls, c.call(kernel.KindUpgrade, 0, upgrade.Encode()))
		in.Settings = &kernel.SettingsChange{Settings: c.state.Settings(), Height: height + 2}
		in.Settings.Settings.Window = 600 + height
	}
	if height%3 == 1 {
		in.Calls = append(in.Calls, c.call(kernel.KindCreate, 0, []byte("born")))
	}
	key := kernel.Address{byte(height), byte(height >> 8), 77}
	open := kernel.OpenInput{Address: key, Signature: sign(key, kernel.OpenDigest(c.state.Settings().ChainID, 0, key))}
	in.Calls = append(in.Calls,
		c.call(kernel.KindOpen, 0, open.Encode()),
		c.call(kernel.KindApply, 0, []byte(fmt.Sprintf("event %d", height))),
		c.call(kernel.KindApply, height/3, nil))
	in.Calls = append(in.Calls, in.Calls[0]) // a replay
	if height%2 == 0 {
		stale := c.call(kernel.KindApply, 0, []byte{byte(height)})
		stale.ChainID, c.seq = 1, c.seq-1
		in.Calls = append(in.Calls, stale)
	}
	c.last = in.Calls[len(in.Calls)-1]
	r, err := kernel.Execute(c.state, in, stepper{}, recoverKey)
	if err != nil {
		c.t.Fatal(err)
	}
	return in, r
}

func (c *chain) commit(s *Store) {
	c.t.Helper()
	in, r := c.block()
	if err := s.Commit(c.state, in, r); err != nil {
		c.t.Fatal(err)
	}
}

func open(t testing.TB, fs vfs.FS, o Options) *Store {
	t.Helper()
	o.FS = fs
	s, err := OpenWith("db", o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The state that is loaded has the root that was committed and goes on as the
// one in memory does.
func TestReopen(t *testing.T) {
	for _, genesis := range []bool{false, true} {
		t.Run(fmt.Sprintf("init=%v", genesis), func(t *testing.T) {
			fs := vfs.NewMem()
			c := newChain(t, 7)
			s := open(t, fs, Options{})
			if _, err := s.LoadState(); !errors.Is(err, ErrNotFound) {
				t.Fatalf("new folder: want ErrNotFound, got %v", err)
			}
			if genesis {
				if err := s.Init(c.state, kernel.NoReceipts()); err != nil {
					t.Fatal(err)
				}
			}
			for range 8 {
				c.commit(s)
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				s = open(t, fs, Options{ChainID: 7})
				loaded, err := s.LoadState()
				if err != nil {
					t.Fatal(err)
				}
				if loaded.Root() != c.state.Root() || loaded.Height() != c.state.Height() {
					t.Fatalf("height %d: loaded another state", c.state.Height())
				}
				if len(loaded.Queue()) != 1 {
					t.Fatalf("want a message in the queue, got %d", len(loaded.Queue()))
				}
				c.state = loaded
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// A snapshot is a whole state in a new folder.
func TestInitFromState(t *testing.T) {
	c := newChain(t, 7)
	var receipts ssz.Root
	for range 5 {
		_, r := c.block()
		receipts = r.ReceiptsRoot
	}
	fs := vfs.NewMem()
	s := open(t, fs, Options{})
	if err := s.Init(c.state, receipts); err != nil {
		t.Fatal(err)
	}
	if err := s.Init(c.state, receipts); err == nil {
		t.Fatal("a second Init was accepted")
	}
	c.commit(s)
	loaded, err := s.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	if loaded.Root() != c.state.Root() {
		t.Fatal("loaded another state")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestQueries(t *testing.T) {
	c := newChain(t, 7)
	s := open(t, vfs.NewMem(), Options{Results: 3, Blocks: 4})
	defer s.Close()
	var inputs []*kernel.BlockInput
	var results []*kernel.BlockResult
	for range 6 {
		in, r := c.block()
		if err := s.Commit(c.state, in, r); err != nil {
			t.Fatal(err)
		}
		inputs, results = append(inputs, in), append(results, r)
	}
	for i, in := range inputs {
		height := uint64(i) + 1
		got, err := s.Block(height)
		if kept := height > 6-4; kept != (err == nil) || !kept && !errors.Is(err, ErrNotFound) {
			t.Fatalf("block %d: %v", height, err)
		}
		if err == nil && got.Root() != in.Root() {
			t.Fatalf("block %d is another", height)
		}
		for k := range in.Calls {
			want := results[i].Outcomes[k]
			replay := want.Refusal == kernel.RefusedReplay
			e, err := s.Outcome(in.Calls[k].Call.Root())
			if kept := height > 6-3; !kept {
				if !errors.Is(err, ErrNotFound) {
					t.Fatalf("block %d, call %d: want ErrNotFound, got %v", height, k, err)
				}
				continue
			}
			if err != nil {
				t.Fatalf("block %d, call %d: %v", height, k, err)
			}
			if replay { // the index leads to the execution, not to the replay
				if e.Outcome.Receipt == nil {
					t.Fatalf("block %d, call %d: a replay took the place of the call", height, k)
				}
				continue
			}
			if e.Height != height || e.Index != k || e.Outcome.Refusal != want.Refusal || string(e.Outcome.Output) != string(want.Output) {
				t.Fatalf("block %d, call %d: want %+v, got %+v", height, k, want, e)
			}
			checkReceipt(t, e, &want, results[i].AppHash)
		}
	}
	if n, err := s.AccountNumber(kernel.Address{3, 0, 77}); err != nil || n != 4 {
		t.Fatalf("account of block 3: want 4, got %d, %v", n, err)
	}
	inception := inputs[3].Calls[0].Call.Root()
	if n, err := s.InstanceNumber(inception); err != nil || n != 1 {
		t.Fatalf("instance of block 4: want 1, got %d, %v", n, err)
	}
	if h, err := s.Head(); err != nil || h.AppHash != results[5].AppHash || h.Height != 6 {
		t.Fatalf("head: %+v, %v", h, err)
	}
}

func checkReceipt(t *testing.T, e *Executed, want *kernel.Outcome, appHash ssz.Root) {
	t.Helper()
	p, err := e.Prove()
	if want.Receipt == nil {
		if !errors.Is(err, ErrNotFound) {
			t.Fatalf("proof of no receipt: %v", err)
		}
		return
	}
	if err != nil || p.Receipt != *want.Receipt {
		t.Fatalf("proof of a receipt: %v", err)
	}
	if err := p.Verify(appHash); err != nil {
		t.Fatal(err)
	}
}

func TestRefusedFolders(t *testing.T) {
	fs := vfs.NewMem()
	c := newChain(t, 7)
	s := open(t, fs, Options{})
	c.commit(s)
	in, r := c.block()
	ahead, ar := c.block()
	if err := s.Commit(c.state, ahead, ar); err == nil {
		t.Fatal("a block ahead of its turn was committed")
	}
	other := newChain(t, 8)
	oin, or := other.block()
	var chainErr *ChainError
	if err := s.Commit(other.state, oin, or); !errors.As(err, &chainErr) || chainErr.Want != 7 || chainErr.Got != 8 {
		t.Fatalf("want a ChainError, got %v", err)
	}
	_, _ = in, r
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	_, err := OpenWith("db", Options{FS: fs, ChainID: 8})
	if !errors.As(err, &chainErr) || chainErr.Want != 8 || chainErr.Got != 7 {
		t.Fatalf("want a ChainError, got %v", err)
	}

	s = open(t, fs, Options{})
	set := func(key, value []byte) {
		if err := s.db.Set(key, value, pebble.Sync); err != nil {
			t.Fatal(err)
		}
	}
	account, err := s.get(key(prefixAccount, 1))
	if err != nil {
		t.Fatal(err)
	}
	account[25] ^= 1
	set(key(prefixAccount, 1), account)
	if _, err := s.LoadState(); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("a changed account: want ErrCorrupt, got %v", err)
	}
	set(key(prefixAccount, 99), account)
	if _, err := s.LoadState(); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("an account too many: want ErrCorrupt, got %v", err)
	}
	set([]byte{prefixFormat}, []byte{0, 0, 0, FormatVersion + 1, 1, 2, 3})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	var version *VersionError
	if _, err := OpenWith("db", Options{FS: fs}); !errors.As(err, &version) || version.Got != FormatVersion+1 {
		t.Fatalf("want a VersionError, got %v", err)
	}
}

// A folder on the disk belongs to one process at a time.
func TestOpenTwice(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if second, err := Open(dir); err == nil {
		t.Error(errors.Join(errors.New("a folder was opened twice"), second.Close()))
	}
	c := newChain(t, 7)
	c.commit(s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(dir); err != nil {
		t.Fatal(err)
	}
	if h, err := s.Head(); err != nil || h.StateRoot != c.state.Root() {
		t.Fatalf("%+v, %v", h, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// Records that were cut or lengthened are corrupt, not read as something else.
func TestCorruptRecords(t *testing.T) {
	c := newChain(t, 7)
	fs := vfs.NewMem()
	s := open(t, fs, Options{})
	defer s.Close()
	c.commit(s)
	c.commit(s)
	for _, k := range [][]byte{
		{prefixHead},
		key(prefixAccount, 0), key(prefixProgram, 0), key(prefixInstance, 0),
		key(prefixMessage, 1), pageKey(0, 0),
	} {
		good, err := s.get(k)
		if err != nil {
			t.Fatalf("%c: %v", k[0], err)
		}
		for _, bad := range [][]byte{good[:len(good)-1], append(good[:len(good):len(good)], 0), nil, good[:4]} {
			if err := s.db.Set(k, bad, pebble.Sync); err != nil {
				t.Fatal(err)
			}
			if _, err := s.LoadState(); !errors.Is(err, ErrCorrupt) {
				t.Fatalf("%c with %d bytes of %d: want ErrCorrupt, got %v", k[0], len(bad), len(good), err)
			}
		}
		if err := s.db.Set(k, good, pebble.Sync); err != nil {
			t.Fatal(err)
		}
		if _, err := s.LoadState(); err != nil {
			t.Fatal(err)
		}
	}
	result, err := s.get(key(prefixResult, 2))
	if err != nil {
		t.Fatal(err)
	}
	for n := range result {
		if err := s.db.Set(key(prefixResult, 2), result[:n], pebble.NoSync); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Result(2); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("result cut at %d of %d: want ErrCorrupt, got %v", n, len(result), err)
		}
	}
}
