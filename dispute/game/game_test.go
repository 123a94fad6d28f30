package game

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/ssz"
)

func leaf(i int) ssz.Root { return ssz.Hash(ssz.Uint64(uint64(i)), ssz.Uint64(7)) }

func chainOf(n int) []ssz.Root {
	out := make([]ssz.Root, n)
	for i := range out {
		out[i] = leaf(i)
	}
	return out
}

func history(t testing.TB, leaves []ssz.Root) History {
	t.Helper()
	h, err := NewHistory(leaves)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// padded is the dumb twin: all leaves written out.
func padded(leaves []ssz.Root) []ssz.Root {
	out := make([]ssz.Root, Leaves)
	for i := range out {
		out[i] = leaves[min(i, len(leaves)-1)]
	}
	return out
}

func TestHistoryIsThePaddedTree(t *testing.T) {
	for _, n := range []int{1, 2, 3, 31, 32, 33, 1000, Leaves/2 + 1, Leaves - 1, Leaves} {
		h, all := history(t, chainOf(n)), padded(chainOf(n))
		if want := ssz.Merkleize(all, Depth); h.Root() != want {
			t.Errorf("%d leaves: expected root %s, got %s", n, want, h.Root())
		}
		for _, i := range []int{0, 1, n - 1, min(n, Last), Last - 1, Last} {
			if h.Leaf(i) != all[i] {
				t.Errorf("%d leaves: leaf %d: expected %s, got %s", n, i, all[i], h.Leaf(i))
			}
			if got := BranchRoot(h.Leaf(i), i, h.Branch(i)); got != h.Root() {
				t.Errorf("%d leaves: expected the branch of leaf %d to lead to the root, got %s", n, i, got)
			}
		}
	}
	for _, n := range []int{0, Leaves + 1} {
		if _, err := NewHistory(chainOf(n)); err == nil {
			t.Errorf("expected %d leaves to be refused", n)
		}
	}
	if !(History{}).IsZero() || history(t, chainOf(1)).IsZero() {
		t.Error("expected the zero History alone to be zero")
	}
}

func TestOpeningsHashToTheirNode(t *testing.T) {
	h := history(t, chainOf(20_000))
	for _, at := range []struct{ depth, index int }{{0, 0}, {5, 0}, {5, 19}, {5, 31}, {10, 0}, {10, 624}, {10, 625}, {10, 1023}} {
		if got := OpeningRoot(h.Opening(at.depth, at.index)); got != h.Node(at.depth, at.index) {
			t.Errorf("depth %d node %d: expected %s, got %s", at.depth, at.index, h.Node(at.depth, at.index), got)
		}
	}
}

// altered returns leaves that part from chainOf(n) at leaf k for good.
func altered(n, k int) []ssz.Root {
	leaves := chainOf(n)
	for i := k; i < n; i++ {
		binary.BigEndian.PutUint32(leaves[i][:], uint32(i))
	}
	return leaves
}

func TestFirstDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 3000).Draw(t, "leaves")
		k := rapid.IntRange(0, n-1).Draw(t, "differs at")
		x, err := NewHistory(chainOf(n))
		if err != nil {
			t.Fatal(err)
		}
		y, err := NewHistory(altered(n, k))
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := FirstDifference(x, y); !ok || got != k {
			t.Fatalf("expected leaf %d, got %d, %v", k, got, ok)
		}
		if _, ok := FirstDifference(x, x); ok {
			t.Fatal("expected a history to equal itself")
		}
	})
}

func TestIntervals(t *testing.T) {
	i := Interval{Level: Blocks}.Below(3).Below(Last).Below(17)
	if i.Level != Steps || i.Block() != 3 || i.Transition() != Last || i.Stride() != 17 {
		t.Errorf("expected block 3, transition %d, stride 17, got %+v: %d, %d, %d", Last, i, i.Block(), i.Transition(), i.Stride())
	}
	above, index := i.Above()
	if index != 17 || above != (Interval{Level: Blocks}).Below(3).Below(Last) {
		t.Errorf("expected the stride's run and leaf 17, got %+v and %d", above, index)
	}
}

func chunks(nodes [Children]ssz.Root) [][32]byte {
	out := make([][32]byte, len(nodes))
	for i, n := range nodes {
		out[i] = n
	}
	return out
}

