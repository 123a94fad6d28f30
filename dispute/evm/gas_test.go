package evm

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// size of a program and its memory, as a dispute would meet them.
type scale struct {
	instructions int
	pages        uint32 // wasm pages, every 4 KiB page full
	slots        int    // of the frame in use
	callers      int
}

// gasWorld makes states of one scale. All share one program and one memory,
// so that these are hashed once.
type gasWorld struct {
	scale
	random *random
	base   *machine.Machine
	states map[string][]gasState // by class
}

// gasState is an instruction of the program and its operands.
type gasState struct {
	pc    uint32
	slots map[uint8]uint64
}

// callPC and calleePC hold the call that makes callers.
const callPC, calleePC = 900, 1000

// newGasWorld places n instructions of each class in random code.
func newGasWorld(s scale, n int) *gasWorld {
	w := &gasWorld{scale: s, random: newRandom(7), states: make(map[string][]gasState)}
	code := make([]program.Instr, s.instructions)
	for i := range code {
		code[i] = w.random.instr()
	}
	free := w.random.Perm(s.instructions - calleePC)
	for k, c := range w.classes() {
		for i := range n {
			in, slots := c.make(w.random)
			pc := uint32(calleePC + free[k*n+i])
			code[pc] = in
			w.states[c.name] = append(w.states[c.name], gasState{pc, slots})
		}
	}
	code[callPC] = program.Make(program.OpCall, uint8(w.slots/2), 3, 4, calleePC)
	p := &program.Program{
		Limits: program.Limits{
			CodeDepth: uint8(ssz.Depth(uint64(s.instructions) / 4)), MaxPages: memory.MaxWasmPages,
			TableSize: 64, HeightLimit: program.HeightLimit,
		},
		Code: code, Pages: s.pages,
	}
	start := &machine.Start{
		Entry: program.EntryApply, Gas: program.MaxGas, Pages: s.pages, Memory: new(memory.Tree),
		Globals: []uint64{65536, 1, 2}, Input: w.random.bytes(1000), OutputLimit: program.MaxOutput,
	}
	for i := range s.pages * 16 {
		page := memory.Page(w.random.bytes(memory.PageSize))
		start.Memory.SetPage(memory.PageIndex(i), &page)
	}
	w.base = machine.New(p, start)
	w.base.Root()
	return w
}

// state returns a machine before an instruction, operands as real code has
// them: words of 32 bits half of the time, small counts, addresses in memory.
func (w *gasWorld) state(s gasState) *machine.Machine {
	r := w.random
	m := w.base.Clone()
	fill := func() {
		for i := range w.slots {
			v := r.Uint64() >> uint(r.IntN(32))
			if r.IntN(2) == 0 {
				v = uint64(r.Uint32() >> uint(r.IntN(24)))
			}
			m.SetSlot(uint8(i), v)
		}
	}
	for range w.callers {
		fill()
		m.SetPC(callPC)
		m.Run(1)
	}
	fill()
	for i := range 256 {
		if v, ok := s.slots[uint8(i)]; ok {
			m.SetSlot(uint8(i), v)
		}
	}
	m.SetOutput(r.bytes(r.IntN(3000)))
	m.SetSlice(int64(r.IntN(program.GasSlice)))
	m.SetReserve(uint64(r.IntN(program.MaxGas)))
	m.SetPC(s.pc)
	return m
}

// gasClass is a kind of instruction in the table.
type gasClass struct {
	name string
	make func(*random) (program.Instr, map[uint8]uint64)
}

