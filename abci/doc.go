// Package abci runs a node of a cluster: the CometBFT application that orders
// calls, executes them through the kernel and answers verified reads, and the
// CometBFT node around it.
//
// # A call's way
//
//	CheckTx          one call, against the last committed state: form, limits,
//	                 chain, expiry, signature, session. A call ahead of its turn
//	                 is let in when it is at most Window numbers ahead; it waits
//	                 in the mempool until its predecessors are in a block.
//	PrepareProposal  of what waits, the calls whose turn it is, each session in
//	                 order, within the block's bytes and gas
//	ProcessProposal  the same checks on somebody else's block; one call that
//	                 could not have been proposed refuses the whole block
//	FinalizeBlock    the kernel executes; nothing is written
//	Commit           state, block, outcomes and application hash in one synced
//	                 batch
//
// A transaction is the encoding of a [kernel.SignedCall], and nothing else. The
// block time is the header's, in whole seconds.
//
// # Ownership
//
// CometBFT calls the application over four connections, each with a lock of
// its own, so consensus, mempool and queries run at the same time. They meet
// in one place, the committed view: an immutable snapshot of the state that
// Commit replaces.
package abci
