package batchvalidate

import (
	"context"
	"fmt"
	"strings"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Explanation is one machine step for people.
type Explanation struct {
	Program ssz.Root
	Step    machine.Step // of the run, from 0
	Instr   program.Instr
	Place   program.Place
	Before  string // what the instruction reads
	After   string // what it leaves
	Meaning string // what the instruction does, in a sentence
	Changes []Change
}

// Explain returns a step in words, as this replay executed it. The step is
// named as a leaf of level 4, see [Replay.StepAt].
func (r *Replay) Explain(ctx context.Context, at Position, stride, step uint64) (*Explanation, error) {
	m, err := r.StepAt(ctx, at, stride, step)
	if err != nil {
		return nil, err
	}
	return ExplainNext(m), nil
}

// ExplainNext executes the machine's next step and returns it in words.
func ExplainNext(m *machine.Machine) *Explanation {
	in := m.Instr()
	x := &Explanation{
		Program: m.Program().Root(), Step: m.Steps(), Instr: in, Place: placeOf(m),
		Meaning: Meaning(m),
	}
	if m.Status() == machine.Settling {
		x.Before = standing(m)
		x.Changes = Changes(m)
		x.After = standing(m)
		return x
	}
	x.Before = values(m, in)
	addr := address(m, in)
	x.Changes = Changes(m)
	x.After = outcome(m, in, addr)
	return x
}

// standing says how a machine stands that settles, or did.
func standing(m *machine.Machine) string {
	return fmt.Sprintf("%v, gas slice %d, page %d", m.Status(), m.Slice(), m.PC())
}

// address returns where a store will write.
func address(m *machine.Machine, in program.Instr) uint32 { return uint32(m.Slot(in.A())) + in.Imm() }

func isStore(op program.Op) bool { return op >= program.OpStore8 && op <= program.OpStore64 }

// values says what stands where the instruction reads.
func values(m *machine.Machine, in program.Instr) string {
	parts := []string{slot(m, in.A())}
	if in.B() != in.A() {
		parts = append(parts, slot(m, in.B()))
	}
	if isStore(in.Op()) {
		parts = append(parts, word(m, address(m, in)))
	} else if in.Dst() != in.A() && in.Dst() != in.B() {
		parts = append(parts, slot(m, in.Dst()))
	}
	return strings.Join(append(parts, registers(m)...), ", ")
}

// outcome says what stands where the instruction wrote.
func outcome(m *machine.Machine, in program.Instr, addr uint32) string {
	parts := []string{slot(m, in.Dst())}
	if isStore(in.Op()) {
		parts[0] = word(m, addr)
	}
	if m.Status() != machine.Running {
		parts = append(parts, fmt.Sprintf("%v (%d)", m.Status(), m.Aux()))
	}
	return strings.Join(append(parts, registers(m)...), ", ")
}

func slot(m *machine.Machine, i uint8) string { return fmt.Sprintf("s%d = %#x", i, m.Slot(i)) }

func word(m *machine.Machine, addr uint32) string {
	return fmt.Sprintf("memory at %#x: %#016x", addr, m.LoadWord(addr))
}

func registers(m *machine.Machine) []string {
	return []string{fmt.Sprintf("gas slice %d", m.Slice()), fmt.Sprintf("pc %d", m.PC())}
}

// Length returns the number of steps of the run at a position.
func (r *Replay) Length(ctx context.Context, at Position) (machine.Step, error) {
	run, err := r.Run(ctx, at)
	if err != nil {
		return 0, err
	}
	return run.Machine().Run(machine.MaxSteps), nil
}

// ProgramOf returns the number of the program with a root, in the state after
// the epoch.
func (r *Replay) ProgramOf(root ssz.Root) (uint64, bool) {
	for n := range r.after.Programs() {
		if _, ref, ok := r.after.Program(n); ok && ref.ProgramRoot == root {
			return n, true
		}
	}
	return 0, false
}
