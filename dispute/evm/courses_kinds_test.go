package evm

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// kindCourses are those of a call that is charged.
func kindCourses(k kernel.Kind) []course {
	switch k {
	case kernel.KindOpen:
		return openCourses()
	case kernel.KindDeploy:
		return deployCourses()
	case kernel.KindCreate:
		return createCourses()
	case kernel.KindApply:
		return applyCourses()
	case kernel.KindDelegate:
		return delegateCourses()
	case kernel.KindRevoke:
		return revokeCourses()
	case kernel.KindUpgrade:
		return upgradeCourses()
	}
	return []course{course{name: "rejected"}.refused(kernel.RefusedKind)}
}

// sized are the courses of an input that has another length than its kind
// wants, and of a target where there is none to be.
func sized(size int, targeted bool) []course {
	length := func(by int) func(m *moment) bool {
		return func(m *moment) bool { return len(m.c.Input) == size+by }
	}
	resize := func(f func(d *draw) int) func(d *draw) {
		return func(d *draw) {
			d.whenDone(func() {
				was := d.call.Input
				if d.input != nil {
					was = d.input()
				}
				n := f(d)
				d.input, d.call.Input = nil, append(slices.Clone(was), make([]byte, max(0, n-len(was)))...)[:n]
			})
		}
	}
	all := []course{
		{name: "a byte short", is: length(-1), aim: resize(func(*draw) int { return size - 1 })},
		{name: "a byte long", is: length(1), aim: resize(func(*draw) int { return size + 1 })},
		{name: "of another length", is: func(m *moment) bool { return len(m.c.Input) != size }, aim: resize(func(d *draw) int { return d.IntN(2) * (size + 2 + d.IntN(90)) })},
	}
	if targeted {
		all = append(all, course{name: "with a target", is: func(m *moment) bool { return m.c.Target != 0 }, aim: func(d *draw) { d.call.Target = 1 << d.IntN(64) }})
	}
	for i := range all {
		all[i].refusal = kernel.RefusedInput
	}
	return all
}

// fixedCost are the courses below the fixed gas of a kind.
func fixedCost() []course {
	return []course{
		course{name: "one gas below the cost", is: func(m *moment) bool { return m.gas+1 == m.set.FixedGas }, aim: func(d *draw) {
			d.set.FixedGas = d.within(2, 100_000)
			d.call.GasLimit = d.set.FixedGas - 1
		}}.refused(kernel.RefusedCost),
		course{name: "below the cost", is: func(m *moment) bool { return m.gas < m.set.FixedGas }, aim: func(d *draw) {
			d.set.FixedGas = d.within(3, 1<<40)
			d.call.GasLimit = d.within(1, min(d.set.FixedGas-2, 1_000_000))
		}}.refused(kernel.RefusedCost),
	}
}

// atCost has the call pay just what its kind costs.
func atCost(d *draw) {
	d.set.FixedGas = d.within(1, 100_000)
	d.call.GasLimit = d.set.FixedGas
}

// creationCourses are the bounds of what is created.
func creationCourses() []course {
	return []course{
		course{name: "with no creation left in the block", is: func(m *moment) bool { return m.creations >= m.set.BlockCreations }, aim: func(d *draw) {
			d.set.BlockCreations = d.Uint64N(3)
			d.creates(d.set.BlockCreations)
		}}.refused(kernel.RefusedBlockCreation),
		course{name: "with no creation left in the window", is: func(m *moment) bool {
			return m.a.Role == kernel.RoleUser && m.creation >= m.set.WindowCreations
		}, aim: func(d *draw) { d.created(0, kernel.RoleUser) }}.refused(kernel.RefusedCreation),
	}
}

// created sets how many creations the sender has left.
func (d *draw) created(left uint64, role kernel.Role) {
	d.whenDone(func() {
		a := d.sender()
		a.Role, a.Window, a.Creations = role, d.height()/d.set.Window, d.Uint64N(9)
		d.set.WindowCreations = a.Creations + left
	})
}

