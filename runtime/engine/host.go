package engine

import (
	"context"
	"crypto/sha256"
	"fmt"
	"hash"

	"github.com/tetratelabs/wazero/api"
	"golang.org/x/crypto/sha3"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// exportHost makes the module that programs import.
func (e *Engine) exportHost() error {
	builder := e.runtime.NewHostModuleBuilder(program.HostInputLen.Module())
	for h := program.HostInputLen; h <= program.HostPause; h++ {
		f := hostFunction(h)
		if f == nil {
			return fmt.Errorf("engine: host function %s is missing", h)
		}
		builder.NewFunctionBuilder().WithGoModuleFunction(f, h.Params(), h.Results()).Export(h.String())
	}
	if _, err := builder.Instantiate(e.ctx); err != nil {
		return fmt.Errorf("engine: host module: %w", err)
	}
	return nil
}

// hostFunction returns the implementation of a host function; nil for none.
// Metering is not its business: the metered module does it around the call.
func hostFunction(h program.HostFunc) api.GoModuleFunc {
	switch h {
	case program.HostInputLen:
		return bind(func(r *run, stack []uint64) { stack[0] = uint64(len(r.start.Input)) })
	case program.HostInputRead:
		return bind((*run).inputRead)
	case program.HostOutputWrite:
		return bind((*run).outputWrite)
	case program.HostContext:
		return bind((*run).context)
	case program.HostSha256:
		return bind(func(r *run, stack []uint64) { r.digest(stack, sha256.New()) })
	case program.HostKeccak256:
		return bind(func(r *run, stack []uint64) { r.digest(stack, sha3.NewLegacyKeccak256()) })
	case program.HostRecover:
		return bind((*run).recover)
	case program.HostEmit:
		return bind((*run).emit)
	case program.HostAbort:
		return bind((*run).abort)
	case program.HostRefill:
		return bind((*run).refill)
	case program.HostOverflow:
		return bind(func(*run, []uint64) { endTrap(program.TrapStack) })
	case program.HostPause:
		return bind(func(r *run, _ []uint64) { r.pauses++ })
	}
	return nil
}

// bind finds the run in the context of the call.
func bind(f func(r *run, stack []uint64)) api.GoModuleFunc {
	return func(ctx context.Context, _ api.Module, stack []uint64) { f(ctx.(*run), stack) }
}

// at returns a range of the memory, or traps.
func (r *run) at(ptr, n uint64) []byte {
	b, ok := r.memory.Read(uint32(ptr), uint32(n))
	if !ok {
		endTrap(program.TrapMemory)
	}
	return b
}

func (r *run) inputRead(stack []uint64) {
	ptr, offset, n := uint64(uint32(stack[0])), uint64(uint32(stack[1])), uint64(uint32(stack[2]))
	if offset+n > uint64(len(r.start.Input)) {
		endTrap(program.TrapHost)
	}
	copy(r.at(ptr, n), r.start.Input[offset:])
}

func (r *run) outputWrite(stack []uint64) {
	ptr, n := uint64(uint32(stack[0])), uint64(uint32(stack[1]))
	if uint64(len(r.output))+n > uint64(r.start.OutputLimit) {
		endTrap(program.TrapHost)
	}
	r.output = append(r.output, r.at(ptr, n)...)
}

func (r *run) context(stack []uint64) {
	i := uint32(stack[0])
	if i >= machine.ContextFields {
		endTrap(program.TrapHost)
	}
	copy(r.at(stack[1], 32), r.start.Context[i][:])
}

func (r *run) digest(stack []uint64, h hash.Hash) {
	n := uint64(uint32(stack[1]))
	if n > program.MaxHashInput {
		endTrap(program.TrapHost)
	}
	h.Write(r.at(stack[0], n))
	var sum [32]byte
	h.Sum(sum[:0])
	copy(r.at(stack[2], 32), sum[:])
}

func (r *run) recover(stack []uint64) {
	sum := machine.Recover([128]byte(r.at(stack[0], 128)))
	copy(r.at(stack[1], 32), sum[:])
}

func (r *run) emit(stack []uint64) {
	if len(r.messages) >= program.MaxMessages {
		endTrap(program.TrapHost)
	}
	gas := uint32(stack[1])
	r.messages = append(r.messages, machine.Message{Target: stack[0], Gas: gas, Data: r.output})
	r.output = nil
	r.prepaid += uint64(gas)
}

func (r *run) abort(stack []uint64) {
	code := uint32(stack[0])
	if code >= 1<<24 {
		endTrap(program.TrapHost)
	}
	panic(&ending{machine.Refused, code})
}

// refill is called with a slice below zero; see the package comment of
// program.
func (r *run) refill(stack []uint64) {
	slice := int64(stack[0])
	if slice+r.reserve < 0 {
		panic(&ending{machine.OutOfGas, 0})
	}
	more := min(r.reserve, max(program.GasSlice, -slice))
	r.reserve -= more
	stack[0] = uint64(slice + more)
}
