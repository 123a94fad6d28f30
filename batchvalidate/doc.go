// Package batchvalidate replays a cluster's history and answers for it. A
// batch validator fetches the blocks of every epoch that is posted on the root
// chain, executes them from the state before, and compares: with the same
// results it endorses the epoch with its deposit; with others it posts its own
// claim and plays the dispute to its verdict.
//
//	Validator    follows the root chain, epoch by epoch
//	Replay       one epoch as one party executed it
//	Histories    the replay's histories, as the game asks for them
package batchvalidate
