package machine

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/assize/assize/runtime/memory"
)

// pagesPerWasmPage is the number of 4 KiB pages in a page of WebAssembly.
const pagesPerWasmPage = memory.WasmPageSize / memory.PageSize

// runSize is the size of the runs of a page that are noted when they are
// written to: two chunks, a node of the lowest level of the page's tree.
const runSize = memory.PageSize / 64

// marks are the runs of a page that were written to since the memory's root
// was last taken; bit i stands for run i.
type marks uint64

// marksOf returns the runs that n bytes of a page from an offset on lie in.
// n is not zero.
func marksOf(off, n uint64) marks {
	return ^marks(0) << (off / runSize) & (^marks(0) >> (63 - (off+n-1)/runSize))
}

// target is a page to write to.
type target struct {
	page  *memory.Page // nil where the next write must be noted first, see touch
	marks marks
}

// pages is the machine's memory: a table of pages that are copied when they
// are first written to. A target's page is nil where it is still the start's,
// or was not written to since the root was last taken.
type pages struct {
	wasm  uint32 // size in wasm pages
	size  uint64 // size in bytes
	start *memory.Tree

	read  []*memory.Page // nil until the page is first asked for
	write []target       // with the same pages as in read, or nil
	owned []bool         // the page is this machine's alone
	zero  *memory.Page   // all zero, never written

	altered []memory.PageIndex // pages that were ever copied; may repeat
	fresh   []uint64           // pages written to since the last settle, a bit each
}

func newPages(start *memory.Tree, wasm uint32) pages {
	if start == nil {
		start = new(memory.Tree)
	}
	t := pages{start: start, zero: new(memory.Page)}
	t.resize(min(wasm, memory.MaxWasmPages))
	return t
}

// resize grows the table to so many wasm pages.
func (t *pages) resize(wasm uint32) {
	more := int(wasm)*pagesPerWasmPage - len(t.read)
	t.read = append(t.read, make([]*memory.Page, more)...)
	t.write = append(t.write, make([]target, more)...)
	t.owned = append(t.owned, make([]bool, more)...)
	t.fresh = append(t.fresh, make([]uint64, (len(t.read)+63)/64-len(t.fresh))...)
	t.wasm, t.size = wasm, uint64(wasm)*memory.WasmPageSize
}

// page returns page i for reading.
func (t *pages) page(i uint64) *memory.Page {
	if p := t.read[i]; p != nil {
		return p
	}
	return t.fetch(i)
}

// fetch takes page i over from the start.
func (t *pages) fetch(i uint64) *memory.Page {
	p := t.start.Page(memory.PageIndex(i))
	if p == nil {
		p = t.zero
	}
	t.read[i] = p
	return p
}

// writable returns page i for writing. The caller marks what it writes to.
func (t *pages) writable(i uint64) *memory.Page {
	if p := t.write[i].page; p != nil {
		return p
	}
	return t.touch(i)
}

// touch notes the first write to a page and copies it where it is shared.
func (t *pages) touch(i uint64) *memory.Page {
	p := t.page(i)
	if !t.owned[i] {
		c := *p
		p = &c
		t.read[i], t.owned[i] = p, true
		t.altered = append(t.altered, memory.PageIndex(i))
	}
	t.write[i].page = p
	t.fresh[i/64] |= 1 << (i % 64)
	return p
}

// settle hands each page that was written to since the last settle to f, with
// the runs that were, in ascending order.
func (t *pages) settle(f func(memory.PageIndex, *memory.Page, marks)) {
	for k, left := range t.fresh {
		for ; left != 0; left &= left - 1 {
			i := k*64 + bits.TrailingZeros64(left)
			f(memory.PageIndex(i), t.read[i], t.write[i].marks)
			t.write[i] = target{}
		}
		t.fresh[k] = 0
	}
}

// dirty returns the pages that differ from the start's, ascending, and gives
// them away: the machine copies them before it writes to them again.
func (t *pages) dirty() []DirtyPage {
	var out []DirtyPage
	for _, i := range slices.Compact(slices.Sorted(slices.Values(t.altered))) {
		was := t.start.Page(i)
		if was == nil {
			was = t.zero
		}
		if *t.read[i] != *was {
			out = append(out, DirtyPage{Index: i, Page: t.read[i]})
		}
	}
	t.share()
	return out
}

// share gives up the ownership of all pages: each is copied before it is
// written to again.
func (t *pages) share() {
	for _, i := range t.altered {
		t.owned[i], t.write[i].page = false, nil
	}
}

// clone returns an independent table; the pages are shared.
func (t *pages) clone() pages {
	t.share()
	c := *t
	c.read = slices.Clone(t.read)
	c.write = slices.Clone(t.write)
	c.owned = make([]bool, len(t.owned))
	c.altered = slices.Clone(t.altered)
	c.fresh = slices.Clone(t.fresh)
	return c
}

// word returns the size bytes at an address inside memory, 1 to 8,
// little-endian; the access may span two pages.
func (t *pages) word(addr uint64, size uint64) uint64 {
	off := addr % memory.PageSize
	var b [8]byte
	n := copy(b[:size], t.page(addr / memory.PageSize)[off:])
	if uint64(n) < size {
		copy(b[n:size], t.page(addr/memory.PageSize + 1)[:])
	}
	return binary.LittleEndian.Uint64(b[:])
}

// setWord writes the low size bytes of v at an address inside memory.
func (t *pages) setWord(addr, size, v uint64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	t.put(addr, b[:size])
}

// bytes appends n bytes from an address to dst; the range is inside memory.
func (t *pages) bytes(dst []byte, addr, n uint64) []byte {
	for n > 0 {
		off := addr % memory.PageSize
		run := min(n, memory.PageSize-off)
		dst = append(dst, t.page(addr / memory.PageSize)[off:off+run]...)
		addr, n = addr+run, n-run
	}
	return dst
}

// put writes b at an address; the range is inside memory.
func (t *pages) put(addr uint64, b []byte) {
	for len(b) > 0 {
		n := copy(t.rest(addr, uint64(len(b))), b)
		addr, b = addr+uint64(n), b[n:]
	}
}

// rest returns up to n bytes, at least one, from an address to the end of its
// page, and marks them: the caller writes to all of them.
func (t *pages) rest(addr, n uint64) []byte {
	i, off := addr/memory.PageSize, addr%memory.PageSize
	n = min(n, memory.PageSize-off)
	page := t.writable(i)
	t.write[i].marks |= marksOf(off, n)
	return page[off : off+n]
}

// moveUp copies n bytes from x to d in ascending order; d <= x.
func (t *pages) moveUp(d, x, n uint64) {
	for n > 0 {
		to := t.rest(d, n) // first: it may replace the page that is read
		k := uint64(copy(to, t.page(x / memory.PageSize)[x%memory.PageSize:]))
		d, x, n = d+k, x+k, n-k
	}
}

// moveDown copies n bytes from x to d in descending order; d > x.
func (t *pages) moveDown(d, x, n uint64) {
	for n > 0 {
		k := min(n, (d+n-1)%memory.PageSize+1, (x+n-1)%memory.PageSize+1)
		from, to := x+n-k, d+n-k
		dst := t.rest(to, k) // first: it may replace the page that is read
		copy(dst, t.page(from / memory.PageSize)[from%memory.PageSize:][:k])
		n -= k
	}
}
