package ssz

import (
	"errors"
	"fmt"
)

// Segment is one stretch of a path: from the root of a tree of the given
// depth, 1 to MaxDepth, down to its node Index at that depth. A list's length
// is a segment of depth 1 above its tree's: index 0 leads to the tree, 1 to
// the length.
type Segment struct {
	Depth uint8
	Index uint64
}

// Path leads from a typed root down to a chunk: through a field of a
// container, a list's tree, an element, a field of it and so on. It is a
// sequence of left and right turns, the bits of each index from the highest
// down, and may be longer than 64 turns. The reader of a proof makes the path
// itself, from what it asks for: a proof does not say where it leads.
type Path []Segment

// MaxPath bounds the number of turns of a path.
const MaxPath = 1 << 10

// Len returns the number of turns.
func (p Path) Len() int {
	n := 0
	for _, s := range p {
		n += int(s.Depth)
	}
	return n
}

// check refuses a path that leads nowhere.
func (p Path) check() error {
	for _, s := range p {
		if s.Depth == 0 || s.Depth > MaxDepth || (s.Depth < 64 && s.Index>>s.Depth != 0) {
			return fmt.Errorf("%w: path segment of depth %d and index %d", ErrProof, s.Depth, s.Index)
		}
	}
	if p.Len() > MaxPath {
		return fmt.Errorf("%w: path of at most %d turns expected, got %d", ErrProof, MaxPath, p.Len())
	}
	return nil
}

// Branch holds the siblings of a path, from the chunk up to the root: of the
// last segment first, within a segment from its deepest level up.
type Branch []Root

// ErrProof is wrapped by every error about a proof: it is malformed, or does
// not lead from the chunk to the root.
var ErrProof = errors.New("invalid proof")

// heights calls f for each turn from the chunk up with the height of the
// sibling in its tree and with the side that the path takes there.
func (p Path) heights(f func(k, height int, right bool)) {
	k := 0
	for i := len(p) - 1; i >= 0; i-- {
		for h := range int(p[i].Depth) {
			f(k, h, p[i].Index>>h&1 == 1)
			k++
		}
	}
}

// Climb returns the root that the chunk leads to at the end of the path.
func (b Branch) Climb(path Path, chunk Root) (Root, error) {
	if err := path.check(); err != nil {
		return Root{}, err
	}
	if len(b) != path.Len() {
		return Root{}, fmt.Errorf("%w: %d siblings expected, got %d", ErrProof, path.Len(), len(b))
	}
	path.heights(func(k, _ int, right bool) {
		if right {
			chunk = Hash(b[k], chunk)
		} else {
			chunk = Hash(chunk, b[k])
		}
	})
	return chunk, nil
}

// Verify checks that the chunk stands at the end of the path under the root.
func (b Branch) Verify(root Root, path Path, chunk Root) error {
	got, err := b.Climb(path, chunk)
	if err != nil {
		return err
	}
	if got != root {
		return fmt.Errorf("%w: root %v expected, the branch leads to %v", ErrProof, root, got)
	}
	return nil
}

// Encode returns the branch's one encoding for its path:
//
//	bitmap    (turns + 7) / 8 bytes; bit k%8 of byte k/8 says that sibling k,
//	          counted from the chunk up, is given; unused bits are zero
//	siblings  32 bytes for each bit that is set, in order
//
// A sibling is left out, and must be, where it equals the zero subtree of its
// height within its segment.
func (b Branch) Encode(path Path) ([]byte, error) {
	if err := path.check(); err != nil {
		return nil, err
	}
	if len(b) != path.Len() {
		return nil, fmt.Errorf("%w: %d siblings expected, got %d", ErrProof, path.Len(), len(b))
	}
	out := make([]byte, (len(b)+7)/8)
	path.heights(func(k, height int, _ bool) {
		if b[k] != Zero(height) {
			out[k/8] |= 1 << (k % 8)
			out = append(out, b[k][:]...)
		}
	})
	return out, nil
}

// DecodeBranch decodes a branch for a path. It accepts exactly what Encode
// gives; an error wraps [ErrProof].
func DecodeBranch(data []byte, path Path) (Branch, error) {
	if err := path.check(); err != nil {
		return nil, err
	}
	turns := path.Len()
	mask := (turns + 7) / 8
	if len(data) < mask {
		return nil, fmt.Errorf("%w: a bitmap of %d bytes expected, got %d", ErrProof, mask, len(data))
	}
	if turns%8 != 0 && data[mask-1]>>(turns%8) != 0 {
		return nil, fmt.Errorf("%w: unused bits of the bitmap are set", ErrProof)
	}
	b := make(Branch, turns)
	rest, err := data[mask:], error(nil)
	path.heights(func(k, height int, _ bool) {
		switch {
		case err != nil:
		case data[k/8]>>(k%8)&1 == 0:
			b[k] = Zero(height)
		case len(rest) < ChunkSize:
			err = fmt.Errorf("%w: sibling %d is missing", ErrProof, k)
		default:
			rest = rest[copy(b[k][:], rest):]
			if b[k] == Zero(height) {
				err = fmt.Errorf("%w: sibling %d is a zero subtree and given all the same", ErrProof, k)
			}
		}
	})
	if err == nil && len(rest) != 0 {
		err = fmt.Errorf("%w: %d bytes too many", ErrProof, len(rest))
	}
	if err != nil {
		return nil, err
	}
	return b, nil
}
