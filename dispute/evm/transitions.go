package evm

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts/bindings/transitionverifier"
	"github.com/assize/assize/runtime/ssz"
)

// Transitions is a deployed transition verifier. It is not safe for concurrent
// use.
type Transitions struct {
	*contract
	binding *transitionverifier.TransitionVerifier
}

// Place says which transition is judged.
type Place struct {
	Inputs ssz.Root // root of the epoch's block inputs
	Block  uint16   // of the epoch, from 0
	Leaf   uint16   // of the block's history that the transition makes
}

// NewTransitions deploys the transition verifier's bytecode into an empty state.
func NewTransitions() (*Transitions, error) {
	meta := &transitionverifier.TransitionVerifierMetaData
	c, err := newContract(common.FromHex(meta.Bin), meta)
	return &Transitions{c, transitionverifier.NewTransitionVerifier()}, err
}

// Transition has the contract execute a transition by a witness: what follows
// the leaf before. Where terminal is zero and the transition is a run, the
// result is the state that the run starts from; where it is not, terminal is
// the state of the machine at its end. The error is a [*Reverted] where the
// contract refuses the witness.
func (v *Transitions) Transition(at Place, before, terminal ssz.Root, witness []byte) (run bool, result ssz.Root, gas Gas, err error) {
	return v.TransitionWith(TxGasLimit, at, before, terminal, witness)
}

// TransitionWith is Transition with an execution limit of the caller's.
func (v *Transitions) TransitionWith(limit uint64, at Place, before, terminal ssz.Root, witness []byte) (run bool, result ssz.Root, gas Gas, err error) {
	place := transitionverifier.Place{InputsRoot: at.Inputs, BlockIndex: at.Block, Leaf: at.Leaf}
	out, gas, err := v.call(limit, v.binding.PackTransition(place, before, terminal, witness))
	if err != nil {
		return false, ssz.Root{}, gas, err
	}
	got, err := v.binding.UnpackTransition(out)
	if err != nil {
		return false, ssz.Root{}, gas, fmt.Errorf("%w: returned 0x%x", ErrExecution, out)
	}
	return got.Run, got.Result, gas, nil
}
