//go:build unix

package engine

import (
	"fmt"
	"syscall"

	"github.com/tetratelabs/wazero/experimental"
)

// reserved is a wasm memory for which the address space up to its maximum is
// reserved, so that growing it neither moves nor copies; the system fills in
// zero pages as they are touched.
type reserved struct {
	space []byte
}

// allocate reserves max bytes. A failure stops the node and is no status of a
// run, so it panics; instantiate turns the panic into an error.
func allocate(_, max uint64) experimental.LinearMemory {
	if max == 0 {
		return new(reserved)
	}
	const flags = syscall.MAP_ANON | syscall.MAP_PRIVATE | syscall.MAP_NORESERVE
	space, err := syscall.Mmap(-1, 0, int(max), syscall.PROT_READ|syscall.PROT_WRITE, flags)
	if err != nil {
		panic(allocationError{fmt.Errorf("engine: reserve %d bytes of memory: %w", max, err)})
	}
	return &reserved{space: space}
}

// allocationError carries a failure of the allocator through the wasm runtime.
type allocationError struct{ error }

// Reallocate returns the first size bytes. All that a module may ask for were
// reserved; it panics where they were not, since nil would let the guest go on
// with memory.grow refused, as it is not on other nodes.
func (r *reserved) Reallocate(size uint64) []byte {
	if size > uint64(len(r.space)) {
		panic(allocationError{fmt.Errorf("engine: memory of %d bytes wanted, %d reserved", size, len(r.space))})
	}
	if size == 0 {
		return []byte{}
	}
	return r.space[:size:size]
}

// Free gives the address space back.
func (r *reserved) Free() {
	if r.space != nil {
		// The only error is that of an address that was not mapped.
		_ = syscall.Munmap(r.space)
		r.space = nil
	}
}
