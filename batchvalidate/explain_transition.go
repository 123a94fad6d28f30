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
	Came    string   `json:"came"`    // what its receipt says, or why a call has none; else empty
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
	var cursor kernel.Cursor // before it
	before, receipts, found := aim.facts(s, cursor), 0, false
	_, err = r.execute(s, in, at.Block, func(t uint64, b *kernel.Block) bool {
		if t+1 == at.Transition {
			cursor = b.Cursor()
			x.What, aim = nextTransition(s, in, b)
			if _, start, runs := b.Pending(); runs {
				x.Run, x.What = true, entryWords(start.Entry)+x.What
				aim.messages = true
			}
			before, receipts = aim.facts(s, cursor), len(b.Receipts())
		}
		if t != at.Transition {
			return true
		}
		found = true
		x.Changes = differing(before, aim.facts(s, b.Cursor()))
		if all := b.Receipts(); len(all) > receipts {
			x.Came = receiptWords(&all[len(all)-1])
		} else if b.Cursor().Calls > cursor.Calls {
			x.Came = "none, refused without a trace: " + r.Results[at.Block].Outcomes[cursor.Calls].Refusal.String()
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

// nextTransition says in words what the next transition of a block is.
func nextTransition(s *kernel.State, in *kernel.BlockInput, b *kernel.Block) (string, aim) {
	switch c := b.Cursor(); c.Phase {
	case kernel.PhaseDeliver:
		m := &s.Queue()[0]
		return fmt.Sprintf("delivery of message %d from instance %d to instance %d with %d gas", m.Number, m.Sender, m.Target, m.Gas),
			aim{instance: &m.Target, messages: true}
	case kernel.PhaseCall:
		call := &in.Calls[c.Calls].Call
		a := aim{account: &call.Account, session: call.Session}
		target := ""
		switch call.Kind {
		case kernel.KindApply, kernel.KindUpgrade:
			a.instance = &call.Target
			target = fmt.Sprintf(" of instance %d", call.Target)
		case kernel.KindCreate:
			next := s.Instances()
			a.instance = &next
			target = fmt.Sprintf(" of program %d", call.Target)
		case kernel.KindDelegate:
			a.target = &call.Target
			target = fmt.Sprintf(" for account %d", call.Target)
		case kernel.KindOpen:
			next := s.Accounts()
			a.target = &next
		case kernel.KindDeploy:
			next := s.Programs()
			a.program = &next
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
