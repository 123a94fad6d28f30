// Package engine runs prepared programs fast: it compiles the metered module
// to machine code with wazero and runs a call on a pooled instance into which
// the actor's state is swapped. [Engine.Run] gives the same result as
// machine.Run on the same start, to the bit. A run that finishes pays for the
// pages that it changed: they are found and compared in any case.
//
// # Pool
//
// A live instance per actor would cost too much memory, so instances are kept
// per program and number of wasm pages. An instance remembers which page
// content it holds where; before a run only pages that differ from the
// actor's are copied in, and after it every page is compared with what was
// brought in, which finds the dirty ones; of a large memory only the pages are
// compared that the system says were written to, see [Tracking]. What a failed
// run changed is put back. An instance whose memory grew is filed under its new size.
//
// A page that a Result hands out stays known to the instance, so nobody may
// write to it afterwards; memory.Tree asks for the same.
package engine

import (
	"context"
	"fmt"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

const (
	maxCompiled = 256 // compiled programs that are kept
	maxHandles  = 16  // Program values that are known for one compiled program
	maxIdle     = 64  // idle instances that are kept
	idlePerSize = 4   // of them, with the same program and number of pages; see WithPool

	// idlePages bounds the memory of all idle instances, in wasm pages, but
	// for one that is larger alone: 1 GiB.
	idlePages = 16 << 10
)

// features are what a metered module may use; the profile has checked it
// before.
const features = api.CoreFeatureMutableGlobal | api.CoreFeatureSignExtensionOps |
	api.CoreFeatureMultiValue | api.CoreFeatureBulkMemoryOperations

// Engine runs programs. It is safe for concurrent use.
type Engine struct {
	ctx     context.Context
	runtime wazero.Runtime

	tracking  Tracking
	tracker   *tracker // nil: written pages are found by comparing
	untracked error    // why
	trackFrom uint32   // least size of a tracked memory, in wasm pages
	perSize   int      // idle instances of a program and size that are kept

	mu       sync.Mutex
	clock    uint64 // counts uses, for eviction
	byRoot   map[ssz.Root]*compiled
	byHandle map[*program.Program]*compiled // the root of a program is costly
	idle     []*instance                    // least recently used first
}

// compiled is a program that was compiled, or failed to.
type compiled struct {
	root    ssz.Root
	handles []*program.Program
	users   int    // runs at the moment
	used    uint64 // Engine.clock of the last use

	once   sync.Once
	module wazero.CompiledModule
	err    error
}

// New returns an engine without programs. Close frees it.
func New(options ...Option) (*Engine, error) {
	ctx := experimental.WithMemoryAllocator(context.Background(), experimental.MemoryAllocatorFunc(allocate))
	config := wazero.NewRuntimeConfigCompiler().WithCoreFeatures(features).
		WithDebugInfoEnabled(false).WithMemoryLimitPages(1 << 15)
	e := &Engine{
		ctx:      ctx,
		runtime:  wazero.NewRuntimeWithConfig(ctx, config),
		byRoot:   make(map[ssz.Root]*compiled),
		byHandle: make(map[*program.Program]*compiled),
		tracking: TrackAuto, trackFrom: trackFrom, perSize: idlePerSize,
	}
	for _, option := range options {
		option(e)
	}
	if err := e.startTracking(); err != nil {
		return nil, err
	}
	if err := e.exportHost(); err != nil {
		return nil, err
	}
	return e, nil
}

// Close frees all compiled programs and instances; no run may be under way.
func (e *Engine) Close() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.idle = nil
	err := e.runtime.Close(e.ctx)
	if e.tracker != nil {
		e.tracker.close()
		e.tracker = nil
	}
	return err
}

// Run runs a call. An error means that the engine failed and says nothing
// about the call: the node has to stop. A program that is known by its
// artifact only, and a start that no run of the program could have left, run
// on the court's machine, and so does, as far as that is worth it, a call to an
// actor whose memory is partial.
func (e *Engine) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	if !fits(p, s) {
		return machine.Run(p, s), nil
	}
	if s.Memory.IsPartial() {
		r, done := runPartial(p, s)
		if done {
			return r, nil
		}
		whole := *s
		whole.Memory = s.Memory.Whole()
		if err := s.Memory.Err(); err != nil {
			return machine.Result{}, fmt.Errorf("engine: %w", err)
		}
		s = &whole
	}
	c := e.acquire(p)
	defer e.release(c)
	c.once.Do(func() { c.module, c.err = e.runtime.CompileModule(e.ctx, p.Wasm) })
	if c.err != nil {
		return machine.Result{}, fmt.Errorf("engine: compile program %s: %w", c.root, c.err)
	}
	in, err := e.instance(c, p, s.Pages)
	if err != nil {
		return machine.Result{}, err
	}
	result, err := in.run(s)
	if err != nil {
		return machine.Result{}, fmt.Errorf("engine: program %s: %w", c.root, err)
	}
	e.file(in)
	return result, nil
}

