package bench

import (
	"fmt"
	"strings"
	"text/tabwriter"
)

// Bench is one of the benches.
type Bench struct {
	Name  string
	Short string // what it measures, in a line
	Run   func(*Options) ([]Row, error)
}

// All returns the benches.
func All() []Bench {
	return []Bench{
		{"engine", "prepared modules against the same without metering, on wazero's compiler", Engine},
		{"memory", "the root of a page, and small calls that bring state in and out", Memory},
		{"kernel", "a chat message through the kernel, and calls on two cores", Kernel},
		{"gas", "nanoseconds for a gas by class of operation", Gas},
		{"step", "steps of the court's machine against wazero's interpreter", Step},
		{"player", "a player's own work in a dispute over the longest call", Player},
		{"proof", "gas and bytes of a proved step by class of operation", Proof},
	}
}

// Table returns the rows for people to read.
func Table(rows []Row) string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "measure\tvalue\tunit\tpeer\tits value\tratio\tgoal\tmet")
	for _, r := range rows {
		value, ratio, met := "", "", ""
		if r.Peer != "" {
			value = number(r.PeerValue)
		}
		if r.Ratio != 0 {
			ratio = fmt.Sprintf("%.2f", r.Ratio)
		}
		if r.Met != nil {
			met = map[bool]string{true: "yes", false: "no"}[*r.Met]
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Measure, number(r.Value), r.Unit, r.Peer, value, ratio, r.Goal, met)
	}
	_ = w.Flush() // a strings.Builder takes everything
	return out.String()
}

// number writes a figure with three digits or more.
func number(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}
