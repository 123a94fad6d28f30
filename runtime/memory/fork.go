package memory

import "slices"

// Fork returns an independent tree with the same pages, as [Tree.Clone] does,
// but does not write to t: several goroutines may read and fork it. Its root
// must have been taken since it was last written to, and it must never be
// written to again.
func (t *Tree) Fork() *Tree {
	c := *t
	c.own = new(owner)
	c.dirs = slices.Clone(t.dirs)
	if t.roots != nil {
		c.roots = t.roots.Fork()
	}
	return &c
}
