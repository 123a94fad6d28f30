package evm

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// populate deploys four programs, of which one lacks init, one apply and one
// receive, and creates two instances of the whole one, two of those that lack
// something, and two tombstones.
func (c *world) populate() {
	for i := range 4 {
		c.deploy(i)
	}
	c.do(0, kernel.KindCreate, 0, 100_000, []byte{0})
	c.do(1, kernel.KindCreate, 0, 100_000, []byte{bitGrow})
	c.do(0, kernel.KindCreate, 1, 100_000, []byte{0})
	c.do(0, kernel.KindCreate, 3, 100_000, []byte{0})
	c.do(0, kernel.KindCreate, 0, 100_000, []byte{0}) // one creation too many
	c.do(0, kernel.KindOpen, 0, 100_000, c.openInput(0, worldKey(40)))
	c.deploy(2)
	c.block()
	c.do(0, kernel.KindCreate, 0, 100_000, []byte{bitTrap})
	c.do(0, kernel.KindCreate, 0, 100_000, []byte{bitAbort})
	c.do(0, kernel.KindCreate, 0, 300_000, emitInput(1, 2, 10, 0))
	c.do(0, kernel.KindCreate, 0, 100_000, []byte{bitLoop})
	c.block()
}

// everything is a history in which every kind of transition is made, and every
// refusal.
func everything(t testing.TB, accounts, instances int) *world {
	c := newWorldOf(t, accounts, kernel.RoleOperator, kernel.RoleUser, kernel.RoleUser)
	c.populate()
	if instances > 0 {
		c.grow(instances)
		c.forget()
	}
	c.header = &kernel.Header{Number: 5, Hash: ssz.Uint64(1), StateRoot: ssz.Uint64(2), Time: 3}
	c.applies()
	c.block()
	c.opens()
	c.block()
	c.rejected()
	c.block()
	c.refused()
	c.header = &kernel.Header{Number: 6, Hash: ssz.Uint64(3), StateRoot: ssz.Uint64(4), Time: 5}
	c.block()
	for range 11 {
		c.block()
	}
	c.do(1, kernel.KindApply, 0, 30_000, []byte{0}) // in the session's next generation
	c.add(c.call(1, 3, kernel.KindApply, 0, 30_000, []byte{0}))
	c.add(c.call(1, 3, kernel.KindApply, 0, 30_000, []byte{0}))
	c.add(c.call(1, 2, kernel.KindApply, 0, 30_000, []byte{0}))
	c.add(c.call(2, 255, kernel.KindApply, 0, 30_000, []byte{0}))
	c.block()
	for range 11 {
		c.do(0, kernel.KindApply, 0, 1_000_000, []byte{0})
	}
	c.block()
	c.devices()
	c.upgrades()
	c.settings()
	return c
}

// applies has calls that a rule decides about, and messages.
func (c *world) applies() {
	apply := func(target, gas uint64, input ...byte) { c.do(0, kernel.KindApply, target, gas, input) }
	apply(0, 100_000, 0, 1, 2)
	apply(1, 100_000, bitGlobal|bitGrow)
	apply(0, 100_000, bitAbort)
	apply(0, 100_000, bitTrap)
	apply(0, 100_000, bitLoop)
	apply(0, 200_000, emitInput(1, 1, 250, bitGrow)...)
	apply(0, 200_000, emitInput(1, 1, 250, bitAbort)...)
	apply(0, 200_000, emitInput(1, 1, 250, bitTrap)...)
	apply(0, 200_000, emitInput(1, 1, 250, bitLoop)...)
	apply(0, 200_000, emitInput(2, 1, 1)...)
	apply(0, 300_000, emitInput(1, 1, 250, emitInput(0, 3, 20, 0)...)...)
	apply(0, 900_000, emitInput(0, 16, 10, 0)...)
	apply(0, 900_000, emitInput(0, 17, 10, 0)...)
	apply(0, 900_000, emitInput(3, 1, 60, 0)...) // an instance that lacks apply, not receive
	apply(0, 100_000, emitInput(4, 1, 10, 0)...) // a tombstone
	apply(0, 100_000, emitInput(99, 1, 10, 0)...)
	apply(0, 24_000, 0)
	apply(0, 23_999, 0) // less than it takes for a wasm page
	apply(3, 100_000, 0)
	apply(4, 100_000, 0)
	apply(1<<40, 100_000, 0)
	apply(1<<50, 100_000, 0)
}

