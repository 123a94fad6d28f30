package program

// The slice stands in a local of each function, so that the compiler can keep
// it in a register: a function takes it as a parameter beside its own, behind
// it the caller's height, and returns it as its last result.
//
// The slice only matters at checks, calls and returns. Between them a charge
// is not taken off at once: what is owed is known at each place of the body,
// and where paths join, one of them pays or gets back the difference. So a
// hot loop pays once in a turn, whatever branches are in it.

// injected is the number of parameters that a metered function takes beside
// its own.
const injected = 2

// meter writes what is done to the slice and the height.
type meter struct {
	writer
	m     *module
	slice uint32 // the local that holds it; the next one holds the height
	owed  int64  // charged by the flattened code, not yet taken off; may be below zero
}

// settle takes off what is owed beyond a rest.
func (g *meter) settle(rest int64) {
	if g.owed == rest {
		return
	}
	g.pushSlice(rest)
	g.op(wLocalSet, g.slice)
}

// pushSlice pushes the slice without what is owed beyond a rest. Where it is
// not put back, the local is out of date.
func (g *meter) pushSlice(rest int64) {
	g.op(wLocalGet, g.slice)
	if g.owed != rest {
		g.i64(uint64(g.owed - rest))
		g.op(wI64Sub)
		g.owed = rest
	}
}

// check writes: if slice < 0, refill.
func (g *meter) check() {
	g.settle(0)
	g.op(wLocalGet, g.slice)
	g.i64(0)
	g.op(wI64LtS)
	g.op(wIf)
	g.byte(blockEmpty)
	g.op(wLocalGet, g.slice)
	g.op(wCall, g.m.refillFunc())
	g.op(wLocalSet, g.slice)
	g.op(wEnd)
}

// chargeLength writes slice -= (local + 31) / 32 * cost.
func (g *meter) chargeLength(local, cost uint32) {
	g.pushSlice(0)
	g.op(wLocalGet, local)
	g.op(wExtend32U)
	g.i64(31)
	g.op(wI64Add)
	g.i64(5)
	g.op(wI64ShrU)
	g.i64(uint64(cost))
	g.op(wI64Mul)
	g.op(wI64Sub)
	g.op(wLocalSet, g.slice)
}

// chargeGrow writes slice -= local <= most pages ? local * gasGrowPage : 0.
func (g *meter) chargeGrow(local uint32) {
	g.pushSlice(0)
	g.op(wLocalGet, local)
	g.op(wExtend32U)
	g.i64(gasGrowPage)
	g.op(wI64Mul)
	g.i64(0)
	g.op(wLocalGet, local)
	g.i32(g.m.maxPage)
	g.op(wI32LeU)
	g.op(wSelect)
	g.op(wI64Sub)
	g.op(wLocalSet, g.slice)
}

// climb writes the entry of a function: its weight is added to the height.
func (g *meter) climb(weight uint8) {
	g.op(wLocalGet, g.slice+1)
	g.i32(uint32(weight))
	g.op(wI32Add)
	g.op(wLocalTee, g.slice+1)
	g.i32(HeightLimit)
	g.op(wI32GtU)
	g.op(wIf)
	g.byte(blockEmpty)
	g.op(wCall, g.m.overflowFunc())
	g.op(wUnreachable) // it does not return, and so nothing is read again behind it
	g.op(wEnd)
}

// publish writes the slice to the global, where the engine reads it.
func (g *meter) publish() {
	g.pushSlice(0)
	g.op(wGlobalSet, g.m.gasGlobal())
}

// label is an open construct of a metered body. Every branch to it arrives
// owing the same.
type label struct {
	plan  *plan
	owed  int64 // by who arrives
	known bool  // owed is
	enter int64 // if: owed where it was entered
	head  int64 // tight loop: the charge at its head
}

// plan is what must be known of a construct before it is written.
type plan struct {
	op    opcode
	other bool  // if: it has an else part
	even  bool  // a br_table goes there, so nothing is owed
	back  int64 // loop: what the first branch back to it owes
	seen  bool  // back is known
	tight bool  // loop: nothing in it is or calls a check
}

