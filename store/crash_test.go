package store

import (
	"math/rand/v2"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Whenever the machine stops, the folder holds the last committed block, or
// the one whose commit was under way, whole.
func TestCrash(t *testing.T) {
	fs := vfs.NewCrashableMem()
	c := newChain(t, 7)
	s := open(t, fs, Options{})
	roots := map[uint64]ssz.Root{}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 12 {
		c.commit(s)
		roots[c.state.Height()] = c.state.Root()
		for _, unsynced := range []int{0, 50, 100} {
			crashed := fs.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: unsynced, RNG: rng})
			after := open(t, crashed, Options{ChainID: 7})
			state, err := after.LoadState()
			if err != nil {
				t.Fatalf("height %d: %v", c.state.Height(), err)
			}
			if state.Height() != c.state.Height() || state.Root() != roots[state.Height()] {
				t.Fatalf("want the state of height %d, got height %d", c.state.Height(), state.Height())
			}
			if err := after.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// The k-th write of a commit fails: Commit says so or stops the process, and
// the folder then holds the block before or the whole block.
func TestFailedWrite(t *testing.T) {
	failures := 0
	for k := range int32(6) {
		mem := vfs.NewCrashableMem()
		index := errorfs.OnIndex(-1)
		failing := errorfs.InjectorFunc(func(op errorfs.Op) error {
			if op.Kind == errorfs.OpFileWrite || op.Kind == errorfs.OpFileSync || op.Kind == errorfs.OpFileSyncData {
				return index.MaybeError(op)
			}
			return nil
		})
		c := newChain(t, 7)
		s := open(t, errorfs.Wrap(mem, failing), Options{})
		for range 3 {
			c.commit(s)
		}
		before := c.state.Root()
		in, r := c.block()
		index.Store(k)
		failed := commitFails(s, c, in, r)
		index.Store(-1)
		if failed {
			failures++
		}
		crashed := mem.CrashClone(vfs.CrashCloneCfg{})
		after := open(t, crashed, Options{ChainID: 7})
		state, err := after.LoadState()
		if err != nil {
			t.Fatalf("write %d: %v", k, err)
		}
		switch {
		case !failed && state.Root() != c.state.Root():
			t.Fatalf("write %d: a block that was committed is lost", k)
		case state.Root() != before && state.Root() != c.state.Root():
			t.Fatalf("write %d: half a block is in the folder", k)
		}
		if err := after.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if failures == 0 {
		t.Fatal("no write of a commit failed")
	}
}

// commitFails reports whether a commit returned an error or stopped.
func commitFails(s *Store, c *chain, in *kernel.BlockInput, r *kernel.BlockResult) (failed bool) {
	defer func() {
		if recover() != nil {
			failed = true
		}
	}()
	return s.Commit(c.state, in, r) != nil
}
