package program

// instruction flattens instruction i of the body.
func (g *flattener) instruction(in *wasmInstr, i int) {
	s := shapeOf(in.op)
	switch s.kind {
	case shapeNone:
		g.special(in, i)
	case shapeKeep:
	case shapeUnary:
		a := g.popRead()
		g.emit(Make(s.target, g.push(), a, 0, 0))
	case shapeLoad:
		a := g.popRead()
		g.emit(Make(s.target, g.push(), a, 0, in.imm))
	case shapeStore:
		h := len(g.stack)
		value, address := g.pop(), g.pop()
		a := g.read(address, h-2)
		b := g.read(value, h-1)
		g.emit(Make(s.target, 0, a, b, in.imm))
	case shapeBinary:
		g.binary(s)
	}
}

func (g *flattener) special(in *wasmInstr, i int) {
	switch in.op {
	case wBlock, wLoop, wIf:
		g.enter(in, i)
	case wElse:
		g.otherwise(i)
	case wEnd:
		g.leave(i)
	case wBr, wBrIf, wBrTable, wReturn, wUnreachable:
		g.branch(in, i)
	case wCall:
		if int(in.imm) < len(g.m.imports) {
			g.host(g.m.imports[in.imm])
			return
		}
		t := &g.m.types[g.m.typeOf(in.imm)]
		base := g.arguments(len(t.params))
		g.emit(Make(OpCall, base, uint8(len(t.params)), 0, in.imm))
		g.results(len(t.results))
	case wCallIndirect:
		t := &g.m.types[in.imm]
		index := g.popRead()
		base := g.arguments(len(t.params))
		g.emit(Make(OpCallIndirect, base, uint8(len(t.params)), index, g.m.typeID(in.imm)))
		g.cost += gasTableEntry
		g.results(len(t.results))
	case wDrop:
		g.pop()
	case wSelect:
		g.selectOp()
	case wI32Const, wI64Const:
		g.pushOperand(operand{in: isConst, v: in.value})
	case wMemorySize:
		g.emit(Make(OpMemorySize, g.push(), 0, 0, 0))
	case wMemoryGrow:
		a := g.popRead()
		g.cost += gasGrow
		g.emit(Make(OpChargeGrow, 0, a, 0, gasGrowPage))
		g.check()
		g.emit(Make(OpMemoryGrow, g.push(), a, 0, 0))
	case wMemoryCopy:
		g.cost += gasCopy
		g.bulk(OpMemoryCopy, gasCopyChunk, 0, 1, 2)
	case wMemoryFill:
		g.cost += gasFill
		g.bulk(OpMemoryFill, gasFillChunk, 0, 1, 2)
	default:
		g.variable(in)
	}
}

func (g *flattener) variable(in *wasmInstr) {
	switch in.op {
	case wLocalGet:
		g.pushOperand(operand{in: inLocal, n: uint8(in.imm)})
	case wLocalSet:
		g.setLocal(uint8(in.imm), g.pop())
	case wLocalTee:
		g.setLocal(uint8(in.imm), g.pop())
		g.pushOperand(operand{in: inLocal, n: uint8(in.imm)})
	case wGlobalGet:
		g.emit(Make(OpGlobalGet, g.push(), 0, 0, in.imm))
	case wGlobalSet:
		g.emit(Make(OpGlobalSet, 0, g.popRead(), 0, in.imm))
	}
}

// mirror returns the operation that gives the same with its operands
// exchanged.
func mirror(alu Alu) (Alu, bool) {
	switch alu {
	case AluAdd, AluMul, AluAnd, AluOr, AluXor, AluEq, AluNe:
		return alu, true
	case AluLtS:
		return AluGtS, true
	case AluGtS:
		return AluLtS, true
	case AluLtU:
		return AluGtU, true
	case AluGtU:
		return AluLtU, true
	case AluLeS:
		return AluGeS, true
	case AluGeS:
		return AluLeS, true
	case AluLeU:
		return AluGeU, true
	case AluGeU:
		return AluLeU, true
	}
	return alu, false
}

// immediate returns the immediate form's operand, if the constant has one.
func immediate(o operand, wide bool) (uint32, bool) {
	if o.in != isConst {
		return 0, false
	}
	return uint32(o.v), !wide || o.v == uint64(int64(int32(o.v)))
}

