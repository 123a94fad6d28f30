package memory

import "github.com/assize/assize/runtime/ssz"

// The nodes above the pages are stored in groups: a group is a node with the
// nodes some levels below it, its children. Groups of level 0 have pages as
// their children.
//
//	level  depth of its node  children  memory of one
//	2      0                  128       2 GiB, the root
//	1      7                  64        16 MiB
//	0      13                 64        256 KiB
const (
	// TopLevel is the level of the one group that the root is the node of.
	TopLevel = 2
	// GroupBits is log2 of the children of a group below the top.
	GroupBits = 6
	// TopBits is log2 of the children of the top group.
	TopBits = upperDepth - 2*GroupBits
)

// GroupChildren returns how many children a group of a level has.
func GroupChildren(level int) int {
	if level == TopLevel {
		return 1 << TopBits
	}
	return 1 << GroupBits
}

// GroupOf returns the group of a level that a page is below.
func GroupOf(level int, i PageIndex) uint32 {
	if level == TopLevel {
		return 0
	}
	return uint32(i) >> ((level + 1) * GroupBits)
}

// ZeroChild returns the root of a child of a level whose pages are all zero.
func ZeroChild(level int) ssz.Root { return ssz.Zero(PageDepth + level*GroupBits) }

// GroupRoot returns the root of a group's node.
func GroupRoot(children []ssz.Root) ssz.Root {
	return ssz.Merkleize(children, ssz.Depth(uint64(len(children))))
}

// Roots are the roots of a memory's pages, and the nodes above them, without
// the pages.
type Roots struct {
	tree  *ssz.Tree
	count int
}

// NewRoots returns the roots of an empty memory.
func NewRoots() *Roots { return &Roots{tree: ssz.NewTreeOver(upperDepth, PageDepth)} }

// Set sets a page that was not set before and is not all zero.
func (r *Roots) Set(i PageIndex, p *Page) {
	r.tree.Set(uint64(i), PageRoot(p))
	r.count++
}

// Len returns how many pages were set.
func (r *Roots) Len() int { return r.count }

// Children returns the roots of the children of a group.
func (r *Roots) Children(level int, group uint32) []ssz.Root { return children(r.tree, level, group) }

// Spans is as [Tree.Spans].
func (r *Roots) Spans() bool { return spans(r.tree) }

func children(pageRoots *ssz.Tree, level int, group uint32) []ssz.Root {
	out := make([]ssz.Root, GroupChildren(level))
	for k := range out {
		out[k] = pageRoots.Node(upperDepth-level*GroupBits, uint64(group)*uint64(len(out))+uint64(k))
	}
	return out
}

// Children returns the roots of the children of a group.
func (t *Tree) Children(level int, group uint32) []ssz.Root {
	if t.source != nil {
		t.know(PageIndex(group) << ((level + 1) * GroupBits))
	}
	t.settle()
	return children(t.roots, level, group)
}

// Spans reports whether a page beyond the first group of level 0 is not all
// zero.
func (t *Tree) Spans() bool {
	if t.source == nil && len(t.dirs) <= 1 {
		return false
	}
	if t.source != nil {
		t.know(0)
	}
	t.settle()
	return spans(t.roots)
}

func spans(pageRoots *ssz.Tree) bool {
	first := pageRoots.Node(upperDepth-GroupBits, 0)
	for h := PageDepth + GroupBits; h < Depth; h++ {
		first = ssz.Hash(first, ssz.Zero(h))
	}
	return first != pageRoots.Root()
}
