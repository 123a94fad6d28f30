// Package transcript holds the chat log that a demo imports unless it is told
// another one: an evening in the channel of a tool library that does not
// exist, written for this project, with the links that say who answers whom.
package transcript

import _ "embed"

// Name is the name of the channel.
const Name = "toolshed"

//go:embed toolshed.txt
var log []byte

//go:embed toolshed.annotation.txt
var annotation []byte

// Log returns the log, as package irc reads it.
func Log() []byte { return append([]byte(nil), log...) }

// Annotation returns the log's annotation.
func Annotation() []byte { return append([]byte(nil), annotation...) }