// opens has calls that open accounts.
func (c *world) opens() {
	open := func(sponsor uint64, key int) {
		c.do(sponsor, kernel.KindOpen, 0, 100_000, c.openInput(sponsor, worldKey(key)))
	}
	open(0, 41)
	open(0, 42)
	open(0, 43)
	open(1, 44)
	open(1, 45)
	open(1, 46) // one too many in the user's window: it created an instance
	open(0, 41) // taken
	open(2, 2)  // taken, by the sponsor
	open(2, 47)
	open(2, 48)
	c.do(0, kernel.KindOpen, 0, 100_000, c.openInput(1, worldKey(49))) // signed for another sponsor
}

// rejected has calls that the kernel says no to with a receipt.
func (c *world) rejected() {
	c.do(0, 200, 0, 100_000, nil)
	c.do(0, kernel.KindOpen, 0, 100_000, []byte{1})
	c.do(0, kernel.KindOpen, 1, 100_000, c.openInput(0, worldKey(49)))
	c.do(0, kernel.KindOpen, 0, 999, c.openInput(0, worldKey(49)))
	c.do(0, kernel.KindDeploy, 0, 900_000, make([]byte, 31))
	c.do(0, kernel.KindDeploy, 1, 900_000, make([]byte, 32))
	c.do(0, kernel.KindDeploy, 0, 9, make([]byte, 32))
	c.do(0, kernel.KindDeploy, 0, 20, make([]byte, 33)) // nobody has its code
	c.do(0, kernel.KindCreate, 1<<40, 100_000, nil)
	c.do(0, kernel.KindCreate, 2, 100_000, nil)
}

// refused has calls that leave no trace.
func (c *world) refused() {
	for _, spoil := range []func(*kernel.Call){
		func(x *kernel.Call) { x.ChainID++ },
		func(x *kernel.Call) { x.Account = 1 << 40 },
		func(x *kernel.Call) { x.Account = 1 << 60 },
		func(x *kernel.Call) { x.Generation++ },
		func(x *kernel.Call) { x.Seq-- },
		func(x *kernel.Call) { x.Seq++ },
		func(x *kernel.Call) { x.Session, x.Seq = 9, 1 },
		func(x *kernel.Call) { x.ExpiryHeight-- },
		func(x *kernel.Call) { x.GasLimit = 0 },
		func(x *kernel.Call) { x.GasLimit = 1_000_001 },
		func(x *kernel.Call) { x.Input = make([]byte, 1<<16+1) },
	} {
		call := kernel.Call{
			ChainID: worldChain, Account: 2, Kind: kernel.KindApply, GasLimit: 30_000, ExpiryHeight: c.state.Height() + 1,
		}
		call.Generation, call.Seq, _ = c.state.Session(2, 0)
		spoil(&call)
		c.add(call)
	}
	for _, spoil := range []func(*kernel.SignedCall){
		func(x *kernel.SignedCall) { x.Signature[3]++ },
		func(x *kernel.SignedCall) { x.Signature[64] ^= 1 },
		func(x *kernel.SignedCall) { x.Signature[64] += 2 },
		func(x *kernel.SignedCall) { x.Signature[64] += 27 },
		func(x *kernel.SignedCall) { x.Signature = [65]byte{} },
		func(x *kernel.SignedCall) { highS(&x.Signature) },
		func(x *kernel.SignedCall) {
			x.Signature, _ = signature.Sign(worldKey(77), x.Digest())
		},
	} {
		call := c.call(2, 0, kernel.KindApply, 0, 30_000, nil)
		c.seqs = map[[2]uint64]uint64{}
		spoil(c.add(call))
	}
	// The allowance of a window is 5,000,000.
	for range 6 {
		c.do(2, kernel.KindApply, 0, 1_000_000, []byte{0})
	}
}

