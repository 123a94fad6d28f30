package docket

import (
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

// apply takes a log in and returns it in words, "" for one that says nothing
// to people.
func (d *Docket) apply(l *types.Log) (string, error) {
	if len(l.Topics) == 0 {
		return "", nil
	}
	switch l.Address {
	case d.at.Epochs:
		return d.applyEpoch(l)
	case d.at.Court:
		return d.applyCourt(l)
	}
	return "", nil
}

// epoch returns the epoch with an id; its round is opened before it is posted.
func (d *Docket) epoch(id [32]byte) *Epoch {
	e := d.byID[id]
	if e == nil {
		e = &Epoch{ID: id, Stage: Open}
		d.byID[id] = e
		d.Epochs = append(d.Epochs, e)
	}
	return e
}

func (d *Docket) applyEpoch(l *types.Log) (string, error) {
	ev := d.epochs.GetABI().Events
	switch l.Topics[0] {
	case ev["EpochPosted"].ID:
		x, err := d.epochs.UnpackEpochPostedEvent(l)
		if err != nil {
			return "", err
		}
		e := d.epoch(x.Id)
		e.Number, e.Epoch, e.Poster, e.Signers, e.Signed = x.Number, contracts.EpochFromBinding(x.Epoch), x.Poster, x.Signers, x.Claim
		return fmt.Sprintf("epoch %d posted by %s: blocks %d to %d", e.Number, e.Poster, e.Epoch.From, e.Epoch.To), nil
	case ev["RivalPosted"].ID:
		x, err := d.epochs.UnpackRivalPostedEvent(l)
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("epoch %d is DISPUTED: claim %s is a rival of the signed one", d.epoch(x.Id).Number, Short(x.Claim)), nil
	case ev["Endorsed"].ID:
		x, err := d.epochs.UnpackEndorsedEvent(l)
		if err != nil {
			return "", err
		}
		e := d.epoch(x.Id)
		e.Endorsers++
		return fmt.Sprintf("epoch %d endorsed by %s", e.Number, x.Validator), nil
	case ev["EpochResolved"].ID:
		x, err := d.epochs.UnpackEpochResolvedEvent(l)
		if err != nil {
			return "", err
		}
		e := d.epoch(x.Id)
		e.Stage, e.Result = Resolved, x.Claim
		if x.AsSigned {
			return fmt.Sprintf("epoch %d is settled as it was signed", e.Number), nil
		}
		return fmt.Sprintf("epoch %d is settled with claim %s, OTHER than signed: its signers lose their deposits", e.Number, Short(x.Claim)), nil
	case ev["EpochReopened"].ID:
		x, err := d.epochs.UnpackEpochReopenedEvent(l)
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("epoch %d is open for claims again, round %s: none stood", d.epoch(x.Id).Number, x.Round), nil
	case ev["EpochVoid"].ID:
		x, err := d.epochs.UnpackEpochVoidEvent(l)
		if err != nil {
			return "", err
		}
		e := d.epoch(x.Id)
		e.Stage = Void
		return fmt.Sprintf("epoch %d is void: it was built on one that fell", e.Number), nil
	}
	return "", nil
}

func (d *Docket) applyCourt(l *types.Log) (string, error) {
	ev := d.court.GetABI().Events
	switch l.Topics[0] {
	case ev["RoundOpened"].ID:
		x, err := d.court.UnpackRoundOpenedEvent(l)
		if err != nil {
			return "", err
		}
		e := d.epoch(x.Epoch)
		e.Round, e.WindowEnd = x.Round, x.WindowEnd.Uint64()
		d.rounds[x.Round] = e
		return "", nil
	case ev["ClaimPosted"].ID:
		return d.claimPosted(l)
	case ev["Paired"].ID:
		return d.paired(l)
	case ev["Fell"].ID, ev["BondReturned"].ID, ev["BondForfeited"].ID:
		return d.applyStanding(l)
	}
	return d.applyMove(l)
}

func (d *Docket) claimPosted(l *types.Log) (string, error) {
	x, err := d.court.UnpackClaimPostedEvent(l)
	if err != nil {
		return "", err
	}
	e := d.rounds[x.Round]
	if e == nil {
		return "", fmt.Errorf("want a claim of a round that is known, got %x", x.Round)
	}
	c := &Claim{Key: x.Claim, Poster: x.Poster, Standing: Stands, Epoch: e}
	c.Claim = game.Claim{
		Round: x.Round, Interval: game.Interval{Level: game.Level(x.Level), Path: x.Path}, First: x.First, Last: x.Last, Root: x.Root,
	}
	if c.Claim.Key() != c.Key {
		return "", fmt.Errorf("claim %s: want the name %s", c.Key, c.Claim.Key())
	}
	d.claims[seat{x.Arena, c.Key}] = c
	if c.Interval.Level > game.Blocks {
		m := d.matches[x.Arena]
		if m == nil {
			return "", fmt.Errorf("want an arena that is known, got %x", x.Arena)
		}
		side := game.Side(x.Side)
		m.Arena = append(m.Arena, Member{Claim: c, Side: side})
		return fmt.Sprintf("claim %s about %s posted on side %s below match %s by %s", Short(c.Key), c.About(), sideName(side), Short(m.ID), c.Poster), nil
	}
	e.Claims = append(e.Claims, c)
	if e.Number == 0 {
		return "", nil // the signed claim: the epoch itself is told of next
	}
	return fmt.Sprintf("claim %s about %s posted by %s", Short(c.Key), c.About(), c.Poster), nil
}

// paired begins a match.
func (d *Docket) paired(l *types.Log) (string, error) {
	x, err := d.court.UnpackPairedEvent(l)
	if err != nil {
		return "", err
	}
	a, b := d.claims[seat{x.Arena, x.A}], d.claims[seat{x.Arena, x.B}]
	if a == nil || b == nil {
		return "", fmt.Errorf("want claims that were posted, got %x and %x", x.A, x.B)
	}
	m := &Match{ID: x.Id, A: a, B: b, above: d.matches[x.Arena]}
	m.State = game.Match{
		Interval: a.Interval, NodeA: a.Root, NodeB: b.Root, Phase: game.Bisecting,
		LeftA: d.Clock, LeftB: d.Clock, Since: l.BlockTimestamp,
	}
	d.matches[m.ID] = m
	switch {
	case m.above != nil:
		m.above.Matches = append(m.above.Matches, m)
	case a.Interval.Level == game.Blocks:
		a.Epoch.Matches = append(a.Epoch.Matches, m)
	default:
		return "", fmt.Errorf("want a match in an arena that is known, got %x", x.Arena)
	}
	return fmt.Sprintf("match %s begins: claim %s against claim %s", Short(m.ID), Short(a.Key), Short(b.Key)), nil
}

func (d *Docket) applyStanding(l *types.Log) (string, error) {
	ev := d.court.GetABI().Events
	if len(l.Topics) < 3 {
		return "", fmt.Errorf("want the names of a claim and its arena in the log, got %d topics", len(l.Topics))
	}
	c := d.claims[seat{game.MatchID(l.Topics[2]), game.ClaimKey(l.Topics[1])}]
	if c == nil {
		return "", fmt.Errorf("want a claim that was posted, got %s in %s", l.Topics[1], l.Topics[2])
	}
	switch l.Topics[0] {
	case ev["Fell"].ID:
		x, err := d.court.UnpackFellEvent(l)
		if err != nil {
			return "", err
		}
		c.Standing, c.Reason = Fallen, reason(x.Reason)
		return fmt.Sprintf("claim %s FELL: %s", Short(c.Key), c.Reason), nil
	case ev["BondReturned"].ID:
		x, err := d.court.UnpackBondReturnedEvent(l)
		if err != nil {
			return "", err
		}
		c.Standing = Returned
		return fmt.Sprintf("bond of claim %s, %s, returned to %s", Short(c.Key), Ether(x.Amount), x.To), nil
	}
	c.Standing = Forfeited
	return fmt.Sprintf("bond of claim %s burnt: its side lost", Short(c.Key)), nil
}

// applyMove takes in what happens inside a match.
func (d *Docket) applyMove(l *types.Log) (string, error) {
	ev := d.court.GetABI().Events
	if len(l.Topics) < 2 {
		return "", nil
	}
	m := d.matches[game.MatchID(l.Topics[1])]
	if m == nil {
		return "", nil // not about a match
	}
	name := "match " + Short(m.ID)
	s := &m.State
	switch l.Topics[0] {
	case ev["Opened"].ID:
		x, err := d.court.UnpackOpenedEvent(l)
		if err != nil {
			return "", err
		}
		side := game.Side(x.Side)
		m.spend(game.A, l.BlockTimestamp) // of b, which opens with the pairing, it takes nothing
		if err := s.Open(side, x.Children); err != nil {
			return "", err
		}
		return fmt.Sprintf("%s: side %s opened its claim", name, sideName(side)), nil
	case ev["Answered"].ID:
		x, err := d.court.UnpackAnsweredEvent(l)
		if err != nil {
			return "", err
		}
		m.spend(s.Turn(), l.BlockTimestamp)
		if err := s.Answer(int(x.Child), x.Children); err != nil {
			return "", err
		}
		return fmt.Sprintf("%s: side %s answered and opened its own: the first difference is in %s", name, sideName(s.Opened), m.A.leaves(s.Depth, s.Index)), nil
	case ev["ArenaOpened"].ID:
		x, err := d.court.UnpackArenaOpenedEvent(l)
		if err != nil {
			return "", err
		}
		s.Find(game.InArena, int(x.Index), x.Leaf.Before, x.Leaf.LeafA, x.Leaf.LeafB)
		s.Deadline = x.Deadline.Uint64()
		return fmt.Sprintf("%s: the claims differ first in %s; claims about it may be posted until second %s", name, m.A.Leaf(int(x.Index)), x.Deadline), nil
	case ev["LeafReached"].ID:
		x, err := d.court.UnpackLeafReachedEvent(l)
		if err != nil {
			return "", err
		}
		s.Find(game.AtLeaf, int(x.Index), x.Leaf.Before, x.Leaf.LeafA, x.Leaf.LeafB)
		s.Deadline = x.Deadline.Uint64()
		return fmt.Sprintf("%s: the claims differ first in %s; anybody may prove it until second %s", name, m.A.Leaf(int(x.Index)), x.Deadline), nil
	case ev["LeafJudged"].ID:
		x, err := d.court.UnpackLeafJudgedEvent(l)
		if err != nil {
			return "", err
		}
		result := ssz.Root(x.Result)
		m.Judged = &result
		return fmt.Sprintf("%s: the court computed the leaf: %s", name, Short(x.Result)), nil
	case ev["MatchOver"].ID:
		m.Over = true
		return name + " is over", nil
	}
	return "", nil
}

// spend takes what a side needed for its move from its clock.
func (m *Match) spend(side game.Side, now uint64) {
	left := &m.State.LeftA
	if side == game.B {
		left = &m.State.LeftB
	}
	*left -= min(*left, now-m.State.Since)
	m.State.Since = now
}
