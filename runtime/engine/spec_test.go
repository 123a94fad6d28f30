package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// specSuite returns the folder of a version of the official test suite of
// WebAssembly, v1 for 1.0 and v2 for 2.0, which comes with the source of
// wazero.
func specSuite(t *testing.T, version string) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "internal/integration_test/spectest", version, "testdata")
}

// TestSpecModules prepares every module of the suite: what wazero refuses is
// refused, and what it accepts is only refused for what the profile leaves
// out.
func TestSpecModules(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(specSuite(t, "v1"), "*.wasm"))
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
	Type  string          `json:"type"`
	Value json.RawMessage `json:"value"` // a string; several for a vector
}

type specCommand struct {
	Type     string `json:"type"`
	Line     int    `json:"line"`
	Name     string `json:"name"`
	As       string `json:"as"`
	Filename string `json:"filename"`
	Module   string `json:"module_type"`
	Text     string `json:"text"`
	Action   struct {
		Type   string      `json:"type"`
		Module string      `json:"module"`
		Field  string      `json:"field"`
		Args   []specValue `json:"args"`
	} `json:"action"`
	Expected json.RawMessage `json:"expected"`
}

// TestSpecAssertions runs every command of the suite through Prepare and then
// both engines, and compares what came of each with the table in
// testdata/spec. A command is passed, or it is refused at upload: its module,
// or the one that it is about, holds what the profile leaves out; or it does
// not apply. What fails is in no table.
func TestSpecAssertions(t *testing.T) {
	datadriven.Walk(t, "testdata/spec", func(t *testing.T, path string) {
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			files, err := filepath.Glob(filepath.Join(specSuite(t, d.Cmd), "*.json"))
			if err != nil || len(files) < 70 {
				t.Fatalf("%d files, %v", len(files), err)
			}
			var table strings.Builder
			total := make(map[string]int)
			e := newEngine(t)
			for _, file := range files {
				s := runSpec(t, e, file)
				fmt.Fprintf(&table, "%s: %s\n", strings.TrimSuffix(s.name, ".json"), counts(s.came))
				for reason, n := range s.came {
					total[reason] += n
				}
			}
			fmt.Fprintf(&table, "\nall: %s\n", counts(total))
			return table.String()
		})
	})
}

// counts lists numbers by name.
func counts(of map[string]int) string {
	var parts []string
	for name, n := range of {
		parts = append(parts, fmt.Sprintf("%s %d", name, n))
	}
	slices.Sort(parts)
	return strings.Join(parts, ", ")
}

// specInstance is a module of the suite that runs; reason says why it does not.
type specInstance struct {
	m      *specModule
	p      *program.Program
	start  *machine.Start
	reason string
}

// specRun runs the commands of one file.
type specRun struct {
	t     *testing.T
	e     *Engine
	dir   string
	name  string
	last  *specInstance
	named map[string]*specInstance
	// linked holds the instances that other modules may import from; what such
	// a module does to one is lost, so nothing is said of it from then on.
	linked map[string]*specInstance
	came   map[string]int // what came of the commands
}

func runSpec(t *testing.T, e *Engine, file string) *specRun {
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
	s := &specRun{
		t: t, e: e, dir: filepath.Dir(file), name: filepath.Base(file),
		named: make(map[string]*specInstance), linked: make(map[string]*specInstance), came: make(map[string]int),
	}
	for i := range suite.Commands {
		s.came[s.command(&suite.Commands[i])]++
	}
	return s
}

const (
	passed    = "passed"
	asText    = "not applicable: module as text"
	otherLink = "not applicable: several modules"
)

// command runs a command and says what came of it.
func (s *specRun) command(c *specCommand) string {
	switch c.Type {
	case "module":
		s.last = s.load(c.Filename)
		if c.Name != "" {
			s.named[c.Name] = s.last
		}
		return s.last.reason
	case "register":
		s.linked[c.As] = s.last
		if c.Name != "" {
			s.linked[c.As] = s.named[c.Name]
		}
		return otherLink
	case "assert_invalid", "assert_malformed", "assert_unlinkable", "assert_uninstantiable":
		return s.mustRefuse(c)
	case "action", "assert_return", "assert_trap", "assert_exhaustion":
		in := s.last
		if c.Action.Module != "" {
			in = s.named[c.Action.Module]
		}
		if in.reason != passed {
			return in.reason
		}
		return s.act(in, c)
	}
	s.t.Errorf("%s:%d: unknown command %q", s.name, c.Line, c.Type)
	return "unknown"
}

// load prepares a module, as it is and with the suite's host module.
func (s *specRun) load(file string) *specInstance {
	wasm, err := os.ReadFile(filepath.Join(s.dir, file))
	if err != nil {
		s.t.Fatal(err)
	}
	m, err := rewrite(wasm)
	if err == nil {
		var p *program.Program
		if p, err = program.Prepare(m.wasm); err == nil {
			return &specInstance{m: m, p: p, start: startOf(p, program.EntryApply, program.MaxGas, nil), reason: passed}
		}
	}
	s.unlink(err)
	reason := refusal(err)
	if reason == "" {
		s.t.Errorf("%s: %s: %v", s.name, file, err)
	}
	if _, err := program.Prepare(wasm); err == nil {
		s.t.Errorf("%s: %s is accepted, but not with the suite's host module", s.name, file)
	}
	return &specInstance{reason: reason}
}

