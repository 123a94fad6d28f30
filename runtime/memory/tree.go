package memory

import (
	"slices"

	"github.com/assize/assize/runtime/ssz"
)

// upperDepth is the depth of the tree of page roots.
const upperDepth = Depth - PageDepth

// dirPages is the number of pages in a directory: 256 KiB of memory.
const dirPages = 64

// directory holds consecutive pages; nil is a page of zeros, or in a partial
// tree one that stands in the source, unless it was set.
type directory struct {
	pages [dirPages]*Page
	set   uint64 // bit i: page i was set
	own   *owner
}

// owner tells trees apart; it has a size, so that two have two addresses.
type owner struct{ _ byte }

// Tree is the Merkle tree of one memory. It keeps the pages that are not zero
// and the nodes above them; the nodes above a page that was set are computed
// when they are next asked for. The zero Tree is an empty memory.
//
// A page never changes once it is in a tree, so that clones share it. A Tree
// is not safe for concurrent use, reading its root included; clones are
// independent of each other.
type Tree struct {
	dirs  []*directory // of pages i*dirPages and on; nil where all are zero
	roots *ssz.Tree    // of page roots; nil is empty
	dirty []PageIndex  // pages set since roots was last brought up to date
	count int          // pages that are not zero
	own   *owner

	source Source // of the pages and nodes that were not set; nil where there are none
}

// Page returns the content of a page, or nil for one that is all zero. The
// caller must not write to it.
func (t *Tree) Page(i PageIndex) *Page {
	if d := int(i / dirPages); d < len(t.dirs) && t.dirs[d] != nil {
		if dir := t.dirs[d]; t.source == nil || dir.set>>(i%dirPages)&1 == 1 {
			return dir.pages[i%dirPages]
		}
	}
	if t.source != nil {
		return t.source.Page(i)
	}
	return nil
}

// GroupPages is the number of pages in a group; see [Tree.Group].
const GroupPages = dirPages

// Group returns the pages from g*GroupPages on, nil for each that is all zero;
// nil where all of them are. It is for readers that go through many pages of a
// tree that is not partial. The caller must not write to it, and must not keep
// it beyond the next SetPage.
func (t *Tree) Group(g int) *[GroupPages]*Page {
	if g < len(t.dirs) && t.dirs[g] != nil {
		return &t.dirs[g].pages
	}
	return nil
}

// SetPage replaces the content of a page below 2^19. The tree keeps p; the
// caller must not write to it afterwards. A nil p is a page of zeros.
func (t *Tree) SetPage(i PageIndex, p *Page) {
	if p != nil && *p == (Page{}) {
		p = nil
	}
	was := t.Page(i)
	if was == nil && p == nil {
		return
	}
	t.put(i, p)
	if t.source != nil {
		t.know(i)
	}
	t.dirty = append(t.dirty, i)
	if was == nil {
		t.count++
	} else if p == nil {
		t.count--
	}
}

// put puts a page into its directory.
func (t *Tree) put(i PageIndex, p *Page) {
	if t.own == nil {
		t.own = new(owner)
	}
	d := int(i / dirPages)
	if d >= len(t.dirs) {
		t.dirs = append(t.dirs, make([]*directory, d+1-len(t.dirs))...)
	}
	switch dir := t.dirs[d]; {
	case dir == nil:
		t.dirs[d] = &directory{own: t.own}
	case dir.own != t.own:
		c := *dir
		c.own = t.own
		t.dirs[d] = &c
	}
	t.dirs[d].pages[i%dirPages] = p
	t.dirs[d].set |= 1 << (i % dirPages)
}

// Len returns the number of pages that are not zero.
func (t *Tree) Len() int { return t.count }

// Pages returns the pages that are not zero, ascending.
func (t *Tree) Pages() []PageIndex {
	if t.source != nil {
		return t.allPages()
	}
	out := make([]PageIndex, 0, t.count)
	for d, dir := range t.dirs {
		if dir == nil {
			continue
		}
		for i, p := range dir.pages {
			if p != nil {
				out = append(out, PageIndex(d*dirPages+i))
			}
		}
	}
	return out
}

// Clone returns an independent tree with the same pages, which are shared. It
// costs a copy of eight bytes for each 256 KiB, after the root was taken.
func (t *Tree) Clone() *Tree {
	t.settle()
	c := *t
	t.own, c.own = new(owner), new(owner)
	c.dirs = slices.Clone(t.dirs)
	c.roots = t.roots.Clone()
	return &c
}

// Root returns the root of the memory.
func (t *Tree) Root() ssz.Root {
	t.settle()
	return t.roots.Root()
}

// PageRoots returns the tree of page roots, of depth 19. It is a clone.
func (t *Tree) PageRoots() *ssz.Tree {
	if t.source != nil {
		t.knowAll()
	}
	t.settle()
	return t.roots.Clone()
}

// PageBranch returns the 19 siblings of a page's root, from the page's up.
func (t *Tree) PageBranch(i PageIndex) []ssz.Root {
	if t.source != nil {
		t.know(i)
	}
	t.settle()
	return t.roots.Branch(uint64(i))
}

// Branch returns the 26 siblings of a chunk, from the chunk's up.
func (t *Tree) Branch(chunk uint32) []ssz.Root {
	page := t.Page(PageIndex(chunk >> PageDepth))
	if page == nil {
		page = new(Page)
	}
	lower := ssz.TreeOf(ssz.Chunks(page[:]), PageDepth)
	return append(lower.Branch(uint64(chunk%(1<<PageDepth))), t.PageBranch(PageIndex(chunk>>PageDepth))...)
}

// settle brings the page roots up to date.
func (t *Tree) settle() {
	if t.roots == nil {
		t.roots = ssz.NewTreeOver(upperDepth, PageDepth)
	}
	if len(t.dirty) == 0 {
		return
	}
	slices.Sort(t.dirty)
	t.dirty = slices.Compact(t.dirty)
	leaves := make([]ssz.Leaf, len(t.dirty))
	for k, i := range t.dirty {
		leaves[k] = ssz.Leaf{Index: uint64(i), Root: ssz.Zero(PageDepth)}
		if p := t.Page(i); p != nil {
			leaves[k].Root = PageRoot(p)
		}
	}
	t.roots.SetSorted(leaves)
	t.dirty = nil
}

// PageRoot returns the root of one page: 128 chunks, a tree of depth 7.
func PageRoot(p *Page) ssz.Root { return ssz.ByteTree(p[:], PageDepth) }
