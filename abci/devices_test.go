package abci_test

import (
	"testing"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// TestDevices lets a wallet hand an account to a device: the device introduces
// itself on a running chain, calls a rule, and is refused once it is revoked.
func TestDevices(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 2, nil)
	instance := c.deploy()
	wallet := c.open(0)
	device := &account{key: newKey(t), number: wallet.number}
	d := &kernel.Delegation{Account: wallet.number}
	d.Device = kernel.Device{
		Address: signature.Address(device.key), Scope: kernel.ScopeOf(kernel.KindApply, kernel.KindRevoke), Expiry: 1 << 40,
	}
	early := device.call(t, kernel.KindApply, instance, []byte{0})
	c.wantRefusal("before the delegation", wire.Code(kernel.RefusedSignature), early.Encode())
	device.seq = 0
	stale := *d
	stale.Nonce = 7
	for _, x := range []struct {
		delegation *kernel.Delegation
		key        *account
		ok         bool
	}{{&stale, wallet, false}, {d, device, false}, {d, wallet, true}} {
		in, err := signature.Delegate(x.key.key, testChain, x.delegation)
		if err != nil {
			t.Fatal(err)
		}
		call := device.call(t, kernel.KindDelegate, wallet.number, in.Encode())
		if x.ok {
			c.do(0, call)
			continue
		}
		c.wantRefusal("a delegation that the wallet did not sign", wire.Code(kernel.RefusedSignature), call.Encode())
		device.seq--
	}
	c.do(1, device.call(t, kernel.KindApply, instance, []byte{0}))
	c.wantRefusal("outside the scope", wire.Code(kernel.RefusedSignature), device.call(t, kernel.KindCreate, 0, nil).Encode())
	device.seq--

	at, err := c.client.Latest(c.context())
	if err != nil {
		t.Fatal(err)
	}
	got, err := at.Account(c.context(), wallet.number)
	if err != nil || got.Nonce != 1 || len(got.Devices) != 1 || got.Devices[0] != d.Device {
		t.Fatalf("the account as it is proved: %+v, %v", got, err)
	}

	address := signature.Address(device.key)
	last := device.call(t, kernel.KindRevoke, 0, address[:])
	late := device.call(t, kernel.KindApply, instance, []byte{0})
	c.do(0, last)
	c.wantRefusal("after it was revoked", wire.Code(kernel.RefusedSignature), late.Encode())
}
