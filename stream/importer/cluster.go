// Package importer brings a chat log into a cluster: every nick becomes a key
// with an account and a stream of its own, every line an event.
//
// [Plan] is the pure half: from a log's lines it says who there is and which
// events are to be sent, in order. [Run] is the other: it opens the accounts,
// creates the streams and sends the events over all nodes at once, as many in
// flight as the log's order allows, and accounts for each of them.
package importer

import (
	"context"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Cluster is what an import needs of a cluster. It is safe for concurrent use.
type Cluster interface {
	// Nodes returns how many nodes there are, at least 1.
	Nodes() int

	// Submit hands an encoded kernel.SignedCall to a node, 0 to Nodes()-1, and
	// returns when the node has taken it into its pool; that is no promise
	// that it will be committed. The error is a *Refusal when the node
	// refused the call, and any other when the node could not be asked: then
	// nobody knows whether it took the call.
	Submit(ctx context.Context, node int, call []byte) error

	// Height returns the height of the latest block whose outcomes can be read.
	Height(ctx context.Context) (uint64, error)

	// Outcomes returns what came of the calls of a block at 1 to Height(), in
	// the order of the block. Deliveries of messages may be among them.
	Outcomes(ctx context.Context, height uint64) ([]Outcome, error)
}

// Outcome is what came of one call.
type Outcome struct {
	Root ssz.Root // of the call
	kernel.Outcome
}

// Refusal is the error of a call that a node did not take.
type Refusal struct {
	Code uint32 // the node's own
	Text string // what it said

	// Known is true when the node has the call already, waiting or executed:
	// for who submits again that is as good as taken.
	Known bool
	// Later is true when the same call may be taken later: the pool is full,
	// for instance.
	Later bool
}

// Error says what the node said.
func (r *Refusal) Error() string { return "call refused: " + r.Text }
