package evm

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/ssz"
)

// destination is a course of a kind of transition.
type destination struct {
	kind string
	course
}

func (x destination) String() string { return named(x.kind, x.course) }

// destinations are what a fuzzer draws from: every course, and every facet.
var destinations = sync.OnceValue(func() (out []destination) {
	all := allCourses()
	for _, kind := range slices.Sorted(maps.Keys(all)) {
		for _, c := range append(slices.Clone(all[kind]), facetsFor(kind)...) {
			out = append(out, destination{kind, c})
		}
	}
	return out
})

// facetsFor returns the facets of a kind of transition.
func facetsFor(kind string) (out []course) {
	if kind == "delivery" {
		return instanceFacets(kind)
	}
	for _, k := range calledKinds() {
		if kindName(k) != kind {
			continue
		}
		out = append(out, facetsOf(kind)...)
		switch k {
		case kernel.KindOpen, kernel.KindDeploy, kernel.KindCreate:
			out = append(out, lastCreations()...)
		case kernel.KindApply:
			out = append(out, instanceFacets(kind)...)
		}
		switch k {
		case kernel.KindOpen, kernel.KindDelegate, kernel.KindRevoke:
			out = append(out, course{name: "at its cost", is: func(m *moment) bool { return m.gas == m.set.FixedGas }, aim: atCost})
		}
	}
	return out
}

// drawFor draws a block with a transition that is to take a course.
func (r *random) drawFor(x destination) *draw {
	d := newDraw(r)
	switch x.kind {
	case "delivery":
		if r.one(2) {
			d.make(calledKinds()[r.IntN(8)])
		}
		d.arrives()
	case "begin", "end", "over", "export", "import":
		if r.one(2) {
			d.make(calledKinds()[r.IntN(8)])
		}
	default:
		for _, k := range calledKinds() {
			if kindName(k) == x.kind {
				d.make(k)
			}
		}
		r.also(d, x.kind)
	}
	if x.aim != nil {
		x.aim(d)
	}
	return d
}

// also has a call be at a bound beside that of its course, or give a second
// reason to refuse it, so that the order of the reasons counts.
func (r *random) also(d *draw, kind string) {
	others := facetsFor(kind)
	switch r.IntN(3) {
	case 0:
		others = coursesOf(kind)
	case 1:
		return
	}
	if aim := others[r.IntN(len(others))].aim; aim != nil {
		aim(d)
	}
}

func (r *random) one(n int) bool { return r.IntN(n) == 0 }

// leaf is what a leaf of a block's history is made of.
type leaf struct {
	state    ssz.Root
	receipts []kernel.Receipt
	cursor   kernel.Cursor
}

func (l *leaf) root() ssz.Root {
	tree := ssz.NewTree(15)
	for i := range l.receipts {
		tree.Append(l.receipts[i].Root())
	}
	return ssz.Container(l.state, tree.ListRoot(), l.cursor.Root())
}

// drawn is a block that is executed in Go and in the EVM.
type drawn struct {
	v     *Transitions
	count tally
	run   stepper
	// plant, where not nil, alters what the kernel comes to: a bug in it.
	plant func(m *moment, before, after *leaf)

	judgements []judgement
	facets     []string // of each judgement, in one string
	taken      []took
	beside     string // facets of the transition under way
}

// took is a course that was taken and what the kernel has to say of it.
type took struct {
	destination
	status machine.Status // of a run's end; 0 for none
	code   uint32
}

// judge executes the block of a draw and compares every transition. What the
// kernel says of it must be what the courses say.
func (x *drawn) judge(d *draw) error {
	s, err := d.finish()
	if err != nil {
		return err
	}
	x.run = d.run()
	blocks := make([]kernel.BlockInput, 1+d.IntN(3))
	index := uint64(d.IntN(len(blocks)))
	for i := range blocks {
		blocks[i].Height = d.Uint64()
	}
	blocks[index] = d.in
	in, at := &d.in, kernel.PlaceInput(blocks, index)
	place, receipts := Place{Inputs: kernel.InputsRoot(blocks), Block: uint16(index)}, d.root()
	begin := judgement{place: place, before: s.Root(), witness: s.BeginWitness(in, &at, receipts)}
	if index > 0 {
		begin.before = kernel.AppHash(begin.before, receipts)
	}
	m := &moment{s: s, in: in, set: s.Settings(), kind: "begin"}
	if c := s.Change(); c.Height != 0 && c.Height <= s.Height()+1 {
		m.set = c.Settings
	}
	c, err := courseOf(m)
	if err != nil {
		return err
	}
	x.count[named("begin", c)]++
	b := kernel.Begin(s, in, x.run, signature.Recover)
	begin.name, begin.want = named("begin", c), b.Leaf()
	if err := x.compare(&begin); err != nil {
		return fmt.Errorf("%s: %w", named("begin", c), err)
	}
	for done := false; !done; {
		place.Leaf++
		if done, err = x.next(s, b, in, &at, place); err != nil {
			return err
		}
	}
	if void := b.Result().Void; (void != nil) != (c.refusal == voids) {
		return fmt.Errorf("%s: the kernel says %w", named("begin", c), void)
	}
	over := judgement{name: "over: repeats itself", place: place, before: b.Leaf(), want: b.Leaf()}
	over.place.Leaf++
	if over.witness, err = b.Witness(&at); err != nil {
		return err
	}
	x.count["over: repeats itself"]++
	if err := x.compare(&over); err != nil {
		return err
	}
	return x.outcomes(b.Result())
}

