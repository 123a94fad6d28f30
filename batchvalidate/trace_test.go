package batchvalidate

import (
	"context"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

// birth returns the run that creates a stream of a shipped rule.
func birth(t testing.TB) *Run {
	t.Helper()
	wasm, err := wasmmodules.Load("channel")
	if err != nil {
		t.Fatal(err)
	}
	p, err := program.Prepare(wasm)
	if err != nil {
		t.Fatal(err)
	}
	s := &machine.Start{
		Entry: program.EntryInit, Gas: 1 << 22, Pages: p.Pages, Memory: p.InitialMemory(), Globals: p.Globals,
		Input: event.AppendBirth(nil, &event.Birth{Rule: event.RuleChannel, Name: []byte("shed")}), OutputLimit: program.MaxOutput,
	}
	return &Run{Program: p, Start: s, open: func() *machine.Machine { return machine.New(p, s) }}
}

// Every instruction of a real run can be put into words, its changes are those
// of the machine, and the gas of all functions together is what the run used.
func TestTrace_wholeRun(t *testing.T) {
	run := birth(t)
	want := machine.Run(run.Program, run.Start)
	tracer, words := NewTracer(run), run.Machine()
	for !tracer.Machine().Status().Ended() {
		m := tracer.Machine()
		if len(tracer.Callers()) != m.Depth() {
			t.Fatalf("step %d: want %d callers, got %d", m.Steps(), m.Depth(), len(tracer.Callers()))
		}
		x := ExplainNext(words)
		if x.Meaning == "" || x.Place != tracer.Place() {
			t.Fatalf("step %d: want words for %v, got %q", m.Steps(), tracer.Place(), x.Meaning)
		}
		tracer.Next()
		if m.Steps() != words.Steps() || m.PC() != words.PC() || m.Slice() != words.Slice() {
			t.Fatalf("step %d: explaining a step executed another", m.Steps())
		}
	}
	if got := tracer.Used(); got != int64(want.GasUsed) || want.Status != machine.Finished {
		t.Fatalf("want a finished run of %d gas, got %v with %d", want.GasUsed, want.Status, got)
	}
	costs, err := Profile(context.Background(), run)
	if err != nil {
		t.Fatal(err)
	}
	gas, steps, total := int64(0), uint64(0), int64(0)
	for _, c := range costs {
		gas, steps, total = gas+c.Gas, steps+c.Steps, max(total, c.Total)
	}
	if gas != int64(want.GasUsed) || steps != uint64(tracer.Machine().Steps()) || total != gas {
		t.Fatalf("want %d gas, all of it in the outermost function, got %d, %d and %d steps", want.GasUsed, gas, total, steps)
	}
}

// What a step changes is told with the values before and after.
func TestChanges(t *testing.T) {
	p := &program.Program{Limits: program.Limits{CodeDepth: 2, MaxPages: 4, HeightLimit: 100}, Pages: 1, Code: []program.Instr{
		program.Make(program.OpConst, 1, 0, 0, 7),
		program.Make(program.OpBin32I+program.Op(program.AluAdd), 2, 1, 0, 5),
		program.Make(program.OpStore32, 0, 1, 2, 57),
		program.Make(program.OpBrNZ, 0, 1, 0, 5),
		program.Make(program.OpUnreachable, 0, 0, 0, 0),
		program.Make(program.OpLoad8U, 3, 1, 0, 1<<20),
	}}
	m := machine.New(p, &machine.Start{Entry: program.EntryApply, Gas: 100, Pages: 1, Memory: p.InitialMemory()})
	for i, want := range []struct {
		meaning string
		changes []Change
	}{
		{"puts 7 into s1", []Change{{"s1", "0x0", "0x7"}}},
		{"puts i32.add of s1 (7) and 5 into s2", []Change{{"s2", "0x0", "0xc"}}},
		{"writes the low 4 bytes of s2 (12) to memory at 0x40 (s1 (7) + 57)", []Change{{"memory at 0x40", "0x0000000000000000", "0x000000000000000c"}}},
		{"goes to instruction 5 if s1 (7) is not zero", []Change{{"next instruction", "3", "5"}}},
		{"reads memory at 0x100007 (s1 (7) + 1048576) into s3, load8_u", []Change{
			{"status", "running", "trapped"}, {"code", "0", "2"},
		}},
		{"the run has ended (trapped): the step changes nothing", nil},
	} {
		meaning := Meaning(m)
		changes := Changes(m)
		if meaning != want.meaning || len(changes) != len(want.changes) {
			t.Fatalf("step %d: want %q and %v, got %q and %v", i, want.meaning, want.changes, meaning, changes)
		}
		for k := range changes {
			if changes[k] != want.changes[k] {
				t.Errorf("step %d: want %v, got %v", i, want.changes[k], changes[k])
			}
		}
	}
}

func BenchmarkProfile(b *testing.B) {
	run := birth(b)
	steps := machine.Step(0)
	for b.Loop() {
		if _, err := Profile(context.Background(), run); err != nil {
			b.Fatal(err)
		}
		m := run.Machine()
		steps += m.Run(machine.MaxSteps)
	}
	b.ReportMetric(float64(steps)/b.Elapsed().Seconds()/1e6, "Msteps/s")
}
