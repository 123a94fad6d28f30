package engine

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/tetratelabs/wazero/api"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// The lockstep compares the two engines at every check. It runs the metered
// module with a refill of its own, which always leaves the slice at -1, so that
// every check calls it; there it takes the court's machine on to its next
// check and compares all that both know.

// lockstep is a run under comparison. It is the context of its wasm call, as
// run is.
type lockstep struct {
	*run
	in   *instance
	m    *machine.Machine
	used int64 // by the engine
	over bool  // the machine stands at a check that was compared
	n    int   // checks
	seen *coverage
	diff string
}

// lockstepEngine returns an engine whose refill is the lockstep's.
func lockstepEngine(t testing.TB) *Engine {
	t.Helper()
	e := newEngine(t)
	if err := e.runtime.Module(program.HostRefill.Module()).Close(e.ctx); err != nil {
		t.Fatal(err)
	}
	builder := e.runtime.NewHostModuleBuilder(program.HostRefill.Module())
	for h := program.HostInputLen; h <= program.HostPause; h++ {
		f := hostFunction(h)
		host := func(ctx context.Context, mod api.Module, stack []uint64) { f(ctx.(*lockstep).run, mod, stack) }
		if h == program.HostRefill {
			host = func(ctx context.Context, _ api.Module, stack []uint64) { ctx.(*lockstep).check(stack) }
		}
		builder.NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(host), h.Params(), h.Results()).Export(h.String())
	}
	if _, err := builder.Instantiate(e.ctx); err != nil {
		t.Fatal(err)
	}
	return e
}

// check takes the machine to its next check and compares.
func (l *lockstep) check(stack []uint64) {
	l.used += -1 - int64(stack[0])
	l.n++
	l.advance()
	if l.m.Status() != machine.Running {
		l.stop("the machine ended: " + l.m.Status().String())
	}
	l.over = true
	if d := l.compare(); d != "" {
		l.stop(d)
	}
	if l.used > int64(l.start.Gas) {
		panic(&ending{machine.OutOfGas, 0})
	}
	slice := int64(-1)
	stack[0] = uint64(slice)
}

func (l *lockstep) stop(diff string) {
	l.diff = fmt.Sprintf("at check %d, pc %d: %s", l.n, l.m.PC(), diff)
	panic(&ending{machine.Trapped, uint32(program.TrapIllegal)})
}

// advance runs the machine to its next check, or to its end.
func (l *lockstep) advance() {
	for !l.m.Status().Ended() {
		if l.m.Instr().Op() == program.OpCheck && !l.over {
			return
		}
		l.over = false
		l.seen.note(l.m)
		l.m.Run(1)
	}
}

// compare says in what the two differ now.
func (l *lockstep) compare() string {
	status := l.m.Status()
	l.m.SetStatus(machine.Finished, 0)
	r := l.m.Result() // as if it ended here
	l.m.SetStatus(status, 0)
	switch used := int64(l.start.Gas) - int64(l.m.Reserve()) - l.m.Slice(); {
	case l.used != used:
		return fmt.Sprintf("gas %d, machine %d", l.used, used)
	case !bytes.Equal(l.output, r.Output):
		return "output"
	case !slices.EqualFunc(l.messages, r.Messages, equalMessages):
		return "messages"
	case l.memory.Size() != r.Pages*memory.WasmPageSize:
		return fmt.Sprintf("%d bytes of memory, machine %d pages", l.memory.Size(), r.Pages)
	}
	for i, g := range l.in.globals {
		if g.Get() != r.Globals[i] {
			return fmt.Sprintf("global %d is %x, machine %x", i, g.Get(), r.Globals[i])
		}
	}
	b, dirty := l.in.bytes(), r.Dirty
	all := len(b) <= 4*memory.WasmPageSize || l.n%32 == 0 || status != machine.Running
	for i := range len(b) / memory.PageSize {
		if !all && (len(dirty) == 0 || dirty[0].Index != memory.PageIndex(i)) {
			continue // of a large memory the pages that the machine wrote, and now and then all
		}
		want := l.start.Memory.Page(memory.PageIndex(i))
		if len(dirty) > 0 && dirty[0].Index == memory.PageIndex(i) {
			want, dirty = dirty[0].Page, dirty[1:]
		}
		if want == nil {
			want = &zero
		}
		if *want != *(*memory.Page)(b[i*memory.PageSize:]) {
			return fmt.Sprintf("page %d", i)
		}
	}
	return ""
}

func equalMessages(a, b machine.Message) bool {
	return a.Target == b.Target && a.Gas == b.Gas && bytes.Equal(a.Data, b.Data)
}

// compileBare compiles a program outside of the engine's pool; the caller
// closes its module.
func compileBare(t testing.TB, e *Engine, p *program.Program) *compiled {
	t.Helper()
	code, err := e.runtime.CompileModule(e.ctx, p.Wasm)
	if err != nil {
		t.Fatal(err)
	}
	return &compiled{module: code}
}

