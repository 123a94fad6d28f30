package abci

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// poolCall returns an encoded call of account 0 of the test's chain.
func poolCall(t *testing.T, seq uint64, input string, expiry uint64) []byte {
	t.Helper()
	c, err := signature.SignCall(testKeys(1)[0], kernel.Call{
		ChainID: 1, Seq: seq, Kind: kernel.KindApply, GasLimit: 1, ExpiryHeight: expiry, Input: []byte(input),
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.Encode()
}

// advance executes an empty block, or one with calls, on a test's application.
func advance(t *testing.T, app *App, txs ...[]byte) {
	t.Helper()
	state := app.tip.Clone()
	in, _ := wire.BlockInput(state.Height()+1, state.Time(), txs)
	r, err := kernel.Execute(state, in, noRules{}, app.signers.recover)
	if err != nil {
		t.Fatal(err)
	}
	app.pool.committed(in.Height, txs)
	app.show(state, r.ReceiptsRoot)
}

func checkTx(t *testing.T, app *App, tx []byte, kind abcitypes.CheckTxType) wire.Code {
	t.Helper()
	res, err := app.CheckTx(t.Context(), &abcitypes.RequestCheckTx{Tx: tx, Type: kind})
	if err != nil {
		t.Fatal(err)
	}
	if res.Code != 0 && res.Codespace != wire.Codespace {
		t.Errorf("expected codespace %q, got %q", wire.Codespace, res.Codespace)
	}
	return wire.Code(res.Code)
}

func TestRecheck(t *testing.T) {
	app := newTestApp(t, testKeys(1), kernel.DefaultSettings(1))
	first, second := poolCall(t, 0, "", 1<<40), poolCall(t, 1, "", 1<<40)
	brief := poolCall(t, 2, "", 2)
	for _, tx := range [][]byte{first, second, brief} {
		if code := checkTx(t, app, tx, abcitypes.CheckTxType_New); code != 0 {
			t.Fatalf("expected a call that waits to be taken, got %v", code)
		}
	}
	recheck := func(tx []byte, want wire.Code) {
		t.Helper()
		if code := checkTx(t, app, tx, abcitypes.CheckTxType_Recheck); code != want {
			t.Errorf("height %d: expected %v, got %v", app.Height(), want, code)
		}
	}
	advance(t, app, first)
	recheck(second, 0)
	recheck(brief, 0)
	recheck(first, wire.Code(kernel.RefusedReplay))
	advance(t, app)
	recheck(second, 0)
	recheck(brief, wire.Code(kernel.RefusedExpired))

	app.pool = newPool() // as after a restart: known to the mempool only
	recheck(second, 0)
}

// introduction returns the call by which a device of account 0 introduces
// itself in a session of its own.
func introduction(t *testing.T, wallet, device *ecdsa.PrivateKey, session uint8, expiry uint64) []byte {
	t.Helper()
	d := &kernel.Delegation{}
	d.Device = kernel.Device{Address: signature.Address(device), Scope: kernel.ScopeOf(kernel.KindApply), Expiry: expiry}
	in, err := signature.Delegate(wallet, 1, d)
	if err != nil {
		t.Fatal(err)
	}
	c, err := signature.SignCall(device, kernel.Call{
		ChainID: 1, Session: session, Kind: kernel.KindDelegate, GasLimit: 20_000, ExpiryHeight: 1 << 40, Input: in.Encode(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.Encode()
}

// TestProposalDevices checks that a block takes no call of a device whose
// place in the account an earlier call of the block may have changed.
func TestProposalDevices(t *testing.T) {
	keys := testKeys(3)
	app := newTestApp(t, keys[:1], kernel.DefaultSettings(1))
	txs := [][]byte{introduction(t, keys[0], keys[1], 0, 9), introduction(t, keys[0], keys[2], 1, 9)}
	if block := app.propose(newAdmission(app.view(), app.signers), txs, 1<<20); len(block) != 1 {
		t.Errorf("expected a block with one of two devices, got %d", len(block))
	}
	if err := app.examine(1, 2, txs); err == nil {
		t.Error("a block with both devices was accepted")
	}
}

// TestRecheckDevice checks that a call that waits leaves the mempool when its
// device may not sign it any more.
func TestRecheckDevice(t *testing.T) {
	keys := testKeys(2)
	app := newTestApp(t, keys[:1], kernel.DefaultSettings(1))
	advance(t, app, introduction(t, keys[0], keys[1], 0, 3))
	w := &waiter{place: place{seq: 1}, kind: kernel.KindApply, signer: signature.Address(keys[1]), expiry: 1 << 40}
	for _, want := range []wire.Code{0, 0, wire.Code(kernel.RefusedSignature)} {
		if got := recheckCode(app.view(), w); got != want {
			t.Errorf("height %d: expected %v, got %v", app.Height(), want, got)
		}
		advance(t, app)
	}
}

// TestWaitedTooLong checks that a call whose predecessor never comes does not
// wait for ever, and that one whose turn it is does.
func TestWaitedTooLong(t *testing.T) {
	app := newTestApp(t, testKeys(1), kernel.DefaultSettings(1))
	v := app.view()
	own := signature.Address(testKeys(1)[0])
	ahead := &waiter{place: place{seq: 1}, signer: own, expiry: 1 << 40, since: 5}
	turn := &waiter{place: place{seq: 0}, signer: own, expiry: 1 << 40, since: 5}
	late := *v
	for _, tc := range []struct {
		height uint64
		w      *waiter
		want   wire.Code
	}{{5 + maxWait, ahead, 0}, {6 + maxWait, ahead, wire.CodeWaited}, {6 + maxWait, turn, 0}} {
		late.height = tc.height
		if got := recheckCode(&late, tc.w); got != tc.want {
			t.Errorf("height %d, seq %d: expected %v, got %v", tc.height, tc.w.seq, tc.want, got)
		}
	}
}

func TestPoolPlaces(t *testing.T) {
	p := newPool()
	call := func(seq uint64, input string) (txKey, *kernel.Call) {
		return sha256.Sum256([]byte{byte(seq), input[0]}), &kernel.Call{Seq: seq, Input: []byte(input), ExpiryHeight: 1000}
	}
	a, callA := call(3, "a")
	b, callB := call(3, "b")
	for i, want := range []struct {
		key    txKey
		call   *kernel.Call
		height uint64
		code   wire.Code
	}{
		{a, callA, 10, 0},
		{a, callA, 10, 0},
		{b, callB, 10, wire.CodeDuplicate},
		{b, callB, 11, 0}, // a was not rechecked after block 11: CometBFT dropped it
		{a, callA, 11, wire.CodeDuplicate},
	} {
		if got := p.add(want.key, want.call, kernel.Address{}, want.height); got != want.code {
			t.Errorf("step %d: expected %v, got %v", i, want.code, got)
		}
	}
	if p.counts[0] != 1 || len(p.calls) != 1 || len(p.places) != 1 {
		t.Errorf("expected one entry, got %d, %d, %d", p.counts[0], len(p.calls), len(p.places))
	}
	for seq := range uint64(MaxWaiting) {
		p.add(sha256.Sum256([]byte{byte(seq), byte(seq >> 8), 9}), &kernel.Call{Seq: 100 + seq}, kernel.Address{}, 11)
	}
	if got := p.add(txKey{1}, &kernel.Call{Seq: 1 << 20}, kernel.Address{}, 11); got != wire.CodeTooMany {
		t.Errorf("expected %v, got %v", wire.CodeTooMany, got)
	}
	if got := p.add(txKey{1}, &kernel.Call{Account: 1}, kernel.Address{}, 11); got != 0 {
		t.Errorf("another account: expected it to be taken, got %v", got)
	}
	p.committed(4*sweepEvery, nil)
	if len(p.calls)+len(p.places)+len(p.counts) != 0 {
		t.Errorf("expected dead entries to be swept, %d are left", len(p.calls))
	}
}
