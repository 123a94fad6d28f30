package snapshot

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"github.com/assize/assize/store"
)

// Source has a state to be read part by part: a *[store.Store] or a
// *[Snapshot].
type Source interface {
	Parts() iter.Seq2[store.Part, error]
}

// Progress is told how much of the work is done, seldom; it may be nil.
type Progress func(done, total int)

func (p Progress) tell(done, total int) {
	if p != nil {
		p(done, total)
	}
}

// Report is what a snapshot holds.
type Report struct {
	Name     Name
	Manifest *Manifest
	Stats    Stats
}

// names of a snapshot's files
const (
	manifestFile = "manifest"
	chunkFolder  = "chunks"
)

func chunkFile(dir string, c *Chunk) string {
	return filepath.Join(dir, chunkFolder, c.ID.String()+".zst")
}

// Create writes a snapshot of the state after the last block of a store to a
// folder that is absent or empty. Every root is computed from what is written
// and compared with the committed one, so that what a damaged store holds
// becomes no snapshot. The folder takes its place whole or not at all.
func Create(ctx context.Context, from *store.Store, dir string, progress Progress) (_ *Report, err error) {
	summary, err := from.Summary()
	if errors.Is(err, store.ErrNotFound) {
		return nil, ErrNoBlock
	}
	if err != nil {
		return nil, err
	}
	l, err := startLanding(dir)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, l.end()) }()
	w, err := newWriter(l.content())
	if err != nil {
		return nil, err
	}
	total := int(summary.Accounts + summary.Programs + summary.Instances)
	if err := w.copy(ctx, from, progress, total); err != nil {
		return nil, err
	}
	r, err := w.finish()
	if err != nil {
		return nil, err
	}
	return r, l.land()
}

// writer makes the files of a snapshot.
type writer struct {
	dir      string
	encoder  *encoder
	checker  checker
	stream   appender
	manifest Manifest
}

func newWriter(dir string) (*writer, error) {
	if err := os.MkdirAll(filepath.Join(dir, chunkFolder), 0o755); err != nil {
		return nil, err
	}
	e, err := newEncoder()
	return &writer{dir: dir, encoder: e}, err
}

// tellEvery is after how many parts progress is told and the context asked.
const tellEvery = 256

func (w *writer) copy(ctx context.Context, from Source, progress Progress, total int) error {
	done, n := 0, 0
	for p, err := range from.Parts() {
		if err != nil {
			return err
		}
		if err := w.checker.add(p); err != nil {
			return corrupt(err)
		}
		w.stream.add(p)
		for len(w.stream.buf) >= ChunkSize {
			if err := w.cut(ChunkSize); err != nil {
				return err
			}
		}
		if _, ok := p.(*store.Page); !ok {
			done++
		}
		if n++; n%tellEvery == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress.tell(min(done, total), total)
		}
	}
	progress.tell(total, total)
	return ctx.Err()
}

// corrupt says that a store is not what was written.
func corrupt(err error) error { return fmt.Errorf("%w: %w", store.ErrCorrupt, err) }

// cut makes a chunk of the first n bytes.
func (w *writer) cut(n int) error {
	if len(w.manifest.Chunks) == MaxChunks {
		return fmt.Errorf("snapshot: want at most %d chunks, the state needs more", MaxChunks)
	}
	c, file := w.encoder.encode(w.stream.buf[:n])
	w.stream.buf = append(w.stream.buf[:0], w.stream.buf[n:]...)
	w.manifest.Size += uint64(n)
	w.manifest.Chunks = append(w.manifest.Chunks, c)
	return writeFile(chunkFile(w.dir, &c), file)
}

// finish writes the last chunk and the manifest.
func (w *writer) finish() (*Report, error) {
	if err := w.checker.finish(); err != nil {
		return nil, corrupt(err)
	}
	w.stream.closePages()
	for len(w.stream.buf) > 0 {
		if err := w.cut(min(len(w.stream.buf), ChunkSize)); err != nil {
			return nil, err
		}
	}
	s, m := w.checker.summary, &w.manifest
	m.ChainID, m.Height, m.StateRoot, m.ReceiptsRoot = s.Settings.ChainID, s.Height, s.StateRoot, s.ReceiptsRoot
	b, err := m.Encode()
	if err != nil {
		return nil, err
	}
	if err := writeFile(filepath.Join(w.dir, manifestFile), b); err != nil {
		return nil, err
	}
	if err := syncFolder(filepath.Join(w.dir, chunkFolder)); err != nil {
		return nil, err
	}
	name, err := m.Name()
	return &Report{Name: name, Manifest: m, Stats: w.checker.stats}, err
}
