package bench

import (
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/program"
)

// TestCount counts a loop of 1,000 turns with an if that is taken every
// second time, and a call.
func TestCount(t *testing.T) {
	m := w.New()
	m.Memory(1, 1)
	empty := []byte{w.Empty}
	square := m.Func([]byte{w.I64}, []byte{w.I64}, nil, w.Get(0), w.Get(0), w.Op(0x7e)) // 3
	m.Export("apply", m.Func(nil, nil, []byte{w.I32, w.I64},
		w.Const32(1000), w.Set(0), // 2
		w.Loop(empty,
			w.Get(0), w.Const32(1), w.Op(0x71), // 3
			w.IfElse(empty, // 1
				w.Code(w.Const64(-1), w.Set(1)),                      // 2
				w.Code(w.Const64(-1<<63), w.Call(square), w.Set(1))), // 3, and the callee's
			w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0)), // 5
		w.Const32(8), w.Const32(7), w.Const32(6), w.MemoryFill())) // 4
	wasm := m.Bytes()
	p, err := program.Prepare(wasm)
	if err != nil {
		t.Fatal(err)
	}
	got, steps, err := count(wasm, p, applyStart(p, nil))
	if want := uint64(2 + 1000*(3+1+5) + 500*2 + 500*(3+3) + 4); got != want || err != nil {
		t.Errorf("%d instructions, want %d, error %v", got, want, err)
	}
	if steps == 0 {
		t.Error("no steps")
	}
}
