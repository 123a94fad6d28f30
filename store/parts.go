package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// Errors of a folder that is opened for reading.
var (
	// ErrNoFolder is a folder that is not there or holds no store.
	ErrNoFolder = errors.New("no store")
	// ErrInUse is a folder that another process, a running node, has open.
	ErrInUse = errors.New("store is in use by another process")
)

// Part is a piece of a state: *[Summary], *[Account], *[Program],
// *[Instance], *[Page] or *[Message]. A whole state is one summary, then the
// accounts, the programs, the instances, each with its pages right behind it,
// and the messages; each kind by number from the lowest, without gaps but for
// the pages.
type Part interface{ part() }

// Summary is what is small of a state, and how many there are of the rest.
type Summary struct {
	Settings     kernel.Settings
	Change       kernel.SettingsChange // of the settings that is pending; zero: none
	RootChain    kernel.Header
	Height       uint64
	Time         uint64 // unix seconds
	GasTotal     uint64
	StateRoot    ssz.Root
	ReceiptsRoot ssz.Root // of the block at Height
	Accounts     uint64   // they are numbered from 0, as are the next two
	Programs     uint64
	Instances    uint64
	Head, Tail   uint64     // messages Head to Tail-1 wait, Head <= Tail
	Frontier     []ssz.Root // of the messages below Head
}

// AppHash returns the app hash of the block at the height.
func (s *Summary) AppHash() ssz.Root { return kernel.AppHash(s.StateRoot, s.ReceiptsRoot) }

// Account is an account with its number.
type Account struct {
	Number uint64
	kernel.Account
}

// Program is a program with its number.
type Program struct {
	Number uint64
	kernel.ProgramParts
}

// Instance is an instance without its memory; its roots are up to date.
type Instance struct {
	Number uint64
	kernel.Instance
	Globals []uint64
}

// Page is a page of an instance's memory that is not all zero.
type Page struct {
	Instance uint64
	Index    memory.PageIndex
	Data     *memory.Page
}

// Message is a message that waits, with its number.
type Message struct{ kernel.Message }

func (*Summary) part()  {}
func (*Account) part()  {}
func (*Program) part()  {}
func (*Instance) part() {}
func (*Page) part()     {}
func (*Message) part()  {}

