package snapshot

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// verify opens and verifies a folder.
func verify(dir string, trust Trust) error {
	s, err := Open(dir)
	if err != nil {
		return err
	}
	_, err = s.Verify(context.Background(), trust, nil)
	return err
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// Every byte of every file counts: those of the chunk in memory, and some of
// them on disk.
func TestEveryByte(t *testing.T) {
	dir, _ := small(t)
	m := opened(t, dir).Manifest()
	d, err := newDecoder()
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	for name, data := range files(t, dir) {
		path := filepath.Join(dir, name)
		for i := range data {
			changed := bytes.Clone(data)
			changed[i] ^= 1 << (i % 8)
			if name != manifestFile {
				if _, err := d.decode(m, 0, changed, nil); !errors.As(err, new(*ChunkError)) {
					t.Fatalf("byte %d of a chunk: want it noticed, got %v", i, err)
				}
				if i%97 != 0 {
					continue
				}
			}
			write(t, path, changed)
			err := verify(dir, Trust{})
			if !errors.As(err, new(*ManifestError)) && !errors.As(err, new(*ChunkError)) && !errors.As(err, new(*VersionError)) {
				t.Fatalf("byte %d of %s: want it noticed, got %v", i, name, err)
			}
		}
		write(t, path, data)
	}
	if err := verify(dir, Trust{}); err != nil {
		t.Fatal(err)
	}
}

// A folder that lacks something, or has too much, is no snapshot; and one may
// be of another chain or state than wanted.
func TestRefused(t *testing.T) {
	dir, _ := small(t)
	s := opened(t, dir)
	manifest, chunk := filepath.Join(dir, manifestFile), chunkFile(dir, &s.Manifest().Chunks[0])
	contents := files(t, dir)
	m, c := contents[manifestFile], contents[filepath.Join(chunkFolder, filepath.Base(chunk))]
	version := bytes.Clone(m)
	version[19]++
	for _, tt := range []struct {
		name   string
		break_ func()
		trust  Trust
		want   any
	}{
		{"cut manifest", func() { write(t, manifest, m[:len(m)-1]) }, Trust{}, new(*ManifestError)},
		{"long manifest", func() { write(t, manifest, append(bytes.Clone(m), 0)) }, Trust{}, new(*ManifestError)},
		{"empty manifest", func() { write(t, manifest, nil) }, Trust{}, new(*ManifestError)},
		{"other version", func() { write(t, manifest, version) }, Trust{}, new(*VersionError)},
		{"cut chunk", func() { write(t, chunk, c[:len(c)-1]) }, Trust{}, new(*ChunkError)},
		{"long chunk", func() { write(t, chunk, append(bytes.Clone(c), 0)) }, Trust{}, new(*ChunkError)},
		{"no chunk", func() { _ = os.Remove(chunk) }, Trust{}, new(*ChunkError)},
		{"stray file", func() { write(t, filepath.Join(dir, chunkFolder, "x"), c) }, Trust{}, new(*ManifestError)},
		{"other chain", func() {}, Trust{ChainID: 78}, new(*store.ChainError)},
		{"other app hash", func() {}, Trust{AppHash: ssz.Root{1}}, new(*RootError)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.break_()
			if err := verify(dir, tt.trust); err == nil || !errors.As(err, tt.want) {
				t.Errorf("want %T, got %v", tt.want, err)
			}
			out := filepath.Join(t.TempDir(), "out")
			if s, err := Open(dir); err == nil {
				if _, err := s.Restore(context.Background(), out, tt.trust, nil); !errors.As(err, tt.want) {
					t.Errorf("want %T, got %v", tt.want, err)
				}
			}
			nothingAt(t, out)
			write(t, manifest, m)
			write(t, chunk, c)
			_ = os.Remove(filepath.Join(dir, chunkFolder, "x"))
		})
	}
	if _, err := Open(t.TempDir()); !errors.Is(err, ErrNoSnapshot) {
		t.Errorf("want %v, got %v", ErrNoSnapshot, err)
	}
}

// streamOf returns the bytes of all chunks.
func streamOf(t testing.TB, s *Snapshot) []byte {
	t.Helper()
	d, err := newDecoder()
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	var out []byte
	for i := range s.manifest.Chunks {
		file, err := os.ReadFile(chunkFile(s.dir, &s.manifest.Chunks[i]))
		if err != nil {
			t.Fatal(err)
		}
		data, err := d.decode(s.manifest, i, file, nil)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, data...)
	}
	return out
}

