package program_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// padded returns a module of that many bytes: a custom section fills it up.
func padded(n int) []byte {
	m := body()
	const head = 1 + 5 + 1 // id, size, an empty name
	size := n - len(m) - head + 1
	m = append(m, 0)
	for shift := 0; shift < 28; shift += 7 {
		m = append(m, byte(size>>shift)|0x80)
	}
	return append(append(m, byte(size>>28)), make([]byte, size)...)
}

// function returns a module of one function.
func function(params, results, locals []byte, code ...[]byte) []byte {
	return module(func(m *w.Module) { m.Memory(1, 1); m.Func(params, results, locals, code...) })
}

// Every instance can be run on: the least limit for the largest memory is a
// gas limit that a call may have.
func TestLeastLimit(t *testing.T) {
	if got := program.LeastLimit(memory.MaxWasmPages); got != 786_432_000 || got > program.MaxGas {
		t.Fatalf("want at most %d gas for %d wasm pages, got %d", program.MaxGas, memory.MaxWasmPages, got)
	}
}

// uploadLimit is a bound of a module: build makes one that has n of what is
// bounded.
type uploadLimit struct {
	name   string
	most   int
	reason string
	build  func(n int) []byte
}

func uploadLimits() []uploadLimit {
	ints := func(n int) []byte { return bytes.Repeat([]byte{w.I32}, n) }
	per := func(add func(m *w.Module, i int)) func(n int) []byte {
		return func(n int) []byte {
			return module(func(m *w.Module) {
				for i := range n {
					add(m, i)
				}
			})
		}
	}
	// with adds n of something to a module that has a memory, a table and a function.
	with := func(add func(m *w.Module, i int)) func(n int) []byte {
		return func(n int) []byte {
			return module(func(m *w.Module) {
				m.Memory(200, 200)
				m.Table(1)
				m.Func(nil, nil, nil)
				for i := range n {
					add(m, i)
				}
			})
		}
	}
	branch := w.Code(w.Const32(0), w.BrIf(0))
	return []uploadLimit{
		{"bytes of the module", 4 << 20, "module of more than 4 MiB", padded},
		{"types", 4096, "at most 4096 types", with(func(m *w.Module, i int) {
			if i > 0 {
				m.Type(nil, nil)
			}
		})},
		{"functions", 32768, "at most 32768 functions", func(n int) []byte { return manyFunctions(n) }},
		{"imports", 4096, "at most 4096 imports", func(n int) []byte {
			return module(func(m *w.Module) {
				t := m.Type(nil, []byte{w.I32})
				for range n {
					m.RawImport("assize", "input_len", []byte{0, byte(t)})
				}
				m.Func(nil, nil, nil)
			})
		}},
		{"exports", 4096, "at most 4096 exports", with(func(m *w.Module, i int) { m.Export(fmt.Sprint("f", i), 0) })},
		{"globals", 256, "at most 256 globals", func(n int) []byte {
			return module(func(m *w.Module) {
				m.Func(nil, nil, nil)
				for range n {
					m.Global(w.I64, true, 0)
				}
			})
		}},
		{"entries of the table", 65536, "at most 65536 entries", func(n int) []byte { return module(func(m *w.Module) { m.Table(uint32(n)); m.Func(nil, nil, nil) }) }},
		{"element segments", 1024, "at most 1024 element segments", with(func(m *w.Module, _ int) { m.Elem(0, 0) })},
		{"data segments", 1024, "at most 1024 data segments", with(func(m *w.Module, _ int) { m.Data(0, []byte{1}) })},
		{"pages of memory", 32768, "at most 32768 pages", func(n int) []byte {
			return module(func(m *w.Module) { m.Memory(uint32(n), 65536); m.Func(nil, nil, nil) })
		}},
		{"pages that data fills", 2048, "initial memory of more than 2048 pages", func(n int) []byte {
			return module(func(m *w.Module) {
				m.Memory(200, 200)
				m.Func(nil, nil, nil)
				const pairs = 1020 // two pages each
				for i := range int32(pairs) {
					m.Data(i*8192+4095, []byte{1, 1})
				}
				m.Data(pairs*8192, bytes.Repeat([]byte{1}, (n-2*pairs-1)*4096+1))
			})
		}},
		{"parameters", 32, "at most 32 parameters", func(n int) []byte { return function(ints(n), nil, nil) }},
		{"results", 8, "at most 8 results", func(n int) []byte { return function(nil, ints(n), nil, repeat(n, w.Const32(0))) }},
		{"locals", 256, "at most 256 groups of locals", func(n int) []byte { return function(nil, nil, ints(n)) }},
		{"locals and operands", 256, "256 slots", func(n int) []byte {
			return function(nil, nil, ints(200), repeat(n-200, w.MemorySize()), repeat(n-200, w.Drop()))
		}},
		{"branches of a function", 1000, "1000 branches", func(n int) []byte { return function(nil, nil, nil, w.Block(none, repeat(n, branch))) }},
		{"blocks of a function", 1000, "1000 blocks", func(n int) []byte { return function(nil, nil, nil, repeat(n, w.Block(none))) }},
		{"nesting", 256, "256 nested", func(n int) []byte {
			return function(nil, nil, nil, repeat(n, []byte{0x02, w.Empty}), repeat(n, w.Op(0x0b)))
		}},
		{"bytes of a body", 32 << 10, "at most 32768 bytes", func(n int) []byte { return function(nil, nil, nil, repeat(n-2, w.Op(0x01))) }},
		{"work for the compiler, in functions of 1,000 branches", 32, "too long to compile", per(func(m *w.Module, _ int) {
			m.Func(nil, nil, nil, w.Block(none, repeat(1000, branch)))
		})},
		{"calls beside 256 globals", 504, "too many calls for a module with that many globals", func(n int) []byte {
			return module(func(m *w.Module) {
				for range 256 {
					m.Global(w.I32, true, 0)
				}
				f := m.Declare(nil, nil)
				m.Define(nil, repeat(n, w.Call(f)))
			})
		}},
	}
}

