package client_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// liar stands between a client and a node and changes what the node answers.
type liar struct {
	node   string // URL
	method string // of JSON-RPC that it lies about

	mu  sync.Mutex
	lie func(result map[string]any) // on the result of method; nil: the truth
}

func (l *liar) set(method string, lie func(map[string]any)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.method, l.lie = method, lie
}

func (l *liar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	res, err := http.Post(l.node, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(l.change(body, answer))
}

func (l *liar) change(request, answer []byte) []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	var req struct {
		Method string `json:"method"`
	}
	if json.Unmarshal(request, &req) != nil || req.Method != l.method || l.lie == nil {
		return answer
	}
	var res map[string]any
	if json.Unmarshal(answer, &res) != nil || res["result"] == nil {
		return answer
	}
	l.lie(res["result"].(map[string]any))
	out, err := json.Marshal(res)
	if err != nil {
		return answer
	}
	return out
}

// inAnswer lies about the JSON in the value of a query's answer.
func inAnswer(lie func(answer map[string]any)) func(map[string]any) {
	return func(result map[string]any) {
		response := result["response"].(map[string]any)
		text, _ := response["value"].(string)
		raw, err := base64.StdEncoding.DecodeString(text)
		var answer map[string]any
		if err != nil || json.Unmarshal(raw, &answer) != nil {
			return
		}
		lie(answer)
		changed, err := json.Marshal(answer)
		if err != nil {
			return
		}
		response["value"] = base64.StdEncoding.EncodeToString(changed)
	}
}

// flip changes a random bit of the bytes of a field.
func flip(field string, rnd *rand.Rand) func(map[string]any) {
	return inAnswer(func(answer map[string]any) {
		raw, err := base64.StdEncoding.DecodeString(fmt.Sprint(answer[field]))
		if err != nil || len(raw) == 0 {
			return
		}
		raw[rnd.IntN(len(raw))] ^= 1 << rnd.IntN(8)
		answer[field] = base64.StdEncoding.EncodeToString(raw)
	})
}

// world is a chain of one node with an account, a program and an instance.
type world struct {
	honest, deceived  *client.Client
	liar              *liar
	owner             kernel.Address
	created           ssz.Root // root of the creating call
	program, instance uint64
}

func newWorld(t *testing.T) *world {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{owner: signature.Address(key)}
	network, err := abci.InitNetwork(filepath.Join(t.TempDir(), "net"), abci.NetworkConfig{
		Nodes: 1, BlockInterval: 20 * time.Millisecond,
		Genesis: kernel.GenesisConfig{
			Settings: kernel.DefaultSettings(7),
			Accounts: []kernel.GenesisAccount{{Address: w.owner, Role: kernel.RoleOperator}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	node, err := abci.StartNode(network.Members[0].Home, abci.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := node.Stop(); err != nil {
			t.Error(err)
		}
	})
	w.liar = &liar{node: node.RPC()}
	server := httptest.NewServer(w.liar)
	t.Cleanup(server.Close)
	for _, c := range []struct {
		to  **client.Client
		url string
	}{{&w.honest, node.RPC()}, {&w.deceived, server.URL}} {
		if *c.to, err = client.New(client.Config{Genesis: network.Genesis, Nodes: []string{c.url}}); err != nil {
			t.Fatal(err)
		}
		t.Cleanup((*c.to).Close)
	}
	ctx := testContext(t)
	if err := w.honest.AwaitReady(ctx); err != nil {
		t.Fatal(err)
	}
	seq := uint64(0)
	do := func(kind kernel.Kind, target uint64, input []byte) (ssz.Root, *client.Outcome) {
		call, err := signature.SignCall(key, kernel.Call{
			ChainID: 7, Seq: seq, Kind: kind, Target: target, GasLimit: 10_000_000, ExpiryHeight: 1 << 40, Input: input,
		})
		if err != nil {
			t.Fatal(err)
		}
		seq++
		if err := w.honest.Submit(ctx, 0, call.Encode()); err != nil {
			t.Fatal(err)
		}
		o, err := w.honest.Await(ctx, call.Call.Root())
		if err != nil {
			t.Fatal(err)
		}
		if o.Receipt.Status != kernel.StatusFinished {
			t.Fatalf("%v: %v", kind, o.Receipt.Status)
		}
		return call.Call.Root(), o
	}
	input, err := kernel.NewDeployInput(echo())
	if err != nil {
		t.Fatal(err)
	}
	_, o := do(kernel.KindDeploy, 0, input)
	w.program = *o.Created
	_, o = do(kernel.KindCreate, w.program, nil)
	w.instance = *o.Created
	w.created, _ = do(kernel.KindApply, w.instance, []byte("something to say"))
	return w
}

// echo returns a rule that writes 16 bytes of its input to memory and output.
func echo() []byte {
	m := wasmtest.New()
	i32 := wasmtest.I32
	read := m.Import("input_read", []byte{i32, i32, i32}, nil)
	write := m.Import("output_write", []byte{i32, i32}, nil)
	m.Memory(1, 1)
	start := m.Func(nil, nil, nil)
	apply := m.Func(nil, nil, nil, wasmtest.Code(
		wasmtest.Const32(64), wasmtest.Const32(0), wasmtest.Const32(16), wasmtest.Call(read),
		wasmtest.Const32(64), wasmtest.Const32(16), wasmtest.Call(write),
	))
	m.Export("init", start)
	m.Export("apply", apply)
	return m.Bytes()
}

func testContext(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	t.Cleanup(cancel)
	return ctx
}
