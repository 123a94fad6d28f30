// Package person is the state of a person's own stream: its owner's events,
// and the channels that told it that the owner joined or went.
package person

import (
	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
)

const (
	// Version is the version of the layout.
	Version = 1
	// MaxChannels bounds the channels that a stream records.
	MaxChannels = 128
)

// State is what a person's stream remembers; all integers little-endian, no
// padding:
//
//	0    version u32, rule u32
//	8    owner u64
//	16   name length u64, name 32 bytes
//	56   dag.Graph
//	...  channels u64, 128 channels of 32 bytes
type State struct {
	Version  uint32
	Rule     uint32
	Owner    uint64
	NameLen  uint64
	Name     [32]byte
	Graph    dag.Graph
	Count    uint64
	Channels [MaxChannels]Channel
}

// Channel is a channel that says the owner is a member.
//
// Any instance may send a notice, whatever its rule: that a channel stands
// here is the channel's word, and a reader who needs more checks the
// channel's own roster. The owner clears the list with a forget event.
type Channel struct {
	Instance uint64
	Number   uint64 // of the channel's event
	Height   uint64 // of the block that delivered the notice
	_        uint64
}

// Born makes s a stream that its author owns.
func (s *State) Born(birth *event.Birth, a *dag.Author) {
	s.Version, s.Rule, s.Owner = Version, uint32(event.RuleUser), a.Account
	s.NameLen = uint64(copy(s.Name[:], birth.Name))
	s.Graph.Append(nil, a)
}

// Apply applies an event of the owner: rename, message, action or forget. It
// leaves the graph alone.
func (s *State) Apply(e *event.Event, a *dag.Author) event.Refusal {
	if a.Account != s.Owner {
		return event.NotOwner
	}
	switch e.Kind {
	case event.Rename:
		s.Name = [32]byte{}
		s.NameLen = uint64(copy(s.Name[:], e.Name))
		return 0
	case event.Message, event.Action:
		return 0
	case event.Forget:
		return s.remove(e.Stream)
	}
	return event.BadKind
}

// Receive applies a notice from a channel.
func (s *State) Receive(n *event.Notice, from, height uint64) event.Refusal {
	if n.Account != s.Owner {
		return event.BadNotice
	}
	if n.Kind != event.NoticeJoined {
		return s.remove(from)
	}
	i, ok := s.find(from)
	if !ok {
		if s.Count == MaxChannels {
			return event.Full
		}
		i = s.Count
		s.Count++
	}
	s.Channels[i] = Channel{Instance: from, Number: n.Number, Height: height}
	return 0
}

func (s *State) find(instance uint64) (uint64, bool) {
	for i := uint64(0); i < s.Count; i++ {
		if s.Channels[i].Instance == instance {
			return i, true
		}
	}
	return 0, false
}

func (s *State) remove(instance uint64) event.Refusal {
	i, ok := s.find(instance)
	if !ok {
		return event.NoSuchChannel
	}
	s.Count--
	s.Channels[i] = s.Channels[s.Count]
	s.Channels[s.Count] = Channel{}
	return 0
}
