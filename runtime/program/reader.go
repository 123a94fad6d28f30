package program

import (
	"fmt"
	"unicode/utf8"
)

// ProfileError says why a module was refused: it is malformed, invalid, or
// uses what the profile leaves out.
type ProfileError struct {
	Function string // name of the function, or "" for what belongs to no function
	Offset   int    // in the module's bytes
	Reason   string // lower case, what was expected and what came
}

// Error returns one line with function, offset and reason.
func (e *ProfileError) Error() string {
	if e.Function == "" {
		return fmt.Sprintf("program: offset 0x%x: %s", e.Offset, e.Reason)
	}
	return fmt.Sprintf("program: function %s: offset 0x%x: %s", e.Function, e.Offset, e.Reason)
}

// reader reads a part of a module's bytes. The first failure sticks: every
// read after it returns zero and leaves the position.
type reader struct {
	data []byte // the module up to the end of the part
	pos  int    // offset in the module
	fn   string // function being read, for errors
	err  *ProfileError
}

// failAt records a failure at an offset, unless there is an earlier one.
func (r *reader) failAt(offset int, format string, args ...any) {
	if r.err == nil {
		r.err = &ProfileError{Function: r.fn, Offset: offset, Reason: fmt.Sprintf(format, args...)}
	}
}

func (r *reader) fail(format string, args ...any) { r.failAt(r.pos, format, args...) }

// left returns the number of bytes that are left, 0 after a failure.
func (r *reader) left() int {
	if r.err != nil {
		return 0
	}
	return len(r.data) - r.pos
}

func (r *reader) byte() byte {
	if r.left() < 1 {
		r.fail("unexpected end")
		return 0
	}
	b := r.data[r.pos]
	r.pos++
	return b
}

// bytes returns the next n bytes, which stay part of the module's.
func (r *reader) bytes(n uint32) []byte {
	if uint64(n) > uint64(r.left()) {
		r.fail("expected %d bytes, have %d", n, r.left())
		return nil
	}
	b := r.data[r.pos : r.pos+int(n)]
	r.pos += int(n)
	return b
}

// again returns a reader of the same bytes, from where this one stands; nil
// for nil.
func (r *reader) again() *reader {
	if r == nil {
		return nil
	}
	c := *r
	return &c
}

// sub returns a reader of the next n bytes and moves behind them.
func (r *reader) sub(n uint32) *reader {
	start := r.pos
	r.bytes(n)
	if r.err != nil {
		return &reader{data: r.data, pos: r.pos, fn: r.fn, err: r.err}
	}
	return &reader{data: r.data[:r.pos], pos: start, fn: r.fn}
}

// u32 reads an unsigned LEB128 of at most 32 bits.
func (r *reader) u32() uint32 {
	start := r.pos
	var v uint32
	for shift := 0; ; shift += 7 {
		b := r.byte()
		if r.err != nil {
			return 0
		}
		if shift == 28 && b > 0x0f {
			r.failAt(start, "integer of more than 32 bits")
			return 0
		}
		v |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

// signed reads a signed LEB128 of the given number of bits, 32, 33 or 64.
func (r *reader) signed(bits int) int64 {
	start := r.pos
	var v int64
	for shift := 0; ; {
		b := r.byte()
		if r.err != nil {
			return 0
		}
		if over := bits - shift; over < 7 {
			// The bits beyond the width must repeat the sign bit.
			rest := int8(b<<1) >> over
			if b >= 0x80 || rest != 0 && rest != -1 {
				r.failAt(start, "integer of more than %d bits", bits)
				return 0
			}
		}
		v |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if shift < 64 && b&0x40 != 0 {
				v |= -1 << shift
			}
			return v
		}
	}
}

// count reads the length of a vector whose items take a byte at least.
func (r *reader) count(what string, most uint32) uint32 {
	start := r.pos
	n := r.u32()
	if n > most {
		r.failAt(start, "at most %d %s expected, %d came", most, what, n)
		return 0
	}
	if uint64(n) > uint64(r.left()) {
		r.failAt(start, "%d %s expected, %d bytes came", n, what, r.left())
		return 0
	}
	return n
}

// name reads a string in UTF-8.
func (r *reader) name() string {
	start := r.pos
	b := r.bytes(r.u32())
	if !utf8.Valid(b) {
		r.failAt(start, "name is not UTF-8")
		return ""
	}
	return string(b)
}

// end fails if bytes are left.
func (r *reader) end(what string) {
	if n := r.left(); n > 0 {
		r.fail("%d bytes after the end of %s", n, what)
	}
}
