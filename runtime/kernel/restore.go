package kernel

import (
	"bytes"
	"fmt"
	"math/bits"
	"slices"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Parts are a state taken apart, as a store keeps it. [Restore] puts them
// together again; whoever took them from a place that he does not trust
// compares the root with one that he does.
type Parts struct {
	Settings  Settings
	Change    SettingsChange // that is pending; zero: none
	RootChain Header
	Height    uint64
	Time      uint64
	GasTotal  uint64
	Accounts  []Account
	Programs  []ProgramParts
	Instances []InstanceParts
	Head      uint64     // of the queue
	Frontier  []ssz.Root // of the messages below the head
	Waiting   []Message  // from the head on
}

// ProgramParts are a program taken apart.
type ProgramParts struct {
	Ref    ProgramRef
	Source []byte // input of the deploy call
}

// InstanceParts are an instance taken apart. The roots in Instance are
// computed anew from the globals and memory, which nobody may write to later;
// where the memory is nil, its root is taken as it is, and the state must be
// given a loader.
type InstanceParts struct {
	Instance Instance
	Globals  []uint64
	Memory   *memory.Tree
}

// QueueFrontier returns the queue's head and the frontier of the messages
// below it, of which nothing else is kept between blocks.
func (s *State) QueueFrontier() (head uint64, frontier []ssz.Root) {
	return s.queue.head, s.queue.tree.Frontier(s.queue.head)
}

// Restore returns the state that the parts make up. An error says which part
// does not fit with the others.
func Restore(p *Parts) (*State, error) {
	if err := p.Settings.Check(); err != nil {
		return nil, err
	}
	s := newState(p.Settings)
	s.change, s.rootChain, s.height, s.time, s.gasTotal = p.Change, p.RootChain, p.Height, p.Time, p.GasTotal
	if err := s.restoreAccounts(p.Accounts); err != nil {
		return nil, err
	}
	for i := range p.Programs {
		if err := s.restoreProgram(&p.Programs[i]); err != nil {
			return nil, fmt.Errorf("program %d: %w", i, err)
		}
	}
	for i := range p.Instances {
		if err := s.restoreInstance(&p.Instances[i]); err != nil {
			return nil, fmt.Errorf("instance %d: %w", i, err)
		}
	}
	if err := s.restoreQueue(p); err != nil {
		return nil, err
	}
	s.settle()
	return s, nil
}

func (s *State) restoreAccounts(accounts []Account) error {
	if len(accounts) == 0 {
		return fmt.Errorf("want at least one account, got none")
	}
	for i := range accounts {
		a := &accounts[i]
		if a.Next >= uint64(len(accounts)) {
			return fmt.Errorf("account %d: want a next below %d, got %d", i, len(accounts), a.Next)
		}
		own := &account{Account: *a, own: s.own}
		own.Sessions, own.Devices = slices.Clone(a.Sessions), slices.Clone(a.Devices)
		s.accounts.append(s.own, own)
		s.byAddress.numbers = append(s.byAddress.numbers, uint64(i))
		s.accountTree.Append(a.Root())
	}
	d := s.byAddress.numbers
	slices.SortFunc(d, func(i, j uint64) int {
		return bytes.Compare(accounts[i].Address[:], accounts[j].Address[:])
	})
	for i := 1; i < len(d); i++ {
		if accounts[d[i-1]].Address == accounts[d[i]].Address {
			return fmt.Errorf("accounts %d and %d: want addresses of their own, got %v", d[i-1], d[i], accounts[d[i]].Address)
		}
	}
	s.byAddress.own = s.own
	return nil
}

func (s *State) restoreProgram(p *ProgramParts) error {
	if len(p.Source) < ssz.ChunkSize || root32(p.Source, 0) != p.Ref.ProgramRoot {
		return fmt.Errorf("want the deploy call of root %v, got %d bytes of another", p.Ref.ProgramRoot, len(p.Source))
	}
	d := newDeployed(p.Ref, loadProgram(p.Source), p.Source)
	s.programs = append(s.programs, d)
	s.programTree.Append(d.Root())
	return nil
}

func (s *State) restoreInstance(p *InstanceParts) error {
	i := &instance{Instance: p.Instance, memory: p.Memory, globals: p.Globals, own: s.own}
	switch {
	case i.Status != InstanceLive && i.Status != InstanceTombstone:
		return fmt.Errorf("want status %d or %d, got %d", InstanceLive, InstanceTombstone, i.Status)
	case i.Program >= s.Programs():
		return fmt.Errorf("want a program below %d, got %d", s.Programs(), i.Program)
	case s.programs[i.Program].program == nil:
		return fmt.Errorf("want a program whose code is known, got program %d", i.Program)
	case i.Pending != (Upgrade{}) && (i.Pending.Program >= s.Programs() || s.programs[i.Pending.Program].program == nil):
		return fmt.Errorf("want an upgrade to a program whose code is known, got program %d", i.Pending.Program)
	case len(i.globals) > program.MaxGlobals:
		return fmt.Errorf("want at most %d globals, got %d", program.MaxGlobals, len(i.globals))
	}
	i.settle()
	if i.memory != nil {
		i.memory = i.memory.Fork()
	}
	s.instances.append(s.own, i)
	s.instanceTree.Append(i.Root())
	return nil
}

func (s *State) restoreQueue(p *Parts) error {
	if len(p.Frontier) != bits.OnesCount64(p.Head) || p.Head>>queueDepth != 0 {
		return fmt.Errorf("queue: want a frontier of %d roots for head %d, got %d",
			bits.OnesCount64(p.Head), p.Head, len(p.Frontier))
	}
	s.queue.tree, s.queue.head = ssz.TreeFrom(queueDepth, p.Head, p.Frontier), p.Head
	for i := range p.Waiting {
		if m := p.Waiting[i]; m.Number != s.queue.tail() {
			return fmt.Errorf("queue: want message %d, got %d", s.queue.tail(), m.Number)
		}
		s.queue.push(p.Waiting[i])
	}
	s.queue.stop = s.queue.head
	return nil
}

// Parts takes the state apart. What it returns stays as it is, whatever is
// done to the state, and is only to be read. Memory that the state does not
// hold is nil.
func (s *State) Parts() *Parts {
	s = s.Clone()
	p := &Parts{
		Settings: s.settings, Change: s.change, RootChain: s.rootChain, Height: s.height, Time: s.time, GasTotal: s.gasTotal,
		Waiting: s.queue.waiting,
	}
	p.Head, p.Frontier = s.QueueFrontier()
	for n := range s.Accounts() {
		p.Accounts = append(p.Accounts, s.accounts.at(n).Account)
	}
	for _, d := range s.programs {
		p.Programs = append(p.Programs, ProgramParts{d.ProgramRef, d.source})
	}
	for n := range s.Instances() {
		i := s.instances.at(n)
		p.Instances = append(p.Instances, InstanceParts{i.Instance, i.globals, i.memory})
	}
	return p
}
