package store

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
)

// LoadState returns the state after the last committed block, all of it in
// memory; [ErrNotFound] in a new folder. Its root is computed anew and must
// be the one that was committed; else the error wraps [ErrCorrupt].
func (s *Store) LoadState() (*kernel.State, error) { return s.loadState(true) }

// LoadOutline returns the state after the last committed block as LoadState
// does, but without the memory of instances: it has to be given [Contents].
// The state's root is computed from the memory roots that are stored; the
// pages are checked against those when they are loaded.
func (s *Store) LoadOutline() (*kernel.State, error) { return s.loadState(false) }

func (s *Store) loadState(pages bool) (*kernel.State, error) {
	h, err := s.readHead()
	if err != nil {
		return nil, err
	}
	p := &kernel.Parts{
		Settings: h.settings, Change: h.change, RootChain: h.rootChain, Height: h.Height, Time: h.time, GasTotal: h.gasTotal,
		Head: h.queue, Frontier: h.frontier,
	}
	if err := s.loadParts(p, h); err != nil {
		return nil, err
	}
	if pages {
		if err := s.loadPages(p.Instances); err != nil {
			return nil, err
		}
	}
	state, err := kernel.Restore(p)
	if err != nil {
		return nil, corrupt("%v", err)
	}
	if root := state.Root(); root != h.StateRoot {
		return nil, corrupt("want state root %v at height %d, got %v", h.StateRoot, h.Height, root)
	}
	return state, nil
}

func (s *Store) loadParts(p *kernel.Parts, h *head) error {
	err := s.each(prefixAccount, 0, h.accounts, func(b []byte) error {
		a, err := kernel.DecodeAccount(b)
		p.Accounts = append(p.Accounts, a)
		return err
	})
	if err != nil {
		return err
	}
	err = s.each(prefixProgram, 0, h.programs, func(b []byte) error {
		r, err := decodeProgram(b)
		p.Programs = append(p.Programs, r)
		return err
	})
	if err != nil {
		return err
	}
	err = s.each(prefixInstance, 0, h.instances, func(b []byte) error {
		i, err := decodeInstance(b)
		p.Instances = append(p.Instances, i)
		return err
	})
	if err != nil {
		return err
	}
	return s.each(prefixMessage, h.queue, h.tail, func(b []byte) error {
		m, err := kernel.DecodeMessage(b)
		p.Waiting = append(p.Waiting, m)
		return err
	})
}

// each calls f for the records of the numbers from to to-1, which must all
// be there and be the only ones.
func (s *Store) each(prefix byte, from, to uint64, f func([]byte) error) error {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefix}, UpperBound: []byte{prefix + 1}})
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer it.Close()
	for ok := it.First(); ok; ok = it.Next() {
		if k := it.Key(); len(k) != 9 || binary.BigEndian.Uint64(k[1:]) != from || from == to {
			return corrupt("records %c: want number %d of %d, got key %x", prefix, from, to, k)
		}
		if err := f(it.Value()); err != nil {
			return corrupt("record %c %d: %v", prefix, from, err)
		}
		from++
	}
	if err := it.Error(); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if from != to {
		return corrupt("records %c: want %d, got %d", prefix, to, from)
	}
	return nil
}

// loadPages reads the memory of all instances.
func (s *Store) loadPages(instances []kernel.InstanceParts) error {
	for i := range instances {
		instances[i].Memory = new(memory.Tree)
	}
	return s.eachPage([]byte{prefixPage}, []byte{prefixPage + 1}, func(instance uint64, k memory.PageIndex, p *memory.Page) error {
		if instance >= uint64(len(instances)) {
			return corrupt("page: want one of %d instances, got page %d of instance %d", len(instances), k, instance)
		}
		instances[instance].Memory.SetPage(k, p)
		return nil
	})
}

// errMorePages stops the reading of a memory that has more pages than wanted.
var errMorePages = errors.New("more pages than wanted")

// loadMemory reads the memory of one instance; errMorePages where it has more
// than most.
func (s *Store) loadMemory(instance uint64, most int) (*memory.Tree, error) {
	t := new(memory.Tree)
	err := s.eachPage(key(prefixPage, instance), key(prefixPage, instance+1), func(_ uint64, k memory.PageIndex, p *memory.Page) error {
		if t.Len() == most {
			return errMorePages
		}
		t.SetPage(k, p)
		return nil
	})
	return t, err
}

// eachPage calls f for the pages between two keys, which f may keep.
func (s *Store) eachPage(from, to []byte, f func(instance uint64, k memory.PageIndex, p *memory.Page) error) error {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: to})
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer it.Close()
	for ok := it.First(); ok; ok = it.Next() {
		instance, index, page, err := decodePageRecord(it.Key(), it.Value())
		if err != nil {
			return err
		}
		if err := f(instance, index, page); err != nil {
			return err
		}
	}
	if err := it.Error(); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}
