package program

// Flattening turns the operand stack of WebAssembly into slots of a frame:
// local i stands in slot i, the operand at height h in slot L+h, L being the
// number of locals. A local that was only read and a constant are kept as
// what they are until something needs them in a slot, so that most
// local.get, local.set and constants cost no instruction.
//
// What holds between two instructions of the body:
//
//   - every operand below the innermost construct's own operands is a
//     constant or in its slot, so that both ends of a branch agree on them;
//   - an operand that stands for a local is copied out before the local is
//     overwritten;
//   - the instructions since the last charge belong to one basic block and
//     cost one gas each.

// place says where an operand is.
type place uint8

const (
	inSlot  place = iota // in the slot of its height
	inLocal              // equal to local n
	isConst              // the constant v
)

type operand struct {
	in place
	n  uint8
	v  uint64
}

// scope is an open construct while a body is flattened.
type scope struct {
	op      opcode
	height  int      // operands below it
	params  int      // operands that it takes
	results int      // operands that it leaves
	start   uint32   // loop: where branches go
	exits   []uint32 // jumps that are patched to the end
	other   []uint32 // if: jumps to the else part or the end
	wrote   localSet // locals that are written inside
}

// arity returns how many operands a branch to the scope carries.
func (s *scope) arity() int {
	if s.op == wLoop {
		return s.params
	}
	return s.results
}

// flattener flattens one function.
type flattener struct {
	m       *module
	f       *function
	locals  int
	stack   []operand
	scopes  []scope
	code    []Instr
	places  []uint32
	at      uint32 // offset in the module of the instruction at hand
	barrier int    // no instruction before it is changed: something jumps here
	live    bool
	slots   int // highest slot in use plus one

	cost     uint32 // of the block at hand
	charge   int    // index of the block's charge in charges
	chargeAt int    // index of its instruction in code
	charges  []uint32
	// after[i] is 1 + the index of the charge that stands after instruction
	// i of the body, 0 for none; the metered module charges there.
	after  []int32
	values int // see weigh
	calls  int // calls of the metered body, those of checks included
}

// flatten fills the function's flat, places and weight, and returns where its
// charges stand.
func flatten(m *module, f *function) (*flattener, *ProfileError) {
	t := &m.types[f.typ]
	g := &flattener{m: m, f: f, locals: len(f.locals), slots: len(f.locals), live: true}
	g.after = make([]int32, len(f.body))
	g.at = uint32(f.at)
	g.scopes = []scope{{op: wEnd, results: len(t.results)}}
	g.openBlock()
	g.emit(Make(OpCheck, 0, 0, 0, 0))
	for i := range f.body {
		in := &f.body[i]
		g.at = uint32(in.start)
		g.instruction(in, i)
		if g.slots > FrameSlots {
			return nil, &ProfileError{f.name, in.start, "function needs more than 256 slots for locals and operands"}
		}
	}
	if err := g.finish(); err != nil {
		return nil, err
	}
	return g, nil
}

// openBlock starts a basic block: a charge whose amount is known at its end.
func (g *flattener) openBlock() {
	g.closeBlock()
	g.live = true
	g.charge = len(g.charges)
	g.charges = append(g.charges, 0)
	g.chargeAt = len(g.code)
	g.emit(Make(OpCharge, 0, 0, 0, 0))
	g.barrier = len(g.code)
}

// closeBlock writes the amount of the block's charge.
func (g *flattener) closeBlock() {
	if len(g.charges) > 0 {
		g.charges[g.charge] = g.cost
		g.code[g.chargeAt] = Make(OpCharge, 0, 0, 0, g.cost)
	}
	g.cost = 0
}

// openAfter starts a basic block behind instruction i of the body.
func (g *flattener) openAfter(i int) {
	g.openBlock()
	g.after[i] = int32(g.charge) + 1
}

// emit appends an instruction and counts it into the block.
func (g *flattener) emit(in Instr) uint32 {
	g.code = append(g.code, in)
	g.places = append(g.places, g.at)
	g.cost++
	return uint32(len(g.code) - 1)
}

// use notes that slots up to n-1 are in use and returns the last one.
func (g *flattener) use(n int) uint8 {
	g.slots = max(g.slots, n)
	return uint8(n - 1)
}

// slot returns the slot of the operand at a height.
func (g *flattener) slot(height int) uint8 { return g.use(g.locals + height + 1) }

// push adds an operand that was or will be put in its slot, and returns it.
func (g *flattener) push() uint8 {
	g.stack = append(g.stack, operand{in: inSlot})
	return g.slot(len(g.stack) - 1)
}

func (g *flattener) pushOperand(o operand) { g.stack = append(g.stack, o) }

// pop takes the top operand.
func (g *flattener) pop() operand {
	o := g.stack[len(g.stack)-1]
	g.stack = g.stack[:len(g.stack)-1]
	return o
}

// read returns a slot that holds the operand of that height.
func (g *flattener) read(o operand, height int) uint8 {
	switch o.in {
	case inLocal:
		return o.n
	case isConst:
		s := g.slot(height)
		g.constant(s, o.v)
		return s
	}
	return g.slot(height)
}

// popRead takes the top operand and returns a slot that holds it.
func (g *flattener) popRead() uint8 {
	o := g.pop()
	return g.read(o, len(g.stack))
}

