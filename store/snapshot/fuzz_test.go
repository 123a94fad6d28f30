package snapshot

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// DecodeManifest accepts what Encode returns and nothing else.
func FuzzManifest(f *testing.F) {
	dir, _ := small(f)
	b, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	for _, chunks := range []int{2, 3, 5} {
		m := synthetic(chunks)
		b, err := m.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(b[:len(b)-40])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := DecodeManifest(b)
		if err != nil {
			if !errors.As(err, new(*ManifestError)) && !errors.As(err, new(*VersionError)) {
				t.Fatalf("want a typed error, got %T %v", err, err)
			}
			return
		}
		again, err := m.Encode()
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("want %x again, got %x, %v", b, again, err)
		}
	})
}

// synthetic returns a manifest of a number of chunks that are nowhere.
func synthetic(chunks int) *Manifest {
	m := &Manifest{ChainID: 1, Height: 2, Size: uint64(chunks-1)*ChunkSize + 1}
	for i := range chunks {
		m.Chunks = append(m.Chunks, Chunk{ID: hashOf(string(rune(i))), Stored: 10, File: ssz.Root{byte(i)}})
	}
	return m
}

// The parser accepts one encoding of each state: what it reads is written to
// the same bytes. Chunks of any size give the same parts.
func FuzzStream(f *testing.F) {
	f.Add(shortStream(), uint16(1000))
	f.Add(shortStream()[:300], uint16(0))
	f.Fuzz(func(t *testing.T, b []byte, size uint16) {
		rest, n := b, int(size)+1
		p := &parser{left: uint64(len(b)), next: func() ([]byte, error) {
			chunk := rest[:min(n, len(rest))]
			rest = rest[len(chunk):]
			return chunk, nil
		}}
		var a appender
		for part, err := range p.parts(new(Manifest)) {
			if err != nil {
				if !errors.As(err, new(*ContentError)) {
					t.Fatalf("want a typed error, got %T %v", err, err)
				}
				return
			}
			a.add(part)
		}
		if a.closePages(); !bytes.Equal(a.buf, b) {
			t.Fatal("want the same bytes again")
		}
	})
}

// The seed of the fuzz test is read to its end.
func TestShortStream(t *testing.T) {
	b := shortStream()
	p := &parser{left: uint64(len(b)), next: func() ([]byte, error) { return b, nil }}
	n := 0
	for _, err := range p.parts(new(Manifest)) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n != 7 {
		t.Errorf("want 7 parts, got %d", n)
	}
}

// shortStream returns a stream with a part of each kind.
func shortStream() []byte {
	var a appender
	page := memory.Page{5: 1}
	for _, p := range []store.Part{
		&store.Summary{
			Settings: kernel.DefaultSettings(1), Height: 3, Accounts: 1, Programs: 1, Instances: 2,
			Head: 5, Tail: 6, Frontier: []ssz.Root{{1}, {2}},
		},
		&store.Account{Account: kernel.Account{Role: kernel.RoleUser, Sessions: []kernel.Session{{NextSeq: 1}}}},
		&store.Program{ProgramParts: kernel.ProgramParts{Source: []byte("source")}},
		&store.Instance{Globals: []uint64{7, 0}},
		&store.Page{Index: 9, Data: &page},
		&store.Instance{Number: 1},
		&store.Message{Message: kernel.Message{Number: 5, Data: []byte("data")}},
	} {
		a.add(p)
	}
	return a.buf
}

// The proofs of lists of every length hold for their place alone, and lists
// that share a root by the library's repetition differ in their names.
func TestProofs(t *testing.T) {
	names := make(map[Name]int)
	for count := 1; count <= 17; count++ {
		m := synthetic(count)
		data := make([][]byte, count)
		for i := range data {
			data[i] = bytes.Repeat([]byte{byte(i)}, m.Length(i))
			m.Chunks[i].ID = hashOf(string(data[i]))
			if count > 3 && i < count-1 { // long ones cost time and show nothing more
				m.Chunks[i].ID = hashOf(string(rune(i)))
			}
		}
		root, err := m.Root()
		if err != nil {
			t.Fatal(err)
		}
		name, err := m.Name()
		if err != nil {
			t.Fatal(err)
		}
		if other, taken := names[name]; taken {
			t.Errorf("%d and %d chunks have one name", count, other)
		}
		names[name] = count
		proof, err := m.Prove(count - 1)
		if err != nil {
			t.Fatal(err)
		}
		last := data[count-1]
		if len(proof) != ProofDepth(count) || !VerifyChunk(root, count, count-1, last, proof) {
			t.Errorf("%d chunks: want a proof of depth %d, got %d", count, ProofDepth(count), len(proof))
		}
		for place := range 2 * count {
			if place != count-1 && VerifyChunk(root, count, place, last, proof) {
				t.Errorf("%d chunks: the last is proved at %d too", count, place)
			}
		}
		if VerifyChunk(root, 2*count+1, count-1, last, proof) || VerifyChunk(root, count, count-1, append(last, 0), proof) {
			t.Errorf("%d chunks: want the proof for this count and content alone", count)
		}
	}
	if _, err := synthetic(3).Prove(3); err == nil {
		t.Error("want no proof of chunk 3 of 3")
	}
}
