package player

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/assize/assize/dispute/game"
)

// moveGas is the most that a move of each kind may cost with this court. The
// proof's figure holds for the tests' verifier, which is next to nothing.
var moveGas = map[string]uint64{
	"rival": 250_000, "answer": 95_000, Descend: 120_000, "join": 187_000, "prove": 118_000,
	"conclude": 165_000, "release": 83_000, "pair": 130_000, "reveal": 80_000, "settle": 200_000, "collect": 32_000,
}

func TestFalseEpochFallsToOneStep(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	if _, err := RegisterValidator(t.Context(), s.client("stranger"), s.at); err != nil {
		t.Fatal(err)
	}
	liar := newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	if _, err := Endorse(t.Context(), s.client("stranger"), s.at, p.ID); err != nil {
		t.Fatal(err)
	}
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, liar),
		"validator": s.config("validator", p, newWorld(s.seed, fault{})),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})

	j := out["validator"].Judged
	if j == nil || j.Block != 2 || j.Transition != runAt || j.Stride != 2 || j.Step != 40_000-stepsAStride || j.ProofGas == 0 {
		t.Errorf("expected the step after 40,000 steps of block 2, got %+v", j)
	}
	total := uint64(0)
	for _, name := range []string{"poster", "validator"} {
		for _, m := range out[name].Moves {
			total += m.GasUsed
			t.Logf("%-9s %-8s level %d depth %2d index %4d %6d gas", name, m.Kind, m.Level, m.Depth, m.Index, m.GasUsed)
			if limit := moveGas[m.Kind]; m.GasUsed > limit {
				t.Errorf("%s: expected at most %d gas, got %d", m.Kind, limit, m.GasUsed)
			}
		}
	}
	t.Logf("%d moves, %d gas", len(out["poster"].Moves)+len(out["validator"].Moves), total)
	s.audit()
	for _, name := range []string{operatorName(0), operatorName(3), "stranger"} {
		if d := s.deposit(name); d.Sign() != 0 {
			t.Errorf("%s: expected a slashed deposit, got %s", name, d)
		}
	}
}

// A quarter of each slashed deposit goes to the one who disproved, the rest
// stays in the contract for ever.
func TestSlashedDepositsAreSplit(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	p := s.post(newWorld(s.seed, fault{kind: "padding", bit: 1}))
	c := s.client("validator")
	before, err := c.Eth().BalanceAt(t.Context(), s.at.Deposits, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := s.play(map[string]Config{"validator": s.config("validator", p, newWorld(s.seed, fault{}))})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	after, err := c.Eth().BalanceAt(t.Context(), s.at.Deposits, nil)
	if err != nil {
		t.Fatal(err)
	}
	paid := new(big.Int).Sub(before, after)
	if want := ether(testOperators * 32_000 / 4); paid.Cmp(want) != 0 {
		t.Errorf("expected %s wei to be paid out of the deposits, got %s", want, paid)
	}
	reader := newChain(c, s.at)
	burnt, err := read(t.Context(), reader, s.at.Deposits, reader.deposits.PackBurnt(), nil, reader.deposits.UnpackBurnt)
	if err != nil || burnt.Cmp(after) != 0 {
		t.Errorf("expected all of the rest to be burnt, %s wei, got %s, %v", after, burnt, err)
	}
}

func TestLyingChallengerLosesItsBond(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	p := s.post(honest)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, honest),
		"validator": s.config("validator", p, newWorld(s.seed, fault{kind: "step", block: 0, step: 0, bit: 4})),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Stands, "validator": Fell})
	s.audit()
	if d := s.deposit(operatorName(1)); d.Cmp(ether(32_000)) != 0 {
		t.Errorf("expected an honest operator to keep its deposit, got %s", d)
	}
}

// The dispute comes down to the very step that went wrong, also at the edges
// of strides and of the run.
func TestEveryStepIsFound(t *testing.T) {
	for _, at := range []int{stepsAStride - 1, stepsAStride, runLength - 1} {
		t.Run(fmt.Sprint(at), func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			honest := newWorld(s.seed, fault{})
			p := s.post(newWorld(s.seed, fault{kind: "step", block: worldBlocks - 1, step: at, bit: 0x80}))
			liar := newWorld(s.seed, fault{kind: "step", block: worldBlocks - 1, step: at, bit: 0x80})
			out := s.play(map[string]Config{
				"poster":    s.config("poster", p, liar),
				"validator": s.config("validator", p, honest),
			})
			wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
			j := out["validator"].Judged
			if j == nil || j.Stride != uint64(at/stepsAStride)+1 || j.Step != uint64(at%stepsAStride) {
				t.Errorf("expected step %d, got %+v", at, j)
			}
			s.audit()
		})
	}
}

