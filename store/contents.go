package store

import (
	"container/list"
	"sync"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
)

// instanceOverhead is about what the nodes above the pages of one instance
// take, in bytes.
const instanceOverhead = 2048

// Contents lends a node's state the memory of its instances: it loads what a
// call or a reader asks for, and has the state forget what was not used for
// longest. So what a node holds in memory grows with the streams that are
// used and not with those that exist. It is the kernel.Loader of the state
// that follows the folder block by block.
//
// Load is safe for concurrent use; Trim must not run while a state executes
// or is asked for memory.
type Contents struct {
	store *Store
	limit int // bytes

	mu    sync.Mutex
	held  map[uint64]*list.Element // by instance; of type *held
	order *list.List               // least recently used first
	bytes int
}

// held is an instance whose memory is held.
type held struct {
	number uint64
	bytes  int
	height uint64 // of the last block that wrote to it, as far as known
}

// Contents returns the contents of the folder. After each [Contents.Trim] at
// most about that many bytes are held, or what the last block wrote to.
func (s *Store) Contents(limit int) *Contents {
	return &Contents{store: s, limit: limit, held: make(map[uint64]*list.Element), order: list.New()}
}

// Load implements kernel.Loader.
func (c *Contents) Load(number uint64) (*memory.Tree, error) {
	t, err := c.store.loadMemory(number)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.use(number, t.Len())
	return t, nil
}

// use notes that an instance of that many pages was used. The lock is held.
func (c *Contents) use(number uint64, pages int) *held {
	e, ok := c.held[number]
	if !ok {
		e = c.order.PushBack(&held{number: number})
		c.held[number] = e
	}
	c.order.MoveToBack(e)
	h := e.Value.(*held)
	c.bytes -= h.bytes
	h.bytes = pages*memory.PageSize + instanceOverhead
	c.bytes += h.bytes
	return h
}

// Trim takes note of what a block changed, after it was committed, and has
// the state after it forget what is beyond the limit.
func (c *Contents) Trim(state *kernel.State, changed []kernel.InstanceChange) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range changed {
		n := changed[i].Number
		if pages, ok := state.Held(n); ok {
			c.use(n, pages).height = state.Height()
		}
	}
	for c.bytes > c.limit {
		h := c.order.Front().Value.(*held)
		if h.height == state.Height() {
			return
		}
		c.order.Remove(c.order.Front())
		delete(c.held, h.number)
		c.bytes -= h.bytes
		state.Forget(h.number)
	}
}
