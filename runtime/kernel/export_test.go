package kernel

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/assize/assize/runtime/ssz"
)

// Stretch makes the lists of accounts, instances and programs as long as they
// can be but for the number of elements that are to be missing, as if all those
// between what the state holds and the end had been there. What stands there is
// known by roots that are nobody's, and must not be asked for.
func (s *State) Stretch(missing uint64) {
	s.settle()
	s.accounts.stretch(s.own, 1<<accountsDepth-missing)
	s.instances.stretch(s.own, 1<<instancesDepth-missing)
	s.programs = append(s.programs, make([]*deployed, 1<<programsDepth-missing-s.Programs())...)
	stretch(s.accountTree, s.Accounts())
	stretch(s.instanceTree, s.Instances())
	stretch(s.programTree, s.Programs())
}

// stretch puts a leaf into each of the full subtrees that a length makes up.
func stretch(tree *ssz.Tree, length uint64) {
	for start, h := uint64(0), tree.Depth(); h >= 0; h-- {
		if length>>h&1 == 1 {
			start += 1 << h
			tree.Set(start-1, sha256.Sum256(binary.LittleEndian.AppendUint64(nil, start)))
		}
	}
}

// stretch makes the list longer, with nothing behind the elements that it has.
func (v *sequence[T]) stretch(own *owner, length uint64) {
	for last := length - 1; last>>((v.height+1)*fanBits) != 0; v.height++ {
		v.root = &branch[T]{own: own, kids: []*branch[T]{v.root}}
	}
	v.length = length
	b := v.root
	for h := v.height; h > 0; h-- {
		at := int((length - 1) >> (h * fanBits) % fan)
		for len(b.kids) <= at {
			b.kids = append(b.kids, nil)
		}
		if b.kids[at] == nil {
			b.kids[at] = &branch[T]{own: own}
		}
		b = b.kids[at]
	}
	for len(b.items) <= int((length-1)%fan) {
		b.items = append(b.items, nil)
	}
}

// Disorder has the state look for addresses in another order than that of its
// ring, so that a witness shows the wrong neighbours of one.
func (s *State) Disorder() {
	s.byAddress.numbers, s.byAddress.own = slices.Clone(s.byAddress.numbers), s.own
	slices.Reverse(s.byAddress.numbers)
}
