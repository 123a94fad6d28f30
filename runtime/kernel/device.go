package kernel

import (
	"github.com/assize/assize/runtime/ssz"
)

// MaxDevices is the most device keys of an account.
const (
	devicesDepth = 4
	MaxDevices   = 1 << devicesDepth
)

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
