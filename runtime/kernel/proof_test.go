package kernel

import (
	"bytes"
	"errors"
	"testing"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// provedChain returns a chain and the result of its last block.
func provedChain(t testing.TB) (*chain, *BlockResult) {
	c := startChain(t)
	for i := range 5 {
		c.add(c.call(uint64(i%3), KindApply, uint64(i%2), 100_000, []byte{cmdCount, 'a' + byte(i)}))
	}
	c.add(c.call(0, KindOpen, 0, 100_000, openInput(0, testKey(40))))
	c.add(c.call(0, KindCreate, 0, 100_000, []byte{cmdTrap}))
	return c, c.block()
}

type verifier interface{ Verify(ssz.Root) error }

// roundTrip encodes and decodes a proof and checks it against the app hash
// and against another.
func roundTrip[P interface {
	verifier
	Encode() ([]byte, error)
}](t *testing.T, p P, decode func([]byte) (P, error), appHash ssz.Root) P {
	t.Helper()
	b, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	back, err := decode(b)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.Encode(); err != nil || !bytes.Equal(again, b) {
		t.Fatalf("encoding of the decoded proof differs: %v", err)
	}
	if err := back.Verify(appHash); err != nil {
		t.Fatal(err)
	}
	if err := back.Verify(ssz.Uint64(1)); !errors.Is(err, ssz.ErrProof) {
		t.Fatalf("verified against another app hash: %v", err)
	}
	// Whatever byte changes, the proof is refused or proves the same value of
	// another place, which its number says.
	for i := range b {
		if len(b) > 2000 && i%97 != 0 {
			continue
		}
		bad := bytes.Clone(b)
		bad[i] ^= 0x10
		if p, err := decode(bad); err == nil && p.Verify(appHash) == nil {
			t.Fatalf("byte %d of %d can be changed", i, len(b))
		}
	}
	return back
}

func TestProofs(t *testing.T) {
	c, r := provedChain(t)
	s := c.state
	for n := range s.Accounts() {
		p, err := s.ProveAccount(n, r.ReceiptsRoot)
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, p, DecodeAccountProof, r.AppHash)
	}
	for n := range s.Instances() {
		p, err := s.ProveInstance(n, r.ReceiptsRoot)
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, p, DecodeInstanceProof, r.AppHash)
	}
	p, err := s.ProveProgram(0, r.ReceiptsRoot)
	if err != nil {
		t.Fatal(err)
	}
	roundTrip(t, p, DecodeProgramProof, r.AppHash)
	receipts := r.Receipts()
	for i := range receipts {
		p, err := ProveReceipt(r.StateRoot, receipts, uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, p, DecodeReceiptProof, r.AppHash)
	}
	g := s.ProveGas(r.ReceiptsRoot)
	if err := g.Verify(r.AppHash); err != nil || len(g.Branch) != 5 || g.GasTotal != s.GasTotal() {
		t.Fatalf("gas total: %v", err)
	}
	g.GasTotal++
	if err := g.Verify(r.AppHash); err == nil {
		t.Fatal("another gas total was proved")
	}
	for _, prove := range []func() error{
		func() error { _, err := s.ProveAccount(s.Accounts(), r.ReceiptsRoot); return err },
		func() error { _, err := s.ProveInstance(s.Instances(), r.ReceiptsRoot); return err },
		func() error { _, err := s.ProveProgram(s.Programs(), r.ReceiptsRoot); return err },
		func() error { _, err := ProveReceipt(r.StateRoot, receipts, uint64(len(receipts))); return err },
		func() error { _, err := s.ProveMemory(0, 1<<31-1, 2, r.ReceiptsRoot); return err },
		func() error {
			_, err := s.ProveMemory(0, 0, memory.PageSize*MaxProofPages+1, r.ReceiptsRoot)
			return err
		},
	} {
		if prove() == nil {
			t.Fatal("what is not there was proved")
		}
	}
}

func TestMemoryProof(t *testing.T) {
	c, r := provedChain(t)
	tree, globals, _ := c.state.Content(1)
	for _, at := range []struct{ address, length uint32 }{
		{0, 8}, {0, 0}, {inputAt - 4, 12}, {3*memory.PageSize + 96, 40}, {131064, 8}, {1 << 20, 5000}, {1<<31 - 8, 8},
	} {
		p, err := c.state.ProveMemory(1, at.address, at.length, r.ReceiptsRoot)
		if err != nil {
			t.Fatal(err)
		}
		back := roundTrip(t, p, DecodeMemoryProof, r.AppHash)
		got, err := back.Read(at.address, at.length)
		if err != nil {
			t.Fatal(err)
		}
		want := make([]byte, at.length)
		for i := range want {
			a := uint64(at.address) + uint64(i)
			if page := tree.Page(memory.PageIndex(a / memory.PageSize)); page != nil {
				want[i] = page[a%memory.PageSize]
			}
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("%d bytes at %d: want %x, got %x", at.length, at.address, want, got)
		}
		if len(back.Globals) != len(globals) {
			t.Fatalf("want %d globals, got %d", len(globals), len(back.Globals))
		}
		if _, err := back.Read(1<<25, 1); err == nil {
			t.Fatal("a page that is not in the proof was read")
		}
	}
	p, err := c.state.ProveMemory(1, 0, 8, r.ReceiptsRoot)
	if err != nil {
		t.Fatal(err)
	}
	p.Globals[0]++
	if err := p.Verify(r.AppHash); err == nil {
		t.Fatal("other globals were proved")
	}
}

// A chunk of memory hangs under the app hash by one path.
func TestMemoryPath(t *testing.T) {
	c, r := provedChain(t)
	tree, _, _ := c.state.Content(0)
	i, err := c.state.ProveInstance(0, r.ReceiptsRoot)
	if err != nil {
		t.Fatal(err)
	}
	chunk := uint32(inputAt / ssz.ChunkSize)
	b := append(ssz.Branch(tree.Branch(chunk)), ssz.TreeOf(i.Instance.fields(), instanceDepth).Branch(fieldMemory)...)
	b = append(b, i.Branch...)
	leaf := ssz.Bytes32(tree.Page(inputAt / memory.PageSize)[:32])
	if err := b.Verify(r.AppHash, MemoryPath(0, chunk), leaf); err != nil {
		t.Fatal(err)
	}
}

// Two leaves of the ring of addresses prove that an address has no account.
func TestAbsence(t *testing.T) {
	c, _ := provedChain(t)
	s := c.state
	between := func(address Address) int {
		found := 0
		for n := range s.Accounts() {
			a, _ := s.Account(n)
			next, _ := s.Account(a.Next)
			if a.Between(address, next.Address) {
				found++
				if n != s.Predecessor(address) {
					t.Fatalf("%v is behind account %d, not %d", address, n, s.Predecessor(address))
				}
			}
		}
		return found
	}
	for i := range 60 {
		key := testKey(i)
		_, there := s.AccountByAddress(key)
		if got := between(key); there && got != 0 || !there && got != 1 {
			t.Fatalf("key %d has an account: %v; it lies between %d pairs", i, there, got)
		}
	}
	for _, a := range []Address{{}, {0xff, 0xff, 0xff}} {
		if between(a) != 1 {
			t.Fatalf("%v lies nowhere", a)
		}
	}
	one := newChain(t, testSettings(), RoleUser)
	a, _ := one.state.Account(0)
	if !a.Between(testKey(9), a.Address) || a.Between(a.Address, a.Address) {
		t.Fatal("a ring of one")
	}
}
