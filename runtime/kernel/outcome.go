package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/ssz"
)

// receipt appends a receipt and counts its gas.
func (b *Block) receipt(o *Outcome, r Receipt) {
	o.Receipt, o.Index = &r, b.receipts.Append(r.Root())
	b.s.gasTotal += r.GasUsed
	b.result.GasUsed += r.GasUsed
}

// call writes what came of a call: to the account, to what it asked for, and
// to the receipts.
func (b *Block) call(c *SignedCall, t *transition, r *machine.Result) Outcome {
	o := Outcome{Refusal: t.refusal}
	if t.refusal.Traceless() {
		return o
	}
	a := b.s.charge(&c.Call)
	switch {
	case t.refusal != 0:
		b.receipt(&o, rejection(t, StatusRejected))
		return o
	case t.plain != nil:
		b.s.countCreation(a)
		e := t.plain()
		o.Created = &e.created
		b.receipt(&o, Receipt{CallRoot: t.root, Status: StatusFinished, GasUsed: e.gas, OutputRoot: OutputRoot(nil)})
		return o
	}
	number := c.Target
	if c.Kind == KindCreate {
		b.s.countCreation(a)
		number = b.s.addInstance(c.Target, c.Account, t.root)
		o.Created = &number
		if r.Status == machine.Finished {
			i := b.s.changeInstance(number)
			i.Status, i.memory = InstanceLive, b.s.programs[c.Target].initial.Fork()
			i.pages = append(i.pages, i.memory.Pages()...)
		}
	}
	b.finish(&o, number, t, r)
	return o
}

// deliver takes the head of the queue and writes what came of it.
func (b *Block) deliver(m *Message, t *transition, r *machine.Result) Outcome {
	b.s.queue.pop()
	b.s.block.delivery -= b.s.deliveryGas(m)
	o := Outcome{Refusal: t.refusal}
	if t.refusal != 0 {
		b.receipt(&o, rejection(t, StatusDropped))
		return o
	}
	b.finish(&o, m.Target, t, r)
	return o
}

// rejection returns the receipt of a call or message that was not run.
func rejection(t *transition, status Status) Receipt {
	return Receipt{CallRoot: t.root, Status: status, Code: uint32(t.refusal), OutputRoot: OutputRoot(nil)}
}

// finish writes what a run left behind: to the instance and the queue when it
// finished, and its receipt.
func (b *Block) finish(o *Outcome, number uint64, t *transition, r *machine.Result) {
	var chain ssz.Root
	switch r.Status {
	case machine.Finished:
		b.s.changeInstance(number).commit(r)
		for i := range r.Messages {
			m := &r.Messages[i]
			b.s.queue.push(Message{Sender: number, Target: m.Target, Gas: m.Gas, Data: m.Data, Height: b.s.height})
		}
		chain = machine.MessagesChain(r.Messages)
		o.Output = r.Output
	case machine.Refused:
		o.Output = r.Output
	}
	b.receipt(o, Receipt{
		CallRoot: t.root, Status: Status(r.Status), Code: r.Code, GasUsed: uint64(min(r.GasUsed, t.start.Gas)),
		OutputRoot: OutputRoot(o.Output), MessagesRoot: chain,
	})
}

// charge takes a call's gas limit from its account's allowance and uses its
// sequence number.
func (s *State) charge(c *Call) *account {
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
	return a
}

// countCreation counts one thing created against the block and its sponsor.
func (s *State) countCreation(a *account) {
	a.Creations++
	s.block.creations++
}
