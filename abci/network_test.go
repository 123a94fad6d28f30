package abci_test

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"
	"time"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
)

// TestNetwork runs four nodes: calls of several accounts, submitted out of
// order and to different nodes, are executed once each and read back verified.
func TestNetwork(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 4, nil)
	instance := c.deploy()
	accounts := []*account{c.open(0), c.open(1), c.open(2)}

	const each = 30
	var last []*kernel.SignedCall
	for i, a := range accounts {
		calls := make([]*kernel.SignedCall, each)
		for k := range calls {
			calls[k] = a.call(t, kernel.KindApply, instance, []byte{0, byte(i), byte(k)})
		}
		for k := len(calls) - 1; k >= 0; k-- { // the first one last
			c.submit((i+k)%4, calls[k])
		}
		c.submit(i%4, calls[0]) // again: no harm
		last = append(last, calls[each-1])
	}
	for i, call := range last {
		o, err := c.client.Await(c.context(), call.Call.Root())
		if err != nil {
			t.Fatal(err)
		}
		if o.Receipt.Status != kernel.StatusFinished || string(o.Output) != string([]byte{0, byte(i), each - 1}) {
			t.Fatalf("account %d: %v, output %x", i, o.Receipt.Status, o.Output)
		}
	}
	refused := c.client
	no := accounts[0].call(t, kernel.KindApply, instance, []byte{1})
	c.submit(3, no)
	o, err := refused.Await(c.context(), no.Call.Root())
	if err != nil {
		t.Fatal(err)
	}
	if o.Receipt.Status != kernel.StatusRefused || o.Receipt.Code != 7 {
		t.Fatalf("expected refused with code 7, got %v with %d", o.Receipt.Status, o.Receipt.Code)
	}
	c.checkReads(instance, accounts, 3*each)
	c.checkBlocks(2, 96)
}

