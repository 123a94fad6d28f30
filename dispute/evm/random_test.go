package evm

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// legalOps are all operations, so that random code is not mostly illegal.
func legalOps() []program.Op {
	var out []program.Op
	add := func(from, to program.Op) {
		for o := from; o <= to; o++ {
			out = append(out, o)
		}
	}
	add(program.OpJump, program.OpAbort)
	add(program.OpCharge, program.OpChargeGrow)
	add(program.OpMove, program.OpGlobalSet)
	add(program.OpLoad8U, program.OpMemoryGrow)
	add(program.OpMemoryCopy, program.OpEmit)
	for base := program.OpBin32; base <= program.OpBin64I; base += 0x20 {
		add(base, base+program.Op(program.AluGeU))
	}
	add(program.OpClz32, program.OpExtend16S8)
	return out
}

// random makes states.
type random struct {
	*rand.Rand
	ops []program.Op
}

func newRandom(seed uint64) *random {
	return &random{Rand: rand.New(rand.NewPCG(seed, 0x5eed)), ops: legalOps()}
}

// instr returns an instruction: mostly legal, with operands that often make
// sense, now and then any 64 bits.
func (r *random) instr() program.Instr {
	if r.IntN(30) == 0 {
		return program.Instr(r.Uint64())
	}
	op := r.ops[r.IntN(len(r.ops))]
	imm := uint32(operand(r.Rand))
	a, b, dst := r.slot(), r.slot(), r.slot()
	switch {
	case op <= program.OpBrGeS4 || op == program.OpCall || op == program.OpTableEntry || op == program.OpBrTable:
		if r.IntN(8) > 0 {
			imm %= codeLen
		}
	case op == program.OpCallIndirect && r.IntN(4) > 0:
		imm = 1 + imm%3
	case (op == program.OpGlobalGet || op == program.OpGlobalSet) && r.IntN(8) > 0:
		imm %= program.MaxGlobals
	case op >= program.OpLoad8U && op <= program.OpStore64 && r.IntN(3) > 0:
		imm %= 5000
	}
	switch {
	case op == program.OpTableEntry && r.IntN(4) > 0:
		dst, a = 0, uint8(r.IntN(4))
	case op == program.OpCall || op == program.OpCallIndirect:
		if r.IntN(8) > 0 {
			a %= program.MaxArgs + 1
		}
	case op == program.OpReturn && r.IntN(8) > 0:
		b %= program.MaxResults + 1
	}
	return program.Make(op, dst, a, b, imm)
}

// slot prefers low slots, as functions do.
func (r *random) slot() uint8 {
	if r.IntN(3) == 0 {
		return uint8(r.IntN(256))
	}
	return uint8(r.IntN(24))
}

func (r *random) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// fixture returns random code, memory, input and limits.
func (r *random) fixture() *fixture {
	f := newFixture()
	f.code = make([]program.Instr, 1+r.IntN(200))
	for i := range f.code {
		f.code[i] = r.instr()
	}
	f.limits = program.Limits{
		CodeDepth: uint8(ssz.Depth(uint64(len(f.code)+3)/4) + r.IntN(3)), MaxPages: uint16(2 + r.IntN(5)),
		TableSize: uint32(r.IntN(len(f.code) + 1)), HeightLimit: uint16(r.IntN(3000)),
	}
	f.start = machine.Start{
		Entry: []program.Entry{program.EntryApply, program.EntryInit}[r.IntN(2)], Gas: machine.Gas(r.IntN(program.MaxGas)), Pages: uint32(r.IntN(3)),
		Memory: new(memory.Tree), Input: r.bytes(r.IntN(300)), OutputLimit: uint32(r.IntN(400)),
		Globals: make([]uint64, r.IntN(program.MaxGlobals+1)),
	}
	for i := range f.start.Context {
		f.start.Context[i] = ssz.Root(r.bytes(32))
	}
	for i := range f.start.Globals {
		f.start.Globals[i] = operand(r.Rand)
	}
	for range 3 {
		page := new(memory.Page)
		copy(page[r.IntN(4000):], r.bytes(r.IntN(4096)))
		f.start.Memory.SetPage(memory.PageIndex(r.IntN(32)), page)
	}
	return f
}

// state returns a random machine: a few calls deep, with output and messages.
func (r *random) state() *machine.Machine {
	f := r.fixture()
	pc := uint32(r.IntN(len(f.code)))
	m := r.at(f, pc, r.IntN(4)*r.IntN(6), r.IntN(3))
	r.hot(m, pc)
	return m
}

// at returns a machine of the fixture after that many messages and calls, with
// the code's first places changed to make them, where there is room beside pc.
func (r *random) at(f *fixture, pc uint32, messages, calls int) *machine.Machine {
	p := &program.Program{Limits: f.limits, Code: f.code, Pages: f.start.Pages}
	for i, in := range []program.Instr{
		program.Make(program.OpEmit, 0, 1, 2, 0),
		program.Make(program.OpCall, r.slot(), uint8(r.IntN(33)), 1+uint8(r.IntN(9)), pc),
	} {
		if i < len(f.code) && i != int(pc) {
			f.code[i] = in
		}
	}
	m := machine.New(p, &f.start)
	m.SetOutput(r.bytes(min(r.IntN(100), int(f.start.OutputLimit))))
	r.fill(m)
	for range messages {
		m.SetPC(0)
		m.Run(1)
		m.SetOutput(r.bytes(r.IntN(40)))
	}
	for range calls {
		m.SetPC(1)
		m.Run(1)
		r.fill(m)
	}
	return m
}

