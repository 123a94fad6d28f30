package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/assize/assize/wasm-modules/event"
)

// startDevnet runs a network of one node in a folder until the test ends.
func startDevnet(t *testing.T, args ...string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	cmd := assize(dir, append([]string{"devnet", "--nodes", "1", "--block-interval", "100ms"}, args...)...)
	var failed bytes.Buffer
	cmd.Stderr = &failed
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT)
		if err := cmd.Wait(); err != nil {
			t.Errorf("devnet: %v\n%s", err, failed.String())
		}
	})
	waitFor(t, stdout, "Ctrl-C ends it.")
	return dir
}

// run runs the program and returns what it printed.
func run(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := assize(dir, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s%s", args, err, out, stderr.String())
	}
	return out
}

func runJSON(t *testing.T, v any, dir string, args ...string) {
	t.Helper()
	out := run(t, dir, append(args, "--json")...)
	if err := json.Unmarshal(out, v); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

// traced is what the program prints of a run as JSON.
type traced struct {
	Lines     []traceLine
	More      uint64
	End       runEnd
	Functions []struct {
		Function   string
		Gas, Total int64
		Steps      uint64
	}
}

// A call is executed again from the blocks, with the gas of its receipt.
func TestTrace(t *testing.T) {
	dir := startDevnet(t, "--cross-check", "1/2")
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("shed")})
	var made receipt
	runJSON(t, &made, dir, "call", "create", "0", "--input", "0x"+hex.EncodeToString(birth))
	if made.Status != "finished" {
		t.Fatalf("create: want it finished, got %+v", made)
	}

	var short, all, profile traced
	runJSON(t, &short, dir, "trace", made.Call, "--limit", "5")
	if len(short.Lines) != 5 || short.More == 0 || short.End.GasUsed != made.GasUsed {
		t.Fatalf("want 5 steps of a run of %d gas, got %+v", made.GasUsed, short)
	}
	runJSON(t, &all, dir, "trace", made.Call, "--limit", "0")
	if n := uint64(len(all.Lines)); n != short.More+5 || n != all.End.Steps || all.More != 0 {
		t.Fatalf("want all of %d steps, got %d and %d more", all.End.Steps, n, all.More)
	}
	last := all.Lines[len(all.Lines)-1]
	if last.Gas != int64(made.GasUsed) || last.Instr != "settle" {
		t.Fatalf("want the run to settle with %d gas, got %+v", made.GasUsed, last)
	}
	runJSON(t, &profile, dir, "trace", made.Call, "--profile")
	gas, steps := int64(0), uint64(0)
	for i, f := range profile.Functions {
		gas, steps = gas+f.Gas, steps+f.Steps
		if i > 0 && f.Gas > profile.Functions[i-1].Gas || f.Total < f.Gas {
			t.Errorf("want functions by gas, each with at least its own in total, got %+v", profile.Functions)
		}
	}
	if gas != int64(made.GasUsed) || steps != all.End.Steps || len(profile.Functions) < 3 {
		t.Fatalf("want %d gas and %d steps over all functions, got %d and %d", made.GasUsed, all.End.Steps, gas, steps)
	}

	// A step's values fit the instruction's line, and a store shows its memory.
	for _, line := range all.Lines {
		if !strings.HasPrefix(line.Instr, "store") {
			continue
		}
		var s traceStep
		runJSON(t, &s, dir, "trace", made.Call, "--at", strconv.FormatUint(line.Step, 10))
		if s.Instr != line.Instr || s.Gas != line.Gas || s.Memory == nil || len(s.Callers) != line.Depth || s.Meaning == "" {
			t.Fatalf("want step %+v with callers and memory, got %+v", line, s)
		}
		break
	}
	text := run(t, dir, "trace", made.Call, "--at", "4")
	for _, want := range []string{"changes", "slots before", "called   from entry init"} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("trace --at: want %q in:\n%s", want, text)
		}
	}

	var refused receipt
	runJSON(t, &refused, dir, "call", "create", "99")
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{refused.Call}, "was no machine run"},
		{[]string{strings.Repeat("ab", 32)}, "no receipt"},
		{[]string{"1:1"}, "no machine run"},
		{[]string{"x"}, "want a call root"},
		{[]string{made.Call, "--at", "99999999"}, "--at: want a step below the run's"},
		{[]string{made.Call, "--from", "5", "--to", "4"}, "--to: want a step of at least 5"},
	} {
		out, err := assize(dir, append([]string{"trace"}, c.args...)...).CombinedOutput()
		if _, exited := err.(*exec.ExitError); !exited || bytes.Count(out, []byte("\n")) != 1 || !bytes.Contains(out, []byte(c.want)) {
			t.Errorf("trace %v: want one line with %q, got %v:\n%s", c.args, c.want, err, out)
		}
	}
}