// inStep runs a start in both engines, comparing at every check and at the
// end, and returns the machine's result and the number of checks. Its gas is
// at most a slice.
func inStep(t testing.TB, e *Engine, c *compiled, p *program.Program, s *machine.Start, seen *coverage) (machine.Result, int) {
	t.Helper()
	in, err := e.instantiate(c, p, s.Pages)
	if err != nil {
		t.Fatal(err)
	}
	defer in.close(e.ctx)
	if err := in.bring(s); err != nil {
		t.Fatal(err)
	}
	none := int64(-1)
	in.gas.Set(uint64(none))
	l := &lockstep{in: in, m: machine.New(p, s), seen: seen}
	l.run = &run{Context: context.Background(), start: s, memory: in.memory}
	end, err := endingOf(in.entries[s.Entry].CallWithStack(l, nil))
	if err != nil {
		t.Fatal(err)
	}
	if l.diff != "" {
		t.Fatal(l.diff)
	}
	l.advance()
	seen.end(l.m)
	r := l.m.Result()
	l.used += -1 - int64(in.gas.Get())
	if end.status == machine.Finished {
		dirty, err := in.dirty()
		if err != nil {
			t.Fatal(err)
		}
		if l.used += int64(differing(s, dirty)) * program.PageGas; l.used > int64(s.Gas) {
			end = &ending{status: machine.OutOfGas}
		}
	}
	if !l.m.Status().Ended() {
		t.Fatalf("after %d checks the engine is %v, the machine at another check, pc %d", l.n, end.status, l.m.PC())
	}
	if r.Status != end.status || r.Code != end.code {
		t.Fatalf("%v %d, machine %v %d", end.status, end.code, r.Status, r.Code)
	}
	if end.status == machine.Finished || end.status == machine.Refused {
		if used := machine.Gas(l.used - int64(l.prepaid)); used != r.GasUsed {
			t.Fatalf("gas used %d, machine %d", used, r.GasUsed)
		}
	}
	if end.status == machine.Finished || end.status == machine.Refused {
		if d := l.compare(); d != "" {
			t.Fatal("at the end: " + d)
		}
	}
	return r, l.n
}

// TestLockstep compares random modules at every check, and holds that between
// them they execute every opcode of the profile and every instruction, and come
// to every kind of end.
func TestLockstep(t *testing.T) {
	e := lockstepEngine(t)
	seen := newCoverage()
	checks := 0
	for seed := uint64(0); seed < 220 || seed < 1000 && len(seen.missing()) > 0; seed++ {
		rng := rand.New(rand.NewPCG(seed, 8))
		wasm := w.Random(rng.IntN)
		p := prepare(t, wasm)
		c := compileBare(t, e, p)
		seen.begin(wasm)
		s := startOf(p, program.EntryInit, 20_000+2*program.PageGas, []byte("an input of some forty bytes, more or less"))
		for range 3 {
			r, n := inStep(t, e, c, p, s, seen)
			checks += n
			s = next(s, r, program.Entry(1+rng.IntN(3)), machine.Gas(rng.IntN(6000)+rng.IntN(4)*program.PageGas))
			if rng.IntN(8) == 0 || p.Pages > 4 {
				s.Gas = 250_000 // enough for a recovery, for the deepest stack, for a bulk operation in pieces
			}
		}
		_ = c.module.Close(e.ctx)
	}
	t.Logf("%d checks, %v", checks, seen.events)
	for _, what := range seen.missing() {
		t.Errorf("never executed: %s", what)
	}
}

// FuzzLockstep lets a fuzzer choose the module.
func FuzzLockstep(f *testing.F) {
	e := lockstepEngine(f)
	rng := rand.New(rand.NewPCG(1, 9))
	for range 4 {
		choices := make([]byte, 60)
		for i := range choices {
			choices[i] = byte(rng.IntN(256))
		}
		f.Add(choices, uint16(rng.IntN(1<<16)))
	}
	f.Fuzz(func(t *testing.T, choices []byte, gas uint16) {
		wasm := w.Random(drawFrom(choices))
		p := prepare(t, wasm)
		c := compileBare(t, e, p)
		defer c.module.Close(e.ctx)
		seen := newCoverage()
		seen.begin(wasm)
		limit := machine.Gas(gas%4096) + machine.Gas(gas>>12)*program.PageGas/4 // every check is slow
		s := startOf(p, program.EntryApply, limit, []byte("input"))
		r, _ := inStep(t, e, c, p, s, seen)
		inStep(t, e, c, p, next(s, r, program.EntryReceive, limit), seen)
	})
}

// drawFrom makes choices of bytes, zeros after their end.
func drawFrom(choices []byte) func(n int) int {
	i := 0
	return func(n int) int {
		v := 0
		for range 2 {
			if i < len(choices) {
				v = v<<8 | int(choices[i])
				i++
			}
		}
		return v % n
	}
}
