#!/usr/bin/env bash
# Rebuilds in place everything that is generated and committed: the machine's
# loop, the rule modules, the kernels of the benches, the contracts' ABI and
# bytecode, and their Go bindings.
#
# usage: tools/generate.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh
echo "== the machine's loop"
go generate ./runtime/machine
echo "== rule modules"
sh wasm-modules/build.sh
echo "== kernels of the benches"
sh bench/kernels/build.sh
echo "== contracts and bindings"
bash contracts/generate.sh
bash tools/versions.sh >tools/versions.txt
