package snapshot

import (
	"errors"
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

// Errors of folders.
var (
	// ErrNoSnapshot is a folder without a manifest.
	ErrNoSnapshot = errors.New("no snapshot")
	// ErrNotEmpty is a target that holds something already.
	ErrNotEmpty = errors.New("target is not empty")
	// ErrBusy is a target that another process is writing.
	ErrBusy = errors.New("target is being written by another process")
	// ErrNoBlock is a chain whose first block is not committed yet.
	ErrNoBlock = errors.New("no block is committed yet")
)

// VersionError is a snapshot of another format.
type VersionError struct {
	Want, Got uint32
}

// Error says which versions were expected and found.
func (e *VersionError) Error() string {
	return fmt.Sprintf("snapshot: want format version %d, got %d", e.Want, e.Got)
}

// ManifestError is a manifest that is not one or does not agree with itself.
type ManifestError struct {
	Reason string // what was expected and what came
}

// Error gives the reason.
func (e *ManifestError) Error() string { return "snapshot: not a manifest: " + e.Reason }

func manifestError(format string, args ...any) error {
	return &ManifestError{fmt.Sprintf(format, args...)}
}

// ChunkError is a chunk that is not what the manifest says.
type ChunkError struct {
	Index  int
	Reason string // what was expected and what came
}

// Error names the chunk and gives the reason.
func (e *ChunkError) Error() string { return fmt.Sprintf("snapshot: chunk %d: %s", e.Index, e.Reason) }

// ContentError says that the bytes of the chunks are no state: they are what
// the manifest says, but whoever made them made them wrong.
type ContentError struct {
	Reason string // where, what was expected and what came
}

// Error gives the reason.
func (e *ContentError) Error() string { return "snapshot: not a state: " + e.Reason }

// RootError is a root that is not the expected one.
type RootError struct {
	What      string // "state root", "app hash"
	Want, Got ssz.Root
}

// Error says which roots were expected and computed.
func (e *RootError) Error() string {
	return fmt.Sprintf("snapshot: want %s %v, got %v", e.What, e.Want, e.Got)
}
