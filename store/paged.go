package store

import (
	"errors"
	"fmt"
	"sync"

	"github.com/cockroachdb/pebble/v2"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// paged reads the memory of an instance page by page, as it was when it was
// loaded: from a snapshot of the folder, so that blocks which are committed
// meanwhile do not show. It is the memory.Source of a partial tree, and keeps
// what it has read and compared.
type paged struct {
	instance uint64
	view     *view
	grown    func(bytes int) // told how much more is kept

	mu     sync.Mutex
	count  int // pages that are not all zero
	pages  map[memory.PageIndex]*memory.Page
	groups [memory.TopLevel + 1]map[uint32][]ssz.Root
	steps  uint64
	more   int // bytes that are kept and grown was not told of
	err    error
}

// locked calls f under the lock, and grown without it: whoever listens may ask.
func (p *paged) locked(f func()) {
	p.mu.Lock()
	f()
	more := p.more
	p.more = 0
	p.mu.Unlock()
	if more > 0 {
		p.grown(more)
	}
}

// newPaged returns the memory of an instance with nodes; [ErrNotFound] where it
// has none. Whether the root fits is for the caller to check.
func newPaged(v *view, instance uint64, grown func(bytes int)) (*paged, error) {
	p := &paged{instance: instance, view: v, grown: grown, pages: make(map[memory.PageIndex]*memory.Page)}
	for level := range p.groups {
		p.groups[level] = make(map[uint32][]ssz.Root)
	}
	b, err := v.get(nodeKey(instance, memory.TopLevel, 0))
	if err != nil {
		return nil, err
	}
	children, count, err := decodeGroup(memory.TopLevel, b)
	if err != nil {
		return nil, fmt.Errorf("instance %d: %w", instance, err)
	}
	p.groups[memory.TopLevel][0], p.count = children, count
	return p, nil
}

// Pages implements memory.Source, as the methods below do.
func (p *paged) Pages() int { return p.count }

// Missing counts the pages that were read; what is zero costs nothing.
func (p *paged) Missing() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return max(p.count-len(p.pages), 0)
}

// Spend adds steps to those that were spent.
func (p *paged) Spend(steps uint64) uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.steps += steps
	return p.steps
}

// Err returns the first failure.
func (p *paged) Err() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

// Children returns a group that was compared with the one above it.
func (p *paged) Children(level int, group uint32) (children []ssz.Root) {
	p.locked(func() { children = p.children(level, group) })
	return children
}

func (p *paged) children(level int, group uint32) []ssz.Root {
	if c, ok := p.groups[level][group]; ok {
		return c
	}
	above := p.children(level+1, group/uint32(memory.GroupChildren(level+1)))
	root := above[group%uint32(len(above))]
	children, err := p.readGroup(level, group, root)
	if err != nil {
		p.fail(fmt.Errorf("nodes %d of level %d: %w", group, level, err))
		children, _, _ = decodeGroup(level, make([]byte, memory.GroupChildren(level)/8))
	}
	p.groups[level][group] = children
	p.more += len(children) * ssz.ChunkSize
	return children
}

func (p *paged) readGroup(level int, group uint32, root ssz.Root) ([]ssz.Root, error) {
	b := make([]byte, memory.GroupChildren(level)/8) // of a group of zeros
	if root != memory.ZeroChild(level+1) {
		var err error
		if b, err = p.view.get(nodeKey(p.instance, level, group)); err != nil {
			return nil, p.missing(err)
		}
	}
	children, _, err := decodeGroup(level, b)
	if err != nil {
		return nil, err
	}
	if got := memory.GroupRoot(children); got != root {
		return nil, corrupt("want root %v, got %v", root, got)
	}
	return children, nil
}

// missing says that a record which has to be there is not.
func (p *paged) missing(err error) error {
	if errors.Is(err, ErrNotFound) {
		return corrupt("want a record, got none")
	}
	return err
}

func (p *paged) fail(err error) {
	if p.err == nil {
		p.err = fmt.Errorf("memory of instance %d: %w", p.instance, err)
	}
}

// Page returns a page whose root was compared with that in its group.
func (p *paged) Page(i memory.PageIndex) (page *memory.Page) {
	p.locked(func() { page = p.page(i) })
	return page
}

func (p *paged) page(i memory.PageIndex) *memory.Page {
	if page, ok := p.pages[i]; ok {
		return page
	}
	group := p.children(0, memory.GroupOf(0, i))
	root := group[int(i)%len(group)]
	if root == memory.ZeroChild(0) {
		return nil
	}
	page, err := p.readPage(i, root)
	if err != nil {
		p.fail(fmt.Errorf("page %d: %w", i, err))
		return nil
	}
	p.pages[i] = page
	p.more += memory.PageSize
	return page
}

func (p *paged) readPage(i memory.PageIndex, root ssz.Root) (*memory.Page, error) {
	b, err := p.view.get(pageKey(p.instance, i))
	if err != nil {
		return nil, p.missing(err)
	}
	page, err := DecodePage(b)
	if err != nil {
		return nil, err
	}
	if got := memory.PageRoot(page); got != root {
		return nil, corrupt("want root %v, got %v", root, got)
	}
	return page, nil
}

// view is the folder as it was at one time. Whoever is done with it closes it;
// the store closes those that are left.
type view struct {
	store *Store
	mu    sync.RWMutex
	snap  *pebble.Snapshot // nil: closed
}

// newView returns the folder as it is.
func (s *Store) newView() *view {
	v := &view{store: s, snap: s.db.NewSnapshot()}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.views == nil {
		s.views = make(map[*view]bool)
	}
	s.views[v] = true
	return v
}

func (v *view) get(key []byte) ([]byte, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.snap == nil {
		return nil, errClosed
	}
	return get(v.snap, key)
}

// close gives up what the view keeps in the folder. It may be called again.
func (v *view) close() error {
	v.store.mu.Lock()
	delete(v.store.views, v)
	v.store.mu.Unlock()
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.snap == nil {
		return nil
	}
	err := v.snap.Close()
	v.snap = nil
	return err
}
