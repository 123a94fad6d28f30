package machine

import (
	"bytes"
	"encoding/binary"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// listed are the operations that the instruction set lists.
func listed() []program.Op {
	var ops []program.Op
	for op := program.OpJump; op <= program.OpExtend16S8; op++ {
		switch {
		case op == 0x1e, op == 0x1f, op == 0x2f, op > program.OpEmit && op < program.OpBin32:
		case op >= program.OpBin32 && op < program.OpClz32 && op&0x1f > program.Op(program.AluGeU):
		default:
			ops = append(ops, op)
		}
	}
	return ops
}

// interesting values of slots: around the borders of chunks, pages, memory,
// widths and signs.
var interesting = []uint64{
	0, 1, 2, 3, 5, 8, 15, 16, 31, 32, 33, 64, 127, 128, 255, 576, 577, 4095, 4096, 65535, 65536,
	131072, 131071, 131064, 130944, 1<<24 - 1, 1 << 24, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32,
	1<<32 + 7, 1<<63 - 1, 1 << 63, 1<<64 - 1, 1<<64 - 128, 0xffffff80, 0xffff8000,
}

func wordGen() *rapid.Generator[uint64] {
	return rapid.OneOf(rapid.SampledFrom(interesting), rapid.Uint64(), rapid.Uint64Range(0, 400))
}

// instrGen draws instructions of a program of n: mostly listed operations on
// the first slots, sometimes anything at all.
func instrGen(n int) *rapid.Generator[program.Instr] {
	ops := listed()
	slot := rapid.OneOf(rapid.Uint8Range(0, 15), rapid.Uint8Range(0, 15), rapid.Uint8Range(250, 255))
	return rapid.Custom(func(t *rapid.T) program.Instr {
		if rapid.IntRange(0, 60).Draw(t, "any") == 0 {
			return program.Instr(rapid.Uint64().Draw(t, "instr"))
		}
		imm := rapid.OneOf(
			rapid.Uint32Range(0, uint32(n)), rapid.Uint32Range(0, 300), rapid.Uint32(),
			rapid.Map(wordGen(), func(v uint64) uint32 { return uint32(v) }),
		).Draw(t, "imm")
		return program.Make(rapid.SampledFrom(ops).Draw(t, "op"),
			slot.Draw(t, "dst"), slot.Draw(t, "a"), slot.Draw(t, "b"), imm)
	})
}

// scene is a random run: a program and a start, and slots to begin with.
type scene struct {
	p     *program.Program
	s     *Start
	slots [20]uint64
}

func sceneGen() *rapid.Generator[scene] {
	return rapid.Custom(func(t *rapid.T) scene {
		n := rapid.IntRange(1, 40).Draw(t, "instructions")
		p := assemble(rapid.SliceOfN(instrGen(n), n, n).Draw(t, "code")...)
		p.Limits.TableSize = uint32(rapid.IntRange(0, n).Draw(t, "table"))
		p.Limits.MaxPages = uint16(rapid.IntRange(2, 4).Draw(t, "most pages"))
		p.Limits.HeightLimit = uint16(rapid.IntRange(0, 2000).Draw(t, "height limit"))
		for range rapid.IntRange(0, 3).Draw(t, "pages") {
			page := program.Page{Index: uint32(len(p.Memory) * 7)}
			for i := range page.Data {
				page.Data[i] = byte(i*31 + len(p.Memory))
			}
			p.Memory = append(p.Memory, page)
		}
		p.Globals = rapid.SliceOfN(wordGen(), 0, 8).Draw(t, "globals")
		s := startOf(p)
		s.Entry = rapid.SampledFrom([]program.Entry{program.EntryInit, program.EntryApply}).Draw(t, "entry")
		s.Gas = Gas(rapid.SampledFrom([]uint64{0, 1, 50, program.GasSlice, program.GasSlice + 7, program.MaxGas}).Draw(t, "gas"))
		s.Input = rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(t, "input")
		s.OutputLimit = rapid.SampledFrom([]uint32{0, 40, program.MaxOutput}).Draw(t, "output limit")
		for i := range s.Context {
			s.Context[i][i] = byte(i + 1)
		}
		sc := scene{p: p, s: s}
		for i := range sc.slots {
			sc.slots[i] = wordGen().Draw(t, "slot")
		}
		return sc
	})
}

// machine returns the scene's machine.
func (sc *scene) machine() *Machine {
	m := New(sc.p, sc.s)
	for i, v := range sc.slots {
		m.SetSlot(slotOf(i), v)
	}
	return m
}

// slotOf spreads 20 values over both ends of the frame.
func slotOf(i int) uint8 {
	if i >= 16 {
		return uint8(236 + i)
	}
	return uint8(i)
}

func (sc *scene) twin() *twin {
	t := newTwin(sc.p, sc.s)
	for i, v := range sc.slots {
		t.frame[slotOf(i)] = v
	}
	return t
}

type fataler interface{ Fatalf(string, ...any) }

// same compares the machine with its twin field by field.
func same(t fataler, m *Machine, w *twin) {
	if m.status != w.status || m.aux != w.aux || m.pc != w.pc || m.reserve != w.reserve || m.slice != w.slice ||
		m.mem.wasm != w.pages || m.height != w.height || m.depth != len(w.stack) {
		t.Fatalf("after %d steps: machine %v aux %d pc %d reserve %d slice %d pages %d height %d depth %d,\n"+
			"twin %v aux %d pc %d reserve %d slice %d pages %d height %d depth %d", m.steps,
			m.status, m.aux, m.pc, m.reserve, m.slice, m.mem.wasm, m.height, m.depth,
			w.status, w.aux, w.pc, w.reserve, w.slice, w.pages, w.height, len(w.stack))
	}
	if *m.frame != Frame(w.frame) {
		t.Fatalf("after %d steps: frames differ", m.steps)
	}
	if m.globals != w.globals || !bytes.Equal(m.output, w.output) || len(m.messages) != len(w.sent) || m.prepaid != w.prepaid {
		t.Fatalf("after %d steps: globals, output or messages differ", m.steps)
	}
	for i := range m.mem.read {
		if p := m.mem.page(uint64(i)); !bytes.Equal(p[:], w.mem[i*memory.PageSize:(i+1)*memory.PageSize]) {
			t.Fatalf("after %d steps: page %d differs", m.steps, i)
		}
	}
}

// TestEveryStepEqualsTwin steps random code, malformed code included, and
// compares every state with the twin's, roots from scratch included.
func TestEveryStepEqualsTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := sceneGen().Draw(t, "scene")
		m, w := sc.machine(), sc.twin()
		every := rapid.IntRange(1, 9).Draw(t, "steps between roots")
		for i := range 150 {
			if i%every == 0 {
				if got, want := m.Root(), w.root(); got != want {
					t.Fatalf("after %d steps: root %v, want %v", i, got, want)
				}
			}
			was := m.status
			if did := m.Run(1); (did == 1) == was.Ended() {
				t.Fatalf("%d steps done in status %v", did, was)
			}
			w.step()
			same(t, m, w)
			if was.Ended() {
				break
			}
		}
		if got, want := m.Root(), w.root(); got != want {
			t.Fatalf("at the end: root %v, want %v", got, want)
		}
	})
}

