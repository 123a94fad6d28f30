// Command user is the rule of a person's own stream: the owner writes to it,
// and channels tell it when the owner joins or goes (package person).
package main

import (
	"unsafe"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/person"
	"github.com/assize/assize/wasm-modules/sdk"
	"github.com/assize/assize/wasm-modules/sdk/receiver"
	"github.com/assize/assize/wasm-modules/sdk/upgrade"
	"github.com/assize/assize/wasm-modules/turn"
)

var state person.State

func init() {
	sdk.Handle(&state, start, apply)
	receiver.Handle(receive)
	upgrade.Handle(save, load)
}

func main() {}

func start() sdk.Code {
	var birth event.Birth
	a, no := turn.Birth(event.RuleUser, &birth)
	if no == 0 && birth.Parent != 0 {
		no = event.BadBirth // a person's stream is in no space
	}
	if no != 0 {
		return sdk.Code(no)
	}
	state.Born(&birth, a)
	turn.Born(event.RuleUser, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func apply() sdk.Code {
	e, a, no := turn.Take(&state.Graph)
	if no == 0 {
		no = state.Apply(e, a)
	}
	if no != 0 {
		return sdk.Code(no)
	}
	turn.Close(&state.Graph)
	turn.Answer()
	return sdk.Accept
}

func receive() sdk.Code {
	in, ok := turn.Message()
	if !ok {
		return sdk.Code(event.BadNotice)
	}
	var n event.Notice
	no := event.DecodeNotice(in, &n)
	if no == 0 {
		no = state.Receive(&n, uint64(sdk.SenderInstance()), sdk.Height())
	}
	return sdk.Code(no)
}

func save() sdk.Code {
	state.Save()
	return sdk.Accept
}

func load() sdk.Code {
	if no := turn.Load(restore); no != 0 {
		return sdk.Code(no)
	}
	turn.Born(event.RuleUser, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func restore(from *sdk.Source) event.Refusal { return state.Load(from) }
