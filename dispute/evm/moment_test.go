package evm

import (
	"encoding/binary"
	"fmt"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// course is one way that a transition can take: to a result or to a refusal,
// and where a bound decides, on both sides of it. A transition takes the first
// course of its kind whose predicate holds.
type course struct {
	name string
	is   func(m *moment) bool // nil: always
	aim  func(d *draw)        // makes a block with a transition that takes it; nil: any does

	refusal kernel.Refusal // that it comes to; 0: none
}

func (c course) refused(r kernel.Refusal) course { c.refusal = r; return c }

// moment is the place between two transitions, and what the next one is about.
type moment struct {
	s                           *kernel.State
	in                          *kernel.BlockInput
	set                         kernel.Settings
	height                      uint64
	limits, delivery, creations uint64
	cursor                      kernel.Cursor

	kind string // of the transition

	// Of a call.
	c              *kernel.SignedCall
	signer         kernel.Address
	signed         bool
	a              kernel.Account // where there is one
	session        kernel.Session // as the call finds it
	used, creation uint64         // of the account in this window

	message *kernel.Message  // that is delivered
	upgrade *kernel.Upgrade  // whose run it is
	i       *kernel.Instance // that it is for; nil: there is none
	entry   program.Entry    // of a run
	gas     uint64           // its limit
	end     *machine.Machine // that has run
}

// newMoment reads off a block under way what is next. The counters of the
// block stand in front of the witness.
func newMoment(s *kernel.State, b *kernel.Block, in *kernel.BlockInput, witness []byte) *moment {
	m := &moment{s: s, in: in, set: s.Settings(), height: s.Height(), cursor: b.Cursor()}
	if m.cursor.Phase == kernel.PhaseDone {
		m.kind = "over"
		return m
	}
	at := 1 + 7*ssz.ChunkSize + 3*8
	if !m.cursor.Exported.IsZero() {
		at += ssz.ChunkSize
	}
	for k, v := range []*uint64{&m.limits, &m.delivery, &m.creations} {
		*v = binary.BigEndian.Uint64(witness[at+8*k:])
	}
	_, start, runs := b.Pending()
	if runs {
		m.entry, m.gas = program.Entry(binary.LittleEndian.Uint64(start.Context[0][:8])), uint64(start.Gas)
	}
	switch m.cursor.Phase {
	case kernel.PhaseEnd:
		m.kind = "end"
	case kernel.PhaseDeliver:
		m.kind, m.message = "delivery", &s.Queue()[0]
		m.gas = min(uint64(m.message.Gas), m.set.CallGas)
		m.instance(m.message.Target)
	case kernel.PhaseCall:
		m.call(&in.Calls[m.cursor.Calls])
	}
	if m.i != nil && m.due() {
		m.upgrade = &m.i.Pending
		m.kind, m.gas = "export", m.upgrade.Gas
		if !m.cursor.Exported.IsZero() {
			m.kind = "import"
		}
	}
	return m
}

func (m *moment) instance(number uint64) {
	if i, ok := m.s.Instance(number); ok {
		m.i = &i
	}
}

// due reports whether an upgrade of the instance is next.
func (m *moment) due() bool {
	if !m.cursor.Exported.IsZero() {
		return true
	}
	if m.c != nil && m.c.Kind != kernel.KindApply || m.i.Pending == (kernel.Upgrade{}) {
		return false
	}
	return m.i.Pending.Height <= m.height && m.creations < m.set.BlockCreations && m.needs() <= m.delivery
}

// needs returns the delivery gas that an upgrade of the instance needs.
func (m *moment) needs() uint64 {
	if m.message != nil {
		return 2*m.i.Pending.Gas + m.gas
	}
	return 2 * m.i.Pending.Gas
}

func (m *moment) call(c *kernel.SignedCall) {
	m.c, m.gas = c, c.GasLimit
	m.kind = kindName(c.Kind)
	m.signer, m.signed = signature.Recover(c.Digest(), c.Signature)
	if a, ok := m.s.Account(c.Account); ok {
		m.a = a
		m.session = a.Session(c.Session, m.height, m.set.SessionIdle)
		if a.Window == m.height/m.set.Window {
			m.used, m.creation = a.Used, a.Creations
		}
	}
	if c.Kind == kernel.KindApply || c.Kind == kernel.KindUpgrade {
		m.instance(c.Target)
	}
}

func kindName(k kernel.Kind) string {
	if k >= kernel.KindOpen && k <= kernel.KindUpgrade {
		return k.String()
	}
	return "unknown"
}

func (m *moment) allowance() uint64 {
	if m.a.Role == kernel.RoleOperator {
		return m.set.OperatorAllowance
	}
	return m.set.Allowance
}

// device returns the place of the signer among the account's devices, -1 for
// none.
func (m *moment) device() int {
	for i := range m.a.Devices {
		if m.a.Devices[i].Address == m.signer {
			return i
		}
	}
	return -1
}

// lacks reports whether a program has no such entry.
func (m *moment) lacks(number uint64, entry program.Entry) bool {
	p, _, _ := m.s.Program(number)
	return p.Entries[entry] == program.NoEntry
}

// coursesOf returns the courses of a kind of transition.
func coursesOf(kind string) []course { return allCourses()[kind] }

// courseOf returns the course that the next transition takes.
func courseOf(m *moment) (course, error) {
	for _, c := range coursesOf(m.kind) {
		if c.is == nil || c.is(m) {
			return c, nil
		}
	}
	return course{}, fmt.Errorf("no course of %s", m.kind)
}
