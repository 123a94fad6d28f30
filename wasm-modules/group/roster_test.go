package group

import (
	"testing"
	"unsafe"

	"pgregory.net/rapid"
)

// TestRosterTwin adds and removes accounts whose searches start in few places,
// and compares the roster with a set.
func TestRosterTwin(t *testing.T) {
	crowd := crowded(64)
	rapid.Check(t, func(t *rapid.T) {
		r, set := new(Roster), make(map[uint64]bool)
		for range rapid.IntRange(1, 300).Draw(t, "steps") {
			account := rapid.SampledFrom(crowd).Draw(t, "account")
			if rapid.Bool().Draw(t, "add") {
				if m := r.Add(account); (m == nil) != set[account] {
					t.Fatalf("add %d: want room: %t", account, !set[account])
				}
				set[account] = true
			} else {
				r.Remove(account)
				delete(set, account)
			}
			if r.Count != uint64(len(set)) {
				t.Fatalf("want %d members, got %d", len(set), r.Count)
			}
			for _, a := range crowd {
				if m := r.Find(a); (m != nil) != set[a] || m != nil && m.Account != a {
					t.Fatalf("find %d: want %t", a, set[a])
				}
			}
		}
	})
}

// crowded returns accounts whose searches start in the last and first places
// of the index, so that they run into each other and around its end.
func crowded(n int) []uint64 {
	var out []uint64
	for a := uint64(0); len(out) < n; a++ {
		if h := home(a); h < 4 || h >= indexSize-4 {
			out = append(out, a)
		}
	}
	return out
}

// TestLayout pins the sizes that readers depend on.
func TestLayout(t *testing.T) {
	for name, c := range map[string][2]uintptr{
		"member": {unsafe.Sizeof(Member{}), 160}, "ban": {unsafe.Sizeof(BanEntry{}), 160},
		"channel": {unsafe.Sizeof(Channel{}), 64}, "graph": {unsafe.Offsetof(State{}.Graph), 96},
		"roster": {unsafe.Offsetof(State{}.Roster), 136304}, "bans": {unsafe.Offsetof(State{}.Bans), 304248},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: want %d, got %d", name, c[1], c[0])
		}
	}
}
