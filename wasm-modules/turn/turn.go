// Package turn is what the rules of all streams do for every event: read and
// check it, and put it into the graph.
package turn

import (
	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// The one input buffer of a rule, and what stands in it.
var (
	buffer [event.MaxSize]byte
	taken  event.Event
	author dag.Author
	answer [event.AnswerSize]byte
	offer  [event.MaxParents * event.ParentSize]byte
	source sdk.Source
)

// Birth reads the input of a create call.
func Birth(rule event.Rule, to *event.Birth) (*dag.Author, event.Refusal) {
	in, ok := sdk.Input(buffer[:])
	if !ok {
		return nil, event.BadBirth
	}
	sign()
	return &author, event.DecodeBirth(in, rule, to)
}

// Born answers a create call, or an import, with where the rule's state stands.
func Born[State any](rule event.Rule, state *State, size uintptr) {
	var out [event.PlaceSize]byte
	event.PutPlace(&out, &event.Place{Rule: rule, Address: sdk.AddressOf(state), Size: uint32(size)})
	copy(answer[:], out[:])
	sdk.Write(answer[:event.PlaceSize])
}

// Take reads the event of a call and checks its parents. What it returns is
// valid until the next call.
func Take(g *dag.Graph) (*event.Event, *dag.Author, event.Refusal) {
	in, ok := sdk.Input(buffer[:])
	if !ok {
		return nil, nil, event.BadEvent
	}
	if no := event.Decode(in, &taken); no != 0 {
		return nil, nil, no
	}
	if no := g.Check(&taken); no != 0 {
		sdk.Write(offer[:g.Offer(&offer)])
		return nil, nil, no
	}
	sign()
	return &taken, &author, 0
}

// Close puts the event that was taken into the graph, answers with its place
// and returns its number.
func Close(g *dag.Graph) uint64 {
	number, adopted := g.Append(&taken, &author)
	event.PutAnswer(&answer, &event.Answer{Number: number, Leaves: g.LeafCount, Adopted: adopted})
	return number
}

// Answer writes the answer of the event that was closed.
func Answer() { sdk.Write(answer[:]) }

// Message reads a message to the stream.
func Message() ([]byte, bool) { return sdk.Input(buffer[:]) }

// Load imports a state: load reads it, and nothing may be left behind it.
func Load(load func(*sdk.Source) event.Refusal) event.Refusal {
	source = sdk.Source{}
	no := load(&source)
	if no == 0 && !source.Done() {
		no = event.BadState
	}
	return no
}

func sign() {
	sdk.CallRoot((*sdk.ID)(&author.ID))
	author.Account = uint64(sdk.Sender())
	author.Height = sdk.Height()
}
