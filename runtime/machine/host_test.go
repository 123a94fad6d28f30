package machine

import (
	"encoding/hex"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestKeccak(t *testing.T) {
	for in, want := range map[string]string{
		"":    "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc": "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
	} {
		if got := Keccak256([]byte(in)).String(); got != want {
			t.Errorf("Keccak256(%q) = %s, want %s", in, got, want)
		}
	}
}

// The signature of the Yellow Paper's and every client's precompile tests; its
// s is a high one.
const (
	signedHash = "18c547e4f7b0f325ad1e56f57e26c745b09a3e503d86e00e5255ff7f715d3d1c"
	signedV    = "000000000000000000000000000000000000000000000000000000000000001c"
	signedR    = "73b1693892219d736caba55bdb67216e485557ea6b6af75f37096c9aa6a5a75f"
	signedS    = "eeb940b1d03b21e36b0e47e79769f095fe2ab855bd91e3a38756b7d75a9c4549"
	signer     = "000000000000000000000000a94f5374fce5edbc8e2a8697c15331677e6ebf0b"
	orderN     = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"
	nothing    = "0000000000000000000000000000000000000000000000000000000000000000"
)

func TestRecover(t *testing.T) {
	const one = "0000000000000000000000000000000000000000000000000000000000000001"
	for _, c := range []struct{ name, v, r, s, want string }{
		{"published", signedV, signedR, signedS, signer},
		{"v of 26", nothing[:62] + "1a", signedR, signedS, nothing},
		{"v of 0", nothing, signedR, signedS, nothing},
		{"v of 29", nothing[:62] + "1d", signedR, signedS, nothing},
		{"v of 31, compressed elsewhere", nothing[:62] + "1f", signedR, signedS, nothing},
		{"v with a high byte", "01" + signedV[2:], signedR, signedS, nothing},
		{"v with a bit beside", nothing[:60] + "011c", signedR, signedS, nothing},
		{"r of 0", signedV, nothing, signedS, nothing},
		{"s of 0", signedV, signedR, nothing, nothing},
		{"r of n", signedV, orderN, signedS, nothing},
		{"s of n", signedV, signedR, orderN, nothing},
		{"r above n", signedV, orderN[:62] + "ff", signedS, nothing},
		{"r on no point", signedV, nothing[:62] + "05", one, nothing},
	} {
		in := [128]byte(unhex(t, signedHash+c.v+c.r+c.s))
		if got := Recover(in).String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestRecoverOwnSignatures(t *testing.T) {
	d := dice(5)
	for range 20 {
		var secret, digest [32]byte
		for i := range secret {
			secret[i], digest[i] = byte(d.next()), byte(d.next())
		}
		key := secp256k1.PrivKeyFromBytes(secret[:])
		want := Keccak256(key.PubKey().SerializeUncompressed()[1:])
		clear(want[:12])
		sig := ecdsa.SignCompact(key, digest[:], false)
		var in [128]byte
		copy(in[:], digest[:])
		in[63] = sig[0]
		copy(in[64:], sig[1:])
		if got := Recover(in); got != want {
			t.Fatalf("recovered %v, want %v", got, want)
		}
		// The same signature with s mirrored and the other v is the same key's.
		var s secp256k1.ModNScalar
		s.SetByteSlice(in[96:])
		s.Negate().PutBytesUnchecked(in[96:])
		in[63] ^= 27 ^ 28
		if got := Recover(in); got != want {
			t.Fatalf("high s: recovered %v, want %v", got, want)
		}
	}
}
