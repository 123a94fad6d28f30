package player

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// postAs posts whatever it is given, unchecked.
func (s *site) postAs(name string, e contracts.Epoch, q contracts.Quorum, last epochs.LastResult, bond *big.Int) error {
	data := epochs.NewEpochs().PackPost(e.Binding(), q.Signers, q.Signatures, last)
	_, err := s.client(name).Send(s.t.Context(), rootchain.Tx{To: &s.at.Epochs, Value: bond, Data: data})
	return err
}

func (s *site) last(w *world) epochs.LastResult {
	s.t.Helper()
	last, err := LastResult(w.blocks, &w.result)
	if err != nil {
		s.t.Fatal(err)
	}
	return last
}

func TestPostingsThatAreRefused(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	w := newWorld(s.seed, fault{})
	good, bond := s.epoch(w), ether(1000)
	for _, c := range []struct {
		what, want string
		change     func(e *contracts.Epoch, last *epochs.LastResult)
		bond       *big.Int
	}{
		{"another cluster", "WrongChain", func(e *contracts.Epoch, _ *epochs.LastResult) { e.ChainID++ }, bond},
		{"a gap before it", "WrongRange", func(e *contracts.Epoch, _ *epochs.LastResult) { e.From++ }, bond},
		{"no blocks", "WrongRange", func(e *contracts.Epoch, _ *epochs.LastResult) { e.To = 0 }, bond},
		{"too many blocks", "WrongRange", func(e *contracts.Epoch, _ *epochs.LastResult) { e.To = game.Leaves + 1 }, bond},
		{"another state before", "WrongStateBefore", func(e *contracts.Epoch, _ *epochs.LastResult) { e.StateBefore[0] ^= 1 }, bond},
		{"another state after", "WrongLastResult", func(e *contracts.Epoch, _ *epochs.LastResult) { e.StateAfter[0] ^= 1 }, bond},
		{"a wrong gas total", "WrongLastResult", func(e *contracts.Epoch, last *epochs.LastResult) {
			e.GasTotal++
			last.GasTotal++
		}, bond},
		{"other results", "WrongLastResult", func(e *contracts.Epoch, _ *epochs.LastResult) { e.ResultsRoot[0] ^= 1 }, bond},
		{"a gas branch of another depth", "WrongBranchLength", func(_ *contracts.Epoch, last *epochs.LastResult) {
			last.GasBranch = append(last.GasBranch, [32]byte{})
		}, bond},
		{"too small a bond", "WrongBond", func(*contracts.Epoch, *epochs.LastResult) {}, ether(999)},
	} {
		e, last := good, s.last(w)
		c.change(&e, &last)
		refused(t, c.what, s.postAs("poster", e, s.sign(&e, testOperators), last, c.bond), c.want)
	}
	s.refusedSignatures(t, good, w)
	if err := s.postAs("poster", good, s.sign(&good, 3), s.last(w), bond); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "again", s.postAs("poster", good, s.sign(&good, 3), s.last(w), bond), "WrongRange")
}

func (s *site) refusedSignatures(t *testing.T, e contracts.Epoch, w *world) {
	t.Helper()
	all := s.sign(&e, testOperators)
	other := e
	other.GasTotal++
	foreign := s.sign(&other, testOperators)
	swapped := append(append([]byte(nil), all.Signatures[65:130]...), all.Signatures[:65]...)
	malleable := append([]byte(nil), all.Signatures...)
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	new(big.Int).Sub(order, new(big.Int).SetBytes(malleable[32:64])).FillBytes(malleable[32:64])
	malleable[64] = 55 - malleable[64]
	for _, c := range []struct {
		what, want string
		q          contracts.Quorum
	}{
		{"two of four", "TooFewSigners", contracts.Quorum{Signers: big.NewInt(0b0011), Signatures: all.Signatures[:130]}},
		{"none", "TooFewSigners", contracts.Quorum{Signers: new(big.Int)}},
		{"a missing signature", "WrongSignaturesLength", contracts.Quorum{Signers: big.NewInt(0b1111), Signatures: all.Signatures[:195]}},
		{"a trailing byte", "WrongSignaturesLength", contracts.Quorum{Signers: all.Signers, Signatures: append(append([]byte(nil), all.Signatures...), 0)}},
		{"a signer out of range", "WrongSignature", contracts.Quorum{Signers: big.NewInt(0b11111), Signatures: all.Signatures}},
		{"signatures in another order", "WrongSignature", contracts.Quorum{Signers: big.NewInt(0b0011), Signatures: swapped}},
		{"signatures of another epoch", "WrongSignature", foreign},
		{"a high s", "WrongSignature", contracts.Quorum{Signers: all.Signers, Signatures: malleable}},
	} {
		refused(t, c.what, s.postAs("poster", e, c.q, s.last(w), ether(1000)), c.want)
	}
}

