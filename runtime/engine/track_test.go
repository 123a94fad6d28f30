package engine

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// trackingEngines returns an engine for each way of tracking that this system
// has, all of which track memories of any size. Where the system cannot track,
// choosing it is an error that says so, and the engine that chooses for itself
// compares; the test holds that in place of the missing engine.
func trackingEngines(t testing.TB) map[string]*Engine {
	t.Helper()
	out := make(map[string]*Engine)
	for _, way := range []Tracking{TrackCompare, TrackSystem} {
		e, err := New(WithTracking(way))
		if err != nil {
			holdUntracked(t, way, err)
			continue
		}
		t.Cleanup(func() {
			if err := e.Close(); err != nil {
				t.Error(err)
			}
		})
		if got, why := e.Tracking(); got != way || why != nil {
			t.Errorf("%v was chosen, the engine says %v, %v", way, got, why)
		}
		e.trackFrom = 0
		out[way.String()] = e
	}
	return out
}

// holdUntracked holds what a system without tracking answers.
func holdUntracked(t testing.TB, way Tracking, err error) {
	t.Helper()
	var typed *TrackingError
	if way != TrackSystem || !errors.As(err, &typed) || errors.Unwrap(typed) == nil {
		t.Fatalf("%v: %v", way, err)
	}
	e := newEngine(t)
	if got, why := e.Tracking(); got != TrackCompare || !errors.As(why, &typed) {
		t.Errorf("left to itself the engine says %v, %v", got, why)
	}
	t.Logf("this system does not track: %v", err)
}

// TestTrackingChosen holds that the engine takes what the system has, and
// tells.
func TestTrackingChosen(t *testing.T) {
	e := newEngine(t)
	got, why := e.Tracking()
	if (got == TrackSystem) != (why == nil) {
		t.Errorf("%v, %v", got, why)
	}
	if _, ok := trackingEngines(t)[got.String()]; !ok {
		t.Errorf("the engine chose %v by itself, but not when told to", got)
	}
}

// TestTrackedRandomModules runs random modules on both ways of tracking.
func TestTrackedRandomModules(t *testing.T) {
	for name, e := range trackingEngines(t) {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(60) {
				rng := rand.New(rand.NewPCG(seed, 10))
				p := prepare(t, w.Random(rng.IntN))
				s := startOf(p, program.EntryInit, 50000, []byte("an input of some forty bytes, more or less"))
				for range 5 {
					r := same(t, e, p, s)
					s = next(s, r, program.Entry(1+rng.IntN(3)), machine.Gas(rng.IntN(50000)))
				}
			}
		})
	}
}