// compare has the contract judge and compares.
func (x *drawn) compare(j *judgement) error {
	run, got, _, err := x.v.Transition(j.place, j.before, j.terminal, j.witness)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", errDiffers, err)
	case run != j.run || got != j.want:
		return fmt.Errorf("%w: contract %v %v, kernel %v %v", errDiffers, run, got, j.run, j.want)
	}
	x.judgements, x.facets = append(x.judgements, *j), append(x.facets, x.beside)
	return nil
}

// next executes the next transition and has it judged, of a run entry and
// exit.
func (x *drawn) next(s *kernel.State, b *kernel.Block, in *kernel.BlockInput, at *kernel.InputPlace, place Place) (done bool, err error) {
	one := judgement{place: place, before: b.Leaf()}
	x.beside = ""
	if one.witness, err = b.Witness(at); err != nil {
		return false, err
	}
	m := newMoment(s, b, in, one.witness)
	one.name = named(m.kind, course{name: "entry"})
	exit := one
	if p, start, runs := b.Pending(); runs {
		one.run, one.want = true, machine.New(p, start).Root()
		if err := x.compare(&one); err != nil {
			return false, fmt.Errorf("%s: entry: %w", m.kind, err)
		}
		m.end = x.run.machine(p, start)
		if exit.witness, err = b.ExitWitness(at, m.end); err != nil {
			return false, err
		}
		exit.terminal = m.end.Root()
	}
	c, err := courseOf(m)
	if err != nil {
		return false, err
	}
	name := named(m.kind, c)
	exit.name = name
	x.note(m, c)
	before := leaf{s.Root(), b.Receipts(), b.Cursor()}
	if done, err = b.Next(); err != nil {
		return false, fmt.Errorf("%s: %w", name, err)
	}
	exit.want = b.Leaf()
	if x.plant != nil && !done {
		after := leaf{s.Root(), b.Receipts(), b.Cursor()}
		x.plant(m, &before, &after)
		exit.want = after.root()
	}
	if err := x.compare(&exit); err != nil {
		return false, fmt.Errorf("%s: %w", name, err)
	}
	return done, nil
}

// note counts a course and the facets of a call or message.
func (x *drawn) note(m *moment, c course) {
	x.count[named(m.kind, c)]++
	t := took{destination: destination{m.kind, c}}
	if m.end != nil {
		t.status, t.code = m.end.Status(), m.end.Aux()
	}
	x.taken = append(x.taken, t)
	if c.refusal.Traceless() {
		return
	}
	for _, f := range facetsFor(m.kind) {
		if f.is(m) {
			x.count[named(m.kind, f)]++
			x.beside += ", " + f.name
		}
	}
}

// outcomes holds the kernel's outcomes to what the courses say.
func (x *drawn) outcomes(r *kernel.BlockResult) error {
	var calls, deliveries, upgrades int
	for _, t := range x.taken {
		var o *kernel.Outcome
		switch t.kind {
		case "end":
			continue
		case "delivery":
			o = &r.Deliveries[deliveries].Outcome
			deliveries++
		case "export", "import":
			o = &r.Upgrades[upgrades].Outcome
			upgrades++
		default:
			o = &r.Outcomes[calls]
			calls++
		}
		if o.Refusal != t.refusal {
			return fmt.Errorf("%v: the kernel says %v", t, o.Refusal)
		}
		if t.status == 0 {
			continue
		}
		want, code := t.status, t.code
		switch want {
		case machine.Finished:
			code = 0
		case machine.Refused, machine.Trapped:
		default:
			want, code = machine.OutOfGas, 0
		}
		if o.Receipt.Status != kernel.Status(want) || o.Receipt.Code != code {
			return fmt.Errorf("%v: the receipt says %v with %d", t, o.Receipt.Status, o.Receipt.Code)
		}
	}
	return nil
}