// survey returns a plan for each construct of a body, in the order in which
// they open.
func survey(body []wasmInstr) []plan {
	var plans []plan
	open := []int{-1} // the function
	for i := range body {
		switch in := &body[i]; in.op {
		case wBlock, wLoop, wIf:
			if in.op == wLoop {
				loosen(plans, open)
			}
			open = append(open, len(plans))
			plans = append(plans, plan{op: in.op, tight: in.op == wLoop && len(in.block.params) == 0})
		case wCall, wCallIndirect, wMemoryGrow, wMemoryCopy, wMemoryFill:
			loosen(plans, open)
		case wElse:
			plans[open[len(open)-1]].other = true
		case wEnd:
			open = open[:len(open)-1]
		case wBrTable:
			for _, l := range in.targets {
				if k := open[len(open)-1-int(l)]; k >= 0 {
					plans[k].even, plans[k].tight = true, false
				}
			}
		}
	}
	return plans
}

// loosen marks that there is a check in all open constructs.
func loosen(plans []plan, open []int) {
	for _, k := range open[1:] {
		plans[k].tight = false
	}
}

// enter settles what the construct wants at its start and opens it. head is
// what is charged behind its start.
func (e *bodyWriter) enter(in *wasmInstr, head int64) {
	p := &e.plans[e.opened]
	e.opened++
	l := label{plan: p}
	switch {
	case p.tight:
		e.enterTight(in, head)
		return
	case p.op == wLoop:
		if p.even {
			p.back = 0
		}
		l.owed, l.known = p.back, p.seen || p.even
		e.settle(p.back)
	case p.even:
		l.known = true
		if p.op == wIf && !p.other {
			e.settle(0)
		}
	case p.op == wIf && !p.other:
		l.owed, l.known = e.owed, true // there is no place to pay when it is skipped
	}
	l.enter = e.owed
	e.labels = append(e.labels, l)
	e.op(in.op)
	e.m.blockType(&e.writer, in.block)
	e.owed += head
	if p.op == wLoop {
		e.check()
	}
}

// A tight loop is written as two: the outer one's head has the check, and the
// inner one is the loop. A branch back charges and goes to the inner one, or
// to the outer one where the slice is below zero. So nothing is called in the
// inner loop, and the compiler keeps all that it needs in registers.
func (e *bodyWriter) enterTight(in *wasmInstr, head int64) {
	e.owed += head
	e.settle(0)
	e.op(wLoop)
	e.m.blockType(&e.writer, in.block)
	e.check()
	e.op(wLoop)
	e.m.blockType(&e.writer, in.block)
	e.labels = append(e.labels, label{plan: &e.plans[e.opened-1], head: head})
}

// again writes a branch back to the head of a tight loop, whose inner label is
// depth constructs away. What is owed elsewhere stays owed.
func (e *bodyWriter) again(l *label, depth uint32) {
	owed := e.owed
	e.owed += l.head
	e.settle(0)
	e.owed = owed
	e.op(wLocalGet, e.slice)
	e.i64(0)
	e.op(wI64GeS)
	e.op(wBrIf, depth)
	e.op(wBr, depth+1)
}

// depth returns how many constructs of the metered body lie inside a label.
func (e *bodyWriter) depth(n uint32) uint32 {
	d := n
	for _, l := range e.labels[len(e.labels)-int(n):] {
		if l.plan.tight {
			d++
		}
	}
	return d
}

// branchTo writes a br or br_if.
func (e *bodyWriter) branchTo(op opcode, n uint32) {
	l := &e.labels[len(e.labels)-1-int(n)]
	switch {
	case !l.plan.tight:
		e.arrive(n)
		e.op(op, e.depth(n))
	case op == wBrIf:
		e.op(wIf)
		e.byte(blockEmpty)
		e.again(l, e.depth(n)+1)
		e.op(wEnd)
	default:
		e.again(l, e.depth(n))
	}
}

// arrive makes what is owed what a branch to the label owes.
func (e *bodyWriter) arrive(n uint32) {
	l := &e.labels[len(e.labels)-1-int(n)]
	if l.known {
		e.settle(l.owed)
		return
	}
	l.owed, l.known = e.owed, true
	if l.plan.op == wLoop {
		l.plan.back, l.plan.seen = e.owed, true
	}
}

// otherwise starts the else part of an if.
func (e *bodyWriter) otherwise() {
	if e.live {
		e.arrive(0)
	}
	e.op(wElse)
	e.owed, e.live = e.labels[len(e.labels)-1].enter, true
}

// leave closes the innermost construct.
func (e *bodyWriter) leave() {
	l := &e.labels[len(e.labels)-1]
	if l.plan.op != wLoop {
		if e.live {
			e.arrive(0)
		}
		e.owed = l.owed
	}
	if l.plan.tight {
		e.op(wEnd)
	}
	e.labels, e.live = e.labels[:len(e.labels)-1], true
	e.op(wEnd)
}
