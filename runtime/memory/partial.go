package memory

import "github.com/assize/assize/runtime/ssz"

// Source is where a partial tree finds the pages that it does not hold. What
// it returns has been compared with the root of the memory, and nobody may
// write to it. A failure shows in Err; what was returned since is then wrong.
//
// A Source must be safe for concurrent use. All trees that come from one
// partial tree share its source.
type Source interface {
	// Pages returns how many pages are not all zero.
	Pages() int
	// Page returns the content of a page, nil for one that is all zero.
	Page(PageIndex) *Page
	// Children returns the roots of a group's children: see GroupChildren.
	Children(level int, group uint32) []ssz.Root
	// Missing returns how many pages have not been asked for yet: about so many
	// would have to be read to have all.
	Missing() int
	// Spend notes steps that a machine made in order not to read all that is
	// missing, and returns all that were ever noted.
	Spend(steps uint64) uint64
	// Err returns the first failure.
	Err() error
}

// Partial returns a tree that takes its pages from a source as they are asked
// for. It can be read, written to, cloned and proved as any other; its root,
// after pages were set, costs the nodes above these pages.
func Partial(s Source) *Tree {
	t := &Tree{source: s, count: s.Pages(), roots: ssz.NewTreeOver(upperDepth, PageDepth), own: new(owner)}
	t.roots.Graft(0, 0, s.Children(TopLevel, 0))
	return t
}

// Err returns the first failure of a partial tree's source; what the tree has
// answered since is wrong. It is nil for a tree that holds all its pages.
func (t *Tree) Err() error {
	if t.source == nil {
		return nil
	}
	return t.source.Err()
}

// IsPartial reports whether the tree has a source of pages.
func (t *Tree) IsPartial() bool { return t != nil && t.source != nil }

// Missing returns how many pages would have to be read to have all.
func (t *Tree) Missing() int {
	if t.source == nil {
		return 0
	}
	return t.source.Missing()
}

// Spend notes steps of a machine, see [Source]; the tree must be partial.
func (t *Tree) Spend(steps uint64) uint64 { return t.source.Spend(steps) }

// Whole returns a tree with all the pages; the tree itself unless it is
// partial. Where [Tree.Err] is not nil afterwards, it is wrong.
func (t *Tree) Whole() *Tree {
	if t.source == nil {
		return t
	}
	w := &Tree{roots: t.PageRoots(), own: new(owner)}
	for _, i := range t.Pages() {
		if p := t.Page(i); p != nil {
			w.put(i, p)
			w.count++
		}
	}
	return w
}

// know makes the nodes above a page known.
func (t *Tree) know(i PageIndex) {
	for level := TopLevel - 1; level >= 0; level-- {
		group := GroupOf(level, i)
		depth := upperDepth - (level+1)*GroupBits
		if !t.roots.Known(depth, uint64(group)) {
			// Where the roots do not fit, the source has failed and says so.
			t.roots.Graft(depth, uint64(group), t.source.Children(level, group))
		}
	}
}

// knowAll makes all nodes known.
func (t *Tree) knowAll() {
	var walk func(level int, group uint32)
	walk = func(level int, group uint32) {
		if level == 0 {
			t.know(PageIndex(group) << GroupBits)
			return
		}
		zero := ZeroChild(level)
		for k, root := range t.source.Children(level, group) {
			if root != zero {
				walk(level-1, group*uint32(GroupChildren(level))+uint32(k))
			}
		}
	}
	walk(TopLevel, 0)
}

// allPages returns the pages of a partial tree that are not zero, ascending.
func (t *Tree) allPages() []PageIndex {
	t.knowAll()
	t.settle()
	var out []PageIndex
	var walk func(level int, group uint32)
	walk = func(level int, group uint32) {
		zero := ZeroChild(level)
		for k, root := range children(t.roots, level, group) {
			switch at := group*uint32(GroupChildren(level)) + uint32(k); {
			case root == zero:
			case level == 0:
				out = append(out, PageIndex(at))
			default:
				walk(level-1, at)
			}
		}
	}
	walk(TopLevel, 0)
	return out
}
