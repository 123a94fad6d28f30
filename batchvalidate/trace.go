package batchvalidate

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// Tracer executes a run step by step and knows who called whom. Not safe for
// concurrent use.
type Tracer struct {
	run   *Run
	m     *machine.Machine
	calls []uint32 // pc of the call of each frame that waits, outermost first
}

// NewTracer returns a tracer at the start of a run.
func NewTracer(r *Run) *Tracer { return &Tracer{run: r, m: r.Machine()} }

// Machine returns the machine in its present state; only the tracer may run it.
func (t *Tracer) Machine() *machine.Machine { return t.m }

// Used returns the gas that is used so far, prepaid messages included. Between
// a charge and its check it may exceed the limit.
func (t *Tracer) Used() int64 {
	return int64(uint64(t.run.Start.Gas)-t.m.Reserve()) - t.m.Slice()
}

// Place says where the next instruction stands.
func (t *Tracer) Place() program.Place { return placeOf(t.m) }

// Next executes one step; false when the run has ended.
func (t *Tracer) Next() bool {
	if t.m.Status().Ended() {
		return false
	}
	pc := t.m.PC()
	t.m.Run(1)
	switch depth := t.m.Depth(); {
	case depth > len(t.calls):
		t.calls = append(t.calls, pc)
	case depth < len(t.calls):
		t.calls = t.calls[:depth]
	}
	return true
}

// Skip executes steps up to a step of the run; false when the run ends before.
func (t *Tracer) Skip(ctx context.Context, to machine.Step) (bool, error) {
	for t.m.Steps() < to {
		if t.m.Steps()%(1<<20) == 0 {
			if err := context.Cause(ctx); err != nil {
				return false, err
			}
		}
		if !t.Next() {
			return false, nil
		}
	}
	return true, nil
}

// Callers returns where the calls stand that wait for a return, the innermost
// first.
func (t *Tracer) Callers() []program.Place {
	out := make([]program.Place, 0, len(t.calls))
	for _, pc := range slices.Backward(t.calls) {
		out = append(out, t.m.Program().Describe(pc))
	}
	return out
}

// Cost is what one function of a run took.
type Cost struct {
	Function string `json:"function"`
	Calls    uint64 `json:"calls"`
	Steps    uint64 `json:"steps"`
	Gas      int64  `json:"gas"`   // in the function itself
	Total    int64  `json:"total"` // with all that it called; recursion counts once
}

// Profile executes a run from its start and returns what each function took,
// the most gas of its own first. The sum of Gas is what the instructions took,
// prepaid messages included; a run that trapped or ran out of gas is charged its
// whole limit beside that.
func Profile(ctx context.Context, r *Run) ([]Cost, error) {
	p := profiler{Tracer: NewTracer(r), by: map[string]*Cost{}, at: make([]*Cost, len(r.Program.Code))}
	p.enter()
	for going := true; going; {
		if p.m.Steps()%(1<<20) == 0 {
			if err := context.Cause(ctx); err != nil {
				return nil, err
			}
		}
		going = p.step()
	}
	for len(p.open) > 0 {
		p.leave()
	}
	out := make([]Cost, 0, len(p.by))
	for _, c := range p.by {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Cost) int {
		return cmp.Or(cmp.Compare(b.Gas, a.Gas), cmp.Compare(b.Steps, a.Steps), cmp.Compare(a.Function, b.Function))
	})
	return out, nil
}

// frame is a function under way.
type frame struct {
	cost  *Cost
	since int64 // gas used when it began
	again bool  // it is under way further out, too
}

type profiler struct {
	*Tracer
	by   map[string]*Cost
	at   []*Cost // by pc; nil where not asked for yet
	open []frame
}

// cost returns the cost of the function of the next instruction.
func (p *profiler) cost() *Cost {
	if p.m.Status() == machine.Settling {
		return p.named(settlingName)
	}
	pc := p.m.PC()
	if pc < uint32(len(p.at)) && p.at[pc] != nil {
		return p.at[pc]
	}
	c := p.named(p.name(pc))
	if pc < uint32(len(p.at)) {
		p.at[pc] = c
	}
	return c
}

// named returns the cost of a function by its name.
func (p *profiler) named(name string) *Cost {
	c := p.by[name]
	if c == nil {
		c = &Cost{Function: name}
		p.by[name] = c
	}
	return c
}

func (p *profiler) name(pc uint32) string {
	if pc < p.m.Program().Limits.TableSize {
		return "(table)"
	}
	d := p.m.Program().Describe(pc)
	if d.Function == "" && d.Index != program.NoEntry {
		return fmt.Sprintf("func %d", d.Index)
	}
	return d.Function
}

// enter opens the frame of the function of the next instruction.
func (p *profiler) enter() {
	c := p.cost()
	c.Calls++
	again := slices.ContainsFunc(p.open, func(f frame) bool { return f.cost == c })
	p.open = append(p.open, frame{c, p.Used(), again})
}

func (p *profiler) leave() {
	f := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	if !f.again {
		f.cost.Total += p.Used() - f.since
	}
}

// step executes one step and books its gas.
func (p *profiler) step() bool {
	if p.m.Status().Ended() {
		return false
	}
	c, before, pc, settles := p.cost(), p.Used(), p.m.PC(), p.m.Status() == machine.Settling
	p.Next()
	c.Steps++
	c.Gas += p.Used() - before
	if settles {
		c.Calls, c.Total = 1, c.Gas
		return true
	}
	for len(p.open) > len(p.calls)+1 {
		p.leave()
	}
	indirect := pc < p.m.Program().Limits.TableSize
	switch {
	case len(p.open) < len(p.calls)+1:
		p.enter()
	case indirect && p.m.Status() == machine.Running:
		// The table's entry belongs to the function that it leads to.
		since := p.open[len(p.open)-1].since
		p.open = p.open[:len(p.open)-1]
		p.enter()
		p.open[len(p.open)-1].since = since
	}
	return true
}
