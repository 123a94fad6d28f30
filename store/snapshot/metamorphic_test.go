package snapshot

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/store"
)

// However a node is set up, and wherever it stops and starts again, the same
// blocks come to the same app hashes and snapshots. FuzzMetamorphic draws blocks, and nodes
// that differ from each other in
//
//   - the engine: the court's machine, or the fast engine;
//   - how the fast engine finds written pages: by comparing or by the system;
//   - how many idle instances it keeps: none, one or four;
//   - one call after the other, or in passes on one to five processors that
//     take the instances in any order;
//   - how much memory it holds, and whether it loads all or an outline;
//   - where it is closed, or cut off from power, and starts again, and where it
//     goes on from a restored snapshot.
//
// The plain node that they are compared with runs on the machine, call after
// call, and has never heard of a disk.

// setup is how a node is set up.
type setup struct {
	machine  bool
	tracking engine.Tracking
	pool     int
	passes   int // processors; 0: serial
	held     int // bytes
}

func (s setup) String() string {
	on := "machine"
	if !s.machine {
		on = fmt.Sprintf("engine, %v, pool of %d", s.tracking, s.pool)
	}
	return fmt.Sprintf("%s, %d processors, %d bytes held", on, s.passes, s.held)
}

// tracks reports whether this system can find written pages.
func tracks(t testing.TB) bool {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	way, _ := e.Tracking()
	return way == engine.TrackSystem
}

func drawSetup(rng *rand.Rand, tracks bool) setup {
	s := setup{
		machine: rng.IntN(4) == 0, tracking: engine.TrackCompare,
		pool: []int{0, 1, 4}[rng.IntN(3)], passes: []int{0, 1, 2, 5}[rng.IntN(4)],
		held: []int{0, 100_000, 1 << 30}[rng.IntN(3)],
	}
	if tracks && rng.IntN(2) == 0 {
		s.tracking = engine.TrackSystem
	}
	return s
}

// node follows the blocks.
type node struct {
	t        testing.TB
	setup    setup
	rng      *rand.Rand
	runner   kernel.Runner
	fs       *vfs.MemFS // nil: the folder is on the disk
	dir      string
	store    *store.Store
	contents *store.Contents
	state    *kernel.State
	log      []string // what happened to it
}

func newNode(t testing.TB, s setup, rng *rand.Rand, genesis *kernel.State) *node {
	n := &node{t: t, setup: s, rng: rng, runner: stepper{}, fs: vfs.NewCrashableMem(), dir: "db"}
	if !s.machine {
		e, err := engine.New(engine.WithTracking(s.tracking), engine.WithPool(s.pool))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = e.Close() })
		n.runner = e
	}
	n.open()
	if err := n.store.Init(genesis, kernel.NoReceipts()); err != nil {
		t.Fatal(err)
	}
	n.load()
	return n
}

func (n *node) open() {
	var o store.Options
	if n.fs != nil {
		o.FS = n.fs
	}
	var err error
	if n.store, err = store.OpenWith(n.dir, o); err != nil {
		n.t.Fatal(err)
	}
}

func (n *node) load() {
	from := n.store.LoadOutline
	if n.rng.IntN(3) == 0 {
		from = n.store.LoadState
	}
	var err error
	if n.state, err = from(); err != nil {
		n.t.Fatal(err)
	}
	n.contents = n.store.Contents(n.setup.held)
	n.state.LoadFrom(n.contents)
}

func (n *node) close() {
	if err := n.store.Close(); err != nil {
		n.t.Fatal(err)
	}
}

// disturb does between two blocks what can happen to a node.
func (n *node) disturb() {
	note := func(what string) { n.log = append(n.log, fmt.Sprintf("%s after block %d", what, n.state.Height())) }
	switch n.rng.IntN(6) {
	case 0:
		note("closed")
		n.close()
	case 1:
		if n.fs == nil {
			return // a disk is not cut off from power here
		}
		note("cut off")
		after := n.fs.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: n.rng.IntN(101), RNG: n.rng})
		n.close()
		n.fs = after
	case 2:
		note("restored from a snapshot")
		n.restore()
	default:
		return
	}
	n.open()
	n.load()
}

