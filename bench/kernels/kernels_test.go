package kernels

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"golang.org/x/crypto/sha3"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// known returns what a kernel answers after some rounds, by Go's own
// libraries, for those of which that is simple to say.
func known(name string, rounds int) []byte {
	switch name {
	case "sha256":
		var digest [32]byte
		for range rounds {
			digest = sha256.Sum256(append(digest[:], digest[:]...))
		}
		return binary.LittleEndian.AppendUint64(nil, binary.BigEndian.Uint64(digest[:]))
	case "keccak":
		digest := make([]byte, 32)
		for range rounds {
			h := sha3.NewLegacyKeccak256()
			h.Write(digest)
			digest = h.Sum(nil)
		}
		return digest[:8]
	case "fib":
		sum := uint64(0)
		for r := range rounds {
			sum += [2]uint64{6765, 10946}[r%2]
		}
		return binary.LittleEndian.AppendUint64(nil, sum)
	}
	return nil
}

// TestKernels runs every kernel on both engines.
func TestKernels(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	const rounds = 3
	for _, k := range All() {
		wasm, err := k.Load()
		if err != nil {
			t.Fatal(err)
		}
		p, err := program.Prepare(wasm)
		if err != nil {
			t.Fatalf("%s: %v", k.Name, err)
		}
		s := &machine.Start{
			Entry: program.EntryApply, Gas: program.MaxGas, Pages: p.Pages, Memory: p.InitialMemory(), Globals: p.Globals,
			Input: Input(rounds), OutputLimit: program.MaxOutput,
		}
		slow := machine.Run(p, s)
		fast, err := e.Run(p, s)
		if err != nil {
			t.Fatal(err)
		}
		if fast.Status != machine.Finished || slow.Status != machine.Finished || fast.GasUsed != slow.GasUsed || !bytes.Equal(fast.Output, slow.Output) {
			t.Errorf("%s: the engine says %v, gas %d, output %x; the machine %v, gas %d, output %x",
				k.Name, fast.Status, fast.GasUsed, fast.Output, slow.Status, slow.GasUsed, slow.Output)
		}
		if want := known(k.Name, rounds); want != nil && !bytes.Equal(fast.Output, want) {
			t.Errorf("%s: %x, want %x", k.Name, fast.Output, want)
		}
	}
}
