package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/assize/assize/cmd/internal/demo"
)

// asProgram makes the test binary be the assize program: its children are the
// same binary with the same environment.
const asProgram = "ASSIZE_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// assize returns a command that runs the program in a folder.
func assize(dir string, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), asProgram+"=1")
	return cmd
}

const smallLog = `[12:00] <ada> does the compost bin count as a tool?
=== bea [bea@garden.example]  has joined #shed
[12:01] <bea> it has a lid, so yes
[12:01]  * ada fetches it
=== ada is now known as ada_away
[12:02] <bea> see you
what is this line
=== bea [bea@garden.example]  has left #shed []
[12:03] <bea> forgot my gloves
`

func demoWith(t *testing.T, args ...string) *demo.Summary {
	t.Helper()
	dir := t.TempDir()
	log := filepath.Join(dir, "shed.txt")
	if err := os.WriteFile(log, []byte(smallLog), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "out.json")
	cmd := assize(dir, append([]string{"demo", "--log", log, "--json", out}, args...)...)
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("demo %v: %v\n%s", args, err, text)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	s := new(demo.Summary)
	if err := json.Unmarshal(data, s); err != nil {
		t.Fatal(err)
	}
	return s
}

// Everything in one run: every line is accounted for, and the lie is found.
func TestDemo_clusterLies(t *testing.T) {
	s := demoWith(t, "--fault", "arithmetic", "--seed", "3")
	if s.Verdict != demo.ClaimRejected {
		t.Fatalf("verdict: want %s, got %q", demo.ClaimRejected, s.Verdict)
	}
	if s.Lines != 9 || s.Skipped != 1 || s.Failed != 0 || s.Accepted+s.Refused != s.Lines-s.Skipped+s.Implied {
		t.Fatalf("want 9 lines, 1 skipped and every other one accounted for, got %+v", s)
	}
	if s.Moves != len(s.MoveList) || s.StepGas == 0 || s.Steps == 0 || s.Instruction == nil ||
		s.Instruction.After == s.Instruction.Claimed {
		t.Fatalf("want a judged step that two sides see differently, got %+v", s)
	}
}

// A challenger who attacks a true epoch loses.
func TestDemo_challengerLies(t *testing.T) {
	s := demoWith(t, "--fault", "none", "--nodes", "1")
	if s.Verdict != demo.ChallengerLost {
		t.Fatalf("verdict: want %s, got %q", demo.ChallengerLost, s.Verdict)
	}
}