// highS turns a signature into the other one of the same key.
func highS(sig *[65]byte) {
	s := ssz.Root(sig[32:64])
	n := crypto.S256().Params().N
	n.FillBytes(sig[32:64])
	borrow := 0
	for i := 31; i >= 0; i-- {
		d := int(sig[32+i]) - int(s[i]) - borrow
		borrow = 0
		if d < 0 {
			d, borrow = d+256, 1
		}
		sig[32+i] = byte(d)
	}
	sig[64] ^= 1
}

// settings has changes of settings, and void blocks.
func (c *world) settings() {
	in := func() *kernel.BlockInput {
		return &kernel.BlockInput{Height: c.state.Height() + 1, Time: c.state.Time()}
	}
	change := func(ahead uint64, alter func(*kernel.Settings)) *kernel.SettingsChange {
		s := c.state.Settings()
		alter(&s)
		return &kernel.SettingsChange{Settings: s, Height: c.state.Height() + ahead}
	}
	calls := []kernel.SignedCall{*c.do(1, kernel.KindApply, 0, 30_000, []byte{0})}
	c.calls = nil
	for _, void := range []func(*kernel.BlockInput){
		func(x *kernel.BlockInput) { x.Height-- },
		func(x *kernel.BlockInput) { x.Height++ },
		func(x *kernel.BlockInput) { x.Time-- },
		func(x *kernel.BlockInput) { h := c.state.RootChain(); x.RootChain = &h },
		func(x *kernel.BlockInput) { x.Calls = make([]kernel.SignedCall, 101) },
		func(x *kernel.BlockInput) { x.Settings = new(kernel.SettingsChange) },
		func(x *kernel.BlockInput) { x.Settings = change(1, func(*kernel.Settings) {}) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.ChainID++ }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.GasSchedule++ }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.BlockGas = 1 << 62 }) },
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.BlockGas = s.CallGas - 1 })
		},
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.CallGas = 0 }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.CallGas = 1 << 30 }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.BlockCalls = 0 }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.BlockDeliveries = 0 }) },
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.BlockCreations = 1 << 63 })
		},
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.BlockCalls = 1<<15 - 4 - 16 })
		},
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.DeliveryGas = s.CallGas - 1 })
		},
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.DeliveryGas = 1 << 62 })
		},
		func(x *kernel.BlockInput) {
			x.Settings = change(2, func(s *kernel.Settings) { s.MaxInput = 1<<24 + 1 })
		},
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.MaxInput = 84 }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.Window = 0 }) },
		func(x *kernel.BlockInput) { x.Settings = change(2, func(s *kernel.Settings) { s.DeployGas = 1 << 40 }) },
	} {
		x := in()
		x.Calls = calls
		void(x)
		if r := c.execute(x); r.Void == nil {
			c.t.Fatalf("block %d is not void", len(c.inputs)-1)
		}
	}
	for _, fits := range []*kernel.SettingsChange{
		change(2, func(s *kernel.Settings) { s.BlockCalls = 1<<15 - 5 - 16 }),
		change(3, func(s *kernel.Settings) { s.BlockCalls = 1 }), // in place of the one before
	} {
		x := in()
		x.Settings = fits
		c.mustFit(c.execute(x))
	}
	x := in() // under the new settings
	x.Calls = make([]kernel.SignedCall, 2)
	if c.execute(x).Void == nil {
		c.t.Fatal("a block with two calls is not void where one may be")
	}
	for range 2 {
		x = in()
		x.Calls = make([]kernel.SignedCall, 1)
		x.Settings = change(3, func(*kernel.Settings) {})
		c.mustFit(c.execute(x))
	}
}

func (c *world) mustFit(r *kernel.BlockResult) {
	c.t.Helper()
	if r.Void != nil {
		c.t.Fatal(r.Void)
	}
}
