package evm

import (
	"errors"
	"flag"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

var thorough = flag.Bool("thorough", false, "plant every mutant of the transition verifier, and flip every bit of its witnesses")

// plantedSteps are machines with a bug in one operation, one bound and one
// terminal status, each of which is right for nearly all states.
func plantedSteps() map[string]func(m *machine.Machine) {
	return map[string]func(m *machine.Machine){
		"an operation: i64.rotl turns right": func(m *machine.Machine) {
			in, runs := m.Instr(), m.Status() == machine.Running && m.Aux() == 0
			x, y := m.Slot(in.A()), m.Slot(in.B())
			m.Run(1)
			if runs && in.Op() == program.OpBin64+program.Op(program.AluRotl) {
				m.SetSlot(in.Dst(), bits.RotateLeft64(x, -int(y&63)))
			}
		},
		"a bound: a load may end a byte beyond memory": func(m *machine.Machine) {
			b := before{m, m.Instr()}
			beyond := uint64(0)
			if op := b.in.Op(); op >= program.OpLoad8U && op <= program.OpLoad64 {
				_, to := b.access()
				beyond = to - b.size()
			}
			m.Run(1)
			if beyond == 1 && m.Aux() == uint32(program.TrapMemory) {
				m.SetStatus(machine.Running, 0)
				m.SetSlot(b.in.Dst(), 0)
				m.SetPC(m.PC() + 1)
			}
		},
		"a terminal status: out of gas is a trap": func(m *machine.Machine) {
			running := m.Status() == machine.Running
			m.Run(1)
			if running && m.Status() == machine.OutOfGas {
				m.SetStatus(machine.Trapped, uint32(program.TrapStack))
			}
		},
	}
}

// TestPlantedBugsAreFound has the fuzzer look for a planted bug in the machine,
// and for none.
func TestPlantedBugsAreFound(t *testing.T) {
	v := deploy(t)
	search := func(step func(*machine.Machine), most int) (int, error) {
		for n := range most {
			if err := make(tally).judge(v, newRandom(1<<40+uint64(n)).shoot(), step); err != nil {
				return n, err
			}
		}
		return most, nil
	}
	for name, step := range plantedSteps() {
		n, err := search(step, 20_000)
		if !errors.Is(err, errDiffers) {
			t.Errorf("%s: not found in %d states: %v", name, n, err)
		}
		t.Logf("%s: found at state %d", name, n)
	}
	if _, err := search(honest, 1000); err != nil {
		t.Errorf("nothing planted: %v", err)
	}
}

// mutation is a kind of bug in one instruction of the contract that leaves the
// code's layout as it is: what becomes of an opcode, or of the constant that
// PUSH1 pushes.
type mutation struct {
	name     string
	opcodes  map[vm.OpCode]vm.OpCode
	constant bool
	least    int // percent of the mutants that must be found
}

// mutations are the kinds, with what is to be found of each.
func mutations(operations, bounds, constants int) []mutation {
	return []mutation{
		{name: "operation", least: operations, opcodes: map[vm.OpCode]vm.OpCode{
			vm.ADD: vm.SUB, vm.SUB: vm.ADD, vm.MUL: vm.ADD, vm.AND: vm.OR, vm.OR: vm.AND, vm.XOR: vm.OR, vm.NOT: vm.ISZERO,
			vm.SHL: vm.SHR, vm.SHR: vm.SHL, vm.SAR: vm.SHR, vm.DIV: vm.SDIV, vm.SDIV: vm.DIV, vm.MOD: vm.SMOD, vm.SMOD: vm.MOD,
			vm.SIGNEXTEND: vm.AND,
		}},
		{name: "bound", least: bounds, opcodes: map[vm.OpCode]vm.OpCode{
			vm.LT: vm.GT, vm.GT: vm.LT, vm.SLT: vm.SGT, vm.SGT: vm.SLT, vm.EQ: vm.GT, vm.ISZERO: vm.NOT,
		}},
		{name: "constant", least: constants, constant: true}, // statuses and traps among them
	}
}

// plant returns the code with the bug at pc; nil where it has no place there.
func (k mutation) plant(code []byte, pc uint64) []byte {
	at, to := pc, byte(0)
	if op, ok := k.opcodes[vm.OpCode(code[pc])]; ok {
		to = byte(op)
	} else if k.constant && vm.OpCode(code[pc]) == vm.PUSH1 {
		at, to = pc+1, code[pc+1]^1
	} else {
		return nil
	}
	mutant := slices.Clone(code)
	mutant[at] = to
	return mutant
}

// traced is an execution of a contract, and where it came by.
type traced struct {
	name string      // of what it is for
	same func() bool // executes it again: whether it comes to the same
	pcs  bitset
}

// bitset holds small numbers.
type bitset []uint64

func (s bitset) has(n uint64) bool { return s[n/64]>>(n%64)&1 == 1 }

// trace executes what a contract is to be judged by and notes where it came by.
func (c *contract) trace(execute func()) bitset {
	seen := make(bitset, c.CodeSize()/64+1)
	c.config.EVMConfig.Tracer = &tracing.Hooks{
		OnOpcode: func(pc uint64, _ byte, _, _ uint64, _ tracing.OpContext, _ []byte, _ int, _ error) {
			seen[pc/64] |= 1 << (pc % 64)
		},
	}
	defer func() { c.config.EVMConfig.Tracer = nil }()
	execute()
	return seen
}

// traceShots executes states, one for each way through each operation.
func traceShots(t *testing.T, v *Verifier, rounds int) []traced {
	t.Helper()
	var out []traced
	targets := allTargets()
	for k := range rounds * len(targets) {
		target := targets[k%len(targets)]
		m := newRandom(1<<41 + uint64(k)).shootAt(target)
		pre := m.Root()
		witness, err := m.Witness()
		if err != nil {
			t.Fatal(err)
		}
		var post ssz.Root
		pcs := v.trace(func() { post, _, err = v.Step(pre, witness) })
		if err != nil {
			t.Fatalf("%v: %v", target, err)
		}
		out = append(out, traced{name: target.String(), pcs: pcs, same: func() bool {
			got, _, err := v.Step(pre, witness)
			return err == nil && got == post
		}})
	}
	return out
}

// traceBlocks judges the transitions of blocks, one for each course, each also
// by a witness with a bit flipped, which must be refused for the same reason.
func traceBlocks(t *testing.T, v *Transitions, rounds int) []traced {
	t.Helper()
	var out []traced
	all := destinations()
	for k := range rounds * len(all) {
		r := newRandom(1<<43 + uint64(k))
		x := drawn{v: v, count: make(tally)}
		if err := x.judge(r.drawFor(all[k%len(all)])); err != nil {
			t.Fatalf("%v: %v", all[k%len(all)], err)
		}
		for i, j := range x.judgements {
			name := j.name + x.facets[i]
			same := func() bool {
				run, got, _, err := v.Transition(j.place, j.before, j.terminal, j.witness)
				return err == nil && run == j.run && got == j.want
			}
			spoilt := slices.Clone(j.witness)
			bit := r.IntN(8 * len(spoilt))
			spoilt[bit/8] ^= 1 << (bit % 8)
			refusal := func() string {
				_, _, _, err := v.Transition(j.place, j.before, j.terminal, spoilt)
				var reverted *Reverted
				if errors.As(err, &reverted) {
					return string(reverted.Data)
				}
				return ""
			}
			first := refusal()
			refused := func() bool { return first != "" && refusal() == first }
			out = append(out, traced{name, same, v.trace(func() { same() })}, traced{name + ", spoilt", refused, v.trace(func() { refused() })})
		}
	}
	return out
}

// choose returns some of the executions, as many as may be for different things.
func choose(r *rand.Rand, all []traced, most int) []traced {
	r.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
	times := make(map[string]int)
	rank := make(map[*traced]int)
	order := make([]*traced, len(all))
	for i := range all {
		order[i] = &all[i]
		rank[order[i]] = times[all[i].name]
		times[all[i].name]++
	}
	slices.SortStableFunc(order, func(a, b *traced) int { return rank[a] - rank[b] })
	var out []traced
	for _, x := range order[:min(len(order), most)] {
		out = append(out, *x)
	}
	return out
}

// mutate plants bugs in the contract's bytecode, one at a time, where the
// executions come by, and holds how many of them make a difference to one.
func (c *contract) mutate(t *testing.T, all []traced, kinds []mutation, most, executions int) {
	t.Helper()
	code := slices.Clone(c.state.GetCode(c.address))
	defer c.state.SetCode(c.address, code, tracing.CodeChangeUnspecified)
	r := rand.New(rand.NewPCG(3, 5))
	for _, kind := range kinds {
		var places []uint64
		by := make(map[uint64][]traced)
		for pc := range uint64(len(code)) {
			if kind.plant(code, pc) == nil {
				continue
			}
			for _, x := range all {
				if x.pcs.has(pc) {
					by[pc] = append(by[pc], x)
				}
			}
			if by[pc] != nil {
				places = append(places, pc)
			}
		}
		r.Shuffle(len(places), func(i, k int) { places[i], places[k] = places[k], places[i] })
		tried, found := min(len(places), most), 0
		for _, pc := range places[:tried] {
			c.state.SetCode(c.address, kind.plant(code, pc), tracing.CodeChangeUnspecified)
			if slices.ContainsFunc(choose(r, by[pc], executions), func(x traced) bool { return !x.same() }) {
				found++
			} else if testing.Verbose() {
				t.Logf("%s: not found at %d: %v, %d states", kind.name, pc, vm.OpCode(code[pc]), len(by[pc]))
			}
		}
		t.Logf("%s: %d of %d mutants found, of %d places", kind.name, found, tried, len(places))
		if tried < 200 || found*100 < tried*kind.least {
			t.Errorf("%s: only %d of %d mutants were found", kind.name, found, tried)
		}
	}
}

// TestMutantsAreFound plants bugs in the contract's bytecode, one at a time,
// where the states of the fuzzer come by: nearly all make a difference to one
// of them. What makes none is mostly code that means the same as before, as
// where zero is added.
func TestMutantsAreFound(t *testing.T) {
	v := deploy(t)
	v.mutate(t, traceShots(t, v, 2), mutations(86, 86, 80), 300, 400)
}

// TestTransitionMutantsAreFound does the same with the transition verifier, and
// the blocks that are drawn for every course. With -thorough it plants every
// mutant. What is not found there means the same as before (memory is cleared
// that is clear, a mask is applied to what fits it, a number stands for another
// refusal without a trace) or is the end of a list, which TestFullQueue and the
// kernel's TestFullListsInCourt come to.
func TestTransitionMutantsAreFound(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	rounds, most, executions := 1, 200, 150
	if *thorough {
		rounds, most, executions = 4, v.CodeSize(), 2000
	}
	v.mutate(t, traceBlocks(t, v, rounds), mutations(82, 89, 66), most, executions)
}