// lastCreations are what creates something at a bound that passes.
func lastCreations() []course {
	return []course{
		{name: "last of the block", is: func(m *moment) bool { return m.creations+1 == m.set.BlockCreations }, aim: func(d *draw) {
			d.set.BlockCreations = d.within(1, 3)
			d.creates(d.set.BlockCreations - 1)
		}},
		{name: "last of the window", is: func(m *moment) bool {
			return m.a.Role == kernel.RoleUser && m.creation+1 == m.set.WindowCreations
		}, aim: func(d *draw) { d.created(1, kernel.RoleUser) }},
		{name: "of an operator with none left in the window", is: func(m *moment) bool {
			return m.a.Role == kernel.RoleOperator && m.creation >= m.set.WindowCreations
		}, aim: func(d *draw) { d.created(0, kernel.RoleOperator) }},
	}
}

// ring returns the account before an address that has none, and the next.
func (m *moment) ring(address kernel.Address) (before, next kernel.Account, number uint64) {
	number = m.s.Predecessor(address)
	before, _ = m.s.Account(number)
	next, _ = m.s.Account(before.Next)
	return before, next, number
}

func (m *moment) open() (in kernel.OpenInput, number uint64, taken bool) {
	in, _ = kernel.DecodeOpenInput(m.c.Input)
	number, taken = m.s.AccountByAddress(in.Address)
	return in, number, taken
}

func openCourses() []course {
	between := func(f func(m *moment, address kernel.Address, before, next kernel.Account, number uint64) bool) func(m *moment) bool {
		return func(m *moment) bool {
			in, _, _ := m.open()
			before, next, number := m.ring(in.Address)
			return f(m, in.Address, before, next, number)
		}
	}
	less := func(a, b kernel.Address) bool { return bytes.Compare(a[:], b[:]) < 0 }
	// Has the sponsor be the one before the new address, or the next.
	beside := func(before bool) func(d *draw) {
		return func(d *draw) {
			d.whenDone(func() {
				d.link()
				at, _ := d.place(addressOf(d.opened))
				if !before {
					at = d.p.Accounts[at].Next
				}
				d.call.Account = at
			})
		}
	}
	alone := func(n int) func(d *draw) {
		return func(d *draw) {
			d.whenDone(func() {
				if len(d.fillers) == 0 {
					d.keys, d.p.Accounts, d.call.Account = d.keys[:n], d.p.Accounts[:n], 0
				}
			})
		}
	}
	extreme := func(highest bool) func(d *draw) {
		return func(d *draw) {
			for k := range 20 {
				if k == 0 || less(addressOf(firstStranger+k), addressOf(d.opened)) != highest {
					d.opened = firstStranger + k
				}
			}
		}
	}
	courses := slices.Concat(sized(kernel.OpenInputSize, true), fixedCost(), creationCourses(), []course{
		course{name: "of the sponsor's own address", is: func(m *moment) bool { _, n, taken := m.open(); return taken && n == m.c.Account }, aim: func(d *draw) {
			d.whenDone(func() {
				d.input = func() []byte { return d.openFor(d.keyOf(d.call.Account), d.call.Account) }
			})
		}}.refused(kernel.RefusedTaken),
		course{name: "of an address that has one", is: func(m *moment) bool { _, _, taken := m.open(); return taken }, aim: func(d *draw) {
			n := d.payer()
			d.whenDone(func() { d.input = func() []byte { return d.openFor(d.keyOf(n), d.call.Account) } })
		}}.refused(kernel.RefusedTaken),
		course{name: "signed for another sponsor, by another, or not", is: func(m *moment) bool {
			in, _, _ := m.open()
			signer, signed := signature.Recover(kernel.OpenDigest(m.c.ChainID, m.c.Account, in.Address), in.Signature)
			return !signed || signer != in.Address
		}, aim: func(d *draw) {
			spoil := d.spoilt()
			which, zero := d.IntN(3), d.one(2)
			d.input = func() []byte {
				switch which {
				case 0:
					return d.openFor(keyOf(d.opened), d.call.Account+1)
				case 1:
					other := d.openFor(keyOf(otherKeys), d.call.Account)
					return append(d.open()[:20], other[20:]...)
				}
				in := d.open()
				x := kernel.SignedCall{Signature: [65]byte(in[20:])}
				spoil(&x)
				if zero { // nobody's address, for what nobody signed
					clear(in[:20])
				}
				return append(in[:20], x.Signature[:]...)
			}
		}}.refused(kernel.RefusedNewSignature),
		{name: "second account", is: func(m *moment) bool { return m.s.Accounts() == 1 }, aim: alone(1)},
		{name: "third account, above both", is: between(func(m *moment, x kernel.Address, before, next kernel.Account, _ uint64) bool {
			return m.s.Accounts() == 2 && less(before.Address, x) && less(next.Address, x)
		}), aim: func(d *draw) { extreme(true)(d); d.account(false); alone(2)(d) }},
		{name: "above the sponsor, who is the highest", is: between(func(m *moment, x kernel.Address, before, next kernel.Account, n uint64) bool {
			return n == m.c.Account && less(next.Address, before.Address) && less(before.Address, x)
		}), aim: func(d *draw) { extreme(true)(d); beside(true)(d) }},
		{name: "below the sponsor, who is the lowest", is: between(func(m *moment, x kernel.Address, before, next kernel.Account, _ uint64) bool {
			return before.Next == m.c.Account && less(next.Address, before.Address) && less(x, next.Address)
		}), aim: func(d *draw) { extreme(false)(d); beside(false)(d) }},
		{name: "above the highest", is: between(func(_ *moment, x kernel.Address, before, next kernel.Account, _ uint64) bool {
			return less(next.Address, before.Address) && less(before.Address, x)
		}), aim: extreme(true)},
		{name: "below the lowest", is: between(func(_ *moment, x kernel.Address, before, next kernel.Account, _ uint64) bool {
			return less(next.Address, before.Address)
		}), aim: extreme(false)},
		{name: "behind the sponsor", is: between(func(m *moment, _ kernel.Address, _, _ kernel.Account, n uint64) bool {
			return n == m.c.Account
		}), aim: beside(true)},
		{name: "before the sponsor", is: between(func(m *moment, _ kernel.Address, before, _ kernel.Account, _ uint64) bool {
			return before.Next == m.c.Account
		}), aim: beside(false)},
		{name: "between two others"},
	})
	return courses
}

