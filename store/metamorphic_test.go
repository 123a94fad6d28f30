package store

import (
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
)

// However a node is set up, and wherever it stops and starts again, the same
// blocks come to the same app hashes: on the court's machine or the fast
// engine, one call after the other or in passes on all processors, with all
// memory held or some of it.
func TestMetamorphic(t *testing.T) {
	fast, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer fast.Close()
	rapid.Check(t, func(rt *rapid.T) {
		c := newChain(t, 7)
		fs := vfs.NewMem()
		s := open(t, fs, Options{ChainID: 7})
		if err := s.Init(c.state, kernel.NoReceipts()); err != nil {
			rt.Fatal(err)
		}
		state, contents := c.state.Clone(), s.Contents(0)
		for range rapid.IntRange(3, 10).Draw(rt, "blocks") {
			if rapid.IntRange(0, 3).Draw(rt, "restart") == 0 {
				if err := s.Close(); err != nil {
					rt.Fatal(err)
				}
				s = open(t, fs, Options{ChainID: 7})
				load := s.LoadState
				if rapid.Bool().Draw(rt, "outline") {
					load = s.LoadOutline
				}
				if state, err = load(); err != nil {
					rt.Fatal(err)
				}
				contents = s.Contents(rapid.SampledFrom([]int{0, 10_000, 1 << 30}).Draw(rt, "limit"))
				state.LoadFrom(contents)
			}
			in, want := c.block()
			runner := rapid.SampledFrom([]kernel.Runner{stepper{}, fast}).Draw(rt, "runner")
			next := state.Clone()
			var got *kernel.BlockResult
			if rapid.Bool().Draw(rt, "passes") {
				got, err = kernel.ExecuteParallel(next, in, runner, recoverKey, engine.Parallel)
			} else {
				got, err = kernel.Execute(next, in, runner, recoverKey)
			}
			if err != nil {
				rt.Fatal(err)
			}
			if got.AppHash != want.AppHash || got.GasUsed != want.GasUsed {
				rt.Fatalf("block %d: want app hash %v, got %v", in.Height, want.AppHash, got.AppHash)
			}
			if err := s.Commit(next, in, got); err != nil {
				rt.Fatal(err)
			}
			contents.Trim(next, got.Changes.Instances)
			state = next
		}
		if err := s.Close(); err != nil {
			rt.Fatal(err)
		}
	})
}
