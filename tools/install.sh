#!/usr/bin/env bash
# Installs what the generators need and the machine lacks: LLVM 19 and g++ for TinyGo
# and node for solc, from the distribution's packages, and solc itself as
# tools/solc/package-lock.json pins it. It does nothing where all is there.
#
# usage: tools/install.sh           for the generators
#        tools/install.sh forge     for the contracts' tests: node, solc and forge, no LLVM
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
need() { [[ -e $1 ]] || missing+=("$2"); }
if [[ ${1:-} != forge ]]; then
  need /usr/bin/clang-19 clang-19
  need /usr/bin/wasm-ld-19 lld-19
  need /usr/lib/llvm-19/include/llvm-c/Core.h llvm-19-dev
  need /usr/lib/llvm-19/include/clang-c/Index.h libclang-19-dev
  need /usr/lib/llvm-19/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a libclang-rt-19-dev-wasm32
  command -v g++ >/dev/null || missing+=(g++)
fi
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)

if [[ ${#missing[@]} -gt 0 ]]; then
  echo "installing ${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    echo "there is no apt-get here: install ${missing[*]} by hand" >&2
    exit 1
  fi
  sudo=()
  [[ $EUID -eq 0 ]] || sudo=(sudo)
  export DEBIAN_FRONTEND=noninteractive
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# packages DIR SELECT: what the lock file of a folder pins is installed there, as
# far as SELECT shows it. npm writes node_modules/.package-lock.json last: where it names the packages, they are
# all there. No package runs a script of its own at its installation.
packages() {
  local lock=tools/$1/package-lock.json
  if ! cmp -s <($2 "$lock") <($2 "tools/$1/node_modules/.package-lock.json"); then
    echo "installing $1 as pinned in $lock"
    npm --prefix "tools/$1" ci --ignore-scripts --loglevel=error --no-audit --no-fund
  fi
}

# Of a package that comes once for each platform, one is installed.
all() { grep '"integrity"' "$1" 2>/dev/null | sort; }
without_platforms() { grep -A 2 '"node_modules/@foundry-rs/forge"' "$1" 2>/dev/null; }

packages solc all
if [[ ${1:-} == forge ]]; then
  packages forge without_platforms
fi
