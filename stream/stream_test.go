package stream

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/assize/assize/wasm-modules/event"
)

// TestReaderRefuses reads states that are not what their place says. What
// honest states say is tested with the rules that write them.
func TestReaderRefuses(t *testing.T) {
	ctx := context.Background()
	size := StateSize(event.RuleChannel)
	for _, place := range []event.Place{{}, {Rule: 9, Size: 1}, {Rule: event.RuleChannel, Size: size - 1}} {
		wantLayoutError(t, "place", func() error { _, err := NewReader(nil, place); return err })
	}
	state := make([]byte, size)
	reader := func(rule event.Rule) *Reader {
		r, err := NewReader(func(_ context.Context, address, length uint32) ([]byte, error) {
			return state[address-100:][:length], nil
		}, event.Place{Rule: rule, Address: 100, Size: StateSize(rule)})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	channel := reader(event.RuleChannel)
	wantLayoutError(t, "version", func() error { _, err := channel.Head(ctx); return err })
	state[0], state[4] = 1, byte(event.RuleChannel)
	if h, err := channel.Head(ctx); err != nil || h.Rule != event.RuleChannel {
		t.Fatalf("got %+v, %v", h, err)
	}
	binary.LittleEndian.PutUint64(state[56:], 33)
	wantLayoutError(t, "name", func() error { _, err := channel.Head(ctx); return err })
	state[groupGraph+8] = 17
	wantLayoutError(t, "leaves", func() error { _, err := channel.Leaves(ctx); return err })
	state[groupBans] = 65
	wantLayoutError(t, "bans", func() error { _, err := channel.Bans(ctx); return err })
	state[groupBans], state[groupBans+8+16] = 1, 129
	wantLayoutError(t, "mask", func() error { _, err := channel.Bans(ctx); return err })
	binary.LittleEndian.PutUint64(state[groupRoster:], 1025)
	wantLayoutError(t, "roster", func() error { _, err := channel.Roster(ctx); return err })
	binary.LittleEndian.PutUint64(state[groupRoster:], 1)
	state[groupRoster+8+27] = 97
	wantLayoutError(t, "host", func() error { _, err := channel.Roster(ctx); return err })
	wantLayoutError(t, "channels of a channel", func() error { _, err := channel.Channels(ctx); return err })
	user := reader(event.RuleUser)
	wantLayoutError(t, "roster of a user", func() error { _, err := user.Roster(ctx); return err })
	wantLayoutError(t, "bans of a user", func() error { _, err := user.Bans(ctx); return err })

	lost := errors.New("lost")
	r, err := NewReader(func(context.Context, uint32, uint32) ([]byte, error) { return nil, lost }, channel.place)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Roster(ctx); !errors.Is(err, lost) {
		t.Errorf("want the memory's own error, got %v", err)
	}
	r.memory = func(context.Context, uint32, uint32) ([]byte, error) { return []byte{1}, nil }
	wantLayoutError(t, "short memory", func() error { _, err := r.Roster(ctx); return err })
}

func wantLayoutError(t *testing.T, name string, f func() error) {
	t.Helper()
	var layout *LayoutError
	if err := f(); !errors.As(err, &layout) {
		t.Errorf("%s: want a layout error, got %v", name, err)
	}
}
