package ssz

import "fmt"

// Tree is a tree of fixed depth whose leaves may be set one by one. It keeps
// only nodes that are not zero subtrees, hashes only what changed since the
// root was last asked for, and clones in constant time: clones share nodes,
// which are copied when one of them changes. Setting a leaf, appending and
// taking a branch cost O(log of the highest leaf set); the levels above that
// are folded with zero subtrees. The lowest four levels lie together in blocks,
// so that a list of many leaves is few objects to the garbage collector.
//
// A Tree is not safe for concurrent use, reading its root included; clones
// are independent of each other. The zero Tree is not usable: see [NewTree].
type Tree struct {
	depth  int
	base   int // depth of the subtree that each leaf is the root of
	height int // the subtree at root has 2^height leaves; 0 while root is nil
	length uint64
	root   *node // nil is a zero subtree
	own    *owner
	triple [3]Root // two children and their parent, while they are hashed
}

// node is a node of a Tree at the height of a block or above. Where stale is
// set, hash is still that of before the last change below; a node that two
// trees share is never stale. A node without kids and block is known by its
// hash alone.
type node struct {
	hash  Root
	kids  [2]*node // above blocks; nil is a zero subtree
	block *block   // at the height of a block
	own   *owner   // the tree that may change the node and its block in place
	stale bool
}

// known reports whether what stands below the node is known.
func (n *node) known() bool { return n.block != nil || n.kids != [2]*node{} }

// owner tells trees apart; it has a size, so that two have two addresses.
type owner struct{ _ byte }

// NewTree returns a tree of the given depth, 0 to MaxDepth, with all leaves
// zero and a length of 0.
func NewTree(depth int) *Tree { return NewTreeOver(depth, 0) }

// NewTreeOver returns a tree as [NewTree] does, but each leaf is the root of a
// subtree of depth base; a leaf that was not set is Zero(base).
func NewTreeOver(depth, base int) *Tree {
	return &Tree{depth: depth, base: base, own: new(owner)}
}

// TreeOf returns a tree of the given depth over the leaves.
func TreeOf(leaves []Root, depth int) *Tree {
	t := NewTree(depth)
	for _, l := range leaves {
		t.Append(l)
	}
	return t
}

// Depth returns the depth of the tree.
func (t *Tree) Depth() int { return t.depth }

// Len returns one more than the highest index that was ever set, the length
// of a list that was built with Append.
func (t *Tree) Len() uint64 { return t.length }

// Append sets the leaf at Len and returns its index. It panics where the tree
// is full: bounds are checked before a list grows.
func (t *Tree) Append(leaf Root) uint64 {
	i := t.length
	t.Set(i, leaf)
	return i
}

// Leaf is a leaf of a tree and where it stands.
type Leaf struct {
	Index uint64
	Root  Root
}

// Set sets leaf i, which must be below 2^depth (a bug otherwise: it panics).
func (t *Tree) Set(i uint64, leaf Root) { t.SetSorted([]Leaf{{i, leaf}}) }

// SetSorted sets leaves that stand in ascending order, as [Tree.Set] does one.
// It visits each node above them once.
func (t *Tree) SetSorted(leaves []Leaf) {
	if len(leaves) == 0 {
		return
	}
	i := leaves[len(leaves)-1].Index
	if t.depth < 64 && i>>t.depth != 0 {
		panic(fmt.Sprintf("ssz: leaf %d of a tree of depth %d", i, t.depth))
	}
	t.length = max(t.length, i+1)
	if t.root == nil {
		t.height = blockHeight
	}
	for t.height < 64 && i>>t.height != 0 {
		if t.root != nil {
			t.root = &node{kids: [2]*node{t.root}, own: t.own, stale: true}
		}
		t.height++
	}
	t.root = t.set(t.root, t.height, leaves)
}

// set sets leaves below the node at a height; there is at least one.
func (t *Tree) set(n *node, height int, leaves []Leaf) *node {
	if n == nil && len(leaves) == 1 && leaves[0].Root == t.zero(0) {
		return nil
	}
	n = t.mine(n)
	n.stale = true
	if height == blockHeight {
		if n.block == nil {
			n.block = new(block)
		}
		if !n.block.set(leaves, t.zero(0)) {
			return nil
		}
		return n
	}
	right := 0
	for right < len(leaves) && leaves[right].Index>>(height-1)&1 == 0 {
		right++
	}
	if right > 0 {
		n.kids[0] = t.set(n.kids[0], height-1, leaves[:right])
	}
	if right < len(leaves) {
		n.kids[1] = t.set(n.kids[1], height-1, leaves[right:])
	}
	if n.kids == [2]*node{} {
		return nil
	}
	return n
}

