// Package crosscheck executes a sample of runs twice: on the fast engine and
// on the court's machine, whose results must be the same. A difference is a
// bug in one of the two, not a lie, and the node that finds one must stop
// before it votes for a result that the court would not give.
package crosscheck

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Fields of a run's context that a report names.
const (
	contextHeight   = 1
	contextInstance = 5
	contextCall     = 6
)

// Runner is a [kernel.Runner] that checks another one. Safe for concurrent use
// where the other one is.
type Runner struct {
	engine  kernel.Runner
	every   uint64
	salt    [32]byte
	checked atomic.Uint64
}

// New returns a runner that executes on the engine, and one of every so many
// runs on the machine, too; every is at least 1. Which runs these are follows
// from the root of the call or message and the salt: with a salt that nobody
// else knows, no author of a call can tell whether it is checked.
func New(engine kernel.Runner, every uint64, salt [32]byte) *Runner {
	return &Runner{engine: engine, every: max(every, 1), salt: salt}
}

// Checked returns the number of runs that came to the same on both.
func (r *Runner) Checked() uint64 { return r.checked.Load() }

// Run implements [kernel.Runner]. A difference is an error of type
// *[Difference].
func (r *Runner) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	got, err := r.engine.Run(p, s)
	// A program without a module is executed on the machine in any case.
	if err != nil || p.Wasm == nil || !r.chosen(s.Context[contextCall]) {
		return got, err
	}
	if d := Compare(p, s, got); d != nil {
		return machine.Result{}, d
	}
	r.checked.Add(1)
	return got, nil
}

func (r *Runner) chosen(call ssz.Root) bool {
	sum := sha256.Sum256(append(r.salt[:], call[:]...))
	return binary.BigEndian.Uint64(sum[:])%r.every == 0
}

// Difference says what a run came to on the engine and on the machine.
type Difference struct {
	Call     ssz.Root // root of the call, or of the message that was delivered
	Height   uint64
	Instance uint64
	Entry    program.Entry
	Program  ssz.Root
	// Fields are what differs beside memory, "gas used: 7 on the engine, 8 on
	// the machine" for instance.
	Fields []string
	// Page is the first page that differs, nil for none; then Offset is the
	// first byte of it that does, and Engine and Machine are up to 32 bytes of
	// the page from there on.
	Page            *memory.PageIndex
	Offset          int
	Engine, Machine []byte
}

// Error names call and first differing page in one line.
func (d *Difference) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "engine and machine disagree on call %s (entry %v of instance %d in block %d, program %s): ",
		d.Call, d.Entry, d.Instance, d.Height, d.Program)
	b.WriteString(strings.Join(d.Fields, "; "))
	if d.Page != nil {
		if len(d.Fields) > 0 {
			b.WriteString("; ")
		}
		fmt.Fprintf(&b, "first differing page %d, from address %#x on: %x on the engine, %x on the machine",
			*d.Page, int(*d.Page)*memory.PageSize+d.Offset, d.Engine, d.Machine)
	}
	return b.String()
}

// Compare executes a run on the machine and returns how its result differs
// from the engine's, nil where it does not.
func Compare(p *program.Program, s *machine.Start, engine machine.Result) *Difference {
	want := machine.Run(p, s)
	d := &Difference{
		Call: s.Context[contextCall], Height: number(s.Context[contextHeight]), Instance: number(s.Context[contextInstance]),
		Entry: s.Entry, Program: p.Root(),
	}
	d.field("status", engine.Status, want.Status)
	d.field("code", engine.Code, want.Code)
	d.field("gas used", engine.GasUsed, want.GasUsed)
	if !bytes.Equal(engine.Output, want.Output) {
		d.field("output", fmt.Sprintf("%d bytes with root %s", len(engine.Output), kernel.OutputRoot(engine.Output)),
			fmt.Sprintf("%d bytes with root %s", len(want.Output), kernel.OutputRoot(want.Output)))
	}
	d.field("messages", chain(engine.Messages), chain(want.Messages))
	d.field("wasm pages", engine.Pages, want.Pages)
	d.globals(engine.Globals, want.Globals)
	d.pages(s.Memory, engine.Dirty, want.Dirty)
	if len(d.Fields) == 0 && d.Page == nil {
		return nil
	}
	return d
}

// number reads a uint64 of the context.
func number(chunk ssz.Root) uint64 { return binary.LittleEndian.Uint64(chunk[:8]) }

func chain(m []machine.Message) string {
	return fmt.Sprintf("%d with chain %s", len(m), machine.MessagesChain(m))
}

func (d *Difference) field(name string, engine, machine any) {
	if engine != machine {
		d.Fields = append(d.Fields, fmt.Sprintf("%s: %v on the engine, %v on the machine", name, engine, machine))
	}
}

func (d *Difference) globals(engine, machine []uint64) {
	if len(engine) != len(machine) {
		d.field("number of globals", len(engine), len(machine))
		return
	}
	for i := range engine {
		d.field(fmt.Sprintf("global %d", i), engine[i], machine[i])
	}
}

// pages finds the first page that the two leave differently. A page that one
// of them does not name is as it was before the run.
func (d *Difference) pages(before *memory.Tree, engine, machine []machine.DirtyPage) {
	for len(engine)+len(machine) > 0 {
		var index memory.PageIndex
		var x, y *memory.Page
		switch {
		case len(engine) == 0:
			index = machine[0].Index
		case len(machine) == 0:
			index = engine[0].Index
		default:
			index = min(engine[0].Index, machine[0].Index)
		}
		x, engine = take(engine, index, before)
		y, machine = take(machine, index, before)
		if *x == *y {
			continue
		}
		d.Page = &index
		for d.Offset = 0; x[d.Offset] == y[d.Offset]; d.Offset++ {
		}
		end := min(d.Offset+32, memory.PageSize)
		d.Engine, d.Machine = slices.Clone(x[d.Offset:end]), slices.Clone(y[d.Offset:end])
		return
	}
}

// take returns the content of a page after the run, and the list without it.
func take(list []machine.DirtyPage, index memory.PageIndex, before *memory.Tree) (*memory.Page, []machine.DirtyPage) {
	if len(list) > 0 && list[0].Index == index {
		return list[0].Page, list[1:]
	}
	return cmp.Or(before.Page(index), new(memory.Page)), list
}
