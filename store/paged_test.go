package store

import (
	"encoding/binary"
	"errors"
	"maps"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// fieldPages is the memory of the module at its start, in wasm pages: more
// than one group of level 1.
const fieldPages = 300

// field deploys wasmtest.Field and creates instances of it.
func (c *chain) field(instances ...[]byte) *kernel.BlockInput {
	c.t.Helper()
	deploy, err := kernel.NewDeployInput(wasmtest.Field(fieldPages))
	if err != nil {
		c.t.Fatal(err)
	}
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: 1000}
	in.Calls = append(in.Calls, c.call(kernel.KindDeploy, 0, deploy))
	for _, input := range instances {
		in.Calls = append(in.Calls, c.call(kernel.KindCreate, c.state.Programs(), input))
	}
	return in
}

// execute executes and commits a block all of whose calls finish.
func (c *chain) execute(s *Store, in *kernel.BlockInput) *kernel.BlockResult {
	c.t.Helper()
	r, err := kernel.Execute(c.state, in, stepper{}, recoverKey)
	if err != nil {
		c.t.Fatal(err)
	}
	for i := range r.Outcomes {
		if o := &r.Outcomes[i]; o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			c.t.Fatalf("call %d of block %d: %v, %+v", i, in.Height, o.Refusal, o.Receipt)
		}
	}
	if err := s.Commit(c.state, in, r); err != nil {
		c.t.Fatal(err)
	}
	return r
}

func (c *chain) apply(target uint64, inputs ...[]byte) *kernel.BlockInput {
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: 1000}
	for _, input := range inputs {
		in.Calls = append(in.Calls, c.call(kernel.KindApply, target, input))
	}
	return in
}

// records returns the records of a prefix.
func records(t testing.TB, s *Store, prefix byte) map[string]string {
	t.Helper()
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefix}, UpperBound: []byte{prefix + 1}})
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string)
	for ok := it.First(); ok; ok = it.Next() {
		out[string(it.Key())] = string(it.Value())
	}
	if err := it.Close(); err != nil {
		t.Fatal(err)
	}
	return out
}

