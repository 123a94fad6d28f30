package player

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

// standing says how a claim stands, as the contract counts it.
type standing uint8

const (
	open      standing = 1
	fallen    standing = 2
	returned  standing = 3
	forfeited standing = 4
)

// claim is a claim on the board.
type claim struct {
	game.Claim
	key      game.ClaimKey
	poster   common.Address // of the latest posting
	standing standing
	unjudged bool // it fell without a winner: nobody proved the leaf that it came down to
}

// match is a match on the board; it is also the arena below it.
type match struct {
	id       game.MatchID
	arena    *match // that it stands in; nil at level 1
	a, b     *claim
	over     bool
	at       game.Match // what was opened and answered; its times are not kept
	members  []member   // of the arena, in order of posting
	judged   *ssz.Root  // what the judge computed for the leaf
	judgedTx common.Hash
}

type member struct {
	claim    *claim
	side     game.Side
	released bool
}

// goesOn reports whether the match has not ended and both its claims stand.
func (m *match) goesOn() bool {
	return !m.over && m.a.standing == open && m.b.standing == open
}

// alive reports whether the match and the arenas above it go on: only then its
// end has consequences.
func (m *match) alive() bool {
	return m.goesOn() && (m.arena == nil || m.arena.alive())
}

func (m *match) member(c *claim) (member, bool) {
	for _, x := range m.members {
		if x.claim == c {
			return x, true
		}
	}
	return member{}, false
}

// list returns a side's claims as a conclusion names them: all, ascending. A
// claim that stands may fall by the same conclusion further down.
func (m *match) list(side game.Side) (out [][32]byte) {
	for _, x := range m.members {
		if x.side == side {
			out = append(out, x.claim.key)
		}
	}
	slices.SortFunc(out, func(x, y [32]byte) int { return bytes.Compare(x[:], y[:]) })
	return out
}

// stands reports whether a claim of the arena's side stands.
func (m *match) stands(side game.Side) bool {
	for _, x := range m.members {
		if x.side == side && x.claim.standing == open {
			return true
		}
	}
	return false
}

// board is the court's state as its logs tell it.
type board struct {
	from    uint64 // first block to be read
	head    uint64 // last block that was read; meaningless before the first reading
	hash    common.Hash
	time    uint64 // of the head, unix seconds
	read    bool
	claims  map[game.ClaimKey]*claim
	matches map[game.MatchID]*match
	// The same in order of their first event, so that nothing depends on a map's order.
	claimList []*claim
	matchList []*match
}

func newBoard(from uint64) *board {
	return &board{from: from, claims: make(map[game.ClaimKey]*claim), matches: make(map[game.MatchID]*match)}
}

// number returns the head's number as calls take it.
func (b *board) number() *big.Int { return new(big.Int).SetUint64(b.head) }

// update reads what came since the last time. When the chain was reorganised
// below what was read, it reads everything again.
func (b *board) update(ctx context.Context, c *chain) error {
	head, err := c.client.Eth().HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read the root chain's head: %w", err)
	}
	if b.read {
		last, err := c.client.Eth().HeaderByNumber(ctx, b.number())
		if err != nil || last.Hash() != b.hash {
			*b = *newBoard(b.from)
		}
	}
	first := b.from
	if b.read {
		first = b.head + 1
	}
	if first <= head.Number.Uint64() {
		logs, err := c.client.Eth().FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(first), ToBlock: head.Number, Addresses: []common.Address{c.at.Court},
		})
		if err != nil {
			return fmt.Errorf("read the court's logs from block %d: %w", first, err)
		}
		for i := range logs {
			if err := b.apply(c, &logs[i]); err != nil {
				return fmt.Errorf("log %d of transaction %s: %w", logs[i].Index, logs[i].TxHash, err)
			}
		}
	}
	b.head, b.hash, b.time, b.read = head.Number.Uint64(), head.Hash(), head.Time, true
	return nil
}

// apply takes one log in.
func (b *board) apply(c *chain, l *types.Log) error {
	if len(l.Topics) == 0 {
		return nil
	}
	for _, take := range []func(*chain, *types.Log) (bool, error){b.applyClaim, b.applyArena, b.applyMove} {
		if done, err := take(c, l); done || err != nil {
			return err
		}
	}
	return nil // an event that says nothing about claims and matches
}

func (b *board) applyClaim(c *chain, l *types.Log) (bool, error) {
	ev := c.court.GetABI().Events
	switch l.Topics[0] {
	case ev["ClaimPosted"].ID:
		e, err := c.court.UnpackClaimPostedEvent(l)
		if err != nil {
			return true, err
		}
		key := game.ClaimKey(e.Claim)
		x := b.claims[key]
		if x == nil {
			x = &claim{key: key}
			b.claims[key] = x
			b.claimList = append(b.claimList, x)
		}
		x.Claim = game.Claim{
			Round: e.Round, Interval: game.Interval{Level: game.Level(e.Level), Path: e.Path},
			First: e.First, Last: e.Last, Root: e.Root,
		}
		if x.Key() != key {
			return true, fmt.Errorf("claim %s: expected the name %s", key, x.Key())
		}
		x.poster, x.standing = e.Poster, open
		return true, nil
	case ev["Fell"].ID:
		e, err := c.court.UnpackFellEvent(l)
		if err != nil {
			return true, err
		}
		if x := b.claims[game.ClaimKey(e.Claim)]; x != nil {
			x.unjudged = e.Winner == [32]byte{}
		}
		return true, b.stand(game.ClaimKey(e.Claim), fallen)
	case ev["BondReturned"].ID:
		e, err := c.court.UnpackBondReturnedEvent(l)
		if err != nil {
			return true, err
		}
		return true, b.stand(game.ClaimKey(e.Claim), returned)
	case ev["BondForfeited"].ID:
		e, err := c.court.UnpackBondForfeitedEvent(l)
		if err != nil {
			return true, err
		}
		return true, b.stand(game.ClaimKey(e.Claim), forfeited)
	}
	return false, nil
}

