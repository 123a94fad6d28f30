// Package spectest plays the official test suite of WebAssembly, which comes
// with the source of wazero, through [program.Prepare] and an engine of the
// caller's.
//
// The suite calls any exported function with any arguments and has a host
// module of its own, so a module is rewritten before it is prepared, see
// rewrite.go. Nothing is skipped: of every command it is said what came of it.
package spectest

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

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// Engine runs an entry of a program as machine.Run does.
type Engine func(p *program.Program, s *machine.Start) machine.Result

// Folder returns the folder of a version of the suite, v1 for 1.0 and v2 for
// 2.0.
func Folder(t testing.TB, version string) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "internal/integration_test/spectest", version, "testdata")
}

// Play runs every command of a version of the suite and returns a table: for
// each file what came of how many commands, and the sums. A command is passed;
// or it is refused at upload: its module, or the one that it is about, holds
// what the profile leaves out; or it does not apply. What fails is in no
// table, but an error of t.
func Play(t *testing.T, version string, run Engine) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(Folder(t, version), "*.json"))
	if err != nil || len(files) < 70 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	var table strings.Builder
	total, commands := make(map[string]int), 0
	for _, file := range files {
		s := play(t, run, file)
		fmt.Fprintf(&table, "%s: %s\n", strings.TrimSuffix(s.name, ".json"), counts(s.came))
		for reason, n := range s.came {
			total[reason] += n
			commands += n
		}
	}
	fmt.Fprintf(&table, "\n%d commands: %s\n", commands, counts(total))
	return table.String()
}

type value struct {
	Type  string          `json:"type"`
	Value json.RawMessage `json:"value"` // a string; several for a vector
}

