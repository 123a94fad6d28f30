package kernel

import (
	"slices"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// stepper runs programs on the court's machine.
type stepper struct{}

func (stepper) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	return machine.Run(p, s), nil
}

// Addresses in the test rule's memory.
const (
	counterAt = 0    // u64, one more for each run that finishes
	inputAt   = 4096 // the input is copied here
	contextAt = 2048
)

// Commands of the test rule: the first byte of its input.
const (
	cmdCount   = 0 // count, and write the rest of the input to the output
	cmdRefuse  = 1 // count, write the input, abort with code 7
	cmdTrap    = 2 // count, then unreachable
	cmdLoop    = 3 // count, then loop until the gas is gone
	cmdEmit    = 4 // target u64, gas u32, data: send it, and count
	cmdContext = 5 // index: write a field of the context
	cmdGrow    = 6 // grow the memory by a page and write to its end
)

// What the test rule exports and imports is its counter, and its lowest three
// bits say how that goes.
const (
	exportTraps   = 0
	exportRefuses = 1 // with code 9
	importTraps   = 2
	importRefuses = 3 // with code 11
	importEmits   = 4 // to instance 0, which counts
	importSpends  = 6 // all of its gas
	imported      = 100
)

// testRule returns a rule whose every entry does what the input's first byte
// says. It is assembled by hand, so it has no module: only the machine runs it.
func testRule(entries ...program.Entry) *program.Program {
	var code []program.Instr
	add := func(op program.Op, dst, a, b uint8, imm uint32) int {
		code = append(code, program.Make(op, dst, a, b, imm))
		return len(code) - 1
	}
	charge := func(n uint32) { add(program.OpCharge, 0, 0, 0, n); add(program.OpCheck, 0, 0, 0, 0) }
	count := func() {
		add(program.OpConst, 8, 0, 0, counterAt)
		add(program.OpLoad64, 9, 8, 0, 0)
		add(program.OpBin64I+program.Op(program.AluAdd), 9, 9, 0, 1)
		add(program.OpStore64, 0, 8, 9, 0)
	}
	write := func(skip uint32) { // output = input from skip on
		add(program.OpConst, 5, 0, 0, inputAt+skip)
		add(program.OpBin64I+program.Op(program.AluSub), 6, 0, 0, skip)
		add(program.OpOutputWrite, 0, 4, 0, 0)
	}

	charge(1000)
	add(program.OpInputLen, 0, 0, 0, 0)
	add(program.OpConst, 4, 0, 0, inputAt)
	add(program.OpConst, 5, 0, 0, 0)
	add(program.OpMove, 6, 0, 0, 0)
	add(program.OpInputRead, 0, 4, 0, 0)
	add(program.OpConst, 8, 0, 0, inputAt)
	add(program.OpLoad8U, 1, 8, 0, 0)
	table := add(program.OpBrTable, 0, 1, 0, cmdGrow)
	for range cmdGrow + 1 {
		add(program.OpJump, 0, 0, 0, 0)
	}
	command := func(n int) { code[table+1+n] = program.Make(program.OpJump, 0, 0, 0, uint32(len(code))) }

	command(cmdCount)
	count()
	write(1)
	add(program.OpFinish, 0, 0, 0, 0)
	command(cmdRefuse)
	count()
	write(0)
	add(program.OpConst, 1, 0, 0, 7)
	add(program.OpAbort, 0, 1, 0, 0)
	command(cmdTrap)
	count()
	add(program.OpUnreachable, 0, 0, 0, 0)
	command(cmdLoop)
	count()
	loop := uint32(len(code))
	charge(1000)
	add(program.OpJump, 0, 0, 0, loop)
	command(cmdEmit)
	count()
	write(13)
	add(program.OpConst, 8, 0, 0, inputAt)
	add(program.OpLoad64, 2, 8, 0, 1)
	add(program.OpLoad32U, 3, 8, 0, 9)
	add(program.OpEmit, 0, 2, 3, 0)
	charge(1)
	add(program.OpFinish, 0, 0, 0, 0)
	command(cmdContext)
	add(program.OpLoad8U, 2, 8, 0, 1)
	add(program.OpContext, 12, 2, 0, 0)
	add(program.OpConst, 8, 0, 0, contextAt)
	for i := range uint8(4) {
		add(program.OpStore64, 0, 8, 12+i, uint32(i)*8)
	}
	add(program.OpConst, 5, 0, 0, contextAt)
	add(program.OpConst, 6, 0, 0, 32)
	add(program.OpOutputWrite, 0, 4, 0, 0)
	add(program.OpFinish, 0, 0, 0, 0)
	command(cmdGrow)
	add(program.OpConst, 2, 0, 0, 1)
	add(program.OpMemoryGrow, 2, 2, 0, 0)
	add(program.OpMemorySize, 3, 0, 0, 0)
	add(program.OpBin64I+program.Op(program.AluMul), 3, 3, 0, 65536)
	add(program.OpBin64I+program.Op(program.AluSub), 3, 3, 0, 8)
	add(program.OpStore64, 0, 3, 3, 0)
	add(program.OpGlobalSet, 0, 3, 0, 1)
	count()
	add(program.OpFinish, 0, 0, 0, 0)

	exports, imports := uint32(len(code)), uint32(0)
	if slices.Contains(entries, program.EntryExport) {
		code, imports = upgradeCode(code)
	}

	p := &program.Program{
		Limits:  program.Limits{CodeDepth: uint8(ssz.Depth(uint64(len(code)+3) / 4)), MaxPages: 4, HeightLimit: program.HeightLimit},
		Pages:   1,
		Globals: []uint64{1, 2},
		Code:    code,
		Memory:  []program.Page{{Index: 3, Data: [4096]byte{100: 1}}},
	}
	for i := range p.Entries {
		p.Entries[i] = program.NoEntry
	}
	for _, e := range entries {
		p.Entries[e] = map[program.Entry]uint32{program.EntryExport: exports, program.EntryImport: imports}[e]
	}
	return p
}

