package contracts

import (
	"crypto/sha256"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// The place of the gas total that the Epochs contract is deployed with is the
// kernel's.
func TestGasTotalStandsWhereTheKernelHasIt(t *testing.T) {
	want := ssz.Path{{Depth: 1, Index: 0}, {Depth: GasTotalDepth, Index: GasTotalIndex}}
	if got := kernel.GasTotalPath(); !reflect.DeepEqual(got, want) {
		t.Errorf("expected %v, the kernel has %v", want, got)
	}
}

func signer(t *testing.T, name string) (sign func([32]byte) Signature, who common.Address) {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	private, err := crypto.ToECDSA(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	return func(d [32]byte) Signature {
		s, err := Sign(d, private)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}, crypto.PubkeyToAddress(private.PublicKey)
}

func TestCollect(t *testing.T) {
	digest := [32]byte{1, 2, 3}
	var operators []common.Address
	var signs []func([32]byte) Signature
	for _, name := range []string{"a", "b", "c", "d"} {
		sign, who := signer(t, name)
		operators, signs = append(operators, who), append(signs, sign)
	}
	q, err := Collect(digest, operators, []Signature{signs[3](digest), signs[0](digest), signs[2](digest)})
	if err != nil || q.Signers.Cmp(big.NewInt(0b1101)) != 0 || len(q.Signatures) != 3*65 {
		t.Fatalf("expected the signatures of operators 0, 2 and 3, got %+v, %v", q, err)
	}
	if first := signs[0](digest); string(q.Signatures[:65]) != string(first[:]) {
		t.Error("expected the lowest operator's signature first")
	}
	high := signs[1](digest)
	order := crypto.S256().Params().N
	new(big.Int).Sub(order, new(big.Int).SetBytes(high[32:64])).FillBytes(high[32:64])
	high[64] = 55 - high[64]
	stranger, _ := signer(t, "stranger")
	for _, c := range []struct {
		what, want string
		sigs       []Signature
	}{
		{"two of four", "more than two thirds", []Signature{signs[0](digest), signs[1](digest)}},
		{"one twice", "two of", []Signature{signs[0](digest), signs[0](digest), signs[1](digest)}},
		{"a stranger", "one of the 4 operators", []Signature{signs[0](digest), signs[1](digest), stranger(digest)}},
		{"a high s", "low s", []Signature{signs[0](digest), high, signs[2](digest)}},
		{"another digest", "one of the 4 operators", []Signature{signs[0](digest), signs[1](digest), signs[2]([32]byte{9})}},
		{"a v of 0", "v 27 or 28", []Signature{{}, signs[1](digest), signs[2](digest)}},
	} {
		if _, err := Collect(digest, operators, c.sigs); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: expected an error with %q, got %v", c.what, c.want, err)
		}
	}
}

// The digest depends on every field and on the domain.
func TestDigestBindsEverything(t *testing.T) {
	d := SigningDomain{RootChainID: big.NewInt(1), Epochs: common.Address{1}}
	e := Epoch{ChainID: 1, From: 2, To: 3, GasTotal: 4}
	seen := map[[32]byte]string{d.Digest(&e): "the epoch itself"}
	note := func(what string, digest [32]byte) {
		if other, taken := seen[digest]; taken {
			t.Errorf("%s: expected another digest than that of %s", what, other)
		}
		seen[digest] = what
	}
	v := reflect.ValueOf(&e).Elem()
	for i := range v.NumField() {
		old := reflect.ValueOf(v.Field(i).Interface())
		if v.Field(i).Kind() == reflect.Uint64 {
			v.Field(i).SetUint(v.Field(i).Uint() + 100)
		} else {
			v.Field(i).Index(0).SetUint(1)
		}
		note(v.Type().Field(i).Name, d.Digest(&e))
		v.Field(i).Set(old)
	}
	note("another root chain", SigningDomain{big.NewInt(2), common.Address{1}}.Digest(&e))
	note("another contract", SigningDomain{big.NewInt(1), common.Address{2}}.Digest(&e))
}

func TestExplain(t *testing.T) {
	parsed, err := court.CourtMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, want string
		args       []any
	}{
		{"WrongBond", "WrongBond (sent 1, want 2)", []any{big.NewInt(1), big.NewInt(2)}},
		{"ClaimNotOpen", "ClaimNotOpen (claim 07" + strings.Repeat("00", 31) + ")", []any{[32]byte{7}}},
		{"NotEpochs", "NotEpochs", nil},
	} {
		e := parsed.Errors[c.name]
		body, err := e.Inputs.Pack(c.args...)
		if err != nil {
			t.Fatal(err)
		}
		if got := Explain(append(e.ID.Bytes()[:4:4], body...)); got != c.want {
			t.Errorf("expected %q, got %q", c.want, got)
		}
	}
	for _, data := range [][]byte{nil, {1, 2, 3}, {1, 2, 3, 4}, append(parsed.Errors["WrongBond"].ID.Bytes()[:4:4], 1)} {
		if got := Explain(data); got != "" {
			t.Errorf("%x: expected no words, got %q", data, got)
		}
	}
}
