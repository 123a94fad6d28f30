package machine

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/program"
)

// member draws an instruction for a group's place, with the operands that the
// group wants from the instruction before; now and then they stand in the
// other order, or are not what the group wants.
func (d *dice) member(m groupMember, before program.Instr, n int) program.Instr {
	in := d.instr([]program.Op{m.op}, n)
	a, b, dst := in.A(), in.B(), before.Dst()
	if d.below(12) > 0 {
		if m.reads&readsA != 0 {
			a = dst
		}
		if m.reads&readsB != 0 {
			b = dst
		}
		if commutes(m.op) && d.below(3) == 0 {
			a, b = b, a
		}
	}
	imm := in.Imm()
	if m.op == program.OpCharge {
		imm = uint32(d.below(300))
	}
	return program.Make(m.op, in.Dst(), a, b, imm)
}

// groupCode is a group several times over, with jumps that mostly go back into
// the code, and a table entry at its end.
func (d *dice) groupCode(g group) []program.Instr {
	const n = 16
	var code []program.Instr
	for len(code) < n {
		var before program.Instr
		for _, m := range g {
			if m.op == 0 {
				break
			}
			before = d.member(m, before, n)
			code = append(code, before)
		}
		if d.below(8) == 0 {
			code = append(code, d.instr(listed(), n))
		}
	}
	return code
}

// shapes are the groups, and each operation by itself.
func shapes() []group {
	all := slices.Clone(groups[:])
	for _, o := range listed() {
		all = append(all, group{{op: o}})
	}
	return all
}

// TestGroupsAtEverySplit runs each group, and each operation, in many states,
// up to every step and from every instruction, jumps into a group's middle
// among them, and compares with the twin: traps, refills and the end of gas
// inside a group too.
func TestGroupsAtEverySplit(t *testing.T) {
	const steps = 14
	for k, g := range shapes() {
		d := dice(k)
		whole := 0
		rounds := 40
		if k >= len(groups) {
			rounds = 15
		}
		for range rounds {
			p := assemble(d.groupCode(g)...)
			p.Pages = uint32(1 + d.below(2))
			s := startOf(p)
			s.Gas = Gas([]uint64{100, 1000, program.GasSlice + 500, program.MaxGas}[d.below(4)])
			first := New(p, s)
			first.SetPC(uint32(d.below(4)))
			first.SetSlice(int64(d.below(400)) - 20)
			w := newTwin(p, s)
			w.pc, w.slice = first.pc, first.slice
			for i := range uint8(24) {
				w.frame[i-8] = d.word()
				first.SetSlot(i-8, w.frame[i-8])
			}
			if d.below(2) == 0 {
				call, at := d.instr([]program.Op{program.OpCall}, 16), first.pc
				call &^= 0xe0 << 40
				first.push(call)
				w.push(call)
				first.pc, w.pc = at, at
			}
			first.fused = fuse(first.code)
			if first.fused[first.pc].Op() == firstGroup+program.Op(k) {
				if m := first.Clone(); ready(m).fast(groupMost) > 1 {
					whole++
				}
			}
			for n := range Step(steps) {
				m := first.Clone()
				if n%2 == 0 {
					ready(m)
				}
				m.Run(n)
				same(t, m, w)
				w.step()
			}
		}
		if k < len(groups) && whole < 2 {
			t.Errorf("group %d, which begins with %v, ran at once %d times only", k, g[0].op, whole)
		}
	}
}

// ready gives the machine what it otherwise gets on the way: pages that were
// written to, and a frame for the next call, with what an earlier one left.
func ready(m *Machine) *Machine {
	for i := range m.mem.read {
		m.mem.writable(uint64(i))
	}
	used := new(activation)
	for i := range m.reach {
		used.frame[i] = 1
	}
	m.calls = append(m.calls, used)
	return m
}

// quick does one step as a long run does: in the loop over fused code, where
// that has a case for it.
func quick(m *Machine) {
	m.fused = fuse(m.code)
	if m.fast(groupMost) == 0 {
		m.step(1)
	}
	m.steps++
}

