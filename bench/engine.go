package bench

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/assize/assize/bench/kernels"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// Engine measures the fast engine running prepared modules against wazero's
// compiler running the same modules without metering. A call on the engine is
// a whole one: the state is brought in before it and its changes are found
// after it.
func Engine(o *Options) (rows []Row, err error) {
	e, err := engine.New()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	var ratios []float64
	err = eachKernel(o, false, func(k *loaded) error {
		s := k.start(uint32(o.of(int(k.Rounds), int(k.StepRounds/4))))
		p, err := o.pairs("engine: "+k.Name, o.of(41, 1), func() (time.Duration, error) {
			start := time.Now()
			r, err := e.Run(k.program, s)
			took := time.Since(start)
			return took, errors.Join(err, k.finished(&r))
		}, k.theirs(s.Input))
		if err != nil {
			return err
		}
		ratios = append(ratios, p.ratio)
		rows = append(rows, Row{
			Measure: k.Name + ", prepared", Value: millis(p.ours), Unit: "ms",
			Peer: "as uploaded, wazero's compiler", PeerValue: millis(p.theirs), Ratio: p.ratio,
		})
		return nil
	})
	if err != nil {
		return nil, err
	}
	mean, worst := geometricMean(ratios), slices.Max(ratios)
	return append(rows,
		Row{Measure: "prepared to as uploaded, geometric mean", Value: mean, Unit: "ratio", Ratio: mean}.most("ratio", mean, 1.1),
		Row{Measure: "prepared to as uploaded, worst", Value: worst, Unit: "ratio", Ratio: worst}.most("ratio", worst, 1.5)), nil
}

// loaded is a kernel that is prepared, and loaded by the peers.
type loaded struct {
	kernels.Kernel
	wasm    []byte
	program *program.Program
	peers   *peers
	module  int
	output  []byte // of the first run: every other run has to write the same
}

// eachKernel calls f for every kernel, on the peers' interpreter if slow.
func eachKernel(o *Options, slow bool, f func(*loaded) error) (err error) {
	p, err := startPeers(o.Peers)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	for _, kernel := range kernels.All() {
		k := &loaded{Kernel: kernel, peers: p}
		if k.wasm, err = k.Load(); err != nil {
			return err
		}
		if k.program, err = program.Prepare(k.wasm); err != nil {
			return fmt.Errorf("kernel %s: %w", k.Name, err)
		}
		if k.module, err = p.load(k.wasm, slow); err != nil {
			return fmt.Errorf("kernel %s: %w", k.Name, err)
		}
		if err := f(k); err != nil {
			return err
		}
	}
	return nil
}

func (k *loaded) start(rounds uint32) *machine.Start {
	return applyStart(k.program, kernels.Input(rounds))
}

// theirs is the peers' side: the kernel with an input.
func (k *loaded) theirs(input []byte) side {
	return func() (time.Duration, error) {
		took, output, err := k.peers.run(k.module, input)
		return took, errors.Join(err, k.wrote(output))
	}
}

// finished returns an error unless a run finished and wrote what the others did.
func (k *loaded) finished(r *machine.Result) error {
	return errors.Join(finished(r), k.wrote(r.Output))
}

func (k *loaded) wrote(output []byte) error {
	if k.output == nil {
		k.output = output
	}
	if !bytes.Equal(output, k.output) {
		return fmt.Errorf("kernel %s wrote %x, and %x before", k.Name, output, k.output)
	}
	return nil
}

// applyStart returns the start of the first apply of an instance.
func applyStart(p *program.Program, input []byte) *machine.Start {
	m := p.InitialMemory()
	m.Root()
	return &machine.Start{
		Entry: program.EntryApply, Gas: program.MaxGas, Pages: p.Pages, Memory: m,
		Globals: p.Globals, Input: input, OutputLimit: program.MaxOutput,
	}
}

// finished returns an error unless a run finished.
func finished(r *machine.Result) error {
	if r.Status != machine.Finished {
		return fmt.Errorf("want a run that finishes, got %v with code %d", r.Status, r.Code)
	}
	return nil
}
