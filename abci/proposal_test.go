package abci

import (
	"crypto/ecdsa"
	"fmt"
	"testing"

	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"pgregory.net/rapid"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// noRules fails when a rule is to be run: the calls of these tests name no
// instance that exists.
type noRules struct{}

func (noRules) Run(*program.Program, *machine.Start) (machine.Result, error) {
	return machine.Result{}, fmt.Errorf("expected no run")
}

func testKeys(n int) []*ecdsa.PrivateKey {
	keys := make([]*ecdsa.PrivateKey, n)
	for i := range keys {
		seed := make([]byte, 32)
		seed[31] = byte(i + 1)
		keys[i], _ = crypto.ToECDSA(seed)
	}
	return keys
}

// newTestApp returns an application with a state of its own and no disk.
func newTestApp(t interface{ Fatal(...any) }, keys []*ecdsa.PrivateKey, settings kernel.Settings) *App {
	cfg := kernel.GenesisConfig{Time: 1, Settings: settings}
	for _, k := range keys {
		cfg.Accounts = append(cfg.Accounts, kernel.GenesisAccount{Address: signature.Address(k), Role: kernel.RoleUser})
	}
	state, err := kernel.Genesis(cfg)
	if err != nil {
		t.Fatal(err)
	}
	a := &App{signers: newSigners(), deploys: newDeploys(), pool: newPool(), logger: hclog.NewNullLogger(), failed: make(chan error, 1)}
	a.begin(state)
	return a
}

// drawTx draws a transaction as a mempool may hold it: mostly good calls near
// their turn, some that can never be executed.
func drawTx(t *rapid.T, keys []*ecdsa.PrivateKey) []byte {
	who := rapid.IntRange(0, len(keys)-1).Draw(t, "account")
	call := kernel.Call{
		ChainID: 1, Account: uint64(who), Session: uint8(rapid.IntRange(0, 2).Draw(t, "session")),
		Seq: uint64(rapid.IntRange(0, 6).Draw(t, "seq")), Kind: kernel.KindApply, Target: 5,
		GasLimit: uint64(rapid.IntRange(1, 100).Draw(t, "gas")), ExpiryHeight: 100,
		Input: make([]byte, rapid.IntRange(0, 40).Draw(t, "size")),
	}
	key := keys[who]
	switch rapid.IntRange(0, 19).Draw(t, "flaw") {
	case 0:
		return []byte("not a call")
	case 1:
		call.ChainID = 2
	case 2:
		call.Generation = 1
	case 3:
		call.ExpiryHeight = 0
	case 4:
		call.Account = 77
	case 5:
		key = keys[(who+1)%len(keys)]
	case 6:
		call.GasLimit = 0
	case 7:
		call.Kind, call.Input = kernel.KindDeploy, []byte("nothing")
	case 8, 9, 10:
		d := &kernel.Delegation{Account: uint64(who), Nonce: uint64(rapid.IntRange(0, 5).Draw(t, "nonce") / 5)}
		key = keys[(who+1)%len(keys)]
		d.Device = kernel.Device{Address: signature.Address(key), Scope: kernel.ScopeOf(kernel.KindApply), Expiry: 9}
		in, err := signature.Delegate(keys[who], 1, d)
		if err != nil {
			t.Fatal(err)
		}
		call.Kind, call.Target, call.Input = kernel.KindDelegate, d.Account, in.Encode()
		call.Seq /= 4 // so that the devices of an account come to the same block
	}
	signed, err := signature.SignCall(key, call)
	if err != nil {
		t.Fatal(err)
	}
	return signed.Encode()
}

// TestProposal checks what PrepareProposal makes of any mempool: a block that
// this and every other honest node votes for, in which each call is executed
// or rejected with a receipt, and which leaves out nothing that fits.
func TestProposal(t *testing.T) {
	keys := testKeys(3)
	settings := kernel.DefaultSettings(1)
	settings.CallGas, settings.DeliveryGas = 1000, 1000
	rapid.Check(t, func(t *rapid.T) {
		s := settings
		s.BlockGas = uint64(rapid.IntRange(1000, 3000).Draw(t, "block gas"))
		s.Allowance = uint64(rapid.IntRange(100, 1500).Draw(t, "allowance"))
		s.BlockCalls, s.FixedGas = uint64(rapid.IntRange(1, 60).Draw(t, "block calls")), 50
		app := newTestApp(t, keys, s)
		txs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) []byte { return drawTx(t, keys) }), 0, 80).Draw(t, "mempool")
		maxBytes := int64(rapid.IntRange(0, 12_000).Draw(t, "bytes"))

		block := app.propose(newAdmission(app.view(), app.signers), txs, maxBytes)
		if size := types.ComputeProtoSizeForTxs(types.ToTxs(block)); size > maxBytes {
			t.Fatalf("expected at most %d bytes, got %d", maxBytes, size)
		}
		checkSubset(t, block, txs)
		if err := app.examine(1, 2, block); err != nil {
			t.Fatalf("the proposer's own block is refused: %v", err)
		}
		adm := checkExecution(t, app, block)
		checkComplete(t, app, adm, block, txs, maxBytes)
	})
}

