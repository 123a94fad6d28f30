package machine_test

import (
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// TestStepsNeverExceedGas runs generated modules from every kind of start: to
// its end, settling included, a run makes no more steps than it was charged
// gas, and what it pays by the page is what it changed.
func TestStepsNeverExceedGas(t *testing.T) {
	ended := make(map[machine.Status]int)
	settled := 0
	rapid.Check(t, func(t *rapid.T) {
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "module"), 11))
		p, err := program.Prepare(wasmtest.Random(rng.IntN))
		if err != nil {
			t.Fatal(err)
		}
		s := &machine.Start{
			Entry: program.EntryInit, Gas: machine.Gas(rapid.IntRange(0, 200_000).Draw(t, "gas")), Pages: p.Pages,
			Memory: p.InitialMemory(), Globals: p.Globals, Input: []byte("input"), OutputLimit: program.MaxOutput,
		}
		for range 3 {
			m := machine.New(p, s)
			for m.Status() == machine.Running && m.Run(1) == 1 {
			}
			code := charged(m)
			m.Run(machine.MaxSteps)
			r := m.Result()
			ended[r.Status]++
			if int64(m.Steps()) > charged(m) {
				t.Fatalf("%v after %d steps for %d gas", r.Status, m.Steps(), charged(m))
			}
			if r.Status == machine.Finished {
				changed := after(s, r)
				pages := differing(changed, s.Base())
				settled += pages
				if charged(m)-code != int64(pages)*program.PageGas {
					t.Fatalf("%d gas for %d pages", charged(m)-code, pages)
				}
				s.Memory, s.Pages, s.Globals = changed, r.Pages, r.Globals
			}
			s.Entry = rapid.SampledFrom([]program.Entry{program.EntryInit, program.EntryApply, program.EntryReceive}).Draw(t, "entry")
		}
	})
	if ended[machine.Finished] == 0 || ended[machine.OutOfGas] == 0 || settled == 0 {
		t.Errorf("ends %v, %d pages settled", ended, settled)
	}
}

// charged returns the gas that was charged so far, what went with messages
// included; it may exceed the limit.
func charged(m *machine.Machine) int64 {
	return int64(m.Start().Gas) - int64(m.Reserve()) - m.Slice()
}

func after(s *machine.Start, r machine.Result) *memory.Tree {
	t := s.Memory.Clone()
	for _, d := range r.Dirty {
		t.SetPage(d.Index, d.Page)
	}
	return t
}

// differing counts the pages that two memories do not share.
func differing(a, b *memory.Tree) (n int) {
	content := func(t *memory.Tree, i memory.PageIndex) memory.Page {
		if p := t.Page(i); p != nil {
			return *p
		}
		return memory.Page{}
	}
	for i := range memory.PageIndex(256) { // more than a generated module has
		if content(a, i) != content(b, i) {
			n++
		}
	}
	return n
}
