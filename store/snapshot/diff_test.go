package snapshot

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/store"
)

// TestDiff reads scenarios of two or more nodes. Commands:
//
//	block node=NAME     commits a block of the calls in the lines:
//	                    deploy COUNT | apply INSTANCE ADDRESS HEX | open BYTE
//	flip node=NAME instance=N page=N at=N
//	                    changes a byte of a page behind the node's back
//	take node=NAME      makes a snapshot, NAME.snapshot
//	diff a=X b=Y limit=N
//	                    compares nodes or snapshots
func TestDiff(t *testing.T) {
	dir := t.TempDir()
	chains := make(map[string]*chain)
	datadriven.RunTest(t, "testdata/diff", func(t *testing.T, d *datadriven.TestData) string {
		var node string
		if d.HasArg("node") {
			d.ScanArgs(t, "node", &node)
		}
		path := filepath.Join(dir, node)
		switch d.Cmd {
		case "block":
			if chains[node] == nil {
				chains[node] = newChain(t, 77)
			}
			s := openStore(t, path)
			defer s.Close()
			chains[node].commit(s, chains[node].read(d.Input)...)
			return fmt.Sprintf("height %d\n", chains[node].state.Height())
		case "flip":
			var instance, page, at int
			d.ScanArgs(t, "instance", &instance)
			d.ScanArgs(t, "page", &page)
			d.ScanArgs(t, "at", &at)
			damage(t, path, uint64(instance), memory.PageIndex(page), at)
			return ""
		case "take":
			take(t, path, path+".snapshot")
			return ""
		case "diff":
			return diffOf(t, dir, d)
		}
		d.Fatalf(t, "unknown command %s", d.Cmd)
		return ""
	})
}

// read makes calls of the lines of a scenario.
func (c *chain) read(lines string) (calls []kernel.SignedCall) {
	c.t.Helper()
	num := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			c.t.Fatal(err)
		}
		return n
	}
	for line := range strings.Lines(lines) {
		switch f := strings.Fields(line); f[0] {
		case "deploy":
			calls = append(calls, c.deploy(num(f[1]))...)
		case "open":
			calls = append(calls, c.open(kernel.Address{byte(num(f[1]))}))
		case "apply":
			data, err := hex.DecodeString(f[3])
			if err != nil {
				c.t.Fatal(err)
			}
			calls = append(calls, c.apply(uint64(num(f[1])), uint32(num(f[2])), data...))
		}
	}
	return calls
}

func diffOf(t *testing.T, dir string, d *datadriven.TestData) string {
	var sides [2]Source
	limit := 3
	if d.HasArg("limit") {
		d.ScanArgs(t, "limit", &limit)
	}
	for i, arg := range []string{"a", "b"} {
		var name string
		d.ScanArgs(t, arg, &name)
		if strings.HasSuffix(name, ".snapshot") {
			sides[i] = opened(t, filepath.Join(dir, name))
			continue
		}
		s, err := store.OpenRead(filepath.Join(dir, name), store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		sides[i] = s
	}
	diff, err := Compare(context.Background(), sides[0], sides[1], limit)
	if err != nil {
		t.Fatal(err)
	}
	return describe(diff)
}

// describe leaves out the values of roots, which say nothing to a reader.
func describe(d *Diff) string {
	var out strings.Builder
	if d.Equal() {
		return "equal\n"
	}
	if instance, page, ok := d.FirstPage(); ok {
		fmt.Fprintf(&out, "first: instance %d page %d\n", instance, page)
	}
	value := func(s string) string {
		if len(s) == 64 {
			return "..."
		}
		return s
	}
	fields := func(indent string, list []Field) {
		for _, f := range list {
			fmt.Fprintf(&out, "%s%s: %s, %s\n", indent, f.Name, value(f.A), value(f.B))
		}
	}
	fields("", d.Fields)
	for _, k := range []struct {
		name string
		r    *Records
	}{{"accounts", &d.Accounts}, {"programs", &d.Programs}, {"instances", &d.Instances}, {"messages", &d.Messages}} {
		if k.r.Count == 0 {
			continue
		}
		fmt.Fprintf(&out, "%s: %d\n", k.name, k.r.Count)
		for _, r := range k.r.First {
			fmt.Fprintf(&out, "  %d%s\n", r.Number, map[string]string{"a": " in a only", "b": " in b only"}[r.Only])
			fields("    ", r.Fields)
			if p := r.Pages; p != nil {
				fmt.Fprintf(&out, "    pages: %d, first %d, address %d: %s, %s\n", p.Count, p.First, p.Address, p.A, p.B)
			}
		}
	}
	return out.String()
}

// An error of a side comes back and says which.
func TestCompareFails(t *testing.T) {
	dir, state := small(t)
	db := openStore(t, state)
	defer db.Close()
	empty := openStore(t, t.TempDir())
	defer empty.Close()
	if _, err := Compare(context.Background(), db, empty, 1); !errors.Is(err, store.ErrNotFound) || !strings.Contains(err.Error(), "second") {
		t.Errorf("want the second side's %v, got %v", store.ErrNotFound, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Compare(ctx, db, opened(t, dir), 1); !errors.Is(err, context.Canceled) {
		t.Errorf("want %v, got %v", context.Canceled, err)
	}
}
