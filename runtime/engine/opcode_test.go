package engine

import (
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// edges are operands at which the operations turn.
var edges = []int64{
	0, 1, 2, -1, -2, 31, 32, 63, 64, 128, 65535, 0x7fffffff, 0x80000000, 0xffffffff, -0x80000001, 0x100000000,
	1<<63 - 1, -1 << 63, 0x0123456789abcdef,
}

// binaryOps and their types: operands, result.
func binaryOps(f func(op, in, out byte)) {
	for op := byte(0x46); op <= 0x4f; op++ {
		f(op, w.I32, w.I32)
	}
	for op := byte(0x51); op <= 0x5a; op++ {
		f(op, w.I64, w.I32)
	}
	for op := byte(0x6a); op <= 0x78; op++ {
		f(op, w.I32, w.I32)
	}
	for op := byte(0x7c); op <= 0x8a; op++ {
		f(op, w.I64, w.I64)
	}
}

func unaryOps(f func(op, in, out byte)) {
	f(0x45, w.I32, w.I32)
	f(0x50, w.I64, w.I32)
	for op := byte(0x67); op <= 0x69; op++ {
		f(op, w.I32, w.I32)
		f(op+0x12, w.I64, w.I64)
	}
	f(0xa7, w.I64, w.I32)
	f(0xac, w.I32, w.I64)
	f(0xad, w.I32, w.I64)
	f(0xc0, w.I32, w.I32)
	f(0xc1, w.I32, w.I32)
	f(0xc2, w.I64, w.I64)
	f(0xc3, w.I64, w.I64)
	f(0xc4, w.I64, w.I64)
}

func constant(t byte, v int64) []byte {
	if t == w.I32 {
		return w.Const32(int32(v))
	}
	return w.Const64(v)
}

// storeResult stores an operand of a type at an address.
func storeResult(t byte, at uint32) []byte {
	if t == w.I32 {
		return w.Store(0x36, at)
	}
	return w.Store(0x37, at)
}

// traps reports whether the operation traps on the operands.
func traps(op byte, x, y int64) bool {
	var wide bool
	switch {
	case op >= 0x6d && op <= 0x70:
		x, y = int64(int32(x)), int64(int32(y))
	case op >= 0x7f && op <= 0x82:
		wide = true
	default:
		return false
	}
	if y == 0 {
		return true
	}
	least := int64(-1 << 31)
	if wide {
		least = -1 << 63
	}
	return (op == 0x6d || op == 0x7f) && x == least && y == -1
}

// TestBinaryOperations computes every operation on all pairs of edges, with
// its operands as locals and as constants, and as a condition. Each value is
// stored, so that memory compares them all at once.
func TestBinaryOperations(t *testing.T) {
	e := newEngine(t)
	binaryOps(func(op, in, out byte) {
		m := w.New()
		m.Memory(2, 2)
		f := m.Declare(nil, nil)
		var helpers [][]byte
		for i, x := range edges {
			var body [][]byte
			for j, y := range edges {
				if traps(op, x, y) {
					continue
				}
				at := uint32(i*len(edges)+j) * 32
				forms := [][]byte{
					w.Code(w.Get(0), w.Get(1), w.Op(op)),
					w.Code(w.Get(0), constant(in, y), w.Op(op)),
					w.Code(constant(in, x), w.Get(1), w.Op(op)),
					w.Code(constant(in, x), constant(in, y), w.Op(op)),
				}
				body = append(body, constant(in, x), w.Set(0), constant(in, y), w.Set(1))
				for k, form := range forms {
					address := at + uint32(k)*8
					body = append(body, w.Const32(0), form, storeResult(out, address))
					if out == w.I32 && k < 3 {
						// A branch on the value: 1 where it is taken.
						body = append(body,
							w.Block([]byte{w.Empty}, form, w.BrIf(0), w.Const32(0), w.Const32(1), w.Store(0x3a, address+4)),
							w.IfElse2(form, w.Code(w.Const32(0), w.Const32(1), w.Store(0x3a, address+5)), w.Code(w.Const32(0), w.Const32(1), w.Store(0x3a, address+6))))
					}
				}
			}
			helpers = append(helpers, w.Code(body...))
		}
		var calls [][]byte
		for i := range helpers {
			calls = append(calls, w.Call(f+1+uint32(i)))
		}
		m.Define(nil, calls...)
		for _, h := range helpers {
			m.Func(nil, nil, []byte{in, in}, h)
		}
		m.Export("apply", f)
		p := prepare(t, m.Bytes())
		if r := same(t, e, p, startOf(p, program.EntryApply, 1<<20, nil)); r.Status != machine.Finished || len(r.Dirty) == 0 {
			t.Fatalf("opcode 0x%x: %v", op, r.Status)
		}
	})
}

// TestDivisionTraps takes each division to where it traps.
func TestDivisionTraps(t *testing.T) {
	e := newEngine(t)
	for op, least := range map[byte]int64{0x6d: -1 << 31, 0x6e: 0, 0x6f: 0, 0x70: 0, 0x7f: -1 << 63, 0x80: 0, 0x81: 0, 0x82: 0} {
		in := w.I32
		if op >= 0x7f {
			in = w.I64
		}
		trap := func(x, y int64) program.Trap {
			m := w.New()
			m.Export("apply", m.Func(nil, nil, []byte{in}, constant(in, x), w.Set(0), w.Get(0), constant(in, y), w.Op(op), w.Drop()))
			p := prepare(t, m.Bytes())
			r := same(t, e, p, startOf(p, program.EntryApply, 1000, nil))
			if r.Status != machine.Trapped {
				return 0
			}
			return program.Trap(r.Code)
		}
		if got := trap(5, 0); got != program.TrapDivide {
			t.Errorf("opcode 0x%x by zero: %v", op, got)
		}
		want := program.TrapOverflow
		if least == 0 {
			want = 0
			least = -1 << 63
			if in == w.I32 {
				least = -1 << 31
			}
		}
		if got := trap(least, -1); got != want {
			t.Errorf("opcode 0x%x of the least value by -1: %v, want %v", op, got, want)
		}
	}
}

func TestUnaryOperations(t *testing.T) {
	e := newEngine(t)
	unaryOps(func(op, in, out byte) {
		m := w.New()
		m.Memory(1, 1)
		var body [][]byte
		for i, x := range edges {
			at := uint32(i) * 16
			body = append(body, constant(in, x), w.Set(0),
				w.Const32(0), w.Get(0), w.Op(op), storeResult(out, at),
				w.Const32(0), constant(in, x), w.Op(op), storeResult(out, at+8))
		}
		m.Export("apply", m.Func(nil, nil, []byte{in}, body...))
		p := prepare(t, m.Bytes())
		if r := same(t, e, p, startOf(p, program.EntryApply, 1<<20, nil)); r.Status != machine.Finished {
			t.Fatalf("opcode 0x%x: %v", op, r.Status)
		}
	})
}

// TestMemoryOperations loads and stores with every operation around the
// borders of chunks, pages and the memory.
func TestMemoryOperations(t *testing.T) {
	e := newEngine(t)
	addresses := []int64{0, 1, 29, 31, 4090, 4095, 65521, 65528, 65529, 65532, 65533, 65534, 65535, 65536, -1, -8}
	offsets := []uint32{0, 3, 65528, 0xffffffff}
	run := func(op byte, at int64, offset uint32) {
		m := w.New()
		m.Memory(1, 1)
		m.Data(0, pattern(65536))
		var code []byte
		switch {
		case op >= 0x36:
			v := w.Const64(0x1122334455667788)
			if op == 0x36 || op == 0x3a || op == 0x3b {
				v = w.Const32(-0x6789abcd)
			}
			code = w.Code(w.Get(0), v, w.Store(op, offset))
		default:
			out := w.I64
			if op == 0x28 || op >= 0x2c && op <= 0x2f {
				out = w.I32
			}
			code = w.Code(w.Const32(128), w.Get(0), w.Load(op, offset), storeResult(out, 0))
		}
		m.Export("apply", m.Func(nil, nil, []byte{w.I32}, w.Const32(int32(at)), w.Set(0), code))
		p := prepare(t, m.Bytes())
		same(t, e, p, startOf(p, program.EntryApply, 1000, nil))
	}
	for op := byte(0x28); op <= 0x3e; op++ {
		if op == 0x2a || op == 0x2b || op == 0x38 || op == 0x39 {
			continue // floats
		}
		for _, at := range addresses {
			for _, offset := range offsets {
				run(op, at, offset)
			}
		}
	}
}

// pattern returns bytes that differ from their neighbours.
func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i*7 + i>>8)
	}
	return b
}
