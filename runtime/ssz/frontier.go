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
	if n == nil || count == 0 || !n.known() {
		return n
	}
	c := &node{hash: n.hash, own: t.own}
	if height < 64 && count >= 1<<height {
		return c
	}
	if height == blockHeight {
		b := *n.block
		b.prune(1, height, count)
		c.block = &b
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
	t.height = max(Depth(count), blockHeight)
	t.root = t.continued(t.height, count, frontier)
	return t
}

func (t *Tree) continued(height int, count uint64, frontier []Root) *node {
	if count == 1<<height {
		return &node{hash: frontier[0], own: t.own}
	}
	n := &node{own: t.own, stale: true}
	half := uint64(1) << (height - 1)
	switch {
	case height == blockHeight:
		n.block = new(block)
		n.block.continued(1, height, count, frontier)
	case count <= half:
		n.kids[0] = t.continued(height-1, count, frontier)
	default:
		n.kids[0] = &node{hash: frontier[0], own: t.own}
		n.kids[1] = t.continued(height-1, count-half, frontier[1:])
	}
	return n
}

// Known reports whether the tree knows what stands below node i of the level
// at a depth, so that leaves below it can be set and proved; see [Tree.Graft].
func (t *Tree) Known(depth int, i uint64) bool {
	to := t.depth - depth // height of the node
	if t.root == nil || t.height < to || i>>(t.height-to) != 0 {
		return true // around what is kept there are only zero subtrees
	}
	n := t.root
	for h := t.height; h > max(to, blockHeight) && n != nil; h-- {
		if !n.known() {
			return false
		}
		n = n.kids[i>>(h-1-to)&1]
	}
	switch {
	case n == nil:
		return true
	case to >= blockHeight || n.block == nil:
		return n.known()
	}
	return n.block.known(place(to, i), to)
}

// Graft puts nodes in the place of what stands below node i of the level at a
// depth: they are those of a level further down, 2^k of them, each of which is
// then known by its root alone. The node and what is around it must be known,
// see [Tree.Known]; or the tree is new and i and depth are 0. It reports false
// and changes nothing where the roots do not make up the node, which does not
// matter in a new tree.
func (t *Tree) Graft(depth int, i uint64, roots []Root) bool {
	to := t.depth - depth
	below := to - Depth(uint64(len(roots)))
	graft := t.grafted(roots, max(to, blockHeight), below, place(min(to, blockHeight), i))
	if t.root == nil {
		t.root, t.height, t.length = graft, max(t.depth, blockHeight), 1<<t.depth
		t.settle()
		return true
	}
	if graft == nil {
		return t.Node(depth, i) == t.zero(to)
	}
	t.hash(graft, max(to, blockHeight))
	got := graft.hash
	if to < blockHeight {
		got = graft.block.at(place(to, i), t.zero(to))
	}
	if got != t.Node(depth, i) {
		return false
	}
	t.root = t.replace(t.root, t.height, to, i, roots, graft)
	return true
}

// grafted returns a subtree at a height, over nodes of a height below that are
// known by their roots alone. Where it ends in a block, they stand below node k
// of that: its root, unless the subtree is a part of one block.
func (t *Tree) grafted(roots []Root, height, below int, k uint32) *node {
	n := &node{own: t.own, stale: true}
	switch {
	case height == below:
		if roots[0] == t.zero(height) {
			return nil
		}
		n.hash, n.stale = roots[0], false
		return n
	case height == blockHeight:
		n.block = new(block)
		n.block.graft(k, roots, t.zero(below))
		for a := k / 2; a > 0; a /= 2 {
			n.block.touch(a)
		}
		if n.block.live == 0 {
			return nil
		}
		return n
	}
	half := len(roots) / 2
	n.kids = [2]*node{t.grafted(roots[:half], height-1, below, k), t.grafted(roots[half:], height-1, below, k)}
	if n.kids == [2]*node{} {
		return nil
	}
	return n
}

func (t *Tree) replace(n *node, height, to int, i uint64, roots []Root, graft *node) *node {
	switch {
	case height == to:
		return graft
	case height == blockHeight: // to is within the block
		n = t.mine(n)
		below := to - Depth(uint64(len(roots)))
		n.block.graft(place(to, i), roots, t.zero(below))
		t.hashBlock(n.block)
		return n
	}
	n = t.mine(n)
	side := i >> (height - 1 - to) & 1
	n.kids[side] = t.replace(n.kids[side], height-1, to, i, roots, graft)
	return n
}
