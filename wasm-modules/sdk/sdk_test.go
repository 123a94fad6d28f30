package sdk

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// testState is the state of the rule of this test: it counts what it accepted.
type testState struct {
	count uint64
	table [8]byte
}

var (
	testRule testState
	todo     func() Code
)

func TestMain(m *testing.M) {
	Handle(&testRule, func() Code { testRule.count = 1; return Accept }, func() Code {
		testRule.count++
		copy(testRule.table[:], "touched")
		return todo()
	})
	HandleUpgrade(func() Code {
		Write(Bytes(&testRule))
		Write(make([]byte, maxOutput)) // more than another run may write
		testRule.count = 99
		return Accept
	}, func() Code {
		var in Source
		if testRule.count != 0 || !in.Next(Bytes(&testRule)) || in.Done() || !in.Next(make([]byte, maxOutput)) || !in.Done() {
			return 1
		}
		return Accept
	})
	os.Exit(m.Run())
}

// apply runs one call of an instance whose handler does f.
func apply(i *Instance, input string, f func() Code) Result {
	todo = f
	return i.Run(Call{
		Entry: EntryApply, Input: []byte(input), Height: 5, Time: 6, Sender: 7, Address: [20]byte{8},
		Self: 9, Root: ID{10}, ChainID: 11,
	})
}

// TestRollback: what a run wrote stands only when it was accepted, and
// instances do not share it.
func TestRollback(t *testing.T) {
	a, b := NewInstance(), NewInstance()
	a.Run(Call{Entry: EntryInit})
	accept := func() Code { return Accept }
	apply(a, "", accept)
	before := bytes.Clone(a.State())
	for name, f := range map[string]func() Code{
		"refused":     func() Code { Write([]byte("why")); Emit(1, 1); return 3 },
		"trapped":     func() Code { panic("index out of range") },
		"code beyond": func() Code { return MaxCode + 1 },
		"output":      func() Code { Write(make([]byte, maxOutput)); Write([]byte{1}); return Accept },
		"hash":        func() Code { Sha256(new([32]byte), make([]byte, maxHashInput+1)); return Accept },
		"messages": func() Code {
			for range maxMessages + 1 {
				Emit(1, 1)
			}
			return Accept
		},
	} {
		r := apply(a, "", f)
		if name == "refused" {
			if r.Code != 3 || r.Trap != "" || len(r.Messages) != 0 {
				t.Errorf("%s: got %+v", name, r)
			}
		} else if r.Trap == "" {
			t.Errorf("%s: want a trap, got %+v", name, r)
		}
		if !bytes.Equal(before, a.State()) {
			t.Errorf("%s: the state changed", name)
		}
	}
	if b.State() != nil {
		t.Error("want an instance that has not run to have no state")
	}
	apply(b, "", accept)
	if testRule.count != 1 || !bytes.Equal(before, a.State()) {
		t.Errorf("want instances apart, got %d", testRule.count)
	}
	if r := a.Run(Call{Entry: EntryReceive}); !strings.Contains(r.Trap, "no entry") {
		t.Errorf("want no entry for messages, got %+v", r)
	}
}

// TestUpgrade: an export leaves the state alone, an import starts from nothing.
func TestUpgrade(t *testing.T) {
	a, b := NewInstance(), NewInstance()
	for _, i := range []*Instance{a, b} {
		if r := apply(i, "", func() Code { return Accept }); r.Code != Accept {
			t.Fatalf("got %+v", r)
		}
	}
	before := bytes.Clone(a.State())
	out := a.Run(Call{Entry: EntryExport})
	if out.Code != Accept || out.Trap != "" || !bytes.Equal(before, a.State()) {
		t.Fatalf("export: got %d %s, the state %x", out.Code, out.Trap, a.State())
	}
	if r := b.Run(Call{Entry: EntryImport, Input: out.Output}); r.Code != Accept || r.Trap != "" || !bytes.Equal(before, b.State()) {
		t.Fatalf("import: got %+v, the state %x", r, b.State())
	}
	if r := b.Run(Call{Entry: EntryImport, Input: out.Output[1:]}); r.Code != 1 || !bytes.Equal(before, b.State()) {
		t.Fatalf("import of less: got %+v", r)
	}
}

// TestContextAndInput reads all that a rule may know.
func TestContextAndInput(t *testing.T) {
	r := apply(NewInstance(), "hello", func() Code {
		var root ID
		var address [20]byte
		CallRoot(&root)
		SenderAddress(&address)
		if Height() != 5 || Time() != 6 || Sender() != 7 || SenderInstance() != 7 || address != [20]byte{8} ||
			Self() != 9 || root != (ID{10}) || ChainID() != 11 || RootChainNumber() != 0 || RootChainTime() != 0 {
			return 1
		}
		var buffer [5]byte
		if _, ok := Input(buffer[:4]); ok {
			return 2
		}
		if in, ok := Input(buffer[:]); !ok || string(in) != "hello" {
			return 3
		}
		if in, ok := InputAt(buffer[:2], 3); !ok || string(in) != "lo" {
			return 4
		}
		for _, bad := range [][2]int{{-1, 1}, {6, 0}, {5, 1}, {0, 6}} {
			if _, ok := InputAt(make([]byte, bad[1]), bad[0]); ok {
				return 5
			}
		}
		if _, ok := InputAt(nil, 5); !ok {
			return 6
		}
		Write([]byte("to somebody"))
		Emit(3, 4)
		Write(nil)
		Write([]byte("done"))
		return Accept
	})
	if r.Code != Accept || r.Trap != "" || string(r.Output) != "done" || len(r.Messages) != 1 ||
		r.Messages[0].Target != 3 || r.Messages[0].Gas != 4 || string(r.Messages[0].Data) != "to somebody" {
		t.Fatalf("got %+v", r)
	}
}

// TestHashes compares the host in memory with known answers.
func TestHashes(t *testing.T) {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte("signed"))
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	var in [128]byte
	copy(in[:], digest[:])
	in[63] = 27 + sig[64]
	copy(in[64:], sig[:64])
	r := apply(NewInstance(), "", func() Code {
		var out [32]byte
		Sha256(&out, []byte("abc"))
		Write(out[:])
		Keccak256(&out, nil)
		Write(out[:])
		Recover(&out, &in)
		Write(out[12:])
		in[63] = 2
		Recover(&out, &in)
		Write(out[:])
		return Accept
	})
	want := "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" +
		"c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470" +
		hex.EncodeToString(crypto.PubkeyToAddress(key.PublicKey).Bytes()) + strings.Repeat("0", 64)
	if got := hex.EncodeToString(r.Output); got != want {
		t.Fatalf("want %s, got %s (%s)", want, got, r.Trap)
	}
}
