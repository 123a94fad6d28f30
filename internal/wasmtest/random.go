package wasmtest

import "strconv"

// Random returns a valid module of profile v1 that exports init, apply and
// receive. draw(n) returns a number from 0 to n-1 and decides everything, so
// a seed or a fuzzer's bytes stand for a module. What the code computes ends
// up in memory, globals, output or status. It may run for ever: give it gas.
func Random(draw func(n int) int) []byte {
	g := &generator{draw: draw, m: New()}
	m := g.m
	g.inputLen = m.Import("input_len", nil, []byte{I32})
	g.inputRead = m.Import("input_read", []byte{I32, I32, I32}, nil)
	g.write = m.Import("output_write", []byte{I32, I32}, nil)
	g.context = m.Import("context", []byte{I32, I32}, nil)
	g.sha = m.Import("sha256", []byte{I32, I32, I32}, nil)
	g.keccak = m.Import("keccak256", []byte{I32, I32, I32}, nil)
	g.recover = m.Import("ecrecover", []byte{I32, I32}, nil)
	g.emit = m.Import("emit", []byte{I64, I32}, nil)
	g.abort = m.Import("abort", []byte{I32}, nil)
	g.pages = 1
	if draw(8) == 0 {
		g.pages = 34 // two MiB: bulk operations come in pieces
	}
	m.Memory(g.pages, g.pages+2)
	for i := range 1 + draw(5) {
		g.globals = append(g.globals, []byte{I32, I64}[i%2])
		m.ExportKind("global"+strconv.Itoa(i), 3, m.Global(g.globals[i], i != 2, int64(draw(1<<30))))
	}
	m.Data(int32(draw(60000)), []byte("some bytes of initial memory"))
	if draw(3) == 0 { // over the border of two pages, over itself, nothing, and the last byte
		m.Data(4090, []byte("a segment that another one"))
		m.Data(4096, []byte("overwrites"))
		m.Data(65536, nil)
		m.Data(65535, []byte{1})
	}
	shapes := []struct{ params, results []byte }{
		{nil, nil},
		{nil, nil},
		{nil, nil}, // the entries
		{[]byte{I32}, []byte{I32}},
		{[]byte{I32, I64}, []byte{I64}},
		{[]byte{I64, I32, I32}, []byte{I32, I64}},
		{nil, []byte{I64, I64, I32}},
		{[]byte{I32}, []byte{I32}},
		{[]byte{I32, I64, I32, I64, I32, I64, I32, I64, I32}, []byte{I64, I32, I64, I32, I64, I32, I64, I32}},
	}
	first := m.NextFunc()
	for _, s := range shapes {
		g.funcs = append(g.funcs, signature{m.Declare(s.params, s.results), s.params, s.results})
	}
	m.Table(10)
	g.diver = m.Declare([]byte{I32}, nil)
	if draw(3) == 0 {
		m.Elem(2, first+3, first+3, first+3) // overwritten, all of it
		m.Elem(10)
	}
	m.Elem(1, first+3, first+4, first+7, first+6, first+8)
	m.Elem(6, g.inputLen, first+3)
	g.blockTypes = []blockType{
		{[]byte{Empty}, nil, nil},
		{[]byte{I32}, nil, []byte{I32}},
		{[]byte{I64}, nil, []byte{I64}},
		{TypeBlock(m.Type([]byte{I32}, []byte{I32})), []byte{I32}, []byte{I32}},
		{TypeBlock(m.Type([]byte{I64, I32}, []byte{I32, I32, I64})), []byte{I64, I32}, []byte{I32, I32, I64}},
		{TypeBlock(m.Type(nil, []byte{I64, I32})), nil, []byte{I64, I32}},
		{TypeBlock(m.Type([]byte{I32}, nil)), []byte{I32}, nil},
	}
	for _, f := range g.funcs {
		g.function(f)
	}
	m.Define(nil, Get(0), []byte{0x04, Empty}, Get(0), Const32(1), Op(I32Sub), Call(g.diver), Op(0x0b))
	m.Export("init", first)
	m.Export("apply", first+1)
	m.Export("receive", first+2)
	if draw(3) == 0 {
		m.Export("_initialize", first+2)
		m.Export("export_state", first+1)
		m.Export("import_state", first)
	}
	return m.Bytes()
}

type signature struct {
	index           uint32
	params, results []byte
}

type blockType struct {
	code            []byte
	params, results []byte
}

// label is an open construct: what a branch to it carries.
type label struct {
	carries []byte
	base    int // operands below the construct
}

