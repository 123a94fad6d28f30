package ssz

import (
	"math/bits"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// A pruned list, and one continued from its frontier, grow and prove as the
// whole one does.
func TestFrontier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint64Range(0, 70).Draw(t, "leaves")
		cut := rapid.Uint64Range(0, n).Draw(t, "cut")
		whole := NewTree(40)
		for i := range n {
			whole.Append(Uint64(i + 1))
		}
		prefix := NewTree(40)
		for i := range cut {
			prefix.Append(Uint64(i + 1))
		}
		frontier := whole.Frontier(cut)
		if len(frontier) != bits.OnesCount64(cut) {
			t.Fatalf("frontier of %d leaves has %d roots", cut, len(frontier))
		}
		from := TreeFrom(40, cut, frontier)
		if from.ListRoot() != prefix.ListRoot() {
			t.Fatalf("tree from the frontier of %d leaves has another root", cut)
		}
		for i := cut; i < n; i++ {
			from.Append(Uint64(i + 1))
		}
		pruned := whole.Clone()
		pruned.Prune(cut)
		for range 3 {
			for _, tree := range []*Tree{from, pruned} {
				if tree.ListRoot() != whole.ListRoot() {
					t.Fatalf("pruned at %d of %d: another root", cut, whole.Len())
				}
				for i := cut; i < whole.Len(); i++ {
					b := Branch(tree.Branch(i))
					if err := b.Verify(whole.Root(), Path{{Depth: 40, Index: i}}, Uint64(i+1)); err != nil {
						t.Fatal(err)
					}
				}
			}
			for _, tree := range []*Tree{whole, pruned, from} {
				tree.Append(Uint64(tree.Len() + 1))
			}
		}
	})
}

// A tree that learns what stands below its nodes as it goes equals the one
// that always knew, whatever is set in between; roots that do not make up a
// node are refused.
func TestGraft(t *testing.T) {
	const base = 3
	rapid.Check(t, func(t *rapid.T) {
		depth := rapid.IntRange(1, 12).Draw(t, "depth")
		// The depths at which nodes are grafted, the leaves' last.
		cuts := []int{rapid.IntRange(0, min(depth, 7)).Draw(t, "top")}
		for last := cuts[0]; last < depth; last = cuts[len(cuts)-1] {
			cuts = append(cuts, rapid.IntRange(last+1, min(depth, last+7)).Draw(t, "cut"))
		}
		whole := NewTreeOver(depth, base)
		for range rapid.IntRange(0, 40).Draw(t, "leaves") {
			whole.Set(rapid.Uint64Range(0, 1<<depth-1).Draw(t, "leaf"), Uint64(rapid.Uint64Range(1, 1<<60).Draw(t, "value")))
		}
		level := func(tree *Tree, depth int, first, n uint64) (out []Root) {
			for i := range n {
				out = append(out, tree.Node(depth, first+i))
			}
			return out
		}
		old := whole.Clone()
		part := NewTreeOver(depth, base)
		part.Graft(0, 0, level(old, cuts[0], 0, 1<<cuts[0]))
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			i := rapid.Uint64Range(0, 1<<depth-1).Draw(t, "place")
			for k, top := range cuts[:len(cuts)-1] {
				group, below := i>>(depth-top), cuts[k+1]-top
				if part.Known(top, group) {
					continue
				}
				roots := level(old, cuts[k+1], group<<below, 1<<below)
				wrong := append([]Root(nil), roots...)
				wrong[i%(1<<below)] = Uint64(1 << 61)
				if part.Graft(top, group, wrong) || !part.Graft(top, group, roots) {
					t.Fatalf("node %d at depth %d: wrong roots were taken, or right ones refused", group, top)
				}
			}
			if rapid.Bool().Draw(t, "set") {
				leaf := rapid.SampledFrom([]Root{Zero(base), Uint64(i + 1)}).Draw(t, "new")
				whole.Set(i, leaf)
				part.Set(i, leaf)
			}
			if part.Leaf(i) != whole.Leaf(i) || part.Root() != whole.Root() {
				t.Fatalf("leaf %d: %v, want %v; root %v, want %v", i, part.Leaf(i), whole.Leaf(i), part.Root(), whole.Root())
			}
			if got, want := part.Branch(i), whole.Branch(i); !slices.Equal(got, want) {
				t.Fatalf("leaf %d: another branch", i)
			}
		}
	})
}