// place returns the account before an address in the ring, which is linked.
func (d *draw) place(address kernel.Address) (number uint64, ok bool) {
	for n := range d.p.Accounts {
		a := &d.p.Accounts[n]
		if next := &d.p.Accounts[a.Next]; len(d.p.Accounts) == 1 || a.Between(address, next.Address) {
			return uint64(n), true
		}
	}
	return 0, false
}

func deployCourses() []course {
	cost := func(m *moment) uint64 { return uint64(len(m.c.Input)+31) / 32 * m.set.DeployGas }
	pays := func(less func(d *draw) uint64) func(d *draw) {
		return func(d *draw) {
			d.set.DeployGas = d.within(5, 1000)
			d.whenDone(func() { d.call.GasLimit = uint64(len(d.call.Input)+31)/32*d.set.DeployGas - less(d) })
		}
	}
	long := func(f func(d *draw) int) func(d *draw) {
		return func(d *draw) { d.call.Input = d.bytes(f(d)) }
	}
	return slices.Concat([]course{
		course{name: "a byte shorter than a root", is: func(m *moment) bool { return len(m.c.Input) == 31 }, aim: long(func(*draw) int { return 31 })}.refused(kernel.RefusedInput),
		course{name: "shorter than a root", is: func(m *moment) bool { return len(m.c.Input) < 31 }, aim: long(func(d *draw) int { return d.IntN(31) })}.refused(kernel.RefusedInput),
		course{name: "with a target", is: func(m *moment) bool { return m.c.Target != 0 }, aim: func(d *draw) { d.call.Target = 1 << d.IntN(64) }}.refused(kernel.RefusedInput),
		course{name: "one gas below the cost", is: func(m *moment) bool { return m.gas+1 == cost(m) }, aim: pays(func(*draw) uint64 { return 1 })}.refused(kernel.RefusedCost),
		course{name: "below the cost", is: func(m *moment) bool { return m.gas < cost(m) }, aim: pays(func(*draw) uint64 { return 2 })}.refused(kernel.RefusedCost),
	}, creationCourses(), []course{
		{name: "a root alone, at its cost", is: func(m *moment) bool { return len(m.c.Input) == 32 && m.gas == cost(m) }, aim: func(d *draw) {
			long(func(*draw) int { return 32 })(d)
			pays(func(*draw) uint64 { return 0 })(d)
		}},
		{name: "a root alone", is: func(m *moment) bool { return len(m.c.Input) == 32 }, aim: long(func(*draw) int { return 32 })},
		{name: "whole chunks", is: func(m *moment) bool { return len(m.c.Input)%32 == 0 }, aim: long(func(d *draw) int { return 32 * (2 + d.IntN(9)) })},
		{name: "a byte more than chunks", is: func(m *moment) bool { return len(m.c.Input)%32 == 1 }, aim: long(func(d *draw) int { return 32*(1+d.IntN(9)) + 1 })},
		{name: "with a part of a chunk"},
	})
}

