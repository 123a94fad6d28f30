package program_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/program"
)

// body returns a module with a memory, a table and globals whose only
// function, apply, has the given body.
func body(code ...[]byte) []byte {
	m := w.New()
	m.Memory(1, 1)
	m.Table(1)
	m.Global(w.I32, false, 1)
	m.Global(w.I64, true, 1)
	m.Type([]byte{w.I32}, []byte{w.I32})
	m.Export("apply", m.Func(nil, nil, []byte{w.I32, w.I64}, code...))
	return m.Bytes()
}

func module(build func(m *w.Module)) []byte {
	m := w.New()
	build(m)
	return m.Bytes()
}

func repeat(n int, code ...[]byte) []byte { return bytes.Repeat(w.Code(code...), n) }

var none = []byte{w.Empty}

// slowModule returns a module of many functions that hold nothing but this.
func slowModule(code ...[]byte) []byte {
	m := w.New()
	m.Memory(1, 1)
	m.Table(1)
	m.Type(nil, nil)
	body := repeat(5000, code...)
	for range 4_000_000 / len(body) {
		m.Func(nil, nil, []byte{w.I32}, body)
	}
	return m.Bytes()
}

// TestRefused holds every refusal of the profile: the function it names, and
// the reason.
func TestRefused(t *testing.T) {
	locals := func(n int) []byte { return bytes.Repeat([]byte{w.I32}, n) }
	cases := []struct {
		name     string
		wasm     []byte
		function string
		reason   string
	}{
		{"no module", []byte("#!/bin/sh"), "", "not a WebAssembly module"},
		{"empty", nil, "", "not a WebAssembly module"},
		{"too long", make([]byte, 4<<20+1), "", "more than 4 MiB"},
		{"section that is cut", body()[:len(body())-3], "", "expected 8 bytes, have 5"},
		{"unknown section", append(body(), 13, 0), "", "unknown section 13"},
		{"section twice", append(body(), 10, 1, 0), "", "out of order"},
		{"float arithmetic", body([]byte{0x43, 0, 0, 0, 0}, w.Drop()), "apply", "f32.const is not part"},
		{"float load", body(w.Const32(0), []byte{0x2b, 3, 0}, w.Drop()), "apply", "f64.load is not part"},
		{"float truncation", body(w.Op(0xfc), w.Op(0)), "apply", "i32.trunc_sat_f32_s is not part"},
		{"float local", module(func(m *w.Module) { m.Func(nil, nil, []byte{w.F64}) }), "func[0]", "i32 or i64 expected, f64"},
		{"float type", module(func(m *w.Module) { m.Func([]byte{w.F32}, nil, nil) }), "", "i32 or i64 expected, f32"},
		{"vector", body([]byte{0xfd, 12}), "apply", "SIMD (prefix 0xfd)"},
		{"threads", body([]byte{0xfe, 0}), "apply", "threads (prefix 0xfe)"},
		{"tail call", body([]byte{0x12, 0}), "apply", "return_call is not part"},
		{"exception", body([]byte{0x08, 0}), "apply", "exception handling"},
		{"reference", body([]byte{0xd0, 0x70}), "apply", "ref.null is not part"},
		{"typed select", body([]byte{0x1c, 1, w.I32}), "apply", "select with types"},
		{"table.set", body([]byte{0x26, 0}), "apply", "table.set is not part"},
		{"table.grow", body([]byte{0xfc, 15, 0}), "apply", "table.grow is not part"},
		{"memory.init", body([]byte{0xfc, 8, 0, 0}), "apply", "memory.init is not part"},
		{"data.drop", body([]byte{0xfc, 9, 0}), "apply", "data.drop is not part"},
		{"unused opcode", body([]byte{0x27}), "apply", "opcode 0x27 is not part"},
		{"unused prefixed opcode", body([]byte{0xfc, 0xff, 0x7f}), "apply", "opcode 0xfc 255 is not part"},
		{"unreached float", body(w.Return(), []byte{0x43, 0, 0, 0, 0}), "apply", "f32.const is not part"},

		{"start", module(func(m *w.Module) { m.Start(m.Func(nil, nil, nil)) }), "", "start section"},
		{"unknown import", module(func(m *w.Module) { m.Import("print", nil, nil) }), "", `unknown import "assize" "print"`},
		{"import of another module", module(func(m *w.Module) { m.ImportFrom("env", "abort", []byte{w.I32}, nil) }), "", `unknown import "env" "abort"`},
		{"reserved import", module(func(m *w.Module) { m.Import("refill", []byte{w.I64}, []byte{w.I64}) }), "", "reserved"},
		{"reserved import too", module(func(m *w.Module) { m.Import("overflow", nil, nil) }), "", "reserved"},
		{"reserved import as well", module(func(m *w.Module) { m.Import("pause", nil, nil) }), "", "reserved"},
		{"import of another type", module(func(m *w.Module) { m.Import("abort", []byte{w.I64}, nil) }), "", "another signature"},
		{"imported memory", module(func(m *w.Module) { m.RawImport("assize", "m", []byte{2, 0, 1}) }), "", "imported memory"},
		{"imported table", module(func(m *w.Module) { m.RawImport("assize", "t", []byte{1, 0x70, 0, 1}) }), "", "imported table"},
		{"imported global", module(func(m *w.Module) { m.RawImport("assize", "g", []byte{3, w.I32, 0}) }), "", "imported global"},
		{"entry with a parameter", module(func(m *w.Module) { m.Export("apply", m.Func([]byte{w.I32}, nil, nil)) }), "", "takes or returns"},
		{"entry that is imported", module(func(m *w.Module) { m.Export("apply", m.Import("input_len", nil, []byte{w.I32})) }), "", "imported function"},
		{"entry that is a memory", module(func(m *w.Module) { m.Memory(1, 1); m.ExportKind("init", 2, 0); m.Func(nil, nil, nil) }), "", "not a function"},
		{"export twice", module(func(m *w.Module) { f := m.Func(nil, nil, nil); m.Export("a", f); m.Export("a", f) }), "", "twice"},
		{"export of nothing", module(func(m *w.Module) { m.Func(nil, nil, nil); m.Export("a", 3) }), "", "not there"},
		{"two memories", module(func(m *w.Module) { m.Memory(1, 1); m.Memory(1, 1) }), "", "at most 1 memories"},
		{"large memory", module(func(m *w.Module) { m.Memory(32769, 40000) }), "", "at most 32768 pages"},
		{"memory whose maximum is low", module(func(m *w.Module) { m.Memory(2, 1) }), "", "below minimum"},
		{"large table", module(func(m *w.Module) { m.Table(65537) }), "", "at most 65536 entries"},
		{"passive data", module(func(m *w.Module) { m.Memory(1, 1); m.RawData([]byte{1, 0}) }), "", "active data segment"},
		{"passive elements", module(func(m *w.Module) { m.Table(1); m.RawElem([]byte{1, 0, 0}) }), "", "active element segment"},
		{"data beyond memory", module(func(m *w.Module) { m.Memory(1, 1); m.Data(65535, []byte{1, 2}) }), "", "beyond the memory"},
		{"data at a negative offset", module(func(m *w.Module) { m.Memory(1, 1); m.Data(-1, []byte{1, 2}) }), "", "beyond the memory"},
		{"data without memory", module(func(m *w.Module) { m.Data(0, nil) }), "", "without a memory"},
		{"elements beyond the table", module(func(m *w.Module) { m.Table(1); m.Elem(1, m.Func(nil, nil, nil)) }), "", "beyond the table"},
		{"elements without a table", module(func(m *w.Module) { m.Elem(0, m.Func(nil, nil, nil)) }), "", "without a table"},
		{"elements of no function", module(func(m *w.Module) { m.Table(1); m.Func(nil, nil, nil); m.Elem(0, 4) }), "", "unknown function 4"},
		{"initial memory that is too full", module(func(m *w.Module) {
			m.Memory(200, 200)
			for i := range int32(1020) { // two pages each
				m.Data(i*8192+4095, []byte{1, 1})
			}
			m.Data(9000000, bytes.Repeat([]byte{1}, 9*4096))
		}), "", "more than 2048 pages"},
		{"no functions", w.New().Bytes(), "", "without functions"},

		{"many parameters", module(func(m *w.Module) { m.Func(locals(33), nil, nil) }), "", "at most 32 parameters"},
		{"many results", module(func(m *w.Module) { m.Type(nil, locals(9)) }), "", "at most 8 results"},
		{"many globals", module(func(m *w.Module) {
			for range 257 {
				m.Global(w.I32, true, 0)
			}
		}), "", "at most 256 globals"},
		{"many locals", module(func(m *w.Module) { m.Func(nil, nil, append(locals(255), w.I64, w.I64)) }), "func[0]", "256"},
		{"many slots", module(func(m *w.Module) {
			m.Func(nil, nil, locals(250), repeat(7, w.MemorySize()), repeat(7, w.Drop()))
			m.Memory(0, 1)
		}), "func[0]", "256 slots"},
		{"many branches", body(w.Block(none, repeat(1001, w.Const32(0), w.BrIf(0)))), "apply", "1000 branches"},
		{"many table branches", body(w.Const32(0), w.BrTable(make([]uint32, 1001)...)), "apply", "1000 branches"},
		{"many checks", body(repeat(1001, w.MemorySize(), w.MemoryGrow(), w.Drop())), "apply", "1000 branches"},
		{"many loops", body(repeat(1001, w.Loop(none))), "apply", "1000 branches"},
		{"many blocks", body(repeat(1001, w.Block(none))), "apply", "1000 blocks"},
		{"many functions with many branches", module(func(m *w.Module) {
			for range 33 {
				m.Func(nil, nil, nil, w.Block(none, repeat(1000, w.Const32(0), w.BrIf(0))))
			}
		}), "func[32]", "too long to compile"},
		{"many memory accesses", slowModule(w.Const32(0), w.Load(0x28, 0), w.Drop()), "func[32]", "too long to compile"},
		{"many divisions", slowModule(w.Get(0), w.Get(0), w.Op(0x6e), w.Drop()), "func[85]", "too long to compile"},
		{"many calls", slowModule(w.Call(0)), "func[85]", "too long to compile"},
		{"many indirect calls", slowModule(w.Const32(0), w.CallIndirect(0)), "func[10]", "too long to compile"},
		{"deep nesting", body(repeat(257, []byte{0x02, w.Empty}), repeat(257, w.Op(0x0b))), "apply", "256 nested"},
		{"long body", body(repeat(32<<10, w.Op(0x01))), "apply", "at most 32768 bytes"},
		{"many calls beside many globals", module(func(m *w.Module) {
			for range 200 {
				m.Global(w.I32, true, 0)
			}
			f := m.Declare(nil, nil)
			m.Define(nil, repeat(2000, w.Call(f)))
		}), "func[0]", "too many calls"},

		{"operand of another type", body(w.Const64(1), w.Set(0)), "apply", "i32 expected, i64 came"},
		{"operand that is missing", body(w.Drop()), "apply", "none is there"},
		{"operand of the block around", body(w.Const32(1), w.Block(none, w.Drop())), "apply", "none is there"},
		{"operand too many", body(w.Const32(1)), "apply", "1 operands too many"},
		{"operand in nested dead code", body(w.Unreachable(), w.Block(none, w.Drop())), "apply", "none is there"},
		{"if without else and a result", body(w.Const32(1), w.If([]byte{w.I32}, w.Const32(1)), w.Drop()), "apply", "if without else"},
		{"else without if", body(w.Block(none, w.Op(0x05))), "apply", "else without if"},
		{"unknown label", body(w.Br(1)), "apply", "unknown label 1"},
		{"unknown local", body(w.Get(2), w.Drop()), "apply", "unknown local 2"},
		{"unknown global", body(w.GlobalGet(2), w.Drop()), "apply", "unknown global 2"},
		{"global that is not mutable", body(w.Const32(0), w.GlobalSet(0)), "apply", "not mutable"},
		{"unknown function", body(w.Call(1)), "apply", "unknown function 1"},
		{"unknown type", body(w.Const32(0), w.CallIndirect(9), w.Drop()), "apply", "unknown type 9"},
		{"alignment", body(w.Const32(0), []byte{0x28, 3, 0}, w.Drop()), "apply", "2^2 expected, 2^3 came"},
		{"labels that differ", body(w.Block([]byte{w.I32}, w.Const32(1), w.Const32(0), w.BrTable(0, 1)), w.Drop()), "apply", "carry"},
		{"label of another type", body(w.Block([]byte{w.I32}, w.Block([]byte{w.I64}, w.Const32(1), w.Const32(0), w.BrTable(0, 1)), w.Drop(), w.Const32(0)), w.Drop()), "apply", "i64 expected, i32 came"},
		{"memory where there is none", module(func(m *w.Module) { m.Func(nil, nil, nil, w.MemorySize(), w.Drop()) }), "func[0]", "without a memory"},
		{"table where there is none", module(func(m *w.Module) { m.Func(nil, nil, nil, w.Const32(0), w.CallIndirect(0)) }), "func[0]", "without a table"},
		{"constant too long", body([]byte{0x41, 0x80, 0x80, 0x80, 0x80, 0x10}, w.Drop()), "apply", "more than 32 bits"},
		{"index too long", body([]byte{0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0}), "apply", "more than 32 bits"},
		{"code after the end", body(w.Op(0x0b)), "apply", "after the end of the body"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, err := program.Prepare(c.wasm)
			var refused *program.ProfileError
			if p != nil || !errors.As(err, &refused) {
				t.Fatalf("accepted, or refused without a reason: %v", err)
			}
			if refused.Function != c.function || !strings.Contains(refused.Reason, c.reason) {
				t.Errorf("got %v", err)
			}
			if refused.Offset < 0 || refused.Offset > len(c.wasm) {
				t.Errorf("offset %d in a module of %d bytes", refused.Offset, len(c.wasm))
			}
			if _, err := program.Inspect(c.wasm); err == nil {
				t.Error("inspect accepts it")
			}
		})
	}
}

