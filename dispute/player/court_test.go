package player

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// dispute is an epoch of an honest poster and a liar's rival, paired at level 1
// with nothing opened.
type dispute struct {
	*site
	posted        *Posted
	honest, liar  *world
	id            game.MatchID
	a, b          *world // whose claims are the match's A and B
	reader        *chain
	stranger      *rootchain.Client
	pairing       court.Pairing   // of the match
	above         court.Statement // of claim A
	aboveB        court.Statement
	courtContract *court.Court
}

func newDispute(t *testing.T) *dispute {
	t.Helper()
	d := &dispute{site: newSite(t), courtContract: court.NewCourt()}
	d.honest, d.liar = newWorld(d.seed, fault{}), newWorld(d.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	d.posted = d.post(d.honest)
	d.stranger = d.client("stranger")
	d.reader = newChain(d.stranger, d.at)
	last, err := LastResult(d.liar.blocks, &d.liar.result)
	if err != nil {
		t.Fatal(err)
	}
	against := []epochs.Result{{Last: d.honest.blocks.Leaf(game.Last), Root: d.honest.blocks.Root()}}
	rival := d.reader.epochs.PackRival(d.posted.ID, d.liar.blocks.Root(), last, against, nil)
	if _, err := d.client("validator").Send(t.Context(), rootchain.Tx{To: &d.at.Epochs, Value: ether(1000), Data: rival}); err != nil {
		t.Fatal(explain(err))
	}
	b := newBoard(0)
	if err := b.update(t.Context(), d.reader); err != nil {
		t.Fatal(err)
	}
	if len(b.matchList) != 1 {
		t.Fatalf("expected one match, got %d", len(b.matchList))
	}
	d.id = b.matchList[0].id
	d.pairing = pairing(b.matchList[0])
	d.above, d.aboveB = statement(&b.matchList[0].a.Claim), statement(&b.matchList[0].b.Claim)
	d.a, d.b = d.honest, d.liar
	if b.matchList[0].a.Root != d.honest.blocks.Root() {
		d.a, d.b = d.liar, d.honest
	}
	return d
}

// send sends data to the court as a stranger, who may make any move.
func (d *dispute) send(value *big.Int, data []byte) error {
	_, err := d.stranger.Send(d.t.Context(), rootchain.Tx{To: &d.at.Court, Value: value, Data: data})
	return err
}

// refused checks that a contract refuses with the named error.
func refused(t testing.TB, what string, err error, name string) {
	t.Helper()
	var revert *rootchain.RevertError
	if !errors.As(err, &revert) {
		t.Errorf("%s: expected the contract to refuse with %s, got %v", what, name, err)
		return
	}
	if got := contracts.Explain(revert.Data); !strings.HasPrefix(got, name) {
		t.Errorf("%s: expected %s, got %q", what, name, got)
	}
}

func (d *dispute) reveal(id court.Pairing, children [game.Children]ssz.Root) []byte {
	return d.courtContract.PackReveal(id, words(children[:]), d.b.blocks.Root())
}

// answer goes down to a child of the root and opens what b has there.
func (d *dispute) answer(child int, path []ssz.Root) []byte {
	own := d.b.blocks.Opening(game.MoveDepth, child&(game.Children-1))
	return d.answerWith(court.BisectionAnswer{Child: big.NewInt(int64(child)), Path: words(path), Opening: words(own[:])})
}

func (d *dispute) answerWith(x court.BisectionAnswer) []byte {
	return d.courtContract.PackAnswer(d.pairing, x)
}

func (d *dispute) conclude() []byte { return d.courtContract.PackConclude(d.pairing, nil) }

func TestMovesThatAreRefused(t *testing.T) {
	t.Parallel()
	d := newDispute(t)
	a, b := d.a.blocks, d.b.blocks
	open, shut := a.Opening(0, 0), b.Opening(0, 0)
	first := 0
	for open[first] == shut[first] {
		first++
	}
	wrong := open
	wrong[9][0] ^= 1
	path := game.Descent(&open, &shut, first)

	refused(t, "reveal of another node", d.send(nil, d.reveal(d.pairing, shut)), "WrongNode")
	refused(t, "reveal that names another node of b",
		d.send(nil, d.courtContract.PackReveal(d.pairing, words(open[:]), a.Root())), "WrongNode")
	refused(t, "reveal of half a node", d.send(nil, d.courtContract.PackReveal(d.pairing, words(open[:16]), b.Root())), "WrongBranchLength")
	refused(t, "reveal of other children", d.send(nil, d.reveal(d.pairing, wrong)), "WrongNode")
	refused(t, "reveal in a match that does not exist", d.send(nil, d.reveal(court.Pairing{A: d.pairing.A, B: d.pairing.B}, open)), "NotAlive")
	refused(t, "reveal in another arena", d.send(nil, d.reveal(court.Pairing{Arena: d.id, A: d.pairing.A, B: d.pairing.B}, open)), "NotAlive")
	refused(t, "answer before the reveal", d.send(nil, d.answer(first, path)), "NotYourTurn")
	if err := d.send(nil, d.reveal(d.pairing, open)); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "second reveal", d.send(nil, d.reveal(d.pairing, open)), "NotYourTurn")
	answers := func(what string, child int, path []ssz.Root, name string) {
		t.Helper()
		refused(t, what, d.send(nil, d.answer(child, path)), name)
	}
	answers("answer with other children of a", first, game.Descent(&wrong, &shut, first), "WrongNode")
	wrong = shut
	wrong[31][5] ^= 1
	answers("answer with other children of b", first, game.Descent(&open, &wrong, first), "WrongNode")
	answers("answer that goes to another child", first^1, path[:len(path)-1], "WrongNode")
	answers("answer that skips a difference", first+1, game.Descent(&open, &shut, first+1), "WrongNode")
	answers("answer that swaps the sides", first, game.Descent(&shut, &open, first), "WrongNode")
	answers("answer that stops short", first, path[:len(path)-1], "WrongBranchLength")
	answers("answer with a word too many", first, append(path[:len(path):len(path)], ssz.Root{}), "WrongBranchLength")
	answers("answer to a child outside", game.Children+first, path, "IndexOutsideTree")
	refused(t, "answer with a predecessor before the last", d.send(nil, d.answerWith(court.BisectionAnswer{
		Child: big.NewInt(int64(first)), Path: words(path), Before: a.Leaf(0),
	})), "WrongPredecessor")
	answersWith := func(what string, opening [game.Children]ssz.Root, n int, name string) {
		t.Helper()
		refused(t, what, d.send(nil, d.answerWith(court.BisectionAnswer{
			Child: big.NewInt(int64(first)), Path: words(path), Opening: words(opening[:n]),
		})), name)
	}
	answersWith("answer without an opening", shut, 0, "WrongBranchLength")
	answersWith("answer with the opponent's opening", a.Opening(game.MoveDepth, first), game.Children, "WrongNode")
	answersWith("answer with another node's opening", b.Opening(game.MoveDepth, first+1), game.Children, "WrongNode")
	refused(t, "proof of a match that bisects", d.send(nil, d.courtContract.PackProve(d.pairing, court.Found{}, nil)), "WrongPhase")
	refused(t, "conclusion in time", d.send(nil, d.conclude()), "Undecided")
	refused(t, "conclusion with an arena too many",
		d.send(nil, d.courtContract.PackConclude(d.pairing, []court.Pairing{d.pairing})), "WrongChain")
	refused(t, "claim in an arena that is not open", d.send(ether(500), d.courtContract.PackJoin(d.pairing, court.Found{}, court.Posting{
		Side: 1, Above: d.above, Root: a.Root(), Branch: words(a.Branch(game.Last)),
	})), "WrongPhase")
	if err := d.send(nil, d.answer(first, path)); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "replay of the reveal", d.send(nil, d.reveal(d.pairing, open)), "NotYourTurn")
	refused(t, "replay of the answer", d.send(nil, d.answer(first, path)), "WrongNode")

	d.advance(testClock + 1)
	refused(t, "answer after the clock ran out", d.send(nil, d.answer(first, path)), "ClockExpired")
	if err := d.send(nil, d.conclude()); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "move in a match that is over", d.send(nil, d.answer(first, path)), "NotAlive")
	refused(t, "second conclusion", d.send(nil, d.conclude()), "NotAlive")
	d.audit()
}