// restore makes a snapshot and a folder of it, in which the node goes on.
func (n *node) restore() {
	dir := n.t.TempDir()
	if _, err := Create(context.Background(), n.store, filepath.Join(dir, "snapshot"), nil); err != nil {
		n.t.Fatal(err)
	}
	n.close()
	s := opened(n.t, filepath.Join(dir, "snapshot"))
	if _, err := s.Restore(context.Background(), filepath.Join(dir, "state"), Trust{}, nil); err != nil {
		n.t.Fatal(err)
	}
	n.fs, n.dir = nil, filepath.Join(dir, "state")
}

// workers returns processors that take their work in an order of their own.
func workers(count int, seed uint64) kernel.Parallel {
	return func(n int, do func(int)) {
		work := make(chan int, n)
		for _, i := range rand.New(rand.NewPCG(seed, 1)).Perm(n) {
			work <- i
		}
		close(work)
		var wait sync.WaitGroup
		for range count {
			wait.Go(func() {
				for i := range work {
					do(i)
				}
			})
		}
		wait.Wait()
	}
}

// follow executes and commits a block.
func (n *node) follow(in *kernel.BlockInput) *kernel.BlockResult {
	next := n.state.Clone()
	var r *kernel.BlockResult
	var err error
	if n.setup.passes == 0 {
		r, err = kernel.Execute(next, in, n.runner, recoverKey)
	} else {
		r, err = kernel.ExecuteParallel(next, in, n.runner, recoverKey, workers(n.setup.passes, n.rng.Uint64()))
	}
	if err != nil {
		n.t.Fatal(err)
	}
	if err := n.store.Commit(next, in, r); err != nil {
		n.t.Fatal(err)
	}
	n.contents.Trim(next, r.Changes.Instances)
	n.state = next
	return r
}

// differs says how a node that came to another app hash than the plain one
// was set up, what happened to it, and where the states differ first.
func (n *node) differs(plain *kernel.State) string {
	sides := [2]*store.Store{}
	for k, state := range []*kernel.State{plain, n.state} {
		s, err := store.OpenWith("db", store.Options{FS: vfs.NewMem()})
		if err == nil {
			err = s.Init(state, kernel.NoReceipts())
		}
		if err != nil {
			n.t.Fatal(err)
		}
		defer s.Close()
		sides[k] = s
	}
	diff, err := Compare(context.Background(), sides[0], sides[1], 1)
	if err != nil {
		n.t.Fatal(err)
	}
	return fmt.Sprintf("block %d on another node (%v; %s):\n%s",
		plain.Height(), n.setup, strings.Join(n.log, ", "), describe(diff))
}

// The first two instances send messages; behind a tombstone stand those that
// have large memories.
const (
	senders = 2
	wide    = 2
)

// history draws the calls of the next block.
func (c *chain) history(rng *rand.Rand, height int) (calls []kernel.SignedCall) {
	if height == 1 {
		calls = c.deploy(senders)
		source, err := kernel.NewDeployInput(wasmtest.Field(300)) // 19 MiB: large enough to be tracked
		if err != nil {
			c.t.Fatal(err)
		}
		calls = append(calls, c.call(kernel.KindDeploy, 0, source))
		for range wide {
			calls = append(calls, c.call(kernel.KindCreate, 1, wasmtest.FieldFill(20, uint32(rng.IntN(1<<20)), 7)))
		}
		return calls
	}
	for range 1 + rng.IntN(6) {
		target := uint64(rng.IntN(senders + 1 + wide))
		if target <= senders {
			calls = append(calls, c.apply(target, uint32(rng.IntN(1<<22)), noise(byte(rng.IntN(256)), 1+rng.IntN(5000))...))
			continue
		}
		var input []byte
		for range rng.IntN(4) {
			at, length := uint32(rng.IntN(19<<20)), uint32(1)<<rng.IntN(15)
			switch rng.IntN(8) {
			case 0:
				input = append(input, wasmtest.FieldGrow()...)
			case 1:
				input = append(input, wasmtest.FieldLoop(1+uint32(rng.IntN(200_000)))...)
			case 2:
				input = append(input, wasmtest.FieldFill(1<<31, 1, 1)...) // traps
			case 3:
				input = append(input, wasmtest.FieldFill(at, length, 0)...)
			default:
				input = append(input, wasmtest.FieldFill(at, length, uint32(rng.IntN(256)))...)
			}
		}
		call := c.call(kernel.KindApply, target, input)
		if rng.IntN(8) == 0 {
			call.GasLimit = 1000 // and runs out of it
			call.Signature = sign(testKey, call.Digest())
		}
		calls = append(calls, call)
	}
	return calls
}

