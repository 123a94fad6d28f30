package player

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

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
