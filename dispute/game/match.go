package game

import (
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

// Phase says where a match stands, as the contract counts it.
type Phase uint8

// Phases of a match.
const (
	Bisecting Phase = 1 // a side owes a move, see Match.Opened
	InArena   Phase = 2 // claims about the differing leaf's interval fight one level down
	AtLeaf    Phase = 3 // anybody may prove the differing leaf: a step, or entry or exit of a run
	Over      Phase = 4
)

// Side is a side of a match and of the arena below it; zero is illegal.
type Side uint8

// Sides of a match.
const (
	A Side = 1
	B Side = 2
)

// Other returns the opponent.
func (s Side) Other() Side { return 3 - s }

// Match is the state of a match on the chain. Times are unix seconds.
type Match struct {
	Interval Interval // of both claims
	NodeA    ssz.Root // A's node at (Depth, Index)
	NodeB    ssz.Root
	Before   ssz.Root // agreed predecessor of the differing leaf, once it is found
	Phase    Phase
	Opened   Side               // whose node lies open: the other is to answer; 0: A is to open its own
	Children [Children]ssz.Root // of that node
	Depth    int
	Index    int
	LeftA    uint64 // seconds on the clock when the turn began
	LeftB    uint64
	Since    uint64 // when the turn began
	Deadline uint64 // end of posting in the arena, or of proving the leaf
}

// Node returns a side's node.
func (m *Match) Node(s Side) ssz.Root {
	if s == A {
		return m.NodeA
	}
	return m.NodeB
}

// Finds reports whether the next answer finds the first differing leaf.
func (m *Match) Finds() bool { return m.Depth+MoveDepth == Depth }

// Turn returns whose turn it is while the match is bisecting.
func (m *Match) Turn() Side {
	if m.Opened == A {
		return B
	}
	return A
}

// TurnEnds returns the last second in which the side whose turn it is may move.
func (m *Match) TurnEnds() uint64 {
	if m.Turn() == B {
		return m.Since + m.LeftB
	}
	return m.Since + m.LeftA
}

// Ends returns the last second in which something may be done in the match: a
// move, a posting in its arena, or the proof of its leaf.
func (m *Match) Ends() uint64 {
	if m.Phase == Bisecting {
		return m.TurnEnds()
	}
	return m.Deadline
}

// Place returns what the contract binds the nodes of a match by, and from the
// last depth the found leaf with the one before it.
func (m *Match) Place() [32]byte {
	if m.Depth == Depth {
		return keccak(m.Before, m.NodeA, m.NodeB)
	}
	return keccak(m.NodeA, m.NodeB)
}

// Open takes in that a side opened its node: the 32 nodes below it.
func (m *Match) Open(side Side, children [][32]byte) error {
	if len(children) != Children || side != A && side != B {
		return fmt.Errorf("expected an opening of %d nodes of side 1 or 2, got %d of side %d", Children, len(children), side)
	}
	for i, node := range children {
		m.Children[i] = node
	}
	m.Opened = side
	return nil
}

// Answer takes in that the side whose turn it is went down to a child, and
// opened its own there.
func (m *Match) Answer(child int, children [][32]byte) error {
	if child < 0 || child >= Children || m.Opened == 0 {
		return fmt.Errorf("expected an answer to an opening, got one to child %d", child)
	}
	theirs, side := m.Children[child], m.Turn()
	if err := m.Open(side, children); err != nil {
		return err
	}
	m.Depth, m.Index = m.Depth+MoveDepth, m.Index*Children+child
	m.NodeA, m.NodeB = OpeningRoot(m.Children), theirs
	if side == B {
		m.NodeA, m.NodeB = m.NodeB, m.NodeA
	}
	return nil
}

// Find takes in the last answer: the first differing leaf, and the one before it.
func (m *Match) Find(phase Phase, index int, before, leafA, leafB ssz.Root) {
	m.Phase, m.Depth, m.Index, m.Before, m.NodeA, m.NodeB = phase, Depth, index, before, leafA, leafB
}
