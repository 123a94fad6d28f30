package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// state writes the roots and numbers of the state.
func (w *witness) state() {
	s := w.s
	f := s.fields()
	for _, r := range f[:fieldHeight] {
		w.root(r)
	}
	w.root(f[fieldChange])
	w.u64(s.height, s.time, s.gasTotal, s.block.limits, s.block.delivery, s.block.creations)
}

func (w *witness) settings(s *Settings) {
	for _, v := range s.fields() {
		w.u64(*v)
	}
}

func (w *witness) change(c *SettingsChange) {
	w.settings(&c.Settings)
	w.u64(c.Height)
}

// header writes the header of a block input, if it has one.
func (w *witness) header(h *Header) {
	if h == nil {
		w.u8(0)
		return
	}
	w.u8(1)
	w.u64(h.Number)
	w.root(h.Hash)
	w.root(h.StateRoot)
	w.u64(h.Time)
}

// input opens a block input as far as its calls, and places it.
func (w *witness) input(in *BlockInput, at *InputPlace) {
	w.u16(uint64(len(in.Calls)))
	w.root(ssz.Hash(ssz.Uint64(in.Height), ssz.Uint64(in.Time)))
	w.root(in.headersRoot())
	w.root(ssz.Hash(ssz.Hash(in.changesRoot(), ssz.Root{}), ssz.Zero(1)))
	w.place(at)
}

func (w *witness) place(at *InputPlace) {
	w.u16(at.Blocks)
	w.siblings(at.Siblings)
}

func (w *witness) queue() {
	q := &w.s.queue
	w.u64(q.head, q.tail(), q.stop)
	w.root(q.tree.Root())
}

// message opens the k-th message that waits.
func (w *witness) message(k uint64) {
	q := &w.s.queue
	m := &q.waiting[k]
	w.u64(m.Sender, m.Target)
	w.u32(uint64(m.Gas))
	w.u32(uint64(len(m.Data)))
	w.root(ssz.ByteTree(m.Data, program.ByteDepth))
	w.u64(m.Height)
	w.siblings(q.tree.Branch(m.Number))
}

// check opens what a call is checked against, as far as the check comes.
func (w *witness) check(c *SignedCall, rec Recover, refusal Refusal) {
	s := w.s
	switch refusal {
	case RefusedChain, RefusedGasLimit, RefusedInputSize, RefusedExpired:
		return
	}
	w.u64(s.Accounts())
	if refusal == RefusedAccount {
		w.root(s.accountTree.Root())
		return
	}
	w.account(c.Account)
	w.signer(c, rec)
	if refusal == RefusedSignature {
		return
	}
	sessions := s.accounts.at(c.Account).Sessions
	tree := ssz.NewTree(sessionsDepth)
	for i := range sessions {
		tree.Append(sessions[i].Root())
	}
	w.u16(tree.Len())
	if int(c.Session) >= len(sessions) {
		w.frontier(tree)
		return
	}
	x := &sessions[c.Session]
	w.u64(x.Generation, x.NextSeq, x.LastHeight)
	w.siblings(tree.Branch(uint64(c.Session)))
}

// signer opens what says whether a key may sign a call.
func (w *witness) signer(c *SignedCall, rec Recover) {
	from := c.origin(rec)
	a := w.s.accounts.at(c.Account)
	if !from.signed || from.signer == a.Address {
		return
	}
	w.devices(c.Account)
	if !a.MaySign(from.signer, c.Kind, w.s.height) && c.Kind == KindDelegate && c.Target == c.Account {
		w.delegation(&c.Call)
	}
}

// devices opens the device keys of an account; those of one are opened once.
func (w *witness) devices(account uint64) {
	if w.opened.devices[account] {
		return
	}
	w.opened.devices[account] = true
	a := w.s.accounts.at(account)
	w.u64(a.Nonce)
	w.u8(uint8(len(a.Devices)))
	for _, d := range a.Devices {
		w.bytes(d.Address[:])
		w.u32(uint64(d.Scope))
		w.u64(d.Expiry)
	}
}

// delegation writes the input of a delegate call, once, if it is well formed.
func (w *witness) delegation(c *Call) {
	if !w.opened.delegation && len(c.Input) == DelegateInputSize {
		w.opened.delegation = true
		w.bytes(c.Input)
	}
}

// delegate writes what a delegate call reads.
func (w *witness) delegate(c *Call, t *transition) {
	if t.refusal == RefusedInput || t.refusal == RefusedCost {
		return
	}
	w.delegation(c)
	if t.refusal == RefusedTarget {
		return
	}
	if c.Target != c.Account {
		w.account(c.Target)
	}
	w.devices(c.Target)
}

// revoke writes what a revoke call reads.
func (w *witness) revoke(c *Call, t *transition) {
	if t.refusal == RefusedInput || t.refusal == RefusedCost {
		return
	}
	w.bytes(c.Input)
	if t.refusal != RefusedSigner {
		w.devices(c.Account)
	}
}

