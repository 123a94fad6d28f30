package game

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"golang.org/x/crypto/sha3"

	"github.com/assize/assize/runtime/ssz"
)

// Level is a level of the game; zero is illegal. The order is committed.
type Level uint8

// Levels of the game, from the epoch down to the machine step.
const (
	Blocks      Level = 1
	Transitions Level = 2
	Strides     Level = 3
	Steps       Level = 4
)

// String names what a leaf of the level is.
func (l Level) String() string {
	switch l {
	case Blocks:
		return "block"
	case Transitions:
		return "transition"
	case Strides:
		return "stride"
	case Steps:
		return "step"
	}
	return fmt.Sprintf("illegal level %d", uint8(l))
}

// Interval is what a claim's history covers: at level 1 the epoch, below it
// the interval that ends in one leaf of the level above.
type Interval struct {
	Level Level
	// Path holds the leaf indices of the levels above, 15 bits each, the
	// nearest lowest; 0 at level 1.
	Path uint64
}

// Below returns the interval that ends in leaf index, one level down. It is
// not to be asked of the lowest level.
func (i Interval) Below(index int) Interval {
	return Interval{Level: i.Level + 1, Path: i.Path<<Depth | uint64(index)}
}

// Above returns the interval one level up and the leaf in which i ends. It is
// not to be asked of level 1.
func (i Interval) Above() (Interval, int) {
	return Interval{Level: i.Level - 1, Path: i.Path >> Depth}, int(i.Path & Last)
}

// Block, Transition and Stride return the leaf indices above an interval of
// level 2, 3 and 4 at least.
func (i Interval) Block() uint64 { return i.index(Blocks) }

// Transition returns the index of the transition in its block.
func (i Interval) Transition() uint64 { return i.index(Transitions) }

// Stride returns the index of the stride in its run.
func (i Interval) Stride() uint64 { return i.index(Strides) }

func (i Interval) index(l Level) uint64 {
	return i.Path >> (Depth * uint(i.Level-1-l)) & Last
}

// RoundID names a round of claims about an epoch.
type RoundID [32]byte

// ClaimKey names a claim.
type ClaimKey [32]byte

// MatchID names a match, and the arena below it.
type MatchID [32]byte

// String returns the name as hex.
func (r RoundID) String() string { return ssz.Root(r).String() }

// String returns the name as hex.
func (k ClaimKey) String() string { return ssz.Root(k).String() }

// String returns the name as hex.
func (m MatchID) String() string { return ssz.Root(m).String() }

// Round returns the name of an epoch's round; number counts from 0.
func Round(epoch [32]byte, number uint64) RoundID {
	return RoundID(keccak(epoch, word(number)))
}

// Claim is a history's claim to an interval.
type Claim struct {
	Round    RoundID
	Interval Interval
	First    ssz.Root // the agreed state before leaf 0
	Last     ssz.Root // leaf 2^15-1
	Root     ssz.Root
}

// Key returns the claim's name.
func (c *Claim) Key() ClaimKey {
	return ClaimKey(keccak(c.Round, word(uint64(c.Interval.Level)), word(c.Interval.Path), c.First, c.Last, c.Root))
}

// Arena returns the arena in which the round's claims of level 1 fight.
func (r RoundID) Arena() MatchID { return MatchID(r) }

// Pair returns the name of the match of two claims in an arena, and which of
// them is the match's claim A.
func Pair(arena MatchID, x, y ClaimKey) (id MatchID, a, b ClaimKey) {
	a, b = x, y
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return MatchID(keccak(arena, a, b)), a, b
}

// word is a number as the contracts' ABI encodes it.
func word(v uint64) [32]byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

func keccak(words ...[32]byte) [32]byte {
	h := sha3.NewLegacyKeccak256()
	for _, w := range words {
		h.Write(w[:])
	}
	return [32]byte(h.Sum(nil))
}
