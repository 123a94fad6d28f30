package engine

import (
	"context"
	"errors"
	"strings"

	"github.com/tetratelabs/wazero/api"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// run is one call under way. It is the context of the wasm call, so that host
// functions find it without a lookup.
type run struct {
	context.Context
	start    *machine.Start
	memory   api.Memory
	reserve  int64
	prepaid  uint64
	output   []byte
	messages []machine.Message
	pauses   int // in long bulk operations; that Go code runs is what they are for
}

// ending is how a host function ends a run; it travels as a panic through the
// wasm runtime.
type ending struct {
	status machine.Status
	code   uint32
}

// Error names the ending; nobody outside this package sees it.
func (e *ending) Error() string { return "run ended: " + e.status.String() }

func endTrap(t program.Trap) { panic(&ending{machine.Trapped, uint32(t)}) }

// run runs a call on the instance. An error leaves it unusable.
func (in *instance) run(s *machine.Start) (machine.Result, error) {
	if err := in.bring(s); err != nil {
		return machine.Result{}, err
	}
	slice := min(int64(s.Gas), program.GasSlice)
	r := &run{Context: context.Background(), start: s, memory: in.memory, reserve: int64(s.Gas) - slice}
	in.gas.Set(uint64(slice))
	end, err := endingOf(in.entries[s.Entry].CallWithStack(r, nil))
	if err != nil {
		return machine.Result{}, err
	}
	if end.status == machine.Finished {
		return in.finish(r)
	}
	result := machine.Result{Status: end.status, Code: end.code, GasUsed: s.Gas}
	if end.status == machine.Refused {
		result.GasUsed = machine.Gas(r.used(in))
		result.Output = r.output
	}
	if err := in.undo(); err != nil {
		return machine.Result{}, err
	}
	if result.Status == machine.Trapped && program.Trap(result.Code) == program.TrapStack {
		in.spent = true // its stack grew to tens of megabytes and never shrinks
	}
	return result, nil
}

// used returns the gas used so far, without what went with messages.
func (r *run) used(in *instance) int64 {
	return int64(r.start.Gas) - r.reserve - int64(in.gas.Get()) - int64(r.prepaid)
}

// finish settles a run whose entry function has returned: it pays for each page
// that it leaves other than in the start's base, or is undone.
func (in *instance) finish(r *run) (machine.Result, error) {
	dirty, err := in.dirty()
	if err != nil {
		return machine.Result{}, err
	}
	cost := int64(differing(r.start, dirty)) * program.PageGas
	if int64(in.gas.Get())+r.reserve < cost {
		in.putBack(dirty)
		return machine.Result{Status: machine.OutOfGas, GasUsed: r.start.Gas}, nil
	}
	result := machine.Result{
		Status: machine.Finished, GasUsed: machine.Gas(r.used(in) + cost), Output: r.output, Messages: r.messages,
	}
	in.take(&result, dirty)
	return result, nil
}

// differing returns the number of pages that differ from the start's base,
// given those that differ from its memory.
func differing(s *machine.Start, dirty []machine.DirtyPage) int {
	base := s.Base()
	if base == s.Memory {
		return len(dirty)
	}
	n := s.Memory.Len() // none of them is in the base
	for _, d := range dirty {
		if s.Memory.Page(d.Index) != nil {
			n--
		}
		if *d.Page != zero {
			n++
		}
	}
	return n
}

// endingOf reads how the call ended. What is no ending of a run is an error:
// wazero's own stack overflow and every failure of the host.
func endingOf(err error) (*ending, error) {
	if err == nil {
		return &ending{status: machine.Finished}, nil
	}
	var end *ending
	if errors.As(err, &end) {
		return end, nil
	}
	trap, ok := trapOf(err)
	if !ok {
		return nil, err
	}
	return &ending{machine.Trapped, uint32(trap)}, nil
}

// trapOf maps wazero's own traps, which have no type outside of it, by the
// first line of their text.
func trapOf(err error) (program.Trap, bool) {
	line, _, _ := strings.Cut(err.Error(), "\n")
	switch line {
	case "wasm error: unreachable":
		return program.TrapUnreachable, true
	case "wasm error: out of bounds memory access":
		return program.TrapMemory, true
	case "wasm error: integer divide by zero":
		return program.TrapDivide, true
	case "wasm error: integer overflow":
		return program.TrapOverflow, true
	case "wasm error: invalid table access":
		return program.TrapTable, true
	case "wasm error: indirect call type mismatch":
		return program.TrapSignature, true
	}
	return 0, false
}
