package machine

import (
	"math/bits"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

const (
	pageChunks = memory.PageSize / ssz.ChunkSize
	pageRuns   = memory.PageSize / runSize
)

// pageTree is the tree over the chunks of one page, without the chunks: they
// are the page itself.
type pageTree struct {
	nodes [2 * pageRuns]ssz.Root // 1 is the root, node i has children 2i and 2i+1, node pageRuns+i is over run i
	run   [2]ssz.Root            // chunks that are about to be hashed
}

// hashNode hashes the children of node n, in place.
func hashNode(nodes []ssz.Root, n int) {
	ssz.HashLevel(nodes[n:n], nodes[2*n:2*n+2], ssz.Root{})
}

// newPageTree hashes a page as a whole.
func newPageTree(p *memory.Page) *pageTree {
	t := new(pageTree)
	t.hashAll(p)
	return t
}

// hashAll hashes all nodes, a level at a time.
func (t *pageTree) hashAll(p *memory.Page) {
	var chunks [pageChunks]ssz.Root
	for i := range chunks {
		chunks[i] = pageChunk(p, i)
	}
	ssz.HashLevel(t.nodes[pageRuns:pageRuns], chunks[:], ssz.Root{})
	for n := pageRuns; n > 1; n /= 2 {
		ssz.HashLevel(t.nodes[n/2:n/2], t.nodes[n:2*n], ssz.Root{})
	}
}

func pageChunk(p *memory.Page, i int) ssz.Root {
	return ssz.Root(p[i*ssz.ChunkSize : (i+1)*ssz.ChunkSize])
}

// manyRuns is the number of runs from which hashing a page as a whole, in
// batches, is faster than hashing above what was written to.
const manyRuns = 24

// update brings the tree up to a page, of which these runs may have changed
// since, and returns its root.
func (t *pageTree) update(p *memory.Page, written marks) ssz.Root {
	switch {
	case written == 0:
		return t.nodes[1]
	case bits.OnesCount64(uint64(written)) >= manyRuns:
		t.hashAll(p)
		return t.nodes[1]
	}
	t.fetch(p, written)
	var above uint64 // nodes of one level that are stale, by their index in the level
	for left := uint64(written); left != 0; left &= left - 1 {
		i := bits.TrailingZeros64(left)
		t.run = [2]ssz.Root{pageChunk(p, 2*i), pageChunk(p, 2*i+1)}
		ssz.HashLevel(t.nodes[pageRuns+i:pageRuns+i], t.run[:], ssz.Root{})
		above |= 1 << (i / 2)
	}
	for width := pageRuns / 2; width > 0; width /= 2 {
		stale := above
		for above = 0; stale != 0; stale &= stale - 1 {
			i := bits.TrailingZeros64(stale)
			hashNode(t.nodes[:], width+i)
			above |= 1 << (i / 2)
		}
	}
	return t.nodes[1]
}

// fetch reads what an update will read, without a hash between two reads: so
// the processor waits once for memory, and not at every level.
func (t *pageTree) fetch(p *memory.Page, written marks) {
	var sum byte
	for left := uint64(written); left != 0; left &= left - 1 {
		i := bits.TrailingZeros64(left)
		sum += p[i*runSize]
		for n := pageRuns + i; n > 1; n /= 2 {
			sum += t.nodes[n][0]
		}
	}
	t.nodes[0][0] = sum // node 0 is none
}

// branch returns the seven siblings of a chunk, from the chunk's up. The tree
// is that of the page.
func (t *pageTree) branch(p *memory.Page, chunk int) []ssz.Root {
	out := append(make([]ssz.Root, 0, memory.Depth), pageChunk(p, chunk^1))
	for n := pageRuns + chunk/2; n > 1; n /= 2 {
		out = append(out, t.nodes[n^1])
	}
	return out
}

// maxPageTrees bounds the page trees that a machine keeps, in memory of 4 KiB
// each: one for every page of 1 GiB.
const maxPageTrees = 1 << 18

// pageTrees are the trees of pages that were written to, or asked for, by
// their index.
type pageTrees struct {
	trees []*pageTree
	count int
}

// of returns the tree of a page: one that was kept, which is that of the page
// before what was written to since the last settle, or a new one.
func (t *pageTrees) of(i memory.PageIndex, p *memory.Page) *pageTree {
	if int(i) < len(t.trees) && t.trees[i] != nil {
		return t.trees[i]
	}
	if t.count == maxPageTrees { // start over
		*t = pageTrees{}
	}
	if n := int(i) + 1 - len(t.trees); n > 0 {
		t.trees = append(t.trees, make([]*pageTree, n)...)
	}
	t.trees[i] = newPageTree(p)
	t.count++
	return t.trees[i]
}
