package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Options are what a folder is opened with. The zero Options are usable.
type Options struct {
	// ChainID is the chain that the folder must belong to; 0 is any.
	ChainID uint64
	// Results is how many blocks back results can be asked for; 0 is DefaultResults.
	Results uint64
	// Blocks is how many blocks back inputs can be asked for; 0 is all.
	Blocks uint64
	// FS is where the folder is; nil is the disk.
	FS vfs.FS
}

// DefaultResults is how many blocks back results are kept.
const DefaultResults = 100_000

// Store is an open folder. It belongs to one process: a second Open fails.
type Store struct {
	db      *pebble.DB
	options Options
	chain   uint64 // 0: the folder is new

	mu    sync.Mutex
	views map[*view]bool // that are open
}

// Open opens the folder, or makes a new one, with default options.
func Open(dir string) (*Store, error) { return OpenWith(dir, Options{}) }

// OpenWith opens the folder, or makes a new one. Errors are a *[VersionError],
// a *[ChainError], or those of the disk.
func OpenWith(dir string, o Options) (*Store, error) {
	if o.Results == 0 {
		o.Results = DefaultResults
	}
	db, err := pebble.Open(dir, &pebble.Options{
		FS: o.FS, Logger: quiet{}, FormatMajorVersion: pebble.FormatColumnarBlocks,
		MemTableSize: 32 << 20, L0CompactionThreshold: l0Threshold,
	})
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	s := &Store{db: db, options: o}
	if err := s.readFormat(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// l0Threshold is how many layers of flushed tables Pebble lets pile up before
// it merges them into the levels below. What a block writes lies scattered
// among the keys of all streams, so each merge rewrites much of the folder,
// however little was flushed: the fewer merges, the less a call costs the more
// streams there are. Pebble's default is 4.
const l0Threshold = 12

// quiet drops what Pebble would log; its failures come back as errors.
type quiet struct{}

func (quiet) Infof(string, ...any)              {}
func (quiet) Errorf(string, ...any)             {}
func (quiet) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }

func (s *Store) readFormat() error {
	b, err := s.get([]byte{prefixFormat})
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if len(b) < 4 {
		return corrupt("format: want 4 bytes at least, got %d", len(b))
	}
	if v := binary.BigEndian.Uint32(b); v != FormatVersion {
		return &VersionError{Want: FormatVersion, Got: v}
	}
	if len(b) != 12 {
		return corrupt("format: want 12 bytes, got %d", len(b))
	}
	s.chain = binary.BigEndian.Uint64(b[4:])
	if want := s.options.ChainID; want != 0 && want != s.chain {
		return &ChainError{Want: want, Got: s.chain}
	}
	return nil
}

// Close closes the folder; what was committed stays.
func (s *Store) Close() error {
	s.mu.Lock()
	open := slices.Collect(maps.Keys(s.views))
	s.mu.Unlock()
	var errs []error
	for _, v := range open {
		errs = append(errs, v.close())
	}
	return errors.Join(append(errs, s.db.Close())...)
}

// get returns a copy of a value; [ErrNotFound] where there is none.
func (s *Store) get(key []byte) ([]byte, error) { return get(s.db, key) }

func get(from pebble.Reader, key []byte) ([]byte, error) {
	b, closer, err := from.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	out := append([]byte(nil), b...)
	return out, closer.Close()
}

// Head returns the last committed block; [ErrNotFound] in a new folder.
func (s *Store) Head() (Head, error) {
	h, err := s.readHead()
	if err != nil {
		return Head{}, err
	}
	return h.Head, nil
}

func (s *Store) readHead() (*head, error) {
	b, err := s.get([]byte{prefixHead})
	if err != nil {
		return nil, err
	}
	return decodeHead(b)
}

// Block returns the input of a block that is kept.
func (s *Store) Block(height uint64) (*kernel.BlockInput, error) {
	b, err := s.get(key(prefixBlock, height))
	if err != nil {
		return nil, err
	}
	in, err := kernel.DecodeBlockInput(b)
	if err != nil {
		return nil, corrupt("block %d: %v", height, err)
	}
	return in, nil
}

// Result returns what a block came to, without its changes, as long as it is
// kept.
func (s *Store) Result(height uint64) (*kernel.BlockResult, error) {
	r, _, err := s.result(height)
	return r, err
}

// result returns also the root of each call of the block.
func (s *Store) result(height uint64) (*kernel.BlockResult, []ssz.Root, error) {
	b, err := s.get(key(prefixResult, height))
	if err != nil {
		return nil, nil, err
	}
	return decodeResult(b)
}

// Executed is what came of a call, and where.
type Executed struct {
	Height  uint64
	Index   int // among the block's calls
	Outcome kernel.Outcome
	Result  *kernel.BlockResult // of its block; for the receipt's proof
}

// Outcome returns what came of the call of a root, as long as it is kept. A
// call that was refused without a trace is found too, unless it was executed
// at another time.
func (s *Store) Outcome(call ssz.Root) (*Executed, error) {
	b, err := s.get(rootKey(prefixCall, call))
	if err != nil {
		return nil, err
	}
	p, err := decodePlace(b)
	if err != nil {
		return nil, err
	}
	r, err := s.Result(p.height)
	if err != nil {
		return nil, err
	}
	if int(p.index) >= len(r.Outcomes) {
		return nil, corrupt("block %d: want an outcome %d, got %d of them", p.height, p.index, len(r.Outcomes))
	}
	return &Executed{Height: p.height, Index: int(p.index), Outcome: r.Outcomes[p.index], Result: r}, nil
}

// Prove returns the proof of the call's receipt against the app hash of its
// block; [ErrNotFound] where it has none.
func (e *Executed) Prove() (*kernel.ReceiptProof, error) {
	if e.Outcome.Receipt == nil {
		return nil, ErrNotFound
	}
	return kernel.ProveReceipt(e.Result.StateRoot, e.Result.Receipts(), e.Outcome.Index)
}

// AccountNumber returns the number of the account of an address.
func (s *Store) AccountNumber(a kernel.Address) (uint64, error) {
	b, err := s.get(addressKey(a))
	if err != nil {
		return 0, err
	}
	return number(b)
}

// InstanceNumber returns the number of the instance that a call created.
func (s *Store) InstanceNumber(inception ssz.Root) (uint64, error) {
	b, err := s.get(rootKey(prefixInceptor, inception))
	if err != nil {
		return 0, err
	}
	return number(b)
}
