package batchvalidate

import (
	"context"
	"fmt"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
)

// TransitionExplanation is one transition of a block for people.
type TransitionExplanation struct {
	What    string   `json:"what"`    // the transition, in words
	Run     bool     `json:"run"`     // it is a run of a machine
	Came    string   `json:"came"`    // what its receipt says; empty where it leaves none
	Changes []Change `json:"changes"` // what it changed of the state, roots abbreviated
}

// ExplainTransition returns a transition in words, as this replay executed it.
// Transition 0 is block begin.
func (r *Replay) ExplainTransition(ctx context.Context, at Position) (*TransitionExplanation, error) {
	s, err := r.before(ctx, at.Block)
	if err != nil {
		return nil, err
	}
	in := &r.Inputs[at.Block]
	x := &TransitionExplanation{What: "block begin"}
	var aim aim
	before, receipts, found := aim.facts(s), 0, false
	_, err = r.execute(s, in, at.Block, func(t uint64, b *kernel.Block) bool {
		if t+1 == at.Transition {
			x.What, aim = nextTransition(s, in, b)
			if _, start, runs := b.Pending(); runs {
				x.Run, x.What = true, entryWords(start.Entry)+x.What
			}
			before, receipts = aim.facts(s), len(b.Receipts())
		}
		if t != at.Transition {
			return true
		}
		found = true
		x.Changes = differing(before, aim.facts(s))
		if all := b.Receipts(); len(all) > receipts {
			x.Came = receiptWords(&all[len(all)-1])
		}
		return false
	})
	if err != nil {
		return nil, err
	}
	if !found {
		x.What = over
	}
	return x, nil
}

// over is said of what lies behind a block's end.
const over = "nothing: the block is over, its last leaf repeats"

// aim is what a transition is about, beside what it may always change.
type aim struct {
	account, instance *uint64
}

// nextTransition says in words what the next transition of a block is.
func nextTransition(s *kernel.State, in *kernel.BlockInput, b *kernel.Block) (string, aim) {
	switch c := b.Cursor(); c.Phase {
	case kernel.PhaseDeliver:
		m := &s.Queue()[0]
		return fmt.Sprintf("delivery of message %d from instance %d to instance %d with %d gas", m.Number, m.Sender, m.Target, m.Gas),
			aim{instance: &m.Target}
	case kernel.PhaseCall:
		call := &in.Calls[c.Calls].Call
		a := aim{account: &call.Account}
		target := ""
		switch call.Kind {
		case kernel.KindApply, kernel.KindUpgrade:
			a.instance = &call.Target
			target = fmt.Sprintf(" of instance %d", call.Target)
		case kernel.KindCreate:
			next := s.Instances()
			a.instance = &next
			target = fmt.Sprintf(" of program %d", call.Target)
		}
		return fmt.Sprintf("call %d of the block: %v%s by account %d, session %d, sequence number %d, gas limit %d, %d bytes of input",
			c.Calls, call.Kind, target, call.Account, call.Session, call.Seq, call.GasLimit, len(call.Input)), a
	case kernel.PhaseEnd:
		return "block end", aim{}
	}
	return over, aim{}
}

// entryWords says what part of an upgrade a run is; other runs are what the
// call or message asks for.
func entryWords(e program.Entry) string {
	switch e {
	case program.EntryExport:
		return "export by the old program, before "
	case program.EntryImport:
		return "import by the new program, before "
	}
	return ""
}

func receiptWords(r *kernel.Receipt) string {
	words := r.Status.String()
	switch {
	case r.Status == kernel.StatusRejected || r.Status == kernel.StatusDropped:
		words += ": " + kernel.Refusal(r.Code).String()
	case r.Code != 0:
		words += fmt.Sprintf(" with code %d", r.Code)
	}
	return fmt.Sprintf("%s, %d gas used", words, r.GasUsed)
}

// fact is a value of the state under its name.
type fact struct{ what, value string }

// facts lists what a transition may change.
func (a aim) facts(s *kernel.State) []fact {
	var out []fact
	add := func(what string, value any) { out = append(out, fact{what, fmt.Sprint(value)}) }
	add("state root", s.Root().String()[:16])
	add("height", s.Height())
	add("time", s.Time())
	add("gas used since genesis", s.GasTotal())
	add("accounts", s.Accounts())
	add("programs", s.Programs())
	add("instances", s.Instances())
	add("messages waiting", len(s.Queue()))
	if a.account != nil {
		if x, ok := s.Account(*a.account); ok {
			name := fmt.Sprintf("account %d, ", *a.account)
			add(name+"gas of its window", x.Used)
			add(name+"creations of its window", x.Creations)
			add(name+"nonce", x.Nonce)
			add(name+"root", x.Root().String()[:16])
		}
	}
	if a.instance != nil {
		name := fmt.Sprintf("instance %d, ", *a.instance)
		x, ok := s.Instance(*a.instance)
		if !ok {
			x = kernel.Instance{}
		}
		add(name+"status", x.Status)
		add(name+"program", x.Program)
		add(name+"wasm pages", x.Pages)
		add(name+"memory root", x.MemoryRoot.String()[:16])
		add(name+"globals root", x.GlobalsRoot.String()[:16])
	}
	return out
}

// differing pairs two lists of the same facts and keeps those that differ.
func differing(before, after []fact) []Change {
	var out []Change
	for i, f := range before {
		if i < len(after) && after[i].what == f.what && after[i].value != f.value {
			out = append(out, Change{What: f.what, Before: f.value, After: after[i].value})
		}
	}
	return out
}
