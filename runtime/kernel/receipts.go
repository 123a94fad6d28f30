package kernel

import (
	"cmp"
	"slices"

	"github.com/assize/assize/runtime/ssz"
)

// ReceiptsOf returns the receipts of outcomes in the order of their tree. The
// outcomes may be a node's word: the root of what is returned says whether
// they are all of a block.
func ReceiptsOf(outcomes []Outcome) []Receipt {
	var with []*Outcome
	for i := range outcomes {
		if outcomes[i].Receipt != nil {
			with = append(with, &outcomes[i])
		}
	}
	slices.SortStableFunc(with, func(a, b *Outcome) int { return cmp.Compare(a.Index, b.Index) })
	out := make([]Receipt, len(with))
	for i, o := range with {
		out[i] = *o.Receipt
	}
	return out
}

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
