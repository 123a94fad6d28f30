package ssz

import (
	"crypto/sha256"
	"testing"

	"pgregory.net/rapid"
)

// naive is the definition: the full tree, hashed with the standard library.
func naive(chunks []Root, depth, base int) Root {
	level := make([]Root, 1<<depth)
	zero := Root{}
	for range base {
		zero = sha256.Sum256(append(zero[:], zero[:]...))
	}
	for i := range level {
		level[i] = zero
	}
	copy(level, chunks)
	for len(level) > 1 {
		for i := range len(level) / 2 {
			l, r := level[2*i], level[2*i+1]
			level[i] = sha256.Sum256(append(l[:], r[:]...))
		}
		level = level[:len(level)/2]
	}
	return level[0]
}

func rootGen() *rapid.Generator[Root] {
	return rapid.Custom(func(t *rapid.T) Root {
		if rapid.Bool().Draw(t, "zero") {
			return Root{}
		}
		return Uint64(rapid.Uint64().Draw(t, "chunk"))
	})
}

func TestMerkleizeEqualsDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		depth := rapid.IntRange(0, 8).Draw(t, "depth")
		chunks := rapid.SliceOfN(rootGen(), 0, 1<<depth).Draw(t, "chunks")
		before := append([]Root(nil), chunks...)
		if got, want := Merkleize(chunks, depth), naive(chunks, depth, 0); got != want {
			t.Fatalf("got %v, want %v", got, want)
		}
		for i := range chunks {
			if chunks[i] != before[i] {
				t.Fatalf("Merkleize wrote to chunk %d", i)
			}
		}
	})
}

func TestKnownRoots(t *testing.T) {
	// sha256 of 64 zero bytes, as in the SSZ specification's zero hashes.
	if got := Zero(1).String(); got != "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b" {
		t.Errorf("Zero(1) = %s", got)
	}
	if got := ByteList(nil, 0); got != Zero(1) {
		t.Errorf("an empty list of depth 0 has the root %v", got)
	}
	if ByteList([]byte{0}, 3) == ByteList([]byte{0, 0}, 3) {
		t.Error("two lists of different length share a root")
	}
}

func TestDepth(t *testing.T) {
	for n, want := range map[uint64]int{0: 0, 1: 0, 2: 1, 3: 2, 4: 2, 5: 3, 1 << 40: 40} {
		if got := Depth(n); got != want {
			t.Errorf("Depth(%d) = %d, want %d", n, got, want)
		}
	}
}

// BenchmarkMerkleizePage hashes 128 chunks, a page of 4 KiB.
func BenchmarkMerkleizePage(b *testing.B) {
	page := make([]byte, 4096)
	for i := range page {
		page[i] = byte(i)
	}
	for b.Loop() {
		ByteTree(page, 7)
	}
}

func BenchmarkHash(b *testing.B) {
	x, y := Uint64(1), Uint64(2)
	for b.Loop() {
		x = Hash(x, y)
	}
}
