package process_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/assize/assize/internal/process"
)

func start(t *testing.T, g *process.Group, script string) *process.Child {
	t.Helper()
	c, err := g.Start("child", nil, "/bin/sh", "-c", script)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func context10(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func TestChild_saysReadyThenEnds(t *testing.T) {
	var g process.Group
	c := start(t, &g, "echo hello; echo ready at five; echo more")
	got, err := c.Ready(context10(t))
	if err != nil || got != "at five" {
		t.Fatalf("want %q, got %q, %v", "at five", got, err)
	}
	if line, err := c.Line(context10(t)); err != nil || line != "more" {
		t.Fatalf("want the line after it, got %q, %v", line, err)
	}
	if _, err := c.Line(context10(t)); !errors.Is(err, io.EOF) {
		t.Fatalf("want io.EOF at the end, got %v", err)
	}
}

// A child that fails is explained by its own last words.
func TestChild_failureRepeatsItsLastLines(t *testing.T) {
	var g process.Group
	c := start(t, &g, "echo the port is busy >&2; exit 3")
	_, err := c.Ready(context10(t))
	if err == nil || !strings.Contains(err.Error(), "the port is busy") || !strings.Contains(err.Error(), "exit status 3") {
		t.Fatalf("want the status and the last line, got %v", err)
	}
}

// Stop ends children that are busy writing, and waits for them.
func TestGroup_stopEndsAll(t *testing.T) {
	var g process.Group
	quiet := start(t, &g, "exec sleep 1000")
	loud := start(t, &g, "while true; do echo line; done")
	g.Stop()
	for _, c := range []*process.Child{quiet, loud} {
		if err := syscall.Kill(c.PID(), 0); !errors.Is(err, syscall.ESRCH) {
			t.Errorf("want process %d gone, got %v", c.PID(), err)
		}
	}
	if g.PeakRSS() == 0 {
		t.Error("want the peak memory of ended children")
	}
}

func TestGroup_startOfNoProgram(t *testing.T) {
	var g process.Group
	if _, err := g.Start("ghost", nil, "/absent/program"); err == nil || !strings.Contains(err.Error(), "ghost") {
		t.Fatalf("want an error that names the child, got %v", err)
	}
}
