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
	for !m.status.Ended() && done < max {
		n := max - done
		if m.hook != nil && m.hookAt > m.steps {
			n = min(n, m.hookAt-m.steps)
		}
		if m.status == Settling {
			n = m.settle(n)
		} else {
			n = m.advance(n)
		}
		done += n
		m.steps += n
		m.applyHook()
	}
	return done
}

// advance executes up to max steps, at least one, of a running machine and
// returns how many. It may stop early.
func (m *Machine) advance(max Step) Step {
	var done Step
	if max >= groupMost && m.aux == 0 && m.fuse() {
		done = m.fast(min(max, 1<<62)) // in the range of the loop's signed counters
	}
	if done < max {
		done += m.step(max - done)
	}
	return done
}

// fuse makes the fused code unless the machine has done so few steps that this
// would take longer than they did, and reports whether the code is there.
func (m *Machine) fuse() bool {
	if m.fused == nil && m.steps >= Step(len(m.code)/4) {
		m.fused = fuse(m.code)
	}
	return m.fused != nil
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

// call enters a function.
func (m *Machine) call(in program.Instr) {
	weight := uint32(in.B())
	switch {
	case in.A() > program.MaxArgs || weight == 0:
		m.trap(program.TrapIllegal)
	case uint64(m.height)+uint64(weight) > uint64(m.prog.Limits.HeightLimit):
		m.trap(program.TrapStack)
	default:
		m.push(in)
		m.height += weight
		m.pc = in.Imm()
	}
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

// ret goes back to the caller.
func (m *Machine) ret(in program.Instr) {
	if m.depth == 0 || in.B() > program.MaxResults {
		m.trap(program.TrapIllegal)
		return
	}
	m.depth--
	caller := m.calls[m.depth]
	for i := range in.B() {
		caller.frame[caller.base+i] = m.frame[in.A()+i]
	}
	m.frame, m.height, m.pc = &caller.frame, caller.height, caller.pc
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

// control executes what is left of control, metering and memory.
func (m *Machine) control(in program.Instr) {
	switch in.Op() {
	case program.OpCall:
		m.call(in)
	case program.OpReturn:
		m.ret(in)
	case program.OpCharge:
		m.slice -= int64(in.Imm())
		m.pc++
	case program.OpCheck:
		if m.slice >= 0 || m.refill() {
			m.pc++
		}
	case program.OpUnreachable:
		m.trap(program.TrapUnreachable)
	case program.OpCallIndirect:
		m.callIndirect(in)
	case program.OpFinish:
		m.status, m.pc, m.differs = Settling, 0, false
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
	case program.OpChargeGrow:
		if pages := uint32(m.frame[in.A()]); pages <= m.mostPages() {
			m.slice -= int64(uint64(pages) * uint64(in.Imm()))
		}
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

// mostPages returns the most wasm pages that the memory may have.
func (m *Machine) mostPages() uint32 {
	return min(uint32(m.prog.Limits.MaxPages), memory.MaxWasmPages)
}

func (m *Machine) grow(in program.Instr) {
	old, more := m.mem.wasm, uint32(m.frame[in.A()])
	if uint64(old)+uint64(more) > uint64(m.mostPages()) {
		m.frame[in.Dst()] = math.MaxUint32
	} else {
		m.frame[in.Dst()] = uint64(old)
		m.mem.resize(old + more)
	}
	m.pc++
}
