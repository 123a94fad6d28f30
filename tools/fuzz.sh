#!/usr/bin/env bash
# Runs every Go fuzz target of the module for a bounded time, one after the
# other. A failing input is kept by the go command under testdata/fuzz.
#
# usage: tools/fuzz.sh [TIME]   TIME as for -fuzztime, 20s by default
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

limit=${1:-20s}
count=0
while IFS=: read -r file name; do
  echo "== $(dirname "$file") $name, $limit"
  go test -run '^$' -fuzz "^$name\$" -fuzztime "$limit" "$(dirname "$file")" </dev/null
  count=$((count + 1))
done < <(grep -roP '^func \KFuzz\w+(?=\()' --include='*_test.go' --exclude-dir=build --exclude-dir=node_modules . | sort)
echo "$count fuzz targets, $limit each"
[[ $count -gt 0 ]]
