package program

// wasmInstr is one instruction of a function body that can be reached.
type wasmInstr struct {
	op      opcode
	start   int      // offset in the module
	imm     uint32   // index, label, offset
	value   uint64   // constant, as in a slot
	block   funcType // block, loop, if: its signature
	targets []uint32 // br_table: labels, the default last
}

// control is an open construct while a body is validated.
type control struct {
	op     opcode // wBlock, wLoop, wIf, wElse; wEnd for the function
	typ    funcType
	height int  // operands below the construct
	dead   bool // the rest of this part cannot be reached from its start
	born   bool // it could be reached when it was opened
}

// label returns the types that a branch to the construct carries.
func (c *control) label() []valType {
	if c.op == wLoop {
		return c.typ.params
	}
	return c.typ.results
}

// bodyReader validates one function body by the algorithm of the
// specification's appendix and keeps what can be reached.
type bodyReader struct {
	*reader
	m        *module
	locals   []valType
	stack    []valType
	controls []control
	at       int // offset of the instruction at hand
	branches int // so far
	blocks   int // so far
	out      []wasmInstr
}

// readCode reads all function bodies and hands each over. A body is dropped
// after that, so that memory stays bounded by the longest one.
func (m *module) readCode(r *reader, declared []uint32, each func(m *module, f *function) *ProfileError) *ProfileError {
	if r == nil {
		if len(declared) > 0 {
			return &ProfileError{Offset: len(m.raw), Reason: "functions without a code section"}
		}
		return nil
	}
	at := r.pos
	if n := r.u32(); int64(n) != int64(len(declared)) {
		r.failAt(at, "%d bodies expected, %d came", len(declared), n)
	}
	for i := range declared {
		index := len(m.imports) + i
		f := &m.funcs[i]
		f.name = m.names[index]
		if f.name == "" {
			f.name = defaultName(uint32(index))
		}
		r.fn = f.name
		at := r.pos
		size := r.u32()
		if size > maxBody {
			r.failAt(at, "body of at most %d bytes expected, %d came", maxBody, size)
		}
		body := r.sub(size)
		if r.err != nil {
			return r.err
		}
		if err := m.readBody(body, f); err != nil {
			return err
		}
		if err := each(m, f); err != nil {
			return err
		}
		f.body = nil
	}
	r.fn = ""
	r.end("the code section")
	return r.err
}

func (m *module) readBody(r *reader, f *function) *ProfileError {
	t := &m.types[f.typ]
	f.at = r.pos
	f.locals = append([]valType(nil), t.params...)
	groups := r.count("groups of locals", FrameSlots)
	for range groups {
		at := r.pos
		n := r.u32()
		if uint64(n)+uint64(len(f.locals)) > FrameSlots {
			r.failAt(at, "more than %d locals", FrameSlots)
		}
		typ := r.valType()
		if r.err != nil {
			return r.err
		}
		for range n {
			f.at = r.pos
			f.locals = append(f.locals, typ)
		}
	}
	b := &bodyReader{reader: r, m: m, locals: f.locals}
	b.controls = []control{{op: wEnd, typ: funcType{results: t.results}, born: true}}
	for len(b.controls) > 0 && r.err == nil {
		b.instruction()
	}
	r.end("the body")
	f.body = b.out
	return r.err
}

// top returns the innermost construct.
func (b *bodyReader) top() *control { return &b.controls[len(b.controls)-1] }

func (b *bodyReader) push(ts ...valType) { b.stack = append(b.stack, ts...) }

// pop takes an operand of a type; unknown takes any.
func (b *bodyReader) pop(want valType) valType {
	c := b.top()
	if len(b.stack) == c.height {
		if !c.dead {
			b.failAt(b.at, "operand of type %s expected, none is there", want)
		}
		return want
	}
	got := b.stack[len(b.stack)-1]
	b.stack = b.stack[:len(b.stack)-1]
	if got != want && got != unknown && want != unknown {
		b.failAt(b.at, "operand of type %s expected, %s came", want, got)
	}
	if got == unknown {
		return want
	}
	return got
}

func (b *bodyReader) popAll(ts []valType) {
	for i := len(ts) - 1; i >= 0; i-- {
		b.pop(ts[i])
	}
}

// kill marks the rest of the construct as out of reach.
func (b *bodyReader) kill() {
	c := b.top()
	b.stack = b.stack[:c.height]
	c.dead = true
}

// opcode reads one opcode.
func (b *bodyReader) opcode() opcode {
	op := opcode(b.byte())
	if op != 0xfc {
		return op
	}
	n := b.u32()
	if n > 0xff {
		n = 0xff
	}
	return 0xfc00 + opcode(n)
}