// mine returns n, or a copy of it where another tree may hold it too.
func (t *Tree) mine(n *node) *node {
	switch {
	case n == nil:
		return &node{own: t.own}
	case n.own == t.own:
		return n
	}
	c := *n
	if n.block != nil {
		b := *n.block
		c.block = &b
	}
	c.own = t.own
	return &c
}

// Leaf returns leaf i; those never set are zero.
func (t *Tree) Leaf(i uint64) Root { return t.Node(t.depth, i) }

// Node returns node i of the level at a depth below the root, 0 to Depth.
func (t *Tree) Node(depth int, i uint64) Root {
	height := t.depth - depth // of the node
	if t.root == nil {
		return t.zero(height)
	}
	t.settle()
	if height >= t.height {
		if i != 0 {
			return t.zero(height)
		}
		r := t.root.hash
		for h := t.height; h < height; h++ {
			r = Hash(r, t.zero(h))
		}
		return r
	}
	if i>>(t.height-height) != 0 {
		return t.zero(height)
	}
	n := t.root
	for h := t.height; h > max(height, blockHeight) && n != nil; h-- {
		n = n.kids[i>>(h-1-height)&1]
	}
	if height < blockHeight && n != nil {
		if n.block == nil {
			return t.zero(height)
		}
		return n.block.at(place(height, i), t.zero(height))
	}
	return t.at(n, height)
}

// at returns the hash of a node at a height, the zero subtree's where it is
// nil.
func (t *Tree) at(n *node, height int) Root {
	if n == nil {
		return t.zero(height)
	}
	return n.hash
}

// zero returns the root of a zero subtree of the given height.
func (t *Tree) zero(height int) Root { return Zero(t.base + height) }

// Root returns the root of the tree, without its length.
func (t *Tree) Root() Root { return t.Node(0, 0) }

// ListRoot returns the root with the length mixed in.
func (t *Tree) ListRoot() Root { return MixLength(t.Root(), t.length) }

// Branch returns the siblings of leaf i, from the leaf's up to the root's
// child: as many as the tree is deep.
func (t *Tree) Branch(i uint64) []Root {
	out := make([]Root, t.depth)
	for h := range out {
		out[h] = t.zero(h)
	}
	if t.root == nil {
		return out
	}
	t.settle()
	// Above the kept subtree the only sibling that is not zero is that
	// subtree itself, where i lies beyond it.
	above := t.height
	if above < 64 && i>>above != 0 {
		for i>>above != 1 {
			above++
		}
		out[above] = t.Node(t.depth-above, 0)
		return out
	}
	n := t.root
	for h := t.height - 1; h >= blockHeight && n != nil; h-- {
		side := i >> h & 1
		out[h] = t.at(n.kids[1-side], h)
		n = n.kids[side]
	}
	if n == nil || n.block == nil {
		return out
	}
	for h := range min(blockHeight, t.depth) {
		out[h] = n.block.at(place(h, i>>h)^1, t.zero(h))
	}
	return out
}

// Clone returns an independent tree with the same leaves, in constant time
// after the root was taken.
func (t *Tree) Clone() *Tree {
	t.settle()
	c := *t
	t.own, c.own = new(owner), new(owner)
	return &c
}

// settle hashes what changed.
func (t *Tree) settle() {
	if t.root != nil {
		t.hash(t.root, t.height)
	}
}

func (t *Tree) hash(n *node, height int) {
	if !n.stale {
		return
	}
	if height == blockHeight {
		n.hash, n.stale = t.hashBlock(n.block), false
		return
	}
	for _, k := range n.kids {
		if k != nil {
			t.hash(k, height-1)
		}
	}
	t.triple[0], t.triple[1] = t.at(n.kids[0], height-1), t.at(n.kids[1], height-1)
	HashLevel(t.triple[2:2], t.triple[:2], Root{}) // as Hash, which would allocate
	n.hash, n.stale = t.triple[2], false
}
