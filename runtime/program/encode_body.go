package program

// encodeBody returns the metered body of a function.
func (m *module) encodeBody(f *function, g *flattener) []byte {
	var w writer
	m.encodeLocals(&w, f)
	m.climb(&w, f.weight)
	m.charge(&w, g.charges[0])
	m.check(&w)
	w.op(wBlock)
	m.blockType(&w, funcType{results: m.types[f.typ].results})
	e := bodyWriter{writer: w, m: m, scratch: uint32(len(f.locals))}
	for i := range f.body {
		e.instruction(&f.body[i])
		if c := g.after[i]; c > 0 {
			m.charge(&e.writer, g.charges[c-1])
			if f.body[i].op == wLoop {
				m.check(&e.writer)
			}
		}
	}
	m.descend(&e.writer, f.weight)
	e.op(wEnd)
	return e.writer
}

// encodeLocals declares the locals beside the parameters and two of type i32
// for lengths.
func (m *module) encodeLocals(w *writer, f *function) {
	rest := append(append([]valType(nil), f.locals[len(m.types[f.typ].params):]...), i32, i32)
	var groups writer
	n := uint32(0)
	for i := 0; i < len(rest); {
		j := i
		for j < len(rest) && rest[j] == rest[i] {
			j++
		}
		groups.u32(uint32(j - i))
		groups.byte(byte(rest[i]))
		n++
		i = j
	}
	w.u32(n)
	w.byte(groups...)
}

// bodyWriter writes the instructions of one function.
type bodyWriter struct {
	writer
	m       *module
	scratch uint32 // first of two i32 locals
	depth   uint32 // open constructs
}

func (e *bodyWriter) instruction(in *wasmInstr) {
	switch s := shapeOf(in.op); s.kind {
	case shapeLoad, shapeStore:
		e.op(in.op, 0, in.imm)
		return
	case shapeNone:
	default:
		e.op(in.op)
		return
	}
	switch in.op {
	case wBlock, wLoop, wIf:
		e.depth++
		e.op(in.op)
		e.m.blockType(&e.writer, in.block)
	case wEnd:
		e.depth--
		e.op(wEnd)
	case wReturn:
		e.op(wBr, e.depth)
	case wBr, wBrIf, wLocalGet, wLocalSet, wLocalTee, wGlobalGet, wGlobalSet:
		e.op(in.op, in.imm)
	case wBrTable:
		e.op(wBrTable, uint32(len(in.targets)-1))
		for _, label := range in.targets {
			e.u32(label)
		}
	case wCall:
		if int(in.imm) < len(e.m.imports) {
			e.host(in.imm)
			return
		}
		e.op(wCall, e.m.shifted(in.imm))
	case wCallIndirect:
		e.op(wCallIndirect, in.imm, 0)
	case wI32Const:
		e.i32(uint32(in.value))
	case wI64Const:
		e.i64(in.value)
	case wMemorySize:
		e.op(in.op, 0)
	case wMemoryGrow:
		e.m.check(&e.writer)
		e.op(in.op, 0)
	case wMemoryCopy:
		e.bulk(in.op)
		e.u32(0)
		e.u32(0)
	case wMemoryFill:
		e.bulk(in.op)
		e.u32(0)
	default:
		e.op(in.op)
	}
}

// bulk charges by the length on top of the stack, checks, and writes the opcode.
func (e *bodyWriter) bulk(op opcode) {
	e.op(wLocalSet, e.scratch)
	e.m.chargeLength(&e.writer, e.scratch, bulkCost(op))
	e.m.check(&e.writer)
	e.op(wLocalGet, e.scratch)
	e.op(op)
}

// host writes the call of an imported function.
func (e *bodyWriter) host(fn uint32) {
	host := e.m.imports[fn]
	length, behind := e.scratch, e.scratch+1
	cost, param := host.lengthCost()
	after := cost > 0 && param < len(host.signature().params)-1
	if after {
		e.op(wLocalSet, behind)
	}
	if cost > 0 {
		e.op(wLocalSet, length)
		e.m.chargeLength(&e.writer, length, cost)
	}
	e.m.check(&e.writer)
	if cost > 0 {
		e.op(wLocalGet, length)
	}
	if after {
		e.op(wLocalGet, behind)
	}
	if host != HostEmit {
		e.op(wCall, fn)
		return
	}
	e.op(wLocalTee, length)
	e.op(wCall, fn)
	e.op(wGlobalGet, e.m.gasGlobal())
	e.op(wLocalGet, length)
	e.op(wExtend32U)
	e.op(wI64Sub)
	e.op(wGlobalSet, e.m.gasGlobal())
}
