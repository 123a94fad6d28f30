package engine

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// newEngine returns an engine that is closed at the end of the test.
func newEngine(t testing.TB) *Engine {
	t.Helper()
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func prepare(t testing.TB, wasm []byte) *program.Program {
	t.Helper()
	p, err := program.Prepare(wasm)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// startOf returns a start of a fresh instance.
func startOf(p *program.Program, e program.Entry, gas machine.Gas, input []byte) *machine.Start {
	s := &machine.Start{
		Entry: e, Gas: gas, Pages: p.Pages, Memory: p.InitialMemory(),
		Globals: slices.Clone(p.Globals), Input: input, OutputLimit: program.MaxOutput,
	}
	for i := range s.Context {
		s.Context[i][0] = byte(i + 1)
		s.Context[i][31] = byte(0xf0 + i)
	}
	return s
}

// same runs a start in both engines and reports any difference; it returns
// the result.
func same(t testing.TB, e *Engine, p *program.Program, s *machine.Start) machine.Result {
	t.Helper()
	before := s.Memory.Root()
	fast, err := e.Run(p, s)
	if err != nil {
		t.Fatalf("engine: %v", err)
	}
	m := machine.New(p, s)
	m.Run(machine.MaxSteps)
	slow := m.Result()
	if d := difference(s, fast, slow); d != "" {
		t.Fatalf("gas %d: %s\nengine  %+v\nmachine %+v at pc %d after %d steps", s.Gas, d, brief(fast), brief(slow), m.PC(), m.Steps())
	}
	if s.Memory.Root() != before {
		t.Fatal("a run wrote to the start's memory")
	}
	charged := int64(s.Gas) - int64(m.Reserve()) - m.Slice() // before it traps, what was charged covers the steps
	if int64(m.Steps()) > charged {
		t.Fatalf("%d steps for %d gas", m.Steps(), charged)
	}
	if m.Aux() >= uint32(program.TrapIllegal) && m.Status() == machine.Trapped {
		t.Fatalf("prepared code traps as illegal at pc %d", m.PC())
	}
	return fast
}

func brief(r machine.Result) string {
	return fmt.Sprintf("%v code %d gas %d output %x, %d messages, %d pages, globals %x, %d dirty",
		r.Status, r.Code, r.GasUsed, r.Output, len(r.Messages), r.Pages, r.Globals, len(r.Dirty))
}

// difference says in what two results of one start differ.
func difference(s *machine.Start, a, b machine.Result) string {
	switch {
	case a.Status != b.Status:
		return "status"
	case a.Code != b.Code:
		return "code"
	case a.GasUsed != b.GasUsed:
		return "gas used"
	case !bytes.Equal(a.Output, b.Output):
		return "output"
	case machine.MessagesChain(a.Messages) != machine.MessagesChain(b.Messages), len(a.Messages) != len(b.Messages):
		return "messages"
	case a.Pages != b.Pages:
		return "pages"
	case !slices.Equal(a.Globals, b.Globals):
		return "globals"
	}
	if a.Status != machine.Finished && (a.Dirty != nil || b.Dirty != nil || a.Messages != nil || b.Messages != nil) {
		return "effects of a run that failed"
	}
	if after(s, a).Root() != after(s, b).Root() {
		return "memory"
	}
	return ""
}

// after returns the memory that a result leaves.
func after(s *machine.Start, r machine.Result) *memory.Tree {
	t := s.Memory.Clone()
	for _, d := range r.Dirty {
		t.SetPage(d.Index, d.Page)
	}
	return t
}

// next returns the start of a further call on what a finished run left.
func next(s *machine.Start, r machine.Result, e program.Entry, gas machine.Gas) *machine.Start {
	n := *s
	n.Entry, n.Gas = e, gas
	if r.Status == machine.Finished {
		n.Pages, n.Memory, n.Globals = r.Pages, after(s, r), slices.Clone(r.Globals)
	}
	return &n
}

// TestRandomModules runs random modules, several calls on each, in both
// engines.
func TestRandomModules(t *testing.T) {
	e := newEngine(t)
	statuses := make(map[string]int)
	for seed := range uint64(400) {
		rng := rand.New(rand.NewPCG(seed, 1))
		p := prepare(t, wasmtest.Random(rng.IntN))
		s := startOf(p, program.EntryInit, 50000, []byte("an input of some forty bytes, more or less"))
		for range 4 {
			r := same(t, e, p, s)
			name := r.Status.String()
			if r.Status == machine.Trapped {
				name = program.Trap(r.Code).String()
			}
			statuses[name]++
			s = next(s, r, program.Entry(1+rng.IntN(3)), machine.Gas(rng.IntN(200000)))
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	t.Logf("%v", statuses)
	for _, want := range []string{"finished", "out of gas", "refused", "unreachable", "out of bounds memory access"} {
		if statuses[want] == 0 {
			t.Errorf("no run was %s", want)
		}
	}
}
