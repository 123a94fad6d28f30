#!/usr/bin/env bash
# Runs the linters at pinned versions, installed into build/bin, and the house
# rules of internal/lint. Every linter runs; the status is 1 if one complained.
#
# usage: tools/lint.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

GOFUMPT=v0.10.0
STATICCHECK=v0.7.0
bin=$PWD/build/bin

# install NAME MODULE VERSION: builds a tool unless that version is there.
install() {
  if [[ -x $bin/$1 ]] && go version -m "$bin/$1" | grep -qP "^\tmod\t\S+\t\Q$3\E\t"; then
    return
  fi
  echo "installing $1 $3"
  GOBIN=$bin go install "$2@$3"
}

mkdir -p "$bin"
install gofumpt mvdan.cc/gofumpt "$GOFUMPT"
install staticcheck honnef.co/go/tools/cmd/staticcheck "$STATICCHECK"

status=0
check() {
  echo "== $1"
  shift
  "$@" || status=1
}

# gofumpt judges what people wrote; generated files are judged by gofmt in the house rules.
formatted() {
  local out
  out=$(find . \( -path ./build -o -name node_modules -o -name .git \) -prune -o -name '*.go' -print0 |
    xargs -0 grep -LZ '^// Code generated .* DO NOT EDIT' | xargs -0 "$bin/gofumpt" -l)
  [[ -z $out ]] || { echo "not formatted as by gofumpt $GOFUMPT:"; echo "$out"; return 1; }
}

check "go vet" go vet ./...
check "gofumpt $GOFUMPT" formatted
# Nor does staticcheck judge the texts that abigen writes.
check "staticcheck $STATICCHECK" "$bin/staticcheck" $(go list ./... | grep -v /contracts/bindings/)
check "house rules" go test -count=1 ./internal/lint/...
exit "$status"
