package bench

import (
	"fmt"
	"runtime"
	"syscall"
	"time"

	"github.com/assize/assize/dispute/game"
	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// Player measures the own work of an honest player in a dispute over the
// longest call that gas allows: the call's history by strides, then that of
// one stride by steps, then a step's witness, each from the call's start, as
// package batchvalidate makes them. Figures are the processor's seconds, those
// of the garbage collector included.
func Player(o *Options) ([]Row, error) {
	var rows []Row
	for _, c := range []struct {
		name string
		mib  int32
		body []byte
		goal bool
	}{
		{"16 MiB written in order", 16, inOrder, true},
		{"16 MiB written at random", 16, atRandom, true},
		{"1 GiB written at random", 1 << 10, atRandom, false},
	} {
		mib := int32(o.of(int(c.mib), 1))
		p, err := writer(mib, c.body)
		if err != nil {
			return nil, err
		}
		work, err := play(o, "player: "+c.name, p)
		if err != nil {
			return nil, err
		}
		name := fmt.Sprintf("call of %.0f M steps, %s", float64(work.steps)/1e6, c.name)
		total := Row{Measure: name + ": own work", Value: (work.strides + work.stride + work.witness).Seconds(), Unit: "s of CPU"}
		if c.goal {
			total = total.most("value", total.Value, 60)
		}
		rows = append(rows,
			Row{Measure: name + ": history by strides", Value: work.strides.Seconds(), Unit: "s of CPU"},
			Row{Measure: name + ": history of the last stride", Value: work.stride.Seconds(), Unit: "s of CPU"},
			Row{Measure: name + ": witness of its last step, after a run up to it", Value: work.witness.Seconds(), Unit: "s of CPU"},
			total)
	}
	return rows, nil
}

// Bodies of the writer's loop, over locals at and mask, i32, and word, i64:
// one stores eight bytes after the other, one stores where a linear
// congruential generator says.
var (
	inOrder  = w.Code(w.Get(writeAt), w.Get(writeWord), w.Store(w.I64Store, 0), w.Get(writeAt), w.Const32(8), w.Op(w.I32Add), w.Get(writeMask), w.Op(0x71), w.Set(writeAt))
	atRandom = w.Code(w.Get(writeWord), w.Const64(6364136223846793005), w.Op(0x7e), w.Const64(1442695040888963407), w.Op(w.I64Add), w.Tee(writeWord),
		w.Const64(33), w.Op(0x88), w.Op(0xa7), w.Get(writeMask), w.Op(0x71), w.Get(writeWord), w.Store(w.I64Store, 0))
)

// Locals of the writer.
const writeAt, writeMask, writeWord = 0, 1, 2

// writer returns a program that goes on writing into so many MiB of memory
// until its gas is used up.
func writer(mib int32, body []byte) (*program.Program, error) {
	m := w.New()
	m.Memory(uint32(mib)*16, uint32(mib)*16)
	m.Export("apply", m.Func(nil, nil, []byte{w.I32, w.I32, w.I64},
		w.Const32(mib<<20-8), w.Set(writeMask), w.Const64(1), w.Set(writeWord),
		w.Loop([]byte{w.Empty}, body, body, body, body, w.Br(0))))
	p, err := program.Prepare(m.Bytes())
	if err != nil {
		return nil, fmt.Errorf("writer of %d MiB: %w", mib, err)
	}
	return p, nil
}

// work is what a player's parts of a dispute take of the processor.
type work struct {
	steps                    machine.Step
	strides, stride, witness time.Duration
}

func play(o *Options, what string, p *program.Program) (work, error) {
	o.Progress.Begin(what, 3)
	s := applyStart(p, nil)
	s.Gas = machine.Gas(o.of(int(s.Gas), 1<<20))
	runtime.GC() // so that no part pays for what was before
	var (
		out  work
		last machine.Stride
		err  error
	)
	if out.strides, err = processor(func() error {
		m := machine.New(p, s)
		leaves := m.StrideRoots()
		out.steps, last = m.Steps(), machine.Stride(len(leaves)-2)
		_, err := game.NewHistory(leaves)
		return err
	}); err != nil {
		return work{}, err
	}
	o.Progress.Set(1)
	var steps int
	if out.stride, err = processor(func() error {
		m := machine.New(p, s)
		m.Run(last.Start())
		leaves := m.StepRoots(int(machine.StrideSteps))
		steps = len(leaves)
		_, err := game.NewHistory(leaves)
		return err
	}); err != nil {
		return work{}, err
	}
	o.Progress.Set(2)
	out.witness, err = processor(func() error {
		m := machine.New(p, s)
		m.Run(last.Start() + machine.Step(steps-1))
		_, err := m.Witness()
		return err
	})
	o.Progress.Set(3)
	return out, err
}

// processor returns the processor's time that work took.
func processor(work func() error) (time.Duration, error) {
	used := func() (time.Duration, error) {
		var u syscall.Rusage
		err := syscall.Getrusage(syscall.RUSAGE_SELF, &u)
		return time.Duration(u.Utime.Nano() + u.Stime.Nano()), err
	}
	before, err := used()
	if err != nil {
		return 0, err
	}
	if err := work(); err != nil {
		return 0, err
	}
	after, err := used()
	return after - before, err
}
