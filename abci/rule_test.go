package abci_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// stepper runs programs on the court's machine, so that a replay compares it
// with the nodes' engine.
type stepper struct{}

func (stepper) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	return machine.Run(p, s), nil
}

// flipS makes the other signature that a key's owner, or anybody, can make of
// a good one: n - s with the other recovery id.
func flipS(c *kernel.SignedCall) {
	s := new(big.Int).SetBytes(c.Signature[32:64])
	s.Sub(crypto.S256().Params().N, s)
	s.FillBytes(c.Signature[32:64])
	c.Signature[64] ^= 1
}
