package program

// encodeBody returns the metered body of a function. It writes the body twice:
// what a branch back to a loop owes is known only behind it.
func (m *module) encodeBody(f *function, g *flattener) []byte {
	plans := survey(f.body)
	m.writeBody(f, g, plans)
	return m.writeBody(f, g, plans)
}

func (m *module) writeBody(f *function, g *flattener, plans []plan) []byte {
	t := &m.types[f.typ]
	params := uint32(len(t.params))
	e := bodyWriter{
		meter:  meter{m: m, slice: params},
		params: params, scratch: uint32(len(f.locals)) + injected,
		plans: plans, live: true,
		labels: []label{{plan: &plan{op: wBlock}, known: true}},
	}
	m.encodeLocals(&e.writer, f)
	e.climb(f.weight)
	e.owed = int64(g.charges[0])
	e.check()
	e.op(wBlock)
	m.blockType(&e.writer, funcType{results: t.results})
	for i := range f.body {
		behind := int64(0)
		if c := g.after[i]; c > 0 {
			behind = int64(g.charges[c-1])
		}
		switch in := &f.body[i]; in.op {
		case wBlock, wLoop, wIf:
			e.enter(in, behind)
		default:
			e.instruction(in)
			e.owed += behind
		}
	}
	e.op(wLocalGet, e.slice)
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
	meter
	params  uint32 // of the function, without the injected ones
	scratch uint32 // first of two i32 locals
	plans   []plan // of all constructs
	opened  int    // constructs so far
	labels  []label
	live    bool // the place can be reached
}

// local returns the index of a local in the metered function.
func (e *bodyWriter) local(i uint32) uint32 {
	if i < e.params {
		return i
	}
	return i + injected
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
	case wElse:
		e.otherwise()
	case wEnd:
		e.leave()
	case wBr, wBrIf, wBrTable, wReturn, wUnreachable:
		e.branch(in)
	case wLocalGet, wLocalSet, wLocalTee:
		e.op(in.op, e.local(in.imm))
	case wGlobalGet, wGlobalSet:
		e.op(in.op, in.imm)
	case wCall:
		if int(in.imm) < len(e.m.imports) {
			e.host(in.imm)
			return
		}
		e.pushSlice(0)
		e.op(wLocalGet, e.slice+1)
		e.op(wCall, e.m.shifted(in.imm))
		e.op(wLocalSet, e.slice)
	case wCallIndirect:
		e.op(wLocalSet, e.scratch)
		e.pushSlice(0)
		e.op(wLocalGet, e.slice+1)
		e.op(wLocalGet, e.scratch)
		e.op(wCallIndirect, e.m.meteredType(in.imm), 0)
		e.op(wLocalSet, e.slice)
	case wI32Const:
		e.i32(uint32(in.value))
	case wI64Const:
		e.i64(in.value)
	case wMemorySize:
		e.op(in.op, 0)
	case wMemoryGrow:
		e.op(wLocalSet, e.scratch)
		e.chargeGrow(e.scratch)
		e.check()
		e.op(wLocalGet, e.scratch)
		e.op(in.op, 0)
	case wMemoryCopy, wMemoryFill:
		e.bulk(in.op)
	default:
		e.op(in.op)
	}
}

func (e *bodyWriter) branch(in *wasmInstr) {
	switch in.op {
	case wBr:
		e.branchTo(wBr, in.imm)
	case wBrIf:
		e.branchTo(wBrIf, in.imm)
		return
	case wReturn:
		e.settle(0)
		e.op(wBr, e.depth(uint32(len(e.labels)-1)))
	case wBrTable:
		e.settle(0)
		e.op(wBrTable, uint32(len(in.targets)-1))
		for _, n := range in.targets {
			e.u32(e.depth(n))
		}
	default:
		e.op(in.op)
	}
	e.live = false
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
		e.chargeLength(length, cost)
	}
	e.check()
	if cost > 0 {
		e.op(wLocalGet, length)
	}
	if after {
		e.op(wLocalGet, behind)
	}
	switch host {
	case HostAbort:
		e.publish()
		e.op(wCall, fn)
	case HostEmit:
		e.op(wLocalTee, length)
		e.op(wCall, fn)
		e.op(wLocalGet, e.slice)
		e.op(wLocalGet, length)
		e.op(wExtend32U)
		e.op(wI64Sub)
		e.op(wLocalSet, e.slice)
	default:
		e.op(wCall, fn)
	}
}
