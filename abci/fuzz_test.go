package abci

import (
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// FuzzCheckTx hands the mempool's check any bytes. What it takes is an
// encoded call that its session waits for.
func FuzzCheckTx(f *testing.F) {
	app := newTestApp(f, testKeys(2), kernel.DefaultSettings(1))
	call := kernel.SignedCall{Call: kernel.Call{ChainID: 1, GasLimit: 1, ExpiryHeight: 5, Kind: kernel.KindDeploy}}
	for _, seed := range [][]byte{nil, {0}, call.Encode(), call.Encode()[:60]} {
		f.Add(seed, true)
		f.Add(seed, false)
	}
	f.Fuzz(func(t *testing.T, tx []byte, recheck bool) {
		req := &abcitypes.RequestCheckTx{Tx: tx}
		if recheck {
			req.Type = abcitypes.CheckTxType_Recheck
		}
		res, err := app.CheckTx(t.Context(), req)
		if err != nil {
			t.Fatal(err)
		}
		if res.Code != 0 {
			return
		}
		c, err := kernel.DecodeSignedCall(tx)
		if err != nil || string(c.Encode()) != string(tx) {
			t.Fatalf("took %x: %v", tx, err)
		}
		if r := app.view().state.CheckCall(&c, app.signers.recover); r != 0 && r != kernel.RefusedAhead {
			t.Fatalf("took a call that the kernel refuses: %v", r)
		}
	})
}

// FuzzQuery asks anything. Every answer is a success or has a code of its
// own, never the one of a node that failed.
func FuzzQuery(f *testing.F) {
	app := newTestApp(f, testKeys(2), kernel.DefaultSettings(1))
	var err error
	if app.store, err = openStore(f.TempDir(), 1); err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = app.store.Close() })
	paths := []string{
		wire.PathAccount, wire.PathInstance, wire.PathProgram, wire.PathMemory, wire.PathOutcome,
		wire.PathBlock, wire.PathEpoch, wire.PathSign, "/", "",
	}
	for _, seed := range []string{
		``, `{}`, `{"number":0}`, `{"number":18446744073709551615}`, `{"address":"0x00"}`,
		`{"address":"0x0000000000000000000000000000000000000001"}`,
		`{"number":0,"address":4294967295,"length":4294967295}`, `{"from":1,"to":18446744073709551615}`,
		`{"call":"0000000000000000000000000000000000000000000000000000000000000000"}`,
	} {
		for i := range paths {
			f.Add(i, []byte(seed), int64(0))
		}
	}
	f.Add(0, []byte(`{"number":0}`), int64(-1))
	f.Add(5, []byte(nil), int64(1<<62))
	f.Fuzz(func(t *testing.T, path int, data []byte, height int64) {
		req := &abcitypes.RequestQuery{Path: paths[uint(path)%uint(len(paths))], Data: data, Height: height}
		res, err := app.Query(t.Context(), req)
		if err != nil {
			t.Fatal(err)
		}
		if wire.Code(res.Code) == wire.CodeInternal {
			t.Fatalf("%s %s at %d: %s", req.Path, data, height, res.Log)
		}
	})
}
