package evm

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// ofEachName returns a judgement of each name: what there is by hand, and of
// every course.
func ofEachName(t *testing.T, v *Transitions) (out []judgement) {
	t.Helper()
	all := everything(t, 0, 0).judgements()
	for k, to := range destinations() {
		x := drawn{v: v, count: make(tally)}
		if err := x.judge(newRandom(1<<45 + uint64(k)).drawFor(to)); err != nil {
			t.Fatalf("%v: %v", to, err)
		}
		all = append(all, x.judgements...)
	}
	seen := make(map[string]bool)
	for _, j := range all {
		if !seen[j.name] {
			seen[j.name] = true
			out = append(out, j)
		}
	}
	return out
}

// TestTransitionWitnessIsRead spoils witnesses: what is cut, longer or flipped
// in a bit proves nothing. With -thorough every bit is flipped.
func TestTransitionWitnessIsRead(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	r := rand.New(rand.NewPCG(1, 2))
	flips, names := 0, make(map[string]int)
	judgements := ofEachName(t, v)
	for _, j := range judgements {
		refuse := func(what string, w []byte) {
			t.Helper()
			run, got, _, err := v.Transition(j.place, j.before, j.terminal, w)
			var reverted *Reverted
			switch {
			case err == nil:
				t.Errorf("%s: proved by a witness with %s: %v %v, honest is %v %v", j.name, what, run, got, j.run, j.want)
			case !errors.As(err, &reverted) || reverted.Name == "":
				t.Errorf("%s: refused without an error of the interface, with %s: %v", j.name, what, err)
			default:
				names[reverted.Name]++
			}
		}
		refuse("a byte less", j.witness[:len(j.witness)-1])
		refuse("a byte more", append(slices.Clone(j.witness), 0))
		refuse("32 bytes more", append(slices.Clone(j.witness), make([]byte, 32)...))
		refuse("nothing in it", nil)
		w := slices.Clone(j.witness)
		flip := func(bit int) {
			t.Helper()
			w[bit/8] ^= 1 << (bit % 8)
			refuse("a bit flipped", w)
			w[bit/8] ^= 1 << (bit % 8)
			flips++
		}
		if *thorough {
			for bit := range 8 * len(w) {
				flip(bit)
			}
			continue
		}
		for range 20 {
			flip(r.IntN(8 * len(w)))
		}
	}
	t.Logf("%d flips in %d witnesses: %v", flips, len(judgements), names)
	if flips < 10_000 {
		t.Errorf("only %d bits were flipped", flips)
	}
}

// TestSiblingMask has a bitmap of siblings say what it should not: a bit above
// the tree, and one for a zero subtree, which then stands in the witness and
// proves the same, unless it is another.
func TestSiblingMask(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	c := newWorld(t, kernel.RoleOperator)
	c.block()
	j := c.judgements()[0]
	const queue = 3*8 + 32 // behind the place of the input among those of the epoch, which is alone
	at := len(j.witness) - queue - 2
	if binary.BigEndian.Uint16(j.witness[at:]) != 0 {
		t.Fatal("want an input without siblings")
	}
	with := func(mask uint16, siblings ...ssz.Root) judgement {
		x := j
		x.witness = binary.BigEndian.AppendUint16(slices.Clone(j.witness[:at]), mask)
		for _, s := range siblings {
			x.witness = append(x.witness, s[:]...)
		}
		x.witness = append(x.witness, j.witness[at+2:]...)
		return x
	}
	written := with(1<<0|1<<7|1<<14, ssz.Zero(0), ssz.Zero(7), ssz.Zero(14))
	written.judge(t, v)
	for _, x := range []struct {
		judgement
		name string
	}{
		{with(1 << 15), "BadMask"},
		{with(1<<15, ssz.Root{}), "BadMask"},
		{with(1<<7, ssz.Zero(6)), "WrongPart"},
		{with(1 << 7), "WrongPart"}, // what follows stands for the sibling
	} {
		_, _, _, err := v.Transition(x.place, x.before, x.terminal, x.witness)
		var reverted *Reverted
		if !errors.As(err, &reverted) || reverted.Name != x.name {
			t.Errorf("want %s, got %v", x.name, err)
		}
	}
}

// TestForms has the first byte of a witness name none of its forms.
func TestForms(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	for _, name := range []string{"end: while messages wait", "import: finishes", "over: repeats itself"} {
		j := judgementOf(t, v, name)
		for form := 3; form < 256; form++ {
			w := slices.Clone(j.witness)
			w[0] = byte(form)
			_, _, _, err := v.Transition(j.place, j.before, j.terminal, w)
			var reverted *Reverted
			if !errors.As(err, &reverted) || reverted.Name != "BadForm" {
				t.Errorf("%s: form %d: want BadForm, got %v", name, form, err)
			}
		}
	}
}

// TestLeavesOfNoBlock judges transitions after leaves that no block has.
func TestLeavesOfNoBlock(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	c := newWorld(t, kernel.RoleOperator)
	in := kernel.BlockInput{Height: 1, Time: 1000}
	b := kernel.Begin(c.state, &in, c.run, signature.Recover)
	inputs := []kernel.BlockInput{in}
	at := kernel.PlaceInput(inputs, 0)
	witness, err := b.Witness(&at)
	if err != nil {
		t.Fatal(err)
	}
	const phase = 1 + 7*32 + 6*8 + 32
	if kernel.Phase(witness[phase]) != kernel.PhaseEnd {
		t.Fatal("want the phase where it is expected")
	}
	for _, p := range []kernel.Phase{0, kernel.PhaseDone, 5, 255} {
		cursor := b.Cursor()
		cursor.Phase = p
		before := ssz.Container(c.state.Root(), kernel.NoReceipts(), cursor.Root())
		spoilt := slices.Clone(witness[:len(witness)-queueSize])
		spoilt[phase] = byte(p)
		settings := c.state.Settings()
		for _, w := range settingsWords(&settings) {
			spoilt = binary.BigEndian.AppendUint64(spoilt, w)
		}
		_, _, _, err := v.Transition(Place{Inputs: kernel.InputsRoot(inputs), Leaf: 1}, before, ssz.Root{}, spoilt)
		var reverted *Reverted
		if !errors.As(err, &reverted) || reverted.Name != "BadPhase" {
			t.Errorf("phase %d: want BadPhase, got %v", p, err)
		}
	}
}

