// Package game holds what a party needs to know of the court's game without a
// chain at hand: histories and their openings, the names of claims and
// matches, and the move that a claim needs next. The contracts in
// contracts/src/court are its other half and compute the same names.
//
// # Levels
//
// Every level has a history of 2^15 leaves over some interval. Leaf i follows
// leaf i-1, leaf 0 follows the interval's agreed state.
//
//	1 blocks       of an epoch        leaf: app hash
//	2 transitions  of a block         leaf: the block's state after a transition
//	3 strides      of a machine run   leaf 0: the start; leaf i: after i strides of 2^15 steps;
//	                                  last leaf: the level-2 leaf after the run
//	4 steps        of a stride        leaf i: the machine after i+1 steps
//
// A history that is shorter repeats its last leaf, its fixed point.
//
// The package is pure: it holds no clock, no randomness and no I/O.
package game

import (
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

const (
	// Depth is the depth of a history's tree.
	Depth = 15
	// Leaves is the number of leaves of every history.
	Leaves = 1 << Depth
	// Last is the index of a history's last leaf.
	Last = Leaves - 1
	// MoveDepth is the depth of the subtree that one move opens.
	MoveDepth = 5
	// Children is the number of nodes that one move opens.
	Children = 1 << MoveDepth
)

// History is a tree of 2^15 leaves. The zero History is not valid. A copy
// shares the tree, which is never written to.
type History struct {
	// nodes[h] are the nodes of height h that are not all padding, and the
	// first that is, if there is one.
	nodes [Depth + 1][]ssz.Root
	// padding[h] is the node of height h whose leaves are all the last leaf.
	padding [Depth + 1]ssz.Root
}

// NewHistory returns the history of these leaves, 1 to 2^15 of them, padded
// with the last one.
func NewHistory(leaves []ssz.Root) (History, error) {
	if len(leaves) == 0 || len(leaves) > Leaves {
		return History{}, fmt.Errorf("history: expected 1 to %d leaves, got %d", Leaves, len(leaves))
	}
	var h History
	h.padding[0] = leaves[len(leaves)-1]
	h.nodes[0] = append([]ssz.Root(nil), leaves...)
	for d := range Depth {
		h.padding[d+1] = ssz.Hash(h.padding[d], h.padding[d])
		below := h.nodes[d]
		level := make([]ssz.Root, (len(below)+1)/2)
		for i := range level {
			level[i] = ssz.Hash(h.at(d, 2*i), h.at(d, 2*i+1))
		}
		h.nodes[d+1] = level
	}
	return h, nil
}

// at returns the node of a height, of 2^(15-height) nodes.
func (h *History) at(height, index int) ssz.Root {
	if index < len(h.nodes[height]) {
		return h.nodes[height][index]
	}
	return h.padding[height]
}

// IsZero reports whether h is the zero History, which has no leaves.
func (h History) IsZero() bool { return h.nodes[Depth] == nil }

// Root returns the root.
func (h History) Root() ssz.Root { return h.at(Depth, 0) }

// Leaf returns leaf i, 0 to Last.
func (h History) Leaf(i int) ssz.Root { return h.at(0, i) }

// Node returns the node at a depth below the root, 0 to Depth, and an index
// below 2^depth.
func (h History) Node(depth, index int) ssz.Root { return h.at(Depth-depth, index) }

// Opening returns the 32 nodes five levels below a node. depth is 0, 5 or 10.
func (h History) Opening(depth, index int) [Children]ssz.Root {
	var out [Children]ssz.Root
	for i := range out {
		out[i] = h.Node(depth+MoveDepth, index*Children+i)
	}
	return out
}

// Branch returns the siblings from leaf i to the root, leaf first.
func (h History) Branch(i int) []ssz.Root {
	out := make([]ssz.Root, Depth)
	for d := range out {
		out[d] = h.at(d, i>>d^1)
	}
	return out
}

// OpeningRoot returns the node that 32 opened nodes hash to.
func OpeningRoot(children [Children]ssz.Root) ssz.Root {
	return ssz.Merkleize(children[:], MoveDepth)
}

// Descent returns what proves that two openings differ in a child and in none
// before it: the child of each, then from the lowest level up the sibling on
// the left, which is the same for both, or the two siblings on the right.
func Descent(a, b *[Children]ssz.Root, child int) []ssz.Root {
	path := []ssz.Root{a[child], b[child]}
	x, y := a[:], b[:]
	for i := child; len(x) > 1; i /= 2 {
		if i&1 == 1 {
			path = append(path, x[i-1])
		} else {
			path = append(path, x[i+1], y[i+1])
		}
		x, y = parents(x), parents(y)
	}
	return path
}

// DescentRoots returns the two nodes that a descent leads to. The path is one
// that Descent made for this child.
func DescentRoots(path []ssz.Root, child int) (a, b ssz.Root) {
	a, b = path[0], path[1]
	rest := path[2:]
	for i := range MoveDepth {
		if child>>i&1 == 1 {
			a, b, rest = ssz.Hash(rest[0], a), ssz.Hash(rest[0], b), rest[1:]
		} else {
			a, b, rest = ssz.Hash(a, rest[0]), ssz.Hash(b, rest[1]), rest[2:]
		}
	}
	return a, b
}

func parents(nodes []ssz.Root) []ssz.Root {
	out := make([]ssz.Root, len(nodes)/2)
	for i := range out {
		out[i] = ssz.Hash(nodes[2*i], nodes[2*i+1])
	}
	return out
}

// BranchRoot returns the root that a leaf and its siblings, leaf first, lead to.
func BranchRoot(leaf ssz.Root, i int, siblings []ssz.Root) ssz.Root {
	node := leaf
	for d, s := range siblings {
		if i>>d&1 == 0 {
			node = ssz.Hash(node, s)
		} else {
			node = ssz.Hash(s, node)
		}
	}
	return node
}

// FirstDifference returns the index of the first leaf in which two histories
// differ; false when they are equal.
func FirstDifference(x, y History) (int, bool) {
	if x.Root() == y.Root() {
		return 0, false
	}
	index := 0
	for depth := 1; depth <= Depth; depth++ {
		index *= 2
		if x.Node(depth, index) == y.Node(depth, index) {
			index++
		}
	}
	return index, true
}