// play has both sides of a match decide in turn, as the contract would let
// them, until the match leaves its bisection. It returns the transcript.
func play(t interface{ Fatalf(string, ...any) }, a, b History) (Match, int) {
	m := Match{
		Interval: Interval{Level: Blocks}, NodeA: a.Root(), NodeB: b.Root(), Phase: Bisecting,
		LeftA: 10, LeftB: 10, Since: 100,
	}
	v := View{Match: m, Mine: A, Own: a, Now: 100}
	reveal, err := Decide(&v)
	if err != nil || reveal.Action != Reveal || OpeningRoot(reveal.Own) != m.NodeA {
		t.Fatalf("expected a reveal of %s, got %s, %v", m.NodeA, reveal.Action, err)
	}
	moves := 1
	if err := m.Open(A, chunks(reveal.Own)); err != nil {
		t.Fatalf("open: %v", err)
	}
	for m.Depth < Depth {
		side, mine := m.Turn(), b
		if side == A {
			mine = a
		}
		v = View{Match: m, Mine: side, Own: mine, Now: 100}
		answer, err := Decide(&v)
		if err != nil || answer.Action != Answer {
			t.Fatalf("expected an answer, got %s, %v", answer.Action, err)
		}
		if nodeA, nodeB := DescentRoots(answer.Path, answer.Child); nodeA != m.NodeA || nodeB != m.NodeB {
			t.Fatalf("expected a path to %s and %s, got one to %s and %s", m.NodeA, m.NodeB, nodeA, nodeB)
		}
		own := mine.Opening(m.Depth, m.Index)
		for i := range answer.Child {
			if own[i] != m.Children[i] {
				t.Fatalf("child %d differs before %d", i, answer.Child)
			}
		}
		moves++
		if index := m.Index*Children + answer.Child; m.Finds() {
			m.Find(InArena, index, answer.Before, answer.Path[0], answer.Path[1])
		} else {
			if err := m.Answer(answer.Child, chunks(answer.Own)); err != nil {
				t.Fatalf("answer: %v", err)
			}
			if m.NodeA != answer.Path[0] || m.NodeB != answer.Path[1] || m.Index != index || m.Opened != side {
				t.Fatalf("depth %d node %d: expected the child that was answered to", m.Depth, m.Index)
			}
		}
		if m.Depth < Depth || m.Index == 0 {
			if !answer.Before.IsZero() || answer.Branch != nil {
				t.Fatalf("depth %d node %d: expected no proof of a leaf before", m.Depth, m.Index)
			}
			continue
		}
		at, want := m.Index-1, mine.Root()
		if answer.Child != 0 {
			at, want = 1<<len(answer.Branch)-1, mine.Node(Depth-len(answer.Branch), (m.Index-1)>>len(answer.Branch))
		}
		if answer.Before != a.Leaf(m.Index-1) || BranchRoot(answer.Before, at, answer.Branch) != want {
			t.Fatalf("leaf %d: expected a proof of the leaf before it", m.Index)
		}
	}
	return m, moves
}

// Rule: whoever plays the decisions finds the first differing leaf in four moves.
func TestRuleDecisionsFindTheFirstDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 2000).Draw(t, "leaves")
		k := rapid.IntRange(0, n-1).Draw(t, "differs at")
		if rapid.Bool().Draw(t, "at the head of an opening") {
			k -= k % Children
		}
		x, _ := NewHistory(chainOf(n))
		y, _ := NewHistory(altered(n, k))
		if rapid.Bool().Draw(t, "swap") {
			x, y = y, x
		}
		m, moves := play(t, x, y)
		if m.Index != k || moves != 4 || m.NodeA != x.Leaf(k) || m.NodeB != y.Leaf(k) {
			t.Fatalf("expected leaf %d after 4 moves, got leaf %d after %d", k, m.Index, moves)
		}
	})
}

// Rule: a decision is refused for a history that the match is not about.
func TestRuleForeignMatchesAreRefused(t *testing.T) {
	x, y := history(t, chainOf(9)), history(t, altered(9, 4))
	v := View{Match: Match{NodeA: x.Root(), NodeB: y.Root(), Phase: Bisecting}, Mine: B, Own: x}
	if _, err := Decide(&v); !errors.Is(err, ErrForeign) {
		t.Errorf("expected %v, got %v", ErrForeign, err)
	}
	v = View{Match: Match{NodeA: x.Root(), NodeB: y.Root(), Phase: Bisecting, Opened: A}, Mine: B, Own: y}
	v.Match.Children = y.Opening(0, 0)
	if _, err := Decide(&v); err == nil {
		t.Error("expected an opening that is not of the opponent's node to be refused")
	}
	v.Match.Phase = 9
	if _, err := Decide(&v); err == nil {
		t.Error("expected an unknown phase to be refused")
	}
}

