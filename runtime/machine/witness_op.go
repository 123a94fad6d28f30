package machine

import (
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// touched returns the windows of the current frame that an instruction reads
// or writes, whether it traps or not; none for one that the machine refuses
// by its encoding alone.
func touched(in program.Instr) windows {
	var s windows
	dst, a, b := in.Dst(), in.A(), in.B()
	op := in.Op()
	switch {
	case op >= program.OpBin32 && op < program.OpClz32:
		if (op-program.OpBin32)&31 > program.Op(program.AluGeU) {
			return 0
		}
		s = s.with(dst, 1).with(a, 1)
		if (op-program.OpBin32)>>5&1 == 0 {
			s = s.with(b, 1)
		}
	case op >= program.OpClz32 && op <= program.OpExtend16S8,
		op >= program.OpLoad8U && op <= program.OpLoad64,
		op == program.OpMove, op == program.OpMemoryGrow:
		s = s.with(dst, 1).with(a, 1)
	case op >= program.OpStore8 && op <= program.OpStore64,
		op >= program.OpBrEq && op <= program.OpBrGeS4,
		op == program.OpEmit:
		s = s.with(a, 1).with(b, 1)
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		s = s.with(a&^3, 3)
	default:
		s = touchedByOther(in)
	}
	return s
}

func touchedByOther(in program.Instr) windows {
	var s windows
	dst, a, b := in.Dst(), in.A(), in.B()
	switch in.Op() {
	case program.OpBrNZ, program.OpBrZ, program.OpBrTable, program.OpAbort, program.OpChargeLen, program.OpChargeGrow:
		return s.with(a, 1)
	case program.OpCall:
		if a <= program.MaxArgs {
			return s.with(dst, int(a))
		}
	case program.OpCallIndirect:
		if a <= program.MaxArgs {
			return s.with(dst, int(a)).with(b, 1)
		}
	case program.OpReturn:
		if b <= program.MaxResults {
			return s.with(a, int(b))
		}
	case program.OpConst, program.OpConstHi, program.OpMemorySize, program.OpInputLen:
		return s.with(dst, 1)
	case program.OpSelect:
		return s.with(dst, 1).with(a, 1).with(b, 1).with(uint8(in.Imm()), 1)
	case program.OpGlobalGet:
		if in.Imm() < program.MaxGlobals {
			return s.with(dst, 1)
		}
	case program.OpGlobalSet:
		if in.Imm() < program.MaxGlobals {
			return s.with(a, 1)
		}
	case program.OpContext, program.OpRecover:
		return s.with(dst, 1).with(a, 1)
	case program.OpSha256, program.OpKeccak256:
		return s.with(dst, 1).with(a, 1).with(b, 1)
	}
	return 0
}

// operation writes what the instruction opens beside the frame.
func (w *witness) operation(in program.Instr) {
	m := w.m
	op := in.Op()
	if m.aux != 0 {
		return // a table entry opens nothing, all others are refused
	}
	switch {
	case op == program.OpCall || op == program.OpCallIndirect:
		w.call(in)
	case op == program.OpReturn:
		w.ret(in)
	case op == program.OpGlobalGet || op == program.OpGlobalSet:
		if i := in.Imm(); i < program.MaxGlobals {
			w.right = true
			w.root(w.leaves[LeafEffects])
			w.root(m.GlobalsChunk(int(i / 4)))
			w.siblings(i/4, 1, func(i uint32) []ssz.Root { return m.GlobalsBranch(int(i)) })
		}
	case op >= program.OpLoad8U && op <= program.OpStore64:
		size := accessSize(op)
		if addr := uint64(uint32(m.frame[in.A()])) + uint64(in.Imm()); addr+size <= m.mem.size {
			w.span(addr, size)
		}
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		w.bulk(in)
	default:
		w.host(in)
	}
}

// accessSize returns the number of bytes that a load or store moves.
func accessSize(op program.Op) uint64 {
	switch op {
	case program.OpLoad8U, program.OpLoad8S4, program.OpLoad8S8, program.OpStore8:
		return 1
	case program.OpLoad16U, program.OpLoad16S4, program.OpLoad16S8, program.OpStore16:
		return 2
	case program.OpLoad32U, program.OpLoad32S8, program.OpStore32:
		return 4
	}
	return 8
}

func (w *witness) call(in program.Instr) {
	m := w.m
	limits := m.prog.Limits
	if in.A() > program.MaxArgs {
		return
	}
	if in.Op() == program.OpCall {
		if in.B() == 0 || uint64(m.height)+uint64(in.B()) > uint64(limits.HeightLimit) {
			return
		}
	} else if in.Imm() == 0 || in.Imm() >= 1<<16 || uint32(m.frame[in.B()]) >= limits.TableSize {
		return
	}
	w.left = true
	w.root(w.leaves[LeafLink])
	w.root(w.leaves[LeafMemory])
}

func (w *witness) ret(in program.Instr) {
	if in.B() > program.MaxResults {
		return
	}
	w.left = true
	w.root(w.leaves[LeafMemory])
	c, ok := w.m.Caller()
	if !ok {
		w.byte(0)
		return
	}
	w.byte(1)
	w.root(c.Below)
	w.buf = append(w.buf, c.Return[20:28]...) // height, pc
	base := c.Return[31]
	w.byte(base)
	w.frame(&c.Frame, windows(0).with(base, int(in.B())))
}

// bulk writes the opening of one run of a bulk operation.
func (w *witness) bulk(in program.Instr) {
	m := w.m
	slot := in.A() &^ 3
	d, x, n := uint64(uint32(m.frame[slot])), uint64(uint32(m.frame[slot+1])), uint64(uint32(m.frame[slot+2]))
	targetFits, sourceFits := d+n <= m.mem.size, x+n <= m.mem.size
	switch in.Op() {
	case program.OpMemoryCopy:
		if targetFits && sourceFits && n > 0 {
			w.copyRun(d, x, n)
		}
	case program.OpMemoryFill:
		if targetFits && n > 0 {
			w.memory(uint32(d/ssz.ChunkSize), 1)
		}
	case program.OpInputRead:
		w.request = true
		w.u32(uint32(len(m.start.Input)))
		w.root(m.start.Context.Root())
		if x+n > uint64(len(m.start.Input)) || !targetFits || n == 0 {
			w.root(m.requestRoots().input.Root())
			w.root(m.base.Root())
			return
		}
		i := uint32(x / ssz.ChunkSize)
		w.root(m.requestRoots().input.Leaf(uint64(i)))
		w.siblings(i, 1, m.InputBranch)
		w.root(m.base.Root())
		w.memory(uint32(d/ssz.ChunkSize), 1)
	case program.OpOutputWrite:
		w.outputWrite(x, n, sourceFits)
	}
}

// copyRun writes the opening of one run of memory.copy.
func (w *witness) copyRun(d, x, n uint64) {
	if d > x { // the run is at the end
		d, x = d+n-1, x+n-1
	}
	d, x = d/ssz.ChunkSize, x/ssz.ChunkSize
	w.left = true
	w.root(w.leaves[LeafLink])
	if d != x {
		w.chunks(uint32(x), 1)
	}
	w.chunks(uint32(d), 1)
}

func (w *witness) outputWrite(x, n uint64, sourceFits bool) {
	m := w.m
	outbox := m.OutboxChunk()
	tree := m.roots.output.update(m.output)
	w.right = true
	w.root(w.leaves[LeafGlobals])
	w.u32(uint32(len(m.output)))
	w.root(m.MessagesChain())
	w.buf = append(w.buf, outbox[16:]...)
	if uint64(len(m.output))+n > uint64(m.start.OutputLimit) || !sourceFits || n == 0 {
		w.root(tree.Root())
		return
	}
	w.memory(uint32(x/ssz.ChunkSize), 1)
	i := uint32(len(m.output) / ssz.ChunkSize)
	w.root(tree.Leaf(uint64(i)))
	w.siblings(i, 1, m.OutputBranch)
}

// host writes the openings of the host operations.
func (w *witness) host(in program.Instr) {
	m := w.m
	switch in.Op() {
	case program.OpInputLen:
		w.request = true
		w.u32(uint32(len(m.start.Input)))
		w.root(m.requestRoots().input.Root())
		w.root(m.start.Context.Root())
		w.root(m.base.Root())
	case program.OpContext:
		i := uint32(m.frame[in.A()])
		if i >= ContextFields {
			return
		}
		w.request = true
		w.root(m.InputRoot())
		w.root(m.start.Context[i])
		tree := ssz.TreeOf(m.start.Context[:], ssz.Depth(ContextFields))
		w.siblings(i, 1, func(i uint32) []ssz.Root { return tree.Branch(uint64(i)) })
		w.root(m.base.Root())
	case program.OpSha256, program.OpKeccak256, program.OpRecover:
		addr, n := uint64(uint32(m.frame[in.A()])), uint64(uint32(m.frame[in.B()]))
		if in.Op() == program.OpRecover {
			n = 128
		} else if n > program.MaxHashInput {
			return
		}
		if addr+n <= m.mem.size && n > 0 {
			w.span(addr, n)
		}
	case program.OpEmit:
		outbox := m.OutboxChunk()
		w.right = true
		w.root(w.leaves[LeafGlobals])
		w.u32(uint32(len(m.output)))
		w.root(m.roots.output.update(m.output).Root())
		w.root(m.MessagesChain())
		w.buf = append(w.buf, outbox[16:]...)
	}
}
