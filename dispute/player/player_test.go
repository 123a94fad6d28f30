package player

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// names are all that hold money in a test.
var names = []string{
	"poster", "validator", "rival", "stranger", "raider", liarName(1), liarName(2), liarName(3), liarName(4), liarName(5),
	liarName(6), liarName(7),
}

// audit checks that the court's money is where the rules put it: what it holds
// is owed to somebody, burnt, or the bond of a claim that stands.
func (s *site) audit() {
	s.t.Helper()
	ctx, c := s.t.Context(), s.client0()
	reader, b := newChain(c, s.at), newBoard(0)
	if err := b.update(ctx, reader); err != nil {
		s.t.Fatal(err)
	}
	held, err := c.Eth().BalanceAt(ctx, s.at.Court, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	sum, err := read(ctx, reader, s.at.Court, reader.court.PackBurnt(), nil, reader.court.UnpackBurnt)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, x := range b.claimList {
		if x.standing == open {
			bond, err := reader.bond(ctx, x.Interval.Level)
			if err != nil {
				s.t.Fatal(err)
			}
			sum.Add(sum, bond)
		}
	}
	for _, name := range names {
		credit, _, err := reader.credits(ctx, address(name))
		if err != nil {
			s.t.Fatal(err)
		}
		sum.Add(sum, credit)
	}
	if sum.Cmp(held) != 0 {
		s.t.Errorf("court: expected %s wei for credits, bonds and what is burnt, it holds %s", sum, held)
	}
}

func (s *site) deposit(name string) *big.Int {
	s.t.Helper()
	d, err := DepositOf(s.t.Context(), s.client0(), s.at, address(name))
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

func wantVerdicts(t *testing.T, out map[string]*Outcome, want map[string]Verdict) {
	t.Helper()
	for name, v := range want {
		switch {
		case out[name] == nil:
			t.Errorf("%s: expected %q, got no outcome", name, v)
		case out[name].Verdict != v:
			t.Errorf("%s: expected %q, got %q after %d moves", name, v, out[name].Verdict, len(out[name].Moves))
		}
	}
}

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

// A player that is killed after any move and started again goes on from the
// chain alone.
func TestRestartAfterEveryMove(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	lying := make(chan error, 1)
	s.enter("poster")
	go func() {
		defer s.leave("poster")
		o, err := Run(ctx, s.config("poster", p, liar))
		if err == nil && o.Verdict != Fell {
			err = fmt.Errorf("expected %s, got %s", Fell, o.Verdict)
		}
		lying <- err
	}()
	for range 8 {
		one, cancel := context.WithCancel(t.Context())
		cfg := s.config("validator", p, honest)
		cfg.OnMove = func(Move) { cancel() }
		if _, err := Run(one, cfg); one.Err() == nil {
			t.Fatalf("expected a run that was stopped after one move, got %v", err)
		}
	}
	out := s.play(map[string]Config{"validator": s.config("validator", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	if err := <-lying; err != nil {
		t.Error(err)
	}
}

// A reorganisation of the root chain neither loses nor redirects a move: after
// each of the first moves of a kind its block is replaced, with the move in a
// later one or gone for good.
func TestForks(t *testing.T) {
	for name, drop := range map[string]bool{"moves wait again": false, "moves are gone": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
			p := s.post(liar)
			validator := s.config("validator", p, honest)
			var mu sync.Mutex
			forked := map[string]bool{}
			fork := func(m Move) {
				mu.Lock()
				defer mu.Unlock()
				kind := fmt.Sprintf("%s by %s at level %d", m.Kind, m.From, m.Level)
				if forked[kind] || m.Kind == "collect" || m.Kind == "settle" { // the game is over
					return
				}
				forked[kind] = true
				if err := s.chain.Fork(t.Context(), 1, drop); err != nil {
					t.Error(err)
				}
			}
			poster := s.config("poster", p, liar)
			poster.OnMove, validator.OnMove = fork, fork
			// What waited when a fork came may be gone from the pool, too.
			poster.Client.Patience, validator.Client.Patience = time.Second, time.Second
			out := s.play(map[string]Config{"poster": poster, "validator": validator})
			wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
			if len(forked) < 12 {
				t.Errorf("expected a fork after each kind of move at each level, got %d", len(forked))
			}
			s.audit()
		})
	}
}

// faltering is an execution whose steps cannot be had for a while.
type faltering struct {
	*world
	failures atomic.Int64
}

func (f *faltering) Steps(ctx context.Context, block, transition, stride uint64) (game.History, error) {
	if f.failures.Add(-1) >= 0 {
		return game.History{}, errors.New("the disk is full")
	}
	return f.world.Steps(ctx, block, transition, stride)
}

// What goes wrong in the own execution of one match ends neither the player nor
// its other matches.
func TestFailureInOneMatch(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	deep := newWorld(s.seed, fault{kind: "step", block: 2, step: 70_000, bit: 1})
	flat := newWorld(s.seed, fault{kind: "transition", block: 4, bit: 1})
	p := s.post(deep)
	validator := s.config("validator", p, newWorld(s.seed, fault{}))
	h := &faltering{world: newWorld(s.seed, fault{})}
	h.failures.Store(1 << 40)
	validator.Histories = h
	validator.OnMove = func(m Move) {
		if m.Kind == "prove" && m.Level == game.Transitions { // the other match is won meanwhile
			h.failures.Store(3)
		}
	}
	out := s.play(map[string]Config{
		"poster": s.config("poster", p, deep), "rival": s.config("rival", p, flat), "validator": validator,
	})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	if h.failures.Load() >= 0 {
		t.Error("expected the execution to have failed for a while")
	}
	s.audit()
}

// The root chain's node goes away for longer than a party is refused in a row,
// and comes back: the party goes on.
func TestNodeGoesAwayAndComesBack(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	target, err := url.Parse(s.chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	var down atomic.Int64
	through := httputil.NewSingleHostReverseProxy(target)
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Add(-1) >= 0 {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		through.ServeHTTP(w, r)
	}))
	t.Cleanup(node.Close)
	p := s.post(newWorld(s.seed, fault{kind: "padding", bit: 1}))
	cfg := s.config("validator", p, newWorld(s.seed, fault{}))
	if cfg.Client, err = rootchain.Dial(t.Context(), node.URL, testKey("validator")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cfg.Client.Close)
	cfg.OnMove = func(m Move) {
		if m.Kind == "rival" {
			down.Store(3 * refusals)
		}
	}
	out := s.play(map[string]Config{"validator": cfg})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	if down.Load() >= 0 {
		t.Error("expected the node to have been away")
	}
}

// A transition that is no run has no steps: a claim to some is somebody else's,
// whatever it says.
func TestStepsBelowNoRunAreForeign(t *testing.T) {
	w := newWorld(ssz.Uint64(77), fault{})
	v := newViews(w, w.stateBefore, worldBlocks)
	leaf := w.transitions[1].Leaf(runAt + 1)
	c := &claim{Claim: game.Claim{
		Interval: game.Interval{Level: game.Blocks}.Below(1).Below(runAt + 1).Below(5), First: leaf, Last: leaf, Root: leaf,
	}}
	if own, mine, err := v.mine(t.Context(), c); own != nil || mine || err != nil {
		t.Errorf("expected a foreign claim, got %v, %v, %v", own, mine, err)
	}
}

// Two parties that play the same claim take each other's moves; neither is
// stopped by it.
func TestTwoPlayersOfOneClaim(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	liar := newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, liar),
		"rival":     s.config("rival", p, newWorld(s.seed, fault{})),
		"validator": s.config("validator", p, newWorld(s.seed, fault{})),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "rival": Stands, "validator": Stands})
	s.audit()
}

