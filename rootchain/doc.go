// Package rootchain holds the chain that the cluster posts its epochs to.
//
// [Chain] is the default: go-ethereum's simulated backend inside the process
// that starts it, with the rules of today's main network, served over HTTP
// JSON-RPC on a loopback address. The owner seals its blocks and may move its
// clock. It keeps nothing on disk and ends with its process.
//
// [Client] sends transactions to any JSON-RPC endpoint, the embedded one or a
// real one, and waits for their receipts.
package rootchain
