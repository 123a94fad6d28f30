// Package signature makes and reads the one kind of signature that calls and
// delegations carry: secp256k1 over a 32-byte digest, r || s || recovery id, s in the
// lower half of the group order and the id 0 or 1. It uses libsecp256k1
// through go-ethereum, which is why the kernel, being pure, gets [Recover]
// handed in.
package signature

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/kernel"
)

// Recover is a [kernel.Recover]. It is a pure function.
func Recover(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if sig[64] > 1 || !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return kernel.Address{}, false
	}
	key, err := crypto.Ecrecover(digest[:], sig[:])
	if err != nil {
		return kernel.Address{}, false
	}
	return kernel.Address(crypto.Keccak256(key[1:])[12:]), true
}

// Sign signs a digest.
func Sign(key *ecdsa.PrivateKey, digest [32]byte) ([65]byte, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return [65]byte{}, fmt.Errorf("sign: %w", err)
	}
	return [65]byte(sig), nil
}

// Address returns the address of a key.
func Address(key *ecdsa.PrivateKey) kernel.Address {
	return kernel.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// SignCall returns the call signed.
func SignCall(key *ecdsa.PrivateKey, call kernel.Call) (kernel.SignedCall, error) {
	sig, err := Sign(key, call.Digest())
	return kernel.SignedCall{Call: call, Signature: sig}, err
}
