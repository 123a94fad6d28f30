package engine

import "fmt"

// Tracking is a way of finding the pages that a run has written to.
type Tracking uint8

const (
	// TrackAuto asks the system about written pages where it can tell, and
	// compares where it cannot.
	TrackAuto Tracking = iota
	// TrackCompare compares every page with what was brought in.
	TrackCompare
	// TrackSystem asks the system: Linux from 6.7 on, userfaultfd in its
	// asynchronous write-protect mode and PAGEMAP_SCAN. Only memories of 16 MiB
	// and more are tracked so; comparing less is faster.
	TrackSystem
)

// String names the way.
func (t Tracking) String() string {
	switch t {
	case TrackAuto:
		return "auto"
	case TrackCompare:
		return "compare"
	case TrackSystem:
		return "userfaultfd"
	}
	return "illegal tracking"
}

// trackFrom is the size from which memories are tracked by the system, in wasm
// pages: 16 MiB.
const trackFrom = 256

// TrackingError says that the system cannot track pages as was asked.
type TrackingError struct {
	Err error // what was tried and how it failed
}

// Error says so.
func (e *TrackingError) Error() string {
	return fmt.Sprintf("engine: %s is not available: %v", TrackSystem, e.Err)
}

// Unwrap returns what was tried and how it failed.
func (e *TrackingError) Unwrap() error { return e.Err }

// Option is a choice for New.
type Option func(*Engine)

// WithTracking chooses how written pages are found. New fails with a
// [*TrackingError] where TrackSystem is chosen and the system cannot do it.
func WithTracking(t Tracking) Option { return func(e *Engine) { e.tracking = t } }

// WithPool chooses how many idle instances of the same program and memory size
// are kept, 4 by default; with none, each run has an instance of its own.
func WithPool(instances int) Option { return func(e *Engine) { e.perSize = instances } }

// Tracking returns how written pages are found, TrackCompare or TrackSystem;
// the error says why TrackAuto came out as TrackCompare, and is nil else.
func (e *Engine) Tracking() (Tracking, error) {
	if e.tracker != nil {
		return TrackSystem, nil
	}
	return TrackCompare, e.untracked
}

// startTracking probes the system as far as the choice asks for it.
func (e *Engine) startTracking() error {
	if e.tracking == TrackCompare {
		return nil
	}
	t, err := newTracker()
	switch {
	case err == nil:
		e.tracker = t
	case e.tracking == TrackSystem:
		return &TrackingError{err}
	default:
		e.untracked = &TrackingError{err}
	}
	return nil
}
