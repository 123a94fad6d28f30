// Package client talks to a cluster over its nodes' RPC and trusts none of
// them. What it reads is checked in three steps:
//
//	genesis file -> validators -> header     CometBFT's light client, one node
//	                                         as primary, the others as witnesses
//	header -> app hash                       header h+1 holds the app hash of
//	                                         the state after block h
//	app hash -> fact                         SSZ proofs of the kernel
//
// A node that answers with a wrong proof, for another height or about another
// thing causes an error of type [*LieError]; one that does not answer causes
// whatever the transport says. The two are never mixed up, and neither is
// taken for an absence.
package client
