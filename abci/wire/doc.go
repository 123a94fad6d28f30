// Package wire holds what a node and its clients agree on beside the kernel's
// own encodings: the genesis state, the codes of refused calls, and the paths
// and answers of queries. Nothing here needs CometBFT.
//
// Answers are JSON. An answer is no commitment: whoever reads one checks it
// against an app hash by the proofs inside it.
package wire
