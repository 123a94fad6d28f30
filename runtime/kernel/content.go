package kernel

import (
	"fmt"

	"github.com/assize/assize/runtime/memory"
)

// Loader gives a state the memory of instances back that it has forgotten.
type Loader interface {
	// Load returns the memory of an instance, which then belongs to the
	// caller: the one that stands in the state after the last committed block.
	// Several instances may be loaded at a time. An error, also a later one of
	// a partial tree, means that this node cannot execute calls to the
	// instance: it stops the node.
	Load(number uint64) (*memory.Tree, error)
}

// LoadFrom makes the state, and the clones taken of it from then on, load the
// memory of instances where it is not held and a call or a reader asks for it.
//
// A call holds what it loads, in all states with the same version of the
// instance. So an older state can still be asked for an instance that has
// changed since: before a newer one wrote to it, it loaded the old version for
// both. It also means that a state with a loader must not be asked for memory,
// see [State.Content] and [State.ProveMemory], while a clone of it executes a
// block. Readers do not hold what they load.
func (s *State) LoadFrom(l Loader) { s.loader = l }

// Forget drops the memory of an instance from this state and from those that
// hold the same version. The loader must hold that version; without a loader,
// or where the block under way has written to the instance, nothing happens.
func (s *State) Forget(number uint64) {
	if i := s.instances.at(number); s.loader != nil && !i.stale {
		i.memory = nil
	}
}

// Held returns about how many pages of an instance's memory the state holds;
// false where it holds none of it and would have to load it.
func (s *State) Held(number uint64) (pages int, ok bool) {
	if i := s.instances.at(number); i.memory != nil {
		return i.memory.Len() - i.memory.Missing(), true
	}
	return 0, false
}

// hold loads the memory of an instance where it is not held. Of memory that is
// loaded page by page it makes one that holds all, once no page is missing.
func (s *State) hold(number uint64) error {
	tree, err := s.look(number)
	if err != nil {
		return err
	}
	i := s.instances.at(number)
	if i.memory == nil {
		i.memory = tree
	}
	if tree.IsPartial() && tree.Missing() == 0 {
		i.memory = tree.Whole()
	}
	return tree.Err()
}

// look returns the memory of an instance; where it is not held, it is not
// held afterwards either.
func (s *State) look(number uint64) (*memory.Tree, error) {
	i := s.instances.at(number)
	if i.memory != nil {
		return i.memory, nil
	}
	if s.loader == nil {
		return nil, fmt.Errorf("instance %d: want a loader of its memory, got none", number)
	}
	tree, err := s.loader.Load(number)
	if err != nil {
		return nil, fmt.Errorf("instance %d: %w", number, err)
	}
	if err := tree.Err(); err != nil {
		return nil, fmt.Errorf("instance %d: %w", number, err)
	}
	if root := tree.Root(); root != i.MemoryRoot {
		return nil, fmt.Errorf("instance %d: want memory root %v, loaded %v", number, i.MemoryRoot, root)
	}
	return tree, nil
}
