package kernel

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/ssz"
)

// Wallets sign typed data alone (EIP-712), so what an account's own key agrees
// to is typed data: in the domain {name "Assize", version "1", chainId: the
// cluster's chain id} one of the structs below.
const (
	typedDomain     = "EIP712Domain(string name,string version,uint256 chainId)"
	typedName       = "Assize"
	typedVersion    = "1"
	typedOpen       = "Open(uint64 sponsor,address account)"
	typedDelegation = "Delegation(uint64 account,address device,uint32 scope,uint64 expiry,uint64 nonce)"
)

// OpenDigest returns what the key of a new account signs to agree to being
// opened by a sponsor: the digest of Open(uint64 sponsor,address account).
func OpenDigest(chainID, sponsor uint64, address Address) [32]byte {
	return typedDigest(chainID, typedOpen, uintWord(sponsor), addressWord(address))
}

// Digest returns what the account's own key signs: the digest of
// Delegation(uint64 account,address device,uint32 scope,uint64 expiry,uint64 nonce).
func (d *Delegation) Digest(chainID uint64) [32]byte {
	return typedDigest(chainID, typedDelegation, uintWord(d.Account), addressWord(d.Address),
		uintWord(uint64(d.Scope)), uintWord(d.Expiry), uintWord(d.Nonce))
}

// typedDigest returns keccak256(0x19 0x01 || domain || struct), where domain
// and struct are the hashes of their type's hash and members.
func typedDigest(chainID uint64, structType string, members ...ssz.Root) [32]byte {
	domain := structHash(typedDomain, hashOf(typedName), hashOf(typedVersion), uintWord(chainID))
	message := structHash(structType, members...)
	b := append([]byte{0x19, 0x01}, domain[:]...)
	return machine.Keccak256(append(b, message[:]...))
}

func structHash(structType string, members ...ssz.Root) ssz.Root {
	h := hashOf(structType)
	b := h[:]
	for i := range members {
		b = append(b, members[i][:]...)
	}
	return machine.Keccak256(b)
}

func hashOf(s string) ssz.Root { return machine.Keccak256([]byte(s)) }

// uintWord returns the EVM's word of a number.
func uintWord(v uint64) (w ssz.Root) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

// addressWord returns the EVM's word of an address.
func addressWord(a Address) (w ssz.Root) {
	copy(w[12:], a[:])
	return w
}
