package snapshot

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// landing is a folder in the making. It is filled beside its place, under the
// name of the target with ".partial" behind it, and takes its place whole, by
// a rename. The side folder has a lock, held by the process that fills it:
// what a dead process left is recognised by the unheld lock and removed.
//
//	TARGET.partial/lock
//	TARGET.partial/content   becomes TARGET
type landing struct {
	target, side string
	lock         *os.File
}

// content returns the folder to fill; it does not exist at first.
func (l *landing) content() string { return filepath.Join(l.side, "content") }

// startLanding prepares the side folder of a target that is absent or empty.
func startLanding(target string) (*landing, error) {
	target, err := filepath.Abs(target)
	if err != nil {
		return nil, err
	}
	if err := checkFree(target); err != nil {
		return nil, err
	}
	l := &landing{target: target, side: target + ".partial"}
	if err := os.Mkdir(l.side, 0o755); err != nil && !errors.Is(err, os.ErrExist) {
		return nil, err
	} else if err != nil {
		if _, err := os.Stat(l.lockFile()); err != nil {
			return nil, fmt.Errorf("%w: %s, which is needed while %s is filled", ErrNotEmpty, l.side, target)
		}
	}
	if l.lock, err = os.OpenFile(l.lockFile(), os.O_CREATE|os.O_RDWR, 0o644); err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(l.lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		l.lock.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%w: %s", ErrBusy, l.side)
		}
		return nil, fmt.Errorf("lock %s: %w", l.lockFile(), err)
	}
	if err := os.RemoveAll(l.content()); err != nil {
		return nil, errors.Join(err, l.lock.Close())
	}
	return l, nil
}

func (l *landing) lockFile() string { return filepath.Join(l.side, "lock") }

// checkFree fails unless a target is absent or an empty folder.
func checkFree(target string) error {
	entries, err := os.ReadDir(target)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("%w: %s is a file", ErrNotEmpty, target)
	case err != nil:
		return err
	case len(entries) > 0:
		return fmt.Errorf("%w: %s", ErrNotEmpty, target)
	}
	return nil
}

// land puts the content in its place; what it holds is synced already.
func (l *landing) land() error {
	if err := syncFolder(l.content()); err != nil {
		return err
	}
	// Removes nothing but an empty folder: somebody may have filled it.
	if err := os.Remove(l.target); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w: %s", ErrNotEmpty, l.target)
	}
	if err := os.Rename(l.content(), l.target); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(l.target))
}

// end removes the side folder, with the content where it did not land.
func (l *landing) end() error {
	return errors.Join(os.RemoveAll(l.side), l.lock.Close())
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// writeFile writes a new file and syncs it.
func writeFile(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}
