package group

import (
	"unsafe"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// head returns the bytes of what stands before the graph.
func (s *State) head() []byte { return sdk.Bytes(s)[:unsafe.Offsetof(s.Graph)] }

// Save writes the state for an upgrade, in the order of its fields: what
// stands before the graph, the graph, and of each table the count and so many
// entries. Whatever follows from that is left out.
func (s *State) Save() {
	sdk.Write(s.head())
	s.Graph.Save()
	sdk.Write(sdk.Bytes(&s.Roster.Count))
	sdk.Write(sdk.BytesOf(s.Roster.Members[:s.Roster.Count]))
	sdk.Write(sdk.Bytes(&s.Bans.Count))
	sdk.Write(sdk.BytesOf(s.Bans.Entries[:s.Bans.Count]))
}

// Load reads what Save wrote into an empty state of a rule; 0 or BadState.
func (s *State) Load(rule event.Rule, from *sdk.Source) event.Refusal {
	if !from.Next(s.head()) || s.Version != Version || s.Rule != uint32(rule) || s.NameLen > uint64(len(s.Name)) {
		return event.BadState
	}
	if no := s.Graph.Load(from); no != 0 {
		return no
	}
	if no := s.Roster.load(from); no != 0 {
		return no
	}
	return s.Bans.load(from)
}

func (r *Roster) load(from *sdk.Source) event.Refusal {
	if !from.Next(sdk.Bytes(&r.Count)) || r.Count > MaxMembers || !from.Next(sdk.BytesOf(r.Members[:r.Count])) {
		return event.BadState
	}
	for k := range r.Members[:r.Count] {
		m := &r.Members[k]
		i, ok := r.find(m.Account)
		if ok || m.Role < RoleMember || m.Role > RoleOperator || m.Banned > 1 ||
			int(m.NameLen) > len(m.name) || int(m.HostLen) > len(m.host) {
			return event.BadState
		}
		r.index[i] = uint16(k + 1)
	}
	return 0
}

func (b *Bans) load(from *sdk.Source) event.Refusal {
	if !from.Next(sdk.Bytes(&b.Count)) || b.Count > MaxBans || !from.Next(sdk.BytesOf(b.Entries[:b.Count])) {
		return event.BadState
	}
	for i := range b.Entries[:b.Count] {
		if b.Entries[i].MaskLen > event.MaxMask {
			return event.BadState
		}
	}
	return 0
}

// Save writes the state for an upgrade: the group's, then the channels.
func (s *Space) Save() {
	s.State.Save()
	sdk.Write(sdk.Bytes(&s.Channels.Count))
	sdk.Write(sdk.BytesOf(s.Channels.Entries[:s.Channels.Count]))
}

// Load reads what Save wrote into an empty state; 0 or BadState.
func (s *Space) Load(from *sdk.Source) event.Refusal {
	if no := s.State.Load(event.RuleSpace, from); no != 0 {
		return no
	}
	t := &s.Channels
	if !from.Next(sdk.Bytes(&t.Count)) || t.Count > MaxChannels || !from.Next(sdk.BytesOf(t.Entries[:t.Count])) {
		return event.BadState
	}
	for i := range t.Entries[:t.Count] {
		if c := &t.Entries[i]; c.NameLen > uint64(len(c.name)) {
			return event.BadState
		}
	}
	return 0
}