func createCourses() []course {
	return slices.Concat([]course{
		course{name: "of the program behind the last", is: func(m *moment) bool { return m.c.Target == m.s.Programs() }, aim: func(d *draw) { d.call.Target = drawnPrograms }}.refused(kernel.RefusedProgram),
		course{name: "of no program", is: func(m *moment) bool { return m.c.Target > m.s.Programs() }, aim: func(d *draw) { d.call.Target = drawnPrograms + 1<<d.IntN(63) }}.refused(kernel.RefusedProgram),
		course{name: "without init", is: func(m *moment) bool { return m.lacks(m.c.Target, program.EntryInit) }, aim: func(d *draw) { d.call.Target = applyOnly }}.refused(kernel.RefusedEntry),
	}, creationCourses(), endings(program.EntryInit))
}

// aimedCourses are those of a call or message that is for an instance.
func aimedCourses(entry program.Entry, at func(d *draw, target uint64), lacking uint64, pay func(d *draw, gas uint64)) []course {
	least := func(m *moment) uint64 { return program.LeastLimit(m.i.Pages) }
	of := func(m *moment, by uint64) bool {
		target := by
		if m.message != nil {
			return m.message.Target == m.s.Instances()+target
		}
		return m.c.Target == m.s.Instances()+target
	}
	none := func(f func(d *draw) uint64) func(d *draw) {
		return func(d *draw) { d.whenDone(func() { at(d, uint64(len(d.p.Instances))+f(d)) }) }
	}
	limit := func(less func(d *draw) uint64) func(d *draw) {
		return func(d *draw) {
			n := d.target(wholeProgram)
			i := &d.p.Instances[n].Instance
			i.Pages = 1 + d.Uint32N(8)
			at(d, n)
			pay(d, program.LeastLimit(i.Pages)-less(d))
		}
	}
	return slices.Concat([]course{
		course{name: "for the instance behind the last", is: func(m *moment) bool { return m.i == nil && of(m, 0) }, aim: none(func(*draw) uint64 { return 0 })}.refused(kernel.RefusedInstance),
		course{name: "for no instance", is: func(m *moment) bool { return m.i == nil }, aim: none(func(d *draw) uint64 { return 1 << d.IntN(63) })}.refused(kernel.RefusedInstance),
		course{name: "for a tombstone", is: func(m *moment) bool { return m.i.Status != kernel.InstanceLive }, aim: func(d *draw) { d.buried(at) }}.refused(kernel.RefusedTombstone),
		course{name: "without the entry", is: func(m *moment) bool { return m.lacks(m.i.Program, entry) }, aim: func(d *draw) { at(d, d.target(lacking)) }}.refused(kernel.RefusedEntry),
		course{name: "one gas below the least", is: func(m *moment) bool { return m.gas+1 == least(m) }, aim: limit(func(*draw) uint64 { return 1 })}.refused(kernel.RefusedCost),
		course{name: "below the least gas", is: func(m *moment) bool { return m.gas < least(m) }, aim: limit(func(d *draw) uint64 { return d.within(2, 23_000) })}.refused(kernel.RefusedCost),
		{name: "with the least gas", is: func(m *moment) bool { return m.gas == least(m) }, aim: limit(func(*draw) uint64 { return 0 })},
	}, endings(entry))
}

// buried has a call or message be for a tombstone.
func (d *draw) buried(at func(d *draw, target uint64)) {
	n := d.target(wholeProgram)
	x := &d.p.Instances[n]
	x.Instance.Status, x.Instance.Pages, x.Memory, x.Globals = kernel.InstanceTombstone, 0, new(memory.Tree), nil
	at(d, n)
}