// constant puts a constant into a slot.
func (g *flattener) constant(dst uint8, v uint64) {
	switch {
	case v == uint64(int64(int32(v))):
		g.emit(Make(OpConst, dst, 0, 0, uint32(v)))
	case v == 0xffffffff:
		g.emit(Make(OpBin32I+Op(AluOr), dst, dst, 0, 0xffffffff))
	default:
		g.emit(Make(OpConst, dst, 0, 0, uint32(v)))
		g.emit(Make(OpConstHi, dst, 0, 0, uint32(v>>32)))
	}
}

// put writes the operand of a height into a slot.
func (g *flattener) put(dst uint8, o operand, height int) {
	switch o.in {
	case isConst:
		g.constant(dst, o.v)
		return
	case inLocal:
		if o.n != dst {
			g.emit(Make(OpMove, dst, o.n, 0, 0))
		}
		return
	}
	if s := g.slot(height); s != dst {
		g.emit(Make(OpMove, dst, s, 0, 0))
	}
}

// settle puts the operands from a height on into their slots; constants only
// if asked to.
func (g *flattener) settle(from int, constants bool) {
	for h := from; h < len(g.stack); h++ {
		o := g.stack[h]
		if o.in == inLocal || constants && o.in == isConst {
			g.put(g.slot(h), o, h)
			g.stack[h] = operand{in: inSlot}
		}
	}
}

// setLocal overwrites a local with an operand that was just taken.
func (g *flattener) setLocal(n uint8, o operand) {
	saved := false
	for h := range g.stack {
		if p := g.stack[h]; p.in == inLocal && p.n == n {
			g.put(g.slot(h), p, h)
			g.stack[h] = operand{in: inSlot}
			saved = true
		}
	}
	g.scopes[len(g.scopes)-1].wrote.add(n)
	height := len(g.stack)
	if last := len(g.code) - 1; o.in == inSlot && !saved && last >= g.barrier {
		if in := g.code[last]; writesDst(in.Op()) && in.Dst() == g.slot(height) {
			g.code[last] = Make(in.Op(), n, in.A(), in.B(), in.Imm())
			return
		}
	}
	g.put(n, o, height)
}

// writesDst reports whether all that an operation does, apart from traps, is
// to write slot dst from what it read before.
func writesDst(op Op) bool {
	switch {
	case op == OpMove, op == OpSelect, op == OpGlobalGet, op == OpInputLen,
		op >= OpLoad8U && op <= OpLoad64, op == OpMemorySize, op == OpMemoryGrow,
		op >= OpBin32 && op < OpClz32, op >= OpClz32 && op <= OpExtend16S8:
		return true
	}
	return false
}

// finish completes the function: charges, weight and the weights in its returns.
func (g *flattener) finish() *ProfileError {
	g.closeBlock()
	f := g.f
	weight := g.weigh()
	if g.calls*(len(g.m.globals)+4) > maxReloads {
		return &ProfileError{f.name, f.at, "function has too many calls for a module with that many globals"}
	}
	if weight > 255 {
		return &ProfileError{f.name, f.at, "function keeps too many values alive for the fast engine's stack"}
	}
	f.weight = uint8(weight)
	for i, in := range g.code {
		if in.Op() == OpReturn {
			g.code[i] = Make(OpReturn, in.Dst(), in.A(), in.B(), uint32(f.weight))
		}
	}
	f.flat, f.places = g.code, g.places
	if longest := len(g.code); longest*(HeightLimit/int(f.weight)+1) > maxFreeSteps {
		return &ProfileError{f.name, f.at, "function is too long to return from the deepest stack without a check"}
	}
	return nil
}

// maxFreeSteps bounds the steps that a run may take past its last check:
// returns through the deepest stack, each running to its function's end.
const maxFreeSteps = 1 << 27

// valuesPerWeight is how many values of eight bytes a unit of weight pays for
// in the fast engine's frame: 16384 units x 256 values x 8 bytes are 32 MiB;
// its stack holds 50 MB before it may overflow.
const valuesPerWeight = 256

// maxReloads bounds what the fast engine's compiler makes of a function's
// calls: after each it reads every global again.
const maxReloads = 1 << 18

// weigh returns the weight of a call of the function. It bounds the frame
// that the fast engine's compiler makes: each result of an instruction may be
// spilled, and so may each local that is written inside a construct, where
// the construct's paths join.
func (g *flattener) weigh() int {
	for i := range g.f.body {
		switch in := &g.f.body[i]; in.op {
		case wCall:
			g.calls += 2 // a host call has a check
			g.values += 3 + len(g.m.types[g.m.typeOf(in.imm)].results)
		case wCallIndirect:
			g.calls++
			g.values += 3 + len(g.m.types[in.imm].results)
		case wBlock, wLoop, wIf:
			g.calls++
			g.values += 3 + len(in.block.params) + len(in.block.results)
		case wMemoryCopy, wMemoryFill:
			g.calls += 3 // the check, a short one, a long one
			g.values += 3
		case wMemoryGrow:
			g.calls += 2
			g.values += 3
		default:
			g.values++
		}
	}
	g.values += g.locals + 2*len(g.charges)
	return 1 + (g.slots+7)/8 + g.values/valuesPerWeight
}

// localSet is a set of locals.
type localSet [FrameSlots / 64]uint64

func (s *localSet) add(n uint8) { s[n/64] |= 1 << (n % 64) }

func (s *localSet) addAll(t *localSet) {
	for i := range s {
		s[i] |= t[i]
	}
}
