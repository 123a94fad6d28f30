package kernel

import (
	"bytes"
	"errors"
	"testing"

	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

func seedCall() *SignedCall {
	return &SignedCall{Call: Call{ChainID: 7, Seq: 1, Kind: KindApply, GasLimit: 5, Input: []byte("input")}}
}

// Whatever bytes come, a decoder gives an error or a value that encodes to
// the same bytes.
func FuzzSignedCall(f *testing.F) {
	f.Add(seedCall().Encode())
	f.Add([]byte{69, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := DecodeSignedCall(b)
		checkDecoded(t, b, err, func() []byte { return c.Encode() })
	})
}

func FuzzBlockInput(f *testing.F) {
	in := &BlockInput{Height: 1, Time: 2, RootChain: &Header{Number: 3}, Calls: []SignedCall{*seedCall(), *seedCall()}}
	f.Add(in.Encode())
	in.Settings = &SettingsChange{Settings: DefaultSettings(7), Height: 9}
	f.Add(in.Encode())
	f.Add((&BlockInput{}).Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		in, err := DecodeBlockInput(b)
		checkDecoded(t, b, err, func() []byte { return in.Encode() })
	})
}

func FuzzDeployInput(f *testing.F) {
	f.Add(deployInput(testRule(allEntries()...)))
	f.Add((&DeployInput{}).Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := DecodeDeployInput(b)
		checkDecoded(t, b, err, func() []byte { return d.Encode() })
		if p := loadProgram(b); p != nil && (!bytes.Equal(p.Encode(), d.Artifact) || p.Root() != d.Root) {
			t.Fatal("a program is not what its artifact and root say")
		}
	})
}

