package machine

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// ErrNoWitness is wrapped by the error for a program that no deploy accepts,
// and that the verifier therefore does not know: its limits exceed those of
// package program.
var ErrNoWitness = errors.New("no witness for this program")

// Witness returns the witness of the machine's next step, from 128 bytes to
// about 4 KiB. The machine is not changed.
func (m *Machine) Witness() ([]byte, error) {
	l := m.prog.Limits
	if l.CodeDepth > program.MaxCodeDepth || l.MaxPages > memory.MaxWasmPages || l.TableSize >= 1<<24 {
		return nil, fmt.Errorf("%w: code of depth %d, at most %d pages, table of %d",
			ErrNoWitness, l.CodeDepth, l.MaxPages, l.TableSize)
	}
	w := &witness{m: m, leaves: m.Leaves()}
	w.root(w.leaves[LeafHot])
	switch {
	case m.status == Settling && m.pc < memory.Pages:
		w.settling()
		return w.buf, nil
	case m.status != Running:
		w.root(w.leaves[LeafFrame])
		w.root(w.pair(LeafLink))
		w.root(ssz.Hash(w.pair(LeafGlobals), w.pair(LeafRequest)))
		return w.buf, nil
	}
	w.program()
	in := m.Instr()
	opened := windows(0)
	if m.aux == 0 {
		opened = touched(in)
	}
	w.frame(m.frame, opened)
	w.operation(in)
	if !w.left {
		w.root(w.pair(LeafLink))
	}
	if !w.right {
		w.root(w.pair(LeafGlobals))
	}
	if !w.request {
		w.root(w.leaves[LeafRequest])
	}
	return w.buf, nil
}

// witness is a witness that is being written.
//
// The witness of a step holds what a contract needs to know of the state to
// execute that step: the leaves that the step reads or writes, and siblings
// from them up to the machine's root. There is no table of contents; a part
// stands where the verifier comes to need it, so each part's presence follows
// from those before it. Numbers are big-endian.
//
// Of a machine that has ended, or is settling with its cursor beyond the pages:
//
//	hot 32 | frame root 32 | H(link, memory) 32 | right half of the tree 32
//
// Of one that is settling:
//
//	hot 32 | frame root 32 | link 32 | H(globals, effects) 32 | H(input, context) 32 | program root 32
//	height u8    0: the page at the cursor differs; k + 1: the subtree of 2^k pages there is the same
//	nodes        of that height, the page's or the subtree's: in the memory 32, and where
//	             height is 0 in the base 32
//	given u24    bit i: the sibling i levels above the nodes is not a zero subtree in the memory
//	apart u24    bit i: it is another one in the base
//	based u24    bit i: it is, and is not a zero subtree there
//	siblings     from the nodes' level up: each that is given 32, then the base's where based 32
//
// Of a running one:
//
//	  hot 32
//	  program   meta root 32 | limits u64 | code
//	            code: chunk of pc 32, siblings; or the code tree's root 32 where pc is beyond it
//	  frame     see below; its windows are those of the slots that the operation touches
//	  operation see below
//	  closed    H(link, memory) 32, H(globals, effects) 32 and request root 32, each
//	            unless the operation opened it
//
//	frame       opened u8: bit w is window w, slots 32w to 32w+31
//	            0: frame root 32
//	            else: other u8, the windows among the rest that are not zero; then for each
//	            window of either mask, ascending: opened: count u8, that many slots u64, the
//	            last not zero; other: root of the window's subtree of depth 3, 32
//
//	siblings    of n contiguous leaves of a tree: bitmap, then the siblings 32 each that are not
//	            zero subtrees, from the leaves' level up, on one level the left one first; bit k
//	            of the bitmap says that sibling k is there. The bitmap has as many bits as the
//	            tree is deep for one leaf, twice as many for more, rounded up to bytes.
//
//	operation, nothing where it traps before it opens anything
//	  call, call_indirect  link 32 | memory root 32
//	  return               memory root 32 | 0: there is no caller; or 1 | link below 32 |
//	                       height u32 | pc u32 | base u8 | caller's frame, windows of the results
//	  load, store          MEMORY of 1 or 2 chunks; the same siblings serve before and after
//	  memory.copy          link 32 | source chunk 32 | siblings | target chunk 32 | siblings;
//	                       the source's are left out where both are one chunk
//	  memory.fill          MEMORY of 1 chunk
//	  input_read           input length u32 | context root 32 | then either the input tree's
//	                       root 32 | BASE, or chunk 32 | siblings | BASE | MEMORY of 1 chunk
//	  output_write         globals root 32 | output length u32 | messages chain 32 | outbox 16 |
//	                       then either the output tree's root 32, or MEMORY of 1 chunk |
//	                       output chunk 32 | siblings
//	  sha256, keccak256, ecrecover  MEMORY of up to 19 chunks
//	  global get, set      effects root 32 | chunk 32 | siblings
//	  input_len            input length u32 | input tree's root 32 | context root 32 | BASE
//	  context              input root 32 | chunk 32 | siblings | BASE
//	  emit                 globals root 32 | output length u32 | output tree's root 32 |
//	                       messages chain 32 | outbox 16
//	  MEMORY               link 32 | chunks 32 each | siblings
//	  BASE                 base memory root 32
//
// A bulk operation with nothing left to move opens no memory. The outbox's 16
// bytes are the last of its chunk; the others are zero.
type witness struct {
	m      *Machine
	leaves [leaves]ssz.Root
	buf    []byte

	// What the operation has opened.
	left    bool // link and memory
	right   bool // globals and effects
	request bool // input, context and base
}