// unlink gives up the instances that a module with this error imports from.
func (s *specRun) unlink(err error) {
	var others otherModules
	if !errors.As(err, &others) {
		return
	}
	for _, name := range others {
		if in := s.linked[name]; in != nil {
			in.reason = otherLink
		}
	}
}

// refusal sums up why a module is refused; "" where the profile gives no
// reason for it.
func refusal(err error) string {
	text := err.Error()
	for _, r := range []struct{ part, reason string }{
		{"another module", otherLink},
		{"SIMD", "refused: SIMD"},
		{"v128", "refused: SIMD"},
		{"f32", "refused: float"},
		{"f64", "refused: float"},
		{"externref", "refused: reference type"},
		{"ref.", "refused: reference type"},
		{"funcref", "refused: reference type"},
		{"select with types", "refused: reference type"},
		{"at most 1 tables", "refused: reference type"},
		{"table.", "refused: table instruction"},
		{"elem.drop", "refused: passive segment"},
		{"memory.init", "refused: passive segment"},
		{"data.drop", "refused: passive segment"},
		{"segment of", "refused: passive segment"},
		{"start section", "refused: start section"},
		{"constant of type", "refused: constant from a global"},
		{"takes or returns", "refused: entry of another type"},
		{"imported global", "refused: import"},
		{"unknown import", "refused: import"},
		{"at most", "refused: limit"},
		{"more than", "refused: limit"},
	} {
		if strings.Contains(text, r.part) {
			return r.reason
		}
	}
	return ""
}

// mustRefuse holds that a module that is wrong is refused.
func (s *specRun) mustRefuse(c *specCommand) string {
	if c.Module == "text" {
		return asText
	}
	wasm, err := os.ReadFile(filepath.Join(s.dir, c.Filename))
	if err != nil {
		s.t.Fatal(err)
	}
	_, err = program.Prepare(wasm)
	if c.Type == "assert_unlinkable" || c.Type == "assert_uninstantiable" {
		m, other := rewrite(wasm)
		s.unlink(other)
		if errors.As(other, new(otherModules)) {
			return otherLink
		}
		if other != nil {
			return passed // the host module has no such thing
		}
		_, err = program.Prepare(m.wasm)
	}
	var refused *program.ProfileError
	switch {
	case errors.As(err, &refused):
		return passed
	case c.Text == "invalid result arity":
		return "not applicable: valid with several results"
	}
	s.t.Errorf("%s:%d: %s is accepted: %s", s.name, c.Line, c.Filename, c.Text)
	return "unknown"
}

// act calls a function or reads a global and checks what came of it.
func (s *specRun) act(in *specInstance, c *specCommand) string {
	export, ok := in.m.exports[c.Action.Field]
	if !ok {
		s.t.Fatalf("%s:%d: no export %q", s.name, c.Line, c.Action.Field)
	}
	var expected []specValue
	if c.Type == "assert_return" {
		if err := json.Unmarshal(c.Expected, &expected); err != nil {
			s.t.Fatal(err)
		}
	}
	if c.Action.Type == "get" {
		s.compare(c, expected, in.start.Globals[export.index:])
		return passed
	}
	globals := in.start.Globals[in.m.chosen:]
	globals[0] = uint64(export.entry)
	for k, a := range c.Action.Args {
		globals[1+k] = number(s.t, a)
	}
	r := same(s.t, s.e, in.p, in.start)
	switch c.Type {
	case "assert_trap", "assert_exhaustion":
		if r.Status != machine.Trapped || !trapMeans(program.Trap(r.Code), c.Text) {
			s.t.Errorf("%s:%d: %v %v, want %s", s.name, c.Line, r.Status, program.Trap(r.Code), c.Text)
		}
		return passed
	}
	if r.Status != machine.Finished {
		s.t.Errorf("%s:%d: %v %v", s.name, c.Line, r.Status, program.Trap(r.Code))
		return passed
	}
	s.compare(c, expected, r.Globals[in.m.chosen+1+in.m.args:])
	in.start = next(in.start, r, program.EntryApply, program.MaxGas)
	return passed
}

func (s *specRun) compare(c *specCommand, expected []specValue, got []uint64) {
	for k, want := range expected {
		if v := number(s.t, want); got[k] != v {
			s.t.Errorf("%s:%d: %s returns %d, want %d", s.name, c.Line, c.Action.Field, got[k], v)
		}
	}
}

// number returns a value as it stands in a global.
func number(t *testing.T, v specValue) uint64 {
	n, err := strconv.ParseUint(strings.Trim(string(v.Value), `"`), 10, 64)
	if err != nil || v.Type != "i32" && v.Type != "i64" {
		t.Fatalf("value %s of type %s", v.Value, v.Type)
	}
	return n
}

// trapMeans compares a trap with the suite's text for it.
func trapMeans(got program.Trap, want string) bool {
	if strings.HasPrefix(want, "uninitialized") {
		return got == program.TrapTable
	}
	switch want {
	case "unreachable":
		return got == program.TrapUnreachable
	case "out of bounds memory access":
		return got == program.TrapMemory
	case "integer divide by zero":
		return got == program.TrapDivide
	case "integer overflow":
		return got == program.TrapOverflow
	case "undefined element", "undefined":
		return got == program.TrapTable
	case "indirect call type mismatch", "indirect call":
		return got == program.TrapSignature
	case "call stack exhausted":
		return got == program.TrapStack
	}
	return false
}
