package engine

import (
	"bytes"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// BenchmarkRun is one small call on an actor of one wasm page: swap in, call,
// find the dirty pages.
func BenchmarkRun(b *testing.B) {
	e := newEngine(b)
	p := prepare(b, counter())
	s := startOf(p, program.EntryApply, 100000, counterInput(0, 0))
	for b.Loop() {
		if _, err := e.Run(p, s); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRefusal is a call that the rule refuses.
func BenchmarkRefusal(b *testing.B) {
	e := newEngine(b)
	g := newGuest()
	p := prepare(b, g.apply(w.Const32(7), w.Call(g.abort)))
	s := startOf(p, program.EntryApply, 100000, nil)
	for b.Loop() {
		if r, err := e.Run(p, s); err != nil || r.Status != machine.Refused {
			b.Fatal(r.Status, err)
		}
	}
}

// BenchmarkLoop is a hot loop; a gas is about an instruction.
func BenchmarkLoop(b *testing.B) {
	e := newEngine(b)
	m := w.New()
	m.Memory(1, 1)
	m.Export("apply", m.Func(nil, nil, []byte{w.I32, w.I32},
		w.Const32(1_000_000), w.Set(0),
		w.Loop([]byte{w.Empty},
			w.Get(0), w.Const32(0xfff8), w.Op(0x71), w.Get(1), w.Store(0x36, 0),
			w.Get(0), w.Const32(0x7ff8), w.Op(0x71), w.Load(0x28, 4), w.Get(1), w.Op(w.I32Add), w.Const32(13), w.Op(w.I32Mul), w.Set(1),
			w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))))
	p := prepare(b, m.Bytes())
	s := startOf(p, program.EntryApply, 100_000_000, nil)
	var gas machine.Gas
	for b.Loop() {
		r, err := e.Run(p, s)
		if err != nil || r.Status != machine.Finished {
			b.Fatal(r.Status, err)
		}
		gas += r.GasUsed
	}
	b.ReportMetric(float64(gas)/b.Elapsed().Seconds()/1e6, "Mgas/s")
}

// BenchmarkSlowest prepares and compiles the modules that are slowest to
// compile among those that the profile accepts.
func BenchmarkSlowest(b *testing.B) {
	e := newEngine(b)
	empty := []byte{w.Empty}
	branch := w.Code(w.Get(0), w.If(empty, w.Get(0), w.Const32(1), w.Op(w.I32Add), w.Set(0)))
	cases := []struct {
		name         string
		functions, n int
		code         []byte
	}{
		{"accesses", 40, 4000, w.Code(w.Get(0), w.Load(0x28, 0), w.Set(0))},
		{"divisions", 106, 4000, w.Code(w.Get(0), w.Get(0), w.Op(0x6e), w.Set(0))},
		{"calls", 85, 5000, w.Call(0)},
		{"indirect calls", 10, 5000, w.Code(w.Const32(0), w.CallIndirect(0))},
		{"branches", 32, 990, branch},
		{"functions", 4095, 10, branch},
		{"loops", 32, 330, w.Loop(empty, w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))},
		{"bytes", 127, 4000, w.Code(w.Get(0), w.Op(0x45), w.Op(0x45), w.Op(0x45), w.Set(0))},
	}
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			m := w.New()
			m.Memory(1, 1)
			m.Table(1)
			m.Type(nil, nil)
			body := bytes.Repeat(c.code, c.n)
			for range c.functions {
				m.Func(nil, nil, []byte{w.I32}, body)
			}
			m.Export("apply", 0)
			for b.Loop() {
				p := prepare(b, m.Bytes())
				code, err := e.runtime.CompileModule(e.ctx, p.Wasm)
				if err != nil {
					b.Fatal(err)
				}
				_ = code.Close(e.ctx)
			}
		})
	}
}
