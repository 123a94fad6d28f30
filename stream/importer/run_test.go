package importer

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/stream"
	"github.com/assize/assize/stream/irc"
	"github.com/assize/assize/stream/transcript"
	"github.com/assize/assize/wasm-modules/event"
)

// toolshed returns the plan of the project's own transcript.
func toolshed(t *testing.T) *Plan {
	t.Helper()
	lines, err := irc.Read(bytes.NewReader(transcript.Log()))
	if err != nil {
		t.Fatal(err)
	}
	links, left, err := irc.ReadAnnotation(bytes.NewReader(transcript.Annotation()), len(lines))
	if err != nil || left != 0 {
		t.Fatalf("want an annotation without links to nowhere, got %d and %v", left, err)
	}
	return NewPlan(lines, links)
}

// runImport imports a plan with blocks every so often.
func runImport(t *testing.T, c *testCluster, owner *Signer, plan *Plan, every time.Duration) *Result {
	t.Helper()
	return runImportWith(t, c, owner, plan, every, 0)
}

func runImportWith(t *testing.T, c *testCluster, owner *Signer, plan *Plan, every time.Duration, inFlight int) *Result {
	t.Helper()
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	go c.run(ctx, every)
	r, err := Run(ctx, c, Config{
		ChainID: testChain, Owner: owner, Programs: Programs{Space: 0, Channel: 1, User: 2}, Name: transcript.Name,
		LostAfter: 300 * time.Millisecond, InFlight: inFlight,
	}, plan)
	if err != nil {
		t.Fatal(err)
	}
	checkAccount(t, plan, r)
	return r
}

// checkAccount checks that every line and every event is accounted for.
func checkAccount(t *testing.T, plan *Plan, r *Result) {
	t.Helper()
	if r.Failed != 0 {
		t.Errorf("%d events failed: %v", r.Failed, r.Failures)
	}
	if got := r.Accepted + r.RefusedTotal() + r.Failed; got != len(plan.Steps) {
		t.Errorf("want %d events accounted for, got %d", len(plan.Steps), got)
	}
	if got := len(plan.Steps) - r.Implied + r.Skipped; got != plan.Lines || r.Lines != plan.Lines {
		t.Errorf("want %d lines that became an event or were skipped, got %d", plan.Lines, got)
	}
}

func TestImportToolshed(t *testing.T) {
	c, owner := newTestCluster(t, false)
	plan := toolshed(t)
	r := runImport(t, c, owner, plan, 20*time.Millisecond)
	if r.Skipped != 0 || r.Cut != 0 {
		t.Errorf("want every line to be an event with all its links, got %d skipped and %d links cut", r.Skipped, r.Cut)
	}
	want := map[string]int{"banned": 3, "not a member": 2}
	if !equalCounts(r.Refused, want) {
		t.Errorf("want refusals %v, got %v", want, r.Refused)
	}
	for node, n := range c.perNode {
		if n < len(plan.Steps)/16 {
			t.Errorf("want the calls spread over all nodes, got %d for node %d", n, node)
		}
	}
	reader, err := stream.NewReader(c.memory(r.Channel), r.Place)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	roster, err := reader.Roster(ctx)
	if err != nil {
		t.Fatal(err)
	}
	names := make(map[string]bool)
	for _, m := range roster {
		names[m.Name] = true
	}
	if want := []string{"henk", "petrosk", "tool_bot", "kestrel_j"}; len(names) != len(want) {
		t.Errorf("want %v to be left, got %v", want, names)
	}
	bans, err := reader.Bans(ctx)
	if err != nil || len(bans) != 2 || bans[1].Mask != "*!*@198.51.100.*" {
		t.Errorf("want two bans, got %v, %v", bans, err)
	}
	head, err := reader.Head(ctx)
	if err != nil || head.Next != uint64(r.Accepted)+1 || head.Name != transcript.Name || head.Parent != r.Space {
		t.Errorf("want %d events after the birth, got %+v, %v", r.Accepted, head, err)
	}
	c.checkNotices(t, r)
}

