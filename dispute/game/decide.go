package game

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/assize/assize/runtime/ssz"
)

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
	Reveal   Action = 2 // open the own root: Move.Own
	Answer   Action = 3 // show where the own node first differs, Move.Path, and open it there, Move.Own
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

	// Reveal: the children of the own node. Answer that finds no leaf yet:
	// those of the child that it goes down to.
	Own    [Children]ssz.Root
	Child  int        // Answer: the first child that differs
	Path   []ssz.Root // Answer: leads from it to both nodes, see Descent
	Before ssz.Root   // Answer that finds a leaf, but leaf 0: the agreed leaf before it
	Branch []ssz.Root // Answer: its siblings, up to the path or to the root
}

// ErrForeign says that a match's node is not of the history that is played:
// the claim is somebody else's.
var ErrForeign = errors.New("the match is not of this history")

// View is what a decision is made from.
type View struct {
	Match Match
	Mine  Side
	Own   History // of the claim that is played
	Arena Arena   // while InArena
	Now   uint64  // time of the chain's head
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
	case m.Opened == 0:
		return Move{Action: Reveal, Own: v.Own.Opening(m.Depth, m.Index)}, nil
	}
	return answer(v)
}

func answer(v *View) (Move, error) {
	m := &v.Match
	if theirs := m.Node(m.Opened); OpeningRoot(m.Children) != theirs {
		return Move{}, fmt.Errorf("expected an opening of node %s, got one of %s", theirs, OpeningRoot(m.Children))
	}
	own := v.Own.Opening(m.Depth, m.Index)
	move := Move{Action: Answer}
	for move.Child < Children && own[move.Child] == m.Children[move.Child] {
		move.Child++
	}
	if move.Child == Children {
		return Move{}, fmt.Errorf("expected two openings that differ at depth %d node %d", m.Depth, m.Index)
	}
	if v.Mine == B {
		move.Path = Descent(&m.Children, &own, move.Child)
	} else {
		move.Path = Descent(&own, &m.Children, move.Child)
	}
	leaf := m.Index*Children + move.Child
	if !m.Finds() {
		move.Own = v.Own.Opening(m.Depth+MoveDepth, leaf)
		return move, nil
	}
	if leaf > 0 {
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
