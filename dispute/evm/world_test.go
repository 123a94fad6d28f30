package evm

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Bits of the first byte of the world rule's input.
const (
	bitGrow   = 1  // grow the memory and write to its end
	bitGlobal = 2  // add to a global
	bitEmit   = 4  // send messages, see emitInput
	bitAbort  = 8  // abort with code 99
	bitTrap   = 16 // unreachable
	bitLoop   = 32 // loop for good
	bitStick  = 64 // have an export loop for good
)

// worldRule counts its runs, does what its input says and then writes that
// input to the output. Its export gives some of its memory away, its import
// takes that up and sends a message; bits in the input of the last run before
// have the export send one, too, and the import none. An entry "NAME:trap" or
// "NAME:abort" ends otherwise; with an import that aborts, the memory is larger.
func worldRule(entries ...string) []byte {
	const i32, i64 = w.I32, w.I64
	const input, i32Eqz, i32And, i64ExtendU, load8 = 256, 0x45, 0x71, 0xad, 0x2d
	m := w.New()
	m.Data(1000, []byte("what a new memory holds"))
	length := m.Import("input_len", nil, []byte{i32})
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	emit := m.Import("emit", []byte{i64, i32}, nil)
	abort := m.Import("abort", []byte{i32}, nil)
	pages := uint32(1)
	if slices.Contains(entries, "import_state:abort") {
		pages = 3
	}
	m.Memory(pages, 5)
	total := m.Global(i64, true, 5)
	at := func(i uint32) []byte { return w.Code(w.Const32(0), w.Load(load8, input+i)) }
	when := func(bit int32, body ...[]byte) []byte {
		return w.Code(at(0), w.Const32(bit), w.Op(i32And), w.If([]byte{w.Empty}, body...))
	}
	run := m.Func(nil, nil, []byte{i32}, w.Code(
		w.Const32(0), w.Const32(0), w.Load(w.I32Load, 0), w.Const32(1), w.Op(w.I32Add), w.Store(w.I32Store, 0),
		w.Const32(input), w.Const32(0), w.Call(length), w.Call(read),
		when(bitGrow, w.Const32(1), w.MemoryGrow(), w.Drop(),
			w.MemorySize(), w.Const32(65536), w.Op(w.I32Mul), w.Const32(4), w.Op(w.I32Sub), w.Const32(77), w.Store(w.I32Store, 0)),
		when(bitGlobal, w.GlobalGet(total), w.Const64(3), w.Op(w.I64Add), w.GlobalSet(total)),
		when(bitEmit, at(1), w.Set(0), w.Loop([]byte{w.Empty},
			w.Const32(input+4), w.Call(length), w.Const32(4), w.Op(w.I32Sub), w.Call(write),
			at(3), w.Op(i64ExtendU), at(2), w.Const32(512), w.Op(w.I32Mul), w.Call(emit),
			w.Get(0), w.Const32(1), w.Op(w.I32Sub), w.Tee(0), w.BrIf(0))),
		w.Const32(input), w.Call(length), w.Call(write),
		when(bitAbort, w.Const32(99), w.Call(abort)),
		when(bitTrap, w.Unreachable()),
		when(bitLoop, w.Loop([]byte{w.Empty}, w.Br(0))),
	))
	bodies := map[string][]byte{
		"export_state": w.Code(when(bitStick, w.Loop([]byte{w.Empty}, w.Br(0))),
			when(bitEmit, w.Const64(1), w.Const32(512), w.Call(emit)), w.Const32(0), w.Const32(300), w.Call(write)),
		"import_state": w.Code(
			w.Const32(0), w.Const32(0), w.Call(length), w.Call(read), w.GlobalGet(total), w.Const64(1), w.Op(w.I64Add), w.GlobalSet(total),
			w.Const32(0), w.Const32(40), w.Call(write),
			at(0), w.Const32(bitGrow), w.Op(i32And), w.Op(i32Eqz),
			w.If([]byte{w.Empty}, w.Const64(1), w.Const32(10_240), w.Call(emit)),
			w.Const32(1), w.MemoryGrow(), w.Drop(), w.Const32(0), w.Const32(4), w.Call(write),
		),
	}
	ends := map[string][]byte{"": nil, "trap": w.Unreachable(), "abort": w.Code(w.Const32(98), w.Call(abort))}
	for _, entry := range entries {
		name, end, _ := strings.Cut(entry, ":")
		f := run
		if body, ok := bodies[name]; ok {
			f = m.Func(nil, nil, nil, w.Code(body, ends[end]))
		}
		m.Export(name, f)
	}
	return m.Bytes()
}

