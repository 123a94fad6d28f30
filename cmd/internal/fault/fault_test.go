package fault_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

const chainID = 7

// chain makes blocks for one account.
type chain struct {
	t   *testing.T
	key *ecdsa.PrivateKey
	seq uint64
}

func (c *chain) call(kind kernel.Kind, target, gas uint64, input []byte) kernel.SignedCall {
	c.t.Helper()
	signed, err := signature.SignCall(c.key, kernel.Call{
		ChainID: chainID, Seq: c.seq, Kind: kind, Target: target, GasLimit: gas, ExpiryHeight: 1000, Input: input,
	})
	if err != nil {
		c.t.Fatal(err)
	}
	c.seq++
	return signed
}

// honest returns the replay of an epoch of three blocks: a deploy, two
// streams, and nothing.
func honest(t *testing.T) *batchvalidate.Replay {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	state, err := kernel.Genesis(kernel.GenesisConfig{
		Settings: kernel.DefaultSettings(chainID),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(key), Role: kernel.RoleOperator}},
	})
	if err != nil {
		t.Fatal(err)
	}
	wasm, err := wasmmodules.Load("space")
	if err != nil {
		t.Fatal(err)
	}
	deploy, err := kernel.NewDeployInput(wasm)
	if err != nil {
		t.Fatal(err)
	}
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("garden")})
	c := &chain{t: t, key: key}
	ex, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ex.Close() })
	replay, err := batchvalidate.NewReplay(context.Background(), batchvalidate.Epoch{
		Before: state,
		Inputs: []kernel.BlockInput{
			{Height: 1, Time: 1, Calls: []kernel.SignedCall{c.call(kernel.KindDeploy, 0, 1<<26, deploy)}},
			{Height: 2, Time: 2, Calls: []kernel.SignedCall{
				c.call(kernel.KindCreate, 0, 1<<24, birth), c.call(kernel.KindCreate, 0, 1<<24, birth),
			}},
			{Height: 3, Time: 3},
		},
	}, batchvalidate.Executor{Engine: ex, Recover: signature.Recover}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range replay.Results[1].Outcomes {
		if o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			t.Fatalf("want both streams created, got %+v", o.Receipt)
		}
	}
	return replay
}

// descend follows two parties' histories down to the leaf at which they part
// and which the court judges.
func descend(t *testing.T, truth, lie *batchvalidate.Replay) (at batchvalidate.Position, level game.Level, stride, leaf uint64) {
	t.Helper()
	ctx := context.Background()
	x, y := batchvalidate.NewHistories(truth), batchvalidate.NewHistories(lie)
	first := func(level string, a, b game.History, errA, errB error) (uint64, ssz.Root, ssz.Root) {
		t.Helper()
		if errA != nil || errB != nil {
			t.Fatalf("%s: %v, %v", level, errA, errB)
		}
		i, ok := game.FirstDifference(a, b)
		if !ok {
			t.Fatalf("%s: want two histories that differ", level)
		}
		return uint64(i), a.Leaf(i), b.Leaf(i)
	}
	a, errA := x.Blocks(ctx)
	b, errB := y.Blocks(ctx)
	block, above, other := first("blocks", a, b, errA, errB)
	a, errA = x.Transitions(ctx, block)
	b, errB = y.Transitions(ctx, block)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("transitions: want the last leaf to be the app hash of the block")
	}
	transition, above, other := first("transitions", a, b, errA, errB)
	at = batchvalidate.Position{Block: block, Transition: transition}
	if _, err := truth.Run(ctx, at); errors.Is(err, batchvalidate.ErrNoRun) {
		return at, game.Transitions, 0, 0
	}
	a, errA = x.Strides(ctx, block, transition)
	b, errB = y.Strides(ctx, block, transition)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("strides: want the last leaf to be what the transition left")
	}
	stride, above, other = first("strides", a, b, errA, errB)
	if stride == 0 || stride == game.Last {
		return at, game.Strides, stride, 0
	}
	a, errA = x.Steps(ctx, block, transition, stride)
	b, errB = y.Steps(ctx, block, transition, stride)
	if a.Leaf(game.Last) != above || b.Leaf(game.Last) != other {
		t.Fatal("steps: want the last leaf to be the end of the stride")
	}
	leaf, _, _ = first("steps", a, b, errA, errB)
	return at, game.Steps, stride, leaf
}

// A fault is found exactly where it was planted, whatever its kind.
func TestPlant_disputeEndsAtTheFault(t *testing.T) {
	truth := honest(t)
	for _, kind := range fault.Kinds() {
		for seed := range uint64(4) {
			f, lie, err := fault.Plant(context.Background(), truth, kind, seed)
			if err != nil {
				t.Fatalf("%s, seed %d: %v", kind, seed, err)
			}
			at, level, stride, leaf := descend(t, truth, lie)
			if at != f.Position() {
				t.Fatalf("%s, seed %d: planted in %+v, found in %+v", kind, seed, f.Position(), at)
			}
			if l, s, i := f.Leaf(); l != level || s != stride || i != leaf {
				t.Fatalf("%s, seed %d: planted at level %d, stride %d, leaf %d, found at %d, %d, %d", kind, seed, l, s, i, level, stride, leaf)
			}
		}
	}
}

// The same seed draws the same fault, so that two processes can plant it.
func TestPlant_sameSeedSameFault(t *testing.T) {
	truth := honest(t)
	a, _, err := fault.Plant(context.Background(), truth, fault.Memory, 5)
	if err != nil {
		t.Fatal(err)
	}
	b, _, err := fault.Plant(context.Background(), truth, fault.Memory, 5)
	if err != nil {
		t.Fatal(err)
	}
	if *a != *b {
		t.Fatalf("want the same fault twice, got %+v and %+v", a, b)
	}
}

// The engine and the machine bring a whole epoch to the same states.
func TestReplay_engineAndMachineAgree(t *testing.T) {
	truth := honest(t)
	ex := truth.Executor
	ex.Departure.Machine = machineEverywhere
	again, err := batchvalidate.NewReplay(context.Background(), truth.Epoch, ex, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range truth.Results {
		if truth.Results[i].AppHash != again.Results[i].AppHash {
			t.Fatalf("block %d: engine %v, machine %v", i, truth.Results[i].AppHash, again.Results[i].AppHash)
		}
	}
}

func machineEverywhere(_ batchvalidate.Position, p *program.Program, s *machine.Start) *machine.Machine {
	return machine.New(p, s)
}

// The game may come to an interval that is no run, since the contract cannot
// tell: block begin and end, what the kernel does itself, and padding. Its
// history is the leaf that it ends in.
func TestHistories_transitionThatIsNoRun(t *testing.T) {
	truth := honest(t)
	h := batchvalidate.NewHistories(truth)
	for _, at := range []batchvalidate.Position{{Block: 0, Transition: 0}, {Block: 0, Transition: 1}, {Block: 2, Transition: 1}, {Block: 1, Transition: 9}, {Block: 9, Transition: 3}} {
		above, err := h.Transitions(context.Background(), at.Block)
		if err != nil {
			t.Fatal(err)
		}
		got, err := h.Strides(context.Background(), at.Block, at.Transition)
		if err != nil {
			t.Fatalf("%+v: %v", at, err)
		}
		want := above.Leaf(int(at.Transition))
		if got.Leaf(0) != want || got.Leaf(game.Last) != want {
			t.Errorf("%+v: want the leaf %v alone, got %v to %v", at, want, got.Leaf(0), got.Leaf(game.Last))
		}
	}
}
