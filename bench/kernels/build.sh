#!/bin/sh
# Builds every kernel to built/NAME.wasm, and the contract of bench/peers, with
# Debian's clang-19 and lld-19, and writes built/SHA256SUMS. The same sources
# give the same bytes in any folder.
set -eu
cd "$(dirname "$0")"
mkdir -p built

# module OUTPUT SOURCE
module() {
	clang-19 --target=wasm32-unknown-unknown -O2 -ffreestanding -nostdlib -Wall -Wextra -Werror \
		-mcpu=mvp -mbulk-memory -msign-ext -mmutable-globals \
		-Wl,--no-entry -Wl,--strip-all -Wl,--stack-first -Wl,-z,stack-size=16384 -o "$1" "$2"
}

for source in src/*.c; do
	module "built/$(basename "$source" .c).wasm" "$source"
done
module ../peers/contract/contract.wasm ../peers/contract/contract.c
chmod 644 built/*.wasm ../peers/contract/contract.wasm
cd built
sha256sum ./*.wasm | sed 's| \./| |' >SHA256SUMS