// upgradeCode appends export_state, then import_state, and returns where that
// starts.
func upgradeCode(code []program.Instr) (_ []program.Instr, imports uint32) {
	add := func(op program.Op, dst, a, b uint8, imm uint32) {
		code = append(code, program.Make(op, dst, a, b, imm))
	}
	start := func() { add(program.OpCharge, 0, 0, 0, 1000); add(program.OpCheck, 0, 0, 0, 0) }
	look := func() {
		add(program.OpConst, 8, 0, 0, counterAt)
		add(program.OpLoad64, 9, 8, 0, 0)
		add(program.OpBin64I+program.Op(program.AluAnd), 10, 9, 0, 7)
	}
	write := func(from, length uint32) {
		add(program.OpConst, 5, 0, 0, from)
		add(program.OpConst, 6, 0, 0, length)
		add(program.OpOutputWrite, 0, 4, 0, 0)
	}
	when := func(bits uint32, body func()) {
		add(program.OpConst, 11, 0, 0, bits)
		at := len(code)
		add(program.OpBrNe, 0, 10, 11, 0)
		body()
		code[at] = program.Make(program.OpBrNe, 0, 10, 11, uint32(len(code)))
	}
	refuse := func(with uint32) {
		add(program.OpConst, 1, 0, 0, with)
		add(program.OpAbort, 0, 1, 0, 0)
	}

	start()
	look()
	when(exportTraps, func() { add(program.OpUnreachable, 0, 0, 0, 0) })
	write(counterAt, 8)
	add(program.OpStore64, 0, 8, 9, 8) // dropped, as all that an export writes
	when(exportRefuses, func() { refuse(9) })
	add(program.OpFinish, 0, 0, 0, 0)

	imports = uint32(len(code))
	start()
	add(program.OpConst, 4, 0, 0, counterAt)
	add(program.OpConst, 5, 0, 0, 0)
	add(program.OpInputLen, 6, 0, 0, 0)
	add(program.OpInputRead, 0, 4, 0, 0)
	look()
	when(importTraps, func() { add(program.OpUnreachable, 0, 0, 0, 0) })
	when(importRefuses, func() { write(counterAt, 8); refuse(11) })
	when(importSpends, func() {
		loop := uint32(len(code))
		start()
		add(program.OpJump, 0, 0, 0, loop)
	})
	when(importEmits, func() {
		write(contextAt, 2)
		add(program.OpConst, 2, 0, 0, 0)
		add(program.OpConst, 3, 0, 0, 24_000)
		add(program.OpEmit, 0, 2, 3, 0)
	})
	start()
	add(program.OpBin64I+program.Op(program.AluAdd), 9, 9, 0, imported)
	add(program.OpStore64, 0, 8, 9, 0)
	add(program.OpFinish, 0, 0, 0, 0)
	return code, imports
}
