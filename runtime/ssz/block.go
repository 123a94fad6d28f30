package ssz

// blockHeight is the height of the subtrees whose nodes lie together.
const blockHeight = 4

// block holds the nodes of a subtree of 16 leaves, level by level: node 1 is
// its root, 2k and 2k+1 are the children of node k, and 16 to 31 the leaves.
// Bit k of a mask speaks of node k.
type block struct {
	hash  [2 << blockHeight]Root // of live nodes that are not stale
	live  uint32                 // nodes that are not zero subtrees
	bare  uint32                 // live nodes above leaves that are known by their hash alone
	stale uint32                 // live nodes whose hash is that of before the last change below
}

// place returns the number in its block of node i of the level at a height.
func place(height int, i uint64) uint32 {
	level := uint32(1) << (blockHeight - height)
	return level | uint32(i)&(level-1)
}

// at returns the hash of node k, or that of a zero subtree of its height.
func (b *block) at(k uint32, zero Root) Root {
	if b.live>>k&1 == 0 {
		return zero
	}
	return b.hash[k]
}

// put sets the hash of node k and forgets what it knew of it.
func (b *block) put(k uint32, r, zero Root, bare bool) {
	bit := uint32(1) << k
	b.live, b.bare, b.stale = b.live&^bit, b.bare&^bit, b.stale&^bit
	if r == zero {
		return
	}
	b.hash[k] = r
	b.live |= bit
	if bare {
		b.bare |= bit
	}
}

// touch notes that something changed below node k.
func (b *block) touch(k uint32) {
	bit := uint32(1) << k
	b.live, b.bare, b.stale = b.live&^bit, b.bare&^bit, b.stale&^bit
	if b.live>>(2*k)&3 != 0 {
		b.live |= bit
		b.stale |= bit
	}
}

// set sets leaves by the low bits of their indices and reports whether any
// leaf of the block is not zero.
func (b *block) set(leaves []Leaf, zero Root) bool {
	var above uint32
	for i := range leaves {
		k := place(0, leaves[i].Index)
		b.put(k, leaves[i].Root, zero, false)
		above |= 1 << (k / 2)
	}
	for k := uint32(1<<blockHeight - 1); k > 0; k-- {
		if above>>k&1 == 1 {
			b.touch(k)
			above |= 1 << (k / 2)
		}
	}
	return b.live>>1&1 == 1
}

// graft sets the nodes of one level below node k, 2^n of them, which are known
// by their roots alone unless they are leaves. Zero is their zero subtree.
func (b *block) graft(k uint32, roots []Root, zero Root) {
	width := uint32(len(roots))
	b.cut(k)
	for i, r := range roots {
		b.put(k*width+uint32(i), r, zero, k*width < 1<<blockHeight)
	}
	for width /= 2; width > 0; width /= 2 {
		for a := k * width; a < (k+1)*width; a++ {
			b.touch(a)
		}
	}
}

// cut forgets what stands below node k, which is known by its hash from then on.
func (b *block) cut(k uint32) {
	for first, width := 2*k, uint32(2); first < 2<<blockHeight; first, width = 2*first, 2*width {
		level := (uint32(1)<<width - 1) << first
		b.live, b.bare, b.stale = b.live&^level, b.bare&^level, b.stale&^level
	}
	b.bare |= b.live & (1 << k)
}

// prune cuts what the first count leaves below node k at a height make up.
func (b *block) prune(k uint32, height int, count uint64) {
	half := uint64(1) << height / 2
	switch {
	case b.live>>k&1 == 0 || count == 0 || height == 0:
	case count >= 2*half:
		b.cut(k)
	default:
		b.prune(2*k, height-1, min(count, half))
		b.prune(2*k+1, height-1, max(count, half)-half)
	}
}

// continued makes the first count leaves below node k at a height known by
// their frontier; there is at least one.
func (b *block) continued(k uint32, height int, count uint64, frontier []Root) {
	b.live |= 1 << k
	if count == 1<<height {
		b.hash[k] = frontier[0]
		if height > 0 {
			b.bare |= 1 << k
		}
		return
	}
	b.stale |= 1 << k
	half := uint64(1) << height / 2
	if count > half {
		b.continued(2*k, height-1, half, frontier[:1])
		b.continued(2*k+1, height-1, count-half, frontier[1:])
		return
	}
	b.continued(2*k, height-1, count, frontier)
}

// known reports whether the block knows what stands below node k at a height.
func (b *block) known(k uint32, height int) bool {
	for h := blockHeight; h >= height; h-- {
		switch a := k >> (h - height); {
		case b.live>>a&1 == 0:
			return true // a zero subtree
		case b.bare>>a&1 == 1:
			return false
		}
	}
	return true
}

// hashBlock hashes what changed in a block that is not zero and returns its
// root. A level that changed as a whole, as after a load, is hashed at once.
func (t *Tree) hashBlock(b *block) Root {
	for height := 1; height <= blockHeight; height++ {
		first := uint32(1) << (blockHeight - height)
		level := (uint32(1)<<first - 1) << first
		zero := t.zero(height - 1)
		if b.stale&level == level {
			for k := 2 * first; k < 4*first; k++ {
				b.hash[k] = b.at(k, zero)
			}
			HashLevel(b.hash[first:first], b.hash[2*first:4*first], Root{})
		} else if b.stale&level != 0 {
			for k := first; k < 2*first; k++ {
				if b.stale>>k&1 == 1 {
					t.triple[0], t.triple[1] = b.at(2*k, zero), b.at(2*k+1, zero)
					HashLevel(t.triple[2:2], t.triple[:2], Root{}) // as Hash, which would allocate
					b.hash[k] = t.triple[2]
				}
			}
		}
	}
	b.stale = 0
	return b.hash[1]
}
