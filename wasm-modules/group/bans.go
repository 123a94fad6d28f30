package group

import (
	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
)

// BanEntry is a mask that is banned; 160 bytes in memory.
type BanEntry struct {
	Account uint64 // who set it
	Height  uint64 // of the block
	MaskLen uint64
	_       uint64
	mask    [event.MaxMask]byte
}

// Mask returns the banned mask.
func (b *BanEntry) Mask() []byte { return b.mask[:b.MaskLen] }

// Bans is the table of bans: the first Count entries of Entries.
type Bans struct {
	Count   uint64
	Entries [MaxBans]BanEntry
	subject [event.MaxName + 1 + event.MaxHost]byte // scratch: name!user@host
}

// fit reports whether a ban's mask fits a name and a host. A host that was
// not told counts as "@", so that nobody evades name!*@* by telling none.
func (b *Bans) fit(name, host []byte) bool {
	if b.Count == 0 {
		return false
	}
	n := copy(b.subject[:], name)
	b.subject[n] = '!'
	n++
	if len(host) == 0 {
		b.subject[n] = '@'
		n++
	}
	n += copy(b.subject[n:], host)
	for i := uint64(0); i < b.Count; i++ {
		if event.MatchMask(b.Entries[i].Mask(), b.subject[:n]) {
			return true
		}
	}
	return false
}

func (b *Bans) find(mask []byte) (uint64, bool) {
	for i := uint64(0); i < b.Count; i++ {
		if equal(b.Entries[i].Mask(), mask) {
			return i, true
		}
	}
	return 0, false
}

func (b *Bans) set(mask []byte, a *dag.Author) event.Refusal {
	if _, ok := b.find(mask); ok {
		return event.AlreadyBanned
	}
	if b.Count == MaxBans {
		return event.Full
	}
	entry := &b.Entries[b.Count]
	b.Count++
	entry.Account, entry.Height = a.Account, a.Height
	entry.MaskLen = uint64(copy(entry.mask[:], mask))
	return 0
}

// lift takes a mask out; the last one takes its place.
func (b *Bans) lift(mask []byte) event.Refusal {
	i, ok := b.find(mask)
	if !ok {
		return event.NoSuchBan
	}
	b.Count--
	if i != b.Count {
		b.Entries[i] = b.Entries[b.Count]
	}
	b.Entries[b.Count] = BanEntry{}
	return 0
}

func equal(a, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
