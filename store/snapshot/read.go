package snapshot

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// Snapshot is an opened snapshot. It is only read, and safe for concurrent use.
type Snapshot struct {
	dir      string
	manifest *Manifest
	name     Name
}

// Open reads the manifest of a folder. Errors are [ErrNoSnapshot], those of
// [DecodeManifest] and of the disk.
func Open(dir string) (*Snapshot, error) {
	b, err := readFile(filepath.Join(dir, manifestFile), maxManifest)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s has no %s", ErrNoSnapshot, dir, manifestFile)
	}
	if err != nil {
		return nil, err
	}
	m, err := DecodeManifest(b)
	if err != nil {
		return nil, err
	}
	name, err := m.Name()
	return &Snapshot{dir, m, name}, err
}

// readFile reads a file of at most limit bytes; of a longer one it returns
// one byte more than that.
func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	return b, errors.Join(err, f.Close())
}

// Manifest returns the manifest, which the caller must not write to.
func (s *Snapshot) Manifest() *Manifest { return s.manifest }

// Name returns the snapshot's name.
func (s *Snapshot) Name() Name { return s.name }

// Check reads the files of all chunks and compares them with the manifest,
// and finds files that do not belong to the snapshot. Errors are a
// *[ChunkError] and those of the disk.
func (s *Snapshot) Check(ctx context.Context) error {
	if err := s.checkNames(); err != nil {
		return err
	}
	for i := range s.manifest.Chunks {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.checkChunk(i); err != nil {
			return err
		}
	}
	return nil
}

func (s *Snapshot) checkNames() error {
	want := make(map[string]bool, len(s.manifest.Chunks))
	for i := range s.manifest.Chunks {
		want[filepath.Base(chunkFile(s.dir, &s.manifest.Chunks[i]))] = true
	}
	entries, err := os.ReadDir(filepath.Join(s.dir, chunkFolder))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !want[e.Name()] {
			return manifestError("want only files of its %d chunks, got %s", len(s.manifest.Chunks), e.Name())
		}
	}
	return nil
}

func (s *Snapshot) checkChunk(i int) error {
	c := &s.manifest.Chunks[i]
	f, err := s.openChunk(i)
	if err != nil {
		return err
	}
	h := sha256.New()
	n, err := io.Copy(h, io.LimitReader(f, int64(c.Stored)+1))
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return checkFile(c, i, uint64(n), ssz.Root(h.Sum(nil)))
}

func (s *Snapshot) openChunk(i int) (*os.File, error) {
	f, err := os.Open(chunkFile(s.dir, &s.manifest.Chunks[i]))
	if errors.Is(err, os.ErrNotExist) {
		return nil, &ChunkError{i, fmt.Sprintf("want a file %s.zst, got none", s.manifest.Chunks[i].ID)}
	}
	return f, err
}

// Parts returns the state, part by part; an error is the last of the
// sequence: a *[ChunkError], a *[ContentError] or one of the disk. Each chunk
// is compared with the manifest before a part of it is handed out. That the
// parts make up the state root is not checked, see [Snapshot.Verify].
func (s *Snapshot) Parts() iter.Seq2[store.Part, error] {
	return s.parts(context.Background(), nil)
}

func (s *Snapshot) parts(ctx context.Context, progress Progress) iter.Seq2[store.Part, error] {
	return func(yield func(store.Part, error) bool) {
		d, err := newDecoder()
		if err != nil {
			yield(nil, err)
			return
		}
		defer d.close()
		var buf []byte
		i := 0
		next := func() ([]byte, error) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			progress.tell(i, len(s.manifest.Chunks))
			file, err := readFile(chunkFile(s.dir, &s.manifest.Chunks[i]), int64(s.manifest.Chunks[i].Stored))
			if errors.Is(err, os.ErrNotExist) {
				return nil, &ChunkError{i, fmt.Sprintf("want a file %s.zst, got none", s.manifest.Chunks[i].ID)}
			}
			if err != nil {
				return nil, err
			}
			buf, err = d.decode(s.manifest, i, file, buf)
			i++
			return buf, err
		}
		p := &parser{next: next, left: s.manifest.Size}
		for part, err := range p.parts(s.manifest) {
			if !yield(part, err) {
				return
			}
		}
		progress.tell(i, len(s.manifest.Chunks))
	}
}

// Trust is what a snapshot must be of. Zero fields are not compared.
type Trust struct {
	ChainID uint64
	AppHash ssz.Root // of the snapshot's height, from a header that the operator trusts
}

// check compares what the manifest says; that it says the truth is found out
// by rebuilding the state.
func (t *Trust) check(m *Manifest) error {
	if t.ChainID != 0 && t.ChainID != m.ChainID {
		return &store.ChainError{Want: t.ChainID, Got: m.ChainID}
	}
	if !t.AppHash.IsZero() && t.AppHash != m.AppHash() {
		return &RootError{What: "app hash", Want: t.AppHash, Got: m.AppHash()}
	}
	return nil
}

// Verify checks everything that [Restore] checks and writes nothing.
func (s *Snapshot) Verify(ctx context.Context, trust Trust, progress Progress) (*Report, error) {
	return s.rebuild(ctx, trust, progress, func(store.Part) error { return nil })
}

// rebuild checks the snapshot and hands each part, checked as far as it can
// be by itself, to use. Only when rebuild returns no error do the parts make
// up the state.
func (s *Snapshot) rebuild(ctx context.Context, trust Trust, progress Progress, use func(store.Part) error) (*Report, error) {
	if err := trust.check(s.manifest); err != nil {
		return nil, err
	}
	if err := s.Check(ctx); err != nil {
		return nil, err
	}
	var c checker
	for p, err := range s.parts(ctx, progress) {
		if err != nil {
			return nil, err
		}
		if err := s.agree(p); err != nil {
			return nil, err
		}
		if err := c.add(p); err != nil {
			return nil, &ContentError{Reason: err.Error()}
		}
		if err := use(p); err != nil {
			return nil, err
		}
	}
	if err := c.finish(); err != nil {
		if errors.As(err, new(*RootError)) {
			return nil, err
		}
		return nil, &ContentError{Reason: err.Error()}
	}
	return &Report{Name: s.name, Manifest: s.manifest, Stats: c.stats}, nil
}

// agree compares the summary with the manifest.
func (s *Snapshot) agree(p store.Part) error {
	sum, ok := p.(*store.Summary)
	if !ok {
		return nil
	}
	m := s.manifest
	if sum.Settings.ChainID != m.ChainID || sum.Height != m.Height {
		return &ContentError{Reason: fmt.Sprintf("want the state of chain %d at height %d, got chain %d at height %d",
			m.ChainID, m.Height, sum.Settings.ChainID, sum.Height)}
	}
	return nil
}
