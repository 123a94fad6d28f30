package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

// streams is what a node does about its state, with users' streams under the
// rule that TinyGo built.
type streams struct {
	b        *testing.B
	engine   *engine.Engine
	store    *Store
	contents *Contents
	state    *kernel.State
	seq      uint64
	leaves   []event.Parent  // last event, by instance
	views    []*kernel.State // of the last heights, which a node answers for
}

// benchHeld is what a node holds of its streams' memory, in bytes.
const benchHeld = 128 << 20

// newStreams returns a node with that many streams, all of account 0, in a
// folder.
func newStreams(b *testing.B, dir string, n int) *streams {
	b.Helper()
	e, err := engine.New()
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = e.Close() })
	settings := kernel.DefaultSettings(3)
	settings.BlockGas, settings.OperatorAllowance = 1<<40, 1<<60
	state, err := kernel.Genesis(kernel.GenesisConfig{
		Settings: settings, Accounts: []kernel.GenesisAccount{{Address: testKey, Role: kernel.RoleOperator}},
	})
	if err != nil {
		b.Fatal(err)
	}
	s := &streams{b: b, engine: e, state: state}
	if s.store, err = Open(dir); err != nil {
		b.Fatal(err)
	}
	s.lend()
	wasm, err := wasmmodules.Load("user")
	if err != nil {
		b.Fatal(err)
	}
	deploy, err := kernel.NewDeployInput(wasm)
	if err != nil {
		b.Fatal(err)
	}
	s.block([]kernel.SignedCall{s.call(kernel.KindDeploy, 0, program.MaxGas, deploy)})
	for made := 0; made < n; {
		var calls []kernel.SignedCall
		for ; made < n && len(calls) < 1000; made++ {
			birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleUser, Name: fmt.Appendf(nil, "user%d", made)})
			calls = append(calls, s.call(kernel.KindCreate, 0, 1<<22, birth))
		}
		s.block(calls)
	}
	return s
}

// lend gives the state the folder's contents.
func (s *streams) lend() {
	s.contents = s.store.Contents(benchHeld)
	s.state.LoadFrom(s.contents)
}

// reopen stops the node and starts it again, with its folder in order.
func (s *streams) reopen(dir string) {
	s.state, s.contents, s.views = nil, nil, nil
	err := s.store.db.Compact(context.Background(), []byte{0}, []byte{0xff}, false)
	if err == nil {
		err = s.store.Close()
	}
	if err == nil {
		if s.store, err = Open(dir); err == nil {
			s.state, err = s.store.LoadOutline()
		}
	}
	if err != nil {
		s.b.Fatal(err)
	}
	s.lend()
}

func (s *streams) call(kind kernel.Kind, target, gas uint64, input []byte) kernel.SignedCall {
	c := kernel.SignedCall{Call: kernel.Call{
		ChainID: 3, Seq: s.seq, Kind: kind, Target: target, GasLimit: gas, ExpiryHeight: 1 << 40, Input: input,
	}}
	s.seq++
	c.Signature = sign(testKey, c.Digest())
	return c
}

// say returns calls that write a message to each of the streams.
func (s *streams) say(targets []uint64) []kernel.SignedCall {
	var calls []kernel.SignedCall
	for _, n := range targets {
		d := event.Draft{Kind: event.Message, Text: "a message as people write them", Parents: []event.Parent{s.leaves[n]}}
		input, err := d.Encode()
		if err != nil {
			s.b.Fatal(err)
		}
		calls = append(calls, s.call(kernel.KindApply, n, 1<<22, input))
	}
	return calls
}

// block executes and commits a block, all of whose calls have to finish, and
// returns how long execution and commit took.
func (s *streams) block(calls []kernel.SignedCall) (executed, committed time.Duration) {
	s.b.Helper()
	in := &kernel.BlockInput{Height: s.state.Height() + 1, Calls: calls}
	start := time.Now()
	next := s.state.Clone()
	r, err := kernel.ExecuteParallel(next, in, s.engine, recoverKey, engine.Parallel)
	executed = time.Since(start)
	if err != nil {
		s.b.Fatal(err)
	}
	start = time.Now()
	if err := s.store.Commit(next, in, r); err != nil {
		s.b.Fatal(err)
	}
	s.contents.Trim(next, r.Changes.Instances)
	s.state = next
	if s.views = append(s.views, next.Clone()); len(s.views) > 16 {
		s.views = append(s.views[:0:0], s.views[1:]...)
	}
	committed = time.Since(start)
	for i := range r.Outcomes {
		o := &r.Outcomes[i]
		if o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			s.b.Fatalf("call %d of block %d: %v, %+v", i, in.Height, o.Refusal, o.Receipt)
		}
		switch in.Calls[i].Kind {
		case kernel.KindCreate:
			s.leaves = append(s.leaves, event.Parent{ID: o.Receipt.CallRoot})
		case kernel.KindApply:
			a, ok := event.DecodeAnswer(o.Output)
			if !ok {
				s.b.Fatalf("call %d of block %d: output %x", i, in.Height, o.Output)
			}
			s.leaves[in.Calls[i].Target] = event.Parent{Number: a.Number, ID: o.Receipt.CallRoot}
		}
	}
	return executed, committed
}

