package group

import "github.com/assize/assize/wasm-modules/event"

// MaxChannels bounds the channels that a space lists.
const MaxChannels = 256

// Space is what a space remembers: the state of a group, then its channels.
type Space struct {
	State
	Channels Channels
}

// Channel is one channel of a space; 64 bytes in memory.
type Channel struct {
	Instance uint64
	Height   uint64 // of the block that listed it
	NameLen  uint64
	_        uint64
	name     [32]byte
}

// Name returns the channel's name.
func (c *Channel) Name() []byte { return c.name[:c.NameLen] }

// Channels is the table of channels: the first Count entries of Entries.
type Channels struct {
	Count   uint64
	Entries [MaxChannels]Channel
}

func (t *Channels) find(instance uint64) (uint64, bool) {
	for i := uint64(0); i < t.Count; i++ {
		if t.Entries[i].Instance == instance {
			return i, true
		}
	}
	return 0, false
}

// Add lists a channel; AlreadyListed or Full.
func (t *Channels) Add(instance uint64, name []byte, height uint64) event.Refusal {
	if _, ok := t.find(instance); ok {
		return event.AlreadyListed
	}
	if t.Count == MaxChannels {
		return event.Full
	}
	c := &t.Entries[t.Count]
	t.Count++
	c.Instance, c.Height = instance, height
	c.NameLen = uint64(copy(c.name[:], name))
	return 0
}

// Remove takes a channel off the list; the last one takes its place.
// NoSuchChannel when it is not there.
func (t *Channels) Remove(instance uint64) event.Refusal {
	i, ok := t.find(instance)
	if !ok {
		return event.NoSuchChannel
	}
	t.Count--
	if i != t.Count {
		t.Entries[i] = t.Entries[t.Count]
	}
	t.Entries[t.Count] = Channel{}
	return 0
}
