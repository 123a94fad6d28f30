package engine

import (
	"math/rand/v2"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// everything returns a module whose apply passes every kind of check: loops,
// calls, indirect calls, a host function through the table, growth, bulk
// operations, host calls, a message, and at the end a refusal if the input is
// empty.
func everything() []byte {
	m := w.New()
	inputLen := m.Import("input_len", nil, []byte{w.I32})
	inputRead := m.Import("input_read", []byte{w.I32, w.I32, w.I32}, nil)
	write := m.Import("output_write", []byte{w.I32, w.I32}, nil)
	context := m.Import("context", []byte{w.I32, w.I32}, nil)
	sha := m.Import("sha256", []byte{w.I32, w.I32, w.I32}, nil)
	keccak := m.Import("keccak256", []byte{w.I32, w.I32, w.I32}, nil)
	emit := m.Import("emit", []byte{w.I64, w.I32}, nil)
	abort := m.Import("abort", []byte{w.I32}, nil)
	m.Memory(1, 2)
	g := m.Global(w.I32, true, 5)
	sum := m.Declare([]byte{w.I32}, []byte{w.I32})
	pair := m.Declare([]byte{w.I64, w.I32}, []byte{w.I32, w.I64})
	start := m.Declare(nil, nil)
	apply := m.Declare(nil, nil)
	m.Table(4)
	m.Elem(0, sum, inputLen)
	oneInt, noneInt := m.Type([]byte{w.I32}, []byte{w.I32}), m.Type(nil, []byte{w.I32})
	empty := []byte{w.Empty}

	m.Define([]byte{w.I32}, // sum: 1 + .. + n, by a loop
		w.Loop(empty,
			w.Get(1), w.Get(0), w.Op(w.I32Add), w.Set(1),
			w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0)),
		w.Get(1))
	m.Define(nil, // pair: the operands swapped, by way of a branch with values
		w.Block(w.TypeBlock(m.Type(nil, []byte{w.I32, w.I64})),
			w.Get(1), w.Get(0), w.Get(1), w.BrIf(0),
			w.Drop(), w.Drop(), w.Const32(77), w.Const64(-1)))
	m.Define(nil, w.GlobalGet(g), w.Const32(1), w.Op(w.I32Add), w.GlobalSet(g))
	m.Define([]byte{w.I32, w.I64},
		w.Const32(9), w.Call(sum), w.Tee(0), w.GlobalSet(g),
		w.Const32(6), w.Const32(0), w.CallIndirect(oneInt),
		w.Const32(1), w.CallIndirect(noneInt), w.Op(w.I32Add), w.Set(0),
		w.Const64(1<<40), w.Get(0), w.Call(pair), w.Set(1), w.Set(0),
		w.Block(empty, w.Block(empty, w.Block(empty, w.Get(0), w.Const32(3), w.Op(0x71), w.BrTable(0, 1, 2, 0)),
			w.Const32(11), w.GlobalSet(g)), w.Const32(100), w.Const32(1), w.Store(0x36, 0)),
		w.Const32(200), w.Const32(0), w.Call(inputLen), w.Call(inputRead),
		w.Const32(300), w.Const32(201), w.Const32(70), w.MemoryCopy(),
		w.Const32(301), w.Const32(300), w.Const32(70), w.MemoryCopy(),
		w.Const32(400), w.Const32(0xab), w.Const32(100), w.MemoryFill(),
		w.Const32(190), w.Const32(130), w.Const32(500), w.Call(sha),
		w.Const32(500), w.Const32(40), w.Const32(540), w.Call(keccak),
		w.Const32(5), w.Const32(580), w.Call(context),
		w.Const32(490), w.Const32(140), w.Call(write),
		w.Const64(7), w.Const32(30), w.Call(emit),
		w.Const32(1), w.MemoryGrow(), w.Drop(),
		w.MemorySize(), w.Const32(3), w.Op(w.I32Mul), w.Set(0),
		w.Const32(495), w.Const32(33), w.Call(write),
		w.Call(inputLen), w.Op(w.I32Eqz), w.If(empty, w.Const32(42), w.Call(abort)),
		w.Const32(65540), w.Get(1), w.Store(0x37, 0))
	m.Export("apply", apply)
	m.Export("init", apply)
	m.Export("import_state", apply)
	m.Export("_initialize", start)
	return m.Bytes()
}

// sweep runs the start at every limit up to dense, and at those around what it
// needs, where its pages are settled.
func sweep(t *testing.T, e *Engine, p *program.Program, s machine.Start, dense machine.Gas) (seen map[machine.Status]int) {
	t.Helper()
	seen = make(map[machine.Status]int)
	s.Gas = dense + 100_000
	r := same(t, e, p, &s)
	need := r.GasUsed
	for _, m := range r.Messages {
		need += machine.Gas(m.Gas)
	}
	at := func(from, to machine.Gas) {
		for s.Gas = from; s.Gas < to; s.Gas++ {
			seen[same(t, e, p, &s).Status]++
		}
	}
	at(0, min(need+40, dense))
	if need+40 > dense {
		at(max(dense, need-40), need+40)
	}
	return seen
}

// TestEveryGasLimit runs one call at every limit: the engines agree wherever
// the gas ends.
func TestEveryGasLimit(t *testing.T) {
	e := newEngine(t)
	p := prepare(t, everything())
	for _, entry := range []program.Entry{program.EntryInit, program.EntryApply, program.EntryImport} {
		seen := sweep(t, e, p, *startOf(p, entry, 0, []byte("hello, court")), 10000)
		if seen[machine.Finished] == 0 || seen[machine.OutOfGas] == 0 {
			t.Errorf("%v: %v", entry, seen)
		}
		seen = sweep(t, e, p, *startOf(p, entry, 0, nil), 10000)
		if seen[machine.Refused] == 0 {
			t.Errorf("%v without input: %v", entry, seen)
		}
	}
}

// TestEveryGasLimitOfRandomModules does so on random modules.
func TestEveryGasLimitOfRandomModules(t *testing.T) {
	e := newEngine(t)
	for seed := range uint64(25) {
		p := prepare(t, w.Random(rand.New(rand.NewPCG(seed, 2)).IntN))
		sweep(t, e, p, *startOf(p, program.EntryApply, 0, []byte("input")), 600)
	}
}

// TestRefills spends more than a slice, so that refills happen, and ends out
// of gas at limits around the slices' borders.
func TestRefills(t *testing.T) {
	e := newEngine(t)
	m := w.New()
	g := m.Global(w.I64, true, 0)
	m.Export("apply", m.Func(nil, nil, []byte{w.I32},
		w.Const32(300000), w.Set(0),
		w.Loop([]byte{w.Empty},
			w.GlobalGet(g), w.Const64(3), w.Op(w.I64Add), w.GlobalSet(g),
			w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))))
	p := prepare(t, m.Bytes())
	r := same(t, e, p, startOf(p, program.EntryApply, program.MaxGas, nil))
	if r.Status != machine.Finished || r.GasUsed < 2*program.GasSlice {
		t.Fatalf("%v, gas %d", r.Status, r.GasUsed)
	}
	for _, gas := range []machine.Gas{
		program.GasSlice - 1, program.GasSlice, program.GasSlice + 1, 2 * program.GasSlice, 2*program.GasSlice + 1,
		r.GasUsed - 1, r.GasUsed, r.GasUsed + 1,
	} {
		got := same(t, e, p, startOf(p, program.EntryApply, gas, nil))
		if finished := got.Status == machine.Finished; finished != (gas >= r.GasUsed) {
			t.Errorf("gas %d: %v", gas, got.Status)
		}
	}
}
