// Package stream reads streams: what their rules keep in memory, byte by byte
// as the rules lay it out. The format of events is in wasm-modules/event;
// [github.com/assize/assize/stream/importer] writes them.
//
// A reader gets the bytes from a [Memory], which checks them by proof; this
// package only says which bytes they are and what they mean. The first thing
// to know of a stream is its place, the output of its create call
// (event.DecodePlace).
package stream

import (
	"context"
	"encoding/binary"
	"fmt"
	"unsafe"

	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/group"
	"github.com/assize/assize/wasm-modules/person"
)

// Memory returns length bytes of an instance's memory from address on. The
// implementation answers for them.
type Memory func(ctx context.Context, address, length uint32) ([]byte, error)

// Offsets of parts of the state, from the layouts of packages group and
// person. The layouts have no padding, so they are the same everywhere.
var (
	groupGraph    = uint32(unsafe.Offsetof(group.State{}.Graph))
	groupRoster   = uint32(unsafe.Offsetof(group.State{}.Roster))
	groupBans     = uint32(unsafe.Offsetof(group.State{}.Bans))
	spaceChannels = uint32(unsafe.Offsetof(group.Space{}.Channels))
	userGraph     = uint32(unsafe.Offsetof(person.State{}.Graph))
	userChannels  = uint32(unsafe.Offsetof(person.State{}.Count))
)

// Sizes of entries of tables, and of what stands before the first.
const (
	countSize       = 8
	leafSize        = 64
	memberSize      = 160
	banSize         = 160
	channelSize     = 64
	userChannelSize = 32
)

// LayoutError is a state that is not laid out as it should be: of another
// rule or version, or read from another place.
type LayoutError struct{ Reason string }

// Error says what was expected and what came.
func (e *LayoutError) Error() string { return "stream: " + e.Reason }

func layoutError(format string, args ...any) error {
	return &LayoutError{Reason: fmt.Sprintf(format, args...)}
}

// StateSize returns the size of a rule's state in bytes, 0 for no rule.
func StateSize(rule event.Rule) uint32 {
	switch rule {
	case event.RuleSpace:
		return uint32(unsafe.Sizeof(group.Space{}))
	case event.RuleChannel:
		return uint32(unsafe.Sizeof(group.State{}))
	case event.RuleUser:
		return uint32(unsafe.Sizeof(person.State{}))
	}
	return 0
}

// Head is what stands at the front of a stream's state.
type Head struct {
	Rule   event.Rule
	Owner  uint64   // account that created the stream
	Parent uint64   // channel: instance of its space
	Topic  [32]byte // id of the event that set it, zero before one did
	Name   string
	Next   uint64 // number of the next event
}

// Leaf is an event that none descends from.
type Leaf struct {
	ID     [32]byte
	Number uint64
	Author uint64 // account
	Height uint64 // of its block
}

// Member is a member of a space or channel.
type Member struct {
	Account  uint64
	Stream   uint64 // instance of the member's own stream, 0 for none
	Height   uint64 // of the block of the join
	Operator bool
	Banned   bool // a ban fits: the member may only leave
	Name     string
	Host     string // user@host, empty when it was not told
}

// Ban is a banned mask.
type Ban struct {
	Account uint64 // who set it
	Height  uint64
	Mask    string
}

// Channel is an entry of a space's list of channels, or of a user's.
type Channel struct {
	Instance uint64
	Height   uint64 // of the block that listed it
	Name     string // space
	Number   uint64 // user: of the channel's event
}

// Reader reads the state of one stream.
type Reader struct {
	memory Memory
	place  event.Place
}

// NewReader returns a reader of the stream at a place; a *LayoutError when
// there is no such state.
func NewReader(memory Memory, place event.Place) (*Reader, error) {
	if want := StateSize(place.Rule); want == 0 || place.Size != want {
		return nil, layoutError("want a state of %d bytes for rule %d, got %d", want, place.Rule, place.Size)
	}
	return &Reader{memory: memory, place: place}, nil
}

func (r *Reader) bytes(ctx context.Context, offset, size uint32) ([]byte, error) {
	if uint64(offset)+uint64(size) > uint64(r.place.Size) {
		return nil, layoutError("want %d bytes at %d within a state of %d", size, offset, r.place.Size)
	}
	b, err := r.memory(ctx, r.place.Address+offset, size)
	if err != nil {
		return nil, err
	}
	if len(b) != int(size) {
		return nil, layoutError("want %d bytes of memory, got %d", size, len(b))
	}
	return b, nil
}

