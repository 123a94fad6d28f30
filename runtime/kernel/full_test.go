package kernel_test

import (
	"crypto/ecdsa"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/dispute/evm"
	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/ssz"
)

// lists is a state whose lists of accounts, programs and instances are nearly
// full, and what is needed to write calls for it. Account 0 is an operator's.
type lists struct {
	t     *testing.T
	state *kernel.State
	keys  map[uint64]*ecdsa.PrivateKey
	calls []kernel.SignedCall
	seqs  map[uint64]uint64
	next  int // key that has no account yet
}

func numberedKey(n int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(n)}))
	if err != nil {
		panic(err) // of 32 bytes, the same each time
	}
	return key
}

func newLists(t *testing.T, missing uint64) *lists {
	t.Helper()
	settings := kernel.DefaultSettings(77)
	settings.BlockCreations, settings.WindowCreations = 5, 1
	l := &lists{t: t, keys: map[uint64]*ecdsa.PrivateKey{0: numberedKey(0), 1: numberedKey(1)}, next: 2}
	cfg := kernel.GenesisConfig{Settings: settings}
	for n, role := range []kernel.Role{kernel.RoleOperator, kernel.RoleUser} {
		cfg.Accounts = append(cfg.Accounts, kernel.GenesisAccount{Address: signature.Address(l.keys[uint64(n)]), Role: role})
	}
	s, err := kernel.Genesis(cfg)
	if err != nil {
		t.Fatal(err)
	}
	l.state = s
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.do(0, kernel.KindCreate, 0, nil)
	l.block(nil, 0, 0)
	s.Stretch(missing)
	return l
}

