package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/cmd/internal/rehearse"
	"github.com/assize/assize/cmd/internal/report"
	"github.com/assize/assize/wasm-modules/event"
)

// start runs the program until the test ends and returns what it prints.
func start(t *testing.T, dir string, args ...string) *lines {
	t.Helper()
	cmd := assize(dir, args...)
	out := &lines{news: make(chan []byte, 1024)}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT)
		_ = cmd.Wait()
	})
	return out
}

// lines hands over a program's output line by line.
type lines struct {
	rest []byte
	news chan []byte
}

func (l *lines) Write(p []byte) (int, error) {
	l.rest = append(l.rest, p...)
	for {
		i := bytes.IndexByte(l.rest, '\n')
		if i < 0 {
			return len(p), nil
		}
		l.news <- bytes.Clone(l.rest[:i])
		l.rest = l.rest[i+1:]
	}
}

// await waits for a line that a test accepts.
func (l *lines) await(t *testing.T, what string, accept func(line []byte) bool) {
	t.Helper()
	limit := time.After(30 * time.Second)
	for {
		select {
		case line := <-l.news:
			if accept(line) {
				return
			}
		case <-limit:
			t.Fatalf("want %s", what)
		}
	}
}

// plant writes a fault in a posted epoch to a file.
func plant(t *testing.T, dir string, epoch uint64) (file string, f *fault.Fault) {
	t.Helper()
	ctx := context.Background()
	flags := rehearseFlags{epoch: epoch, party: partyFlags{network: filepath.Join(dir, defaultNetwork, network.FileName), level: "warn"}}
	p, err := flags.party.open(ctx, true)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	s, err := p.stage(ctx, &flags)
	if err != nil {
		t.Fatal(err)
	}
	f, _, err = fault.Plant(ctx, s.Honest, fault.Arithmetic, 3)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(dir, "fault.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file, f
}

// judged finds the match of a tree whose leaf the court computed.
func judged(tree []matchJSON) *matchJSON {
	for i := range tree {
		if tree[i].Judged != "" {
			return &tree[i]
		}
		if m := judged(tree[i].Matches); m != nil {
			return m
		}
	}
	return nil
}

// A dispute on a running network is listed, shown, explained, watched and
// rehearsed from outside.
func TestDispute(t *testing.T) {
	dir := startDevnet(t, "--epoch", "8")
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("shed")})
	var made receipt
	runJSON(t, &made, dir, "call", "create", "0", "--input", "0x"+hex.EncodeToString(birth))
	epoch := (made.Height-1)/8 + 1
	number := strconv.FormatUint(epoch, 10)
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(200 * time.Millisecond) {
		var list []epochJSON
		if runJSON(t, &list, dir, "dispute", "list"); uint64(len(list)) > epoch {
			if e := list[epoch-1]; e.Number != epoch || e.Disputed || len(e.Claims) != 1 || !e.Claims[0].Signed || e.Locked != "1000000000000000000" {
				t.Fatalf("want epoch %d undisputed with its signed claim, got %+v", epoch, e)
			}
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("want %d epochs posted", epoch+1)
		}
	}

	file, planted := plant(t, dir, epoch)
	watch := start(t, dir, "dispute", "watch", "--json", "--key", "spare", "--warn", "48h", "--poll", "50ms")
	liar := start(t, dir, "play", "--epoch", number, "--key", "spare", "--fault", file, "--json")
	liar.await(t, "what the dispute costs, before the rival is posted", func(line []byte) bool {
		var e report.Event
		if json.Unmarshal(line, &e) == nil && e.Move != nil {
			t.Errorf("want the costs before the first move, got %s", line)
		}
		return e.Stake != nil && e.Stake.Bond.Sign() > 0 && e.Stake.WorstCost.Cmp(e.Stake.Bond) > 0 && e.Stake.Award.Sign() > 0
	})
	// A node's operator moves for the true claim, with its own key.
	start(t, dir, "play", "--epoch", number, "--home", filepath.Join(defaultNetwork, "node0"), "--json")
	for _, want := range []string{"is DISPUTED", "our side has", "posted on side", "the court computed the leaf", "FELL: the court computed another leaf"} {
		watch.await(t, want, func(line []byte) bool {
			var w watchLine
			return json.Unmarshal(line, &w) == nil && strings.Contains(w.Text, want) && w.Warning == (want == "our side has")
		})
	}

	var shown epochJSON
	runJSON(t, &shown, dir, "dispute", "show", number)
	m := judged(shown.Tree)
	if !shown.Disputed || len(shown.Claims) != 2 || len(shown.Tree) != 1 || shown.Matches != 4 || m == nil || m.Level != 4 {
		t.Fatalf("want four matches, each in the arena of another, and a judged one, got %+v", shown)
	}
	var calm epochJSON
	runJSON(t, &calm, dir, "dispute", "show", strconv.FormatUint(epoch+1, 10))
	if calm.Disputed || calm.Stake == nil || shown.Stake != nil || calm.Stake.Epoch != epoch+1 || calm.Stake.Soonest == 0 || calm.Stake.Latest < calm.Stake.Soonest {
		t.Errorf("want the costs of disputing an epoch that nobody disputes, got %+v", calm.Stake)
	}
	var x explained
	runJSON(t, &x, dir, "dispute", "explain", number)
	if x.Match != m.ID || x.Judged != m.Judged || x.Step == nil || x.Step.Height != shown.From+planted.Block ||
		x.Step.Transition != planted.Transition || x.Step.Step+1 != uint64(planted.Step) || x.Step.Meaning == "" || len(x.Step.Changes) == 0 {
		t.Fatalf("want the planted step %+v, got %+v %+v", planted, x, x.Step)
	}
	right := x.A
	if x.Right == "b" {
		right = x.B
	}
	if x.Right == "neither" || right == shown.Claims[1].ID {
		t.Errorf("want one claim to be that of the replay, got %+v", x)
	}
	for args, want := range map[string]string{
		"list":                           "DISPUTED",
		"show " + m.ID[:10]:              "judged: the court computed leaf",
		"explain " + m.ID[:10]:           "agrees with our replay",
		"explain 0x" + m.A[:12]:          "it puts",
		"show " + shown.ID[:8]:           "rival",
		"explain " + shown.ID:            "is other than our replay",
		"show 0x" + m.B[:8]:              "level 4",
		"explain  " + m.ID[:8]:           "module offset",
		"list  --network " + networkPath: "DISPUTED",
	} {
		if out := run(t, dir, append([]string{"dispute"}, strings.Fields(args)...)...); !bytes.Contains(out, []byte(want)) {
			t.Errorf("dispute %s: want %q in:\n%s", args, want, out)
		}
	}
	var results []rehearse.Result
	runJSON(t, &results, dir, "dispute", "rehearse", "--network", networkPath, "--epoch", number, "--faults", "gas,none", "--seeds", "4")
	if len(results) != 2 || results[0].Verdict != rehearse.ClaimRejected || results[1].Verdict != rehearse.ChallengerLost {
		t.Errorf("want two right verdicts, got %+v", results)
	}
	out, err := assize(dir, "dispute", "rehearse", "--network", networkPath, "--epoch", number, "--faults", "create,import", "--seeds", "4").CombinedOutput()
	if err == nil || !bytes.Contains(out, []byte(rehearse.ClaimRejected)) || !bytes.Contains(out, []byte(rehearse.NoPlace)) || !bytes.Contains(out, []byte("no place for import at seed 4")) {
		t.Errorf("want a creation rehearsed, no import and an error, got %v:\n%s", err, out)
	}
	for _, c := range [][2]string{
		{"explain " + strconv.FormatUint(epoch+1, 10), "is not disputed"},
		{"show 999", "want the number of a posted epoch"},
		{"show zz", "hex digits at least"},
		{"show " + strings.Repeat("ab", 32), "no epoch, claim or match"},
	} {
		out, err := assize(dir, append([]string{"dispute"}, strings.Fields(c[0])...)...).CombinedOutput()
		if err == nil || bytes.Count(out, []byte("\n")) != 1 || !bytes.Contains(out, []byte(c[1])) {
			t.Errorf("dispute %s: want one line with %q, got %v:\n%s", c[0], c[1], err, out)
		}
	}
}

