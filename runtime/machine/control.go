package machine

import (
	"math"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// MaxSteps is the most steps of one run: the strides that level 3 of a
// dispute has room for. Gas ends the runs of a prepared program before it; a
// run of malformed code that is still going then counts as out of gas.
const MaxSteps Step = (1<<15 - 2) * StrideSteps

// Run executes the program from its start to its end.
func Run(p *program.Program, s *Start) Result {
	m := New(p, s)
	m.Run(MaxSteps)
	return m.Result()
}

// Run executes up to max steps and returns how many were done: fewer where
// the run ended.
func (m *Machine) Run(max Step) Step {
	var done Step
	for m.status == Running && done < max {
		n := max - done
		if m.hook != nil && m.hookAt > m.steps {
			n = min(n, m.hookAt-m.steps)
		}
		n = m.burst(n)
		done += n
		m.steps += n
		m.applyHook()
	}
	return done
}

// trap ends the run: nothing but status and aux changes.
func (m *Machine) trap(t program.Trap) { m.status, m.aux = Trapped, uint32(t) }

// refill answers a check that found the slice below zero. It returns false
// where the gas is used up.
func (m *Machine) refill() bool {
	need := -uint64(m.slice)
	if need > m.reserve {
		m.status = OutOfGas
		return false
	}
	more := min(m.reserve, max(program.GasSlice, need))
	m.reserve -= more
	m.slice += int64(more)
	return true
}

// call enters a function, or says why not. m.pc is the call's.
func (m *Machine) call(in program.Instr) program.Trap {
	weight := uint32(in.B())
	if in.A() > program.MaxArgs || weight == 0 {
		return program.TrapIllegal
	}
	if uint64(m.height)+uint64(weight) > uint64(m.prog.Limits.HeightLimit) {
		return program.TrapStack
	}
	m.push(in)
	m.height += weight
	m.pc = in.Imm()
	return 0
}

// push makes the current frame wait and opens one with the arguments.
func (m *Machine) push(in program.Instr) {
	waiting := m.calls[m.depth]
	waiting.height, waiting.pc, waiting.base, waiting.known = m.height, m.pc+1, in.Dst(), false
	m.depth++
	if m.depth == len(m.calls) {
		m.calls = append(m.calls, new(activation))
	}
	m.frame = &m.calls[m.depth].frame
	*m.frame = Frame{}
	for i := range in.A() {
		m.frame[i] = waiting.frame[in.Dst()+i]
	}
}

// ret goes back to the caller, or says why not.
func (m *Machine) ret(in program.Instr) program.Trap {
	if m.depth == 0 || in.B() > program.MaxResults {
		return program.TrapIllegal
	}
	m.depth--
	caller := m.calls[m.depth]
	for i := range in.B() {
		caller.frame[caller.base+i] = m.frame[in.A()+i]
	}
	m.frame, m.height, m.pc = &caller.frame, caller.height, caller.pc
	return 0
}

// callIndirect is the first step of an indirect call.
func (m *Machine) callIndirect(in program.Instr) {
	index, kind := uint32(m.frame[in.B()]), in.Imm()
	switch {
	case in.A() > program.MaxArgs || kind == 0 || kind > math.MaxUint16:
		m.trap(program.TrapIllegal)
	case index >= m.prog.Limits.TableSize:
		m.trap(program.TrapTable)
	default:
		m.push(in)
		m.aux, m.pc = kind, index
	}
}

// tableEntry is the second step of an indirect call; aux is not zero.
func (m *Machine) tableEntry(in program.Instr) {
	kind, weight := uint32(in.Dst())<<8|uint32(in.A()), uint32(in.B())
	switch {
	case in.Op() != program.OpTableEntry:
		m.trap(program.TrapIllegal)
	case kind == 0:
		m.trap(program.TrapTable)
	case kind != m.aux:
		m.trap(program.TrapSignature)
	case weight == 0:
		m.trap(program.TrapIllegal)
	case uint64(m.height)+uint64(weight) > uint64(m.prog.Limits.HeightLimit):
		m.trap(program.TrapStack)
	default:
		m.height += weight
		m.aux, m.pc = 0, in.Imm()
	}
}

// rare executes the operations that burst does not and returns the number of
// steps that it took, at least one and at most left.
func (m *Machine) rare(in program.Instr, left Step) Step {
	op := in.Op()
	switch {
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

// control executes what is left of control, metering and memory.
func (m *Machine) control(in program.Instr) {
	switch in.Op() {
	case program.OpUnreachable:
		m.trap(program.TrapUnreachable)
	case program.OpCallIndirect:
		m.callIndirect(in)
	case program.OpFinish:
		m.status = Finished
	case program.OpAbort:
		code := uint32(m.frame[in.A()])
		if code >= 1<<24 {
			m.trap(program.TrapHost)
			return
		}
		m.status, m.aux = Refused, code
	case program.OpChargeLen:
		m.slice -= int64((uint64(uint32(m.frame[in.A()])) + 31) >> 5 * uint64(in.Imm()))
		m.pc++
	case program.OpMemorySize:
		m.frame[in.Dst()] = uint64(m.mem.wasm)
		m.pc++
	case program.OpMemoryGrow:
		m.grow(in)
	default:
		m.trap(program.TrapIllegal) // a table entry met while no call waits for one is also here
	}
}

func (m *Machine) grow(in program.Instr) {
	old, more := m.mem.wasm, uint32(m.frame[in.A()])
	most := min(uint64(m.prog.Limits.MaxPages), memory.MaxWasmPages)
	if uint64(old)+uint64(more) > most {
		m.frame[in.Dst()] = math.MaxUint32
	} else {
		m.frame[in.Dst()] = uint64(old)
		m.mem.resize(old + more)
	}
	m.pc++
}
