package engine

import (
	"fmt"
	"sort"
	"strings"
	"sync"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// coverage counts what runs execute: operations of the machine, opcodes of
// the modules, and events.
type coverage struct {
	ops     map[program.Op]int
	opcodes map[uint16]int
	events  map[string]int

	// Of the module at hand.
	instructions []w.Instruction
	last         uint32 // offset where the step before came from
	lastPC       uint32
}

func newCoverage() *coverage {
	return &coverage{ops: make(map[program.Op]int), opcodes: make(map[uint16]int), events: make(map[string]int)}
}

// begin turns to another module.
func (c *coverage) begin(module []byte) { c.instructions = w.Instructions(module) }

// note counts the step that the machine is about to take. What flattens to no
// instruction is executed between two steps that follow one another.
func (c *coverage) note(m *machine.Machine) {
	in, pc := m.Instr(), m.PC()
	c.ops[in.Op()]++
	if event := eventOf(m, in); event != "" {
		c.events[event]++
	}
	f := m.Program().FunctionAt(pc)
	if f == nil {
		return
	}
	at := f.Offsets[pc-f.Start]
	from := at
	if pc == c.lastPC+1 && c.last <= at && pc > f.Start {
		from = c.last
	}
	c.last, c.lastPC = at, pc
	i := sort.Search(len(c.instructions), func(i int) bool { return c.instructions[i].Offset >= from })
	for ; i < len(c.instructions) && c.instructions[i].Offset <= at; i++ {
		c.opcodes[c.instructions[i].Opcode]++
	}
}

// end counts how a run ended.
func (c *coverage) end(m *machine.Machine) {
	name := m.Status().String()
	if m.Status() == machine.Trapped {
		name = program.Trap(m.Aux()).String()
		if m.Aux() == uint32(program.TrapTable) && m.Instr().Op() == program.OpTableEntry {
			name = "null table entry"
		}
		if m.Aux() == uint32(program.TrapHost) {
			name = m.Instr().Op().String() + " refuses"
		}
	}
	c.events[name]++
}

// eventOf names what is worth counting beside the operation.
func eventOf(m *machine.Machine, in program.Instr) string {
	operand := func(i uint8) uint32 { return uint32(m.Slot(in.A()&^3 + i)) }
	switch op := in.Op(); {
	case op == program.OpMemoryGrow && m.Pages()+uint32(m.Slot(in.A())) > uint32(m.Program().Limits.MaxPages):
		return "memory that does not grow"
	case op == program.OpMemoryGrow && uint32(m.Slot(in.A())) > 0:
		return "memory that grows"
	case op == program.OpMemoryCopy && operand(2) > 1<<20 || op == program.OpMemoryFill && operand(2) > 1<<20:
		return "bulk operation in pieces"
	case op == program.OpMemoryCopy && operand(0) > operand(1) && operand(0)-operand(1) < operand(2):
		return "copy backward over itself"
	case op == program.OpMemoryCopy && operand(0) < operand(1) && operand(1)-operand(0) < operand(2):
		return "copy forward over itself"
	case op == program.OpReturn && in.B() > 1:
		return "several results"
	case op >= program.OpLoad8U && op <= program.OpStore64:
		if at := uint64(uint32(m.Slot(in.A()))) + uint64(in.Imm()); at%4096 > 4092 && op != program.OpLoad8U && op != program.OpStore8 {
			return "access over the border of two pages"
		}
	}
	return ""
}

// inProfile returns the opcodes that the profile has, as it says itself.
func inProfile() []uint16 {
	var out []uint16
	try := func(number uint16, code ...byte) {
		m := w.New()
		m.Memory(1, 1)
		m.Table(1)
		m.Func(nil, nil, nil, code)
		if _, err := program.Prepare(m.Bytes()); err == nil || !strings.Contains(err.Error(), "not part of the profile") {
			out = append(out, number)
		}
	}
	for op := range uint16(256) {
		if op != 0xfc {
			try(op, byte(op))
		}
		try(0xfc00+op, append([]byte{0xfc}, w.Uleb(uint64(op))...)...)
	}
	return out
}

var profile = sync.OnceValue(inProfile)

// missing names what was not covered.
func (c *coverage) missing() (out []string) {
	for op := range 256 {
		if op := program.Op(op); c.ops[op] == 0 && op.String() != program.OpIllegal.String() {
			out = append(out, fmt.Sprintf("instruction %v", program.Make(op, 0, 0, 0, 0)))
		}
	}
	for _, op := range profile() {
		if c.opcodes[op] == 0 {
			out = append(out, fmt.Sprintf("opcode 0x%x", op))
		}
	}
	for _, event := range []string{
		"finished", "refused", "out of gas", "unreachable", "out of bounds memory access", "integer divide by zero",
		"integer overflow", "invalid table access", "null table entry", "indirect call type mismatch", "stack overflow",
		"input.read refuses", "output.write refuses", "context refuses", "sha256 refuses", "keccak256 refuses", "emit refuses", "abort refuses",
		"memory that grows", "memory that does not grow", "bulk operation in pieces", "copy backward over itself",
		"copy forward over itself", "several results", "access over the border of two pages",
	} {
		if c.events[event] == 0 {
			out = append(out, "event "+event)
		}
	}
	return out
}
