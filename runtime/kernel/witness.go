package kernel

import (
	"encoding/binary"
	"fmt"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// witness is a witness of a transition that is being written.
//
// It holds what a contract needs to know of the leaf before and of the signed
// inputs to execute the transition. There is no table of contents: a part
// stands where the verifier comes to need it, in the order of the kernel's own
// checks and writes, so each part's presence follows from those before it.
// Every part hashes to a node that an earlier one gave. Numbers are big-endian;
// what the contract knows already is left out.
//
//	block begin     STATE | receipts root 32, not in the epoch's first block | SETTINGS |
//	                the pending CHANGE unless there is none |
//	                height u64 | time u64 |
//	                headers u8: 0; or 1 | number u64 | hash 32 | state root 32 | time u64 |
//	                changes u8: 0; or 1 | CHANGE |
//	                calls u16 | calls tree 32 | PLACE |
//	                with a header the state's: number u64 | hash 32 | H(state root, time) 32 |
//	                and unless the block is void QUEUE | next MESSAGE unless none waits
//	block over      1 u8 | state root 32 | receipts tree 32 | receipts u16
//	all others      0 u8; or, before an import, 2 u8 | exported 32; then STATE | receipts root 32 | phase u8 | deliveries u16 | calls u16, and
//	  block end     QUEUE
//	  delivery      SETTINGS | QUEUE | MESSAGE | INSTANCE; then an upgrade's run, or
//	                AIM; of an entry that is all; then calls tree 32 | INPUT | next MESSAGE if another may be delivered |
//	                EXIT of a run | RECEIPT
//	  an upgrade's  programs u64 | PROGRAM, of an import the new one; where the exit is judged
//	  run           EXIT; and unless an entry is RECEIPT
//	  call          SETTINGS | call: chain id u64, account u64, session u8, generation u64,
//	                seq u64, kind u8, target u64, gas limit u64, expiry u64, input length u32,
//	                input tree 32, signature 65 | siblings in the calls | INPUT |
//	                of an apply INSTANCE; then an upgrade's run, or CHECK; where it is
//	                refused without a trace that is all; then by its kind
//	    open        nothing where it is rejected before its input is read; else input 85 |
//	                the account of the address, form u8: 1: it has one: number u64, ACCOUNT;
//	                0: it has none: number u64 of the one before it in the ring, ACCOUNT, and
//	                ACCOUNT of the next unless that is the same one; the sponsor's is left out;
//	                where it succeeds the accounts' frontier, sponsor and neighbour written
//	    deploy      nothing where it is rejected before the programs are looked at; else
//	                programs u64, then their tree 32 where it is rejected, else
//	                program root 32 | siblings in the input | frontier
//	    create      programs u64 | their tree 32 where there is no such program, else PROGRAM;
//	                where it has an init instances u64, and their tree 32 unless an exit is judged
//	    apply       AIM
//	    delegate    nothing where it is rejected before its input is read; else input 105,
//	                unless it is open; ACCOUNT of the target unless that is the sender or there
//	                is none; DEVICES of the target unless they are open
//	    revoke      nothing where it is rejected before its input is read; else input 20, and
//	                DEVICES unless they are open, or it is not the signer's to revoke
//	    upgrade     nothing where the input is none; else input 24; unless it costs too much
//	                programs u64 | their tree 32 where there is no such program, else PROGRAM;
//	                where it has an import INSTANCE without its upgrade; where that is the
//	                sender's to upgrade PROGRAM, the one that it has
//	                EXIT of a run whose exit is judged | RECEIPT unless an entry is
//
//	STATE     roots of settings, instances, accounts, programs, queue, root chain, pending
//	          change, 32 each | height, time, gas total, limits, delivery gas left, creations,
//	          u64 each
//	SETTINGS  16 u64
//	CHANGE    SETTINGS | height u64
//	INPUT     calls u16 | H(height, time) 32 | headers root 32 | right half of the block
//	          input's container 32 | PLACE
//	PLACE     blocks of the epoch u16 | siblings in the inputs
//	QUEUE     head u64 | tail u64 | stop u64 | tree 32
//	MESSAGE   sender u64 | target u64 | gas u32 | length u32 | data tree 32 | height u64 |
//	          siblings in the queue
//	CHECK     nothing where limits refuse the call; else accounts u64, then the tree 32 where
//	          there is no such account, else ACCOUNT; where another key than its own signed
//	          DEVICES, and where none of them may, of a delegate call for the same account
//	          the input 105; and, the signature being right,
//	          sessions u16 and generation u64 | next u64 | last height u64 | siblings,
//	          or the sessions' frontier where the session is beyond them
//	ACCOUNT   address 20 | role u8 | next u64 | window u64 | used u64 | creations u64 |
//	          sessions root 32 | delegation root 32 | siblings
//	DEVICES   nonce u64 | count u8 | each: address 20, scope u32, expiry u64
//	INSTANCE  instances u64, then the tree 32 where there is no such instance, else
//	          program u64 | status u8 | owner u64 | memory root 32 | wasm pages u32 |
//	          globals root 32 | inception root 32 | created height u64 | pending root 32 |
//	          siblings; and unless that root is zero the upgrade: program u64, height u64,
//	          gas u64, call root 32
//	AIM       of a live instance programs u64 | PROGRAM
//	PROGRAM   code root 32 | entries 32 | pages u32 | memory root 32 | globals root 32 |
//	          right half of the meta container 32 | owner u64 | height u64 | siblings
//	EXIT      hot 32 | frame 32, then of a machine that finished or refused
//	          link 32 | memory 32 | globals 32 | output 32 | outbox 16 |
//	          of one that finished each message: target u64, gas u32, length u32, data tree 32;
//	          else the messages chain 32 | H(request, program) 32;
//	          of another H(link, memory) 32 | right half of the tree 32;
//	          then of a create the instances' frontier; and where messages were sent, but of an
//	          export, QUEUE, unless it is open, and the queue's frontier
//	RECEIPT   receipts u16 | frontier
//	siblings  bitmap, as many bits as the tree is deep, rounded up to bytes; then those that are
//	          not zero subtrees, 32 each, from the leaf's up; bit h says that the one at height h
//	          is there
//	frontier  roots of the full subtrees that a list's elements make up, the largest first
type witness struct {
	s   *State
	buf []byte

	// opened is what is written only once.
	opened struct {
		devices    map[uint64]bool // by account
		delegation bool
	}
}

func newWitness(s *State) *witness {
	w := &witness{s: s}
	w.opened.devices = make(map[uint64]bool)
	return w
}

// InputPlace says where a block's input stands in the inputs root of an epoch.
type InputPlace struct {
	Index    uint64     // of the block in its epoch
	Blocks   uint64     // of the epoch
	Siblings ssz.Branch // in the tree of the list, from the input's up
}

// PlaceInput returns the place of a block's input among those of its epoch.
func PlaceInput(inputs []BlockInput, index uint64) InputPlace {
	tree := inputsTree(inputs)
	return InputPlace{Index: index, Blocks: tree.Len(), Siblings: tree.Branch(index)}
}

// InputsRoot returns the root of the list of an epoch's block inputs, of at
// most 2^15 blocks: what its signers agree on.
func InputsRoot(inputs []BlockInput) ssz.Root { return inputsTree(inputs).ListRoot() }

func inputsTree(inputs []BlockInput) *ssz.Tree {
	tree := ssz.NewTree(historyDepth)
	for i := range inputs {
		tree.Append(inputs[i].Root())
	}
	return tree
}

// BeginWitness returns the witness of block begin on a state, given the
// receipts root of the block before.
func (s *State) BeginWitness(in *BlockInput, at *InputPlace, receipts ssz.Root) []byte {
	w := newWitness(s)
	w.state()
	if at.Index > 0 {
		w.root(receipts)
	}
	w.settings(&s.settings)
	if s.change != (SettingsChange{}) {
		w.change(&s.change)
	}
	w.u64(in.Height, in.Time)
	w.header(in.RootChain)
	if in.Settings == nil {
		w.u8(0)
	} else {
		w.u8(1)
		w.change(in.Settings)
	}
	w.u16(uint64(len(in.Calls)))
	w.root(ssz.Merkleize(in.callRoots(), historyDepth))
	w.place(at)
	if in.RootChain != nil {
		last := &s.rootChain
		w.u64(last.Number)
		w.root(last.Hash)
		w.root(ssz.Hash(last.StateRoot, ssz.Uint64(last.Time)))
	}
	if s.CheckVoid(in) != nil {
		return w.buf
	}
	w.queue()
	if s.queue.head != s.queue.tail() {
		w.message(0)
	}
	return w.buf
}

// Witness returns the witness of the block's next transition; where that is a
// run, of its entry. After block end it is that of the leaf which repeats
// itself. An error says why this node cannot give it.
func (b *Block) Witness(at *InputPlace) ([]byte, error) { return b.witness(at, nil) }

// ExitWitness returns the witness of the exit of the run that is the block's
// next transition, see [Block.Pending], given the machine at its end.
func (b *Block) ExitWitness(at *InputPlace, end *machine.Machine) ([]byte, error) {
	if _, _, runs := b.Pending(); !runs {
		return nil, fmt.Errorf("block %d: want a run for the witness of an exit", b.s.height)
	}
	return b.witness(at, end)
}

func (b *Block) witness(at *InputPlace, end *machine.Machine) ([]byte, error) {
	w := newWitness(b.s)
	if b.cursor.Phase == PhaseDone {
		w.u8(1)
		w.root(b.result.StateRoot)
		w.root(b.receipts.Root())
		w.u16(b.receipts.Len())
		return w.buf, nil
	}
	if b.cursor.Exported.IsZero() {
		w.u8(0)
	} else {
		w.u8(2)
		w.root(b.cursor.Exported)
	}
	w.state()
	w.root(b.receipts.ListRoot())
	w.u8(uint8(b.cursor.Phase))
	w.u16(b.cursor.Deliveries)
	w.u16(b.cursor.Calls)
	if b.cursor.Phase == PhaseEnd {
		w.queue()
		return w.buf, nil
	}
	t := b.transition()
	if t.failure != nil {
		return nil, fmt.Errorf("block %d: %w", b.s.height, t.failure)
	}
	w.settings(&b.s.settings)
	if b.cursor.Phase == PhaseDeliver {
		w.delivery(b, t, at, end)
	} else {
		w.call(b, t, at, end)
	}
	return w.buf, nil
}

func (w *witness) delivery(b *Block, t *transition, at *InputPlace, end *machine.Machine) {
	w.queue()
	w.message(0)
	w.instance(w.s.queue.waiting[0].Target)
	if t.upgrade != nil {
		w.upgradeRun(b, t, end)
		return
	}
	w.aim(t)
	if t.start != nil && end == nil {
		return
	}
	w.root(ssz.Merkleize(b.in.callRoots(), historyDepth))
	w.input(b.in, at)
	q := &w.s.queue
	if q.head+1 != q.stop && b.cursor.Deliveries+1 != w.s.settings.BlockDeliveries {
		w.message(1)
	}
	w.exit(b, t, end)
}

// upgradeRun writes what an export or import reads beside its instance.
func (w *witness) upgradeRun(b *Block, t *transition, end *machine.Machine) {
	w.u64(w.s.Programs())
	if t.entry == program.EntryImport {
		w.program(t.upgrade.Program)
	} else {
		w.program(w.s.instances.at(t.number).Program)
	}
	if t.start == nil || end != nil {
		w.exit(b, t, end)
	}
}

// call writes what concerns a call.
func (w *witness) call(b *Block, t *transition, at *InputPlace, end *machine.Machine) {
	signed := &b.in.Calls[b.cursor.Calls]
	c := &signed.Call
	w.u64(c.ChainID, c.Account)
	w.u8(c.Session)
	w.u64(c.Generation, c.Seq)
	w.u8(uint8(c.Kind))
	w.u64(c.Target, c.GasLimit, c.ExpiryHeight)
	w.u32(uint64(len(c.Input)))
	w.root(ssz.ByteTree(c.Input, program.ByteDepth))
	w.bytes(signed.Signature[:])
	w.siblings(ssz.TreeOf(b.in.callRoots(), historyDepth).Branch(b.cursor.Calls))
	w.input(b.in, at)
	if c.Kind == KindApply {
		w.instance(c.Target)
	}
	if t.upgrade != nil {
		w.upgradeRun(b, t, end)
		return
	}
	w.check(signed, b.rec, t.refusal)
	if t.refusal.Traceless() {
		return
	}
	switch c.Kind {
	case KindOpen:
		w.open(b, t)
	case KindDeploy:
		w.deploy(c, t)
	case KindCreate:
		w.create(c, t, end)
	case KindApply:
		w.aim(t)
	case KindDelegate:
		w.delegate(c, t)
	case KindRevoke:
		w.revoke(c, t)
	case KindUpgrade:
		w.announce(c, t)
	}
	if t.start == nil || end != nil {
		w.exit(b, t, end)
	}
}

// exit writes how a run ended, where there is one, and what is appended to.
func (w *witness) exit(b *Block, t *transition, end *machine.Machine) {
	if end != nil {
		w.terminal(end)
		if t.entry == program.EntryInit {
			w.frontier(w.s.instanceTree)
		}
		if end.Status() == machine.Finished && len(end.Messages()) > 0 && t.entry != program.EntryExport {
			if b.cursor.Phase != PhaseDeliver {
				w.queue()
			}
			w.frontier(w.s.queue.tree)
		}
	}
	w.u16(b.receipts.Len())
	w.frontier(b.receipts)
}

// terminal opens the machine's last state.
func (w *witness) terminal(m *machine.Machine) {
	l := m.Leaves()
	w.root(l[machine.LeafHot])
	w.root(l[machine.LeafFrame])
	status := m.Status()
	if status != machine.Finished && status != machine.Refused {
		w.root(ssz.Hash(l[machine.LeafLink], l[machine.LeafMemory]))
		w.root(ssz.Hash(ssz.Hash(l[machine.LeafGlobals], l[machine.LeafEffects]), ssz.Hash(l[machine.LeafRequest], l[machine.LeafProgram])))
		return
	}
	w.root(l[machine.LeafLink])
	w.root(l[machine.LeafMemory])
	w.root(l[machine.LeafGlobals])
	w.root(m.OutputRoot())
	outbox := m.OutboxChunk()
	w.bytes(outbox[16:])
	if status == machine.Refused {
		w.root(m.MessagesChain())
	} else {
		for _, x := range m.Messages() {
			w.u64(x.Target)
			w.u32(uint64(x.Gas))
			w.u32(uint64(len(x.Data)))
			w.root(ssz.ByteTree(x.Data, program.ByteDepth))
		}
	}
	w.root(ssz.Hash(l[machine.LeafRequest], l[machine.LeafProgram]))
}

func (w *witness) root(r ssz.Root) { w.buf = append(w.buf, r[:]...) }

func (w *witness) bytes(b []byte) { w.buf = append(w.buf, b...) }

func (w *witness) u8(v uint8) { w.buf = append(w.buf, v) }

func (w *witness) u16(v uint64) { w.buf = binary.BigEndian.AppendUint16(w.buf, uint16(v)) }

func (w *witness) u32(v uint64) { w.buf = binary.BigEndian.AppendUint32(w.buf, uint32(v)) }

func (w *witness) u64(words ...uint64) {
	for _, v := range words {
		w.buf = binary.BigEndian.AppendUint64(w.buf, v)
	}
}

// siblings writes those of a leaf, from the leaf's up to the root's child.
func (w *witness) siblings(branch []ssz.Root) {
	var bits uint64
	for h, r := range branch {
		if r != ssz.Zero(h) {
			bits |= 1 << h
		}
	}
	for i := (len(branch)+7)/8 - 1; i >= 0; i-- {
		w.u8(uint8(bits >> (8 * i)))
	}
	for h, r := range branch {
		if bits>>h&1 == 1 {
			w.root(r)
		}
	}
}

// frontier writes that of a list's tree.
func (w *witness) frontier(tree *ssz.Tree) {
	for _, r := range tree.Frontier(tree.Len()) {
		w.root(r)
	}
}
