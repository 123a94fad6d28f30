package docket

import (
	"math/big"
	"strings"
	"testing"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
)

func TestEther(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0 ETH", "1": "0.000000000000000001 ETH", "1000000000000000000": "1 ETH", "2500000000000000000": "2.5 ETH",
		"-500000000000000000": "-0.5 ETH", "-1500000000000000000": "-1.5 ETH", "32000000000000000001": "32.000000000000000001 ETH",
	} {
		v, ok := new(big.Int).SetString(wei, 10)
		if got := Ether(v); !ok || got != want {
			t.Errorf("%s wei: want %s, got %s", wei, want, got)
		}
	}
}

func TestLeft(t *testing.T) {
	for _, c := range []struct {
		now, until uint64
		want       string
	}{{10, 9, "over"}, {10, 10, "0s"}, {10, 3670, "1h1m0s"}, {0, 2*86400 + 3*3600 + 59, "2d3h"}} {
		if got := Left(c.now, c.until); got != c.want {
			t.Errorf("%d to %d: want %s, got %s", c.now, c.until, c.want, got)
		}
	}
}

// fight returns two claims of an epoch with a match between them.
func fight(i game.Interval) *Match {
	e := &Epoch{Number: 3, Epoch: contracts.Epoch{From: 41, To: 80}}
	claim := func(root byte) *Claim {
		c := &Claim{Claim: game.Claim{Interval: i}, Standing: Stands, Epoch: e}
		c.Root[0] = root
		c.Key = c.Claim.Key()
		return c
	}
	return &Match{A: claim(1), B: claim(2), State: game.Match{Interval: i, Phase: game.Bisecting, LeftA: 60, LeftB: 50, Since: 1000}}
}

// Places have the heights of the cluster, and end with the epoch.
func TestWhere(t *testing.T) {
	blocks := game.Interval{Level: game.Blocks}
	steps := blocks.Below(4).Below(7).Below(1)
	for _, c := range []struct {
		interval     game.Interval
		depth, index int
		want         string
	}{
		{blocks, 0, 0, "nothing compared yet"},
		{blocks, 5, 0, "first difference in blocks 41 to 80"},
		{blocks, 10, 1, "first difference in blocks 73 to 80"},
		{blocks, 15, 4, "first difference in block 45"},
		{blocks.Below(4), 10, 2, "first difference in transitions 64 to 95 of block 45"},
		{blocks.Below(4).Below(7), 15, 1, "first difference in stride 1 of transition 7 of block 45"},
		{steps, 15, 99, "first difference in step 99 of stride 1 of transition 7 of block 45"},
	} {
		m := fight(c.interval)
		m.State.Depth, m.State.Index = c.depth, c.index
		if got := m.Where(); got != c.want {
			t.Errorf("want %q, got %q", c.want, got)
		}
	}
}

// A clock runs for whoever has to move, and for nobody when it is over.
func TestClocks(t *testing.T) {
	m := fight(game.Interval{Level: game.Blocks})
	one := func(want Clock) {
		t.Helper()
		if got := m.Clocks(); len(got) != 1 || got[0] != want {
			t.Fatalf("want %+v, got %+v", want, got)
		}
	}
	one(Clock{"a", 1060, "open its claim"})
	m.State.Opened = game.A
	one(Clock{"b", 1050, "answer"})
	m.State.Opened = game.B
	one(Clock{"a", 1060, "answer"})
	m.State.Phase, m.State.Deadline = game.InArena, 2000
	if got := m.Clocks(); len(got) != 2 || got[0].Until != 2000 {
		t.Fatalf("want both sides asked for a claim, got %+v", got)
	}
	m.Arena = []Member{{m.A, game.A}}
	one(Clock{"b", 2000, "post a claim one level down"})
	m.State.Phase = game.AtLeaf
	one(Clock{"both", 2000, "prove the leaf"})
	m.B.Standing = Fallen
	if got := m.Clocks(); got != nil || m.Alive() {
		t.Fatalf("want no clock in a match that ended with a claim, got %+v", got)
	}
}

// A name is found by its first digits, unless they name two things.
func TestFind(t *testing.T) {
	m := fight(game.Interval{Level: game.Blocks})
	e := m.A.Epoch
	e.ID, m.ID = [32]byte{0xab, 0xcd, 1}, game.MatchID{0xab, 0xcd, 2}
	e.Matches = []*Match{m}
	d := &Docket{Epochs: []*Epoch{e}, claims: map[seat]*Claim{{key: m.A.Key}: m.A, {key: m.B.Key}: m.B, {m.ID, m.B.Key}: m.B}}
	for name, match := range map[string]*Match{"3": nil, "0xABCD01": nil, "abcd02": m, m.A.Key.String(): nil} {
		if got, in, err := d.Find(name); err != nil || got != e || in != match {
			t.Errorf("%s: got %v, %v, %v", name, got, in, err)
		}
	}
	for name, want := range map[string]string{"4": "1 to 1", "abcd": "give more digits", "abc": "hex digits", "xyz1": "hex digits", "12345678": "no epoch", "abcd0301": "no epoch"} {
		if _, _, err := d.Find(name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: want an error with %q, got %v", name, want, err)
		}
	}
}
