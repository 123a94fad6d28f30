package game

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/assize/assize/runtime/ssz"
)

// Phase says where a match stands, as the contract counts it.
type Phase uint8

// Phases of a match.
const (
	Bisecting Phase = 1 // A owes a reveal, or B the answer
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
	Interval  Interval // of both claims
	NodeA     ssz.Root // A's node at (Depth, Index)
	NodeB     ssz.Root
	Before    ssz.Root // agreed predecessor of the differing leaf, once it is found
	Phase     Phase
	Answering bool // A has opened; B is to answer
	Depth     int
	Index     int
	LeftA     uint64 // seconds on the clock when the turn began
	LeftB     uint64
	Since     uint64 // when the turn began
	Deadline  uint64 // end of posting in the arena, or of proving the leaf
}

// Node returns a side's node.
func (m *Match) Node(s Side) ssz.Root {
	if s == A {
		return m.NodeA
	}
	return m.NodeB
}

// Turn returns whose turn it is while the match is bisecting.
func (m *Match) Turn() Side {
	if m.Answering {
		return B
	}
	return A
}

// TurnEnds returns the last second in which the side whose turn it is may move.
func (m *Match) TurnEnds() uint64 {
	if m.Answering {
		return m.Since + m.LeftB
	}
	return m.Since + m.LeftA
}

// Arena is what the arena below a match holds.
type Arena struct {
	Joined bool // own claim is in it, standing or fallen
	Mine   bool // a claim of the own side stands
	Theirs bool // a claim of the other side stands
	// Provable: the leaf is a transition that is no run, and the own execution
	// can prove it. That ends the match, whatever was posted.
	Provable bool
}

// Action is what a claim needs next in a match; zero is illegal.
type Action uint8

// Actions. All but Wait and Lost are transactions.
const (
	Wait     Action = 1 // nothing to do before Move.Until, unless the opponent moves
	Reveal   Action = 2 // open the own node: Move.Own
	Answer   Action = 3 // show where the own node first differs: Move.Path
	Join     Action = 4 // post the own claim in the arena
	Prove    Action = 5 // have the leaf judged: a machine step, a transition, entry or exit of a run
	Conclude Action = 6 // a time is over
	Lost     Action = 7 // the own side's time is over, and nothing can be done
)

// String names the action.
func (a Action) String() string {
	switch a {
	case Wait:
		return "wait"
	case Reveal:
		return "reveal"
	case Answer:
		return "answer"
	case Join:
		return "join"
	case Prove:
		return "prove"
	case Conclude:
		return "conclude"
	case Lost:
		return "lost"
	}
	return fmt.Sprintf("illegal action %d", uint8(a))
}

// Move is a decision with what its transaction carries.
type Move struct {
	Action Action
	Until  uint64 // Wait: the second from which a conclusion may be due; 0 when none will be

	Own    [Children]ssz.Root // Reveal: the children of the own node
	Child  int                // Answer: the first child that differs
	Path   []ssz.Root         // Answer: leads from it to both nodes, see Descent
	Before ssz.Root           // Answer that finds a leaf, but leaf 0: the agreed leaf before it
	Branch []ssz.Root         // Answer: its siblings, up to the path or to the root
}

// ErrForeign says that a match's node is not of the history that is played:
// the claim is somebody else's.
var ErrForeign = errors.New("the match is not of this history")

// View is what a decision is made from.
type View struct {
	Match  Match
	Mine   Side
	Own    History            // of the claim that is played
	Opened [Children]ssz.Root // A's last opening, while Answering
	Arena  Arena              // while InArena
	Now    uint64             // time of the chain's head
	// Unprovable: the own execution cannot prove the leaf, while AtLeaf.
	Unprovable bool
}

// Decide returns the move that the own claim needs. It depends on its
// arguments alone, so whoever holds the history makes the same moves.
func Decide(v *View) (Move, error) {
	m := &v.Match
	if m.Phase != Over && v.Own.Node(m.Depth, m.Index) != m.Node(v.Mine) {
		return Move{}, fmt.Errorf("%w: at depth %d node %d expected %s, the match has %s",
			ErrForeign, m.Depth, m.Index, v.Own.Node(m.Depth, m.Index), m.Node(v.Mine))
	}
	switch m.Phase {
	case Bisecting:
		return bisect(v)
	case InArena:
		return inArena(v), nil
	case AtLeaf:
		return atLeaf(v), nil
	case Over:
		return Move{Action: Wait}, nil
	}
	return Move{}, fmt.Errorf("expected a phase of a match, got %d", m.Phase)
}

func bisect(v *View) (Move, error) {
	m := &v.Match
	late := v.Now > m.TurnEnds()
	switch {
	case m.Turn() != v.Mine && late:
		return Move{Action: Conclude}, nil
	case m.Turn() != v.Mine:
		return Move{Action: Wait, Until: m.TurnEnds() + 1}, nil
	case late:
		return Move{Action: Lost}, nil
	case v.Mine == A:
		return Move{Action: Reveal, Own: v.Own.Opening(m.Depth, m.Index)}, nil
	}
	return answer(v)
}

func answer(v *View) (Move, error) {
	m := &v.Match
	if OpeningRoot(v.Opened) != m.NodeA {
		return Move{}, fmt.Errorf("expected an opening of node %s, got one of %s", m.NodeA, OpeningRoot(v.Opened))
	}
	own := v.Own.Opening(m.Depth, m.Index)
	move := Move{Action: Answer}
	for move.Child < Children && own[move.Child] == v.Opened[move.Child] {
		move.Child++
	}
	if move.Child == Children {
		return Move{}, fmt.Errorf("expected two openings that differ at depth %d node %d", m.Depth, m.Index)
	}
	move.Path = Descent(&v.Opened, &own, move.Child)
	leaf := m.Index*Children + move.Child
	if m.Depth+MoveDepth == Depth && leaf > 0 {
		move.Before = v.Own.Leaf(leaf - 1)
		move.Branch = v.Own.Branch(leaf - 1)
		if move.Child > 0 { // it is the last leaf below a left sibling of the path
			move.Branch = move.Branch[:bits.TrailingZeros(uint(move.Child))]
		}
	}
	return move, nil
}

func inArena(v *View) Move {
	m := &v.Match
	open := v.Now <= m.Deadline
	switch {
	case v.Arena.Provable:
		return Move{Action: Prove}
	case open && !v.Arena.Joined:
		return Move{Action: Join}
	case open:
		return Move{Action: Wait, Until: m.Deadline + 1}
	case v.Arena.Mine && v.Arena.Theirs:
		return Move{Action: Wait}
	}
	return Move{Action: Conclude}
}

// atLeaf has the leaf proved, also after its time as long as nobody concluded.
// What the own execution cannot prove fells both claims in the end.
func atLeaf(v *View) Move {
	switch {
	case !v.Unprovable:
		return Move{Action: Prove}
	case v.Now > v.Match.Deadline:
		return Move{Action: Conclude}
	}
	return Move{Action: Wait, Until: v.Match.Deadline + 1}
}
