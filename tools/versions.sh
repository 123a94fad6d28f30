#!/usr/bin/env bash
# Prints the versions of the tools whose output is committed, as "NAME VERSION"
# lines. tools/versions.txt records those of the last `make generate`.
#
# usage: tools/versions.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# number prints the first dotted number of its input.
number() { grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1; }

echo "go $(go env GOVERSION | number)"
echo "tinygo $(grep -oP "github.com/tinygo-org/tinygo v\K\S+" tools/tinygo/go.mod)"
echo "clang $(clang-19 --version | number)"
echo "wasm-ld $(wasm-ld-19 --version | number)"
echo "solc $(node -p 'require("./tools/solc/node_modules/solc/package.json").version')"
echo "abigen $(go list -m -f '{{.Version}}' github.com/ethereum/go-ethereum | number)"
