package kernel

import (
	"cmp"
	"fmt"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// admit writes what a transition does whatever its run comes to: a message
// leaves the queue; a call is charged, and what it creates gets its number.
// A new instance is a tombstone until its run has finished.
func (s *State) admit(t *transition) {
	switch {
	case t.entry == program.EntryExport:
		s.block.creations++
		s.block.delivery -= 2 * t.upgrade.Gas
		return
	case t.entry == program.EntryImport || t.refusal.Traceless():
		return
	case t.call == nil:
		s.queue.pop()
		s.block.delivery -= s.deliveryGas(&t.message)
		return
	}
	s.charge(t.call)
	switch {
	case t.refusal != 0:
	case t.plain != nil:
		t.effect = t.plain()
		t.created = t.effect.created
	case t.entry == program.EntryInit:
		s.countCreation(t.call.Account)
		t.number = s.addInstance(t.call.Target, t.call.Account, t.root)
		t.created = &t.number
	}
}

// perform runs what there is to run, writes what it left to its instance and
// draws up the receipt. Of the state it writes to that instance alone; the
// rest is left to [Block.record].
func (s *State) perform(t *transition, run Runner) error {
	switch {
	case t.failure != nil:
		return fmt.Errorf("block %d: %w", s.height, t.failure)
	case t.refusal.Traceless():
		return nil
	case t.refusal != 0:
		status := StatusRejected
		if t.call == nil {
			status = StatusDropped
		}
		t.receipt = &Receipt{CallRoot: t.root, Status: status, Code: uint32(t.refusal), OutputRoot: OutputRoot(nil)}
		if t.upgrade != nil {
			s.conclude(t)
		}
	case t.plain != nil:
		t.receipt = &Receipt{CallRoot: t.root, Status: StatusFinished, GasUsed: t.effect.gas, OutputRoot: OutputRoot(nil)}
	case t.announced != nil:
		s.writable(t.number).Pending, t.changed = *t.announced, true
		t.receipt = &Receipt{CallRoot: t.root, Status: StatusFinished, GasUsed: s.settings.FixedGas, OutputRoot: OutputRoot(nil)}
	default:
		r, err := run.Run(t.program, t.start)
		if err == nil {
			err = checkResult(&r)
		}
		if err != nil {
			return fmt.Errorf("block %d: %w", s.height, err)
		}
		was := s.instances.at(t.number).memory // an import reads what it takes the place of
		s.finish(t, &r)
		if err := cmp.Or(t.start.Memory.Err(), was.Err()); err != nil {
			return fmt.Errorf("block %d: instance %d: %w", s.height, t.number, err)
		}
	}
	t.leaf = t.receipt.Root()
	return nil
}

// finish takes over what a run left behind.
func (s *State) finish(t *transition, r *machine.Result) {
	t.receipt = &Receipt{
		CallRoot: t.root, Status: Status(r.Status), Code: r.Code, GasUsed: uint64(min(r.GasUsed, t.start.Gas)),
	}
	switch {
	case r.Status == machine.Finished && t.entry == program.EntryExport:
		t.output = r.Output
		t.upgrade.output, t.upgrade.exported = r.Output, OutputRoot(r.Output)
	case r.Status == machine.Finished:
		s.commit(t, r)
	case r.Status == machine.Refused:
		t.output = r.Output
	}
	if t.upgrade != nil {
		s.conclude(t)
	}
	t.receipt.OutputRoot = OutputRoot(t.output)
}

// commit writes what a finished run left to its instance.
func (s *State) commit(t *transition, r *machine.Result) {
	i := s.writable(t.number)
	switch t.entry {
	case program.EntryInit:
		i.Status = InstanceLive
		i.replace(s.programs[i.Program].initial)
	case program.EntryImport:
		i.Program = t.upgrade.Program
		i.replace(s.programs[i.Program].initial)
	}
	i.commit(r)
	t.changed, t.messages, t.output = true, r.Messages, r.Output
	t.receipt.MessagesRoot = machine.MessagesChain(r.Messages)
}

// record takes over what a transition left beside its instance: messages, the
// receipt and its gas, and that the instance changed.
func (b *Block) record(t *transition) {
	if t.absent() {
		return
	}
	o := Outcome{Refusal: t.refusal, Output: t.output, Created: t.created}
	if t.changed {
		b.s.noteInstance(t.number)
	}
	for i := range t.messages {
		m := &t.messages[i]
		b.s.queue.push(Message{Sender: t.number, Target: m.Target, Gas: m.Gas, Data: m.Data, Height: b.s.height})
	}
	if t.receipt != nil {
		o.Receipt, o.Index = t.receipt, b.receipts.Append(t.leaf)
		b.s.gasTotal += t.receipt.GasUsed
		b.result.GasUsed += t.receipt.GasUsed
	}
	switch {
	case t.call != nil:
		b.result.Outcomes = append(b.result.Outcomes, o)
	case t.upgrade == nil:
		b.result.Deliveries = append(b.result.Deliveries, Delivery{Message: t.message, Outcome: o})
	default:
		if t.entry == program.EntryExport {
			o.Output = nil
		}
		b.result.Upgrades = append(b.result.Upgrades, UpgradeRun{Instance: t.number, Entry: t.entry, Outcome: o})
	}
}

// charge takes a call's gas limit from its account's allowance and uses its
// sequence number.
func (s *State) charge(c *Call) {
	a := s.changeAccount(c.Account)
	window := s.height / s.settings.Window
	a.Used, a.Creations = a.inWindow(window)
	a.Window = window
	a.Used += c.GasLimit
	for len(a.Sessions) <= int(c.Session) {
		a.Sessions = append(a.Sessions, Session{})
	}
	a.Sessions[c.Session] = Session{Generation: c.Generation, NextSeq: c.Seq + 1, LastHeight: s.height}
	s.block.limits += c.GasLimit
}

// countCreation counts one thing created against the block and its sponsor,
// who was charged before.
func (s *State) countCreation(sponsor uint64) {
	s.changeAccount(sponsor).Creations++
	s.block.creations++
}
