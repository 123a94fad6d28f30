package evm

import (
	"errors"
	"maps"
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

func mutations() []mutation {
	return []mutation{
		{name: "operation", least: 86, opcodes: map[vm.OpCode]vm.OpCode{
			vm.ADD: vm.SUB, vm.SUB: vm.ADD, vm.MUL: vm.ADD, vm.AND: vm.OR, vm.OR: vm.AND, vm.XOR: vm.OR, vm.NOT: vm.ISZERO,
			vm.SHL: vm.SHR, vm.SHR: vm.SHL, vm.SAR: vm.SHR, vm.DIV: vm.SDIV, vm.SDIV: vm.DIV, vm.MOD: vm.SMOD, vm.SMOD: vm.MOD,
			vm.SIGNEXTEND: vm.AND,
		}},
		{name: "bound", least: 86, opcodes: map[vm.OpCode]vm.OpCode{
			vm.LT: vm.GT, vm.GT: vm.LT, vm.SLT: vm.SGT, vm.SGT: vm.SLT, vm.EQ: vm.GT, vm.ISZERO: vm.NOT,
		}},
		{name: "constant", least: 80, constant: true}, // statuses and traps among them
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

// traced is what one state executes of the contract.
type traced struct {
	pre, post ssz.Root
	witness   []byte
	pcs       map[uint64]bool
}

// traceShots executes states, one for each way through each operation, and
// notes where the contract was.
func traceShots(t *testing.T, v *Verifier, rounds int) []traced {
	t.Helper()
	var out []traced
	seen := make(map[uint64]bool)
	v.config.EVMConfig.Tracer = &tracing.Hooks{
		OnOpcode: func(pc uint64, _ byte, _, _ uint64, _ tracing.OpContext, _ []byte, _ int, _ error) { seen[pc] = true },
	}
	defer func() { v.config.EVMConfig.Tracer = nil }()
	targets := allTargets()
	for k := range rounds * len(targets) {
		target := targets[k%len(targets)]
		m := newRandom(1<<41 + uint64(k)).shootAt(target)
		x := traced{pre: m.Root()}
		var err error
		if x.witness, err = m.Witness(); err != nil {
			t.Fatal(err)
		}
		clear(seen)
		if x.post, _, err = v.Step(x.pre, x.witness); err != nil {
			t.Fatalf("%v: %v", target, err)
		}
		x.pcs = make(map[uint64]bool, len(seen))
		for pc := range seen {
			x.pcs[pc] = true
		}
		out = append(out, x)
	}
	return out
}

// TestMutantsAreFound plants bugs in the contract's bytecode, one at a time,
// where the states of the fuzzer come by: nearly all make a difference to one
// of them. What makes none is mostly code that means the same as before, as
// where zero is added.
func TestMutantsAreFound(t *testing.T) {
	v := deploy(t)
	code := slices.Clone(v.state.GetCode(v.address))
	all := traceShots(t, v, 2)
	where := make(map[uint64][]int) // states by pc
	for k, x := range all {
		for pc := range x.pcs {
			where[pc] = append(where[pc], k)
		}
	}
	defer v.state.SetCode(v.address, code, tracing.CodeChangeUnspecified)
	r := rand.New(rand.NewPCG(3, 5))
	for _, kind := range mutations() {
		var places []uint64
		for _, pc := range slices.Sorted(maps.Keys(where)) {
			if kind.plant(code, pc) != nil {
				places = append(places, pc)
			}
		}
		r.Shuffle(len(places), func(i, k int) { places[i], places[k] = places[k], places[i] })
		tried, found := min(len(places), 300), 0
		for _, pc := range places[:tried] {
			v.state.SetCode(v.address, kind.plant(code, pc), tracing.CodeChangeUnspecified)
			if slices.ContainsFunc(where[pc][:min(len(where[pc]), 400)], func(k int) bool {
				post, _, err := v.Step(all[k].pre, all[k].witness)
				return err != nil || post != all[k].post
			}) {
				found++
			}
		}
		t.Logf("%s: %d of %d mutants found, of %d places", kind.name, found, tried, len(places))
		if tried < 250 || found*100 < tried*kind.least {
			t.Errorf("%s: only %d of %d mutants were found", kind.name, found, tried)
		}
	}
}
