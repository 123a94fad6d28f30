package signature

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/kernel"
)

// TestRecover checks that a signature has one form: its key's address comes
// back, and nothing made of it by anybody else is taken.
func TestRecover(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), 31, 31).Draw(t, "key")
		key, err := crypto.ToECDSA(append(seed, 1))
		if err != nil {
			t.Fatal(err)
		}
		digest := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
		sig, err := Sign(key, digest)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := Recover(digest, sig); !ok || got != Address(key) {
			t.Fatalf("expected %v, got %v, %v", Address(key), got, ok)
		}
		twin := sig // n - s
		s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
		s.FillBytes(twin[32:64])
		twin[64] ^= 1
		if _, ok := Recover(digest, twin); ok {
			t.Fatal("a high s was taken")
		}
		for _, id := range []byte{2, 3, 27, 28, 255} {
			other := sig
			other[64] = id
			if _, ok := Recover(digest, other); ok {
				t.Fatalf("recovery id %d was taken", id)
			}
		}
		changed := sig
		changed[rapid.IntRange(0, 64).Draw(t, "byte")] ^= byte(rapid.IntRange(1, 255).Draw(t, "change"))
		if got, ok := Recover(digest, changed); ok && got == Address(key) {
			t.Fatal("another signature of the same key was taken")
		}
	})
	for _, sig := range [][65]byte{{}, {31: 1}, {63: 1}} {
		if got, ok := Recover([32]byte{1}, sig); ok {
			t.Errorf("%x: recovered %v", sig, got)
		}
	}
}

func TestSignCall(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c, err := SignCall(key, kernel.Call{ChainID: 3, Input: []byte("x")})
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := Recover(c.Call.Digest(), c.Signature); !ok || got != Address(key) {
		t.Errorf("expected %v, got %v, %v", Address(key), got, ok)
	}
}

// What an account's own key signs is what a wallet makes of the typed data
// (eth_signTypedData_v4), hashed by go-ethereum.
func TestTypedDigests(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chain, account := rapid.Uint64().Draw(t, "chain"), rapid.Uint64().Draw(t, "account")
		address := kernel.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
		d := &kernel.Delegation{Account: account, Nonce: rapid.Uint64().Draw(t, "nonce")}
		d.Address, d.Scope, d.Expiry = address, kernel.Scope(rapid.Uint32().Draw(t, "scope")), rapid.Uint64().Draw(t, "expiry")
		asked, err := TypedDelegation(chain, d)
		if err != nil {
			t.Fatal(err)
		}
		var typed apitypes.TypedData
		if err := json.Unmarshal(asked, &typed); err != nil {
			t.Fatal(err)
		}
		open := typed
		open.Types = apitypes.Types{
			"EIP712Domain": typed.Types["EIP712Domain"],
			"Open":         {{Name: "sponsor", Type: "uint64"}, {Name: "account", Type: "address"}},
		}
		open.PrimaryType = "Open"
		open.Message = apitypes.TypedDataMessage{"sponsor": strconv.FormatUint(account, 10), "account": address.String()}
		for _, x := range []struct {
			typed apitypes.TypedData
			got   [32]byte
		}{{typed, d.Digest(chain)}, {open, kernel.OpenDigest(chain, account, address)}} {
			want, _, err := apitypes.TypedDataAndHash(x.typed)
			if err != nil {
				t.Fatal(err)
			}
			if [32]byte(want) != x.got {
				t.Fatalf("%s: go-ethereum's digest is %x, ours %x", x.typed.PrimaryType, want, x.got)
			}
		}
	})
}

// A wallet's signature has one of two recovery ids more.
func TestFromWallet(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	d := &kernel.Delegation{Account: 3}
	in, err := Delegate(key, 1, d)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := Recover(d.Digest(1), in.Signature); !ok || got != Address(key) {
		t.Fatalf("recovered %v, %t", got, ok)
	}
	wallet := in.Signature
	wallet[64] += 27
	for _, sig := range [][65]byte{in.Signature, wallet} {
		if got, err := FromWallet(fmt.Sprintf("0x%x", sig)); err != nil || got != in.Signature {
			t.Fatalf("got %x, %v", got, err)
		}
	}
	for _, s := range []string{"", "0x", "0x00", fmt.Sprintf("%x", wallet), "0x" + strings.Repeat("g", 130)} {
		if _, err := FromWallet(s); err == nil {
			t.Errorf("took %q", s)
		}
	}
}
