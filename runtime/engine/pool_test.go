package engine

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// counter returns a module whose apply adds one to a counter in memory and to
// a global, grows its memory when the input says so, and traps at the end
// when it is told to.
func counter() []byte {
	m := w.New()
	inputRead := m.Import("input_read", []byte{w.I32, w.I32, w.I32}, nil)
	m.Memory(1, 3)
	m.Data(8192, []byte{1})
	g := m.Global(w.I32, true, 100)
	m.Export("apply", m.Func(nil, nil, nil,
		w.Const32(16), w.Const32(0), w.Const32(8), w.Call(inputRead),
		w.Const32(8192), w.Const32(8192), w.Load(0x28, 0), w.Const32(1), w.Op(w.I32Add), w.Store(0x36, 0),
		w.GlobalGet(g), w.Const32(1), w.Op(w.I32Add), w.GlobalSet(g),
		w.Const32(16), w.Load(0x28, 0), w.MemoryGrow(), w.Drop(),
		w.MemorySize(), w.Const32(65536), w.Op(w.I32Mul), w.Const32(4), w.Op(w.I32Sub),
		w.MemorySize(), w.Const32(65536), w.Op(w.I32Mul), w.Const32(4), w.Op(w.I32Sub),
		w.Load(0x28, 0), w.Const32(3), w.Op(w.I32Add), w.Store(0x36, 0),
		w.Const32(16), w.Load(0x28, 4), w.If([]byte{w.Empty}, w.Unreachable())))
	return m.Bytes()
}

func counterInput(grow, trap uint32) []byte {
	b := binary.LittleEndian.AppendUint32(nil, grow)
	return binary.LittleEndian.AppendUint32(b, trap)
}

// TestActorsShareInstances runs many actors of one program in a random order,
// some growing, some failing, on few instances: each sees its own state only.
func TestActorsShareInstances(t *testing.T) {
	e := newEngine(t)
	p := prepare(t, counter())
	type actor struct {
		start *machine.Start
		calls uint32
	}
	actors := make([]*actor, 12)
	for i := range actors {
		actors[i] = &actor{start: startOf(p, program.EntryApply, 100000, nil)}
	}
	rng := rand.New(rand.NewPCG(7, 7))
	for range 600 {
		a := actors[rng.IntN(len(actors))]
		grow, trap := uint32(0), uint32(0)
		if rng.IntN(10) == 0 {
			grow = 1
		}
		if rng.IntN(4) == 0 {
			trap = 1
		}
		a.start.Input = counterInput(grow, trap)
		r := same(t, e, p, a.start)
		if (r.Status == machine.Finished) != (trap == 0) {
			t.Fatalf("trap %d: %v", trap, r.Status)
		}
		if trap == 0 {
			a.calls++
			a.start = next(a.start, r, program.EntryApply, 100000)
		}
		if got := binary.LittleEndian.Uint32(a.start.Memory.Page(2)[:]); got != 1+a.calls || a.start.Globals[0] != uint64(100+a.calls) {
			t.Fatalf("after %d calls the counter is %d, the global %d", a.calls, got, a.start.Globals[0])
		}
	}
	if n := len(e.idle); n > 3*idlePerSize {
		t.Errorf("%d instances of three sizes", n)
	}
}

// TestSparseDirtyPages holds that a result names the pages that changed and
// no others.
func TestSparseDirtyPages(t *testing.T) {
	e := newEngine(t)
	p := prepare(t, counter())
	s := startOf(p, program.EntryApply, 100000, counterInput(0, 0))
	for range 2 {
		r, err := e.Run(p, s)
		if err != nil || len(r.Dirty) != 3 || r.Dirty[0].Index+1 != 1 || r.Dirty[1].Index != 2 || r.Dirty[2].Index != 15 {
			if err != nil || len(r.Dirty) != 2 || r.Dirty[0].Index != 2 || r.Dirty[1].Index != 15 {
				t.Fatalf("%v, dirty %v", err, indices(r))
			}
		}
	}
}

func indices(r machine.Result) (out []memory.PageIndex) {
	for _, d := range r.Dirty {
		out = append(out, d.Index)
	}
	return out
}

