package abci_test

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assize/assize/abci"
)

func newNetwork(t testing.TB, n int) *abci.Network {
	t.Helper()
	network, err := abci.InitNetwork(filepath.Join(t.TempDir(), "net"),
		abci.NetworkConfig{Nodes: n, Genesis: testGenesis(newKey(t))})
	if err != nil {
		t.Fatal(err)
	}
	return network
}

// TestStartRefuses checks that a node that cannot start says why, and that
// its folders stay as they were.
func TestStartRefuses(t *testing.T) {
	t.Parallel()
	replace := func(file, old, with string) func(*testing.T, string) {
		return func(t *testing.T, home string) {
			path := filepath.Join(home, file)
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			changed := strings.Replace(string(data), old, with, 1)
			if changed == string(data) {
				t.Fatalf("%s has no %q", file, old)
			}
			if err := os.WriteFile(path, []byte(changed), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	used := func(t *testing.T, home string) { // the data folder belongs to a chain from now on
		n, err := abci.StartNode(home, abci.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := n.Stop(); err != nil {
			t.Fatal(err)
		}
	}
	for _, tc := range []struct {
		name string
		want error
		do   []func(*testing.T, string)
	}{
		{"no home", abci.ErrNoHome, []func(*testing.T, string){func(t *testing.T, home string) {
			if err := os.RemoveAll(filepath.Join(home, "config")); err != nil {
				t.Fatal(err)
			}
		}}},
		{"other format", abci.ErrOtherFormat, []func(*testing.T, string){replace("config/node.json", `"format": 1`, `"format": 99`)}},
		{"other genesis", abci.ErrOtherChain, []func(*testing.T, string){
			used, replace("config/genesis.json", `"name": "node0"`, `"name": "nodeX"`),
		}},
		{"other chain", abci.ErrOtherChain, []func(*testing.T, string){
			used, replace("data/chain.json", `"assize-42"`, `"assize-43"`),
		}},
		{"other data format", abci.ErrOtherFormat, []func(*testing.T, string){
			used, replace("data/chain.json", `"format": 1`, `"format": 2`),
		}},
		{"unmarked data", abci.ErrOtherChain, []func(*testing.T, string){used, func(t *testing.T, home string) {
			if err := os.Remove(filepath.Join(home, "data/chain.json")); err != nil {
				t.Fatal(err)
			}
		}}},
		{"port busy", abci.ErrPortBusy, []func(*testing.T, string){func(t *testing.T, home string) {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { l.Close() })
			data, err := os.ReadFile(filepath.Join(home, "config/node.json"))
			if err != nil {
				t.Fatal(err)
			}
			_, rest, _ := strings.Cut(string(data), `"rpc": "`)
			address, _, _ := strings.Cut(rest, `"`)
			replace("config/node.json", address, l.Addr().String())(t, home)
		}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			home := newNetwork(t, 1).Members[0].Home
			for _, f := range tc.do {
				f(t, home)
			}
			before := listing(t, home)
			n, err := abci.StartNode(home, abci.Options{})
			if err == nil {
				_ = n.Stop()
			}
			if !errors.Is(err, tc.want) {
				t.Fatalf("expected %v, got %v", tc.want, err)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("expected one line, got %q", err)
			}
			if after := listing(t, home); after != before {
				t.Errorf("the home changed:\n%s\n%s", before, after)
			}
		})
	}
}

// listing names the files of a home with their sizes, but for the lock.
func listing(t testing.TB, home string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.Walk(home, func(path string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() && filepath.Base(path) != "lock" {
			b.WriteString(path + " " + info.ModTime().String() + "\n")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestHomeBusy(t *testing.T) {
	home := newNetwork(t, 1).Members[0].Home
	n, err := abci.StartNode(home, abci.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer n.Stop()
	if _, err := abci.StartNode(home, abci.Options{}); !errors.Is(err, abci.ErrHomeBusy) {
		t.Fatalf("expected %v, got %v", abci.ErrHomeBusy, err)
	}
}

func TestInitRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "file"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	good := abci.NetworkConfig{Nodes: 1, Genesis: testGenesis(newKey(t))}
	if _, err := abci.InitNetwork(dir, good); !errors.Is(err, abci.ErrHomeExists) {
		t.Errorf("expected %v, got %v", abci.ErrHomeExists, err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	busy := good
	busy.RPC = []string{l.Addr().String()}
	none := good
	none.Nodes = 0
	empty := good
	empty.Genesis.Accounts = nil
	for name, tc := range map[string]struct {
		cfg  abci.NetworkConfig
		want error
	}{"busy port": {busy, abci.ErrPortBusy}, "no nodes": {none, nil}, "no accounts": {empty, nil}} {
		parent := t.TempDir()
		_, err := abci.InitNetwork(filepath.Join(parent, "net"), tc.cfg)
		if err == nil || tc.want != nil && !errors.Is(err, tc.want) {
			t.Errorf("%s: expected an error %v, got %v", name, tc.want, err)
		}
		entries, err := os.ReadDir(parent)
		if err != nil || len(entries) != 0 {
			t.Errorf("%s: expected nothing written, got %v, %v", name, entries, err)
		}
	}
}
