package contracts

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/contracts/bindings/epochs"
)

// Epoch is what the operators sign of an epoch.
type Epoch struct {
	ChainID     uint64 // of the cluster
	From, To    uint64 // first and last block, at most 2^15 of them
	InputsRoot  [32]byte
	StateBefore [32]byte // state root before block From
	ResultsRoot [32]byte // history of the blocks' app hashes
	StateAfter  [32]byte // state root after block To
	GasTotal    uint64   // field of the state after block To
}

// Binding returns the epoch as the Epochs contract's binding has it.
func (e *Epoch) Binding() epochs.Epoch {
	return epochs.Epoch{
		ChainId: e.ChainID, From: e.From, To: e.To, InputsRoot: e.InputsRoot, StateBefore: e.StateBefore,
		ResultsRoot: e.ResultsRoot, StateAfter: e.StateAfter, GasTotal: e.GasTotal,
	}
}

// EpochFromBinding returns the epoch that a binding holds.
func EpochFromBinding(e epochs.Epoch) Epoch {
	return Epoch{
		ChainID: e.ChainId, From: e.From, To: e.To, InputsRoot: e.InputsRoot, StateBefore: e.StateBefore,
		ResultsRoot: e.ResultsRoot, StateAfter: e.StateAfter, GasTotal: e.GasTotal,
	}
}

// SigningDomain is where a signature counts: one Epochs contract on one root
// chain. It is the EIP-712 domain with the name "Assize" and the version "1".
type SigningDomain struct {
	RootChainID *big.Int
	Epochs      common.Address
}

const (
	domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	epochType  = "Epoch(uint64 chainId,uint64 from,uint64 to,bytes32 inputsRoot,bytes32 stateBefore," +
		"bytes32 resultsRoot,bytes32 stateAfter,uint64 gasTotal)"
)

// Digest returns the EIP-712 digest of an epoch: what its operators sign, and
// its id on the root chain.
func (d SigningDomain) Digest(e *Epoch) [32]byte {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte(domainType)), crypto.Keccak256([]byte("Assize")), crypto.Keccak256([]byte("1")),
		common.BigToHash(d.RootChainID).Bytes(), common.LeftPadBytes(d.Epochs[:], 32),
	)
	content := crypto.Keccak256(
		crypto.Keccak256([]byte(epochType)), word(e.ChainID), word(e.From), word(e.To), e.InputsRoot[:],
		e.StateBefore[:], e.ResultsRoot[:], e.StateAfter[:], word(e.GasTotal),
	)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, content)
}

func word(v uint64) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v)
}

// Signature is r, s and v, which is 27 or 28; s is in the lower half.
type Signature [65]byte

// Sign signs an epoch's digest with an operator's key.
func Sign(digest [32]byte, key *ecdsa.PrivateKey) (Signature, error) {
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Signature{}, fmt.Errorf("sign an epoch: %w", err)
	}
	sig[64] += 27
	return Signature(sig), nil
}

// Signer returns who signed a digest. It refuses what the contract refuses.
func Signer(digest [32]byte, sig Signature) (common.Address, error) {
	v := sig[64]
	if v != 27 && v != 28 {
		return common.Address{}, fmt.Errorf("signature: expected v 27 or 28, got %d", v)
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return common.Address{}, fmt.Errorf("signature: expected r and a low s in range, got r %x, s %x", r, s)
	}
	key, err := crypto.SigToPub(digest[:], append(bytes.Clone(sig[:64]), v-27))
	if err != nil {
		return common.Address{}, fmt.Errorf("signature: %w", err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// Quorum is an epoch's signatures as the Epochs contract takes them.
type Quorum struct {
	Signers    *big.Int // bitmap over the operators
	Signatures []byte   // 65 bytes each, lowest bit first
}

// Collect checks signatures against the operators, in the order of the
// deployment, and joins them. Signatures of others and repeated ones are
// errors; so is a quorum of two thirds or less.
func Collect(digest [32]byte, operators []common.Address, signatures []Signature) (Quorum, error) {
	byOperator := make([]*Signature, len(operators))
	for i := range signatures {
		who, err := Signer(digest, signatures[i])
		if err != nil {
			return Quorum{}, err
		}
		at := -1
		for j, o := range operators {
			if o == who {
				at = j
			}
		}
		if at < 0 {
			return Quorum{}, fmt.Errorf("signature: expected one of the %d operators, got %s", len(operators), who)
		}
		if byOperator[at] != nil {
			return Quorum{}, fmt.Errorf("signature: expected one of each operator, got two of %s", who)
		}
		byOperator[at] = &signatures[i]
	}
	q := Quorum{Signers: new(big.Int)}
	for i, s := range byOperator {
		if s != nil {
			q.Signers.SetBit(q.Signers, i, 1)
			q.Signatures = append(q.Signatures, s[:]...)
		}
	}
	if 3*len(signatures) <= 2*len(operators) {
		return Quorum{}, fmt.Errorf("signatures: expected more than two thirds of %d operators, got %d", len(operators), len(signatures))
	}
	return q, nil
}
