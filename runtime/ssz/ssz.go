// Package ssz holds the one kind of commitment that Assize uses: trees of
// 32-byte chunks hashed pairwise with SHA-256, as in Ethereum's Simple
// Serialize (SSZ, consensus-specs ssz/simple-serialize.md), and the proofs
// that reach a chunk of them.
//
// Every shape is fixed: a tree has a depth that does not depend on its
// content, and a list mixes its length into its root:
//
//	root(list) = H(tree root at the list's depth, length as uint256 little-endian)
//
// The package is pure: it holds no clock, no randomness and no I/O.
package ssz

import (
	"encoding/binary"
	"encoding/hex"
	"unsafe"

	"github.com/prysmaticlabs/gohashtree"
)

// ChunkSize is the size of a leaf and of a hash, in bytes.
const ChunkSize = 32

// MaxDepth is the deepest tree that [Zero] knows.
const MaxDepth = 64

// Root is a 32-byte chunk: a leaf or the SHA-256 of two of them.
type Root [ChunkSize]byte

// String returns the chunk as lower-case hex without a prefix.
func (r Root) String() string { return hex.EncodeToString(r[:]) }

// IsZero reports whether every byte of the chunk is zero.
func (r Root) IsZero() bool { return r == Root{} }

// Hash returns SHA-256 of the two chunks, the parent of left and right.
func Hash(left, right Root) Root {
	b := [3][ChunkSize]byte{left, right}
	gohashtree.HashChunks(b[2:], b[:2])
	return b[2]
}

// zeros[d] is the root of a tree of depth d whose leaves are all zero.
var zeros = func() (z [MaxDepth + 1]Root) {
	for d := range MaxDepth {
		z[d+1] = Hash(z[d], z[d])
	}
	return z
}()

// Zero returns the root of an all-zero tree of the given depth, 0 to MaxDepth.
func Zero(depth int) Root { return zeros[depth] }

// Uint64 returns the chunk of an SSZ uint64: little-endian, zero-padded.
func Uint64(v uint64) Root {
	var r Root
	binary.LittleEndian.PutUint64(r[:], v)
	return r
}

// Bytes32 returns b left-aligned in a chunk; b is at most 32 bytes long and a
// longer one is cut, so callers pass fixed-size values only.
func Bytes32(b []byte) Root {
	var r Root
	copy(r[:], b)
	return r
}

// MixLength binds a list's length to the root of its tree.
func MixLength(tree Root, length uint64) Root { return Hash(tree, Uint64(length)) }

// Depth returns the depth of the smallest tree that holds n leaves.
func Depth(n uint64) int {
	d := 0
	for uint64(1)<<d < n {
		d++
	}
	return d
}

// Merkleize returns the root of the tree of the given depth whose first
// leaves are chunks and whose others are zero. At most 2^depth chunks.
func Merkleize(chunks []Root, depth int) Root {
	if len(chunks) == 0 {
		return Zero(depth)
	}
	if len(chunks) == 1 {
		return foldZero(chunks[0], 0, depth)
	}
	above := make([]Root, 0, len(chunks)/2+2)
	for d := range depth {
		above = HashLevel(above[:0], chunks, Zero(d))
		if len(above) == 1 {
			return foldZero(above[0], d+1, depth)
		}
		// Two buffers take turns from here: a level fits into the place of the
		// one two below it.
		if d == 0 {
			chunks = make([]Root, 0, len(above)/2+2)
		}
		chunks, above = above, chunks
	}
	return chunks[0]
}

// foldZero returns the root at depth to above a node at depth from whose
// siblings are zero subtrees.
func foldZero(r Root, from, to int) Root {
	for d := from; d < to; d++ {
		r = Hash(r, Zero(d))
	}
	return r
}

// HashLevel appends to dst the parents of the nodes of one level; an odd last
// node is paired with zero. dst and nodes must not overlap.
func HashLevel(dst, nodes []Root, zero Root) []Root {
	pairs, old := len(nodes)/2, len(dst)
	if pairs > 0 {
		dst = append(dst, nodes[:pairs]...) // room, overwritten at once
		gohashtree.HashChunks(raw(dst[old:]), raw(nodes[:2*pairs]))
	}
	if len(nodes)%2 == 1 {
		dst = append(dst, Hash(nodes[len(nodes)-1], zero))
	}
	return dst
}

// raw is the same memory as chunks; Root is a [32]byte of another name.
func raw(chunks []Root) [][ChunkSize]byte {
	return unsafe.Slice((*[ChunkSize]byte)(&chunks[0]), len(chunks))
}

// Container returns the root of an SSZ container with these field roots,
// padded with zero chunks to the next power of two.
func Container(fields ...Root) Root {
	return Merkleize(fields, Depth(uint64(len(fields))))
}

// Chunks splits data into chunks; the last is padded with zeros.
func Chunks(data []byte) []Root {
	out := make([]Root, (len(data)+ChunkSize-1)/ChunkSize)
	for i := range out {
		copy(out[i][:], data[i*ChunkSize:])
	}
	return out
}

// ByteTree returns the root of the tree of the given depth over data's
// chunks, without the length.
func ByteTree(data []byte, depth int) Root {
	if n := len(data) / ChunkSize; n > 0 && len(data)%ChunkSize == 0 {
		return Merkleize(unsafe.Slice((*Root)(data), n), depth) // the same memory as chunks
	}
	return Merkleize(Chunks(data), depth)
}

// ByteList returns the root of an SSZ ByteList[32 * 2^depth]: the tree of its
// chunks with the length mixed in.
func ByteList(data []byte, depth int) Root {
	return MixLength(ByteTree(data, depth), uint64(len(data)))
}