// networkPath is where a devnet's file stands in the folder that it was started in.
var networkPath = filepath.Join(defaultNetwork, network.FileName)

func TestAllRight(t *testing.T) {
	right, wrong := &rehearse.Result{Verdict: rehearse.ClaimRejected}, &rehearse.Result{Wrong: "the honest claim fell"}
	absent := &rehearse.Result{Fault: fault.Import, Seed: 9, Verdict: rehearse.NoPlace, Why: "nothing to import"}
	for _, c := range []struct {
		results []*rehearse.Result
		named   bool
		want    string // in the error; empty: none
	}{
		{[]*rehearse.Result{right, right}, true, ""},
		{[]*rehearse.Result{right, wrong, right}, false, "1 of 3"},
		{[]*rehearse.Result{right, absent}, false, ""},
		{[]*rehearse.Result{right, absent}, true, "no place for import at seed 9"},
		{[]*rehearse.Result{absent, wrong}, false, "1 of 1"},
		{[]*rehearse.Result{absent}, false, "no dispute was held"},
	} {
		err := allRight(c.results, c.named)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("want %q, got %v", c.want, err)
		}
	}
}

// The help and the documentation name every kind of fault.
func TestKindsAreNamed(t *testing.T) {
	doc, err := os.ReadFile("../../docs/dispute.md")
	if err != nil {
		t.Fatal(err)
	}
	help := regexp.MustCompile(`\w+`).FindAllString(rehearseCommand().Long, -1)
	for _, kind := range kindNames() {
		if !slices.Contains(help, kind) || !bytes.Contains(doc, []byte("`"+kind+"`")) {
			t.Errorf("want %s in the help and in docs/dispute.md", kind)
		}
	}
}

func TestHalvings(t *testing.T) {
	for _, c := range []struct {
		now, until uint64
		want       int
	}{{0, 101, -1}, {0, 100, 0}, {0, 51, 0}, {0, 50, 1}, {0, 25, 2}, {0, 0, mostHalvings}, {10, 9, mostHalvings + 1}} {
		if got := halvings(c.now, c.until, 100); got != c.want {
			t.Errorf("at %d of %d: want %d, got %d", c.now, c.until, c.want, got)
		}
	}
}