// TestAnySplitEndsTheSame runs the same scene at once and in random portions,
// with roots and clones taken between them.
func TestAnySplitEndsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := sceneGen().Draw(t, "scene")
		const total = 3000
		whole, parts := sc.machine(), sc.machine()
		before := sc.s.Memory.Root()
		did := whole.Run(total)
		for parts.Steps() < did {
			n := Step(rapid.IntRange(1, 700).Draw(t, "portion"))
			switch rapid.IntRange(0, 3).Draw(t, "between") {
			case 0:
				parts.Root()
			case 1:
				old := parts
				parts = parts.Clone()
				old.Run(50) // must not reach into the clone
				old.Root()
			case 2:
				clone := parts.Clone()
				clone.Run(50)
				clone.Root()
			}
			if did := parts.Run(min(n, did-parts.Steps())); did == 0 {
				t.Fatal("no step was done")
			}
		}
		if got, want := parts.Root(), whole.Root(); got != want {
			t.Fatalf("after %d steps in portions %v, at once %v", did, got, want)
		}
		if sc.s.Memory.Root() != before {
			t.Fatal("the start's memory was written to")
		}
		a, b := whole.Result(), parts.Result()
		if a.Status != b.Status || a.GasUsed != b.GasUsed || a.Code != b.Code || len(a.Dirty) != len(b.Dirty) {
			t.Fatalf("results %+v and %+v", a, b)
		}
	})
}