// toArena plays level 1 down to the arena of the block that differs.
func (d *dispute) toArena() game.Match {
	d.t.Helper()
	opened := d.a.blocks.Opening(0, 0)
	if err := d.send(nil, d.reveal(d.pairing, opened)); err != nil {
		d.t.Fatal(explain(err))
	}
	m := game.Match{NodeA: d.a.blocks.Root(), NodeB: d.b.blocks.Root(), Opened: game.A}
	for m.Depth < game.Depth {
		side, mine := m.Turn(), d.b.blocks
		if side == game.A {
			mine = d.a.blocks
		}
		a, b := d.a.blocks.Opening(m.Depth, m.Index), d.b.blocks.Opening(m.Depth, m.Index)
		child := 0
		for a[child] == b[child] {
			child++
		}
		x := court.BisectionAnswer{Child: big.NewInt(int64(child)), Path: words(game.Descent(&a, &b, child))}
		leaf := m.Index*game.Children + child
		if m.Finds() {
			refused(d.t, "answer that goes to an equal child", d.send(nil, d.answer(child-1, game.Descent(&a, &b, child-1))), "NoDifference")
			refused(d.t, "answer that skips a difference", d.send(nil, d.answer(child+1, game.Descent(&a, &b, child+1))), "WrongNode")
			// Neither the found leaf nor the one behind it is the one before.
			for _, wrong := range []int{leaf, leaf + 1} {
				x.Before, x.Branch = mine.Leaf(wrong), words(mine.Branch(wrong)[:1])
				refused(d.t, "answer with another predecessor", d.send(nil, d.answerWith(x)), "WrongPredecessor")
			}
			x.Before, x.Branch = mine.Leaf(leaf-1), words(mine.Branch(leaf - 1)[:1])
			refused(d.t, "answer with half a proof", d.send(nil, d.answerWith(court.BisectionAnswer{Child: x.Child, Path: x.Path, Before: x.Before})), "WrongBranchLength")
			x.Opening = words(a[:])
			refused(d.t, "answer with an opening of a leaf", d.send(nil, d.answerWith(x)), "WrongBranchLength")
			x.Opening = nil
		} else {
			next := mine.Opening(m.Depth+game.MoveDepth, leaf)
			x.Opening = words(next[:])
		}
		if err := d.send(nil, d.answerWith(x)); err != nil {
			d.t.Fatal(explain(err))
		}
		m.Opened, m.Depth, m.Index = side, m.Depth+game.MoveDepth, leaf
	}
	b := newBoard(0)
	if err := b.update(d.t.Context(), d.reader); err != nil {
		d.t.Fatal(err)
	}
	state, err := d.reader.match(d.t.Context(), d.id, nil)
	if err != nil {
		d.t.Fatal(err)
	}
	at, err := timed(b.matches[d.id], &state)
	if err != nil {
		d.t.Fatal(err)
	}
	return at
}