// stepper runs rules on the court's machine, altered at the end if asked for.
type stepper struct{ end func(*machine.Machine) }

func (s stepper) machine(p *program.Program, start *machine.Start) *machine.Machine {
	m := machine.New(p, start)
	if s.end == nil {
		m.Run(machine.MaxSteps)
	} else {
		s.end(m)
	}
	return m
}

// Run implements kernel.Runner.
func (s stepper) Run(p *program.Program, start *machine.Start) (machine.Result, error) {
	return s.machine(p, start).Result(), nil
}

const worldChain = 77

// worldSettings are small enough that every bound is reached.
func worldSettings() kernel.Settings {
	s := kernel.DefaultSettings(worldChain)
	s.BlockGas, s.CallGas, s.DeliveryGas = 10_000_000, 1_000_000, 1_000_000
	s.BlockCalls, s.BlockDeliveries = 100, 3
	s.MaxInput = 1 << 16
	s.Window, s.Allowance, s.OperatorAllowance = 5, 5_000_000, 50_000_000
	s.SessionIdle = 10
	s.BlockCreations, s.WindowCreations = 8, 3
	s.FixedGas, s.DeployGas = 1000, 10
	return s
}

// world is a cluster's history under way: blocks that were executed, and the
// calls of the next.
type world struct {
	t      testing.TB
	state  *kernel.State
	run    stepper
	keys   []*ecdsa.PrivateKey // by account number
	seqs   map[[2]uint64]uint64
	calls  []kernel.SignedCall
	header *kernel.Header // of the next block

	inputs  []kernel.BlockInput
	before  []*kernel.State // before each block
	results []*kernel.BlockResult
}

func worldKey(i int) *ecdsa.PrivateKey {
	h := sha256.Sum256([]byte{byte(i), byte(i >> 8)})
	key, err := crypto.ToECDSA(h[:])
	if err != nil {
		panic(err)
	}
	return key
}

func newWorld(t testing.TB, roles ...kernel.Role) *world {
	t.Helper()
	return newWorldOf(t, 0, roles...)
}

// newWorldOf has more accounts, of which nobody has the keys.
func newWorldOf(t testing.TB, more int, roles ...kernel.Role) *world {
	t.Helper()
	c := &world{t: t, seqs: map[[2]uint64]uint64{}}
	cfg := kernel.GenesisConfig{Time: 1000, Settings: worldSettings()}
	for i, r := range roles {
		c.keys = append(c.keys, worldKey(i))
		cfg.Accounts = append(cfg.Accounts, kernel.GenesisAccount{Address: signature.Address(c.keys[i]), Role: r})
	}
	for i := range more {
		h := sha256.Sum256([]byte{byte(i), byte(i >> 8), byte(i >> 16), 1})
		cfg.Accounts = append(cfg.Accounts, kernel.GenesisAccount{Address: kernel.Address(h[:20]), Role: kernel.RoleUser})
		c.keys = append(c.keys, nil)
	}
	s, err := kernel.Genesis(cfg)
	if err != nil {
		t.Fatal(err)
	}
	c.state = s
	return c
}

// grow adds instances.
func (c *world) grow(instances int) {
	parts := c.state.Parts()
	for range instances {
		parts.Instances = append(parts.Instances, parts.Instances[0])
	}
	s, err := kernel.Restore(parts)
	if err != nil {
		c.t.Fatal(err)
	}
	c.state = s
}

// forget lets the epoch start with the next block.
func (c *world) forget() { c.inputs, c.before, c.results = nil, nil, nil }

