package kernel

import (
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/assize/assize/runtime/program"
)

// A test key is an address; its signature over a digest is
// SHA-256(address || digest) || address. The kernel asks no more of
// signatures than that [Recover] is a function.

func sign(key Address, digest [32]byte) (sig [65]byte) {
	h := sha256.Sum256(append(key[:], digest[:]...))
	copy(sig[:], h[:])
	copy(sig[32:], key[:])
	return sig
}

func recoverKey(digest [32]byte, sig [65]byte) (Address, bool) {
	var key Address
	copy(key[:], sig[32:])
	return key, sign(key, digest) == sig
}

func testKey(i int) (a Address) {
	h := sha256.Sum256([]byte{byte(i), byte(i >> 8)})
	copy(a[:], h[:])
	return a
}

const testChain = 77

// testSettings are small enough that scenarios reach every bound.
func testSettings() Settings {
	s := DefaultSettings(testChain)
	s.BlockGas, s.CallGas, s.DeliveryGas = 10_000_000, 1_000_000, 1_000_000
	s.BlockCalls, s.BlockDeliveries = 100, 3
	s.MaxInput = 1 << 16
	s.Window, s.Allowance, s.OperatorAllowance = 5, 5_000_000, 50_000_000
	s.SessionIdle = 10
	s.BlockCreations, s.WindowCreations = 8, 3
	s.FixedGas, s.DeployGas = 1000, 10
	return s
}

// chain is a state with the means to write calls for it.
type chain struct {
	t     testing.TB
	state *State
	keys  []Address // by account number
	seqs  map[[2]uint64]uint64
	calls []SignedCall
}

func newChain(t testing.TB, settings Settings, roles ...Role) *chain {
	t.Helper()
	c := &chain{t: t, seqs: map[[2]uint64]uint64{}}
	cfg := GenesisConfig{Time: 1000, Settings: settings}
	for i, r := range roles {
		c.keys = append(c.keys, testKey(i))
		cfg.Accounts = append(cfg.Accounts, GenesisAccount{Address: testKey(i), Role: r})
	}
	s, err := Genesis(cfg)
	if err != nil {
		t.Fatal(err)
	}
	c.state = s
	return c
}

// call returns a call that is next in session 0 of an account, unsigned.
func (c *chain) call(account uint64, kind Kind, target, gas uint64, input []byte) Call {
	generation, seq, _ := c.state.Session(account, 0)
	at := [2]uint64{account, generation}
	seq = max(seq, c.seqs[at])
	c.seqs[at] = seq + 1
	return Call{
		ChainID: c.state.settings.ChainID, Account: account, Generation: generation, Seq: seq,
		Kind: kind, Target: target, GasLimit: gas, ExpiryHeight: c.state.height + 1, Input: input,
	}
}

// add signs a call and puts it into the next block.
func (c *chain) add(call Call) {
	var key Address
	if call.Account < uint64(len(c.keys)) {
		key = c.keys[call.Account]
	}
	c.calls = append(c.calls, SignedCall{Call: call, Signature: sign(key, call.Digest())})
}

// signAs signs the call that was added last with another key.
func (c *chain) signAs(key Address) {
	last := &c.calls[len(c.calls)-1]
	last.Signature = sign(key, last.Digest())
}

// delegateInput returns a delegation that a wallet signs.
func delegateInput(account uint64, d Device, nonce uint64, wallet Address) []byte {
	whole := Delegation{Account: account, Device: d, Nonce: nonce}
	in := DelegateInput{Device: d, Nonce: nonce, Signature: sign(wallet, whole.Digest(testChain))}
	return in.Encode()
}

// input returns the next block's input and starts a new one.
func (c *chain) input() *BlockInput {
	in := &BlockInput{Height: c.state.height + 1, Time: c.state.time + 1, Calls: c.calls}
	c.calls, c.seqs = nil, map[[2]uint64]uint64{}
	return in
}

// block executes the calls that were added.
func (c *chain) block() *BlockResult {
	c.t.Helper()
	r, err := Execute(c.state, c.input(), stepper{}, recoverKey)
	if err != nil {
		c.t.Fatal(err)
	}
	return r
}

func openInput(sponsor uint64, key Address) []byte {
	o := OpenInput{Address: key, Signature: sign(key, OpenDigest(testChain, sponsor, key))}
	return o.Encode()
}

func deployInput(p *program.Program) []byte {
	d := DeployInput{Root: p.Root(), Artifact: p.Encode()}
	return d.Encode()
}

func emitInput(target uint64, gas uint32, data []byte) []byte {
	b := binary.LittleEndian.AppendUint64([]byte{cmdEmit}, target)
	return append(binary.LittleEndian.AppendUint32(b, gas), data...)
}

// upgradable is the test rule with the entries of an upgrade, and memory and
// globals of its own.
func upgradable() *program.Program {
	p := testRule(append(allEntries(), program.EntryExport, program.EntryImport)...)
	p.Pages, p.Globals = 2, []uint64{7, 8, 9}
	p.Memory[0].Index = 5
	return p
}

func upgradeInput(number, height, gas uint64) []byte {
	in := UpgradeInput{Program: number, Height: height, Gas: gas}
	return in.Encode()
}

// allEntries are those that calls and messages enter.
func allEntries() []program.Entry {
	return []program.Entry{program.EntryInit, program.EntryApply, program.EntryReceive}
}
