//go:build linux && (amd64 || arm64)

package engine

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"unsafe"

	"github.com/assize/assize/runtime/memory"
)

// Numbers of the kernel's interface: linux/userfaultfd.h and linux/fs.h.
const (
	uffdUserModeOnly = 1
	uffdAPI          = 0xaa

	uffdFeatureWPUnpopulated = 1 << 13
	uffdFeatureWPAsync       = 1 << 15

	uffdioAPI      = 0xc018aa3f
	uffdioRegister = 0xc020aa00
	uffdModeWP     = 2

	pagemapScan       = 0xc0606610
	pagemapWPMatching = 1
	pagemapWPAsync    = 2
	pageIsWritten     = 2
)

type uffdAPIArg struct{ api, features, ioctls uint64 }

type uffdRegisterArg struct{ start, length, mode, ioctls uint64 }

type pagemapScanArg struct {
	size, flags, start, end, walkEnd                              uint64
	vec                                                           unsafe.Pointer // stays right when the stack moves
	vecLen, maxPages                                              uint64
	categoryInverted, categoryMask, categoryAnyOf, categoryReturn uint64
}

// pageRegion is a run of pages that are alike, as the kernel lays it out:
// addresses, then the pages' categories, which are the one that was asked for.
type pageRegion struct {
	start, end uint64
	_          uint64
}

// tracker has the system note which pages of some memories are written to.
type tracker struct {
	uffd    int
	pagemap *os.File
}

// newTracker opens what is needed and tries it on a memory of its own.
func newTracker() (*tracker, error) {
	number := map[string]uintptr{"amd64": 323, "arm64": 282}[runtime.GOARCH]
	fd, _, errno := syscall.Syscall(number, syscall.O_CLOEXEC|syscall.O_NONBLOCK|uffdUserModeOnly, 0, 0)
	if errno != 0 {
		return nil, fmt.Errorf("userfaultfd: %w", errno)
	}
	t := &tracker{uffd: int(fd)}
	api := uffdAPIArg{api: uffdAPI, features: uffdFeatureWPAsync | uffdFeatureWPUnpopulated}
	if err := ioctl(fd, uffdioAPI, unsafe.Pointer(&api)); err != nil {
		t.close()
		return nil, fmt.Errorf("userfaultfd with asynchronous write protection: %w", err)
	}
	var err error
	if t.pagemap, err = os.Open("/proc/self/pagemap"); err != nil {
		t.close()
		return nil, err
	}
	if err := t.probe(); err != nil {
		t.close()
		return nil, err
	}
	return t, nil
}

func (t *tracker) close() {
	_ = syscall.Close(t.uffd)
	if t.pagemap != nil {
		_ = t.pagemap.Close()
	}
}

func ioctl(fd, request uintptr, arg unsafe.Pointer) error {
	if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, fd, request, uintptr(arg)); errno != 0 {
		return errno
	}
	return nil
}

// probe writes to one page of four and sees whether that is noted, and noted
// once.
func (t *tracker) probe() error {
	const pages = 4
	m, err := syscall.Mmap(-1, 0, pages*memory.PageSize, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return fmt.Errorf("map a page: %w", err)
	}
	defer syscall.Munmap(m)
	m[0], m[memory.PageSize] = 1, 1
	if err := t.watch(m); err != nil {
		return err
	}
	if err := t.written(m, nil); err != nil {
		return err
	}
	m[memory.PageSize] = 2
	m[3*memory.PageSize] = 1
	for _, want := range []string{"[[1 2] [3 4]]", "[]"} {
		got := [][2]int{}
		if err := t.written(m, func(from, to int) { got = append(got, [2]int{from, to}) }); err != nil {
			return err
		}
		if fmt.Sprint(got) != want {
			return fmt.Errorf("written pages %s expected, %v came", want, got)
		}
	}
	return nil
}

// watch begins to track a memory; it ends when it is unmapped. All that was
// written to before counts as written.
func (t *tracker) watch(b []byte) error {
	arg := uffdRegisterArg{start: address(b), length: uint64(len(b)), mode: uffdModeWP}
	if err := ioctl(uintptr(t.uffd), uffdioRegister, unsafe.Pointer(&arg)); err != nil {
		return fmt.Errorf("userfaultfd: register %d bytes: %w", len(b), err)
	}
	return nil
}

func address(b []byte) uint64 { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }

// written calls f, where there is one, for each run of pages from the first to
// before the second that was written to since the last time, ascending, and
// starts anew. A page may be named without need, but none is left out. What f
// writes counts for the next time.
func (t *tracker) written(b []byte, f func(from, to int)) error {
	var regions [512]pageRegion
	base := address(b)
	end := base + uint64(len(b))
	fd := t.pagemap.Fd()
	for at := base; at < end; {
		arg := pagemapScanArg{
			flags: pagemapWPMatching | pagemapWPAsync, start: at, end: end,
			vec: unsafe.Pointer(&regions), vecLen: uint64(len(regions)),
			categoryMask: pageIsWritten, categoryReturn: pageIsWritten,
		}
		arg.size = uint64(unsafe.Sizeof(arg))
		n, _, errno := syscall.Syscall(syscall.SYS_IOCTL, fd, pagemapScan, uintptr(unsafe.Pointer(&arg)))
		switch {
		case errno == syscall.EINTR:
			continue
		case errno != 0:
			return fmt.Errorf("scan the written pages of %d bytes: %w", len(b), errno)
		case arg.walkEnd <= at:
			return errors.New("scan of the written pages does not go on")
		}
		at = arg.walkEnd
		if f == nil {
			continue
		}
		for _, r := range regions[:n] {
			f(int((r.start-base)/memory.PageSize), int((r.end-base)/memory.PageSize))
		}
	}
	return nil
}
