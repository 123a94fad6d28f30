package evm

import (
	"fmt"
	"slices"
	"sync"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
)

// calledKinds are the kinds of calls, with one that stands for all that are
// none.
func calledKinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOpen, kernel.KindDeploy, kernel.KindCreate, kernel.KindApply,
		kernel.KindDelegate, kernel.KindRevoke, kernel.KindUpgrade, 0,
	}
}

// allCourses are the courses of every kind of transition.
var allCourses = sync.OnceValue(func() map[string][]course {
	all := map[string][]course{
		"begin": beginCourses(), "end": endCourses(), "over": {{name: "repeats itself"}},
		"delivery": deliveryCourses(), "export": exportCourses(), "import": importCourses(),
	}
	for _, k := range calledKinds() {
		courses := tracelessCourses()
		if k == kernel.KindDelegate {
			courses = append(courses, introductions()...)
		} else {
			courses = append(courses, introducesNobody())
		}
		all[kindName(k)] = append(append(courses, unsignedCourses()...), append(sessionCourses(), kindCourses(k)...)...)
	}
	return all
})

// tracelessCourses are the calls that limits refuse, whatever the accounts hold.
func tracelessCourses() []course {
	long := func(d *draw, n uint64) {
		d.set.MaxInput = d.within(85, 300)
		d.call.Input, d.input = d.bytes(int(d.set.MaxInput+n)), nil
	}
	return []course{
		course{name: "of another chain", is: func(m *moment) bool { return m.c.ChainID != m.set.ChainID }, aim: func(d *draw) { d.call.ChainID += 1 << d.IntN(64) }}.refused(kernel.RefusedChain),
		course{name: "without gas", is: func(m *moment) bool { return m.gas == 0 }, aim: func(d *draw) { d.call.GasLimit = 0 }}.refused(kernel.RefusedGasLimit),
		course{name: "one gas above the limit", is: func(m *moment) bool { return m.gas == m.set.CallGas+1 }, aim: func(d *draw) { d.call.GasLimit = d.set.CallGas + 1 }}.refused(kernel.RefusedGasLimit),
		course{name: "above the gas limit", is: func(m *moment) bool { return m.gas > m.set.CallGas }, aim: func(d *draw) { d.call.GasLimit = d.set.CallGas + 2 + d.Uint64()>>d.IntN(64)>>1 }}.refused(kernel.RefusedGasLimit),
		course{name: "a byte too long", is: func(m *moment) bool { return uint64(len(m.c.Input)) == m.set.MaxInput+1 }, aim: func(d *draw) { long(d, 1) }}.refused(kernel.RefusedInputSize),
		course{name: "too long", is: func(m *moment) bool { return uint64(len(m.c.Input)) > m.set.MaxInput }, aim: func(d *draw) { long(d, d.within(2, 200)) }}.refused(kernel.RefusedInputSize),
		course{name: "expired a block ago", is: func(m *moment) bool { return m.c.ExpiryHeight+1 == m.height }, aim: func(d *draw) { d.call.ExpiryHeight = d.p.Height }}.refused(kernel.RefusedExpired),
		course{name: "expired", is: func(m *moment) bool { return m.c.ExpiryHeight < m.height }, aim: func(d *draw) { d.call.ExpiryHeight = d.p.Height - min(d.p.Height, d.within(1, 9)) }}.refused(kernel.RefusedExpired),
		course{name: "of the account behind the last", is: func(m *moment) bool { return m.c.Account == m.s.Accounts() }, aim: func(d *draw) { d.nobody(0) }}.refused(kernel.RefusedAccount),
		course{name: "of no account", is: func(m *moment) bool { return m.c.Account > m.s.Accounts() }, aim: func(d *draw) { d.nobody(d.within(1, 1<<50)) }}.refused(kernel.RefusedAccount),
	}
}

// nobody makes the call one of an account that there is not.
func (d *draw) nobody(above uint64) {
	d.whenDone(func() { d.call.Account = uint64(len(d.keys)) + above })
}

// byDevice has a device of the sender's sign, which may until a height.
func (d *draw) byDevice(scope kernel.Scope, expiry uint64) {
	key := firstDevice + 10 + d.IntN(5)
	a := d.sender()
	a.Devices = append(a.Devices[:min(len(a.Devices), kernel.MaxDevices-1)], kernel.Device{Address: addressOf(key), Scope: scope, Expiry: expiry})
	d.key = keyOf(key)
}

