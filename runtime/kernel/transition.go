package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// transition is what the kernel decides about a call or message, and what
// comes of it. It goes through four hands, in this order:
//
//	enter    what follows from accounts, programs and numbers
//	aim      what depends on the instance that a call or message is for
//	admit    what is written whatever a run comes to: charges, numbers
//	perform  the run, what it leaves in its instance, the receipt
//
// After aim exactly one of refusal, start, plain, announced and failure is
// set; all are zero at the end of a block. What a transition leaves beside its
// instance is recorded by [Block.record].
type transition struct {
	call    *Call      // nil: a delivery, export or import
	upgrade *upgrading // with an export or import
	message Message    // delivered
	root    ssz.Root   // of the call, message or upgrade call; zero where refused without a trace

	refusal   Refusal
	plain     func() effect    // what a call without a run and an instance does
	announced *Upgrade         // what an upgrade call writes to its instance
	entry     program.Entry    // of a run; 0 for none
	on        bool             // it is on an instance
	number    uint64           // of that instance; of a create from admit on
	program   *program.Program // with start
	start     *machine.Start   // of the run
	failure   error            // why this node cannot start it

	effect   effect            // of plain
	created  *uint64           // what was created, or its tombstone
	receipt  *Receipt          // nil where refused without a trace
	leaf     ssz.Root          // of the receipt
	output   []byte            // that the receipt commits to
	messages []machine.Message // of a finished run
	changed  bool              // the instance was written to
}

// effect is what a call without a run did.
type effect struct {
	created *uint64 // number of what it created, if anything
	gas     uint64
}

// enterCall decides what becomes of a call of the block under way. What the
// call says of its origin may be known already; nil is not.
func (s *State) enterCall(c *SignedCall, known *origin, rec Recover) *transition {
	from, refusal := s.check(c, known, rec, s.height)
	if refusal != 0 {
		return &transition{call: &c.Call, refusal: refusal}
	}
	t := &transition{call: &c.Call, root: from.root}
	switch c.Kind {
	case KindOpen:
		s.enterOpen(t, &c.Call, rec)
	case KindDeploy:
		s.enterDeploy(t, &c.Call)
	case KindCreate:
		s.enterCreate(t, &c.Call)
	case KindApply:
		t.entry, t.on, t.number = program.EntryApply, true, c.Target
	case KindDelegate:
		s.enterDelegate(t, &c.Call, rec)
	case KindRevoke:
		s.enterRevoke(t, &c.Call, from.signer)
	case KindUpgrade:
		s.enterUpgrade(t, &c.Call)
	default:
		t.refusal = RefusedKind
	}
	return t
}

// checkCreation returns why an account may not create one thing more, or 0;
// length is that of the list it would stand in.
func (s *State) checkCreation(number, length uint64, depth int) Refusal {
	a := s.accounts.at(number)
	if s.block.creations >= s.settings.BlockCreations {
		return RefusedBlockCreation
	}
	_, creations := a.inWindow(s.height / s.settings.Window)
	if a.Role != RoleOperator && creations >= s.settings.WindowCreations {
		return RefusedCreation
	}
	if length>>depth != 0 {
		return RefusedFull
	}
	return 0
}

func (s *State) enterOpen(t *transition, c *Call, rec Recover) {
	o, err := DecodeOpenInput(c.Input)
	if err != nil || c.Target != 0 {
		t.refusal = RefusedInput
		return
	}
	if c.GasLimit < s.settings.FixedGas {
		t.refusal = RefusedCost
		return
	}
	if t.refusal = s.checkCreation(c.Account, s.Accounts(), accountsDepth); t.refusal != 0 {
		return
	}
	if _, taken := s.AccountByAddress(o.Address); taken {
		t.refusal = RefusedTaken
		return
	}
	signer, ok := rec(OpenDigest(c.ChainID, c.Account, o.Address), o.Signature)
	if !ok || signer != o.Address {
		t.refusal = RefusedNewSignature
		return
	}
	t.plain = func() effect {
		s.countCreation(c.Account)
		number := s.addAccount(o.Address, RoleUser)
		return effect{created: &number, gas: s.settings.FixedGas}
	}
}

// deployCost returns the gas of a deploy call.
func (s *State) deployCost(input []byte) uint64 {
	return (uint64(len(input)) + ssz.ChunkSize - 1) / ssz.ChunkSize * s.settings.DeployGas
}

func (s *State) enterDeploy(t *transition, c *Call) {
	if len(c.Input) < ssz.ChunkSize || c.Target != 0 {
		t.refusal = RefusedInput
		return
	}
	cost := s.deployCost(c.Input)
	if c.GasLimit < cost {
		t.refusal = RefusedCost
		return
	}
	if t.refusal = s.checkCreation(c.Account, s.Programs(), programsDepth); t.refusal != 0 {
		return
	}
	t.plain = func() effect {
		s.countCreation(c.Account)
		number := s.addProgram(c.Account, c.Input)
		return effect{created: &number, gas: cost}
	}
}

