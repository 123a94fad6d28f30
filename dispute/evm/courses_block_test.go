package evm

import (
	"crypto/ecdsa"
	"math"
	"slices"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// openFor is the input of an open call for a key, signed for a sponsor.
func (d *draw) openFor(key *ecdsa.PrivateKey, sponsor uint64) []byte {
	o := kernel.OpenInput{Address: signature.Address(key)}
	o.Signature = d.sign(key, kernel.OpenDigest(d.call.ChainID, sponsor, o.Address))
	return o.Encode()
}

// head is the message that is delivered first.
func (d *draw) head() *kernel.Message {
	if len(d.p.Waiting) == 0 {
		d.p.Waiting = []kernel.Message{{Sender: d.Uint64N(9), Gas: 200_000, Number: d.p.Head}}
	}
	return &d.p.Waiting[0]
}

// arrives has a message at the head of the queue that passes every check.
func (d *draw) arrives() {
	m := d.head()
	m.Gas, m.Target, m.Data = uint32(d.within(200_000, 400_000)), d.target(wholeProgram), d.ruleInput(2)
}

// inputOf sets what a run of an entry reads: of an upgrade's the instance's
// memory, where the input of the run before stands.
func (d *draw) inputOf(entry program.Entry, in []byte) {
	switch entry {
	case program.EntryReceive:
		d.head().Data = in
	case program.EntryExport, program.EntryImport:
		flags := in[0]
		d.whenDone(func() {
			for n := range d.p.Instances {
				page := new(memory.Page)
				copy(page[:], d.bytes(300))
				page[256] = flags
				d.p.Instances[n].Memory.SetPage(0, page)
			}
		})
	default:
		d.call.Input = in
	}
}

func deliveryCourses() []course {
	return aimedCourses(program.EntryReceive, func(d *draw, target uint64) { d.head().Target = target }, noReceive,
		func(d *draw, gas uint64) { d.head().Gas = uint32(gas) })
}

// Facets of deliveries and of calls to an instance, for what comes next and for
// upgrades that wait.
func instanceFacets(kind string) []course {
	waits := func(f func(d *draw, u *kernel.Upgrade)) func(d *draw) {
		return func(d *draw) { d.upgrading(kind == "delivery", f) }
	}
	pending := func(m *moment) bool { return m.i != nil && m.i.Pending != (kernel.Upgrade{}) }
	all := []course{
		{name: "before its upgrade's height", is: func(m *moment) bool { return pending(m) && m.i.Pending.Height == m.height+1 }, aim: waits(func(d *draw, u *kernel.Upgrade) { u.Height = d.height() + 1 })},
		{name: "where its upgrade has one gas too little", is: func(m *moment) bool {
			return pending(m) && m.i.Pending.Height <= m.height && m.needs() == m.delivery+1
		}, aim: waits(func(d *draw, u *kernel.Upgrade) { d.affords(u, -1) })},
		{name: "where no upgrade is left", is: func(m *moment) bool {
			return pending(m) && m.i.Pending.Height <= m.height && m.creations == m.set.BlockCreations
		}, aim: waits(func(d *draw, _ *kernel.Upgrade) {
			if d.set.BlockCreations = 0; kind != "delivery" {
				d.set.BlockCreations = d.Uint64N(2)
				d.creates(d.set.BlockCreations)
			}
		})},
	}
	if kind != "delivery" {
		return all
	}
	next := func(m *moment) *kernel.Message {
		if q := m.s.Queue(); len(q) > 1 && m.cursor.Deliveries+1 < m.set.BlockDeliveries {
			return &q[1]
		}
		return nil
	}
	follows := func(over int64) func(d *draw) {
		return func(d *draw) {
			d.arrives()
			d.set.BlockDeliveries = max(2, d.set.BlockDeliveries)
			second := kernel.Message{Number: d.p.Head + 1, Target: d.Uint64N(9), Gas: uint32(d.within(1, d.set.CallGas))}
			d.p.Waiting = append(d.p.Waiting[:1], second)
			d.whenDone(func() {
				d.set.DeliveryGas = uint64(int64(d.set.CallGas+uint64(second.Gas)) + over)
				d.p.Waiting[0].Gas = uint32(d.set.CallGas)
			})
		}
	}
	return append(all, []course{
		{name: "of more gas than a call may have", is: func(m *moment) bool { return uint64(m.message.Gas) > m.set.CallGas }, aim: func(d *draw) { d.head().Gas = uint32(d.within(d.set.CallGas+1, math.MaxUint32)) }},
		{name: "the last that a block may have", is: func(m *moment) bool { return m.cursor.Deliveries+1 == m.set.BlockDeliveries && len(m.s.Queue()) > 1 }, aim: func(d *draw) {
			d.set.BlockDeliveries = 1
			d.p.Waiting = append(d.p.Waiting[:1], kernel.Message{Number: d.p.Head + 1})
		}},
		{name: "the next one fits", is: func(m *moment) bool {
			return next(m) != nil && m.delivery-m.gas == min(uint64(next(m).Gas), m.set.CallGas)
		}, aim: follows(0)},
		{name: "the next one has one gas too much", is: func(m *moment) bool {
			return next(m) != nil && m.delivery-m.gas+1 == min(uint64(next(m).Gas), m.set.CallGas)
		}, aim: follows(-1)},
		{name: "the last that waits", is: func(m *moment) bool { return len(m.s.Queue()) == 1 }, aim: func(d *draw) { d.p.Waiting = d.p.Waiting[:1] }},
	}...)
}

// upgrading has a message or call be for an instance whose upgrade is due, but
// for what f alters.
func (d *draw) upgrading(delivery bool, f func(d *draw, u *kernel.Upgrade)) {
	var n uint64
	if delivery {
		d.arrives()
		n = d.head().Target
	} else {
		d.make(kernel.KindApply)
		n = d.call.Target
		d.p.Waiting = nil
	}
	i := &d.p.Instances[n].Instance
	i.Pages = 1 + d.Uint32N(3)
	// To the same program or the next, which imports, too.
	i.Pending = kernel.Upgrade{Program: wholeProgram + d.Uint64N(2), Height: d.p.Height + d.Uint64N(2), Gas: d.within(100_000, 200_000), CallRoot: d.root()}
	d.set.BlockCreations, d.delivers = max(1, d.set.BlockCreations), delivery
	f(d, &i.Pending)
}

// affords sets what the block's delivery gas is more than the upgrade needs.
func (d *draw) affords(u *kernel.Upgrade, over int64) {
	u.Height = d.height()
	d.whenDone(func() {
		d.set.DeliveryGas = d.set.CallGas
		left := int64(d.set.CallGas) - over
		if d.delivers {
			d.head().Gas = uint32(left%2) + 30_000
			left -= int64(d.head().Gas)
		} else if left%2 == 1 {
			d.set.DeliveryGas++
			left++
		}
		u.Gas = uint64(left / 2)
	})
}

// exportCourses are those of an upgrade's first run.
func exportCourses() []course {
	least := func(m *moment) uint64 { return program.LeastLimit(m.i.Pages) }
	limit := func(less func(d *draw) uint64) func(d *draw) {
		return func(d *draw) {
			d.upgrading(d.one(2), func(d *draw, u *kernel.Upgrade) {
				for n := range d.p.Instances {
					if i := &d.p.Instances[n].Instance; &i.Pending == u {
						u.Gas = program.LeastLimit(i.Pages) - less(d)
					}
				}
			})
		}
	}
	due := func(f func(d *draw, u *kernel.Upgrade)) func(d *draw) {
		return func(d *draw) { d.upgrading(d.one(2), f) }
	}
	courses := []course{
		course{name: "one gas below the least", is: func(m *moment) bool { return m.gas+1 == least(m) }, aim: limit(func(*draw) uint64 { return 1 })}.refused(kernel.RefusedCost),
		course{name: "below the least gas", is: func(m *moment) bool { return m.gas < least(m) }, aim: limit(func(d *draw) uint64 { return d.within(2, 24_000) })}.refused(kernel.RefusedCost),
		{name: "with the least gas", is: func(m *moment) bool { return m.gas == least(m) }, aim: limit(func(*draw) uint64 { return 0 })},
		{name: "at its first height", is: func(m *moment) bool { return m.upgrade.Height == m.height }, aim: due(func(d *draw, u *kernel.Upgrade) { u.Height = d.height() })},
		{name: "with the block's whole delivery gas", is: func(m *moment) bool { return m.needs() == m.delivery }, aim: due(func(d *draw, u *kernel.Upgrade) {
			d.affords(u, 0)
			d.whenDone(func() { u.Height = d.p.Height })
		})},
		{name: "last of the block", is: func(m *moment) bool { return m.creations+1 == m.set.BlockCreations }, aim: due(func(d *draw, _ *kernel.Upgrade) { d.set.BlockCreations = 1 })},
	}
	return append(courses, upgradeEndings(program.EntryExport)...)
}

// importCourses are those of an upgrade's second run, whose gas was enough for
// the first. That the new program starts with more memory does not matter.
func importCourses() []course {
	return append([]course{
		{name: "with less than the least gas of the new program", is: func(m *moment) bool {
			return m.gas < program.LeastLimit(m.end.Start().Pages)
		}, aim: func(d *draw) {
			d.upgrading(d.one(2), func(d *draw, u *kernel.Upgrade) {
				u.Height, u.Program = d.p.Height, badUpgrade
				u.Gas = d.within(program.LeastLimit(1), program.LeastLimit(3)-1)
				for n := range d.p.Instances {
					if i := &d.p.Instances[n].Instance; &i.Pending == u {
						i.Pages = 1
					}
				}
			})
			d.inputOf(program.EntryImport, []byte{0})
		}},
	}, upgradeEndings(program.EntryImport)...)
}

// upgradeEndings are the ends of an upgrade's runs, which send at most one
// message.
func upgradeEndings(entry program.Entry) []course {
	var out []course
	for _, c := range endings(entry) {
		aim := c.aim
		c.aim = func(d *draw) {
			d.upgrading(d.one(2), func(d *draw, u *kernel.Upgrade) { u.Height = d.p.Height })
			aim(d)
		}
		flags := byte(0)
		switch {
		case c.name == "finishes with the most messages":
			continue
		case entry == program.EntryImport && c.name == "finishes":
			flags = bitGrow
		case c.name == "finishes with messages" && entry == program.EntryExport:
			flags = bitEmit
		case c.name != "finishes with messages" && c.name != "finishes":
			out = append(out, c)
			continue
		}
		c.aim = func(d *draw) {
			d.upgrading(d.one(2), func(d *draw, u *kernel.Upgrade) { u.Height = d.p.Height })
			d.inputOf(entry, []byte{flags})
		}
		out = append(out, c)
	}
	return out
}

func endCourses() []course {
	return []course{
		{name: "of a void block", is: func(m *moment) bool { return m.in.Height != m.s.Height() }, aim: func(d *draw) { d.in.Height++ }},
		{name: "while messages wait", is: func(m *moment) bool { return len(m.s.Queue()) > 0 }, aim: func(d *draw) { d.arrives(); d.head().Data = emitInput(0, 3, 10) }},
		{name: "with an empty queue", aim: func(d *draw) { d.p.Waiting = nil }},
	}
}

// bound is a setting's, inclusive, as the settings around it have it.
type bound struct {
	name        string
	of          func(s *kernel.Settings) *uint64
	least, most func(s *kernel.Settings) uint64
	around      func(d *draw, s *kernel.Settings) // has it be the only one at a bound
}

func bounds() []bound {
	n := func(v uint64) func(*kernel.Settings) uint64 { return func(*kernel.Settings) uint64 { return v } }
	leaves := func(s *kernel.Settings) uint64 { return 1<<15 - 2 - 2*s.BlockCreations }
	return []bound{
		{"call gas", func(s *kernel.Settings) *uint64 { return &s.CallGas }, n(1), n(program.MaxGas), func(_ *draw, s *kernel.Settings) { s.BlockGas, s.DeliveryGas = 1<<40, 1<<40 }},
		{"block gas", func(s *kernel.Settings) *uint64 { return &s.BlockGas }, func(s *kernel.Settings) uint64 { return s.CallGas }, n(1<<62 - 1), nil},
		{"delivery gas", func(s *kernel.Settings) *uint64 { return &s.DeliveryGas }, func(s *kernel.Settings) uint64 { return s.CallGas }, n(1<<62 - 1), nil},
		{"deliveries", func(s *kernel.Settings) *uint64 { return &s.BlockDeliveries }, n(1), func(s *kernel.Settings) uint64 { return leaves(s) - s.BlockCalls }, nil},
		{"calls", func(s *kernel.Settings) *uint64 { return &s.BlockCalls }, n(1), func(s *kernel.Settings) uint64 { return leaves(s) - s.BlockDeliveries }, nil},
		{"creations", func(s *kernel.Settings) *uint64 { return &s.BlockCreations }, n(0), func(s *kernel.Settings) uint64 { return (1<<15 - 2 - s.BlockCalls - s.BlockDeliveries) / 2 }, func(d *draw, s *kernel.Settings) { s.BlockCalls = s.BlockDeliveries + d.within(8, 9) }},
		{"input size", func(s *kernel.Settings) *uint64 { return &s.MaxInput }, n(85), n(1 << 24), nil},
		{"window", func(s *kernel.Settings) *uint64 { return &s.Window }, n(1), n(1<<63 - 1), nil},
		{"deploy gas", func(s *kernel.Settings) *uint64 { return &s.DeployGas }, n(0), n(1<<40 - 1), nil},
		{"gas schedule", func(s *kernel.Settings) *uint64 { return &s.GasSchedule }, n(program.GasScheduleVersion), n(program.GasScheduleVersion), nil},
	}
}

// changes has the block carry a change of settings.
func (d *draw) changes(f func(s *kernel.Settings)) {
	c := kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height() + d.within(1, 9)}
	f(&c.Settings)
	d.in.Settings = &c
}

