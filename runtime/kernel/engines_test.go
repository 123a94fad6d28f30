package kernel_test

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

type stepper struct{}

func (stepper) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	return machine.Run(p, s), nil
}

var sender = kernel.Address{7}

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

// mixedModule does what the bits of its input's first byte say, after it
// counted its runs and hashed its input into memory: 1 grow the memory and
// write to its end, 2 add to a global, 4 send the output to the instance of
// the high bits, 8 abort, 16 trap, 32 loop for good. It exports more than other
// entries may write, and traps where its runs are a multiple of four; an import
// keeps the hash of what it got, and refuses what comes after one run less.
func mixedModule() []byte {
	const i32, i64 = w.I32, w.I64
	const input, digest, i32And, i32ShrU, i64ExtendU = 256, 2048, 0x71, 0x76, 0xad
	m := w.New()
	length := m.Import("input_len", nil, []byte{i32})
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	hash := m.Import("sha256", []byte{i32, i32, i32}, nil)
	emit := m.Import("emit", []byte{i64, i32}, nil)
	abort := m.Import("abort", []byte{i32}, nil)
	m.Memory(1, 5)
	total := m.Global(i64, true, 5)
	first := w.Code(w.Const32(0), w.Load(0x2d, input))
	when := func(bit int32, body ...[]byte) []byte {
		return w.Code(first, w.Const32(bit), w.Op(i32And), w.If([]byte{w.Empty}, body...))
	}
	run := m.Func(nil, nil, nil, w.Code(
		w.Const32(0), w.Const32(0), w.Load(w.I32Load, 0), w.Const32(1), w.Op(w.I32Add), w.Store(w.I32Store, 0),
		w.Const32(input), w.Const32(0), w.Call(length), w.Call(read),
		w.Const32(input), w.Call(length), w.Const32(digest), w.Call(hash),
		w.Const32(digest), w.Const32(32), w.Call(write),
		when(1, w.Const32(1), w.MemoryGrow(), w.Drop(),
			w.MemorySize(), w.Const32(65536), w.Op(w.I32Mul), w.Const32(4), w.Op(w.I32Sub), w.Const32(77), w.Store(w.I32Store, 0)),
		when(2, w.GlobalGet(total), w.Const64(3), w.Op(w.I64Add), w.GlobalSet(total)),
		when(4, first, w.Const32(6), w.Op(i32ShrU), w.Op(i64ExtendU), w.Const32(60_000), w.Call(emit)),
		when(8, w.Const32(99), w.Call(abort)),
		when(16, w.Unreachable()),
		when(32, w.Loop([]byte{w.Empty}, w.Br(0))),
	))
	runs := w.Code(w.Const32(0), w.Load(w.I32Load, 0))
	export := m.Func(nil, nil, nil, w.Code(
		runs, w.Const32(3), w.Op(i32And), w.Op(w.I32Eqz), w.If([]byte{w.Empty}, w.Unreachable()),
		w.Const32(0), w.Const32(40_000), w.Call(write), w.Const32(0), w.Const32(40_000), w.Call(write),
		w.Const32(60_000), w.Const32(7), w.Store(w.I32Store, 0), // dropped
	))
	adopt := m.Func(nil, nil, nil, w.Code(
		w.Const32(0), w.Const32(0), w.Const32(4), w.Call(read),
		w.Const32(input), w.Const32(0), w.Const32(500), w.Call(read),
		w.Const32(input), w.Const32(500), w.Const32(digest), w.Call(hash),
		runs, w.Const32(3), w.Op(i32And), w.Const32(3), w.Op(w.I32Sub), w.Op(w.I32Eqz),
		w.If([]byte{w.Empty}, w.Const32(3), w.Call(abort)),
		w.GlobalGet(total), w.Const64(1000), w.Op(w.I64Add), w.GlobalSet(total),
	))
	m.Export("export_state", export)
	m.Export("import_state", adopt)
	m.Export("init", run)
	m.Export("apply", run)
	m.Export("receive", run)
	return m.Bytes()
}

