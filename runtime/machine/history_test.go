package machine

import (
	"testing"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// longRun ends after some strides: it walks memory 40,000 times, then finishes.
func longRun() *program.Program {
	p := memoryLoop()
	p.Code[0] = op(program.OpConst, 1, 0, 0, 40_000)
	p.Code[1] = op(program.OpMove, 1, 1, 0, 0)
	p.Code = append(p.Code, op(program.OpFinish, 0, 0, 0, 0))
	return p
}

func TestHistories(t *testing.T) {
	p := longRun()
	s := startOf(p)
	strides := StrideRoots(p, s)
	m := New(p, s)
	if strides[0] != m.Root() {
		t.Fatal("the first root is not the start's")
	}
	for i := range len(strides) - 1 {
		if m.Steps() != Stride(i).Start() {
			t.Fatalf("stride %d starts after %d steps", i, m.Steps())
		}
		steps := m.StepRoots(int(StrideSteps))
		if got := steps[len(steps)-1]; got != strides[i+1] {
			t.Fatalf("stride %d ends in %v step by step, in %v at once", i, got, strides[i+1])
		}
		if last := i == len(strides)-2; last != (len(steps) < int(StrideSteps)) {
			t.Fatalf("stride %d of %d has %d steps", i, len(strides)-1, len(steps))
		}
	}
	if m.Status() != Finished || len(m.StepRoots(1)) != 0 {
		t.Errorf("ended %v", m.Status())
	}
	if got := (Step(len(strides)-2)*StrideSteps < m.Steps()); !got {
		t.Errorf("%d roots for %d steps", len(strides), m.Steps())
	}
}

// TestHookIsTheSameAtEveryLevel plants a fault and looks for it by strides, by
// steps, in portions and in clones.
func TestHookIsTheSameAtEveryLevel(t *testing.T) {
	p := longRun()
	s := startOf(p)
	honest := StrideRoots(p, s)
	fault := func(m *Machine) { m.StoreWord(0x1f000, 1) }
	for _, at := range []Step{0, 1, StrideSteps - 1, StrideSteps, StrideSteps + 1, 2*StrideSteps + 77} {
		liar := func() *Machine {
			m := New(p, s)
			m.Hook(at, fault)
			return m
		}
		strides := liar().StrideRoots()
		first := -1
		for i := range strides {
			if strides[i] != honest[i] {
				first = i
				break
			}
		}
		if want := int((at + StrideSteps - 1) / StrideSteps); first != want {
			t.Fatalf("fault at %d: the first stride root that differs is %d, want %d", at, first, want)
		}
		if first == 0 {
			continue
		}
		stride := Stride(first - 1)
		m := liar()
		m.Run(stride.Start() / 2)
		m = m.Clone()
		m.Run(stride.Start() - m.Steps())
		if m.Root() != honest[first-1] {
			t.Fatalf("fault at %d: the stride's start differs already", at)
		}
		steps := m.StepRoots(int(StrideSteps))
		if steps[len(steps)-1] != strides[first] {
			t.Fatalf("fault at %d: step by step it ends otherwise", at)
		}
		h := New(p, s)
		h.Run(stride.Start())
		for i, r := range h.StepRoots(int(StrideSteps)) {
			if differs := r != steps[i]; differs != (stride.Start()+Step(i)+1 >= at) {
				t.Fatalf("fault at %d: step %d of stride %d differs: %v", at, i, stride, differs)
			}
		}
	}
}

func TestHookBeyondTheEndIsNeverApplied(t *testing.T) {
	p := assemble(op(program.OpFinish, 0, 0, 0, 0))
	m := New(p, startOf(p))
	m.Hook(4, func(*Machine) { t.Error("applied") })
	m.Run(100)
}

// verify checks one branch of the machine's tree below a leaf.
func verify(t *testing.T, what string, root ssz.Root, depth uint8, index uint64, chunk ssz.Root, branch []ssz.Root) {
	t.Helper()
	if err := ssz.Branch(branch).Verify(root, ssz.Path{{Depth: depth, Index: index}}, chunk); err != nil {
		t.Errorf("%s %d: %v", what, index, err)
	}
}

func TestBranches(t *testing.T) {
	k := newWalk(77)
	for i := range 30_000 {
		k.m.Run(1)
		if k.m.status.Ended() {
			k.w.frame[0] = 0 // the twin only draws along
			k.restart()
		}
		if i%3000 != 0 {
			continue
		}
		m := k.m
		frame := m.Frame()
		for c := range wordChunks {
			verify(t, "frame", m.FrameRoot(), wordDepth, uint64(c), frame.Chunk(c), m.FrameBranch(c))
			verify(t, "globals", m.GlobalsRoot(), wordDepth, uint64(c), m.GlobalsChunk(c), m.GlobalsBranch(c))
		}
		for range 50 {
			c := uint32(k.below(6 * memory.WasmPageSize / 32)) // beyond the pages in use as well
			verify(t, "memory", m.MemoryRoot(), memory.Depth, uint64(c), m.MemoryChunk(c), m.MemoryBranch(c))
			c = uint32(k.below(400))
			verify(t, "input", m.requestRoots().input.Root(), program.ByteDepth, uint64(c),
				ssz.Bytes32(cut(m.Input(), int(c))), m.InputBranch(c))
			verify(t, "output", m.roots.output.update(m.output).Root(), program.ByteDepth, uint64(c),
				ssz.Bytes32(cut(m.Output(), int(c))), m.OutputBranch(c))
			c = uint32(k.below(1 << m.prog.Limits.CodeDepth))
			verify(t, "code", m.programRoots().code.Root(), m.prog.Limits.CodeDepth, uint64(c), m.CodeChunk(c), m.CodeBranch(c))
		}
		last := uint32(1<<memory.Depth - 1)
		verify(t, "memory", m.MemoryRoot(), memory.Depth, uint64(last), m.MemoryChunk(last), m.MemoryBranch(last))
		leaves := m.Leaves()
		if ssz.Container(leaves[:]...) != m.Root() {
			t.Error("the leaves do not make the root")
		}
		if c, ok := m.Caller(); ok {
			if ssz.Hash(c.Below, ssz.Hash(c.Frame.Root(), c.Return)) != m.Link() {
				t.Error("the caller does not make the link")
			}
		} else if !m.Link().IsZero() {
			t.Error("a link without a caller")
		}
	}
	if k.m.ProgramRoot() != k.m.Program().Root() {
		t.Error("the program's root differs")
	}
}

// cut returns chunk i of data.
func cut(data []byte, i int) []byte {
	lo := min(len(data), i*32)
	return data[lo:min(len(data), lo+32)]
}

// TestManyPages touches more pages than page trees are kept for.
func TestManyPages(t *testing.T) {
	p := assemble(
		op(program.OpStore64, 0, 1, 2, 16),
		op(imm+program.Op(program.AluAdd), 1, 1, 0, 4096),
		op(imm+program.Op(program.AluAdd), 2, 2, 0, 1),
		op(program.OpBrLtU, 0, 1, 3, 0),
		op(program.OpFinish, 0, 0, 0, 0),
	)
	const size = 200 * memory.WasmPageSize
	p.Pages, p.Limits.MaxPages = 200, 200
	m := New(p, startOf(p))
	m.SetSlot(2, 5)
	m.SetSlot(3, size)
	m.roots.pageTrees.count = maxPageTrees - 1000 // as if for other pages
	for !m.Status().Ended() {
		m.Run(1000)
		m.Root()
	}
	fresh := new(memory.Tree)
	for i := range m.mem.read {
		fresh.SetPage(memory.PageIndex(i), m.mem.page(uint64(i)))
	}
	if m.MemoryRoot() != fresh.Root() {
		t.Error("the memory's root is wrong")
	}
	if n := m.roots.pageTrees.count; n >= maxPageTrees-1000 {
		t.Errorf("%d page trees: they did not start over", n)
	}
	if r := m.Result(); len(r.Dirty) != size/memory.PageSize {
		t.Errorf("%d dirty pages, want %d", len(r.Dirty), size/memory.PageSize)
	}
}

func TestResultGivesPagesAway(t *testing.T) {
	p := assemble(op(program.OpStore8, 0, 0, 1, 0), op(program.OpFinish, 0, 0, 0, 0))
	s := startOf(p)
	m := New(p, s)
	m.SetSlot(1, 7)
	m.StoreWord(8192, 0) // touched, not changed
	m.Run(MaxSteps)
	r := m.Result()
	if r.Status != Finished || len(r.Dirty) != 1 || r.Dirty[0].Index != 0 || r.Dirty[0].Page[0] != 7 {
		t.Fatalf("%+v", r)
	}
	m.StoreWord(0, 9)
	if r.Dirty[0].Page[0] != 7 {
		t.Error("the machine wrote to a page that it gave away")
	}
	if m.LoadWord(0) != 9 {
		t.Error("the machine lost its own write")
	}
	if s.Memory.Len() != 0 {
		t.Error("the start's memory was written to")
	}
}