// anyKind is the scope of every kind.
const anyKind = kernel.Scope(1<<32 - 1)

func unsignedCourses() []course {
	// A device may sign the delegation that makes it one, whatever it was before.
	without := func(m *moment) bool {
		i := m.device()
		return i >= 0 && !m.a.Devices[i].Scope.Has(m.c.Kind) && !m.introduces()
	}
	late := func(m *moment, by uint64) bool {
		i := m.device()
		return i >= 0 && m.a.Devices[i].Expiry+by <= m.height && m.signer != m.a.Address && !m.introduces()
	}
	all := []course{
		{name: "not signed", is: func(m *moment) bool { return !m.signed }, aim: func(d *draw) {
			d.spoil = d.spoilt()
			if d.one(3) { // recovering no signer is not recovering the address of zeros
				d.whenDone(func() { d.sender().Address = kernel.Address{} })
			}
		}},
		{name: "by a device out of its scope", is: func(m *moment) bool { return m.signer != m.a.Address && without(m) }, aim: func(d *draw) {
			d.whenDone(func() { d.byDevice(anyKind&^kernel.ScopeOf(d.call.Kind), d.height()+d.Uint64N(3)) })
		}},
		{name: "by a device that expired a block ago", is: func(m *moment) bool { return late(m, 1) && !late(m, 2) }, aim: func(d *draw) {
			d.whenDone(func() { d.byDevice(anyKind, d.p.Height) })
		}},
		{name: "by a device that expired", is: func(m *moment) bool { return late(m, 2) }, aim: func(d *draw) {
			d.whenDone(func() { d.byDevice(anyKind, d.p.Height-min(d.p.Height, 1+d.Uint64N(9))) })
		}},
		{name: "by a stranger", is: func(m *moment) bool { return m.signer != m.a.Address && m.device() < 0 && !m.introduces() }, aim: func(d *draw) { d.key = keyOf(otherKeys + 1 + d.IntN(9)) }},
	}
	for i := range all {
		all[i].refusal = kernel.RefusedSignature
	}
	return all
}

// spoilt returns what makes a signature none.
func (d *draw) spoilt() func(*kernel.SignedCall) {
	return []func(x *kernel.SignedCall){
		func(x *kernel.SignedCall) { x.Signature[64] += byte(2 + d.IntN(250)) },
		func(x *kernel.SignedCall) { x.Signature = [65]byte{64: byte(d.IntN(2))} },
		func(x *kernel.SignedCall) { clear(x.Signature[32:64]) },
		func(x *kernel.SignedCall) { clear(x.Signature[:32]) },
		func(x *kernel.SignedCall) { highS(&x.Signature) },
		func(x *kernel.SignedCall) {
			for i := range 32 {
				x.Signature[i] = 0xff
			}
		},
	}[d.IntN(6)]
}

// introduces reports whether a call is signed by the device that it delegates.
func (m *moment) introduces() bool {
	in, err := kernel.DecodeDelegateInput(m.c.Input)
	return m.c.Kind == kernel.KindDelegate && m.c.Target == m.c.Account && err == nil && in.Address == m.signer && m.delegated(&in) == 0
}

// delegated returns why a delegation is none of the target, or 0.
func (m *moment) delegated(in *kernel.DelegateInput) kernel.Refusal {
	a, ok := m.s.Account(m.c.Target)
	g := kernel.Delegation{Account: m.c.Target, Device: in.Device, Nonce: in.Nonce}
	switch signer, signed := signature.Recover(g.Digest(m.c.ChainID), in.Signature); {
	case !ok:
		return kernel.RefusedTarget
	case in.Nonce != a.Nonce:
		return kernel.RefusedNonce
	case !signed || signer != a.Address:
		return kernel.RefusedDelegation
	}
	return 0
}

