#!/usr/bin/env bash
# Compiles the contracts and writes their Go bindings, which hold the ABI and
# the bytecode: contracts/artifacts/NAME.{abi.json,bin} and
# contracts/bindings/name/name.go. Needs node with tools/solc installed.
#
# usage: contracts/generate.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

node tools/solc/compile.mjs .
for abi in contracts/artifacts/*.abi.json; do
  name=$(basename "$abi" .abi.json)
  pkg=${name,,}
  mkdir -p "contracts/bindings/$pkg"
  go tool abigen --v2 --abi "$abi" --bin "contracts/artifacts/$name.bin" \
    --pkg "$pkg" --type "$name" --out "contracts/bindings/$pkg/$pkg.go"
  chmod 644 "contracts/bindings/$pkg/$pkg.go"
done