type generator struct {
	draw func(int) int
	m    *Module

	inputLen, inputRead, write, context, sha, keccak, recover, emit, abort uint32

	pages      uint32 // of memory, at first
	diver      uint32 // a function that calls itself as often as it is told
	globals    []byte
	funcs      []signature
	blockTypes []blockType

	// Of the function at hand.
	code   []byte
	locals []byte
	params int
	stack  []byte
	labels []label
	budget int
}

func (g *generator) add(parts ...[]byte) { g.code = append(g.code, Code(parts...)...) }

func (g *generator) function(f signature) {
	g.code, g.stack = nil, nil
	g.locals = append([]byte(nil), f.params...)
	g.params = len(f.params)
	extra := []byte{I32} // the counter of loops; nested ones share it
	for range 1 + g.draw(6) {
		extra = append(extra, []byte{I32, I64}[g.draw(2)])
	}
	g.locals = append(g.locals, extra...)
	g.labels = []label{{f.results, 0}}
	g.budget = 10 + g.draw(60)
	g.statements()
	g.fill(f.results, 0)
	g.m.Define(extra, g.code)
}

// base returns the operands that the innermost construct may not touch.
func (g *generator) base() int { return g.labels[len(g.labels)-1].base }

// statements appends instructions until the budget or luck runs out.
func (g *generator) statements() {
	for g.budget > 0 {
		g.budget--
		if len(g.labels) > 1 && g.draw(12) == 0 {
			return
		}
		g.statement()
	}
}

var interesting = []int64{
	0, 1, -1, 2, 7, 31, 32, 63, 64, 127, 128, 255, 256, 65535, 65536, 0x7fffffff, -0x80000000, 0xffffffff,
	1 << 32, -1 << 63, 1<<63 - 1, 0x123456789abcdef,
}

// want pushes an operand of a type.
func (g *generator) want(t byte) {
	if n := g.draw(3); n > 0 {
		at := g.draw(len(g.locals))
		for i := range g.locals {
			if l := (at + i) % len(g.locals); g.locals[l] == t {
				g.add(Get(uint32(l)))
				g.stack = append(g.stack, t)
				return
			}
		}
	}
	v := interesting[g.draw(len(interesting))]
	if g.draw(3) == 0 {
		v = int64(g.draw(1 << 30))
	}
	if t == I32 {
		g.add(Const32(int32(v)))
	} else {
		g.add(Const64(v))
	}
	g.stack = append(g.stack, t)
}

// need makes the top operands be of these types, taking what fits.
func (g *generator) need(ts ...byte) {
	for n := len(ts); n >= 0; n-- {
		if len(g.stack)-n >= g.base() && string(g.stack[len(g.stack)-n:]) == string(ts[:n]) {
			for _, t := range ts[n:] {
				g.want(t)
			}
			return
		}
	}
}

// take removes operands of types that need has put there.
func (g *generator) take(n int) { g.stack = g.stack[:len(g.stack)-n] }

func (g *generator) push(ts ...byte) { g.stack = append(g.stack, ts...) }

// fill leaves exactly these operands above the base.
func (g *generator) fill(ts []byte, base int) {
	for len(g.stack) > base && (len(g.stack)-base > len(ts) || string(g.stack[base:]) != string(ts[:len(g.stack)-base])) {
		g.add(Drop())
		g.take(1)
	}
	for _, t := range ts[len(g.stack)-base:] {
		g.want(t)
	}
}

func (g *generator) statement() {
	switch n := g.draw(42); {
	case n < 12:
		g.arithmetic()
	case n < 16:
		g.variable()
	case n < 20:
		g.memory()
	case n < 24:
		g.construct()
	case n < 25:
		g.count()
	case n < 28:
		g.branch()
	case n < 29:
		g.jump()
	case n < 32:
		g.call()
	case n < 34:
		g.host()
	case n < 36:
		t := []byte{I32, I64}[g.draw(2)]
		g.need(t, t, I32)
		g.add(Select())
		g.take(2)
	case n < 37 && len(g.stack) > g.base():
		g.add(Drop())
		g.take(1)
	case n < 38:
		g.add(Op(0x01))
	case n < 39:
		g.want(I32)
		g.add(Const32(3), Op(0x71), []byte{0x04, Empty})
		g.take(1)
		g.extreme()
		g.add(Op(0x0b))
	default:
		g.want([]byte{I32, I64}[g.draw(2)])
	}
}

