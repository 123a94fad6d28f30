package lint

import (
	"go/parser"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// pure lists the packages that are deterministic by construction, each below
// the ones after it: no clock, network, disk, goroutine or randomness.
var pure = []string{
	"runtime/ssz",
	"runtime/memory",
	"runtime/program",
	"runtime/machine",
	"runtime/kernel",
	"dispute/game",
}

// Pure returns the folders of the pure packages, from the root of the tree.
func Pure() []string { return slices.Clone(pure) }

// pureImports is all that a pure package may import besides pure packages
// that stand before it.
var pureImports = []string{
	"bytes", "cmp", "crypto/sha256", "encoding/binary", "encoding/hex", "errors", "fmt", "hash", "iter",
	"maps", "math", "math/bits", "slices", "sort", "strconv", "strings", "unicode/utf8",
	"github.com/prysmaticlabs/gohashtree",
}

// pureExtra is what single pure packages may import besides: ssz hands its
// chunks to gohashtree without copying them, the machine executes keccak256
// and ecrecover, the game names claims as the contract does.
var pureExtra = map[string][]string{
	"runtime/ssz": {"unsafe"},
	"runtime/machine": {
		"golang.org/x/crypto/sha3",
		"github.com/decred/dcrd/dcrec/secp256k1/v4",
		"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa",
	},
	"dispute/game": {"golang.org/x/crypto/sha3"},
}

// ranks orders the folders of the module: a package imports from folders of a
// lower rank and from its own. Pure packages have a finer order, see Pure.
var ranks = []struct {
	dir  string
	rank int
}{
	{"internal", 0},
	{"runtime/engine", 2},
	{"runtime/crosscheck", 2},
	{"runtime/spectest", 2},        // for tests: plays the official test suite
	{"runtime/machine/fastgen", 2}, // writes the machine's loop
	{"runtime", 1},
	{"dispute/game", 1},
	{"contracts", 2},
	{"wasm-modules/ruletest", 5}, // for tests: reads what a rule wrote as a client does
	{"wasm-modules", 2},
	{"store", 3},
	{"rootchain", 3},
	{"dispute/evm", 3},
	{"abci/signature", 3},
	{"abci/wire", 3},
	{"abci", 4},
	{"dispute/player", 4},
	{"client", 4},
	{"stream", 4},
	{"batchvalidate", 5},
	{"bench", 6},
	{"cmd", 7},
}

// owners lists libraries that few folders may import, tests included where
// tests is set.
var owners = []struct {
	library string
	dirs    []string
	tests   bool
}{
	// bench/peers runs wazero bare, as what the engine is measured against.
	{"github.com/tetratelabs/wazero", []string{"runtime/engine", "bench/peers"}, true},
	{"github.com/cometbft/cometbft", []string{"abci", "client", "batchvalidate", "cmd"}, true},
	{"github.com/cockroachdb/pebble", []string{"store"}, false},
	{"github.com/spf13/cobra", []string{"cmd"}, true},
	{"github.com/hashicorp/go-hclog", []string{"abci", "batchvalidate", "client", "cmd", "dispute/player", "internal", "rootchain", "stream"}, false},
}

// Imports checks the direct imports of every Go file: pure packages against
// their allowlist, the others against the direction of the layers, and the
// libraries that have an owner.
func Imports(files []File) []Violation {
	var out []Violation
	for i := range files {
		if files[i].IsGo() {
			out = append(out, importsOf(&files[i])...)
		}
	}
	return out
}

func importsOf(f *File) []Violation {
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, f.Path, f.Data, parser.ImportsOnly)
	if err != nil {
		return []Violation{{f.Path, 0, "cannot be parsed: " + err.Error()}}
	}
	var out []Violation
	for _, spec := range parsed.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue // the parser has seen to that
		}
		if text := judge(f, name); text != "" {
			out = append(out, Violation{f.Path, fset.Position(spec.Pos()).Line, "imports " + name + ": " + text})
		}
	}
	return out
}

// judge returns why a file must not import name, "" when it may.
func judge(f *File, name string) string {
	dir := f.Dir()
	for _, o := range owners {
		if within(name, o.library) && (o.tests || !f.IsTest()) && !slices.ContainsFunc(o.dirs, func(d string) bool { return within(dir, d) }) {
			return "only " + strings.Join(o.dirs, ", ") + " may"
		}
	}
	target, own := strings.CutPrefix(name, Module+"/")
	if own && within(target, "cmd") && !within(dir, "cmd") {
		return "nothing imports a command"
	}
	if f.IsTest() {
		return ""
	}
	if at := slices.Index(pure, dir); at >= 0 {
		if slices.Contains(pure[:at], target) || slices.Contains(pureImports, name) || slices.Contains(pureExtra[dir], name) {
			return ""
		}
		return "not in the allowlist of the pure package " + dir
	}
	if !own || top(dir) == top(target) {
		return ""
	}
	from, to := rank(dir), rank(target)
	switch {
	case from < 0:
		return dir + " has no place among the layers"
	case to < 0:
		return target + " has no place among the layers"
	case to >= from:
		return "imports point down, and " + target + " is not below " + dir
	}
	return ""
}

// rank returns the rank of a folder, -1 when it has none.
func rank(dir string) int {
	for _, r := range ranks {
		if within(dir, r.dir) {
			return r.rank
		}
	}
	return -1
}

// top returns the listed folder that dir lies in.
func top(dir string) string {
	for _, r := range ranks {
		if within(dir, r.dir) && !slices.Contains(pure, dir) && r.dir != "internal" {
			return r.dir
		}
	}
	return dir
}

// within reports whether dir is parent or lies below it.
func within(dir, parent string) bool {
	return dir == parent || strings.HasPrefix(dir, parent+"/")
}

// generated is the line by which a file says that a program wrote it.
var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// Comments demands a package comment of every package that has more than
// tests and generated files.
func Comments(files []File) []Violation {
	seen := map[string]bool{}
	var dirs []string
	for i := range files {
		f := &files[i]
		if !f.IsGo() || f.IsTest() || strings.Contains(f.Path, "/testdata/") || generated.Match(f.Data) {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Path, f.Data, parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			continue // Imports names it
		}
		dir := path.Dir(f.Path)
		if _, ok := seen[dir]; !ok {
			dirs = append(dirs, dir)
		}
		seen[dir] = seen[dir] || parsed.Doc != nil
	}
	var out []Violation
	for _, dir := range dirs {
		if !seen[dir] {
			out = append(out, Violation{dir, 0, "no package comment"})
		}
	}
	return out
}
