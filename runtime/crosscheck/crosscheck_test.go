package crosscheck_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/assize/assize/runtime/crosscheck"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

// world returns a shipped rule, the run that creates a stream of it, and the
// engine.
func world(t *testing.T) (*program.Program, *machine.Start, *engine.Engine) {
	t.Helper()
	wasm, err := wasmmodules.Load("space")
	if err != nil {
		t.Fatal(err)
	}
	p, err := program.Prepare(wasm)
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	s := &machine.Start{
		Entry: program.EntryInit, Gas: 1 << 22, Pages: p.Pages, Memory: p.InitialMemory(), Globals: p.Globals,
		Input: event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("shed")}), OutputLimit: program.MaxOutput,
	}
	s.Context[1], s.Context[5], s.Context[6] = ssz.Uint64(12), ssz.Uint64(3), ssz.Root{0xca, 0x11}
	return p, s, e
}

// liar alters what the engine says.
type liar struct {
	*engine.Engine
	alter func(*machine.Result)
}

func (l liar) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	r, err := l.Engine.Run(p, s)
	if err == nil {
		l.alter(&r)
	}
	return r, err
}

func TestRun_sameOnBoth(t *testing.T) {
	p, s, e := world(t)
	r := crosscheck.New(e, 1, [32]byte{})
	got, err := r.Run(p, s)
	if err != nil || got.Status != machine.Finished || r.Checked() != 1 {
		t.Fatalf("want a run that is finished and checked, got %v, %v, %d checked", got.Status, err, r.Checked())
	}
}

// Whatever the engine gets wrong is found, and the report says where.
func TestRun_findsEveryDifference(t *testing.T) {
	p, s, e := world(t)
	for _, c := range []struct {
		name  string
		alter func(*machine.Result)
		want  string
	}{
		{"byte", func(r *machine.Result) { r.Dirty[1].Page[77] ^= 4 }, "first differing page"},
		{"lost page", func(r *machine.Result) { r.Dirty = r.Dirty[1:] }, "first differing page"},
		{"page too many", func(r *machine.Result) {
			page := new(memory.Page)
			page[9] = 1
			r.Dirty = append(r.Dirty, machine.DirtyPage{Index: 0x7000, Page: page})
		}, "first differing page 28672, from address 0x7000009 on: 01"},
		{"gas", func(r *machine.Result) { r.GasUsed++ }, "gas used: "},
		{"global", func(r *machine.Result) { r.Globals[0]++ }, "global 0: "},
		{"globals", func(r *machine.Result) { r.Globals = nil }, "number of globals: 0 on the engine"},
		{"output", func(r *machine.Result) { r.Output = append(r.Output, 1) }, "output: "},
		{"message", func(r *machine.Result) { r.Messages = append(r.Messages, machine.Message{}) }, "messages: "},
		{"pages", func(r *machine.Result) { r.Pages++ }, "wasm pages: "},
		{"status", func(r *machine.Result) { *r = machine.Result{Status: machine.Trapped, Code: 1} }, "status: trapped on the engine, finished on the machine"},
	} {
		_, err := crosscheck.New(liar{e, c.alter}, 1, [32]byte{}).Run(p, s)
		var d *crosscheck.Difference
		if !errors.As(err, &d) {
			t.Errorf("%s: want a difference, got %v", c.name, err)
			continue
		}
		if d.Call != s.Context[6] || d.Height != 12 || d.Instance != 3 || d.Program != p.Root() {
			t.Errorf("%s: want the call named, got %+v", c.name, d)
		}
		if text := err.Error(); !strings.Contains(text, c.want) || !strings.Contains(text, d.Call.String()) || strings.Contains(text, "\n") {
			t.Errorf("%s: want one line with call and %q, got %q", c.name, c.want, text)
		}
	}
}

// A page that is named but as it was before is no difference.
func TestCompare_unchangedPageMayBeNamed(t *testing.T) {
	p, s, e := world(t)
	r, err := e.Run(p, s)
	if err != nil {
		t.Fatal(err)
	}
	r.Dirty = append(r.Dirty, machine.DirtyPage{Index: 0x7000, Page: new(memory.Page)})
	if d := crosscheck.Compare(p, s, r); d != nil {
		t.Fatalf("want no difference, got %v", d)
	}
}

// About one of N calls is checked, others on another node, and the same again
// when a block is executed again.
func TestRun_sample(t *testing.T) {
	p, s, e := world(t)
	const calls, every = 400, 20
	count := func(salt byte) uint64 {
		r := crosscheck.New(e, every, [32]byte{salt})
		var group sync.WaitGroup
		for worker := range uint64(2) {
			group.Go(func() {
				for i := range uint64(calls / 2) {
					start := *s
					start.Gas = 100 // a short run
					start.Context[6] = ssz.Uint64(2*i + worker)
					if _, err := r.Run(p, &start); err != nil {
						t.Error(err)
					}
				}
			})
		}
		group.Wait()
		return r.Checked()
	}
	first := count(1)
	if first < 5 || first > 50 {
		t.Errorf("want about %d of %d runs checked, got %d", calls/every, calls, first)
	}
	if again := count(1); again != first {
		t.Errorf("want the same %d runs checked again, got %d", first, again)
	}
}
