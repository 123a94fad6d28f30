package snapshot

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// files returns the contents of all files below a folder by their paths.
func files(t testing.TB, dir string) map[string][]byte {
	t.Helper()
	out := make(map[string][]byte)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		out[name], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func sameFiles(t *testing.T, a, b string) {
	t.Helper()
	x, y := files(t, a), files(t, b)
	if len(x) != len(y) {
		t.Fatalf("want %d files, got %d", len(x), len(y))
	}
	for name, data := range x {
		if !bytes.Equal(data, y[name]) {
			t.Errorf("%s differs", name)
		}
	}
}

// large applies calls that fill more than one chunk with what does not
// compress, block by block; close is called between blocks.
func large(t *testing.T, between func(*store.Store) *store.Store) *chain {
	t.Helper()
	s := between(nil)
	c := newChain(t, 77)
	c.commit(s, c.deploy(6)...)
	for i := range uint64(6) {
		s = between(s)
		c.commit(s, c.apply(i, 65_536, noise(byte(i), 2_000_000)...), c.open(kernel.Address{byte(i) ^ 5, 1}))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return c
}

// Three folders come to the same state on different ways: in one go; closed
// and opened between blocks; from a whole state that was put in at the end.
func TestByteIdentity(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	c := large(t, func(s *store.Store) *store.Store {
		if s == nil {
			s = openStore(t, at("one"))
		}
		return s
	})
	large(t, func(s *store.Store) *store.Store {
		if s != nil {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		}
		return openStore(t, at("two"))
	})
	s := openStore(t, at("one"))
	head, err := s.Head()
	if err != nil {
		t.Fatal(err)
	}
	three := openStore(t, at("three"))
	if err := errors.Join(three.Init(c.state, head.ReceiptsRoot), three.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}

	r := take(t, at("one"), at("one.snapshot"))
	if n := len(r.Manifest.Chunks); n != 2 {
		t.Fatalf("want 2 chunks, got %d", n)
	}
	if r.Manifest.AppHash() != head.AppHash {
		t.Fatalf("want app hash %v, got %v", head.AppHash, r.Manifest.AppHash())
	}
	for _, name := range []string{"two", "three"} {
		take(t, at(name), at(name+".snapshot"))
		sameFiles(t, at("one.snapshot"), at(name+".snapshot"))
	}
	// The fourth folder is restored from the snapshot.
	if _, err := opened(t, at("one.snapshot")).Restore(context.Background(), at("four"), Trust{}, nil); err != nil {
		t.Fatal(err)
	}
	take(t, at("four"), at("four.snapshot"))
	sameFiles(t, at("one.snapshot"), at("four.snapshot"))
	checkProofs(t, r.Manifest, at("one.snapshot"))
}

// checkProofs proves each chunk and expects that no other place, count or
// depth is proved with it.
func checkProofs(t *testing.T, m *Manifest, dir string) {
	t.Helper()
	root, err := m.Root()
	if err != nil {
		t.Fatal(err)
	}
	d, err := newDecoder()
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	for i := range m.Chunks {
		file, err := os.ReadFile(chunkFile(dir, &m.Chunks[i]))
		if err != nil {
			t.Fatal(err)
		}
		data, err := d.decode(m, i, file, nil)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := m.Prove(i)
		if err != nil {
			t.Fatal(err)
		}
		if !VerifyChunk(root, len(m.Chunks), i, data, proof) {
			t.Errorf("chunk %d: its proof does not hold", i)
		}
		for place := range 5 {
			for count := range 6 {
				other := place != i || ProofDepth(max(1, count)) != ProofDepth(len(m.Chunks))
				if other && VerifyChunk(root, count, place, data, proof) {
					t.Errorf("chunk %d: proved as chunk %d of %d", i, place, count)
				}
			}
		}
		if VerifyChunk(root, len(m.Chunks), i, data, append(proof, ssz.Root{})) || VerifyChunk(root, len(m.Chunks), i, data, proof[1:]) {
			t.Errorf("chunk %d: proved at another depth", i)
		}
	}
}

// A restored folder is a store: it loads, goes on with blocks, and comes to
// the roots of the one that was never restored.
func TestRoundTrip(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	c := filled(t, at("state"))
	created := take(t, at("state"), at("snapshot"))
	s := opened(t, at("snapshot"))
	trust := Trust{ChainID: 77, AppHash: created.Manifest.AppHash()}
	verified, err := s.Verify(context.Background(), trust, nil)
	if err != nil {
		t.Fatal(err)
	}
	restored, err := s.Restore(context.Background(), at("restored"), trust, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []*Report{verified, restored} {
		if r.Name != created.Name || r.Stats != created.Stats {
			t.Errorf("want %v %+v, got %v %+v", created.Name, created.Stats, r.Name, r.Stats)
		}
	}
	// Tombstones are instances, the message of each apply but those delivered waits.
	want := Stats{Accounts: 4, Programs: 1, Instances: 5, Pages: created.Stats.Pages, Messages: 4}
	if created.Stats != want || want.Pages < 8 {
		t.Errorf("want %+v, got %+v", want, created.Stats)
	}
	db := openStore(t, at("restored"))
	defer db.Close()
	state, err := db.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	if state.Root() != c.state.Root() {
		t.Fatalf("want state root %v, got %v", c.state.Root(), state.Root())
	}
	if n, err := db.AccountNumber(kernel.Address{100}); err != nil || n != 3 {
		t.Errorf("want account 3, got %d, %v", n, err)
	}
	if _, err := db.Block(3); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("want no block 3, got %v", err)
	}
	next := &chain{t: t, state: state, seq: c.seq}
	in, r := c.block(c.apply(0, 0, 1))
	next.commit(db, next.apply(0, 0, 1))
	if head, err := db.Head(); err != nil || head.AppHash != r.AppHash || head.Height != in.Height {
		t.Errorf("want app hash %v at %d, got %+v, %v", r.AppHash, in.Height, head, err)
	}
}

// A snapshot of the chain's first block has accounts and nothing else.
func TestFirstBlock(t *testing.T) {
	dir := t.TempDir()
	s := openStore(t, filepath.Join(dir, "state"))
	defer s.Close()
	if _, err := Create(context.Background(), s, filepath.Join(dir, "snapshot"), nil); !errors.Is(err, ErrNoBlock) {
		t.Fatalf("want %v, got %v", ErrNoBlock, err)
	}
	c := newChain(t, 77)
	c.commit(s)
	r, err := Create(context.Background(), s, filepath.Join(dir, "snapshot"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := (Stats{Accounts: 2}); r.Stats != want {
		t.Errorf("want %+v, got %+v", want, r.Stats)
	}
	if _, err := opened(t, filepath.Join(dir, "snapshot")).Verify(context.Background(), Trust{}, nil); err != nil {
		t.Error(err)
	}
}
