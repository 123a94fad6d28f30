#!/usr/bin/env bash
# Runs the contracts' Solidity tests with forge, at the versions pinned in
# tools/forge and tools/solc, which it installs where they are missing. Without
# arguments it runs all, and contracts/snapshots must be the gas that they measure.
#
# usage: tools/test-contracts.sh [ARGUMENTS]   of forge test, for instance --match-contract Court -vvv
#        FOUNDRY_PROFILE=long tools/test-contracts.sh   with many more cases and longer games
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh forge
cd contracts
forge=(../tools/forge/node_modules/@foundry-rs/forge-*/bin/forge)
[[ $# -eq 0 ]] || exec "${forge[@]}" test "$@"

# Forge compares the names that it knows already; whole files show those that came and went, too.
export FOUNDRY_SNAPSHOTS=../build/forge/snapshots
rm -rf "$FOUNDRY_SNAPSHOTS"
"${forge[@]}" test --gas-snapshot-check=false --gas-snapshot-emit=true
diff -ru --exclude='*.txt' snapshots "$FOUNDRY_SNAPSHOTS" || {
  echo "gas is not as in contracts/snapshots: make snapshots writes it anew" >&2
  exit 1
}
