package engine

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero/experimental"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// withHeightLimit returns a program whose metered module, and nothing else,
// has another height limit.
func withHeightLimit(t *testing.T, p *program.Program, limit int32) *program.Program {
	t.Helper()
	const greater = 0x4b
	old, new := append(w.Const32(program.HeightLimit), greater), append(w.Const32(limit), greater)
	if len(old) != len(new) || !bytes.Contains(p.Wasm, old) {
		t.Fatal("the limit has no place in the metered module")
	}
	q := *p
	q.Wasm = bytes.ReplaceAll(p.Wasm, old, new)
	return &q
}

// TestStackHasRoom lets every kind of frame go half as deep again as the
// height limit allows: the stack of wazero does not end even there.
func TestStackHasRoom(t *testing.T) {
	for name, build := range fatFunctions() {
		e := newEngine(t)
		p := withHeightLimit(t, prepare(t, recursive(build)), program.HeightLimit*3/2)
		r, err := e.Run(p, startOf(p, program.EntryApply, program.MaxGas/2, nil))
		if err != nil || r.Status != machine.Trapped || program.Trap(r.Code) != program.TrapStack {
			t.Errorf("%s: %v %d, %v", name, r.Status, r.Code, err)
		}
	}
}

// TestEngineStackIsNoStatus takes the height limit away, so that the stack of
// wazero does end: that is an error, which stops the node, and no status of
// the call.
func TestEngineStackIsNoStatus(t *testing.T) {
	for _, name := range []string{"live locals", "results", "joins", "loops"} {
		e := newEngine(t)
		p := withHeightLimit(t, prepare(t, recursive(fatFunctions()[name])), 1<<20-1)
		r, err := e.Run(p, startOf(p, program.EntryApply, program.MaxGas, nil))
		if err == nil || !strings.Contains(err.Error(), "stack overflow") || r.Status != 0 {
			t.Errorf("%s: %v %d, %v", name, r.Status, r.Code, err)
		}
	}
}

// TestAllocatorIsNoStatus has the memory not grow though it may: that is no
// -1 for the guest, but an error.
func TestAllocatorIsNoStatus(t *testing.T) {
	m := w.New()
	m.Memory(1, 8)
	m.Export("apply", m.Func(nil, nil, nil, w.Const32(4), w.MemoryGrow(), w.Drop()))
	p := prepare(t, m.Bytes())
	for name, allocator := range map[string]func(least, most uint64) experimental.LinearMemory{
		"less than announced": func(least, most uint64) experimental.LinearMemory { return allocate(least, most/2) },
		"nothing":             func(least, _ uint64) experimental.LinearMemory { return allocate(least, 1<<62) },
	} {
		e := newEngine(t)
		e.ctx = experimental.WithMemoryAllocator(context.Background(), experimental.MemoryAllocatorFunc(allocator))
		r, err := e.Run(p, startOf(p, program.EntryApply, 100_000, nil))
		var failed allocationError
		if err == nil || r.Status != 0 || !errors.As(err, &failed) && !strings.Contains(err.Error(), "reserve") {
			t.Errorf("%s: %v, %v", name, r.Status, err)
		}
	}
}
