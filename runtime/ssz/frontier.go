package ssz

// Frontier returns the roots of the full subtrees that the first count leaves
// make up, from the largest to the smallest: one for each bit set in count,
// which is at most Len. A list that only grows is continued from its frontier
// with [TreeFrom].
func (t *Tree) Frontier(count uint64) []Root {
	t.settle()
	var out []Root
	var start uint64
	for h := t.depth; h >= 0; h-- {
		if count>>h&1 == 1 {
			out = append(out, t.Node(t.depth-h, start>>h))
			start += 1 << h
		}
	}
	return out
}

// Prune forgets the first count leaves and keeps their frontier in their
// place. Afterwards they can be neither set nor proved; the root and the
// branches of the leaves behind them stay what they were.
func (t *Tree) Prune(count uint64) {
	t.settle()
	t.root = t.prune(t.root, t.height, count)
}

func (t *Tree) prune(n *node, height int, count uint64) *node {
	if n == nil || count == 0 || n.kids == [2]*node{} {
		return n
	}
	c := &node{hash: n.hash, own: t.own}
	if height < 64 && count >= 1<<height {
		return c
	}
	half := uint64(1) << (height - 1)
	c.kids = [2]*node{t.prune(n.kids[0], height-1, min(count, half)), n.kids[1]}
	if count > half {
		c.kids[1] = t.prune(n.kids[1], height-1, count-half)
	}
	return c
}

// TreeFrom returns a tree of the given depth whose first count leaves are
// known by their frontier only, as after [Tree.Prune]. The frontier has one
// root for each bit set in count, or TreeFrom panics.
func TreeFrom(depth int, count uint64, frontier []Root) *Tree {
	t := NewTree(depth)
	t.length = count
	if count == 0 {
		return t
	}
	t.height = Depth(count)
	t.root = t.pruned(t.height, count, frontier)
	return t
}

func (t *Tree) pruned(height int, count uint64, frontier []Root) *node {
	if count == 1<<height {
		return &node{hash: frontier[0], own: t.own}
	}
	n := &node{own: t.own, stale: true}
	half := uint64(1) << (height - 1)
	if count <= half {
		n.kids[0] = t.pruned(height-1, count, frontier)
	} else {
		n.kids[0] = &node{hash: frontier[0], own: t.own}
		n.kids[1] = t.pruned(height-1, count-half, frontier[1:])
	}
	return n
}
