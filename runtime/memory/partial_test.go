package memory

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/ssz"
)

// treeSource lends a tree to a partial one and counts what is asked for.
type treeSource struct {
	tree  *Tree
	pages map[PageIndex]bool
	steps uint64
}

func newTreeSource(t *Tree) *treeSource { return &treeSource{tree: t, pages: make(map[PageIndex]bool)} }

func (s *treeSource) Pages() int { return s.tree.Len() }

func (s *treeSource) Page(i PageIndex) *Page {
	p := s.tree.Page(i)
	if p != nil {
		s.pages[i] = true
	}
	return p
}

func (s *treeSource) Children(level int, group uint32) []ssz.Root {
	return s.tree.Children(level, group)
}
func (s *treeSource) Missing() int          { return s.tree.Len() - len(s.pages) }
func (s *treeSource) Spend(n uint64) uint64 { s.steps += n; return s.steps }
func (s *treeSource) Err() error            { return nil }

// TestPartialEqualsWhole reads and writes a partial tree, forks of it and the
// whole one.
func TestPartialEqualsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		index := rapid.OneOf(rapid.Uint32Range(0, 70), rapid.Uint32Range(4090, 4100), rapid.Uint32Range(0, 1<<19-1))
		place := rapid.Custom(func(t *rapid.T) PageIndex { return PageIndex(index.Draw(t, "page")) })
		whole := new(Tree)
		for range rapid.IntRange(0, 30).Draw(t, "pages") {
			whole.SetPage(place.Draw(t, "at"), pageOf(1+rapid.Byte().Draw(t, "content")%200))
		}
		part := Partial(newTreeSource(whole.Clone()))
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			i := place.Draw(t, "at")
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0, 1:
				content := rapid.Byte().Draw(t, "content") % 200
				whole.SetPage(i, pageOf(content))
				part.SetPage(i, pageOf(content))
			case 2:
				part.Root()
				part = part.Fork()
			case 3:
				part = part.Clone()
			case 4:
				if got, want := part.Branch(uint32(i)<<PageDepth), whole.Branch(uint32(i)<<PageDepth); !slices.Equal(got, want) {
					t.Fatalf("page %d: another branch", i)
				}
			}
			if got, want := part.Page(i), whole.Page(i); (got == nil) != (want == nil) || got != nil && *got != *want {
				t.Fatalf("page %d differs", i)
			}
			if part.Root() != whole.Root() || part.Len() != whole.Len() || part.Spans() != whole.Spans() {
				t.Fatalf("root %v of %d pages, want %v of %d", part.Root(), part.Len(), whole.Root(), whole.Len())
			}
		}
		for _, tree := range []*Tree{part.Clone(), part.Whole()} {
			if !slices.Equal(tree.Pages(), whole.Pages()) || tree.PageRoots().Root() != whole.Root() {
				t.Fatalf("pages %v, want %v", tree.Pages(), whole.Pages())
			}
		}
		if w := part.Whole(); w.IsPartial() || w.Root() != whole.Root() || w.Len() != whole.Len() {
			t.Fatal("the whole tree is another")
		}
	})
}

// TestPartialReadsLittle writes to one page of a thousand: one page is read.
func TestPartialReadsLittle(t *testing.T) {
	whole := new(Tree)
	for i := range PageIndex(1000) {
		whole.SetPage(i*7, pageOf(1))
	}
	s := newTreeSource(whole)
	part := Partial(s)
	part.SetPage(7*500, pageOf(9))
	part.Root()
	if len(s.pages) != 1 || part.Missing() != 999 {
		t.Errorf("%d pages were read, %d are missing", len(s.pages), part.Missing())
	}
}