// call returns a call that is next in a session of an account, unsigned.
func (c *world) call(account uint64, session uint8, kind kernel.Kind, target, gas uint64, input []byte) kernel.Call {
	generation, seq, _ := c.state.Session(account, session)
	at := [2]uint64{account<<8 | uint64(session), generation}
	seq = max(seq, c.seqs[at])
	c.seqs[at] = seq + 1
	return kernel.Call{
		ChainID: worldChain, Account: account, Session: session, Generation: generation, Seq: seq,
		Kind: kind, Target: target, GasLimit: gas, ExpiryHeight: c.state.Height() + 1, Input: input,
	}
}

// add signs a call and puts it into the next block.
func (c *world) add(call kernel.Call) *kernel.SignedCall {
	c.t.Helper()
	key := c.keys[0]
	if call.Account < uint64(len(c.keys)) {
		key = c.keys[call.Account]
	}
	signed, err := signature.SignCall(key, call)
	if err != nil {
		c.t.Fatal(err)
	}
	c.calls = append(c.calls, signed)
	return &c.calls[len(c.calls)-1]
}

// do adds a call of session 0.
func (c *world) do(account uint64, kind kernel.Kind, target, gas uint64, input []byte) *kernel.SignedCall {
	c.t.Helper()
	return c.add(c.call(account, 0, kind, target, gas, input))
}

// block executes the calls that were added.
func (c *world) block() *kernel.BlockResult {
	c.t.Helper()
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: c.state.Time() + 1, RootChain: c.header, Calls: c.calls}
	c.calls, c.header, c.seqs = nil, nil, map[[2]uint64]uint64{}
	return c.execute(in)
}

// execute executes a block.
func (c *world) execute(in *kernel.BlockInput) *kernel.BlockResult {
	c.t.Helper()
	c.before = append(c.before, c.state.Clone())
	r, err := kernel.Execute(c.state, in, c.run, signature.Recover)
	if err != nil {
		c.t.Fatal(err)
	}
	c.inputs, c.results = append(c.inputs, *in), append(c.results, r)
	for n := uint64(len(c.keys)); n < c.state.Accounts(); n++ {
		a, _ := c.state.Account(n)
		for i := range 200 {
			if key := worldKey(i); signature.Address(key) == a.Address {
				c.keys = append(c.keys, key)
			}
		}
	}
	return r
}

// openInput is the input that opens an account for a key.
func (c *world) openInput(sponsor uint64, key *ecdsa.PrivateKey) []byte {
	address := signature.Address(key)
	sig, err := signature.Sign(key, kernel.OpenDigest(worldChain, sponsor, address))
	if err != nil {
		c.t.Fatal(err)
	}
	o := kernel.OpenInput{Address: address, Signature: sig}
	return o.Encode()
}

// worldPrograms are the deploy inputs of a whole rule, of rules that lack
// receive and export, all but apply and export, and apply, and of one that
// upgrades badly.
var worldPrograms = sync.OnceValues(func() (out [][]byte, err error) {
	for _, entries := range [][]string{
		{"init", "apply", "receive", "export_state", "import_state"},
		{"init", "apply", "import_state"},
		{"apply", "export_state"},
		{"init", "receive"},
		{"init", "apply", "receive", "export_state:trap", "import_state:abort"},
	} {
		input, err := kernel.NewDeployInput(worldRule(entries...))
		if err != nil {
			return nil, err
		}
		out = append(out, input)
	}
	return out, nil
})

// deploy deploys a rule of the world.
func (c *world) deploy(program int) {
	c.t.Helper()
	inputs, err := worldPrograms()
	if err != nil {
		c.t.Fatal(err)
	}
	c.do(0, kernel.KindDeploy, 0, 900_000, inputs[program])
}

// judgement is one judgement of the contract.
type judgement struct {
	name     string // of the kind of transition and what came of it
	place    Place
	before   ssz.Root
	terminal ssz.Root
	witness  []byte
	run      bool
	want     ssz.Root
}

