// Package contracts holds the contracts of the root chain: the Solidity
// sources (src), what solc makes of them (artifacts), the Go bindings
// (bindings), and around them deployment and the epochs that operators sign.
//
//	Deposits            operators' and batch validators' deposits, slashing
//	Epochs              posting, rivals, endorsements, settlement
//	Court               claims, matches, moves, bonds
//	StepVerifier        one machine step, executed from a witness
//	TransitionVerifier  one transition of the kernel, executed from a witness
//
// The three first know each other by address from their construction on and
// have no owner: nobody can change or stop them.
package contracts

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/deposits"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/contracts/bindings/stepverifier"
	"github.com/assize/assize/contracts/bindings/transitionverifier"
)

// Where the gas total stands in the kernel's State container: the field's
// index and the depth of the container's tree.
const (
	GasTotalIndex = 8
	GasTotalDepth = 4
)

// Terms are the durations and prices of a court. Durations are seconds of the
// root chain, prices wei.
type Terms struct {
	Window      uint32 // for rivals of an epoch, from its posting
	ArenaWindow uint32 // for claims in an arena
	Clock       uint32 // of each side in a match, and for the proof of a leaf
	Cap         uint8  // matches that one claim may have running in one arena
	MaxGasPrice *big.Int
	Bonds       [4]*big.Int // by level, 1 first
}

// Config is what a deployment fixes for a cluster.
type Config struct {
	ChainID      uint64 // of the cluster
	FirstBlock   uint64 // of the first epoch
	GenesisState [32]byte
	Operators    []common.Address // 1 to 64, in the order of the signers' bitmap

	OperatorDeposit  *big.Int // wei
	ValidatorDeposit *big.Int // wei
	LeavingDelay     uint64   // seconds; at least Terms.Window
	Terms            Terms

	// Verifier judges machine steps; zero deploys a StepVerifier.
	Verifier common.Address
	// Transitions judges transitions; zero deploys a TransitionVerifier, unless
	// NoTransitions: the court then has no judge of them.
	Transitions   common.Address
	NoTransitions bool
}

// Addresses say where a deployment stands.
type Addresses struct {
	Court    common.Address `json:"court"`
	Epochs   common.Address `json:"epochs"`
	Deposits common.Address `json:"deposits"`
	Verifier common.Address `json:"verifier"` // of machine steps
	// Transitions is zero where the court has no judge of transitions.
	Transitions common.Address `json:"transitions"`
}

// Deployer creates contracts; rootchain.Client is one. Nothing else may send
// with its key meanwhile.
type Deployer interface {
	From() common.Address
	// Nonce returns the nonce of the next transaction.
	Nonce(ctx context.Context) (uint64, error)
	// Create deploys creation code and waits for it.
	Create(ctx context.Context, code []byte) (common.Address, uint64, error)
}

// Deploy deploys the contracts for one cluster.
func Deploy(ctx context.Context, d Deployer, cfg Config) (Addresses, error) {
	if err := cfg.check(); err != nil {
		return Addresses{}, err
	}
	at := Addresses{Verifier: cfg.Verifier, Transitions: cfg.Transitions}
	var err error
	if at.Verifier == (common.Address{}) {
		if at.Verifier, _, err = d.Create(ctx, common.FromHex(stepverifier.StepVerifierMetaData.Bin)); err != nil {
			return Addresses{}, fmt.Errorf("deploy StepVerifier: %w", err)
		}
	}
	if at.Transitions == (common.Address{}) && !cfg.NoTransitions {
		if at.Transitions, _, err = d.Create(ctx, common.FromHex(transitionverifier.TransitionVerifierMetaData.Bin)); err != nil {
			return Addresses{}, fmt.Errorf("deploy TransitionVerifier: %w", err)
		}
	}
	nonce, err := d.Nonce(ctx)
	if err != nil {
		return Addresses{}, err
	}
	at.Court = crypto.CreateAddress(d.From(), nonce)
	at.Epochs = crypto.CreateAddress(d.From(), nonce+1)
	at.Deposits = crypto.CreateAddress(d.From(), nonce+2)
	for _, c := range []struct {
		name string
		want common.Address
		code []byte
	}{
		{"Court", at.Court, cfg.courtCode(at)},
		{"Epochs", at.Epochs, cfg.epochsCode(at)},
		{"Deposits", at.Deposits, cfg.depositsCode(at)},
	} {
		got, _, err := d.Create(ctx, c.code)
		if err != nil {
			return Addresses{}, fmt.Errorf("deploy %s: %w", c.name, err)
		}
		if got != c.want {
			return Addresses{}, fmt.Errorf("deploy %s: expected address %s, got %s: the key is in use elsewhere", c.name, c.want, got)
		}
	}
	return at, nil
}

