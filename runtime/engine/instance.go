package engine

import (
	"context"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// pagesPerWasm is the number of pages of 4 KiB in one of WebAssembly.
const pagesPerWasm = memory.WasmPageSize / memory.PageSize

// instance is a module instance and what is known of its memory.
type instance struct {
	compiled *compiled
	module   api.Module
	memory   api.Memory
	gas      api.MutableGlobal
	globals  []api.MutableGlobal
	entries  [program.EntryImport + 1]api.Function

	tracker   *tracker // nil: every page is compared
	trackFrom uint32   // least size of a tracked memory, in wasm pages
	watched   int      // bytes of the memory that the tracker watches
	written   bool     // pages were written to outside of a run since the tracker was asked

	pages    uint32         // wasm pages
	resident []*memory.Page // content of every page of 4 KiB; nil is zero
	spent    bool           // not to be used again: its memory or stack grew in a run that failed
}

// instantiate makes an instance with that many wasm pages, all zero.
func (e *Engine) instantiate(c *compiled, p *program.Program, pages uint32) (in *instance, err error) {
	defer func() {
		if r := recover(); r != nil {
			failed, ok := r.(allocationError)
			if !ok {
				panic(r)
			}
			in, err = nil, failed.error
		}
	}()
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	module, err := e.runtime.InstantiateModule(e.ctx, c.module, config)
	if err != nil {
		return nil, fmt.Errorf("engine: instantiate program %s: %w", c.root, err)
	}
	in = &instance{
		compiled: c, module: module, memory: module.Memory(), pages: pages,
		tracker: e.tracker, trackFrom: e.trackFrom,
	}
	if grow := pages - p.Pages; grow > 0 {
		if _, ok := in.memory.Grow(grow); !ok {
			in.close(e.ctx)
			return nil, fmt.Errorf("engine: memory of program %s does not grow to %d pages", c.root, pages)
		}
	}
	in.resident = make([]*memory.Page, pages*pagesPerWasm)
	if err := in.bind(len(p.Globals)); err != nil {
		in.close(e.ctx)
		return nil, err
	}
	return in, nil
}

// bind looks up the exports of the metered module.
func (in *instance) bind(globals int) error {
	missing := ""
	global := func(name string) api.MutableGlobal {
		g, ok := in.module.ExportedGlobal(name).(api.MutableGlobal)
		if !ok {
			missing = name
		}
		return g
	}
	in.gas = global(program.ExportGas)
	for i := range globals {
		in.globals = append(in.globals, global(program.GlobalExport(i)))
	}
	if missing != "" {
		return fmt.Errorf("engine: metered module of program %s does not export %s", in.compiled.root, missing)
	}
	for e := program.EntryInit; e <= program.EntryImport; e++ {
		in.entries[e] = in.module.ExportedFunction(e.StubExport())
	}
	return nil
}

func (in *instance) close(ctx context.Context) {
	_ = in.module.Close(ctx) // a module without files closes without an error
}

// bytes returns the whole memory.
func (in *instance) bytes() []byte {
	b, _ := in.memory.Read(0, in.memory.Size())
	return b
}

// bring makes the instance the actor's: pages and globals.
func (in *instance) bring(s *machine.Start) error {
	b := in.bytes()
	for from := 0; from < len(in.resident); from += memory.GroupPages {
		in.bringGroup(b, from, s.Memory.Group(from/memory.GroupPages))
	}
	for i, g := range in.globals {
		g.Set(s.Globals[i])
	}
	return in.watch(b)
}

// noPages is a group of pages that are all zero.
var noPages [memory.GroupPages]*memory.Page

// bringGroup brings in the pages of a group that differ from what is there. It
// compares the group as a whole first: most of a large memory is there.
func (in *instance) bringGroup(b []byte, from int, want *[memory.GroupPages]*memory.Page) {
	if want == nil {
		want = &noPages
	}
	have := in.resident[from:min(from+memory.GroupPages, len(in.resident))]
	if len(have) == len(want) && *want == [memory.GroupPages]*memory.Page(have) {
		return
	}
	for i := range have {
		if want[i] != have[i] {
			in.restore(b, from+i, want[i])
		}
	}
}

// watch has the tracker note what is written from now on.
func (in *instance) watch(b []byte) error {
	if in.tracker == nil || in.pages < in.trackFrom {
		return nil
	}
	if in.watched < len(b) {
		if err := in.tracker.watch(b[in.watched:]); err != nil {
			return err
		}
		in.watched, in.written = len(b), true
	}
	if !in.written {
		return nil
	}
	in.written = false
	return in.tracker.written(b, nil)
}

// restore writes a page's content into the memory.
func (in *instance) restore(b []byte, i int, p *memory.Page) {
	at := b[i*memory.PageSize : (i+1)*memory.PageSize]
	if p == nil {
		clear(at)
	} else {
		copy(at, p[:])
	}
	in.resident[i] = p
	in.written = true
}

// zero is what a page that is not present holds.
var zero memory.Page

// changed calls f for every page that is not what was brought in, ascending.
// f may restore the page.
func (in *instance) changed(b []byte, f func(i int, now *memory.Page)) error {
	compare := func(from, to int) {
		for i := from; i < to; i++ {
			was := &zero
			if i < len(in.resident) && in.resident[i] != nil {
				was = in.resident[i]
			}
			if now := (*memory.Page)(b[i*memory.PageSize:]); *now != *was {
				f(i, now)
			}
		}
	}
	if in.watched > 0 {
		if err := in.tracker.written(b[:in.watched], compare); err != nil {
			return err
		}
	}
	compare(in.watched/memory.PageSize, len(b)/memory.PageSize)
	return nil
}

// dirty returns copies of the pages that are not what was brought in, ascending.
func (in *instance) dirty() ([]machine.DirtyPage, error) {
	var out []machine.DirtyPage
	err := in.changed(in.bytes(), func(i int, now *memory.Page) {
		page := *now
		out = append(out, machine.DirtyPage{Index: memory.PageIndex(i), Page: &page})
	})
	return out, err
}

// take makes what a run left in the instance part of its result.
func (in *instance) take(r *machine.Result, dirty []machine.DirtyPage) {
	b := in.bytes()
	in.pages = uint32(len(b) / memory.WasmPageSize)
	in.resident = append(in.resident, make([]*memory.Page, len(b)/memory.PageSize-len(in.resident))...)
	for _, d := range dirty {
		in.resident[d.Index] = d.Page
	}
	r.Pages, r.Dirty = in.pages, dirty
	r.Globals = make([]uint64, len(in.globals))
	for i, g := range in.globals {
		r.Globals[i] = g.Get()
	}
}

// undo puts back what a failed run changed.
func (in *instance) undo() error {
	b := in.bytes()
	if in.grew(b) {
		return nil
	}
	return in.changed(b, func(i int, _ *memory.Page) { in.restore(b, i, in.resident[i]) })
}

// putBack is undo where it is known what changed.
func (in *instance) putBack(dirty []machine.DirtyPage) {
	b := in.bytes()
	if in.grew(b) {
		return
	}
	for _, d := range dirty {
		in.restore(b, int(d.Index), in.resident[d.Index])
	}
}

// grew reports whether the memory of a failed run grew. As it does not shrink
// again, the instance is then spent.
func (in *instance) grew(b []byte) bool {
	if len(b) > len(in.resident)*memory.PageSize {
		in.spent = true
	}
	return in.spent
}
