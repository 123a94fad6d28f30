package machine

import (
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Frame is the content of one frame: the slots of a function that runs or
// waits for the one that it called.
type Frame [program.FrameSlots]uint64

// Root returns the root of the frame's tree.
func (f *Frame) Root() ssz.Root {
	n := len(f)
	for n > 0 && f[n-1] == 0 {
		n--
	}
	return ssz.Merkleize(program.WordChunks(f[:n]), program.FrameDepth)
}

// Chunk returns chunk i of the frame, 0 to 63: slots 4i to 4i+3.
func (f *Frame) Chunk(i int) ssz.Root { return wordChunk((*[program.FrameSlots]uint64)(f), i) }

// activation is a function that runs or waits for its callee's return.
type activation struct {
	frame Frame

	// While it waits:

	height uint32 // before the call
	pc     uint32 // to go to after the return
	base   uint8  // first slot of the results

	// The roots follow from the fields above and the callers below; they are
	// computed when they are first asked for.

	known bool
	root  ssz.Root // of frame
	link  ssz.Root // of the callers up to and with this one
}

// Machine is the state of one run between two steps, together with what is
// needed to run fast and to give the state's root after few changes. It never
// writes to the Start and the Program that it was made from. A Machine is not
// safe for concurrent use; a [Machine.Clone] is independent of it.
//
// The methods that set a part of the state are for debuggers and for
// rehearsals of faults: no run calls them.
type Machine struct {
	prog  *program.Program
	start *Start
	code  []program.Instr
	fused []program.Instr // see fuse; nil until it is worth making
	reach int             // slots that the frames of calls may use: those from here on are zero

	status  Status
	aux     uint32
	pc      uint32
	height  uint32
	reserve uint64
	slice   int64

	calls []*activation // 0 is the entry's; those past depth are kept for reuse
	depth int           // calls[depth] runs, those below wait
	frame *Frame        // of calls[depth]

	mem     pages
	globals [program.MaxGlobals]uint64

	output   []byte
	prepaid  uint64
	messages []Message

	base      *memory.Tree       // see Start.Base; never written to
	differing []memory.PageIndex // see differingPages
	differs   bool               // differing is known

	steps  Step
	hookAt Step
	hook   func(*Machine)

	roots roots
}

// New returns the machine at the start of a run: leaf 0 of its history. It
// never writes to the start's pages, but the first root of the machine has the
// start's memory bring its own root up to date.
//
// Code, memory and limits beyond what program.Decode accepts are cut to it.
func New(p *program.Program, s *Start) *Machine {
	slice := min(uint64(s.Gas), program.GasSlice)
	m := &Machine{
		prog: p, start: s, code: p.Code[:min(len(p.Code), 4<<codeDepth(p))],
		status: Running, pc: program.NoEntry,
		reserve: uint64(s.Gas) - slice, slice: int64(slice),
		calls: []*activation{new(activation)},
		mem:   newPages(s.Memory, s.Pages),
		base:  s.Base(),
	}
	m.reach = reach(m.code)
	m.frame = &m.calls[0].frame
	if int(s.Entry) < len(p.Entries) {
		m.pc = p.Entries[s.Entry]
	}
	copy(m.globals[:], s.Globals)
	return m
}

// Program returns the program that the machine executes.
func (m *Machine) Program() *program.Program { return m.prog }

// Start returns what the run started from.
func (m *Machine) Start() *Start { return m.start }

// Steps returns the number of steps done since the start.
func (m *Machine) Steps() Step { return m.steps }

// Status returns how the run stands.
func (m *Machine) Status() Status { return m.status }

// Aux returns the pending type id of an indirect call while running, the code
// or the trap of a run that ended; 24 bits.
func (m *Machine) Aux() uint32 { return m.aux }

// SetStatus sets status and aux; aux is cut to 24 bits.
func (m *Machine) SetStatus(s Status, aux uint32) {
	m.status, m.aux, m.differs = s, aux&0xffffff, false
}

// PC returns the index of the next instruction; while settling, that of the
// page at the cursor.
func (m *Machine) PC() uint32 { return m.pc }

// SetPC sets the index of the next instruction.
func (m *Machine) SetPC(pc uint32) { m.pc = pc }

// Instr returns the next instruction; beyond the code, and while settling, it
// is zero.
func (m *Machine) Instr() program.Instr {
	if m.status != Settling && uint64(m.pc) < uint64(len(m.code)) {
		return m.code[m.pc]
	}
	return 0
}

// Slot returns slot i of the current frame.
func (m *Machine) Slot(i uint8) uint64 { return m.frame[i] }

// SetSlot sets slot i of the current frame.
func (m *Machine) SetSlot(i uint8, v uint64) { m.frame[i], m.reach = v, program.FrameSlots }

// Frame returns a copy of the current frame.
func (m *Machine) Frame() Frame { return *m.frame }

// Slice returns the gas that is left until the next refill; below zero
// between a charge and its check.
func (m *Machine) Slice() int64 { return m.slice }

// SetSlice sets the slice.
func (m *Machine) SetSlice(v int64) { m.slice = v }

// Reserve returns the gas that refills may still hand out.
func (m *Machine) Reserve() uint64 { return m.reserve }

// SetReserve sets the reserve.
func (m *Machine) SetReserve(v uint64) { m.reserve = v }

// Prepaid returns the gas that went with messages.
func (m *Machine) Prepaid() uint64 { return m.prepaid }

// Pages returns the size of the memory in wasm pages of 64 KiB.
func (m *Machine) Pages() uint32 { return m.mem.wasm }

// Height returns the sum of the weights of the functions on the call stack.
func (m *Machine) Height() uint32 { return m.height }

// SetHeight sets the height.
func (m *Machine) SetHeight(h uint32) { m.height = h }

// Global returns global i.
func (m *Machine) Global(i uint8) uint64 { return m.globals[i] }

// SetGlobal sets global i.
func (m *Machine) SetGlobal(i uint8, v uint64) { m.globals[i] = v }

// Globals returns a copy of all 256 globals; those that the program does not
// have are zero.
func (m *Machine) Globals() [program.MaxGlobals]uint64 { return m.globals }

// Output returns what was written since the start or the last message. The
// caller must not write to it.
func (m *Machine) Output() []byte { return m.output }

// SetOutput replaces the output by a copy of b.
func (m *Machine) SetOutput(b []byte) {
	m.output = append([]byte(nil), b...)
	m.roots.output.reset()
}

// Messages returns the messages emitted so far. The caller must not write to
// them.
func (m *Machine) Messages() []Message { return m.messages }

// Input returns the input. The caller must not write to it.
func (m *Machine) Input() []byte { return m.start.Input }

// Context returns the context.
func (m *Machine) Context() *Context { return &m.start.Context }

// OutputLimit returns the most bytes that the output may have.
func (m *Machine) OutputLimit() uint32 { return m.start.OutputLimit }

// LoadWord returns the eight bytes of memory at an address as a little-endian
// integer; bytes beyond memory read as zero.
func (m *Machine) LoadWord(addr uint32) uint64 {
	var v uint64
	for i := range uint64(8) {
		if at := uint64(addr) + i; at < m.mem.size {
			v |= uint64(m.mem.page(at / memory.PageSize)[at%memory.PageSize]) << (8 * i)
		}
	}
	return v
}

// StoreWord writes eight bytes of memory at an address, little-endian; bytes
// beyond memory are left out.
func (m *Machine) StoreWord(addr uint32, v uint64) {
	m.differs = false
	for i := range uint64(8) {
		if at := uint64(addr) + i; at < m.mem.size {
			m.mem.rest(at, 1)[0] = byte(v >> (8 * i))
		}
	}
}

// Hook has f alter the machine when it has done k steps in all: before step
// k+1 and before the root after k steps is taken. It is applied once, at once
// where k steps are done already, never where the run ends before; a second
// Hook replaces the first. A clone made before has it too.
func (m *Machine) Hook(k Step, f func(*Machine)) {
	m.hookAt, m.hook = k, f
	m.applyHook()
}

func (m *Machine) applyHook() {
	if f := m.hook; f != nil && m.steps == m.hookAt {
		m.hook = nil
		f(m)
	}
}

// Clone returns an independent machine in the same state. Memory is shared
// until one of the two writes to it.
func (m *Machine) Clone() *Machine {
	c := *m
	c.calls = make([]*activation, m.depth+1)
	for i, old := range m.calls[:m.depth+1] {
		a := *old
		c.calls[i] = &a
	}
	c.frame = &c.calls[c.depth].frame
	c.mem = m.mem.clone()
	c.output = append([]byte(nil), m.output...)
	c.messages = append([]Message(nil), m.messages...)
	c.roots = m.roots.clone()
	return &c
}
