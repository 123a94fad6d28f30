package main

import (
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/ruletest"
)

// TestScenarios runs the rule natively. The built module runs the same
// scenarios on both engines in the tests of package wasmmodules.
func TestScenarios(t *testing.T) {
	datadriven.Walk(t, "testdata", func(t *testing.T, path string) {
		ruletest.Run(t, path, event.RuleChannel, ruletest.Native)
	})
}

// TestScenarios_upgraded runs them with an upgrade before every call.
func TestScenarios_upgraded(t *testing.T) {
	datadriven.Walk(t, "testdata", func(t *testing.T, path string) {
		ruletest.Run(t, path, event.RuleChannel, ruletest.Upgraded(ruletest.Native, 1))
	})
}

// TestImports has the rule import what may be no state of it.
func TestImports(t *testing.T) {
	ruletest.Imports(t, event.RuleChannel, []event.Draft{
		{Kind: event.Join, Name: "ada", Host: "ada@garden"},
		{Kind: event.Message, Text: "hello"},
		{Kind: event.Mode, Changes: []event.Change{{Op: event.Ban, Mask: []byte("bob!*@*")}}},
	})
}
