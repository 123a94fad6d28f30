package store

import (
	"errors"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// follower is a node as far as its state goes: it executes on a clone of the
// committed state, commits, and holds little.
type follower struct {
	t        *testing.T
	fs       vfs.FS
	store    *Store
	contents *Contents
	state    *kernel.State
}

// start opens the folder and loads the outline of its state.
func (f *follower) start(limit int) {
	f.t.Helper()
	f.store = open(f.t, f.fs, Options{ChainID: 7})
	state, err := f.store.LoadOutline()
	if err != nil {
		f.t.Fatal(err)
	}
	f.state, f.contents = state, f.store.Contents(limit)
	f.state.LoadFrom(f.contents)
}

func (f *follower) follow(in *kernel.BlockInput) *kernel.BlockResult {
	f.t.Helper()
	next := f.state.Clone()
	r, err := kernel.Execute(next, in, stepper{}, recoverKey)
	if err != nil {
		f.t.Fatal(err)
	}
	if err := f.store.Commit(next, in, r); err != nil {
		f.t.Fatal(err)
	}
	f.contents.Trim(next, r.Changes.Instances)
	f.state = next
	return r
}

// held counts the instances whose memory the state holds.
func (f *follower) held() int {
	n := 0
	for k := range f.state.Instances() {
		if _, ok := f.state.Held(k); ok {
			n++
		}
	}
	return n
}

// A node that holds nothing beyond what the last block wrote to, and starts
// anew now and then, comes to the roots of one that holds all; what it wrote
// is a whole state; and it still answers for older heights.
func TestOutlineFollows(t *testing.T) {
	fs := vfs.NewMem()
	c := newChain(t, 7)
	f := &follower{t: t, fs: fs, store: open(t, fs, Options{ChainID: 7})}
	if err := f.store.Init(c.state, kernel.NoReceipts()); err != nil {
		t.Fatal(err)
	}
	if err := f.store.Close(); err != nil {
		t.Fatal(err)
	}
	f.start(0)
	var views []*kernel.State
	for height := range 24 {
		in, want := c.block()
		if r := f.follow(in); r.AppHash != want.AppHash {
			t.Fatalf("block %d: want app hash %v, got %v", in.Height, want.AppHash, r.AppHash)
		}
		if held := f.held(); held > len(want.Changes.Instances) || held == 0 {
			t.Fatalf("block %d: changed %d instances, holds %d", in.Height, len(want.Changes.Instances), held)
		}
		views = append(views, f.state.Clone())
		if height%5 == 4 {
			if err := f.store.Close(); err != nil {
				t.Fatal(err)
			}
			f.start(0)
			if f.held() != 0 {
				t.Fatal("an outline holds memory")
			}
			views = nil
		}
		for _, v := range views {
			for n := range v.Instances() {
				p, err := v.ProveMemory(n, 0, memory.WasmPageSize, kernel.NoReceipts())
				if err == nil {
					err = p.Verify(kernel.AppHash(v.Root(), kernel.NoReceipts()))
				}
				if err != nil {
					t.Fatalf("height %d, instance %d at height %d: %v", f.state.Height(), n, v.Height(), err)
				}
			}
		}
	}
	whole, err := f.store.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	if whole.Root() != c.state.Root() {
		t.Fatal("the folder holds another state")
	}
	if err := f.store.Close(); err != nil {
		t.Fatal(err)
	}
}

// What was used last stays, as far as the limit goes.
func TestContentsKeepTheLatest(t *testing.T) {
	fs := vfs.NewMem()
	c := newChain(t, 7)
	s := open(t, fs, Options{})
	for range 13 {
		c.commit(s)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	f := &follower{t: t, fs: fs}
	f.start(0)
	const fit = 3
	limit := 0
	for n := f.state.Instances() - fit; n < f.state.Instances(); n++ {
		tree, err := f.store.loadMemory(n, wholePages)
		if err != nil {
			t.Fatal(err)
		}
		limit += tree.Len()*memory.PageSize + instanceOverhead
	}
	if f.state.Instances() <= fit {
		t.Fatalf("want more than %d instances, got %d", fit, f.state.Instances())
	}
	f.contents = f.store.Contents(limit)
	f.state.LoadFrom(f.contents)
	in := &kernel.BlockInput{Height: f.state.Height() + 1, Time: 1000}
	for n := range f.state.Instances() {
		in.Calls = append(in.Calls, c.call(kernel.KindApply, n, nil))
	}
	f.follow(in)
	if held := f.held(); held != int(f.state.Instances()) {
		t.Fatalf("a block wrote to %d instances, %d are held", f.state.Instances(), held)
	}
	// The limit goes for what the last block did not write to.
	f.follow(&kernel.BlockInput{Height: f.state.Height() + 1, Time: 1000})
	for n := range f.state.Instances() {
		_, held := f.state.Held(n)
		if late := n+fit >= f.state.Instances(); late != held {
			t.Errorf("instance %d of %d: held %t", n, f.state.Instances(), held)
		}
	}
	if err := f.store.Close(); err != nil {
		t.Fatal(err)
	}
}

// Memory that was changed on disk is found when it is loaded, before a call
// runs on it; an instance's record when the outline is.
func TestOutlineOfCorruptStore(t *testing.T) {
	fs := vfs.NewMem()
	c := newChain(t, 7)
	s := open(t, fs, Options{})
	for range 3 {
		c.commit(s)
	}
	page, err := s.get(pageKey(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	page[len(page)-1] ^= 1
	if err := s.db.Set(pageKey(0, 0), page, pebble.Sync); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	f := &follower{t: t, fs: fs}
	f.start(0)
	in, _ := c.block()
	if _, err := kernel.Execute(f.state.Clone(), in, stepper{}, recoverKey); err == nil {
		t.Fatal("executed on a page that was changed")
	}
	record, err := f.store.get(key(prefixInstance, 0))
	if err != nil {
		t.Fatal(err)
	}
	i, err := decodeInstance(record)
	if err != nil {
		t.Fatal(err)
	}
	i.Instance.MemoryRoot = ssz.Root{1}
	if err := f.store.db.Set(key(prefixInstance, 0), encodeInstance(i.Instance, i.Globals), pebble.Sync); err != nil {
		t.Fatal(err)
	}
	if _, err := f.store.LoadOutline(); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("want ErrCorrupt, got %v", err)
	}
	if err := f.store.Close(); err != nil {
		t.Fatal(err)
	}
}