// What is wrong is said in one line, with a status that is not 0, and nothing
// is left behind.
func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("empty.txt", "")
	write("prose.txt", "no line of this\nis one of a chat\n")
	write("no.wasm", "not a module")
	write("network.json", "{")
	write("keys.json", `{"root_chain": "http://127.0.0.1:1", "nodes": ["http://127.0.0.1:1"], "genesis": {}}`)
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	for _, c := range []struct {
		args []string
		want string // in the line
	}{
		{[]string{"demo", "--log", "absent.txt"}, "absent.txt"},
		{[]string{"demo", "--log", "."}, "want a file"},
		{[]string{"demo", "--log", "empty.txt"}, "empty"},
		{[]string{"demo", "--log", "prose.txt"}, "none of the 2 lines is an event"},
		{[]string{"demo", "--fault", "clouds"}, "--fault: want one of memory arithmetic gas branch none"},
		{[]string{"demo", "--nodes", "0"}, "--nodes: want 1 to 25"},
		{[]string{"demo", "--seed", "x"}, "--seed"},
		{[]string{"demo", "--json", "absent/out.json"}, "--json"},
		{[]string{"demo", "extra"}, "extra"},
		{[]string{"devnet", "--root-listen", busy.Addr().String()}, busy.Addr().String()},
		{[]string{"devnet", "--epoch", "0"}, "--epoch: want 1 to 32768"},
		{[]string{"query", "status", "--network", "absent.json"}, "assize devnet"},
		{[]string{"query", "status", "--network", "network.json"}, "network.json"},
		{[]string{"validate", "--once", "--network", "absent.json"}, "assize devnet"},
		{[]string{"validate", "--once", "--network", "keys.json", "--home", "absent"}, "--home: absent has no operator's key"},
		{[]string{"validate", "--key", "spare", "--home", "absent"}, "home key"},
		{[]string{"program", "inspect", "no.wasm"}, "no.wasm"},
		{[]string{"program", "inspect", "absent.wasm"}, "absent.wasm"},
		{[]string{"node", "run", "--home", "absent"}, "absent"},
		{[]string{"node", "run", "--home", "absent", "--cross-check", "2/3"}, "--cross-check: want 1/N"},
		{[]string{"devnet", "--cross-check", "1/0"}, "--cross-check: want 1/N"},
		{[]string{"dispute", "rehearse", "--faults", "clouds"}, "--faults: want some of memory,arithmetic,"},
		{[]string{"dispute", "rehearse", "--runs", "deploy"}, "--runs: want some of init,apply,receive,export_state,import_state"},
		{[]string{"dispute", "rehearse", "--seeds", "x"}, "--seeds: want numbers"},
		{[]string{"dispute", "rehearse", "--epoch", "2"}, "--epoch: want --network"},
		{[]string{"node", "run", "--home", "absent", "--dirty-pages", "guess"}, "--dirty-pages: want auto"},
		{[]string{"fly"}, "fly"},
	} {
		cmd := assize(dir, c.args...)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		err := cmd.Run()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() == 0 {
			t.Errorf("%v: want a status other than 0, got %v", c.args, err)
		}
		text := strings.TrimSpace(stderr.String())
		if strings.Count(text, "\n") != 0 || !strings.Contains(text, c.want) {
			t.Errorf("%v: want one line with %q, got:\n%s", c.args, c.want, text)
		}
	}
	left, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(left) != 5 {
		t.Errorf("want nothing left behind, got %v", left)
	}
}

// Ctrl-C ends a network with all its children and removes its folder.
func TestDevnet_interrupt(t *testing.T) {
	dir := t.TempDir()
	cmd := assize(dir, "devnet", "--nodes", "2")
	var out bytes.Buffer
	cmd.Stderr = &out
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, stdout, "Ctrl-C ends it.")
	file, err := os.ReadFile(filepath.Join(dir, defaultNetwork, "network.json"))
	if err != nil {
		t.Fatal(err)
	}
	var network struct {
		Nodes []string `json:"nodes"`
	}
	if err := json.Unmarshal(file, &network); err != nil {
		t.Fatal(err)
	}
	query := assize(dir, "query", "status", "--json")
	if text, err := query.CombinedOutput(); err != nil || !bytes.Contains(text, []byte(`"app_hash"`)) {
		t.Errorf("query status: %v\n%s", err, text)
	}
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if _, err := os.Stat(filepath.Join(dir, defaultNetwork)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("want the network's folder removed, got %v\n%s", err, out.String())
	}
	for _, url := range network.Nodes {
		if c, err := net.DialTimeout("tcp", strings.TrimPrefix(url, "http://"), time.Second); err == nil {
			c.Close()
			t.Errorf("want no node left, but one listens at %s", url)
		}
	}
}

// waitFor reads a stream until a text has come, and drains it afterwards.
func waitFor(t *testing.T, r interface{ Read([]byte) (int, error) }, want string) {
	t.Helper()
	var seen []byte
	buf := make([]byte, 4096)
	for !bytes.Contains(seen, []byte(want)) {
		n, err := r.Read(buf)
		seen = append(seen, buf[:n]...)
		if err != nil {
			t.Fatalf("want %q, got %v after:\n%s", want, err, seen)
		}
	}
	go func() {
		for {
			if _, err := r.Read(buf); err != nil {
				return
			}
		}
	}()
}