func applyCourses() []course {
	return aimedCourses(program.EntryApply, func(d *draw, target uint64) { d.call.Target = target }, noApply,
		func(d *draw, gas uint64) { d.call.GasLimit = gas })
}

func delegateCourses() []course {
	full := func(d *draw, has bool) { // the target has all devices, the delegated one among them or not
		d.whenDone(func() {
			a := d.numbered(d.call.Target)
			a.Devices = a.Devices[:0]
			for i := range kernel.MaxDevices {
				a.Devices = append(a.Devices, d.device(firstDevice+i))
			}
			d.delegation.Device = d.device(firstDevice + 16 + d.IntN(3))
			if has {
				d.delegation.Address = a.Devices[d.IntN(kernel.MaxDevices)].Address
			}
		})
	}
	there := func(scope kernel.Scope, place func(d *draw, n int) int) func(d *draw) {
		return func(d *draw) {
			d.whenDone(func() {
				a := d.numbered(d.call.Target)
				a.Devices = a.Devices[:0]
				for i := range 2 + d.IntN(9) {
					a.Devices = append(a.Devices, d.device(firstDevice+i))
				}
				d.delegation.Device = a.Devices[place(d, len(a.Devices))]
				d.delegation.Scope &= scope
			})
		}
	}
	at := func(m *moment) (in kernel.DelegateInput, i, n int) {
		in, _ = kernel.DecodeDelegateInput(m.c.Input)
		a, _ := m.s.Account(m.c.Target)
		i = slices.IndexFunc(a.Devices, func(x kernel.Device) bool { return x.Address == in.Address })
		return in, i, len(a.Devices)
	}
	is := func(f func(in kernel.DelegateInput, i, n int) bool) func(m *moment) bool {
		return func(m *moment) bool { return f(at(m)) }
	}
	nonce := func(by uint64) func(m *moment) bool {
		return func(m *moment) bool {
			in, _, _ := at(m)
			a, _ := m.s.Account(m.c.Target)
			return in.Nonce == a.Nonce+by
		}
	}
	carried := func(r kernel.Refusal) func(m *moment) bool {
		return func(m *moment) bool { in, _, _ := at(m); return m.delegated(&in) == r }
	}
	last := func(_ *draw, n int) int { return n - 1 }
	first := func(d *draw, n int) int { return d.IntN(n - 1) }
	return slices.Concat(sized(kernel.DelegateInputSize, false), fixedCost(), []course{
		course{name: "for the account behind the last", is: func(m *moment) bool { return m.c.Target == m.s.Accounts() }, aim: func(d *draw) { d.whenDone(func() { d.call.Target = uint64(len(d.keys)) }) }}.refused(kernel.RefusedTarget),
		course{name: "for no account", is: func(m *moment) bool { return m.c.Target > m.s.Accounts() }, aim: func(d *draw) { d.whenDone(func() { d.call.Target = uint64(len(d.keys)) + 1<<d.IntN(63) }) }}.refused(kernel.RefusedTarget),
		course{name: "of the nonce before", is: nonce(1<<64 - 1), aim: func(d *draw) { d.delegation.Nonce-- }}.refused(kernel.RefusedNonce),
		course{name: "of the next nonce", is: nonce(1), aim: func(d *draw) { d.delegation.Nonce++ }}.refused(kernel.RefusedNonce),
		course{name: "of another nonce", is: carried(kernel.RefusedNonce), aim: func(d *draw) { d.delegation.Nonce += d.within(2, 1<<60) }}.refused(kernel.RefusedNonce),
		course{name: "not signed by the target", is: carried(kernel.RefusedDelegation), aim: func(d *draw) {
			d.wallet = keyOf(otherKeys + 5)
			if d.one(2) {
				d.wallet = nil
				spoil := d.spoilt()
				if d.one(2) {
					d.whenDone(func() { d.numbered(d.call.Target).Address = kernel.Address{} })
				}
				d.input = func() []byte {
					in := d.delegate()
					x := kernel.SignedCall{Signature: [65]byte(in[40:])}
					spoil(&x)
					return append(in[:40], x.Signature[:]...)
				}
			}
		}}.refused(kernel.RefusedDelegation),
		course{name: "of a device too many", is: is(func(in kernel.DelegateInput, i, n int) bool { return n == kernel.MaxDevices && i < 0 && in.Scope != 0 }), aim: func(d *draw) { full(d, false) }}.refused(kernel.RefusedDevices),
		{name: "replaces one of all devices", is: is(func(in kernel.DelegateInput, i, n int) bool { return n == kernel.MaxDevices && i >= 0 && in.Scope != 0 }), aim: func(d *draw) { full(d, true) }},
		{name: "removes what is not there from all devices", is: is(func(in kernel.DelegateInput, i, n int) bool { return n == kernel.MaxDevices && i < 0 }), aim: func(d *draw) {
			full(d, false)
			d.whenDone(func() { d.delegation.Scope = 0 })
		}},
		{name: "removes what is not there", is: is(func(in kernel.DelegateInput, i, n int) bool { return in.Scope == 0 && i < 0 }), aim: func(d *draw) {
			d.delegation.Device = d.device(firstDevice + 16)
			d.delegation.Scope = 0
		}},
		{name: "removes the last", is: is(func(in kernel.DelegateInput, i, n int) bool { return in.Scope == 0 && i == n-1 }), aim: there(0, last)},
		{name: "removes another than the last", is: is(func(in kernel.DelegateInput, i, n int) bool { return in.Scope == 0 }), aim: there(0, first)},
		{name: "replaces", is: is(func(in kernel.DelegateInput, i, n int) bool { return i >= 0 }), aim: there(anyKind, first)},
		{name: "adds the last that may be", is: is(func(in kernel.DelegateInput, i, n int) bool { return n == kernel.MaxDevices-1 }), aim: func(d *draw) {
			full(d, false)
			d.whenDone(func() {
				a := d.numbered(d.call.Target)
				a.Devices = a.Devices[:min(len(a.Devices), kernel.MaxDevices-1)]
			})
		}},
		{name: "adds to the own account", is: func(m *moment) bool { return m.c.Target == m.c.Account }, aim: func(d *draw) {
			d.delegation.Device = d.device(firstDevice + 17)
			d.call.Target = d.call.Account
		}},
		{name: "adds to another account", aim: func(d *draw) {
			d.delegation.Device = d.device(firstDevice + 17)
			d.whenDone(func() { d.call.Target = d.payer() })
		}},
	})
}

