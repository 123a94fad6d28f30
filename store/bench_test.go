package store

import (
	"errors"
	"fmt"
	"testing"

	"github.com/assize/assize/runtime/kernel"
)

// fill returns a store on the disk with that many instances, and their chain.
func fill(b *testing.B, dir string, instances int) (*Store, *chain) {
	b.Helper()
	c := newChain(b, 7)
	c.block()
	for c.state.Instances() < uint64(instances) {
		in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: 1000}
		for range 500 {
			in.Calls = append(in.Calls, c.call(kernel.KindCreate, 0, []byte("born")))
		}
		if _, err := kernel.Execute(c.state, in, stepper{}, recoverKey); err != nil {
			b.Fatal(err)
		}
	}
	s, err := Open(dir)
	if err != nil {
		b.Fatal(err)
	}
	if err := s.Init(c.state, kernel.NoReceipts()); err != nil {
		b.Fatal(err)
	}
	return s, c
}

// BenchmarkLoad opens a folder of two thousand instances.
func BenchmarkLoad(b *testing.B) {
	dir := b.TempDir()
	s, c := fill(b, dir, 2000)
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s, err := Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		loaded, err := s.LoadState()
		if err = errors.Join(err, s.Close()); err != nil {
			b.Fatal(err)
		}
		if loaded.Root() != c.state.Root() {
			b.Fatal("loaded another state")
		}
	}
}

// BenchmarkCommit writes blocks of a thousand events to five hundred of them.
func BenchmarkCommit(b *testing.B) {
	s, c := fill(b, b.TempDir(), 2000)
	defer s.Close()
	for b.Loop() {
		b.StopTimer()
		in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: 2000}
		for k := range 1000 {
			in.Calls = append(in.Calls, c.call(kernel.KindApply, uint64(k%500), []byte(fmt.Sprintf("event %d", k))))
		}
		r, err := kernel.Execute(c.state, in, stepper{}, recoverKey)
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if err := s.Commit(c.state, in, r); err != nil {
			b.Fatal(err)
		}
	}
}
