#!/usr/bin/env bash
# Rebuilds the contracts and writes contracts/snapshots anew: code.txt, the sizes
# and hashes of their code; storage.txt, where their state stands; and the gas of
# fixed cases. `make verify-generated` compares the first two, `make
# test-contracts` the gas.
#
# usage: tools/snapshots.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh forge
bash contracts/generate.sh
rm -f contracts/snapshots/*.json
tools/test-contracts.sh --match-path 'test/{Gas,Assembly}.t.sol' --gas-snapshot-check=false --gas-snapshot-emit=true
