package evm

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// settleWays are the ways of a step of settling.
func settleWays() []way {
	charges := func(b before) bool { _, same := b.Settles(); return !same }
	is := func(f func(b before) bool) func(b before) bool {
		return func(b before) bool { return b.Status() == machine.Settling && f(b) }
	}
	settles := func(f func(s *shot, m *machine.Machine)) func(s *shot) {
		return func(s *shot) {
			s.f.start.Pages = 1 + s.Uint32N(3)
			s.then(func(m *machine.Machine) {
				m.SetStatus(machine.Settling, 0)
				f(s, m)
			})
		}
	}
	// page writes to a page, and to some others, and puts the cursor there.
	page := func(gas func(s *shot) (left int64, reserve uint64)) func(s *shot) {
		return settles(func(s *shot, m *machine.Machine) {
			pages := m.Pages() * memory.WasmPageSize / memory.PageSize
			for range s.IntN(4) {
				m.StoreWord(s.Uint32N(pages)*memory.PageSize, s.Uint64())
			}
			m.SetPC(s.Uint32N(pages))
			at := m.PC()*memory.PageSize + s.Uint32N(memory.PageSize-8)
			for _, same := m.Settles(); same; _, same = m.Settles() {
				m.StoreWord(at, s.Uint64())
			}
			left, reserve := gas(s)
			m.SetSlice(left + program.PageGas)
			m.SetReserve(reserve)
		})
	}
	short := func(b before) uint64 { return uint64(program.PageGas-b.Slice()) - b.Reserve() }
	owes := func(b before) bool { return b.Slice() < program.PageGas }
	return []way{
		way{
			name: "settles, no page is left", is: is(func(b before) bool { return b.PC() >= memory.Pages }),
			aim: settles(func(s *shot, m *machine.Machine) { m.SetPC(memory.Pages + s.Uint32N(2)*s.Uint32N(1<<31)) }),
		}.ends(machine.Finished),
		way{
			name: "settles a page, one gas short", is: is(func(b before) bool { return charges(b) && owes(b) && short(b) == 1 }),
			aim: page(func(s *shot) (int64, uint64) { d := s.Uint64N(1 << 30); return -int64(d) - 1, d }),
		}.ends(machine.OutOfGas),
		way{
			name: "settles a page, out of gas", is: is(func(b before) bool { return charges(b) && owes(b) && int64(short(b)) > 0 }),
			aim: page(func(s *shot) (int64, uint64) { d := s.Uint64N(1 << 30); return -int64(d) - 2 - s.Int64N(1<<20), d }),
		}.ends(machine.OutOfGas),
		way{
			name: "settles a page, takes more", is: is(func(b before) bool { return charges(b) && owes(b) }),
			aim: page(func(s *shot) (int64, uint64) {
				d := s.Uint64N(1 << 24)
				return -int64(d) - 1, d + 1 + s.Uint64N(1<<24)
			}),
		}.ends(machine.Settling),
		way{
			name: "settles a page", is: is(charges),
			aim: page(func(s *shot) (int64, uint64) { return s.Int64N(1 << 30), s.any() }),
		}.ends(machine.Settling),
		way{
			name: "settles, all is the same", is: is(func(b before) bool { n, _ := b.Settles(); return n == memory.Pages }),
			aim: func(s *shot) {
				settles(func(_ *shot, m *machine.Machine) { m.SetPC(0) })(s)
				s.f.start.Entry = program.EntryApply
				s.messages, s.callers = 0, 0
			},
		}.ends(machine.Settling),
		way{
			name: "settles, a page is the same", is: is(func(b before) bool { n, _ := b.Settles(); return n == 1 }),
			aim: settles(func(s *shot, m *machine.Machine) { m.SetPC(s.Uint32N(memory.Pages) | 1) }),
		}.ends(machine.Settling),
		way{
			name: "settles, a subtree is the same", is: is(func(before) bool { return true }),
			aim: settles(func(s *shot, m *machine.Machine) { m.SetPC((1 + s.Uint32N(63)) << (1 + s.IntN(13))) }),
		}.ends(machine.Settling),
	}
}
