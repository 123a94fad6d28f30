package program

// blockType reads the signature of a construct.
func (b *bodyReader) blockType() funcType {
	at := b.pos
	switch v := b.signed(33); {
	case b.err != nil:
	case v == -64:
	case v == -1:
		return funcType{results: []valType{i32}}
	case v == -2:
		return funcType{results: []valType{i64}}
	case v >= 0 && v < int64(len(b.m.types)):
		return b.m.types[v]
	case v < 0:
		b.failAt(at, "block of type i32 or i64 expected, %s came", valType(v&0x7f))
	default:
		b.failAt(at, "unknown type %d", v)
	}
	return funcType{}
}

// countBranch bounds what the fast engine's compiler is slow with: its time
// grows with the square of a function's branches, those of checks included.
func (b *bodyReader) countBranch(n int) {
	b.branches += n
	b.work(n * (2*b.branches - n)) // the sum over a function is the square
	if b.branches > maxBranches {
		b.failAt(b.at, "more than %d branches in a function", maxBranches)
	}
}

// work counts what an instruction costs the fast engine's compiler.
func (b *bodyReader) work(n int) {
	if b.m.compileWork += n; b.m.compileWork > maxCompileWork {
		b.failAt(b.at, "module would take too long to compile: too many branches, calls, divisions and memory accesses")
	}
}

func (b *bodyReader) construct(in *wasmInstr, live bool) bool {
	c := b.top()
	switch in.op {
	case wElse:
		if c.op != wIf {
			b.failAt(b.at, "else without if")
			return false
		}
		b.close(c)
		c.op, c.dead = wElse, false
		b.push(c.typ.params...)
		return c.born
	case wEnd:
		b.close(c)
		if c.op == wIf && string(typeBytes(c.typ.params)) != string(typeBytes(c.typ.results)) {
			b.failAt(b.at, "if without else must return what it takes")
		}
		born := c.born
		results := c.typ.results
		b.controls = b.controls[:len(b.controls)-1]
		b.push(results...)
		return born
	case wIf:
		b.countBranch(1)
		in.block = b.blockType()
		b.pop(i32)
	default:
		b.countBranch(2 * int(in.op-wBlock)) // a loop has a check, and one behind it
		in.block = b.blockType()
	}
	if b.blocks++; b.blocks > maxBlocks {
		b.failAt(b.at, "more than %d blocks in a function", maxBlocks)
	}
	b.popAll(in.block.params)
	if len(b.controls) > maxNesting {
		b.failAt(b.at, "more than %d nested blocks", maxNesting)
	}
	b.controls = append(b.controls, control{op: in.op, typ: in.block, height: len(b.stack), born: live})
	b.push(in.block.params...)
	return live
}

// close checks the operands at the end of a construct's part.
func (b *bodyReader) close(c *control) {
	b.popAll(c.typ.results)
	if len(b.stack) != c.height {
		b.failAt(b.at, "%d operands too many at the end of a block", len(b.stack)-c.height)
		b.stack = b.stack[:min(c.height, len(b.stack))]
	}
}

// target returns the construct that a label means.
func (b *bodyReader) target(label uint32) *control {
	if uint64(label) >= uint64(len(b.controls)) {
		b.failAt(b.at, "unknown label %d", label)
		return b.top()
	}
	return &b.controls[len(b.controls)-1-int(label)]
}

func (b *bodyReader) branch(in *wasmInstr) {
	switch in.op {
	case wUnreachable:
		b.kill()
	case wReturn:
		b.popAll(b.controls[0].typ.results)
		b.kill()
	case wBr:
		b.countBranch(1)
		in.imm = b.u32()
		b.popAll(b.target(in.imm).label())
		b.kill()
	case wBrIf:
		b.countBranch(1)
		in.imm = b.u32()
		b.pop(i32)
		ts := b.target(in.imm).label()
		b.popAll(ts)
		b.push(ts...)
	case wBrTable:
		b.branchTable(in)
	}
}

func (b *bodyReader) branchTable(in *wasmInstr) {
	n := b.count("labels", maxBody)
	b.countBranch(int(n) + 1)
	b.pop(i32)
	for range n + 1 {
		if b.err != nil {
			return
		}
		in.targets = append(in.targets, b.u32())
	}
	last := b.target(in.targets[n]).label()
	for _, label := range in.targets[:n] {
		ts := b.target(label).label()
		if len(ts) != len(last) {
			b.failAt(b.at, "labels of one br_table carry %d and %d values", len(last), len(ts))
			return
		}
		for i := len(ts) - 1; i >= 0; i-- {
			if got := b.peek(len(ts) - 1 - i); got != ts[i] && got != unknown {
				b.failAt(b.at, "operand of type %s expected, %s came", ts[i], got)
			}
		}
	}
	b.popAll(last)
	b.kill()
}

// peek returns the type of the operand that many below the top.
func (b *bodyReader) peek(below int) valType {
	i := len(b.stack) - 1 - below
	if i < b.top().height {
		return unknown
	}
	return b.stack[i]
}
