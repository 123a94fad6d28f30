package engine

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/spectest"
)

// TestSpecModules prepares every module of the suite: what wazero refuses is
// refused, and what it accepts is only refused for what the profile leaves
// out.
func TestSpecModules(t *testing.T) {
	var files []string
	for _, version := range []string{"v1", "v2"} {
		some, err := filepath.Glob(filepath.Join(spectest.Folder(t, version), "*.wasm"))
		if err != nil || len(some) < 1000 {
			t.Fatalf("%d modules, %v", len(some), err)
		}
		files = append(files, some...)
	}
	profile := []string{
		"is not part of the profile", "i32 or i64 expected", "block of type i32 or i64 expected", "unknown import",
		"another signature", "imported", "start section", "without functions", "takes or returns",
		"beyond the memory", "beyond the table", "constant of type", "at most", "more than", "segment of",
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

// TestSpecAssertions runs every command of the suite through Prepare and then
// both engines, and compares what came of each with the table in
// testdata/spec.
func TestSpecAssertions(t *testing.T) {
	datadriven.Walk(t, "testdata/spec", func(t *testing.T, path string) {
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			e := newEngine(t)
			return spectest.Play(t, d.Cmd, func(p *program.Program, s *machine.Start) machine.Result { return same(t, e, p, s) })
		})
	})
}