func (w *witness) account(number uint64) {
	a := w.s.accounts.at(number)
	w.bytes(a.Address[:])
	w.u8(uint8(a.Role))
	w.u64(a.Next, a.Window, a.Used, a.Creations)
	w.root(a.sessionsRoot())
	w.root(a.delegationRoot())
	w.siblings(w.s.accountTree.Branch(number))
}

// open writes what an open call reads.
func (w *witness) open(b *Block, t *transition) {
	switch t.refusal {
	case RefusedInput, RefusedCost, RefusedBlockCreation, RefusedCreation, RefusedFull:
		return
	}
	w.bytes(t.call.Input)
	o, _ := DecodeOpenInput(t.call.Input) // checked when the call was entered
	show := func(number uint64) {
		if number != t.call.Account {
			w.account(number)
		}
	}
	number, taken := w.s.AccountByAddress(o.Address)
	if taken {
		w.u8(1)
		w.u64(number)
		show(number)
		return
	}
	before := w.s.Predecessor(o.Address)
	w.u8(0)
	w.u64(before)
	show(before)
	if next := w.s.accounts.at(before).Next; next != before {
		show(next)
	}
	if t.refusal != 0 {
		return
	}
	// The new account is appended when the two others are written.
	after := w.s.Clone()
	after.admit(after.enterCall(&b.in.Calls[b.cursor.Calls], nil, b.rec))
	after.settle()
	for _, r := range after.accountTree.Frontier(w.s.Accounts()) {
		w.root(r)
	}
}

// deploy writes what a deploy call reads.
func (w *witness) deploy(c *Call, t *transition) {
	s := w.s
	if t.refusal == RefusedInput || t.refusal == RefusedCost {
		return
	}
	w.u64(s.Programs())
	if t.refusal != 0 {
		w.root(s.programTree.Root())
		return
	}
	w.bytes(c.Input[:ssz.ChunkSize])
	w.siblings(ssz.TreeOf(ssz.Chunks(c.Input), program.ByteDepth).Branch(0))
	w.frontier(s.programTree)
}

// create writes what a create call reads before its run.
func (w *witness) create(c *Call, t *transition, end *machine.Machine) {
	s := w.s
	w.u64(s.Programs())
	if t.refusal == RefusedProgram {
		w.root(s.programTree.Root())
		return
	}
	w.program(c.Target)
	if t.refusal == RefusedEntry {
		return
	}
	w.u64(s.Instances())
	if t.refusal != 0 || end == nil {
		w.root(s.instanceTree.Root())
	}
}

// instance opens an instance, if there is one of the number, and the upgrade
// that it waits for.
func (w *witness) instance(number uint64) {
	w.instanceAlone(number)
	if number >= w.s.Instances() {
		return
	}
	if u := w.s.instances.at(number).Pending; u != (Upgrade{}) {
		w.u64(u.Program, u.Height, u.Gas)
		w.root(u.CallRoot)
	}
}

func (w *witness) instanceAlone(number uint64) {
	s := w.s
	w.u64(s.Instances())
	if number >= s.Instances() {
		w.root(s.instanceTree.Root())
		return
	}
	i := s.instances.at(number)
	w.u64(i.Program)
	w.u8(uint8(i.Status))
	w.u64(i.Owner)
	w.root(i.MemoryRoot)
	w.u32(uint64(i.Pages))
	w.root(i.GlobalsRoot)
	w.root(i.InceptionRoot)
	w.u64(i.CreatedHeight)
	w.root(i.Pending.Root())
	w.siblings(s.instanceTree.Branch(number))
}

// aim opens the program of the instance that a call or message is for, as far
// as it comes.
func (w *witness) aim(t *transition) {
	if t.refusal == RefusedInstance || t.refusal == RefusedTombstone {
		return
	}
	w.u64(w.s.Programs())
	w.program(w.s.instances.at(t.number).Program)
}

// announce writes what an upgrade call reads.
func (w *witness) announce(c *Call, t *transition) {
	s := w.s
	in, err := DecodeUpgradeInput(c.Input)
	if err != nil {
		return
	}
	w.bytes(c.Input)
	if t.refusal == RefusedCost {
		return
	}
	w.u64(s.Programs())
	if t.refusal == RefusedProgram {
		w.root(s.programTree.Root())
		return
	}
	w.program(in.Program)
	if t.announced == nil { // the program cannot be imported to
		return
	}
	w.instanceAlone(c.Target)
	switch t.refusal {
	case RefusedInstance, RefusedTombstone, RefusedOwner:
		return
	}
	w.program(s.instances.at(c.Target).Program)
}

// program opens a program as far as the entry of a run needs it.
func (w *witness) program(number uint64) {
	d := w.s.programs[number]
	meta := d.program.Meta(d.initial.Root())
	w.root(d.program.CodeRoot())
	w.root(meta[0])
	w.u32(uint64(d.program.Pages))
	w.root(meta[2])
	w.root(meta[3])
	w.root(ssz.Container(meta[4:]...))
	w.u64(d.Owner, d.Height)
	w.siblings(w.s.programTree.Branch(number))
}
