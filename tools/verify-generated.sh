#!/usr/bin/env bash
# Regenerates everything in a copy of the checkout that lies in another folder
# and compares. It fails on any difference and names the files; a tool whose
# version is not the recorded one is named too, since that is the usual reason.
#
# usage: tools/verify-generated.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tools/install.sh
copy=$(mktemp -d)
trap 'chmod -R u+w "$copy"; rm -rf "$copy"' EXIT

# What git knows or would add, as it stands here; the installed solc comes along.
list() { git ls-files -z --cached --others --exclude-standard; }
list | while IFS= read -r -d '' f; do [[ ! -e $f ]] || printf '%s\0' "$f"; done |
  tar --null --files-from=- -cf - | tar -xf - -C "$copy"
cp -r tools/solc/node_modules "$copy/tools/solc/"
cp -r "$copy" "$copy.before"
trap 'chmod -R u+w "$copy" "$copy.before"; rm -rf "$copy" "$copy.before"' EXIT

# Without the old output, so that a file nothing makes any more is found too.
rm -rf "$copy"/contracts/artifacts/* "$copy"/contracts/bindings/* "$copy"/wasm-modules/built/*
bash "$copy/tools/generate.sh"

status=0
differences=$(diff -rq --exclude=build --exclude=node_modules --exclude=versions.txt "$copy.before" "$copy" || true)
if [[ -n $differences ]]; then
  echo "generated files differ from the committed ones:" >&2
  echo "$differences" | sed -e "s#$copy.before/\?#committed #g" -e "s#$copy/\?#generated #g" >&2
  status=1
fi
while read -r name version; do
  recorded=$(grep -oP "^$name \K.*" tools/versions.txt || true)
  if [[ $version != "$recorded" ]]; then
    echo "$name is version $version here, the committed files were made with ${recorded:-an unrecorded one}" >&2
  fi
done <"$copy/tools/versions.txt"
[[ $status -ne 0 ]] || echo "generated files are as committed"
exit "$status"