// TestDecisions reads testdata/decide: a position on each line's arguments,
// the decision as its result.
func TestDecisions(t *testing.T) {
	x, y := history(t, chainOf(100)), history(t, altered(100, 50))
	datadriven.RunTest(t, "testdata/decide", func(t *testing.T, d *datadriven.TestData) string {
		var out strings.Builder
		for line := range strings.Lines(d.Input) {
			v := View{Own: x, Mine: A, Match: Match{NodeA: x.Root(), NodeB: y.Root(), Since: 1000, LeftA: 60, LeftB: 30, Deadline: 2000}}
			v.Match.Interval.Level = Blocks
			for _, word := range strings.Fields(line) {
				if err := set(&v, word, x, y); err != nil {
					t.Fatal(err)
				}
			}
			m, err := Decide(&v)
			if err != nil {
				fmt.Fprintf(&out, "%v\n", err)
				continue
			}
			fmt.Fprintf(&out, "%s", m.Action)
			if m.Until != 0 {
				fmt.Fprintf(&out, " until %d", m.Until)
			}
			out.WriteByte('\n')
		}
		return out.String()
	})
}

func set(v *View, word string, x, y History) error {
	name, value, _ := strings.Cut(word, "=")
	switch name {
	case "b":
		v.Mine, v.Own = B, y
	case "bisecting":
		v.Match.Phase = Bisecting
	case "answering":
		v.Match.Phase, v.Match.Opened, v.Match.Children = Bisecting, A, x.Opening(0, 0)
	case "opened-by-b":
		v.Match.Phase, v.Match.Opened, v.Match.Children = Bisecting, B, y.Opening(0, 0)
	case "arena":
		v.Match.Phase = InArena
	case "leaf":
		v.Match.Phase = AtLeaf
	case "over":
		v.Match.Phase = Over
	case "joined":
		v.Arena.Joined = true
	case "mine":
		v.Arena.Mine = true
	case "provable":
		v.Arena.Provable = true
	case "unprovable":
		v.Unprovable = true
	case "theirs":
		v.Arena.Theirs = true
	case "level":
		_, err := fmt.Sscan(value, &v.Match.Interval.Level)
		return err
	case "now":
		_, err := fmt.Sscan(value, &v.Now)
		return err
	default:
		return fmt.Errorf("unknown word %q", word)
	}
	return nil
}

// Names that the contracts compute too; the player's tests compare every claim
// and match of their games with the chain's.
func TestNames(t *testing.T) {
	round := Round([32]byte{1}, 2)
	c := Claim{
		Round: round, Interval: Interval{Level: Steps, Path: 5<<30 | 6<<15 | 7},
		First: ssz.Uint64(1), Last: ssz.Uint64(2), Root: ssz.Uint64(3),
	}
	other := c
	other.Interval.Path++
	id, a, b := Pair(round.Arena(), c.Key(), other.Key())
	swapped, a2, b2 := Pair(round.Arena(), other.Key(), c.Key())
	if id != swapped || a != a2 || b != b2 || a == b {
		t.Error("expected a match's name not to depend on the order")
	}
	if elsewhere, _, _ := Pair(id, c.Key(), other.Key()); elsewhere == id {
		t.Error("expected another arena's match to have another name")
	}
	for _, x := range []struct{ what, got, want string }{
		{"round", round.String(), "658f07e301f0aac5173c60919ae7d50657d290acd47c34402bfb13e50a725418"},
		{"claim", c.Key().String(), "ef6228c5d812e208623193e14d2725f79f32a8131fcc320239050fc55d31413c"},
		{"match", id.String(), "2afb3069858cae0b93a0ffdbd53749acd719be255f3627876b1aaa72441da1d8"},
	} {
		if x.got != x.want {
			t.Errorf("%s: expected %s, got %s", x.what, x.want, x.got)
		}
	}
}
