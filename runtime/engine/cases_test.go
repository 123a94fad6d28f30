package engine

import (
	"encoding/binary"
	"slices"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// answers returns code that stores i32 values at 0, 4, 8 .. and writes them out.
func (g *guest) answers(values ...[]byte) []byte {
	var code []byte
	for i, v := range values {
		code = append(code, w.Code(c32(int64(4*i)), v, w.Store(0x36, 0))...)
	}
	return w.Code(code, c32(0), c32(int64(4*len(values))), w.Call(g.write))
}

// kept returns code that stores the i32 operands on the stack, the top one
// first, and writes them out in the order in which they were pushed.
func (g *guest) kept(n int) []byte {
	var code []byte
	for i := n - 1; i >= 0; i-- {
		code = append(code, w.Code(w.Set(0), c32(int64(4*i)), w.Get(0), w.Store(0x36, 0))...)
	}
	return w.Code(code, c32(0), c32(int64(4*n)), w.Call(g.write))
}

// wasmCase is a corner of WebAssembly: a module, and what its apply writes, or
// the trap that it ends in.
type wasmCase struct {
	name string
	code func(g *guest) []byte
	want []int32
	trap program.Trap
}

func load(op byte, at int64) []byte { return w.Code(c32(at), w.Load(op, 0)) }

// bytesAt is a load of the i32 of four bytes.
func bytesAt(b ...byte) int32 { return int32(binary.LittleEndian.Uint32(b)) }

func segmentCases() []wasmCase {
	call := func(g *guest, at int64) []byte { return w.Code(c32(at), w.CallIndirect(g.noneInt)) }
	number := func(g *guest, v int64) uint32 { return g.Func(nil, []byte{w.I32}, nil, c32(v)) }
	return []wasmCase{
		{"data: a later segment overwrites an earlier one", func(g *guest) []byte {
			g.Data(100, []byte{1, 2, 3, 4})
			g.Data(102, []byte{9})
			return g.answers(load(0x28, 100))
		}, []int32{bytesAt(1, 2, 9, 4)}, 0},
		{"data: over the border of two pages", func(g *guest) []byte {
			g.Data(4094, []byte{1, 2, 3, 4})
			return g.answers(load(0x2f, 4094), load(0x2f, 4096))
		}, []int32{0x201, 0x403}, 0},
		{"data: the last byte, and nothing behind it", func(g *guest) []byte {
			g.Data(65535, []byte{7})
			g.Data(65536, nil)
			return g.answers(load(0x2d, 65535))
		}, []int32{7}, 0},
		{"elements: a later segment overwrites an earlier one", func(g *guest) []byte {
			g.Elem(0, number(g, 10), number(g, 11), number(g, 12))
			g.Elem(1, number(g, 20))
			return g.answers(call(g, 0), call(g, 1), call(g, 2))
		}, []int32{10, 20, 12}, 0},
		{"elements: a function twice", func(g *guest) []byte {
			f := number(g, 10)
			g.Elem(0, f, f, f, f)
			return g.answers(call(g, 0), call(g, 3))
		}, []int32{10, 10}, 0},
		{"elements: an imported function", func(g *guest) []byte {
			g.Elem(3, g.inputLen)
			return g.answers(call(g, 3))
		}, []int32{10}, 0},
		{"elements: nothing at the end of the table", func(g *guest) []byte {
			g.Elem(4)
			return g.answers(call(g, 0))
		}, []int32{5}, 0},
	}
}

func valueCases() []wasmCase {
	two := func(g *guest) []byte { return w.TypeBlock(g.Type(nil, []byte{w.I32, w.I32})) }
	swap := func(g *guest) []byte { return w.TypeBlock(g.Type([]byte{w.I32, w.I32}, []byte{w.I32, w.I32})) }
	minus := w.Op(w.I32Sub)
	return []wasmCase{
		{"values: a block that takes two and leaves two", func(g *guest) []byte {
			return w.Code(c32(9), c32(4), w.Block(swap(g), minus, c32(7)), g.kept(2))
		}, []int32{5, 7}, 0},
		{"values: a loop whose head takes two", func(g *guest) []byte { // n, sum -> n-1, sum+n while n
			return w.Code(c32(5), c32(0), w.Loop(w.TypeBlock(g.Type([]byte{w.I32, w.I32}, []byte{w.I32})),
				w.Set(2), w.Tee(0), w.Get(2), w.Op(w.I32Add), w.Set(2),
				w.Get(0), c32(1), minus, w.Tee(0), w.Get(2), w.Get(0), w.BrIf(0), w.Set(2), w.Drop(), w.Get(2)), g.kept(1))
		}, []int32{15}, 0},
		{"values: an if that takes two, taken", func(g *guest) []byte {
			return w.Code(c32(9), c32(4), c32(1), w.IfElse(swap(g), w.Code(minus, c32(1)), w.Code(w.Op(w.I32Add), c32(2))), g.kept(2))
		}, []int32{5, 1}, 0},
		{"values: an if that takes two, not taken", func(g *guest) []byte {
			return w.Code(c32(9), c32(4), c32(0), w.IfElse(swap(g), w.Code(minus, c32(1)), w.Code(w.Op(w.I32Add), c32(2))), g.kept(2))
		}, []int32{13, 2}, 0},
		{"values: an if without else that hands on what it takes", func(g *guest) []byte {
			return w.Code(c32(9), c32(4), c32(0), w.If(swap(g), w.Drop(), w.Drop(), c32(1), c32(1)), g.kept(2))
		}, []int32{9, 4}, 0},
		{"values: a branch out of two blocks, over operands", func(g *guest) []byte {
			return w.Code(w.Block(two(g), c32(70), w.Block([]byte{w.I32}, c32(71), c32(1), c32(2), w.Br(1))), g.kept(2))
		}, []int32{1, 2}, 0},
		{"values: a br_if that is not taken keeps them", func(g *guest) []byte {
			return w.Code(w.Block(two(g), c32(1), c32(2), c32(0), w.BrIf(0), w.Op(w.I32Add), c32(8)), g.kept(2))
		}, []int32{3, 8}, 0},
		{"values: a br_table carries them to the default", func(g *guest) []byte {
			return w.Code(w.Block(two(g), w.Block(two(g), c32(1), c32(2), c32(9), w.BrTable(0, 1)), w.Drop(), w.Drop(), c32(5), c32(6)), g.kept(2))
		}, []int32{1, 2}, 0},
		{"values: a br_table carries them to a label", func(g *guest) []byte {
			return w.Code(w.Block(two(g), w.Block(two(g), c32(1), c32(2), c32(0), w.BrTable(0, 1)), w.Drop(), w.Drop(), c32(5), c32(6)), g.kept(2))
		}, []int32{5, 6}, 0},
		{"values: a function of eight results", func(g *guest) []byte {
			var body []byte
			for i := range int64(8) {
				body = append(body, c32(i*i)...)
			}
			f := g.Func(nil, slices.Repeat([]byte{w.I32}, 8), nil, body)
			return w.Code(w.Call(f), g.kept(8))
		}, []int32{0, 1, 4, 9, 16, 25, 36, 49}, 0},
		{"values: a return of two from a nested block, over operands", func(g *guest) []byte {
			f := g.Func(nil, []byte{w.I32, w.I32}, nil, c32(70), w.Block([]byte{w.Empty}, c32(71), c32(1), c32(2), w.Return()), c32(3))
			return w.Code(w.Call(f), g.kept(2))
		}, []int32{1, 2}, 0},
		{"values: an indirect call of two results", func(g *guest) []byte {
			g.Elem(1, g.Func([]byte{w.I32}, []byte{w.I32, w.I32}, nil, c32(3), w.Get(0)))
			return w.Code(c32(4), c32(1), w.CallIndirect(g.Type([]byte{w.I32}, []byte{w.I32, w.I32})), g.kept(2))
		}, []int32{3, 4}, 0},
	}
}

func indirectCases() []wasmCase {
	return []wasmCase{
		{"call_indirect: an equal type of another number", func(g *guest) []byte {
			return g.answers(w.Code(c32(0), w.CallIndirect(g.Type(nil, []byte{w.I32}))))
		}, []int32{5}, 0},
		{"call_indirect: other results", func(g *guest) []byte {
			return w.Code(c32(0), w.CallIndirect(g.Type(nil, []byte{w.I64})), w.Drop())
		}, nil, program.TrapSignature},
		{"call_indirect: no results", func(g *guest) []byte {
			return w.Code(c32(0), w.CallIndirect(g.Type(nil, nil)))
		}, nil, program.TrapSignature},
		{"call_indirect: other parameters", func(g *guest) []byte {
			return w.Code(w.Const64(1), c32(2), w.CallIndirect(g.Type([]byte{w.I64}, nil)))
		}, nil, program.TrapSignature},
		{"call_indirect: parameters for results", func(g *guest) []byte {
			return w.Code(c32(2), w.CallIndirect(g.noneInt), w.Drop())
		}, nil, program.TrapSignature},
		{"call_indirect: a null entry", func(g *guest) []byte { return w.Code(c32(1), w.CallIndirect(g.noneInt), w.Drop()) }, nil, program.TrapTable},
		{"call_indirect: the entry behind the last", func(g *guest) []byte { return w.Code(c32(4), w.CallIndirect(g.noneInt), w.Drop()) }, nil, program.TrapTable},
		{"call_indirect: the greatest index", func(g *guest) []byte { return w.Code(c32(-1), w.CallIndirect(g.noneInt), w.Drop()) }, nil, program.TrapTable},
	}
}

func growthCases() []wasmCase {
	grow := func(n int64) []byte { return w.Code(c32(n), w.MemoryGrow()) }
	return []wasmCase{ // the memory has a page, and two at most
		{"growth: to the most", func(g *guest) []byte { return g.answers(grow(1), w.MemorySize()) }, []int32{1, 2}, 0},
		{"growth: a page beyond the most", func(g *guest) []byte { return g.answers(grow(2), w.MemorySize()) }, []int32{-1, 1}, 0},
		{"growth: by nothing", func(g *guest) []byte { return g.answers(grow(0), grow(1), grow(0), w.MemorySize()) }, []int32{1, 1, 2, 2}, 0},
		{"growth: by as much as there is", func(g *guest) []byte { return g.answers(grow(-1), grow(0x10000), grow(0x7fffffff), w.MemorySize()) }, []int32{-1, -1, -1, 1}, 0},
		{"growth: again", func(g *guest) []byte { return g.answers(grow(1), grow(1), w.MemorySize()) }, []int32{1, -1, 2}, 0},
		{"growth: new pages are zero", func(g *guest) []byte {
			return w.Code(grow(1), w.Drop(), g.answers(load(0x28, 65536), load(0x28, 131068)))
		}, []int32{0, 0}, 0},
		{"growth: before it the page is not there", func(g *guest) []byte { return w.Code(load(0x2d, 65536), w.Drop(), grow(1), w.Drop()) }, nil, program.TrapMemory},
	}
}

// unalignedCases store and load over the border of two chunks, of two pages of
// 4 KiB and of two pages of 64 KiB, the last after growing.
func unalignedCases() []wasmCase {
	const v = 0x1122334455667788
	var out []wasmCase
	for _, border := range []int64{4096 + 32, 4096, 65536} {
		for before := int64(1); before < 8; before++ {
			at := border - before
			out = append(out, wasmCase{"unaligned: 8 bytes over a border", func(g *guest) []byte {
				return w.Code(c32(1), w.MemoryGrow(), w.Drop(), c32(at), w.Const64(v), w.Store(0x37, 0), g.answers(
					w.Code(load(0x29, at), w.Op(0xa7)), w.Code(load(0x29, at), w.Const64(32), w.Op(0x88), w.Op(0xa7)),
					load(0x28, at+2), load(0x2f, at+3), load(0x2d, border),
				))
			}, []int32{0x55667788, 0x11223344, 0x33445566, 0x4455, int32(int64(v) >> (8 * before) & 0xff)}, 0})
		}
		for before := int64(1); before < 4; before++ {
			at := border - before
			out = append(out, wasmCase{"unaligned: 4 and 2 bytes over a border", func(g *guest) []byte {
				return w.Code(c32(1), w.MemoryGrow(), w.Drop(), c32(at), c32(-0x01234568), w.Store(0x36, 0), // fedcba98
					c32(border-1), c32(0x8f7e), w.Store(0x3b, 0), g.answers(load(0x2e, border-1), load(0x2f, border-1)))
			}, []int32{-0x7082, 0x8f7e}, 0})
		}
	}
	return append(out, wasmCase{"unaligned: over the end of memory", func(*guest) []byte {
		return w.Code(c32(65533), w.Const64(v), w.Store(0x37, 0))
	}, nil, program.TrapMemory})
}

// TestCases holds what WebAssembly says of each case, on both engines.
func TestCases(t *testing.T) {
	e := newEngine(t)
	for _, cases := range [][]wasmCase{segmentCases(), valueCases(), indirectCases(), growthCases(), unalignedCases()} {
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				g := newGuest()
				code := c.code(g)
				g.Export("apply", g.Func(nil, nil, []byte{w.I32, w.I64, w.I32}, code))
				p := prepare(t, g.Bytes())
				r := same(t, e, p, startOf(p, program.EntryApply, 100_000, []byte("0123456789")))
				var want []byte
				for _, v := range c.want {
					want = binary.LittleEndian.AppendUint32(want, uint32(v))
				}
				switch {
				case c.trap != 0 && (r.Status != machine.Trapped || program.Trap(r.Code) != c.trap):
					t.Errorf("%v %v, want %v", r.Status, program.Trap(r.Code), c.trap)
				case c.trap == 0 && (r.Status != machine.Finished || !slices.Equal(r.Output, want)):
					t.Errorf("%v %d, %x, want %x", r.Status, r.Code, r.Output, want)
				}
			})
		}
	}
}

