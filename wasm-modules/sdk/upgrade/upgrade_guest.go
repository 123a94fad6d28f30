//go:build tinygo.wasm

// Package upgrade is the part of the SDK for rules whose instances can be
// upgraded: importing it exports the entries export_state and import_state.
package upgrade

import "github.com/assize/assize/wasm-modules/sdk"

var entries struct{ save, load func() sdk.Code }

// Handle names the handlers of export_state and import_state, see the
// ordinary build. It is called once, from an init function of package main.
func Handle(save, load func() sdk.Code) { entries.save, entries.load = save, load }

//go:wasmexport export_state
func exportState() { sdk.Answer(entries.save()) }

//go:wasmexport import_state
func importState() { sdk.Answer(entries.load()) }