// extreme adds what chance alone would hardly make: the call stack, the
// output or the messages at their limit, a bulk operation in pieces, an
// argument just out of range.
func (g *generator) extreme() {
	small := func(n int) []byte { return Const32(int32(g.draw(n))) }
	switch g.draw(10) {
	case 0:
		g.add(small(20000), Call(g.diver))
	case 1, 9:
		g.add(Const32(0), Const32(0xffff), Call(g.write), small(9), small(3), Call(g.write))
	case 2:
		counter := uint32(g.params)
		g.add(Const32(int32(16+g.draw(2))), Set(counter), []byte{0x03, Empty}, Const64(int64(g.draw(9))), small(3), Call(g.emit),
			Get(counter), Const32(1), Op(I32Sub), Tee(counter), BrIf(0), Op(0x0b))
	case 3:
		g.add(small(5000), small(5000), Const32(1<<20-100+int32(g.draw(200))), MemoryCopy())
	case 4:
		g.add(small(5000), small(256), Const32(1<<20-100+int32(g.draw(200))), MemoryFill())
	case 5:
		if g.draw(2) == 0 {
			g.add(Const32(-1<<31), Const32(-1), Op(0x6d), Drop())
		} else {
			g.add(Const64(-1<<63), Const64(-1), Op(0x7f), Drop())
		}
	case 6:
		g.add(Const32(int32(15+g.draw(2))), small(5000), Call(g.context))
	case 7:
		g.add(small(5000), Const32(int32(576+min(1, g.draw(3)))), small(5000), Call([]uint32{g.sha, g.keccak}[g.draw(2)]))
	case 8:
		g.add(Const32(int32(1<<24-g.draw(2))), Call(g.abort))
	}
}

func (g *generator) arithmetic() {
	wide := g.draw(2) == 1
	t, compare, unary, binary, eqz := I32, byte(0x46), byte(0x67), byte(0x6a), byte(0x45)
	if wide {
		t, compare, unary, binary, eqz = I64, 0x51, 0x79, 0x7c, 0x50
	}
	switch n := g.draw(40); {
	case n < 15:
		g.need(t, t)
		op := binary + byte(n)
		if n >= 3 && n <= 6 { // division: rarely by zero
			g.divisor(wide)
		}
		g.add(Op(op))
		g.take(1)
	case n < 25:
		g.need(t, t)
		g.add(Op(compare + byte(n-15)))
		g.take(2)
		g.push(I32)
	case n < 28:
		g.need(t)
		g.add(Op(unary + byte(n-25)))
	case n < 31:
		g.need(t)
		g.add(Op(eqz))
		g.take(1)
		g.push(I32)
	case n < 33:
		g.need(I64)
		g.add(Op(0xa7))
		g.take(1)
		g.push(I32)
	case n < 35:
		g.need(I32)
		g.add(Op(0xac + byte(n-33)))
		g.take(1)
		g.push(I64)
	case n < 37:
		g.need(I32)
		g.add(Op(0xc0 + byte(n-35)))
	default:
		g.need(I64)
		g.add(Op(0xc2 + byte(n-37)))
	}
}

// divisor makes the top operand one that is mostly not zero.
func (g *generator) divisor(wide bool) {
	constant, or := Const32(int32(1+g.draw(1000))), byte(0x72)
	if wide {
		constant, or = Const64(int64(1+g.draw(1<<20))<<(20*g.draw(2))), 0x84
	}
	switch g.draw(8) {
	case 0:
	case 1, 2, 3:
		g.add(Drop(), constant)
	default:
		g.add(constant, Op(or))
	}
}

func (g *generator) variable() {
	if g.draw(3) == 0 {
		i := g.draw(len(g.globals))
		if g.draw(2) == 0 || i == 2 { // the one that is not mutable
			g.add(GlobalGet(uint32(i)))
			g.push(g.globals[i])
			return
		}
		g.need(g.globals[i])
		g.add(GlobalSet(uint32(i)))
		g.take(1)
		return
	}
	i := g.draw(len(g.locals))
	g.need(g.locals[i])
	if g.draw(2) == 0 {
		g.add(Tee(uint32(i)))
		return
	}
	g.add(Set(uint32(i)))
	g.take(1)
}

// address pushes an address that is mostly inside the memory.
func (g *generator) address() {
	g.need(I32)
	if g.draw(10) > 0 {
		g.add(Const32(0x7fff), Op(0x71))
	}
}

// length pushes a length that is mostly small.
func (g *generator) length() {
	g.want(I32)
	if g.draw(10) > 0 {
		g.add(Const32(0x1ff), Op(0x71))
	}
}

