package evm

import (
	"testing"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/spectest"
)

// casesOfWay is the most steps of one way through an instruction that are
// taken to court.
const casesOfWay = 12

// court runs calls on the machine and has the contract judge a sample of their
// steps: of each call the last step and, of the first ones and of some later,
// those that go a way that was not judged often yet.
type court struct {
	t        *testing.T
	verifier *Verifier
	count    tally
}

func (c *court) run(p *program.Program, s *machine.Start) machine.Result {
	steps := machine.New(p, s).Run(machine.MaxSteps)
	m := machine.New(p, s)
	for m.Steps() < steps {
		c.judge(m)
		if m.Steps() >= 300 { // a part of the way to the last step, which is looked at, too
			left := steps - 1 - m.Steps()
			m.Run(left - left*7/8)
		}
	}
	c.judge(m) // the end steps to itself
	return m.Result()
}

// judge takes a step, in court if its way was not there often yet.
func (c *court) judge(m *machine.Machine) {
	t, err := targetOf(before{m, m.Instr()})
	switch {
	case err != nil:
		c.t.Fatal(err)
	case c.count[t.String()] >= casesOfWay:
		m.Run(1)
		return
	}
	if err := c.count.judge(c.verifier, m, honest); err != nil {
		c.t.Fatal(err)
	}
}

// TestSpecSuiteInCourt plays the official test suite of WebAssembly on the
// machine, which must pass it, and takes a sample of the steps to the
// contract; then random modules, which call the host functions and fuse
// comparisons with branches, too. Every instruction comes to court.
func TestSpecSuiteInCourt(t *testing.T) {
	c := &court{t: t, verifier: deploy(t), count: make(tally)}
	for _, version := range []string{"v1", "v2"} {
		spectest.Play(t, version, c.run)
	}
	suite := c.judged()
	for _, op := range legalOps() {
		sibling := op // with an immediate, or without
		if op >= program.OpBin32 && op < program.OpClz32 {
			sibling ^= 0x20
		}
		fused := op >= program.OpBrEq && op <= program.OpBrGeS4
		host := op == program.OpAbort || op >= program.OpInputRead && op <= program.OpEmit
		if suite[op]+suite[sibling] == 0 && !fused && !host {
			t.Errorf("no step of the suite executes %v", op)
		}
	}
	for seed := range uint64(200) {
		r := newRandom(seed)
		p, err := program.Prepare(wasmtest.Random(r.IntN))
		if err != nil {
			t.Fatal(err)
		}
		s := &machine.Start{
			Entry: program.EntryApply, Gas: 300_000, Pages: p.Pages, Memory: p.InitialMemory(), Globals: p.Globals,
			Input: r.bytes(60), OutputLimit: program.MaxOutput,
		}
		c.run(p, s)
	}
	all, ways := c.judged(), 0
	for _, op := range legalOps() {
		if all[op] == 0 {
			t.Errorf("no step executes %v", target{op, way{}})
		}
	}
	for _, t := range allTargets() {
		ways += min(1, c.count[t.String()])
	}
	t.Logf("%d cases, %d of %d ways, %d of %d operations in the suite", c.count.total(), ways, len(allTargets()), len(suite), len(legalOps()))
}

// judged counts the cases by operation.
func (c *court) judged() map[program.Op]int {
	out := make(map[program.Op]int)
	for _, t := range allTargets() {
		if n := c.count[t.String()]; n > 0 && t.op != program.OpIllegal {
			out[t.op] += n
		}
	}
	return out
}