func (s *State) enterCreate(t *transition, c *Call) {
	if c.Target >= s.Programs() {
		t.refusal = RefusedProgram
		return
	}
	d := s.programs[c.Target]
	p, err := d.known()
	if err != nil {
		t.failure = err
		return
	}
	if p.Entries[program.EntryInit] == program.NoEntry {
		t.refusal = RefusedEntry
		return
	}
	if t.refusal = s.checkCreation(c.Account, s.Instances(), instancesDepth); t.refusal != 0 {
		return
	}
	t.entry, t.on, t.program = program.EntryInit, true, p
	t.start = &machine.Start{
		Entry: program.EntryInit, Gas: machine.Gas(c.GasLimit), Pages: p.Pages,
		Memory: d.initial, Globals: p.Globals, Input: c.Input,
		Context: s.callContext(program.EntryInit, c, t.root, s.Instances(), d.ProgramRoot), OutputLimit: program.MaxOutput,
	}
}

// live returns a live instance, or why there is none.
func (s *State) live(number uint64) (*instance, Refusal) {
	if number >= s.Instances() {
		return nil, RefusedInstance
	}
	i := s.instances.at(number)
	if i.Status != InstanceLive {
		return nil, RefusedTombstone
	}
	return i, 0
}

// aim decides what becomes of a transition on an instance that exists: it sets
// up the run, or refuses.
func (s *State) aim(t *transition) {
	switch {
	case t.refusal != 0:
	case t.announced != nil:
		if t.refusal = s.checkAnnounced(t); t.refusal == 0 {
			t.failure = s.hold(t.number)
		}
	case t.upgrade != nil:
		s.aimUpgrade(t)
	case t.entry == program.EntryApply || t.entry == program.EntryReceive:
		s.aimRun(t)
	}
}

func (s *State) aimRun(t *transition) {
	i, refusal := s.live(t.number)
	if refusal != 0 {
		t.refusal = refusal
		return
	}
	p := s.programs[i.Program] // known: an instance of it was created
	if p.program.Entries[t.entry] == program.NoEntry {
		t.refusal = RefusedEntry
		return
	}
	gas := s.deliveryGas(&t.message)
	if t.call != nil {
		gas = t.call.GasLimit
	}
	if gas < program.LeastLimit(i.Pages) {
		t.refusal = RefusedCost
		return
	}
	if t.failure = s.hold(t.number); t.failure != nil {
		return
	}
	t.program = p.program
	t.start = &machine.Start{
		Entry: t.entry, Gas: machine.Gas(gas), Pages: i.Pages, Memory: i.memory, Globals: i.globals,
		OutputLimit: program.MaxOutput,
	}
	if t.call == nil {
		m := &t.message
		t.start.Input = m.Data
		t.start.Context = s.context(t.entry, m.Sender, Address{}, t.root, t.number, p.ProgramRoot)
		return
	}
	t.start.Input = t.call.Input
	t.start.Context = s.callContext(t.entry, t.call, t.root, t.number, p.ProgramRoot)
}

// deliveryGas returns the limit of a message's run. Code that prepare did not
// make can finish with more gas sent than it had; without a bound such a
// message would stop the queue.
func (s *State) deliveryGas(m *Message) uint64 { return min(uint64(m.Gas), s.settings.CallGas) }

// enterDelivery takes up a message.
func (s *State) enterDelivery(m *Message) *transition {
	return &transition{message: *m, root: m.Root(), entry: program.EntryReceive, on: true, number: m.Target}
}

func (s *State) callContext(entry program.Entry, c *Call, call ssz.Root, self uint64, programRoot ssz.Root) machine.Context {
	return s.context(entry, c.Account, s.accounts.at(c.Account).Address, call, self, programRoot)
}

// context returns what a rule may know, see [machine.Context].
func (s *State) context(entry program.Entry, sender uint64, address Address, cause ssz.Root, self uint64, programRoot ssz.Root) machine.Context {
	return machine.Context{
		ssz.Uint64(uint64(entry)), ssz.Uint64(s.height), ssz.Uint64(s.time), ssz.Uint64(sender),
		ssz.Bytes32(address[:]), ssz.Uint64(self), cause, programRoot,
		ssz.Uint64(s.rootChain.Number), s.rootChain.Hash, s.rootChain.StateRoot, ssz.Uint64(s.rootChain.Time),
		ssz.Uint64(s.settings.ChainID),
	}
}