// The contract and the Go side agree on what is signed.
func TestDigestIsTheContracts(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	e := s.epoch(newWorld(s.seed, fault{}))
	reader := newChain(s.client0(), s.at)
	want, err := read(t.Context(), reader, s.at.Epochs, reader.epochs.PackDigest(e.Binding()), nil, reader.epochs.UnpackDigest)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.domain().Digest(&e); got != want {
		t.Errorf("expected %x, got %x", want, got)
	}
}

// second returns the epoch after a world's, over the same machine: its blocks
// go on from the world's state.
func (s *site) second(first *world) (contracts.Epoch, *world) {
	w := newWorld(ssz.Hash(first.result.StateRoot, ssz.Root{}), fault{})
	w.stateBefore = first.result.StateRoot
	e := s.epoch(w)
	e.From, e.To = worldBlocks+1, 2*worldBlocks
	return e, w
}

// An epoch that was built on a fallen one is void: its poster gets the bond
// back, its signers are not slashed for it, and the blocks can be posted anew.
func TestEpochOnAFallenOneIsVoid(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	liar := newWorld(s.seed, fault{kind: "step", block: 4, step: 5, bit: 1})
	p := s.post(liar)
	e2, w2 := s.second(liar)
	p2, err := Post(t.Context(), s.client("rival"), s.at, &e2, s.sign(&e2, testOperators), w2.blocks, &w2.result)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Settle(t.Context(), s.client0(), s.at, p2.ID, p2.Claim); err == nil {
		t.Error("expected the second epoch to wait for the first, it was settled")
	}
	out := s.play(map[string]Config{"validator": s.config("validator", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"validator": Stands})
	if _, err := Settle(t.Context(), s.client0(), s.at, p2.ID, p2.Claim); err != nil {
		t.Fatal(err)
	}
	out = s.play(map[string]Config{"rival": s.config("rival", p2, w2)})
	wantVerdicts(t, out, map[string]Verdict{"rival": Void})
	s.audit()

	from, state, err := Next(t.Context(), s.client0(), s.at)
	if err != nil || from != worldBlocks+1 || state != honest.result.StateRoot {
		t.Errorf("expected block %d on state %s, got %d on %s, %v", worldBlocks+1, honest.result.StateRoot, from, state, err)
	}
	listed, err := List(t.Context(), s.client0(), s.at, 0)
	if err != nil || len(listed) != 2 || listed[0].ID != p.ID || listed[1].ID != p2.ID {
		t.Errorf("expected both epochs, got %+v, %v", listed, err)
	}
}

func TestEpochsAreSettledInOrder(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	p := s.post(honest)
	if _, err := Settle(t.Context(), s.client0(), s.at, p.ID, p.Claim); err == nil {
		t.Error("expected an epoch to wait for its window, it was settled")
	}
	e2, w2 := s.second(honest)
	p2, err := Post(t.Context(), s.client("poster"), s.at, &e2, s.sign(&e2, testOperators), w2.blocks, &w2.result)
	if err != nil {
		t.Fatal(err)
	}
	s.advance(testWindow + 1)
	_, err = Settle(t.Context(), s.client0(), s.at, p2.ID, p2.Claim)
	refused(t, "the second first", err, "NotNext")
	for _, x := range []*Posted{p, p2} {
		if _, err := Settle(t.Context(), s.client0(), s.at, x.ID, x.Claim); err != nil {
			t.Fatal(err)
		}
	}
	_, err = Settle(t.Context(), s.client0(), s.at, p.ID, p.Claim)
	refused(t, "again", err, "EpochNotOpen")
	s.audit()
}

func TestEquivocation(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	w := newWorld(s.seed, fault{})
	x := s.epoch(w)
	y, later, elsewhere := x, x, x
	y.ResultsRoot[0] ^= 1
	later.From, later.To = 6, 10
	elsewhere.StateBefore[0] ^= 1
	sign := func(e *contracts.Epoch, name string) []byte {
		sig, err := contracts.Sign(s.domain().Digest(e), testKey(name))
		if err != nil {
			t.Fatal(err)
		}
		return sig[:]
	}
	accuse := func(y *contracts.Epoch, first, second string) error {
		data := epochs.NewEpochs().PackEquivocation(x.Binding(), sign(&x, first), y.Binding(), sign(y, second))
		_, err := s.client("validator").Send(t.Context(), rootchain.Tx{To: &s.at.Epochs, Data: data})
		return err
	}
	one, two := operatorName(1), operatorName(2)
	refused(t, "the same epoch", accuse(&x, one, one), "NoEquivocation")
	refused(t, "another range", accuse(&later, one, one), "NoEquivocation")
	refused(t, "another state before", accuse(&elsewhere, one, one), "NoEquivocation")
	refused(t, "two operators", accuse(&y, one, two), "NoEquivocation")
	refused(t, "no operator", accuse(&y, "stranger", "stranger"), "NoEquivocation")
	if err := accuse(&y, one, one); err != nil {
		t.Fatal(explain(err))
	}
	if d := s.deposit(one); d.Sign() != 0 {
		t.Errorf("expected a slashed deposit, got %s", d)
	}
	if d := s.deposit(two); d.Cmp(ether(32_000)) != 0 {
		t.Errorf("expected the other deposit untouched, got %s", d)
	}
	_, credit, err := newChain(s.client0(), s.at).credits(t.Context(), address("validator"))
	if err != nil || credit.Cmp(ether(8_000)) != 0 {
		t.Errorf("expected a quarter for the accuser, got %s, %v", credit, err)
	}
	for name, want := range map[string]bool{one: false, two: true} {
		if got, err := Bonded(t.Context(), s.client0(), s.at, address(name)); err != nil || got != want {
			t.Errorf("%s: expected bonded %v, got %v, %v", name, want, got, err)
		}
	}
	refused(t, "an epoch with a slashed signer", s.postAs("poster", x, s.sign(&x, testOperators), s.last(w), ether(1000)), "NotBonded")

	if _, err := RegisterOperator(t.Context(), s.client("deployer"), s.at, address(one)); err != nil {
		t.Fatal(err)
	}
	refused(t, "the same again", accuse(&y, one, one), "NoEquivocation")
	if d := s.deposit(one); d.Cmp(ether(32_000)) != 0 {
		t.Errorf("expected the new deposit untouched, got %s", d)
	}
}

func TestDepositsStayWhileExposed(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ctx, validator := t.Context(), s.client("validator")
	deposits := newChain(validator, s.at).deposits
	send := func(data []byte) error {
		_, err := validator.Send(ctx, rootchain.Tx{To: &s.at.Deposits, Data: data})
		return err
	}
	p := s.post(newWorld(s.seed, fault{}))
	_, err := Endorse(ctx, validator, s.at, p.ID)
	refused(t, "endorsement without a deposit", err, "NotBonded")
	if _, err := RegisterValidator(ctx, validator, s.at); err != nil {
		t.Fatal(err)
	}
	_, err = RegisterValidator(ctx, validator, s.at)
	refused(t, "second deposit", err, "AlreadyDeposited")
	_, err = RegisterOperator(ctx, validator, s.at, validator.From())
	refused(t, "operator from outside the set", err, "NotOperator")
	if _, err := Endorse(ctx, validator, s.at, p.ID); err != nil {
		t.Fatal(err)
	}
	_, err = Endorse(ctx, validator, s.at, p.ID)
	refused(t, "second endorsement", err, "AlreadyEndorsed")

	refused(t, "withdrawal without notice", send(deposits.PackWithdraw()), "TooEarly")
	if err := send(deposits.PackStartLeaving()); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "withdrawal in the delay", send(deposits.PackWithdraw()), "TooEarly")
	s.advance(testWindow + 1)
	refused(t, "withdrawal before the epoch is settled", send(deposits.PackWithdraw()), "Exposed")
	if _, err := Settle(ctx, validator, s.at, p.ID, p.Claim); err != nil {
		t.Fatal(err)
	}
	if err := send(deposits.PackWithdraw()); err != nil {
		t.Fatal(explain(err))
	}
	if err := send(deposits.PackCollect()); err != nil {
		t.Fatal(explain(err))
	}
	refused(t, "second withdrawal", send(deposits.PackWithdraw()), "NotBonded")
	refused(t, "slash by a stranger", send(deposits.PackSlash(s.operators[0], common.Address{1})), "NotEpochs")
	held, err := validator.Eth().BalanceAt(ctx, s.at.Deposits, nil)
	if want := ether(testOperators * 32_000); err != nil || held.Cmp(want) != 0 {
		t.Errorf("expected the operators' deposits to be left, %s wei, got %s, %v", want, held, err)
	}
}