// checkNotices checks that everybody's own stream was told whether the
// channel has him.
func (c *testCluster) checkNotices(t *testing.T, r *Result) {
	t.Helper()
	for range 2 { // the last notices are delivered a block later
		c.mu.Lock()
		c.block()
		c.mu.Unlock()
	}
	size := stream.StateSize(event.RuleUser)
	for _, p := range r.People {
		place, ok := c.places[p.Stream]
		if !ok || place.Size != size {
			t.Fatalf("%s: want the place of a state of %d bytes, got %+v", p.Nick, size, place)
		}
		reader, err := stream.NewReader(c.memory(p.Stream), place)
		if err != nil {
			t.Fatal(err)
		}
		channels, err := reader.Channels(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		here := p.Nick == "henk" || p.Nick == "petrosk" || p.Nick == "tool_bot" || p.Nick == "kestrel_j"
		if here != (len(channels) == 1 && channels[0].Instance == r.Channel) {
			t.Errorf("%s: want the channel listed: %t, got %v", p.Nick, here, channels)
		}
	}
}

// TestImportFaulty imports over a network that loses, reorders and puts off
// calls, with one node down: nothing may fail, and the state of the channel
// must be what it is without faults.
func TestImportFaulty(t *testing.T) {
	plan := toolshed(t)
	c, owner := newTestCluster(t, true)
	c.down = 2
	r := runImport(t, c, owner, plan, 20*time.Millisecond)
	if want := map[string]int{"banned": 3, "not a member": 2}; !equalCounts(r.Refused, want) {
		t.Errorf("want refusals %v, got %v", want, r.Refused)
	}
}

// TestImportRefusedCalls imports into a cluster that refuses every call of one
// account for good: what cannot be sent has failed, and nobody waits for it.
func TestImportRefusedCalls(t *testing.T) {
	plan := toolshed(t)
	c, owner := newTestCluster(t, false)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	go c.run(ctx, 5*time.Millisecond)
	victim := uint64(2) // the second to be opened, after the owner
	own := 0
	for _, s := range plan.Steps {
		if s.Author == PersonIndex(victim-1) {
			own++
		}
	}
	c.refuse = func(call *kernel.SignedCall) bool { return call.Account == victim && call.Kind == kernel.KindApply }
	r, err := Run(ctx, c, Config{
		ChainID: testChain, Owner: owner, Programs: Programs{Space: 0, Channel: 1, User: 2}, Name: transcript.Name,
	}, plan)
	if err != nil {
		t.Fatal(err)
	}
	if r.Failed != own || own < 10 || len(r.Failures) != maxFailures {
		t.Errorf("want the %d events of one author failed, got %d: %v", own, r.Failed, r.Failures)
	}
	if got := r.Accepted + r.RefusedTotal() + r.Failed; got != len(plan.Steps) {
		t.Errorf("want %d events accounted for, got %d", len(plan.Steps), got)
	}
}

// TestImportStops ends with its context, and with a rule that is not there.
func TestImportStops(t *testing.T) {
	c, owner := newTestCluster(t, false)
	cfg := Config{ChainID: testChain, Owner: owner, Programs: Programs{Space: 0, Channel: 1, User: 2}, Name: "x"}
	ctx, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	if _, err := Run(ctx, c, cfg, toolshed(t)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("want the deadline, got %v", err)
	}
	c, owner = newTestCluster(t, false)
	ctx, stop = context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	go c.run(ctx, 5*time.Millisecond)
	cfg.Owner, cfg.Programs.User = owner, 9
	_, err := Run(ctx, c, cfg, toolshed(t))
	if want := "prepare the import: create a person's stream: rejected: no such program"; err == nil || err.Error() != want {
		t.Errorf("want %q, got %v", want, err)
	}
}

func equalCounts(a, b map[string]int) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if b[k] != v {
			return false
		}
	}
	return true
}
