package program

// A copy or fill is one call of native code in the fast engine, and while it
// runs, Go's garbage collector waits for it, and with it the whole process. So
// the metered module does a long one in pieces and calls the injected "pause"
// between them. It is charged and checked as a whole before, as in the
// flattened code, and a range that is not inside the memory traps at one of the
// pieces: what the others wrote is rolled back with the run.
//
// Inputs and outputs are short enough to be moved at once: 16 MiB at most.

// bulkPiece is the most bytes that are moved without a pause.
const bulkPiece = 1 << 20

// bulk charges by the length on top of the stack, checks, and writes the
// operation.
func (e *bodyWriter) bulk(op opcode) {
	e.op(wLocalSet, e.scratch)
	e.chargeLength(e.scratch, bulkCost(op))
	e.check()
	e.op(wLocalGet, e.scratch)
	e.i32(bulkPiece)
	e.op(wI32GtU)
	e.op(wIf)
	e.m.blockType(&e.writer, funcType{params: []valType{i32, i32}})
	e.op(wLocalGet, e.scratch)
	e.op(wCall, e.m.pieces(op))
	e.op(wElse)
	e.op(wLocalGet, e.scratch)
	e.bulkOp(op)
	e.op(wEnd)
}

// bulkOp writes memory.copy or memory.fill.
func (w *writer) bulkOp(op opcode) {
	w.op(op, 0)
	if op == wMemoryCopy {
		w.u32(0)
	}
}

// copyPieces returns the body of the function (d, x, n) that copies n bytes
// from x to d, n being more than a piece: from the start where that is right
// for an overlap, else from the end.
func (m *module) copyPieces() writer {
	const d, x, n = 0, 1, 2
	w := writer{0}
	w.op(wLocalGet, d)
	w.op(wLocalGet, x)
	w.op(wI32LeU)
	w.op(wIf)
	w.byte(blockEmpty)
	m.pieceLoop(&w, func() {
		w.op(wLocalGet, d)
		w.op(wLocalGet, x)
		w.i32(bulkPiece)
		w.bulkOp(wMemoryCopy)
		w.step(d, wI32Add)
		w.step(x, wI32Add)
		w.step(n, wI32Sub)
	})
	w.op(wElse)
	m.pieceLoop(&w, func() {
		w.step(n, wI32Sub)
		for _, from := range []uint32{d, x} {
			w.op(wLocalGet, from)
			w.op(wLocalGet, n)
			w.op(wI32Add)
		}
		w.i32(bulkPiece)
		w.bulkOp(wMemoryCopy)
	})
	w.op(wEnd)
	return w.rest(wMemoryCopy)
}

// fillPieces returns the body of the function (d, v, n) that sets n bytes at d.
func (m *module) fillPieces() writer {
	const d, v, n = 0, 1, 2
	w := writer{0}
	m.pieceLoop(&w, func() {
		w.op(wLocalGet, d)
		w.op(wLocalGet, v)
		w.i32(bulkPiece)
		w.bulkOp(wMemoryFill)
		w.step(d, wI32Add)
		w.step(n, wI32Sub)
	})
	return w.rest(wMemoryFill)
}

// pieceLoop writes a loop that moves a piece a turn and pauses, while local 2
// is more than a piece.
func (m *module) pieceLoop(w *writer, piece func()) {
	w.op(wLoop)
	w.byte(blockEmpty)
	piece()
	w.op(wCall, m.pauseFunc())
	w.op(wLocalGet, 2)
	w.i32(bulkPiece)
	w.op(wI32GtU)
	w.op(wBrIf, 0)
	w.op(wEnd)
}

// step adds a piece to a local, or takes it off.
func (w *writer) step(local uint32, op opcode) {
	w.op(wLocalGet, local)
	w.i32(bulkPiece)
	w.op(op)
	w.op(wLocalSet, local)
}

// rest writes the operation on what is left, and the end.
func (w *writer) rest(op opcode) writer {
	for i := range uint32(3) {
		w.op(wLocalGet, i)
	}
	w.bulkOp(op)
	w.op(wEnd)
	return *w
}
