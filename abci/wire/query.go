package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Paths of queries. A query's height names the state that it is about; 0 is
// the newest that the node can prove, which is the one before its last block.
// The request and the answer are JSON; byte strings in them are base64, roots
// hex.
const (
	PathAccount  = "/account"  // AccountRequest, AccountAnswer
	PathInstance = "/instance" // NumberRequest, ProofAnswer with a kernel.InstanceProof
	PathProgram  = "/program"  // NumberRequest, ProofAnswer with a kernel.ProgramProof
	PathMemory   = "/memory"   // MemoryRequest, ProofAnswer with a kernel.MemoryProof
	PathOutcome  = "/outcome"  // OutcomeRequest, OutcomeAnswer; the height is ignored
	PathBlock    = "/block"    // no request, BlockAnswer; the height must be given
	PathEpoch    = "/epoch"    // EpochRequest, EpochAnswer; the height is ignored
	PathSign     = "/epoch/sign"
)

// MaxRequest bounds a request in bytes.
const MaxRequest = 4096

// MaxMemory bounds a memory range in bytes.
const MaxMemory = 1 << 20

// AccountRequest names an account by number or by address, not both.
type AccountRequest struct {
	Number  *uint64 `json:"number,omitempty"`
	Address string  `json:"address,omitempty"`
}

// AccountAnswer holds the account, or, where an address has none, the two
// accounts beside the address in the ring of addresses.
type AccountAnswer struct {
	Account []byte `json:"account,omitempty"` // kernel.AccountProof
	Before  []byte `json:"before,omitempty"`  // kernel.AccountProof
	After   []byte `json:"after,omitempty"`   // kernel.AccountProof
}

// NumberRequest names an instance or a program.
type NumberRequest struct {
	Number uint64 `json:"number"`
}

// MemoryRequest names a range of an instance's memory.
type MemoryRequest struct {
	Number  uint64 `json:"number"`
	Address uint32 `json:"address"`
	Length  uint32 `json:"length"` // 1 to MaxMemory
}

// ProofAnswer holds an encoded proof.
type ProofAnswer struct {
	Proof []byte `json:"proof"`
}

// OutcomeRequest names a call by its root.
type OutcomeRequest struct {
	Call Hash `json:"call"`
}

// OutcomeAnswer says what came of a call that has a receipt. The answer's
// height is the block's. That an account, program or instance was created
// with a number is not in the receipt: its leaf says so.
type OutcomeAnswer struct {
	Proof   []byte  `json:"proof"` // kernel.ReceiptProof
	Output  []byte  `json:"output,omitempty"`
	Created *uint64 `json:"created,omitempty"`
}

// BlockAnswer is all that came of a block. The receipts of all outcomes, in the
// order of their indices, hash to the receipts root beside the state root.
type BlockAnswer struct {
	StateRoot  Hash     `json:"state_root"`
	Deliveries [][]byte `json:"deliveries,omitempty"` // kernel.Outcome
	Upgrades   [][]byte `json:"upgrades,omitempty"`   // kernel.UpgradeRun
	Outcomes   [][]byte `json:"outcomes,omitempty"`   // kernel.Outcome, one for each call of the block
	Calls      []Hash   `json:"calls,omitempty"`      // roots of the calls of the block
}

// EpochRequest names the blocks of an epoch, both ends included.
type EpochRequest struct {
	From uint64 `json:"from"`
	To   uint64 `json:"to"`
	// Signature of a poster's key over [EpochRequest.Digest], r || s || recovery
	// id; with PathSign only.
	Signature []byte `json:"signature,omitempty"`
}

// Digest returns what a poster signs to have an epoch signed.
func (r *EpochRequest) Digest(chainID uint64) [32]byte {
	return ssz.Hash(kernel.Domain("epoch request", chainID), ssz.Hash(ssz.Uint64(r.From), ssz.Uint64(r.To)))
}

// EpochAnswer is what a node says about an epoch, with what posting it takes.
// With PathSign the signature of the node's operator is beside it. A node
// signs one epoch for each first block and gives the same signature again; it
// refuses another, for which its operator could be slashed. As the first who
// asks decides where an epoch ends, it signs for its posters only.
type EpochAnswer struct {
	ChainID      uint64 `json:"chain_id"`
	From         uint64 `json:"from"`
	To           uint64 `json:"to"`
	InputsRoot   Hash   `json:"inputs_root"`
	StateBefore  Hash   `json:"state_before"` // state root before block From
	ResultsRoot  Hash   `json:"results_root"`
	StateAfter   Hash   `json:"state_after"` // state root after block To
	GasTotal     uint64 `json:"gas_total"`
	ReceiptsRoot Hash   `json:"receipts_root"` // of block To
	LastBranch   []Hash `json:"last_branch"`   // from the last leaf up to ResultsRoot
	GasBranch    []Hash `json:"gas_branch"`    // from the gas total up to StateAfter; none where it is not kept

	Operator  string `json:"operator,omitempty"`  // address
	Signature []byte `json:"signature,omitempty"` // r || s || v, v 27 or 28
}

// Hash is a root that stands in JSON as 64 hex digits.
type Hash ssz.Root

// MarshalText returns lower-case hex.
func (h Hash) MarshalText() ([]byte, error) { return []byte(ssz.Root(h).String()), nil }

// UnmarshalText reads 64 lower-case hex digits.
func (h *Hash) UnmarshalText(text []byte) error {
	if len(text) != 2*len(h) {
		return fmt.Errorf("expected %d hex digits, got %d characters", 2*len(h), len(text))
	}
	for i := range h {
		hi, lo := digit(text[2*i]), digit(text[2*i+1])
		if hi > 15 || lo > 15 {
			return fmt.Errorf("expected lower-case hex digits, got %q", text[2*i:2*i+2])
		}
		h[i] = hi<<4 | lo
	}
	return nil
}

func digit(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	}
	return 0xff
}

// Decode reads a JSON value and nothing after it; unknown fields are errors.
func Decode(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("expected one JSON value, got more")
	}
	return nil
}
