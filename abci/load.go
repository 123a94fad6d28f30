package abci

import (
	"errors"
	"fmt"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// heldMemory is how many bytes of streams' memory a node holds beyond what the
// last block wrote to; the rest is on disk. Five thousand streams fit as they
// are when young.
const heldMemory = 128 << 20

// openStore opens the application's store; a folder of another chain or
// format is one of the errors of a home.
func openStore(dir string, chainID uint64) (*store.Store, error) {
	s, err := store.OpenWith(dir, store.Options{ChainID: chainID})
	var (
		version *store.VersionError
		chain   *store.ChainError
	)
	switch {
	case errors.As(err, &version):
		return nil, fmt.Errorf("%w: %w", ErrOtherFormat, err)
	case errors.As(err, &chain):
		return nil, fmt.Errorf("%w: %w", ErrOtherChain, err)
	case err != nil:
		return nil, fmt.Errorf("open the state: %w", err)
	}
	return s, nil
}

// load reads the last committed state; a new store has none, and CometBFT
// will send InitChain.
func (a *App) load(genesis *kernel.GenesisConfig) error {
	head, err := a.store.Head()
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("load the state: %w", err)
	}
	state, err := a.store.LoadOutline()
	if err != nil {
		return fmt.Errorf("load the state: %w", err)
	}
	state.LoadFrom(a.contents)
	if err := a.loadRoots(genesis, state, head.ReceiptsRoot); err != nil {
		return fmt.Errorf("load the blocks: %w", err)
	}
	a.show(state, head.ReceiptsRoot)
	return nil
}

// loadRoots reads the roots of the recent blocks, up to the state's; receipts
// is the root of the last one's.
func (a *App) loadRoots(genesis *kernel.GenesisConfig, state *kernel.State, receipts ssz.Root) error {
	height, first := state.Height(), uint64(1)
	if height > keptRoots {
		first = height - keptRoots
	}
	roots := make([]blockRoot, 0, height-first+1)
	used := uint64(0)
	for h := first; h <= height; h++ {
		r, err := a.store.Result(h)
		if errors.Is(err, store.ErrNotFound) && len(roots) == 0 {
			first = h + 1 // a restored store has no blocks up to its snapshot
			continue
		}
		if err != nil {
			return err
		}
		in, err := a.store.Block(h)
		if err != nil {
			return err
		}
		used += r.GasUsed
		roots = append(roots, blockRoot{input: in.Root(), state: r.StateRoot, receipts: r.ReceiptsRoot, gasTotal: used})
	}
	if len(roots) == 0 {
		a.roots.reset(height, rootsOf(ssz.Root{}, state, receipts))
		return nil
	}
	for i := range roots {
		roots[i].gasTotal += state.GasTotal() - used // what the blocks before these used
	}
	last := &roots[len(roots)-1]
	*last = rootsOf(last.input, state, last.receipts)
	if first > 1 {
		a.roots.reset(first, roots[0])
		roots = roots[1:]
	} else {
		g, err := kernel.Genesis(*genesis)
		if err != nil {
			return err
		}
		a.roots.reset(0, blockRoot{state: g.Root(), receipts: kernel.NoReceipts()})
	}
	for i := range roots {
		a.roots.push(roots[i])
	}
	return nil
}

// begin shows the first state.
func (a *App) begin(state *kernel.State) {
	state.LoadFrom(a.contents)
	a.roots.reset(0, blockRoot{state: state.Root(), receipts: kernel.NoReceipts()})
	a.views.reset()
	a.show(state, kernel.NoReceipts())
}

// show makes a committed state the one that is read and built upon. Readers
// get a clone of their own: executing the next block clones the state again,
// and that is a write.
func (a *App) show(state *kernel.State, receipts ssz.Root) {
	a.tip = state
	v := newView(state.Clone(), receipts)
	a.views.push(v)
	a.height.Store(v.height)
}

func (a *App) close() error {
	a.ending.Lock()
	a.ended = true
	a.ending.Unlock()
	var errs []error
	if a.engine != nil {
		errs = append(errs, a.engine.Close())
	}
	if a.signer != nil {
		errs = append(errs, a.signer.close())
	}
	return errors.Join(append(errs, a.store.Close())...)
}
