#!/usr/bin/env bash
# Installs what the generators need and the machine lacks: LLVM 19 and g++ for TinyGo
# and node for solc, from the distribution's packages, and solc itself as
# tools/solc/package-lock.json pins it. It does nothing where all is there.
#
# usage: tools/install.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
need() { [[ -e $1 ]] || missing+=("$2"); }
need /usr/bin/clang-19 clang-19
need /usr/bin/wasm-ld-19 lld-19
need /usr/lib/llvm-19/include/llvm-c/Core.h llvm-19-dev
need /usr/lib/llvm-19/include/clang-c/Index.h libclang-19-dev
need /usr/lib/llvm-19/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a libclang-rt-19-dev-wasm32
command -v g++ >/dev/null || missing+=(g++)
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

# npm writes this file last: where it names the pinned packages, they are all there.
if ! cmp -s <(grep "\"integrity\"" tools/solc/package-lock.json | sort) \
  <(grep '"integrity"' tools/solc/node_modules/.package-lock.json 2>/dev/null | sort); then
  echo "installing solc as pinned in tools/solc/package-lock.json"
  npm --prefix tools/solc ci --loglevel=error --no-audit --no-fund
fi
