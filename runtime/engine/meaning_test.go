package engine

import (
	"bytes"
	"context"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/tetratelabs/wazero"
	"pgregory.net/rapid"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// original runs an entry of a module as it was uploaded, without metering,
// with the same host functions. The caller knows that it ends.
func original(t testing.TB, e *Engine, wasm []byte, s *machine.Start) (end *ending, r *run, mem []byte, globals []uint64) {
	t.Helper()
	code, err := e.runtime.CompileModule(e.ctx, wasm)
	if err != nil {
		t.Fatalf("wazero refuses a module that the profile accepts: %v", err)
	}
	defer code.Close(e.ctx)
	m, err := e.runtime.InstantiateModule(e.ctx, code, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close(e.ctx)
	r = &run{Context: context.Background(), start: s, memory: m.Memory()}
	names := []string{s.Entry.String()}
	if (s.Entry == program.EntryInit || s.Entry == program.EntryImport) && m.ExportedFunction("_initialize") != nil {
		names = []string{"_initialize", names[0]}
	}
	for _, name := range names {
		end, err = endingOf(m.ExportedFunction(name).CallWithStack(r, nil))
		if err != nil {
			t.Fatal(err)
		}
		if end.status != machine.Finished {
			break
		}
	}
	all, _ := m.Memory().Read(0, m.Memory().Size())
	for i := range s.Globals {
		globals = append(globals, m.ExportedGlobal("global"+strconv.Itoa(i)).Get())
	}
	return end, r, bytes.Clone(all), globals
}

// TestMeteringKeepsMeaning runs random modules as they were uploaded and as
// they were prepared: but for the gas and the height they are the same.
func TestMeteringKeepsMeaning(t *testing.T) {
	e := newEngine(t)
	compared := 0
	for seed := range uint64(100) {
		wasm := w.Random(rand.New(rand.NewPCG(seed, 6)).IntN)
		p := prepare(t, wasm)
		for entry := program.EntryInit; entry <= program.EntryImport; entry++ {
			if p.Entries[entry] == program.NoEntry {
				continue
			}
			s := startOf(p, entry, 300000, []byte("an input of some forty bytes, more or less"))
			got, err := e.Run(p, s)
			if err != nil {
				t.Fatal(err)
			}
			if got.Status == machine.OutOfGas || got.Status == machine.Trapped && program.Trap(got.Code) == program.TrapStack {
				continue // metering's own
			}
			compared++
			end, r, mem, globals := original(t, e, wasm, s)
			if end.status != got.Status || end.code != got.Code {
				t.Fatalf("seed %d, %v: %v %d, not %v %d", seed, entry, got.Status, got.Code, end.status, end.code)
			}
			if got.Status != machine.Finished {
				continue
			}
			if !bytes.Equal(r.output, got.Output) || machine.MessagesChain(r.messages) != machine.MessagesChain(got.Messages) {
				t.Fatalf("seed %d, %v: another output", seed, entry)
			}
			if !slices.Equal(globals, got.Globals) {
				t.Fatalf("seed %d, %v: globals %x, not %x", seed, entry, got.Globals, globals)
			}
			tree := after(s, got)
			for i := range len(mem) / memory.PageSize {
				have, want := tree.Page(memory.PageIndex(i)), (*memory.Page)(mem[i*memory.PageSize:])
				if have == nil {
					have = &zero
				}
				if *have != *want {
					t.Fatalf("seed %d, %v: page %d differs", seed, entry, i)
				}
			}
			if uint32(len(mem)/memory.WasmPageSize) != got.Pages {
				t.Fatalf("seed %d, %v: %d pages", seed, entry, got.Pages)
			}
		}
	}
	if compared < 100 {
		t.Errorf("only %d runs could be compared", compared)
	}
}

// TestEnginesAgreeProperty is TestRandomModules with shrinking: rapid finds
// the smallest module on which the engines differ.
func TestEnginesAgreeProperty(t *testing.T) {
	e := newEngine(t)
	rapid.Check(t, func(rt *rapid.T) {
		number := rapid.IntRange(0, 1<<30)
		wasm := w.Random(func(n int) int { return number.Draw(rt, "n") % n })
		p, err := program.Prepare(wasm)
		if err != nil {
			rt.Fatal(err)
		}
		s := startOf(p, program.EntryApply, machine.Gas(rapid.IntRange(0, 50000).Draw(rt, "gas")), []byte("input"))
		fast, err := e.Run(p, s)
		if err != nil {
			rt.Fatal(err)
		}
		if d := difference(s, fast, machine.Run(p, s)); d != "" {
			rt.Fatalf("%s", d)
		}
	})
}

// FuzzSame lets a fuzzer choose the module.
func FuzzSame(f *testing.F) {
	e := newEngine(f)
	f.Add([]byte{1, 2, 3}, uint16(1000))
	f.Fuzz(func(t *testing.T, choices []byte, gas uint16) {
		p := prepare(t, w.Random(drawFrom(choices)))
		s := startOf(p, program.EntryApply, machine.Gas(gas), []byte("input"))
		r := same(t, e, p, s)
		same(t, e, p, next(s, r, program.EntryReceive, machine.Gas(gas)))
	})
}

// TestComparisonSeesPlantedBugs alters the court's code, one instruction at a
// time, and expects the comparison to notice: a comparison that sees nothing
// would pass every other test.
func TestComparisonSeesPlantedBugs(t *testing.T) {
	e := newEngine(t)
	p := prepare(t, everything())
	s := startOf(p, program.EntryInit, 100000, []byte("hello, court"))
	fast, err := e.Run(p, s)
	if err != nil {
		t.Fatal(err)
	}
	seen, missed := make(map[string]int), 0
	for pc, in := range p.Code {
		if in.Op() == program.OpCheck || in.Op() == program.OpTableEntry {
			continue // without effect here
		}
		q := *p
		q.Code = slices.Clone(p.Code)
		q.Code[pc] = in ^ 1
		if in.Op() >= program.OpMemoryCopy && in.Op() <= program.OpOutputWrite || in.Op() == program.OpCallIndirect {
			q.Code[pc] = 0
		}
		d := difference(s, fast, machine.Run(&q, s))
		if d == "" {
			missed++
		}
		seen[d]++
	}
	if missed*3 > len(p.Code) || seen["gas used"] == 0 || seen["memory"] == 0 || seen["status"] == 0 {
		t.Errorf("%d of %d unseen: %v", missed, len(p.Code), seen)
	}
	t.Logf("%v", seen)
}
