package store

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// FormatVersion numbers the layout of keys and values. It only grows; a
// folder of another version is refused.
const FormatVersion = 5

// Prefixes of keys, see the package comment.
const (
	prefixFormat   = 'f'
	prefixHead     = 'h'
	prefixAccount  = 'a'
	prefixProgram  = 'p'
	prefixInstance = 'i'
	prefixPage     = 'm'
	prefixMessage  = 'w'
	prefixNode     = 'n'
	prefixBlock    = 'b'
	prefixResult   = 'r'
	prefixAddress  = 'A'
	prefixInceptor = 'I'
	prefixCall     = 'c'
)

// key returns a key of a prefix and a number.
func key(prefix byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefix}, n)
}

func pageKey(instance uint64, page memory.PageIndex) []byte {
	return binary.BigEndian.AppendUint32(key(prefixPage, instance), uint32(page))
}

func addressKey(a kernel.Address) []byte { return append([]byte{prefixAddress}, a[:]...) }

func rootKey(prefix byte, r ssz.Root) []byte { return append([]byte{prefix}, r[:]...) }

// place says where a call was executed.
type place struct {
	height uint64
	index  uint32 // among the block's calls
}

func (p place) encode() []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, p.height), p.index)
}

func decodePlace(b []byte) (place, error) {
	if len(b) != 12 {
		return place{}, corrupt("place of a call: want 12 bytes, got %d", len(b))
	}
	return place{binary.BigEndian.Uint64(b), binary.BigEndian.Uint32(b[8:])}, nil
}

func number(b []byte) (uint64, error) {
	if len(b) != 8 {
		return 0, corrupt("number: want 8 bytes, got %d", len(b))
	}
	return binary.BigEndian.Uint64(b), nil
}
