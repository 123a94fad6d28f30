package evm

import (
	"bytes"
	"crypto/ecdsa"
	"slices"
	"sync"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Programs of a drawn state, by number: those of [worldPrograms], then one
// that no module makes.
const (
	wholeProgram   = 0
	noReceive      = 1
	applyOnly      = 2
	noApply        = 3
	badUpgrade     = 4
	oddProgram     = 5
	drawnPrograms  = 6
	firstStranger  = 20 // keys from here on have no account at first
	firstDevice    = 40
	otherKeys      = 60
	fillersSession = 250
)

// keyOf returns one of the keys, and its address, of which there are few.
func keyOf(i int) *ecdsa.PrivateKey { return drawnKeys()[i] }

func addressOf(i int) kernel.Address { return signature.Address(keyOf(i)) }

var drawnKeys = sync.OnceValue(func() (keys []*ecdsa.PrivateKey) {
	for i := range 80 {
		keys = append(keys, worldKey(i))
	}
	return keys
})

// oddPrograms are deploy inputs of random code.
var oddPrograms = sync.OnceValue(func() (out [][]byte) {
	for seed := range uint64(24) {
		r := newRandom(1<<42 + seed)
		f := r.fixture()
		p := &program.Program{Limits: f.limits, Pages: 1, Globals: []uint64{1, 2}, Code: f.code}
		p.Limits.CodeDepth = uint8(ssz.Depth(uint64(len(f.code)+3) / 4))
		p.Limits.MaxPages, p.Limits.HeightLimit = 4, program.HeightLimit
		for i := range p.Entries {
			p.Entries[i] = program.NoEntry
			if e := program.Entry(i); e >= program.EntryInit && e <= program.EntryImport && (e <= program.EntryApply || !r.one(4)) {
				p.Entries[i] = r.Uint32N(uint32(len(f.code)))
			}
		}
		d := kernel.DeployInput{Root: p.Root(), Artifact: p.Encode()}
		out = append(out, d.Encode())
	}
	return out
})

// draw is a state and the block after it in the making: random but for what
// its course asks for.
type draw struct {
	*random
	p   *kernel.Parts
	set *kernel.Settings // of the block
	in  kernel.BlockInput

	calls      bool // there is a call
	call       kernel.Call
	key        *ecdsa.PrivateKey // that signs it
	generation uint64            // added to the right one
	seq        uint64            // added to the right one
	input      func() []byte     // its input, once all else is known
	spoil      func(*kernel.SignedCall)
	opened     int // key of the account that an open call opens
	delegation kernel.Delegation
	wallet     *ecdsa.PrivateKey // that signs the delegation; nil: the target's own

	keys     []*ecdsa.PrivateKey // of the accounts
	fillers  []func() kernel.SignedCall
	delivers bool                   // an upgrade comes before a delivery
	end      func(*machine.Machine) // alters the machines at their end
	late     []func()
}

// height returns that of the block.
func (d *draw) height() uint64 { return d.p.Height + 1 }

// sender is who sends the call; where two courses were asked for, and one of
// them takes the account away, somebody who does not matter.
func (d *draw) sender() *kernel.Account { return d.numbered(d.call.Account) }

func (d *draw) numbered(n uint64) *kernel.Account {
	if n >= uint64(len(d.p.Accounts)) {
		return new(kernel.Account)
	}
	return &d.p.Accounts[n]
}

// keyOf returns the key of an account, and somebody's where there is none.
func (d *draw) keyOf(n uint64) *ecdsa.PrivateKey {
	if n >= uint64(len(d.keys)) {
		return keyOf(otherKeys)
	}
	return d.keys[n]
}

// aimedAt is the instance that the call is for, in the same way.
func (d *draw) aimedAt() *kernel.InstanceParts {
	if d.call.Target >= uint64(len(d.p.Instances)) {
		return new(kernel.InstanceParts)
	}
	return &d.p.Instances[d.call.Target]
}

// within returns a number from least to most.
func (d *draw) within(least, most uint64) uint64 { return least + d.Uint64N(most-least+1) }

func (d *draw) root() ssz.Root { return ssz.Root(d.bytes(32)) }

// newDraw draws a state and a block without calls.
func newDraw(r *random) *draw {
	d := &draw{random: r, p: new(kernel.Parts)}
	d.set = &d.p.Settings
	*d.set = d.settings(d.within(1, 1<<40))
	d.p.Height = []uint64{d.within(0, 3), d.within(20, 200), d.within(1<<20, 1<<45)}[d.IntN(3)]
	d.p.Time, d.p.GasTotal = d.Uint64()>>d.IntN(50)>>1, d.Uint64()>>d.IntN(60)
	if d.one(4) { // the block is the first under other settings, or they are yet to come
		d.p.Change = kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height() + d.within(0, 2) - min(1, d.p.Height)}
		if d.p.Change.Height <= d.height() {
			d.set = &d.p.Change.Settings
		}
	}
	if d.one(2) {
		d.p.RootChain = kernel.Header{Number: d.Uint64() >> 1, Hash: d.root(), StateRoot: d.root(), Time: d.Uint64()}
	}
	for range 1 + d.IntN(6) {
		d.account(d.IntN(3) == 0)
	}
	d.programs()
	for range 1 + d.IntN(6) {
		d.instance([]uint64{wholeProgram, wholeProgram, noReceive, noApply, badUpgrade, oddProgram}[d.IntN(6)])
	}
	d.queue()
	d.in = kernel.BlockInput{Height: d.height(), Time: d.p.Time + d.Uint64N(9)}
	if d.one(4) {
		d.in.RootChain = &kernel.Header{Number: d.p.RootChain.Number + d.within(1, 9), Hash: d.root(), StateRoot: d.root(), Time: d.Uint64()}
	}
	if d.one(6) {
		d.in.Settings = &kernel.SettingsChange{Settings: d.settings(d.set.ChainID), Height: d.height() + d.within(1, 9)}
	}
	return d
}

