package engine

import (
	"errors"
	"fmt"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// guest is a module with all host functions, one page of memory, at most two,
// and a table of four: a function [] -> [i32], a null, one [i32] -> [], a null.
type guest struct {
	*w.Module
	inputLen, inputRead, write, context, sha, keccak, recover, emit, abort uint32

	noneInt uint32 // type [] -> [i32]
	intNone uint32 // type [i32] -> []
}

func newGuest() *guest {
	m := w.New()
	g := &guest{Module: m}
	i := w.I32
	g.inputLen = m.Import("input_len", nil, []byte{i})
	g.inputRead = m.Import("input_read", []byte{i, i, i}, nil)
	g.write = m.Import("output_write", []byte{i, i}, nil)
	g.context = m.Import("context", []byte{i, i}, nil)
	g.sha = m.Import("sha256", []byte{i, i, i}, nil)
	g.keccak = m.Import("keccak256", []byte{i, i, i}, nil)
	g.recover = m.Import("ecrecover", []byte{i, i}, nil)
	g.emit = m.Import("emit", []byte{w.I64, i}, nil)
	g.abort = m.Import("abort", []byte{i}, nil)
	g.noneInt = m.Type(nil, []byte{i})
	g.intNone = m.Type([]byte{i}, nil)
	m.Memory(1, 2)
	m.Table(4)
	first := m.Func(nil, []byte{i}, nil, w.Const32(5))
	third := m.Func([]byte{i}, nil, nil)
	m.Elem(0, first)
	m.Elem(2, third)
	return g
}

// apply ends the module with its apply.
func (g *guest) apply(code ...[]byte) []byte {
	g.Export("apply", g.Func(nil, nil, []byte{w.I32, w.I64}, code...))
	return g.Bytes()
}

func c32(v int64) []byte { return w.Const32(int32(v)) }

// TestEndings takes a call to every ending of the closed list, in the order
// in which a host function looks at its arguments.
func TestEndings(t *testing.T) {
	const refused, finished = 1000, 2000 // beside the traps' numbers
	cases := []struct {
		name string
		want program.Trap
		code func(g *guest) []byte
	}{
		{"unreachable", program.TrapUnreachable, func(*guest) []byte { return w.Unreachable() }},
		{"load beyond memory", program.TrapMemory, func(*guest) []byte { return w.Code(c32(65533), w.Load(0x28, 0), w.Drop()) }},
		{"load whose offset carries over", program.TrapMemory, func(*guest) []byte { return w.Code(c32(-1), w.Load(0x2d, 0xffffffff), w.Drop()) }},
		{"table beyond", program.TrapTable, func(g *guest) []byte { return w.Code(c32(4), w.CallIndirect(g.noneInt), w.Drop()) }},
		{"table far beyond", program.TrapTable, func(g *guest) []byte { return w.Code(c32(-1), w.CallIndirect(g.noneInt), w.Drop()) }},
		{"table null", program.TrapTable, func(g *guest) []byte { return w.Code(c32(1), w.CallIndirect(g.noneInt), w.Drop()) }},
		{"table type", program.TrapSignature, func(g *guest) []byte { return w.Code(c32(2), w.CallIndirect(g.noneInt), w.Drop()) }},
		{"table right", finished, func(g *guest) []byte { return w.Code(c32(9), c32(2), w.CallIndirect(g.intNone)) }},
		{"copy source", program.TrapMemory, func(*guest) []byte { return w.Code(c32(0), c32(65530), c32(7), w.MemoryCopy()) }},
		{"copy destination", program.TrapMemory, func(*guest) []byte { return w.Code(c32(65530), c32(0), c32(7), w.MemoryCopy()) }},
		{"copy of nothing at the end", finished, func(*guest) []byte { return w.Code(c32(65536), c32(65536), c32(0), w.MemoryCopy()) }},
		{"copy of nothing beyond", program.TrapMemory, func(*guest) []byte { return w.Code(c32(65537), c32(0), c32(0), w.MemoryCopy()) }},
		{"copy of very much", program.TrapMemory, func(*guest) []byte { return w.Code(c32(0), c32(0), c32(65537), w.MemoryCopy()) }},
		{"fill beyond", program.TrapMemory, func(*guest) []byte { return w.Code(c32(65500), c32(1), c32(37), w.MemoryFill()) }},
		{"fill to the end", finished, func(*guest) []byte { return w.Code(c32(65500), c32(1), c32(36), w.MemoryFill()) }},
		{"input beyond the input and memory", program.TrapHost, func(g *guest) []byte { return w.Code(c32(-1), c32(0), c32(100), w.Call(g.inputRead)) }},
		{"input offset that carries over", program.TrapHost, func(g *guest) []byte { return w.Code(c32(0), c32(-1), c32(2), w.Call(g.inputRead)) }},
		{"input to beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(65535), c32(0), c32(2), w.Call(g.inputRead)) }},
		{"input to the end", finished, func(g *guest) []byte { return w.Code(c32(65534), c32(8), c32(2), w.Call(g.inputRead)) }},
		{"output over the limit", program.TrapHost, func(g *guest) []byte { return w.Code(c32(0), c32(65537), w.Call(g.write)) }},
		{"output from beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(65535), c32(2), w.Call(g.write)) }},
		{"output of all memory", finished, func(g *guest) []byte { return w.Code(c32(0), c32(65536), w.Call(g.write)) }},
		{"output twice over the limit", program.TrapHost, func(g *guest) []byte {
			return w.Code(c32(1), c32(65535), w.Call(g.write), c32(0), c32(2), w.Call(g.write))
		}},
		{"context beyond", program.TrapHost, func(g *guest) []byte { return w.Code(c32(16), c32(-1), w.Call(g.context)) }},
		{"context to beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(15), c32(65505), w.Call(g.context)) }},
		{"context to the end", finished, func(g *guest) []byte { return w.Code(c32(15), c32(65504), w.Call(g.context)) }},
		{"digest too long", program.TrapHost, func(g *guest) []byte { return w.Code(c32(-1), c32(577), c32(-1), w.Call(g.sha)) }},
		{"digest of beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(65000), c32(576), c32(0), w.Call(g.keccak)) }},
		{"digest to beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(0), c32(576), c32(65505), w.Call(g.keccak)) }},
		{"digest", finished, func(g *guest) []byte {
			return w.Code(c32(0), c32(576), c32(65504), w.Call(g.keccak), c32(0), c32(0), c32(3), w.Call(g.sha))
		}},
		{"recover from beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(65409), c32(0), w.Call(g.recover)) }},
		{"recover to beyond memory", program.TrapMemory, func(g *guest) []byte { return w.Code(c32(0), c32(65505), w.Call(g.recover)) }},
		{"recover nothing", finished, func(g *guest) []byte { return w.Code(c32(0), c32(32), w.Call(g.recover)) }},
		{"17 messages", program.TrapHost, func(g *guest) []byte {
			return w.Loop([]byte{w.Empty}, w.Const64(3), c32(1), w.Call(g.emit), w.Get(0), c32(1), w.Op(w.I32Add), w.Tee(0), c32(17), w.Op(0x48), w.BrIf(0))
		}},
		{"16 messages", finished, func(g *guest) []byte {
			return w.Loop([]byte{w.Empty}, w.Const64(3), c32(1), w.Call(g.emit), w.Get(0), c32(1), w.Op(w.I32Add), w.Tee(0), c32(16), w.Op(0x48), w.BrIf(0))
		}},
		{"abort", refused, func(g *guest) []byte { return w.Code(c32(0), c32(3), w.Call(g.write), c32(0xffffff), w.Call(g.abort)) }},
		{"abort of too high a code", program.TrapHost, func(g *guest) []byte { return w.Code(c32(0x1000000), w.Call(g.abort)) }},
		{"grow to the most", finished, func(*guest) []byte { return w.Code(c32(1), w.MemoryGrow(), w.Drop()) }},
		{"grow too far", finished, func(*guest) []byte {
			return w.Code(c32(0), c32(2), w.MemoryGrow(), w.Store(0x36, 0), c32(4), c32(-1), w.MemoryGrow(), w.Store(0x36, 0))
		}},
		{"use what grew", finished, func(*guest) []byte {
			return w.Code(c32(1), w.MemoryGrow(), w.Drop(), c32(131068), c32(7), w.Store(0x36, 0))
		}},
		{"trap after growing", program.TrapUnreachable, func(*guest) []byte {
			return w.Code(c32(1), w.MemoryGrow(), w.Drop(), c32(131068), c32(7), w.Store(0x36, 0), w.Unreachable())
		}},
	}
	e := newEngine(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := newGuest()
			p := prepare(t, g.apply(c.code(g)))
			r := same(t, e, p, startOf(p, program.EntryApply, 1_000_000, []byte("0123456789")))
			got := program.Trap(r.Code)
			switch r.Status {
			case machine.Finished:
				got = finished
			case machine.Refused:
				got = refused
			case machine.OutOfGas:
				got = 0
			}
			if got != c.want {
				t.Errorf("%v code %d, want %d", r.Status, r.Code, c.want)
			}
			// The pooled instance is as good as new after it.
			same(t, e, p, startOf(p, program.EntryApply, 999_999, []byte("0123456789")))
		})
	}
}

// TestNoStatusForFailures holds what is no ending of a run apart: it must
// stop the node.
func TestNoStatusForFailures(t *testing.T) {
	for _, err := range []error{
		errors.New("stack overflow"),
		errors.New("wasm error: stack overflow"),
		errors.New("wasm error: invalid conversion to integer"),
		errors.New("runtime error: index out of range (recovered by wazero)"),
		fmt.Errorf("module closed: %w", errors.New("exit_code(0)")),
	} {
		if end, got := endingOf(err); got == nil {
			t.Errorf("%v became %v", err, end.status)
		}
	}
}
