// Package group is what the rules of spaces and channels have in common: a
// stream with members, roles and bans, whose events hang in a graph.
//
// The [State] is the rule's whole memory. Its layout is part of the format:
// readers check members and leaves by proofs of the instance's memory, from
// the address that the rule gave at its birth.
package group

import (
	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
)

// Version is the version of the layout.
const Version = 1

// State is what a space or a channel remembers; all integers little-endian,
// no padding:
//
//	0    version u32, rule u32
//	8    owner u64            account that created the stream
//	16   parent u64           channel: instance of its space
//	24   topic 32 bytes       id of the event that set it, or zero
//	56   name length u64, name 32 bytes
//	96   dag.Graph            next u64, leaves u64, 16 leaves of 64 bytes, ...
//	...  Roster               members u64, 1024 members of 160 bytes, ...
//	...  Bans                 bans u64, 64 bans of 160 bytes
type State struct {
	Version uint32
	Rule    uint32
	Owner   uint64
	Parent  uint64
	Topic   [32]byte
	NameLen uint64
	Name    [32]byte
	Graph   dag.Graph
	Roster  Roster
	Bans    Bans
}

// Born makes s a stream that its author owns and that has the birth as its
// only event. The owner rules it, a member or not.
func (s *State) Born(rule event.Rule, birth *event.Birth, a *dag.Author) {
	s.Version, s.Rule = Version, uint32(rule)
	s.Owner, s.Parent = a.Account, birth.Parent
	s.NameLen = uint64(copy(s.Name[:], birth.Name))
	s.Graph.Append(nil, a)
}

// member returns the entry of an event's author, when he may write: a member
// whom no ban fits.
func (s *State) member(a *dag.Author) (*Member, event.Refusal) {
	m := s.Roster.Find(a.Account)
	if m == nil {
		return nil, event.NotMember
	}
	if m.Banned != 0 {
		return nil, event.Banned
	}
	return m, 0
}

// MayWrite returns 0 when the author is a member whom no ban fits.
func (s *State) MayWrite(a *dag.Author) event.Refusal {
	_, no := s.member(a)
	return no
}

// MayRule returns 0 when the author is the owner or an operator whom no ban
// fits.
func (s *State) MayRule(a *dag.Author) event.Refusal {
	if a.Account == s.Owner {
		return 0
	}
	m, no := s.member(a)
	if no == 0 && m.Role != RoleOperator {
		return event.NotOperator
	}
	return no
}

// Apply applies the kinds of events that every group takes: those of
// membership, roles and bans, and the topic. It leaves the graph alone.
// Every other kind is BadKind. What it refuses may have been half applied:
// the caller's refusal undoes it.
func (s *State) Apply(e *event.Event, a *dag.Author) event.Refusal {
	switch e.Kind {
	case event.Join:
		return s.join(e, a)
	case event.Leave:
		if s.Roster.Find(a.Account) == nil {
			return event.NotMember
		}
		s.Roster.Remove(a.Account)
		return 0
	case event.Rename:
		return s.rename(e, a)
	case event.Kick:
		return s.kick(e, a)
	case event.Mode:
		return s.mode(e, a)
	case event.Topic:
		if no := s.MayRule(a); no != 0 {
			return no
		}
		s.Topic = a.ID
		return 0
	}
	return event.BadKind
}

func (s *State) join(e *event.Event, a *dag.Author) event.Refusal {
	if s.Roster.Find(a.Account) != nil {
		return event.AlreadyMember
	}
	if s.Bans.fit(e.Name, e.Host) && a.Account != s.Owner {
		return event.Banned
	}
	m := s.Roster.Add(a.Account)
	if m == nil {
		return event.Full
	}
	m.Stream, m.Height = e.Stream, a.Height
	m.setName(e.Name)
	m.setHost(e.Host)
	if a.Account == s.Owner {
		m.Role = RoleOperator
	}
	return 0
}

func (s *State) rename(e *event.Event, a *dag.Author) event.Refusal {
	m, no := s.member(a)
	if no != 0 {
		return no
	}
	m.setName(e.Name)
	s.judge(m)
	return 0
}

func (s *State) kick(e *event.Event, a *dag.Author) event.Refusal {
	if no := s.MayRule(a); no != 0 {
		return no
	}
	if e.Account == s.Owner {
		return event.Protected
	}
	if s.Roster.Find(e.Account) == nil {
		return event.NoTarget
	}
	s.Roster.Remove(e.Account)
	return 0
}

func (s *State) mode(e *event.Event, a *dag.Author) event.Refusal {
	if no := s.MayRule(a); no != 0 {
		return no
	}
	bans := false
	walk := e.Changes()
	var c event.Change
	for walk.Next(&c) {
		var no event.Refusal
		switch c.Op {
		case event.Ban:
			no, bans = s.Bans.set(c.Mask, a), true
		case event.Lift:
			no, bans = s.Bans.lift(c.Mask), true
		case event.Operator:
			no = s.setRole(c.Account, RoleOperator)
		case event.Ordinary:
			no = s.setRole(c.Account, RoleMember)
		}
		if no != 0 {
			return no
		}
	}
	if bans {
		for i := uint64(0); i < s.Roster.Count; i++ {
			s.judge(&s.Roster.Members[i])
		}
	}
	return 0
}

func (s *State) setRole(account uint64, role Role) event.Refusal {
	m := s.Roster.Find(account)
	if m == nil {
		return event.NoTarget
	}
	if account == s.Owner && role != RoleOperator {
		return event.Protected
	}
	m.Role = role
	return 0
}

// judge notes whether a ban fits a member. It is done when bans or names
// change, so that a message costs no search through the bans.
func (s *State) judge(m *Member) {
	m.Banned = 0
	if m.Account != s.Owner && s.Bans.fit(m.Name(), m.Host()) {
		m.Banned = 1
	}
}
