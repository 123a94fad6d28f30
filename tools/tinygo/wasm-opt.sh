#!/bin/sh
# Stands in for binaryen's wasm-opt, which TinyGo runs over every module: the
# rules are built by LLVM alone, so that one tool less decides their bytes.
set -eu
if [ "$*" = --version ]; then
	echo "wasm-opt version 108 (none: a copy)"
	exit
fi
while [ $# -gt 0 ]; do
	case $1 in
	--output)
		out=$2
		shift
		;;
	-*) ;;
	*) in=$1 ;;
	esac
	shift
done
cp "$in" "$out"
