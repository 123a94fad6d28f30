// Package process runs the children of a command: it starts them, waits for
// the line with which each says that it is ready, and ends all of them when
// the command ends, however it ends.
package process

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// ReadyPrefix starts the line that a child prints on its standard output when
// it can be used; what follows is handed to the parent.
const ReadyPrefix = "ready "

// grace is how long a child may take to end after SIGTERM.
const grace = 10 * time.Second

// tailLines is how many of a child's last lines an error repeats.
const tailLines = 12

// Child is a running child process.
type Child struct {
	Name string

	cmd   *exec.Cmd
	lines chan string // standard output, line by line; closed at its end
	done  chan struct{}

	mu      sync.Mutex
	tail    []string // last lines of standard error
	err     error    // how the process ended; valid after done
	stopped bool
}

// Group is the set of children of one command. The zero Group is ready.
type Group struct {
	mu       sync.Mutex
	children []*Child
}

// Start runs the program with the arguments. The child's standard error goes
// to log (which may be nil) and its last lines into errors. The child gets
// SIGTERM when this process dies.
func (g *Group) Start(name string, log io.Writer, program string, args ...string) (*Child, error) {
	cmd := exec.Command(program, args...)
	// A group of its own keeps a terminal's Ctrl-C from the child: the parent
	// ends its children in order.
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM, Setpgid: true}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	c := &Child{Name: name, cmd: cmd, lines: make(chan string, 64), done: make(chan struct{})}
	var pipes sync.WaitGroup
	pipes.Add(2)
	go func() { defer pipes.Done(); c.readLines(stdout) }()
	go func() { defer pipes.Done(); c.readErrors(stderr, log) }()
	go func() {
		pipes.Wait()
		err := cmd.Wait()
		c.mu.Lock()
		c.err = err
		c.mu.Unlock()
		close(c.done)
	}()
	g.mu.Lock()
	g.children = append(g.children, c)
	g.mu.Unlock()
	return c, nil
}

func (c *Child) readLines(r io.Reader) {
	defer close(c.lines)
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 0, 4096), 1<<22)
	for s.Scan() {
		c.lines <- s.Text()
	}
	_, _ = io.Copy(io.Discard, r)
}

func (c *Child) readErrors(r io.Reader, log io.Writer) {
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 0, 4096), 1<<22)
	for s.Scan() {
		c.mu.Lock()
		c.tail = append(c.tail, s.Text())
		if len(c.tail) > tailLines {
			c.tail = c.tail[1:]
		}
		c.mu.Unlock()
		if log != nil {
			_, _ = fmt.Fprintf(log, "%s: %s\n", c.Name, s.Text())
		}
	}
	_, _ = io.Copy(io.Discard, r)
}

// Ready waits for the child's ready line and returns what stands behind the
// prefix. A child that ends before is an error that repeats its last lines.
func (c *Child) Ready(ctx context.Context) (string, error) {
	for {
		line, err := c.Line(ctx)
		if err != nil {
			return "", err
		}
		if rest, ok := strings.CutPrefix(line, ReadyPrefix); ok {
			return rest, nil
		}
	}
}

// Line returns the next line of the child's standard output; io.EOF at its
// end if the child succeeded.
func (c *Child) Line(ctx context.Context) (string, error) {
	select {
	case line, ok := <-c.lines:
		if ok {
			return line, nil
		}
		<-c.done
		if err := c.failure(); err != nil {
			return "", err
		}
		return "", io.EOF
	case <-ctx.Done():
		return "", fmt.Errorf("%s: %w", c.Name, context.Cause(ctx))
	}
}

// failure says how a child that was not stopped failed; nil if it succeeded.
func (c *Child) failure() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil || c.stopped {
		return nil
	}
	if len(c.tail) == 0 {
		return fmt.Errorf("%s ended: %w", c.Name, c.err)
	}
	return fmt.Errorf("%s ended: %w\n%s", c.Name, c.err, strings.Join(c.tail, "\n"))
}

// Stop ends the child: SIGTERM, and SIGKILL after ten seconds.
func (c *Child) Stop() {
	c.mu.Lock()
	c.stopped = true
	c.mu.Unlock()
	_ = c.cmd.Process.Signal(syscall.SIGTERM)
	go func() { // a reader is needed, or the child blocks on a full pipe
		for range c.lines { //nolint:revive // drained on purpose
		}
	}()
	select {
	case <-c.done:
	case <-time.After(grace):
		_ = c.cmd.Process.Kill()
		<-c.done
	}
}

// PeakRSS returns the most memory that the child has had resident, in bytes;
// 0 while it runs and cannot be read.
func (c *Child) PeakRSS() uint64 {
	select {
	case <-c.done:
		if u, ok := c.cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
			return uint64(u.Maxrss) * 1024
		}
		return 0
	default:
		return PeakRSS(c.cmd.Process.Pid)
	}
}

// PID returns the child's process id.
func (c *Child) PID() int { return c.cmd.Process.Pid }

// Stop ends all children, the last started first, and returns when all have
// ended.
func (g *Group) Stop() {
	g.mu.Lock()
	children := g.children
	g.mu.Unlock()
	for i := len(children) - 1; i >= 0; i-- {
		children[i].Stop()
	}
}

// PeakRSS sums the peaks of all children that were ever started, in bytes.
func (g *Group) PeakRSS() uint64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	var sum uint64
	for _, c := range g.children {
		sum += c.PeakRSS()
	}
	return sum
}

// PeakRSS returns the VmHWM of a process in bytes, 0 if it cannot be read.
func PeakRSS(pid int) uint64 {
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		var kib uint64
		if _, err := fmt.Sscanf(s.Text(), "VmHWM: %d kB", &kib); err == nil {
			return kib * 1024
		}
	}
	return 0
}