// TestAllBinaryOperations runs each operation in each form on all pairs of
// interesting operands.
func TestAllBinaryOperations(t *testing.T) {
	for form := program.OpBin32; form < program.OpClz32; form += 0x20 {
		for alu := range program.Alu(0x20) {
			for _, a := range interesting {
				for _, b := range interesting {
					in := program.Make(form+program.Op(alu), 7, 1, 2, uint32(b))
					p := assemble(in)
					s := &Start{Entry: program.EntryApply, Gas: 1000}
					m := New(p, s)
					m.SetSlot(1, a)
					m.SetSlot(2, b)
					w := &twin{p: p, s: s, status: Running}
					w.frame[1], w.frame[2] = a, b
					m.Run(1)
					w.step()
					if m.Slot(7) != w.frame[7] || m.Status() != w.status || m.Aux() != w.aux || m.PC() != w.pc {
						t.Fatalf("form %#x operation %d of %#x and %#x: %#x %v %d, want %#x %v %d", form, alu, a, b,
							m.Slot(7), m.Status(), m.Aux(), w.frame[7], w.status, w.aux)
					}
					m = New(p, s)
					m.SetSlot(1, a)
					m.SetSlot(2, b)
					quick(m)
					if m.Slot(7) != w.frame[7] || m.Status() != w.status || m.PC() != w.pc {
						t.Fatalf("fused code: form %#x operation %d of %#x and %#x: %#x", form, alu, a, b, m.Slot(7))
					}
				}
			}
		}
	}
}

// TestWasmCorners has the published corner cases by hand, so that twin and
// machine cannot share a misreading.
func TestWasmCorners(t *testing.T) {
	minus := func(v int64) uint64 { return uint64(v) }
	for _, c := range []struct {
		name string
		op   program.Op
		alu  program.Alu
		a, b uint64
		want uint64
		trap program.Trap
	}{
		{"i32.div_s overflow", program.OpBin32, program.AluDivS, 1 << 31, 0xffffffff, 0, program.TrapOverflow},
		{"i64.div_s overflow", program.OpBin64, program.AluDivS, 1 << 63, minus(-1), 0, program.TrapOverflow},
		{"i32.rem_s least by -1", program.OpBin32, program.AluRemS, 1 << 31, 0xffffffff, 0, 0},
		{"i64.rem_s least by -1", program.OpBin64, program.AluRemS, 1 << 63, minus(-1), 0, 0},
		{"i32.div_s truncates", program.OpBin32, program.AluDivS, 0xfffffff9, 2, 0xfffffffd, 0},
		{"i32.rem_s sign of dividend", program.OpBin32, program.AluRemS, 0xfffffff9, 2, 0xffffffff, 0},
		{"i32.div_u", program.OpBin32, program.AluDivU, 0xfffffff9, 2, 0x7ffffffc, 0},
		{"i32 division by zero", program.OpBin32, program.AluDivU, 1, 1 << 32, 0, program.TrapDivide},
		{"i64 division by zero", program.OpBin64, program.AluRemU, 1, 0, 0, program.TrapDivide},
		{"i32.shl masks", program.OpBin32, program.AluShl, 1, 33, 2, 0},
		{"i64.shr_s masks", program.OpBin64, program.AluShrS, minus(-8), 65, minus(-4), 0},
		{"i32.shr_s", program.OpBin32, program.AluShrS, 0x80000000, 31, 0xffffffff, 0},
		{"i32.rotl", program.OpBin32, program.AluRotl, 0x80000001, 1, 3, 0},
		{"i64.rotr", program.OpBin64, program.AluRotr, 1, 1, 1 << 63, 0},
		{"i32 ignores high halves", program.OpBin32, program.AluEq, 1<<40 | 5, 5, 1, 0},
		{"i32.lt_s", program.OpBin32, program.AluLtS, 0xffffffff, 0, 1, 0},
		{"i64.lt_s", program.OpBin64, program.AluLtS, 0xffffffff, 0, 0, 0},
		{"i32.add wraps", program.OpBin32, program.AluAdd, 0xffffffff, 2, 1, 0},
		{"i64.mul wraps", program.OpBin64, program.AluMul, 1 << 63, 2, 0, 0},
	} {
		p := assemble(op(c.op+program.Op(c.alu), 3, 1, 2, 0))
		m := New(p, startOf(p))
		m.SetSlot(1, c.a)
		m.SetSlot(2, c.b)
		m.Run(1)
		if c.trap != 0 {
			if m.Status() != Trapped || m.Aux() != uint32(c.trap) || m.PC() != 0 {
				t.Errorf("%s: %v %d at %d, want trap %v", c.name, m.Status(), m.Aux(), m.PC(), c.trap)
			}
		} else if m.Slot(3) != c.want {
			t.Errorf("%s: %#x, want %#x", c.name, m.Slot(3), c.want)
		}
	}
}

