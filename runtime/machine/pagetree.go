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
	t.hashAll()
	return t
}

// hashAll hashes all nodes above the leaves, a level at a time.
func (t *pageTree) hashAll() {
	for n := pageChunks; n > 1; n /= 2 {
		ssz.HashLevel(t.nodes[n/2:n/2], t.nodes[n:2*n], ssz.Root{})
	}
}

func pageChunk(p *memory.Page, i int) ssz.Root {
	return ssz.Root(p[i*ssz.ChunkSize : (i+1)*ssz.ChunkSize])
}

// manyChunks is the number of changed chunks of a page from which hashing it
// as a whole, in batches, is faster than hashing what changed.
const manyChunks = 16

// update brings the tree up to the page and returns its root.
func (t *pageTree) update(p *memory.Page) ssz.Root {
	var (
		stale   [pageChunks]bool // nodes above leaves, by their index
		changed int
	)
	for i := range pageChunks {
		n := pageChunks + i
		if c := pageChunk(p, i); c != t.nodes[n] {
			t.nodes[n] = c
			stale[n/2] = true
			changed++
		}
	}
	switch {
	case changed == 0:
		return t.nodes[1]
	case changed >= manyChunks:
		t.hashAll()
		return t.nodes[1]
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