func checkSubset(t *rapid.T, block, txs [][]byte) {
	left := make(map[string]int)
	for _, tx := range txs {
		left[string(tx)]++
	}
	for _, tx := range block {
		if left[string(tx)]--; left[string(tx)] < 0 {
			t.Fatalf("a call of the block is not in the mempool, or there twice")
		}
	}
}

// checkExecution executes the block and returns the admission after it.
func checkExecution(t *rapid.T, app *App, block [][]byte) *admission {
	adm := newAdmission(app.view(), app.signers)
	in := &kernel.BlockInput{Height: 1, Time: 2}
	for _, tx := range block {
		c, err := kernel.DecodeSignedCall(tx)
		if err != nil {
			t.Fatal(err)
		}
		in.Calls = append(in.Calls, c)
		adm.take(&c.Call)
	}
	r, err := kernel.Execute(app.view().state.Clone(), in, noRules{}, app.signers.recover)
	if err != nil {
		t.Fatal(err)
	}
	for i := range r.Outcomes {
		if r.Outcomes[i].Receipt == nil {
			t.Fatalf("call %d: refused without a trace: %v", i, r.Outcomes[i].Refusal)
		}
	}
	return adm
}

// checkComplete checks that nothing was left out that would have fitted.
func checkComplete(t *rapid.T, app *App, adm *admission, block, txs [][]byte, maxBytes int64) {
	room := maxBytes - types.ComputeProtoSizeForTxs(types.ToTxs(block))
	for _, tx := range txs {
		c, err := kernel.DecodeSignedCall(tx)
		if err != nil || app.inadmissible(adm, &c) != 0 {
			continue
		}
		if refusal, _ := adm.order(&c.Call); refusal != 0 {
			continue
		}
		refusal, full := adm.fits(&c.Call)
		if refusal == 0 && !full && types.ComputeProtoSizeForTxs([]types.Tx{tx}) <= room {
			// Another call with this number may have come first and not fitted.
			if !contested(t, txs, &c) {
				t.Fatalf("call %d of account %d, session %d fits and was left out", c.Seq, c.Account, c.Session)
			}
		}
	}
}

// contested reports whether the mempool holds another call with c's number.
func contested(t *rapid.T, txs [][]byte, c *kernel.SignedCall) bool {
	for _, tx := range txs {
		o, err := kernel.DecodeSignedCall(tx)
		if err == nil && o.Account == c.Account && o.Session == c.Session && o.Seq == c.Seq && o.Call.Root() != c.Call.Root() {
			return true
		}
	}
	return false
}

// TestExamine checks that a node votes for no block that holds a call out of
// place.
func TestExamine(t *testing.T) {
	keys := testKeys(2)
	settings := kernel.DefaultSettings(1)
	settings.Allowance = 300
	app := newTestApp(t, keys, settings)
	call := func(account int, seq, gas uint64) []byte {
		c, err := signature.SignCall(keys[account], kernel.Call{
			ChainID: 1, Account: uint64(account), Seq: seq, Kind: kernel.KindApply, GasLimit: gas, ExpiryHeight: 9,
		})
		if err != nil {
			t.Fatal(err)
		}
		return c.Encode()
	}
	forged, err := signature.SignCall(keys[1], kernel.Call{ChainID: 1, Kind: kernel.KindApply, GasLimit: 1, ExpiryHeight: 9})
	if err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		height, time uint64
		txs          [][]byte
		good         bool
	}{
		"empty":          {1, 1, nil, true},
		"in order":       {1, 1, [][]byte{call(0, 0, 100), call(1, 0, 1), call(0, 1, 200)}, true},
		"out of order":   {1, 1, [][]byte{call(0, 1, 1), call(0, 0, 1)}, false},
		"gap":            {1, 1, [][]byte{call(0, 0, 1), call(0, 2, 1)}, false},
		"repeated":       {1, 1, [][]byte{call(0, 0, 1), call(0, 0, 1)}, false},
		"malformed":      {1, 1, [][]byte{[]byte("x")}, false},
		"forged":         {1, 1, [][]byte{forged.Encode()}, false},
		"over allowance": {1, 1, [][]byte{call(0, 0, 200), call(0, 1, 101)}, false},
		"other height":   {2, 1, nil, false},
		"time goes back": {1, 0, nil, false},
	} {
		if err := app.examine(tc.height, tc.time, tc.txs); (err == nil) != tc.good {
			t.Errorf("%s: expected a vote: %v, got %v", name, tc.good, err)
		}
	}
}
