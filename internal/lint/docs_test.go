package lint

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// TestRuntimePageListsTheInstructions compares the table of instructions in
// docs/runtime.md with the constants of the code: same numbers, same names.
func TestRuntimePageListsTheInstructions(t *testing.T) {
	want := rows(t, "runtime/program/isa.go", `(?m)^\tOp(?P<name>\w+) +Op = (?P<op>0x[0-9a-f]{2})\b`)
	got := rows(t, "docs/runtime.md", `(?m)^\| (?P<op>0x[0-9a-f]{2}) \| (?P<name>\w+) \|`)
	if len(want) < 50 {
		t.Fatalf("isa.go declares %d operations: the pattern of this test no longer matches it", len(want))
	}
	for _, row := range want {
		if !slices.Contains(got, row) {
			t.Errorf("docs/runtime.md has no row for %s", row)
		}
	}
	for _, row := range got {
		if !slices.Contains(want, row) {
			t.Errorf("docs/runtime.md has a row for %s, isa.go has no such operation", row)
		}
	}
}

// rows returns "op name" for each match of a pattern with these two groups.
func rows(t *testing.T, file, pattern string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		t.Fatal(err)
	}
	re := regexp.MustCompile(pattern)
	var out []string
	for _, m := range re.FindAllSubmatch(data, -1) {
		out = append(out, fmt.Sprintf("%s %s", m[re.SubexpIndex("op")], m[re.SubexpIndex("name")]))
	}
	return out
}

// TestPagesNameRealTests demands that a test or fuzz target that a page names
// exists.
func TestPagesNameRealTests(t *testing.T) {
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	named := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`")
	there := map[string]bool{}
	files := tree(t)
	for i := range files {
		if f := &files[i]; f.IsTest() {
			for _, m := range declared.FindAllSubmatch(f.Data, -1) {
				there[string(m[1])] = true
			}
		}
	}
	count := 0
	for i := range files {
		f := &files[i]
		if filepath.Ext(f.Path) != ".md" {
			continue
		}
		for _, m := range named.FindAllSubmatch(f.Data, -1) {
			count++
			if !there[string(m[1])] {
				t.Errorf("%s names %s, which is not there", f.Path, m[1])
			}
		}
	}
	if count == 0 {
		t.Error("no page names a test: the pattern of this test no longer matches them")
	}
}
