// Package evm executes the bytecode of the verifiers of steps and transitions
// in go-ethereum's EVM, without a chain, and prices each execution as a
// transaction. Tests compare machine and kernel with the contracts through it;
// players and reports ask it what a proof will cost before they send one.
//
// The rules are those of Ethereum's mainnet since Osaka.
package evm

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"

	"github.com/assize/assize/contracts/bindings/stepverifier"
	"github.com/assize/assize/runtime/ssz"
)

// TxGasLimit is the most gas of one transaction, EIP-7825.
const TxGasLimit = params.MaxTxGas

// Gas is the price of one execution as a transaction of its own, in gas.
type Gas struct {
	Execution uint64 // of the EVM, without what the transaction costs in itself
	Calldata  uint64 // 21,000 and the calldata at 16 or 4 gas a byte
	Floor     uint64 // 21,000 and the calldata at the floor of EIP-7623, 40 or 10 gas a byte
	// Bytes is the length of the calldata.
	Bytes int
}

// Total returns what the transaction pays: at least the floor.
func (g Gas) Total() uint64 { return max(g.Calldata+g.Execution, g.Floor) }

// futureFloor is EIP-7976's floor, in gas a byte, zero or not.
const futureFloor = 64

// FutureTotal returns what the transaction would pay with the calldata floor
// of EIP-7976, which a coming fork proposes.
func (g Gas) FutureTotal() uint64 {
	return max(g.Calldata+g.Execution, params.TxGas+futureFloor*uint64(g.Bytes))
}

// Reverted is the error of an execution that the verifier refused.
type Reverted struct {
	Name string // of the custom error; "" where it has none
	Data []byte // what the contract returned
}

// Error names the refusal.
func (r *Reverted) Error() string {
	if r.Name == "" {
		return fmt.Sprintf("verifier reverted with 0x%x", r.Data)
	}
	return "verifier reverted with " + r.Name
}

// ErrExecution is wrapped by the error for an execution that neither returned
// nor reverted: it ran out of gas or met an invalid instruction.
var ErrExecution = errors.New("verifier did not finish")

// contract is a deployed verifier. It is not safe for concurrent use.
type contract struct {
	state   *state.StateDB
	config  runtime.Config
	rules   params.Rules
	address common.Address
	abi     *abi.ABI
}

// newContract deploys creation code into an empty state.
func newContract(creation []byte, meta *bind.MetaData) (*contract, error) {
	db, err := state.New(types.EmptyRootHash, memoryDatabase())
	if err != nil {
		return nil, fmt.Errorf("open an empty state: %w", err)
	}
	parsed, err := meta.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("parse the verifier's ABI: %w", err)
	}
	config := params.MainnetChainConfig
	c := &contract{
		state: db, abi: parsed,
		config: runtime.Config{
			ChainConfig: config, State: db,
			Origin:      common.HexToAddress("0x1000000000000000000000000000000000000001"),
			BlockNumber: big.NewInt(24_000_000), Time: *config.OsakaTime,
			Difficulty: new(big.Int), GasPrice: new(big.Int), Value: new(big.Int),
			BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: new(common.Hash),
			GasLimit:  TxGasLimit,
			GetHashFn: func(uint64) common.Hash { return common.Hash{} },
		},
	}
	c.rules = config.Rules(c.config.BlockNumber, true, c.config.Time)
	_, address, _, err := runtime.Create(creation, &c.config)
	if err != nil {
		return nil, fmt.Errorf("deploy the verifier: %w", err)
	}
	c.address = address
	return c, nil
}

// memoryDatabase returns an empty database that lives as long as the state over it.
func memoryDatabase() state.Database {
	db := rawdb.NewMemoryDatabase()
	return state.NewDatabase(triedb.NewDatabase(db, nil), state.NewCodeDB(db))
}

// CodeSize returns the length of the deployed code in bytes.
func (c *contract) CodeSize() int { return c.state.GetCodeSize(c.address) }

// call executes the contract. The error is a [*Reverted] where it refuses.
func (c *contract) call(limit uint64, input []byte) ([]byte, Gas, error) {
	gas, err := c.price(input)
	if err != nil {
		return nil, gas, err
	}
	snapshot := c.state.Snapshot()
	c.state.Prepare(c.rules, c.config.Origin, c.config.Coinbase, &c.address, vm.ActivePrecompiles(c.rules), nil)
	out, left, err := runtime.NewEnv(&c.config).Call(c.config.Origin, c.address, input, vm.NewGasBudget(limit, 0), new(uint256.Int))
	c.state.RevertToSnapshot(snapshot)
	gas.Execution = limit - left.ExecutionGas
	switch {
	case errors.Is(err, vm.ErrExecutionReverted):
		return nil, gas, c.reverted(out)
	case err != nil:
		return nil, gas, fmt.Errorf("%w: %w", ErrExecution, err)
	}
	return out, gas, nil
}

// price returns the part of the gas that the calldata alone decides.
func (c *contract) price(input []byte) (Gas, error) {
	calldata, err := core.IntrinsicGas(input, nil, nil, c.config.Origin, &c.address, new(uint256.Int), c.rules)
	if err != nil {
		return Gas{}, fmt.Errorf("price the calldata: %w", err)
	}
	floor, err := core.FloorDataGas(c.rules, c.config.Origin, &c.address, new(uint256.Int), input, nil)
	if err != nil {
		return Gas{}, fmt.Errorf("price the calldata: %w", err)
	}
	return Gas{Calldata: calldata, Floor: floor, Bytes: len(input)}, nil
}

func (c *contract) reverted(data []byte) error {
	r := &Reverted{Data: data}
	for _, e := range c.abi.Errors {
		if len(data) >= 4 && [4]byte(data) == [4]byte(e.ID[:4]) {
			r.Name = e.Name
		}
	}
	return r
}

// Verifier is a deployed step verifier. It is not safe for concurrent use.
type Verifier struct {
	*contract
	binding *stepverifier.StepVerifier
}

// New deploys the verifier's bytecode into an empty state.
func New() (*Verifier, error) { return Deploy(common.FromHex(stepverifier.StepVerifierMetaData.Bin)) }

// Deploy deploys other creation code with the verifier's interface.
func Deploy(creation []byte) (*Verifier, error) {
	c, err := newContract(creation, &stepverifier.StepVerifierMetaData)
	return &Verifier{c, stepverifier.NewStepVerifier()}, err
}

// Step has the contract execute one step from a state, by a witness, with the
// most gas that a transaction may have. The error is a [*Reverted] where the
// contract refuses the witness.
func (v *Verifier) Step(pre ssz.Root, witness []byte) (ssz.Root, Gas, error) {
	return v.StepWith(TxGasLimit, pre, witness)
}

// StepWith is Step with an execution limit of the caller's.
func (v *Verifier) StepWith(limit uint64, pre ssz.Root, witness []byte) (ssz.Root, Gas, error) {
	out, gas, err := v.call(limit, v.binding.PackStep(pre, witness))
	if err != nil {
		return ssz.Root{}, gas, err
	}
	post, err := v.binding.UnpackStep(out)
	if err != nil {
		return ssz.Root{}, gas, fmt.Errorf("%w: returned 0x%x", ErrExecution, out)
	}
	return post, gas, nil
}

// StepGas returns what proving a step by a witness costs as a transaction to
// the verifier itself.
func (v *Verifier) StepGas(pre ssz.Root, witness []byte) (Gas, error) {
	_, gas, err := v.Step(pre, witness)
	return gas, err
}
