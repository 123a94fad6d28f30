// Package wasmmodules holds the built rule modules and the hashes of what was
// built. The rules' sources are the folders space, channel and user; build.sh
// builds them.
package wasmmodules

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"strings"
)

//go:embed built
var built embed.FS

// Names returns the names of the rules.
func Names() []string { return []string{"space", "channel", "user"} }

// Load returns the module of a rule. The error says that there is no such
// rule, or that the module is not the one whose hash is recorded beside it.
func Load(name string) ([]byte, error) {
	want, err := Hash(name)
	if err != nil {
		return nil, err
	}
	wasm, err := built.ReadFile("built/" + name + ".wasm")
	if err != nil {
		return nil, fmt.Errorf("rule %q: %w", name, err)
	}
	if got := sha256.Sum256(wasm); hex.EncodeToString(got[:]) != want {
		return nil, fmt.Errorf("rule %q: want the module with hash %s, got %x", name, want, got)
	}
	return wasm, nil
}

// Hash returns the recorded SHA-256 of a rule's module, in hex.
func Hash(name string) (string, error) {
	sums, err := built.ReadFile("built/SHA256SUMS")
	if err != nil {
		return "", fmt.Errorf("hashes of the rules: %w", err)
	}
	for line := range strings.Lines(string(sums)) {
		if f := strings.Fields(line); len(f) == 2 && f[1] == name+".wasm" {
			return f[0], nil
		}
	}
	return "", fmt.Errorf("no rule %q: there are %s", name, strings.Join(Names(), ", "))
}
