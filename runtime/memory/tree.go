package memory

import "github.com/assize/assize/runtime/ssz"

// upperDepth is the depth of the tree of page roots.
const upperDepth = Depth - PageDepth

// Tree is the Merkle tree of one memory. It keeps the pages that are not zero
// and the nodes above them; the nodes above a page that was set are computed
// when they are next asked for. The zero Tree is an empty memory. A Tree is
// not safe for concurrent use, reading its root included.
type Tree struct {
	pages map[PageIndex]*Page
	roots map[PageIndex]ssz.Root
	upper [upperDepth]map[uint32]ssz.Root // upper[d]: nodes at depth d below the root, that are not zero subtrees
	dirty map[PageIndex]struct{}
}

// Page returns the content of a page, or nil for one that is all zero. The
// caller must not write to it.
func (t *Tree) Page(i PageIndex) *Page { return t.pages[i] }

// SetPage replaces the content of a page. The tree keeps p; the caller must
// not write to it afterwards. A nil p is a page of zeros.
func (t *Tree) SetPage(i PageIndex, p *Page) {
	if t.pages == nil {
		t.pages = make(map[PageIndex]*Page)
		t.roots = make(map[PageIndex]ssz.Root)
		t.dirty = make(map[PageIndex]struct{})
		for d := range t.upper {
			t.upper[d] = make(map[uint32]ssz.Root)
		}
	}
	if p == nil || *p == (Page{}) {
		delete(t.pages, i)
	} else {
		t.pages[i] = p
	}
	t.dirty[i] = struct{}{}
}

// Root returns the root of the memory.
func (t *Tree) Root() ssz.Root {
	t.settle()
	return t.node(0, 0)
}

// node returns the node at a depth of the upper tree, 0 to upperDepth.
func (t *Tree) node(depth int, index uint32) ssz.Root {
	nodes := t.roots
	if depth == upperDepth {
		if r, ok := nodes[PageIndex(index)]; ok {
			return r
		}
	} else if r, ok := t.upper[depth][index]; ok {
		return r
	}
	return ssz.Zero(Depth - depth)
}

// settle computes the nodes above the pages that were set.
func (t *Tree) settle() {
	if len(t.dirty) == 0 {
		return
	}
	level := make(map[uint32]struct{}, len(t.dirty))
	for i := range t.dirty {
		if p := t.pages[i]; p != nil {
			t.roots[i] = PageRoot(p)
		} else {
			delete(t.roots, i)
		}
		level[uint32(i)>>1] = struct{}{}
	}
	clear(t.dirty)
	for d := upperDepth - 1; d >= 0; d-- {
		above := make(map[uint32]struct{}, len(level))
		for i := range level {
			left, right := t.node(d+1, 2*i), t.node(d+1, 2*i+1)
			if zero := ssz.Zero(Depth - d - 1); left == zero && right == zero {
				delete(t.upper[d], i)
			} else {
				t.upper[d][i] = ssz.Hash(left, right)
			}
			above[i>>1] = struct{}{}
		}
		level = above
	}
}

// PageRoot returns the root of one page: 128 chunks, a tree of depth 7.
func PageRoot(p *Page) ssz.Root { return ssz.ByteTree(p[:], PageDepth) }