func (g *generator) memory() {
	offset := uint32(g.draw(100))
	if g.draw(20) == 0 {
		offset = uint32(interesting[g.draw(len(interesting))])
	}
	switch n := g.draw(26); {
	case n < 12:
		op := []byte{0x28, 0x29, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35}[n]
		g.address()
		g.add(Load(op, offset))
		g.take(1)
		if op == 0x28 || op >= 0x2c && op <= 0x2f {
			g.push(I32)
		} else {
			g.push(I64)
		}
	case n < 19:
		op := []byte{0x36, 0x37, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e}[n-12]
		t := I64
		if op == 0x36 || op == 0x3a || op == 0x3b {
			t = I32
		}
		g.address()
		g.want(t)
		g.add(Store(op, offset))
		g.take(2)
	case n < 21:
		g.add(MemorySize())
		g.push(I32)
	case n < 22:
		g.want(I32)
		if g.draw(3) > 0 {
			g.add(Const32(1), Op(0x71))
		}
		g.add(MemoryGrow())
	case n < 23:
		g.address()
		g.want(I32)
		g.add(Const32(0x7fff), Op(0x71))
		g.length()
		g.add(MemoryCopy())
		g.take(3)
	case n < 24: // over itself
		at := g.draw(60000)
		g.add(Const32(int32(at)), Const32(int32(max(0, at-40+g.draw(80)))), Const32(int32(g.draw(200))), MemoryCopy())
	default:
		g.address()
		g.want(I32)
		g.length()
		g.add(MemoryFill())
		g.take(3)
	}
}

func (g *generator) construct() {
	if len(g.labels) > 8 {
		return
	}
	b := g.blockTypes[g.draw(len(g.blockTypes))]
	kind := byte(0x02 + g.draw(3))
	types := b.params
	if kind == 0x04 {
		types = append(append([]byte(nil), b.params...), I32)
	}
	g.need(types...)
	g.take(len(types))
	base := len(g.stack)
	carries := b.results
	if kind == 0x03 {
		carries = b.params
	}
	g.labels = append(g.labels, label{carries, base})
	g.add([]byte{kind}, b.code)
	g.push(b.params...)
	g.statements()
	g.fill(b.results, base)
	if kind == 0x04 && (g.draw(2) == 0 || string(b.params) != string(b.results)) {
		g.add(Op(0x05))
		g.stack = append(g.stack[:base], b.params...)
		g.statements()
		g.fill(b.results, base)
	}
	g.add(Op(0x0b))
	g.labels = g.labels[:len(g.labels)-1]
}

func (g *generator) branch() {
	i := g.draw(len(g.labels))
	l := g.labels[len(g.labels)-1-i]
	switch n := g.draw(10); {
	case n < 6:
		g.need(append(append([]byte(nil), l.carries...), I32)...)
		if g.draw(2) == 0 { // a condition that becomes part of the branch
			compare, t := byte(0x46), I32
			if g.draw(2) == 0 {
				compare, t = 0x51, I64
			}
			g.add(Drop())
			g.want(t)
			g.want(t)
			g.add(Op(compare + byte(g.draw(10))))
			g.take(2)
		}
		g.add(BrIf(uint32(i)))
		g.take(1)
	case n < 9:
		g.table(i, l)
	default:
		// Only where it is not certain, or most bodies would end at once.
		g.need(append([]byte(nil), g.labels[0].carries...)...)
		n := len(g.labels[0].carries)
		keep := append([]byte(nil), g.stack[len(g.stack)-n:]...)
		g.want(I32)
		g.add([]byte{0x04, Empty})
		g.take(1)
		for _, t := range keep {
			g.want(t)
		}
		if g.draw(3) == 0 {
			g.add(Unreachable())
		} else {
			g.add(Return())
		}
		g.take(len(keep))
		g.add(Op(0x0b))
	}
}

// jump adds a br inside an if, to any construct.
func (g *generator) jump() {
	i := g.draw(len(g.labels))
	l := g.labels[len(g.labels)-1-i]
	g.want(I32)
	g.add([]byte{0x04, Empty})
	g.take(1)
	for _, t := range l.carries {
		g.want(t)
	}
	g.add(Br(uint32(i) + 1))
	if g.draw(3) == 0 {
		g.add(Const32(1), Op(I32Add), Drop()) // out of reach
	}
	g.take(len(l.carries))
	g.add(Op(0x0b))
}