func (d *draw) settings(chain uint64) kernel.Settings {
	s := kernel.DefaultSettings(chain)
	s.CallGas = d.within(1_000_000, 4_000_000)
	s.BlockGas, s.DeliveryGas = s.CallGas+d.Uint64N(1<<30), s.CallGas+d.Uint64N(1<<22)
	s.BlockCalls, s.BlockDeliveries = d.within(8, 1000), d.within(1, 4)
	s.MaxInput = d.within(2000, 1<<16)
	s.Window, s.SessionIdle = d.within(1, 30), d.Uint64N(20)
	s.Allowance, s.OperatorAllowance = d.within(30_000_000, 1<<40), d.within(30_000_000, 1<<50)
	s.BlockCreations, s.WindowCreations = d.within(2, 9), d.within(2, 9)
	s.FixedGas, s.DeployGas = d.Uint64N(2000), d.Uint64N(50)
	return s
}

// account adds an account.
func (d *draw) account(operator bool) *kernel.Account {
	n := len(d.keys)
	key := keyOf((d.IntN(firstStranger) + n) % firstStranger)
	for slices.Contains(d.keys, key) {
		key = keyOf(d.IntN(firstStranger))
	}
	d.keys = append(d.keys, key)
	a := kernel.Account{Address: signature.Address(key), Role: kernel.RoleUser, Nonce: d.Uint64() >> d.IntN(64)}
	if operator {
		a.Role = kernel.RoleOperator
	}
	if a.Window = d.height() / d.set.Window; d.one(2) {
		a.Window = d.Uint64N(a.Window + 1)
	}
	a.Used, a.Creations = d.Uint64N(1_000_000), d.Uint64N(2)
	for range d.IntN(4) {
		x := kernel.Session{Generation: d.Uint64N(3), NextSeq: d.Uint64N(4), LastHeight: d.p.Height - d.Uint64N(min(d.p.Height, 40)+1)}
		a.Sessions = append(a.Sessions, x)
	}
	for i := range d.IntN(4) {
		a.Devices = append(a.Devices, d.device(firstDevice+i))
	}
	d.p.Accounts = append(d.p.Accounts, a)
	return &d.p.Accounts[n]
}

func (d *draw) device(key int) kernel.Device {
	return kernel.Device{Address: addressOf(key), Scope: kernel.Scope(d.Uint32() | 1), Expiry: d.p.Height + d.Uint64N(6)}
}

func (d *draw) programs() {
	inputs, err := worldPrograms()
	if err != nil {
		panic(err) // the rules are the same each time
	}
	odd := oddPrograms()
	for _, source := range append(slices.Clone(inputs), odd[d.IntN(len(odd))]) {
		ref := kernel.ProgramRef{ProgramRoot: ssz.Root(source), Owner: d.Uint64N(9), Height: d.Uint64N(d.p.Height + 1)}
		d.p.Programs = append(d.p.Programs, kernel.ProgramParts{Ref: ref, Source: source})
	}
}

// instance adds an instance of a program.
func (d *draw) instance(number uint64) *kernel.InstanceParts {
	x := kernel.InstanceParts{Memory: new(memory.Tree), Instance: kernel.Instance{
		Program: number, Status: kernel.InstanceLive, Owner: d.Uint64N(uint64(len(d.keys))),
		InceptionRoot: d.root(), CreatedHeight: d.Uint64N(d.p.Height + 1),
	}}
	d.p.Instances = append(d.p.Instances, x)
	i := &d.p.Instances[len(d.p.Instances)-1]
	if d.one(8) {
		i.Instance.Status = kernel.InstanceTombstone
		return i
	}
	i.Instance.Pages = d.Uint32N(3) + 1
	for range 1 + d.IntN(3) {
		i.Globals = append(i.Globals, operand(d.Rand))
	}
	for range d.IntN(3) {
		page := new(memory.Page)
		copy(page[d.IntN(4000):], d.bytes(d.IntN(300)))
		page[256] &^= bitStick
		i.Memory.SetPage(memory.PageIndex(d.Uint32N(16*i.Instance.Pages)), page)
	}
	if d.one(4) {
		i.Instance.Pending = kernel.Upgrade{Program: wholeProgram, Height: d.p.Height + d.Uint64N(5), Gas: d.within(0, 200_000), CallRoot: d.root()}
	}
	return i
}

