package abci

import (
	"context"
	"crypto/sha256"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// CheckTx says whether a call may wait in the mempool.
func (a *App) CheckTx(_ context.Context, req *abcitypes.RequestCheckTx) (*abcitypes.ResponseCheckTx, error) {
	v := a.view()
	if req.Type == abcitypes.CheckTxType_Recheck {
		return checkAnswer(a.recheck(v, req.Tx), 0), nil
	}
	code, gas := a.check(v, req.Tx)
	return checkAnswer(code, gas), nil
}

func checkAnswer(code wire.Code, gas uint64) *abcitypes.ResponseCheckTx {
	if code == 0 {
		return &abcitypes.ResponseCheckTx{GasWanted: int64(gas)}
	}
	return &abcitypes.ResponseCheckTx{Code: uint32(code), Codespace: wire.Codespace, Log: code.String()}
}

// check is the whole check of a call that comes in; it returns the call's gas
// limit as well.
func (a *App) check(v *view, tx []byte) (wire.Code, uint64) {
	if len(tx) > MaxTxBytes {
		return wire.CodeTooLarge, 0
	}
	c, err := kernel.DecodeSignedCall(tx)
	if err != nil {
		return wire.CodeMalformed, 0
	}
	adm := newAdmission(v, a.signers)
	// The cheap half of the order comes before the signature: a flood of
	// replays costs no recovery.
	refusal, ahead := adm.order(&c.Call)
	if refusal != 0 && refusal != kernel.RefusedAhead && c.ChainID == v.settings.ChainID {
		return wire.Code(refusal), 0
	}
	if ahead > Window {
		return wire.CodeTooFar, 0
	}
	if r := adm.form(&c); r != 0 {
		return wire.Code(r), 0
	}
	if r, _ := adm.fits(&c.Call); r != 0 {
		return wire.Code(r), 0
	}
	if c.Kind == kernel.KindDeploy && !a.deploys.ok(&c.Call) {
		return wire.CodeArtifact, 0
	}
	from, _ := a.signers.of(&c)
	return a.pool.add(sha256.Sum256(tx), &c.Call, from, v.height), c.GasLimit
}

// recheck looks again at a call that waits, after a block: at its place, its
// age and whether its device may still sign, since nothing else about it can
// have changed for the worse.
func (a *App) recheck(v *view, tx []byte) wire.Code {
	key := txKey(sha256.Sum256(tx))
	w, ok := a.pool.refresh(key, v.height)
	if !ok { // swept, or from before a restart
		code, _ := a.check(v, tx)
		return code
	}
	code := recheckCode(v, &w)
	if code != 0 {
		a.pool.drop(key)
	}
	return code
}

func recheckCode(v *view, w *waiter) wire.Code {
	generation, seq, ok := v.state.Session(w.account, w.session)
	switch {
	case !ok:
		return wire.Code(kernel.RefusedAccount)
	case w.generation != generation:
		return wire.Code(kernel.RefusedGeneration)
	case w.seq < seq:
		return wire.Code(kernel.RefusedReplay)
	case w.expiry <= v.height:
		return wire.Code(kernel.RefusedExpired)
	case !mayStillSign(v, w):
		return wire.Code(kernel.RefusedSignature)
	case w.seq > seq && v.height-w.since > maxWait:
		return wire.CodeWaited
	}
	return 0
}

// mayStillSign reports whether the signer of a call that waits may sign it in
// the next block. A delegate call may be signed by the device that it
// delegates: it waits until it is expired.
func mayStillSign(v *view, w *waiter) bool {
	if w.kind == kernel.KindDelegate {
		return true
	}
	a, ok := v.state.Account(w.account)
	return ok && a.MaySign(w.signer, w.kind, v.height+1)
}