// plainBlock executes a block on the plain node.
func (c *chain) plainBlock(calls []kernel.SignedCall) (*kernel.BlockInput, *kernel.BlockResult) {
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: 1000 + c.state.Height(), Calls: calls}
	r, err := kernel.Execute(c.state, in, stepper{}, recoverKey)
	if err != nil {
		c.t.Fatal(err)
	}
	for i := range r.Outcomes {
		if r.Outcomes[i].Receipt == nil {
			c.t.Fatalf("call %d of block %d is refused: %v", i, in.Height, r.Outcomes[i].Refusal)
		}
	}
	return in, r
}

func FuzzMetamorphic(f *testing.F) {
	for seed := range uint64(6) {
		f.Add(seed)
	}
	tracks := tracks(f)
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 0))
		c := newChain(t, 77)
		var nodes []*node
		for range 3 {
			nodes = append(nodes, newNode(t, drawSetup(rng, tracks), rng, c.state))
		}
		for height := range 4 + rng.IntN(4) {
			in, want := c.plainBlock(c.history(rng, height+1))
			for _, n := range nodes {
				if got := n.follow(in); got.AppHash != want.AppHash || got.GasUsed != want.GasUsed {
					t.Fatal(n.differs(c.state.Clone()))
				}
				n.disturb()
			}
		}
		var names []Name
		for _, n := range nodes {
			r, err := Create(context.Background(), n.store, filepath.Join(t.TempDir(), "last"), nil)
			if err != nil {
				t.Fatal(err)
			}
			names = append(names, r.Name)
			n.close()
		}
		if len(slices.Compact(names)) != 1 {
			t.Errorf("want snapshots of one name, got %v", names)
		}
	})
}

// slip is an engine that makes a mistake: a byte of a page of one instance.
type slip struct{ kernel.Runner }

func (s slip) Run(p *program.Program, start *machine.Start) (machine.Result, error) {
	r, err := s.Runner.Run(p, start)
	for i := range r.Dirty {
		if r.Dirty[i].Index == 5 {
			page := *r.Dirty[i].Page
			page[7] ^= 1
			r.Dirty[i].Page = &page
		}
	}
	return r, err
}

// What a failure says names the setup, what happened, and the first page.
func TestMetamorphicFailure(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	c := newChain(t, 77)
	n := newNode(t, setup{tracking: engine.TrackCompare, pool: 1, passes: 2, held: 0}, rng, c.state)
	n.runner = slip{n.runner}
	in, _ := c.plainBlock(c.history(rng, 1))
	n.follow(in)
	n.restore()
	n.log = append(n.log, "restored from a snapshot after block 1")
	n.open()
	n.load()
	in, want := c.plainBlock([]kernel.SignedCall{
		c.apply(1, 5*4096, 1, 2, 3), c.call(kernel.KindApply, senders+1, wasmtest.FieldFill(5*4096, 10, 1)),
	})
	if got := n.follow(in); got.AppHash == want.AppHash {
		t.Fatal("the slip changed nothing")
	}
	text := n.differs(c.state)
	for _, want := range []string{
		"block 2", "engine, compare, pool of 1, 2 processors, 0 bytes held", "restored from a snapshot after block 1",
		"first: instance 1 page 5\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("want %q in:\n%s", want, text)
		}
	}
	n.close()
}
