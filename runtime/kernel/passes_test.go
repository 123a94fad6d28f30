package kernel

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// scattered starts everything at a time, the last first.
func scattered(n int, do func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { do(n - 1 - i) })
	}
	wg.Wait()
}

// backwards does one after the other, the last first.
func backwards(n int, do func(i int)) {
	for i := range n {
		do(n - 1 - i)
	}
}

// Whatever the block, its passes come to what the serial history comes to:
// state, queue, receipts, outcomes, and what is to be saved.
func TestPassesEqualHistory(t *testing.T) {
	var created, afterwards, delivered int
	upgrades := map[string]int{}
	check := func(rt *rapid.T) {
		c := startChain(t)
		for range rapid.IntRange(1, 4).Draw(rt, "blocks") {
			for range rapid.IntRange(1, 3).Draw(rt, "parts") {
				drawTogether(rt, c)
				drawBlock(rt, c)
			}
			in := drawFault(rt, c, c.input())
			parallel, reversed := c.state.Clone(), c.state.Clone()
			before, beforeRoot := c.state.Clone(), c.state.Root()
			want := mustExecute(rt, c.state, in)
			for _, other := range []struct {
				s    *State
				each Parallel
			}{{parallel, scattered}, {reversed, backwards}} {
				got, err := ExecuteParallel(other.s, in, stepper{}, recoverKey, other.each)
				if err != nil {
					rt.Fatal(err)
				}
				if !reflect.DeepEqual(got, want) {
					rt.Fatalf("the passes came to\n%+v\nthe history to\n%+v", got, want)
				}
				if other.s.Root() != want.StateRoot || !reflect.DeepEqual(other.s.Parts(), c.state.Parts()) {
					rt.Fatal("the passes left another state")
				}
			}
			if before.Root() != beforeRoot {
				rt.Fatal("a pass wrote to a clone from before the block")
			}
			delivered += len(want.Deliveries)
			for _, u := range want.Upgrades {
				upgrades[fmt.Sprint(u.Entry, u.Outcome.Receipt.Status)]++
			}
			n, m := together(in, want)
			created, afterwards = created+n, afterwards+m
			c.learn()
		}
	}
	// A hundred histories have four of the ways only, once in some dozens of times.
	for n := 0; n == 0 || n < 4 && len(upgrades) < 5; n++ {
		rapid.Check(t, check)
	}
	if len(upgrades) < 5 {
		t.Errorf("want exports and imports that end in several ways, got %v", upgrades)
	}
	if created == 0 || afterwards == 0 || delivered == 0 {
		t.Fatalf("no block had creations (%d), calls to what it created (%d) and deliveries (%d)", created, afterwards, delivered)
	}
}

// drawTogether adds calls that have to do with each other: a creation and
// runs on what it creates, if nothing before it fails.
func drawTogether(t *rapid.T, c *chain) {
	drawUpgrade(t, c)
	if !rapid.Bool().Draw(t, "creation") {
		return
	}
	next := c.state.Instances()
	command := rapid.SampledFrom([]byte{cmdCount, cmdGrow, cmdTrap}).Draw(t, "init")
	c.add(c.call(0, KindCreate, 0, 50_000, []byte{command}))
	for range rapid.IntRange(1, 3).Draw(t, "runs") {
		from := rapid.Uint64Range(0, uint64(len(c.keys))-1).Draw(t, "from")
		c.add(c.call(from, KindApply, next, 100_000, emitInput(next, 30_000, []byte{cmdCount})))
	}
}

// drawUpgrade adds an upgrade that will mostly run, and something for it to
// come before.
func drawUpgrade(t *rapid.T, c *chain) {
	const number = 2 // of startChain's instances
	if rapid.Bool().Draw(t, "announce") {
		each := rapid.SampledFrom([]uint64{20_000, 100_000, 400_000}).Draw(t, "each")
		c.add(c.call(1, KindUpgrade, number, 900_000, upgradeInput(1, 0, each)))
	}
	if rapid.Bool().Draw(t, "send") {
		c.add(c.call(0, KindApply, 0, 200_000, emitInput(number, 80_000, []byte{cmdCount})))
	}
	for range rapid.IntRange(0, 2).Draw(t, "applies") {
		c.add(c.call(0, KindApply, number, 100_000, []byte{cmdCount}))
	}
}

