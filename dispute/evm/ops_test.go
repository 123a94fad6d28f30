package evm

import (
	"fmt"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// opCase is one way through an operation.
type opCase struct {
	name   string
	in     program.Instr
	slots  map[uint8]uint64
	with   func(*fixture)
	setup  func(*machine.Machine)
	status machine.Status // Running when zero
	aux    uint32
	any    bool // the machine itself says whether it traps: quotients
}

func trapped(name string, trap program.Trap, in program.Instr, slots map[uint8]uint64) opCase {
	return opCase{name: name, in: in, slots: slots, status: machine.Trapped, aux: uint32(trap)}
}

func (c opCase) after(setup func(*machine.Machine)) opCase { c.setup = setup; return c }

func (c opCase) over(with func(*fixture)) opCase { c.with = with; return c }

func (c opCase) ends(s machine.Status, aux uint32) opCase { c.status, c.aux = s, aux; return c }

func runs(name string, in program.Instr, slots map[uint8]uint64) opCase {
	return opCase{name: name, in: in, slots: slots}
}

type slots = map[uint8]uint64

const size = 2 * 65536 // of the fixture's memory

func controlCases() []opCase {
	op := program.Make
	out := []opCase{
		runs("jump", op(program.OpJump, 0, 0, 0, 3), nil),
		runs("jump beyond the code", op(program.OpJump, 0, 0, 0, 1<<31), nil),
		trapped("unreachable", program.TrapUnreachable, op(program.OpUnreachable, 0, 0, 0, 0), nil),
		runs("finish", op(program.OpFinish, 0, 0, 0, 0), nil).ends(machine.Settling, 0),
		runs("abort", op(program.OpAbort, 0, 4, 0, 0), slots{4: 5<<32 | 0xabcdef}).ends(machine.Refused, 0xabcdef),
		trapped("abort with a long code", program.TrapHost, op(program.OpAbort, 0, 4, 0, 0), slots{4: 1 << 24}),
		runs("br_table below", op(program.OpBrTable, 0, 9, 0, 5), slots{9: 3}),
		runs("br_table above", op(program.OpBrTable, 0, 9, 0, 5), slots{9: 1<<40 | 6}),
		runs("br_table wraps", op(program.OpBrTable, 0, 9, 0, 0xffffffff), slots{9: 0xffffffff}),
		runs("call", op(program.OpCall, 1, 4, 7, 33), slots{1: 1, 2: 2, 4: 4, 5: 5, 200: 6}),
		runs("call of no arguments", op(program.OpCall, 255, 0, 1, 33), slots{1: 1}),
		runs("call of 32 arguments that wrap", op(program.OpCall, 240, 32, 7, 33), slots{0: 1, 240: 2, 255: 3, 15: 4}),
		runs("call up to the height limit", op(program.OpCall, 0, 0, 100, 1), nil).after(func(m *machine.Machine) { m.SetHeight(900) }),
		trapped("call above it", program.TrapStack, op(program.OpCall, 0, 0, 101, 1), nil).after(func(m *machine.Machine) { m.SetHeight(900) }),
		trapped("call of 33 arguments", program.TrapIllegal, op(program.OpCall, 0, 33, 1, 1), nil),
		trapped("call of weight 0", program.TrapIllegal, op(program.OpCall, 0, 3, 0, 1), nil),
		runs("nested call", op(program.OpCall, 3, 4, 7, 33), slots{3: 3}).after(func(m *machine.Machine) { enter(m, 3) }),
		runs("call_indirect", op(program.OpCallIndirect, 2, 3, 8, 0xffff), slots{2: 9, 8: 7<<32 | 15}),
		trapped("call_indirect beyond the table", program.TrapTable, op(program.OpCallIndirect, 2, 3, 8, 4), slots{8: 16}),
		trapped("call_indirect of type 0", program.TrapIllegal, op(program.OpCallIndirect, 2, 3, 8, 0), slots{8: 1}),
		trapped("call_indirect of a long type", program.TrapIllegal, op(program.OpCallIndirect, 2, 3, 8, 1<<16), slots{8: 1}),
		trapped("call_indirect of 33 arguments", program.TrapIllegal, op(program.OpCallIndirect, 2, 33, 8, 1), slots{8: 1}),
		trapped("table entry, none pending", program.TrapIllegal, op(program.OpTableEntry, 1, 2, 3, 4), nil),
		runs("table entry", op(program.OpTableEntry, 1, 2, 3, 4), nil).after(pending(0x102)),
		trapped("null table entry", program.TrapTable, op(program.OpTableEntry, 0, 0, 3, 4), nil).after(pending(0x102)),
		trapped("table entry of another type", program.TrapSignature, op(program.OpTableEntry, 1, 3, 3, 4), nil).after(pending(0x102)),
		trapped("table entry of weight 0", program.TrapIllegal, op(program.OpTableEntry, 1, 2, 0, 4), nil).after(pending(0x102)),
		trapped("table entry above the height limit", program.TrapStack, op(program.OpTableEntry, 1, 2, 3, 4), nil).
			after(func(m *machine.Machine) { m.SetHeight(998); m.SetStatus(machine.Running, 0x102) }),
		trapped("an ordinary instruction while a call is pending", program.TrapIllegal, op(program.OpMove, 1, 2, 0, 0), nil).after(pending(3)),
		trapped("a call while a call is pending", program.TrapIllegal, op(program.OpCall, 1, 2, 3, 4), nil).after(pending(3)),
		trapped("return without a caller", program.TrapIllegal, op(program.OpReturn, 0, 1, 1, 0), nil),
		trapped("return of 9 results", program.TrapIllegal, op(program.OpReturn, 0, 1, 9, 0), nil).after(func(m *machine.Machine) { enter(m, 2) }),
		runs("return", op(program.OpReturn, 0, 30, 3, 0), nil).after(func(m *machine.Machine) {
			m.SetSlot(9, 1)
			m.SetSlot(100, 2)
			enter(m, 2)
			m.SetSlot(30, 5)
			m.SetSlot(31, 6)
			m.SetSlot(32, 7)
		}),
		runs("return of nothing", op(program.OpReturn, 0, 30, 0, 0), slots{77: 1}).after(func(m *machine.Machine) { enter(m, 1) }),
		runs("return of 8 results that wrap", op(program.OpReturn, 0, 252, 8, 0), slots{5: 1, 250: 7}).
			over(func(f *fixture) { f.code[pcCall] = program.Make(program.OpCall, 250, 3, 9, pcTest) }).
			after(func(m *machine.Machine) { enter(m, 1); m.SetSlot(253, 4); m.SetSlot(1, 3) }),
	}
	for o := program.OpBrNZ; o <= program.OpBrGeS4; o++ {
		for _, x := range []uint64{0, 1, 1 << 31, 1<<31 - 1, 1 << 63, 1<<63 - 1, 1<<64 - 1, 1 << 32} {
			for _, y := range []uint64{0, 1, 1 << 31, 1 << 63, 1<<64 - 1} {
				out = append(out, runs(fmt.Sprintf("branch %#x on %#x, %#x", uint8(o), x, y), op(o, 0, 1, 40, 9), slots{1: x, 40: y}))
			}
		}
	}
	return out
}

// pending makes a type wait for its table entry.
func pending(kind uint32) func(*machine.Machine) {
	return func(m *machine.Machine) { m.SetStatus(machine.Running, kind) }
}

func meterCases() []opCase {
	op := program.Make
	gas := func(slice int64, reserve uint64) func(*machine.Machine) {
		return func(m *machine.Machine) { m.SetSlice(slice); m.SetReserve(reserve) }
	}
	check := op(program.OpCheck, 0, 0, 0, 0)
	return []opCase{
		runs("charge", op(program.OpCharge, 0, 0, 0, 0xffffffff), nil).after(gas(5, 7)),
		runs("charge wraps", op(program.OpCharge, 0, 0, 0, 1), nil).after(gas(-1<<63, 7)),
		runs("check of a slice", check, nil).after(gas(0, 7)),
		runs("check takes a slice", check, nil).after(gas(-1, 5<<20)),
		runs("check takes all", check, nil).after(gas(-1, 5)),
		runs("check takes more than a slice", check, nil).after(gas(-3<<20, 5<<20)),
		runs("check takes the last", check, nil).after(gas(-5, 5)),
		runs("check finds nothing", check, nil).after(gas(-6, 5)).ends(machine.OutOfGas, 0),
		runs("check of the least slice", check, nil).after(gas(-1<<63, 1<<63-1)).ends(machine.OutOfGas, 0),
		runs("charge by length", op(program.OpChargeLen, 0, 3, 0, 7), slots{3: 5<<32 | 33}).after(gas(5, 7)),
		runs("charge by the greatest length", op(program.OpChargeLen, 0, 3, 0, 0xffffffff), slots{3: 0xffffffff}).after(gas(-1<<63+5, 7)),
		runs("charge by growth", op(program.OpChargeGrow, 0, 3, 0, 7), slots{3: 5<<32 | 8}).after(gas(5, 7)),
		runs("charge by too much growth", op(program.OpChargeGrow, 0, 3, 0, 7), slots{3: 9}).after(gas(5, 7)),
		runs("charge by the greatest growth", op(program.OpChargeGrow, 0, 3, 0, 0xffffffff), slots{3: 1<<32 - 1}).after(gas(5, 7)),
		runs("charge by growth wraps", op(program.OpChargeGrow, 0, 3, 0, 0xffffffff), slots{3: 8}).after(gas(-1<<63+5, 7)),
		runs("charge by no length", op(program.OpChargeLen, 0, 3, 0, 0xffffffff), nil),
	}
}

func moveCases() []opCase {
	op := program.Make
	return []opCase{
		runs("move", op(program.OpMove, 1, 200, 0, 0), slots{1: 5, 200: 1<<64 - 1}),
		runs("move of zero", op(program.OpMove, 255, 2, 0, 0), slots{255: 5}),
		runs("const", op(program.OpConst, 1, 0, 0, 0x7fffffff), nil),
		runs("const below zero", op(program.OpConst, 254, 0, 0, 0x80000000), nil),
		runs("consthi", op(program.OpConstHi, 1, 0, 0, 0x80000001), slots{1: 0xdeadbeef12345678}),
		runs("select first", op(program.OpSelect, 1, 2, 3, 0xffffff64), slots{2: 8, 3: 9, 100: 1}),
		runs("select second", op(program.OpSelect, 1, 2, 3, 100), slots{2: 8, 3: 9, 100: 1 << 32}),
		runs("global get", op(program.OpGlobalGet, 1, 0, 0, 3), nil),
		runs("global get of none", op(program.OpGlobalGet, 1, 0, 0, 255), slots{1: 4}),
		trapped("global get beyond", program.TrapIllegal, op(program.OpGlobalGet, 1, 0, 0, 256), nil),
		runs("global set", op(program.OpGlobalSet, 0, 40, 0, 2), slots{40: 1<<64 - 2}),
		runs("global set of the last", op(program.OpGlobalSet, 0, 40, 0, 255), slots{40: 1}),
		trapped("global set beyond", program.TrapIllegal, op(program.OpGlobalSet, 0, 40, 0, 1<<31), nil),
	}
}

func arithmeticCases() []opCase {
	op := program.Make
	var out []opCase
	operands := []uint64{0, 1, 2, 7, 31, 33, 1 << 31, 1<<31 - 1, 1<<32 - 1, 1 << 63, 1<<63 - 1, 1<<64 - 1, 0x8000000080000000}
	for base := program.OpBin32; base <= program.OpBin64I; base += 0x20 {
		for alu := program.Alu(0); alu <= program.AluGeU; alu++ {
			for _, x := range operands {
				y := operands[(int(alu)*5+int(x%11))%len(operands)]
				in := op(base+program.Op(alu), 70, 2, 200, uint32(y))
				c := runs(fmt.Sprintf("alu %#x of %#x, %#x", uint8(in.Op()), x, y), in, slots{2: x, 200: y})
				c.any = true
				out = append(out, c)
			}
		}
	}
	for o := program.OpClz32; o <= program.OpExtend16S8; o++ {
		for _, x := range append(operands, 0x80, 0x7f, 0x8000, 0x7fff, 0x10000, 0xf0f0f0f0f0f0f0f0) {
			out = append(out, runs(fmt.Sprintf("unary %#x of %#x", uint8(o), x), op(o, 3, 2, 0, 0), slots{2: x}))
		}
	}
	div := func(name string, base program.Op, alu program.Alu, x, y uint64, trap program.Trap) {
		in := op(base+program.Op(alu), 70, 2, 3, uint32(y))
		if trap == 0 {
			out = append(out, runs(name, in, slots{2: x, 3: y}))
		} else {
			out = append(out, trapped(name, trap, in, slots{2: x, 3: y}))
		}
	}
	for form, base := range []program.Op{program.OpBin32, program.OpBin32I, program.OpBin64, program.OpBin64I} {
		least := uint64(1 << 31)
		if form >= 2 {
			least = 1 << 63
		}
		for _, alu := range []program.Alu{program.AluDivS, program.AluDivU, program.AluRemS, program.AluRemU} {
			div(fmt.Sprintf("division %d by zero", alu), base, alu, 5, 0, program.TrapDivide)
		}
		div("div_s overflow", base, program.AluDivS, least, 1<<64-1, program.TrapOverflow)
		div("rem_s of the least", base, program.AluRemS, least, 1<<64-1, 0)
		div("div_s below zero", base, program.AluDivS, 1<<64-7, 2, 0)
		div("rem_s below zero", base, program.AluRemS, 1<<64-7, 2, 0)
	}
	return out
}

// illegalCases are all numbers that are no operation, and pcs beyond the code.
func illegalCases() []opCase {
	var out []opCase
	legal := func(o int) bool {
		switch {
		case o >= 0xc0:
			return o <= 0xcd
		case o >= 0x40:
			return o&31 < 25
		}
		return o != 0 && o <= 0x39 && (o < 0x1e || o >= 0x20) && o != 0x2f
	}
	for o := range 256 {
		if !legal(o) {
			out = append(out, trapped(fmt.Sprintf("illegal %#x", o), program.TrapIllegal, program.Make(program.Op(o), 1, 2, 3, 4), nil))
		}
	}
	nothing := program.Make(program.OpMove, 1, 2, 0, 0)
	for _, pc := range []uint32{codeLen, 255, 256, 257, 1 << 20, 1<<32 - 1} {
		out = append(out, trapped(fmt.Sprintf("pc %d beyond the code", pc), program.TrapIllegal, nothing, nil).
			after(func(m *machine.Machine) { m.SetPC(pc) }))
	}
	return append(out, trapped("pc beyond code of one chunk", program.TrapIllegal, 0, nil).over(func(f *fixture) {
		f.limits.CodeDepth, f.code = 5, f.code[:100]
	}).after(func(m *machine.Machine) { m.SetPC(128) }))
}

func finalCases() []opCase {
	var out []opCase
	for _, s := range []machine.Status{
		machine.Finished, machine.Refused, machine.Trapped, machine.OutOfGas, 6, 7, 9, 255,
	} {
		out = append(out, runs(fmt.Sprintf("%v stays", s), program.Make(program.OpConst, 1, 0, 0, 4), slots{3: 5}).
			after(func(m *machine.Machine) { m.SetStatus(s, 6) }).ends(s, 6))
	}
	return out
}

func allCases() []opCase {
	var out []opCase
	for _, cases := range [][]opCase{
		controlCases(), meterCases(), moveCases(), memoryCases(), bulkCases(), hostCases(),
		arithmeticCases(), illegalCases(), settleCases(), finalCases(),
	} {
		out = append(out, cases...)
	}
	return out
}

// machine builds the case's state.
func (c *opCase) machine() *machine.Machine {
	f := newFixture()
	if c.with != nil {
		c.with(f)
	}
	m := f.build(c.in)
	for i := range 256 {
		if v, ok := c.slots[uint8(i)]; ok {
			m.SetSlot(uint8(i), v)
		}
	}
	if c.setup != nil {
		c.setup(m)
	}
	return m
}

// TestEveryOperation executes each operation and each of its traps in Go and
// in the EVM.
func TestEveryOperation(t *testing.T) {
	v := deploy(t)
	seen := make(map[program.Op]bool)
	for _, c := range allCases() {
		m := c.machine()
		seen[m.Instr().Op()] = true
		if _, err := compare(v, m, nil); err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		want := c.status
		if want == 0 {
			want = machine.Running
		}
		if c.any {
			continue
		}
		if m.Status() != want || (want != machine.Running && m.Aux() != c.aux) {
			t.Errorf("%s: status %v with %d expected, got %v with %d", c.name, want, c.aux, m.Status(), m.Aux())
		}
	}
	for o := range 256 {
		if !seen[program.Op(o)] {
			t.Errorf("operation %#x has no case", o)
		}
	}
}

func deploy(t testing.TB) *Verifier {
	t.Helper()
	v, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return v
}
