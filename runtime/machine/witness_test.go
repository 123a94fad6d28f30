package machine

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// witnessed returns a machine at an instruction, alone in its code.
func witnessed(in program.Instr) *Machine {
	p := &program.Program{
		Limits: program.Limits{MaxPages: 1, HeightLimit: 100},
		Code:   []program.Instr{in},
	}
	return New(p, &Start{Entry: program.EntryApply, Gas: 1000, Pages: 1, Memory: new(memory.Tree), Input: []byte("input")})
}

// TestWitnessLayout reads witnesses of small states field by field, as
// drawn at [witness]; what the contract makes of them is tested in dispute/evm.
func TestWitnessLayout(t *testing.T) {
	m := witnessed(program.Make(program.OpMove, 33, 2, 0, 0))
	m.SetSlot(2, 7)
	m.SetSlot(200, 9)
	r := reader{t, witnessOf(t, m)}
	r.root("hot", m.Hot())
	r.root("meta", m.MetaRoot())
	r.number("limits", 8, 0<<56|1<<40|0<<16|100)
	r.root("code chunk", m.CodeChunk(0))
	r.number("opened windows", 1, 0b11)
	r.number("other windows", 1, 1<<6)
	r.number("count of window 0", 1, 3)
	for i := range uint8(3) {
		r.number("slot", 8, m.Slot(i))
	}
	r.number("count of window 1", 1, 0)
	r.root("window 6", ssz.Merkleize([]ssz.Root{{}, {}, wordChunk(m.frameWords(), 50)}, 3))
	l := m.Leaves()
	r.root("left", ssz.Hash(l[LeafLink], l[LeafMemory]))
	r.root("right", ssz.Hash(l[LeafGlobals], l[LeafEffects]))
	r.root("request", l[LeafRequest])
	r.end()

	m.SetStatus(Finished, 0)
	l = m.Leaves()
	r = reader{t, witnessOf(t, m)}
	r.root("hot", m.Hot())
	r.root("frame", l[LeafFrame])
	r.root("left", ssz.Hash(l[LeafLink], l[LeafMemory]))
	r.root("right half", ssz.Merkleize(l[4:], 2))
	r.end()
}

// TestWitnessSiblings checks the siblings of ranges against the tree's root:
// folded with them, a range leads to it.
func TestWitnessSiblings(t *testing.T) {
	const depth = 6
	tree := ssz.NewTree(depth)
	for _, i := range []uint64{3, 4, 5, 6, 7, 8, 20, 21, 40} {
		tree.Set(i, ssz.Uint64(i*i))
	}
	for first := range uint32(1 << depth) {
		for n := uint32(1); n <= 19 && first+n <= 1<<depth; n++ {
			w := new(witness)
			w.siblings(first, n, func(i uint32) []ssz.Root { return tree.Branch(uint64(i)) })
			run := make([]ssz.Root, n)
			for i := range run {
				run[i] = tree.Leaf(uint64(first) + uint64(i))
			}
			if got := foldRange(t, w.buf, first, run, depth); got != tree.Root() {
				t.Fatalf("%d leaves at %d lead to %v, root %v", n, first, got, tree.Root())
			}
		}
	}
}

// foldRange is the contract's walk in plain Go: it reads the bitmap and the
// siblings, and all of both.
func foldRange(t *testing.T, b []byte, first uint32, run []ssz.Root, depth int) ssz.Root {
	t.Helper()
	width := depth
	if len(run) > 1 {
		width *= 2
	}
	var bits uint64
	for range (width + 7) / 8 {
		bits, b = bits<<8|uint64(b[0]), b[1:]
	}
	sibling := func(h int) ssz.Root {
		r := ssz.Zero(h)
		if bits&1 == 1 {
			r, b = ssz.Root(b[:32]), b[32:]
		}
		bits >>= 1
		return r
	}
	for h := range depth {
		if first&1 == 1 {
			run = append([]ssz.Root{sibling(h)}, run...)
		}
		if len(run)%2 == 1 {
			run = append(run, sibling(h))
		}
		for i := range len(run) / 2 {
			run[i] = ssz.Hash(run[2*i], run[2*i+1])
		}
		run, first = run[:len(run)/2], first/2
	}
	if bits != 0 || len(b) != 0 {
		t.Errorf("%d bytes and bits %x left", len(b), bits)
	}
	return run[0]
}

// TestWitnessKeepsMachine checks that taking a witness changes nothing.
func TestWitnessKeepsMachine(t *testing.T) {
	m := witnessed(program.Make(program.OpStore64, 0, 1, 2, 5))
	m.SetSlot(2, 1<<63)
	before := m.Root()
	first := witnessOf(t, m)
	if again := witnessOf(t, m.Clone()); string(first) != string(again) {
		t.Error("a clone has another witness")
	}
	if m.Root() != before || m.Steps() != 0 {
		t.Error("the witness changed the machine")
	}
}

// TestNoWitness refuses programs that no deploy accepts.
func TestNoWitness(t *testing.T) {
	for name, alter := range map[string]func(*program.Program){
		"deep code":      func(p *program.Program) { p.Limits.CodeDepth = program.MaxCodeDepth + 1 },
		"too many pages": func(p *program.Program) { p.Limits.MaxPages = memory.MaxWasmPages + 1 },
		"long table":     func(p *program.Program) { p.Limits.TableSize = 1 << 24 },
	} {
		p := &program.Program{Code: make([]program.Instr, 1)}
		alter(p)
		m := New(p, &Start{Entry: program.EntryApply})
		if _, err := m.Witness(); !errors.Is(err, ErrNoWitness) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func (m *Machine) frameWords() *[program.FrameSlots]uint64 {
	return (*[program.FrameSlots]uint64)(m.frame)
}

func witnessOf(t *testing.T, m *Machine) []byte {
	t.Helper()
	w, err := m.Witness()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// reader takes a witness apart.
type reader struct {
	t *testing.T
	b []byte
}

func (r *reader) root(what string, want ssz.Root) {
	r.t.Helper()
	if got := ssz.Root(r.b[:32]); got != want {
		r.t.Errorf("%s: %v, want %v", what, got, want)
	}
	r.b = r.b[32:]
}

func (r *reader) number(what string, size int, want uint64) {
	r.t.Helper()
	var word [8]byte
	copy(word[8-size:], r.b[:size])
	if got := binary.BigEndian.Uint64(word[:]); got != want {
		r.t.Errorf("%s: %d, want %d", what, got, want)
	}
	r.b = r.b[size:]
}

func (r *reader) end() {
	r.t.Helper()
	if len(r.b) != 0 {
		r.t.Errorf("%d bytes left", len(r.b))
	}
}
