package machine

import (
	"sort"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// span is a bulk operation that is under way: n bytes from x to d, in steps
// that move the largest run inside one chunk of each side.
type span struct{ d, x, n uint64 }

// bulk executes a bulk operation for up to left steps and returns how many it
// took. The runs are moved at once and counted in closed form.
func (m *Machine) bulk(in program.Instr, left Step) Step {
	w := in.A() &^ 3
	at := span{uint64(uint32(m.frame[w])), uint64(uint32(m.frame[w+1])), uint64(uint32(m.frame[w+2]))}
	if trap := m.bulkTrap(in.Op(), at); trap != 0 {
		m.trap(trap)
		return 1
	}
	var (
		steps Step
		bytes uint64
	)
	switch in.Op() {
	case program.OpMemoryCopy:
		steps, bytes = m.copy(&at, left)
	case program.OpMemoryFill:
		steps, bytes = prefix(span{at.d, at.d, at.n}, left)
		m.fill(at.d, byte(at.x), bytes)
		at.d += bytes
	case program.OpInputRead:
		steps, bytes = prefix(at, left)
		m.mem.put(at.d, m.start.Input[at.x:at.x+bytes])
		at.d, at.x = at.d+bytes, at.x+bytes
	case program.OpOutputWrite:
		steps, bytes = prefix(span{uint64(len(m.output)), at.x, at.n}, left)
		m.output = m.mem.bytes(m.output, at.x, bytes)
		at.x += bytes
	}
	if steps > 0 {
		at.n -= bytes
		m.frame[w] = uint64(uint32(at.d))
		m.frame[w+1] = uint64(uint32(at.x))
		m.frame[w+2] = at.n
	}
	if at.n == 0 && steps < left {
		m.pc++
		steps++
	}
	return steps
}

// bulkTrap checks the bounds of what is left; each step of the operation
// checks the same.
func (m *Machine) bulkTrap(op program.Op, at span) program.Trap {
	switch op {
	case program.OpMemoryCopy:
		if at.d+at.n > m.mem.size || at.x+at.n > m.mem.size {
			return program.TrapMemory
		}
	case program.OpMemoryFill:
		if at.d+at.n > m.mem.size {
			return program.TrapMemory
		}
	case program.OpInputRead:
		if at.x+at.n > uint64(len(m.start.Input)) {
			return program.TrapHost
		}
		if at.d+at.n > m.mem.size {
			return program.TrapMemory
		}
	case program.OpOutputWrite:
		if uint64(len(m.output))+at.n > uint64(m.start.OutputLimit) {
			return program.TrapHost
		}
		if at.x+at.n > m.mem.size {
			return program.TrapMemory
		}
	}
	return 0
}

// runs returns the number of runs that move a span: one more than the chunk
// borders that lie strictly inside it on either side.
func (s span) runs() Step {
	if s.n == 0 {
		return 0
	}
	borders := func(at uint64) uint64 { return (at+s.n-1)/ssz.ChunkSize - at/ssz.ChunkSize }
	n := 1 + borders(s.d)
	if s.d%ssz.ChunkSize != s.x%ssz.ChunkSize {
		n += borders(s.x)
	}
	return Step(n)
}

// prefix returns the number of runs, at most left, that a forward move can
// take now, and the bytes that they move.
func prefix(s span, left Step) (Step, uint64) {
	if all := s.runs(); all <= left {
		return all, s.n
	}
	// Runs grow with the bytes, so the most bytes in left runs end at a border.
	n := sort.Search(int(s.n), func(n int) bool { return span{s.d, s.x, uint64(n) + 1}.runs() > left })
	return left, uint64(n)
}

// suffix is prefix for a move from the end.
func suffix(s span, left Step) (Step, uint64) {
	if all := s.runs(); all <= left {
		return all, s.n
	}
	n := sort.Search(int(s.n), func(n int) bool {
		skip := s.n - uint64(n) - 1
		return span{s.d + skip, s.x + skip, uint64(n) + 1}.runs() > left
	})
	return left, uint64(n)
}

// copy moves as much of a span within memory as left steps allow, so that an
// overlap is copied right: forward where it goes down, else from the end.
func (m *Machine) copy(at *span, left Step) (Step, uint64) {
	if at.d <= at.x {
		steps, n := prefix(*at, left)
		m.mem.moveUp(at.d, at.x, n)
		at.d, at.x = at.d+n, at.x+n
		return steps, n
	}
	steps, n := suffix(*at, left)
	m.mem.moveDown(at.d+at.n-n, at.x+at.n-n, n)
	return steps, n
}

// fill sets n bytes at an address.
func (m *Machine) fill(addr uint64, b byte, n uint64) {
	for n > 0 {
		page := m.mem.rest(addr, n)
		page[0] = b
		for done := 1; done < len(page); done *= 2 {
			copy(page[done:], page[:done])
		}
		addr, n = addr+uint64(len(page)), n-uint64(len(page))
	}
}
