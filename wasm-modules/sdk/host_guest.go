//go:build tinygo.wasm

package sdk

import "unsafe"

// entries are the rule's handlers.
var entries struct{ start, apply func() Code }

// Handle names the rule's state and the handlers of init and apply. It is
// called once, from an init function of package main.
func Handle[State any](state *State, start, apply func() Code) {
	entries.start, entries.apply = start, apply
}

// AddressOf returns where a rule's table stands in linear memory, for readers
// that check it by proofs of memory.
func AddressOf[T any](table *T) uint32 { return uint32(uintptr(unsafe.Pointer(table))) }

// Answer reports a rule's answer to the host. It is for entries that are not in
// this package.
func Answer(c Code) {
	if c != Accept {
		hostAbort(uint32(c))
	}
}

//go:wasmexport init
func exportInit() { Answer(entries.start()) }

//go:wasmexport apply
func exportApply() { Answer(entries.apply()) }

//go:wasmimport assize input_len
func hostInputLen() uint32

//go:wasmimport assize input_read
//go:noescape
func hostInputRead(to *byte, offset, length uint32)

//go:wasmimport assize output_write
//go:noescape
func hostOutputWrite(from *byte, length uint32)

//go:wasmimport assize context
//go:noescape
func hostContext(index uint32, to *[32]byte)

//go:wasmimport assize sha256
//go:noescape
func hostSha256(from *byte, length uint32, to *[32]byte)

//go:wasmimport assize keccak256
//go:noescape
func hostKeccak256(from *byte, length uint32, to *[32]byte)

//go:wasmimport assize ecrecover
//go:noescape
func hostRecover(from *[128]byte, to *[32]byte)

//go:wasmimport assize emit
func hostEmit(target uint64, gas uint32)

//go:wasmimport assize abort
func hostAbort(code uint32)
