package machine

import "github.com/assize/assize/runtime/program"

//go:generate go run ./fastgen

// Fused code is the code in another form, an instruction for an instruction.
// Where the instructions from one on match a group, that one has the group's
// number in place of its operation: the loop of [Machine.fast] then executes
// the group at once. The others keep their own meaning, so that a jump into the
// middle of a group, or a stop there, finds what it looks for. What fused code
// does never differs from what [Machine.step] does with the code, one
// instruction after the other.

// group is a superinstruction: instructions that follow one another.
type group [groupMost]groupMember

// groupMember is an instruction of a group; operation 0 ends the group.
type groupMember struct {
	op    program.Op
	reads operands
}

// operands is a set of operands that are the result of the instruction before.
type operands uint8

const (
	readsA operands = 1 << iota
	readsB
)

// fuse returns the fused form of code. Its cost and its size are linear in the
// code's.
func fuse(code []program.Instr) []program.Instr {
	var first [1 << 8]uint8 // groups that begin with an operation lie from first[op] to first[op+1]
	for i := len(groups) - 1; i >= 0; i-- {
		first[groups[i][0].op] = uint8(i + 1)
	}
	plain := make([]program.Instr, len(code))
	for i, in := range code {
		if in.Op() >= firstGroup {
			in = 0 // illegal as well
		}
		if i > 0 && commutes(in.Op()) && in.B() == plain[i-1].Dst() {
			in = program.Make(in.Op(), in.Dst(), in.B(), in.A(), in.Imm())
		}
		plain[i] = in
	}
	fused := make([]program.Instr, len(code))
	for i, in := range plain {
		fused[i] = in
		if k := first[in.Op()]; k > 0 {
			for k := int(k - 1); k < len(groups) && groups[k][0].op == in.Op(); k++ {
				if matches(groups[k], plain[i:]) {
					fused[i] = in&(1<<56-1) | program.Instr(firstGroup+program.Op(k))<<56
					break
				}
			}
		}
	}
	return fused
}

// matches reports whether code begins with a group.
func matches(g group, code []program.Instr) bool {
	for i, m := range g {
		switch {
		case m.op == 0:
			return true
		case i >= len(code) || code[i].Op() != m.op:
			return false
		case m.reads&readsA != 0 && code[i].A() != code[i-1].Dst():
			return false
		case m.reads&readsB != 0 && code[i].B() != code[i-1].Dst():
			return false
		}
	}
	return true
}

// commutes reports whether the operands of an operation may change places.
func commutes(op program.Op) bool {
	switch op &^ 0x1f {
	case program.OpBin32, program.OpBin64:
		switch program.Alu(op & 0x1f) {
		case program.AluAdd, program.AluMul, program.AluAnd, program.AluOr, program.AluXor:
			return true
		}
	}
	return false
}

// clearStep is the number of slots that a call clears at a time.
const clearStep = 32

// reach returns a number of slots, a multiple of clearStep, such that no
// instruction of the code writes to a slot from there on: an operation writes
// to at most eight slots from dst on, or into the four around a, and arguments
// go to the first.
func reach(code []program.Instr) int {
	most := program.MaxArgs
	for _, in := range code {
		most = max(most, int(in.Dst())+program.MaxResults, int(in.A()|3)+1)
	}
	return min((most+clearStep-1)/clearStep*clearStep, program.FrameSlots)
}