// TestTrackedOnAnyStack asks for the written pages from goroutines of all
// depths, some of whose stacks have to grow on the way.
func TestTrackedOnAnyStack(t *testing.T) {
	e := trackingEngines(t)[TrackSystem.String()]
	if e == nil {
		return // trackingEngines has held what such a system answers
	}
	const pages = 16
	m := w.New()
	m.Memory(1, 1)
	m.Export("apply", m.Func(nil, nil, nil))
	p := prepare(t, m.Bytes())
	in, err := e.instantiate(compiledOf(t, e, p), p, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer in.close(e.ctx)
	mem := in.bytes()
	if err := in.bring(startOf(p, program.EntryApply, 1000, nil)); err != nil {
		t.Fatal(err)
	}
	for depth := range 300 {
		mem[depth%pages*memory.PageSize]++
		done := make(chan string)
		go func() { done <- writtenAt(e.tracker, mem, depth) }()
		if got, want := <-done, fmt.Sprint(depth%pages); got != want {
			t.Fatalf("at depth %d: want page %s, got %s", depth, want, got)
		}
	}
}

// writtenAt returns the written pages, asked for so many calls down.
//
//go:noinline
func writtenAt(t *tracker, mem []byte, depth int) (got string) {
	var pad [64]byte
	if depth > 0 {
		pad[depth%len(pad)] = 1
		return writtenAt(t, mem, depth-1) + string(pad[:0])
	}
	err := t.written(mem, func(from, to int) {
		for i := from; i < to; i++ {
			got += fmt.Sprint(i)
		}
	})
	if err != nil {
		return err.Error()
	}
	return got
}

// compiledOf returns the entry of a compiled program.
func compiledOf(t testing.TB, e *Engine, p *program.Program) *compiled {
	t.Helper()
	c := e.acquire(p)
	var err error
	if c.module, err = e.runtime.CompileModule(e.ctx, p.Wasm); err != nil {
		t.Fatal(err)
	}
	return c
}

// scattered returns a module whose apply reads pairs of an address and a byte
// from the input and stores them, and traps at the end where the last byte of
// the input is not zero.
func scattered(pages uint32) []byte {
	m := w.New()
	inputLen := m.Import("input_len", nil, []byte{w.I32})
	inputRead := m.Import("input_read", []byte{w.I32, w.I32, w.I32}, nil)
	m.Memory(pages, pages+2)
	m.Export("apply", m.Func(nil, nil, []byte{w.I32}, w.Block([]byte{w.Empty}, w.Loop([]byte{w.Empty},
		w.Get(0), w.Const32(8), w.Op(w.I32Add), w.Call(inputLen), w.Op(0x4b), w.BrIf(1),
		w.Const32(0), w.Get(0), w.Const32(8), w.Call(inputRead),
		w.Const32(0), w.Load(0x28, 0), w.Const32(0), w.Load(0x28, 4), w.Store(0x3a, 0),
		w.Get(0), w.Const32(8), w.Op(w.I32Add), w.Set(0), w.Br(0))),
		w.Const32(0), w.Load(0x28, 4), w.Const32(255), w.Op(0x46), w.If([]byte{w.Empty}, w.Unreachable()),
		w.Const32(0), w.Load(0x28, 4), w.Const32(254), w.Op(0x46), w.If([]byte{w.Empty}, w.Const32(1), w.MemoryGrow(), w.Drop())))
	return m.Bytes()
}

// TestTrackedActors writes to few pages of large memories, actor after actor
// on the same instances, some runs failing and some growing.
func TestTrackedActors(t *testing.T) {
	for name, e := range trackingEngines(t) {
		t.Run(name, func(t *testing.T) {
			const pages = 300
			p := prepare(t, scattered(pages))
			rng := rand.New(rand.NewPCG(4, 4))
			actors := make([]*machine.Start, 3)
			for i := range actors {
				actors[i] = startOf(p, program.EntryApply, 1_000_000, nil)
			}
			for range 60 {
				i := rng.IntN(len(actors))
				s := actors[i]
				s.Input = nil
				last := []uint32{0, 0, 255, 254}[rng.IntN(4)]
				for k := range 1 + rng.IntN(6) {
					value := uint32(rng.IntN(4)) // often what is there
					if k == 0 {
						value = last
					}
					pair := counterInput(uint32(rng.IntN(pages<<16)), value)
					s.Input = append(pair, s.Input...)
				}
				r := same(t, e, p, s)
				if failed := last == 255; failed != (r.Status == machine.Trapped) {
					t.Fatalf("last value %d: %v", last, r.Status)
				}
				for _, d := range r.Dirty {
					was := s.Memory.Page(d.Index)
					if was == nil {
						was = &zero
					}
					if *d.Page == *was {
						t.Fatalf("page %d is named and did not change", d.Index)
					}
				}
				actors[i] = next(s, r, program.EntryApply, 1_000_000)
			}
		})
	}
}

// BenchmarkClean finds out that nothing was written to a memory of 1 GiB, all
// of whose pages are present, and that one page in 256 was; then a whole call
// that writes nothing.
func BenchmarkClean(b *testing.B) {
	m := w.New()
	m.Memory(1<<14, 1<<14)
	m.Export("apply", m.Func(nil, nil, nil))
	p := prepare(b, m.Bytes())
	for _, name := range []string{"compare", "userfaultfd"} {
		e := trackingEngines(b)[name]
		if e == nil {
			continue
		}
		in, err := e.instantiate(compiledOf(b, e, p), p, 1<<14)
		if err != nil {
			b.Fatal(err)
		}
		s := startOf(p, program.EntryApply, 1000, nil)
		page := new(memory.Page)
		for i := range page {
			page[i] = byte(i)
		}
		for i := range in.resident {
			s.Memory.SetPage(memory.PageIndex(i), page)
		}
		if err := in.bring(s); err != nil {
			b.Fatal(err)
		}
		for _, every := range []int{0, 256} {
			b.Run(fmt.Sprintf("%s/%d", name, every), func(b *testing.B) {
				mem, value := in.bytes(), byte(0)
				for b.Loop() {
					found := 0
					if every > 0 {
						value++
						for i := 0; i < len(in.resident); i += every {
							mem[i*memory.PageSize] = value
						}
					}
					if err := in.changed(mem, func(int, *memory.Page) { found++ }); err != nil {
						b.Fatal(err)
					}
					if every == 0 && found > 0 {
						b.Fatalf("%d pages", found)
					}
				}
			})
		}
		in.close(e.ctx)
		b.Run(name+"/call", func(b *testing.B) {
			if _, err := e.Run(p, s); err != nil { // makes the instance
				b.Fatal(err)
			}
			for b.Loop() {
				if r, err := e.Run(p, s); err != nil || len(r.Dirty) > 0 {
					b.Fatal(len(r.Dirty), err)
				}
			}
		})
	}
}