// judge has the contract execute it and compares.
func (j *judgement) judge(t testing.TB, v *Transitions) Gas {
	t.Helper()
	run, got, gas, err := v.Transition(j.place, j.before, j.terminal, j.witness)
	if err != nil {
		t.Fatalf("%s: %v", j.name, err)
	}
	if run != j.run || got != j.want {
		t.Fatalf("%s: contract %v %v, kernel %v %v", j.name, run, got, j.run, j.want)
	}
	return gas
}

// judgements takes the blocks of the world, as one epoch, apart.
func (c *world) judgements() (out []judgement) {
	c.t.Helper()
	inputs := kernel.InputsRoot(c.inputs)
	for i := range c.inputs {
		in, at := &c.inputs[i], kernel.PlaceInput(c.inputs, uint64(i))
		s := c.before[i].Clone()
		before, receipts := s.Root(), ssz.Root{}
		if i > 0 {
			before, receipts = c.results[i-1].AppHash, c.results[i-1].ReceiptsRoot
		}
		place := Place{Inputs: inputs, Block: uint16(i)}
		begin := judgement{name: "begin", place: place, before: before, witness: s.BeginWitness(in, &at, receipts)}
		b := kernel.Begin(s, in, c.run, signature.Recover)
		begin.want = b.Leaf()
		if c.results[i].Void != nil {
			begin.name = "begin: void"
		}
		out = append(out, begin)
		upgrades := 0
		for done := false; !done; {
			place.Leaf++
			done = c.next(b, in, &at, place, &out, &upgrades)
		}
		place.Leaf++
		over := judgement{name: "block over", place: place, before: b.Leaf(), want: b.Leaf()}
		var err error
		if over.witness, err = b.Witness(&at); err != nil {
			c.t.Fatal(err)
		}
		out = append(out, over)
		if b.Leaf() != c.results[i].AppHash {
			c.t.Fatalf("block %d: the history does not end in the app hash", i)
		}
	}
	return out
}

// next executes one transition and appends its judgements.
func (c *world) next(b *kernel.Block, in *kernel.BlockInput, at *kernel.InputPlace, place Place, out *[]judgement, upgrades *int) (done bool) {
	c.t.Helper()
	cursor := b.Cursor()
	one := judgement{place: place, before: b.Leaf()}
	var err error
	if one.witness, err = b.Witness(at); err != nil {
		c.t.Fatal(err)
	}
	exit := one
	if p, start, runs := b.Pending(); runs {
		one.run, one.want = true, machine.New(p, start).Root()
		m := c.run.machine(p, start)
		if exit.witness, err = b.ExitWitness(at, m); err != nil {
			c.t.Fatal(err)
		}
		exit.terminal = m.Root()
	}
	if done, err = b.Next(); err != nil {
		c.t.Fatal(err)
	}
	exit.want = b.Leaf()
	exit.name = "end"
	r, after := c.results[place.Block], b.Cursor()
	switch {
	case cursor.Phase != kernel.PhaseEnd && after.Deliveries == cursor.Deliveries && after.Calls == cursor.Calls:
		u := &r.Upgrades[*upgrades]
		exit.name = []string{"export: ", "import: "}[u.Entry-program.EntryExport] + outcomeName(&u.Outcome)
		*upgrades++
	case cursor.Phase == kernel.PhaseDeliver:
		exit.name = "delivery: " + outcomeName(&r.Deliveries[cursor.Deliveries].Outcome)
	case cursor.Phase == kernel.PhaseCall:
		exit.name = in.Calls[cursor.Calls].Kind.String() + ": " + outcomeName(&r.Outcomes[cursor.Calls])
	}
	if one.run {
		one.name = exit.name + ": entry"
		*out = append(*out, one)
	}
	*out = append(*out, exit)
	return done
}

// outcomeName says what came of a call or message.
func outcomeName(o *kernel.Outcome) string {
	switch {
	case o.Refusal != 0:
		return o.Refusal.String()
	case !o.Receipt.MessagesRoot.IsZero():
		return o.Receipt.Status.String() + ", with messages"
	}
	return o.Receipt.Status.String()
}

// emitInput has a rule send count messages, each with 512 times gas.
func emitInput(target, count, gas byte, data ...byte) []byte {
	return append([]byte{bitEmit, count, gas, target}, data...)
}
