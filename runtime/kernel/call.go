package kernel

import (
	"encoding/hex"
	"fmt"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Kind says what a call asks for. Zero is illegal; the list is append-only.
// A kind that is not listed is rejected with RefusedKind.
type Kind uint8

// Kinds of calls.
const (
	KindOpen   Kind = 1 // open an account for another key; input: [OpenInput]
	KindDeploy Kind = 2 // add a program; input: [DeployInput]
	KindCreate Kind = 3 // create an instance of program number target; input goes to init
	KindApply  Kind = 4 // input goes to apply of instance number target

	KindDelegate Kind = 5 // let a device sign calls of account number target; input: [DelegateInput]
	KindRevoke   Kind = 6 // take a device out of the account; input: its address, 20 bytes
	KindUpgrade  Kind = 7 // announce another program for instance number target; input: [UpgradeInput]
)

// String names the kind.
func (k Kind) String() string {
	switch k {
	case KindOpen:
		return "open"
	case KindDeploy:
		return "deploy"
	case KindCreate:
		return "create"
	case KindApply:
		return "apply"
	case KindDelegate:
		return "delegate"
	case KindRevoke:
		return "revoke"
	case KindUpgrade:
		return "upgrade"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Address names a key: the last 20 bytes of the Keccak-256 of its public key.
type Address [20]byte

// String returns the address as 0x and lower-case hex.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MaxInput is the longest input of a call in bytes, whatever the settings say.
const MaxInput = 32 << program.ByteDepth

// Call asks the cluster for one thing. Its root is the event id of a stream
// event. SSZ container of ten fields, depth 4:
//
//	0 chain_id uint64     1 account uint64   2 session uint8   3 generation uint64
//	4 seq uint64          5 kind uint8       6 target uint64   7 gas_limit uint64
//	8 expiry_height uint64                   9 input ByteList[2^24]
type Call struct {
	ChainID      uint64
	Account      uint64 // number of the account that sends and pays
	Session      uint8  // a call is ordered after the ones before it in its session
	Generation   uint64 // of the session: 0 at first, one more each time it went idle
	Seq          uint64 // 0, 1, 2, ... within the generation
	Kind         Kind
	Target       uint64 // program (create), instance (apply, upgrade) or account (delegate), else 0
	GasLimit     uint64 // 1 to Settings.CallGas
	ExpiryHeight uint64 // the last height at which the call may be executed
	Input        []byte // at most Settings.MaxInput bytes
}

// Root returns the call's root, the event id.
func (c *Call) Root() ssz.Root {
	return ssz.Container(
		ssz.Uint64(c.ChainID), ssz.Uint64(c.Account), ssz.Uint64(uint64(c.Session)),
		ssz.Uint64(c.Generation), ssz.Uint64(c.Seq), ssz.Uint64(uint64(c.Kind)),
		ssz.Uint64(c.Target), ssz.Uint64(c.GasLimit), ssz.Uint64(c.ExpiryHeight),
		ssz.ByteList(c.Input, program.ByteDepth),
	)
}

// Digest returns what a key of the account signs: H(domain("assize call", chain
// id), call root).
func (c *Call) Digest() [32]byte { return c.digest(c.Root()) }

// digest is Digest for one who has the call's root.
func (c *Call) digest(root ssz.Root) [32]byte { return ssz.Hash(Domain(DomainCall, c.ChainID), root) }

// DomainCall is the domain of the signatures of calls.
const DomainCall = "assize call"

// Domain returns the chunk that separates signatures by purpose and chain:
// the name in bytes 0..23, padded with zeros, and the chain id little-endian
// in bytes 24..31. A name has at most 24 bytes.
func Domain(name string, chainID uint64) ssz.Root {
	id := ssz.Uint64(chainID)
	var d ssz.Root
	copy(d[:24], name)
	copy(d[24:], id[:8])
	return d
}

// SignedCall is a call with the signature of a key that may sign it over
// [Call.Digest]: r || s || recovery id, the id 0 or 1 and s in the lower half
// of the group order. SSZ container {call, signature: Bytes65}.
type SignedCall struct {
	Call
	Signature [65]byte
}

// Root returns the root of the container {call root, signature}.
func (c *SignedCall) Root() ssz.Root {
	return ssz.Hash(c.Call.Root(), ssz.ByteTree(c.Signature[:], 2))
}

// Recover returns the address whose key made the signature over the digest;
// false when there is none or the signature is not canonical (recovery id
// above 1, s in the upper half). It must be a function of its arguments.
type Recover func(digest [32]byte, signature [65]byte) (Address, bool)
