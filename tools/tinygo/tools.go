//go:build tools

// Package tools names the version of TinyGo that builds the rule modules, so
// that go.sum pins its sources.
package tools

import _ "github.com/tinygo-org/tinygo"
