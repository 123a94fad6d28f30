package engine

import (
	"bytes"
	"context"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/tetratelabs/wazero"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

const piece = 1 << 20 // as in program

// bulkModule returns a module of some pages whose apply does the code; its
// memory starts with a pattern.
func bulkModule(pages uint32, code ...[]byte) []byte {
	m := w.New()
	m.Memory(pages, pages)
	m.Data(0, pattern(5000))
	m.Data(piece-2000, pattern(4000))
	m.Export("apply", m.Func(nil, nil, []byte{w.I32, w.I64}, code...))
	return m.Bytes()
}

// TestLongBulk does bulk operations around the length of a piece: they pause
// once for each piece but the last, mean what one instruction means, and cost
// the same in both engines.
func TestLongBulk(t *testing.T) {
	e := newEngine(t)
	const size = 4 * piece
	copies := func(d, x, n int64) []byte { return w.Code(c32(d), c32(x), c32(n), w.MemoryCopy()) }
	fills := func(d, n int64) []byte { return w.Code(c32(d), c32(0xa5), c32(n), w.MemoryFill()) }
	cases := []struct {
		name   string
		code   []byte
		pauses int
		want   program.Trap // 0: it finishes
	}{
		{"a piece", copies(9, 3, piece), 0, 0},
		{"a piece and a byte", copies(3, 9, piece+1), 1, 0},
		{"forward over itself", copies(100, 1000, 3*piece), 2, 0},
		{"backward over itself", copies(1000, 100, 3*piece), 2, 0},
		{"backward by a byte", copies(1, 0, 2*piece+7), 2, 0},
		{"onto itself", copies(77, 77, 2*piece), 1, 0},
		{"to the end", copies(piece, 0, 3*piece), 2, 0},
		{"all", copies(0, 0, size), 3, 0},
		{"source beyond", copies(0, 5, size), 3, program.TrapMemory},
		{"destination beyond", copies(piece+1, 0, 3*piece), 0, program.TrapMemory},
		{"destination that carries over", copies(-100, 0, 2*piece), 0, program.TrapMemory},
		{"source that carries over", copies(0, -100, 2*piece), 0, program.TrapMemory},
		{"the most", copies(0, 0, -1), 4, program.TrapMemory},
		{"the most backward", copies(1, 0, -1), 4, program.TrapMemory},
		{"fill a piece", fills(5, piece), 0, 0},
		{"fill two and a byte", fills(7, 2*piece+1), 2, 0},
		{"fill all", fills(0, size), 3, 0},
		{"fill beyond", fills(1, size), 3, program.TrapMemory},
		{"fill that carries over", fills(-100, 2*piece), 0, program.TrapMemory},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			wasm := bulkModule(size>>16, c.code)
			p := prepare(t, wasm)
			s := startOf(p, program.EntryApply, program.MaxGas, nil)
			got := same(t, e, p, s)
			if want := c.want; want == 0 && got.Status != machine.Finished || want != 0 && program.Trap(got.Code) != want {
				t.Fatalf("%v %d", got.Status, got.Code)
			}
			if c.want == 0 {
				end, _, mem, _ := original(t, e, wasm, s)
				tree := after(s, got)
				if end.status != machine.Finished || !bytes.Equal(mem, contents(tree, size)) {
					t.Error("the memory is not as one instruction leaves it")
				}
				if n := pausesOf(t, e, p, s); n != c.pauses {
					t.Errorf("%d pauses, want %d", n, c.pauses)
				}
			}
		})
	}
}

// pausesOf runs the metered module and counts the pauses.
func pausesOf(t *testing.T, e *Engine, p *program.Program, s *machine.Start) int {
	t.Helper()
	code, err := e.runtime.CompileModule(e.ctx, p.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	m, err := e.runtime.InstantiateModule(e.ctx, code, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close(e.ctx)
	r := &run{Context: context.Background(), start: s, memory: m.Memory(), reserve: int64(s.Gas)}
	if err := m.ExportedFunction(s.Entry.StubExport()).CallWithStack(r, nil); err != nil {
		t.Fatal(err)
	}
	return r.pauses
}

// TestCollectorDoesNotWait collects garbage while a call loops for ever, over
// what takes longest for its gas, and while it does nothing but long bulk
// operations. Half of the collections must take 50 ms at most, or, where the
// machine has other things to do, not much longer than without the call.
func TestCollectorDoesNotWait(t *testing.T) {
	const mib = 1 << 20
	forever := func(code ...[]byte) []byte { return w.Loop([]byte{w.Empty}, w.Code(code...), w.Br(0)) }
	next := func(size, stride int32) []byte {
		return w.Code(w.Get(0), w.Const32(stride), w.Op(w.I32Add), w.Const32(size-1), w.Op(0x71), w.Tee(0))
	}
	for name, wasm := range map[string][]byte{
		"divisions": bulkModule(32, forever(w.Const64(-1), w.Get(1), w.Const64(3), w.Op(0x84), w.Op(0x81), w.Set(1))),
		"misses":    bulkModule(4096, forever(next(256*mib, 4097*64), w.Load(0x28, 0), w.Drop())),
		"new pages": bulkModule(1024, forever(next(64*mib, 4096), w.Const32(1), w.Store(0x36, 0))),
		"loop":      bulkModule(32, forever()),
		"copy":      bulkModule(4096, forever(c32(0), c32(128*mib), c32(128*mib), w.MemoryCopy())),
		"fill":      bulkModule(4096, forever(c32(0), c32(1), c32(256*mib), w.MemoryFill())),
		"loads":     bulkModule(32, forever(w.Const32(16), w.Load(0x28, 0), w.Drop())),
	} {
		t.Run(name, func(t *testing.T) {
			e := newEngine(t)
			p := prepare(t, wasm)
			s := startOf(p, program.EntryApply, program.MaxGas, nil)
			alone := make([]time.Duration, 9)
			for i := range alone {
				alone[i] = collect()
			}
			slices.Sort(alone)
			var done sync.WaitGroup
			ended := make(chan struct{})
			done.Go(func() {
				defer close(ended)
				if r, err := e.Run(p, s); err != nil || r.Status != machine.OutOfGas {
					t.Error(r.Status, err)
				}
			})
			var took []time.Duration
			for running := true; running && len(took) < 30; {
				took = append(took, collect())
				select {
				case <-ended:
					running = false
				default:
				}
			}
			done.Wait()
			slices.Sort(took)
			half, longest := took[len(took)/2], took[len(took)-1]
			t.Logf("%d collections, half of them in %v, %v without the call; the longest took %v", len(took), half, alone[len(alone)/2], longest)
			if half > max(50*time.Millisecond, 25*alone[len(alone)/2]) || longest > 2*time.Second {
				t.Errorf("half of the collections took more than %v, one took %v", half, longest)
			}
		})
	}
}

// collect collects garbage and returns how long that took.
func collect() time.Duration {
	begin := time.Now()
	runtime.GC()
	return time.Since(begin)
}

// contents returns the first bytes of a memory.
func contents(t *memory.Tree, size int) []byte {
	b := make([]byte, 0, size)
	for i := range size / memory.PageSize {
		page := t.Page(memory.PageIndex(i))
		if page == nil {
			page = &zero
		}
		b = append(b, page[:]...)
	}
	return b
}