// instruction validates one instruction.
func (b *bodyReader) instruction() {
	b.at = b.pos
	in := wasmInstr{op: b.opcode(), start: b.at}
	live := b.top().born && !b.top().dead
	if b.err != nil {
		return
	}
	switch s := shapeOf(in.op); s.kind {
	case shapeNone:
		live = b.special(&in, live)
	case shapeLoad, shapeStore:
		b.memoryAccess(&in, s)
	case shapeBinary:
		if in.op >= wI32DivS && in.op <= wI32RemU || in.op >= wI64DivS && in.op <= wI64RemU {
			b.work(workDivision)
		}
		b.pop(s.in)
		b.pop(s.in)
		b.push(s.out)
	default:
		b.pop(s.in)
		b.push(s.out)
	}
	if live && b.m.keep && b.err == nil {
		b.out = append(b.out, in)
	}
}

func (b *bodyReader) needMemory() {
	if !b.m.hasMem {
		b.failAt(b.at, "memory instruction without a memory")
	}
}

func (b *bodyReader) memoryAccess(in *wasmInstr, s shape) {
	b.needMemory()
	b.work(workAccess)
	if align := b.u32(); align > s.align {
		b.failAt(b.at, "alignment of at most 2^%d expected, 2^%d came", s.align, align)
	}
	in.imm = b.u32()
	if s.kind == shapeStore {
		b.pop(s.in)
		b.pop(i32)
		return
	}
	b.pop(i32)
	b.push(s.out)
}

// special validates what has no shape and reports whether it is kept.
func (b *bodyReader) special(in *wasmInstr, live bool) bool {
	switch in.op {
	case wBlock, wLoop, wIf, wElse, wEnd:
		return b.construct(in, live)
	case wBr, wBrIf, wBrTable, wReturn, wUnreachable:
		b.branch(in)
	case wCall, wCallIndirect:
		b.call(in)
	case wLocalGet, wLocalSet, wLocalTee, wGlobalGet, wGlobalSet:
		b.variable(in)
	case wNop:
		return false
	case wDrop:
		b.pop(unknown)
	case wSelect:
		b.pop(i32)
		t := b.pop(unknown)
		b.push(b.pop(t))
	case wI32Const:
		in.value = uint64(uint32(b.signed(32)))
		b.push(i32)
	case wI64Const:
		in.value = uint64(b.signed(64))
		b.push(i64)
	case wMemorySize, wMemoryGrow:
		b.needMemory()
		b.zeroByte()
		if in.op == wMemoryGrow {
			b.countBranch(1)
			b.pop(i32)
		}
		b.push(i32)
	case wMemoryCopy, wMemoryFill:
		b.needMemory()
		b.zeroByte()
		if in.op == wMemoryCopy {
			b.zeroByte()
		}
		b.countBranch(2) // the check, and whether it is long
		b.popAll([]valType{i32, i32, i32})
	default:
		b.failAt(b.at, "%s is not part of the profile", in.op)
	}
	return live
}

// zeroByte reads the byte that stands for the only memory.
func (b *bodyReader) zeroByte() {
	if i := b.byte(); i != 0 {
		b.failAt(b.at, "memory 0 expected, byte 0x%02x came", i)
	}
}

func (b *bodyReader) call(in *wasmInstr) {
	var t *funcType
	if in.op == wCall {
		b.work(workCall)
		in.imm = b.u32()
		if uint64(in.imm) >= uint64(b.m.funcCount()) {
			b.failAt(b.at, "unknown function %d", in.imm)
			return
		}
		t = &b.m.types[b.m.typeOf(in.imm)]
		if int(in.imm) < len(b.m.imports) {
			b.countBranch(1)
		}
	} else {
		b.work(workIndirect)
		in.imm = b.typeIndex(b.m)
		if i := b.u32(); i != 0 {
			b.failAt(b.at, "table 0 expected, %d came", i)
		}
		if !b.m.hasTab {
			b.failAt(b.at, "call_indirect without a table")
		}
		if b.err != nil {
			return
		}
		t = &b.m.types[in.imm]
		b.pop(i32)
	}
	b.popAll(t.params)
	b.push(t.results...)
}

func (b *bodyReader) variable(in *wasmInstr) {
	in.imm = b.u32()
	var t valType
	switch in.op {
	case wGlobalGet, wGlobalSet:
		if uint64(in.imm) >= uint64(len(b.m.globals)) {
			b.failAt(b.at, "unknown global %d", in.imm)
			return
		}
		g := b.m.globals[in.imm]
		if t = g.typ; in.op == wGlobalSet && !g.mutable {
			b.failAt(b.at, "global %d is not mutable", in.imm)
		}
	default:
		if uint64(in.imm) >= uint64(len(b.locals)) {
			b.failAt(b.at, "unknown local %d", in.imm)
			return
		}
		t = b.locals[in.imm]
	}
	switch in.op {
	case wLocalGet, wGlobalGet:
		b.push(t)
	case wLocalSet, wGlobalSet:
		b.pop(t)
	case wLocalTee:
		b.pop(t)
		b.push(t)
	}
}