// manyFunctions returns a module of n functions of one type, without the
// assembler's type for each.
func manyFunctions(n int) []byte {
	section := func(id byte, b []byte) []byte { return w.Code([]byte{id}, w.Uleb(uint64(len(b))), b) }
	count := w.Uleb(uint64(n))
	return w.Code([]byte("\x00asm\x01\x00\x00\x00"), section(1, []byte{1, 0x60, 0, 0}),
		section(3, w.Code(count, make([]byte, n))), section(10, w.Code(count, bytes.Repeat([]byte{2, 0, 0x0b}, n))))
}

// TestUploadLimits takes each bound of a module to the most, which is
// accepted, and one beyond, which is refused with an error that says so.
func TestUploadLimits(t *testing.T) {
	for _, l := range uploadLimits() {
		t.Run(l.name, func(t *testing.T) {
			if _, err := program.Prepare(l.build(l.most)); err != nil {
				t.Errorf("%d: %v", l.most, err)
			}
			_, err := program.Prepare(l.build(l.most + 1))
			var refused *program.ProfileError
			if !errors.As(err, &refused) || !strings.Contains(refused.Reason, l.reason) {
				t.Errorf("%d: %v, want %q", l.most+1, err, l.reason)
			}
		})
	}
}

// TestRefusedBeforeItIsCompiled holds that a module which would be slow to
// compile is refused before either form is made of its first function.
func TestRefusedBeforeItIsCompiled(t *testing.T) {
	for _, l := range uploadLimits() {
		if l.reason != "too long to compile" {
			continue
		}
		good, bad := l.build(l.most), l.build(l.most+1)
		accepted := allocated(func() { _, _ = program.Prepare(good) })
		refused := allocated(func() { _, _ = program.Prepare(bad) })
		if refused > accepted/10 {
			t.Errorf("%d bytes allocated to refuse it, %d for one that is accepted", refused, accepted)
		}
	}
}

