package machine

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// settlingOf returns a machine that has finished its code and is about to
// settle, after it wrote to each of the pages, a 0 to every other one.
func settlingOf(entry program.Entry, gas Gas, wasm uint32, pages []uint32) *Machine {
	p := assemble(op(program.OpFinish, 0, 0, 0, 0))
	p.Pages, p.Limits.MaxPages = wasm, memory.MaxWasmPages
	p.Entries[program.EntryImport] = 0
	p.Memory = []program.Page{{Index: 3}, {Index: 70}}
	p.Memory[0].Data[9], p.Memory[1].Data[4095] = 1, 2
	s := startOf(p)
	s.Entry, s.Gas = entry, gas
	m := New(p, s)
	for i, page := range pages {
		m.StoreWord(page*memory.PageSize+8, uint64(i%2))
	}
	m.Run(1)
	return m
}

const someWasmPages = 512

func pagesGen() *rapid.Generator[[]uint32] {
	page := rapid.OneOf(
		rapid.Uint32Range(0, 80), rapid.Uint32Range(0, 16*someWasmPages-1),
		rapid.Map(rapid.IntRange(0, 12), func(k int) uint32 { return 1 << k }),
	)
	return rapid.SliceOfNDistinct(page, 0, 24, rapid.ID)
}

// TestSettling holds the charge of settling to the number of pages that
// differ, its steps to their bound, and every split of it to single steps.
func TestSettling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pages := pagesGen().Draw(t, "pages")
		entry := rapid.SampledFrom([]program.Entry{program.EntryInit, program.EntryApply, program.EntryImport}).Draw(t, "entry")
		whole := settlingOf(entry, program.MaxGas, someWasmPages, pages)
		if whole.Status() != Settling || whole.PC() != 0 {
			t.Fatalf("%v at %d", whole.Status(), whole.PC())
		}
		n := Gas(0)
		for i := range memory.PageIndex(16 * someWasmPages) {
			now, was := whole.page(i), whole.base.Page(i)
			if now != was && (was != nil || now != whole.mem.zero) && *now != *pageOr(was, whole.mem.zero) {
				n++
			}
		}
		ones, split := whole.Clone(), whole.Clone()
		steps := whole.Run(MaxSteps)
		half := Step(rapid.Uint64Range(0, uint64(steps)).Draw(t, "half"))
		split.Run(half)
		for i := range steps {
			if i == half && ones.Root() != split.Root() {
				t.Fatalf("after %d of %d steps one by one and at once differ", half, steps)
			}
			ones.Run(1)
		}
		split.Run(MaxSteps)
		if whole.Root() != ones.Root() || whole.Root() != split.Root() || split.Steps() != whole.Steps() {
			t.Fatal("one by one, in two parts and at once differ")
		}
		r := whole.Result()
		if r.Status != Finished || r.GasUsed != n*program.PageGas || steps > Step(20*n+2) {
			t.Fatalf("%v, %d gas and %d steps for %d pages", r.Status, r.GasUsed, steps, n)
		}
		if n == 0 {
			return
		}
		enough, less := settlingOf(entry, n*program.PageGas, someWasmPages, pages), settlingOf(entry, n*program.PageGas-1, someWasmPages, pages)
		enough.Run(MaxSteps)
		less.Run(MaxSteps)
		if enough.Status() != Finished || less.Status() != OutOfGas || less.Result().GasUsed != n*program.PageGas-1 {
			t.Fatalf("%v with gas for all pages, %v with one less", enough.Status(), less.Status())
		}
	})
}

func pageOr(p, other *memory.Page) *memory.Page {
	if p == nil {
		return other
	}
	return p
}

// TestSettlingBound has the page that takes the most steps, and none.
func TestSettlingBound(t *testing.T) {
	for _, c := range []struct {
		pages []uint32
		steps Step
	}{
		{nil, 2},
		{[]uint32{1 << 18}, 21},
		{[]uint32{0xaaaa}, 21},
		{[]uint32{0, memory.Pages - 1}, 2 + 36 + 1},
	} {
		m := settlingOf(program.EntryApply, program.MaxGas, memory.MaxWasmPages, c.pages)
		for _, page := range c.pages {
			m.StoreWord(page*memory.PageSize, 1)
		}
		if got := m.Run(MaxSteps); got != c.steps || got > Step(20*len(c.pages)+2) {
			t.Errorf("pages %v: %d steps, want %d", c.pages, got, c.steps)
		}
	}
	if program.PageGas < 20 {
		t.Error("a page costs less than the steps that it takes")
	}
}