// FuzzParts decodes bytes as each thing that a store or a peer may hand over.
func FuzzParts(f *testing.F) {
	a := Account{Sessions: []Session{{1, 2, 3}}, Devices: []Device{{Scope: 5, Expiry: 6}}}
	change := SettingsChange{Height: 5}
	n := uint64(4)
	o := Outcome{Receipt: &Receipt{Status: StatusFinished}, Created: &n, Output: []byte("out")}
	s := DefaultSettings(1)
	for kind, b := range [][]byte{
		a.Encode(), (&Instance{}).Encode(), (&ProgramRef{}).Encode(), (&Message{Data: []byte("m")}).Encode(),
		o.Receipt.Encode(), s.Encode(), o.Encode(), (&OpenInput{}).Encode(), change.Encode(), (&DelegateInput{Nonce: 1}).Encode(), (&UpgradeInput{Gas: 1}).Encode(),
		(&UpgradeRun{Entry: program.EntryImport, Outcome: o}).Encode(),
	} {
		f.Add(byte(kind), b)
	}
	f.Fuzz(func(t *testing.T, kind byte, b []byte) {
		switch kind % 12 {
		case 0:
			v, err := DecodeAccount(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 1:
			v, err := DecodeInstance(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 2:
			v, err := DecodeProgramRef(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 3:
			v, err := DecodeMessage(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 4:
			v, err := DecodeReceipt(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 5:
			if v, err := DecodeSettings(b); err == nil && !bytes.Equal(v.Encode(), b) {
				t.Fatal("settings have two encodings")
			}
		case 6:
			v, err := DecodeOutcome(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 7:
			v, err := DecodeOpenInput(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 11:
			v, err := DecodeUpgradeRun(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 10:
			v, err := DecodeUpgradeInput(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 9:
			v, err := DecodeDelegateInput(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		case 8:
			v, err := DecodeSettingsChange(b)
			checkDecoded(t, b, err, func() []byte { return v.Encode() })
		}
	})
}

func FuzzProofs(f *testing.F) {
	c, r := provedChain(f)
	a, _ := c.state.ProveAccount(1, r.ReceiptsRoot)
	m, _ := c.state.ProveMemory(0, 0, 8, r.ReceiptsRoot)
	p, _ := ProveReceipt(r.StateRoot, r.Receipts(), 2)
	for kind, encode := range []func() ([]byte, error){a.Encode, m.Encode, p.Encode} {
		b, err := encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(byte(kind), b)
	}
	f.Fuzz(func(t *testing.T, kind byte, b []byte) {
		var back interface{ Encode() ([]byte, error) }
		var err error
		switch kind % 3 {
		case 0:
			back, err = DecodeAccountProof(b)
		case 1:
			back, err = DecodeMemoryProof(b)
		case 2:
			back, err = DecodeReceiptProof(b)
		}
		if err != nil {
			return
		}
		if again, err := back.Encode(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("a proof has two encodings: %v", err)
		}
	})
}

func checkDecoded(t *testing.T, b []byte, err error, encode func() []byte) {
	t.Helper()
	var format *FormatError
	if err != nil {
		if !errors.As(err, &format) {
			t.Fatalf("want a FormatError, got %v", err)
		}
		return
	}
	if !bytes.Equal(encode(), b) {
		t.Fatalf("%x decodes to what encodes as %x", b, encode())
	}
}

// preparedRule is a module that writes its input length.
func preparedRule(pages uint32) []byte {
	m := wasmtest.New()
	length := m.Import("input_len", nil, []byte{wasmtest.I32})
	m.Memory(pages, pages)
	run := m.Func(nil, nil, nil, wasmtest.Code(
		wasmtest.Const32(0), wasmtest.Call(length), wasmtest.Store(wasmtest.I32Store, 0),
	))
	m.Export("init", run)
	m.Export("apply", run)
	return m.Bytes()
}

// A program whose artifact follows from its module has the module for the
// fast engine; another is what its artifact says, and has none. Of one whose
// artifact does not make its root nobody knows the code: it is deployed as
// given, and a run of it stops the node.
func TestDeploy(t *testing.T) {
	good, err := NewDeployInput(preparedRule(1))
	if err != nil {
		t.Fatal(err)
	}
	d, err := DecodeDeployInput(good)
	if err != nil {
		t.Fatal(err)
	}
	other := DeployInput{Root: d.Root, Wasm: preparedRule(2), Artifact: d.Artifact}
	bare := DeployInput{Root: d.Root, Artifact: d.Artifact}
	junk := DeployInput{Root: d.Root, Wasm: d.Wasm, Artifact: d.Artifact[1:]}
	lie := DeployInput{Wasm: d.Wasm, Artifact: d.Artifact}
	for name, x := range map[string]struct {
		input    []byte
		checked  bool // CheckDeploy has nothing against it
		accepted bool
		known    bool
		wasm     bool
	}{
		"prepared":       {good, true, true, true, true},
		"another module": {other.Encode(), false, true, true, false},
		"no module":      {bare.Encode(), false, true, true, false},
		"no artifact":    {junk.Encode(), false, true, false, false},
		"another root":   {lie.Encode(), false, true, false, false},
		"root alone":     {d.Root[:], false, true, false, false},
		"less":           {d.Root[:31], false, false, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			if err := CheckDeploy(x.input); (err == nil) != x.checked {
				t.Fatalf("CheckDeploy: %v", err)
			}
			c := newChain(t, testSettings(), RoleOperator)
			c.add(c.call(0, KindDeploy, 0, 900_000, x.input))
			r := c.block()
			if (r.Outcomes[0].Receipt.Status == StatusFinished) != x.accepted {
				t.Fatalf("outcome: %+v", r.Outcomes[0].Receipt)
			}
			if !x.accepted {
				return
			}
			p, ref, _ := c.state.Program(0)
			if ref.ProgramRoot != root32(x.input, 0) || (p != nil) != x.known {
				t.Fatalf("root %v, known: %t", ref.ProgramRoot, p != nil)
			}
			if p != nil && ((p.Wasm != nil) != x.wasm || ref.ProgramRoot != p.Root()) {
				t.Fatalf("wasm of %d bytes, root %v", len(p.Wasm), ref.ProgramRoot)
			}
			again, err := Restore(c.state.Parts())
			if err != nil || again.Root() != c.state.Root() {
				t.Fatalf("restored: %v", err)
			}
			c.add(c.call(0, KindCreate, 0, 100_000, nil))
			in := c.input()
			passes, errPasses := ExecuteParallel(again, in, stepper{}, recoverKey, scattered)
			r, err = Execute(c.state, in, stepper{}, recoverKey)
			if !x.known {
				if err == nil || errPasses == nil || err.Error() != errPasses.Error() {
					t.Fatalf("a run on unknown code: %v and %v", err, errPasses)
				}
				return
			}
			if err != nil || errPasses != nil || r.AppHash != passes.AppHash || r.Outcomes[0].Receipt.Status != StatusFinished {
				t.Fatalf("create: %v, %v, %+v", err, errPasses, r.Outcomes[0].Receipt)
			}
		})
	}
}

// brokenRunner gives results that no run can have.
type brokenRunner struct {
	result machine.Result
	err    error
}

func (b brokenRunner) Run(*program.Program, *machine.Start) (machine.Result, error) {
	return b.result, b.err
}

// An engine that fails stops the block: it is never a status.
func TestRunnerFails(t *testing.T) {
	failure := errors.New("out of memory")
	for _, run := range []brokenRunner{
		{err: failure},
		{result: machine.Result{}},
		{result: machine.Result{Status: machine.Running}},
		{result: machine.Result{Status: 6}},
		{result: machine.Result{Status: machine.Trapped, Messages: make([]machine.Message, 1)}},
	} {
		c := startChain(t)
		before := c.state.Clone()
		c.add(c.call(0, KindApply, 0, 100_000, []byte{cmdCount}))
		in := c.input()
		_, err := Execute(c.state, in, run, recoverKey)
		if err == nil || run.err != nil && !errors.Is(err, failure) {
			t.Fatalf("%+v: got %v", run, err)
		}
		if _, err := Execute(before, in, stepper{}, recoverKey); err != nil {
			t.Fatalf("the clone cannot go on: %v", err)
		}
	}
}

// Restore refuses parts that do not fit together.
func TestRestoreRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*Parts){
		"settings":       func(p *Parts) { p.Settings.Window = 0 },
		"no account":     func(p *Parts) { p.Accounts = nil },
		"two of a key":   func(p *Parts) { p.Accounts[1].Address = p.Accounts[0].Address },
		"next":           func(p *Parts) { p.Accounts[0].Next = 99 },
		"program root":   func(p *Parts) { p.Programs[0].Ref.ProgramRoot[0]++ },
		"program source": func(p *Parts) { p.Programs[0].Source = p.Programs[0].Source[1:] },
		"status":         func(p *Parts) { p.Instances[0].Instance.Status = 0 },
		"program number": func(p *Parts) { p.Instances[0].Instance.Program = 2 },
		"upgrade":        func(p *Parts) { p.Instances[0].Instance.Pending = Upgrade{Program: 2, Height: 9} },
		"unknown code":   func(p *Parts) { p.Programs[0].Source = p.Programs[0].Source[:40] },
		"globals":        func(p *Parts) { p.Instances[0].Globals = make([]uint64, program.MaxGlobals+1) },
		"frontier":       func(p *Parts) { p.Head = 3 },
		"message number": func(p *Parts) { p.Waiting = []Message{{Number: 1}} },
	} {
		p := startChain(t).state.Parts()
		if _, err := Restore(p); err != nil {
			t.Fatal(err)
		}
		spoil(p)
		if _, err := Restore(p); err == nil {
			t.Errorf("%s: restored all the same", name)
		}
	}
}

// Encodings that differ from the one that is accepted in a single thing.
func TestMalformed(t *testing.T) {
	call := seedCall().Encode()
	in := (&BlockInput{RootChain: &Header{}, Calls: []SignedCall{*seedCall(), *seedCall()}, Settings: &SettingsChange{}}).Encode()
	change := func(b []byte, at int, v byte) []byte {
		b = bytes.Clone(b)
		b[at] = v
		return b
	}
	const list = blockInputFixed + headerSize
	for name, x := range map[string]struct {
		b      []byte
		decode func([]byte) error
	}{
		"call: empty":              {nil, decodesCall},
		"call: offset":             {change(call, 0, 70), decodesCall},
		"call: cut in the call":    {call[:100], decodesCall},
		"call: input offset":       {change(call, signedCallFixed+callFixed-4, callFixed+1), decodesCall},
		"block: empty":             {nil, decodesBlock},
		"block: header offset":     {change(in, 16, blockInputFixed+1), decodesBlock},
		"block: half a header":     {change(in, 20, blockInputFixed+8), decodesBlock},
		"block: calls beyond":      {in[:list-1], decodesBlock},
		"block: half a change":     {in[:len(in)-1], decodesBlock},
		"block: calls go back":     {change(in, 24, blockInputFixed), decodesBlock},
		"block: half an offset":    {change(in, 24, list+3), decodesBlock},
		"block: no first offset":   {change(in, list, 0), decodesBlock},
		"block: odd first offset":  {change(in, list, 9), decodesBlock},
		"block: offset goes back":  {change(in, list+4, 0), decodesBlock},
		"block: offset far beyond": {change(in, list+7, 0xff), decodesBlock},
		"block: more in the front": {change(in, list, 12), decodesBlock},
		"block: cut in a call":     {in[:list+70], decodesBlock},
	} {
		var format *FormatError
		if err := x.decode(x.b); !errors.As(err, &format) {
			t.Errorf("%s: want a FormatError, got %v", name, err)
		}
	}
}

func decodesCall(b []byte) error {
	_, err := DecodeSignedCall(b)
	return err
}

func decodesBlock(b []byte) error {
	_, err := DecodeBlockInput(b)
	return err
}