// BenchmarkRefuse is how long it takes to refuse what is one beyond each bound.
func BenchmarkRefuse(b *testing.B) {
	for _, l := range uploadLimits() {
		b.Run(l.name, func(b *testing.B) {
			wasm := l.build(l.most + 1)
			for b.Loop() {
				if _, err := program.Prepare(wasm); err == nil {
					b.Fatal("accepted")
				}
			}
		})
	}
}

// hostile are modules, or their beginnings, that announce much and bring
// little, or whose little takes much room.
func hostile() map[string][]byte {
	head := []byte("\x00asm\x01\x00\x00\x00")
	const much = 0xffffffff
	out := map[string][]byte{"many functions": manyFunctions(32768)}
	for id := byte(0); id < 13; id++ {
		out[fmt.Sprintf("section %d that is long", id)] = w.Code(head, []byte{id}, w.Uleb(much))
		out[fmt.Sprintf("section %d of many", id)] = w.Code(head, []byte{id, 5}, w.Uleb(much))
		for _, n := range []uint64{1 << 10, 1 << 12, 1 << 15, 1 << 16, 1 << 20} {
			b := w.Code(w.Uleb(n), make([]byte, 100))
			out[fmt.Sprintf("section %d of %d", id, n)] = w.Code(head, []byte{id}, w.Uleb(uint64(len(b))), b)
		}
	}
	for _, l := range uploadLimits() {
		out[l.name], out[l.name+", and one"] = l.build(l.most), l.build(l.most+1)
	}
	out["a table and nothing else"] = w.Code(head, []byte{4, 6, 1, 0x70, 0, 0x80, 0x80, 4})
	out["many locals in few bytes"] = module(func(m *w.Module) {
		for range 200 {
			m.Func(nil, nil, bytes.Repeat([]byte{w.I64}, 256))
		}
	})
	out["long br_table"] = body(w.Const32(0), w.BrTable(make([]uint32, 1<<15)...))
	out["not a module"] = bytes.Repeat([]byte{0xff}, 1<<20)
	return out
}

// allocated returns the bytes that f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// mayAllocate bounds what preparing or decoding n bytes allocates, all garbage
// counted: what the pages of data segments and a table take, and so much for
// each byte.
func mayAllocate(n int) uint64 { return 16<<20 + 600*uint64(n) }

// TestAllocationIsBounded takes what is hostile, and what is near to modules
// and artifacts, to that bound. FuzzPrepare does so with its corpus.
func TestAllocationIsBounded(t *testing.T) {
	worst, most := "", 0.0
	check := func(name string, n int, bytes uint64) {
		what := fmt.Sprintf("%s: %d bytes of input, %d bytes allocated", name, n, bytes)
		if bytes > mayAllocate(n) {
			t.Error(what)
		}
		if share := float64(bytes) / float64(mayAllocate(n)); share > most {
			most, worst = share, what
		}
	}
	for name, wasm := range hostile() {
		check(name, len(wasm), allocated(func() { _, _ = program.Prepare(wasm) }))
	}
	for seed := range uint64(60) { // and bytes near modules
		rng := rand.New(rand.NewPCG(seed, 5))
		wasm := w.Random(rng.IntN)
		for range 4 {
			check(fmt.Sprintf("random module %d", seed), len(wasm), allocated(func() { _, _ = program.Prepare(wasm) }))
			wasm[rng.IntN(len(wasm))] = byte(rng.IntN(256))
		}
	}
	p, err := program.Prepare(body(w.Const32(5), w.Set(0)))
	if err != nil {
		t.Fatal(err)
	}
	artifact := p.Encode()
	for at := 0; at+4 <= len(artifact); at++ { // an offset or length that is great
		for _, v := range []uint32{1 << 20, 1 << 31, 0xffffffff} {
			b := bytes.Clone(artifact)
			binary.LittleEndian.PutUint32(b[at:], v)
			check(fmt.Sprintf("artifact with %d at %d", v, at), len(b), allocated(func() { _, _ = program.Decode(b) }))
		}
	}
	t.Logf("nearest to the bound: %s, %.0f %%", worst, most*100)
}
