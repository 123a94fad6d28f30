// Package docket reads disputes from the root chain alone: which claims were
// posted about which epochs, which of them fight, down to which leaf they have
// come and whose time is running. It knows no execution, so it cannot tell who
// is right.
//
//	Docket   what the contracts said up to one block of the root chain
//	Event    one thing that happened, in words
//	Stake    what a dispute would cost and bring
package docket

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/deposits"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// Stage says what became of an epoch.
type Stage string

// Stages of an epoch.
const (
	Open     Stage = "open"
	Resolved Stage = "resolved"
	Void     Stage = "void" // it was built on one that fell
)

// Standing says how a claim stands.
type Standing string

// Standings of a claim.
const (
	Stands    Standing = "stands"
	Fallen    Standing = "fallen"
	Returned  Standing = "returned"  // its bond went back
	Forfeited Standing = "forfeited" // it was not beaten, but its side was
)

// Epoch is a posted epoch with what is claimed about it.
type Epoch struct {
	ID        [32]byte
	Number    uint64 // counts postings, from 1
	Epoch     contracts.Epoch
	Poster    common.Address
	Signers   *big.Int // bitmap over the operators
	Signed    game.ClaimKey
	Stage     Stage
	Result    game.ClaimKey // Resolved: the claim that stands
	Round     game.RoundID  // the latest
	WindowEnd uint64        // of that round, unix seconds of the root chain
	Endorsers int
	Claims    []*Claim // of level 1, in order of posting
	Matches   []*Match // of level 1
}

// Claim is a posted claim. The same claim in two arenas is two.
type Claim struct {
	Key game.ClaimKey
	game.Claim
	Poster   common.Address
	Standing Standing
	Reason   string // Fallen: why
	Epoch    *Epoch
}

// Match is a fight of two claims, and the arena below it.
type Match struct {
	ID      game.MatchID
	A, B    *Claim
	Over    bool
	State   game.Match // as the contract has it; of one that has ended its last
	Arena   []Member   // in order of posting
	Matches []*Match   // between members
	Judged  *ssz.Root  // what the contract computed for the leaf
	above   *Match     // whose arena it stands in; nil at level 1
}

// Member is a claim in an arena.
type Member struct {
	Claim *Claim
	Side  game.Side
}

// Alive reports whether the match is going on, and those above it.
func (m *Match) Alive() bool {
	return !m.Over && m.A.Standing == Stands && m.B.Standing == Stands && (m.above == nil || m.above.Alive())
}

// Docket is what the contracts said up to one block of the root chain. Not
// safe for concurrent use.
type Docket struct {
	Block  uint64 // of the root chain, read last
	Time   uint64 // of that block, unix seconds
	Bonds  [4]*big.Int
	Clock  uint64   // of each side of a match, seconds
	Epochs []*Epoch // in order of posting

	client   *rootchain.Client
	at       contracts.Addresses
	from     uint64
	hash     common.Hash // of Block
	read     bool
	court    *court.Court
	epochs   *epochs.Epochs
	deposits *deposits.Deposits
	byID     map[[32]byte]*Epoch
	rounds   map[game.RoundID]*Epoch
	claims   map[seat]*Claim
	matches  map[game.MatchID]*Match
}

// seat names a claim in its arena; a round's is that of game.RoundID.Arena.
type seat struct {
	arena game.MatchID
	key   game.ClaimKey
}

// New returns a docket that was not read yet. fromBlock is at or before the
// contracts' deployment.
func New(c *rootchain.Client, at contracts.Addresses, fromBlock uint64) *Docket {
	d := &Docket{client: c, at: at, from: fromBlock, court: court.NewCourt(), epochs: epochs.NewEpochs(), deposits: deposits.NewDeposits()}
	d.clear()
	return d
}

func (d *Docket) clear() {
	d.read, d.Epochs = false, nil
	d.byID, d.rounds = make(map[[32]byte]*Epoch), make(map[game.RoundID]*Epoch)
	d.claims, d.matches = make(map[seat]*Claim), make(map[game.MatchID]*Match)
}

// Update reads what came since the last time and returns it in words. After a
// reorganisation of the root chain it reads everything again.
func (d *Docket) Update(ctx context.Context) ([]Event, error) {
	head, err := d.client.Eth().HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the root chain's head: %w", err)
	}
	var events []Event
	if d.read {
		last, err := d.client.Eth().HeaderByNumber(ctx, new(big.Int).SetUint64(d.Block))
		if err != nil || last.Hash() != d.hash {
			d.clear()
			events = append(events, Event{Block: head.Number.Uint64(), Text: "the root chain was reorganised: everything is read again"})
		}
	}
	first := d.from
	if d.read {
		first = d.Block + 1
	}
	if err := d.readTerms(ctx, head.Number); err != nil {
		return nil, err
	}
	if first <= head.Number.Uint64() {
		more, err := d.readLogs(ctx, first, head.Number)
		if err != nil {
			return nil, err
		}
		events = append(events, more...)
	}
	d.Block, d.Time, d.hash, d.read = head.Number.Uint64(), head.Time, head.Hash(), true
	return events, nil
}

