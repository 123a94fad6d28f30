//go:build !tinygo.wasm

package sdk

import "unsafe"

// bytesAt is the memory that a pointer and a length of the host's interface
// name; sdk.go only ever passes those of a slice.
func bytesAt(p *byte, length uint32) []byte { return unsafe.Slice(p, length) }

func stateBytes[State any](state *State) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(state)), unsafe.Sizeof(*state))
}
