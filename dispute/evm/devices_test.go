package evm

import (
	"crypto/ecdsa"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
)

// delegation is the input of a delegate call, signed by a wallet.
func (c *world) delegation(wallet *ecdsa.PrivateKey, account uint64, device int, scope kernel.Scope, expiry, nonce uint64) []byte {
	c.t.Helper()
	in, err := signature.Delegate(wallet, worldChain, &kernel.Delegation{
		Account: account, Nonce: nonce,
		Device: kernel.Device{Address: signature.Address(worldKey(device)), Scope: scope, Expiry: expiry},
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return in.Encode()
}

// by has another key sign the call that was added last.
func (c *world) by(key int) {
	c.t.Helper()
	last := &c.calls[len(c.calls)-1]
	signed, err := signature.SignCall(worldKey(key), last.Call)
	if err != nil {
		c.t.Fatal(err)
	}
	*last = signed
}

// free lets the next call have the sequence number of the last, which is
// refused.
func (c *world) free() { c.seqs = map[[2]uint64]uint64{} }

// devices has delegations, calls by devices and revocations.
func (c *world) devices() {
	h := c.state.Height() + 1
	all := kernel.ScopeOf(kernel.KindApply, kernel.KindDelegate, kernel.KindRevoke)
	wallet := worldKey(1)
	nonce := uint64(0)
	delegate := func(from uint64, device int, scope kernel.Scope, expiry uint64) {
		c.do(from, kernel.KindDelegate, 1, 5_000, c.delegation(wallet, 1, device, scope, expiry, nonce))
		nonce++
	}
	revoke := func(device int) {
		address := signature.Address(worldKey(device))
		c.do(1, kernel.KindRevoke, 0, 5_000, address[:])
	}
	apply := func() { c.do(1, kernel.KindApply, 0, 60_000, []byte{0}) }
	for i := range 3 {
		delegate(1, 100+i, all, h)
	}
	apply()
	c.by(101)
	delegate(1, 110, all, h+9) // introduces itself
	c.by(110)
	delegate(0, 111, kernel.ScopeOf(kernel.KindCreate), h+1) // for another account
	delegate(1, 111, all, h+1)                               // another scope
	delegate(1, 111, 0, 0)
	delegate(1, 112, 0, 0)   // is not there
	delegate(1, 102, all, 0) // has expired
	c.block()
	c.badDelegations(wallet, nonce)
	c.block()
	for i := range 2 { // of one that has expired, and of one that has not
		apply()
		c.by(100 + 10*i)
		if i == 0 {
			c.free()
		}
	}
	revoke(101)
	revoke(100)
	c.by(110) // not its own
	revoke(110)
	c.by(110)
	revoke(199)
	c.do(1, kernel.KindRevoke, 1, 5_000, make([]byte, 20))
	c.do(1, kernel.KindRevoke, 0, 5_000, make([]byte, 21))
	c.do(1, kernel.KindRevoke, 0, 999, make([]byte, 20))
	c.block()
	a, _ := c.state.Account(1)
	nonce = a.Nonce
	for i := range kernel.MaxDevices - len(a.Devices) {
		delegate(0, 120+i, all, h+9)
	}
	delegate(0, 139, all, h) // one too many
	nonce--
	delegate(0, 140, 0, 0)
	delegate(0, 120, all, h+10)
	c.block()
}

// badDelegations has delegate calls that are rejected or leave no trace.
func (c *world) badDelegations(wallet *ecdsa.PrivateKey, nonce uint64) {
	h := c.state.Height() + 1
	input := c.delegation(wallet, 1, 113, kernel.ScopeOf(kernel.KindApply), h, nonce)
	c.do(0, kernel.KindDelegate, 1<<40, 5_000, input)
	c.do(0, kernel.KindDelegate, 2, 5_000, input) // is another account's
	c.do(0, kernel.KindDelegate, 1, 5_000, c.delegation(wallet, 1, 113, 1, h, nonce+1))
	c.do(0, kernel.KindDelegate, 1, 5_000, c.delegation(worldKey(0), 1, 113, 1, h, nonce))
	c.do(0, kernel.KindDelegate, 1, 5_000, input[1:])
	c.do(0, kernel.KindDelegate, 1, 999, input)
	for _, call := range []kernel.Call{
		{Kind: kernel.KindDelegate, Target: 1, Input: c.delegation(wallet, 1, 113, 1, h, nonce+1)},
		{Kind: kernel.KindDelegate, Target: 1, Input: c.delegation(wallet, 1, 114, 1, h, nonce)},
		{Kind: kernel.KindDelegate, Target: 1, Input: c.delegation(worldKey(0), 1, 113, 1, h, nonce)},
		{Kind: kernel.KindDelegate, Target: 1, Input: input[:104]},
		{Kind: kernel.KindDelegate, Target: 2, Input: input},
		{Kind: kernel.KindApply, Target: 1, Input: input},
		{Kind: 40, Target: 1, Input: input},
	} {
		c.do(1, call.Kind, call.Target, 5_000, call.Input)
		c.by(113)
		c.free()
	}
	c.do(1, kernel.KindCreate, 0, 5_000, nil)
	c.by(101) // not in its scope
	c.free()
	c.do(1, 40, 0, 5_000, nil)
	c.by(101)
	c.free()
	c.do(1, kernel.KindDelegate, 1, 5_000, c.delegation(wallet, 1, 113, 1, h, nonce+7)) // in its scope, not its own
	c.by(110)
}