// Who posted below a claim of somebody else in an epoch that became void gets its
// bond back, though nobody asks for the one above.
func TestBondBelowAVoidEpochComesBack(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	honest, liar := newWorld(s.seed, fault{}), newWorld(s.seed, fault{kind: "step", block: 4, step: 5, bit: 1})
	p := s.post(liar)
	e2, w2 := s.second(liar)
	p2, err := Post(t.Context(), s.client("rival"), s.at, &e2, s.sign(&e2, testOperators), w2.blocks, &w2.result)
	if err != nil {
		t.Fatal(err)
	}
	lie := newWorld(ssz.Hash(liar.result.StateRoot, ssz.Root{}), fault{kind: "step", block: 2, step: 5, bit: 1})
	lie.stateBefore = w2.stateBefore
	s.playUntil(s.config("stranger", p2, lie), "rival")
	cfg := s.config("validator", p2, w2)
	ally, opponent := s.player(cfg), s.player(s.config("stranger", p2, lie))
	below := func(b *board) *claim {
		for _, c := range b.claimList {
			if c.arena != nil && c.poster == address("validator") {
				return c
			}
		}
		return nil
	}
	for i := 0; below(ally.board) == nil; i++ {
		if i == 20 {
			t.Fatal("expected a claim below the poster's")
		}
		for _, pl := range []*player{ally, opponent} {
			if _, err := pl.step(t.Context()); err != nil {
				t.Fatal(explain(err))
			}
		}
	}
	out := s.play(map[string]Config{"liar 1": s.config("liar 1", p, honest)})
	wantVerdicts(t, out, map[string]Verdict{"liar 1": Stands})
	if _, err := Settle(t.Context(), s.client0(), s.at, p2.ID, p2.Claim); err != nil {
		t.Fatal(err)
	}
	out = s.play(map[string]Config{"validator": cfg})
	wantVerdicts(t, out, map[string]Verdict{"validator": Void})
	if err := ally.board.update(t.Context(), ally.chain); err != nil {
		t.Fatal(err)
	}
	if c := below(ally.board); c.standing != returned {
		t.Errorf("expected the bond back, got standing %d", c.standing)
	}
	s.audit()
}

