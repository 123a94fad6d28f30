#!/usr/bin/env bash
# Runs the contracts' Solidity tests with forge, at the versions pinned in
# tools/forge and tools/solc, which it installs where they are missing.
#
# usage: tools/test-contracts.sh [ARGUMENTS]   of forge test, for instance --match-contract Court -vvv
#        FOUNDRY_PROFILE=long tools/test-contracts.sh   with many more cases and longer games
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh forge
cd contracts
exec ../tools/forge/node_modules/@foundry-rs/forge-*/bin/forge test "$@"
