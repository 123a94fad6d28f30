package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// batch is a Pebble batch that remembers the first error.
type batch struct {
	b   *pebble.Batch
	err error
}

func (b *batch) set(key, value []byte) {
	if b.err == nil {
		b.err = b.b.Set(key, value, nil)
	}
}

func (b *batch) delete(key []byte) {
	if b.err == nil {
		b.err = b.b.Delete(key, nil)
	}
}

func (b *batch) deleteRange(from, to []byte) {
	if b.err == nil {
		b.err = b.b.DeleteRange(from, to, nil)
	}
}

// write makes a batch of what fill puts into it and syncs it to disk.
func (s *Store) write(fill func(*batch) error) error {
	b := &batch{b: s.db.NewBatch()}
	defer b.b.Close()
	if err := fill(b); err != nil {
		return err
	}
	if b.err == nil {
		b.err = b.b.Commit(pebble.Sync)
	}
	if b.err != nil {
		return fmt.Errorf("store: %w", b.err)
	}
	return nil
}

// Init writes a whole state into a new folder: a genesis, or a snapshot with
// the receipts root of its block. Genesis has [kernel.NoReceipts].
func (s *Store) Init(state *kernel.State, receipts ssz.Root) error {
	if s.chain != 0 {
		return fmt.Errorf("store: want a new folder, it holds chain %d", s.chain)
	}
	chain := state.Settings().ChainID
	if want := s.options.ChainID; want != 0 && want != chain {
		return &ChainError{Want: want, Got: chain}
	}
	err := s.write(func(b *batch) error {
		s.putFormat(b, chain)
		changes := kernel.Changes{}
		for n := range state.Accounts() {
			changes.Accounts = append(changes.Accounts, n)
		}
		for n := range state.Programs() {
			changes.Programs = append(changes.Programs, n)
		}
		for n := range state.Instances() {
			tree, _, ok := state.Content(n)
			if !ok {
				return fmt.Errorf("store: want the memory of instance %d, the state could not load it", n)
			}
			changes.Instances = append(changes.Instances, kernel.InstanceChange{Number: n, Pages: tree.Pages()})
		}
		if err := s.putState(b, state, &changes, new(head)); err != nil {
			return err
		}
		b.set([]byte{prefixHead}, headOf(state, receipts).encode())
		return nil
	})
	if err == nil {
		s.chain = chain
	}
	return err
}

func (s *Store) putFormat(b *batch, chain uint64) {
	v := binary.BigEndian.AppendUint32(nil, FormatVersion)
	b.set([]byte{prefixFormat}, binary.BigEndian.AppendUint64(v, chain))
}

// Commit writes a block: the state after it, its input and its result, in one
// batch that is on disk when Commit returns. The folder must hold the state
// of the height before; into a new folder only block 1 goes, on top of the
// genesis that the state came from.
func (s *Store) Commit(state *kernel.State, in *kernel.BlockInput, r *kernel.BlockResult) error {
	chain := state.Settings().ChainID
	if want := s.chainWanted(); want != 0 && want != chain {
		return &ChainError{Want: want, Got: chain}
	}
	last, err := s.readHead()
	if errors.Is(err, ErrNotFound) {
		last, err = new(head), nil
	}
	if err != nil {
		return err
	}
	if in.Height != last.Height+1 || r.Height != in.Height || state.Height() != in.Height {
		return fmt.Errorf("store: want block %d, got input %d, result %d, state %d",
			last.Height+1, in.Height, r.Height, state.Height())
	}
	changes := r.Changes
	if s.chain == 0 {
		// What genesis holds and block 1 did not change is not on disk yet.
		changes.Accounts = nil
		for n := range state.Accounts() {
			changes.Accounts = append(changes.Accounts, n)
		}
	}
	err = s.write(func(b *batch) error {
		if s.chain == 0 {
			s.putFormat(b, chain)
		}
		if err := s.putState(b, state, &changes, last); err != nil {
			return err
		}
		b.set(key(prefixBlock, in.Height), in.Encode())
		b.set(key(prefixResult, in.Height), encodeResult(r, in))
		if err := s.putCalls(b, in, r); err != nil {
			return err
		}
		b.set([]byte{prefixHead}, headOf(state, r.ReceiptsRoot).encode())
		return s.drop(b, in.Height)
	})
	if err == nil {
		s.chain = chain
	}
	return err
}

