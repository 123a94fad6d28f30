package store

import (
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// A memory with a page beyond the first group has, beside its pages, the roots
// above them: a record for each group of nodes, see package memory, that has a
// page which is not all zero. A smaller memory has none: a load reads all its
// pages, whose roots it needs to know to check them.
//
//	pages u32      that are not all zero; in the record of the top group only
//	children       bitmap, 8 bytes or 16 in the top group; bit i, from the
//	               lowest of the first byte: child i is not all zero
//	roots [32]     of those children, ascending
//
// There is one encoding of a group.

func nodeKey(instance uint64, level int, group uint32) []byte {
	return binary.BigEndian.AppendUint32(append(key(prefixNode, instance), byte(level)), group)
}

func encodeGroup(level int, children []ssz.Root, pages int) []byte {
	var b []byte
	if level == memory.TopLevel {
		b = binary.BigEndian.AppendUint32(b, uint32(pages))
	}
	set := len(b)
	b = append(b, make([]byte, len(children)/8)...)
	zero := memory.ZeroChild(level)
	for k := range children {
		if children[k] != zero {
			b[set+k/8] |= 1 << (k % 8)
			b = append(b, children[k][:]...)
		}
	}
	return b
}

// decodeGroup is the inverse of encodeGroup.
func decodeGroup(level int, b []byte) (children []ssz.Root, pages int, err error) {
	count := memory.GroupChildren(level)
	head := count / 8
	if level == memory.TopLevel {
		head += 4
	}
	if len(b) < head {
		return nil, 0, corrupt("group of nodes: want %d bytes at least, got %d", head, len(b))
	}
	set, roots := b[head-count/8:head], b[head:]
	if level == memory.TopLevel {
		pages = int(binary.BigEndian.Uint32(b))
	}
	ones := 0
	for _, x := range set {
		ones += bits.OnesCount8(x)
	}
	if len(roots) != ones*ssz.ChunkSize {
		return nil, 0, corrupt("group of nodes: want %d roots, got %d bytes", ones, len(roots))
	}
	zero := memory.ZeroChild(level)
	children = make([]ssz.Root, count)
	for k := range children {
		children[k] = zero
		if set[k/8]>>(k%8)&1 == 0 {
			continue
		}
		children[k], roots = ssz.Root(roots[:ssz.ChunkSize]), roots[ssz.ChunkSize:]
		if children[k] == zero {
			return nil, 0, corrupt("group of nodes: want child %d left out or not all zero", k)
		}
	}
	return children, pages, nil
}

// nodes has the roots above the pages of a memory: a *memory.Tree, or what an
// import gathered.
type nodes interface {
	Children(level int, group uint32) []ssz.Root
	Len() int
}

// putNodes writes the nodes above pages that changed.
func putNodes(b *batch, instance uint64, t nodes, pages []memory.PageIndex) {
	for level := range memory.TopLevel + 1 {
		var groups []uint32
		for _, i := range pages {
			groups = append(groups, memory.GroupOf(level, i))
		}
		for _, g := range slices.Compact(groups) { // pages ascend, so groups do
			children := t.Children(level, g)
			if memory.GroupRoot(children) == memory.ZeroChild(level+1) && level < memory.TopLevel {
				b.delete(nodeKey(instance, level, g))
				continue
			}
			b.set(nodeKey(instance, level, g), encodeGroup(level, children, t.Len()))
		}
	}
}

// changeNodes writes the nodes of an instance, some of whose pages changed.
func (s *Store) changeNodes(b *batch, instance uint64, t *memory.Tree, changed []memory.PageIndex) error {
	if len(changed) == 0 {
		return nil
	}
	beyond := memory.GroupOf(0, changed[len(changed)-1]) > 0
	switch {
	case !t.Spans() && !beyond:
		return nil
	case !t.Spans(): // the last page beyond the first group has become zero
		b.deleteRange(key(prefixNode, instance), key(prefixNode, instance+1))
		return nil
	case beyond && !t.IsPartial(): // it may be the first one there
		_, err := s.get(nodeKey(instance, memory.TopLevel, 0))
		if errors.Is(err, ErrNotFound) {
			changed, err = t.Pages(), nil
		}
		if err != nil {
			return err
		}
	}
	putNodes(b, instance, t, changed)
	return nil
}
