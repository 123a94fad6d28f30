package abci

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// queryError is an answer other than success.
type queryError struct {
	code wire.Code
	text string
}

func (e *queryError) Error() string { return e.text }

func refuse(code wire.Code, format string, args ...any) error {
	return &queryError{code, fmt.Sprintf(format, args...)}
}

// Query answers one of the paths of package wire. What it says is checked by
// whoever asks.
func (a *App) Query(_ context.Context, req *abcitypes.RequestQuery) (*abcitypes.ResponseQuery, error) {
	height, answer, err := a.query(req)
	if err == nil {
		var value []byte
		if value, err = json.Marshal(answer); err == nil {
			return &abcitypes.ResponseQuery{Height: int64(height), Value: value, Codespace: wire.Codespace}, nil
		}
	}
	code := wire.CodeInternal
	if q := (*queryError)(nil); errors.As(err, &q) {
		code = q.code
	} else {
		a.logger.Error("query failed", "path", req.Path, "error", err)
	}
	return &abcitypes.ResponseQuery{
		Code: uint32(code), Codespace: wire.Codespace, Log: err.Error(), Height: req.Height,
	}, nil
}

func (a *App) query(req *abcitypes.RequestQuery) (height uint64, answer any, err error) {
	if req.Height < 0 {
		return 0, nil, refuse(wire.CodeQueryRequest, "expected a height of at least 0, got %d", req.Height)
	}
	if len(req.Data) > wire.MaxRequest {
		return 0, nil, refuse(wire.CodeQueryRequest, "expected a request of at most %d bytes, got %d", wire.MaxRequest, len(req.Data))
	}
	switch req.Path {
	case wire.PathOutcome:
		return a.queryOutcome(req.Data)
	case wire.PathBlock:
		return a.queryBlock(uint64(req.Height))
	case wire.PathEpoch:
		return a.queryEpoch(req.Data, false)
	case wire.PathSign:
		return a.queryEpoch(req.Data, true)
	}
	v, err := a.viewFor(uint64(req.Height))
	if err != nil {
		return 0, nil, err
	}
	// Proofs of memory share trees with the state that is being executed on.
	a.executing.Lock()
	defer a.executing.Unlock()
	switch req.Path {
	case wire.PathAccount:
		answer, err = queryAccount(v, req.Data)
	case wire.PathInstance:
		answer, err = queryNumber(req.Data, "instance", v.state.Instances(), func(n uint64) (proof, error) {
			return v.state.ProveInstance(n, v.receipts)
		})
	case wire.PathProgram:
		answer, err = queryNumber(req.Data, "program", v.state.Programs(), func(n uint64) (proof, error) {
			return v.state.ProveProgram(n, v.receipts)
		})
	case wire.PathMemory:
		answer, err = queryMemory(v, req.Data)
	default:
		err = refuse(wire.CodeQueryPath, "no query %q", req.Path)
	}
	return v.height, answer, err
}

// viewFor returns the state of a height, for 0 the newest whose app hash is in
// a header already.
func (a *App) viewFor(height uint64) (*view, error) {
	last := a.view()
	if last == nil {
		return nil, refuse(wire.CodeNotKept, "no block yet")
	}
	if height == 0 {
		height = max(last.height, 1) - 1
	}
	v := a.views.at(height)
	if v == nil {
		return nil, refuse(wire.CodeNotKept, "the state of height %d is not kept: the newest is %d, %d are kept",
			height, last.height, keptViews)
	}
	return v, nil
}

// proof is one of the kernel's proofs.
type proof interface {
	Encode() ([]byte, error)
}

func readRequest(data []byte, into any) error {
	if err := wire.Decode(data, into); err != nil {
		return refuse(wire.CodeQueryRequest, "malformed request: %v", err)
	}
	return nil
}

func queryNumber(data []byte, what string, count uint64, prove func(uint64) (proof, error)) (any, error) {
	var req wire.NumberRequest
	if err := readRequest(data, &req); err != nil {
		return nil, err
	}
	if req.Number >= count {
		return nil, refuse(wire.CodeNotFound, "no %s %d: there are %d", what, req.Number, count)
	}
	p, err := prove(req.Number)
	if err != nil {
		return nil, err
	}
	return proofAnswer(p)
}

func proofAnswer(p proof) (*wire.ProofAnswer, error) {
	encoded, err := p.Encode()
	return &wire.ProofAnswer{Proof: encoded}, err
}

