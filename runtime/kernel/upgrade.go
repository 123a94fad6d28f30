package kernel

import "github.com/assize/assize/runtime/ssz"

// Upgrade is announced for an instance and runs when it is due. SSZ container
// of four fields, depth 2:
//
//	0 program uint64   1 height uint64   2 gas uint64   3 call_root Bytes32
type Upgrade struct {
	Program  uint64   // number of the new program
	Height   uint64   // of the first block in which it may run; above the announcing one's
	Gas      uint64   // limit of the export and of the import, prepaid
	CallRoot ssz.Root // of the upgrade call
}

// Root returns the upgrade's root; that of the zero upgrade, which is none, is
// zero.
func (u *Upgrade) Root() ssz.Root {
	if *u == (Upgrade{}) {
		return ssz.Root{}
	}
	return ssz.Container(ssz.Uint64(u.Program), ssz.Uint64(u.Height), ssz.Uint64(u.Gas), u.CallRoot)
}
