package bench

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/assize/assize/bench/kernels"
	"github.com/assize/assize/dispute/evm"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Proof measures what it costs to prove a step: of the kernels, and of the
// loops whose gas [Gas] measures, which together have every class of
// operations. The contract judges each step in
// go-ethereum's EVM, and has to come to the machine's root.
//
// The steps are those of real runs in a large program and memory, see [enlarge].
// What proofs cost with the fullest frames, too, is the table that dispute/evm
// holds to its testdata/gas.
func Proof(o *Options) ([]Row, error) {
	runs, err := proofRuns(o)
	if err != nil {
		return nil, err
	}
	verifier, err := evm.New()
	if err != nil {
		return nil, err
	}
	p := &prover{verifier: verifier, steps: machine.Step(o.of(200_000, 3000)), classes: map[string]*proofs{}}
	o.Progress.Begin("proof: runs", len(runs))
	for i, r := range runs {
		if err := p.follow(r.enlarge()); err != nil {
			return nil, fmt.Errorf("proof: run %d: %w", i, err)
		}
		o.Progress.Set(i + 1)
	}
	return p.rows(), nil
}

// proofRun is a run whose steps are proved.
type proofRun struct {
	program *program.Program
	start   *machine.Start
}

// Sizes of a large program and memory: as many instructions as a big rule has,
// and 1 MiB with no page of zeros.
const (
	largeCode  = 32_000
	largePages = 16
)

// enlarge returns the run with code behind the program's that is never
// reached, and with the memory's pages of zeros filled. No run reads those
// before it has written to them.
func (r proofRun) enlarge() proofRun {
	random := rand.New(rand.NewPCG(1, 2))
	p, s := *r.program, *r.start
	p.Code = slices.Clone(p.Code)
	for len(p.Code) < largeCode {
		p.Code = append(p.Code, program.Instr(random.Uint64()))
	}
	p.Limits.CodeDepth = uint8(ssz.Depth(uint64(len(p.Code)+3) / 4))
	s.Pages = max(s.Pages, largePages)
	s.Memory = s.Memory.Clone()
	for i := range memory.PageIndex(s.Pages * memory.WasmPageSize / memory.PageSize) {
		if s.Memory.Page(i) == nil {
			page := new(memory.Page)
			for k := 0; k < len(page); k += 8 {
				binary.LittleEndian.PutUint64(page[k:], random.Uint64())
			}
			s.Memory.SetPage(i, page)
		}
	}
	return proofRun{&p, &s}
}

func proofRuns(o *Options) ([]proofRun, error) {
	var runs []proofRun
	for _, k := range kernels.All() {
		wasm, err := k.Load()
		if err != nil {
			return nil, err
		}
		p, err := program.Prepare(wasm)
		if err != nil {
			return nil, err
		}
		runs = append(runs, proofRun{p, applyStart(p, kernels.Input(k.StepRounds))})
	}
	for _, c := range gasClasses() {
		if c.refuse || c.pages > 4*largePages {
			continue // its operations are those of another class
		}
		if err := c.prepare(o); err != nil {
			return nil, err
		}
		runs = append(runs, proofRun{c.program, c.start})
	}
	return runs, nil
}

// prover proves steps and keeps what that cost.
type prover struct {
	verifier *evm.Verifier
	steps    machine.Step // most of a run
	classes  map[string]*proofs
	names    []string // of the classes, as they were met
}

// proofs are the proved steps of one class of operations.
type proofs struct {
	gas, bytes, future []float64 // future is gas at 64 a byte
	witness            []float64 // milliseconds
}

// follow runs a program and proves, of each class of operations that it
// meets, the steps 1, 10, 100 and so on.
func (p *prover) follow(r proofRun) error {
	m := machine.New(r.program, r.start)
	seen := make(map[string]int)
	for !m.Status().Ended() && m.Steps() < p.steps {
		class := proofClass(m)
		seen[class]++
		if !powerOfTen(seen[class]) {
			m.Run(1)
			continue
		}
		if err := p.prove(class, m); err != nil {
			return fmt.Errorf("step %d, %v: %w", m.Steps(), m.Instr(), err)
		}
	}
	if s := m.Status(); s.Ended() && s != machine.Finished {
		return fmt.Errorf("want a run that finishes, got %v with code %d", s, m.Aux())
	}
	return nil
}

// prove proves the next step and makes it.
func (p *prover) prove(class string, m *machine.Machine) error {
	pre := m.Root()
	var witness []byte
	var took []float64
	for range 3 {
		start := time.Now()
		var err error
		if witness, err = m.Witness(); err != nil {
			return err
		}
		took = append(took, millis(time.Since(start)))
	}
	post, gas, err := p.verifier.Step(pre, witness)
	if err != nil {
		return err
	}
	m.Run(1)
	if want := m.Root(); post != want {
		return fmt.Errorf("the contract comes to %v, the machine to %v", post, want)
	}
	c := p.classes[class]
	if c == nil {
		c = new(proofs)
		p.classes[class] = c
		p.names = append(p.names, class)
	}
	c.gas = append(c.gas, float64(gas.Total()))
	c.bytes = append(c.bytes, float64(gas.Bytes))
	c.future = append(c.future, float64(gas.FutureTotal()))
	c.witness = append(c.witness, median(took))
	return nil
}

// rows returns the medians of each class, then what the goals are about: the
// median of the classes and the worst of all steps.
func (p *prover) rows() []Row {
	slices.Sort(p.names)
	var rows []Row
	var gas, bytes, witness, all, allBytes, allWitness []float64
	for _, name := range p.names {
		c := p.classes[name]
		gas, bytes, witness = append(gas, median(c.gas)), append(bytes, median(c.bytes)), append(witness, median(c.witness))
		all, allBytes, allWitness = append(all, c.gas...), append(allBytes, c.bytes...), append(allWitness, c.witness...)
		rows = append(rows,
			Row{Measure: name, Value: median(c.gas), Unit: "gas"},
			Row{Measure: name + ", at 64 gas a byte", Value: median(c.future), Unit: "gas"},
			Row{Measure: name + ", calldata", Value: median(c.bytes), Unit: "bytes"})
	}
	limited := func(measure, unit string, value, bound float64) {
		rows = append(rows, Row{Measure: measure, Value: value, Unit: unit}.most("value", value, bound))
	}
	limited("a step, median of the classes", "gas", median(gas), 75_000)
	limited("a step, worst", "gas", slices.Max(all), 150_000)
	limited("calldata, median of the classes", "bytes", median(bytes), 1300)
	limited("calldata, worst", "bytes", slices.Max(allBytes), 3200)
	limited("witness, median of the classes", "ms", median(witness), 1)
	limited("witness, worst", "ms", slices.Max(allWitness), 1)
	return rows
}

// proofClass names the class of a machine's next step: operations that prove
// alike are one class.
func proofClass(m *machine.Machine) string {
	op := m.Instr().Op()
	switch {
	case m.Status() == machine.Settling:
		return "settle"
	case op >= program.OpBrNZ && op <= program.OpBrGeS4:
		return "compare and branch"
	case op >= program.OpLoad8U && op <= program.OpLoad64:
		return "load"
	case op >= program.OpStore8 && op <= program.OpStore64:
		return "store"
	case op >= program.OpBin32 && op < program.OpClz32:
		return "arithmetic, two operands"
	case op >= program.OpClz32:
		return "arithmetic, one operand"
	}
	return op.String()
}

func powerOfTen(n int) bool {
	for n%10 == 0 {
		n /= 10
	}
	return n == 1
}
