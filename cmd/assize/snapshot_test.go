package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/store"
	"github.com/assize/assize/store/snapshot"
)

// newState writes the first state of a chain to a folder.
func newState(t *testing.T, dir string, chain uint64, seconds uint64) {
	t.Helper()
	state, err := kernel.Genesis(kernel.GenesisConfig{
		Time: seconds, Settings: kernel.DefaultSettings(chain),
		Accounts: []kernel.GenesisAccount{{Address: kernel.Address{1}, Role: kernel.RoleOperator}},
	})
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Init(state, kernel.NoReceipts()); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// command returns what a command prints; it must end with the given status.
func command(t *testing.T, dir string, status int, args ...string) string {
	t.Helper()
	cmd := assize(dir, args...)
	text, err := cmd.CombinedOutput()
	if got := cmd.ProcessState.ExitCode(); got != status {
		t.Fatalf("assize %v: want status %d, got %d, %v\n%s", args, status, got, err, text)
	}
	return string(text)
}

func TestSnapshotCommands(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	newState(t, filepath.Join(dir, "one"), 9, 100)
	newState(t, filepath.Join(dir, "two"), 9, 101)

	var created, verified, restored snapshotJSON
	decode := func(text string, v any) {
		t.Helper()
		if err := json.Unmarshal([]byte(text), v); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
	}
	decode(command(t, dir, 0, "snapshot", "create", "--home", "one", "--out", "taken", "--json"), &created)
	if created.ChainID != 9 || created.Accounts != 1 || created.Chunks != 1 {
		t.Errorf("want a snapshot of chain 9 with an account in a chunk, got %+v", created)
	}
	appHash := strings.ToUpper(created.AppHash)
	decode(command(t, dir, 0, "snapshot", "verify", "taken", "--app-hash", appHash, "--chain-id", "9", "--json"), &verified)
	decode(command(t, dir, 0, "snapshot", "restore", "taken", "--out", "three", "--app-hash", appHash, "--json"), &restored)
	if verified != created || restored != created {
		t.Errorf("want %+v, got %+v and %+v", created, verified, restored)
	}
	if text := command(t, dir, 0, "snapshot", "verify", "taken"); !strings.Contains(text, created.Name) {
		t.Errorf("want the snapshot's name, got %s", text)
	}
	if text := command(t, dir, 0, "snapshot", "diff", "taken", "three"); !strings.Contains(text, "the same") {
		t.Errorf("want the same, got %s", text)
	}

	text := command(t, dir, 1, "snapshot", "diff", "taken", "two")
	if !strings.Contains(text, "A 100") || !strings.Contains(text, "B 101") || !strings.Contains(text, errDiffer.Error()) {
		t.Errorf("want the times of both, got %s", text)
	}
	text = command(t, dir, 1, "snapshot", "diff", "one", "two", "--json")
	var diff diffJSON
	decode(text[:strings.LastIndex(text, "}")+1], &diff)
	if diff.Equal || len(diff.Fields) != 2 || diff.Fields[0] != (snapshot.Field{Name: "time", A: "100", B: "101"}) {
		t.Errorf("want another time and state root, got %+v", diff.Diff)
	}
}

func TestSnapshotRefusals(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	newState(t, filepath.Join(dir, "state"), 9, 100)
	command(t, dir, 0, "snapshot", "create", "--home", "state", "--out", "taken")
	busy := filepath.Join(dir, "busy")
	newState(t, busy, 9, 100)
	s, err := store.Open(busy)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	home := filepath.Join(dir, "home", "config")
	if err := os.MkdirAll(home, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"node.json":    `{"format": 1, "rpc": "127.0.0.1:1", "p2p": "127.0.0.1:2"}`,
		"genesis.json": `{"chain_id": "assize-10"}`,
	} {
		if err := os.WriteFile(filepath.Join(home, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		want string
		args []string
	}{
		{"stop the node first", []string{"create", "--home", "busy", "--out", "x"}},
		{"no store", []string{"create", "--home", "absent", "--out", "x"}},
		{"not empty", []string{"create", "--home", "state", "--out", "taken"}},
		{"no snapshot", []string{"verify", "state"}},
		{"want app hash", []string{"verify", "taken", "--app-hash", strings.Repeat("ab", 32)}},
		{"--app-hash", []string{"verify", "taken", "--app-hash", "ab"}},
		{"got zero", []string{"verify", "taken", "--app-hash", strings.Repeat("0", 64)}},
		{"want chain 10, got chain 9", []string{"restore", "taken", "--out", "x", "--chain-id", "10"}},
		{"not empty", []string{"restore", "taken", "--out", "state"}},
		{"one of --home and --out", []string{"restore", "taken"}},
		{"no node home", []string{"restore", "taken", "--home", "absent"}},
		{"another chain", []string{"restore", "taken", "--home", "home"}},
		{"first state: want a snapshot, or want a node's home", []string{"diff", "absent", "taken"}},
		{"--limit", []string{"diff", "taken", "taken", "--limit", "-1"}},
	} {
		text := command(t, dir, 1, append([]string{"snapshot"}, tt.args...)...)
		if !strings.Contains(text, tt.want) {
			t.Errorf("%v: want %q, got %s", tt.args, tt.want, text)
		}
		if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
			t.Fatalf("%v: want nothing written", tt.args)
		}
	}
}
