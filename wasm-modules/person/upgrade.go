package person

import (
	"unsafe"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// head returns the bytes of what stands before the graph.
func (s *State) head() []byte { return sdk.Bytes(s)[:unsafe.Offsetof(s.Graph)] }

// Save writes the state for an upgrade: what stands before the graph, the
// graph, and the count of channels and so many of them.
func (s *State) Save() {
	sdk.Write(s.head())
	s.Graph.Save()
	sdk.Write(sdk.Bytes(&s.Count))
	sdk.Write(sdk.BytesOf(s.Channels[:s.Count]))
}

// Load reads what Save wrote into an empty state; 0 or BadState.
func (s *State) Load(from *sdk.Source) event.Refusal {
	if !from.Next(s.head()) || s.Version != Version || s.Rule != uint32(event.RuleUser) || s.NameLen > uint64(len(s.Name)) {
		return event.BadState
	}
	if no := s.Graph.Load(from); no != 0 {
		return no
	}
	if !from.Next(sdk.Bytes(&s.Count)) || s.Count > MaxChannels || !from.Next(sdk.BytesOf(s.Channels[:s.Count])) {
		return event.BadState
	}
	return 0
}