// voids says of a course of block begin whether the block is void.
const voids = kernel.Refusal(math.MaxUint32)

// beginCourses are those of block begin; the first are void.
func beginCourses() []course {
	has := func(f func(m *moment, c *kernel.SettingsChange) bool) func(m *moment) bool {
		return func(m *moment) bool { return m.in.Settings != nil && f(m, m.in.Settings) }
	}
	all := []course{
		{name: "void: of the height before", is: func(m *moment) bool { return m.in.Height == m.s.Height() }, aim: func(d *draw) { d.in.Height-- }},
		{name: "void: of the height after the next", is: func(m *moment) bool { return m.in.Height == m.s.Height()+2 }, aim: func(d *draw) { d.in.Height++ }},
		{name: "void: a second back", is: func(m *moment) bool { return m.in.Time+1 == m.s.Time() }, aim: func(d *draw) {
			d.p.Time = max(1, d.p.Time)
			d.in.Time = d.p.Time - 1
		}},
		{name: "void: with the last header", is: func(m *moment) bool {
			return m.in.RootChain != nil && m.in.RootChain.Number == m.s.RootChain().Number
		}, aim: func(d *draw) { d.in.RootChain = &kernel.Header{Number: d.p.RootChain.Number, Hash: d.root()} }},
		{name: "void: with an earlier header", is: func(m *moment) bool {
			return m.in.RootChain != nil && m.in.RootChain.Number < m.s.RootChain().Number
		}, aim: func(d *draw) {
			d.p.RootChain.Number = max(1, d.p.RootChain.Number)
			d.in.RootChain = &kernel.Header{Number: d.Uint64N(d.p.RootChain.Number)}
		}},
		{name: "void: with a call too many", is: func(m *moment) bool { return uint64(len(m.in.Calls)) == m.set.BlockCalls+1 }, aim: func(d *draw) { d.filled(1) }},
		{name: "void: with a change for its own height", is: has(func(m *moment, c *kernel.SettingsChange) bool { return c.Height == m.in.Height }), aim: func(d *draw) {
			d.changes(func(*kernel.Settings) {})
			d.in.Settings.Height = d.height()
		}},
		{name: "void: with a change of chain", is: has(func(m *moment, c *kernel.SettingsChange) bool { return c.Settings.ChainID != m.set.ChainID }), aim: func(d *draw) {
			d.changes(func(s *kernel.Settings) { s.ChainID += 1 << d.IntN(40) })
		}},
		{name: "void: with a change at height 0", is: has(func(_ *moment, c *kernel.SettingsChange) bool { return c.Height == 0 }), aim: func(d *draw) {
			d.changes(func(*kernel.Settings) {})
			d.in.Settings.Height = 0
		}},
		{name: "void: with a change to nothing", is: has(func(_ *moment, c *kernel.SettingsChange) bool {
			return c.Settings == (kernel.Settings{}) && c.Height > 0
		}), aim: func(d *draw) { d.in.Settings = &kernel.SettingsChange{Height: d.height() + d.Uint64N(9)} }},
		{name: "void: with the change that is none", is: has(func(_ *moment, c *kernel.SettingsChange) bool { return *c == (kernel.SettingsChange{}) }), aim: func(d *draw) {
			d.in.Settings = new(kernel.SettingsChange)
		}},
	}
	slices.Reverse(all) // the last ones before that of another chain
	var fits []course
	for _, b := range bounds() {
		at := func(name string, value func(s *kernel.Settings) uint64) course {
			return course{
				name: name,
				is:   has(func(_ *moment, c *kernel.SettingsChange) bool { return *b.of(&c.Settings) == value(&c.Settings) }),
				aim: func(d *draw) {
					d.changes(func(s *kernel.Settings) {
						if b.around != nil {
							b.around(d, s)
						}
						*b.of(s) = value(s)
					})
				},
			}
		}
		all = append(all,
			at("void: with "+b.name+" below the least", func(s *kernel.Settings) uint64 { return b.least(s) - 1 }),
			at("void: with "+b.name+" above the most", func(s *kernel.Settings) uint64 { return b.most(s) + 1 }))
		fits = append(fits, at("with the least "+b.name, b.least), at("with the most "+b.name, b.most))
	}
	all = slices.DeleteFunc(all, func(c course) bool { // no number is below 0, and the bound of calls is that of deliveries
		return slices.Contains([]string{
			"void: with creations below the least", "void: with deploy gas below the least", "void: with calls above the most",
		}, c.name)
	})
	fits = slices.DeleteFunc(fits, func(c course) bool { return c.name == "with the most calls" })
	for i := range all {
		all[i].refusal = voids
	}
	return slices.Concat(all, fits[:len(fits)-2], []course{
		{name: "of no later time", is: func(m *moment) bool { return m.in.Time == m.s.Time() }, aim: func(d *draw) { d.in.Time = d.p.Time }},
		{name: "with the next header", is: func(m *moment) bool {
			return m.in.RootChain != nil && m.in.RootChain.Number == m.s.RootChain().Number+1
		}, aim: func(d *draw) { d.in.RootChain = &kernel.Header{Number: d.p.RootChain.Number + 1, Hash: d.root()} }},
		{name: "with as many calls as may be", is: func(m *moment) bool { return uint64(len(m.in.Calls)) == m.set.BlockCalls }, aim: func(d *draw) { d.filled(0) }},
		{name: "with a change for the next height", is: has(func(m *moment, c *kernel.SettingsChange) bool { return c.Height == m.in.Height+1 }), aim: func(d *draw) {
			d.changes(func(*kernel.Settings) {})
			d.in.Settings.Height = d.height() + 1
		}},
		{name: "with a change in place of another", is: has(func(m *moment, _ *kernel.SettingsChange) bool { return m.s.Change().Height > m.in.Height }), aim: func(d *draw) {
			d.p.Change = kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height() + d.within(1, 9)}
			d.set = &d.p.Settings
			d.changes(func(*kernel.Settings) {})
		}},
		{name: "first under other settings", is: func(m *moment) bool { return m.s.Change().Height == m.in.Height }, aim: func(d *draw) {
			d.p.Change = kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height()}
			d.set = &d.p.Change.Settings
			d.in.Settings = nil
		}},
		{name: "last under these settings", is: func(m *moment) bool { return m.s.Change().Height == m.in.Height+1 }, aim: func(d *draw) {
			d.p.Change = kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height() + 1}
			d.set, d.in.Settings = &d.p.Settings, nil
		}},
		{name: "with a message", is: func(m *moment) bool { return len(m.s.Queue()) > 0 }, aim: func(d *draw) { d.arrives(); d.in.Settings, d.in.RootChain = nil, nil }},
		{name: "with calls", is: func(m *moment) bool { return len(m.in.Calls) > 0 }, aim: func(d *draw) { d.p.Waiting = nil; d.make(kernel.KindApply) }},
		{name: "with nothing", aim: func(d *draw) { d.p.Waiting = nil }},
	})
}

// filled has the block have as many calls as it may, and more.
func (d *draw) filled(more uint64) {
	d.set.BlockCalls = d.within(1, 3)
	for range d.set.BlockCalls + more {
		d.filler(kernel.KindApply, 1, nil)
	}
	d.calls = false
}
