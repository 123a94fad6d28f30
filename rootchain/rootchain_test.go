package rootchain

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"math/big"
	"net"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func testKey(t testing.TB, name string) (*ecdsa.PrivateKey, common.Address) {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

func start(t *testing.T, seal bool) *Chain {
	t.Helper()
	_, alice := testKey(t, "alice")
	c, err := Start(Config{Funded: []common.Address{alice}, Balance: big.NewInt(1e18)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	if seal {
		if err := c.StartSealing(5 * time.Millisecond); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func dial(t *testing.T, c *Chain, name string) *Client {
	t.Helper()
	key, _ := testKey(t, name)
	client, err := Dial(t.Context(), c.URL(), key)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// The contracts of these tests, as creation code.
var (
	// reverter reverts with the four bytes de ad be ef.
	reverter = creation(0x63, 0xde, 0xad, 0xbe, 0xef, 0x60, 0x00, 0x52, 0x60, 0x04, 0x60, 0x1c, 0xfd)
	// hasher stores SHA-256 of 64 zero bytes by way of the precompile, and the fork's test: clz(1) is 255.
	hasher = creation(0x60, 0x20, 0x60, 0x00, 0x60, 0x40, 0x60, 0x00, 0x60, 0x02, 0x5a, 0xfa, 0x60, 0x01, 0x1e, 0x60, 0x00, 0x55)
)

func creation(code ...byte) []byte {
	n := byte(len(code))
	return append([]byte{0x60, n, 0x60, 0x0c, 0x60, 0x00, 0x39, 0x60, n, 0x60, 0x00, 0xf3}, code...)
}

func TestSendAndSeal(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	alice := dial(t, c, "alice")
	_, bob := testKey(t, "bob")
	receipt, err := alice.Send(t.Context(), Tx{To: &bob, Value: big.NewInt(5)})
	if err != nil || receipt.GasUsed != 21_000 {
		t.Fatalf("expected a transfer of 21,000 gas, got %+v, %v", receipt, err)
	}
	balance, err := alice.Eth().BalanceAt(t.Context(), bob, nil)
	if err != nil || balance.Int64() != 5 {
		t.Errorf("expected 5 wei, got %s, %v", balance, err)
	}
}

// Gas is today's main network's: the unreleased fork of the development
// configuration would price the same contract differently.
func TestTodaysGasRules(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	alice := dial(t, c, "alice")
	at, _, err := alice.Create(t.Context(), hasher)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := alice.Send(t.Context(), Tx{To: &at})
	// 21,000 and, in this order: 5 pushes and GAS 17, a warm precompile call
	// 100 with 84 for its two words and 6 for memory, push and CLZ 8, push 3,
	// a store in a cold empty slot 22,100.
	if want := uint64(21_000 + 17 + 100 + 84 + 6 + 8 + 3 + 22_100); err != nil || receipt.GasUsed != want {
		t.Errorf("expected %d gas, got %+v, %v", want, receipt, err)
	}
	value, err := alice.Eth().StorageAt(t.Context(), at, common.Hash{}, nil)
	if err != nil || new(big.Int).SetBytes(value).Int64() != 255 {
		t.Errorf("expected the rules that have CLZ, got %x, %v", value, err)
	}
}

func TestClock(t *testing.T) {
	t.Parallel()
	c := start(t, false)
	ctx := t.Context()
	if err := c.Seal(ctx); err != nil {
		t.Fatal(err)
	}
	before, err := c.Now(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Advance(ctx, time.Hour); err != nil {
		t.Fatal(err)
	}
	after, err := c.Now(ctx)
	if err != nil || after != before+3600 {
		t.Errorf("expected the clock at %d, got %d, %v", before+3600, after, err)
	}
	if err := c.AdvanceTo(ctx, before); err != nil {
		t.Errorf("expected a time that is past to be none to wait for, got %v", err)
	}
	if err := c.AdvanceTo(ctx, after+1); err != nil {
		t.Fatal(err)
	}
	if now, err := c.Now(ctx); err != nil || now != after+1 {
		t.Errorf("expected the clock at %d, got %d, %v", after+1, now, err)
	}
	if err := c.Advance(ctx, time.Millisecond); err == nil {
		t.Error("expected less than a second to be refused")
	}
	// A block after the clock was moved is later still.
	if err := c.Seal(ctx); err != nil {
		t.Fatal(err)
	}
	if now, err := c.Now(ctx); err != nil || now <= after+1 {
		t.Errorf("expected the clock after %d, got %d, %v", after+1, now, err)
	}
}

// After a fork a transaction waits again, or is gone.
func TestFork(t *testing.T) {
	t.Parallel()
	c := start(t, false)
	if err := c.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	alice := dial(t, c, "alice")
	_, bob := testKey(t, "bob")
	for i, drop := range []bool{true, false} {
		done := make(chan error, 1)
		go func() {
			_, err := alice.Send(t.Context(), Tx{To: &bob, Value: big.NewInt(5)})
			done <- err
		}()
		waitPooled(t, alice, 0, new(big.Int))
		if err := c.Seal(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		before, err := alice.Eth().HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Fork(t.Context(), 1, drop); err != nil {
			t.Fatal(err)
		}
		old, err := alice.Eth().HeaderByNumber(t.Context(), before.Number)
		if err != nil || old.Hash() == before.Hash() {
			t.Errorf("expected another block %s, got %v, %v", before.Number, old.Hash(), err)
		}
		balance, err := alice.Eth().BalanceAt(t.Context(), bob, nil)
		if want := int64(5 * i); err != nil || balance.Int64() != want {
			t.Errorf("drop %v: expected %d wei, got %s, %v", drop, want, balance, err)
		}
	}
	for _, depth := range []uint64{0, 1000} {
		if err := c.Fork(t.Context(), depth, false); err == nil {
			t.Errorf("expected a fork of depth %d to be refused", depth)
		}
	}
}

func TestRevertsAreTyped(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	alice := dial(t, c, "alice")
	at, _, err := alice.Create(t.Context(), reverter)
	if err != nil {
		t.Fatal(err)
	}
	_, sendErr := alice.Send(t.Context(), Tx{To: &at})
	_, callErr := alice.Call(t.Context(), at, nil, nil)
	for _, err := range []error{sendErr, callErr} {
		var revert *RevertError
		if !errors.As(err, &revert) || common.Bytes2Hex(revert.Data) != "deadbeef" {
			t.Errorf("expected a revert with deadbeef, got %v", err)
		}
	}
	_, bob := testKey(t, "bob")
	if _, err := alice.Send(t.Context(), Tx{To: &bob, Value: big.NewInt(2e18)}); err == nil {
		t.Error("expected a transfer of more than there is to fail")
	}
}

// Clients that share a key do not lose transactions to each other.
func TestSharedKey(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	_, bob := testKey(t, "bob")
	const clients, each = 4, 5
	var wg sync.WaitGroup
	for range clients {
		client := dial(t, c, "alice")
		wg.Go(func() {
			for range each {
				for {
					_, err := client.Send(t.Context(), Tx{To: &bob, Value: big.NewInt(1)})
					if errors.Is(err, ErrReplaced) {
						continue
					}
					if err != nil {
						t.Error(err)
					}
					break
				}
			}
		})
	}
	wg.Wait()
	balance, err := dial(t, c, "alice").Eth().BalanceAt(t.Context(), bob, nil)
	if err != nil || balance.Int64() != clients*each {
		t.Errorf("expected %d wei, got %s, %v", clients*each, balance, err)
	}
}

// waitPooled waits until a transaction of a nonce waits at no less than a price.
func waitPooled(t *testing.T, c *Client, nonce uint64, tip *big.Int) *types.Transaction {
	t.Helper()
	for range 500 {
		var pool struct {
			Pending map[string]*types.Transaction `json:"pending"`
		}
		if err := c.eth.Client().CallContext(t.Context(), &pool, "txpool_contentFrom", c.from); err != nil {
			t.Fatal(err)
		}
		if tx := pool.Pending[strconv.FormatUint(nonce, 10)]; tx != nil && tx.GasTipCap().Cmp(tip) >= 0 {
			return tx
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("expected a transaction with nonce %d at a tip of %s or more", nonce, tip)
	return nil
}

// A transaction that no block takes is replaced by itself at a higher price.
func TestPriceIsRaised(t *testing.T) {
	t.Parallel()
	c := start(t, false)
	if err := c.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	alice := dial(t, c, "alice")
	alice.Patience = 10 * time.Millisecond
	_, bob := testKey(t, "bob")
	done := make(chan error, 1)
	var receipt *types.Receipt
	go func() {
		var err error
		receipt, err = alice.Send(t.Context(), Tx{To: &bob, Value: big.NewInt(5)})
		done <- err
	}()
	first := waitPooled(t, alice, 0, new(big.Int))
	waitPooled(t, alice, 0, new(big.Int).Add(first.GasTipCap(), big.NewInt(1)))
	if err := c.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	tx, _, err := alice.Eth().TransactionByHash(t.Context(), receipt.TxHash)
	if err != nil || tx.GasTipCap().Cmp(first.GasTipCap()) <= 0 || tx.Nonce() != 0 {
		t.Errorf("expected nonce 0 at a higher tip than %s, got %+v, %v", first.GasTipCap(), tx, err)
	}
	if balance, err := alice.Eth().BalanceAt(t.Context(), bob, nil); err != nil || balance.Int64() != 5 {
		t.Errorf("expected 5 wei to have arrived once, got %s, %v", balance, err)
	}
}

// A transaction with an end that is near starts at twice the price.
func TestUrgentTransactionsPayMore(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	alice := dial(t, c, "alice")
	_, bob := testKey(t, "bob")
	var tips []*big.Int
	for _, left := range []uint64{0, 10 * nearing, nearing / 2} {
		tx := Tx{To: &bob, Value: big.NewInt(5)}
		if left != 0 {
			now, err := c.Now(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			tx.Until = now + left
		}
		receipt, err := alice.Send(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		signed, _, err := alice.Eth().TransactionByHash(t.Context(), receipt.TxHash)
		if err != nil {
			t.Fatal(err)
		}
		tips = append(tips, signed.GasTipCap())
	}
	if tips[0].Cmp(tips[1]) != 0 || tips[2].Cmp(new(big.Int).Lsh(tips[0], 1)) != 0 {
		t.Errorf("expected two ordinary tips and twice that, got %s", tips)
	}
}

// What an earlier process left in the pool at too low a price does not keep the
// next one from sending.
func TestStuckNonceIsFreed(t *testing.T) {
	t.Parallel()
	c := start(t, false)
	if err := c.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	before, after := dial(t, c, "alice"), dial(t, c, "alice")
	_, bob := testKey(t, "bob")
	_, carol := testKey(t, "carol")
	crashing, crash := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		_, err := before.Send(crashing, Tx{To: &bob, Value: big.NewInt(5)})
		ended <- err
	}()
	stuck := waitPooled(t, before, 0, new(big.Int))
	crash()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Fatalf("expected the first process to end, got %v", err)
	}
	after.Patience = 10 * time.Millisecond
	done := make(chan error, 1)
	go func() {
		_, err := after.Send(t.Context(), Tx{To: &carol, Value: big.NewInt(7)})
		done <- err
	}()
	freed := waitPooled(t, after, 0, new(big.Int).Add(stuck.GasTipCap(), big.NewInt(1)))
	if *freed.To() != after.From() || freed.Value().Sign() != 0 {
		t.Errorf("expected a transaction that does nothing, got one to %s", freed.To())
	}
	if err := c.Seal(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	for who, want := range map[common.Address]int64{bob: 0, carol: 7} {
		if balance, err := after.Eth().BalanceAt(t.Context(), who, nil); err != nil || balance.Int64() != want {
			t.Errorf("%s: expected %d wei, got %s, %v", who, want, balance, err)
		}
	}
}

func TestSendEndsWithItsContext(t *testing.T) {
	t.Parallel()
	c := start(t, false) // nobody seals
	alice := dial(t, c, "alice")
	_, bob := testKey(t, "bob")
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := alice.Send(ctx, Tx{To: &bob}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("expected %v, got %v", context.DeadlineExceeded, err)
	}
}

func TestStartRefuses(t *testing.T) {
	t.Parallel()
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	for _, x := range []struct{ listen, want string }{
		{busy.Addr().String(), "in use"},
		{"0.0.0.0:0", "loopback"},
		{"nonsense", "listen for the root chain"},
	} {
		if c, err := Start(Config{Listen: x.listen}); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: expected an error with %q, got %v, %v", x.listen, x.want, c, err)
		}
	}
}

func TestClosedChain(t *testing.T) {
	t.Parallel()
	c := start(t, true)
	if err := c.StartSealing(time.Second); err == nil {
		t.Error("expected a second sealer to be refused")
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Errorf("expected a second Close to do nothing, got %v", err)
	}
	if err := c.Seal(t.Context()); !errors.Is(err, ErrClosed) {
		t.Errorf("expected %v, got %v", ErrClosed, err)
	}
	if err := c.Advance(t.Context(), time.Second); !errors.Is(err, ErrClosed) {
		t.Errorf("expected %v, got %v", ErrClosed, err)
	}
	key, _ := testKey(t, "alice")
	if _, err := Dial(t.Context(), c.URL(), key); err == nil {
		t.Error("expected the endpoint to be closed")
	}
}