// pair returns the parent of a leaf of the machine's tree and the next one.
func (w *witness) pair(i int) ssz.Root { return ssz.Hash(w.leaves[i], w.leaves[i+1]) }

func (w *witness) root(r ssz.Root) { w.buf = append(w.buf, r[:]...) }

func (w *witness) u32(v uint32) { w.buf = binary.BigEndian.AppendUint32(w.buf, v) }

func (w *witness) u64(v uint64) { w.buf = binary.BigEndian.AppendUint64(w.buf, v) }

func (w *witness) byte(v byte) { w.buf = append(w.buf, v) }

// program writes the parts of the program, with the code at pc.
func (w *witness) program() {
	m := w.m
	depth := int(m.prog.Limits.CodeDepth)
	limits := m.prog.Limits.Chunk()
	w.root(m.MetaRoot())
	w.buf = append(w.buf, limits[24:]...)
	if uint64(m.pc)>>(depth+2) != 0 {
		w.root(m.programRoots().code.Root())
		return
	}
	w.root(m.CodeChunk(m.pc / 4))
	w.siblings(m.pc/4, 1, m.CodeBranch)
}

// siblings writes those of n leaves from the first on; branch returns all
// siblings of one leaf, from the leaf's up.
func (w *witness) siblings(first, n uint32, branch func(uint32) []ssz.Root) {
	lo, hi := first, first+n-1
	left := branch(lo)
	right := left
	if n > 1 {
		right = branch(hi)
	}
	var bits uint64
	var k int
	var given []ssz.Root
	add := func(r ssz.Root, height int) {
		if r != ssz.Zero(height) {
			bits |= 1 << k
			given = append(given, r)
		}
		k++
	}
	for h := range left {
		if lo&1 == 1 {
			add(left[h], h)
		}
		if hi&1 == 0 {
			add(right[h], h)
		}
		lo, hi = lo/2, hi/2
	}
	width := len(left)
	if n > 1 {
		width *= 2
	}
	for i := (width+7)/8 - 1; i >= 0; i-- {
		w.byte(byte(bits >> (8 * i)))
	}
	for _, r := range given {
		w.root(r)
	}
}

// Windows of a frame.
const (
	windowSlots  = 32
	windowDepth  = 3
	frameWindows = program.FrameSlots / windowSlots
)

// windows is a set of windows; bit w is window w.
type windows uint8

// with returns the set with the windows of n slots from a slot on, modulo 256.
func (s windows) with(slot uint8, n int) windows {
	for i := range n {
		s |= 1 << ((slot + uint8(i)) / windowSlots)
	}
	return s
}

// frame writes a frame with the given windows opened.
func (w *witness) frame(f *Frame, opened windows) {
	w.byte(byte(opened))
	if opened == 0 {
		w.root(f.Root())
		return
	}
	var other windows
	var count [frameWindows]int // slots of each window up to the last that is not zero
	for i := range frameWindows {
		slots := f[i*windowSlots : (i+1)*windowSlots]
		n := windowSlots
		for n > 0 && slots[n-1] == 0 {
			n--
		}
		count[i] = n
		if n > 0 && opened>>i&1 == 0 {
			other |= 1 << i
		}
	}
	w.byte(byte(other))
	for i := range frameWindows {
		slots := f[i*windowSlots:][:count[i]]
		switch {
		case opened>>i&1 == 1:
			w.byte(byte(count[i]))
			for _, v := range slots {
				w.u64(v)
			}
		case other>>i&1 == 1:
			w.root(ssz.Merkleize(program.WordChunks(slots), windowDepth))
		}
	}
}

// memory writes the opening of n chunks of memory from the first on.
func (w *witness) memory(first, n uint32) {
	w.left = true
	w.root(w.leaves[LeafLink])
	w.chunks(first, n)
}

// chunks writes n chunks of memory and their siblings.
func (w *witness) chunks(first, n uint32) {
	for i := range n {
		w.root(w.m.MemoryChunk(first + i))
	}
	w.siblings(first, n, w.m.MemoryBranch)
}

// span writes the opening of the chunks that size bytes, at least one, touch.
func (w *witness) span(addr, size uint64) {
	first := addr / ssz.ChunkSize
	w.memory(uint32(first), uint32((addr+size-1)/ssz.ChunkSize-first+1))
}
