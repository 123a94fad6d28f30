package evm

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Places of the fixture's code that set a state up; the instruction under
// test stands at pcTest.
const (
	pcEmit  = 60
	pcCall  = 61
	pcWrite = 62
	pcTest  = 80
	codeLen = 120
)

// fixture is a machine in the making: fields first, then build, then the
// machine's own setters.
type fixture struct {
	code   []program.Instr
	limits program.Limits
	start  machine.Start
}

// newFixture returns two wasm pages of memory with some bytes, an input of
// 100 bytes, a context and a table of 16 entries.
func newFixture() *fixture {
	f := &fixture{
		code:   make([]program.Instr, codeLen),
		limits: program.Limits{CodeDepth: 6, MaxPages: 8, TableSize: 16, HeightLimit: 1000},
		start: machine.Start{
			Entry: program.EntryApply, Gas: 5_000_000, Pages: 2, Memory: new(memory.Tree),
			Globals: []uint64{1, 2, 3, 1 << 63, 5}, OutputLimit: 1000,
		},
	}
	for i := range f.code {
		f.code[i] = program.Make(program.OpConst, uint8(i), 0, 0, uint32(i)) // never zero, never executed
	}
	f.code[pcEmit] = program.Make(program.OpEmit, 0, 250, 251, 0)
	f.code[pcCall] = program.Make(program.OpCall, 7, 3, 9, pcTest)
	f.code[pcWrite] = program.Make(program.OpOutputWrite, 0, 252, 0, 0)
	for _, i := range []memory.PageIndex{0, 1, 2, 31} {
		page := new(memory.Page)
		for k := range page {
			page[k] = byte(k*7 + int(i)*13 + k>>5)
		}
		f.start.Memory.SetPage(i, page)
	}
	for i := range 100 {
		f.start.Input = append(f.start.Input, byte(200-i))
	}
	for i := range f.start.Context {
		f.start.Context[i] = ssz.Uint64(uint64(i) * 0x0101010101010101)
	}
	return f
}

// build returns the machine at the instruction.
func (f *fixture) build(in program.Instr) *machine.Machine {
	f.code[pcTest] = in
	p := &program.Program{Limits: f.limits, Code: f.code, Pages: f.start.Pages}
	p.Entries[f.start.Entry] = pcTest
	return machine.New(p, &f.start)
}

// enter pushes n callers: the machine is then at pcTest in the last callee.
func enter(m *machine.Machine, n int) {
	for range n {
		m.SetPC(pcCall)
		m.Run(1)
	}
}

// write appends n bytes to the output from memory and goes back to pcTest.
func write(m *machine.Machine, addr, n uint32) {
	slots := [3]uint64{m.Slot(252), m.Slot(253), m.Slot(254)}
	m.SetSlot(253, uint64(addr))
	m.SetSlot(254, uint64(n))
	m.SetPC(pcWrite)
	for m.PC() == pcWrite && m.Status() == machine.Running {
		m.Run(1)
	}
	for i, v := range slots {
		m.SetSlot(uint8(252+i), v)
	}
	m.SetPC(pcTest)
}

// emit sends n messages, the k-th with k bytes, and goes back to pcTest.
func emit(m *machine.Machine, n int) {
	for k := range n {
		write(m, uint32(k), uint32(k))
		m.SetPC(pcEmit)
		m.Run(1)
	}
	m.SetPC(pcTest)
}

// errDiffers is wrapped by what compare finds.
var errDiffers = errors.New("machine and contract differ")

// compare executes the machine's next step in Go and in the EVM and returns
// an error where the states after it are not the same; plant, where not nil,
// alters Go's result before. m is left after the step.
func compare(v *Verifier, m *machine.Machine, plant func(*machine.Machine)) (Gas, error) {
	return compareBy(v, m, func(m *machine.Machine) {
		m.Run(1)
		if plant != nil {
			plant(m)
		}
	})
}

// compareBy is compare with a step of the caller's in Go's place.
func compareBy(v *Verifier, m *machine.Machine, step func(*machine.Machine)) (Gas, error) {
	pre := m.Root()
	witness, err := m.Witness()
	if err != nil {
		return Gas{}, err
	}
	in := m.Instr()
	step(m)
	want := m.Root()
	got, gas, err := v.Step(pre, witness)
	if err != nil {
		return gas, fmt.Errorf("%w: instruction %016x: %w", errDiffers, uint64(in), err)
	}
	if got != want {
		return gas, fmt.Errorf("%w: instruction %016x (status after it %v, aux %d): contract %v, machine %v",
			errDiffers, uint64(in), m.Status(), m.Aux(), got, want)
	}
	return gas, nil
}

// interesting are operands at the borders of sizes, signs, chunks and pages.
var interesting = []uint64{
	0, 1, 2, 3, 7, 8, 24, 25, 30, 31, 32, 33, 63, 64, 95, 96, 100, 127, 128, 255, 256, 576, 577, 4095, 4096, 65535, 65536,
	131064, 131071, 131072, 131073, 1 << 31, 1<<31 - 1, 1 << 32, 1<<32 - 1, 1<<32 - 8, 1 << 63, 1<<63 - 1, 1<<64 - 1,
	0xffffffff80000000, 0x8000000080000000, 0x0123456789abcdef,
}

// operand returns a number that is often at a border.
func operand(r *rand.Rand) uint64 {
	switch r.IntN(4) {
	case 0:
		return r.Uint64()
	case 1:
		return uint64(r.Uint32N(140000))
	default:
		return interesting[r.IntN(len(interesting))]
	}
}
