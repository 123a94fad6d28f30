// Command channel is the rule of a channel: where members of a community
// talk. Beside what every group takes (package group) it takes messages and
// actions, and tells a member's own stream when the member joins or goes.
package main

import (
	"unsafe"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/group"
	"github.com/assize/assize/wasm-modules/sdk"
	"github.com/assize/assize/wasm-modules/sdk/upgrade"
	"github.com/assize/assize/wasm-modules/turn"
)

// noticeGas is what a member's stream may use to take a notice: its pages that
// change, and the least that a message to an instance of its size must carry.
const noticeGas = 300_000

var (
	state  group.State
	notice [event.NoticeSize]byte
)

func init() {
	sdk.Handle(&state, start, apply)
	upgrade.Handle(save, load)
}

func main() {}

func start() sdk.Code {
	var birth event.Birth
	a, no := turn.Birth(event.RuleChannel, &birth)
	if no != 0 {
		return sdk.Code(no)
	}
	state.Born(event.RuleChannel, &birth, a)
	turn.Born(event.RuleChannel, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func apply() sdk.Code {
	e, a, no := turn.Take(&state.Graph)
	if no != 0 {
		return sdk.Code(no)
	}
	var told told
	switch e.Kind {
	case event.Message, event.Action:
		no = state.MayWrite(a)
	case event.Join:
		no = state.Apply(e, a)
		told = told.about(event.NoticeJoined, a.Account)
	case event.Leave:
		told = told.about(event.NoticeLeft, a.Account)
		no = state.Apply(e, a)
	case event.Kick:
		told = told.about(event.NoticeKicked, e.Account)
		no = state.Apply(e, a)
	default:
		no = state.Apply(e, a)
	}
	if no != 0 {
		return sdk.Code(no)
	}
	number := turn.Close(&state.Graph)
	told.send(number)
	turn.Answer()
	return sdk.Accept
}

// told is a notice to the own stream of a member who comes or goes.
type told struct {
	kind    event.NoticeKind
	account uint64
	stream  uint64 // 0: nobody to tell
}

// about reads the member's stream from the roster, where it stands while the
// account is a member.
func (told) about(kind event.NoticeKind, account uint64) told {
	m := state.Roster.Find(account)
	if m == nil {
		return told{}
	}
	return told{kind: kind, account: account, stream: m.Stream}
}

func (t told) send(number uint64) {
	if t.stream == 0 {
		return
	}
	event.PutNotice(&notice, &event.Notice{Kind: t.kind, Account: t.account, Number: number})
	sdk.Write(notice[:])
	sdk.Emit(sdk.InstanceNumber(t.stream), noticeGas)
}

func save() sdk.Code {
	state.Save()
	return sdk.Accept
}

func load() sdk.Code {
	if no := turn.Load(restore); no != 0 {
		return sdk.Code(no)
	}
	turn.Born(event.RuleChannel, &state, unsafe.Sizeof(state))
	return sdk.Accept
}

func restore(from *sdk.Source) event.Refusal { return state.Load(event.RuleChannel, from) }
