package ruletest

import (
	"bytes"
	"context"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// Upgraded returns hosts whose instance is upgraded to its own rule before
// each call, or each so many: nobody should notice.
func Upgraded(newHost func() Host, every int) func() Host {
	return func() Host { return &upgraded{newHost: newHost, host: newHost(), every: every} }
}

type upgraded struct {
	newHost func() Host
	host    Host
	every   int
	calls   int
}

func (u *upgraded) Run(c sdk.Call) sdk.Result {
	if u.calls++; c.Entry != sdk.EntryInit && u.calls%u.every == 0 {
		next, r := upgrade(u.host, u.newHost)
		if r.Code != sdk.Accept || r.Trap != "" {
			return sdk.Result{Trap: fmt.Sprintf("the upgrade came to %+v", r)}
		}
		u.host = next
	}
	return u.host.Run(c)
}

func (u *upgraded) Memory(ctx context.Context, address, length uint32) ([]byte, error) {
	return u.host.Memory(ctx, address, length)
}

// upgrade has a new host import what one exports. The result is that of the
// last of both that ran.
func upgrade(from Host, newHost func() Host) (Host, sdk.Result) {
	r := from.Run(sdk.Call{Entry: sdk.EntryExport})
	if r.Code != sdk.Accept || r.Trap != "" {
		return nil, r
	}
	next := newHost()
	return next, next.Run(sdk.Call{Entry: sdk.EntryImport, Input: r.Output})
}

// Imports holds that a rule refuses what it did not export, or takes it for
// one state alone: what it takes it exports again, byte by byte. events are
// those of the stream that is exported.
func Imports(t *testing.T, rule event.Rule, events []event.Draft) {
	origin := Native()
	s := &scenario{rule: rule, newHost: func() Host { return origin }, host: origin}
	birth := event.AppendBirth(nil, &event.Birth{Rule: rule, Name: []byte("garden")})
	_, id := s.run(sdk.EntryInit, 1, birth)
	for i, e := range events {
		e.Parents = []event.Parent{{Number: uint64(i), ID: id}}
		in, err := e.Encode()
		if err != nil {
			t.Fatal(err)
		}
		var r sdk.Result
		if r, id = s.run(sdk.EntryApply, 1, in); r.Code != sdk.Accept || r.Trap != "" {
			t.Fatalf("event %d: %s%s", i, event.Refusal(r.Code), r.Trap)
		}
	}
	whole := origin.Run(sdk.Call{Entry: sdk.EntryExport}).Output
	took := 0
	rapid.Check(t, func(t *rapid.T) {
		in := bytes.Clone(whole)
		for range rapid.IntRange(0, 3).Draw(t, "edits") {
			in[rapid.IntRange(0, len(in)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		in = append(in, rapid.SliceOfN(rapid.Byte(), 0, 2).Draw(t, "more")...)
		in = in[:len(in)-rapid.IntRange(0, 3).Draw(t, "less")]
		next := Native()
		r := next.Run(sdk.Call{Entry: sdk.EntryImport, Input: in})
		switch {
		case r.Trap != "":
			t.Fatalf("trapped: %s", r.Trap)
		case r.Code == sdk.Accept:
			took++
			if _, ok := event.DecodePlace(r.Output); !ok {
				t.Fatalf("want a place, got %x", r.Output)
			}
			if again := next.Run(sdk.Call{Entry: sdk.EntryExport}); !bytes.Equal(again.Output, in) {
				t.Fatalf("want %x exported again, got %x", in, again.Output)
			}
		case event.Refusal(r.Code) != event.BadState:
			t.Fatalf("want a bad state, got %s", event.Refusal(r.Code))
		case bytes.Equal(in, whole):
			t.Fatal("want the rule's own export taken")
		}
	})
	if took == 0 {
		t.Error("want some of them taken")
	}
}
