package dag

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/wasm-modules/event"
)

// twin is the graph as its rules say, and as slow as they allow.
type twin struct {
	ids    [][32]byte
	leaves []uint64 // ascending
}

func (w *twin) check(parents []event.Parent) event.Refusal {
	for _, p := range parents {
		switch {
		case p.Number >= uint64(len(w.ids)):
			return event.UnknownParent
		case uint64(len(w.ids))-p.Number > Window:
			return event.ParentTooOld
		case w.ids[p.Number] != p.ID:
			return event.UnknownParent
		}
	}
	return 0
}

func (w *twin) append(id [32]byte, parents []event.Parent) (adopted uint64) {
	n := uint64(len(w.ids))
	w.leaves = slices.DeleteFunc(w.leaves, func(l uint64) bool {
		return slices.ContainsFunc(parents, func(p event.Parent) bool { return p.Number == l })
	})
	adopted = event.None
	if len(w.leaves) > 0 && (len(w.leaves) == MaxLeaves || n >= Window && w.leaves[0] == n-Window) {
		adopted, w.leaves = w.leaves[0], w.leaves[1:]
	}
	w.ids = append(w.ids, id)
	w.leaves = append(w.leaves, n)
	return adopted
}

// TestTwin appends events with parents near and far, right and wrong, to the
// graph and to its twin.
func TestTwin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, w := new(Graph), new(twin)
		first := id(0)
		g.Append(nil, &Author{ID: first})
		w.append(first, nil)
		steps := rapid.IntRange(1, 3).Draw(t, "windows") * 3000
		seed := rapid.Uint64().Draw(t, "seed")
		for i := 1; i <= steps; i++ {
			seed = seed*6364136223846793005 + 1442695040888963407
			step(t, g, w, i, seed>>16)
		}
	})
}

// step appends one event whose parents a number decides.
func step(t *rapid.T, g *Graph, w *twin, i int, r uint64) {
	var parents []event.Parent
	for k := range int(r%3) + 1 {
		back := (r >> (8 * (k + 1)) % 6) * uint64(k+1)
		if r%97 == 0 {
			back = r >> 8 % (2 * Window)
		}
		n := uint64(len(w.ids)) - 1 - back
		if n >= uint64(len(w.ids)) {
			n = uint64(len(w.ids)) - 1 + r%2
		}
		p := event.Parent{Number: n}
		if n < uint64(len(w.ids)) {
			p.ID = w.ids[n]
		}
		if r%89 == 0 {
			p.ID[31] ^= 1
		}
		parents = append(parents, p)
	}
	slices.SortFunc(parents, func(a, b event.Parent) int { return int(int64(a.Number) - int64(b.Number)) })
	parents = slices.CompactFunc(parents, func(a, b event.Parent) bool { return a.Number == b.Number })
	draft := event.Draft{Kind: event.Message, Parents: parents}
	b, err := draft.Encode()
	if err != nil {
		t.Fatal(err)
	}
	var e event.Event
	if no := event.Decode(b, &e); no != 0 {
		t.Fatal(no)
	}
	got, want := g.Check(&e), w.check(parents)
	if got != want {
		t.Fatalf("event %d with parents %v: want %v, got %v", i, parents, want, got)
	}
	if got != 0 {
		return
	}
	number, adopted := g.Append(&e, &Author{ID: id(i)})
	if before, want := uint64(len(w.ids)), w.append(id(i), parents); number != before || adopted != want {
		t.Fatalf("event %d: want number %d and %d adopted, got %d and %d", i, before, want, number, adopted)
	}
	var leaves []uint64
	for _, l := range g.Leaves[:g.LeafCount] {
		leaves = append(leaves, l.Number)
	}
	if slices.Sort(leaves); !slices.Equal(leaves, w.leaves) {
		t.Fatalf("event %d: want leaves %v, got %v", i, w.leaves, leaves)
	}
	var offer [event.MaxParents * event.ParentSize]byte
	n := g.Offer(&offer)
	for k := range n / event.ParentSize {
		p := offer[k*event.ParentSize:]
		if number := binary.LittleEndian.Uint64(p); number != w.leaves[k] || [32]byte(p[8:]) != w.ids[number] {
			t.Fatalf("event %d: want leaf %d offered at %d, got %d", i, w.leaves[k], k, number)
		}
	}
}

func id(i int) [32]byte {
	return sha256.Sum256(binary.LittleEndian.AppendUint64(nil, uint64(i)))
}
