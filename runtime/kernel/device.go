package kernel

import (
	"slices"

	"github.com/assize/assize/runtime/ssz"
)

const devicesDepth = 4

// MaxDevices is the most device keys of an account.
const MaxDevices = 1 << devicesDepth

// Scope says which kinds of calls a device key may sign: bit 1 << kind. A kind
// above 31 is in no scope.
type Scope uint32

// ScopeOf returns the scope of kinds.
func ScopeOf(kinds ...Kind) (s Scope) {
	for _, k := range kinds {
		s |= 1 << k
	}
	return s
}

// Has reports whether a kind is in the scope.
func (s Scope) Has(k Kind) bool { return s>>k&1 != 0 }

// Device is a key that may sign calls of an account. SSZ container of three
// fields, depth 2:
//
//	0 address Bytes20   1 scope uint32   2 expiry uint64
type Device struct {
	Address Address
	Scope   Scope
	Expiry  uint64 // the last height at which it may sign
}

// Root returns the device's root.
func (d *Device) Root() ssz.Root {
	return ssz.Container(ssz.Bytes32(d.Address[:]), ssz.Uint64(uint64(d.Scope)), ssz.Uint64(d.Expiry))
}

// delegationRoot returns the root of {nonce, devices}.
func (a *Account) delegationRoot() ssz.Root {
	devices := make([]ssz.Root, len(a.Devices))
	for i := range a.Devices {
		devices[i] = a.Devices[i].Root()
	}
	return ssz.Hash(ssz.Uint64(a.Nonce), listRoot(devices, devicesDepth))
}

// MaySign reports whether a key may sign a call of a kind that is executed at
// a height: the account's own, or one of its devices.
func (a *Account) MaySign(signer Address, k Kind, height uint64) bool {
	if signer == a.Address {
		return true
	}
	i := a.device(signer)
	return i >= 0 && height <= a.Devices[i].Expiry && a.Devices[i].Scope.Has(k)
}

// device returns the place of a device in the list, -1 where it is not there.
func (a *Account) device(address Address) int {
	return slices.IndexFunc(a.Devices, func(d Device) bool { return d.Address == address })
}

// setDevice puts a device into the list, in place of its former entry; one
// that may sign nothing is taken out.
func (a *Account) setDevice(d Device) {
	switch i := a.device(d.Address); {
	case d.Scope == 0 && i >= 0:
		last := len(a.Devices) - 1
		a.Devices[i] = a.Devices[last]
		a.Devices = a.Devices[:last]
	case d.Scope == 0:
	case i >= 0:
		a.Devices[i] = d
	default:
		a.Devices = append(a.Devices, d)
	}
}

// Delegation is what an account's own key signs so that a device may sign
// calls of the account.
type Delegation struct {
	Account uint64 // number
	Device         // with scope 0: the device may sign no more
	Nonce   uint64 // Account.Nonce
}

// DelegateInputSize is the size of the input of a delegate call.
const DelegateInputSize = 20 + 4 + 8 + 8 + 65

// DelegateInput is the input of a delegate call: a delegation for the account
// that is the call's target, and the signature of that account's key over
// [Delegation.Digest].
type DelegateInput struct {
	Device
	Nonce     uint64
	Signature [65]byte
}

// Encode returns device (20 bytes), scope (4), expiry, nonce (8 each),
// signature (65).
func (d *DelegateInput) Encode() []byte {
	b := d.Device.appendTo(make([]byte, 0, DelegateInputSize))
	return append(appendWords(b, d.Nonce), d.Signature[:]...)
}

// DecodeDelegateInput is the inverse of [DelegateInput.Encode].
func DecodeDelegateInput(b []byte) (DelegateInput, error) {
	if err := wantSize("delegate input", b, DelegateInputSize); err != nil {
		return DelegateInput{}, err
	}
	return DelegateInput{Device: readDevice(b), Nonce: word(b, deviceSize), Signature: [65]byte(b[deviceSize+8:])}, nil
}

// delegated returns why a delegate call does not carry a delegation of its
// target, or 0.
func (s *State) delegated(c *Call, in *DelegateInput, rec Recover) Refusal {
	if c.Target >= s.Accounts() {
		return RefusedTarget
	}
	a := s.accounts.at(c.Target)
	if in.Nonce != a.Nonce {
		return RefusedNonce
	}
	d := Delegation{Account: c.Target, Device: in.Device, Nonce: in.Nonce}
	if signer, ok := rec(d.Digest(c.ChainID), in.Signature); !ok || signer != a.Address {
		return RefusedDelegation
	}
	return 0
}

// introduces reports whether a delegate call for its own account is signed by
// the device that it delegates: so a new device starts its first session.
func (s *State) introduces(c *Call, signer Address, rec Recover) bool {
	if c.Kind != KindDelegate || c.Target != c.Account {
		return false
	}
	in, err := DecodeDelegateInput(c.Input)
	return err == nil && in.Address == signer && s.delegated(c, &in, rec) == 0
}

func (s *State) enterDelegate(t *transition, c *Call, rec Recover) {
	in, err := DecodeDelegateInput(c.Input)
	if err != nil {
		t.refusal = RefusedInput
		return
	}
	if c.GasLimit < s.settings.FixedGas {
		t.refusal = RefusedCost
		return
	}
	if t.refusal = s.delegated(c, &in, rec); t.refusal != 0 {
		return
	}
	a := s.accounts.at(c.Target)
	if in.Scope != 0 && len(a.Devices) == MaxDevices && a.device(in.Address) < 0 {
		t.refusal = RefusedDevices
		return
	}
	t.plain = func() effect {
		a := s.changeAccount(c.Target)
		a.Nonce++
		a.setDevice(in.Device)
		return effect{gas: s.settings.FixedGas}
	}
}

// enterRevoke takes a device out at the wish of the account's key or of the
// device itself.
func (s *State) enterRevoke(t *transition, c *Call, signer Address) {
	if len(c.Input) != len(Address{}) || c.Target != 0 {
		t.refusal = RefusedInput
		return
	}
	if c.GasLimit < s.settings.FixedGas {
		t.refusal = RefusedCost
		return
	}
	device, a := Address(c.Input), s.accounts.at(c.Account)
	if signer != a.Address && signer != device {
		t.refusal = RefusedSigner
		return
	}
	if a.device(device) < 0 {
		t.refusal = RefusedDevice
		return
	}
	t.plain = func() effect {
		s.changeAccount(c.Account).setDevice(Device{Address: device})
		return effect{gas: s.settings.FixedGas}
	}
}