// The fast engine, one call at a time and on all processors, and the court's
// machine come to the same app hashes, block after block, whatever the calls
// are.
func TestEnginesAgree(t *testing.T) {
	fast, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer fast.Close()
	deploy, err := kernel.NewDeployInput(mixedModule())
	if err != nil {
		t.Fatal(err)
	}
	upgrades := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s, err := kernel.Genesis(kernel.GenesisConfig{
			Settings: kernel.DefaultSettings(3),
			Accounts: []kernel.GenesisAccount{{Address: sender, Role: kernel.RoleOperator}},
		})
		if err != nil {
			t.Fatal(err)
		}
		seq := uint64(0)
		call := func(kind kernel.Kind, target, gas uint64, input []byte) kernel.SignedCall {
			c := kernel.SignedCall{Call: kernel.Call{
				ChainID: 3, Seq: seq, Kind: kind, Target: target, GasLimit: gas, ExpiryHeight: 100, Input: input,
			}}
			c.Signature = sign(sender, c.Digest())
			seq++
			return c
		}
		in := &kernel.BlockInput{Height: 1, Calls: []kernel.SignedCall{
			call(kernel.KindDeploy, 0, 1<<24, deploy), call(kernel.KindCreate, 0, 100_000, []byte{0}), call(kernel.KindCreate, 0, 100_000, []byte{1}),
		}}
		reached := uint64(0)
		announce := func() {
			up := kernel.UpgradeInput{Gas: rapid.SampledFrom([]uint64{50_000, 400_000}).Draw(t, "upgrade gas")}
			in.Calls = append(in.Calls, call(kernel.KindUpgrade, rapid.Uint64Range(0, 1).Draw(t, "of"), 1_000_000, up.Encode()))
		}
		for range rapid.IntRange(1, 4).Draw(t, "blocks") {
			if rapid.Bool().Draw(t, "announce") {
				announce()
			}
			for range rapid.IntRange(0, 6).Draw(t, "calls") {
				input := rapid.SliceOfN(rapid.Byte(), 1, 200).Draw(t, "input")
				input[0] = rapid.SampledFrom([]byte{0, 1, 2, 3, 4, 7, 68, 71, 8, 12, 16, 32, 65}).Draw(t, "bits")
				gas := rapid.SampledFrom([]uint64{100, 24_000, 60_000, 120_000, 2_000_000}).Draw(t, "gas")
				in.Calls = append(in.Calls, call(kernel.KindApply, rapid.Uint64Range(0, 1).Draw(t, "target"), gas, input))
			}
			other, spread := s.Clone(), s.Clone()
			want, err := kernel.Execute(s, in, stepper{}, recoverKey)
			if err != nil {
				t.Fatal(err)
			}
			got, err := kernel.Execute(other, in, fast, recoverKey)
			if err != nil {
				t.Fatal(err)
			}
			if got.AppHash != want.AppHash {
				t.Fatalf("block %d: app hash %v on the machine, %v on the engine", in.Height, want.AppHash, got.AppHash)
			}
			passes, err := kernel.ExecuteParallel(spread, in, fast, recoverKey, engine.Parallel)
			if err != nil {
				t.Fatal(err)
			}
			if passes.AppHash != want.AppHash || passes.GasUsed != want.GasUsed {
				t.Fatalf("block %d: app hash %v one by one, %v in passes", in.Height, want.AppHash, passes.AppHash)
			}
			for _, u := range want.Upgrades {
				upgrades[fmt.Sprint(u.Entry, u.Outcome.Receipt.Status)]++
			}
			reached = binary.LittleEndian.Uint64(want.AppHash[:])
			in = &kernel.BlockInput{Height: in.Height + 1}
		}
		if p, _, ok := s.Program(0); !ok || p.Wasm == nil || reached == 0 {
			t.Fatal("the engine did not run the module")
		}
	})
	if len(upgrades) < 4 {
		t.Errorf("want exports and imports that end in several ways, got %v", upgrades)
	}
}