func queryMemory(v *view, data []byte) (any, error) {
	var req wire.MemoryRequest
	if err := readRequest(data, &req); err != nil {
		return nil, err
	}
	if req.Number >= v.state.Instances() {
		return nil, refuse(wire.CodeNotFound, "no instance %d: there are %d", req.Number, v.state.Instances())
	}
	if req.Length == 0 || req.Length > wire.MaxMemory {
		return nil, refuse(wire.CodeQueryRequest, "expected a length of 1 to %d, got %d", wire.MaxMemory, req.Length)
	}
	p, err := v.state.ProveMemory(req.Number, req.Address, req.Length, v.receipts)
	if err != nil {
		return nil, refuse(wire.CodeQueryRequest, "%v", err)
	}
	return proofAnswer(p)
}

func queryAccount(v *view, data []byte) (any, error) {
	var req wire.AccountRequest
	if err := readRequest(data, &req); err != nil {
		return nil, err
	}
	if (req.Number == nil) == (req.Address == "") {
		return nil, refuse(wire.CodeQueryRequest, "expected a number or an address")
	}
	if req.Number != nil {
		if *req.Number >= v.state.Accounts() {
			return nil, refuse(wire.CodeNotFound, "no account %d: there are %d", *req.Number, v.state.Accounts())
		}
		p, err := encodeAccount(v, *req.Number)
		return &wire.AccountAnswer{Account: p}, err
	}
	address, err := wire.ParseAddress(req.Address)
	if err != nil {
		return nil, refuse(wire.CodeQueryRequest, "%v", err)
	}
	if n, ok := v.state.AccountByAddress(address); ok {
		p, err := encodeAccount(v, n)
		return &wire.AccountAnswer{Account: p}, err
	}
	before := v.state.Predecessor(address)
	neighbour, _ := v.state.Account(before)
	var answer wire.AccountAnswer
	if answer.Before, err = encodeAccount(v, before); err != nil {
		return nil, err
	}
	answer.After, err = encodeAccount(v, neighbour.Next)
	return &answer, err
}

func encodeAccount(v *view, number uint64) ([]byte, error) {
	p, err := v.state.ProveAccount(number, v.receipts)
	if err != nil {
		return nil, err
	}
	return p.Encode()
}

// queryOutcome says what came of a call, with its receipt's proof.
func (a *App) queryOutcome(data []byte) (uint64, any, error) {
	var req wire.OutcomeRequest
	if err := readRequest(data, &req); err != nil {
		return 0, nil, err
	}
	e, err := a.store.Outcome(ssz.Root(req.Call))
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil, refuse(wire.CodeNotFound, "no receipt of call %v", ssz.Root(req.Call))
	}
	if err != nil {
		return 0, nil, err
	}
	if e.Outcome.Receipt == nil {
		return 0, nil, refuse(wire.CodeNotFound, "no receipt of call %v: refused without a trace at height %d: %s",
			ssz.Root(req.Call), e.Height, e.Outcome.Refusal)
	}
	p, err := e.Prove()
	if err != nil {
		return 0, nil, err
	}
	encoded, err := p.Encode()
	return e.Height, &wire.OutcomeAnswer{Proof: encoded, Output: e.Outcome.Output, Created: e.Outcome.Created}, err
}

// queryBlock says what came of all calls and deliveries of a block.
func (a *App) queryBlock(height uint64) (uint64, any, error) {
	if height == 0 || height > a.Height() {
		return 0, nil, refuse(wire.CodeNotKept, "expected a height of 1 to %d, got %d", a.Height(), height)
	}
	b, err := a.store.Result(height)
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil, refuse(wire.CodeNotKept, "the outcomes of block %d are not kept any more", height)
	}
	if err != nil {
		return 0, nil, err
	}
	answer := &wire.BlockAnswer{StateRoot: wire.Hash(b.StateRoot)}
	for i := range b.Deliveries {
		answer.Deliveries = append(answer.Deliveries, b.Deliveries[i].Outcome.Encode())
	}
	for i := range b.Upgrades {
		answer.Upgrades = append(answer.Upgrades, b.Upgrades[i].Encode())
	}
	var in *kernel.BlockInput // read where a call has no receipt that names it
	for i := range b.Outcomes {
		answer.Outcomes = append(answer.Outcomes, b.Outcomes[i].Encode())
		if r := b.Outcomes[i].Receipt; r != nil {
			answer.Calls = append(answer.Calls, wire.Hash(r.CallRoot))
			continue
		}
		if in == nil {
			if in, err = a.store.Block(height); err != nil {
				return 0, nil, err
			}
		}
		answer.Calls = append(answer.Calls, wire.Hash(in.Calls[i].Call.Root()))
	}
	return height, answer, nil
}