// introductions are those that fail, of devices that the account has not yet.
func introductions() []course {
	fails := func(name string, is func(m *moment, in *kernel.DelegateInput) bool, aim func(d *draw)) course {
		return course{
			name: "by a device, " + name,
			is: func(m *moment) bool {
				if !m.signed || m.signer == m.a.Address || m.device() >= 0 || m.introduces() {
					return false
				}
				in, _ := kernel.DecodeDelegateInput(m.c.Input)
				return is(m, &in)
			},
			aim: func(d *draw) {
				d.introduce()
				aim(d)
			},
			refusal: kernel.RefusedSignature,
		}
	}
	return []course{
		fails("for another account", func(m *moment, in *kernel.DelegateInput) bool {
			return m.c.Target != m.c.Account && in.Address == m.signer
		}, func(d *draw) {
			d.whenDone(func() { d.call.Target = d.payer() })
		}),
		fails("in a longer input", func(m *moment, _ *kernel.DelegateInput) bool {
			return m.c.Target == m.c.Account && len(m.c.Input) == kernel.DelegateInputSize+1
		}, func(d *draw) {
			d.input = func() []byte { return append(d.delegate(), 0) }
		}),
		fails("of another nonce", func(m *moment, in *kernel.DelegateInput) bool {
			return in.Address == m.signer && m.c.Target == m.c.Account && in.Nonce != m.a.Nonce
		}, func(d *draw) { d.delegation.Nonce += 1 << d.IntN(64) }),
		fails("that another key delegates", func(m *moment, in *kernel.DelegateInput) bool {
			return in.Address == m.signer && m.c.Target == m.c.Account
		}, func(d *draw) { d.wallet = keyOf(otherKeys + 2) }),
		fails("that another one introduces", func(m *moment, in *kernel.DelegateInput) bool {
			return m.delegated(in) == 0 && m.c.Target == m.c.Account
		}, func(d *draw) { d.key = keyOf(otherKeys + 3) }),
	}
}

// introducesNobody is a call of another kind with the input of a delegate call.
func introducesNobody() course {
	return course{
		name: "by a device that only a delegate call introduces",
		is: func(m *moment) bool {
			in, err := kernel.DecodeDelegateInput(m.c.Input)
			return m.signed && err == nil && in.Address == m.signer && m.device() < 0 && m.c.Target == m.c.Account && m.delegated(&in) == 0
		},
		aim: func(d *draw) {
			d.introduce()
			d.input = d.delegate
		},
		refusal: kernel.RefusedSignature,
	}
}

// introduce has a new device sign its own delegation.
func (d *draw) introduce() {
	key := firstDevice + 15 + d.IntN(4)
	d.call.Target = d.call.Account
	d.delegation.Device = d.device(key)
	d.key = keyOf(key)
}

// spends sets what the sender's allowance is more than the call takes of it.
func (d *draw) spends(over int64) {
	d.whenDone(func() {
		a := d.sender()
		used := uint64(0)
		if a.Window == d.height()/d.set.Window {
			used = a.Used
		}
		allowance := &d.set.Allowance
		if a.Role == kernel.RoleOperator {
			allowance = &d.set.OperatorAllowance
		}
		*allowance = uint64(max(0, int64(used+d.call.GasLimit)+over))
	})
}

// fills has calls before leave the block a gas limit that is more than the
// call's.
func (d *draw) fills(over int64) {
	d.whenDone(func() {
		d.set.BlockGas = d.set.CallGas
		if before := int64(d.set.CallGas) - int64(d.call.GasLimit) - over; before > 0 {
			d.filler(kernel.KindApply, uint64(min(before, int64(d.set.CallGas))), nil)
		}
	})
}

