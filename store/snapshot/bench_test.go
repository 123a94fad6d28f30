package snapshot

import (
	"context"
	"encoding/binary"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// makeState writes a state of a number of instances with a number of pages
// each, of which half is noise, without executing anything: parts with the
// roots that belong to them.
func makeState(t testing.TB, dir string, instances, pages int) {
	t.Helper()
	source, err := kernel.NewDeployInput(pokeModule())
	if err != nil {
		t.Fatal(err)
	}
	in, err := kernel.DecodeDeployInput(source)
	if err != nil {
		t.Fatal(err)
	}
	p, err := program.Decode(in.Artifact)
	if err != nil {
		t.Fatal(err)
	}
	s := openStore(t, dir)
	im, err := s.Import()
	if err != nil {
		t.Fatal(err)
	}
	sum := &store.Summary{
		Settings: kernel.DefaultSettings(77), Height: 1, Accounts: 1, Programs: 1, Instances: uint64(instances),
	}
	c := checker{}
	add := func(part store.Part) {
		if err := c.add(part); err != nil {
			t.Fatal(err)
		}
		if err := im.Add(part); err != nil {
			t.Fatal(err)
		}
	}
	add(sum)
	add(&store.Account{Account: kernel.Account{Role: kernel.RoleUser}})
	add(&store.Program{ProgramParts: kernel.ProgramParts{Ref: kernel.ProgramRef{ProgramRoot: p.Root()}, Source: source}})
	for n := range uint64(instances) {
		tree := new(memory.Tree)
		for i := range memory.PageIndex(pages) {
			page := new(memory.Page)
			seed := n*uint64(pages) + uint64(i)
			for at := 0; at < memory.PageSize/2; at += 8 {
				seed = seed*6364136223846793005 + 1442695040888963407
				binary.LittleEndian.PutUint64(page[at:], seed)
			}
			tree.SetPage(i, page)
		}
		add(&store.Instance{Number: n, Globals: p.Globals, Instance: kernel.Instance{
			Status: kernel.InstanceLive, Pages: 64, MemoryRoot: tree.Root(),
			GlobalsRoot: program.GlobalsRoot(p.Globals), InceptionRoot: ssz.Uint64(n),
		}})
		for _, i := range tree.Pages() {
			add(&store.Page{Instance: n, Index: i, Data: tree.Page(i)})
		}
	}
	if err := c.settle(); err != nil {
		t.Fatal(err)
	}
	sum.StateRoot = c.tally.Root(sum.Settings, sum.Change, sum.RootChain, sum.Height, sum.Time, sum.GasTotal)
	sum.ReceiptsRoot = kernel.NoReceipts()
	if err := im.Finish(); err != nil {
		t.Fatal(err)
	}
	if err := im.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// A state whose root was computed part by part, so long that lists forget what
// is settled, is one that a store loads: there the root comes of whole trees.
func TestLongLists(t *testing.T) {
	const instances = 2100
	dir := filepath.Join(t.TempDir(), "state")
	makeState(t, dir, instances, 1)
	s := openStore(t, dir)
	defer s.Close()
	state, err := s.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	if state.Instances() != instances {
		t.Errorf("want %d instances, got %d", instances, state.Instances())
	}
}

// BenchmarkSnapshot measures the work on 32 MiB of pages, half of them noise.
func BenchmarkSnapshot(b *testing.B) {
	dir := b.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	makeState(b, at("state"), 512, 16)
	r := take(b, at("state"), at("taken"))
	s := opened(b, at("taken"))
	measure := func(name string, f func(to string) error) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(r.Manifest.Size))
			for b.Loop() {
				if err := f(filepath.Join(b.TempDir(), "to")); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	measure("create", func(to string) error {
		take(b, at("state"), to)
		return nil
	})
	measure("verify", func(string) error {
		_, err := s.Verify(context.Background(), Trust{}, nil)
		return err
	})
	measure("restore", func(to string) error {
		_, err := s.Restore(context.Background(), to, Trust{}, nil)
		return err
	})
	measure("diff", func(string) error {
		d, err := Compare(context.Background(), s, opened(b, at("taken")), 1)
		if err == nil && !d.Equal() {
			b.Fatal("want no difference")
		}
		return err
	})
}
