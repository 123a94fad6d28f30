package machine

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/memory"
)

// Loads and stores of one size each. The range was checked against the size
// of the memory; what lies within one page, as nearly all does, is read and
// written in place.

func (t *pages) load16(at uint64) uint64 {
	if off := at % memory.PageSize; off <= memory.PageSize-2 {
		return uint64(binary.LittleEndian.Uint16(t.read[at/memory.PageSize][off : off+2]))
	}
	return t.word(at, 2)
}

func (t *pages) load32(at uint64) uint64 {
	if off := at % memory.PageSize; off <= memory.PageSize-4 {
		return uint64(binary.LittleEndian.Uint32(t.read[at/memory.PageSize][off : off+4]))
	}
	return t.word(at, 4)
}

func (t *pages) load64(at uint64) uint64 {
	if off := at % memory.PageSize; off <= memory.PageSize-8 {
		return binary.LittleEndian.Uint64(t.read[at/memory.PageSize][off : off+8])
	}
	return t.word(at, 8)
}

func (t *pages) store8(at, v uint64) {
	t.writable(at / memory.PageSize)[at%memory.PageSize] = byte(v)
}

func (t *pages) store16(at, v uint64) {
	if off := at % memory.PageSize; off <= memory.PageSize-2 {
		binary.LittleEndian.PutUint16(t.writable(at / memory.PageSize)[off:off+2], uint16(v))
		return
	}
	t.setWord(at, 2, v)
}

func (t *pages) store32(at, v uint64) {
	if off := at % memory.PageSize; off <= memory.PageSize-4 {
		binary.LittleEndian.PutUint32(t.writable(at / memory.PageSize)[off:off+4], uint32(v))
		return
	}
	t.setWord(at, 4, v)
}

func (t *pages) store64(at, v uint64) {
	if off := at % memory.PageSize; off <= memory.PageSize-8 {
		binary.LittleEndian.PutUint64(t.writable(at / memory.PageSize)[off:off+8], v)
		return
	}
	t.setWord(at, 8, v)
}

// rest returns up to n bytes from an address to the end of its page, for
// writing.
func (t *pages) rest(addr, n uint64) []byte {
	off := addr % memory.PageSize
	return t.writable(addr / memory.PageSize)[off : off+min(n, memory.PageSize-off)]
}

// moveUp copies n bytes from x to d in ascending order; d <= x.
func (t *pages) moveUp(d, x, n uint64) {
	for n > 0 {
		to := t.rest(d, n) // first: it may replace the page that is read
		k := uint64(copy(to, t.read[x/memory.PageSize][x%memory.PageSize:]))
		d, x, n = d+k, x+k, n-k
	}
}

// moveDown copies n bytes from x to d in descending order; d > x.
func (t *pages) moveDown(d, x, n uint64) {
	for n > 0 {
		k := min(n, (d+n-1)%memory.PageSize+1, (x+n-1)%memory.PageSize+1)
		from, to := x+n-k, d+n-k
		dst := t.rest(to, k) // first: it may replace the page that is read
		copy(dst, t.read[from/memory.PageSize][from%memory.PageSize:][:k])
		n -= k
	}
}
