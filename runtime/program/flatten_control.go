package program

import "math/bits"

// condition is a branch whose target is not known yet.
type condition struct {
	op   Op // one of OpBrNZ to OpBrGeS4
	a, b uint8
}

// inverse returns the condition that holds when c does not.
func (c condition) inverse() condition {
	switch c.op {
	case OpBrNZ:
		c.op = OpBrZ
	case OpBrZ:
		c.op = OpBrNZ
	case OpBrEq:
		c.op = OpBrNe
	case OpBrNe:
		c.op = OpBrEq
	case OpBrLtU:
		c.op = OpBrGeU
	case OpBrGeU:
		c.op = OpBrLtU
	case OpBrLtS:
		c.op = OpBrGeS
	case OpBrGeS:
		c.op = OpBrLtS
	case OpBrLtS4:
		c.op = OpBrGeS4
	case OpBrGeS4:
		c.op = OpBrLtS4
	}
	return c
}

// branchIf emits the branch and returns its index, for its target.
func (g *flattener) branchIf(c condition, target uint32) uint32 {
	return g.emit(Make(c.op, 0, c.a, c.b, target))
}

// popCondition takes the top operand as a condition. A comparison that has
// just been emitted for it becomes part of the branch.
func (g *flattener) popCondition() condition {
	o := g.pop()
	if c, ok := g.fuse(o); ok {
		return c
	}
	return condition{op: OpBrNZ, a: g.read(o, len(g.stack))}
}

// fuse takes the comparison that made the operand out of the code.
func (g *flattener) fuse(o operand) (condition, bool) {
	last := len(g.code) - 1
	if o.in != inSlot || last < g.barrier {
		return condition{}, false
	}
	in := g.code[last]
	if in.Dst() != g.slot(len(g.stack)) {
		return condition{}, false
	}
	c, ok := comparison(in)
	if ok {
		g.code, g.places = g.code[:last], g.places[:last]
		g.cost--
	}
	return c, ok
}

// comparison returns the branch that is taken when the comparison holds.
func comparison(in Instr) (condition, bool) {
	a, b := in.A(), in.B()
	switch in.Op() {
	case OpEqz32, OpEqz64:
		return condition{op: OpBrZ, a: a}, true
	case OpBin32 + Op(AluEq), OpBin64 + Op(AluEq):
		return condition{OpBrEq, a, b}, true
	case OpBin32 + Op(AluNe), OpBin64 + Op(AluNe):
		return condition{OpBrNe, a, b}, true
	case OpBin32 + Op(AluLtU), OpBin64 + Op(AluLtU):
		return condition{OpBrLtU, a, b}, true
	case OpBin32 + Op(AluGtU), OpBin64 + Op(AluGtU):
		return condition{OpBrLtU, b, a}, true
	case OpBin32 + Op(AluGeU), OpBin64 + Op(AluGeU):
		return condition{OpBrGeU, a, b}, true
	case OpBin32 + Op(AluLeU), OpBin64 + Op(AluLeU):
		return condition{OpBrGeU, b, a}, true
	case OpBin64 + Op(AluLtS):
		return condition{OpBrLtS, a, b}, true
	case OpBin64 + Op(AluGtS):
		return condition{OpBrLtS, b, a}, true
	case OpBin64 + Op(AluGeS):
		return condition{OpBrGeS, a, b}, true
	case OpBin64 + Op(AluLeS):
		return condition{OpBrGeS, b, a}, true
	case OpBin32 + Op(AluLtS):
		return condition{OpBrLtS4, a, b}, true
	case OpBin32 + Op(AluGtS):
		return condition{OpBrLtS4, b, a}, true
	case OpBin32 + Op(AluGeS):
		return condition{OpBrGeS4, a, b}, true
	case OpBin32 + Op(AluLeS):
		return condition{OpBrGeS4, b, a}, true
	case OpBin32I + Op(AluEq), OpBin64I + Op(AluEq):
		return condition{op: OpBrZ, a: a}, in.Imm() == 0
	case OpBin32I + Op(AluNe), OpBin64I + Op(AluNe):
		return condition{op: OpBrNZ, a: a}, in.Imm() == 0
	}
	return condition{}, false
}

// patch sets the targets of jumps to the next instruction.
func (g *flattener) patch(jumps []uint32) {
	for _, i := range jumps {
		in := g.code[i]
		g.code[i] = Make(in.Op(), in.Dst(), in.A(), in.B(), uint32(len(g.code)))
	}
	g.barrier = len(g.code)
}

// enter opens a block, loop or if.
func (g *flattener) enter(in *wasmInstr, i int) {
	s := scope{op: in.op, params: len(in.block.params), results: len(in.block.results)}
	var cond condition
	if in.op == wIf {
		cond = g.popCondition()
	}
	s.height = len(g.stack) - s.params
	g.settle(0, false)
	g.settle(s.height, true)
	switch in.op {
	case wIf:
		s.other = []uint32{g.branchIf(cond.inverse(), 0)}
		g.openAfter(i)
	case wLoop:
		g.barrier = len(g.code)
		s.start = uint32(len(g.code))
		g.openAfter(i)
		g.emit(Make(OpCheck, 0, 0, 0, 0))
		g.barrier = len(g.code)
	}
	g.scopes = append(g.scopes, s)
}

