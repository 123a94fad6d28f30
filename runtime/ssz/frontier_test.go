package ssz

import (
	"math/bits"
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
