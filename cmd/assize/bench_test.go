package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/assize/assize/bench"
)

// TestBenchWritesRows runs a bench that needs no peers and reads what it wrote.
func TestBenchWritesRows(t *testing.T) {
	dir := t.TempDir()
	out, err := assize(dir, "bench", "proof", "--quick", "--json", "rows.json").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, "rows.json"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []bench.Row
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if r.Measure == "a step, worst" {
			if r.Value < 50_000 || r.Value > 150_000 || r.Unit != "gas" || r.Met == nil || !*r.Met {
				t.Errorf("%+v", r)
			}
			return
		}
	}
	t.Errorf("no row for the worst step: %s", data)
}

// TestBenchWithoutPeers says how to build them.
func TestBenchWithoutPeers(t *testing.T) {
	out, err := assize(t.TempDir(), "bench", "engine", "--quick", "--peers", "nowhere").CombinedOutput()
	if err == nil || !bytes.Contains(out, []byte("make peers")) {
		t.Errorf("want an error that names make peers, got %v: %s", err, out)
	}
}
