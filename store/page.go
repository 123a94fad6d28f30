package store

import (
	"encoding/binary"
	"math/bits"

	"github.com/assize/assize/runtime/memory"
)

// A page's record leaves out what is zero, as most of a page of a rule that
// was compiled is. The page is cut into 64 blocks of 64 bytes:
//
//	blocks u64    bit i, from the lowest: block i is not all zero
//	those blocks  64 bytes each, ascending
//
// There is one encoding of a page; a page of zeros has none.
const (
	blockSize  = 64
	pageBlocks = memory.PageSize / blockSize
	blockBits  = 8 // bytes of the bitmap
)

// EncodePage returns the record of a page that is not all zero.
func EncodePage(p *memory.Page) []byte {
	var set uint64
	b := make([]byte, blockBits, blockBits+8*blockSize)
	for i := range pageBlocks {
		if block := p[i*blockSize : (i+1)*blockSize]; [blockSize]byte(block) != [blockSize]byte{} {
			set |= 1 << i
			b = append(b, block...)
		}
	}
	binary.BigEndian.PutUint64(b, set)
	return b
}

// DecodePage is the inverse of [EncodePage]; an error wraps [ErrCorrupt].
func DecodePage(b []byte) (*memory.Page, error) {
	if len(b) < blockBits {
		return nil, corrupt("page: want %d bytes at least, got %d", blockBits, len(b))
	}
	set := binary.BigEndian.Uint64(b)
	b = b[blockBits:]
	if want := bits.OnesCount64(set) * blockSize; set == 0 || len(b) != want {
		return nil, corrupt("page: want at least a block, and %d bytes for blocks %x, got %d", want, set, len(b))
	}
	p := new(memory.Page)
	for ; set != 0; set &= set - 1 {
		block := p[bits.TrailingZeros64(set)*blockSize:][:blockSize]
		copy(block, b)
		b = b[blockSize:]
		if [blockSize]byte(block) == [blockSize]byte{} {
			return nil, corrupt("page: want blocks that are not all zero, got one at %d", bits.TrailingZeros64(set)*blockSize)
		}
	}
	return p, nil
}

// decodePageRecord reads key and value of a page's record.
func decodePageRecord(k, v []byte) (instance uint64, index memory.PageIndex, p *memory.Page, err error) {
	if len(k) != 13 {
		return 0, 0, nil, corrupt("page: want a key of 13 bytes, got %d", len(k))
	}
	instance, index = binary.BigEndian.Uint64(k[1:]), memory.PageIndex(binary.BigEndian.Uint32(k[9:]))
	if index>>(memory.Depth-memory.PageDepth) != 0 {
		return 0, 0, nil, corrupt("page: want one below 2^%d, got page %d of instance %d", memory.Depth-memory.PageDepth, index, instance)
	}
	if p, err = DecodePage(v); err != nil {
		return 0, 0, nil, corrupt("page %d of instance %d: %v", index, instance, err)
	}
	return instance, index, p, nil
}
