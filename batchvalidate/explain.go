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
}

// Explain returns a step in words, as this replay executed it. The step is
// named as a leaf of level 4, see [Replay.StepAt].
func (r *Replay) Explain(ctx context.Context, at Position, stride, step uint64) (*Explanation, error) {
	m, err := r.StepAt(ctx, at, stride, step)
	if err != nil {
		return nil, err
	}
	in := m.Instr()
	x := &Explanation{
		Program: m.Program().Root(), Step: m.Steps(), Instr: in, Place: m.Program().Describe(m.PC()),
		Before: values(m, in),
	}
	addr := address(m, in)
	m.Run(1)
	x.After = outcome(m, in, addr)
	return x, nil
}

// address returns where a store will write.
func address(m *machine.Machine, in program.Instr) uint32 { return uint32(m.Slot(in.A())) + in.Imm() }

func isStore(op program.Op) bool { return op >= program.OpStore8 && op <= program.OpStore64 }

// values says what stands where the instruction reads and writes.
func values(m *machine.Machine, in program.Instr) string {
	parts := []string{
		fmt.Sprintf("s%d = %#x", in.A(), m.Slot(in.A())),
		fmt.Sprintf("s%d = %#x", in.B(), m.Slot(in.B())),
		fmt.Sprintf("s%d = %#x", in.Dst(), m.Slot(in.Dst())),
		fmt.Sprintf("gas slice %d", m.Slice()), fmt.Sprintf("pc %d", m.PC()),
	}
	if isStore(in.Op()) {
		parts[2] = fmt.Sprintf("memory at %#x: %#016x", address(m, in), m.LoadWord(address(m, in)))
	}
	return strings.Join(parts, ", ")
}

// outcome says what stands there afterwards.
func outcome(m *machine.Machine, in program.Instr, addr uint32) string {
	parts := []string{
		fmt.Sprintf("s%d = %#x", in.Dst(), m.Slot(in.Dst())),
		fmt.Sprintf("gas slice %d", m.Slice()), fmt.Sprintf("pc %d", m.PC()),
	}
	if isStore(in.Op()) {
		parts[0] = fmt.Sprintf("memory at %#x: %#016x", addr, m.LoadWord(addr))
	}
	if m.Status() != machine.Running {
		parts = append(parts, fmt.Sprintf("%v (%d)", m.Status(), m.Aux()))
	}
	return strings.Join(parts, ", ")
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
