#!/usr/bin/env bash
# Regenerates everything in a copy of the checkout that lies in another folder
# and compares. It fails on any difference and names the files; a tool whose
# version is not the recorded one is named too, since that is the usual reason.
#
# usage: tools/verify-generated.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh
while read -r name version; do
  recorded=$(grep -oP "^$name \K.*" tools/versions.txt || true)
  if [[ $version != "$recorded" ]]; then
    echo "$name is version $version here, the committed files were made with ${recorded:-an unrecorded one}" >&2
  fi
done < <(bash tools/versions.sh)

scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
committed=$scratch/committed generated=$scratch/generated
mkdir "$generated"

# The checkout as it stands here; the installed solc comes along.
tar --exclude=./.git --exclude=./build --exclude=node_modules -cf - . | tar -xf - -C "$generated"
cp -r "$generated" "$committed"
cp -r tools/solc/node_modules "$generated/tools/solc/"

# Without the old output, so that a file nothing makes any more is found too.
rm -rf "$generated"/contracts/artifacts/* "$generated"/contracts/bindings/* "$generated"/wasm-modules/built/* \
  "$generated"/bench/kernels/built/* "$generated"/bench/peers/contract/contract.wasm
bash "$generated/tools/generate.sh"

if ! differences=$(cd "$scratch" && diff -rq --exclude=build --exclude=node_modules --exclude=versions.txt committed generated); then
  echo "generated files differ from the committed ones:" >&2
  echo "$differences" >&2
  exit 1
fi
echo "generated files are as committed"