func (d *draw) queue() {
	d.p.Head = d.Uint64() >> 24 >> d.IntN(40)
	d.p.Head = min(d.p.Head, 1<<40-10)
	for h := range 40 {
		if d.p.Head>>h&1 == 1 {
			d.p.Frontier = append(d.p.Frontier, d.root())
		}
	}
	for n := range uint64(d.IntN(5)) {
		d.p.Waiting = append(d.p.Waiting, kernel.Message{
			Sender: d.Uint64N(9), Target: d.Uint64N(uint64(len(d.p.Instances)) + 1), Gas: uint32(d.within(20_000, 300_000)),
			Data: d.ruleInput(2), Height: d.Uint64N(d.p.Height + 1), Number: d.p.Head + n,
		})
	}
}

// ruleInput returns an input of the world rule.
func (r *random) ruleInput(depth int) []byte {
	bits := []byte{0, bitGrow, bitGlobal, bitEmit, bitEmit, bitAbort, bitTrap, bitLoop}[r.IntN(8)]
	if bits == bitEmit && depth > 0 {
		return emitInput(byte(r.IntN(6)), byte(1+r.IntN(3)), byte(r.IntN(256)), r.ruleInput(depth-1)...)
	}
	return append([]byte{bits &^ bitEmit}, r.bytes(r.IntN(100))...)
}

// make makes the call one of a kind that passes every check.
func (d *draw) make(kind kernel.Kind) {
	d.calls = true
	d.call = kernel.Call{
		ChainID: d.set.ChainID, Account: d.Uint64N(uint64(len(d.keys))), Session: uint8(d.IntN(5)), Kind: kind,
		GasLimit: d.within(200_000, 1_000_000), ExpiryHeight: d.height() + d.Uint64N(5),
	}
	d.opened = firstStranger + d.IntN(20)
	switch kind {
	case kernel.KindOpen:
		d.input = d.open
	case kernel.KindDeploy:
		d.call.Input = d.bytes(32 + d.IntN(200))
	case kernel.KindCreate:
		d.call.Target, d.call.Input = []uint64{wholeProgram, wholeProgram, noReceive, oddProgram}[d.IntN(4)], d.ruleInput(2)
	case kernel.KindApply:
		d.call.Target, d.call.Input = d.target(wholeProgram), d.ruleInput(2)
	case kernel.KindDelegate:
		d.call.Target = d.Uint64N(uint64(len(d.keys)))
		d.delegation = kernel.Delegation{Device: d.device(firstDevice + d.IntN(8))}
		d.input = d.delegate
	case kernel.KindRevoke:
		d.input = d.revoked
	case kernel.KindUpgrade:
		d.call.Target = d.target(wholeProgram)
		d.aimedAt().Instance.Owner = d.call.Account
		d.upgrade(kernel.UpgradeInput{
			Program: []uint64{wholeProgram, badUpgrade}[d.IntN(2)], Height: d.p.Height + d.Uint64N(5), Gas: d.Uint64N(90_000),
		})
	default:
		d.call.Kind = []kernel.Kind{0, kernel.Kind(8 + d.IntN(24)), kernel.Kind(32 + d.IntN(224))}[d.IntN(3)]
		d.call.Target, d.call.Input = d.Uint64N(9), d.bytes(d.IntN(200))
	}
}

// target returns a live instance of a program, without an upgrade.
func (d *draw) target(number uint64) uint64 {
	for n := range d.p.Instances {
		if i := &d.p.Instances[n].Instance; i.Program == number && i.Status == kernel.InstanceLive && i.Pending == (kernel.Upgrade{}) {
			return uint64(n)
		}
	}
	i := d.instance(number)
	i.Instance.Status, i.Instance.Pages, i.Instance.Pending = kernel.InstanceLive, max(1, i.Instance.Pages), kernel.Upgrade{}
	return uint64(len(d.p.Instances) - 1)
}

func (d *draw) open() []byte {
	o := kernel.OpenInput{Address: addressOf(d.opened)}
	o.Signature = d.sign(keyOf(d.opened), kernel.OpenDigest(d.call.ChainID, d.call.Account, o.Address))
	return o.Encode()
}

