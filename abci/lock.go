package abci

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
)

// ErrPortBusy is an address on which something else listens already.
var ErrPortBusy = errors.New("port is busy")

// lock takes the home for this process until unlock. The system lets go of it
// when the process dies.
func (h Home) lock() (*os.File, error) {
	f, err := os.OpenFile(h.lockFile(), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%w: %s", ErrHomeBusy, h.Dir)
		}
		return nil, fmt.Errorf("lock %s: %w", h.lockFile(), err)
	}
	return f, nil
}

// unlock gives the home back. Closing alone is not enough: a child that this
// process is just forking holds the file, and with it the lock, until it
// executes its program.
func unlock(f *os.File) error {
	return errors.Join(syscall.Flock(int(f.Fd()), syscall.LOCK_UN), f.Close())
}

// checkPorts fails when one of the addresses cannot be listened on, so that a
// node says so before it opens or writes anything.
func checkPorts(addresses ...string) error {
	for _, a := range addresses {
		l, err := net.Listen("tcp", a)
		if errors.Is(err, syscall.EADDRINUSE) {
			return fmt.Errorf("%w: %s", ErrPortBusy, a)
		}
		if err != nil {
			return fmt.Errorf("listen on %s: %w", a, err)
		}
		if err := l.Close(); err != nil {
			return err
		}
	}
	return nil
}

// freePorts returns n loopback addresses on which nothing listens now. All
// are held until the last is found, so they differ.
func freePorts(n int) ([]string, error) {
	out := make([]string, 0, n)
	var held []net.Listener
	defer func() {
		for _, l := range held {
			l.Close()
		}
	}()
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("find a free port: %w", err)
		}
		held = append(held, l)
		out = append(out, l.Addr().String())
	}
	return out, nil
}
