package importer

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/kernel"
)

// Signer is a key with its account and the next sequence number of one of the
// account's sessions. Nobody else may use the session meanwhile.
type Signer struct {
	Key        *ecdsa.PrivateKey
	Account    uint64
	Session    uint8
	Generation uint64
	Seq        uint64
}

// Address returns the address of the signer's key.
func (s *Signer) Address() kernel.Address {
	return kernel.Address(crypto.PubkeyToAddress(s.Key.PublicKey))
}

// sign fills in who sends the call, signs it and moves on to the next
// sequence number.
func (s *Signer) sign(c kernel.Call) (kernel.SignedCall, error) {
	c.Account, c.Session, c.Generation, c.Seq = s.Account, s.Session, s.Generation, s.Seq
	signed := kernel.SignedCall{Call: c}
	sig, err := signature(s.Key, c.Digest())
	if err != nil {
		return kernel.SignedCall{}, err
	}
	signed.Signature = sig
	s.Seq++
	return signed, nil
}

func signature(key *ecdsa.PrivateKey, digest [32]byte) (sig [65]byte, err error) {
	b, err := crypto.Sign(digest[:], key)
	if err != nil {
		return sig, fmt.Errorf("sign: %w", err)
	}
	copy(sig[:], b)
	return sig, nil
}

// deriveKey returns the key of a person of an import. The same seed, chain,
// space and person give the same key: fit for demonstrations and tests, and
// for nothing that is worth protecting.
func deriveKey(seed, chainID, space uint64, who PersonIndex) (*ecdsa.PrivateKey, error) {
	le := binary.LittleEndian
	b := []byte("assize import key")
	for _, v := range []uint64{seed, chainID, space, uint64(who)} {
		b = le.AppendUint64(b, v)
	}
	for try := byte(0); try < 4; try++ {
		if key, err := crypto.ToECDSA(crypto.Keccak256(b, []byte{try})); err == nil {
			return key, nil
		}
	}
	return nil, fmt.Errorf("person %d: no valid key in four tries", who) // one in 2^500
}
