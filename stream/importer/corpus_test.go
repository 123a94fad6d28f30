//go:build corpus

package importer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/assize/assize/stream/irc"
)

// corpus returns the folder of the IRC logs: ASSIZE_CORPUS, or the one beside
// the repository.
func corpus(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("ASSIZE_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data", "ubuntu-irc")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Fatalf("want the IRC logs in %s (or in the folder that ASSIZE_CORPUS names): %v", dir, err)
	}
	return dir
}

func logs(t *testing.T) []string {
	t.Helper()
	dir := corpus(t)
	logs, err := filepath.Glob(filepath.Join(dir, "*.ascii.txt"))
	if err != nil || len(logs) != 10 {
		t.Fatalf("want ten logs in %s, got %d, %v", dir, len(logs), err)
	}
	return logs
}

// readLog reads a log and its annotation.
func readLog(t *testing.T, path string) ([]irc.Line, irc.Links) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	lines, err := irc.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	a, err := os.Open(strings.TrimSuffix(path, ".ascii.txt") + ".annotation.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = a.Close() }()
	links, left, err := irc.ReadAnnotation(a, len(lines))
	if err != nil || left != 0 {
		t.Fatalf("want an annotation without links to nowhere, got %d and %v", left, err)
	}
	return lines, links
}

// absent counts, by log, the old actions of people who show up in no other
// line of it, so that nothing says that they were present.
var absent = map[string]int{"2005-06-27_12": 1}

// TestCorpus imports all ten logs: every line is a known one, every event
// accepted or refused by the rule, and no reply link is lost.
func TestCorpus(t *testing.T) {
	for _, path := range logs(t) {
		name := strings.TrimSuffix(filepath.Base(path), ".ascii.txt")
		t.Run(name, func(t *testing.T) {
			lines, links := readLog(t, path)
			plan := NewPlan(lines, links)
			c, owner := newTestCluster(t, false)
			r := runImport(t, c, owner, plan, 100*time.Millisecond)
			if len(lines) != 1250 || r.Skipped != absent[name] || r.Reasons[irc.Absent] != absent[name] || r.Cut != 0 {
				t.Errorf("want 1250 lines, %d skipped and no link cut, got %d, %d and %d: %v",
					absent[name], len(lines), r.Skipped, r.Cut, r.Reasons)
			}
			t.Logf("%d people, %d events, %d implied, accepted %d, refused %v, %s",
				len(r.People), len(plan.Steps), r.Implied, r.Accepted, r.Refused, r.LastCommit.Sub(r.FirstSubmit))
		})
	}
}
