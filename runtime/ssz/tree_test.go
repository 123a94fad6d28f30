package ssz

import (
	"testing"

	"pgregory.net/rapid"
)

// TestTreeEqualsArray sets, clones and reads trees at random and compares
// every answer with a plain array that is hashed as a whole.
func TestTreeEqualsArray(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		depth := rapid.IntRange(0, 7).Draw(t, "depth")
		base := rapid.IntRange(0, 2).Draw(t, "base")
		empty := make([]Root, 1<<depth)
		for i := range empty {
			empty[i] = Zero(base)
		}
		trees, twins := []*Tree{NewTreeOver(depth, base)}, [][]Root{empty}
		t.Repeat(map[string]func(*rapid.T){
			"set": func(t *rapid.T) {
				k := rapid.IntRange(0, len(trees)-1).Draw(t, "tree")
				i := rapid.IntRange(0, 1<<depth-1).Draw(t, "leaf")
				leaf := rootGen().Draw(t, "value")
				if leaf.IsZero() {
					leaf = Zero(base)
				}
				trees[k].Set(uint64(i), leaf)
				twins[k][i] = leaf
			},
			"set sorted": func(t *rapid.T) {
				k := rapid.IntRange(0, len(trees)-1).Draw(t, "tree")
				var leaves []Leaf
				for i := range twins[k] {
					if !rapid.Bool().Draw(t, "set") {
						continue
					}
					twins[k][i] = rootGen().Draw(t, "value")
					if twins[k][i].IsZero() {
						twins[k][i] = Zero(base)
					}
					leaves = append(leaves, Leaf{uint64(i), twins[k][i]})
				}
				trees[k].SetSorted(leaves)
			},
			"clone": func(t *rapid.T) {
				k := rapid.IntRange(0, len(trees)-1).Draw(t, "tree")
				if len(trees) < 4 {
					trees = append(trees, trees[k].Clone())
					twins = append(twins, append([]Root(nil), twins[k]...))
				}
			},
			"read": func(t *rapid.T) {
				k := rapid.IntRange(0, len(trees)-1).Draw(t, "tree")
				i := uint64(rapid.IntRange(0, 1<<depth-1).Draw(t, "leaf"))
				if got := trees[k].Leaf(i); got != twins[k][i] {
					t.Fatalf("leaf %d is %v, want %v", i, got, twins[k][i])
				}
				if depth == 0 {
					return
				}
				path := Path{{Depth: uint8(depth), Index: i}}
				if err := Branch(trees[k].Branch(i)).Verify(naive(twins[k], depth, base), path, twins[k][i]); err != nil {
					t.Fatal(err)
				}
			},
			"": func(t *rapid.T) {
				for k := range trees {
					if got, want := trees[k].Root(), naive(twins[k], depth, base); got != want {
						t.Fatalf("tree %d: root %v, want %v", k, got, want)
					}
				}
			},
		})
	})
}

func TestTreeHighIndex(t *testing.T) {
	tree := NewTree(40)
	first := tree.Root()
	if first != Zero(40) {
		t.Fatalf("empty tree has root %v", first)
	}
	path := func(i uint64) Path { return Path{{Depth: 40, Index: i}} }
	for _, i := range []uint64{3, 1 << 39, 1<<40 - 1, 0} {
		tree.Set(i, Uint64(i+1))
		for _, k := range []uint64{0, 3, 4, 1 << 38, 1 << 39, 1<<40 - 1} {
			if err := Branch(tree.Branch(k)).Verify(tree.Root(), path(k), tree.Leaf(k)); err != nil {
				t.Fatalf("after %d, leaf %d: %v", i, k, err)
			}
		}
	}
	if tree.Len() != 1<<40 {
		t.Errorf("length %d", tree.Len())
	}
	for _, i := range []uint64{3, 1 << 39, 1<<40 - 1, 0} {
		tree.Set(i, Root{})
	}
	if tree.Root() != first {
		t.Error("an emptied tree differs from an empty one")
	}
}

func TestTreeAppend(t *testing.T) {
	var leaves []Root
	tree := NewTree(40)
	for i := range uint64(100) {
		if got := tree.Append(Uint64(i)); got != i {
			t.Fatalf("append %d gave index %d", i, got)
		}
		leaves = append(leaves, Uint64(i))
		if got, want := tree.ListRoot(), MixLength(Merkleize(leaves, 40), i+1); got != want {
			t.Fatalf("after %d: %v, want %v", i, got, want)
		}
	}
}

func BenchmarkTreeSetRoot(b *testing.B) {
	tree := NewTree(40)
	for i := range uint64(100_000) {
		tree.Append(Uint64(i))
	}
	i := uint64(0)
	for b.Loop() {
		i++
		tree.Set(i*7919%100_000, Uint64(i))
		tree.Root()
	}
}