// chainWanted returns the chain that the folder belongs to or was opened for.
func (s *Store) chainWanted() uint64 {
	if s.chain != 0 {
		return s.chain
	}
	return s.options.ChainID
}

// putState writes the parts of the state that changed since the last head. The
// queue is written from the old tail on, and what was delivered is deleted.
func (s *Store) putState(b *batch, state *kernel.State, c *kernel.Changes, last *head) error {
	for _, n := range c.Accounts {
		a, _ := state.Account(n)
		b.set(key(prefixAccount, n), a.Encode())
		if n < last.accounts {
			continue // its address stands in the index and does not change
		}
		b.set(addressKey(a.Address), binary.BigEndian.AppendUint64(nil, n))
	}
	for _, n := range c.Programs {
		_, ref, _ := state.Program(n)
		source, _ := state.ProgramSource(n)
		b.set(key(prefixProgram, n), encodeProgram(ref, source))
	}
	for i := range c.Instances {
		if err := s.putInstance(b, state, &c.Instances[i], c.Instances[i].Number >= last.instances); err != nil {
			return err
		}
	}
	waiting := state.Queue()
	head, _ := state.QueueFrontier()
	for n := c.Head; n < min(head, c.Tail); n++ {
		b.delete(key(prefixMessage, n))
	}
	for i := range waiting {
		if waiting[i].Number >= c.Tail {
			b.set(key(prefixMessage, waiting[i].Number), waiting[i].Encode())
		}
	}
	return nil
}

func (s *Store) putInstance(b *batch, state *kernel.State, c *kernel.InstanceChange, isNew bool) error {
	i, _ := state.Instance(c.Number)
	tree, globals, _ := state.Content(c.Number)
	b.set(key(prefixInstance, c.Number), encodeInstance(i, globals))
	if isNew {
		b.set(rootKey(prefixInceptor, i.InceptionRoot), binary.BigEndian.AppendUint64(nil, c.Number))
	}
	for _, k := range c.Pages {
		putPage(b, c.Number, k, tree.Page(k))
	}
	if err := s.changeNodes(b, c.Number, tree, c.Pages); err != nil {
		return err
	}
	return tree.Err()
}

func putPage(b *batch, instance uint64, k memory.PageIndex, p *memory.Page) {
	if p == nil {
		b.delete(pageKey(instance, k))
		return
	}
	b.set(pageKey(instance, k), EncodePage(p))
}

// putCalls indexes the calls of a block by their roots. A call that was
// refused without a trace does not take the place of one that was executed.
func (s *Store) putCalls(b *batch, in *kernel.BlockInput, r *kernel.BlockResult) error {
	done := make(map[ssz.Root]bool)
	for i := range r.Outcomes {
		if receipt := r.Outcomes[i].Receipt; receipt != nil {
			done[receipt.CallRoot] = true
			b.set(rootKey(prefixCall, receipt.CallRoot), place{in.Height, uint32(i)}.encode())
		}
	}
	for i := range r.Outcomes {
		if r.Outcomes[i].Receipt != nil {
			continue
		}
		root := in.Calls[i].Call.Root()
		if done[root] {
			continue
		}
		_, err := s.get(rootKey(prefixCall, root))
		if err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
		if err != nil {
			b.set(rootKey(prefixCall, root), place{in.Height, uint32(i)}.encode())
		}
	}
	return nil
}

// drop deletes what is too old to be kept after a block.
func (s *Store) drop(b *batch, height uint64) error {
	if keep := s.options.Blocks; keep != 0 && height > keep {
		b.delete(key(prefixBlock, height-keep))
	}
	if height <= s.options.Results {
		return nil
	}
	old := height - s.options.Results
	_, calls, err := s.result(old)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	for i, root := range calls {
		at, err := s.get(rootKey(prefixCall, root))
		if err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
		if bytes.Equal(at, place{old, uint32(i)}.encode()) {
			b.delete(rootKey(prefixCall, root))
		}
	}
	b.delete(key(prefixResult, old))
	return nil
}
