//go:build tinygo.wasm

// Package receiver is the part of the SDK for rules whose instances take
// messages: importing it exports the entry receive.
package receiver

import "github.com/assize/assize/wasm-modules/sdk"

var receive func() sdk.Code

// Handle names the handler of receive. It is called once, from an init
// function of package main.
func Handle(handler func() sdk.Code) { receive = handler }

//go:wasmexport receive
func exportReceive() { sdk.Answer(receive()) }