// table reads a table that starts at offset: its count, then its live entries.
func (r *Reader) table(ctx context.Context, offset, entry uint32, most uint64) (entries [][]byte, err error) {
	b, err := r.bytes(ctx, offset, countSize)
	if err != nil {
		return nil, err
	}
	n := u64(b)
	if n > most {
		return nil, layoutError("want at most %d entries, got %d", most, n)
	}
	if n == 0 {
		return nil, nil
	}
	if b, err = r.bytes(ctx, offset+countSize, uint32(n)*entry); err != nil {
		return nil, err
	}
	for ; len(b) > 0; b = b[entry:] {
		entries = append(entries, b[:entry])
	}
	return entries, nil
}

// Head reads the front of the state.
func (r *Reader) Head(ctx context.Context) (*Head, error) {
	graph := r.graph()
	b, err := r.bytes(ctx, 0, graph+countSize)
	if err != nil {
		return nil, err
	}
	version, rule := binary.LittleEndian.Uint32(b), binary.LittleEndian.Uint32(b[4:])
	if version != group.Version || rule != uint32(r.place.Rule) {
		return nil, layoutError("want version %d of rule %d, got version %d of rule %d",
			group.Version, r.place.Rule, version, rule)
	}
	h := &Head{Rule: r.place.Rule, Owner: u64(b[8:]), Next: u64(b[graph:])}
	name := b[16:]
	if r.place.Rule != event.RuleUser {
		h.Parent = u64(b[16:])
		h.Topic = [32]byte(b[24:])
		name = b[56:]
	}
	h.Name, err = text(name[8:40], u64(name))
	return h, err
}

func (r *Reader) graph() uint32 {
	if r.place.Rule == event.RuleUser {
		return userGraph
	}
	return groupGraph
}

// Leaves reads the stream's leaves.
func (r *Reader) Leaves(ctx context.Context) ([]Leaf, error) {
	entries, err := r.table(ctx, r.graph()+countSize, leafSize, dag.MaxLeaves)
	out := make([]Leaf, len(entries))
	for i, b := range entries {
		out[i] = Leaf{ID: [32]byte(b), Number: u64(b[32:]), Author: u64(b[40:]), Height: u64(b[48:])}
	}
	return out, err
}

// Roster reads the members of a space or channel, in no order that means
// anything.
func (r *Reader) Roster(ctx context.Context) ([]Member, error) {
	if r.place.Rule == event.RuleUser {
		return nil, layoutError("want a space or a channel, got a user's stream")
	}
	entries, err := r.table(ctx, groupRoster, memberSize, group.MaxMembers)
	if err != nil {
		return nil, err
	}
	out := make([]Member, len(entries))
	for i, b := range entries {
		m := &out[i]
		*m = Member{
			Account: u64(b), Stream: u64(b[8:]), Height: u64(b[16:]),
			Operator: group.Role(b[24]) == group.RoleOperator, Banned: b[25] != 0,
		}
		if m.Name, err = text(b[32:64], uint64(b[26])); err != nil {
			return nil, err
		}
		if m.Host, err = text(b[64:160], uint64(b[27])); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Bans reads the bans of a space or channel.
func (r *Reader) Bans(ctx context.Context) ([]Ban, error) {
	if r.place.Rule == event.RuleUser {
		return nil, layoutError("want a space or a channel, got a user's stream")
	}
	entries, err := r.table(ctx, groupBans, banSize, group.MaxBans)
	if err != nil {
		return nil, err
	}
	out := make([]Ban, len(entries))
	for i, b := range entries {
		out[i] = Ban{Account: u64(b), Height: u64(b[8:])}
		if out[i].Mask, err = text(b[32:160], u64(b[16:])); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Channels reads the channels that a space lists, or those that a user's
// stream was told of.
func (r *Reader) Channels(ctx context.Context) ([]Channel, error) {
	offset, size, most := spaceChannels, uint32(channelSize), uint64(group.MaxChannels)
	switch r.place.Rule {
	case event.RuleUser:
		offset, size, most = userChannels, userChannelSize, person.MaxChannels
	case event.RuleChannel:
		return nil, layoutError("want a space or a user's stream, got a channel")
	}
	entries, err := r.table(ctx, offset, size, most)
	if err != nil {
		return nil, err
	}
	out := make([]Channel, len(entries))
	for i, b := range entries {
		if r.place.Rule == event.RuleUser {
			out[i] = Channel{Instance: u64(b), Number: u64(b[8:]), Height: u64(b[16:])}
			continue
		}
		out[i] = Channel{Instance: u64(b), Height: u64(b[8:])}
		if out[i].Name, err = text(b[32:64], u64(b[16:])); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func u64(b []byte) uint64 { return binary.LittleEndian.Uint64(b) }

func text(b []byte, length uint64) (string, error) {
	if length > uint64(len(b)) {
		return "", layoutError("want a text of at most %d bytes, got %d", len(b), length)
	}
	return string(b[:length]), nil
}