// otherwise starts the else part of an if.
func (g *flattener) otherwise(i int) {
	s := &g.scopes[len(g.scopes)-1]
	if g.live {
		g.settle(s.height, true)
		s.exits = append(s.exits, g.emit(Make(OpJump, 0, 0, 0, 0)))
	}
	g.patch(s.other)
	s.op, s.other = wElse, nil
	g.resize(s.height + s.params)
	g.openAfter(i)
}

// resize makes the stack that high; what is above the old height or was above
// the innermost scope's stands in its slots.
func (g *flattener) resize(height int) {
	base := g.scopes[len(g.scopes)-1].height
	g.stack = g.stack[:base]
	for len(g.stack) < height {
		g.push()
	}
}

// leave closes the innermost construct.
func (g *flattener) leave(i int) {
	s := &g.scopes[len(g.scopes)-1]
	for _, set := range s.wrote {
		g.values += bits.OnesCount64(set)
	}
	if len(g.scopes) == 1 {
		if g.live {
			g.ret()
		}
		return
	}
	if g.live {
		g.settle(s.height, true)
	}
	join := !g.live || len(s.exits)+len(s.other) > 0
	g.patch(s.exits)
	g.patch(s.other)
	g.resize(s.height + s.results)
	g.scopes[len(g.scopes)-2].wrote.addAll(&s.wrote)
	g.scopes = g.scopes[:len(g.scopes)-1]
	if join {
		g.openAfter(i)
	}
}

// ret returns the top operands from the function. It leaves the stack as it is.
func (g *flattener) ret() {
	n := g.scopes[0].results
	base := len(g.stack) - n
	first := uint8(0)
	switch {
	case n == 1 && g.stack[base].in == inLocal:
		first = g.stack[base].n
	case n > 0:
		first = g.slot(base)
		for h := base; h < len(g.stack); h++ {
			g.put(g.slot(h), g.stack[h], h)
		}
	}
	g.emit(Make(OpReturn, 0, first, uint8(n), 0))
}

// scopeOf returns the scope of a label, nil for the function.
func (g *flattener) scopeOf(label uint32) *scope {
	if i := len(g.scopes) - 1 - int(label); i > 0 {
		return &g.scopes[i]
	}
	return nil
}

// inPlace reports whether a branch to the scope has nothing to move.
func (g *flattener) inPlace(s *scope) bool {
	n := s.arity()
	if n == 0 {
		return true
	}
	if len(g.stack) != s.height+n {
		return false
	}
	for _, o := range g.stack[s.height:] {
		if o.in != inSlot {
			return false
		}
	}
	return true
}

// jump goes to a label with its operands. It leaves the stack as it is.
func (g *flattener) jump(label uint32) {
	s := g.scopeOf(label)
	if s == nil {
		g.ret()
		return
	}
	// Ascending order never overwrites what is still to be moved: a target
	// is at or below its source.
	n := s.arity()
	for k := range n {
		from := len(g.stack) - n + k
		g.put(g.slot(s.height+k), g.stack[from], from)
	}
	g.link(s, g.emit(Make(OpJump, 0, 0, 0, s.start)))
}

// link makes a branch go to the scope.
func (g *flattener) link(s *scope, branch uint32) {
	if s.op != wLoop {
		s.exits = append(s.exits, branch)
	}
}

func (g *flattener) branch(in *wasmInstr, i int) {
	switch in.op {
	case wUnreachable:
		g.emit(Make(OpUnreachable, 0, 0, 0, 0))
		g.live = false
	case wReturn:
		g.ret()
		g.live = false
	case wBr:
		g.jump(in.imm)
		g.live = false
	case wBrIf:
		cond := g.popCondition()
		if s := g.scopeOf(in.imm); s != nil && g.inPlace(s) {
			g.link(s, g.branchIf(cond, s.start))
		} else {
			skip := g.branchIf(cond.inverse(), 0)
			g.jump(in.imm)
			g.patch([]uint32{skip})
		}
		g.openAfter(i)
	case wBrTable:
		g.branchTable(in)
		g.live = false
	}
}

// branchTable emits a table of jumps, and behind it, for each label whose
// operands are to be moved, the moves.
func (g *flattener) branchTable(in *wasmInstr) {
	index := g.popRead()
	cost := g.cost
	g.emit(Make(OpBrTable, 0, index, 0, uint32(len(in.targets)-1)))
	type detour struct {
		jump, label uint32
	}
	var detours []detour
	for _, label := range in.targets {
		s := g.scopeOf(label)
		if s != nil && g.inPlace(s) {
			g.link(s, g.emit(Make(OpJump, 0, 0, 0, s.start)))
			continue
		}
		detours = append(detours, detour{g.emit(Make(OpJump, 0, 0, 0, 0)), label})
	}
	longest := uint32(0)
	for _, d := range detours {
		g.patch([]uint32{d.jump})
		before := g.cost
		g.jump(d.label)
		longest = max(longest, g.cost-before)
	}
	g.cost = cost + 2 + longest
}
