// Package progress shows how far long work has come: a bar on a terminal,
// plain lines elsewhere.
package progress

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// Reporter shows the steps of one command on a stream.
type Reporter struct {
	out      io.Writer
	terminal bool
	start    time.Time
	bar      *progressbar.ProgressBar
}

// New returns a reporter that writes to f.
func New(f *os.File) *Reporter {
	return &Reporter{out: f, terminal: term.IsTerminal(int(f.Fd())), start: time.Now()}
}

// Say prints one line with the seconds since the start, as by fmt.Sprintf.
func (r *Reporter) Say(format string, args ...any) {
	r.finish()
	fmt.Fprintf(r.out, "%6.1fs  %s\n", time.Since(r.start).Seconds(), fmt.Sprintf(format, args...))
}

// Begin starts a piece of work of the given size; it ends the one before.
func (r *Reporter) Begin(what string, total int) {
	r.finish()
	if !r.terminal {
		r.Say("%s: %d", what, total)
		return
	}
	r.bar = progressbar.NewOptions(
		total,
		progressbar.OptionSetWriter(r.out),
		progressbar.OptionSetDescription(fmt.Sprintf("%6.1fs  %s", time.Since(r.start).Seconds(), what)),
		progressbar.OptionSetWidth(30),
		progressbar.OptionShowCount(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
}

// Set says how much of the work is done.
func (r *Reporter) Set(done int) {
	if r.bar != nil {
		_ = r.bar.Set(done)
	}
}

func (r *Reporter) finish() {
	if r.bar != nil {
		_ = r.bar.Finish()
		r.bar = nil
	}
}
