package sdk

import "unsafe"

// Bytes returns a value's bytes as they stand in memory, little-endian, for
// reading and writing. T has no padding and no pointers.
func Bytes[T any](v *T) []byte { return unsafe.Slice((*byte)(unsafe.Pointer(v)), unsafe.Sizeof(*v)) }

// BytesOf returns the bytes of the values of a slice, see [Bytes].
func BytesOf[T any](v []T) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(v))), uintptr(len(v))*unsafe.Sizeof(*new(T)))
}

// bytesAt is the memory that a pointer and a length of the host's interface
// name; sdk.go only ever passes those of a slice.
func bytesAt(p *byte, length uint32) []byte { return unsafe.Slice(p, length) }
