package kernel

import "github.com/assize/assize/runtime/ssz"

// ReceiptsRoot returns the root of a block's receipts, a List[Receipt, 2^15],
// given all of them in order: for a reader who has them and the state root,
// but not the state.
func ReceiptsRoot(receipts []Receipt) ssz.Root {
	roots := make([]ssz.Root, len(receipts))
	for i := range receipts {
		roots[i] = receipts[i].Root()
	}
	return listRoot(roots, historyDepth)
}
