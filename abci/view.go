package abci

import (
	"sync"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// keptViews is how many committed states a node answers queries about. A
// client that verifies needs the header after the state's, so one would never
// be enough.
const keptViews = 16

// view is a committed state. Nobody writes to it.
type view struct {
	height   uint64
	state    *kernel.State
	settings kernel.Settings
	receipts ssz.Root // of the block at height
	appHash  ssz.Root
}

func newView(s *kernel.State, receipts ssz.Root) *view {
	return &view{
		height: s.Height(), state: s, settings: s.Settings(),
		receipts: receipts, appHash: kernel.AppHash(s.Root(), receipts),
	}
}

// views holds the newest committed states, oldest first. Safe for concurrent
// use.
type views struct {
	mu   sync.RWMutex
	kept []*view
}

// push adds the state of the next height.
func (vs *views) push(v *view) {
	vs.mu.Lock()
	defer vs.mu.Unlock()
	if len(vs.kept) == keptViews {
		vs.kept = append(vs.kept[:0:0], vs.kept[1:]...)
	}
	vs.kept = append(vs.kept, v)
}

// reset drops all.
func (vs *views) reset() {
	vs.mu.Lock()
	defer vs.mu.Unlock()
	vs.kept = nil
}

// last returns the newest; nil before genesis.
func (vs *views) last() *view {
	vs.mu.RLock()
	defer vs.mu.RUnlock()
	if len(vs.kept) == 0 {
		return nil
	}
	return vs.kept[len(vs.kept)-1]
}

// at returns the state of a height, nil when it is not kept.
func (vs *views) at(height uint64) *view {
	vs.mu.RLock()
	defer vs.mu.RUnlock()
	if len(vs.kept) == 0 || height < vs.kept[0].height || height > vs.kept[len(vs.kept)-1].height {
		return nil
	}
	return vs.kept[height-vs.kept[0].height]
}