// OpenRead opens a folder only to read it: nothing in it is written, not even
// where the process that wrote it died. Errors are [ErrNoFolder], [ErrInUse],
// those of [OpenWith].
func OpenRead(dir string, o Options) (*Store, error) {
	fs := o.FS
	if fs == nil {
		fs = vfs.Default
	}
	if desc, err := pebble.Peek(dir, fs); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoFolder, err)
	} else if !desc.Exists {
		return nil, fmt.Errorf("%w: %s", ErrNoFolder, dir)
	}
	db, err := pebble.Open(dir, &pebble.Options{FS: o.FS, Logger: quiet{}, ReadOnly: true})
	if errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES) {
		return nil, fmt.Errorf("%w: %s", ErrInUse, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	s := &Store{db: db, options: o}
	if err := s.readFormat(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// Summary returns what is small of the state after the last block;
// [ErrNotFound] in a new folder.
func (s *Store) Summary() (*Summary, error) {
	h, err := s.readHead()
	if err != nil {
		return nil, err
	}
	return h.summary(), nil
}

func (h *head) summary() *Summary {
	return &Summary{
		Settings: h.settings, Change: h.change, RootChain: h.rootChain, Height: h.Height, Time: h.time, GasTotal: h.gasTotal,
		StateRoot: h.StateRoot, ReceiptsRoot: h.ReceiptsRoot,
		Accounts: h.accounts, Programs: h.programs, Instances: h.instances,
		Head: h.queue, Tail: h.tail, Frontier: h.frontier,
	}
}

// Parts returns the state after the last block, part by part, as it is while
// the first part is read: blocks that are committed meanwhile are not seen. It
// takes the memory of one part. An error is the last of the sequence; that
// the parts make up the state root is for the caller to check.
func (s *Store) Parts() iter.Seq2[Part, error] {
	return func(yield func(Part, error) bool) {
		snap := s.db.NewSnapshot()
		e := &exporter{from: snap, yield: yield}
		err := e.run()
		if err = errors.Join(err, snap.Close()); err != nil && !e.stopped {
			yield(nil, err)
		}
	}
}

// exporter hands out the parts of a state.
type exporter struct {
	from    pebble.Reader
	yield   func(Part, error) bool
	stopped bool // the caller wants no more
	pages   *pebble.Iterator
}

// errStopped ends an export of which the caller wants no more.
var errStopped = errors.New("stopped")

func (e *exporter) emit(p Part) error {
	if !e.yield(p, nil) {
		e.stopped = true
		return errStopped
	}
	return nil
}

func (e *exporter) run() error {
	b, closer, err := e.from.Get([]byte{prefixHead})
	if errors.Is(err, pebble.ErrNotFound) {
		return ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	h, err := decodeHead(b)
	if err = errors.Join(err, closer.Close()); err != nil {
		return err
	}
	if err := e.emit(h.summary()); err != nil {
		return err
	}
	return e.lists(h)
}

func (e *exporter) lists(h *head) error {
	err := e.each(prefixAccount, 0, h.accounts, func(n uint64, b []byte) error {
		a, err := kernel.DecodeAccount(b)
		return e.decoded(&Account{n, a}, err)
	})
	if err != nil {
		return err
	}
	err = e.each(prefixProgram, 0, h.programs, func(n uint64, b []byte) error {
		p, err := decodeProgram(b)
		return e.decoded(&Program{n, p}, err)
	})
	if err != nil {
		return err
	}
	if err := e.instances(h.instances); err != nil {
		return err
	}
	return e.each(prefixMessage, h.queue, h.tail, func(n uint64, b []byte) error {
		m, err := kernel.DecodeMessage(b)
		if err == nil && m.Number != n {
			err = fmt.Errorf("want number %d, got %d", n, m.Number)
		}
		return e.decoded(&Message{m}, err)
	})
}

func (e *exporter) decoded(p Part, err error) error {
	if err != nil {
		return err
	}
	return e.emit(p)
}

func (e *exporter) iterator(prefix byte) (*pebble.Iterator, error) {
	it, err := e.from.NewIter(&pebble.IterOptions{LowerBound: []byte{prefix}, UpperBound: []byte{prefix + 1}})
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return it, nil
}

// each calls f for the records of the numbers from to to-1, which must all be
// there and be the only ones.
func (e *exporter) each(prefix byte, from, to uint64, f func(uint64, []byte) error) (err error) {
	it, err := e.iterator(prefix)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	n := from
	for ok := it.First(); ok; ok = it.Next() {
		if k := it.Key(); len(k) != 9 || binary.BigEndian.Uint64(k[1:]) != n || n == to {
			return corrupt("records %c: want number %d of %d, got key %x", prefix, n, to, k)
		}
		if err := f(n, it.Value()); err != nil {
			if e.stopped {
				return err
			}
			return corrupt("record %c %d: %v", prefix, n, err)
		}
		n++
	}
	if n != to && it.Error() == nil { // an error of the iterator comes back from Close
		return corrupt("records %c: want %d, got %d", prefix, to, n)
	}
	return nil
}

// instances walks over the instances and the pages side by side.
func (e *exporter) instances(count uint64) (err error) {
	if e.pages, err = e.iterator(prefixPage); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, e.pages.Close()) }()
	e.pages.First()
	err = e.each(prefixInstance, 0, count, func(n uint64, b []byte) error {
		i, err := decodeInstance(b)
		if err := e.decoded(&Instance{n, i.Instance, i.Globals}, err); err != nil {
			return err
		}
		return e.pagesOf(n)
	})
	if err == nil && e.pages.Valid() {
		return corrupt("page: want one of %d instances, got key %x", count, e.pages.Key())
	}
	return err
}

// pagesOf hands out the pages of an instance; the iterator stands at the first.
func (e *exporter) pagesOf(instance uint64) error {
	for ; e.pages.Valid(); e.pages.Next() {
		of, index, page, err := decodePageRecord(e.pages.Key(), e.pages.Value())
		if err != nil {
			return err
		}
		if of != instance {
			return nil
		}
		if err := e.emit(&Page{instance, index, page}); err != nil {
			return err
		}
	}
	return nil
}

// importBatch is how many bytes an [Importer] gathers before it writes them.
const importBatch = 4 << 20

// Importer writes a state, part by part, into a new folder. Until
// [Importer.Finish] returns the folder is none that can be opened as a chain.
type Importer struct {
	s       *Store
	b       *pebble.Batch
	summary *Summary
	memory  gathered // of the instance under way
}

// gathered are the roots of the pages of an instance under way.
type gathered struct {
	*memory.Roots
	instance uint64
	pages    []memory.PageIndex
}

// Import starts to write a state into a new folder. The caller hands over the
// parts in their order, having checked that they make up the state root; what
// is wrong with them otherwise is found when the state is loaded.
func (s *Store) Import() (*Importer, error) {
	if s.chain != 0 {
		return nil, fmt.Errorf("store: want a new folder, it holds chain %d", s.chain)
	}
	return &Importer{s: s, b: s.db.NewBatch()}, nil
}

// Add writes the next part; it keeps nothing of it but the summary.
func (im *Importer) Add(p Part) error {
	w := &batch{b: im.b}
	if _, ok := p.(*Page); !ok {
		im.nodes(w)
	}
	switch p := p.(type) {
	case *Summary:
		im.summary = p
	case *Account:
		w.set(key(prefixAccount, p.Number), p.Encode())
		w.set(addressKey(p.Address), binary.BigEndian.AppendUint64(nil, p.Number))
	case *Program:
		w.set(key(prefixProgram, p.Number), encodeProgram(p.Ref, p.Source))
	case *Instance:
		w.set(key(prefixInstance, p.Number), encodeInstance(p.Instance, p.Globals))
		w.set(rootKey(prefixInceptor, p.InceptionRoot), binary.BigEndian.AppendUint64(nil, p.Number))
		im.memory = gathered{Roots: memory.NewRoots(), instance: p.Number}
	case *Page:
		putPage(w, p.Instance, p.Index, p.Data)
		im.memory.Set(p.Index, p.Data)
		im.memory.pages = append(im.memory.pages, p.Index)
	case *Message:
		w.set(key(prefixMessage, p.Number), p.Encode())
	}
	if w.err != nil {
		return fmt.Errorf("store: %w", w.err)
	}
	if im.b.Len() < importBatch {
		return nil
	}
	return im.flush()
}

// nodes writes the roots above the pages of the instance that has ended.
func (im *Importer) nodes(w *batch) {
	if m := im.memory; m.Roots != nil && m.Spans() {
		putNodes(w, m.instance, m, m.pages)
	}
	im.memory = gathered{}
}

// flush writes what was gathered. It is not synced: nothing refers to it
// before Finish syncs it all.
func (im *Importer) flush() error {
	err := im.b.Commit(pebble.NoSync)
	err = errors.Join(err, im.b.Close())
	im.b = im.s.db.NewBatch()
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

// addresses checks that no two accounts share an address: then the index has
// fewer entries than there are accounts.
func (im *Importer) addresses() (err error) {
	it, err := im.s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefixAddress}, UpperBound: []byte{prefixAddress + 1}})
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	count := uint64(0)
	for ok := it.First(); ok; ok = it.Next() {
		count++
	}
	if want := im.summary.Accounts; it.Error() == nil && count != want {
		return corrupt("want %d accounts of different addresses, got %d addresses", want, count)
	}
	return nil
}

