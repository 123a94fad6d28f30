#!/bin/sh
# Builds TinyGo from the sources that go.sum pins: build/tinygo (the compiler)
# and build/tgroot (its runtime without the float code) under the repository's
# root. Needs Go, a C++ compiler and Debian's
#   clang-19 lld-19 llvm-19-dev libclang-19-dev
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build

for tool in clang-19 wasm-ld-19 llvm-config-19; do
	command -v "$tool" >/dev/null || {
		echo "tools/tinygo/build.sh: $tool is missing: apt-get install --no-install-recommends clang-19 lld-19 llvm-19-dev libclang-19-dev" >&2
		exit 1
	}
done

mkdir -p "$build"
cd "$here"
export GOFLAGS=-mod=readonly
version=$(go list -m -f '{{.Version}}' github.com/tinygo-org/tinygo)
if [ "$(cat "$build/tinygo.version" 2>/dev/null)" != "$version" ] || [ ! -x "$build/tinygo" ]; then
	rm -f "$build/tinygo.version"
	go build -tags llvm19 -o "$build/tinygo" github.com/tinygo-org/tinygo
	echo "$version" >"$build/tinygo.version"
fi

# The root is made anew on every run: it is what the rules' bytes depend on.
go mod download github.com/tinygo-org/tinygo
src=$(go list -m -f '{{.Dir}}' github.com/tinygo-org/tinygo)
rm -rf "$build/tgroot"
mkdir -p "$build/tgroot/lib"
cp -r "$src/src" "$src/targets" "$build/tgroot/"
chmod -R u+w "$build/tgroot"
mkdir -p "$build/tgroot/src/net"
# Exported, these four would stand in every module, and they are float code.
sed -i -E '/^\/\/export f(min|max)imumf?$/d' "$build/tgroot/src/runtime/float.go"
