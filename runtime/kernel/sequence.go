package kernel

// Elements in a node of a sequence.
const (
	fanBits = 5
	fan     = 1 << fanBits
)

// sequence is a list whose copies share what none of them wrote to: a tree of
// nodes of [fan] each. Copying the struct copies the list, in constant time.
// Afterwards both sides must have owners of their own; a node of another
// owner is copied before it is written to. The zero sequence is empty.
//
// Several goroutines may read a sequence, and may set elements of their own that
// were all opened before, see open.
type sequence[T any] struct {
	root   *branch[T] // nil while empty
	height int        // levels below the root, bottom included
	length uint64
}

// branch is a node of a sequence: of the bottom level where it has items.
type branch[T any] struct {
	own   *owner
	kids  []*branch[T]
	items []*T
}

// mine returns b, or a copy of it that the owner may write to.
func (b *branch[T]) mine(own *owner) *branch[T] {
	if b == nil {
		return &branch[T]{own: own}
	}
	if b.own == own {
		return b
	}
	c := &branch[T]{own: own}
	if b.kids != nil {
		c.kids = append(make([]*branch[T], 0, fan), b.kids...)
	} else {
		c.items = append(make([]*T, 0, fan), b.items...)
	}
	return c
}

func (v *sequence[T]) len() uint64 { return v.length }

// at returns element i, which is below the length.
func (v *sequence[T]) at(i uint64) *T {
	b := v.root
	for h := v.height; h > 0; h-- {
		b = b.kids[i>>(h*fanBits)%fan]
	}
	return b.items[i%fan]
}

// open makes the way to element i the owner's and returns its last node.
// Where it is already, nothing is written.
func (v *sequence[T]) open(own *owner, i uint64) *branch[T] {
	if v.root == nil || v.root.own != own {
		v.root = v.root.mine(own)
	}
	b := v.root
	for h := v.height; h > 0; h-- {
		at := int(i >> (h * fanBits) % fan)
		if at == len(b.kids) {
			b.kids = append(b.kids, nil)
		}
		if k := b.kids[at]; k == nil || k.own != own {
			b.kids[at] = k.mine(own)
		}
		b = b.kids[at]
	}
	return b
}

// set replaces element i, which is below the length.
func (v *sequence[T]) set(own *owner, i uint64, x *T) { v.open(own, i).items[i%fan] = x }

// append adds an element and returns its place.
func (v *sequence[T]) append(own *owner, x *T) uint64 {
	i := v.length
	if i > 0 && i>>((v.height+1)*fanBits) != 0 {
		v.root = &branch[T]{own: own, kids: append(make([]*branch[T], 0, fan), v.root)}
		v.height++
	}
	v.length++
	b := v.open(own, i)
	b.items = append(b.items, x)
	return i
}