// Whoever endorses a later epoch first and an earlier one then answers for both.
func TestDepositStaysForTheLaterEpoch(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ctx, validator := t.Context(), s.client("validator")
	deposits := newChain(validator, s.at).deposits
	honest := newWorld(s.seed, fault{})
	p := s.post(honest)
	e2, w2 := s.second(honest)
	p2, err := Post(ctx, s.client("poster"), s.at, &e2, s.sign(&e2, testOperators), w2.blocks, &w2.result)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := RegisterValidator(ctx, validator, s.at); err != nil {
		t.Fatal(err)
	}
	for _, x := range []*Posted{p2, p} {
		if _, err := Endorse(ctx, validator, s.at, x.ID); err != nil {
			t.Fatal(err)
		}
	}
	send := func(data []byte) error {
		_, err := validator.Send(ctx, rootchain.Tx{To: &s.at.Deposits, Data: data})
		return err
	}
	if err := send(deposits.PackStartLeaving()); err != nil {
		t.Fatal(explain(err))
	}
	s.advance(testWindow + 1)
	for _, x := range []*Posted{p, p2} {
		refused(t, "withdrawal before both are settled", send(deposits.PackWithdraw()), "Exposed")
		if _, err := Settle(ctx, validator, s.at, x.ID, x.Claim); err != nil {
			t.Fatal(err)
		}
	}
	if err := send(deposits.PackWithdraw()); err != nil {
		t.Fatal(explain(err))
	}
}
