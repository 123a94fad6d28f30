package abci

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/privval"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/crosscheck"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

// brokenEngine gets one byte of memory wrong.
type brokenEngine struct{ *engine.Engine }

func (b brokenEngine) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	r, err := b.Engine.Run(p, s)
	if err == nil && len(r.Dirty) > 0 {
		r.Dirty[0].Page[100] ^= 1
	}
	return r, err
}

// crossChecked returns an application that compares every run, and a block
// that deploys a rule and creates a stream.
func crossChecked(t *testing.T) (*App, *abcitypes.RequestFinalizeBlock) {
	t.Helper()
	key := testKeys(1)[0]
	genesis := kernel.GenesisConfig{
		Time: 1, Settings: kernel.DefaultSettings(1),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(key), Role: kernel.RoleOperator}},
	}
	dir := t.TempDir()
	a, err := newApp(appConfig{
		dir: filepath.Join(dir, "state"), genesis: &genesis, logger: hclog.NewNullLogger(), crossCheck: 1,
		guard: newGuardedKey(privval.GenFilePV(filepath.Join(dir, "key"), filepath.Join(dir, "last"))),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.close(); err != nil {
			t.Error(err)
		}
	})
	state, err := kernel.Genesis(genesis)
	if err != nil {
		t.Fatal(err)
	}
	a.begin(state)
	wasm, err := wasmmodules.Load("space")
	if err != nil {
		t.Fatal(err)
	}
	deploy, err := kernel.NewDeployInput(wasm)
	if err != nil {
		t.Fatal(err)
	}
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("shed")})
	req := &abcitypes.RequestFinalizeBlock{Height: 1, Time: time.Unix(2, 0)}
	for i, call := range []kernel.Call{
		{Kind: kernel.KindDeploy, GasLimit: 1 << 26, Input: deploy}, {Kind: kernel.KindCreate, GasLimit: 1 << 24, Input: birth},
	} {
		call.ChainID, call.Seq, call.ExpiryHeight = 1, uint64(i), 10
		signed, err := signature.SignCall(key, call)
		if err != nil {
			t.Fatal(err)
		}
		req.Txs = append(req.Txs, signed.Encode())
	}
	return a, req
}

func TestCrossCheck_same(t *testing.T) {
	a, req := crossChecked(t)
	res, err := a.FinalizeBlock(context.Background(), req)
	if err != nil || len(res.TxResults) != 2 || res.TxResults[1].Code != 0 {
		t.Fatalf("want the block executed, got %+v, %v", res, err)
	}
	if n := a.runner.(*crosscheck.Runner).Checked(); n != 1 {
		t.Fatalf("want one run checked, got %d", n)
	}
}

// A node whose engine errs stops before it votes, and names call and page.
func TestCrossCheck_differenceStopsTheNode(t *testing.T) {
	a, req := crossChecked(t)
	a.runner = crosscheck.New(brokenEngine{a.engine}, 1, [32]byte{})
	res, err := a.FinalizeBlock(context.Background(), req)
	var d *crosscheck.Difference
	if !errors.As(err, &d) || res != nil || a.pending != nil {
		t.Fatalf("want no result but a difference, got %+v, %v", res, err)
	}
	call, err := kernel.DecodeSignedCall(req.Txs[1])
	if err != nil {
		t.Fatal(err)
	}
	if d.Call != call.Call.Root() || d.Page == nil || d.Offset != 100 || d.Height != 1 {
		t.Fatalf("want call and page named, got %v", d)
	}
	select {
	case failed := <-a.failed:
		if !errors.As(failed, &d) {
			t.Fatalf("want the owner told of the difference, got %v", failed)
		}
	default:
		t.Fatal("want the owner told that the node cannot go on")
	}
}