// forge writes a snapshot of a stream of which every hash is right.
func forge(t testing.TB, dir string, like *Manifest, stream []byte) *Snapshot {
	t.Helper()
	w, err := newWriter(dir)
	if err != nil {
		t.Fatal(err)
	}
	w.stream.buf = stream
	for len(w.stream.buf) > 0 {
		if err := w.cut(min(len(w.stream.buf), ChunkSize)); err != nil {
			t.Fatal(err)
		}
	}
	m := &w.manifest
	m.ChainID, m.Height, m.StateRoot, m.ReceiptsRoot = like.ChainID, like.Height, like.StateRoot, like.ReceiptsRoot
	b, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, manifestFile), b)
	return opened(t, dir)
}

// Whoever forges a stream and all hashes over it still has to come to the
// state root. Only the bytes of a module are not under that root: there a
// change must leave the artifact as it is.
func TestForgedStream(t *testing.T) {
	dir, _ := small(t)
	s := opened(t, dir)
	stream := streamOf(t, s)
	module := bytes.Index(stream, pokeModule())
	if module < 0 {
		t.Fatal("want the module in the stream")
	}
	n := 0
	into, out := filepath.Join(t.TempDir(), "forged"), filepath.Join(t.TempDir(), "out")
	rapid.Check(t, func(r *rapid.T) {
		at := rapid.IntRange(0, len(stream)-1).Draw(r, "at")
		change := rapid.SampledFrom([]string{"flip", "insert", "delete", "cut"}).Draw(r, "change")
		if at >= module && at < module+len(pokeModule()) {
			return
		}
		forged := bytes.Clone(stream)
		switch change {
		case "flip":
			forged[at] ^= byte(rapid.IntRange(1, 255).Draw(r, "by"))
		case "insert":
			forged = append(forged[:at], append([]byte{rapid.Byte().Draw(r, "byte")}, stream[at:]...)...)
		case "delete":
			forged = append(forged[:at], stream[at+1:]...)
		case "cut":
			forged = forged[:max(at, 1)]
		}
		n++
		if err := os.RemoveAll(into); err != nil {
			r.Fatal(err)
		}
		_, err := forge(t, into, s.Manifest(), forged).Restore(context.Background(), out, Trust{}, nil)
		if !errors.As(err, new(*ContentError)) && !errors.As(err, new(*RootError)) {
			r.Fatalf("%s at %d: want it refused, got %v", change, at, err)
		}
		nothingAt(t, out)
	})
	if n == 0 {
		t.Error("nothing was forged")
	}
}

// The number of globals is not under the globals' root where the last ones
// are zero, and messages are numbered: both are checked apart from the root.
func TestTrailingGlobal(t *testing.T) {
	_, state := small(t)
	var c checker
	db := openStore(t, state)
	defer db.Close()
	for p, err := range db.Parts() {
		if err != nil {
			t.Fatal(err)
		}
		if i, ok := p.(*store.Instance); ok && len(i.Globals) > 0 {
			if last := i.Globals[len(i.Globals)-1]; last != 0 {
				t.Fatalf("want a last global of zero, got %d", last)
			}
			i.Globals = i.Globals[:len(i.Globals)-1]
			if err := c.add(i); err == nil {
				t.Error("want a left-out global of zero refused")
			}
			return
		}
		if err := c.add(p); err != nil {
			t.Fatal(err)
		}
	}
	t.Error("want an instance with globals")
}

// nothingAt expects neither a folder nor its side folder.
func nothingAt(t testing.TB, target string) {
	t.Helper()
	for _, path := range []string{target, target + ".partial"} {
		if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("want nothing at %s, got %v", path, err)
		}
	}
}

// What the decompressor is fed by a forger is bounded by the manifest.
func TestHostileChunk(t *testing.T) {
	e, err := newEncoder()
	if err != nil {
		t.Fatal(err)
	}
	d, err := newDecoder()
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	large, file := e.encode(make([]byte, 200<<20)) // 200 MiB in a few KiB
	for _, size := range []uint64{1, 4096, ChunkSize} {
		m := &Manifest{Size: size, Chunks: []Chunk{large}}
		if _, err := d.decode(m, 0, file, nil); !errors.As(err, new(*ChunkError)) {
			t.Errorf("size %d: want %T, got %v", size, new(ChunkError), err)
		}
	}
	for _, text := range []string{"", "\x28\xb5\x2f\xfd", "no zstd at all", string(file[:40])} {
		c, _ := e.encode(nil)
		c.Stored, c.File = uint32(len(text)), ssz.Root(hashOf(text))
		if _, err := d.decode(&Manifest{Size: 40, Chunks: []Chunk{c}}, 0, []byte(text), nil); !errors.As(err, new(*ChunkError)) {
			t.Errorf("%q: want %T, got %v", text, new(ChunkError), err)
		}
	}
}
