package signature

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
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