func (d *draw) delegate() []byte {
	g, wallet := d.delegation, d.wallet
	g.Account = d.call.Target
	g.Nonce += d.numbered(g.Account).Nonce
	if wallet == nil {
		wallet = d.keyOf(g.Account)
	}
	in := kernel.DelegateInput{Device: g.Device, Nonce: g.Nonce, Signature: d.sign(wallet, g.Digest(d.call.ChainID))}
	return in.Encode()
}

// revoked is a device of the sender's, where it has one.
func (d *draw) revoked() []byte {
	x := addressOf(firstDevice)
	if d.call.Account < uint64(len(d.keys)) && len(d.sender().Devices) > 0 {
		x = d.sender().Devices[d.IntN(len(d.sender().Devices))].Address
	}
	return x[:]
}

func (d *draw) upgrade(in kernel.UpgradeInput) { d.call.Input = in.Encode() }

func (d *draw) sign(key *ecdsa.PrivateKey, digest [32]byte) [65]byte {
	sig, err := signature.Sign(key, digest)
	if err != nil {
		panic(err) // the digest has 32 bytes
	}
	return sig
}

func (d *draw) signed(key *ecdsa.PrivateKey, c kernel.Call) kernel.SignedCall {
	return kernel.SignedCall{Call: c, Signature: d.sign(key, c.Digest())}
}

// filler adds a call of somebody else's that comes before and is charged.
func (d *draw) filler(kind kernel.Kind, gas uint64, input []byte) {
	n := d.payer()
	seq := uint64(len(d.fillers))
	d.fillers = append(d.fillers, func() kernel.SignedCall {
		return d.signed(d.keyOf(n), kernel.Call{
			ChainID: d.set.ChainID, Account: n, Session: fillersSession, Seq: seq, Kind: kind, GasLimit: gas,
			ExpiryHeight: d.height(), Input: input,
		})
	})
}

// creates adds calls that come before and create something.
func (d *draw) creates(n uint64) {
	for range n {
		d.filler(kernel.KindDeploy, d.set.CallGas, oddPrograms()[0])
	}
}

// payer returns an operator's account that is not the sender's.
func (d *draw) payer() uint64 {
	for n := range d.p.Accounts {
		if d.p.Accounts[n].Role == kernel.RoleOperator && uint64(n) != d.call.Account {
			return uint64(n)
		}
	}
	d.account(true)
	return uint64(len(d.keys) - 1)
}

// whenDone has f alter state or call when all but what follows from them is
// known.
func (d *draw) whenDone(f func()) { d.late = append(d.late, f) }

// finish returns the state; the block is then complete.
func (d *draw) finish() (*kernel.State, error) {
	for len(d.late) > 0 {
		f := d.late[0]
		d.late = d.late[1:]
		f()
	}
	d.set.BlockGas, d.set.DeliveryGas = max(d.set.BlockGas, d.set.CallGas), max(d.set.DeliveryGas, d.set.CallGas)
	d.set.BlockCalls = max(d.set.BlockCalls, uint64(len(d.in.Calls)))
	d.link()
	for _, f := range d.fillers {
		d.in.Calls = append(d.in.Calls, f())
	}
	if d.calls {
		d.in.Calls = append(d.in.Calls, d.sent())
	}
	return kernel.Restore(d.p)
}

// sent returns the call as it stands in the block.
func (d *draw) sent() kernel.SignedCall {
	key := d.key
	if d.call.Account < uint64(len(d.keys)) {
		x := d.sender().Session(d.call.Session, d.height(), d.set.SessionIdle)
		d.call.Generation, d.call.Seq = x.Generation+d.generation, x.NextSeq+d.seq
	}
	if key == nil {
		key = d.keyOf(d.call.Account)
	}
	if d.input != nil {
		d.call.Input = d.input()
	}
	signed := d.signed(key, d.call)
	if d.spoil != nil {
		d.spoil(&signed)
	}
	return signed
}

// link makes the accounts a ring in the order of their addresses.
func (d *draw) link() {
	order := make([]uint64, len(d.p.Accounts))
	for n := range order {
		order[n] = uint64(n)
	}
	slices.SortFunc(order, func(a, b uint64) int {
		return bytes.Compare(d.p.Accounts[a].Address[:], d.p.Accounts[b].Address[:])
	})
	for k, n := range order {
		d.p.Accounts[n].Next = order[(k+1)%len(order)]
	}
}

// mostSteps are those of a drawn run: code that no module makes can go on for
// good without gas. It is stopped before its end here, as the kernel stops it
// much later.
const mostSteps = 1 << 18

// run returns a runner that alters machines as the draw says.
func (d *draw) run() stepper {
	return stepper{func(m *machine.Machine) {
		m.Run(mostSteps)
		if d.end != nil {
			d.end(m)
		}
	}}
}