func (d *Docket) readLogs(ctx context.Context, first uint64, last *big.Int) ([]Event, error) {
	logs, err := d.client.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: last, Addresses: []common.Address{d.at.Court, d.at.Epochs},
	})
	if err != nil {
		return nil, fmt.Errorf("read the contracts' logs from block %d: %w", first, err)
	}
	for i := range logs {
		if err := d.date(ctx, &logs[i]); err != nil {
			return nil, err
		}
	}
	var events []Event
	for i := range logs {
		text, err := d.apply(&logs[i])
		if err != nil {
			d.clear() // half of the logs are taken in
			return nil, fmt.Errorf("log %d of transaction %s: %w", logs[i].Index, logs[i].TxHash, err)
		}
		if text != "" {
			events = append(events, Event{Block: logs[i].BlockNumber, Tx: logs[i].TxHash.Hex(), Text: text})
		}
	}
	return events, nil
}

// date fills in the time of a log's block where the node did not say it.
func (d *Docket) date(ctx context.Context, l *types.Log) error {
	if l.BlockTimestamp != 0 {
		return nil
	}
	h, err := d.client.Eth().HeaderByNumber(ctx, new(big.Int).SetUint64(l.BlockNumber))
	if err != nil {
		return fmt.Errorf("read block %d of the root chain: %w", l.BlockNumber, err)
	}
	l.BlockTimestamp = h.Time
	return nil
}

// readTerms reads the bonds and the clock, which never change.
func (d *Docket) readTerms(ctx context.Context, at *big.Int) error {
	if d.Clock != 0 {
		return nil
	}
	for i := range d.Bonds {
		b, err := view(ctx, d, d.at.Court, d.court.PackBond(uint8(i+1)), at, d.court.UnpackBond)
		if err != nil {
			return err
		}
		d.Bonds[i] = b
	}
	clock, err := view(ctx, d, d.at.Court, d.court.PackClock(), at, d.court.UnpackClock)
	d.Clock = uint64(clock)
	return err
}

// view calls a view of a contract on a block's state.
func view[T any](ctx context.Context, d *Docket, to common.Address, data []byte, block *big.Int, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	out, err := d.client.Call(ctx, to, data, block)
	if err != nil {
		return zero, err
	}
	if len(out) == 0 {
		return zero, fmt.Errorf("want a contract of this release at %s, got no answer", to)
	}
	return unpack(out)
}

// Bond returns the bond of claims of a level, in wei.
func (d *Docket) Bond(l game.Level) *big.Int { return d.Bonds[l-1] }

// Disputed reports whether more than one claim was posted about the epoch.
func (e *Epoch) Disputed() bool { return len(e.Claims) > 1 }

// Walk calls visit for each match of the epoch, those above first.
func (e *Epoch) Walk(visit func(*Match)) {
	var walk func([]*Match)
	walk = func(list []*Match) {
		for _, m := range list {
			visit(m)
			walk(m.Matches)
		}
	}
	walk(e.Matches)
}

// minPrefix is how many hex digits name something at least.
const minPrefix = 4

// Find returns the epoch with a number or an id, or the one that holds a claim
// or a match, given by the first hex digits of its name; match is set when it
// was a match that was named.
func (d *Docket) Find(name string) (e *Epoch, match *Match, err error) {
	if n, err := strconv.ParseUint(name, 10, 32); err == nil {
		for _, e := range d.Epochs {
			if e.Number == n {
				return e, nil, nil
			}
		}
		if len(name) < minPrefix { // else it may be hex
			return nil, nil, fmt.Errorf("want the number of a posted epoch, 1 to %d, got %d", len(d.Epochs), n)
		}
	}
	digits := strings.TrimPrefix(strings.ToLower(name), "0x")
	if _, err := hex.DecodeString(digits + strings.Repeat("0", len(digits)%2)); err != nil || len(digits) < minPrefix {
		return nil, nil, fmt.Errorf("want an epoch's number, or %d hex digits at least of the id of an epoch, claim or match, got %q", minPrefix, name)
	}
	found := 0
	is := func(id [32]byte) bool { return strings.HasPrefix(hex.EncodeToString(id[:]), digits) }
	for _, x := range d.Epochs {
		if is(x.ID) {
			e, found = x, found+1
		}
		keys := make(map[game.ClaimKey]bool)
		for at, c := range d.claims {
			if c.Epoch == x && is(at.key) && !keys[at.key] {
				keys[at.key] = true
				e, found = x, found+1
			}
		}
		x.Walk(func(m *Match) {
			if is(m.ID) {
				e, match, found = x, m, found+1
			}
		})
	}
	switch {
	case found == 0:
		return nil, nil, fmt.Errorf("no epoch, claim or match is named %s", name)
	case found > 1:
		return nil, nil, fmt.Errorf("%d epochs, claims and matches are named %s: give more digits", found, name)
	}
	return e, match, nil
}

// Contested returns the match at which an epoch's dispute stands or ended: one
// whose leaf was judged by a proof, else the deepest that goes on; nil when
// there is none.
func (e *Epoch) Contested() *Match {
	var judged, alive *Match
	e.Walk(func(m *Match) {
		level := m.A.Interval.Level
		if m.Judged != nil && (judged == nil || level > judged.A.Interval.Level) {
			judged = m
		}
		if m.Alive() && (alive == nil || level > alive.A.Interval.Level) {
			alive = m
		}
	})
	if judged != nil {
		return judged
	}
	return alive
}
