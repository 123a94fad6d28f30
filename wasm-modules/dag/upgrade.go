package dag

import (
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// Save writes the graph for an upgrade: Next, LeafCount, the leaves, and the
// ids of the events that it remembers, oldest first.
func (g *Graph) Save() {
	sdk.Write(sdk.Bytes(&g.Next))
	sdk.Write(sdk.Bytes(&g.LeafCount))
	sdk.Write(sdk.BytesOf(g.Leaves[:g.LeafCount]))
	older, newer := g.remembered()
	sdk.Write(sdk.BytesOf(older))
	sdk.Write(sdk.BytesOf(newer))
}

// Load reads what Save wrote into an empty graph; 0 or BadState.
func (g *Graph) Load(from *sdk.Source) event.Refusal {
	if !from.Next(sdk.Bytes(&g.Next)) || !from.Next(sdk.Bytes(&g.LeafCount)) || g.LeafCount > MaxLeaves ||
		!from.Next(sdk.BytesOf(g.Leaves[:g.LeafCount])) {
		return event.BadState
	}
	older, newer := g.remembered()
	if !from.Next(sdk.BytesOf(older)) || !from.Next(sdk.BytesOf(newer)) {
		return event.BadState
	}
	for i := range g.Leaves[:g.LeafCount] {
		l := &g.Leaves[i]
		at := l.Number % Window
		if l.Number >= g.Next || g.Next-l.Number > Window || g.slots[at] != 0 || !same(&g.recent[at], l.ID[:]) {
			return event.BadState
		}
		g.slots[at] = uint8(i + 1)
	}
	return 0
}

// remembered returns the two parts of the ring of recent ids that hold any,
// the older events first.
func (g *Graph) remembered() (older, newer [][32]byte) {
	if g.Next <= Window {
		return g.recent[:g.Next], nil
	}
	return g.recent[g.Next%Window:], g.recent[:g.Next%Window]
}
