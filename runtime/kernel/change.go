package kernel

import (
	"slices"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// changeAccount returns an account to write to and notes that it changes.
func (s *State) changeAccount(number uint64) *account {
	a := s.accounts.at(number)
	if a.own != s.own {
		c := *a
		c.Sessions, c.Devices = slices.Clone(a.Sessions), slices.Clone(a.Devices)
		c.own = s.own
		a = &c
		s.accounts.set(s.own, number, a)
	}
	if !a.stale {
		a.stale = true
		s.staleAccounts = append(s.staleAccounts, number)
	}
	if a.changed != s.height {
		a.changed = s.height
		s.changes.Accounts = append(s.changes.Accounts, number)
	}
	return a
}

// writable returns an instance to write to, whose memory is held, see
// [State.LoadFrom]. That it changes is noted apart,
// see noteInstance, so that different instances that were opened, see
// passes.file, may be written to at a time.
func (s *State) writable(number uint64) *instance {
	i := s.instances.at(number)
	if i.own != s.own {
		c := *i
		c.memory, c.own = i.memory.Fork(), s.own
		c.pages = slices.Clone(i.pages)
		i = &c
		s.instances.set(s.own, number, i)
	}
	if i.written != s.height {
		i.written, i.pages = s.height, nil
	}
	return i
}

// noteInstance notes that an instance was written to, which is writable.
func (s *State) noteInstance(number uint64) {
	i := s.instances.at(number)
	if !i.stale {
		i.stale = true
		s.staleInstance = append(s.staleInstance, number)
	}
	if i.changed != s.height {
		i.changed = s.height
		s.changes.Instances = append(s.changes.Instances, InstanceChange{Number: number})
	}
}

// addAccount appends an account, links it into the ring of addresses and
// returns its number. The address must not have an account.
func (s *State) addAccount(address Address, role Role) uint64 {
	number := s.Accounts()
	place, _ := s.byAddress.search(&s.accounts, address)
	a := &account{Account: Account{Address: address, Role: role, Next: number}, own: s.own, changed: s.height}
	if number > 0 {
		before := s.changeAccount(s.Predecessor(address))
		a.Next, before.Next = before.Next, number
	}
	s.accounts.append(s.own, a)
	s.byAddress.insert(s.own, place, number)
	a.stale = true
	s.staleAccounts = append(s.staleAccounts, number)
	s.changes.Accounts = append(s.changes.Accounts, number)
	return number
}

// addProgram appends the program that a deploy call's input defines and
// returns its number.
func (s *State) addProgram(owner uint64, source []byte) uint64 {
	d := newDeployed(ProgramRef{ProgramRoot: root32(source, 0), Owner: owner, Height: s.height}, loadProgram(source), source)
	s.programs = append(s.programs, d)
	number := s.programTree.Append(d.Root())
	s.changes.Programs = append(s.changes.Programs, number)
	return number
}

func newDeployed(ref ProgramRef, p *program.Program, source []byte) *deployed {
	d := &deployed{ProgramRef: ref, program: p, source: source}
	if p != nil {
		d.initial = p.InitialMemory()
		d.initial.Root()
	}
	return d
}

// addInstance appends an instance without memory and returns its number.
func (s *State) addInstance(programNumber, owner uint64, inception ssz.Root) uint64 {
	number := s.Instances()
	i := &instance{
		Instance: Instance{
			Program: programNumber, Status: InstanceTombstone, Owner: owner,
			InceptionRoot: inception, CreatedHeight: s.height,
		},
		memory: new(memory.Tree), own: s.own, stale: true, changed: s.height, written: s.height,
	}
	s.instances.append(s.own, i)
	s.staleInstance = append(s.staleInstance, number)
	s.changes.Instances = append(s.changes.Instances, InstanceChange{Number: number})
	return number
}

// commit writes what a finished run left to the instance's memory and globals.
func (i *instance) commit(r *machine.Result) {
	i.Pages, i.globals = r.Pages, r.Globals
	for _, d := range r.Dirty {
		i.memory.SetPage(d.Index, d.Page)
		i.pages = append(i.pages, d.Index)
	}
}

// startChanges forgets the changes of the block before.
func (s *State) startChanges() {
	s.changes = Changes{Head: s.queue.head, Tail: s.queue.tail()}
}

// takeChanges returns the changes of the block, sorted.
func (s *State) takeChanges() Changes {
	c := s.changes
	slices.Sort(c.Accounts)
	slices.SortFunc(c.Instances, func(a, b InstanceChange) int {
		if a.Number < b.Number {
			return -1
		}
		return 1
	})
	for k := range c.Instances {
		pages := slices.Clone(s.instances.at(c.Instances[k].Number).pages)
		slices.Sort(pages)
		c.Instances[k].Pages = slices.Compact(pages)
	}
	s.changes = Changes{}
	return c
}
