package machine

import (
	"math"
	"math/bits"

	"github.com/assize/assize/runtime/program"
)

// binary executes a binary operation, or traps.
func (m *Machine) binary(in program.Instr) {
	var (
		form = in.Op() &^ 0x1f
		alu  = program.Alu(in.Op() & 0x1f)
		a, b = m.frame[in.A()], m.frame[in.B()]
		v    uint64
		trap program.Trap
	)
	switch form {
	case program.OpBin32:
		v, trap = alu32(alu, uint32(a), uint32(b))
	case program.OpBin32I:
		v, trap = alu32(alu, uint32(a), in.Imm())
	case program.OpBin64:
		v, trap = alu64(alu, a, b)
	case program.OpBin64I:
		v, trap = alu64(alu, a, uint64(int32(in.Imm())))
	}
	if trap != 0 {
		m.trap(trap)
		return
	}
	m.frame[in.Dst()] = v
	m.pc++
}

// alu32 is the table of binary operations on i32.
func alu32(op program.Alu, a, b uint32) (uint64, program.Trap) {
	sa, sb := int32(a), int32(b)
	var v uint32
	switch op {
	case program.AluAdd:
		v = a + b
	case program.AluSub:
		v = a - b
	case program.AluMul:
		v = a * b
	case program.AluDivS:
		if b == 0 {
			return 0, program.TrapDivide
		}
		if sa == math.MinInt32 && sb == -1 {
			return 0, program.TrapOverflow
		}
		v = uint32(sa / sb)
	case program.AluDivU:
		if b == 0 {
			return 0, program.TrapDivide
		}
		v = a / b
	case program.AluRemS:
		if b == 0 {
			return 0, program.TrapDivide
		}
		v = uint32(sa % sb) // of the least value by -1 Go gives 0 too
	case program.AluRemU:
		if b == 0 {
			return 0, program.TrapDivide
		}
		v = a % b
	case program.AluAnd:
		v = a & b
	case program.AluOr:
		v = a | b
	case program.AluXor:
		v = a ^ b
	case program.AluShl:
		v = a << (b & 31)
	case program.AluShrS:
		v = uint32(sa >> (b & 31))
	case program.AluShrU:
		v = a >> (b & 31)
	case program.AluRotl:
		v = bits.RotateLeft32(a, int(b&31))
	case program.AluRotr:
		v = bits.RotateLeft32(a, -int(b&31))
	default:
		// Sign extension keeps the order of both kinds of comparison.
		return compare(op, uint64(sa), uint64(sb))
	}
	return uint64(v), 0
}

// alu64 is the table of binary operations on i64.
func alu64(op program.Alu, a, b uint64) (uint64, program.Trap) {
	sa, sb := int64(a), int64(b)
	switch op {
	case program.AluAdd:
		return a + b, 0
	case program.AluSub:
		return a - b, 0
	case program.AluMul:
		return a * b, 0
	case program.AluDivS:
		if b == 0 {
			return 0, program.TrapDivide
		}
		if sa == math.MinInt64 && sb == -1 {
			return 0, program.TrapOverflow
		}
		return uint64(sa / sb), 0
	case program.AluDivU:
		if b == 0 {
			return 0, program.TrapDivide
		}
		return a / b, 0
	case program.AluRemS:
		if b == 0 {
			return 0, program.TrapDivide
		}
		return uint64(sa % sb), 0
	case program.AluRemU:
		if b == 0 {
			return 0, program.TrapDivide
		}
		return a % b, 0
	case program.AluAnd:
		return a & b, 0
	case program.AluOr:
		return a | b, 0
	case program.AluXor:
		return a ^ b, 0
	case program.AluShl:
		return a << (b & 63), 0
	case program.AluShrS:
		return uint64(sa >> (b & 63)), 0
	case program.AluShrU:
		return a >> (b & 63), 0
	case program.AluRotl:
		return bits.RotateLeft64(a, int(b&63)), 0
	case program.AluRotr:
		return bits.RotateLeft64(a, -int(b&63)), 0
	}
	return compare(op, a, b)
}

// compare is the table of comparisons; what is none of them is illegal.
func compare(op program.Alu, a, b uint64) (uint64, program.Trap) {
	sa, sb := int64(a), int64(b)
	switch op {
	case program.AluEq:
		return bit(a == b), 0
	case program.AluNe:
		return bit(a != b), 0
	case program.AluLtS:
		return bit(sa < sb), 0
	case program.AluLtU:
		return bit(a < b), 0
	case program.AluGtS:
		return bit(sa > sb), 0
	case program.AluGtU:
		return bit(a > b), 0
	case program.AluLeS:
		return bit(sa <= sb), 0
	case program.AluLeU:
		return bit(a <= b), 0
	case program.AluGeS:
		return bit(sa >= sb), 0
	case program.AluGeU:
		return bit(a >= b), 0
	}
	return 0, program.TrapIllegal
}

// unary executes a unary operation, or traps.
func (m *Machine) unary(in program.Instr) {
	a := m.frame[in.A()]
	var v uint64
	switch in.Op() {
	case program.OpClz32:
		v = uint64(bits.LeadingZeros32(uint32(a)))
	case program.OpCtz32:
		v = uint64(bits.TrailingZeros32(uint32(a)))
	case program.OpPopcnt32:
		v = uint64(bits.OnesCount32(uint32(a)))
	case program.OpClz64:
		v = uint64(bits.LeadingZeros64(a))
	case program.OpCtz64:
		v = uint64(bits.TrailingZeros64(a))
	case program.OpPopcnt64:
		v = uint64(bits.OnesCount64(a))
	case program.OpExtend8S4:
		v = uint64(uint32(int8(a)))
	case program.OpExtend16S4:
		v = uint64(uint32(int16(a)))
	case program.OpExtend8S8:
		v = uint64(int8(a))
	case program.OpExtend16S8:
		v = uint64(int16(a))
	case program.OpEqz32:
		v = bit(uint32(a) == 0)
	case program.OpEqz64:
		v = bit(a == 0)
	case program.OpWrap:
		v = uint64(uint32(a))
	case program.OpExtend32S:
		v = uint64(int32(a))
	default:
		m.trap(program.TrapIllegal)
		return
	}
	m.frame[in.Dst()] = v
	m.pc++
}
