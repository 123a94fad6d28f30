package machine

import "github.com/assize/assize/runtime/program"

// step executes the next instruction of a running machine and returns the
// number of steps that it took: one, or for a bulk operation at least one and
// at most left.
//
// This and what it calls say what each instruction does. [Machine.fast] does
// the same in another way.
func (m *Machine) step(left Step) Step {
	in := m.Instr()
	op := in.Op()
	switch {
	case m.aux != 0:
		m.tableEntry(in)
	case op >= program.OpJump && op <= program.OpBrTable:
		m.branch(in)
	case op >= program.OpMove && op <= program.OpGlobalSet:
		m.move(in)
	case op >= program.OpLoad8U && op <= program.OpStore64:
		m.access(in)
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		return m.bulk(in, left)
	case op >= program.OpInputLen && op <= program.OpEmit:
		m.host(in)
	case op >= program.OpBin32 && op < program.OpClz32:
		m.binary(in)
	case op >= program.OpClz32:
		m.unary(in)
	default:
		m.control(in)
	}
	return 1
}

// branch executes what only sets the program counter.
func (m *Machine) branch(in program.Instr) {
	a, b := m.frame[in.A()], m.frame[in.B()]
	var taken bool
	switch in.Op() {
	case program.OpJump:
		taken = true
	case program.OpBrNZ:
		taken = a != 0
	case program.OpBrZ:
		taken = a == 0
	case program.OpBrEq:
		taken = a == b
	case program.OpBrNe:
		taken = a != b
	case program.OpBrLtU:
		taken = a < b
	case program.OpBrGeU:
		taken = a >= b
	case program.OpBrLtS:
		taken = int64(a) < int64(b)
	case program.OpBrGeS:
		taken = int64(a) >= int64(b)
	case program.OpBrLtS4:
		taken = int32(a) < int32(b)
	case program.OpBrGeS4:
		taken = int32(a) >= int32(b)
	case program.OpBrTable:
		m.pc += min(uint32(a), in.Imm())
	}
	if taken {
		m.pc = in.Imm()
	} else {
		m.pc++
	}
}

// move executes what moves data between slots, globals and the code.
func (m *Machine) move(in program.Instr) {
	s, imm := m.frame, in.Imm()
	v := s[in.A()]
	switch in.Op() {
	case program.OpConst:
		v = uint64(int32(imm))
	case program.OpConstHi:
		v = uint64(imm)<<32 | uint64(uint32(s[in.Dst()]))
	case program.OpSelect:
		if uint32(s[uint8(imm)]) == 0 {
			v = s[in.B()]
		}
	case program.OpGlobalGet, program.OpGlobalSet:
		if imm >= program.MaxGlobals {
			m.trap(program.TrapIllegal)
			return
		}
		if in.Op() == program.OpGlobalSet {
			m.globals[imm] = v
			m.pc++
			return
		}
		v = m.globals[imm]
	}
	s[in.Dst()] = v
	m.pc++
}

// access executes a load or a store.
func (m *Machine) access(in program.Instr) {
	at, op := uint64(uint32(m.frame[in.A()]))+uint64(in.Imm()), in.Op()
	size := accessSize(op)
	if at+size > m.mem.size {
		m.trap(program.TrapMemory)
		return
	}
	if op >= program.OpStore8 {
		m.mem.setWord(at, size, m.frame[in.B()])
		m.pc++
		return
	}
	v := m.mem.word(at, size)
	switch op {
	case program.OpLoad8S4:
		v = uint64(uint32(int8(v)))
	case program.OpLoad8S8:
		v = uint64(int8(v))
	case program.OpLoad16S4:
		v = uint64(uint32(int16(v)))
	case program.OpLoad16S8:
		v = uint64(int16(v))
	case program.OpLoad32S8:
		v = uint64(int32(v))
	}
	m.frame[in.Dst()] = v
	m.pc++
}

// bit is a comparison's result.
func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