// checkReads reads accounts and the instance back, as of a state that holds
// all calls.
func (c *cluster) checkReads(instance uint64, accounts []*account, count uint32) {
	t, ctx := c.t, c.context()
	t.Helper()
	for i, a := range accounts {
		if i == 0 {
			c.awaitSeq(a)
		}
	}
	at, err := c.client.Latest(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for node := range c.client.Nodes() {
		at.Node = node
		for _, a := range accounts {
			number, got, err := at.AccountOf(ctx, signature.Address(a.key))
			if err != nil {
				t.Fatal(err)
			}
			if number != a.number || got == nil || got.Sessions[0].NextSeq != a.seq {
				t.Fatalf("node %d: account %d with next seq %d: got %d, %+v", node, a.number, a.seq, number, got)
			}
		}
		if _, got, err := at.AccountOf(ctx, signature.Address(newKey(t))); err != nil || got != nil {
			t.Fatalf("expected proof that a fresh key has no account, got %+v, %v", got, err)
		}
		i, err := at.Instance(ctx, instance)
		if err != nil {
			t.Fatal(err)
		}
		if i.Owner != c.faucet.number || i.Status != kernel.InstanceLive {
			t.Fatalf("instance %d: %+v", instance, i)
		}
		memory, _, err := at.Memory(ctx, instance, counterAt, 4)
		if err != nil {
			t.Fatal(err)
		}
		if got := binary.LittleEndian.Uint32(memory); got != count {
			t.Fatalf("node %d: expected %d calls counted, got %d", node, count, got)
		}
	}
	if _, err := at.Instance(ctx, instance+1); !errors.Is(err, client.ErrNotFound) {
		t.Fatalf("expected ErrNotFound, got %v", err)
	}
}

// awaitSeq waits until the newest verifiable state has all calls of an account.
func (c *cluster) awaitSeq(a *account) {
	c.t.Helper()
	ctx := c.context()
	for {
		at, err := c.client.Latest(ctx)
		if err != nil {
			c.t.Fatal(err)
		}
		got, err := at.Account(ctx, a.number)
		if err != nil {
			c.t.Fatal(err)
		}
		if len(got.Sessions) > 0 && got.Sessions[0].NextSeq == a.seq {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// checkBlocks replays all blocks of a node from the genesis file and compares
// the app hashes with the headers' and the number of calls with the wanted.
func (c *cluster) checkBlocks(node, want int) {
	t, ctx := c.t, c.context()
	t.Helper()
	height, err := c.client.Height(ctx)
	if err != nil {
		t.Fatal(err)
	}
	blocks, err := c.client.Blocks(ctx, node, 1, height)
	if err != nil {
		t.Fatal(err)
	}
	genesis := c.client.Genesis()
	state, err := kernel.Genesis(genesis)
	if err != nil {
		t.Fatal(err)
	}
	appHash, calls := kernel.AppHash(state.Root(), kernel.NoReceipts()), 0
	for i := range blocks {
		if blocks[i].Before != appHash {
			t.Fatalf("block %d: expected app hash %v before it, replay gives %v", blocks[i].Height, blocks[i].Before, appHash)
		}
		r, err := kernel.Execute(state, blocks[i].Input(), stepper{}, signature.Recover)
		if err != nil {
			t.Fatal(err)
		}
		appHash = r.AppHash
		calls += len(blocks[i].Txs)
		verified, err := c.client.VerifiedBlock(ctx, node, blocks[i].Height)
		if err != nil {
			t.Fatal(err)
		}
		if len(verified.Outcomes) != len(blocks[i].Txs) || verified.AppHash() != appHash {
			t.Fatalf("block %d: %d outcomes of %d calls", blocks[i].Height, len(verified.Outcomes), len(blocks[i].Txs))
		}
	}
	if calls != want {
		t.Fatalf("expected the %d calls of the test in the blocks, got %d", want, calls)
	}
	t.Logf("%d blocks with %d calls", len(blocks), calls)
}

// TestRefusals hands a running chain calls that it must not take, and checks
// the code of each and that the state does not move.
func TestRefusals(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 2, nil)
	instance := c.deploy()
	a := c.open(0)
	c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))
	c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))

	base := kernel.Call{
		ChainID: testChain, Account: a.number, Seq: a.seq, Kind: kernel.KindApply, Target: instance,
		GasLimit: 1_000_000, ExpiryHeight: 1 << 40, Input: []byte{0},
	}
	settings := c.client.Settings()
	for _, tc := range []struct {
		name   string
		code   wire.Code
		change func(*kernel.Call)
	}{
		{"replayed", wire.Code(kernel.RefusedReplay), func(k *kernel.Call) { k.Seq = 0 }},
		{"other chain", wire.Code(kernel.RefusedChain), func(k *kernel.Call) { k.ChainID++ }},
		{"no account", wire.Code(kernel.RefusedAccount), func(k *kernel.Call) { k.Account = 1000 }},
		{"other generation", wire.Code(kernel.RefusedGeneration), func(k *kernel.Call) { k.Generation = 1 }},
		{"no gas", wire.Code(kernel.RefusedGasLimit), func(k *kernel.Call) { k.GasLimit = 0 }},
		{"over the gas limit", wire.Code(kernel.RefusedGasLimit), func(k *kernel.Call) { k.GasLimit = settings.CallGas + 1 }},
		{"expired", wire.Code(kernel.RefusedExpired), func(k *kernel.Call) { k.ExpiryHeight = 1 }},
		{"too far ahead", wire.CodeTooFar, func(k *kernel.Call) { k.Seq += 5000 }},
		{"deploy of another artifact", wire.CodeArtifact, func(k *kernel.Call) {
			k.Kind = kernel.KindDeploy
			k.Input = (&kernel.DeployInput{Wasm: counterRule(), Artifact: []byte("another")}).Encode()
		}},
		{"too long", wire.CodeTooLarge, func(k *kernel.Call) { k.Input = make([]byte, 3<<20) }},
	} {
		call := base
		tc.change(&call)
		signed, err := signature.SignCall(a.key, call)
		if err != nil {
			t.Fatal(err)
		}
		c.wantRefusal(tc.name, tc.code, signed.Encode())
	}
	forged, err := signature.SignCall(newKey(t), base)
	if err != nil {
		t.Fatal(err)
	}
	c.wantRefusal("forged", wire.Code(kernel.RefusedSignature), forged.Encode())
	good, err := signature.SignCall(a.key, base)
	if err != nil {
		t.Fatal(err)
	}
	altered := good
	altered.Input = []byte{9}
	c.wantRefusal("altered", wire.Code(kernel.RefusedSignature), altered.Encode())
	high := good
	flipS(&high)
	c.wantRefusal("high s", wire.Code(kernel.RefusedSignature), high.Encode())
	c.wantRefusal("cut off", wire.CodeMalformed, good.Encode()[:100])
	c.wantRefusal("empty", wire.CodeMalformed, []byte{0})

	waiting := base
	waiting.Seq++
	first, err := signature.SignCall(a.key, waiting)
	if err != nil {
		t.Fatal(err)
	}
	c.submit(0, &first)
	waiting.Input = []byte{0, 5}
	second, err := signature.SignCall(a.key, waiting)
	if err != nil {
		t.Fatal(err)
	}
	c.wantRefusal("second with the number of a waiting one", wire.CodeDuplicate, second.Encode())

	time.Sleep(300 * time.Millisecond) // some blocks
	at, err := c.client.Latest(c.context())
	if err != nil {
		t.Fatal(err)
	}
	memory, _, err := at.Memory(c.context(), instance, counterAt, 4)
	if err != nil {
		t.Fatal(err)
	}
	if got := binary.LittleEndian.Uint32(memory); got != 2 {
		t.Fatalf("expected 2 calls counted, got %d: a refused call was executed", got)
	}
	got, err := at.Account(c.context(), a.number)
	if err != nil || got.Sessions[0].NextSeq != a.seq {
		t.Fatalf("expected next seq %d, got %+v, %v", a.seq, got, err)
	}
	// What waited goes in once its predecessor is there.
	c.submit(1, &good)
	o, err := c.client.Await(c.context(), first.Call.Root())
	if err != nil || o.Receipt.Status != kernel.StatusFinished {
		t.Fatalf("the call that waited: %+v, %v", o, err)
	}
}

func (c *cluster) wantRefusal(name string, code wire.Code, tx []byte) {
	c.t.Helper()
	err := c.client.Submit(context.Background(), 0, tx)
	var refused *client.RefusedError
	if !errors.As(err, &refused) || refused.Code != code {
		c.t.Errorf("%s: expected code %d (%s), got %v", name, code, code, err)
	}
}
