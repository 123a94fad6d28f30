package kernel

import (
	"fmt"
	"slices"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Phase says which transition of a block is next. Zero is illegal.
type Phase uint8

// Phases, in their order.
const (
	PhaseDeliver Phase = 1 // the head of the queue
	PhaseCall    Phase = 2 // the next call of the input
	PhaseEnd     Phase = 3 // block end
	PhaseDone    Phase = 4 // none: the fixed point
)

// Cursor says how far a block is.
type Cursor struct {
	Phase      Phase
	Deliveries uint64 // done
	Calls      uint64 // done, those refused without a trace included

	// Exported is the output root of an export, between it and the import
	// that takes it up; else zero.
	Exported ssz.Root
}

// Root returns the cursor's root, a container of four fields, depth 2.
func (c *Cursor) Root() ssz.Root {
	return ssz.Container(ssz.Uint64(uint64(c.Phase)), ssz.Uint64(c.Deliveries), ssz.Uint64(c.Calls), c.Exported)
}

// Delivery is a message that a block took from the queue and what came of it.
type Delivery struct {
	Message Message
	Outcome Outcome
}

// BlockResult is what a block came to.
type BlockResult struct {
	Height       uint64 // of the input
	Void         error  // why the block is void; nil: it is not
	StateRoot    ssz.Root
	ReceiptsRoot ssz.Root
	AppHash      ssz.Root     // H(StateRoot, ReceiptsRoot)
	Deliveries   []Delivery   // in their order
	Upgrades     []UpgradeRun // in their order, among the deliveries and calls
	Outcomes     []Outcome    // of the calls, one each, in their order
	GasUsed      uint64       // sum over the receipts
	Changes      Changes      // what is to be saved of the state
}

// Receipts returns the block's receipts in the order of their tree.
func (r *BlockResult) Receipts() []Receipt {
	all := slices.Clone(r.Outcomes)
	for i := range r.Deliveries {
		all = append(all, r.Deliveries[i].Outcome)
	}
	for i := range r.Upgrades {
		all = append(all, r.Upgrades[i].Outcome)
	}
	return ReceiptsOf(all)
}

// Block is a block under way on a state, which it writes to.
type Block struct {
	s        *State
	in       *BlockInput
	run      Runner
	rec      Recover
	cursor   Cursor
	receipts *ssz.Tree
	result   BlockResult
	next     *transition // computed ahead by Pending; nil when not known

	export   *transition     // that finished, and whose import is next; else nil
	upgraded map[uint64]bool // instances that have no upgrade due in this block any more
}

// CheckBlock returns an error unless a node should vote for the block input:
// it is not void, and its calls are within the limits of size and sum of gas.
// What may come of the single calls it does not check.
func (s *State) CheckBlock(in *BlockInput) error {
	if err := s.CheckVoid(in); err != nil {
		return err
	}
	settings, _ := s.settingsAt(in.Height)
	gas, size := uint64(0), 0
	for i := range in.Calls {
		c := &in.Calls[i]
		if size += len(c.Input); len(c.Input) > MaxInput || size > MaxBlockBytes {
			return fmt.Errorf("block %d: call %d: want an input of at most %d bytes, and %d with those before it, got %d and %d",
				in.Height, i, MaxInput, MaxBlockBytes, len(c.Input), size)
		}
		if c.GasLimit > settings.BlockGas-gas {
			return fmt.Errorf("block %d: gas limits exceed the block's %d at call %d", in.Height, settings.BlockGas, i)
		}
		gas += c.GasLimit
	}
	return nil
}

// CheckVoid returns why the block input is void after this state, or nil: it
// has to be of the next height, with a time and root-chain header that do not
// go back, no more calls than the settings allow, and a settings change only
// to settings that are in their range, from a later height on.
func (s *State) CheckVoid(in *BlockInput) error {
	if in.Height != s.height+1 {
		return fmt.Errorf("block: want height %d, got %d", s.height+1, in.Height)
	}
	if in.Time < s.time {
		return fmt.Errorf("block %d: want a time of at least %d, got %d", in.Height, s.time, in.Time)
	}
	if h := in.RootChain; h != nil && h.Number <= s.rootChain.Number {
		return fmt.Errorf("block %d: want a root-chain header above %d, got %d", in.Height, s.rootChain.Number, h.Number)
	}
	settings, _ := s.settingsAt(in.Height)
	if n := uint64(len(in.Calls)); n > settings.BlockCalls {
		return fmt.Errorf("block %d: want at most %d calls, got %d", in.Height, settings.BlockCalls, n)
	}
	if in.Settings != nil {
		if err := in.Settings.check(&settings, in.Height); err != nil {
			return fmt.Errorf("block %d: %w", in.Height, err)
		}
	}
	return nil
}

// Begin starts a block on the state: leaf 0. The state belongs to the block
// until its last transition; a node that may have to give up half way works
// on a clone. A block that is void, see [State.CheckVoid], changes nothing and
// is at its end.
func Begin(s *State, in *BlockInput, run Runner, rec Recover) *Block {
	b := &Block{
		s: s, in: in, run: run, rec: rec,
		cursor:   Cursor{Phase: PhaseDeliver},
		receipts: ssz.NewTree(historyDepth),
		upgraded: make(map[uint64]bool),
		result:   BlockResult{Height: in.Height, Void: s.CheckVoid(in)},
	}
	s.startChanges()
	if b.result.Void != nil {
		b.cursor.Phase = PhaseEnd
		return b
	}
	s.takeSettings(in.Height, in.Settings)
	s.height, s.time = in.Height, in.Time
	if in.RootChain != nil {
		s.rootChain = *in.RootChain
	}
	s.queue.stop = s.queue.tail()
	s.block = counters{delivery: s.settings.DeliveryGas}
	b.advance()
	return b
}

// Execute runs a whole block: Begin and every Next. An error is the runner's
// or the loader's, or says that the node does not know a program; it leaves
// the state half way.
func Execute(s *State, in *BlockInput, run Runner, rec Recover) (*BlockResult, error) {
	b := Begin(s, in, run, rec)
	for {
		done, err := b.Next()
		if err != nil {
			return nil, err
		}
		if done {
			return b.Result(), nil
		}
	}
}

// advance moves the phase on to that of the next transition.
func (b *Block) advance() {
	q := &b.s.queue
	if b.cursor.Phase == PhaseDeliver && (q.head == q.stop ||
		b.cursor.Deliveries == b.s.settings.BlockDeliveries ||
		b.s.deliveryGas(&q.waiting[0]) > b.s.block.delivery) {
		b.cursor.Phase = PhaseCall
	}
	if b.cursor.Phase == PhaseCall && b.cursor.Calls == uint64(len(b.in.Calls)) {
		b.cursor.Phase = PhaseEnd
	}
}

// Cursor returns how far the block is.
func (b *Block) Cursor() Cursor { return b.cursor }

// Receipts returns the receipts so far, in the order of their tree.
func (b *Block) Receipts() []Receipt { return b.result.Receipts() }

// Leaf returns the leaf of the block's history at this point: the container
// {state root, receipts root so far, cursor}, and after block end the app
// hash. That is the history's fixed point, so that its last leaf is the leaf
// of the level above.
func (b *Block) Leaf() ssz.Root {
	if b.cursor.Phase == PhaseDone {
		return b.result.AppHash
	}
	return ssz.Container(b.s.Root(), b.receipts.ListRoot(), b.cursor.Root())
}

// Pending returns the program and start of the run that the next transition
// consists of; false where it has none, or where this node cannot start it,
// which Next says. Neither may be written to, and the start is good until
// Next.
func (b *Block) Pending() (*program.Program, *machine.Start, bool) {
	t := b.transition()
	return t.program, t.start, t.start != nil
}

// transition computes the next transition from the state, writing nothing.
func (b *Block) transition() *transition {
	if b.next == nil {
		b.next = b.enter(nil)
		b.s.aim(b.next)
	}
	return b.next
}

// enter begins the next transition; the origin of the call that it may be is
// known, or nil.
func (b *Block) enter(known *origin) *transition {
	if b.export != nil {
		return enterImport(b.export)
	}
	if number, ok := b.due(); ok {
		return b.s.enterExport(number)
	}
	switch b.cursor.Phase {
	case PhaseDeliver:
		return b.s.enterDelivery(&b.s.queue.waiting[0])
	case PhaseCall:
		return b.s.enterCall(&b.in.Calls[b.cursor.Calls], known, b.rec)
	}
	return &transition{}
}

// admit writes what the transition does before its run, and moves on.
func (b *Block) admit(t *transition) {
	b.s.admit(t)
	switch {
	case t.upgrade != nil:
		b.upgraded[t.number] = true
		return
	case t.call == nil:
		b.cursor.Deliveries++
	default:
		b.cursor.Calls++
	}
	if t.announced != nil && t.refusal == 0 && b.s.checkAnnounced(t) == 0 {
		b.upgraded[t.number] = true // what was due is replaced
	}
	b.advance()
}

// Next executes the next transition; done reports that it was the last, or
// that there was none. With an error, see [Execute], the node cannot go on, and
// the state is to be thrown away.
func (b *Block) Next() (done bool, err error) {
	switch b.cursor.Phase {
	case PhaseDone:
		return true, nil
	case PhaseEnd:
		b.end(oneByOne)
		return true, nil
	}
	t := b.transition()
	b.next = nil
	b.admit(t)
	if err := b.s.perform(t, b.run); err != nil {
		return false, err
	}
	b.record(t)
	b.export, b.cursor.Exported = nil, ssz.Root{}
	if t.entry == program.EntryExport && !t.upgrade.exported.IsZero() {
		b.export, b.cursor.Exported = t, t.upgrade.exported
	}
	return false, nil
}

// end is block end: the counters are cleared and stop goes back to head, so
// that nothing of the block under way is left in the state between blocks.
func (b *Block) end(each Parallel) {
	s := b.s
	s.block = counters{}
	s.queue.stop = s.queue.head
	s.queue.tree.Prune(s.queue.head)
	s.settleLeaves(each)
	b.cursor.Phase = PhaseDone
	b.result.StateRoot, b.result.ReceiptsRoot = s.Root(), b.receipts.ListRoot()
	b.result.AppHash = AppHash(b.result.StateRoot, b.result.ReceiptsRoot)
	b.result.Changes = s.takeChanges()
}

// Result returns what the block came to, nil before its last transition.
func (b *Block) Result() *BlockResult {
	if b.cursor.Phase != PhaseDone {
		return nil
	}
	return &b.result
}

// checkResult refuses a result that no run can have.
func checkResult(r *machine.Result) error {
	switch {
	case r.Status < machine.Finished || r.Status > machine.OutOfGas:
		return fmt.Errorf("runner: want a terminal status, got %d", r.Status)
	case r.Status != machine.Finished && len(r.Dirty)+len(r.Messages) > 0:
		return fmt.Errorf("runner: want no effects of a run that is %v", r.Status)
	}
	return nil
}
