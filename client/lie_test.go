package client_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// TestLies lets a node lie about everything that a client reads from it: the
// client notices every time, and calls it a lie.
func TestLies(t *testing.T) {
	w := newWorld(t)
	ctx := testContext(t)
	at := func() *client.At {
		a, err := w.deceived.Latest(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	stranger := kernel.Address{1, 2, 3}
	reads := map[string]struct {
		fields []string
		read   func() error
	}{
		"account": {[]string{"account"}, func() error { _, err := at().Account(ctx, 0); return err }},
		"address": {[]string{"account"}, func() error { _, _, err := at().AccountOf(ctx, w.owner); return err }},
		"absence": {[]string{"before", "after"}, func() error {
			_, a, err := at().AccountOf(ctx, stranger)
			if err == nil && a != nil {
				t.Error("an account of a stranger")
			}
			return err
		}},
		"program":  {[]string{"proof"}, func() error { _, err := at().Program(ctx, w.program); return err }},
		"instance": {[]string{"proof"}, func() error { _, err := at().Instance(ctx, w.instance); return err }},
		"memory": {[]string{"proof"}, func() error {
			m, _, err := at().Memory(ctx, w.instance, 64, 16)
			if err == nil && string(m) != "something to say" {
				t.Errorf("memory %q", m)
			}
			return err
		}},
		"outcome": {[]string{"proof", "output"}, func() error {
			o, err := w.deceived.Outcome(ctx, w.created)
			if err == nil && string(o.Output) != "something to say" {
				t.Errorf("output %q", o.Output)
			}
			return err
		}},
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for name, r := range reads {
		w.liar.set("", nil)
		if err := r.read(); err != nil {
			t.Fatalf("%s: the truth: %v", name, err)
		}
		for _, field := range r.fields {
			for range 40 {
				w.liar.set("abci_query", flip(field, rnd))
				wantLie(t, name+" with a bit of "+field+" flipped", r.read())
			}
		}
		if name != "outcome" { // its height is the answer's
			w.liar.set("abci_query", func(result map[string]any) {
				result["response"].(map[string]any)["height"] = "1"
			})
			wantLie(t, name+" of another height", r.read())
		}
	}
}

// TestOtherThings lets a node answer with true proofs of other things.
func TestOtherThings(t *testing.T) {
	w := newWorld(t)
	ctx := testContext(t)
	at, err := w.deceived.Latest(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// A request for something else, made by the liar on the way.
	other := func(field string, from *client.At, path, request string) func(map[string]any) {
		res, err := http.Post(w.liar.node, "application/json", bytes.NewReader(fmt.Appendf(nil,
			`{"jsonrpc":"2.0","id":0,"method":"abci_query","params":{"path":%q,"data":"%x","height":"%d"}}`,
			path, request, from.Height)))
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		var body struct {
			Result struct {
				Response struct{ Value []byte } `json:"response"`
			} `json:"result"`
		}
		if err := json.NewDecoder(res.Body).Decode(&body); err != nil {
			t.Fatal(err)
		}
		var answer map[string]any
		if err := json.Unmarshal(body.Result.Response.Value, &answer); err != nil {
			t.Fatalf("%s: %v", body.Result.Response.Value, err)
		}
		return inAnswer(func(a map[string]any) {
			clear(a)
			a[field] = answer[field]
		})
	}
	w.liar.set("abci_query", other("proof", at, "/memory", fmt.Sprintf(`{"number":%d,"address":8192,"length":16}`, w.instance)))
	_, _, err = at.Memory(ctx, w.instance, 64, 16)
	wantLie(t, "memory of another page", err)
	w.liar.set("abci_query", other("account", at, "/account", `{"number":0}`))
	_, _, err = at.AccountOf(ctx, kernel.Address{9})
	wantLie(t, "the account of somebody else", err)
	w.liar.set("abci_query", other("account", at, "/account", `{"number":0}`))
	_, err = at.Account(ctx, 1)
	if err == nil {
		t.Error("account 0 for account 1 was believed")
	}
	w.liar.set("abci_query", inAnswer(func(a map[string]any) { clear(a) }))
	_, _, err = at.AccountOf(ctx, w.owner)
	wantLie(t, "an absence without a proof", err)
}

// TestBlocksAreChecked lets a node change a transaction of a block, and leave
// one out.
func TestBlocksAreChecked(t *testing.T) {
	w := newWorld(t)
	ctx := testContext(t)
	o, err := w.honest.Outcome(ctx, w.created)
	if err != nil {
		t.Fatal(err)
	}
	blocks, err := w.deceived.Blocks(ctx, 0, 1, o.Height)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(blocks[len(blocks)-1].Txs); n != 1 {
		t.Fatalf("expected one call in block %d, got %d", o.Height, n)
	}
	txs := func(change func([]any) []any) func(map[string]any) {
		return func(result map[string]any) {
			data := result["block"].(map[string]any)["data"].(map[string]any)
			if list, ok := data["txs"].([]any); ok && len(list) > 0 {
				data["txs"] = change(list)
			}
		}
	}
	w.liar.set("block", txs(func([]any) []any { return nil }))
	_, err = w.deceived.Blocks(ctx, 0, o.Height, o.Height)
	wantLie(t, "a call left out", err)
	w.liar.set("block", txs(func(l []any) []any { return append(l, l[0]) }))
	_, err = w.deceived.Blocks(ctx, 0, 1, o.Height)
	wantLie(t, "a call repeated", err)
	w.liar.set("block", func(result map[string]any) {
		header := result["block"].(map[string]any)["header"].(map[string]any)
		header["time"] = "2020-01-01T00:00:00Z"
	})
	_, err = w.deceived.Blocks(ctx, 0, o.Height, o.Height)
	wantLie(t, "another time", err)

	w.liar.set("", nil)
	verified, err := w.deceived.VerifiedBlock(ctx, 0, o.Height)
	if err != nil || len(verified.Outcomes) != 1 || verified.Calls[0] != w.created {
		t.Fatalf("block %d: %+v, %v", o.Height, verified, err)
	}
	w.liar.set("abci_query", inAnswer(func(a map[string]any) { a["state_root"] = (ssz.Root{}).String() }))
	_, err = w.deceived.VerifiedBlock(ctx, 0, o.Height)
	wantLie(t, "another state root", err)
	w.liar.set("abci_query", inAnswer(func(a map[string]any) { delete(a, "outcomes"); delete(a, "calls") }))
	_, err = w.deceived.VerifiedBlock(ctx, 0, o.Height)
	wantLie(t, "outcomes left out", err)
}

// TestOtherGenesis points a client with the genesis file of one chain at a
// node of another.
func TestOtherGenesis(t *testing.T) {
	w := newWorld(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	other, err := abci.InitNetwork(filepath.Join(t.TempDir(), "net"), abci.NetworkConfig{
		Nodes: 1,
		Genesis: kernel.GenesisConfig{
			Settings: kernel.DefaultSettings(7),
			Accounts: []kernel.GenesisAccount{{Address: signature.Address(key), Role: kernel.RoleUser}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := client.New(client.Config{Genesis: other.Genesis, Nodes: []string{w.liar.node}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Latest(testContext(t)); !errors.Is(err, client.ErrOtherGenesis) {
		t.Fatalf("expected %v, got %v", client.ErrOtherGenesis, err)
	}
}

func wantLie(t *testing.T, what string, err error) {
	t.Helper()
	var lie *client.LieError
	if !errors.As(err, &lie) {
		t.Errorf("%s: expected a lie to be noticed, got %v", what, err)
	}
}
