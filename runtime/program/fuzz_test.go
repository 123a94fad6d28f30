package program_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"testing"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/program"
)

// FuzzPrepare: any bytes are accepted or refused without allocating more than
// they pay for, and what is accepted is the same program each time and survives
// its artifact.
func FuzzPrepare(f *testing.F) {
	f.Add(body())
	f.Add(body(w.Block(none, w.Const32(1), w.BrIf(0), w.Unreachable())))
	for seed := range uint64(8) {
		f.Add(w.Random(rand.New(rand.NewPCG(seed, 4)).IntN))
	}
	for _, wasm := range hostile() {
		if len(wasm) < 5000 {
			f.Add(wasm)
		}
	}
	f.Fuzz(func(t *testing.T, wasm []byte) {
		var p *program.Program
		var err error
		if n := allocated(func() { p, err = program.Prepare(wasm) }); n > mayAllocate(len(wasm)) {
			t.Errorf("%d bytes allocated for %d bytes of input", n, len(wasm))
		}
		if err == nil {
			checkProgram(t, p)
		}
	})
}

// checkProgram checks what holds for every prepared program.
func checkProgram(t *testing.T, p *program.Program) {
	t.Helper()
	q, err := program.Decode(p.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if q.Root() != p.Root() {
		t.Fatal("the artifact has another root")
	}
	for pc, in := range p.Code {
		op := in.Op()
		if op >= program.OpJump && op <= program.OpBrGeS4 || op == program.OpCall {
			from, to := p.FunctionAt(uint32(pc)), p.FunctionAt(in.Imm())
			if to == nil || op == program.OpCall && in.Imm() != to.Start || op != program.OpCall && from != to {
				t.Fatalf("instruction %d goes nowhere: %v", pc, in)
			}
		}
		if in.String() == "illegal" {
			t.Fatalf("instruction %d is illegal: %x", pc, uint64(in))
		}
		if p.Describe(uint32(pc)).Function == "" {
			t.Fatalf("instruction %d has no place", pc)
		}
	}
}

// TestPrepareRandomModules prepares random modules, and bytes near them.
func TestPrepareRandomModules(t *testing.T) {
	accepted := 0
	for seed := range uint64(150) {
		rng := rand.New(rand.NewPCG(seed, 5))
		wasm := w.Random(rng.IntN)
		p, err := program.Prepare(wasm)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		checkProgram(t, p)
		again, err := program.Prepare(bytes.Clone(wasm))
		if err != nil || !reflect.DeepEqual(p, again) {
			t.Fatalf("seed %d: the same bytes make another program", seed)
		}
		for range 60 {
			bad := bytes.Clone(wasm)
			for range 1 + rng.IntN(3) {
				bad[rng.IntN(len(bad))] = byte(rng.IntN(256))
			}
			if p, err := program.Prepare(bad); err == nil {
				checkProgram(t, p)
				accepted++
			}
		}
	}
	if accepted == 0 {
		t.Error("no altered module was accepted")
	}
}

// FuzzDecode: bytes that are accepted are the encoding of what they mean.
func FuzzDecode(f *testing.F) {
	p, err := program.Prepare(body(w.Const32(5), w.Set(0)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(p.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := program.Decode(b)
		if err != nil {
			return
		}
		if !bytes.Equal(p.Encode(), b) {
			t.Fatal("two encodings of one program")
		}
		p.Root()
	})
}

// TestDecodeAlteredArtifacts alters every byte of an artifact: it is refused,
// or it is the one encoding of another program.
func TestDecodeAlteredArtifacts(t *testing.T) {
	m := w.New()
	m.Memory(1, 2)
	m.Data(100, []byte("some data"))
	m.Global(w.I64, true, 12)
	m.Export("apply", m.Func(nil, nil, nil, w.MemorySize(), w.Drop()))
	p, err := program.Prepare(m.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	b := p.Encode()
	for i := range b {
		if i > 200 && i < len(b)-200 && i%50 != 0 {
			continue // a page's bytes are alike
		}
		for _, v := range []byte{0, 1, 0x7f, 0x80, 0xff, b[i] + 1} {
			bad := bytes.Clone(b)
			bad[i] = v
			q, err := program.Decode(bad)
			if err != nil {
				continue
			}
			if !bytes.Equal(q.Encode(), bad) || v != b[i] && q.Root() == p.Root() {
				t.Fatalf("byte %d as %x is another encoding of the same program", i, v)
			}
		}
	}
	for i := range b {
		if _, err := program.Decode(b[:i]); err == nil && (len(b)-i)%8 != 0 {
			t.Fatalf("%d of %d bytes are accepted", i, len(b))
		}
	}
	for _, tail := range [][]byte{{0}, make([]byte, 8)} {
		if _, err := program.Decode(append(bytes.Clone(b), tail...)); err == nil {
			t.Errorf("%d more zero bytes are accepted", len(tail))
		}
	}
}
