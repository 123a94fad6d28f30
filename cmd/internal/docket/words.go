package docket

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/assize/assize/dispute/game"
)

// Event is one thing that happened on the root chain.
type Event struct {
	Block uint64 `json:"block"` // of the root chain
	Tx    string `json:"transaction,omitempty"`
	Text  string `json:"text"`
}

// Short returns the first eight hex digits of a name.
func Short[T ~[32]byte](id T) string { return hex.EncodeToString(id[:4]) }

// Ether writes wei as ether, exactly.
func Ether(wei *big.Int) string {
	if wei == nil {
		return "unknown"
	}
	whole, rest := new(big.Int).QuoRem(wei, big.NewInt(1e18), new(big.Int))
	if rest.Sign() == 0 {
		return whole.String() + " ETH"
	}
	sign := ""
	if whole.Sign() == 0 && rest.Sign() < 0 {
		sign = "-"
	}
	digits := strings.TrimRight(fmt.Sprintf("%018s", rest.Abs(rest)), "0")
	return sign + whole.String() + "." + digits + " ETH"
}

// Left writes the time from now to a second of the root chain's clock.
func Left(now, until uint64) string {
	if until < now {
		return "over"
	}
	d := time.Duration(until-now) * time.Second
	if days := d / (24 * time.Hour); days > 0 {
		return fmt.Sprintf("%dd%dh", days, d%(24*time.Hour)/time.Hour)
	}
	return d.String()
}

func sideName(s game.Side) string {
	if s == game.A {
		return "a"
	}
	return "b"
}

// reason says why a claim fell, as the contract counts it.
func reason(r uint8) string {
	switch r {
	case 1:
		return "its side did not move in time"
	case 2:
		return "the court computed another leaf"
	case 3:
		return "its side has no claim left one level down"
	case 4:
		return "nobody proved the leaf in time"
	}
	return fmt.Sprintf("for reason %d", r)
}

// About says what a claim is about, with heights of the cluster.
func (c *Claim) About() string {
	from := c.Epoch.Epoch.From
	i := c.Interval
	switch i.Level {
	case game.Transitions:
		return fmt.Sprintf("the transitions of block %d", from+i.Block())
	case game.Strides:
		return fmt.Sprintf("the strides of transition %d of block %d", i.Transition(), from+i.Block())
	case game.Steps:
		return fmt.Sprintf("the steps of stride %d of transition %d of block %d", i.Stride(), i.Transition(), from+i.Block())
	}
	return fmt.Sprintf("the blocks of epoch %d", c.Epoch.Number)
}

// Leaf names a leaf of the claim's history.
func (c *Claim) Leaf(index int) string { return c.leaves(game.Depth, index) }

// leaves names the leaves below a node of the claim's history.
func (c *Claim) leaves(depth, index int) string {
	first, last := index<<(game.Depth-depth), (index+1)<<(game.Depth-depth)-1
	name, offset := c.Interval.Level.String(), 0
	if c.Interval.Level == game.Blocks {
		offset = int(c.Epoch.Epoch.From)
		// Behind the last block the history repeats it.
		last = max(first, min(last, int(c.Epoch.Epoch.To)-offset))
	}
	where := ""
	if c.Interval.Level > game.Blocks {
		where = " of " + strings.TrimPrefix(c.About(), "the "+name+"s of ")
	}
	if first == last {
		return fmt.Sprintf("%s %d%s", name, first+offset, where)
	}
	return fmt.Sprintf("%ss %d to %d%s", name, first+offset, last+offset, where)
}

// Where says how far a match has come.
func (m *Match) Where() string {
	switch {
	case m.State.Depth == 0:
		return "nothing compared yet"
	case m.State.Depth < game.Depth:
		return "first difference in " + m.A.leaves(m.State.Depth, m.State.Index)
	}
	return "first difference in " + m.A.Leaf(m.State.Index)
}

// Clock is the time that runs in a match.
type Clock struct {
	Side  string `json:"side"`  // a, b, or both
	Until uint64 `json:"until"` // the last second in which it may move
	For   string `json:"for"`   // what it is to do
}

// Clocks returns the times that run in a match that goes on; none while the
// arena below it fights.
func (m *Match) Clocks() []Clock {
	if !m.Alive() {
		return nil
	}
	switch m.State.Phase {
	case game.Bisecting:
		todo := "answer"
		if m.State.Opened == 0 {
			todo = "open its claim"
		}
		return []Clock{{sideName(m.State.Turn()), m.State.TurnEnds(), todo}}
	case game.AtLeaf:
		return []Clock{{"both", m.State.Deadline, "prove the leaf"}}
	case game.InArena:
		var out []Clock
		for _, side := range []game.Side{game.A, game.B} {
			if !m.stands(side) {
				out = append(out, Clock{sideName(side), m.State.Deadline, "post a claim one level down"})
			}
		}
		return out
	}
	return nil
}

// stands reports whether a claim of a side stands in the arena below.
func (m *Match) stands(side game.Side) bool {
	for _, x := range m.Arena {
		if x.Side == side && x.Claim.Standing == Stands {
			return true
		}
	}
	return false
}

// Phase names the phase of a match.
func (m *Match) Phase() string {
	switch {
	case m.Over:
		return "over"
	case !m.Alive():
		return "ended with a claim"
	case m.State.Phase == game.Bisecting:
		return "searching"
	case m.State.Phase == game.InArena:
		return "decided one level down"
	case m.State.Phase == game.AtLeaf:
		return "at a leaf"
	}
	return "unknown"
}
