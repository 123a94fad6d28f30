package wire

import (
	"fmt"

	"github.com/assize/assize/runtime/kernel"
)

// Codespace is the namespace of codes in CometBFT's answers.
const Codespace = "assize"

// Code says why a node did not take a call or answer a query. 0 is success;
// 1 to 99 are the kernel's refusals, see [kernel.Refusal]; from 100 on the
// node's own. The list is append-only.
type Code uint32

// The node's own codes.
const (
	CodeMalformed Code = 100 // the bytes are not the encoding of a signed call
	CodeTooLarge  Code = 101 // the call is longer than a node takes
	CodeTooFar    Code = 102 // the sequence number is further ahead than a node keeps waiting
	CodeDuplicate Code = 103 // another call with this sequence number is waiting
	CodeArtifact  Code = 104 // a deploy call's artifact is not what prepare makes of the module
	CodeWaited    Code = 105 // waited too long for the calls before it
	CodeTooMany   Code = 106 // too many calls of the account are waiting

	CodeQueryPath    Code = 200 // no such query
	CodeQueryRequest Code = 201 // the request is not what the path wants
	CodeNotFound     Code = 202 // nothing there
	CodeNotKept      Code = 203 // the node does not keep that height, or not any more
	CodeNoOperator   Code = 204 // the node has no operator key, or knows no root chain
	CodeInternal     Code = 205 // the node failed
	CodeOtherEpoch   Code = 206 // the node signed another epoch with this first block
	CodeNotPoster    Code = 207 // the request is not signed by one of the node's posters
)

// String says what the code means.
func (c Code) String() string {
	switch c {
	case 0:
		return "ok"
	case CodeMalformed:
		return "malformed call"
	case CodeTooLarge:
		return "call too long"
	case CodeTooFar:
		return "sequence number too far ahead"
	case CodeDuplicate:
		return "another call with this sequence number is waiting"
	case CodeArtifact:
		return "artifact does not follow from the module"
	case CodeWaited:
		return "waited too long for the calls before it"
	case CodeTooMany:
		return "too many calls of the account are waiting"
	case CodeQueryPath:
		return "no such query"
	case CodeQueryRequest:
		return "malformed request"
	case CodeNotFound:
		return "not found"
	case CodeNotKept:
		return "height not kept"
	case CodeNoOperator:
		return "the node signs no epochs"
	case CodeOtherEpoch:
		return "another epoch with this first block is signed"
	case CodeNotPoster:
		return "not signed by one of the node's posters"
	case CodeInternal:
		return "the node failed"
	}
	if c < 100 {
		return kernel.Refusal(c).String()
	}
	return fmt.Sprintf("code %d", uint32(c))
}