func (c *Config) check() error {
	t := &c.Terms
	switch {
	case len(c.Operators) == 0 || len(c.Operators) > 64:
		return fmt.Errorf("deploy: expected 1 to 64 operators, got %d", len(c.Operators))
	case c.OperatorDeposit == nil || c.ValidatorDeposit == nil || t.MaxGasPrice == nil:
		return errors.New("deploy: expected deposits and a gas price")
	case t.Window == 0 || t.ArenaWindow == 0 || t.Clock == 0:
		return fmt.Errorf("deploy: expected durations of at least a second, got window %d, arena window %d, clock %d",
			t.Window, t.ArenaWindow, t.Clock)
	case t.Cap == 0:
		return errors.New("deploy: expected a cap of at least one match, got 0")
	case c.LeavingDelay < uint64(t.Window):
		return fmt.Errorf("deploy: expected a leaving delay of at least the window, %d s, got %d s", t.Window, c.LeavingDelay)
	}
	for i, b := range t.Bonds {
		if b == nil || b.Sign() <= 0 {
			return fmt.Errorf("deploy: expected a bond for level %d, got %v", i+1, b)
		}
	}
	return nil
}

func (c *Config) courtCode(at Addresses) []byte {
	return append(common.FromHex(court.CourtMetaData.Bin), court.NewCourt().PackConstructor(at.Epochs, at.Verifier, at.Transitions, court.Terms{
		Window: c.Terms.Window, ArenaWindow: c.Terms.ArenaWindow, Clock: c.Terms.Clock, Cap: c.Terms.Cap,
		MaxGasPrice: c.Terms.MaxGasPrice, Bonds: c.Terms.Bonds,
	})...)
}

func (c *Config) epochsCode(at Addresses) []byte {
	return append(common.FromHex(epochs.EpochsMetaData.Bin), epochs.NewEpochs().PackConstructor(at.Court, at.Deposits, epochs.Cluster{
		ChainId: c.ChainID, FirstBlock: c.FirstBlock, GenesisState: c.GenesisState,
		GasDepth: GasTotalDepth, GasIndex: GasTotalIndex,
	})...)
}

func (c *Config) depositsCode(at Addresses) []byte {
	return append(common.FromHex(deposits.DepositsMetaData.Bin), deposits.NewDeposits().PackConstructor(
		at.Epochs, c.OperatorDeposit, c.ValidatorDeposit, new(big.Int).SetUint64(c.LeavingDelay), c.Operators,
	)...)
}

// Explain returns a contract's ABI-encoded error in words, such as
// "WrongBond{Sent:1 Want:2}"; "" for an error that is none of these contracts'.
func Explain(data []byte) string {
	if len(data) < 4 {
		return ""
	}
	for _, unpack := range []func([]byte) (any, error){
		court.NewCourt().UnpackError, epochs.NewEpochs().UnpackError,
		deposits.NewDeposits().UnpackError, stepverifier.NewStepVerifier().UnpackError,
	} {
		if e, err := unpack(data); err == nil {
			return describe(e)
		}
	}
	return ""
}
