package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/wasm-modules/event"
)

// A wallet signs what is printed for it, the device sends that by itself,
// makes a stream and takes itself out.
func TestDelegate(t *testing.T) {
	dir := startDevnet(t)
	file, err := network.Read(dir + "/devnet/network.json")
	if err != nil {
		t.Fatal(err)
	}
	wallet, err := file.Key("faucet")
	if err != nil {
		t.Fatal(err)
	}
	device, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(device.PublicKey).Hex()
	key := "0x" + hex.EncodeToString(crypto.FromECDSA(device))

	common := []string{address, "--account", "0", "--key", key, "--scope", "create,revoke", "--expiry", "100000"}
	var typed apitypes.TypedData
	if err := json.Unmarshal(run(t, dir, append([]string{"call", "delegate"}, common...)...), &typed); err != nil {
		t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.Sign(digest, wallet)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27 // as wallets do
	var r receipt
	runJSON(t, &r, dir, append([]string{"call", "delegate", "--signature", fmt.Sprintf("0x%x", sig)}, common...)...)
	if r.Status != "finished" {
		t.Fatalf("delegate: %+v", r)
	}

	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleSpace, Name: []byte("shed")})
	runJSON(t, &r, dir, "call", "create", "0", "--account", "0", "--key", key, "--input", fmt.Sprintf("0x%x", birth))
	if r.Status != "finished" || r.Created == nil {
		t.Fatalf("create: %+v", r)
	}
	created := *r.Created
	var account struct {
		Nonce, Devices uint64
	}
	runJSON(t, &account, dir, "query", "account", "0")
	if account.Nonce != 1 || account.Devices != 1 {
		t.Fatalf("account: %+v", account)
	}
	runJSON(t, &r, dir, "call", "revoke", address, "--account", "0", "--key", key)
	if r.Status != "finished" {
		t.Fatalf("revoke: %+v", r)
	}
	if out, err := assize(dir, "call", "create", "0", "--account", "0", "--key", key).CombinedOutput(); err == nil {
		t.Fatalf("the device was revoked, and makes a stream: %s", out)
	}
	runJSON(t, &r, dir, "call", "delegate", address, "--wallet", "faucet", "--scope", "apply")
	if r.Status != "finished" {
		t.Fatalf("delegate by the account's own key: %+v", r)
	}
	runJSON(t, &r, dir, "call", "upgrade", strconv.FormatUint(created, 10), "1", "--height", "5", "--gas", "1000000")
	if r.Status != "finished" {
		t.Fatalf("upgrade: %+v", r)
	}
	runJSON(t, &r, dir, "call", "upgrade", strconv.FormatUint(created, 10), "99")
	if r.Status != "rejected" || r.Reason != kernel.RefusedProgram.String() {
		t.Fatalf("upgrade to no program: %+v", r)
	}
}

// Names of kinds make a scope.
func TestReadScope(t *testing.T) {
	for s, want := range map[string]uint32{"": 0, "apply": 16, "apply,revoke": 80, "open,deploy,create,delegate": 46} {
		if got, err := readScope(s); err != nil || uint32(got) != want {
			t.Errorf("%q: got %d, %v", s, got, err)
		}
	}
	for _, s := range []string{"fly", "apply,apply", "apply, revoke"} {
		if _, err := readScope(s); err == nil {
			t.Errorf("took %q", s)
		}
	}
}
