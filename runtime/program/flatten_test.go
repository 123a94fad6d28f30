package program_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/program"
)

// examples are functions whose flattened code is shown in testdata/flatten.
// They have two i32 locals, a memory, a table, a global and host functions.
func examples() map[string]func(host map[string]uint32) []byte {
	pair := w.TypeBlock(1)
	return map[string]func(host map[string]uint32) []byte{
		"symbolic": func(map[string]uint32) []byte { // c = a + b, without a move
			return w.Code(w.Get(0), w.Get(1), w.Op(w.I32Add), w.Set(1))
		},
		"immediate": func(map[string]uint32) []byte {
			return w.Code(w.Const32(7), w.Get(0), w.Op(w.I32Sub), w.Get(1), w.Const32(-1), w.Op(0x71), w.Op(0x4c),
				w.Const32(3), w.Get(0), w.Op(0x48), w.Op(w.I32Add), w.Set(0))
		},
		"constants": func(map[string]uint32) []byte {
			return w.Code(w.Const32(-1), w.Set(0), w.Const32(-2), w.Set(0), w.Const32(5), w.Set(0),
				w.Const64(1<<40), w.Const64(-3), w.Op(0x54), w.Set(0))
		},
		"saved": func(map[string]uint32) []byte { // the old value is on the stack
			return w.Code(w.Get(0), w.Const32(9), w.Set(0), w.Get(0), w.Op(w.I32Add), w.Set(1))
		},
		"if": func(map[string]uint32) []byte {
			return w.Code(w.Get(0), w.Get(1), w.Op(0x48), w.IfElse([]byte{w.I32}, w.Const32(1), w.Get(1)), w.Set(0))
		},
		"loop": func(map[string]uint32) []byte {
			return w.Loop(none, w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))
		},
		"values": func(map[string]uint32) []byte { // a branch that moves two values down
			return w.Code(w.Block(pair, w.Const32(4), w.Get(0), w.Get(1), w.Get(0), w.BrIf(0), w.Drop(), w.Drop(), w.Drop(), w.Get(1), w.Get(1)),
				w.Set(0), w.Set(1))
		},
		"table": func(map[string]uint32) []byte {
			return w.Block(none, w.Block(none, w.Get(0), w.BrTable(0, 1, 2)), w.Const32(1), w.Set(1))
		},
		"calls": func(map[string]uint32) []byte {
			return w.Code(w.Get(0), w.Const32(3), w.Call(10), w.Get(1), w.Get(0), w.Get(1), w.CallIndirect(2), w.Op(w.I32Add), w.Set(1))
		},
		"bulk": func(map[string]uint32) []byte {
			return w.Code(w.Get(0), w.Const32(64), w.Get(1), w.MemoryCopy(), w.Const32(1), w.MemoryGrow(), w.Set(0))
		},
		"digest": func(host map[string]uint32) []byte {
			return w.Code(w.Get(0), w.Const32(64), w.Const32(128), w.Call(host["sha256"]))
		},
		"effects": func(host map[string]uint32) []byte {
			return w.Code(w.Const32(0), w.Call(host["input_len"]), w.Call(host["output_write"]),
				w.Const64(3), w.Get(0), w.Call(host["emit"]), w.GlobalGet(0), w.Call(host["abort"]))
		},
		"dead": func(map[string]uint32) []byte {
			return w.Code(w.Block(none, w.Br(0), w.Const32(1), w.Drop(), w.Block(none, w.Unreachable())), w.Return(), w.Const32(1), w.Set(0))
		},
	}
}

func example(code func(host map[string]uint32) []byte) []byte {
	m := w.New()
	m.Type(nil, nil)
	m.Type(nil, []byte{w.I32, w.I32})
	m.Type([]byte{w.I32, w.I32}, []byte{w.I32})
	host := map[string]uint32{}
	add := func(name string, params, results []byte) { host[name] = m.Import(name, params, results) }
	i := w.I32
	add("input_len", nil, []byte{i})
	add("input_read", []byte{i, i, i}, nil)
	add("output_write", []byte{i, i}, nil)
	add("context", []byte{i, i}, nil)
	add("sha256", []byte{i, i, i}, nil)
	add("keccak256", []byte{i, i, i}, nil)
	add("ecrecover", []byte{i, i}, nil)
	add("emit", []byte{w.I64, i}, nil)
	add("abort", []byte{i}, nil)
	m.Memory(1, 2)
	m.Table(2)
	m.Global(i, true, 1)
	apply := m.Func(nil, nil, []byte{i, i}, code(host))
	swap := m.Func([]byte{i, i}, []byte{i}, nil, w.Get(1), w.Get(0), w.Op(w.I32Sub))
	m.Elem(1, swap)
	m.Export("apply", apply)
	return m.Bytes()
}

// TestFlatten shows the code of each example.
func TestFlatten(t *testing.T) {
	all := examples()
	datadriven.RunTest(t, "testdata/flatten", func(t *testing.T, d *datadriven.TestData) string {
		code := all[d.Cmd]
		if code == nil {
			t.Fatalf("no example %q", d.Cmd)
		}
		p, err := program.Prepare(example(code))
		if err != nil {
			return err.Error()
		}
		var out strings.Builder
		f := p.Functions[0]
		for pc := f.Start; pc < f.End; pc++ {
			fmt.Fprintf(&out, "%d %v\n", pc, p.Code[pc])
		}
		return out.String()
	})
}

// TestLayout shows a whole program: table, stub, functions, and where each
// instruction came from.
func TestLayout(t *testing.T) {
	p, err := program.Prepare(example(examples()["symbolic"]))
	if err != nil {
		t.Fatal(err)
	}
	datadriven.RunTest(t, "testdata/layout", func(t *testing.T, d *datadriven.TestData) string {
		var out strings.Builder
		for pc := range p.Code {
			fmt.Fprintln(&out, p.Describe(uint32(pc)))
		}
		fmt.Fprintln(&out, p.Describe(uint32(len(p.Code))))
		fmt.Fprintln(&out, "root", p.Root())
		return out.String()
	})
}
