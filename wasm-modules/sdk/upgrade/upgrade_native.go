//go:build !tinygo.wasm

// Package upgrade is the part of the SDK for rules whose instances can be
// upgraded: importing it exports the entries export_state and import_state.
package upgrade

import "github.com/assize/assize/wasm-modules/sdk"

// Handle names the handlers of export_state and import_state. It is called
// once, from an init function of package main.
//
// save writes the state to the output, of at most 4 MiB; what else it does is
// undone. load reads it as the input, into a state that is zero: the rule that
// saved is any that the instance's owner had it follow, so load refuses what
// it does not know. With a refusal of either the old program stays.
func Handle(save, load func() sdk.Code) { sdk.HandleUpgrade(save, load) }