// TestFusedCodeEqualsTwin runs random code in random portions. No slot is set
// from outside, so that calls clear no more of a frame than the code can have
// written to.
func TestFusedCodeEqualsTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dice(rapid.Uint64().Draw(t, "seed"))
		var code []program.Instr
		for i := range uint8(12) {
			v := d.word()
			code = append(code, program.Make(program.OpConst, i, 0, 0, uint32(v)),
				program.Make(program.OpConstHi, i, 0, 0, uint32(v>>32)))
		}
		ops, n := listed(), len(code)+40
		for len(code) < n {
			switch d.below(4) {
			case 0:
				code = append(code, d.groupCode(groups[d.below(len(groups))])...)
			case 1:
				code = append(code, program.Make(program.OpCall, d.slot(), uint8(d.below(6)), 1, uint32(d.below(n))))
			case 2:
				code = append(code, program.Make(program.OpReturn, 0, d.slot(), uint8(d.below(4)), 0))
			default:
				in := d.instr(ops, n)
				if d.below(20) == 0 {
					in = program.Instr(d.next())
				}
				code = append(code, in)
			}
		}
		p := assemble(code...)
		p.Limits.TableSize = uint32(n)
		m, w := New(p, startOf(p)), newTwin(p, startOf(p))
		if rapid.Bool().Draw(t, "small frames") {
			for i, in := range m.code { // nothing that writes beyond slot 31
				m.code[i] = in &^ (program.Instr(0xe0)<<48 | program.Instr(0xe0)<<40)
			}
			m.reach = reach(m.code)
		}
		for m.status == Running && m.steps < 600 {
			portion := Step(rapid.IntRange(1, 90).Draw(t, "portion"))
			m.Run(portion)
			for range portion {
				w.step()
			}
			same(t, m, w)
		}
		if m.Root() != w.root() {
			t.Fatal("roots differ")
		}
	})
}

// TestCallsClearFrames calls a function again and again that counts up in one
// of its slots, which is zero at the start of each call.
func TestCallsClearFrames(t *testing.T) {
	for slot := range program.FrameSlots {
		i := uint8(slot)
		p := assemble(
			op(program.OpCall, 3, 0, 1, 2),
			op(program.OpJump, 0, 0, 0, 0),
			op(imm+program.Op(program.AluAdd), i, i, 0, 1), // 2
			op(program.OpReturn, 0, i, 1, 0),
		)
		for steps := 40; steps < 44; steps++ { // the last few are not done in fused code
			m, w := New(p, startOf(p)), newTwin(p, startOf(p))
			m.Run(Step(steps))
			for range steps {
				w.step()
			}
			same(t, m, w)
		}
	}
}

// TestGroupsAreWellFormed demands that groups have numbers that no operation
// has, and that code of a group's shape is fused to it or to one before it.
func TestGroupsAreWellFormed(t *testing.T) {
	for _, o := range listed() {
		if o >= firstGroup {
			t.Errorf("operation %v has the number of a group", o)
		}
	}
	for k, g := range groups {
		var code []program.Instr
		for i, m := range g {
			if m.op != 0 {
				code = append(code, program.Make(m.op, uint8(10*i+10), uint8(10*i), uint8(10*i), 0))
			}
		}
		if got := fuse(code)[0].Op(); got < firstGroup || int(got-firstGroup) > k {
			t.Errorf("code of group %d has number %#x", k, uint8(got))
		}
		if fuse(code[:len(code)-1])[0].Op() == firstGroup+program.Op(k) {
			t.Errorf("group %d was found without its last instruction", k)
		}
	}
	if in := fuse([]program.Instr{program.Make(firstGroup, 1, 2, 3, 4)})[0]; in.Op() >= firstGroup {
		t.Errorf("an illegal instruction was taken for a group: %#x", uint64(in))
	}
}
