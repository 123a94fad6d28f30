package player

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assize/assize/contracts/bindings/court"
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

// claim is a claim on the board. The same claim in two arenas is two.
type claim struct {
	game.Claim
	key      game.ClaimKey
	arena    *match    // that it was posted in; nil at level 1
	side     game.Side // of the arena; 0 at level 1
	poster   common.Address
	standing standing
	unjudged bool // it fell without a winner: nobody proved the leaf that it came down to
}

// seat names a claim in its arena; a round's is that of game.RoundID.Arena.
type seat struct {
	arena game.MatchID
	key   game.ClaimKey
}

// arenaID returns the name of the arena that the claim fights in.
func (c *claim) arenaID() game.MatchID {
	if c.arena == nil {
		return c.Round.Arena()
	}
	return c.arena.id
}

// match is a match on the board; it is also the arena below it.
type match struct {
	id       game.MatchID
	arena    *match // that it stands in; nil at level 1
	a, b     *claim
	over     bool
	at       game.Match // what was opened and answered; its times are not kept
	members  []*claim   // of the arena, in order of posting
	judged   *ssz.Root  // what the judge computed for the leaf
	judgedTx common.Hash
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

// stands reports whether a claim of the arena's side stands.
func (m *match) stands(side game.Side) bool {
	for _, x := range m.members {
		if x.side == side && x.standing == open {
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
	events  uint64 // of the court that were read, those of blocks that were replaced included
	claims  map[seat]*claim
	matches map[game.MatchID]*match
	// The same in order of their first event, so that nothing depends on a map's order.
	claimList []*claim
	matchList []*match
}

func newBoard(from uint64) *board {
	return &board{from: from, claims: make(map[seat]*claim), matches: make(map[game.MatchID]*match)}
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
			events := b.events
			*b = *newBoard(b.from)
			b.events = events
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
		b.events += uint64(len(logs))
	}
	b.head, b.hash, b.time, b.read = head.Number.Uint64(), head.Hash(), head.Time, true
	return nil
}

// apply takes one log in.
func (b *board) apply(c *chain, l *types.Log) error {
	if len(l.Topics) == 0 {
		return nil
	}
	for _, take := range []func(*chain, *types.Log) (bool, error){b.applyClaim, b.applyMove} {
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
		return true, b.post(e)
	case ev["Fell"].ID:
		e, err := c.court.UnpackFellEvent(l)
		if err != nil {
			return true, err
		}
		x, err := b.stand(e.Arena, e.Claim, fallen)
		if err != nil {
			return true, err
		}
		x.unjudged = e.Winner == [32]byte{}
		return true, nil
	case ev["BondReturned"].ID:
		e, err := c.court.UnpackBondReturnedEvent(l)
		if err != nil {
			return true, err
		}
		_, err = b.stand(e.Arena, e.Claim, returned)
		return true, err
	case ev["BondForfeited"].ID:
		e, err := c.court.UnpackBondForfeitedEvent(l)
		if err != nil {
			return true, err
		}
		_, err = b.stand(e.Arena, e.Claim, forfeited)
		return true, err
	}
	return false, nil
}

func (b *board) post(e *court.CourtClaimPosted) error {
	x := &claim{key: e.Claim, arena: b.matches[e.Arena], side: game.Side(e.Side), poster: e.Poster, standing: open}
	x.Claim = game.Claim{
		Round: e.Round, Interval: game.Interval{Level: game.Level(e.Level), Path: e.Path},
		First: e.First, Last: e.Last, Root: e.Root,
	}
	switch {
	case x.Key() != x.key:
		return fmt.Errorf("claim %s: expected the name %s", x.key, x.Key())
	case x.arenaID() != e.Arena:
		return fmt.Errorf("claim %s: expected an arena that is known, got %x", x.key, e.Arena)
	case x.arena == nil:
		x.side = 0
	default:
		x.arena.members = append(x.arena.members, x)
	}
	b.claims[seat{e.Arena, x.key}] = x
	b.claimList = append(b.claimList, x)
	return nil
}

func (b *board) stand(arena, key [32]byte, s standing) (*claim, error) {
	x := b.claims[seat{arena, key}]
	if x == nil {
		return nil, fmt.Errorf("expected a claim that was posted, got %x in %x", key, arena)
	}
	x.standing = s
	return x, nil
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
	x, y := b.claims[seat{e.Arena, e.A}], b.claims[seat{e.Arena, e.B}]
	if x == nil || y == nil {
		return fmt.Errorf("expected claims that were posted, got %x and %x in %x", e.A, e.B, e.Arena)
	}
	m := &match{id: game.MatchID(e.Id), arena: x.arena, a: x, b: y}
	m.at = game.Match{Interval: x.Interval, NodeA: x.Root, NodeB: y.Root, Phase: game.Bisecting}
	if id, _, _ := game.Pair(game.MatchID(e.Arena), x.key, y.key); id != m.id {
		return fmt.Errorf("match %s: expected the name %s", m.id, id)
	}
	b.matches[m.id] = m
	b.matchList = append(b.matchList, m)
	return nil
}

// running returns how many matches of a claim the contract counts as running,
// and those of them that it counts though a claim does not stand any more.
func (b *board) running(c *claim) (n int, dead []*match) {
	for _, m := range b.matchList {
		if m.over || m.a != c && m.b != c {
			continue
		}
		n++
		if !m.goesOn() {
			dead = append(dead, m)
		}
	}
	return n, dead
}
