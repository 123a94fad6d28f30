package batchvalidate

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"strings"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// keeper is a rule that keeps its input and can be upgraded.
func keeper(t *testing.T) []byte {
	t.Helper()
	m := w.New()
	length := m.Import("input_len", nil, []byte{w.I32})
	read := m.Import("input_read", []byte{w.I32, w.I32, w.I32}, nil)
	write := m.Import("output_write", []byte{w.I32, w.I32}, nil)
	m.Memory(1, 1)
	keep := m.Func(nil, nil, nil, w.Code(w.Const32(0), w.Const32(0), w.Call(length), w.Call(read)))
	for _, e := range []string{"init", "apply", "import_state"} {
		m.Export(e, keep)
	}
	m.Export("export_state", m.Func(nil, nil, nil, w.Code(w.Const32(0), w.Const32(8), w.Call(write))))
	input, err := kernel.NewDeployInput(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func signTest(key kernel.Address, digest [32]byte) (sig [65]byte) {
	h := sha256.Sum256(append(key[:], digest[:]...))
	copy(sig[:], h[:])
	copy(sig[32:], key[:])
	return sig
}

func recoverTest(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
	key := kernel.Address(sig[32:52])
	return key, signTest(key, digest) == sig
}

// An export and an import are transitions of their own: they have runs and
// strides, and a call behind them is found where it is. A void block has the
// history of a block that does nothing.
func TestReplay_upgrade(t *testing.T) {
	key := kernel.Address{7}
	state, err := kernel.Genesis(kernel.GenesisConfig{
		Settings: kernel.DefaultSettings(3), Accounts: []kernel.GenesisAccount{{Address: key, Role: kernel.RoleOperator}},
	})
	if err != nil {
		t.Fatal(err)
	}
	seq := uint64(0)
	call := func(kind kernel.Kind, input []byte) kernel.SignedCall {
		c := kernel.SignedCall{Call: kernel.Call{ChainID: 3, Seq: seq, Kind: kind, GasLimit: 1 << 22, ExpiryHeight: 100, Input: input}}
		c.Signature = signTest(key, c.Digest())
		seq++
		return c
	}
	up := kernel.UpgradeInput{Gas: 1 << 18}
	inputs := []kernel.BlockInput{
		{Height: 1, Calls: []kernel.SignedCall{call(kernel.KindDeploy, keeper(t)), call(kernel.KindCreate, []byte("a stream")), call(kernel.KindUpgrade, up.Encode())}},
		{Height: 9},
		{Height: 2, Calls: []kernel.SignedCall{call(kernel.KindApply, []byte("an event"))}},
	}
	fast, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer fast.Close()
	ctx := t.Context()
	r, err := NewReplay(ctx, Epoch{Before: state, Inputs: inputs}, Executor{Engine: fast, Recover: recoverTest}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if res := r.Results[2]; len(res.Upgrades) != 2 || res.Upgrades[1].Outcome.Receipt.Status != kernel.StatusFinished || r.Results[1].Void == nil {
		t.Fatalf("the replay came to %+v, %+v", r.Results[1], res)
	}
	if void, err := r.Transitions(ctx, 1); err != nil || len(void) != 2 || void[1] != r.Results[1].AppHash {
		t.Fatalf("the void block's history: %v, %v", void, err)
	}
	found, err := r.Find(ctx, inputs[2].Calls[0].Call.Root())
	if err != nil || found.At != (Position{Block: 2, Transition: 3}) {
		t.Fatalf("found %+v, %v", found, err)
	}
	leaves, err := r.Transitions(ctx, 2)
	if err != nil || len(leaves) != 5 || leaves[4] != r.Results[2].AppHash {
		t.Fatalf("want 5 leaves, got %v, %v", leaves, err)
	}
	walks, err := r.Walk(ctx)
	if err != nil || len(walks) != 3 || len(walks[1]) != 1 || len(walks[2]) != 4 {
		t.Fatalf("walks are %+v, %v", walks, err)
	}
	for i, want := range []struct {
		entry program.Entry
		input string
	}{{program.EntryExport, ""}, {program.EntryImport, "a stream"}, {program.EntryApply, "an event"}} {
		at := Position{Block: 2, Transition: uint64(i) + 1}
		if w := walks[2][i]; w.Entry != want.entry || w.Outcome.Receipt.Status != kernel.StatusFinished || (w.Call != nil) != (want.entry == program.EntryApply) {
			t.Fatalf("transition %d: %+v", i+1, w)
		}
		run, err := r.Run(ctx, at)
		if err != nil || run.Start.Entry != want.entry || !bytes.Equal(run.Start.Input, []byte(want.input)) {
			t.Fatalf("run %d: %+v, %v", i, run, err)
		}
		strides, err := r.Strides(ctx, at)
		if err != nil || strides[len(strides)-1] != leaves[at.Transition] || strides[0] == (ssz.Root{}) {
			t.Fatalf("strides of run %d: %v", i, err)
		}
	}
	for _, want := range []struct {
		at            Position
		what, receipt string
		changed       string // something that it changes
	}{
		{Position{0, 0}, "block begin", "", "height"},
		{Position{0, 1}, "call 0 of the block: deploy by account 0", "finished", "programs"},
		{Position{0, 2}, "call 1 of the block: create of program 0 by account 0", "finished", "instance 0, memory root"},
		{Position{1, 0}, "block begin", "", ""},
		{Position{2, 1}, "export by the old program, before call 0", "finished", "gas used since genesis"},
		{Position{2, 2}, "import by the new program, before call 0", "finished", "gas used since genesis"},
		{Position{2, 3}, "call 0 of the block: apply of instance 0", "finished", "account 0, gas of its window"},
		{Position{2, 4}, "block end", "", "state root"},
		{Position{2, 5}, over, "", ""},
	} {
		x, err := r.ExplainTransition(ctx, want.at)
		if err != nil || !strings.HasPrefix(x.What, want.what) || !strings.HasPrefix(x.Came, want.receipt) || want.receipt == "" && x.Came != "" {
			t.Fatalf("transition %+v: got %+v, %v", want.at, x, err)
		}
		changes := want.changed == "" && len(x.Changes) == 0
		for _, c := range x.Changes {
			changes = changes || want.changed != "" && c.What == want.changed && c.Before != c.After
		}
		if !changes {
			t.Errorf("transition %+v: want a change of %q, got %v", want.at, want.changed, x.Changes)
		}
	}
	if _, err := r.Run(ctx, Position{Block: 1, Transition: 1}); !errors.Is(err, ErrNoRun) {
		t.Fatalf("a run in a void block: %v", err)
	}
}