// Finish makes the folder that of a chain; all is on disk when it returns.
func (im *Importer) Finish() error {
	s := im.summary
	if s == nil {
		return fmt.Errorf("store: want a summary among the parts, got none")
	}
	chain := s.Settings.ChainID
	if want := im.s.options.ChainID; want != 0 && want != chain {
		return &ChainError{Want: want, Got: chain}
	}
	w := &batch{b: im.b}
	im.nodes(w)
	if w.err != nil {
		return fmt.Errorf("store: %w", w.err)
	}
	if err := im.flush(); err != nil {
		return err
	}
	if err := im.addresses(); err != nil {
		return err
	}
	h := &head{
		Head:     Head{Height: s.Height, StateRoot: s.StateRoot, ReceiptsRoot: s.ReceiptsRoot, AppHash: s.AppHash()},
		settings: s.Settings, change: s.Change, rootChain: s.RootChain, time: s.Time, gasTotal: s.GasTotal,
		accounts: s.Accounts, programs: s.Programs, instances: s.Instances,
		queue: s.Head, tail: s.Tail, frontier: s.Frontier,
	}
	w = &batch{b: im.b}
	im.s.putFormat(w, chain)
	w.set([]byte{prefixHead}, h.encode())
	if w.err == nil {
		w.err = im.b.Commit(pebble.Sync)
	}
	if w.err != nil {
		return fmt.Errorf("store: %w", w.err)
	}
	im.s.chain = chain
	return nil
}

// Close lets go of an import, finished or not.
func (im *Importer) Close() error { return im.b.Close() }