// A stranger posts a false claim on the honest side of an arena and lets it
// fall: the honest claim beside it stands.
func TestFalseClaimOnTheHonestSide(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	validator := s.config("validator", p, honest)
	joined := make(chan error, 1)
	validator.OnMove = func(m Move) {
		if m.Kind == "join" && m.Level == game.Strides || m.Kind == Descend && m.Level == game.Transitions {
			joined <- s.joinFalsely(m.Match, honest)
		}
	}
	out := s.play(map[string]Config{"poster": s.config("poster", p, liar), "validator": validator})
	if err := <-joined; err != nil {
		t.Fatal(explain(err))
	}
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
	s.audit()
}

// A liar posts a true claim below its own and lets it fall there, before the
// honest party comes: the same claim below the honest one is another.
func TestTrueClaimFallsElsewhere(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	early, late := newWorld(s.seed, fault{kind: "step", block: 2, step: 9, bit: 1}), newWorld(s.seed, fault{kind: "step", block: 3, step: 9, bit: 1})
	p := s.post(late)
	rival := s.config("rival", p, early)
	s.playUntil(rival, "rival")
	step := func(pl *player) {
		if _, err := pl.step(t.Context()); err != nil {
			t.Fatal(explain(err))
		}
	}
	// The two play until the late liar, right about block 2, is to move there.
	right, wrong := s.player(s.config("poster", p, late)), s.player(rival)
	claim := func(b *board) *claim {
		for _, c := range b.claimList {
			if c.Root == honest.transitions[2].Root() {
				return c
			}
		}
		return nil
	}
	waits := func(b *board) bool {
		for _, m := range b.matchList {
			if c := claim(b); c != nil && (m.a == c || m.b == c) {
				return m.at.Opened != 0 && (m.at.Turn() == game.A) == (m.a == c)
			}
		}
		return false
	}
	for i := 0; !waits(right.board); i++ {
		if i == 50 {
			t.Fatal("expected the liars to come to the block in which one of them is right")
		}
		step(wrong)
		if err := right.board.update(t.Context(), right.chain); err != nil {
			t.Fatal(err)
		}
		if !waits(right.board) {
			step(right)
		}
	}
	s.advance(testClock + 1)
	step(wrong)
	if err := wrong.board.update(t.Context(), wrong.chain); err != nil {
		t.Fatal(err)
	}
	if c := claim(wrong.board); c.standing != fallen {
		t.Fatalf("expected the true claim to have fallen, got standing %d", c.standing)
	}
	out := s.play(map[string]Config{"rival": rival, "validator": s.config("validator", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"rival": Fell, "validator": Stands})
	s.audit()
}

// player returns a player that a test steps itself.
func (s *site) player(cfg Config) *player {
	s.t.Helper()
	p, err := newPlayer(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// joinFalsely posts, on the side whose leaf is the honest one, a history of
// strides that goes wrong in its middle.
func (s *site) joinFalsely(arena game.MatchID, honest *world) error {
	ctx, c := s.t.Context(), s.client("stranger")
	reader := newChain(c, s.at)
	b := newBoard(0)
	if err := b.update(ctx, reader); err != nil {
		return err
	}
	in := b.matches[arena]
	m := in.at
	block := uint64(honest.faultless(m.NodeA, m.NodeB))
	side := game.A
	if honest.transitions[block].Leaf(int(m.Index)) == m.NodeB {
		side = game.B
	}
	h, err := honest.Strides(ctx, block, uint64(m.Index))
	if err != nil {
		return err
	}
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = h.Leaf(i)
	}
	leaves[1][3] ^= 1
	if h, err = game.NewHistory(leaves); err != nil {
		return err
	}
	bond, err := reader.bond(ctx, game.Strides)
	if err != nil {
		return err
	}
	x := court.Posting{Side: uint8(side), Above: statement(&in.a.Claim), Root: h.Root(), Branch: words(h.Branch(game.Last))}
	if side == game.B {
		x.Above = statement(&in.b.Claim)
	}
	data := court.NewCourt().PackJoin(pairing(in), found(&in.at), x)
	_, err = c.Send(ctx, rootchain.Tx{To: &s.at.Court, Value: bond, Data: data})
	return err
}

// faultless returns the block whose run ends in one of two level-2 leaves.
func (w *world) faultless(x, y ssz.Root) int {
	for b := range w.transitions {
		if leaf := w.transitions[b].Leaf(runAt); leaf == x || leaf == y {
			return b
		}
	}
	return -1
}

// advance moves the clock by seconds.
func (s *site) advance(seconds uint64) {
	s.t.Helper()
	now, err := s.chain.Now(s.t.Context())
	if err == nil {
		err = s.chain.AdvanceTo(s.t.Context(), now+seconds)
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

// playUntil runs one player until it has made a move of some kind.
func (s *site) playUntil(cfg Config, kind string) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	defer cancel()
	cfg.OnMove = func(m Move) {
		if m.Kind == kind {
			cancel()
		}
	}
	if o, err := Run(ctx, cfg); ctx.Err() == nil {
		s.t.Fatalf("expected a move %q, got %+v, %v", kind, o, err)
	}
}

// Others may always be first: a player gives up only where it is refused again
// and again though nothing happens.
func TestRefusalsCountWhileNothingHappens(t *testing.T) {
	t.Parallel()
	var r refusalCount
	for i := range uint64(3 * refusals) {
		if r.add(100 + i); r.inRow != 1 {
			t.Fatalf("expected refusals by what others did not to add up, got %d", r.inRow)
		}
	}
	for range refusals {
		r.add(100 + 3*refusals)
	}
	if r.inRow != refusals {
		t.Errorf("expected %d refusals in a row, got %d", refusals, r.inRow)
	}
}

// A player answers where its clock runs before it begins another match.
func TestOwnMovesComeFirst(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	first, second := newWorld(s.seed, fault{kind: "begin", block: 1, bit: 1}), newWorld(s.seed, fault{kind: "padding", bit: 1})
	p := s.post(honest)
	s.playUntil(s.config("rival", p, first), "rival") // it opens the match
	last, err := LastResult(second.blocks, &second.result)
	if err != nil {
		t.Fatal(err)
	}
	pl := s.player(s.config("poster", p, honest))
	data := pl.chain.epochs.PackRival(p.ID, second.blocks.Root(), last, nil, nil)
	if _, err := s.client("stranger").Send(t.Context(), rootchain.Tx{To: &s.at.Epochs, Value: ether(1000), Data: data}); err != nil {
		t.Fatal(explain(err))
	}
	for range 2 {
		if _, err := pl.step(t.Context()); err != nil {
			t.Fatal(explain(err))
		}
	}
	if pl.moves[0].Kind != "answer" || pl.moves[1].Kind != "pair" {
		t.Errorf("expected an answer, then a pairing, got %+v", pl.moves)
	}
}

// However many oppose a claim that is posted: it names no more than it may fight.
func TestWithPlaces(t *testing.T) {
	t.Parallel()
	b := newBoard(0)
	var all []*claim
	for range 3000 {
		all = append(all, &claim{standing: open})
	}
	for i := range testCap { // the first and the third may have no more
		b.matchList = append(b.matchList, &match{a: all[0], b: all[100+i]}, &match{a: all[200+i], b: all[2]})
	}
	want := []*claim{all[1], all[3], all[4], all[5]}
	if got := b.withPlaces(all, testCap); !slices.Equal(got, want) {
		t.Errorf("expected four claims that have places, got %d others", len(got))
	}
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