// fill sets slots, some of them plausible for bulk operations.
func (r *random) fill(m *machine.Machine) {
	for range r.IntN(200) {
		m.SetSlot(r.slot(), operand(r.Rand))
	}
	if r.IntN(2) == 0 {
		for i := range uint8(64) {
			m.SetSlot(4*i, uint64(r.IntN(70000)))
			m.SetSlot(4*i+1, uint64(r.IntN(400)))
			m.SetSlot(4*i+2, uint64(r.IntN(100)))
		}
	}
}

// hot sets the hot leaf: mostly running at pc.
func (r *random) hot(m *machine.Machine, pc uint32) {
	m.SetPC(pc)
	if r.IntN(40) == 0 {
		m.SetPC(r.Uint32())
	}
	m.SetStatus(machine.Running, 0)
	switch r.IntN(30) {
	case 0:
		m.SetStatus(machine.Status(r.IntN(10)), r.Uint32())
	case 4, 5:
		m.SetStatus(machine.Settling, 0)
		m.SetPC(uint32(r.IntN(34)) << r.IntN(16))
	case 1, 2, 3:
		m.SetStatus(machine.Running, uint32(r.IntN(5)))
	}
	m.SetHeight(uint32(r.IntN(3000)))
	m.SetReserve(operand(r.Rand) >> uint(r.IntN(64)))
	m.SetSlice(int64(operand(r.Rand)) >> uint(r.IntN(64)))
}

// TestRandomStates compares one step from each of some thousand states of which
// nothing is asked; TestEveryWay has those that are made for their step.
func TestRandomStates(t *testing.T) {
	v := deploy(t)
	settled := 0
	for seed := range uint64(4000) {
		m := newRandom(seed).state()
		if m.Status() == machine.Settling {
			settled++
		}
		if _, err := compare(v, m, nil); err != nil {
			t.Errorf("state %d: %v", seed, err)
		}
	}
	if settled < 100 {
		t.Errorf("only %d random states are settling", settled)
	}
}

// FuzzStates does the same from any seed, also with a state that is made for
// one of the ways through an operation.
func FuzzStates(f *testing.F) {
	f.Add(uint64(1))
	v := deploy(f)
	f.Fuzz(func(t *testing.T, seed uint64) {
		if _, err := compare(v, newRandom(seed).state(), nil); err != nil {
			t.Error(err)
		}
		if err := make(tally).judge(v, newRandom(seed).shoot(), honest); err != nil {
			t.Error(err)
		}
	})
}

// TestRandomRuns lets random code run and compares every step.
func TestRandomRuns(t *testing.T) {
	v := deploy(t)
	steps := 0
	for seed := range uint64(150) {
		m := newRandom(1000 + seed).state()
		for k := 0; k < 40 && !m.Status().Ended(); k++ {
			if _, err := compare(v, m, nil); err != nil {
				t.Fatalf("run %d, step %d: %v", seed, k, err)
			}
			steps++
		}
	}
	if steps < 500 {
		t.Errorf("only %d steps were done", steps)
	}
}

// testKey is the key of all signatures in the tests.
var testKey = sync.OnceValue(func() *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a key")))
	if err != nil {
		panic(err) // the same bytes each time
	}
	return key
})

// TestRecovery compares the signer's recovery with the EVM's, on signatures
// good and bad.
func TestRecovery(t *testing.T) {
	v := deploy(t)
	r := newRandom(1)
	key := testKey()
	order := crypto.S256().Params().N
	recovered := 0
	for i := range 60 {
		digest := r.bytes(32)
		sig, err := crypto.Sign(digest, key)
		if err != nil {
			t.Fatal(err)
		}
		in := make([]byte, 128)
		copy(in, digest)
		in[63] = 27 + sig[64]
		copy(in[64:], sig[:64])
		switch i % 12 {
		case 1:
			in[63] ^= 7 // another v
		case 2:
			in[40] = 1 // a long v
		case 3:
			clear(in[64:96])
		case 4:
			clear(in[96:])
		case 5:
			order.FillBytes(in[64:96])
		case 6:
			order.FillBytes(in[96:])
		case 7: // the high s of the other parity
			s := in[96:]
			crypto.S256().Params().N.FillBytes(s)
			subtract(s, sig[32:64])
			in[63] = 27 + 28 - in[63]
		case 8:
			copy(in[64:], r.bytes(64))
		case 9:
			copy(in, slices.Repeat([]byte{0xff}, 32)) // a digest above the order
		}
		addr := uint32(r.IntN(1000))
		m := newFixture().build(program.Make(program.OpRecover, 9, 3, 0, 0))
		m.SetSlot(3, uint64(addr))
		for k := 0; k < 128; k += 8 {
			m.StoreWord(addr+uint32(k), binary.LittleEndian.Uint64(in[k:]))
		}
		if _, err := compare(v, m, nil); err != nil {
			t.Errorf("signature %d: %v", i, err)
		}
		if m.Slot(11) != 0 {
			recovered++
		}
	}
	if recovered < 15 || recovered > 45 {
		t.Errorf("%d of 60 signatures recovered", recovered)
	}
}

// subtract takes b from a, both big-endian.
func subtract(a, b []byte) {
	borrow := 0
	for i := len(a) - 1; i >= 0; i-- {
		d := int(a[i]) - int(b[i]) - borrow
		borrow = 0
		if d < 0 {
			d, borrow = d+256, 1
		}
		a[i] = byte(d)
	}
}
