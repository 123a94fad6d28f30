package evm

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/assize/assize/runtime/ssz"
)

var rewriteVectors = flag.Bool("rewrite-vectors", false, "write contracts/testdata/step-vectors.json anew")

const vectorsFile = "../../contracts/testdata/step-vectors.json"

// vector is a step that both languages' tests execute.
type vector struct {
	Name    string `json:"name"`
	Pre     string `json:"pre"`
	Witness string `json:"witness"`
	Post    string `json:"post"`
}

// vectorNames are the cases that the vectors hold: each part of a witness once.
var vectorNames = []string{
	"unreachable", "finish", "abort", "call of 32 arguments that wrap", "nested call", "call_indirect", "table entry",
	"return without a caller", "return of 8 results that wrap", "check takes a slice", "check finds nothing",
	"global get", "global set", "memory.grow beyond", "access 0x24 at 31", "access 0x28 at 0+25", "access 0x2c at 25",
	"access 0x2c beyond", "copy forward", "copy within a chunk backward", "copy nothing", "fill", "input_read",
	"input_read beyond the input", "output_write after messages", "input_len", "context 6", "hash 0x36 of 576 at 31",
	"hash 0x37 of 33 at 4090", "emit of the greatest gas", "emit of too many", "div_s overflow", "illegal 0x3a",
	"pc 256 beyond the code", "settle a page of a new memory", "settle a written page of a new memory",
	"settle half of it", "settle to the end", "trapped stays",
}

// TestVectors executes the committed vectors, and checks that they are what
// the machine computes today.
func TestVectors(t *testing.T) {
	v := deploy(t)
	var want []vector
	for _, name := range vectorNames {
		found := false
		for _, c := range allCases() {
			if c.name != name || found {
				continue
			}
			found = true
			m := c.machine()
			pre := m.Root()
			witness, err := m.Witness()
			if err != nil {
				t.Fatal(err)
			}
			m.Run(1)
			want = append(want, vector{name, hex0x(pre[:]), hex0x(witness), "0x" + m.Root().String()})
		}
		if !found {
			t.Errorf("no case %q", name)
		}
	}
	encoded, err := json.MarshalIndent(want, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	encoded = append(encoded, '\n')
	if *rewriteVectors {
		if err := os.WriteFile(vectorsFile, encoded, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(committed, encoded) {
		t.Error("the committed vectors are not the machine's; -rewrite-vectors writes them anew")
	}
	var vectors []vector
	if err := json.Unmarshal(committed, &vectors); err != nil {
		t.Fatal(err)
	}
	for _, x := range vectors {
		got, _, err := v.Step(ssz.Root(unhex(t, x.Pre)), unhex(t, x.Witness))
		if err != nil || hex0x(got[:]) != x.Post {
			t.Errorf("%s: %v, %v; want %s", x.Name, got, err, x.Post)
		}
	}
}

func hex0x(b []byte) string { return "0x" + hex.EncodeToString(b) }

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s[2:])
	if err != nil {
		t.Fatal(err)
	}
	return b
}
