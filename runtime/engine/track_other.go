//go:build !linux || !(amd64 || arm64)

package engine

import "errors"

// tracker does not exist on this system.
type tracker struct{}

var errNoTracking = errors.New("only Linux on amd64 and arm64 tells which pages were written to")

func newTracker() (*tracker, error)                       { return nil, errNoTracking }
func (*tracker) close()                                   {}
func (*tracker) watch([]byte) error                       { return errNoTracking }
func (*tracker) written([]byte, func(from, to int)) error { return errNoTracking }