// TestSegmentsAreAppliedOnce calls an instance twice: what the first call
// wrote over the segments is there in the second, also on the instance of
// another size to which it grew.
func TestSegmentsAreAppliedOnce(t *testing.T) {
	e := newEngine(t)
	g := newGuest()
	g.Data(100, []byte{1})
	p := prepare(t, g.apply(g.answers(load(0x2d, 100)), c32(100), load(0x2d, 100), c32(1), w.Op(w.I32Add), w.Store(0x3a, 0),
		c32(1), w.MemoryGrow(), w.Drop()))
	s := startOf(p, program.EntryApply, 100_000, nil)
	for want := byte(1); want < 5; want++ {
		r := same(t, e, p, s)
		if r.Status != machine.Finished || r.Output[0] != want {
			t.Fatalf("%v, reads %x, want %d", r.Status, r.Output, want)
		}
		s = next(s, r, program.EntryApply, 100_000)
	}
}

// TestStackHeight goes as deep as the weights allow, and one deeper.
func TestStackHeight(t *testing.T) {
	e := newEngine(t)
	for name, locals := range map[string]int{"light": 0, "of 100 locals": 100} {
		g := newGuest()
		dive := g.Declare([]byte{w.I32}, nil)
		g.Define(slices.Repeat([]byte{w.I64}, locals), w.Get(0), w.If([]byte{w.Empty}, w.Get(0), c32(1), w.Op(w.I32Sub), w.Call(dive)))
		p := prepare(t, g.apply(c32(8), c32(0), c32(4), w.Call(g.inputRead), load(0x28, 8), w.Call(dive)))
		weight := func(i int) int { return int(p.Code[p.Functions[i].End-1].Imm()) } // stands in the return
		deepest := (program.HeightLimit-weight(len(p.Functions)-1))/weight(len(p.Functions)-2) - 1
		for n, want := range map[int]machine.Status{deepest: machine.Finished, deepest + 1: machine.Trapped} {
			r := same(t, e, p, startOf(p, program.EntryApply, program.MaxGas, binary.LittleEndian.AppendUint32(nil, uint32(n))))
			if r.Status != want || want == machine.Trapped && program.Trap(r.Code) != program.TrapStack {
				t.Errorf("%s, %d calls deep: %v %v, want %v", name, n, r.Status, program.Trap(r.Code), want)
			}
		}
	}
}
