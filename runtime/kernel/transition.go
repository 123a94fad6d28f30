package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// transition is what the kernel decided about a call or message before it
// runs anything. Exactly one of refusal, start and plain is set; all are
// zero at the end of a block.
type transition struct {
	refusal Refusal
	program *program.Program // with start
	start   *machine.Start   // a run
	plain   func() effect    // what open and deploy do in place of a run
	root    ssz.Root         // of the call or message; zero where refused without a trace
}

// effect is what an open or deploy call did.
type effect struct {
	created uint64
	gas     uint64
}

// enterCall decides what becomes of a call of the block under way.
func (s *State) enterCall(c *SignedCall, rec Recover) *transition {
	root, refusal := s.check(c, rec, s.height)
	if refusal != 0 {
		return &transition{refusal: refusal}
	}
	t := &transition{root: root}
	switch c.Kind {
	case KindOpen:
		s.enterOpen(t, &c.Call, rec)
	case KindDeploy:
		s.enterDeploy(t, &c.Call)
	case KindCreate:
		s.enterCreate(t, &c.Call)
	case KindApply:
		s.enterApply(t, &c.Call)
	default:
		t.refusal = RefusedKind
	}
	return t
}

// checkCreation returns why an account may not create one thing more, or 0.
func (s *State) checkCreation(number uint64) Refusal {
	a := s.accounts[number]
	if s.block.creations >= s.settings.BlockCreations {
		return RefusedBlockCreation
	}
	_, creations := a.inWindow(s.height / s.settings.Window)
	if a.Role != RoleOperator && creations >= s.settings.WindowCreations {
		return RefusedCreation
	}
	return 0
}

func (s *State) enterOpen(t *transition, c *Call, rec Recover) {
	o, err := DecodeOpenInput(c.Input)
	if err != nil || c.Target != 0 {
		t.refusal = RefusedInput
		return
	}
	if t.refusal = s.checkCreation(c.Account); t.refusal != 0 {
		return
	}
	if c.GasLimit < s.settings.OpenGas {
		t.refusal = RefusedCost
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
		return effect{created: s.addAccount(o.Address, RoleUser), gas: s.settings.OpenGas}
	}
}

// deployCost returns the gas of a deploy call.
func (s *State) deployCost(input []byte) uint64 {
	return (uint64(len(input)) + ssz.ChunkSize - 1) / ssz.ChunkSize * s.settings.DeployGas
}

func (s *State) enterDeploy(t *transition, c *Call) {
	if t.refusal = s.checkCreation(c.Account); t.refusal != 0 {
		return
	}
	cost := s.deployCost(c.Input)
	if c.GasLimit < cost {
		t.refusal = RefusedCost
		return
	}
	p, err := loadProgram(c.Input)
	if err != nil || c.Target != 0 || s.Programs() == 1<<programsDepth {
		t.refusal = RefusedInput
		return
	}
	t.plain = func() effect {
		return effect{created: s.addProgram(c.Account, p, c.Input), gas: cost}
	}
}

func (s *State) enterCreate(t *transition, c *Call) {
	if c.Target >= s.Programs() {
		t.refusal = RefusedProgram
		return
	}
	p := s.programs[c.Target]
	if p.program.Entries[program.EntryInit] == program.NoEntry {
		t.refusal = RefusedEntry
		return
	}
	if t.refusal = s.checkCreation(c.Account); t.refusal != 0 {
		return
	}
	t.program = p.program
	t.start = &machine.Start{
		Entry: program.EntryInit, Gas: machine.Gas(c.GasLimit), Pages: p.program.Pages,
		Memory: p.initial, Globals: p.program.Globals, Input: c.Input,
		Context: s.callContext(program.EntryInit, c, t.root, s.Instances(), p.ProgramRoot), OutputLimit: program.MaxOutput,
	}
}

// live returns a live instance, or why there is none.
func (s *State) live(number uint64) (*instance, Refusal) {
	if number >= s.Instances() {
		return nil, RefusedInstance
	}
	i := s.instances[number]
	if i.Status != InstanceLive {
		return nil, RefusedTombstone
	}
	return i, 0
}

// enterInstance sets up a run of a live instance.
func (s *State) enterInstance(t *transition, number uint64, entry program.Entry, gas uint64, input []byte) {
	i, refusal := s.live(number)
	if refusal != 0 {
		t.refusal = refusal
		return
	}
	p := s.programs[i.Program]
	if p.program.Entries[entry] == program.NoEntry {
		t.refusal = RefusedEntry
		return
	}
	t.program = p.program
	t.start = &machine.Start{
		Entry: entry, Gas: machine.Gas(gas), Pages: i.Pages, Memory: i.memory, Globals: i.globals,
		Input: input, OutputLimit: program.MaxOutput,
	}
	t.start.Context[7] = p.ProgramRoot
}

func (s *State) enterApply(t *transition, c *Call) {
	s.enterInstance(t, c.Target, program.EntryApply, c.GasLimit, c.Input)
	if t.start != nil {
		t.start.Context = s.callContext(program.EntryApply, c, t.root, c.Target, t.start.Context[7])
	}
}

// deliveryGas returns the limit of a message's run. Code that prepare did not
// make can finish with more gas sent than it had; without a bound such a
// message would stop the queue.
func (s *State) deliveryGas(m *Message) uint64 { return min(uint64(m.Gas), s.settings.CallGas) }

// enterDelivery decides what becomes of a message.
func (s *State) enterDelivery(m *Message) *transition {
	t := &transition{root: m.Root()}
	s.enterInstance(t, m.Target, program.EntryReceive, s.deliveryGas(m), m.Data)
	if t.start != nil {
		t.start.Context = s.context(program.EntryReceive, m.Sender, Address{}, t.root, m.Target, t.start.Context[7])
	}
	return t
}

func (s *State) callContext(entry program.Entry, c *Call, call ssz.Root, self uint64, programRoot ssz.Root) machine.Context {
	return s.context(entry, c.Account, s.accounts[c.Account].Address, call, self, programRoot)
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