func TestClaimsInAnArena(t *testing.T) {
	t.Parallel()
	d := newDispute(t)
	m := d.toArena()
	if m.Phase != game.InArena || m.Index != 2 || m.Before != d.honest.blocks.Leaf(1) {
		t.Fatalf("expected the arena of block 2, got %+v", m)
	}
	own, other := d.a.transitions[2], d.b.transitions[2]
	join := func(side uint8, h game.History, branch []ssz.Root) []byte {
		x := court.Posting{Side: side, Above: d.above, Root: h.Root(), Branch: words(branch)}
		if side == 2 {
			x.Above = d.aboveB
		}
		return d.courtContract.PackJoin(d.pairing, found(&m), x)
	}
	bond := ether(500)
	refused(t, "claim that ends elsewhere", d.send(bond, join(1, other, other.Branch(game.Last))), "WrongLastLeaf")
	refused(t, "claim with a short branch", d.send(bond, join(1, own, own.Branch(game.Last)[:14])), "WrongBranchLength")
	refused(t, "claim of no side", d.send(bond, join(3, own, own.Branch(game.Last))), "WrongSide")
	refused(t, "claim with the bond of another level", d.send(ether(400), join(1, own, own.Branch(game.Last))), "WrongBond")
	refused(t, "claim without a bond", d.send(nil, join(1, own, own.Branch(game.Last))), "WrongBond")
	if err := d.send(bond, join(1, own, own.Branch(game.Last))); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "claim that is there", d.send(bond, join(1, own, own.Branch(game.Last))), "AlreadyPosted")
	refused(t, "conclusion while claims may come", d.send(nil, d.conclude()), "Undecided")
	claim := game.Claim{
		Round: game.Round(d.posted.ID, 0), Interval: game.Interval{Level: game.Transitions, Path: 2},
		First: m.Before, Last: own.Leaf(game.Last), Root: own.Root(),
	}
	key := claim.Key()
	foreign := d.above
	foreign.Path++
	posting := court.Posting{Side: 1, Above: foreign, Root: own.Root(), Branch: words(own.Branch(game.Last))}
	refused(t, "claim below another interval", d.send(bond, d.courtContract.PackJoin(d.pairing, found(&m), posting)), "WrongStatement")
	posting.Above = d.aboveB
	refused(t, "claim below the other side's", d.send(bond, d.courtContract.PackJoin(d.pairing, found(&m), posting)), "WrongStatement")
	posting.Above = d.above
	refused(t, "claim below another leaf",
		d.send(bond, d.courtContract.PackJoin(d.pairing, court.Found{Before: m.Before, LeafA: m.NodeB, LeafB: m.NodeA}, posting)), "WrongNode")
	pair := func(x, y court.Statement, in game.MatchID, opening []ssz.Root, over ...court.Pairing) error {
		return d.send(nil, d.courtContract.PackPair(in, x, y, words(opening), over))
	}
	round := game.Round(d.posted.ID, 0).Arena()
	refused(t, "match of a claim with itself", pair(statement(&claim), statement(&claim), d.id, nil), "NotOpposed")
	refused(t, "match of claims of two levels", pair(d.above, statement(&claim), round, nil), "ClaimNotOpen")
	refused(t, "match of level 1 outside the round", pair(d.aboveB, d.above, d.id, nil), "ClaimNotOpen")
	refused(t, "match that exists", pair(d.aboveB, d.above, round, nil), "AlreadyPosted")
	opening := d.b.blocks.Opening(0, 0)
	refused(t, "match with another claim's opening", pair(d.above, d.aboveB, round, opening[:]), "WrongNode")
	refused(t, "match that exists, with a living one to be taken out of the count", pair(d.above, d.aboveB, round, nil, d.pairing), "AlreadyPosted")
	foreign = statement(&claim)
	foreign.First[0] ^= 1
	refused(t, "match of a claim that states something else", pair(foreign, d.above, round, nil), "ClaimNotOpen")
	refused(t, "release from an arena that stands",
		d.send(nil, d.courtContract.PackRelease([]court.Pairing{d.pairing}, [][32]byte{key})), "StillAlive")

	d.advance(testArenaWindow + 1)
	refused(t, "claim after its time", d.send(bond, join(2, other, other.Branch(game.Last))), "TooLate")
	if err := d.send(nil, d.conclude()); err != nil {
		t.Fatal(explain(err))
	}
	if err := d.send(nil, d.courtContract.PackRelease([]court.Pairing{d.pairing}, [][32]byte{key})); err != nil {
		t.Fatal(explain(err))
	}
	b := newBoard(0)
	if err := b.update(t.Context(), d.reader); err != nil {
		t.Fatal(err)
	}
	if got := b.claims[seat{d.id, key}].standing; got != returned {
		t.Errorf("expected the bond of the side that stood to be returned, got standing %d", got)
	}
	d.audit()
}

