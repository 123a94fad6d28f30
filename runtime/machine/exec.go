package machine

import (
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// burst executes up to max steps, at least one, of a running machine and
// returns how many. It stops early when the status changes or an indirect
// call waits for its table entry.
//
// The common operations stand in this one switch, with the program counter,
// the slice and the frame in locals; all others go to rare. Each leaves the
// switch in one of three ways: on to the next instruction, by continue to the
// one that pc was set to, or out of the loop with a trap.
func (m *Machine) burst(max Step) Step {
	if m.aux != 0 {
		m.tableEntry(m.Instr())
		return 1
	}
	var (
		code  = m.code
		pc    = m.pc
		slice = m.slice
		s     = m.frame
		left  = max
		trap  program.Trap
	)
loop:
	for left > 0 {
		left--
		if uint(pc) >= uint(len(code)) {
			trap = program.TrapIllegal
			break
		}
		in := code[pc]
		switch in.Op() {
		case program.OpJump:
			pc = in.Imm()
			continue
		case program.OpBrNZ:
			if s[in.A()] != 0 {
				pc = in.Imm()
				continue
			}
		case program.OpBrZ:
			if s[in.A()] == 0 {
				pc = in.Imm()
				continue
			}
		case program.OpBrEq:
			if s[in.A()] == s[in.B()] {
				pc = in.Imm()
				continue
			}
		case program.OpBrNe:
			if s[in.A()] != s[in.B()] {
				pc = in.Imm()
				continue
			}
		case program.OpBrLtU:
			if s[in.A()] < s[in.B()] {
				pc = in.Imm()
				continue
			}
		case program.OpBrGeU:
			if s[in.A()] >= s[in.B()] {
				pc = in.Imm()
				continue
			}
		case program.OpBrLtS:
			if int64(s[in.A()]) < int64(s[in.B()]) {
				pc = in.Imm()
				continue
			}
		case program.OpBrGeS:
			if int64(s[in.A()]) >= int64(s[in.B()]) {
				pc = in.Imm()
				continue
			}
		case program.OpBrLtS4:
			if int32(s[in.A()]) < int32(s[in.B()]) {
				pc = in.Imm()
				continue
			}
		case program.OpBrGeS4:
			if int32(s[in.A()]) >= int32(s[in.B()]) {
				pc = in.Imm()
				continue
			}
		case program.OpBrTable:
			pc += 1 + min(uint32(s[in.A()]), in.Imm())
			continue
		case program.OpCall:
			m.pc = pc
			if trap = m.call(in); trap != 0 {
				break loop
			}
			pc, s = m.pc, m.frame
			continue
		case program.OpReturn:
			if trap = m.ret(in); trap != 0 {
				break loop
			}
			pc, s = m.pc, m.frame
			continue
		case program.OpCharge:
			slice -= int64(in.Imm())
		case program.OpCheck:
			if slice < 0 {
				m.slice = slice
				if !m.refill() {
					break loop
				}
				slice = m.slice
			}
		case program.OpMove:
			s[in.Dst()] = s[in.A()]
		case program.OpConst:
			s[in.Dst()] = uint64(int32(in.Imm()))
		case program.OpConstHi:
			s[in.Dst()] = uint64(in.Imm())<<32 | uint64(uint32(s[in.Dst()]))
		case program.OpSelect:
			if uint32(s[uint8(in.Imm())]) != 0 {
				s[in.Dst()] = s[in.A()]
			} else {
				s[in.Dst()] = s[in.B()]
			}
		case program.OpGlobalGet:
			if in.Imm() >= program.MaxGlobals {
				trap = program.TrapIllegal
				break loop
			}
			s[in.Dst()] = m.globals[in.Imm()]
		case program.OpGlobalSet:
			if in.Imm() >= program.MaxGlobals {
				trap = program.TrapIllegal
				break loop
			}
			m.globals[in.Imm()] = s[in.A()]

		case program.OpLoad8U:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at >= m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.read[at/memory.PageSize][at%memory.PageSize]
			s[in.Dst()] = uint64(v)
		case program.OpLoad8S4:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at >= m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.read[at/memory.PageSize][at%memory.PageSize]
			s[in.Dst()] = uint64(uint32(int32(int8(v))))
		case program.OpLoad8S8:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at >= m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.read[at/memory.PageSize][at%memory.PageSize]
			s[in.Dst()] = uint64(int64(int8(v)))
		case program.OpLoad16U:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+2 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load16(at)
			s[in.Dst()] = v
		case program.OpLoad16S4:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+2 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load16(at)
			s[in.Dst()] = uint64(uint32(int32(int16(v))))
		case program.OpLoad16S8:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+2 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load16(at)
			s[in.Dst()] = uint64(int64(int16(v)))
		case program.OpLoad32U:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+4 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load32(at)
			s[in.Dst()] = v
		case program.OpLoad32S8:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+4 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load32(at)
			s[in.Dst()] = uint64(int64(int32(v)))
		case program.OpLoad64:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+8 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			v := m.mem.load64(at)
			s[in.Dst()] = v
		case program.OpStore8:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+1 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			m.mem.store8(at, s[in.B()])
		case program.OpStore16:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+2 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			m.mem.store16(at, s[in.B()])
		case program.OpStore32:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+4 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			m.mem.store32(at, s[in.B()])
		case program.OpStore64:
			at := uint64(uint32(s[in.A()])) + uint64(in.Imm())
			if at+8 > m.mem.size {
				trap = program.TrapMemory
				break loop
			}
			m.mem.store64(at, s[in.B()])

		case program.OpEqz32:
			s[in.Dst()] = bit(uint32(s[in.A()]) == 0)
		case program.OpEqz64:
			s[in.Dst()] = bit(s[in.A()] == 0)
		case program.OpWrap:
			s[in.Dst()] = uint64(uint32(s[in.A()]))
		case program.OpExtend32S:
			s[in.Dst()] = uint64(int64(int32(s[in.A()])))

		case program.OpBin32 + program.Op(program.AluAdd):
			s[in.Dst()] = uint64(uint32(s[in.A()]) + uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluSub):
			s[in.Dst()] = uint64(uint32(s[in.A()]) - uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluMul):
			s[in.Dst()] = uint64(uint32(s[in.A()]) * uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluAnd):
			s[in.Dst()] = uint64(uint32(s[in.A()]) & uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluOr):
			s[in.Dst()] = uint64(uint32(s[in.A()]) | uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluXor):
			s[in.Dst()] = uint64(uint32(s[in.A()]) ^ uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluShl):
			s[in.Dst()] = uint64(uint32(s[in.A()]) << (uint32(s[in.B()]) & 31))
		case program.OpBin32 + program.Op(program.AluShrS):
			s[in.Dst()] = uint64(uint32(int32(s[in.A()]) >> (uint32(s[in.B()]) & 31)))
		case program.OpBin32 + program.Op(program.AluShrU):
			s[in.Dst()] = uint64(uint32(s[in.A()]) >> (uint32(s[in.B()]) & 31))
		case program.OpBin32 + program.Op(program.AluEq):
			s[in.Dst()] = bit(uint32(s[in.A()]) == uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluNe):
			s[in.Dst()] = bit(uint32(s[in.A()]) != uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluLtS):
			s[in.Dst()] = bit(int32(s[in.A()]) < int32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluLtU):
			s[in.Dst()] = bit(uint32(s[in.A()]) < uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluGtS):
			s[in.Dst()] = bit(int32(s[in.A()]) > int32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluGtU):
			s[in.Dst()] = bit(uint32(s[in.A()]) > uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluLeS):
			s[in.Dst()] = bit(int32(s[in.A()]) <= int32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluLeU):
			s[in.Dst()] = bit(uint32(s[in.A()]) <= uint32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluGeS):
			s[in.Dst()] = bit(int32(s[in.A()]) >= int32(s[in.B()]))
		case program.OpBin32 + program.Op(program.AluGeU):
			s[in.Dst()] = bit(uint32(s[in.A()]) >= uint32(s[in.B()]))
		case program.OpBin32I + program.Op(program.AluAdd):
			s[in.Dst()] = uint64(uint32(s[in.A()]) + in.Imm())
		case program.OpBin32I + program.Op(program.AluSub):
			s[in.Dst()] = uint64(uint32(s[in.A()]) - in.Imm())
		case program.OpBin32I + program.Op(program.AluMul):
			s[in.Dst()] = uint64(uint32(s[in.A()]) * in.Imm())
		case program.OpBin32I + program.Op(program.AluAnd):
			s[in.Dst()] = uint64(uint32(s[in.A()]) & in.Imm())
		case program.OpBin32I + program.Op(program.AluOr):
			s[in.Dst()] = uint64(uint32(s[in.A()]) | in.Imm())
		case program.OpBin32I + program.Op(program.AluXor):
			s[in.Dst()] = uint64(uint32(s[in.A()]) ^ in.Imm())
		case program.OpBin32I + program.Op(program.AluShl):
			s[in.Dst()] = uint64(uint32(s[in.A()]) << (in.Imm() & 31))
		case program.OpBin32I + program.Op(program.AluShrS):
			s[in.Dst()] = uint64(uint32(int32(s[in.A()]) >> (in.Imm() & 31)))
		case program.OpBin32I + program.Op(program.AluShrU):
			s[in.Dst()] = uint64(uint32(s[in.A()]) >> (in.Imm() & 31))
		case program.OpBin32I + program.Op(program.AluEq):
			s[in.Dst()] = bit(uint32(s[in.A()]) == in.Imm())
		case program.OpBin32I + program.Op(program.AluNe):
			s[in.Dst()] = bit(uint32(s[in.A()]) != in.Imm())
		case program.OpBin32I + program.Op(program.AluLtS):
			s[in.Dst()] = bit(int32(s[in.A()]) < int32(in.Imm()))
		case program.OpBin32I + program.Op(program.AluLtU):
			s[in.Dst()] = bit(uint32(s[in.A()]) < in.Imm())
		case program.OpBin32I + program.Op(program.AluGtS):
			s[in.Dst()] = bit(int32(s[in.A()]) > int32(in.Imm()))
		case program.OpBin32I + program.Op(program.AluGtU):
			s[in.Dst()] = bit(uint32(s[in.A()]) > in.Imm())
		case program.OpBin32I + program.Op(program.AluLeS):
			s[in.Dst()] = bit(int32(s[in.A()]) <= int32(in.Imm()))
		case program.OpBin32I + program.Op(program.AluLeU):
			s[in.Dst()] = bit(uint32(s[in.A()]) <= in.Imm())
		case program.OpBin32I + program.Op(program.AluGeS):
			s[in.Dst()] = bit(int32(s[in.A()]) >= int32(in.Imm()))
		case program.OpBin32I + program.Op(program.AluGeU):
			s[in.Dst()] = bit(uint32(s[in.A()]) >= in.Imm())
		case program.OpBin64 + program.Op(program.AluAdd):
			s[in.Dst()] = s[in.A()] + s[in.B()]
		case program.OpBin64 + program.Op(program.AluSub):
			s[in.Dst()] = s[in.A()] - s[in.B()]
		case program.OpBin64 + program.Op(program.AluMul):
			s[in.Dst()] = s[in.A()] * s[in.B()]
		case program.OpBin64 + program.Op(program.AluAnd):
			s[in.Dst()] = s[in.A()] & s[in.B()]
		case program.OpBin64 + program.Op(program.AluOr):
			s[in.Dst()] = s[in.A()] | s[in.B()]
		case program.OpBin64 + program.Op(program.AluXor):
			s[in.Dst()] = s[in.A()] ^ s[in.B()]
		case program.OpBin64 + program.Op(program.AluShl):
			s[in.Dst()] = s[in.A()] << (s[in.B()] & 63)
		case program.OpBin64 + program.Op(program.AluShrS):
			s[in.Dst()] = uint64(int64(s[in.A()]) >> (s[in.B()] & 63))
		case program.OpBin64 + program.Op(program.AluShrU):
			s[in.Dst()] = s[in.A()] >> (s[in.B()] & 63)
		case program.OpBin64 + program.Op(program.AluEq):
			s[in.Dst()] = bit(s[in.A()] == s[in.B()])
		case program.OpBin64 + program.Op(program.AluNe):
			s[in.Dst()] = bit(s[in.A()] != s[in.B()])
		case program.OpBin64 + program.Op(program.AluLtS):
			s[in.Dst()] = bit(int64(s[in.A()]) < int64(s[in.B()]))
		case program.OpBin64 + program.Op(program.AluLtU):
			s[in.Dst()] = bit(s[in.A()] < s[in.B()])
		case program.OpBin64 + program.Op(program.AluGtS):
			s[in.Dst()] = bit(int64(s[in.A()]) > int64(s[in.B()]))
		case program.OpBin64 + program.Op(program.AluGtU):
			s[in.Dst()] = bit(s[in.A()] > s[in.B()])
		case program.OpBin64 + program.Op(program.AluLeS):
			s[in.Dst()] = bit(int64(s[in.A()]) <= int64(s[in.B()]))
		case program.OpBin64 + program.Op(program.AluLeU):
			s[in.Dst()] = bit(s[in.A()] <= s[in.B()])
		case program.OpBin64 + program.Op(program.AluGeS):
			s[in.Dst()] = bit(int64(s[in.A()]) >= int64(s[in.B()]))
		case program.OpBin64 + program.Op(program.AluGeU):
			s[in.Dst()] = bit(s[in.A()] >= s[in.B()])
		case program.OpBin64I + program.Op(program.AluAdd):
			s[in.Dst()] = s[in.A()] + uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluSub):
			s[in.Dst()] = s[in.A()] - uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluMul):
			s[in.Dst()] = s[in.A()] * uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluAnd):
			s[in.Dst()] = s[in.A()] & uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluOr):
			s[in.Dst()] = s[in.A()] | uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluXor):
			s[in.Dst()] = s[in.A()] ^ uint64(int32(in.Imm()))
		case program.OpBin64I + program.Op(program.AluShl):
			s[in.Dst()] = s[in.A()] << (uint64(int32(in.Imm())) & 63)
		case program.OpBin64I + program.Op(program.AluShrS):
			s[in.Dst()] = uint64(int64(s[in.A()]) >> (uint64(int32(in.Imm())) & 63))
		case program.OpBin64I + program.Op(program.AluShrU):
			s[in.Dst()] = s[in.A()] >> (uint64(int32(in.Imm())) & 63)
		case program.OpBin64I + program.Op(program.AluEq):
			s[in.Dst()] = bit(s[in.A()] == uint64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluNe):
			s[in.Dst()] = bit(s[in.A()] != uint64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluLtS):
			s[in.Dst()] = bit(int64(s[in.A()]) < int64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluLtU):
			s[in.Dst()] = bit(s[in.A()] < uint64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluGtS):
			s[in.Dst()] = bit(int64(s[in.A()]) > int64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluGtU):
			s[in.Dst()] = bit(s[in.A()] > uint64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluLeS):
			s[in.Dst()] = bit(int64(s[in.A()]) <= int64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluLeU):
			s[in.Dst()] = bit(s[in.A()] <= uint64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluGeS):
			s[in.Dst()] = bit(int64(s[in.A()]) >= int64(int32(in.Imm())))
		case program.OpBin64I + program.Op(program.AluGeU):
			s[in.Dst()] = bit(s[in.A()] >= uint64(int32(in.Imm())))

		default:
			m.pc, m.slice = pc, slice
			left -= m.rare(in, left+1) - 1
			if m.status != Running || m.aux != 0 {
				return max - left
			}
			pc, slice, s = m.pc, m.slice, m.frame
			continue
		}
		pc++
	}
	m.pc, m.slice = pc, slice
	if trap != 0 {
		m.trap(trap)
	}
	return max - left
}

// bit is a comparison's result.
func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