// TestBulkCounts compares the closed form of long bulk operations with single
// steps: the same state after the same number of steps, at any split.
func TestBulkCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]program.Op{
			program.OpMemoryCopy, program.OpMemoryFill, program.OpInputRead, program.OpOutputWrite,
		}).Draw(t, "op")
		p := assemble(op(kind, 0, 9, 0, 0), op(program.OpFinish, 0, 0, 0, 0))
		s := startOf(p)
		s.Input = make([]byte, 20000)
		for i := range s.Input {
			s.Input[i] = byte(i * 7)
		}
		n := rapid.Uint64Range(0, 9000).Draw(t, "n")
		d := rapid.Uint64Range(0, 10000).Draw(t, "d")
		x := rapid.OneOf(rapid.Uint64Range(0, 10000), rapid.Uint64Range(d-min(d, 70), d+70)).Draw(t, "x")
		start := func() *Machine {
			m := New(p, s)
			for i := uint32(0); i < 24000; i += 8 {
				m.StoreWord(i, uint64(i)*0x9e3779b97f4a7c15)
			}
			m.SetSlot(8, d)
			m.SetSlot(9, x)
			m.SetSlot(10, n)
			return m
		}
		ones, whole := start(), start()
		steps := whole.Run(MaxSteps)
		half := Step(rapid.Uint64Range(0, uint64(steps)).Draw(t, "half"))
		split := start()
		for i := range steps {
			if i == half {
				split.Run(half)
				if ones.Root() != split.Root() {
					t.Fatalf("after %d of %d steps one by one and at once differ", half, steps)
				}
				split.Run(MaxSteps)
			}
			if ones.Run(1) != 1 {
				t.Fatalf("ended after %d steps, want %d", i, steps)
			}
		}
		if half == steps {
			split.Run(half)
		}
		if ones.Status() != Finished || split.Steps() != steps {
			t.Fatalf("one by one %v, %d steps in two parts, %d at once", ones.Status(), split.Steps(), steps)
		}
		if a, b, c := ones.Root(), whole.Root(), split.Root(); a != b || a != c {
			t.Fatal("one by one, in two parts and at once differ")
		}
	})
}

func TestTerminalStatesStand(t *testing.T) {
	for _, st := range []Status{Finished, Refused, Trapped, OutOfGas} {
		p := alu64Loop()
		m := New(p, startOf(p))
		m.Run(10)
		m.SetStatus(st, 5)
		root := m.Root()
		if m.Run(100) != 0 || m.Root() != root || m.Steps() != 10 || len(m.StepRoots(3)) != 0 {
			t.Errorf("%v moved on", st)
		}
	}
}

// TestDepthIsBounded has code that calls itself for ever, directly and through
// the table: the height limit must end both, and bound the frames.
func TestDepthIsBounded(t *testing.T) {
	direct := assemble(op(program.OpCall, 0, 0, 1, 0))
	m := New(direct, startOf(direct))
	m.Run(MaxSteps)
	if m.Status() != Trapped || m.Aux() != uint32(program.TrapStack) || m.Depth() != program.HeightLimit {
		t.Errorf("direct: %v %d at depth %d", m.Status(), m.Aux(), m.Depth())
	}
	table := assemble(op(program.OpTableEntry, 0, 1, 2, 1), op(program.OpCallIndirect, 0, 0, 0, 1))
	table.Limits.TableSize = 1
	table.Entries[program.EntryApply] = 1
	m = New(table, startOf(table))
	m.Run(MaxSteps)
	if m.Status() != Trapped || m.Aux() != uint32(program.TrapStack) || m.Depth() != program.HeightLimit/2+1 {
		t.Errorf("table: %v %d at depth %d", m.Status(), m.Aux(), m.Depth())
	}
}

