package machine

import (
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// pageChunks is the number of chunks in a page.
const pageChunks = memory.PageSize / ssz.ChunkSize

// pageTree is the tree over the chunks of one page. An update compares the
// page with the leaves and hashes only above what differs.
type pageTree struct {
	nodes [2 * pageChunks]ssz.Root // 1 is the root, node i has children 2i and 2i+1
}

// newPageTree hashes a page as a whole.
func newPageTree(p *memory.Page) *pageTree {
	t := new(pageTree)
	for i := range pageChunks {
		t.nodes[pageChunks+i] = pageChunk(p, i)
	}
	for n := pageChunks; n > 1; n /= 2 {
		ssz.HashLevel(t.nodes[n/2:n/2], t.nodes[n:2*n], ssz.Root{})
	}
	return t
}

func pageChunk(p *memory.Page, i int) ssz.Root {
	return ssz.Root(p[i*ssz.ChunkSize : (i+1)*ssz.ChunkSize])
}

// update brings the tree up to the page and returns its root.
func (t *pageTree) update(p *memory.Page) ssz.Root {
	var stale [pageChunks]bool // nodes above leaves, by their index
	for i := range pageChunks {
		n := pageChunks + i
		if c := pageChunk(p, i); c != t.nodes[n] {
			t.nodes[n] = c
			stale[n/2] = true
		}
	}
	for n := pageChunks - 1; n > 0; n-- {
		if stale[n] {
			t.nodes[n] = ssz.Hash(t.nodes[2*n], t.nodes[2*n+1])
			stale[n/2] = true
		}
	}
	return t.nodes[1]
}

// branch returns the seven siblings of a chunk, from the chunk's up.
func (t *pageTree) branch(chunk int) []ssz.Root {
	out := make([]ssz.Root, 0, memory.PageDepth)
	for n := pageChunks + chunk; n > 1; n /= 2 {
		out = append(out, t.nodes[n^1])
	}
	return out
}
