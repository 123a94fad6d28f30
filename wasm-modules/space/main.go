// Command space is the rule of a space: a community with its members, roles
// and bans (package group) and the list of its channels, which operators keep.
package main

import (
	"unsafe"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/group"
	"github.com/assize/assize/wasm-modules/sdk"
	"github.com/assize/assize/wasm-modules/sdk/upgrade"
	"github.com/assize/assize/wasm-modules/turn"
)

var state group.Space

func init() {
	sdk.Handle(&state, start, apply)
	upgrade.Handle(save, load)
}

func main() {}

func start() sdk.Code {
	var birth event.Birth
	a, no := turn.Birth(event.RuleSpace, &birth)
	if no == 0 && birth.Parent != 0 {
		no = event.BadBirth // a space is in no other
	}
	if no != 0 {
		return sdk.Code(no)
	}
	state.Born(event.RuleSpace, &birth, a)
	turn.Born(event.RuleSpace, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func apply() sdk.Code {
	e, a, no := turn.Take(&state.Graph)
	if no != 0 {
		return sdk.Code(no)
	}
	switch e.Kind {
	case event.AddChannel:
		if no = state.MayRule(a); no == 0 {
			no = state.Channels.Add(e.Stream, e.Name, a.Height)
		}
	case event.RemoveChannel:
		if no = state.MayRule(a); no == 0 {
			no = state.Channels.Remove(e.Stream)
		}
	default:
		no = state.Apply(e, a)
	}
	if no != 0 {
		return sdk.Code(no)
	}
	turn.Close(&state.Graph)
	turn.Answer()
	return sdk.Accept
}

func save() sdk.Code {
	state.Save()
	return sdk.Accept
}

func load() sdk.Code {
	if no := turn.Load(restore); no != 0 {
		return sdk.Code(no)
	}
	turn.Born(event.RuleSpace, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func restore(from *sdk.Source) event.Refusal { return state.Load(from) }
