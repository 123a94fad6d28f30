package importer

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/assize/assize/stream/irc"
)

func TestProbe(t *testing.T) {
	f, err := os.Open("/work/shared/data/ubuntu-irc/2005-08-08_01.ascii.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines, err := irc.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	f, _ = os.Open("/work/shared/data/ubuntu-irc/2005-08-08_01.annotation.txt")
	links, _, err := irc.ReadAnnotation(f, len(lines))
	if err != nil {
		t.Fatal(err)
	}
	c, owner := newTestCluster(t, false)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	go c.run(ctx, 100*time.Millisecond)
	r, err := Run(ctx, c, Config{ChainID: testChain, Owner: owner, Programs: Programs{0, 1, 2}, Name: "test"}, NewPlan(lines, links))
	if err != nil {
		t.Fatal(err)
	}
	plan := NewPlan(lines, links)
	gas, n, mx := map[string]uint64{}, map[string]uint64{}, map[string]uint64{}
	for i, e := range r.Events {
		k := fmt.Sprint(plan.Steps[i].Kind, e.Code)
		gas[k] += e.Gas
		n[k]++
		mx[k] = max(mx[k], e.Gas)
	}
	for k := range gas {
		t.Log(k, gas[k]/n[k], mx[k])
	}
	t.Log(r.Lines, r.Skipped, r.Reasons, r.Implied, r.Accepted, r.Refused, r.Failed, r.Failures, r.Cut, r.LastCommit.Sub(r.FirstSubmit), c.biggest, c.perNode)
}