func revokeCourses() []course {
	at := func(m *moment) (i, n int) {
		return slices.IndexFunc(m.a.Devices, func(x kernel.Device) bool { return x.Address == kernel.Address(m.c.Input) }), len(m.a.Devices)
	}
	own := func(m *moment) bool { return m.signer == kernel.Address(m.c.Input) }
	revokes := func(place func(d *draw, n int) int, self bool) func(d *draw) {
		return func(d *draw) {
			d.whenDone(func() {
				a := d.sender()
				for i := range 3 {
					a.Devices = append(a.Devices[:min(i, len(a.Devices))], kernel.Device{Address: addressOf(firstDevice + i), Scope: anyKind, Expiry: d.height() + d.Uint64N(3)})
				}
				i := place(d, len(a.Devices))
				d.input = func() []byte { x := a.Devices[i].Address; return x[:] }
				if self {
					d.key = keyOf(firstDevice + i)
				}
			})
		}
	}
	last := func(_ *draw, n int) int { return n - 1 }
	first := func(d *draw, n int) int { return d.IntN(n - 1) }
	return slices.Concat(sized(len(kernel.Address{}), true), fixedCost(), []course{
		course{name: "of another device, by a device", is: func(m *moment) bool { return m.signer != m.a.Address && !own(m) }, aim: func(d *draw) {
			revokes(first, false)(d)
			d.key = keyOf(firstDevice + 2)
		}}.refused(kernel.RefusedSigner),
		course{name: "of what is not there", is: func(m *moment) bool { i, _ := at(m); return i < 0 }, aim: func(d *draw) {
			d.input = func() []byte { x := addressOf(firstDevice + 18); return x[:] }
		}}.refused(kernel.RefusedDevice),
		{name: "of the last, by itself", is: func(m *moment) bool { i, n := at(m); return own(m) && i == n-1 }, aim: revokes(last, true)},
		{name: "of another than the last, by itself", is: own, aim: revokes(first, true)},
		{name: "of the last", is: func(m *moment) bool { i, n := at(m); return i == n-1 }, aim: revokes(last, false)},
		{name: "of another than the last", aim: revokes(first, false)},
	})
}

