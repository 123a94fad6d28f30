package machine

import (
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// A Stride is StrideSteps consecutive steps of a run; the first is 0.
type Stride uint32

const (
	// StrideSteps is the number of steps of a stride.
	StrideSteps Step = 1 << 15
	// Strides is the number of strides of the longest run.
	Strides = Stride(MaxSteps / StrideSteps)
)

// Start returns the number of steps done at the stride's start.
func (s Stride) Start() Step { return Step(s) * StrideSteps }

// StrideRoots returns the history of a run by strides: root 0 is that of the
// start, root i that after i strides. The last root is the first of an ended
// run, or that after the last of [Strides]; the caller pads with it.
func StrideRoots(p *program.Program, s *Start) []ssz.Root { return New(p, s).StrideRoots() }

// StrideRoots runs the machine, which has done no step but may have a hook,
// to its end and returns its roots by strides.
func (m *Machine) StrideRoots() []ssz.Root {
	out := []ssz.Root{m.Root()}
	for !m.status.Ended() && len(out) <= int(Strides) {
		m.Run(StrideSteps)
		out = append(out, m.Root())
	}
	return out
}

// StepRoots runs up to n steps and returns the root after each: fewer than n
// where the run ends, the last one being that of the ended run. The caller
// pads with it; where the run had ended before there is none.
func (m *Machine) StepRoots(n int) []ssz.Root {
	var out []ssz.Root
	for len(out) < n && m.Run(1) == 1 {
		out = append(out, m.Root())
	}
	return out
}

// Result says how the run ended. A machine that is still running or settling
// counts as out of gas.
func (m *Machine) Result() Result {
	r := Result{Status: m.status, GasUsed: m.start.Gas}
	switch m.status {
	case Finished:
		r.GasUsed = m.gasUsed()
		r.Output = m.output
		r.Messages = m.messages
		r.Pages = m.mem.wasm
		r.Globals = m.usedGlobals()
		r.Dirty = m.mem.dirty()
	case Refused:
		r.Code = m.aux
		r.GasUsed = m.gasUsed()
		r.Output = m.output
	case Trapped:
		r.Code = m.aux
	default:
		r.Status = OutOfGas
	}
	return r
}

// usedGlobals returns as many globals as the start has, or more, up to the last
// that is not zero. Malformed code can set one beyond those that its program has; the
// machine's root holds it, and so does the instance afterwards.
func (m *Machine) usedGlobals() []uint64 {
	n := len(m.globals)
	for n > len(m.start.Globals) && m.globals[n-1] == 0 {
		n--
	}
	return append([]uint64(nil), m.globals[:n]...)
}

// gasUsed is limit - reserve - slice - prepaid. Only malformed code can bring
// it out of the range 0 to the limit; it then counts as the limit.
func (m *Machine) gasUsed() Gas {
	used := uint64(m.start.Gas) - m.reserve - uint64(m.slice) - m.prepaid
	return min(Gas(used), m.start.Gas)
}