func (b *board) stand(key game.ClaimKey, s standing) error {
	x := b.claims[key]
	if x == nil {
		return fmt.Errorf("expected a claim that was posted, got %s", key)
	}
	x.standing = s
	return nil
}

func (b *board) applyArena(c *chain, l *types.Log) (bool, error) {
	ev := c.court.GetABI().Events
	switch l.Topics[0] {
	case ev["Joined"].ID:
		e, err := c.court.UnpackJoinedEvent(l)
		if err != nil {
			return true, err
		}
		m, x := b.matches[game.MatchID(e.Arena)], b.claims[game.ClaimKey(e.Claim)]
		if m == nil || x == nil {
			return true, fmt.Errorf("expected a match and a claim that are known, got %x and %x", e.Arena, e.Claim)
		}
		m.members = append(m.members, member{claim: x, side: game.Side(e.Side)})
		return true, nil
	case ev["Released"].ID:
		e, err := c.court.UnpackReleasedEvent(l)
		if err != nil {
			return true, err
		}
		m := b.matches[game.MatchID(e.Arena)]
		if m == nil {
			return true, fmt.Errorf("expected a match that is known, got %x", e.Arena)
		}
		for i := range m.members {
			if m.members[i].claim.key == game.ClaimKey(e.Claim) {
				m.members[i].released = true
			}
		}
		return true, nil
	}
	return false, nil
}

func (b *board) applyMove(c *chain, l *types.Log) (bool, error) {
	ev := c.court.GetABI().Events
	if l.Topics[0] == ev["Paired"].ID {
		return true, b.pair(c, l)
	}
	var m *match
	if len(l.Topics) > 1 {
		m = b.matches[game.MatchID(l.Topics[1])]
	}
	if m == nil {
		return false, nil
	}
	switch l.Topics[0] {
	case ev["MatchOver"].ID:
		m.over = true
		return true, nil
	case ev["Opened"].ID:
		e, err := c.court.UnpackOpenedEvent(l)
		if err != nil {
			return true, err
		}
		return true, m.at.Open(game.Side(e.Side), e.Children)
	case ev["Answered"].ID:
		e, err := c.court.UnpackAnsweredEvent(l)
		if err != nil {
			return true, err
		}
		return true, m.at.Answer(int(e.Child), e.Children)
	case ev["ArenaOpened"].ID:
		e, err := c.court.UnpackArenaOpenedEvent(l)
		if err != nil {
			return true, err
		}
		m.at.Find(game.InArena, int(e.Index), e.Leaf.Before, e.Leaf.LeafA, e.Leaf.LeafB)
		return true, nil
	case ev["LeafReached"].ID:
		e, err := c.court.UnpackLeafReachedEvent(l)
		if err != nil {
			return true, err
		}
		m.at.Find(game.AtLeaf, int(e.Index), e.Leaf.Before, e.Leaf.LeafA, e.Leaf.LeafB)
		return true, nil
	case ev["LeafJudged"].ID:
		e, err := c.court.UnpackLeafJudgedEvent(l)
		if err != nil {
			return true, err
		}
		result := ssz.Root(e.Result)
		m.judged, m.judgedTx = &result, l.TxHash
		return true, nil
	}
	return false, nil
}

func (b *board) pair(c *chain, l *types.Log) error {
	e, err := c.court.UnpackPairedEvent(l)
	if err != nil {
		return err
	}
	x, y, arena := b.claims[game.ClaimKey(e.A)], b.claims[game.ClaimKey(e.B)], b.matches[game.MatchID(e.Arena)]
	if x == nil || y == nil || arena == nil && x.Round.Arena() != game.MatchID(e.Arena) {
		return fmt.Errorf("expected claims and an arena that are known, got %x and %x in %x", e.A, e.B, e.Arena)
	}
	m := &match{id: game.MatchID(e.Id), arena: arena, a: x, b: y}
	m.at = game.Match{Interval: x.Interval, NodeA: x.Root, NodeB: y.Root, Phase: game.Bisecting}
	if id, _, _ := game.Pair(game.MatchID(e.Arena), x.key, y.key); id != m.id {
		return fmt.Errorf("match %s: expected the name %s", m.id, id)
	}
	b.matches[m.id] = m
	b.matchList = append(b.matchList, m)
	return nil
}

// running returns how many matches of a claim in an arena the contract counts
// as running, and those of them that it counts though a claim does not stand
// any more. The arena is nil at level 1.
func (b *board) running(c *claim, arena *match) (n int, dead []*match) {
	for _, m := range b.matchList {
		if m.arena != arena || m.over || m.a != c && m.b != c {
			continue
		}
		n++
		if !m.goesOn() {
			dead = append(dead, m)
		}
	}
	return n, dead
}
