// Package kernels holds eight small programs that measure how fast modules
// run: their sources in src, what build.sh made of them in built.
//
// A kernel exports init, which does nothing, and apply. That reads a number of rounds, four bytes
// little-endian, from its input and writes eight bytes that depend on all that
// it did, so that two engines that ran it can be compared.
package kernels

import (
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
)

//go:embed built
var built embed.FS

// Kernel is a kernel and how often it runs for a measurement.
type Kernel struct {
	Name string
	// Rounds take wazero's compiler about 20 ms, and StepRounds are some five
	// million steps of the machine.
	Rounds, StepRounds uint32
}

// All returns the kernels in the order of the tables.
func All() []Kernel {
	return []Kernel{
		{"sha256", 10_000, 800},
		{"keccak", 5_000, 200},
		{"sort", 40, 4},
		{"hashmap", 1_400_000, 80_000},
		{"copy", 400_000, 15_000},
		{"bytes", 90, 6},
		{"stores", 9_000, 200},
		{"fib", 400, 12},
	}
}

// Load returns the kernel's module. The error says that it is not the one
// whose hash is recorded beside it.
func (k Kernel) Load() ([]byte, error) {
	sums, err := built.ReadFile("built/SHA256SUMS")
	if err != nil {
		return nil, fmt.Errorf("hashes of the kernels: %w", err)
	}
	wasm, err := built.ReadFile("built/" + k.Name + ".wasm")
	if err != nil {
		return nil, fmt.Errorf("kernel %q: %w", k.Name, err)
	}
	sum := sha256.Sum256(wasm)
	if line := hex.EncodeToString(sum[:]) + "  " + k.Name + ".wasm\n"; !strings.Contains(string(sums), line) {
		return nil, fmt.Errorf("kernel %q: the module's hash %x is not recorded", k.Name, sum)
	}
	return wasm, nil
}

// Input returns the input for a number of rounds.
func Input(rounds uint32) []byte { return binary.LittleEndian.AppendUint32(nil, rounds) }
