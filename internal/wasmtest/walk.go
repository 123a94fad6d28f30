package wasmtest

// Instruction is an opcode of a function body and where it stands in the
// module. An opcode behind the prefix 0xfc is 0xfc00 and its number.
type Instruction struct {
	Opcode uint16
	Offset uint32
}

// Instructions lists the instructions of all function bodies of a module in
// order; the module is valid and inside the profile.
func Instructions(module []byte) []Instruction {
	w := &walker{b: module, at: 8}
	for w.at < len(w.b) {
		id, size := w.byte(), int(w.u32())
		end := w.at + size
		if id == 10 {
			for range w.u32() {
				w.body()
			}
		}
		w.at = end
	}
	return w.out
}

type walker struct {
	b   []byte
	at  int
	out []Instruction
}

func (w *walker) byte() byte { w.at++; return w.b[w.at-1] }

func (w *walker) u32() (v uint32) {
	for shift := 0; ; shift += 7 {
		c := w.byte()
		v |= uint32(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
}

func (w *walker) body() {
	size := int(w.u32())
	end := w.at + size
	for range w.u32() {
		w.u32()
		w.byte()
	}
	for w.at < end {
		w.instruction()
	}
}

func (w *walker) instruction() {
	in := Instruction{Offset: uint32(w.at)}
	op := w.byte()
	in.Opcode = uint16(op)
	switch {
	case op >= 0x02 && op <= 0x04, op >= 0x41 && op <= 0x42: // block types and constants are signed
		for w.byte() >= 0x80 {
		}
	case op == 0x0c || op == 0x0d || op == 0x10 || op >= 0x20 && op <= 0x24:
		w.u32()
	case op == 0x0e:
		for range w.u32() + 1 {
			w.u32()
		}
	case op == 0x11 || op >= 0x28 && op <= 0x3e:
		w.u32()
		w.u32()
	case op == 0x3f || op == 0x40:
		w.byte()
	case op == 0xfc:
		n := w.u32()
		in.Opcode = 0xfc00 + uint16(n)
		w.byte()
		if n == 10 {
			w.byte()
		}
	}
	w.out = append(w.out, in)
}