type command struct {
	Type     string `json:"type"`
	Line     int    `json:"line"`
	Name     string `json:"name"`
	As       string `json:"as"`
	Filename string `json:"filename"`
	Module   string `json:"module_type"`
	Text     string `json:"text"`
	Action   struct {
		Type   string  `json:"type"`
		Module string  `json:"module"`
		Field  string  `json:"field"`
		Args   []value `json:"args"`
	} `json:"action"`
	Expected json.RawMessage `json:"expected"`
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

// instance is a module of the suite that runs; reason says why it does not.
type instance struct {
	m      *module
	p      *program.Program
	start  *machine.Start
	reason string
}

// player runs the commands of one file.
type player struct {
	t     *testing.T
	run   Engine
	dir   string
	name  string
	last  *instance
	named map[string]*instance
	// linked holds the instances that other modules may import from; what such
	// a module does to one is lost, so nothing is said of it from then on.
	linked map[string]*instance
	came   map[string]int // what came of the commands
}

func play(t *testing.T, run Engine, file string) *player {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var suite struct {
		Commands []command `json:"commands"`
	}
	if err := json.Unmarshal(b, &suite); err != nil {
		t.Fatal(err)
	}
	s := &player{
		t: t, run: run, dir: filepath.Dir(file), name: filepath.Base(file),
		named: make(map[string]*instance), linked: make(map[string]*instance), came: make(map[string]int),
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
func (s *player) command(c *command) string {
	switch c.Type {
	case "module":
		s.last = s.load(c.Filename)
		if c.Name != "" {
			s.named[c.Name] = s.last
		}
		if s.last.reason == passed && s.last.m.whole() != "" {
			return s.last.m.whole()
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
func (s *player) load(file string) *instance {
	wasm, err := os.ReadFile(filepath.Join(s.dir, file))
	if err != nil {
		s.t.Fatal(err)
	}
	m, err := rewrite(wasm)
	if err == nil {
		var p *program.Program
		if p, err = program.Prepare(m.wasm); err == nil {
			return &instance{m: m, p: p, start: startOf(p), reason: passed}
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
	return &instance{reason: reason}
}

// unlink gives up the instances that a module with this error imports from.
func (s *player) unlink(err error) {
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

// leftOut names what of the language the profile leaves out and an error is
// about; "" for other errors.
func leftOut(err error) string {
	return reasonOf(err, [][2]string{
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
	})
}

// refusal sums up why a module that is right is refused; "" where the profile
// gives no reason for it.
func refusal(err error) string {
	if reason := leftOut(err); reason != "" {
		return reason
	}
	return reasonOf(err, [][2]string{
		{"another module", otherLink},
		{"constant of type", "refused: constant from a global"},
		{"takes or returns", "refused: entry of another type"},
		{"imported global", "refused: import"},
		{"unknown import", "refused: import"},
		{"at most", "refused: limit"},
		{"more than", "refused: limit"},
		{"too long to compile", "refused: limit"},
	})
}

// reasonOf returns the reason beside the first text that the error holds.
func reasonOf(err error, reasons [][2]string) string {
	for _, r := range reasons {
		if strings.Contains(err.Error(), r[0]) {
			return r[1]
		}
	}
	return ""
}

// mustRefuse holds that a module that is wrong is refused.
func (s *player) mustRefuse(c *command) string {
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
		if reason := leftOut(err); reason != "" {
			return reason // of what is wrong with it nothing was looked at
		}
		return passed
	case c.Text == "invalid result arity":
		return "not applicable: valid with several results"
	}
	s.t.Errorf("%s:%d: %s is accepted: %s", s.name, c.Line, c.Filename, c.Text)
	return "unknown"
}

// act calls a function or reads a global and checks what came of it.
func (s *player) act(in *instance, c *command) string {
	export, ok := in.m.exports[c.Action.Field]
	if !ok {
		s.t.Fatalf("%s:%d: no export %q", s.name, c.Line, c.Action.Field)
	}
	var expected []value
	if c.Type == "assert_return" {
		if err := json.Unmarshal(c.Expected, &expected); err != nil {
			s.t.Fatal(err)
		}
	}
	if c.Action.Type == "get" {
		if reason := typeReason(in.m.globals[export.index]); reason != "" {
			return reason
		}
		s.compare(c, expected, in.start.Globals[export.index:])
		return passed
	}
	if reason := in.m.left[export.index]; reason != "" {
		return in.without(export, reason)
	}
	globals := in.start.Globals[in.m.chosen:]
	globals[0] = uint64(export.entry)
	for k, a := range c.Action.Args {
		globals[1+k] = number(s.t, a)
	}
	if reason := in.arrives(); reason != "" {
		return in.without(export, reason)
	}
	r := s.run(in.p, in.start)
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
	if n := len(export.typ.results); c.Type == "assert_return" && len(expected) != n {
		s.t.Errorf("%s:%d: %d results, want %d", s.name, c.Line, n, len(expected))
	}
	s.compare(c, expected, r.Globals[in.m.chosen+1+in.m.args:])
	in.start = next(in.start, r)
	return passed
}

// without goes on without a call that the profile leaves out. One without
// results is there for its effects, so nothing is said of the instance after it.
func (in *instance) without(e export, reason string) string {
	if len(e.typ.results) == 0 {
		in.reason = reason
	}
	return reason
}

// arrives says why the function at which the call traps was left out; "" where
// it ends anywhere else.
func (in *instance) arrives() string {
	m := machine.New(in.p, in.start)
	m.Run(machine.MaxSteps)
	if f := in.p.FunctionAt(m.PC()); f != nil && m.Status() == machine.Trapped {
		return in.m.left[f.Index]
	}
	return ""
}

func (s *player) compare(c *command, expected []value, got []uint64) {
	for k, want := range expected {
		if v := number(s.t, want); got[k] != v {
			s.t.Errorf("%s:%d: %s returns %d, want %d", s.name, c.Line, c.Action.Field, got[k], v)
		}
	}
}

// number returns a value as it stands in a global.
func number(t *testing.T, v value) uint64 {
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

// startOf returns the start of a call of a fresh instance.
func startOf(p *program.Program) *machine.Start {
	return &machine.Start{
		Entry: program.EntryApply, Gas: program.MaxGas, Pages: p.Pages, Memory: p.InitialMemory(),
		Globals: slices.Clone(p.Globals), OutputLimit: program.MaxOutput,
	}
}

// next returns the start of a call on what a finished run left.
func next(s *machine.Start, r machine.Result) *machine.Start {
	n := *s
	n.Pages, n.Globals = r.Pages, slices.Clone(r.Globals)
	n.Memory = s.Memory.Clone()
	for _, d := range r.Dirty {
		n.Memory.SetPage(d.Index, d.Page)
	}
	return &n
}
