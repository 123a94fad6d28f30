package batchvalidate

import (
	"fmt"
	"strings"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// Meaning says in a sentence what the machine's next instruction does, with
// the values that it reads.
func Meaning(m *machine.Machine) string {
	if m.Status() == machine.Settling {
		return settling(m)
	}
	if m.Status() != machine.Running {
		return fmt.Sprintf("the run has ended (%v): the step changes nothing", m.Status())
	}
	in := m.Instr()
	op, name := in.Op(), in.Op().String()
	switch {
	case op >= program.OpBin32 && op < program.OpClz32:
		return fmt.Sprintf("puts %s of %s and %s into s%d", name, value(m, in.A()), operand(m, in), in.Dst())
	case op >= program.OpClz32 && op <= program.OpExtend16S8:
		return fmt.Sprintf("puts %s of %s into s%d", name, value(m, in.A()), in.Dst())
	case op >= program.OpJump && op <= program.OpBrTable:
		return branch(m, in)
	case op >= program.OpLoad8U && op <= program.OpLoad64:
		at, _, _ := Access(m)
		return fmt.Sprintf("reads memory at %#x (%s + %d) into s%d, %s", at, value(m, in.A()), in.Imm(), in.Dst(), name)
	case op >= program.OpStore8 && op <= program.OpStore64:
		at, n, _ := Access(m)
		return fmt.Sprintf("writes the low %d bytes of %s to memory at %#x (%s + %d)", n, value(m, in.B()), at, value(m, in.A()), in.Imm())
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		return bulk(m, in)
	}
	return control(m, in)
}

// settling puts a step of settling into words.
func settling(m *machine.Machine) string {
	switch pages, same := m.Settles(); {
	case pages == 0:
		return "ends the run: finished"
	case same:
		return fmt.Sprintf("goes past %d pages of 4 KiB from address %#x on, which are as they were before the run", pages, uint64(m.PC())*memory.PageSize)
	default:
		return fmt.Sprintf("charges %d gas to the slice of %d for the page at %#x, which is not as it was before the run; where the slice is below zero then, takes more from the reserve of %d, or runs out of gas",
			program.PageGas, m.Slice(), uint64(m.PC())*memory.PageSize, m.Reserve())
	}
}

// placeOf says where a machine's next step stands.
func placeOf(m *machine.Machine) program.Place {
	if m.Status() == machine.Settling {
		return program.Place{PC: m.PC(), Index: program.NoEntry, Function: settlingName, Instr: "settle"}
	}
	return m.Program().Describe(m.PC())
}

// settlingName stands for the function of a step of settling.
const settlingName = "(settling)"

// value is a slot with what it holds.
func value(m *machine.Machine, i uint8) string { return fmt.Sprintf("s%d (%d)", i, m.Slot(i)) }

// operand is the second operand of a binary operation.
func operand(m *machine.Machine, in program.Instr) string {
	switch base := in.Op() &^ 0x1f; base {
	case program.OpBin32I, program.OpBin64I:
		return fmt.Sprint(int32(in.Imm()))
	}
	return value(m, in.B())
}

func branch(m *machine.Machine, in program.Instr) string {
	switch op := in.Op(); op {
	case program.OpJump:
		return fmt.Sprintf("goes to instruction %d", in.Imm())
	case program.OpBrNZ:
		return fmt.Sprintf("goes to instruction %d if %s is not zero", in.Imm(), value(m, in.A()))
	case program.OpBrZ:
		return fmt.Sprintf("goes to instruction %d if %s is zero", in.Imm(), value(m, in.A()))
	case program.OpBrTable:
		return fmt.Sprintf("goes to one of the %d jumps that follow, chosen by %s", uint64(in.Imm())+1, value(m, in.A()))
	default:
		return fmt.Sprintf("goes to instruction %d if %s %s %s", in.Imm(), value(m, in.A()), strings.TrimPrefix(op.String(), "br."), value(m, in.B()))
	}
}

func bulk(m *machine.Machine, in program.Instr) string {
	w := in.A() &^ 3
	d, x, n := uint32(m.Slot(w)), uint32(m.Slot(w+1)), uint32(m.Slot(w+2))
	rest := fmt.Sprintf("%d bytes left, at most 32 in this step", n)
	switch in.Op() {
	case program.OpMemoryCopy:
		return fmt.Sprintf("copies memory at %#x to %#x, %s", x, d, rest)
	case program.OpMemoryFill:
		return fmt.Sprintf("fills memory at %#x with %#02x, %s", d, uint8(x), rest)
	case program.OpInputRead:
		return fmt.Sprintf("copies the input from byte %d on to memory at %#x, %s", x, d, rest)
	default:
		return fmt.Sprintf("appends memory at %#x to the output, %s", x, rest)
	}
}

// control puts the operations into words whose fields follow no pattern.
func control(m *machine.Machine, in program.Instr) string {
	switch in.Op() {
	case program.OpUnreachable:
		return "traps: unreachable"
	case program.OpCall:
		return fmt.Sprintf("calls %s with %d arguments", m.Program().Describe(in.Imm()).Function, in.A())
	case program.OpCallIndirect:
		return fmt.Sprintf("calls entry %s of the table with %d arguments, type %d", value(m, in.B()), in.A(), in.Imm())
	case program.OpTableEntry:
		return fmt.Sprintf("checks the type of an indirect call of %s", m.Program().Describe(in.Imm()).Function)
	case program.OpReturn:
		return fmt.Sprintf("returns to the caller with %d results", in.B())
	case program.OpFinish:
		return "ends the code: what the run changed is settled"
	case program.OpAbort:
		return fmt.Sprintf("ends the run: refused with code %s", value(m, in.A()))
	case program.OpCharge:
		return fmt.Sprintf("charges %d gas to the slice of %d", in.Imm(), m.Slice())
	case program.OpCheck:
		return fmt.Sprintf("checks that the slice of %d gas is not below zero; else takes more from the reserve of %d, or runs out of gas", m.Slice(), m.Reserve())
	case program.OpChargeLen:
		return fmt.Sprintf("charges %d gas for each 32 bytes of %s to the slice of %d", in.Imm(), value(m, in.A()), m.Slice())
	case program.OpChargeGrow:
		return fmt.Sprintf("charges %d gas for each of %s pages to the slice of %d, nothing where memory cannot have so many", in.Imm(), value(m, in.A()), m.Slice())
	case program.OpMove:
		return fmt.Sprintf("copies %s into s%d", value(m, in.A()), in.Dst())
	case program.OpConst:
		return fmt.Sprintf("puts %d into s%d", int32(in.Imm()), in.Dst())
	case program.OpConstHi:
		return fmt.Sprintf("puts %#x into the high half of s%d", in.Imm(), in.Dst())
	case program.OpSelect:
		return fmt.Sprintf("puts %s or %s into s%d, chosen by %s", value(m, in.A()), value(m, in.B()), in.Dst(), value(m, uint8(in.Imm())))
	case program.OpGlobalGet:
		return fmt.Sprintf("reads global %d into s%d", in.Imm(), in.Dst())
	case program.OpGlobalSet:
		return fmt.Sprintf("writes %s to global %d", value(m, in.A()), in.Imm())
	}
	return host(m, in)
}

func host(m *machine.Machine, in program.Instr) string {
	switch op := in.Op(); op {
	case program.OpMemorySize:
		return fmt.Sprintf("puts the %d pages of memory into s%d", m.Pages(), in.Dst())
	case program.OpMemoryGrow:
		return fmt.Sprintf("grows memory, now of %d pages, by %s pages", m.Pages(), value(m, in.A()))
	case program.OpInputLen:
		return fmt.Sprintf("puts the input's length, %d, into s%d", len(m.Input()), in.Dst())
	case program.OpContext:
		return fmt.Sprintf("reads field %s of the context into s%d to s%d", value(m, in.A()), in.Dst()&^3, in.Dst()|3)
	case program.OpSha256, program.OpKeccak256:
		return fmt.Sprintf("puts %v of %d bytes of memory at %#x into s%d to s%d", op, uint32(m.Slot(in.B())), uint32(m.Slot(in.A())), in.Dst()&^3, in.Dst()|3)
	case program.OpRecover:
		return fmt.Sprintf("recovers the signer from memory at %#x into s%d to s%d", uint32(m.Slot(in.A())), in.Dst()&^3, in.Dst()|3)
	case program.OpEmit:
		return fmt.Sprintf("sends the output as a message to instance %s with gas %s", value(m, in.A()), value(m, in.B()))
	}
	return "traps: illegal instruction"
}

// Access returns the range of memory that the machine's next instruction is
// about, 1 byte at least; false where it is about none. A bulk operation's
// range is what is left of the written one, or of the read one where it writes
// to no memory.
func Access(m *machine.Machine) (address, length uint32, ok bool) {
	in := m.Instr()
	op := in.Op()
	w := in.A() &^ 3
	switch {
	case op >= program.OpLoad8U && op <= program.OpLoad8S8, op == program.OpStore8:
		length = 1
	case op >= program.OpLoad16U && op <= program.OpLoad16S8, op == program.OpStore16:
		length = 2
	case op == program.OpLoad32U, op == program.OpLoad32S8, op == program.OpStore32:
		length = 4
	case op == program.OpLoad64, op == program.OpStore64:
		length = 8
	case op >= program.OpMemoryCopy && op <= program.OpInputRead:
		return uint32(m.Slot(w)), max(1, uint32(m.Slot(w+2))), true
	case op == program.OpOutputWrite:
		return uint32(m.Slot(w + 1)), max(1, uint32(m.Slot(w+2))), true
	case op == program.OpSha256, op == program.OpKeccak256:
		return uint32(m.Slot(in.A())), max(1, uint32(m.Slot(in.B()))), true
	case op == program.OpRecover:
		return uint32(m.Slot(in.A())), 128, true
	default:
		return 0, 0, false
	}
	return uint32(m.Slot(in.A())) + in.Imm(), length, true
}

// Change is one value that a step changed.
type Change struct {
	What   string `json:"what"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// String returns one line.
func (c Change) String() string { return fmt.Sprintf("%s: %s, then %s", c.What, c.Before, c.After) }

// shownBytes bounds the written memory that Changes compares at each end of a
// step's range, in bytes.
const shownBytes = 64

// Changes executes one step of the machine and returns what it changed, pc
// only where it does not go to the next instruction.
func Changes(m *machine.Machine) []Change {
	before := m.Clone()
	address, length, touches := Access(m)
	m.Run(1)
	c := differ{before: before, after: m}
	c.frame()
	for i := range program.MaxGlobals {
		c.add(fmt.Sprintf("global %d", i), "%#x", before.Global(uint8(i)), m.Global(uint8(i)))
	}
	if touches {
		c.memory(address, length)
	}
	c.add("memory pages", "%d", before.Pages(), m.Pages())
	c.add("output length", "%d", len(before.Output()), len(m.Output()))
	c.add("messages", "%d", len(before.Messages()), len(m.Messages()))
	c.add("gas slice", "%d", before.Slice(), m.Slice())
	c.add("gas reserve", "%d", before.Reserve(), m.Reserve())
	c.add("stack height", "%d", before.Height(), m.Height())
	if m.Status() == machine.Settling || before.Status() == machine.Settling {
		c.add("page", "%d", before.PC(), m.PC())
	} else if m.PC() != before.PC()+1 {
		c.add("next instruction", "%d", before.PC(), m.PC())
	}
	c.add("status", "%v", before.Status(), m.Status())
	c.add("code", "%d", before.Aux(), m.Aux())
	return c.out
}

// differ collects what differs between two machines.
type differ struct {
	before, after *machine.Machine
	out           []Change
}

func (c *differ) add(what, format string, before, after any) {
	if before != after {
		c.out = append(c.out, Change{what, fmt.Sprintf(format, before), fmt.Sprintf(format, after)})
	}
}

func (c *differ) frame() {
	c.add("frames below", "%d", c.before.Depth(), c.after.Depth())
	if c.before.Depth() != c.after.Depth() {
		return // the slots are another function's
	}
	for i := range program.FrameSlots {
		c.add(fmt.Sprintf("s%d", i), "%#x", c.before.Slot(uint8(i)), c.after.Slot(uint8(i)))
	}
}

// memory compares the words at both ends of a range.
func (c *differ) memory(address, length uint32) {
	words := min(length, shownBytes) + 7
	c.words(address, words/8)
	if length > 2*shownBytes {
		c.words(address+length-shownBytes, shownBytes/8)
	}
}

func (c *differ) words(address, count uint32) {
	for i := range count {
		at := address + 8*i
		c.add(fmt.Sprintf("memory at %#x", at), "%#016x", c.before.LoadWord(at), c.after.LoadWord(at))
	}
}