// stepsPerPage is how many steps of the machine take as long as reading a page
// and comparing its root, about 7 us.
const stepsPerPage = 1000

// runPartial runs a call on the machine, which reads only the pages that it
// needs, and gives up when the steps that were made so for this memory have
// taken as long as reading what is missing of it. So neither a short call waits
// for gigabytes, nor does a memory that is used much stay on the slow engine.
func runPartial(p *program.Program, s *machine.Start) (machine.Result, bool) {
	most := uint64(s.Memory.Missing()) * stepsPerPage
	spent := s.Memory.Spend(0)
	if spent >= most {
		return machine.Result{}, false
	}
	m := machine.New(p, s)
	s.Memory.Spend(uint64(m.Run(machine.Step(most - spent))))
	if !m.Status().Ended() {
		return machine.Result{}, false
	}
	return m.Result(), true
}

// fits reports whether the fast engine can start so.
func fits(p *program.Program, s *machine.Start) bool {
	return p.Wasm != nil && s.Entry >= program.EntryInit && s.Entry <= program.EntryImport &&
		p.Entries[s.Entry] != program.NoEntry && s.Gas <= program.MaxGas &&
		s.Pages >= p.Pages && s.Pages <= uint32(p.Limits.MaxPages) && len(s.Globals) == len(p.Globals)
}

// acquire returns the entry of a program, in use until it is released.
func (e *Engine) acquire(p *program.Program) *compiled {
	e.mu.Lock()
	c := e.byHandle[p]
	if c == nil {
		e.mu.Unlock()
		root := p.Root() // hashes all of the code, so not under the lock
		e.mu.Lock()
		c = e.entry(root)
		c.hold(e, p)
	}
	e.clock++
	c.used = e.clock
	c.users++
	e.mu.Unlock()
	return c
}

// entry returns the entry of a root, which it makes where it is missing.
func (e *Engine) entry(root ssz.Root) *compiled {
	c := e.byRoot[root]
	if c == nil {
		e.evict()
		c = &compiled{root: root}
		e.byRoot[root] = c
	}
	return c
}

// hold notes a handle of the program, in place of the oldest where there are
// too many.
func (c *compiled) hold(e *Engine, p *program.Program) {
	if e.byHandle[p] == c {
		return // another run was faster
	}
	if len(c.handles) == maxHandles {
		delete(e.byHandle, c.handles[0])
		c.handles = append(c.handles[:0], c.handles[1:]...)
	}
	c.handles = append(c.handles, p)
	e.byHandle[p] = c
}

func (e *Engine) release(c *compiled) {
	e.mu.Lock()
	c.users--
	e.mu.Unlock()
}

// evict makes room for one more program.
func (e *Engine) evict() {
	if len(e.byRoot) < maxCompiled {
		return
	}
	var oldest *compiled
	for _, c := range e.byRoot {
		if c.users == 0 && (oldest == nil || c.used < oldest.used) {
			oldest = c
		}
	}
	if oldest == nil {
		return
	}
	delete(e.byRoot, oldest.root)
	for _, p := range oldest.handles {
		delete(e.byHandle, p)
	}
	kept := e.idle[:0]
	for _, in := range e.idle {
		if in.compiled == oldest {
			in.close(e.ctx)
		} else {
			kept = append(kept, in)
		}
	}
	clear(e.idle[len(kept):])
	e.idle = kept
	if oldest.module != nil {
		_ = oldest.module.Close(e.ctx) // frees code that nothing refers to
	}
}

// instance returns an instance of that many wasm pages, pooled or new.
func (e *Engine) instance(c *compiled, p *program.Program, pages uint32) (*instance, error) {
	e.mu.Lock()
	for i := len(e.idle) - 1; i >= 0; i-- {
		if in := e.idle[i]; in.compiled == c && in.pages == pages {
			e.idle = append(e.idle[:i], e.idle[i+1:]...)
			e.mu.Unlock()
			return in, nil
		}
	}
	e.mu.Unlock()
	return e.instantiate(c, p, pages)
}

// file puts an instance back into the pool.
func (e *Engine) file(in *instance) {
	e.mu.Lock()
	defer e.mu.Unlock()
	alike, pages := 0, in.pages
	for _, other := range e.idle {
		if other.compiled == in.compiled && other.pages == in.pages {
			alike++
		}
		pages += other.pages
	}
	if in.spent || alike >= e.perSize {
		in.close(e.ctx)
		return
	}
	drop := 0
	for drop < len(e.idle) && (len(e.idle)-drop >= maxIdle || pages > idlePages) {
		pages -= e.idle[drop].pages
		e.idle[drop].close(e.ctx)
		drop++
	}
	e.idle = append(append(e.idle[:0], e.idle[drop:]...), in)
}
