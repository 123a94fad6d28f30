package kernel

import (
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

// TestSequenceEqualsSlices appends to and sets elements of several copies of a
// sequence and compares them with slices.
func TestSequenceEqualsSlices(t *testing.T) {
	type copied struct {
		list sequence[int]
		own  *owner
		twin []*int
	}
	rapid.Check(t, func(t *rapid.T) {
		all := []*copied{{own: new(owner)}}
		pick := func(t *rapid.T) *copied { return all[rapid.IntRange(0, len(all)-1).Draw(t, "copy")] }
		t.Repeat(map[string]func(*rapid.T){
			"append": func(t *rapid.T) {
				c := pick(t)
				for range rapid.SampledFrom([]int{1, 31, 33, 500}).Draw(t, "count") {
					x := new(int)
					if at := c.list.append(c.own, x); at != uint64(len(c.twin)) {
						t.Fatalf("appended at %d, want %d", at, len(c.twin))
					}
					c.twin = append(c.twin, x)
				}
			},
			"set": func(t *rapid.T) {
				c := pick(t)
				if len(c.twin) == 0 {
					return
				}
				i := rapid.IntRange(0, len(c.twin)-1).Draw(t, "place")
				c.twin[i] = new(int)
				c.list.set(c.own, uint64(i), c.twin[i])
			},
			"copy": func(t *rapid.T) {
				c := pick(t)
				if len(all) < 4 {
					all = append(all, &copied{c.list, new(owner), slices.Clone(c.twin)})
					c.own = new(owner)
				}
			},
			"": func(t *rapid.T) {
				for k, c := range all {
					if c.list.len() != uint64(len(c.twin)) {
						t.Fatalf("copy %d has %d elements, want %d", k, c.list.len(), len(c.twin))
					}
					for i, want := range c.twin {
						if c.list.at(uint64(i)) != want {
							t.Fatalf("copy %d: element %d is another", k, i)
						}
					}
				}
			},
		})
	})
}

// TestSequenceSetsInParallel sets opened elements of one node from several
// goroutines; the race detector looks on where it is on.
func TestSequenceSetsInParallel(t *testing.T) {
	var v sequence[int]
	own, next := new(owner), new(owner)
	for range 100 {
		v.append(own, new(int))
	}
	w := v
	want := make([]*int, 100)
	for i := range want {
		want[i] = new(int)
		w.open(next, uint64(i))
	}
	var wait sync.WaitGroup
	for i := range want {
		wait.Go(func() { w.set(next, uint64(i), want[i]) })
	}
	wait.Wait()
	for i := range want {
		if w.at(uint64(i)) != want[i] || v.at(uint64(i)) == want[i] {
			t.Errorf("element %d: want it set in one copy", i)
		}
	}
}