func (w *gasWorld) classes() []gasClass {
	slot := func(r *random) uint8 { return uint8(r.IntN(w.slots)) }
	addr := func(r *random) uint64 { return uint64(r.IntN(int(w.pages)*65536 - 8192)) }
	plain := func(op program.Op) func(*random) (program.Instr, map[uint8]uint64) {
		return func(r *random) (program.Instr, map[uint8]uint64) {
			return program.Make(op, slot(r), slot(r), slot(r), r.Uint32N(100)), nil
		}
	}
	access := func(op program.Op) func(*random) (program.Instr, map[uint8]uint64) {
		return func(r *random) (program.Instr, map[uint8]uint64) {
			a := slot(r)
			return program.Make(op, slot(r), a, slot(r), r.Uint32N(64)), map[uint8]uint64{a: addr(r)}
		}
	}
	bulk := func(op program.Op, source func(*random) uint64) func(*random) (program.Instr, map[uint8]uint64) {
		return func(r *random) (program.Instr, map[uint8]uint64) {
			a := slot(r) &^ 3
			return program.Make(op, 0, a, 0, 0), map[uint8]uint64{a: addr(r), a + 1: source(r), a + 2: 1 + uint64(r.IntN(100))}
		}
	}
	hash := func(op program.Op, n uint64) func(*random) (program.Instr, map[uint8]uint64) {
		return func(r *random) (program.Instr, map[uint8]uint64) {
			a := slot(r)&^3 + 1
			return program.Make(op, slot(r), a, a+1, 0), map[uint8]uint64{a: addr(r), a + 1: n}
		}
	}
	unaligned := func(op program.Op) func(*random) (program.Instr, map[uint8]uint64) {
		return func(r *random) (program.Instr, map[uint8]uint64) {
			a := slot(r)
			return program.Make(op, slot(r), a, slot(r), 0), map[uint8]uint64{a: addr(r)&^31 + 30}
		}
	}
	alu := program.Op(program.AluAdd)
	return []gasClass{
		{"charge", plain(program.OpCharge)},
		{"check", plain(program.OpCheck)},
		{"jump", plain(program.OpJump)},
		{"br_if", plain(program.OpBrNZ)},
		{"br_lt", plain(program.OpBrLtU)},
		{"move", plain(program.OpMove)},
		{"const", plain(program.OpConst)},
		{"i64.add", plain(program.OpBin64 + alu)},
		{"i32.add imm", plain(program.OpBin32I + alu)},
		{"i64.popcnt", plain(program.OpPopcnt64)},
		{"select", plain(program.OpSelect)},
		{"global.get", func(r *random) (program.Instr, map[uint8]uint64) {
			return program.Make(program.OpGlobalGet, slot(r), 0, 0, r.Uint32N(3)), nil
		}},
		{"global.set", func(r *random) (program.Instr, map[uint8]uint64) {
			return program.Make(program.OpGlobalSet, 0, slot(r), 0, r.Uint32N(3)), nil
		}},
		{"call", func(r *random) (program.Instr, map[uint8]uint64) {
			return program.Make(program.OpCall, uint8(r.IntN(w.slots-4)), uint8(r.IntN(5)), 3, 1000), nil
		}},
		{"call_indirect", func(r *random) (program.Instr, map[uint8]uint64) {
			b := slot(r)
			return program.Make(program.OpCallIndirect, uint8(r.IntN(w.slots-4)), 3, b, 7), map[uint8]uint64{b: 5}
		}},
		{"return", func(r *random) (program.Instr, map[uint8]uint64) {
			return program.Make(program.OpReturn, 0, slot(r), uint8(r.IntN(2)), 3), nil
		}},
		{"i32.load", access(program.OpLoad32U)},
		{"i64.load", access(program.OpLoad64)},
		{"i64.load across", unaligned(program.OpLoad64)},
		{"i32.store", access(program.OpStore32)},
		{"i64.store", access(program.OpStore64)},
		{"i64.store across", unaligned(program.OpStore64)},
		{"memory.copy", bulk(program.OpMemoryCopy, addr)},
		{"memory.fill", bulk(program.OpMemoryFill, func(r *random) uint64 { return uint64(r.IntN(256)) })},
		{"input_read", bulk(program.OpInputRead, func(r *random) uint64 { return uint64(r.IntN(800)) })},
		{"output_write", bulk(program.OpOutputWrite, addr)},
		{"input_len", plain(program.OpInputLen)},
		{"context", func(r *random) (program.Instr, map[uint8]uint64) {
			a := slot(r)
			return program.Make(program.OpContext, slot(r), a, 0, 0), map[uint8]uint64{a: uint64(r.IntN(13))}
		}},
		{"sha256 of 64", hash(program.OpSha256, 64)},
		{"sha256 of 576", hash(program.OpSha256, 576)},
		{"keccak256 of 532", hash(program.OpKeccak256, 532)},
		{"ecrecover", hash(program.OpRecover, 0)},
		{"emit", plain(program.OpEmit)},
		{"unreachable", plain(program.OpUnreachable)},
	}
}

