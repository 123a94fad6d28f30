package bench

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sys/unix"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// dearest is how much more time than the median class a class may take for
// its gas.
const dearest = 4

// Gas measures the time that a gas buys on the fast engine, by class of
// operation. A figure is that of a whole call, the roots of the pages that it
// leaves changed, of its output and of its messages included, in processor time
// of the thread that runs it. All classes run in turns, and a ratio is the median
// over the turns.
func Gas(o *Options) (rows []Row, err error) {
	e, err := engine.New()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	classes := gasClasses()
	for i := range classes {
		if err := classes[i].prepare(o); err != nil {
			return nil, err
		}
	}
	turns := o.of(31, 1)
	o.Progress.Begin("gas", (turns+1)*len(classes))
	prices, ratios, medians := make([][]float64, len(classes)), make([][]float64, len(classes)), []float64(nil)
	for t := range turns + 1 {
		turn := make([]float64, len(classes))
		for i := range classes {
			if turn[i], err = classes[i].price(e); err != nil {
				return nil, fmt.Errorf("gas of %s: %w", classes[i].name, err)
			}
			o.Progress.Set(t*len(classes) + i + 1)
		}
		if t == 0 {
			continue
		}
		mid := median(turn)
		medians = append(medians, mid)
		for i, p := range turn {
			prices[i], ratios[i] = append(prices[i], p), append(ratios[i], p/mid)
		}
	}
	for i, c := range classes {
		ratio := median(ratios[i])
		rows = append(rows, Row{
			Measure: c.name, Value: median(prices[i]), Unit: "ns/gas",
			Peer: "median of the classes", PeerValue: median(medians), Ratio: ratio,
		}.most("ratio", ratio, dearest))
	}
	return rows, nil
}

// gasClass is a class of operations: a loop whose body repeats one of them.
type gasClass struct {
	name   string
	turns  int    // of the loop
	repeat int    // of the operation in its body
	pages  uint32 // of memory, at first
	body   []byte
	refuse bool // the run refuses in the end, so that all it wrote is put back
	init   bool // the run starts with a new memory of these pages

	program *program.Program
	start   *machine.Start
}

// Locals of the loop, and where its module has the functions.
const (
	turn, at, half, word, other                  = 0, 1, 2, 3, 4 // i32, i32, i32, i64, i64
	hostRead, hostWrite, hostContext, hostSha    = 0, 1, 2, 3
	hostKeccak, hostRecover, hostEmit, hostAbort = 4, 5, 6, 7
	callee, recoverAt                            = 8, 1000
)

// prepare makes the module: as often as turns says, the body as often as
// repeat says.
func (c *gasClass) prepare(o *Options) error {
	m := w.New()
	i32 := w.I32
	m.Import("input_read", []byte{i32, i32, i32}, nil)
	m.Import("output_write", []byte{i32, i32}, nil)
	m.Import("context", []byte{i32, i32}, nil)
	m.Import("sha256", []byte{i32, i32, i32}, nil)
	m.Import("keccak256", []byte{i32, i32, i32}, nil)
	m.Import("ecrecover", []byte{i32, i32}, nil)
	m.Import("emit", []byte{w.I64, i32}, nil)
	m.Import("abort", []byte{i32}, nil)
	m.Memory(c.pages, 1<<15)
	m.Global(w.I64, true, 0)
	m.Data(recoverAt, recoverInput())
	m.Table(4)
	m.Elem(2, callee)
	m.Func([]byte{i32}, []byte{i32}, nil, w.Get(0), w.Const32(3), w.Op(w.I32Add))
	body := make([][]byte, c.repeat)
	for i := range body {
		body[i] = c.body
	}
	var end []byte
	if c.refuse {
		end = w.Code(w.Const32(1), w.Call(hostAbort))
	}
	entry := program.EntryApply
	if c.init {
		entry = program.EntryInit
	}
	m.Export(entry.String(), m.Func(nil, nil, []byte{i32, i32, i32, w.I64, w.I64},
		w.Const32(int32(o.of(c.turns, 1+c.turns/100))), w.Set(turn),
		w.Const64(0x1234567890abcdef), w.Tee(word), w.Set(other),
		w.Loop([]byte{w.Empty}, w.Code(body...),
			w.Get(turn), w.Const32(1), w.Op(w.I32Sub), w.Tee(turn), w.BrIf(0)),
		w.Get(word), w.Get(other), w.Op(0x85), w.Get(half), w.Op(0xad), w.Op(0x85), w.GlobalSet(0), // so that all of it is needed
		end))
	p, err := program.Prepare(m.Bytes())
	if err != nil {
		return fmt.Errorf("gas of %s: %w", c.name, err)
	}
	c.program, c.start = p, applyStart(p, make([]byte, 1<<16))
	c.start.Entry = entry
	return nil
}

