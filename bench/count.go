package bench

import (
	"fmt"
	"sort"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// count returns how many WebAssembly instructions of a module a run executes,
// and how many steps of the machine that takes. Block, loop, else and end are
// not counted: no engine does anything for them.
//
// It counts how often the machine passes the charge at the head of each basic
// block; a block's instructions are those behind the one at which its charge
// was placed, up to the one at which the next is.
func count(wasm []byte, p *program.Program, s *machine.Start) (instructions, steps uint64, err error) {
	hits := make([]uint64, len(p.Code))
	m := machine.New(p, s)
	for !m.Status().Ended() {
		if m.Instr().Op() == program.OpCharge {
			hits[m.PC()]++
		}
		m.Run(1)
	}
	if m.Status() != machine.Finished {
		return 0, 0, fmt.Errorf("want a run that finishes, got %v with code %d", m.Status(), m.Aux())
	}
	bodies := operations(wasm)
	for i, f := range p.Functions[:len(bodies)] {
		body := bodies[i]
		upTo := func(offset uint32) int { // operations that start at or before the offset
			return sort.Search(len(body), func(k int) bool { return body[k] > offset })
		}
		var head, from int
		for k, offset := range f.Offsets {
			if p.Code[int(f.Start)+k].Op() != program.OpCharge {
				continue
			}
			if k > 0 { // the first stands before the body
				to := upTo(offset)
				instructions += hits[head] * uint64(to-from)
				from = to
			}
			head = int(f.Start) + k
		}
		instructions += hits[head] * uint64(len(body)-from)
	}
	return instructions, uint64(m.Steps()), nil
}

// operations returns, for each function of a module that program.Prepare
// accepts, the offsets of the instructions that count.
func operations(wasm []byte) [][]uint32 {
	r := scanner{wasm: wasm, at: 8}
	for {
		id, size := r.byte(), int(r.leb())
		if id == codeSection {
			break
		}
		r.at += size
	}
	bodies := make([][]uint32, r.leb())
	for i := range bodies {
		size := int(r.leb())
		end := r.at + size
		for range r.leb() { // groups of locals: how many, of which type
			r.leb()
			r.leb()
		}
		for r.at < end {
			at := uint32(r.at)
			if r.operation() {
				bodies[i] = append(bodies[i], at)
			}
		}
	}
	return bodies
}

const codeSection = 10

// scanner walks over a module.
type scanner struct {
	wasm []byte
	at   int
}

func (r *scanner) byte() byte {
	r.at++
	return r.wasm[r.at-1]
}

// leb reads an integer; signed ones are only walked over.
func (r *scanner) leb() uint64 {
	var v uint64
	for shift := 0; ; shift += 7 {
		b := r.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

// operation walks over one instruction and reports whether it counts.
func (r *scanner) operation() bool {
	immediates := 0
	switch op := r.byte(); {
	case op == 0x02, op == 0x03: // block, loop
		r.leb()
		return false
	case op == 0x05, op == 0x0b: // else, end
		return false
	case op == 0x0e: // br_table
		immediates = int(r.leb()) + 1
	case op == 0x11, op >= 0x28 && op <= 0x3e: // call_indirect, loads, stores
		immediates = 2
	case op == 0x04, op == 0x0c, op == 0x0d, op == 0x10, op >= 0x20 && op <= 0x24, op >= 0x3f && op <= 0x42:
		immediates = 1
	case op == 0xfc: // memory.copy, memory.fill
		immediates = int(12 - r.leb())
	}
	for range immediates {
		r.leb()
	}
	return true
}