// A proof of a transition names the match, its statement, the round and the
// agreed state, and is about a transition that is no run.
func TestTransitionProofsThatAreRefused(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	validator := s.config("validator", p, honest)
	reader := newChain(s.client("stranger"), s.at)
	checked := 0
	validator.OnMove = func(m Move) {
		if m.Kind != "join" && m.Kind != Descend {
			return
		}
		checked++
		b := newBoard(0)
		if err := b.update(t.Context(), reader); err != nil {
			t.Error(err)
			return
		}
		in := b.matches[m.Match] // whose arena was joined
		said, round, leaf := statement(&in.a.Claim), court.RoundName{Epoch: p.ID, Number: new(big.Int)}, found(&in.at)
		witness, err := honest.TransitionWitness(t.Context(), 2, uint64(in.at.Index), false)
		if err != nil {
			t.Error(err)
		}
		proof := func(what string, said court.Statement, round court.RoundName, leaf court.Found, witness []byte, name string) {
			t.Helper()
			_, err := reader.judge(t.Context(), reader.court.PackProveTransition(pairing(in), said, round, leaf, witness))
			refused(t, what, err, name)
		}
		switch in.a.Interval.Level {
		case game.Blocks:
			proof("proof of a block", said, round, leaf, witness, "NoJudge")
			return
		case game.Strides:
			proof("proof of a stride", said, round, leaf, witness, "WrongPhase")
			return
		}
		proof("proof of a run", said, round, leaf, witness, "IsRun")
		proof("proof after another state", said, round, court.Found{LeafA: leaf.LeafA, LeafB: leaf.LeafB}, witness, "WrongNode")
		proof("proof in a round that is not open", said, court.RoundName{Epoch: p.ID, Number: big.NewInt(1)}, leaf, witness, "RoundNotOpen")
		proof("proof in another epoch's round", said, court.RoundName{Epoch: [32]byte{1}, Number: new(big.Int)}, leaf, witness, "RoundNotOpen")
		other := said
		other.Path++
		proof("proof in another block", other, round, leaf, witness, "WrongStatement")
		proof("proof with another claim", statement(&in.b.Claim), round, leaf, witness, "WrongStatement")
		proof("proof with a witness of something else", said, round, leaf, make([]byte, 32), "")
		_, err = reader.judge(t.Context(), reader.court.PackProve(pairing(in), leaf, witness))
		refused(t, "step below a transition", err, "WrongPhase")
	}
	out := s.play(map[string]Config{"poster": s.config("poster", p, liar), "validator": validator})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
	if checked != 3 {
		t.Errorf("expected three arenas, got %d", checked)
	}
}

