package importer

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/stream/irc"
	"github.com/assize/assize/wasm-modules/event"
)

var kindNames = map[event.Kind]string{
	event.Join: "join", event.Leave: "leave", event.Rename: "rename", event.Kick: "kick",
	event.Mode: "mode", event.Message: "message", event.Action: "action", event.Topic: "topic",
}

var opNames = map[event.ChangeOp]string{
	event.Ban: "ban", event.Lift: "lift", event.Operator: "op", event.Ordinary: "deop",
}

// TestPlan plans the logs of testdata/plan. Links stand behind a log as
// links=(line<answer,...).
func TestPlan(t *testing.T) {
	datadriven.RunTest(t, "testdata/plan", func(t *testing.T, d *datadriven.TestData) string {
		lines, err := irc.Read(strings.NewReader(d.Input))
		if err != nil {
			d.Fatalf(t, "%v", err)
		}
		var annotation strings.Builder
		for _, a := range d.CmdArgs {
			for _, v := range a.Vals {
				fmt.Fprintf(&annotation, "%s -\n", strings.ReplaceAll(v, "<", " "))
			}
		}
		links, _, err := irc.ReadAnnotation(strings.NewReader(annotation.String()), len(lines))
		if err != nil {
			d.Fatalf(t, "%v", err)
		}
		return show(NewPlan(lines, links))
	})
}

func show(p *Plan) string {
	var out strings.Builder
	who := func(i PersonIndex) string {
		if i == Owner {
			return "owner"
		}
		return fmt.Sprintf("%d(%s)", i, p.People[i].Nick)
	}
	for i, s := range p.Steps {
		fmt.Fprintf(&out, "%d line %d: %s %s", i, s.Line, who(s.Author), kindNames[s.Kind])
		if s.Name != "" {
			fmt.Fprintf(&out, " name=%s", s.Name)
		}
		if s.Host != "" {
			fmt.Fprintf(&out, " host=%s", s.Host)
		}
		if s.Kind == event.Kick {
			fmt.Fprintf(&out, " target=%s", who(s.Target))
		}
		for _, c := range s.Changes {
			if c.Mask != "" {
				fmt.Fprintf(&out, " %s=%s", opNames[c.Op], c.Mask)
			} else {
				fmt.Fprintf(&out, " %s=%s", opNames[c.Op], who(c.Target))
			}
		}
		if s.Text != "" {
			fmt.Fprintf(&out, " text=%q", s.Text)
		}
		if len(s.Replies) > 0 {
			fmt.Fprintf(&out, " answers=%v", s.Replies)
		}
		if len(s.After) > 0 {
			fmt.Fprintf(&out, " after=%v", s.After)
		}
		out.WriteByte('\n')
	}
	for _, why := range slices.Sorted(maps.Keys(p.Skipped)) {
		fmt.Fprintf(&out, "skipped %d: %s\n", p.Skipped[why], why)
	}
	if p.Cut > 0 {
		fmt.Fprintf(&out, "cut %d\n", p.Cut)
	}
	return out.String()
}