// recoverInput returns a digest and a signature of it, as ecrecover takes them.
func recoverInput() []byte {
	digest := sha256.Sum256([]byte("a call"))
	key, err := crypto.ToECDSA(digest[:])
	if err != nil {
		panic(err) // the digest is no key: it is a constant that is one
	}
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err)
	}
	v := make([]byte, 32)
	v[31] = 27 + signature[64]
	return slices.Concat(digest[:], v, signature[:64])
}

// price returns the nanoseconds that a gas buys in one run. A run that refuses
// has paid with its limit, see [program.LeastLimit]; here it has no more than it
// needs.
func (c *gasClass) price(e *engine.Engine) (float64, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	start, err := threadTime()
	if err != nil {
		return 0, err
	}
	r, err := e.Run(c.program, c.start)
	if !c.refuse || r.Status != machine.Refused {
		err = errors.Join(err, finished(&r))
	}
	if err != nil {
		return 0, err
	}
	memory := c.start.Memory.Fork()
	for _, d := range r.Dirty {
		memory.SetPage(d.Index, d.Page)
	}
	memory.Root()
	kernel.OutputRoot(r.Output)
	machine.MessagesChain(r.Messages)
	end, err := threadTime()
	gas := uint64(r.GasUsed)
	if c.refuse && !c.init {
		gas = max(gas, program.LeastLimit(c.start.Pages))
	}
	return float64(end-start) / float64(gas), err
}

// threadTime returns the processor time that the thread has had: other work on
// the machine does not count.
func threadTime() (time.Duration, error) {
	var t unix.Timespec
	err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t)
	return time.Duration(t.Nano()), err
}

