# Assize. The targets need Go, git, make and gcc; generate, verify-generated,
# test-contracts, snapshots and lint install what else they need at the versions that are
# recorded here and in tools/.

GO       ?= go
BUILD    := build
# Transcripts for test-corpus: a folder of *.ascii.txt and *.annotation.txt.
CORPUS   ?= ../shared/data/ubuntu-irc
# Time for each fuzz target, and for the steps and for the blocks that fuzz-evm draws.
FUZZTIME ?= 20s
EVMTIME  ?= 10m

.PHONY: all build peers demo test test-corpus test-contracts snapshots generate verify-generated lint fuzz fuzz-evm mutants-evm clean

all: build

## build: the one binary, build/assize
build:
	$(GO) build -buildvcs=false -o $(BUILD)/assize ./cmd/assize

## peers: what assize bench measures against, build/bench-peers (needs cgo)
peers:
	$(GO) build -C bench/peers -buildvcs=false -o $(abspath $(BUILD))/bench-peers .

## demo: a chat log through four nodes, replayed, disputed and judged
demo: build
	./$(BUILD)/assize demo

## test: the whole suite
test:
	$(GO) test -timeout 10m ./...

## test-corpus: the importer over a folder of real transcripts
test-corpus:
	ASSIZE_CORPUS=$(abspath $(CORPUS)) $(GO) test -tags corpus -timeout 10m ./stream/...

## test-contracts: the contracts' own tests, fuzz and invariants, with forge
test-contracts:
	./tools/test-contracts.sh

## snapshots: rebuild the contracts; write what their code, storage and gas are anew
snapshots:
	./tools/snapshots.sh

## generate: rebuild rule modules, contracts and bindings in place
generate:
	./tools/generate.sh

## verify-generated: rebuild them in a copy, and fail on any difference
verify-generated:
	./tools/verify-generated.sh

## lint: go vet, gofumpt, staticcheck and the house rules
lint:
	./tools/lint.sh

## fuzz: every fuzz target for FUZZTIME
fuzz:
	./tools/fuzz.sh $(FUZZTIME)

## fuzz-evm: states for every way through every instruction, then blocks for every course of a transition, in Go and in the EVM, for EVMTIME each
fuzz-evm:
	$(GO) test -count 1 -timeout 0 -v -run '^TestEvery(Way|Course)$$' ./dispute/evm -shoot $(EVMTIME)

## mutants-evm: every mutant of the transition verifier, and every bit of its witnesses
mutants-evm:
	$(GO) test -count 1 -timeout 0 -v -run '^TestTransition(MutantsAreFound|WitnessIsRead)$$' ./dispute/evm -thorough

clean:
	rm -rf $(BUILD)
