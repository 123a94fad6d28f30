package main

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"time"

	wasmvm "github.com/CosmWasm/wasmvm/v3"
	"github.com/CosmWasm/wasmvm/v3/types"
)

// smallest is the least that wasmvm takes for a contract: contract/contract.c,
// which ../kernels/build.sh builds.
//
//go:embed contract/contract.wasm
var smallest []byte

// gasLimit is more than the contract can use.
const gasLimit = 1 << 50

// contract is the contract, pinned in wasmvm's memory as a chain pins those
// that it calls often.
type contract struct {
	vm       *wasmvm.VM
	dir      string
	checksum wasmvm.Checksum
}

func newContract() (*contract, error) {
	dir, err := os.MkdirTemp("", "wasmvm")
	if err != nil {
		return nil, err
	}
	c := &contract{dir: dir}
	if c.vm, err = wasmvm.NewVM(dir, []string{}, 32, false, 100); err == nil {
		if c.checksum, _, err = c.vm.StoreCode(smallest, gasLimit); err == nil {
			err = c.vm.Pin(c.checksum)
		}
	}
	if err != nil {
		return nil, errors.Join(err, c.close())
	}
	return c, nil
}

// close frees the contract; it may be nil.
func (c *contract) close() error {
	if c == nil {
		return nil
	}
	if c.vm != nil {
		c.vm.Cleanup()
	}
	return os.RemoveAll(c.dir)
}

// nothing is the chain around the contract, which asks it for nothing.
type nothing struct {
	wasmvm.KVStore
	wasmvm.Querier
}

// GasConsumed makes it a gas meter.
func (nothing) GasConsumed() types.Gas { return 0 }

// addresses are the chain's functions for addresses; wasmvm wants them to be
// there, the contract does not call them.
func addresses() wasmvm.GoAPI {
	err := errors.New("the contract has no business with addresses")
	return wasmvm.GoAPI{
		HumanizeAddress:     func([]byte) (string, uint64, error) { return "", 0, err },
		CanonicalizeAddress: func(string) ([]byte, uint64, error) { return nil, 0, err },
		ValidateAddress:     func(string) (uint64, error) { return 0, err },
	}
}

// execute calls the contract n times and returns how long that took.
func (c *contract) execute(n int) (nanos int64, err error) {
	env := types.Env{
		Block:    types.BlockInfo{Height: 1, Time: 1_700_000_000_000_000_000, ChainID: "bench"},
		Contract: types.ContractInfo{Address: "contract"},
	}
	info := types.MessageInfo{Sender: "sender", Funds: []types.Coin{}}
	deserialize := types.UFraction{Numerator: 1, Denominator: 100}
	api := addresses()
	start := time.Now()
	for range n {
		r, _, err := c.vm.Execute(c.checksum, env, info, []byte(`{}`), nothing{}, api, nothing{}, nothing{}, gasLimit, deserialize)
		if err != nil {
			return 0, err
		}
		if r.Err != "" {
			return 0, fmt.Errorf("the contract says: %s", r.Err)
		}
	}
	return time.Since(start).Nanoseconds(), nil
}