// gasClasses returns the classes. Loads and stores walk over a wasm page.
func gasClasses() []gasClass {
	binary := func(op byte) []byte { return w.Code(w.Get(word), w.Get(other), w.Op(op), w.Set(word)) }
	host := func(f uint32, args ...int32) []byte {
		var code []byte
		for _, a := range args {
			code = append(code, w.Const32(a)...)
		}
		return append(code, w.Call(f)...)
	}
	bulk := func(op []byte, a, b, n int32) []byte { return w.Code(w.Const32(a), w.Const32(b), w.Const32(n), op) }
	step := func(by, mask int32) []byte {
		return w.Code(w.Get(at), w.Const32(by), w.Op(w.I32Add), w.Const32(mask), w.Op(0x71), w.Set(at))
	}
	touch := w.Code(w.Get(at), w.Get(turn), w.Store(0x3a, 0), step(4096, -1)) // a byte in each page
	return []gasClass{
		{name: "add, xor, rotate", turns: 50_000, repeat: 16, pages: 1, body: w.Code(binary(w.I64Add), binary(0x85), binary(0x89))},
		{name: "multiply", turns: 50_000, repeat: 32, pages: 1, body: binary(0x7e)},
		{name: "divide", turns: 10_000, repeat: 32, pages: 1, body: w.Code(
			w.Get(other), w.Get(word), w.Const64(1), w.Op(0x84), w.Op(0x80), w.Get(other), w.Op(0x85), w.Set(word),
		)},
		{name: "select", turns: 50_000, repeat: 32, pages: 1, body: w.Code(
			w.Get(word), w.Get(other), w.Get(turn), w.Select(), w.Set(word),
		)},
		{name: "branch", turns: 50_000, repeat: 16, pages: 1, body: w.Block([]byte{w.Empty},
			w.Get(turn), w.Const32(1), w.Op(0x71), w.BrIf(0), w.Get(half), w.Const32(1), w.Op(w.I32Add), w.Set(half))},
		{name: "br_table", turns: 50_000, repeat: 16, pages: 1, body: w.Block([]byte{w.Empty},
			w.Block([]byte{w.Empty}, w.Block([]byte{w.Empty}, w.Get(turn), w.Const32(3), w.Op(0x71), w.BrTable(0, 1, 2, 0)),
				w.Get(half), w.Const32(1), w.Op(w.I32Add), w.Set(half)))},
		{name: "load", turns: 50_000, repeat: 16, pages: 1, body: w.Code(step(8, 0xfff8), w.Get(at), w.Load(w.I64Load, 0), w.Get(word), w.Op(w.I64Add), w.Set(word))},
		{name: "store", turns: 50_000, repeat: 16, pages: 1, body: w.Code(step(8, 0xfff8), w.Get(at), w.Get(word), w.Store(w.I64Store, 0))},
		{name: "global", turns: 50_000, repeat: 16, pages: 1, body: w.Code(w.GlobalGet(0), w.Get(word), w.Op(w.I64Add), w.GlobalSet(0))},
		{name: "call", turns: 20_000, repeat: 16, pages: 1, body: w.Code(w.Get(half), w.Call(callee), w.Set(half))},
		{name: "call_indirect", turns: 20_000, repeat: 16, pages: 1, body: w.Code(w.Get(half), w.Const32(2), w.CallIndirect(8), w.Set(half))},
		{name: "memory.grow by 1 page", turns: 500, repeat: 1, pages: 1, body: w.Code(w.Const32(1), w.MemoryGrow(), w.Drop())},
		{name: "memory.grow by 1,024 pages", turns: 1, repeat: 1, pages: 1, body: w.Code(w.Const32(1024), w.MemoryGrow(), w.Drop())},
		{name: "memory.copy of 32 bytes", turns: 5_000, repeat: 16, pages: 2, body: bulk(w.MemoryCopy(), 70_000, 100, 32)},
		{name: "memory.copy of 60,000 bytes", turns: 200, repeat: 1, pages: 2, body: bulk(w.MemoryCopy(), 70_000, 100, 60_000)},
		{name: "memory.fill of 32 bytes", turns: 5_000, repeat: 16, pages: 2, body: bulk(w.MemoryFill(), 70_000, 7, 32)},
		{name: "memory.fill of 60,000 bytes", turns: 400, repeat: 1, pages: 2, body: bulk(w.MemoryFill(), 70_000, 7, 60_000)},
		{name: "input_read of 32 bytes", turns: 2_000, repeat: 16, pages: 1, body: host(hostRead, 100, 50, 32)},
		{name: "input_read of 60,000 bytes", turns: 200, repeat: 1, pages: 1, body: host(hostRead, 100, 50, 60_000)},
		{name: "output_write of 32 bytes", turns: 120, repeat: 16, pages: 1, body: host(hostWrite, 100, 32)},
		{name: "output_write of 60,000 bytes", turns: 1, repeat: 1, pages: 1, body: host(hostWrite, 100, 60_000)},
		{name: "context", turns: 2_000, repeat: 16, pages: 1, body: host(hostContext, 3, 100)},
		{name: "sha256 of 64 bytes", turns: 500, repeat: 16, pages: 1, body: host(hostSha, 100, 64, 200)},
		{name: "sha256 of 576 bytes", turns: 500, repeat: 4, pages: 1, body: host(hostSha, 100, 576, 800)},
		{name: "keccak256 of 64 bytes", turns: 200, repeat: 16, pages: 1, body: host(hostKeccak, 100, 64, 200)},
		{name: "keccak256 of 532 bytes", turns: 200, repeat: 4, pages: 1, body: host(hostKeccak, 100, 532, 800)},
		{name: "ecrecover", turns: 40, repeat: 1, pages: 1, body: host(hostRecover, recoverAt, 300)},
		{name: "emit", turns: 16, repeat: 1, pages: 1, body: w.Code(w.Const64(1), w.Const32(0), w.Call(hostEmit))},
		{name: "a byte in each of 1,024 pages", turns: 64, repeat: 16, pages: 64, body: touch},
		{name: "a byte in each of 1,024 pages, 256 KiB apart", turns: 64, repeat: 16, pages: 4096, body: w.Code(
			w.Get(at), w.Get(turn), w.Store(0x3a, 0), step(1<<18, -1),
		)},
		{name: "all of 1,024 pages, refused", turns: 64, repeat: 16, pages: 64, refuse: true, body: touch},
		{name: "all of 16,384 pages, refused", turns: 1024, repeat: 16, pages: 1024, refuse: true, body: touch},
		{name: "all of 16,384 new pages in init, refused", turns: 1024, repeat: 16, pages: 1024, refuse: true, init: true, body: touch},
		{name: "memory.grow and its 16 pages, refused", turns: 64, repeat: 1, pages: 1, refuse: true, body: w.Code(
			w.Const32(1), w.MemoryGrow(), w.Drop(), bytes.Repeat(w.Code(step(4096, -1), w.Get(at), w.Get(turn), w.Store(0x3a, 1<<16-4096)), 16),
		)},
		{name: "1,024 pages filled", turns: 64, repeat: 1, pages: 64, body: w.Code(
			w.Get(at), w.Get(turn), w.Const32(1<<16), w.MemoryFill(), step(1<<16, -1),
		)},
	}
}
