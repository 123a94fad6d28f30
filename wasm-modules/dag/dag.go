// Package dag is the part of a stream's rule that keeps events in a graph:
// which events an author may cite as parents, and which are the leaves.
//
// A rule remembers the ids of its latest [Window] events, by number; an older
// parent is refused. Its leaves are at most [MaxLeaves]; the event that would
// be one more adopts the oldest, see package event.
package dag

import (
	"encoding/binary"

	"github.com/assize/assize/wasm-modules/event"
)

const (
	// Window is how many of its latest events a stream remembers.
	Window = 4096
	// MaxLeaves bounds the leaves of a stream.
	MaxLeaves = 16
)

// Leaf is an event that none descends from; 64 bytes in memory.
type Leaf struct {
	ID     [32]byte
	Number uint64
	Author uint64 // account number
	Height uint64 // of the block that committed it
	_      uint64
}

// Author is who sent an event, and when.
type Author struct {
	ID      [32]byte // of the event
	Account uint64
	Height  uint64 // of the block that commits it
}

// Graph is what a stream remembers of its events. It has no padding, so that
// its bytes are the same under every compiler.
type Graph struct {
	Next      uint64 // number of the next event; 0 before the stream is born
	LeafCount uint64 // at most MaxLeaves
	Leaves    [MaxLeaves]Leaf
	slots     [Window]uint8 // of event n at n % Window: its place in Leaves plus 1, or 0
	recent    [Window][32]byte
}

// Check returns 0, or why the parents of e cannot be cited.
func (g *Graph) Check(e *event.Event) event.Refusal {
	for i := 0; i < e.Parents(); i++ {
		number, id := e.Parent(i)
		if number >= g.Next {
			return event.UnknownParent
		}
		if g.Next-number > Window {
			return event.ParentTooOld
		}
		if !same(&g.recent[number%Window], id) {
			return event.UnknownParent
		}
	}
	return 0
}

// Append adds an event whose parents were checked and returns its number and
// that of the leaf that it adopted, or event.None. The first event, a nil
// one, is the stream's birth.
func (g *Graph) Append(e *event.Event, a *Author) (number, adopted uint64) {
	if e != nil {
		for i := 0; i < e.Parents(); i++ {
			n, _ := e.Parent(i)
			if slot := g.slots[n%Window]; slot != 0 {
				g.drop(uint64(slot - 1))
			}
		}
	}
	number, adopted = g.Next, event.None
	g.Next++
	if number >= Window {
		// The event that leaves the window may still be a leaf: then it is the
		// oldest one, and nothing can cite it any more.
		if slot := g.slots[number%Window]; slot != 0 {
			adopted = g.Leaves[slot-1].Number
			g.drop(uint64(slot - 1))
		}
	}
	if g.LeafCount == MaxLeaves {
		oldest := g.oldest()
		adopted = g.Leaves[oldest].Number
		g.drop(oldest)
	}
	l := &g.Leaves[g.LeafCount]
	l.ID, l.Number, l.Author, l.Height = a.ID, number, a.Account, a.Height
	g.LeafCount++
	g.recent[number%Window] = a.ID
	g.slots[number%Window] = uint8(g.LeafCount)
	return number, adopted
}

// drop takes a leaf out; the last one takes its place.
func (g *Graph) drop(i uint64) {
	last := g.LeafCount - 1
	g.slots[g.Leaves[i].Number%Window] = 0
	if i != last {
		g.Leaves[i] = g.Leaves[last]
		g.slots[g.Leaves[i].Number%Window] = uint8(i + 1)
	}
	g.Leaves[last] = Leaf{}
	g.LeafCount = last
}

func (g *Graph) oldest() uint64 {
	oldest := uint64(0)
	for i := uint64(1); i < g.LeafCount; i++ {
		if g.Leaves[i].Number < g.Leaves[oldest].Number {
			oldest = i
		}
	}
	return oldest
}

// same compares ids a word at a time: byte by byte it would be the dearest
// part of an event.
func same(a *[32]byte, b []byte) bool {
	if len(b) != 32 {
		return false
	}
	for i := 0; i < 32; i += 8 {
		if binary.LittleEndian.Uint64(a[i:]) != binary.LittleEndian.Uint64(b[i:]) {
			return false
		}
	}
	return true
}

// Offer writes up to event.MaxParents of the leaves, oldest first, as they
// stand in an event's parents, and returns how many bytes it wrote.
func (g *Graph) Offer(to *[event.MaxParents * event.ParentSize]byte) int {
	n, after := 0, uint64(0)
	for n < len(to) {
		best := uint64(MaxLeaves)
		for i := uint64(0); i < g.LeafCount; i++ {
			if l := &g.Leaves[i]; l.Number >= after && (best == MaxLeaves || l.Number < g.Leaves[best].Number) {
				best = i
			}
		}
		if best == MaxLeaves {
			break
		}
		l := &g.Leaves[best]
		event.PutParent(to[n:], l.Number, &l.ID)
		n += event.ParentSize
		after = l.Number + 1
	}
	return n
}
