package evm

import (
	"errors"
	"slices"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// settling makes a machine settle at a page, after it wrote to some.
func settling(cursor uint32, pages ...uint32) func(*machine.Machine) {
	return func(m *machine.Machine) {
		for _, page := range pages {
			m.StoreWord(page*memory.PageSize+16, 0x0123456789abcdef)
		}
		m.SetStatus(machine.Settling, 0)
		m.SetPC(cursor)
	}
}

// settleCases are steps of settling: over pages that differ and subtrees that
// do not, where the cursor may stand, and where it cannot in a run.
func settleCases() []opCase {
	still := func(name string, cursor uint32, pages ...uint32) opCase {
		return runs("settle "+name, 0, nil).after(settling(cursor, pages...)).ends(machine.Settling, 0)
	}
	gas := func(c opCase, slice int64, reserve uint64) opCase {
		setup := c.setup
		return c.after(func(m *machine.Machine) {
			setup(m)
			m.SetSlice(slice)
			m.SetReserve(reserve)
		})
	}
	filled := func(f *fixture) { f.start.Entry = program.EntryInit }
	page := still("a page", 5, 5)
	return []opCase{
		still("the whole memory", 0),
		still("half of it", 1<<18, 3),
		still("the first half", 0, 16),
		still("one page before one that differs", 4, 5),
		still("many pages before one that differs", 0, 31),
		still("from one page to the end of a wasm page", 6, 5),
		still("the last page", memory.Pages-1, 1),
		page,
		still("a page between others", 9, 8, 9, 10),
		still("the first page", 0, 0),
		still("the last page of memory", 31, 31),
		still("a page of a new memory", 1).over(filled),
		still("a written page of a new memory", 7, 7).over(filled),
		still("zeros of a new memory", 3).over(filled),
		still("beyond a new memory", 32).over(filled),
		still("from within a subtree that is the same", 3),
		still("from within a subtree to its end", 7, 1),
		gas(page, program.PageGas, 0),
		gas(page, program.PageGas-1, 1),
		gas(page, 5, 5<<20),
		gas(page, -5<<20, 50<<20),
		gas(page, -1<<63, 5),
		gas(page, program.PageGas-2, 1).ends(machine.OutOfGas, 0),
		runs("settle to the end", 0, nil).after(settling(memory.Pages, 4)).ends(machine.Finished, 0),
		runs("settle beyond the end", 0, nil).after(settling(1<<32-1, 4)).ends(machine.Finished, 0),
		runs("settle with a pending call", 0, nil).after(func(m *machine.Machine) {
			settling(4, 4)(m)
			m.SetStatus(machine.Settling, 77)
		}).ends(machine.Settling, 77),
	}
}

// TestSettlingRuns compares all steps of runs that settle, on memories that
// were there before and on new ones.
func TestSettlingRuns(t *testing.T) {
	v := deploy(t)
	steps, ended := 0, make(map[machine.Status]int)
	for seed := range uint64(24) {
		r := newRandom(9000 + seed)
		f := newFixture()
		f.limits.MaxPages, f.start.Pages = memory.MaxWasmPages, uint32(2+r.IntN(3))
		if seed%8 == 7 {
			f.start.Pages = memory.MaxWasmPages
		}
		if seed%3 == 0 {
			f.start.Entry = program.EntryInit
		}
		if seed%5 == 4 {
			f.start.Gas = 2 * program.PageGas
		}
		m := f.build(program.Make(program.OpFinish, 0, 0, 0, 0))
		for range r.IntN(6) {
			m.StoreWord(uint32(r.Uint64())%(f.start.Pages*memory.WasmPageSize-8), r.Uint64())
		}
		for k := 0; !m.Status().Ended(); k++ {
			if _, err := compare(v, m, nil); err != nil {
				t.Fatalf("run %d, step %d: %v", seed, k, err)
			}
			steps++
		}
		ended[m.Status()]++
	}
	if steps < 400 || ended[machine.Finished] < 10 || ended[machine.OutOfGas] < 2 {
		t.Errorf("%d steps, ends %v", steps, ended)
	}
}

// TestSettlingIsMaximal refuses witnesses of a smaller subtree than the largest
// that is the same, of a larger one that is not, and of a page that is said to
// differ and does not: a step of settling leads to one state only.
func TestSettlingIsMaximal(t *testing.T) {
	v := deploy(t)
	m := newFixture().build(0)
	settling(8, 17)(m) // pages 8 to 15 are the same, 0 to 15 begin before
	pre := m.Root()
	honest, err := m.Witness()
	if err != nil {
		t.Fatal(err)
	}
	const height = 6 * 32 // of the byte in the witness
	if honest[height] != 3+1 {
		t.Fatalf("height %d", honest[height])
	}
	for h := range byte(23) {
		forged := slices.Clone(honest)
		forged[height] = h
		if _, _, err := v.Step(pre, forged); (err == nil) != (h == 3+1) {
			t.Errorf("height %d: %v", h, err)
		}
	}
	smaller := descend(t, m, honest)
	var reverted *Reverted
	if got, _, err := v.Step(pre, smaller); !errors.As(err, &reverted) || reverted.Name != "SameSubtree" {
		t.Errorf("a smaller subtree leads to %v, %v", got, err)
	}
}

// descend makes of a witness of an equal subtree one of the first half of it:
// all of it is true, but that the half is the largest one.
func descend(t *testing.T, m *machine.Machine, w []byte) []byte {
	t.Helper()
	const at = 6 * 32
	k := int(w[at]) - 2 // height of the half
	left, right := m.MemoryNode(k, m.PC()>>k), m.MemoryNode(k, m.PC()>>k|1)
	out := append(slices.Clone(w[:at]), byte(k+1))
	out = append(out, left[:]...)
	masks := w[at+1+32:]
	for i := range 3 {
		mask := uint32(masks[3*i])<<16 | uint32(masks[3*i+1])<<8 | uint32(masks[3*i+2])
		mask <<= 1
		if i == 0 {
			mask |= 1 // the other half is not zero
		}
		out = append(out, byte(mask>>16), byte(mask>>8), byte(mask))
	}
	out = append(out, right[:]...)
	return append(out, masks[9:]...)
}

func TestSettlingWitnessSize(t *testing.T) {
	f := newFixture()
	f.limits.MaxPages, f.start.Pages = memory.MaxWasmPages, memory.MaxWasmPages
	f.start.Memory = new(memory.Tree)
	pages := []uint32{1 << 18} // and its neighbour on every level
	for k := range 18 {
		pages = append(pages, 1<<18|1<<k)
	}
	for _, i := range append(pages, 0) {
		f.start.Memory.SetPage(memory.PageIndex(i), &memory.Page{5: byte(i + 1)})
	}
	m := f.build(0)
	settling(1<<18, append(pages, 0)...)(m)
	w, err := m.Witness()
	if err != nil {
		t.Fatal(err)
	}
	gas, err := compare(deploy(t), m, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes, %d gas in all", len(w), gas.Total())
	if want := 6*32 + 1 + 2*32 + 9 + 2*19*32; len(w) != want || gas.Total() > 150_000 || gas.Bytes > 3200 {
		t.Errorf("%d bytes, want %d; %d gas", len(w), want, gas.Total())
	}
}