// Whoever moves for the side that wins is paid from the loser's bond, the
// claim's poster and a stranger alike; the poster gets half of the rest.
func TestMoversArePaid(t *testing.T) {
	for _, mover := range []string{"the poster", "a stranger"} {
		t.Run(mover, func(t *testing.T) {
			t.Parallel()
			const answerGas = 95_000
			d := newDispute(t)
			ctx, bond := t.Context(), ether(1000)
			winner := "poster"
			if d.b == d.liar {
				winner = "validator"
			}
			open, shut := d.a.blocks.Opening(0, 0), d.b.blocks.Opening(0, 0)
			if err := d.send(nil, d.reveal(d.pairing, open)); err != nil {
				t.Fatal(explain(err))
			}
			from := d.stranger
			if mover == "the poster" {
				from = d.client(winner)
			}
			receipt, err := from.Send(ctx, rootchain.Tx{To: &d.at.Court, Data: d.answer(0, game.Descent(&open, &shut, 0))})
			if err != nil {
				t.Fatal(explain(err))
			}
			d.advance(testClock + 1)
			if err := d.send(nil, d.conclude()); err != nil {
				t.Fatal(explain(err))
			}
			fee := new(big.Int).Mul(big.NewInt(answerGas), receipt.EffectiveGasPrice)
			if mover == "the poster" { // counted in gwei
				fee.Sub(fee, new(big.Int).Mod(fee, big.NewInt(1e9)))
			}
			half := new(big.Int).Sub(bond, fee)
			half.Rsh(half, 1)
			want := map[string]*big.Int{winner: half, "stranger": fee}
			if mover == "the poster" {
				want = map[string]*big.Int{winner: half.Add(half, fee), "stranger": new(big.Int)}
			}
			if fee.Sign() == 0 {
				t.Fatal("expected a move to earn something")
			}
			for name, wei := range want {
				if got, _, err := d.reader.credits(ctx, address(name)); err != nil || got.Cmp(wei) != 0 {
					t.Errorf("%s: expected %s wei, got %s, %v", name, wei, got, err)
				}
			}
			d.audit()
		})
	}
}

// The agreed leaf before the found one is proved by its branch where the
// openings do not show it.
func TestAnswerProvesThePredecessor(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "padding", bit: 1})
	// The fault of this world is at leaf worldBlocks + 40, not first in its
	// opening; one of a history that differs at leaf 64 is.
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = honest.blocks.Leaf(i)
	}
	leaves[64][1] ^= 1
	var err error
	if liar.blocks, err = game.NewHistory(leaves); err != nil {
		t.Fatal(err)
	}
	p := s.post(liar)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, liar),
		"validator": s.config("validator", p, honest),
	})
	wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
	s.audit()
}

func TestOnlyEpochsOpensRounds(t *testing.T) {
	t.Parallel()
	d := newDispute(t)
	round := game.Round([32]byte{1}, 0)
	refused(t, "open", d.send(nil, d.courtContract.PackOpen(round, [32]byte{1}, 5)), "NotEpochs")
	refused(t, "enter", d.send(ether(1000), d.courtContract.PackEnter(round, [32]byte{}, court.Result{}, common.Address{}, nil, nil)), "NotEpochs")
	refused(t, "close", d.send(nil, d.courtContract.PackClose(game.Round(d.posted.ID, 0), d.posted.Claim)), "NotEpochs")
	refused(t, "cancel", d.send(nil, d.courtContract.PackCancel(game.Round(d.posted.ID, 0))), "NotEpochs")
	refused(t, "collect nothing", d.send(nil, d.courtContract.PackCollect()), "NothingCollected")
	refused(t, "refund while the round is open", d.send(nil, d.courtContract.PackRefund(game.Round(d.posted.ID, 0), d.posted.Claim)), "TooEarly")
}
