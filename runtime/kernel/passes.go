package kernel

import (
	"slices"

	"github.com/assize/assize/runtime/program"
)

// Parallel calls do for every number from 0 to n-1, once each, in any order
// and several at a time, and returns when the last has returned. The kernel
// starts no goroutines; whoever has processors hands one in, and what a block
// comes to does not depend on it.
type Parallel func(n int, do func(i int))

// oneByOne is the Parallel of the serial history.
func oneByOne(n int, do func(i int)) {
	for i := range n {
		do(i)
	}
}

// ExecuteParallel comes to the same as [Execute], in passes of which those
// that cost most are spread over processors:
//
//   - signatures, each for itself;
//   - serial over accounts: sessions, allowances and numbers. They follow from
//     gas limits and not from what runs come to, and so does which messages
//     are delivered;
//   - the runs, parallel over instances. Runs on different instances do not
//     see each other; those on one instance keep their order, and calls to an
//     instance that the block creates come after its creation;
//   - serial for messages, receipts and roots, where the leaves of the state's
//     lists are hashed in parallel.
//
// Runner and Recover must be safe for concurrent use. Where runs fail on this
// node, the error is that of the first in the block's order.
func ExecuteParallel(s *State, in *BlockInput, run Runner, rec Recover, each Parallel) (*BlockResult, error) {
	b := Begin(s, in, run, rec)
	p := passes{Block: b, groupOf: make(map[uint64]int)}
	p.plan(b.origins(each))
	each(len(p.groups), func(i int) { p.groups[i].perform(s, run) })
	if err := p.failure(); err != nil {
		return nil, err
	}
	for _, t := range p.order {
		b.record(t)
	}
	b.end(each)
	return b.Result(), nil
}

// origins finds out the origins of the block's calls, except of those that
// are refused before their signature is looked at.
func (b *Block) origins(each Parallel) []origin {
	calls := b.in.Calls
	out := make([]origin, len(calls))
	each(len(calls), func(i int) {
		if b.s.settings.CheckLimits(&calls[i].Call, b.s.height) == 0 {
			out[i] = calls[i].origin(b.rec)
		}
	})
	return out
}

// passes is a block under way that goes pass by pass.
type passes struct {
	*Block
	order   []*transition  // of the history
	groups  []group        // every transition is in one
	groupOf map[uint64]int // by instance
}

// group are transitions on one instance in their order, or a single one that
// is on none. Groups commute.
type group struct {
	transitions []*transition
	err         error // of the last that was performed
	failed      int   // its place in the order of the history
	places      []int // of the transitions in that order
}

// plan is the serial pass over accounts.
func (p *passes) plan(origins []origin) {
	for p.cursor.Phase != PhaseEnd {
		var known *origin
		if p.cursor.Phase == PhaseCall {
			known = &origins[p.cursor.Calls]
		}
		t := p.enter(known)
		p.limit(t)
		p.admit(t)
		p.file(t)
		if t.entry == program.EntryExport {
			p.file(enterImport(t)) // it is absent where the export does not finish
		}
	}
	// The longest first, so that it does not start when the others are done.
	slices.SortStableFunc(p.groups, func(a, b group) int { return len(b.transitions) - len(a.transitions) })
}

// limit refuses what is for an instance that does not exist yet: later in the
// block it may.
func (p *passes) limit(t *transition) {
	if t.on && t.entry != program.EntryInit && t.number >= p.s.Instances() {
		t.on, t.entry, t.announced, t.refusal = false, 0, nil, RefusedInstance
	}
}

// file puts a transition into its group, and opens its instance so that the
// group may write to it while others write to theirs.
func (p *passes) file(t *transition) {
	place := len(p.order)
	p.order = append(p.order, t)
	k, there := p.groupOf[t.number]
	if !there || !t.on {
		k = len(p.groups)
		p.groups = append(p.groups, group{})
		if t.on {
			p.groupOf[t.number] = k
		}
	}
	if t.on && t.number < p.s.Instances() {
		p.s.instances.open(p.s.own, t.number)
	}
	g := &p.groups[k]
	g.transitions, g.places = append(g.transitions, t), append(g.places, place)
}

// perform performs the transitions of a group one after the other.
func (g *group) perform(s *State, run Runner) {
	for k, t := range g.transitions {
		if t.absent() {
			continue
		}
		s.aim(t)
		if g.err = s.perform(t, run); g.err != nil {
			g.failed = g.places[k]
			return
		}
	}
}

// failure returns the error that the serial history comes to first.
func (p *passes) failure() error {
	var first *group
	for i := range p.groups {
		if g := &p.groups[i]; g.err != nil && (first == nil || g.failed < first.failed) {
			first = g
		}
	}
	if first == nil {
		return nil
	}
	return first.err
}
