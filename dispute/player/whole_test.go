package player

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

// wholeSize is the dispute that the gas of a whole one is said of: 128 blocks
// of 1,024 transitions, and a call of 2^30 steps.
var wholeSize = size{blocks: 128, calls: 1022, run: 1<<30 - 1}

// mostWholeGas is what it may cost, settlement and payment included.
const mostWholeGas = 3_000_000

// wholeWorld is a synthetic execution of that size in which one step is the real
// machine's: the one that is disputed.
type wholeWorld struct {
	*world
	step          int // of the run of the last block
	before, after ssz.Root
	witness       []byte
}

func newWholeWorld(t *testing.T, seed ssz.Root, f fault) *wholeWorld {
	t.Helper()
	m := new(machineWorld).start(0)
	m.Run(9*7 + 2) // the next one loads a word
	w := &wholeWorld{step: f.step, before: m.Root()}
	var err error
	if w.witness, err = m.Witness(); err != nil {
		t.Fatal(err)
	}
	m.Run(1)
	w.after = m.Root()
	w.world = newWorldOf(seed, f, wholeSize, nil)
	return w
}

// with puts the real step into a history of machine states, of which leaf i is
// the state after first + i*every steps.
func (w *wholeWorld) with(h game.History, first, every int) (game.History, error) {
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = h.Leaf(i)
		switch steps := first + i*every; {
		case i == game.Last && every > 1: // of strides: the transition's leaf
		case steps == w.step:
			leaves[i] = w.before
		case steps == w.step+1 && w.fault.bit == 0:
			leaves[i] = w.after
		}
	}
	return game.NewHistory(leaves)
}

func (w *wholeWorld) Strides(ctx context.Context, block, transition uint64) (game.History, error) {
	h, err := w.world.Strides(ctx, block, transition)
	if err != nil || transition != runAt {
		return h, err
	}
	return w.with(h, 0, stepsAStride)
}

func (w *wholeWorld) Steps(ctx context.Context, block, transition, stride uint64) (game.History, error) {
	h, err := w.world.Steps(ctx, block, transition, stride)
	if err != nil {
		return h, err
	}
	return w.with(h, (int(stride)-1)*stepsAStride+1, 1)
}

func (w *wholeWorld) Witness(context.Context, uint64, uint64, uint64, uint64) ([]byte, error) {
	return w.witness, nil
}

// TestWholeDispute plays the dispute whose gas is promised, against the real
// step verifier, and compares what each move costs with testdata/whole. The
// challenger is honest; the poster lies about one step and answers as long as
// it can.
func TestWholeDispute(t *testing.T) {
	t.Parallel()
	s := newSiteWith(t, nil, transitionVerifierCode)
	lie := fault{kind: "step", block: wholeSize.blocks - 1, step: 700_000_000, bit: 1}
	liar := newWholeWorld(t, s.seed, lie)
	lie.bit = 0
	honest := newWholeWorld(t, s.seed, lie)
	p := s.post(liar.world)
	poster, challenger := s.config("poster", p, liar.world), s.config("challenger", p, honest.world)
	challenger.Client = s.client("validator")
	poster.Histories, challenger.Histories = liar, honest
	ctx, silence := context.WithCancel(t.Context())
	defer silence()
	var moves []Move
	named := map[string]string{}
	note := func(who string, then func(Move)) func(Move) {
		return func(m Move) {
			s.mu.Lock()
			moves = append(moves, m)
			named[m.Tx.Hex()] = who
			s.mu.Unlock()
			then(m)
		}
	}
	poster.OnMove = note("poster", func(m Move) {
		if m.Level == game.Steps && m.Depth == game.Depth-game.MoveDepth {
			silence()
		}
	})
	challenger.OnMove = note("challenger", func(Move) {})
	s.enter("poster")
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer s.leave("poster")
		if o, err := Run(ctx, poster); ctx.Err() == nil {
			t.Errorf("expected the liar to have been silenced, got %+v, %v", o, err)
		}
	}()
	out := s.play(map[string]Config{"challenger": challenger})
	<-done
	wantVerdicts(t, out, map[string]Verdict{"challenger": Stands})
	if j := out["challenger"].Judged; j == nil || j.Block != uint64(lie.block) || (j.Stride-1)*stepsAStride+j.Step != uint64(lie.step) {
		t.Errorf("expected step %d of block %d, got %+v", lie.step, lie.block, j)
	}
	// A party is told of its move when it asks, which may be after the answer to it.
	slices.SortStableFunc(moves, func(x, y Move) int { return cmp.Compare(x.Block, y.Block) })
	datadriven.RunTest(t, "testdata/whole", func(t *testing.T, _ *datadriven.TestData) string {
		return wholeTable(t, moves, named)
	})
}

// wholeTable lists the moves with their gas, and sums them up.
func wholeTable(t *testing.T, moves []Move, named map[string]string) string {
	var out strings.Builder
	var fought, settled uint64
	counts := map[string]int{}
	for _, m := range moves {
		level := "-"
		if m.Level != 0 {
			level = fmt.Sprint(uint8(m.Level))
		}
		fmt.Fprintf(&out, "%-11s %-11s level %s %9d\n", named[m.Tx.Hex()], m.Kind, level, m.GasUsed)
		if slices.Contains([]string{"release", "settle", "collect"}, m.Kind) {
			settled += m.GasUsed
		} else {
			fought += m.GasUsed
		}
		if m.Level >= game.Strides && (m.Kind == "answer" || m.Kind == Descend || m.Kind == "join") {
			counts[named[m.Tx.Hex()]]++
		}
	}
	if total := fought + settled; total > mostWholeGas {
		t.Errorf("expected at most %d gas, got %d", mostWholeGas, total)
	}
	fmt.Fprintf(&out, "dispute     %d\nsettlement  %d\ntogether    %d in %d transactions\n", fought, settled, fought+settled, len(moves))
	fmt.Fprintf(&out, "about steps %d transactions of the poster, %d of the challenger, proof apart\n", counts["poster"], counts["challenger"])
	return out.String()
}