// blocks has two workers judge blocks until more says that it is enough. It
// returns how many transitions were judged, entries and exits each.
func blocks(t *testing.T, from uint64, more func(n int) bool) (sum tally, judged int) {
	t.Helper()
	const workers = 2
	var wg sync.WaitGroup
	counts, judgements := make([]tally, workers), make([]int, workers)
	for k := range workers {
		v := deployTransitions(t)
		counts[k] = make(tally)
		wg.Go(func() {
			for n := k; more(n); n += workers {
				all := destinations()
				x := drawn{v: v, count: counts[k]}
				if err := x.judge(newRandom(from + uint64(n)).drawFor(all[n%len(all)])); err != nil {
					t.Errorf("block %d of seed %d, for %v: %v", n, from, all[n%len(all)], err)
					return
				}
				judgements[k] += len(x.judgements)
			}
		})
	}
	wg.Wait()
	sum = make(tally)
	for k := range workers {
		for name, n := range counts[k] {
			sum[name] += n
		}
		judged += judgements[k]
	}
	return sum, judged
}

// TestEveryCourse draws (state, block, course) and has the kernel and the
// contract execute every transition of the block: the contract always returns
// a leaf, the two are the same, and what comes of it is what the course says.
// Every course is taken. With -shoot it goes on from a seed of its own and
// prints how often each was taken.
func TestEveryCourse(t *testing.T) {
	t.Parallel()
	const rounds = 6
	drawn := rounds * len(destinations())
	count, judged := blocks(t, 0, func(n int) bool { return n < drawn })
	t.Logf("%d judgements of %d blocks, %d courses", judged, drawn, len(destinations()))
	if missing := never(count, destinations()); missing != nil {
		t.Errorf("never taken: %d\n%s", len(missing), strings.Join(missing, "\n"))
	}
	if *shootFor == 0 || t.Failed() {
		return
	}
	var seed [8]byte
	rand.Read(seed[:])
	from, end := binary.LittleEndian.Uint64(seed[:]), time.Now().Add(*shootFor)
	count, judged = blocks(t, from, func(int) bool { return time.Now().Before(end) })
	var lines strings.Builder
	for _, x := range destinations() {
		fmt.Fprintf(&lines, "\n%6d %v", count[x.String()], x)
	}
	t.Logf("%d more judgements from seed %d:%s", judged, from, lines.String())
}

// FuzzBlocks does the same from any seed.
func FuzzBlocks(f *testing.F) {
	f.Add(uint64(1))
	v := deployTransitions(f)
	f.Fuzz(func(t *testing.T, seed uint64) {
		all, r := destinations(), newRandom(seed)
		x := drawn{v: v, count: make(tally)}
		if err := x.judge(r.drawFor(all[r.IntN(len(all))])); err != nil {
			t.Error(err)
		}
	})
}

// plantedTransitions are kernels with a bug in the order of two refusals, one
// bound, one field of a receipt and one terminal status, each of which is right
// for nearly all transitions.
func plantedTransitions() map[string]func(m *moment, before, after *leaf) {
	last := func(l *leaf) *kernel.Receipt { return &l.receipts[len(l.receipts)-1] }
	return map[string]func(m *moment, before, after *leaf){
		"an order: the cost of a call counts before its input": func(m *moment, _, after *leaf) {
			if m.c != nil && m.kind != "deploy" && m.kind != "unknown" && m.gas < m.set.FixedGas && len(after.receipts) > 0 && last(after).Code == uint32(kernel.RefusedInput) {
				last(after).Code = uint32(kernel.RefusedCost)
			}
		},
		"a bound: a call has expired at its last height": func(m *moment, before, after *leaf) {
			if m.c != nil && m.c.ExpiryHeight == m.height && m.upgrade == nil {
				after.state, after.receipts = before.state, before.receipts
			}
		},
		"a field: a rule that refuses pays for its whole limit": func(m *moment, _, after *leaf) {
			if m.end != nil && m.end.Status() == machine.Refused {
				last(after).GasUsed = m.gas
			}
		},
		"a field: the receipt of an export has its messages": func(m *moment, _, after *leaf) {
			if m.kind == "export" && m.end != nil && m.end.Status() == machine.Finished {
				last(after).MessagesRoot = m.end.MessagesChain()
			}
		},
		"a terminal status: a run under way has trapped": func(m *moment, _, after *leaf) {
			if m.end != nil && m.end.Status() == machine.Running {
				last(after).Status = kernel.StatusTrapped
			}
		},
	}
}

// TestPlantedTransitionsAreFound has the fuzzer look for a planted bug in the
// kernel, and for none.
func TestPlantedTransitionsAreFound(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	search := func(plant func(m *moment, before, after *leaf), most int) (int, error) {
		all := destinations()
		for n := range most {
			r := newRandom(1<<44 + uint64(n))
			x := drawn{v: v, count: make(tally), plant: plant}
			if err := x.judge(r.drawFor(all[r.IntN(len(all))])); err != nil {
				return n, err
			}
		}
		return most, nil
	}
	for name, plant := range plantedTransitions() {
		n, err := search(plant, 6000)
		if !errors.Is(err, errDiffers) {
			t.Errorf("%s: not found in %d blocks: %v", name, n, err)
		}
		t.Logf("%s: found in block %d", name, n)
	}
	if _, err := search(func(_ *moment, _, _ *leaf) {}, 300); err != nil {
		t.Errorf("nothing planted: %v", err)
	}
}