// TestConcurrentRuns runs several programs and actors at the same time.
func TestConcurrentRuns(t *testing.T) {
	e := newEngine(t)
	programs := []*program.Program{prepare(t, counter()), prepare(t, counter()), prepare(t, everything())}
	for seed := range uint64(4) {
		programs = append(programs, prepare(t, w.Random(rand.New(rand.NewPCG(seed, 3)).IntN)))
	}
	var wg sync.WaitGroup
	errs := make(chan error, 8)
	for i := range 8 {
		wg.Go(func() {
			for k := range 60 {
				p := programs[(i+k)%len(programs)]
				s := startOf(p, program.EntryApply, 30000, counterInput(uint32(k%2), uint32(k%3)))
				fast, err := e.Run(p, s)
				if err != nil {
					errs <- err
					return
				}
				if d := difference(s, fast, machine.Run(p, s)); d != "" {
					errs <- fmt.Errorf("run %d of %d: %s", k, i, d)
					return
				}
			}
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		t.Error(err)
	}
}

// TestManyPrograms holds more programs than the engine keeps.
func TestManyPrograms(t *testing.T) {
	e := newEngine(t)
	for i := range int32(maxCompiled + 20) {
		m := w.New()
		m.Memory(1, 1)
		m.Export("apply", m.Func(nil, nil, nil, w.Const32(0), w.Const32(i), w.Store(0x36, 0)))
		p := prepare(t, m.Bytes())
		same(t, e, p, startOf(p, program.EntryApply, 1000, nil))
	}
	if len(e.byRoot) > maxCompiled || len(e.byHandle) > maxCompiled || len(e.idle) > maxIdle {
		t.Errorf("%d programs, %d handles, %d instances", len(e.byRoot), len(e.byHandle), len(e.idle))
	}
}

// TestArtifactsAndOddStarts run on the machine: the engine has no module for
// them, or no instance that is like that.
func TestArtifactsAndOddStarts(t *testing.T) {
	e := newEngine(t)
	p := prepare(t, counter())
	q, err := program.Decode(p.Encode())
	if err != nil {
		t.Fatal(err)
	}
	same(t, e, q, startOf(q, program.EntryApply, 1000, counterInput(0, 0)))
	s := startOf(p, program.EntryReceive, 1000, nil)
	r, err := e.Run(p, s)
	if d := difference(s, r, machine.Run(p, s)); err != nil || d != "" || program.Trap(r.Code) != program.TrapIllegal {
		t.Errorf("an entry that is not exported: %v, %s, %v", err, d, r.Status)
	}
	s = startOf(p, program.EntryApply, 1000, counterInput(0, 0))
	s.Pages = 0
	same(t, e, p, s)
	s = startOf(p, program.EntryApply, 1000, counterInput(0, 0))
	s.Globals = nil
	same(t, e, p, s)
	if len(e.byRoot) != 0 {
		t.Errorf("%d programs were compiled", len(e.byRoot))
	}
}

// TestRuleModules runs the built rule modules' entries on some inputs: what
// they make of them is theirs, that both engines agree is ours.
func TestRuleModules(t *testing.T) {
	files, err := filepath.Glob("../../wasm-modules/built/*.wasm")
	if err != nil || len(files) == 0 {
		t.Fatalf("no rule modules: %v", err)
	}
	e := newEngine(t)
	for _, file := range files {
		wasm, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := prepare(t, wasm)
		rng := rand.New(rand.NewPCG(1, uint64(len(wasm))))
		s := startOf(p, program.EntryInit, 50_000_000, nil)
		for i := range 40 {
			r := same(t, e, p, s)
			s = next(s, r, program.EntryApply, 50_000_000)
			if i%5 == 4 && p.Entries[program.EntryReceive] != program.NoEntry {
				s.Entry = program.EntryReceive
			}
			s.Input = make([]byte, rng.IntN(300))
			for k := range s.Input {
				s.Input[k] = byte(rng.IntN(1 + rng.IntN(256)))
			}
		}
	}
}

// TestIdleMemoryIsBounded runs actors of many large sizes.
func TestIdleMemoryIsBounded(t *testing.T) {
	e := newEngine(t)
	m := w.New()
	m.Memory(1, 32768)
	m.Export("apply", m.Func(nil, nil, nil, w.Const32(0), w.Const32(1), w.Store(0x36, 0)))
	p := prepare(t, m.Bytes())
	for _, pages := range []uint32{1, 100, 2000, 5000, 6000, 7000, 200, 20000, 1} {
		s := startOf(p, program.EntryApply, 1000+program.PageGas, nil)
		s.Pages = pages
		if r, err := e.Run(p, s); err != nil || r.Pages != pages || len(r.Dirty) != 1 {
			t.Fatalf("%d pages: %v, %d dirty of %d", pages, err, len(r.Dirty), r.Pages)
		}
		sum := uint32(0)
		for _, in := range e.idle {
			sum += in.pages
		}
		if sum > idlePages && len(e.idle) > 1 {
			t.Errorf("%d pages are idle", sum)
		}
	}
}

// TestPoolSizes keeps as many idle instances of a program and size as chosen.
func TestPoolSizes(t *testing.T) {
	for _, size := range []int{0, 1, 3} {
		e, err := New(WithPool(size))
		if err != nil {
			t.Fatal(err)
		}
		p := prepare(t, counter())
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for range 20 {
					if _, err := e.Run(p, startOf(p, program.EntryApply, 100000, counterInput(0, 0))); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		if n := len(e.idle); n > size || size > 0 && n == 0 {
			t.Errorf("want at most %d idle instances, got %d", size, n)
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestLargeActorStaysMapped calls a large actor again and again: it stays on
// one instance, whose memory already holds its pages, and only what a call
// changed is looked at anew.
func TestLargeActorStaysMapped(t *testing.T) {
	e := newEngine(t)
	const pages = 300
	p := prepare(t, scattered(pages))
	s := startOf(p, program.EntryApply, 1_000_000, nil)
	page := memory.Page{memory.PageSize - 1: 1}
	for i := range memory.PageIndex(pages * pagesPerWasm) {
		s.Memory.SetPage(i, &page)
	}
	var in *instance
	for k := range 5 {
		s.Input = counterInput(uint32(k)<<16, uint32(k))
		r, err := e.Run(p, s)
		if err != nil || r.Status != machine.Finished {
			t.Fatal(r.Status, err)
		}
		if len(e.idle) != 1 || in != nil && e.idle[0] != in {
			t.Fatalf("call %d: want the same instance, got %d", k, len(e.idle))
		}
		in = e.idle[0]
		s.Memory = s.Memory.Clone()
		for _, d := range r.Dirty { // as the kernel does
			s.Memory.SetPage(d.Index, d.Page)
		}
		for i, have := range in.resident {
			if have != s.Memory.Page(memory.PageIndex(i)) {
				t.Fatalf("call %d: page %d of the actor is not the one that is mapped", k, i)
			}
		}
	}
}