// A lie in a transition, in the entry or in the exit of a run comes down to
// the proof of that transition, whoever tells it.
func TestTransitionsAreJudged(t *testing.T) {
	for _, c := range []struct {
		kind               string
		block              int
		level              game.Level
		transition, stride uint64
	}{
		{"transition", 1, game.Transitions, runAt + 1, 0},
		{"begin", 0, game.Transitions, 0, 0},
		{"begin", 3, game.Transitions, 0, 0},
		{"entry", 1, game.Strides, runAt, 0},
		{"exit", worldBlocks - 1, game.Strides, runAt, game.Last},
	} {
		for _, liar := range []string{"poster", "validator"} {
			t.Run(fmt.Sprintf("%s in block %d by the %s", c.kind, c.block, liar), func(t *testing.T) {
				t.Parallel()
				s := newSite(t)
				worlds := map[string]*world{"poster": newWorld(s.seed, fault{}), "validator": newWorld(s.seed, fault{})}
				worlds[liar] = newWorld(s.seed, fault{kind: c.kind, block: c.block, bit: 1})
				want := map[string]Verdict{"poster": Stands, "validator": Stands}
				want[liar] = Fell
				p := s.post(worlds["poster"])
				out := s.play(map[string]Config{
					"poster":    s.config("poster", p, worlds["poster"]),
					"validator": s.config("validator", p, worlds["validator"]),
				})
				wantVerdicts(t, out, want)
				j := out[liar].Judged
				if j == nil || j.Level != c.level || j.Block != uint64(c.block) || j.Transition != c.transition || j.Stride != c.stride || j.ProofGas == 0 {
					t.Errorf("expected %s of transition %d in block %d, got %+v", c.kind, c.transition, c.block, j)
				}
				s.audit()
			})
		}
	}
}

// Without a judge of transitions both claims fall where only it could tell,
// nobody is slashed, and the epoch is open for claims again.
func TestUnjudgedLeafFellsBoth(t *testing.T) {
	for _, kind := range []string{"entry", "exit", "transition"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			s := newSiteWith(t, stepVerifierCode, nil)
			honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: kind, block: 1, bit: 1})
			p := s.post(honest)
			out := s.play(map[string]Config{
				"poster":    s.config("poster", p, honest),
				"validator": s.config("validator", p, liar),
			})
			wantVerdicts(t, out, map[string]Verdict{"poster": Unjudged, "validator": Unjudged})
			s.audit()

			s.advance(testWindow + 1)
			if _, err := Settle(t.Context(), s.client("stranger"), s.at, p.ID, game.ClaimKey{}); err != nil {
				t.Fatal(err)
			}
			out = s.play(map[string]Config{"poster": s.config("poster", p, honest)})
			wantVerdicts(t, out, map[string]Verdict{"poster": Stands})
			if d := s.deposit(operatorName(2)); d.Cmp(ether(32_000)) != 0 {
				t.Errorf("expected an honest operator to keep its deposit, got %s", d)
			}
			s.audit()
		})
	}
}

func TestPaddingIsJudgedWithoutAnArena(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	liar := newWorld(s.seed, fault{kind: "padding", bit: 1})
	p := s.post(liar)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, liar),
		"validator": s.config("validator", p, newWorld(s.seed, fault{})),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
	for _, m := range append(out["poster"].Moves, out["validator"].Moves...) {
		if m.Level > game.Blocks {
			t.Errorf("expected moves at level 1 only, got %+v", m)
		}
	}
	s.audit()
}

func TestSilentPosterLosesByClock(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	p := s.post(newWorld(s.seed, fault{kind: "step", block: 1, step: 7, bit: 1}))
	out := s.play(map[string]Config{"validator": s.config("validator", p, newWorld(s.seed, fault{}))})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	s.audit()
}

func TestSilentChallengerLosesByClock(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	p := s.post(honest)
	s.playUntil(s.config("validator", p, newWorld(s.seed, fault{kind: "step", block: 1, step: 7, bit: 1})), "rival")
	out := s.play(map[string]Config{"poster": s.config("poster", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"poster": Stands})
	s.audit()
}

// A party that goes silent in an arena loses the match above it.
func TestSilenceInAnArena(t *testing.T) {
	for _, last := range []game.Level{game.Blocks, game.Transitions, game.Strides} {
		t.Run(last.String(), func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			liar := newWorld(s.seed, fault{kind: "step", block: 3, step: 99, bit: 1})
			p := s.post(liar)
			lying := s.config("poster", p, liar)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			lying.OnMove = func(m Move) {
				if m.Level == last && m.Depth == game.Depth-game.MoveDepth {
					stop()
				}
			}
			done := make(chan struct{})
			s.enter("poster")
			go func() {
				defer close(done)
				defer s.leave("poster")
				if o, err := Run(ctx, lying); ctx.Err() == nil {
					t.Errorf("expected a run that was stopped, got %+v, %v", o, err)
				}
			}()
			out := s.play(map[string]Config{"validator": s.config("validator", p, newWorld(s.seed, fault{}))})
			<-done
			wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
			s.audit()
		})
	}
}

// Two liars and an honest party fight each with each.
func TestTwoRivals(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	first := newWorld(s.seed, fault{kind: "step", block: 2, step: 70_000, bit: 1})
	second := newWorld(s.seed, fault{kind: "step", block: 2, step: 50_000, bit: 2})
	p := s.post(first)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, first),
		"rival":     s.config("rival", p, second),
		"validator": s.config("validator", p, newWorld(s.seed, fault{})),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "rival": Fell, "validator": Stands})
	s.audit()
}

func TestDue(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		parties []Waiting
		until   uint64
	}{
		{nil, 0},
		{[]Waiting{{Head: 7, Until: 90}}, 90},
		{[]Waiting{{Head: 7, Until: 90}, {Head: 7, Until: 80}, {Head: 7}}, 80},
		{[]Waiting{{Head: 7}, {Head: 7}}, 0},
		{[]Waiting{{Head: 7, Until: 90}, {Head: 6, Until: 80}}, 0},
	} {
		if until, due := Due(7, c.parties); until != c.until || due != (c.until != 0) {
			t.Errorf("%v: expected %d, got %d, %v", c.parties, c.until, until, due)
		}
	}
}
