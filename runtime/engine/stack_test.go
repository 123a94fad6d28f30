package engine

import (
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// fatFunctions are functions that call themselves for ever and whose frames
// are as large as a module can make them for their weight.
func fatFunctions() map[string]func(m *w.Module, self uint32) (locals, body []byte) {
	empty := []byte{w.Empty}
	wide := func(n int) []byte {
		locals := make([]byte, n)
		for i := range locals {
			locals[i] = w.I64
		}
		return locals
	}
	load := func(n int) []byte {
		var code []byte
		for i := range uint32(n) {
			code = append(code, w.Code(w.Const32(0), w.Load(0x29, i*8), w.Set(i))...)
		}
		return code
	}
	store := func(n int) []byte {
		var code []byte
		for i := range uint32(n) {
			code = append(code, w.Code(w.Const32(0), w.Get(i), w.Store(0x37, i*8))...)
		}
		return code
	}
	return map[string]func(m *w.Module, self uint32) (locals, body []byte){
		"thin": func(_ *w.Module, self uint32) (locals, body []byte) {
			return nil, w.Call(self)
		},
		"live locals": func(_ *w.Module, self uint32) (locals, body []byte) {
			return wide(240), w.Code(load(240), w.Call(self), store(240))
		},
		"few locals": func(_ *w.Module, self uint32) (locals, body []byte) {
			return wide(7), w.Code(load(7), w.Call(self), store(7))
		},
		"results": func(m *w.Module, self uint32) (locals, body []byte) {
			eight := []byte{w.I64, w.I64, w.I64, w.I64, w.I64, w.I64, w.I64, w.I64}
			f := m.Declare(nil, eight)
			var code []byte
			for range 30 {
				code = append(code, w.Call(f)...)
			}
			code = append(code, w.Call(self)...)
			for i := range uint32(240) {
				code = append(code, w.Code(w.Set(0), w.Const32(0), w.Get(0), w.Store(0x37, i*8))...)
			}
			return wide(1), code
		},
		"joins": func(_ *w.Module, self uint32) (locals, body []byte) {
			// Every local joins a new value at every label.
			const labels, n = 60, 60
			var code []byte
			for range labels {
				code = append(code, 0x02, w.Empty)
			}
			for l := range uint32(labels) {
				code = append(code, w.Code(w.Get(l%n), w.Op(0xa7), w.BrIf(l))...)
			}
			for i := range uint32(n) {
				code = append(code, w.Code(w.Get(i), w.Const64(3), w.Op(0x7c), w.Set(i))...)
			}
			for range labels {
				code = append(code, 0x0b)
			}
			return wide(n), w.Code(load(n), code, code, code, w.Call(self), store(n))
		},
		"tight loops": func(_ *w.Module, self uint32) (locals, body []byte) {
			// Every local is joined at the heads of many loops.
			const loops, n = 50, 60
			var turn []byte
			for i := range uint32(n) {
				turn = append(turn, w.Code(w.Get(i), w.Get((i+1)%n), w.Op(0x7c), w.Set(i))...)
			}
			var code []byte
			for i := range uint32(loops) {
				code = append(code, w.Loop(empty, turn, w.Get(i%n), w.Op(0xa7), w.BrIf(0))...)
			}
			return wide(n), w.Code(load(n), code, w.Call(self), store(n))
		},
		"loops": func(_ *w.Module, self uint32) (locals, body []byte) {
			const n = 100
			var code []byte
			for i := range uint32(n) {
				code = append(code, w.Code(w.Get(i), w.Const64(5), w.Op(0x7c), w.Set(i))...)
			}
			code = append(code, w.Call(self)...)
			for range 50 {
				code = w.Loop(empty, code, w.Get(0), w.Op(0xa7), w.BrIf(0))
			}
			return wide(n), w.Code(load(n), code, store(n))
		},
	}
}

// recursive returns a module whose apply is such a function.
func recursive(build func(m *w.Module, self uint32) (locals, body []byte)) []byte {
	m := w.New()
	m.Memory(1, 1)
	apply := m.Declare(nil, nil)
	locals, body := build(m, apply)
	m.Define(locals, body)
	if m.NextFunc() > apply+1 {
		var ones []byte
		for range 8 {
			ones = append(ones, w.Code(w.Const32(0), w.Load(0x29, 8))...)
		}
		m.Define(nil, ones)
	}
	m.Export("apply", apply)
	return m.Bytes()
}

// TestDeepestStack takes every kind of frame to the height limit: the run
// traps there in both engines, and wazero's own stack is never at its end.
func TestDeepestStack(t *testing.T) {
	for name, build := range fatFunctions() {
		t.Run(name, func(t *testing.T) {
			e := newEngine(t)
			p := prepare(t, recursive(build))
			r := same(t, e, p, startOf(p, program.EntryApply, program.MaxGas/4, nil))
			if r.Status != machine.Trapped || program.Trap(r.Code) != program.TrapStack {
				t.Errorf("%v %v", r.Status, program.Trap(r.Code))
			}
		})
	}
}
