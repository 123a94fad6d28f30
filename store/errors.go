package store

import (
	"errors"
	"fmt"
)

// ErrNotFound says that the store has nothing under that name: a new folder
// has no state, a call was not executed, a result was dropped with age.
var ErrNotFound = errors.New("not found")

// ErrCorrupt is wrapped by errors about what the folder holds: it is not
// what was written.
var ErrCorrupt = errors.New("corrupt store")

// errClosed says that a store was closed while its memory was still asked for.
var errClosed = errors.New("store is closed")

func corrupt(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrCorrupt, fmt.Sprintf(format, args...))
}

// VersionError says that a folder was written in another format.
type VersionError struct {
	Want, Got uint32
}

// Error says which versions were expected and found.
func (e *VersionError) Error() string {
	return fmt.Sprintf("store: want format version %d, the folder has %d", e.Want, e.Got)
}

// ChainError says that a folder, or a state for it, belongs to another chain.
type ChainError struct {
	Want, Got uint64 // chain ids
}

// Error says which chain ids were expected and found.
func (e *ChainError) Error() string {
	return fmt.Sprintf("store: want chain %d, got chain %d", e.Want, e.Got)
}
