package kernel

import (
	"fmt"
	"slices"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Depths of the state's lists.
const (
	instancesDepth = 40
	accountsDepth  = 40
	programsDepth  = 20
)

// Fields of the state's container of depth 4.
const (
	fieldSettings  = 0  // Settings
	fieldInstances = 1  // List[Instance, 2^40], by instance number
	fieldAccounts  = 2  // List[Account, 2^40], by account number
	fieldPrograms  = 3  // List[ProgramRef, 2^20], by program number
	fieldQueue     = 4  // queue
	fieldRootChain = 5  // Header, zero before the first
	fieldHeight    = 6  // uint64
	fieldTime      = 7  // uint64, unix seconds
	fieldGasTotal  = 8  // uint64, gas used since genesis
	fieldBlock     = 9  // counters
	fieldChange    = 10 // Bytes32: root of the pending SettingsChange, zero for none
	stateFields    = 11 // their number
	stateDepth     = 4
)

// counters are those of the block under way; all zero between blocks. SSZ
// container of three uint64, depth 2, in this order.
type counters struct {
	limits    uint64 // sum of the gas limits charged so far, <= Settings.BlockGas
	delivery  uint64 // delivery gas left, <= Settings.DeliveryGas
	creations uint64 // accounts, programs and instances, <= Settings.BlockCreations
}

func (c *counters) root() ssz.Root {
	return ssz.Container(ssz.Uint64(c.limits), ssz.Uint64(c.delivery), ssz.Uint64(c.creations))
}

// owner marks what a state may change in place. States that share parts
// after [State.Clone] have owners of their own, and each copies a shared part
// before it writes to it. It has a size, so that two have two addresses.
type owner struct{ _ byte }

// State is all that a cluster agrees on between two blocks. Its root is that
// of an SSZ container of eleven fields, depth 4:
//
//	0 settings   1 instances    2 accounts   3 programs   4 queue
//	5 root_chain Header         6 height     7 time       8 gas_total
//	9 block {limits, delivery gas left, creations}, zero between blocks
//	10 change Bytes32: root of the pending settings change, zero for none
//
// Once its root was taken, any number of goroutines may read a State while one
// clones it, as long as nobody writes to it; see [State.LoadFrom] for one that
// does not hold all memory. Otherwise it is not safe for concurrent use.
type State struct {
	settings  Settings
	instances sequence[instance]
	accounts  sequence[account]
	programs  []*deployed
	queue     queue
	rootChain Header
	height    uint64
	time      uint64
	gasTotal  uint64
	block     counters
	change    SettingsChange // pending; zero: none

	byAddress     directory
	instanceTree  *ssz.Tree
	accountTree   *ssz.Tree
	programTree   *ssz.Tree
	settingsRoot  ssz.Root
	staleAccounts []uint64 // numbers of accounts whose leaf is out of date
	staleInstance []uint64 // the same for instances
	changes       Changes
	loader        Loader // nil: the memory of every instance is held
	own           *owner
}

// Changes says what a block wrote to, so that a store need not write more.
// All lists are ascending and without repetition; what was appended is in
// them too.
type Changes struct {
	Accounts  []uint64         // numbers
	Instances []InstanceChange // by number
	Programs  []uint64         // numbers
	Head      uint64           // of the queue before the block: messages below the new head are delivered
	Tail      uint64           // of the queue before the block: messages from here on are new
}

// InstanceChange says what a block wrote to in one instance.
type InstanceChange struct {
	Number uint64
	Pages  []memory.PageIndex // ascending; may have become zero
}

// Genesis returns the state that a chain starts from, at height 0.
func Genesis(cfg GenesisConfig) (*State, error) {
	if err := cfg.Settings.Check(); err != nil {
		return nil, err
	}
	if len(cfg.Accounts) == 0 {
		return nil, fmt.Errorf("genesis: want at least one account, got none")
	}
	s := newState(cfg.Settings)
	s.time = cfg.Time
	for i, a := range cfg.Accounts {
		if a.Role != RoleUser && a.Role != RoleOperator {
			return nil, fmt.Errorf("genesis: account %d: want role %d or %d, got %d", i, RoleUser, RoleOperator, a.Role)
		}
		if _, taken := s.AccountByAddress(a.Address); taken {
			return nil, fmt.Errorf("genesis: account %d: address %v stands twice", i, a.Address)
		}
		s.addAccount(a.Address, a.Role)
	}
	return s, nil
}

func newState(settings Settings) *State {
	return &State{
		settings: settings, settingsRoot: settings.Root(), own: new(owner),
		queue:        queue{tree: ssz.NewTree(queueDepth)},
		instanceTree: ssz.NewTree(instancesDepth),
		accountTree:  ssz.NewTree(accountsDepth),
		programTree:  ssz.NewTree(programsDepth),
	}
}

// Clone returns an independent copy. It shares what neither side writes to, so
// that its cost does not depend on how many accounts and instances there are.
func (s *State) Clone() *State {
	s.settle()
	c := *s
	s.own, c.own = new(owner), new(owner)
	c.programs = slices.Clone(s.programs)
	c.queue = s.queue.clone()
	c.instanceTree = s.instanceTree.Clone()
	c.accountTree = s.accountTree.Clone()
	c.programTree = s.programTree.Clone()
	c.changes = s.changes.clone()
	return &c
}

func (c *Changes) clone() Changes {
	d := *c
	d.Accounts, d.Programs = slices.Clone(c.Accounts), slices.Clone(c.Programs)
	d.Instances = slices.Clone(c.Instances)
	return d
}

// settle brings every tree up to date. On a settled state it writes nothing.
func (s *State) settle() {
	s.settleLeaves(oneByOne)
	s.instanceTree.Root()
	s.accountTree.Root()
	s.programTree.Root()
	s.queue.tree.Root()
}

// settleLeaves brings the leaves of accounts and instances up to date.
func (s *State) settleLeaves(each Parallel) {
	if len(s.staleInstance)+len(s.staleAccounts) == 0 {
		return
	}
	leaves := make([]ssz.Root, max(len(s.staleInstance), len(s.staleAccounts)))
	each(len(s.staleInstance), func(k int) {
		i := s.instances.at(s.staleInstance[k])
		i.settle()
		i.stale = false
		leaves[k] = i.Root()
	})
	for k, n := range s.staleInstance {
		s.instanceTree.Set(n, leaves[k])
	}
	each(len(s.staleAccounts), func(k int) {
		a := s.accounts.at(s.staleAccounts[k])
		a.stale = false
		leaves[k] = a.Root()
	})
	for k, n := range s.staleAccounts {
		s.accountTree.Set(n, leaves[k])
	}
	s.staleInstance, s.staleAccounts = nil, nil
}

// fields returns the leaves of the container.
func (s *State) fields() []ssz.Root {
	s.settle()
	f := make([]ssz.Root, stateFields)
	f[fieldSettings] = s.settingsRoot
	f[fieldInstances] = s.instanceTree.ListRoot()
	f[fieldAccounts] = s.accountTree.ListRoot()
	f[fieldPrograms] = s.programTree.ListRoot()
	f[fieldQueue] = s.queue.root()
	f[fieldRootChain] = s.rootChain.Root()
	f[fieldHeight] = ssz.Uint64(s.height)
	f[fieldTime] = ssz.Uint64(s.time)
	f[fieldGasTotal] = ssz.Uint64(s.gasTotal)
	f[fieldBlock] = s.block.root()
	f[fieldChange] = s.change.Root()
	return f
}

// Root returns the state root.
func (s *State) Root() ssz.Root { return ssz.Merkleize(s.fields(), stateDepth) }

// AppHash returns H(state root, receipts root), what a block commits to.
func AppHash(state, receipts ssz.Root) ssz.Root { return ssz.Hash(state, receipts) }

// NoReceipts is the receipts root of a block without receipts; the app hash
// of genesis is AppHash(state root, NoReceipts()).
func NoReceipts() ssz.Root { return listRoot(nil, historyDepth) }

// Settings returns the chain's settings.
func (s *State) Settings() Settings { return s.settings }

// Change returns the settings change that is pending; zero where there is none.
func (s *State) Change() SettingsChange { return s.change }

// Height returns the height of the last block; 0 at genesis.
func (s *State) Height() uint64 { return s.height }

// Time returns the time of the last block in unix seconds.
func (s *State) Time() uint64 { return s.time }

// GasTotal returns the gas used since genesis.
func (s *State) GasTotal() uint64 { return s.gasTotal }

// RootChain returns the latest root-chain header; zero before the first.
func (s *State) RootChain() Header { return s.rootChain }

// Accounts returns the number of accounts; they are numbered from 0.
func (s *State) Accounts() uint64 { return s.accounts.len() }

// Account returns an account; the caller must not write to its sessions.
func (s *State) Account(number uint64) (Account, bool) {
	if number >= s.Accounts() {
		return Account{}, false
	}
	return s.accounts.at(number).Account, true
}

// AccountByAddress returns the number of the account of an address.
func (s *State) AccountByAddress(address Address) (uint64, bool) {
	place, found := s.byAddress.search(&s.accounts, address)
	if !found {
		return 0, false
	}
	return s.byAddress.numbers[place], true
}

// Predecessor returns the number of the account before an address in the
// ring of addresses: the one whose leaf, with that of its next, proves that
// the address has no account.
func (s *State) Predecessor(address Address) uint64 {
	place, _ := s.byAddress.search(&s.accounts, address)
	n := len(s.byAddress.numbers)
	return s.byAddress.numbers[(place+n-1)%n]
}

// Session returns the generation and sequence number that the next call in a
// session must carry to be executed in the next block.
func (s *State) Session(account uint64, id uint8) (generation, seq uint64, ok bool) {
	if account >= s.Accounts() {
		return 0, 0, false
	}
	x := s.accounts.at(account).Session(id, s.height+1, s.settings.SessionIdle)
	return x.Generation, x.NextSeq, true
}

// Programs returns the number of programs; they are numbered from 0.
func (s *State) Programs() uint64 { return uint64(len(s.programs)) }

// Program returns a program, which nobody may write to, and its reference.
func (s *State) Program(number uint64) (*program.Program, ProgramRef, bool) {
	if number >= uint64(len(s.programs)) {
		return nil, ProgramRef{}, false
	}
	p := s.programs[number]
	return p.program, p.ProgramRef, true
}

// ProgramSource returns the input of the call that deployed a program.
func (s *State) ProgramSource(number uint64) ([]byte, bool) {
	if number >= uint64(len(s.programs)) {
		return nil, false
	}
	return s.programs[number].source, true
}

// Instances returns the number of instances, tombstones included; they are
// numbered from 0.
func (s *State) Instances() uint64 { return s.instances.len() }

// Instance returns an instance with its roots up to date.
func (s *State) Instance(number uint64) (Instance, bool) {
	if number >= s.Instances() {
		return Instance{}, false
	}
	s.settleLeaves(oneByOne)
	return s.instances.at(number).Instance, true
}

// Content returns the memory and globals of an instance, which the caller
// must not write to; false where there is no such instance, or its memory
// could not be loaded.
func (s *State) Content(number uint64) (*memory.Tree, []uint64, bool) {
	if number >= s.Instances() {
		return nil, nil, false
	}
	s.settleLeaves(oneByOne)
	tree, err := s.look(number)
	return tree, s.instances.at(number).globals, err == nil
}

// Queue returns the messages that wait for delivery, head first. The caller
// must not write to them.
func (s *State) Queue() []Message { return s.queue.waiting }
