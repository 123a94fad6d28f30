package machine

import (
	"bytes"
	"slices"
	"testing"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// dice is a small generator of numbers (splitmix64), the same on every run.
type dice uint64

func (d *dice) next() uint64 {
	*d += 0x9e3779b97f4a7c15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (d *dice) below(n int) int { return int(d.next() % uint64(n)) }

// word draws a value of a slot: small, interesting or any.
func (d *dice) word() uint64 {
	switch d.below(5) {
	case 4: // near the end of a page
		return uint64(4096*(1+d.below(40)) - d.below(9))
	case 0:
		return uint64(d.below(70000))
	case 1:
		return d.next()
	case 2:
		return uint64(d.below(40))
	}
	return interesting[d.below(len(interesting))]
}

func (d *dice) slot() uint8 {
	if d.below(8) == 0 {
		return uint8(250 + d.below(6))
	}
	return uint8(d.below(16))
}

// instr draws an instruction. Every listed operation comes as often.
func (d *dice) instr(ops []program.Op, n int) program.Instr {
	imm := uint32(d.word())
	switch d.below(3) {
	case 0:
		imm = uint32(d.below(n))
	case 1:
		imm = uint32(d.below(256))
	}
	dst, a := d.slot(), d.slot()
	o := ops[d.below(len(ops))]
	if o == program.OpTableEntry {
		dst, a = 0, uint8(d.below(3)) // types 0 to 2
	}
	if o == program.OpCallIndirect && d.below(3) > 0 {
		imm = uint32(1 + d.below(2))
	}
	return program.Make(o, dst, a, d.slot(), imm)
}

// walk is a machine and its twin that are set going again after every end.
type walk struct {
	dice
	m *Machine
	w *twin
	n int // instructions
}

func newWalk(seed uint64) *walk {
	d := dice(seed)
	ops := listed()
	n := 600
	code := make([]program.Instr, n)
	for i := range code {
		code[i] = d.instr(ops, n)
		if i < 40 && d.below(4) > 0 { // a table
			code[i] = program.Make(program.OpTableEntry, 0, uint8(d.below(3)), uint8(d.below(4)), uint32(d.below(n)))
		}
		if d.below(200) == 0 {
			code[i] = program.Instr(d.next())
		}
	}
	p := assemble(code...)
	p.Limits.TableSize, p.Limits.HeightLimit, p.Limits.MaxPages = 60, 3000, 3
	p.Pages = 1
	p.Globals = make([]uint64, 40)
	s := startOf(p)
	s.Input = make([]byte, 5000)
	for i := range s.Input {
		s.Input[i] = byte(d.next())
	}
	for i := range s.Context {
		s.Context[i] = ssz.Uint64(d.next())
	}
	return &walk{dice: d, m: New(p, s), w: newTwin(p, s), n: n}
}

// restart puts the machine and the twin into the same new running state.
func (k *walk) restart() {
	pc := uint32(k.below(k.n))
	k.m.SetStatus(Running, 0)
	k.m.SetPC(pc)
	k.w.status, k.w.aux, k.w.pc = Running, 0, pc
	for i := range uint8(16) {
		v := k.word()
		k.m.SetSlot(i, v)
		k.w.frame[i] = v
	}
	if k.below(4) == 0 {
		slice, reserve := int64(k.word())>>k.below(60), uint64(k.below(program.MaxGas))
		k.m.SetSlice(slice)
		k.m.SetReserve(reserve)
		k.w.slice, k.w.reserve = slice, reserve
	}
	if k.below(16) == 0 {
		addr, v := uint32(k.below(65536-8)), k.next()
		k.m.StoreWord(addr, v)
		for i := range uint32(8) {
			k.w.mem[addr+i] = byte(v >> (8 * i))
		}
		if k.m.LoadWord(addr) != v {
			panic("a stored word reads back otherwise")
		}
	}
	if len(k.w.output) > 30000 {
		k.m.SetOutput([]byte("short"))
		k.w.output = []byte("short")
	}
}

// TestLongWalks steps random code for long, starting it again after each trap
// or end, so that every operation is met in many states: with slots in their
// range and out of it, memory in use, callers on the stack.
func TestLongWalks(t *testing.T) {
	met := make(map[program.Op]int)
	fine := make(map[program.Op]int)
	for seed := range uint64(8) {
		k := newWalk(seed)
		for i := range 120_000 {
			in := k.m.Instr()
			k.m.Run(1)
			k.w.step()
			met[in.Op()]++
			if k.m.status != Trapped {
				fine[in.Op()]++
			}
			if k.m.status != k.w.status || k.m.aux != k.w.aux || k.m.pc != k.w.pc || *k.m.frame != Frame(k.w.frame) {
				t.Fatalf("seed %d step %d: %#x: machine %v %d at %d, twin %v %d at %d", seed, i, uint64(in),
					k.m.status, k.m.aux, k.m.pc, k.w.status, k.w.aux, k.w.pc)
			}
			if i%400 == 399 {
				same(t, k.m, k.w)
				if k.m.Root() != k.w.root() {
					t.Fatalf("seed %d step %d: roots differ", seed, i)
				}
			}
			if k.m.status.Ended() {
				k.restart()
			}
		}
	}
	for _, o := range listed() {
		if met[o] < 50 {
			t.Errorf("operation %#x was met %d times only", uint8(o), met[o])
		}
		if fine[o] < 5 && o != program.OpUnreachable {
			t.Errorf("operation %#x did not trap %d times only", uint8(o), fine[o])
		}
	}
}

// TestMemoryBorders accesses memory around every kind of border, in every
// width and with every split of the address into base and offset.
func TestMemoryBorders(t *testing.T) {
	const size = 65536
	var at []uint64
	for _, border := range []uint64{0, 32, 4096, 8192, size, 1 << 32, 1<<32 + size} {
		for d := range uint64(20) {
			at = append(at, border+10-d)
		}
	}
	content := dice(9)
	p := assemble(0)
	p.Pages = 1
	s := startOf(p)
	page := func() *memory.Page {
		b := new(memory.Page)
		for i := range b {
			b[i] = byte(content.next())
		}
		return b
	}
	for _, i := range []memory.PageIndex{0, 1, 2, 15} {
		s.Memory.SetPage(i, page())
	}
	for o := program.OpLoad8U; o <= program.OpStore64; o++ {
		for _, addr := range at {
			for _, offset := range []uint64{0, 1, 31, 65535, 1<<32 - 1} {
				base := addr - offset
				if base > 1<<32-1 { // below 0, or too high for a base
					continue
				}
				p.Code[0] = op(o, 3, 1, 2, uint32(offset))
				m, w := New(p, s), newTwin(p, s)
				for i, v := range []uint64{base | 5<<32, 0x8182838485868788} {
					m.SetSlot(uint8(i+1), v)
					w.frame[i+1] = v
				}
				fused := ready(m.Clone())
				m.Run(1)
				quick(fused)
				w.step()
				same(t, m, w)
				same(t, fused, w)
			}
		}
	}
}

// clone returns an independent walk from here, with other luck.
func (k *walk) clone() *walk {
	w := *k.w
	w.mem, w.output = bytes.Clone(w.mem), bytes.Clone(w.output)
	w.stack, w.sent = slices.Clone(w.stack), slices.Clone(w.sent)
	return &walk{dice: dice(k.next()), m: k.m.Clone(), w: &w, n: k.n}
}

// TestClonesGoTheirOwnWays lets clones run different courses side by side;
// none may see what another does.
func TestClonesGoTheirOwnWays(t *testing.T) {
	walks := []*walk{newWalk(1), newWalk(2)}
	for round := range 60 {
		for i, k := range walks {
			for range 200 {
				k.m.Run(1)
				k.w.step()
				if k.m.status.Ended() || k.below(40) == 0 {
					k.restart()
				}
			}
			same(t, k.m, k.w)
			if k.m.Root() != k.w.root() {
				t.Fatalf("round %d: the root of walk %d differs from its twin's", round, i)
			}
		}
		if len(walks) < 6 {
			walks = append(walks, walks[round%len(walks)].clone())
		} else {
			walks[round%6] = walks[(round+1)%6].clone()
		}
	}
}

// TestClonesWriteTheirOwnOutput appends to the outputs of two clones.
func TestClonesWriteTheirOwnOutput(t *testing.T) {
	p := assemble(op(program.OpOutputWrite, 0, 0, 0, 0), op(program.OpConst, 2, 0, 0, 5), op(program.OpJump, 0, 0, 0, 0))
	m := New(p, startOf(p))
	want := map[*Machine]string{}
	write := func(m *Machine, text string) {
		m.StoreWord(0, uint64(text[0])*0x0101010101010101)
		m.SetSlot(1, 0)
		m.SetSlot(2, 5)
		m.SetPC(0)
		m.Run(3)
		want[m] += text
		if string(m.Output()) != want[m] {
			t.Fatalf("output %q, want %q", m.Output(), want[m])
		}
	}
	write(m, "aaaaa")
	write(m, "bbbbb")
	m.Root()
	c := m.Clone()
	want[c] = want[m]
	write(m, "ccccc")
	write(c, "ddddd")
	m.Root()
	for _, k := range []*Machine{c, m} {
		if string(k.Output()) != want[k] || k.OutputRoot() != ssz.ByteList([]byte(want[k]), program.ByteDepth) {
			t.Errorf("output %q, want %q", k.Output(), want[k])
		}
	}
}