// TestBlockUnderWayIsNotOver shows a leaf of a block under way as one that
// repeats itself: H(state root, receipts root) in the place of the state, and
// the cursor in that of the receipts' tree.
func TestBlockUnderWayIsNotOver(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	c := newWorld(t, kernel.RoleOperator)
	in := kernel.BlockInput{Height: 1, Time: 1000}
	b := kernel.Begin(c.state, &in, c.run, signature.Recover)
	state, cursor := ssz.Hash(c.state.Root(), kernel.NoReceipts()), b.Cursor()
	root := cursor.Root()
	witness := slices.Concat([]byte{1}, state[:], root[:], []byte{0, 0})
	place := Place{Inputs: kernel.InputsRoot([]kernel.BlockInput{in}), Leaf: 1}
	if ssz.Hash(state, ssz.MixLength(root, 0)) != b.Leaf() {
		t.Fatal("want the leaf to have that shape")
	}
	_, _, _, err := v.Transition(place, b.Leaf(), ssz.Root{}, witness)
	var reverted *Reverted
	if !errors.As(err, &reverted) || reverted.Name != "WrongPart" {
		t.Errorf("want WrongPart, got %v", err)
	}
}

// queueSize is what a witness has of the queue, in bytes.
const queueSize = 3*8 + 32

func settingsWords(s *kernel.Settings) []uint64 {
	return []uint64{
		s.ChainID, s.GasSchedule, s.BlockGas, s.CallGas, s.BlockCalls, s.MaxInput, s.DeliveryGas, s.BlockDeliveries,
		s.Window, s.Allowance, s.OperatorAllowance, s.SessionIdle, s.BlockCreations, s.WindowCreations, s.FixedGas, s.DeployGas,
	}
}

// TestTransitionLittleGas executes with too little gas: first with ever more,
// until it is enough, and then so that it ends at one call of a precompile, or
// just there. The contract gives no result, or the right one.
func TestTransitionLittleGas(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	short := 0
	for _, name := range []string{
		"begin: with a message", "end: while messages wait", "open: between two others", "open: signed for another sponsor, by another, or not",
		"deploy: whole chunks", "apply: entry", "apply: finishes with messages", "apply: not signed", "apply: by a stranger", "create: finishes",
		"delegate: adds to another account", "delegate: not signed by the target", "delegate: by a device, of another nonce",
		"revoke: of the last, by itself", "upgrade: for later", "delivery: finishes", "export: finishes", "import: finishes",
	} {
		j := judgementOf(t, v, name)
		try := func(limit uint64) {
			t.Helper()
			run, got, _, err := v.TransitionWith(limit, j.place, j.before, j.terminal, j.witness)
			if err != nil {
				short++
			} else if run != j.run || got != j.want {
				t.Errorf("%s: with %d gas the contract says %v %v", j.name, limit, run, got)
			}
		}
		_, _, gas, err := v.Transition(j.place, j.before, j.terminal, j.witness)
		if err != nil {
			t.Fatal(err)
		}
		for limit := uint64(1000); limit < gas.Execution+5000; limit += 9973 {
			try(limit)
		}
		for k, call := range v.precompiles(&j) {
			switch {
			case call.recovers:
				for left := uint64(2900); left < 3300; left += 31 {
					try(TxGasLimit - call.gas + left)
				}
			case k%50 == 0:
				for left := uint64(150); left < 250; left += 9 {
					try(TxGasLimit - call.gas + left)
				}
			}
		}
	}
	t.Logf("%d limits that were too low", short)
	if short < 1000 {
		t.Errorf("only %d limits were too low", short)
	}
}

// judgementOf draws blocks until one has a judgement of the name.
func judgementOf(t *testing.T, v *Transitions, name string) judgement {
	t.Helper()
	kind, _, _ := strings.Cut(name, ":")
	for k, to := range destinations() {
		if to.String() != name && (to.kind != kind || to.name != "finishes") {
			continue
		}
		for seed := range uint64(20) {
			x := drawn{v: v, count: make(tally)}
			if err := x.judge(newRandom(1<<46 + uint64(k)<<8 + seed).drawFor(to)); err != nil {
				t.Fatalf("%v: %v", to, err)
			}
			for _, j := range x.judgements {
				if j.name == name {
					return j
				}
			}
		}
	}
	t.Fatalf("no judgement is %q", name)
	return judgement{}
}

// precompile is a call of one, and the gas that was left before.
type precompile struct {
	recovers bool
	gas      uint64
}

// precompiles returns those that a judgement calls.
func (v *Transitions) precompiles(j *judgement) (out []precompile) {
	v.config.EVMConfig.Tracer = &tracing.Hooks{
		OnOpcode: func(_ uint64, op byte, gas, _ uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
			if vm.OpCode(op) == vm.STATICCALL {
				stack := scope.StackData()
				out = append(out, precompile{recovers: stack[len(stack)-2].Uint64() == 1, gas: gas})
			}
		},
	}
	defer func() { v.config.EVMConfig.Tracer = nil }()
	v.Transition(j.place, j.before, j.terminal, j.witness)
	return out
}