func upgradeCourses() []course {
	at := func(m *moment) kernel.UpgradeInput { in, _ := kernel.DecodeUpgradeInput(m.c.Input); return in }
	prepays := func(over int64) func(d *draw) {
		return func(d *draw) {
			d.set.FixedGas = d.Uint64N(100_000)
			gas := d.within(2, 100_000)
			d.upgrade(kernel.UpgradeInput{Gas: gas})
			d.call.GasLimit = uint64(int64(d.set.FixedGas+2*gas) + over)
		}
	}
	says := func(f func(d *draw) kernel.UpgradeInput) func(d *draw) {
		return func(d *draw) { d.whenDone(func() { d.upgrade(f(d)) }) }
	}
	target := func(n func(d *draw) uint64) func(d *draw) {
		return func(d *draw) { d.whenDone(func() { d.call.Target = n(d) }) }
	}
	return slices.Concat(sized(kernel.UpgradeInputSize, false), fixedCost(), []course{
		course{name: "one gas too much prepaid", is: func(m *moment) bool { return at(m).Gas == (m.gas-m.set.FixedGas)/2+1 }, aim: prepays(-1)}.refused(kernel.RefusedCost),
		course{name: "too much prepaid", is: func(m *moment) bool { return at(m).Gas > (m.gas-m.set.FixedGas)/2 }, aim: func(d *draw) {
			d.upgrade(kernel.UpgradeInput{Gas: []uint64{1<<63 + d.Uint64N(1000), 1 << 62, d.set.CallGas}[d.IntN(3)]})
		}}.refused(kernel.RefusedCost),
		course{name: "to the program behind the last", is: func(m *moment) bool { return at(m).Program == m.s.Programs() }, aim: says(func(*draw) kernel.UpgradeInput { return kernel.UpgradeInput{Program: drawnPrograms} })}.refused(kernel.RefusedProgram),
		course{name: "to no program", is: func(m *moment) bool { return at(m).Program > m.s.Programs() }, aim: says(func(d *draw) kernel.UpgradeInput {
			return kernel.UpgradeInput{Program: drawnPrograms + 1<<d.IntN(63)}
		})}.refused(kernel.RefusedProgram),
		course{name: "to a program without import", is: func(m *moment) bool { return m.lacks(at(m).Program, program.EntryImport) }, aim: says(func(*draw) kernel.UpgradeInput { return kernel.UpgradeInput{Program: applyOnly} })}.refused(kernel.RefusedEntry),
		course{name: "of the instance behind the last", is: func(m *moment) bool { return m.i == nil && m.c.Target == m.s.Instances() }, aim: target(func(d *draw) uint64 { return uint64(len(d.p.Instances)) })}.refused(kernel.RefusedInstance),
		course{name: "of no instance", is: func(m *moment) bool { return m.i == nil }, aim: target(func(d *draw) uint64 { return uint64(len(d.p.Instances)) + 1<<d.IntN(63) })}.refused(kernel.RefusedInstance),
		course{name: "of a tombstone", is: func(m *moment) bool { return m.i.Status != kernel.InstanceLive }, aim: func(d *draw) { d.buried(func(d *draw, n uint64) { d.call.Target = n }) }}.refused(kernel.RefusedTombstone),
		course{name: "of another's instance", is: func(m *moment) bool { return m.i.Owner != m.c.Account }, aim: func(d *draw) {
			d.whenDone(func() { d.aimedAt().Instance.Owner += 1 << d.IntN(20) })
		}}.refused(kernel.RefusedOwner),
		course{name: "from a program without export", is: func(m *moment) bool { return m.lacks(m.i.Program, program.EntryExport) }, aim: func(d *draw) {
			d.call.Target = d.target(noReceive)
			d.aimedAt().Instance.Owner = d.call.Account
		}}.refused(kernel.RefusedEntry),
		{name: "in place of another", is: func(m *moment) bool { return m.i.Pending != (kernel.Upgrade{}) }, aim: func(d *draw) {
			d.aimedAt().Instance.Pending = kernel.Upgrade{Height: d.height() + d.Uint64N(9), CallRoot: d.root()}
		}},
		{name: "with all that may be prepaid", is: func(m *moment) bool { return 2*at(m).Gas+m.set.FixedGas == m.gas }, aim: prepays(0)},
		{name: "for this height", is: func(m *moment) bool { return at(m).Height == m.height }, aim: says(func(d *draw) kernel.UpgradeInput { return kernel.UpgradeInput{Height: d.height()} })},
		{name: "for the next height", is: func(m *moment) bool { return at(m).Height == m.height+1 }, aim: says(func(d *draw) kernel.UpgradeInput { return kernel.UpgradeInput{Height: d.height() + 1} })},
		{name: "for a height gone by", is: func(m *moment) bool { return at(m).Height < m.height }, aim: says(func(d *draw) kernel.UpgradeInput { return kernel.UpgradeInput{Height: d.Uint64N(d.height())} })},
		{name: "for later", aim: says(func(d *draw) kernel.UpgradeInput { return kernel.UpgradeInput{Height: d.height() + d.within(2, 1<<60)} })},
	})
}