// binary flattens an operation on two operands.
func (g *flattener) binary(s shape) {
	h := len(g.stack) - 2
	y, x := g.pop(), g.pop()
	xh, yh := h, h+1
	wide := s.in == i64
	alu := Alu(s.target & 0x1f)
	base, immBase := OpBin32, OpBin32I
	if wide {
		base, immBase = OpBin64, OpBin64I
	}
	if _, ok := immediate(x, wide); ok && y.in != isConst {
		if swapped, ok := mirror(alu); ok {
			alu, x, y, xh, yh = swapped, y, x, yh, xh
		}
	}
	if imm, ok := immediate(y, wide); ok {
		a := g.read(x, xh)
		g.emit(Make(immBase+Op(alu), g.push(), a, 0, imm))
		return
	}
	a := g.read(x, xh)
	b := g.read(y, yh)
	g.emit(Make(base+Op(alu), g.push(), a, b, 0))
}

func (g *flattener) selectOp() {
	h := len(g.stack)
	cond, y, x := g.pop(), g.pop(), g.pop()
	a := g.read(x, h-3)
	b := g.read(y, h-2)
	c := g.read(cond, h-1)
	g.emit(Make(OpSelect, g.push(), a, b, uint32(c)))
}

// arguments puts the top n operands into their slots and takes them; it
// returns the first one's slot.
func (g *flattener) arguments(n int) uint8 {
	base := len(g.stack) - n
	g.settle(base, true)
	g.stack = g.stack[:base]
	if n == 0 {
		return uint8(g.locals + base) // no slot is read or, without results, written
	}
	return g.slot(base)
}

// results pushes n operands that an instruction left in their slots.
func (g *flattener) results(n int) {
	for range n {
		g.push()
	}
}

func (g *flattener) check() { g.emit(Make(OpCheck, 0, 0, 0, 0)) }

// chunk returns the first slot of an aligned chunk of four above the operands.
func (g *flattener) chunk(height int) uint8 {
	first := (g.locals + height + 3) &^ 3
	g.use(first + 4)
	return uint8(first)
}

// bulk flattens an operation that works on a chunk of slots: the operands go
// to the given slots of it, the last being the length.
func (g *flattener) bulk(op Op, cost uint32, slots ...uint8) {
	h := len(g.stack)
	w := g.chunk(h)
	base := h - len(slots)
	for i, s := range slots {
		g.put(w+s, g.stack[base+i], base+i)
	}
	g.stack = g.stack[:base]
	g.emit(Make(OpChargeLen, 0, w+2, 0, cost))
	g.check()
	g.emit(Make(op, 0, w, 0, 0))
}

// host flattens the call of an imported function.
func (g *flattener) host(fn HostFunc) {
	h := len(g.stack)
	g.cost += fn.fixedCost()
	perChunk, _ := fn.lengthCost()
	switch fn {
	case HostInputLen:
		g.check()
		g.emit(Make(OpInputLen, g.push(), 0, 0, 0))
	case HostInputRead:
		g.bulk(OpInputRead, perChunk, 0, 1, 2)
	case HostOutputWrite:
		g.bulk(OpOutputWrite, perChunk, 1, 2)
	case HostContext:
		index, ptr := g.take2()
		g.check()
		g.digest(Make(OpContext, g.chunk(h), index, 0, 0), ptr)
	case HostSha256, HostKeccak256:
		op := OpSha256
		if fn == HostKeccak256 {
			op = OpKeccak256
		}
		out := g.popRead()
		ptr, length := g.take2()
		g.emit(Make(OpChargeLen, 0, length, 0, perChunk))
		g.check()
		g.digest(Make(op, g.chunk(h), ptr, length, 0), out)
	case HostRecover:
		ptr, out := g.take2()
		g.check()
		g.digest(Make(OpRecover, g.chunk(h), ptr, 0, 0), out)
	case HostEmit:
		target, gas := g.take2()
		g.check()
		g.emit(Make(OpEmit, 0, target, gas, 0))
	case HostAbort:
		code := g.popRead()
		g.check()
		g.emit(Make(OpAbort, 0, code, 0, 0))
	}
}

// take2 takes two operands and returns slots that hold them.
func (g *flattener) take2() (first, second uint8) {
	h := len(g.stack)
	y, x := g.pop(), g.pop()
	return g.read(x, h-2), g.read(y, h-1)
}

// digest emits an operation that leaves 32 bytes in a chunk of slots, and the
// stores that bring them to memory.
func (g *flattener) digest(in Instr, out uint8) {
	g.emit(in)
	for i := range uint8(4) {
		g.emit(Make(OpStore64, 0, out, in.Dst()+i, uint32(i)*8))
	}
}
