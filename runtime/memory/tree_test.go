package memory

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/ssz"
)

// naive hashes the pages of a map from scratch, level by level.
func naive(pages map[PageIndex]*Page) ssz.Root {
	level := make(map[uint32]ssz.Root)
	for i, p := range pages {
		level[uint32(i)] = ssz.Merkleize(ssz.Chunks(p[:]), PageDepth)
	}
	for d := PageDepth; d < Depth; d++ {
		above := make(map[uint32]ssz.Root)
		at := func(i uint32) ssz.Root {
			if r, ok := level[i]; ok {
				return r
			}
			return ssz.Zero(d)
		}
		for i := range level {
			above[i/2] = ssz.Hash(at(i&^1), at(i|1))
		}
		level = above
	}
	if r, ok := level[0]; ok {
		return r
	}
	return ssz.Zero(Depth)
}

func pageOf(seed byte) *Page {
	p := new(Page)
	if seed != 0 {
		p[int(seed)*16] = seed
	}
	return p
}

// TestTreeEqualsMap sets pages of several clones at random and compares all
// answers with maps.
func TestTreeEqualsMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		trees, twins := []*Tree{new(Tree)}, []map[PageIndex]*Page{{}}
		pick := func(t *rapid.T) int { return rapid.IntRange(0, len(trees)-1).Draw(t, "tree") }
		index := rapid.OneOf(rapid.Uint32Range(0, 3), rapid.Uint32Range(60, 70), rapid.Uint32Range(0, 1<<19-1))
		t.Repeat(map[string]func(*rapid.T){
			"set": func(t *rapid.T) {
				k := pick(t)
				i := PageIndex(index.Draw(t, "page"))
				seed := rapid.Byte().Draw(t, "content")
				switch {
				case seed != 0:
					trees[k].SetPage(i, pageOf(seed))
					twins[k][i] = pageOf(seed)
				case rapid.Bool().Draw(t, "nil"):
					trees[k].SetPage(i, nil)
					delete(twins[k], i)
				default:
					trees[k].SetPage(i, new(Page))
					delete(twins[k], i)
				}
			},
			"clone": func(t *rapid.T) {
				k := pick(t)
				if len(trees) > 3 {
					return
				}
				twin := make(map[PageIndex]*Page)
				for i, p := range twins[k] {
					twin[i] = p
				}
				trees, twins = append(trees, trees[k].Clone()), append(twins, twin)
			},
			"read": func(t *rapid.T) {
				k := pick(t)
				var want []PageIndex
				for i := range twins[k] {
					want = append(want, i)
				}
				slices.Sort(want)
				if got := trees[k].Pages(); !slices.Equal(got, want) || trees[k].Len() != len(want) {
					t.Fatalf("pages %v, %d of them, want %v", got, trees[k].Len(), want)
				}
				for _, i := range want {
					if *trees[k].Page(i) != *twins[k][i] {
						t.Fatalf("page %d differs", i)
					}
				}
			},
			"root": func(t *rapid.T) {
				k := pick(t)
				if got, want := trees[k].Root(), naive(twins[k]); got != want {
					t.Fatalf("root %v, want %v", got, want)
				}
			},
			"branch": func(t *rapid.T) {
				k := pick(t)
				chunk := index.Draw(t, "page")<<PageDepth | rapid.Uint32Range(0, 127).Draw(t, "chunk")
				var leaf ssz.Root
				if p := trees[k].Page(PageIndex(chunk >> PageDepth)); p != nil {
					leaf = ssz.Root(p[chunk%128*32:][:32])
				}
				path := ssz.Path{{Depth: Depth, Index: uint64(chunk)}}
				if err := ssz.Branch(trees[k].Branch(chunk)).Verify(trees[k].Root(), path, leaf); err != nil {
					t.Fatal(err)
				}
			},
		})
	})
}

func BenchmarkPageRoot(b *testing.B) {
	p := pageOf(7)
	for b.Loop() {
		PageRoot(p)
	}
}
