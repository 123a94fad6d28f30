#!/bin/sh
# Builds every rule to built/NAME.wasm with TinyGo, after tools/tinygo/build.sh
# has built that, and writes built/SHA256SUMS. The same sources give the same bytes in any
# folder. Usage: build.sh [FOLDER for the output, default built]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
mkdir -p "${1:-$here/built}"
out=$(cd "${1:-$here/built}" && pwd)

sh "$root/tools/tinygo/build.sh"
export TINYGOROOT="$root/build/tgroot" WASMOPT="$root/tools/tinygo/wasm-opt.sh"
for rule in space channel user; do
	# -gc=none: an allocation anywhere in the rule fails to link.
	(cd "$here/$rule" && "$root/build/tinygo" build -target=../rule.json -gc=none \
		-opt=z -no-debug -panic=trap -o "$out/$rule.wasm" .)
done
chmod 644 "$out"/*.wasm
cd "$out"
sha256sum space.wasm channel.wasm user.wasm >SHA256SUMS