// idleRule is the deploy input of a rule that does nothing.
func idleRule(t *testing.T) []byte {
	t.Helper()
	m := w.New()
	m.Memory(1, 1)
	idle := m.Func(nil, nil, nil)
	m.Export("init", idle)
	m.Export("apply", idle)
	input, err := kernel.NewDeployInput(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func (l *lists) do(account uint64, kind kernel.Kind, target uint64, input []byte) {
	l.t.Helper()
	if l.seqs == nil {
		l.seqs = make(map[uint64]uint64)
	}
	_, seq, _ := l.state.Session(account, 0)
	call := kernel.Call{
		ChainID: 77, Account: account, Seq: max(seq, l.seqs[account]), Kind: kind, Target: target, GasLimit: 1_000_000,
		ExpiryHeight: l.state.Height() + 1, Input: input,
	}
	l.seqs[account] = call.Seq + 1
	signed, err := signature.SignCall(l.keys[account], call)
	if err != nil {
		l.t.Fatal(err)
	}
	l.calls = append(l.calls, signed)
}

// open has an account open another one.
func (l *lists) open(sponsor uint64) {
	l.t.Helper()
	key := numberedKey(l.next)
	l.next++
	address := signature.Address(key)
	sig, err := signature.Sign(key, kernel.OpenDigest(77, sponsor, address))
	if err != nil {
		l.t.Fatal(err)
	}
	l.do(sponsor, kernel.KindOpen, 0, (&kernel.OpenInput{Address: address, Signature: sig}).Encode())
}

// block executes the calls, which must come to the refusals, and has the
// contract judge every transition.
func (l *lists) block(v *evm.Transitions, want ...kernel.Refusal) *kernel.BlockResult {
	l.t.Helper()
	in := kernel.BlockInput{Height: l.state.Height() + 1, Calls: l.calls}
	l.calls, l.seqs = nil, nil
	r := judged(l.t, v, l.state, in)
	for i := range want {
		if got := r.Outcomes[i].Refusal; got != want[i] {
			l.t.Fatalf("call %d: want refusal %v, got %v", i, want[i], got)
		}
	}
	return r
}

// judged executes the first block of an epoch and has the contract do the same.
func judged(t *testing.T, v *evm.Transitions, s *kernel.State, in kernel.BlockInput) *kernel.BlockResult {
	t.Helper()
	inputs := []kernel.BlockInput{in}
	at, place := kernel.PlaceInput(inputs, 0), evm.Place{Inputs: kernel.InputsRoot(inputs)}
	judge := func(before, terminal ssz.Root, witness []byte, wantRun bool, want ssz.Root) {
		t.Helper()
		if v == nil {
			return
		}
		run, got, _, err := v.Transition(place, before, terminal, witness)
		if err != nil || run != wantRun || got != want {
			t.Fatalf("leaf %d: kernel %v %v, contract %v %v: %v", place.Leaf, wantRun, want, run, got, err)
		}
	}
	before, witness := s.Root(), s.BeginWitness(&in, &at, ssz.Root{})
	b := kernel.Begin(s, &in, stepper{}, signature.Recover)
	judge(before, ssz.Root{}, witness, false, b.Leaf())
	for done := false; !done; {
		place.Leaf++
		before, terminal := b.Leaf(), ssz.Root{}
		witness, err := b.Witness(&at)
		if err != nil {
			t.Fatal(err)
		}
		if p, start, runs := b.Pending(); runs {
			m := machine.New(p, start)
			judge(before, terminal, witness, true, m.Root())
			m.Run(machine.MaxSteps)
			if witness, err = b.ExitWitness(&at, m); err != nil {
				t.Fatal(err)
			}
			terminal = m.Root()
		}
		if done, err = b.Next(); err != nil {
			t.Fatal(err)
		}
		judge(before, terminal, witness, false, b.Leaf())
	}
	return b.Result()
}

// TestFullListsInCourt has the kernel and the contract fill the last place of the
// lists of accounts, programs and instances, use what stands there, and refuse
// what comes after it.
func TestFullListsInCourt(t *testing.T) {
	t.Parallel()
	v, err := evm.NewTransitions()
	if err != nil {
		t.Fatal(err)
	}
	const lastAccount, lastInstance, lastProgram = 1<<40 - 1, 1<<40 - 1, 1<<20 - 1
	l := newLists(t, 2)
	l.open(1) // in the last place but one
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.do(0, kernel.KindCreate, 0, nil)
	l.block(v, 0, 0, 0)

	// The last places.
	l.keys[lastAccount] = numberedKey(l.next)
	l.open(0)
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.do(0, kernel.KindCreate, 0, nil)
	l.open(0)
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.do(0, kernel.KindCreate, 0, nil)
	r := l.block(v, 0, 0, 0, kernel.RefusedFull, kernel.RefusedFull, kernel.RefusedFull)
	for i, want := range []uint64{lastAccount, lastProgram, lastInstance} {
		if got := r.Outcomes[i].Created; got == nil || *got != want {
			t.Errorf("call %d: want %d created, got %v", i, want, got)
		}
	}

	// What stands in them is as good as any other.
	l.do(lastAccount, kernel.KindApply, lastInstance, nil)
	l.do(0, kernel.KindApply, 1<<40, nil)
	l.do(0, kernel.KindCreate, lastProgram, nil)
	l.do(0, kernel.KindCreate, 1<<20, nil)
	l.do(0, kernel.KindUpgrade, lastInstance, (&kernel.UpgradeInput{Program: lastProgram}).Encode())
	l.do(0, kernel.KindDelegate, 1<<40, make([]byte, kernel.DelegateInputSize))
	l.block(v, 0, kernel.RefusedInstance, kernel.RefusedFull, kernel.RefusedProgram, kernel.RefusedEntry, kernel.RefusedTarget)

	// Other reasons come before it.
	l = newLists(t, 1)
	l.open(1)
	l.open(1)
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.open(0)
	l.block(v, 0, kernel.RefusedCreation, 0, kernel.RefusedFull)
	settings := l.state.Settings()
	settings.BlockCreations = 0
	change := kernel.SettingsChange{Settings: settings, Height: l.state.Height() + 2}
	judged(t, v, l.state, kernel.BlockInput{Height: l.state.Height() + 1, Settings: &change})
	l.open(0)
	l.do(0, kernel.KindDeploy, 0, idleRule(t))
	l.do(0, kernel.KindCreate, 0, nil)
	l.block(v, kernel.RefusedBlockCreation, kernel.RefusedBlockCreation, kernel.RefusedBlockCreation)
}

// TestWrongNeighbours shows the contract neighbours in the ring of addresses
// that are not those of the one to be opened: it refuses to say that the
// address has no account, whether it has one or not.
func TestWrongNeighbours(t *testing.T) {
	t.Parallel()
	v, err := evm.NewTransitions()
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for key := 2; key < 12; key++ {
		l := newLists(t, 1<<20-5)
		for range 4 {
			l.open(0)
		}
		l.block(v, 0, 0, 0, 0)
		l.next = key // of which four have an account
		l.open(0)
		in := kernel.BlockInput{Height: l.state.Height() + 1, Calls: l.calls}
		inputs := []kernel.BlockInput{in}
		at, place := kernel.PlaceInput(inputs, 0), evm.Place{Inputs: kernel.InputsRoot(inputs), Leaf: 1}
		b := kernel.Begin(l.state.Clone(), &in, stepper{}, signature.Recover)
		if _, err := b.Next(); err != nil {
			t.Fatal(err)
		}
		want := b.Leaf()
		b = kernel.Begin(l.state, &in, stepper{}, signature.Recover)
		before := b.Leaf()
		l.state.Disorder()
		witness, err := b.Witness(&at)
		if err != nil {
			t.Fatal(err)
		}
		_, got, _, err := v.Transition(place, before, ssz.Root{}, witness)
		var reverted *evm.Reverted
		if errors.As(err, &reverted) && reverted.Name == "WrongNeighbour" {
			refused++
		} else if err == nil && got != want { // in disorder, too, some neighbours are right
			t.Errorf("key %d: the kernel comes to %v, the contract to %v", key, want, got)
		}
	}
	if refused < 5 {
		t.Errorf("only %d of 10 addresses were refused for their neighbours", refused)
	}
}
