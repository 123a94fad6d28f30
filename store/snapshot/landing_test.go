package snapshot

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/store"
)

func hashOf(s string) [32]byte { return sha256.Sum256([]byte(s)) }

// A restore that is interrupted leaves nothing, wherever it was.
func TestInterrupted(t *testing.T) {
	dir, state := small(t)
	s := opened(t, dir)
	out := filepath.Join(t.TempDir(), "out")
	for at := range 2 {
		ctx, cancel := context.WithCancel(context.Background())
		calls := 0
		_, err := s.Restore(ctx, out, Trust{}, func(int, int) {
			if calls == at {
				if _, err := os.Stat(filepath.Join(out+".partial", "content")); err != nil {
					t.Errorf("want the work beside its place: %v", err)
				}
				cancel()
			}
			calls++
		})
		// The last chunk was read: what is left is too little to be stopped.
		if at == 0 && !errors.Is(err, context.Canceled) && err != nil {
			t.Errorf("want %v, got %v", context.Canceled, err)
		}
		if err != nil {
			nothingAt(t, out)
		}
		cancel()
		if err := os.RemoveAll(out); err != nil {
			t.Fatal(err)
		}
	}
	done, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.Restore(done, out, Trust{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("want %v, got %v", context.Canceled, err)
	}
	nothingAt(t, out)
	db := openStore(t, state)
	defer db.Close()
	if _, err := Create(done, db, out, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("want %v, got %v", context.Canceled, err)
	}
	nothingAt(t, out)
}

func TestTargets(t *testing.T) {
	dir, _ := small(t)
	s := opened(t, dir)
	restore := func(out string, p Progress) error {
		_, err := s.Restore(context.Background(), out, Trust{}, p)
		return err
	}
	t.Run("full", func(t *testing.T) {
		out := t.TempDir()
		write(t, filepath.Join(out, "mine"), nil)
		if err := restore(out, nil); !errors.Is(err, ErrNotEmpty) {
			t.Errorf("want %v, got %v", ErrNotEmpty, err)
		}
		if err := restore(filepath.Join(out, "mine"), nil); !errors.Is(err, ErrNotEmpty) {
			t.Errorf("want %v, got %v", ErrNotEmpty, err)
		}
		if len(files(t, out)) != 1 {
			t.Error("want the folder as it was")
		}
	})
	t.Run("empty", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		if err := os.Mkdir(out, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := restore(out, nil); err != nil {
			t.Error(err)
		}
	})
	t.Run("filled meanwhile", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		err := restore(out, func(int, int) {
			_ = os.Mkdir(out, 0o755)
			write(t, filepath.Join(out, "mine"), nil)
		})
		if !errors.Is(err, ErrNotEmpty) || len(files(t, out)) != 1 {
			t.Errorf("want %v and the folder as it was, got %v", ErrNotEmpty, err)
		}
	})
	t.Run("left by a dead process", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		l, err := startLanding(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := restore(out, nil); !errors.Is(err, ErrBusy) {
			t.Errorf("want %v, got %v", ErrBusy, err)
		}
		if err := os.MkdirAll(filepath.Join(l.content(), "half"), 0o755); err != nil {
			t.Fatal(err)
		}
		l.lock.Close() // as when the process dies
		if err := restore(out, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(out, "half")); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("want nothing of the half work, got %v", err)
		}
	})
	t.Run("side taken", func(t *testing.T) {
		out := filepath.Join(t.TempDir(), "out")
		if err := os.MkdirAll(filepath.Join(out+".partial", "content"), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(out+".partial", "content", "mine"), nil)
		if err := restore(out, nil); !errors.Is(err, ErrNotEmpty) {
			t.Errorf("want %v, got %v", ErrNotEmpty, err)
		}
		if len(files(t, out+".partial")) != 1 {
			t.Error("want the folder as it was")
		}
	})
}

// damage changes a byte of a page of a closed store, as a failing disk would:
// nothing else in the store fits to it then.
func damage(t testing.TB, dir string, instance uint64, page memory.PageIndex, at int) {
	t.Helper()
	from, into := openStore(t, dir), openStore(t, dir+".damaged")
	im, err := into.Import()
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for p, err := range from.Parts() {
		if err != nil {
			t.Fatal(err)
		}
		if x, ok := p.(*store.Page); ok && x.Instance == instance && x.Index == page {
			x.Data[at] ^= 0xff
			found = true
		}
		if err := im.Add(p); err != nil {
			t.Fatal(err)
		}
	}
	if !found {
		t.Fatalf("want a page %d of instance %d", page, instance)
	}
	err = errors.Join(im.Finish(), im.Close(), into.Close(), from.Close(), os.RemoveAll(dir), os.Rename(dir+".damaged", dir))
	if err != nil {
		t.Fatal(err)
	}
}

// What a damaged store holds becomes no snapshot, and the error says where.
func TestDamagedStore(t *testing.T) {
	_, state := small(t)
	damage(t, state, 2, 2, 100)
	db, err := store.OpenRead(state, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	out := filepath.Join(t.TempDir(), "out")
	if _, err := Create(context.Background(), db, out, nil); !errors.Is(err, store.ErrCorrupt) {
		t.Errorf("want %v, got %v", store.ErrCorrupt, err)
	}
	nothingAt(t, out)
}

// A store that is open elsewhere, and a folder without one, are named.
func TestOpenRead(t *testing.T) {
	_, state := small(t)
	before := files(t, state)
	db, err := store.OpenRead(state, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	after := files(t, state)
	for name, data := range before {
		if !bytes.Equal(data, after[name]) {
			t.Errorf("want %s as it was", name)
		}
	}
	if len(after) != len(before) {
		t.Errorf("want %d files, got %d", len(before), len(after))
	}
	if _, err := store.OpenRead(filepath.Join(state, "absent"), store.Options{}); !errors.Is(err, store.ErrNoFolder) {
		t.Errorf("want %v, got %v", store.ErrNoFolder, err)
	}
	if _, err := store.OpenRead(t.TempDir(), store.Options{}); !errors.Is(err, store.ErrNoFolder) {
		t.Errorf("want %v, got %v", store.ErrNoFolder, err)
	}
}