func sessionCourses() []course {
	left := func(m *moment) uint64 { return m.allowance() - min(m.used, m.allowance()) }
	block := func(m *moment) uint64 { return m.set.BlockGas - m.limits }
	used := func(d *draw) { // has the session be used before
		d.whenDone(func() {
			a := d.sender()
			for len(a.Sessions) <= int(d.call.Session) {
				a.Sessions = append(a.Sessions, kernel.Session{})
			}
			x := &a.Sessions[d.call.Session]
			x.Generation, x.NextSeq, x.LastHeight = 1+d.Uint64N(9), 2+d.Uint64N(9), d.p.Height
		})
	}
	return []course{
		course{name: "of the generation before", is: func(m *moment) bool { return m.c.Generation+1 == m.session.Generation }, aim: func(d *draw) { used(d); d.generation = 1<<64 - 1 }}.refused(kernel.RefusedGeneration),
		course{name: "of the next generation", is: func(m *moment) bool { return m.c.Generation == m.session.Generation+1 }, aim: func(d *draw) { d.generation = 1 }}.refused(kernel.RefusedGeneration),
		course{name: "of another generation", is: func(m *moment) bool { return m.c.Generation != m.session.Generation }, aim: func(d *draw) { d.generation = d.within(2, 1<<60) }}.refused(kernel.RefusedGeneration),
		course{name: "again", is: func(m *moment) bool { return m.session.NextSeq > 0 && m.c.Seq == m.session.NextSeq-1 }, aim: func(d *draw) { used(d); d.seq = 1<<64 - 1 }}.refused(kernel.RefusedReplay),
		course{name: "once more", is: func(m *moment) bool { return m.c.Seq < m.session.NextSeq }, aim: func(d *draw) { used(d); d.seq = 1<<64 - 2 }}.refused(kernel.RefusedReplay),
		course{name: "one ahead", is: func(m *moment) bool { return m.c.Seq == m.session.NextSeq+1 }, aim: func(d *draw) { d.seq = 1 }}.refused(kernel.RefusedAhead),
		course{name: "ahead", is: func(m *moment) bool { return m.c.Seq > m.session.NextSeq }, aim: func(d *draw) { d.seq = d.within(2, 1<<60) }}.refused(kernel.RefusedAhead),
		course{name: "with no allowance left", is: func(m *moment) bool { return m.used > m.allowance() }, aim: func(d *draw) {
			d.whenDone(func() {
				d.set.Allowance, d.set.OperatorAllowance = d.Uint64N(1000), d.Uint64N(1000)
				d.sender().Window, d.sender().Used = d.height()/d.set.Window, 1001+d.Uint64N(1000)
			})
		}}.refused(kernel.RefusedAllowance),
		course{name: "one gas above the allowance", is: func(m *moment) bool { return m.gas == left(m)+1 }, aim: func(d *draw) { d.spends(-1) }}.refused(kernel.RefusedAllowance),
		course{name: "above the allowance", is: func(m *moment) bool { return m.gas > left(m) }, aim: func(d *draw) { d.spends(-2 - d.Int64N(1000)) }}.refused(kernel.RefusedAllowance),
		course{name: "one gas above the block's", is: func(m *moment) bool { return m.gas == block(m)+1 }, aim: func(d *draw) { d.fills(-1) }}.refused(kernel.RefusedBlockGas),
		course{name: "above the block's gas", is: func(m *moment) bool { return m.gas > block(m) }, aim: func(d *draw) { d.fills(-2 - d.Int64N(1000)) }}.refused(kernel.RefusedBlockGas),
	}
}

