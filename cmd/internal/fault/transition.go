package fault

import (
	"bytes"
	"slices"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// Kinds of faults in what the kernel does around the runs.
const (
	Begin    Kind = "begin"    // a block takes over another root-chain header
	Settings Kind = "settings" // a block takes up another settings change, or none
	Refusal  Kind = "refusal"  // a call is refused that was well signed
	Forgery  Kind = "forgery"  // a call is executed that nobody signed who may
	Charge   Kind = "charge"   // a call without a run is charged less gas than its limit
	Open     Kind = "open"     // an account is opened for another address
	Deploy   Kind = "deploy"   // another program is appended
	Delegate Kind = "delegate" // a device comes or goes with another key, scope or expiry
	Announce Kind = "announce" // another upgrade is pending
	Entry    Kind = "entry"    // a run starts from another input
	Exit     Kind = "exit"     // an instance is written that is not what its run left
	Receipt  Kind = "receipt"  // a run's receipt names another amount of gas
	Message  Kind = "message"  // a message is queued with another target, gas or content
	Create   Kind = "create"   // Entry or Exit of a creation
	Delivery Kind = "delivery" // Entry or Exit of the delivery of a message
	Export   Kind = "export"   // an export starts from another memory, or other bytes are exported
	Import   Kind = "import"   // Entry or Exit of an import
	End      Kind = "end"      // a block's end changes the gas total
)

// TransitionKinds lists the kinds of faults in transitions.
func TransitionKinds() []Kind {
	return []Kind{
		Begin, Settings, Refusal, Forgery, Charge, Open, Deploy, Delegate, Announce,
		Entry, Exit, Receipt, Message, Create, Delivery, Export, Import, End,
	}
}

// entry returns the entry of the runs that a kind is about; 0 for any, or none.
func (k Kind) entry() program.Entry {
	switch k {
	case Create:
		return program.EntryInit
	case Delivery:
		return program.EntryReceive
	case Export:
		return program.EntryExport
	case Import:
		return program.EntryImport
	}
	return 0
}

// parts returns in how many parts of a call a kind may be.
func (k Kind) parts(of kernel.Kind) uint8 {
	switch {
	case k == Delegate && of == kernel.KindDelegate, k == Announce && of == kernel.KindUpgrade:
		return 3
	case k == Delegate && of == kernel.KindRevoke, k == Open && of == kernel.KindOpen:
		return 1
	}
	return 0
}

// Leaf returns where the court judges the fault: the level of the game and the
// index of the leaf, which is for a step of a machine that within its stride.
func (f *Fault) Leaf() (level game.Level, stride, leaf uint64) {
	run := f.Kind.entry() != 0
	switch {
	case f.Kind == Exit, f.Kind == Receipt, f.Kind == Message, run && f.Exit:
		return game.Strides, game.Last, 0
	case f.Kind == Entry, f.Kind == Refusal && f.Run, run:
		return game.Strides, 0, 0
	case f.Step == 0:
		return game.Transitions, 0, 0
	}
	step := uint64(f.Step) - 1
	return game.Steps, step/uint64(machine.StrideSteps) + 1, step % uint64(machine.StrideSteps)
}

// departTransition makes an execution depart at a transition.
func (f *Fault) departTransition(ex *batchvalidate.Executor) {
	d := &ex.Departure
	switch f.Kind {
	case Begin, Settings, Refusal:
		d.Input = f.input(f.block)
	case Forgery, Charge, Open, Deploy, Delegate, Announce:
		// The liar takes signatures for good that are not over what it executes.
		signers, honest := make(map[[65]byte]kernel.Address), ex.Recover
		d.Input = f.input(func(in *kernel.BlockInput) { f.call(in, honest, signers) })
		ex.Recover = func(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
			if signer, ok := signers[sig]; ok {
				return signer, true
			}
			return honest(digest, sig)
		}
	case End:
		d.After = f.end
	default:
		if _, stride, _ := f.Leaf(); stride == 0 {
			d.Machine = f.entry
		} else {
			d.Result = f.result
		}
	}
}

// input alters a copy of the input of the fault's block.
func (f *Fault) input(alter func(*kernel.BlockInput)) func(uint64, *kernel.BlockInput) *kernel.BlockInput {
	return func(block uint64, in *kernel.BlockInput) *kernel.BlockInput {
		if block != f.Block {
			return in
		}
		c := *in
		c.Calls = slices.Clone(in.Calls)
		alter(&c)
		return &c
	}
}

// block alters a block's input otherwise than in what a call asks for.
func (f *Fault) block(in *kernel.BlockInput) {
	switch f.Kind {
	case Begin:
		h := kernel.Header{Number: 1 << 40}
		if in.RootChain != nil {
			h = *in.RootChain
		}
		h.Hash[0] ^= 1
		in.RootChain = &h
	case Refusal:
		in.Calls[f.Call].Signature[0] ^= 1
	case Settings:
		change := *in.Settings
		switch in.Settings = &change; f.Part {
		case 0:
			in.Settings = nil
		case 1:
			change.Settings.FixedGas++
		case 2:
			change.Height++
		}
	}
}

// call alters a call of a block, and notes who is taken to have signed it.
func (f *Fault) call(in *kernel.BlockInput, rec kernel.Recover, signers map[[65]byte]kernel.Address) {
	c := &in.Calls[f.Call]
	if f.Kind == Forgery {
		signers[c.Signature] = f.Signer
		return
	}
	sign := func(digest [32]byte, sig [65]byte) {
		if signer, ok := rec(digest, sig); ok {
			signers[sig] = signer
		}
	}
	sign(c.Digest(), c.Signature)
	if in, err := kernel.DecodeDelegateInput(c.Input); err == nil && f.Kind == Delegate {
		d := kernel.Delegation{Account: c.Target, Device: in.Device, Nonce: in.Nonce}
		sign(d.Digest(c.ChainID), in.Signature)
	}
	c.Input = bytes.Clone(c.Input)
	switch f.Kind {
	case Charge:
		c.GasLimit--
	case Open:
		c.Input[0] ^= byte(f.Flip) // of the address
		if in, err := kernel.DecodeOpenInput(c.Input); err == nil {
			signers[in.Signature] = in.Address
		}
	case Deploy:
		if f.Part == 0 {
			c.Input = in.Calls[f.Target].Input
			return
		}
		c.Input[0] ^= byte(f.Flip) // of the root
	case Delegate:
		at := [...]int{0, len(kernel.Address{}), len(kernel.Address{}) + 4} // of key, scope, expiry
		c.Input[at[f.Part]] ^= byte(f.Flip)
	case Announce:
		in, err := kernel.DecodeUpgradeInput(c.Input)
		if err != nil {
			return // of a finished upgrade call there is none
		}
		switch f.Part {
		case 0:
			in.Program ^= 1
		case 1:
			in.Height += f.Flip
		case 2:
			in.Gas--
		}
		c.Input = in.Encode()
	}
}

// entry starts the run at the fault's position from another input, an export
// from another memory.
func (f *Fault) entry(at batchvalidate.Position, p *program.Program, s *machine.Start) *machine.Machine {
	if at != f.Position() {
		return nil
	}
	c := *s
	switch {
	case f.Kind == Export:
		c.Memory = f.memory(s.Memory)
	case len(s.Input) > 0:
		c.Input = bytes.Clone(s.Input)
		c.Input[f.Address%uint32(len(c.Input))] ^= byte(f.Flip)
	default:
		return nil
	}
	return machine.New(p, &c)
}

// memory flips bits of a byte that is not zero: most of the others are read by
// nobody.
func (f *Fault) memory(m *memory.Tree) *memory.Tree {
	var at []uint32 // the bytes that are not zero
	for _, i := range m.Pages() {
		for k, b := range m.Page(i) {
			if b != 0 {
				at = append(at, uint32(i)*memory.PageSize+uint32(k))
			}
		}
	}
	if len(at) == 0 {
		return m
	}
	address := at[f.Address%uint32(len(at))]
	altered, i := m.Fork(), memory.PageIndex(address/memory.PageSize)
	page := *m.Page(i)
	page[address%memory.PageSize] ^= byte(f.Flip)
	altered.SetPage(i, &page)
	return altered
}

// result alters what a run is taken to have come to.
func (f *Fault) result(at batchvalidate.Position, r *machine.Result) {
	if at != f.Position() {
		return
	}
	switch {
	case f.Kind == Receipt && r.GasUsed > 0:
		r.GasUsed--
	case f.Kind == Message && len(r.Messages) > 0:
		r.Messages = slices.Clone(r.Messages)
		f.message(&r.Messages[f.Address%uint32(len(r.Messages))])
	case f.Kind == Export && len(r.Output) > 0:
		r.Output = bytes.Clone(r.Output)
		r.Output[f.Address%uint32(len(r.Output))] ^= byte(f.Flip)
	case len(r.Dirty) > 0:
		d := &r.Dirty[f.Address/memory.PageSize%uint32(len(r.Dirty))]
		page := *d.Page
		page[f.Address%memory.PageSize] ^= byte(f.Flip)
		d.Page = &page
	}
}

func (f *Fault) message(m *machine.Message) {
	switch {
	case f.Part == 0:
		m.Target ^= f.Flip
	case f.Part == 1 || len(m.Data) == 0:
		m.Gas--
	default:
		m.Data = bytes.Clone(m.Data)
		m.Data[f.Address%uint32(len(m.Data))] ^= byte(f.Flip)
	}
}

func (f *Fault) end(block uint64, s *kernel.State) *kernel.State {
	if block != f.Block {
		return s
	}
	parts := s.Parts()
	parts.GasTotal++
	altered, err := kernel.Restore(parts)
	if err != nil {
		return s // of a state that was taken apart there is none
	}
	return altered
}
