package importer

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"github.com/assize/assize/stream/irc"
)

// quarrel returns a log in which few people talk, come, go, change names, and
// kick and ban each other all the time.
func quarrel(seed int64, lines int) string {
	r := rand.New(rand.NewSource(seed))
	nick := func() string { return string(rune('a' + r.Intn(6))) }
	host := func() string { return fmt.Sprintf("u@h%d", r.Intn(3)) }
	masks := []string{"*!*@h0", "*!*@h1", "a!*@*", "b*!*@*", "?!u@h2", "*!@"}
	var log strings.Builder
	for range lines {
		switch n := r.Intn(20); {
		case n < 8:
			fmt.Fprintf(&log, "[10:00] <%s> %d\n", nick(), n)
		case n < 10:
			fmt.Fprintf(&log, "=== %s [%s]  has joined #x\n", nick(), host())
		case n < 12:
			fmt.Fprintf(&log, "=== %s [%s]  has left #x []\n", nick(), host())
		case n < 14:
			fmt.Fprintf(&log, "=== %s is now known as %s\n", nick(), nick())
		case n < 16:
			fmt.Fprintf(&log, "=== %s left the room (Kicked by %s (x)).\n", nick(), nick())
		case n < 18:
			sign := []string{"+", "-"}[r.Intn(2)]
			fmt.Fprintf(&log, "=== mode/#x [%sb %s]  by %s\n", sign, masks[r.Intn(len(masks))], nick())
		case n < 19:
			fmt.Fprintf(&log, "=== mode/#x [-o+o %s %s]  by %s\n", nick(), nick(), nick())
		default:
			fmt.Fprintf(&log, "=== ..[topic/#x:%s] : t\n", nick())
		}
	}
	return log.String()
}

// TestOrder imports quarrels twice: one event at a time, and with many in
// flight over a network that loses and reorders them. What each event comes
// to must be the same.
func TestOrder(t *testing.T) {
	for seed := range int64(2) {
		lines, err := irc.Read(strings.NewReader(quarrel(seed, 45)))
		if err != nil {
			t.Fatal(err)
		}
		plan := NewPlan(lines, nil)
		var results [2]*Result
		for i := range results {
			c, owner := newTestCluster(t, i == 1)
			inFlight := 1
			if i == 1 {
				inFlight = DefaultInFlight
			}
			results[i] = runImportWith(t, c, owner, plan, 5*time.Millisecond, inFlight)
		}
		for step := range plan.Steps {
			one, many := results[0].Events[step], results[1].Events[step]
			if one.Code != many.Code || one.Failed || many.Failed {
				t.Errorf("seed %d, step %d, line %d: one at a time %s, many at once %s",
					seed, step, one.Line, one.Code, many.Code)
			}
		}
		if results[0].RefusedTotal() < 5 {
			t.Errorf("seed %d: want a quarrel with refusals, got %v", seed, results[0].Refused)
		}
	}
}
