package machine

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// wordDepth is the depth of the tree of 256 words: a frame or the globals.
const (
	wordDepth  = program.FrameDepth
	wordChunks = 1 << wordDepth
)

// The globals' tree has the same shape as a frame's.
var _ [program.GlobalsDepth - program.FrameDepth]struct{} = [0]struct{}{}

// wordChunk returns chunk i, 0 to 63, of 256 words.
func wordChunk(words *[program.FrameSlots]uint64, i int) ssz.Root {
	var c ssz.Root
	for k, w := range words[4*i : 4*i+4] {
		binary.BigEndian.PutUint64(c[8*k:], w)
	}
	return c
}

// wordTree is the tree over 256 words. An update compares the words with
// those that it saw last and hashes only above what differs.
type wordTree struct {
	seen  [program.FrameSlots]uint64
	nodes [2 * wordChunks]ssz.Root // 1 is the root, node i has children 2i and 2i+1
	built bool
}

// update brings the tree up to the words and returns its root.
func (t *wordTree) update(words *[program.FrameSlots]uint64) ssz.Root {
	if !t.built {
		t.build()
	}
	if *words == t.seen {
		return t.nodes[1]
	}
	var stale uint64 // nodes of one level, by their index in the level
	for i := range wordChunks {
		if [4]uint64(words[4*i:4*i+4]) != [4]uint64(t.seen[4*i:4*i+4]) {
			t.nodes[wordChunks+i] = wordChunk(words, i)
			stale |= 1 << (i / 2)
		}
	}
	t.seen = *words
	for width := wordChunks / 2; width > 0; width /= 2 {
		var above uint64
		for i := range width {
			if stale>>i&1 == 1 {
				hashNode(t.nodes[:], width+i)
				above |= 1 << (i / 2)
			}
		}
		stale = above
	}
	return t.nodes[1]
}

// build makes the tree of zeros.
func (t *wordTree) build() {
	depth := wordDepth
	for n := 1; n < wordChunks; n *= 2 {
		for i := range n {
			t.nodes[n+i] = ssz.Zero(depth)
		}
		depth--
	}
	t.built = true
}

// branch returns the six siblings of a chunk, from the chunk's up. The tree is
// up to date.
func (t *wordTree) branch(chunk int) []ssz.Root {
	out := make([]ssz.Root, 0, wordDepth)
	for n := wordChunks + chunk; n > 1; n /= 2 {
		out = append(out, t.nodes[n^1])
	}
	return out
}