// together counts the instances that a block creates and the runs on them in
// the same block.
func together(in *BlockInput, r *BlockResult) (created, runs int) {
	var numbers []uint64
	for i := range r.Outcomes {
		o := &r.Outcomes[i]
		switch {
		case o.Receipt == nil:
		case in.Calls[i].Kind == KindCreate && o.Created != nil:
			numbers = append(numbers, *o.Created)
		case in.Calls[i].Kind == KindApply && o.Refusal == 0 && slices.Contains(numbers, in.Calls[i].Target):
			runs++
		}
	}
	return len(numbers), runs
}

// failing is a runner that cannot run inputs that end in 0xff.
type failing struct{ stepper }

func (f failing) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	if n := len(s.Input); n > 0 && s.Input[n-1] == 0xff {
		return machine.Result{}, fmt.Errorf("cannot run %x", s.Input)
	}
	return f.stepper.Run(p, s)
}

// Where the runner fails in several groups, the error is the one that the
// serial history stops at.
func TestPassesReportTheFirstFailure(t *testing.T) {
	c := startChain(t)
	for i, target := range []uint64{0, 0, 0, 1, 0} {
		input := []byte{cmdCount, byte(i), 0}
		if i >= 3 {
			input[2] = 0xff
		}
		c.add(c.call(0, KindApply, target, 100_000, input))
	}
	in := c.input()
	serial, parallel := c.state.Clone(), c.state.Clone()
	_, want := Execute(serial, in, failing{}, recoverKey)
	_, got := ExecuteParallel(parallel, in, failing{}, recoverKey, scattered)
	if want == nil || got == nil || got.Error() != want.Error() {
		t.Fatalf("want error %v, got %v", want, got)
	}
}

// A call in front of the creation of its target is refused, one behind it
// runs, and one behind a creation that fails finds a tombstone.
func TestPassesOrderCreations(t *testing.T) {
	c := startChain(t)
	n := c.state.Instances()
	c.add(c.call(0, KindApply, n, 100_000, []byte{cmdCount}))
	c.add(c.call(1, KindCreate, 0, 100_000, []byte{cmdCount}))
	c.add(c.call(2, KindApply, n, 100_000, []byte{cmdCount}))
	c.add(c.call(0, KindCreate, 0, 100_000, []byte{cmdTrap}))
	c.add(c.call(2, KindApply, n+1, 100_000, []byte{cmdCount}))
	r, err := ExecuteParallel(c.state, c.input(), stepper{}, recoverKey, scattered)
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		status  Status
		refusal Refusal
	}{
		{StatusRejected, RefusedInstance},
		{StatusFinished, 0},
		{StatusFinished, 0},
		{StatusTrapped, 0},
		{StatusRejected, RefusedTombstone},
	}
	for i, w := range want {
		if o := r.Outcomes[i]; o.Receipt == nil || o.Receipt.Status != w.status || o.Refusal != w.refusal {
			t.Errorf("call %d: want %v, %v, got %+v", i, w.status, w.refusal, o)
		}
	}
	tree, _, _ := c.state.Content(n)
	if page := tree.Page(0); page == nil || page[counterAt] != 2 {
		t.Error("the new instance did not run twice")
	}
	var numbers []uint64
	for _, i := range r.Changes.Instances {
		numbers = append(numbers, i.Number)
	}
	if !slices.Equal(numbers, []uint64{n, n + 1}) || (ssz.Root{}) == r.StateRoot {
		t.Errorf("want changes of the two new instances, got %v", numbers)
	}
}
