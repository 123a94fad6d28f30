// Package event is the format of a stream's events: what stands in the input
// of a call to a stream, and what the rule answers. Rules decode with it
// inside the cluster, clients encode with it outside; it imports nothing that
// allocates.
//
// # Event
//
// An event is the input of an apply call; its identity is the call's root, its
// author the call's account and its signature the call's. All integers are
// little-endian, and there is one encoding of each event:
//
//	version u8 = 1 | kind u8 | parents u8, 1 to 8 | replies u8, 0 to 4
//	parents  number u64, id 32 bytes; in strictly ascending order of numbers
//	replies  id 32 bytes; the events that this one answers
//	body     by kind, to the end of the input
//
//	join            name, host, stream u64   the author becomes a member
//	leave           text                     and goes; the text is the reason
//	rename          name                     the key stays
//	kick            account u64, text        an operator makes another go
//	mode            count u8 of 1 to 16, changes
//	message         text
//	action          text
//	topic           text                     by an operator
//	add channel     instance u64, name       a space lists a channel
//	remove channel  instance u64
//	forget          instance u64             a user's stream forgets a channel
//
//	name    length u8 of 1 to 32, bytes above 0x20 without 0x7f ! * ? @
//	host    length u8 of 0 to 96: user@host, the bytes of a name and one @;
//	        0 when it is not told, which bans take for "@"
//	text    length u16 of 0 to 1024, any bytes
//	change  op u8; ban and lift: mask; make operator and unmake: account u64
//	mask    length u8 of 1 to 128, bytes above 0x20: a pattern for
//	        name!user@host in which * stands for any bytes and ? for one
//
// A parent is an event that the author knew to be committed. The number is
// the one that the rule gave it, so that a rule finds it without a search.
//
// # Answer
//
// The output of an accepted event is
//
//	number u64 | leaves u64 | adopted u64
//
// the event's own number, how many leaves the stream has now, and the number
// of the leaf that this event took the place of, or all ones. A leaf is an
// event that none descends from; there are at most 16. An event that would be
// one more adopts the oldest, as if it had cited it, so that every event has
// descendants among the leaves however many authors write at once.
//
// A refused event has a [Refusal] as its code. Refused for its parents, its
// output is a list of parents that would do now, as they stand in an event;
// for any other reason it is empty.
//
// # Birth
//
// The create call of a stream is its event 0. The output of init is
//
//	version u8 = 1 | rule u8 | zero u16 | address u32 | size u32
//
// where address and size say which part of the instance's memory is the
// rule's state, for readers that check it by proof.
package event

import "encoding/binary"

// Version is the version of the format.
const Version = 1

// Bounds of an event, in entries and in bytes.
const (
	MaxParents = 8
	MaxReplies = 4
	MaxName    = 32
	MaxHost    = 96
	MaxMask    = 128
	MaxText    = 1024
	MaxChanges = 16

	// ParentSize is the size of one parent.
	ParentSize = 8 + 32
	idSize     = 32
	headSize   = 4

	// MaxSize bounds the encoding of any event.
	MaxSize = headSize + MaxParents*ParentSize + MaxReplies*idSize + 1 + MaxChanges*(2+MaxMask)
)

// Kind says what an event does. Zero is illegal; the list is append-only.
type Kind uint8

// Kinds of events.
const (
	Join          Kind = 1
	Leave         Kind = 2
	Rename        Kind = 3
	Kick          Kind = 4
	Mode          Kind = 5
	Message       Kind = 6
	Action        Kind = 7
	Topic         Kind = 8
	AddChannel    Kind = 16
	RemoveChannel Kind = 17
	Forget        Kind = 32
)

// ChangeOp says what one change of a mode event does. Zero is illegal.
type ChangeOp uint8

// Changes.
const (
	Ban      ChangeOp = 1
	Lift     ChangeOp = 2
	Operator ChangeOp = 3
	Ordinary ChangeOp = 4
)

// Rule says which rule a stream runs. Zero is illegal.
type Rule uint8

// Rules.
const (
	RuleSpace   Rule = 1
	RuleChannel Rule = 2
	RuleUser    Rule = 3
)

// None is the adopted number of an event that adopted nothing.
const None = ^uint64(0)

// Event is a decoded event. Its slices are parts of the bytes that it was
// decoded from; only the fields of its kind are meaningful.
type Event struct {
	Kind    Kind
	Name    []byte
	Host    []byte
	Text    []byte
	Account uint64 // kick: who has to go
	Stream  uint64 // join: the author's own stream, 0 for none; else the instance

	parents []byte
	replies []byte
	changes []byte
	count   int // of changes
}

// Parents returns how many events this one descends from directly.
func (e *Event) Parents() int { return len(e.parents) / ParentSize }

// Parent returns the number and the id of parent i.
func (e *Event) Parent(i int) (number uint64, id []byte) {
	p := e.parents[i*ParentSize : (i+1)*ParentSize]
	return u64(p), p[8:]
}

// Replies returns how many events this one answers.
func (e *Event) Replies() int { return len(e.replies) / idSize }

// Reply returns the id of the event i that this one answers.
func (e *Event) Reply(i int) []byte { return e.replies[i*idSize : (i+1)*idSize] }

// Change is one change of a mode event.
type Change struct {
	Op      ChangeOp
	Mask    []byte // Ban, Lift
	Account uint64 // Operator, Ordinary
}

// Changes returns a walk over the changes of a mode event.
func (e *Event) Changes() ChangeWalk { return ChangeWalk{rest: e.changes, left: e.count} }

// ChangeWalk yields the changes of a mode event in order.
type ChangeWalk struct {
	rest []byte
	left int
}

// Next sets c to the next change; false when there is none.
func (w *ChangeWalk) Next(c *Change) bool {
	if w.left == 0 {
		return false
	}
	w.left--
	r := reader{rest: w.rest}
	r.change(c)
	w.rest = r.rest
	return true
}

func u64(b []byte) uint64 { return binary.LittleEndian.Uint64(b) }
