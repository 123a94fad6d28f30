package ssz

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// proven is a chunk at the end of a path of several segments, with its branch.
type proven struct {
	path   Path
	chunk  Root
	branch Branch
	root   Root
}

// provenGen nests sparse trees: a leaf of each is the root of the next.
func provenGen() *rapid.Generator[proven] {
	return rapid.Custom(func(t *rapid.T) proven {
		p := proven{chunk: rootGen().Draw(t, "chunk")}
		p.root = p.chunk
		for range rapid.IntRange(1, 9).Draw(t, "segments") {
			depth := rapid.IntRange(1, 40).Draw(t, "depth")
			index := rapid.Uint64Range(0, 1<<depth-1).Draw(t, "index")
			tree := NewTree(depth)
			for range rapid.IntRange(0, 3).Draw(t, "others") {
				tree.Set(rapid.Uint64Range(0, 1<<depth-1).Draw(t, "other"), rootGen().Draw(t, "leaf"))
			}
			tree.Set(index, p.root)
			p.branch = append(p.branch, tree.Branch(index)...)
			p.path = append(Path{{Depth: uint8(depth), Index: index}}, p.path...)
			p.root = tree.Root()
		}
		return p
	})
}

func TestProofRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := provenGen().Draw(t, "proof")
		if err := p.branch.Verify(p.root, p.path, p.chunk); err != nil {
			t.Fatal(err)
		}
		data, err := p.branch.Encode(p.path)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeBranch(data, p.path)
		if err != nil {
			t.Fatal(err)
		}
		if err := back.Verify(p.root, p.path, p.chunk); err != nil {
			t.Fatal(err)
		}
	})
}

// TestProofRefusesEveryFlip changes a proof in one bit: it must not decode, or
// not verify. No bit is without meaning.
func TestProofRefusesEveryFlip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := provenGen().Draw(t, "proof")
		data, err := p.branch.Encode(p.path)
		if err != nil {
			t.Fatal(err)
		}
		for bit := range 8 * min(len(data), 80) {
			data[bit/8] ^= 1 << (bit % 8)
			b, err := DecodeBranch(data, p.path)
			if err == nil {
				err = b.Verify(p.root, p.path, p.chunk)
			}
			if !errors.Is(err, ErrProof) {
				t.Fatalf("bit %d of %d bytes: %v", bit, len(data), err)
			}
			data[bit/8] ^= 1 << (bit % 8)
		}
		k := rapid.IntRange(0, len(p.path)-1).Draw(t, "segment")
		other := append(Path(nil), p.path...)
		other[k].Index ^= 1 << rapid.IntRange(0, int(other[k].Depth)-1).Draw(t, "turn")
		// The same chunk may stand elsewhere too, where all around is zero.
		if err := p.branch.Verify(p.root, other, p.chunk); err == nil && !p.chunk.IsZero() {
			t.Fatal("verified at another place")
		}
	})
}

// FuzzDecodeBranch feeds any bytes: what decodes encodes to the same bytes.
func FuzzDecodeBranch(f *testing.F) {
	f.Add([]byte{3, 0}, uint8(9), uint64(300))
	f.Add(append([]byte{1}, make([]byte, 32)...), uint8(5), uint64(3))
	f.Fuzz(func(t *testing.T, data []byte, depth uint8, index uint64) {
		path := Path{{Depth: 1, Index: 0}, {Depth: depth, Index: index}}
		b, err := DecodeBranch(data, path)
		if err != nil {
			if !errors.Is(err, ErrProof) {
				t.Fatal(err)
			}
			return
		}
		again, err := b.Encode(path)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%x decodes and encodes to %x, %v", data, again, err)
		}
	})
}

func TestProofErrors(t *testing.T) {
	path := Path{{Depth: 3, Index: 5}}
	one := Uint64(1)
	given := append([]byte{1}, one[:]...)
	zero := append([]byte{2}, zeros[1][:]...)
	for _, c := range []struct {
		name string
		data []byte
		path Path
		want string
	}{
		{"no bitmap", nil, path, "a bitmap of 1 bytes expected"},
		{"unused bit", []byte{8}, path, "unused bits"},
		{"missing sibling", []byte{1}, path, "sibling 0 is missing"},
		{"short sibling", given[:32], path, "sibling 0 is missing"},
		{"zero subtree given", zero, path, "sibling 1 is a zero subtree"},
		{"bytes behind", append(given, 0), path, "1 bytes too many"},
		{"index beyond depth", given, Path{{Depth: 3, Index: 8}}, "path segment of depth 3 and index 8"},
		{"depth of 0", given, Path{{}}, "path segment of depth 0"},
		{"depth of 65", given, Path{{Depth: 65}}, "path segment of depth 65"},
		{"long path", given, make17(), "at most 1024 turns"},
	} {
		_, err := DecodeBranch(c.data, c.path)
		if !errors.Is(err, ErrProof) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := (Branch{one}).Climb(path, one); !errors.Is(err, ErrProof) {
		t.Errorf("short branch: %v", err)
	}
	if _, err := (Branch{one}).Encode(path); !errors.Is(err, ErrProof) {
		t.Errorf("short branch: %v", err)
	}
}

// make17 is a path of 17 segments of 64 turns.
func make17() Path {
	p := make(Path, 17)
	for i := range p {
		p[i].Depth = 64
	}
	return p
}