// facets are what else is at a bound where a call is charged, each on the side
// that passes.
var facets = sync.OnceValue(func() []course {
	idle := func(m *moment) uint64 { return m.height - m.a.Sessions[m.c.Session].LastHeight }
	had := func(m *moment) bool {
		return int(m.c.Session) < len(m.a.Sessions) && m.a.Sessions[m.c.Session].NextSeq > 0
	}
	rests := func(d *draw, over uint64) {
		d.whenDone(func() {
			d.set.SessionIdle = d.Uint64N(min(d.height(), 20))
			a := d.sender()
			for len(a.Sessions) <= int(d.call.Session) {
				a.Sessions = append(a.Sessions, kernel.Session{})
			}
			if last := d.set.SessionIdle + over; last <= d.height() {
				a.Sessions[d.call.Session] = kernel.Session{Generation: d.Uint64N(9), NextSeq: 1 + d.Uint64N(9), LastHeight: d.height() - last}
			}
		})
	}
	return []course{
		{name: "with the most gas", is: func(m *moment) bool { return m.gas == m.set.CallGas }, aim: func(d *draw) { d.call.GasLimit = d.set.CallGas }},
		{name: "with an input as long as any", is: func(m *moment) bool { return uint64(len(m.c.Input)) == m.set.MaxInput }, aim: func(d *draw) {
			d.whenDone(func() {
				if d.input == nil {
					for len(d.call.Input) < 85 {
						d.call.Input = append(d.call.Input, 0)
					}
					d.set.MaxInput = uint64(len(d.call.Input))
				} else if n := len(d.input()); n >= 85 {
					d.set.MaxInput = uint64(n)
				} else {
					d.set.MaxInput = 85
					d.call.Input, d.input = d.bytes(85), nil
				}
			})
		}},
		{name: "at its last height", is: func(m *moment) bool { return m.c.ExpiryHeight == m.height }, aim: func(d *draw) { d.call.ExpiryHeight = d.height() }},
		{name: "of the last account", is: func(m *moment) bool { return m.c.Account+1 == m.s.Accounts() }, aim: func(d *draw) { d.account(false); d.call.Account = uint64(len(d.keys) - 1) }},
		{name: "with the whole allowance", is: func(m *moment) bool { return m.gas+m.used == m.allowance() }, aim: func(d *draw) { d.spends(0) }},
		{name: "with the block's whole gas", is: func(m *moment) bool { return m.gas+m.limits == m.set.BlockGas }, aim: func(d *draw) { d.fills(0) }},
		{name: "in the window of the last one", is: func(m *moment) bool { return m.a.Window == m.height/m.set.Window && m.a.Used > 0 }, aim: func(d *draw) {
			d.whenDone(func() { d.sender().Window, d.sender().Used = d.height()/d.set.Window, 1+d.Uint64N(1000) })
		}},
		{name: "in a new window", is: func(m *moment) bool { return m.a.Window != m.height/m.set.Window && m.a.Used > 0 }, aim: func(d *draw) {
			d.whenDone(func() { d.sender().Window, d.sender().Used = d.height()/d.set.Window-1, 1+d.Uint64N(1<<60) })
		}},
		{name: "first in the next session", is: func(m *moment) bool { return int(m.c.Session) == len(m.a.Sessions) }, aim: func(d *draw) {
			d.whenDone(func() { d.call.Session = uint8(len(d.sender().Sessions)) })
		}},
		{name: "first in a session behind unused ones", is: func(m *moment) bool { return int(m.c.Session) > len(m.a.Sessions) }, aim: func(d *draw) {
			d.whenDone(func() { d.call.Session = uint8(len(d.sender().Sessions) + 1 + d.IntN(9)) })
		}},
		{name: "in the last session", is: func(m *moment) bool { return m.c.Session == 255 }, aim: func(d *draw) { d.call.Session = 255 }},
		{name: "in a session as idle as may be", is: func(m *moment) bool { return had(m) && idle(m) == m.set.SessionIdle }, aim: func(d *draw) { rests(d, 0) }},
		{name: "in a session idle a block too long", is: func(m *moment) bool { return had(m) && idle(m) == m.set.SessionIdle+1 }, aim: func(d *draw) { rests(d, 1) }},
		{name: "by a device", is: func(m *moment) bool { return m.device() >= 0 && m.a.Devices[m.device()].Expiry > m.height }, aim: func(d *draw) {
			d.whenDone(func() { d.byDevice(kernel.ScopeOf(d.call.Kind), d.height()+1+d.Uint64N(9)) })
		}},
		{name: "by a device at its last height", is: func(m *moment) bool { return m.device() >= 0 && m.a.Devices[m.device()].Expiry == m.height }, aim: func(d *draw) {
			d.whenDone(func() { d.byDevice(anyKind, d.height()) })
		}},
	}
})

// introduced are those that succeed.
var introduced = []course{
	{name: "introduces itself", is: func(m *moment) bool { return m.signer != m.a.Address && m.device() < 0 }, aim: (*draw).introduce},
	{name: "introduces itself anew, out of its scope", is: func(m *moment) bool {
		i := m.device()
		return m.signer != m.a.Address && i >= 0 && !m.a.Devices[i].Scope.Has(m.c.Kind)
	}, aim: func(d *draw) {
		d.introduce()
		d.whenDone(func() {
			a, scope := d.sender(), anyKind&^kernel.ScopeOf(d.call.Kind)
			before := kernel.Device{Address: d.delegation.Address, Scope: scope, Expiry: d.height() + d.Uint64N(3)}
			a.Devices = append(a.Devices[:min(len(a.Devices), kernel.MaxDevices-1)], before)
		})
	}},
}

// facetsOf returns those of a kind of call. No scope has a kind above 31, of
// which most unknown ones are.
func facetsOf(kind string) []course {
	if kind == "delegate" {
		return append(slices.Clone(introduced), facets()...)
	}
	return facets()
}

// named is the course of a kind of transition.
func named(kind string, c course) string { return fmt.Sprintf("%s: %s", kind, c.name) }
