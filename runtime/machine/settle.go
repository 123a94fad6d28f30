package machine

import (
	"math/bits"
	"slices"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// settle executes up to max steps, at least one, of a settling machine and
// returns how many; fewer where the run ends. See the package comment.
func (m *Machine) settle(max Step) Step {
	differing := m.differingPages()
	first, _ := slices.BinarySearch(differing, memory.PageIndex(m.pc))
	differing = differing[first:]
	for n := Step(1); ; n++ {
		switch {
		case m.pc >= memory.Pages:
			m.status = Finished
			return n
		case len(differing) > 0 && differing[0] == memory.PageIndex(m.pc):
			m.slice -= program.PageGas
			if m.slice < 0 && !m.refill() {
				return n
			}
			differing = differing[1:]
			m.pc++
		default:
			m.pc += 1 << sameHeight(m.pc, differing)
		}
		if n == max {
			return n
		}
	}
}

// Settles says what the next step of a settling machine is about: the pages
// from PC on that are as in the base, or the one there that is not. It is about
// none where it ends the run.
func (m *Machine) Settles() (pages uint32, same bool) {
	if m.pc >= memory.Pages {
		return 0, true
	}
	differing := m.differingPages()
	first, differs := slices.BinarySearch(differing, memory.PageIndex(m.pc))
	if differs {
		return 1, false
	}
	return 1 << sameHeight(m.pc, differing[first:]), true
}

// sameHeight returns the height above the pages of the largest subtree that
// begins at a page and holds none of those that differ, which are ascending
// and all beyond it.
func sameHeight(page uint32, differing []memory.PageIndex) int {
	end := uint32(memory.Pages)
	if len(differing) > 0 {
		end = uint32(differing[0])
	}
	k := memory.Depth - memory.PageDepth
	for page%(1<<k) != 0 || page+1<<k > end {
		k--
	}
	return k
}

// differingPages returns the pages that are not as in the base, ascending. It
// holds while nothing writes to the memory.
func (m *Machine) differingPages() []memory.PageIndex {
	if m.differs {
		return m.differing
	}
	may := slices.Clone(m.mem.altered)
	if m.base != m.start.Memory {
		may = append(may, m.mem.start.Pages()...)
	}
	slices.Sort(may)
	m.differing, m.differs = nil, true
	for _, i := range slices.Compact(may) {
		was := m.base.Page(i)
		if was == nil {
			was = m.mem.zero
		}
		if *m.page(i) != *was {
			m.differing = append(m.differing, i)
		}
	}
	return m.differing
}

// settling writes the rest of a settling machine's witness, whose cursor is
// on a page.
func (w *witness) settling() {
	m := w.m
	w.root(w.leaves[LeafFrame])
	w.root(w.leaves[LeafLink])
	w.root(w.pair(LeafGlobals))
	w.root(ssz.Hash(m.InputRoot(), m.start.Context.Root()))
	w.root(w.leaves[LeafProgram])

	const depth = memory.Depth - memory.PageDepth
	now, base := m.settleMemory(), m.base.PageRoots()
	pages, same := m.Settles()
	k := bits.TrailingZeros32(pages)
	if same {
		w.byte(byte(k + 1))
		w.root(now.Node(depth-k, uint64(m.pc>>k)))
	} else {
		w.byte(0)
		w.root(now.Leaf(uint64(m.pc)))
		w.root(base.Leaf(uint64(m.pc)))
	}
	var given, apart, based uint32 // bit h-k for the sibling of height h
	var siblings []ssz.Root
	for h := k; h < depth; h++ {
		bit, zero := uint32(1)<<(h-k), ssz.Zero(memory.PageDepth+h)
		side := uint64(m.pc>>h ^ 1)
		a, b := now.Node(depth-h, side), base.Node(depth-h, side)
		if a != zero {
			given |= bit
			siblings = append(siblings, a)
		}
		if b != a {
			apart |= bit
			if b != zero {
				based |= bit
				siblings = append(siblings, b)
			}
		}
	}
	for _, mask := range []uint32{given, apart, based} {
		w.buf = append(w.buf, byte(mask>>16), byte(mask>>8), byte(mask))
	}
	for _, s := range siblings {
		w.root(s)
	}
}