// settleClasses are the steps of settling: of a run that has written to a
// page in eight, at a cursor on one of them and before one.
var settleClasses = []struct {
	name   string
	differ bool
}{{"settle, a page", true}, {"settle, a subtree", false}}

// settling returns a machine that is settling.
func (w *gasWorld) settling(s gasState, differ bool) *machine.Machine {
	m := w.state(s)
	pages := w.pages * memory.WasmPageSize / memory.PageSize
	for i := uint32(0); i < pages; i += 8 {
		m.StoreWord(i*memory.PageSize, w.random.Uint64())
	}
	m.SetStatus(machine.Settling, 0)
	page := w.random.Uint32N(pages) &^ 7
	if !differ {
		page |= 1 << w.random.IntN(3)
	}
	m.SetPC(page)
	return m
}

// gasTable measures the states of each class and prints medians, and
// over all classes, each weighing the same, the median of medians.
func (w *gasWorld) gasTable(t *testing.T, v *Verifier) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%-18s %7s %9s %9s %9s %9s\n", "operation", "bytes", "execution", "gas", "most", "64 a byte")
	var medians []uint64
	for _, c := range w.classes() {
		var all []Gas
		for _, state := range w.states[c.name] {
			gas, err := compare(v, w.state(state), nil)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			all = append(all, gas)
		}
		medians = append(medians, gasRow(&out, c.name, all))
	}
	for _, c := range settleClasses {
		var all []Gas
		for _, state := range w.states["charge"] {
			gas, err := compare(v, w.settling(state, c.differ), nil)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			all = append(all, gas)
		}
		medians = append(medians, gasRow(&out, c.name, all))
	}
	slices.Sort(medians)
	fmt.Fprintf(&out, "median of the operations: %d\n", medians[len(medians)/2])
	return out.String()
}

// gasRow prints the median of some proofs, and the most gas of one; it returns
// the median's gas.
func gasRow(out *strings.Builder, name string, all []Gas) uint64 {
	slices.SortFunc(all, func(a, b Gas) int { return int(a.Total()) - int(b.Total()) })
	mid := all[len(all)/2]
	fmt.Fprintf(out, "%-18s %7d %9d %9d %9d %9d\n", name, mid.Bytes, mid.Execution, mid.Total(), all[len(all)-1].Total(), mid.FutureTotal())
	return mid.Total()
}

// TestGas holds the price of a proof, as a transaction to the verifier alone,
// to a committed table: a change of it is a change of that file. Calldata is
// counted whole, the call's own 132 bytes included; "64 a byte" is the price
// under EIP-7976.
func TestGas(t *testing.T) {
	v := deploy(t)
	datadriven.RunTest(t, "testdata/gas", func(t *testing.T, d *datadriven.TestData) string {
		switch d.Cmd {
		case "size":
			return fmt.Sprintf("%d bytes of code, at most 24576\n", v.CodeSize())
		case "gas":
			var s scale
			var n, pages int
			d.ScanArgs(t, "instructions", &s.instructions)
			d.ScanArgs(t, "pages", &pages)
			d.ScanArgs(t, "slots", &s.slots)
			d.ScanArgs(t, "callers", &s.callers)
			d.ScanArgs(t, "states", &n)
			s.pages = uint32(pages)
			return newGasWorld(s, n).gasTable(t, v)
		}
		t.Fatalf("unknown command %q", d.Cmd)
		return ""
	})
}
