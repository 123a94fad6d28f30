package importer

import (
	"slices"

	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
)

// leaves are a stream's committed leaves as its outcomes tell them.
type leaves struct {
	list []event.Parent // ascending numbers
	next uint64         // highest number seen plus 1
}

// accept notes a committed event and what it took the place of.
func (l *leaves) accept(id [32]byte, parents []event.Parent, a event.Answer) {
	l.list = slices.DeleteFunc(l.list, func(p event.Parent) bool {
		return p.Number == a.Adopted || slices.Contains(parents, p)
	})
	at, _ := slices.BinarySearchFunc(l.list, a.Number, func(p event.Parent, n uint64) int {
		return int(int64(p.Number) - int64(n))
	})
	l.list = slices.Insert(l.list, at, event.Parent{Number: a.Number, ID: id})
	l.next = max(l.next, a.Number+1)
	// What the rule will soon have forgotten cannot be cited any more.
	l.list = slices.DeleteFunc(l.list, func(p event.Parent) bool { return l.next-p.Number > dag.Window/2 })
}

// cite returns the parents of the turn-th event that cites these leaves. Many
// events are in flight at once and all of them cite what was committed
// before: in turns, so that between them they cite every leaf.
func (l *leaves) cite(turn int) []event.Parent {
	n := min(len(l.list), event.MaxParents)
	cited := make([]event.Parent, n)
	for i := range cited {
		cited[i] = l.list[(turn*n+i)%len(l.list)]
	}
	slices.SortFunc(cited, func(a, b event.Parent) int { return int(int64(a.Number) - int64(b.Number)) })
	return cited
}