// TestAtTheBounds holds that what stands at a bound is accepted.
func TestAtTheBounds(t *testing.T) {
	locals := func(n int) []byte { return bytes.Repeat([]byte{w.I64}, n) }
	for name, wasm := range map[string][]byte{
		"1000 branches": body(w.Block(none, repeat(1000, w.Const32(0), w.BrIf(0)))),
		"256 nested":    body(repeat(256, []byte{0x02, w.Empty}), repeat(256, w.Op(0x0b))),
		"256 slots": module(func(m *w.Module) {
			m.Memory(0, 1)
			m.Func(nil, nil, locals(250), repeat(6, w.MemorySize()), repeat(6, w.Drop()))
		}),
		"256 locals":      module(func(m *w.Module) { m.Func(nil, nil, locals(256)) }),
		"32 parameters":   module(func(m *w.Module) { m.Func(locals(32), locals(8), nil, w.Code(repeat(8, w.Get(3)))) }),
		"largest memory":  module(func(m *w.Module) { m.Memory(32768, 65536); m.Func(nil, nil, nil) }),
		"largest table":   module(func(m *w.Module) { m.Table(65536); m.Func(nil, nil, nil) }),
		"nops up to here": body(repeat(32<<10-6, w.Op(0x01))),
	} {
		p, err := program.Prepare(wasm)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if _, err := program.Decode(p.Encode()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