// count adds a loop of a few turns around what it can reach, so that its head
// is passed more than once and yet left. The counter is a local of its own.
func (g *generator) count() {
	if len(g.labels) > 8 {
		return
	}
	counter := uint32(g.params)
	g.add(Const32(int32(2+g.draw(6))), Set(counter), []byte{0x03, Empty})
	g.labels = append(g.labels, label{nil, len(g.stack)})
	base := len(g.stack)
	g.statements()
	g.fill(nil, base)
	g.add(Get(counter), Const32(1), Op(I32Sub), Tee(counter), Const32(0), Op(0x4a), BrIf(0), Op(0x0b))
	g.labels = g.labels[:len(g.labels)-1]
}

// table adds a br_table inside a block that it may leave or fall out of.
func (g *generator) table(i int, l label) {
	labels := []uint32{uint32(i) + 1}
	for j := range g.labels {
		if o := g.labels[len(g.labels)-1-j]; string(o.carries) == string(l.carries) && g.draw(2) == 0 {
			labels = append(labels, uint32(j)+1)
		}
	}
	if len(l.carries) == 0 {
		labels = append(labels, 0)
	}
	for range g.draw(4) {
		labels = append(labels, labels[g.draw(len(labels))])
	}
	g.add([]byte{0x02, Empty})
	g.want(I32)
	g.add(Const32(3), Op(0x71), []byte{0x04, Empty})
	g.take(1)
	for k := range labels {
		labels[k]++
	}
	for _, t := range l.carries {
		g.want(t)
	}
	g.want(I32)
	if g.draw(2) == 0 {
		g.add(Const32(7), Op(0x71))
	}
	g.add(BrTable(labels...))
	g.take(1 + len(l.carries))
	g.add(Op(0x0b), Op(0x0b))
}

func (g *generator) call() {
	f := g.funcs[3+g.draw(len(g.funcs)-3)]
	if g.draw(10) == 0 {
		f = g.funcs[g.draw(3)]
	}
	if g.draw(3) > 0 {
		g.need(f.params...)
		g.add(Call(f.index))
		g.take(len(f.params))
		g.push(f.results...)
		return
	}
	if g.draw(4) > 0 {
		f = g.funcs[[]int{3, 4, 6, 7, 8}[g.draw(5)]]
	}
	typ := g.m.Type(f.params, f.results)
	g.need(append(append([]byte(nil), f.params...), I32)...)
	switch g.draw(8) {
	case 0:
	case 1:
		g.add(Drop(), Const32(int32(g.draw(11)))) // mostly of another type, beyond at the end
	default:
		slots := map[uint32]int32{
			g.funcs[3].index: 1, g.funcs[4].index: 2, g.funcs[7].index: 3, g.funcs[6].index: 4, g.funcs[8].index: 5,
		}
		g.add(Drop(), Const32(slots[f.index])) // null for the entries
	}
	g.add(CallIndirect(typ))
	g.take(1 + len(f.params))
	g.push(f.results...)
}

func (g *generator) host() {
	switch g.draw(9) {
	case 0:
		g.add(Call(g.inputLen))
		g.push(I32)
	case 1:
		g.address()
		g.add(Const32(int32(g.draw(40))), Const32(int32(g.draw(60))), Call(g.inputRead))
		g.take(1)
	case 2, 3:
		g.address()
		g.length()
		g.add(Call(g.write))
		g.take(2)
	case 4:
		g.want(I32)
		g.add(Const32(15), Op(0x71))
		g.address2()
		g.add(Call(g.context))
		g.take(2)
	case 5:
		g.address()
		g.length()
		g.address2()
		g.add(Call([]uint32{g.sha, g.keccak}[g.draw(2)]))
		g.take(3)
	case 6:
		g.address()
		g.address2()
		g.add(Call(g.recover))
		g.take(2)
	case 7:
		g.need(I64, I32)
		if g.draw(4) > 0 {
			g.add(Const32(0xfff), Op(0x71))
		}
		g.add(Call(g.emit))
		g.take(2)
	case 8:
		if g.draw(3) == 0 {
			g.want(I32)
			g.add([]byte{0x04, Empty})
			g.take(1)
			g.want(I32)
			g.add(Call(g.abort), Op(0x0b))
			g.take(1)
		}
	}
}

// address2 pushes an address that is always a new operand.
func (g *generator) address2() {
	g.want(I32)
	if g.draw(10) > 0 {
		g.add(Const32(0x7fff), Op(0x71))
	}
}
