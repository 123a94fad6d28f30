package engine

import (
	"context"
	"testing"

	"github.com/tetratelabs/wazero"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// kernel returns a module with a memory of four pages whose apply is made by
// build; a function that build declares follows it.
func kernel(build func(m *w.Module, apply uint32)) []byte {
	m := w.New()
	m.Memory(4, 4)
	apply := m.Declare(nil, nil)
	build(m, apply)
	m.Export("apply", apply)
	return m.Bytes()
}

// kernels are small programs of one habit each: calls, a tight loop with
// branches in it, stores all over the memory, calls through the table.
func kernels() map[string][]byte {
	empty, i := []byte{w.Empty}, w.I32
	down := w.Code(w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))
	return map[string][]byte{
		"calls": kernel(func(m *w.Module, apply uint32) {
			fib := apply + 1
			m.Define(nil, w.Const32(22), w.Call(fib), w.Drop())
			m.Func([]byte{i}, []byte{i}, nil,
				w.Get(0), w.Const32(2), w.Op(0x49), w.If(empty, w.Get(0), w.Return()),
				w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Call(fib),
				w.Get(0), w.Const32(2), w.Op(w.I32Sub), w.Call(fib), w.Op(w.I32Add))
		}),
		"branches": kernel(func(m *w.Module, _ uint32) {
			m.Define([]byte{i, i}, w.Const32(100_000), w.Set(0), w.Loop(empty,
				w.Get(0), w.Const32(0xffff), w.Op(0x71), w.Load(0x2d, 0), w.Get(0), w.Op(w.I32Add), w.Const32(7), w.Op(0x71), w.Tee(1),
				w.Op(w.I32Eqz), w.If(empty, w.Get(1), w.Const32(3), w.Op(w.I32Mul), w.Set(1)),
				w.Get(1), w.Const32(5), w.Op(0x46), w.If(empty, w.Get(1), w.Get(0), w.Op(w.I32Add), w.Set(1)),
				w.Get(0), w.Const32(0xffff), w.Op(0x71), w.Get(1), w.Store(0x3a, 0), down))
		}),
		"stores": kernel(func(m *w.Module, _ uint32) {
			m.Define([]byte{i, i}, w.Const32(100_000), w.Set(0), w.Loop(empty,
				w.Get(1), w.Const32(1664525), w.Op(w.I32Mul), w.Const32(1013904223), w.Op(w.I32Add), w.Tee(1),
				w.Const32(14), w.Op(0x76), w.Get(0), w.Store(0x3a, 0), down))
		}),
		"table": kernel(func(m *w.Module, apply uint32) {
			m.Define([]byte{i, i}, w.Const32(30_000), w.Set(0), w.Loop(empty,
				w.Get(1), w.Get(0), w.Const32(1), w.Op(0x71), w.CallIndirect(m.Type([]byte{i}, []byte{i})), w.Set(1), down))
			m.Func([]byte{i}, []byte{i}, nil, w.Get(0), w.Const32(3), w.Op(w.I32Mul))
			m.Func([]byte{i}, []byte{i}, nil, w.Get(0), w.Const32(5), w.Op(w.I32Add))
			m.Table(2)
			m.Elem(0, apply+1, apply+2)
		}),
	}
}

// BenchmarkMetering runs each kernel as it was uploaded, without any metering,
// and as it was prepared.
func BenchmarkMetering(b *testing.B) {
	e := newEngine(b)
	all := kernels()
	for _, name := range []string{"calls", "branches", "stores", "table"} {
		p := prepare(b, all[name])
		s := startOf(p, program.EntryApply, program.MaxGas, nil)
		b.Run(name+"/plain", func(b *testing.B) {
			code, err := e.runtime.CompileModule(e.ctx, all[name])
			if err != nil {
				b.Fatal(err)
			}
			m, err := e.runtime.InstantiateModule(e.ctx, code, wazero.NewModuleConfig().WithName("").WithStartFunctions())
			if err != nil {
				b.Fatal(err)
			}
			r := &run{Context: context.Background(), start: s, memory: m.Memory()}
			apply := m.ExportedFunction("apply")
			for b.Loop() {
				if err := apply.CallWithStack(r, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/metered", func(b *testing.B) {
			for b.Loop() {
				if r, err := e.Run(p, s); err != nil || r.Status != machine.Finished {
					b.Fatal(r.Status, err)
				}
			}
		})
	}
}

// TestKernels holds that the kernels mean the same in both engines.
func TestKernels(t *testing.T) {
	e := newEngine(t)
	for name, wasm := range kernels() {
		p := prepare(t, wasm)
		if r := same(t, e, p, startOf(p, program.EntryApply, program.MaxGas, nil)); r.Status != machine.Finished {
			t.Errorf("%s: %v", name, r.Status)
		}
	}
}
