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
		ruletest.Run(t, path, event.RuleSpace, ruletest.Native)
	})
}
