package snapshot

import (
	"context"
	"errors"

	"github.com/assize/assize/store"
)

// Restore makes a store of a snapshot in a folder that is absent or empty. The
// files are compared with the manifest before the first byte is used, the
// state is rebuilt beside its place and every root of it compared, at the end
// the state root; then the folder takes its place by a rename. Whatever fails,
// the target is as it was.
//
// The folder holds the state and the last block's height and roots; it has no
// blocks, results or calls of before.
func (s *Snapshot) Restore(ctx context.Context, dir string, trust Trust, progress Progress) (_ *Report, err error) {
	if err := trust.check(s.manifest); err != nil {
		return nil, err
	}
	l, err := startLanding(dir)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, l.end()) }()
	r, err := s.fill(ctx, l.content(), trust, progress)
	if err != nil {
		return nil, err
	}
	return r, l.land()
}

// fill writes the store and closes it.
func (s *Snapshot) fill(ctx context.Context, dir string, trust Trust, progress Progress) (_ *Report, err error) {
	db, err := store.Open(dir)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	im, err := db.Import()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, im.Close()) }()
	r, err := s.rebuild(ctx, trust, progress, im.Add)
	if err != nil {
		return nil, err
	}
	if err := im.Finish(); err != nil {
		return nil, err
	}
	return r, nil
}
