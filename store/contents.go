package store

import (
	"container/list"
	"errors"
	"runtime"
	"sync"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
)

// instanceOverhead is about what the nodes above the pages of one instance
// take, in bytes.
const instanceOverhead = 2048

// wholePages is up to how many pages a memory is read as a whole when it is
// loaded. It then has all that a call on the fast engine needs. 64 pages take
// half a millisecond, and a memory with more of them has records of nodes.
const wholePages = memory.GroupPages

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

// Load implements kernel.Loader. A memory with more than a few pages comes as a
// partial tree, which reads what is asked for.
func (c *Contents) Load(number uint64) (*memory.Tree, error) {
	t, err := c.store.loadMemory(number, wholePages)
	if errors.Is(err, errMorePages) {
		t, err = c.loadPaged(number)
	}
	if err != nil {
		return nil, err
	}
	held := t.Len() - t.Missing()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.use(number, held)
	return t, nil
}

// loadPaged returns a partial tree.
func (c *Contents) loadPaged(number uint64) (*memory.Tree, error) {
	v := c.store.newView()
	p, err := newPaged(v, number, func(bytes int) { c.grow(number, bytes) })
	if errors.Is(err, ErrNotFound) {
		err = corrupt("instance %d: want nodes above more than %d pages, got none", number, wholePages)
	}
	if err != nil {
		return nil, errors.Join(err, v.close())
	}
	// Trees share the source; the view goes with the last of them.
	runtime.AddCleanup(p, func(v *view) { _ = v.close() }, v)
	return memory.Partial(p), nil
}

// grow notes that more is held of an instance.
func (c *Contents) grow(number uint64, bytes int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.held[number]; ok {
		e.Value.(*held).bytes += bytes
		c.bytes += bytes
	}
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