// TestResultOfMalformedGas has code that gives itself gas: used gas stays in
// the range of the limit.
func TestResultOfMalformedGas(t *testing.T) {
	p := assemble(op(program.OpFinish, 0, 0, 0, 0))
	m := New(p, startOf(p))
	m.SetSlice(program.MaxGas * 4)
	m.Run(3)
	if r := m.Result(); r.Status != Finished || r.GasUsed != program.MaxGas {
		t.Errorf("%v, gas used %d", r.Status, r.GasUsed)
	}
}

func TestRunOfCodeWithoutEnd(t *testing.T) {
	p := assemble(op(program.OpJump, 0, 0, 0, 0))
	m := New(p, startOf(p))
	m.Run(1000)
	if r := m.Result(); r.Status != OutOfGas || r.GasUsed != program.MaxGas {
		t.Errorf("%v, gas used %d", r.Status, r.GasUsed)
	}
	s := startOf(p)
	s.Entry = program.EntryReceive // not exported
	if r := Run(p, s); r.Status != Trapped || r.Code != uint32(program.TrapIllegal) {
		t.Errorf("an entry that is absent: %v %d", r.Status, r.Code)
	}
}

// FuzzCode runs any instruction words against the twin.
func FuzzCode(f *testing.F) {
	for _, p := range []*program.Program{alu64Loop(), memoryLoop(), callLoop()} {
		var seed []byte
		for _, in := range p.Code {
			seed = binary.BigEndian.AppendUint64(seed, uint64(in))
		}
		f.Add(seed, uint16(300))
	}
	f.Add([]byte{0xff, 1, 2, 3, 4, 5, 6, 7}, uint16(2))
	f.Fuzz(func(t *testing.T, code []byte, steps uint16) {
		var words []program.Instr
		for ; len(code) >= 8 && len(words) < 1<<12; code = code[8:] {
			words = append(words, program.Instr(binary.BigEndian.Uint64(code)))
		}
		p := assemble(words...)
		p.Limits.TableSize = uint32(len(words))
		s := startOf(p)
		m, w := New(p, s), newTwin(p, s)
		m.Run(Step(steps))
		for range steps {
			w.step()
		}
		if m.Root() != w.root() {
			t.Fatalf("machine %v %d at %d, twin %v %d at %d", m.status, m.aux, m.pc, w.status, w.aux, w.pc)
		}
	})
}

// TestOversizedCode has more code than its tree holds, which no artifact can:
// what is beyond the tree does not exist.
func TestOversizedCode(t *testing.T) {
	p := assemble(op(program.OpJump, 0, 0, 0, 4), 0, 0, 0, op(program.OpFinish, 0, 0, 0, 0))
	p.Limits.CodeDepth = 0
	m := New(p, startOf(p))
	m.Run(10)
	m.Root()
	if m.Status() != Trapped || m.Aux() != uint32(program.TrapIllegal) || m.PC() != 4 {
		t.Errorf("%v %d at %d", m.Status(), m.Aux(), m.PC())
	}
}

// TestCheck has the corners of the gas rule by hand.
func TestCheck(t *testing.T) {
	const s = program.GasSlice
	for _, c := range []struct {
		slice       int64
		reserve     uint64
		wantSlice   int64
		wantReserve uint64
		want        Status
	}{
		{0, 0, 0, 0, Running},
		{5, 9, 5, 9, Running},
		{-1, 0, -1, 0, OutOfGas},
		{-1, 1, 0, 0, Running},
		{-10, 9, -10, 9, OutOfGas},
		{-10, 10, 0, 0, Running},
		{-10, s, s - 10, 0, Running},
		{-10, s + 1, s - 10, 1, Running},
		{-s - 5, 3 * s, 0, 2*s - 5, Running},
		{-1 << 63, 1 << 63, 0, 0, Running},
		{-1 << 63, 1<<63 - 1, -1 << 63, 1<<63 - 1, OutOfGas},
	} {
		p := assemble(op(program.OpCheck, 0, 0, 0, 0), op(program.OpJump, 0, 0, 0, 1))
		m := New(p, startOf(p))
		m.SetSlice(c.slice)
		m.SetReserve(c.reserve)
		m.Run(1)
		if m.Status() != c.want || m.Slice() != c.wantSlice || m.Reserve() != c.wantReserve || (m.PC() == 1) != (c.want == Running) {
			t.Errorf("%+v: %v, slice %d, reserve %d, pc %d", c, m.Status(), m.Slice(), m.Reserve(), m.PC())
		}
	}
}