// status returns a line of the kernel's account of this process, in MiB.
func status(b *testing.B, field string) float64 {
	b.Helper()
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		var kib float64
		if rest, ok := strings.CutPrefix(line, field+":"); ok {
			if _, err := fmt.Sscan(rest, &kib); err != nil {
				b.Fatal(err)
			}
			return kib / 1024
		}
	}
	b.Fatalf("no %s in the status of this process", field)
	return 0
}

// BenchmarkStreams measures calls on a node with so many streams, by the clock
// and by the processor time of the process: blocks of 500 messages to the same
// 500 streams, whose memory the node holds, and blocks of 500 to streams whose
// memory it does not hold and has to load. What is left to do of making the
// streams is done before. One size at a time gives its memory alone:
//
//	go test ./store -run - -bench Streams/n=100000 -benchtime 100x
func BenchmarkStreams(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			dir := b.TempDir()
			s := newStreams(b, dir, n)
			defer func() { _ = s.store.Close() }()
			start := time.Now()
			s.reopen(dir)
			loaded := time.Since(start)
			hot := make([]uint64, 500)
			for i := range hot {
				hot[i] = uint64(i * (n / len(hot)))
			}
			order := rand.New(rand.NewPCG(1, 2)).Perm(n)
			idle := func(k int) []uint64 {
				out := make([]uint64, len(hot))
				for i := range out {
					out[i] = uint64(order[(k*len(out)+i)%n])
				}
				return out
			}
			s.block(s.say(hot))
			b.ResetTimer()
			held := s.run(b.N, func(int) []uint64 { return hot })
			s.contents.limit = 0 // of two blocks in a row, neither finds what the other loaded
			s.block(s.say(idle(b.N)))
			loading := s.run(b.N, idle)
			perCall := func(d time.Duration) float64 { return d.Seconds() * 1e6 / float64(b.N*len(hot)) }
			b.ReportMetric(perCall(held.executed), "us/call-held")
			b.ReportMetric(perCall(held.committed), "us/call-commit")
			b.ReportMetric(perCall(loading.executed), "us/call-idle")
			b.ReportMetric(perCall(held.used), "cpu-us/call-held")
			b.ReportMetric(perCall(loading.used), "cpu-us/call-idle")
			b.ReportMetric(status(b, "VmRSS"), "MiB")
			b.ReportMetric(status(b, "VmHWM"), "MiB-at-most")
			b.ReportMetric(loaded.Seconds()*1e3, "ms-to-load")
			runtime.KeepAlive(s)
		})
	}
}

// times are how long blocks took.
type times struct {
	executed, committed time.Duration
	used                time.Duration // processor time of all that
}

// run measures so many blocks of messages.
func (s *streams) run(blocks int, targets func(block int) []uint64) (t times) {
	runtime.GC()
	for k := range blocks {
		calls := s.say(targets(k))
		used := processor(s.b)
		executed, committed := s.block(calls)
		t.executed, t.committed, t.used = t.executed+executed, t.committed+committed, t.used+processor(s.b)-used
	}
	return t
}

// processor returns the processor time that this process has used, that of
// collecting garbage and compacting the folder included.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkLoadOutline opens a folder of two thousand streams without their
// memory; see BenchmarkLoad.
func BenchmarkLoadOutline(b *testing.B) {
	dir := b.TempDir()
	s, c := fill(b, dir, 2000)
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s, err := Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		loaded, err := s.LoadOutline()
		if err = errors.Join(err, s.Close()); err != nil {
			b.Fatal(err)
		}
		if loaded.Root() != c.state.Root() {
			b.Fatal("loaded another state")
		}
	}
}
