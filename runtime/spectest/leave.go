package spectest

import (
	w "github.com/assize/assize/internal/wasmtest"
)

// Most modules of the suite have a function or two with floats, and the
// profile refuses a module for one. So that what the suite says of the others
// is not lost, a function that holds something that the profile leaves out
// becomes one that only traps, at the same index; types with floats become
// types that no other function has. A call that arrives at such a function has
// the reason as its result, see player.act.

// reasons why something is left out, as refusal gives them.
const (
	leftFloat     = "refused: float"
	leftVector    = "refused: SIMD"
	leftReference = "refused: reference type"
	leftTable     = "refused: table instruction"
	leftSegment   = "refused: passive segment"
)

// typeReason says why a value type is left out; "" where it is not.
func typeReason(types ...byte) string {
	for _, t := range types {
		switch t {
		case w.I32, w.I64:
		case w.F32, w.F64:
			return leftFloat
		case 0x7b:
			return leftVector
		default:
			return leftReference
		}
	}
	return ""
}

// typeOut says why the type with an index is left out.
func (s *rewriter) typeOut(i uint32) string {
	return typeReason(append(append([]byte(nil), s.types[i].params...), s.types[i].results...)...)
}

// leaveTypes returns the type section with another type in the place of each
// that is left out: 20 parameters that spell its index, and no result.
func (s *rewriter) leaveTypes() []byte {
	out := w.Uleb(uint64(len(s.types)))
	for i, t := range s.types {
		if s.typeOut(uint32(i)) != "" {
			t = signature{params: make([]byte, 20)}
			for bit := range t.params {
				t.params[bit] = w.I64 + byte(i>>bit&1)
			}
		}
		out = w.Code(out, []byte{0x60}, w.Uleb(uint64(len(t.params))), t.params, w.Uleb(uint64(len(t.results))), t.results)
	}
	return out
}

// leaveGlobals returns the global section with a number in the place of each
// global that is left out, and notes the types of all.
func (s *rewriter) leaveGlobals() []byte {
	for i, g := range s.globals {
		s.globalTypes = append(s.globalTypes, g[0])
		if typeReason(g[0]) != "" {
			s.globals[i] = []byte{w.I32, 0, 0x41, 0, 0x0b}
		}
	}
	r := &reader{b: s.section(6)}
	n := r.u32()
	out := w.Uleb(uint64(n))
	for range n {
		from := r.at
		t, mutable := r.byte(), r.byte()
		for op := r.byte(); op != 0x0b; op = r.byte() {
			r.immediate(op)
		}
		s.globalTypes = append(s.globalTypes, t)
		if typeReason(t) != "" {
			out = w.Code(out, []byte{w.I32, mutable, 0x41, 0, 0x0b})
		} else {
			out = w.Code(out, r.b[from:r.at])
		}
	}
	return out
}

// leaveBodies returns the code section with a trap in the place of each body
// that holds what is left out, and notes why for its function.
func (s *rewriter) leaveBodies(left map[uint32]string) []byte {
	r := &reader{b: s.section(10)}
	n := r.u32()
	out := w.Uleb(uint64(n))
	first := uint32(len(s.funcs)) - n
	for i := range n {
		body := r.bytes(r.u32())
		reason := s.typeOut(s.funcs[first+i])
		if reason == "" {
			reason = s.bodyReason(&reader{b: body})
		}
		if reason != "" {
			left[first+i] = reason
			body = []byte{0, 0x00, 0x0b}
		}
		out = w.Code(out, w.Uleb(uint64(len(body))), body)
	}
	return out
}

// bodyReason says why a function body is left out; "" where it is not.
func (s *rewriter) bodyReason(r *reader) string {
	for range r.u32() {
		r.u32()
		if reason := typeReason(r.byte()); reason != "" {
			return reason
		}
	}
	for r.at < len(r.b) {
		if reason := s.instructionReason(r); reason != "" {
			return reason
		}
	}
	return ""
}

func (s *rewriter) instructionReason(r *reader) string {
	switch op := r.byte(); {
	case op == 0x02 || op == 0x03 || op == 0x04:
		switch t := r.b[r.at]; {
		case t == w.Empty || t&0xc0 == 0x40 && typeReason(t) == "":
			r.byte()
		case t&0xc0 == 0x40:
			return typeReason(t)
		default:
			return s.typeOut(r.u32())
		}
	case op == 0x0e:
		for range r.u32() + 1 {
			r.u32()
		}
	case op == 0x10:
		return s.typeOut(s.funcs[r.u32()])
	case op == 0x11:
		reason := s.typeOut(r.u32())
		if table := r.u32(); table != 0 && reason == "" {
			reason = leftReference
		}
		return reason
	case op == 0x1c || op >= 0xd0 && op <= 0xd2:
		return leftReference
	case op == 0x25 || op == 0x26:
		return leftTable
	case op == 0x23 || op == 0x24:
		return typeReason(s.globalTypes[r.u32()])
	case op == 0x2a || op == 0x2b || op == 0x38 || op == 0x39 || op == 0x43 || op == 0x44,
		op >= 0x5b && op <= 0x66, op >= 0x8b && op <= 0xa6, op >= 0xa8 && op <= 0xab, op >= 0xae && op <= 0xbf:
		return leftFloat
	case op == 0xfc:
		return r.prefixed()
	case op == 0xfd:
		return leftVector
	default:
		r.immediate(op)
	}
	return ""
}

// prefixed reads an instruction behind 0xfc and says why it is left out.
func (r *reader) prefixed() string {
	switch n := r.u32(); n {
	case 8, 9, 13:
		return leftSegment
	case 10:
		r.bytes(2)
	case 11:
		r.bytes(1)
	default:
		if n < 8 {
			return leftFloat
		}
		return leftTable
	}
	return ""
}

// immediate reads what follows an opcode that has a fixed shape.
func (r *reader) immediate(op byte) {
	switch {
	case op == 0x0c || op == 0x0d || op >= 0x20 && op <= 0x24 || op == 0xd2:
		r.u32()
	case op >= 0x28 && op <= 0x3e:
		r.u32()
		r.u32()
	case op == 0x3f || op == 0x40 || op == 0xd0:
		r.byte()
	case op == 0x41 || op == 0x42:
		for r.byte() >= 0x80 {
		}
	case op == 0x43:
		r.bytes(4)
	case op == 0x44:
		r.bytes(8)
	case op == 0xfd: // a constant: the only one with this prefix where it counts
		r.u32()
		r.bytes(16)
	}
}
