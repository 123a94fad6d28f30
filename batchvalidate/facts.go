package batchvalidate

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// aim is what a transition is about, beside what it may always change. What is
// nil is none of its business; numbers may be those of things to come.
type aim struct {
	account  *uint64 // that sends
	session  uint8   // of it
	target   *uint64 // account that a device comes to
	instance *uint64
	program  *uint64
	messages bool // some may go to the queue, or one leaves it
}

// fact is a value of the state under its name.
type fact struct{ what, value string }

// none is the value of what is not there.
const none = "none"

// abbreviated is the start of a root.
func abbreviated(r ssz.Root) string {
	if r.IsZero() {
		return none
	}
	return r.String()[:16]
}

// facts lists what a transition may change, in a block that is at a cursor.
func (a *aim) facts(s *kernel.State, at kernel.Cursor) []fact {
	var out []fact
	add := func(what string, value any) { out = append(out, fact{what, fmt.Sprint(value)}) }
	settings, header := s.Settings(), s.RootChain()
	add("state root", abbreviated(s.Root()))
	add("height", s.Height())
	add("time", s.Time())
	add("root-chain header", headerWords(&header))
	for _, f := range fieldsOf(&settings) {
		add("setting "+f.what, f.value)
	}
	add("pending settings", changeWords(s))
	add("gas used since genesis", s.GasTotal())
	add("accounts", s.Accounts())
	add("programs", s.Programs())
	add("instances", s.Instances())
	add("messages waiting", len(s.Queue()))
	add("output of an export", abbreviated(at.Exported))
	if a.messages {
		for _, m := range s.Queue() {
			add(fmt.Sprintf("message %d", m.Number),
				fmt.Sprintf("from instance %d to instance %d, %d gas, %d bytes, root %s", m.Sender, m.Target, m.Gas, len(m.Data), abbreviated(m.Root())))
		}
	}
	if a.account != nil {
		accountFacts(s, *a.account, a.session, add)
	}
	if a.target != nil && (a.account == nil || *a.target != *a.account) {
		accountFacts(s, *a.target, 0, add)
	}
	if a.program != nil {
		if _, ref, ok := s.Program(*a.program); ok {
			name := fmt.Sprintf("program %d, ", *a.program)
			add(name+"root", abbreviated(ref.ProgramRoot))
			add(name+"deployed by account", ref.Owner)
		}
	}
	if a.instance != nil {
		instanceFacts(s, *a.instance, add)
	}
	return out
}

func accountFacts(s *kernel.State, number uint64, session uint8, add func(string, any)) {
	x, ok := s.Account(number)
	if !ok {
		return
	}
	name := fmt.Sprintf("account %d, ", number)
	add(name+"address", x.Address)
	add(name+"gas of its window", x.Used)
	add(name+"creations of its window", x.Creations)
	if _, seq, ok := s.Session(number, session); ok {
		add(fmt.Sprintf("%snext sequence number of session %d", name, session), seq)
	}
	add(name+"nonce", x.Nonce)
	for _, d := range x.Devices {
		add(name+"device "+d.Address.String(), fmt.Sprintf("may sign %s until height %d", scopeWords(d.Scope), d.Expiry))
	}
	add(name+"root", abbreviated(x.Root()))
}

func instanceFacts(s *kernel.State, number uint64, add func(string, any)) {
	x, ok := s.Instance(number)
	if !ok {
		return
	}
	name := fmt.Sprintf("instance %d, ", number)
	add(name+"status", statusWords(x.Status))
	add(name+"owner", x.Owner)
	add(name+"program", x.Program)
	add(name+"pending upgrade", upgradeWords(&x.Pending))
	add(name+"wasm pages", x.Pages)
	add(name+"memory root", abbreviated(x.MemoryRoot))
	add(name+"globals root", abbreviated(x.GlobalsRoot))
}

func statusWords(s kernel.InstanceStatus) string {
	if s == kernel.InstanceTombstone {
		return "tombstone"
	}
	return "live"
}

func upgradeWords(u *kernel.Upgrade) string {
	if *u == (kernel.Upgrade{}) {
		return none
	}
	return fmt.Sprintf("to program %d from height %d on, %d gas for each run", u.Program, u.Height, u.Gas)
}

func headerWords(h *kernel.Header) string {
	if *h == (kernel.Header{}) {
		return none
	}
	return fmt.Sprintf("number %d, hash %s", h.Number, abbreviated(h.Hash))
}

// scopeWords names the kinds of calls in a scope.
func scopeWords(s kernel.Scope) string {
	var kinds []string
	for k := range kernel.Kind(32) {
		if s.Has(k) {
			kinds = append(kinds, k.String())
		}
	}
	return strings.Join(kinds, ", ")
}

// changeWords says what the pending settings change would change.
func changeWords(s *kernel.State) string {
	change, settings := s.Change(), s.Settings()
	if change == (kernel.SettingsChange{}) {
		return none
	}
	words := fmt.Sprintf("from height %d on", change.Height)
	were := fieldsOf(&settings)
	for i, f := range fieldsOf(&change.Settings) {
		if f.value != were[i].value {
			words += fmt.Sprintf(", %s %s", f.what, f.value)
		}
	}
	return words
}

// fieldsOf lists settings under the names of their fields.
func fieldsOf(s *kernel.Settings) []fact {
	v := reflect.ValueOf(s).Elem()
	out := make([]fact, v.NumField())
	for i := range out {
		out[i] = fact{v.Type().Field(i).Name, fmt.Sprint(v.Field(i).Uint())}
	}
	return out
}

// differing pairs the facts of two lists by their names and keeps those that
// differ, in the order of the first list and then of the second.
func differing(before, after []fact) []Change {
	values := make(map[string]string, len(after))
	for _, f := range after {
		values[f.what] = f.value
	}
	var out []Change
	for _, f := range before {
		value, there := values[f.what]
		if !there {
			value = none
		}
		if delete(values, f.what); value != f.value {
			out = append(out, Change{What: f.what, Before: f.value, After: value})
		}
	}
	for _, f := range after {
		if _, left := values[f.what]; left {
			out = append(out, Change{What: f.what, Before: none, After: f.value})
		}
	}
	return out
}
