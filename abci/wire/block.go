package wire

import "github.com/assize/assize/runtime/kernel"

// BlockInput returns what the kernel executes of a decided block, given the
// header's height, its time in unix seconds and its transactions; and for
// each call the index of its transaction. A transaction is the encoding of a
// signed call. Honest nodes vote for no block with any other; should more than
// two thirds decide one, what is malformed is no input.
func BlockInput(height, time uint64, txs [][]byte) (in *kernel.BlockInput, index []int) {
	in = &kernel.BlockInput{Height: height, Time: time, Calls: make([]kernel.SignedCall, 0, len(txs))}
	for i, tx := range txs {
		if c, err := kernel.DecodeSignedCall(tx); err == nil {
			in.Calls = append(in.Calls, c)
			index = append(index, i)
		}
	}
	return in, index
}
