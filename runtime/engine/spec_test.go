package engine

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// specSuite returns the folder of the official test suite of WebAssembly 1.0,
// which comes with the source of wazero.
func specSuite(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "internal/integration_test/spectest/v1/testdata")
}

// TestSpecModules prepares every module of the suite: what wazero refuses is
// refused, and what it accepts is only refused for what the profile leaves
// out.
func TestSpecModules(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(specSuite(t), "*.wasm"))
	if err != nil || len(files) < 1000 {
		t.Fatalf("%d modules, %v", len(files), err)
	}
	profile := []string{
		"is not part of the profile", "i32 or i64 expected", "block of type i32 or i64 expected", "unknown import",
		"another signature", "imported", "start section", "without functions", "takes or returns",
		"beyond the memory", "beyond the table", "constant of type", "at most", "more than",
	}
	e := newEngine(t)
	accepted, refused, both := 0, 0, 0
	for _, file := range files {
		wasm, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p, ours := program.Prepare(wasm)
		code, theirs := e.runtime.CompileModule(e.ctx, wasm)
		switch {
		case ours == nil && theirs != nil:
			t.Errorf("%s: accepted, but %v", filepath.Base(file), theirs)
		case ours != nil && theirs != nil:
			both++
		case ours != nil:
			refused++
			if !slices.ContainsFunc(profile, func(s string) bool { return strings.Contains(ours.Error(), s) }) {
				t.Errorf("%s: %v", filepath.Base(file), ours)
			}
		default:
			accepted++
			if _, err := e.runtime.CompileModule(e.ctx, p.Wasm); err != nil {
				t.Errorf("%s: wazero refuses the metered module: %v", filepath.Base(file), err)
			}
		}
		if code != nil {
			_ = code.Close(e.ctx)
		}
	}
	t.Logf("%d accepted, %d refused by the profile, %d refused by both", accepted, refused, both)
	if accepted < 100 || both < 300 {
		t.Errorf("%d accepted, %d refused by both", accepted, both)
	}
}

type specValue struct {
	Type  string `json:"type"`
	Value string `json:"value"`
}

type specCommand struct {
	Type     string `json:"type"`
	Line     int    `json:"line"`
	Filename string `json:"filename"`
	Text     string `json:"text"`
	Action   struct {
		Type   string      `json:"type"`
		Module string      `json:"module"`
		Field  string      `json:"field"`
		Args   []specValue `json:"args"`
	} `json:"action"`
	Expected json.RawMessage `json:"expected"`
}

// TestSpecAssertions runs the suite's assertions on the court's machine.
func TestSpecAssertions(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(specSuite(t), "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	returns, trapped := 0, 0
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var suite struct {
			Commands []specCommand `json:"commands"`
		}
		if err := json.Unmarshal(b, &suite); err != nil {
			t.Fatal(err)
		}
		s := specRun{t: t, name: filepath.Base(file)}
		for _, c := range suite.Commands {
			switch c.Type {
			case "module":
				s.load(filepath.Join(filepath.Dir(file), c.Filename))
			case "action", "assert_return":
				if s.invoke(c) && c.Type == "assert_return" {
					returns++
				}
			case "assert_trap":
				if s.invoke(c) {
					trapped++
				}
			}
		}
	}
	t.Logf("%d returns, %d traps", returns, trapped)
	if returns < 900 || trapped < 50 {
		t.Errorf("only %d returns, %d traps", returns, trapped)
	}
}

// specRun is the module at hand of one file, nil where the profile refuses it.
type specRun struct {
	t     *testing.T
	name  string
	p     *program.Program
	start *machine.Start
}

func (s *specRun) load(file string) {
	s.p = nil
	wasm, err := os.ReadFile(file)
	if err != nil {
		return // a module as text
	}
	if p, err := program.Prepare(wasm); err == nil {
		s.p, s.start = p, startOf(p, program.EntryApply, 1<<28, nil)
	}
}

// invoke calls an exported function by a stub of its own, and checks what it
// returns or how it traps. It reports whether it could.
func (s *specRun) invoke(c specCommand) bool {
	if s.p == nil || c.Action.Type != "invoke" || c.Action.Module != "" {
		return false
	}
	named := func(f program.Function) bool { return f.Name == c.Action.Field }
	i := slices.IndexFunc(s.p.Functions, named)
	if i < 0 || slices.ContainsFunc(s.p.Functions[i+1:], named) {
		return false // exported under several names, or under control characters
	}
	q := *s.p
	q.Limits.CodeDepth = program.MaxCodeDepth
	q.Entries[program.EntryApply] = uint32(len(q.Code))
	q.Code = slices.Clip(slices.Clone(q.Code))
	for k, a := range c.Action.Args {
		v, _ := strconv.ParseUint(a.Value, 10, 64)
		q.Code = append(q.Code, program.Make(program.OpConst, uint8(k), 0, 0, uint32(v)), program.Make(program.OpConstHi, uint8(k), 0, 0, uint32(v>>32)))
	}
	q.Code = append(q.Code,
		program.Make(program.OpCall, 0, uint8(len(c.Action.Args)), weightOf(&q, i), q.Functions[i].Start),
		program.Make(program.OpFinish, 0, 0, 0, 0))

	m := machine.New(&q, s.start)
	m.Run(machine.MaxSteps)
	if c.Type == "assert_trap" {
		if want := c.Text; m.Status() != machine.Trapped || !trapMeans(program.Trap(m.Aux()), want) {
			s.t.Errorf("%s:%d: %v %v, want %s", s.name, c.Line, m.Status(), program.Trap(m.Aux()), want)
		}
		return true
	}
	if m.Status() != machine.Finished {
		s.t.Errorf("%s:%d: %v %v", s.name, c.Line, m.Status(), program.Trap(m.Aux()))
		return true
	}
	var expected []specValue
	if c.Type == "assert_return" && json.Unmarshal(c.Expected, &expected) != nil {
		return false
	}
	for k, want := range expected {
		if v, _ := strconv.ParseUint(want.Value, 10, 64); m.Slot(uint8(k)) != v {
			s.t.Errorf("%s:%d: %s returns %d, want %d", s.name, c.Line, c.Action.Field, m.Slot(uint8(k)), v)
		}
	}
	r := m.Result()
	s.start = next(s.start, r, program.EntryApply, 1<<28)
	return true
}

// weightOf finds the weight that the function's returns take off; 1 for one
// that never returns.
func weightOf(p *program.Program, i int) uint8 {
	for _, in := range p.Code[p.Functions[i].Start:p.Functions[i].End] {
		if in.Op() == program.OpReturn {
			return uint8(in.Imm())
		}
	}
	return 1
}

// trapMeans compares a trap with the suite's text for it.
func trapMeans(got program.Trap, want string) bool {
	switch want {
	case "unreachable":
		return got == program.TrapUnreachable
	case "out of bounds memory access":
		return got == program.TrapMemory
	case "integer divide by zero":
		return got == program.TrapDivide
	case "integer overflow":
		return got == program.TrapOverflow
	case "undefined element", "uninitialized element", "undefined":
		return got == program.TrapTable
	case "indirect call type mismatch", "indirect call":
		return got == program.TrapSignature
	case "call stack exhausted":
		return got == program.TrapStack
	}
	return false
}