// endings are how a run ends, by the rule's will or because its code was made
// by nobody.
func endings(entry program.Entry) []course {
	input := func(in func(d *draw) []byte) func(d *draw) {
		return func(d *draw) { d.inputOf(entry, in(d)) }
	}
	bits := func(b byte) func(d *draw) {
		return input(func(d *draw) []byte { return append([]byte{b}, d.bytes(d.IntN(40))...) })
	}
	ends := func(f func(d *draw, m *machine.Machine)) func(d *draw) {
		return func(d *draw) {
			bits(0)(d)
			d.end = func(m *machine.Machine) {
				if entryOf(m.Start()) == entry {
					f(d, m)
				}
			}
		}
	}
	status := func(s machine.Status) func(m *moment) bool {
		return func(m *moment) bool { return m.end.Status() == s }
	}
	messages := func(n int) func(m *moment) bool {
		return func(m *moment) bool { return m.end.Status() == machine.Finished && len(m.end.Messages()) >= n }
	}
	becomes := func(s machine.Status) func(d *draw) {
		aux := uint32(0)
		f := ends(func(_ *draw, m *machine.Machine) { m.SetStatus(s, aux) })
		return func(d *draw) { aux = d.Uint32() & 0xffffff; f(d) }
	}
	all := []course{
		{name: "finishes with more gas than it had", is: func(m *moment) bool {
			return status(machine.Finished)(m) && m.end.Reserve()+uint64(m.end.Slice()) > m.gas
		}, aim: ends(func(_ *draw, m *machine.Machine) {
			if m.Status() == machine.Finished {
				m.SetSlice(1 << 60)
			}
		})},
		{name: "finishes with the most messages", is: messages(program.MaxMessages), aim: input(func(d *draw) []byte { return emitInput(byte(d.IntN(9)), 16, 10, d.bytes(d.IntN(9))...) })},
		{name: "finishes with messages", is: messages(1), aim: input(func(d *draw) []byte { return emitInput(byte(d.IntN(9)), byte(1+d.IntN(9)), 10, d.bytes(d.IntN(9))...) })},
		{name: "finishes", is: status(machine.Finished), aim: bits(0)},
		{name: "refuses", is: status(machine.Refused), aim: bits(bitAbort)},
		{name: "traps", is: status(machine.Trapped), aim: bits(bitTrap)},
		{name: "is out of gas", is: status(machine.OutOfGas), aim: becomes(machine.OutOfGas)},
		{name: "is under way", is: status(machine.Running), aim: becomes(machine.Running)},
		{name: "is settling", is: status(machine.Settling), aim: becomes(machine.Settling)},
		{name: "has no status", aim: func(d *draw) { becomes(machine.Status(d.within(7, 255) * d.Uint64N(2)))(d) }},
	}
	if entry == program.EntryExport || entry == program.EntryImport {
		// They take no such input.
		for i := range all {
			switch all[i].name {
			case "refuses":
				all[i].aim = becomes(machine.Refused)
			case "traps":
				all[i].aim = becomes(machine.Trapped)
			}
		}
	}
	return all
}

func entryOf(s *machine.Start) program.Entry {
	return program.Entry(binary.LittleEndian.Uint64(s.Context[0][:8]))
}
