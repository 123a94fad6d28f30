package evm

import (
	"context"
	"encoding/binary"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/ruletest"
	"github.com/assize/assize/wasm-modules/sdk"
)

// TestRules plays scenarios of the built rules on the machine and compares
// the steps of each call with the contract's: the first ones all, then ever
// fewer, and the last.
func TestRules(t *testing.T) {
	v := deploy(t)
	count := &counted{ops: make(map[program.Op]bool)}
	for _, scenario := range []struct {
		name string
		rule event.Rule
		file string
	}{
		{"space", event.RuleSpace, "channels"},
		{"channel", event.RuleChannel, "membership"},
		{"channel", event.RuleChannel, "kicks"},
		{"user", event.RuleUser, "notices"},
	} {
		wasm, err := wasmmodules.Load(scenario.name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := program.Prepare(wasm)
		if err != nil {
			t.Fatal(err)
		}
		root := p.Root()
		ruletest.Run(t, filepath.Join("../../wasm-modules", scenario.name, "testdata", scenario.file), scenario.rule, func() ruletest.Host {
			return &judged{
				t: t, verifier: v, count: count, program: p, root: root,
				memory: p.InitialMemory(), globals: p.Globals, pages: p.Pages,
			}
		})
	}
	t.Logf("%d of %d steps compared, of %d operations", count.compared, count.steps, len(count.ops))
	if count.compared < 1000 || len(count.ops) < 40 {
		t.Errorf("only %d steps of %d operations were compared", count.compared, len(count.ops))
	}
}

// counted says how much was compared.
type counted struct {
	steps    machine.Step
	compared int
	ops      map[program.Op]bool
}

// judged is an instance of a rule whose steps are compared.
type judged struct {
	t        *testing.T
	verifier *Verifier
	count    *counted
	program  *program.Program
	root     ssz.Root
	memory   *memory.Tree
	globals  []uint64
	pages    uint32
}

// Run runs a call.
func (j *judged) Run(c sdk.Call) sdk.Result {
	m := machine.New(j.program, &machine.Start{
		Entry: program.Entry(c.Entry), Gas: 1 << 26, Pages: j.pages, Memory: j.memory, Globals: j.globals,
		Input: c.Input, Context: j.context(&c), OutputLimit: program.MaxOutput,
	})
	for gap := machine.Step(0); !m.Status().Ended(); m.Run(gap) {
		j.compare(m)
		if m.Steps() > 40 {
			gap = m.Steps() / 12
			last := m.Clone()
			if done := last.Run(gap + 1); last.Status().Ended() && done > 0 {
				gap = done - 1 // up to the last step, which is compared
			}
		}
	}
	j.compare(m) // the end steps to itself
	j.count.steps += m.Steps()
	r := m.Result()
	out := sdk.Result{Output: r.Output}
	switch r.Status {
	case machine.Finished:
		for _, d := range r.Dirty {
			j.memory.SetPage(d.Index, d.Page)
		}
		j.globals, j.pages = r.Globals, r.Pages
		for _, s := range r.Messages {
			out.Messages = append(out.Messages, sdk.Message{Target: sdk.InstanceNumber(s.Target), Gas: s.Gas, Data: s.Data})
		}
	case machine.Refused:
		out.Code = sdk.Code(r.Code)
	default:
		out.Trap = r.Status.String()
	}
	return out
}

func (j *judged) compare(m *machine.Machine) {
	j.count.ops[m.Instr().Op()] = true
	j.count.compared++
	if _, err := compare(j.verifier, m, nil); err != nil {
		j.t.Fatalf("step %d: %v", m.Steps(), err)
	}
}

// Memory returns bytes of the instance's memory.
func (j *judged) Memory(_ context.Context, address, length uint32) ([]byte, error) {
	out := make([]byte, length)
	for i := range out {
		at := address + uint32(i)
		if p := j.memory.Page(memory.PageIndex(at / memory.PageSize)); p != nil {
			out[i] = p[at%memory.PageSize]
		}
	}
	return out, nil
}

// context is the call's as the kernel gives it.
func (j *judged) context(c *sdk.Call) (out machine.Context) {
	out[4], out[6], out[7] = ssz.Bytes32(c.Address[:]), ssz.Root(c.Root), j.root
	for i, v := range map[int]uint64{
		0: uint64(c.Entry), 1: c.Height, 2: c.Time, 3: c.Sender, 5: uint64(c.Self), 12: c.ChainID,
	} {
		binary.LittleEndian.PutUint64(out[i][:], v)
	}
	return out
}