// wantNodes compares the nodes in the folder with those that a new folder of
// the same state has, and with those of an import of its parts.
func wantNodes(t testing.TB, s *Store) {
	t.Helper()
	state, err := s.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	fresh, imported := open(t, vfs.NewMem(), Options{}), open(t, vfs.NewMem(), Options{})
	if err := fresh.Init(state, kernel.NoReceipts()); err != nil {
		t.Fatal(err)
	}
	im, err := imported.Import()
	if err != nil {
		t.Fatal(err)
	}
	for p, err := range s.Parts() {
		if err == nil {
			err = im.Add(p)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(im.Finish(), im.Close()); err != nil {
		t.Fatal(err)
	}
	want := records(t, fresh, prefixNode)
	for _, other := range []*Store{s, imported} {
		if got := records(t, other, prefixNode); !maps.Equal(got, want) {
			t.Fatalf("want %d records of nodes, got %d or others", len(want), len(got))
		}
	}
	if err := errors.Join(fresh.Close(), imported.Close()); err != nil {
		t.Fatal(err)
	}
}

// The nodes in the folder are those of its pages, also where a memory grows
// beyond its first group of pages, shrinks back to it, and grows again.
func TestNodesFollowPages(t *testing.T) {
	const group = memory.GroupPages * memory.PageSize
	c := newChain(t, 7)
	fs := vfs.NewMem()
	s := open(t, fs, Options{})
	c.execute(s, c.field(wasmtest.FieldFill(0, 1, 1), wasmtest.FieldFill(100, 3*group, 1)))
	nodes := len(records(t, s, prefixNode))
	for _, step := range [][]byte{
		wasmtest.FieldFill(5000, 1, 1),                     // in the first group
		wasmtest.FieldFill(group, 1, 1),                    // the first beyond it
		wasmtest.FieldFill(20*memory.PageSize, 1, 1),       // below nodes now
		wasmtest.FieldFill(65*group, 2*memory.PageSize, 7), // far away
		wasmtest.FieldFill(65*group, 2*memory.PageSize, 0),
		wasmtest.FieldFill(group, 1, 0), // the last beyond it
		wasmtest.FieldFill(6000, 1, 2),
		wasmtest.FieldFill(2*group, 70*memory.PageSize, 3),
		wasmtest.FieldFill(0, 64*memory.PageSize, 0), // the first group is empty
	} {
		c.execute(s, c.apply(0, step))
		wantNodes(t, s)
		if step := binary.LittleEndian.Uint32(step); step == 6000 && len(records(t, s, prefixNode)) != nodes {
			t.Errorf("want the %d records of instance 1, got %d", nodes, len(records(t, s, prefixNode)))
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// idlePages is how many pages the instance of idle has in the tests.
const idlePages = 1024

// idle returns a folder with an instance of a large memory, and a state that
// holds none of it.
func idle(t testing.TB, pages uint32) (*chain, *Store, *Contents) {
	t.Helper()
	c := newChain(t, 7)
	fs := vfs.NewMem()
	s := open(t, fs, Options{})
	c.execute(s, c.field(append(wasmtest.FieldFill(65*memory.GroupPages*memory.PageSize, 1, 1),
		wasmtest.FieldFill(16, (pages-1)*memory.PageSize-16, 5)...)))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, fs, Options{})
	state, err := s.LoadOutline()
	if err != nil {
		t.Fatal(err)
	}
	contents := s.Contents(1 << 30)
	state.LoadFrom(contents)
	c.state = state
	return c, s, contents
}

// A call to an idle instance with a large memory reads what it touches, on both
// engines. One that runs for as long as reading all would take has all read,
// and the memory is then held as any other.
func TestIdleCallReadsLittle(t *testing.T) {
	fast, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer fast.Close()
	for name, runner := range map[string]kernel.Runner{"machine": stepper{}, "engine": fast} {
		t.Run(name, func(t *testing.T) {
			c, s, _ := idle(t, idlePages)
			twin, err := s.LoadState()
			if err != nil {
				t.Fatal(err)
			}
			run := func(inputs ...[]byte) {
				t.Helper()
				in := c.apply(0, inputs...)
				r, err := kernel.Execute(c.state, in, runner, recoverKey)
				if err != nil {
					t.Fatal(err)
				}
				want, err := kernel.Execute(twin, in, stepper{}, recoverKey)
				if err != nil || r.AppHash != want.AppHash {
					t.Fatalf("want app hash %v, got %v, %v", want.AppHash, r.AppHash, err)
				}
				if err := s.Commit(c.state, in, r); err != nil {
					t.Fatal(err)
				}
			}
			// The page of the operands, two that are filled, and its end.
			run(wasmtest.FieldFill(2_000_000, memory.PageSize, 1), wasmtest.FieldFill(2_000_000, 10, 2))
			if held, ok := c.state.Held(0); !ok || held > 3 {
				t.Errorf("want at most 3 pages read, got %d", held)
			}
			run(wasmtest.FieldLoop(1000))
			if held, _ := c.state.Held(0); held > 3 {
				t.Errorf("after a loop: want at most 3 pages read, got %d", held)
			}
			if name == "machine" {
				return
			}
			run(wasmtest.FieldLoop(60_000), wasmtest.FieldLoop(60_000)) // neither is long enough alone
			run(wasmtest.FieldFill(2_000_000, 1, 9))
			if held, _ := c.state.Held(0); held != idlePages {
				t.Errorf("after long runs: want %d pages held, got %d", idlePages, held)
			}
			if tree, _, _ := c.state.Content(0); tree.IsPartial() {
				t.Error("after long runs the memory is still partial")
			}
			wantNodes(t, s)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// Whatever record of an idle memory is damaged or missing, a call that needs it
// stops the node, and one that does not goes on.
func TestDamagedMemory(t *testing.T) {
	damage := map[string]func(*batch, []byte, []byte){
		"changed": func(b *batch, k, v []byte) { v[len(v)-1] ^= 1; b.set(k, v) },
		"short":   func(b *batch, k, v []byte) { b.set(k, v[:len(v)-1]) },
		"missing": func(b *batch, k, _ []byte) { b.delete(k) },
	}
	touched := memory.PageIndex(500)
	for what, do := range damage {
		for name, k := range map[string]struct {
			key  []byte
			read bool
		}{
			"page":          {pageKey(0, touched), true},
			"another page":  {pageKey(0, touched+1), false},
			"group 0":       {nodeKey(0, 0, memory.GroupOf(0, touched)), true},
			"another group": {nodeKey(0, 0, memory.GroupOf(0, touched)+1), false},
			"group 1":       {nodeKey(0, 1, 0), true},
			"top":           {nodeKey(0, memory.TopLevel, 0), true},
		} {
			t.Run(name+" "+what, func(t *testing.T) {
				c, s, _ := idle(t, idlePages)
				value, err := s.get(k.key)
				if err != nil {
					t.Fatal(err)
				}
				if err := s.write(func(b *batch) error { do(b, k.key, value); return nil }); err != nil {
					t.Fatal(err)
				}
				_, err = kernel.Execute(c.state, c.apply(0, wasmtest.FieldFill(uint32(touched)*memory.PageSize, 8, 1)), stepper{}, recoverKey)
				if k.read == (err == nil) {
					t.Errorf("got %v", err)
				}
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
			})
		}
	}
}

// A state of before still answers for pages that nobody had read when later
// blocks wrote to them, and says so when the folder was closed.
func TestOldStateOfPagedMemory(t *testing.T) {
	c, s, contents := idle(t, idlePages)
	first := c.execute(s, c.apply(0, wasmtest.FieldFill(memory.PageSize, 1, 1)))
	old := c.state.Clone()
	c.execute(s, c.apply(0, wasmtest.FieldFill(500*memory.PageSize, memory.PageSize, 2)))
	contents.limit = 0
	c.execute(s, c.apply(0, wasmtest.FieldFill(2*memory.PageSize, 1, 1)))
	last := c.execute(s, c.apply(0, wasmtest.FieldFill(700*memory.PageSize, memory.PageSize, 3)))
	for _, page := range []uint32{500, 700, 900} {
		for _, k := range []struct {
			state *kernel.State
			block *kernel.BlockResult
		}{{old, first}, {c.state, last}} {
			p, err := k.state.ProveMemory(0, page*memory.PageSize, 4, k.block.ReceiptsRoot)
			if err == nil {
				err = p.Verify(k.block.AppHash)
			}
			if err != nil {
				t.Fatalf("page %d at height %d: %v", page, k.state.Height(), err)
			}
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := old.ProveMemory(0, 1000*memory.PageSize, 4, first.ReceiptsRoot); !errors.Is(err, errClosed) {
		t.Errorf("closed: want %v, got %v", errClosed, err)
	}
}

// There is one encoding of a group, and no bytes make the decoder panic.
func FuzzGroupRecord(f *testing.F) {
	zero := make([]ssz.Root, memory.GroupChildren(0))
	for k := range zero {
		zero[k] = memory.ZeroChild(0)
	}
	zero[3] = ssz.Root{1}
	f.Add(uint8(0), encodeGroup(0, zero, 0))
	f.Add(uint8(2), []byte{0, 0, 0, 1, 1})
	f.Fuzz(func(t *testing.T, level uint8, b []byte) {
		at := int(level) % (memory.TopLevel + 1)
		children, pages, err := decodeGroup(at, b)
		if err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Fatal(err)
			}
			return
		}
		if again := encodeGroup(at, children, pages); string(again) != string(b) {
			t.Fatalf("want %x, got %x", b, again)
		}
	})
}

// BenchmarkIdleCall calls an instance with a memory of 16 MiB that the node
// does not hold: loaded page by page, and as a whole.
func BenchmarkIdleCall(b *testing.B) {
	const pages = 4096
	fast, err := engine.New()
	if err != nil {
		b.Fatal(err)
	}
	defer fast.Close()
	c, s, contents := idle(b, pages)
	defer s.Close()
	for _, k := range []struct {
		name   string
		loader kernel.Loader
	}{{"paged", contents}, {"whole", wholeLoader{s}}} {
		b.Run(k.name, func(b *testing.B) {
			for b.Loop() {
				state := c.state.Clone()
				state.LoadFrom(k.loader)
				c.seq = 2
				in := c.apply(0, wasmtest.FieldFill(2_000_000, 64, 1))
				r, err := kernel.Execute(state, in, fast, recoverKey)
				if err != nil || r.Outcomes[0].Receipt == nil {
					b.Fatal(err)
				}
				c.state.Forget(0)
			}
		})
	}
}

// wholeLoader loads all of a memory.
type wholeLoader struct{ *Store }

func (l wholeLoader) Load(number uint64) (*memory.Tree, error) {
	return l.loadMemory(number, 1<<19)
}
