// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Place} from "../src/transition/ITransitionVerifier.sol";
import {Bisection, Found, Match, Phase} from "../src/court/Bisection.sol";
import {Court, Posting, Standing} from "../src/court/Court.sol";
import {ICourt} from "../src/court/ICourt.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundName, Statement} from "../src/court/Keys.sol";
import {History, PlainHistory} from "./reference/PlainHistory.sol";
import {CourtCase} from "./support/CourtCase.sol";
import {Claimed} from "./support/Docket.sol";

/// @title The court below level 1: arenas, judges and bonds
contract CourtArenasTest is CourtCase {
    using PlainHistory for History;

    // Arenas.

    function test_join_afterTheWindow_reverts() public {
        (Pairing memory p, Claimed memory a,) = arenaAt(5);
        Claimed memory c = member(p, 1, 7);
        uint256 deadline = matchOf(p).time;
        (Found memory leaf, bytes32[] memory branch) = (found(p), c.h.branch(PlainHistory.LAST, 15));
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooLate.selector, deadline));
        court.join(p, leaf, posting(1, a.s, c.s.root, branch));
        vm.warp(deadline);
        joinWith(alice, p, 1, c, bond(2));
    }

    function testFuzz_join_noSide_reverts(uint8 side) public {
        vm.assume(side != 1 && side != 2);
        (Pairing memory p, Claimed memory a,) = arenaAt(5);
        Found memory leaf = found(p);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongSide.selector, side));
        court.join(p, leaf, posting(side, a.s, 0, new bytes32[](15)));
    }

    function test_join_othersLeaf_reverts() public {
        (Pairing memory p,, Claimed memory b) = arenaAt(5);
        Claimed memory c = member(p, 1, 7);
        (Found memory leaf, bytes32[] memory branch) = (found(p), c.h.branch(PlainHistory.LAST, 15));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongLastLeaf.selector));
        court.join(p, leaf, posting(2, b.s, c.s.root, branch));
    }

    function test_join_twice_reverts() public {
        (Pairing memory p, Claimed memory a,) = arenaAt(5);
        Claimed memory c = joined(alice, p, 1, 7);
        (Found memory leaf, bytes32[] memory branch) = (found(p), c.h.branch(PlainHistory.LAST, 15));
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyPosted.selector, keyOf(c)));
        court.join(p, leaf, posting(1, a.s, c.s.root, branch));
    }

    function test_join_anotherStatement_reverts() public {
        (Pairing memory p,, Claimed memory b) = arenaAt(5);
        Claimed memory c = member(p, 1, 7);
        (Found memory leaf, bytes32[] memory branch) = (found(p), c.h.branch(PlainHistory.LAST, 15));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongStatement.selector, keyOf(b), p.a));
        court.join(p, leaf, posting(1, b.s, c.s.root, branch));
    }

    function test_join_matchWithoutArena_reverts() public {
        (Pairing memory p, Claimed memory a,) = pairAt(5);
        Found memory leaf;
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Phase.Bisecting, Phase.Arena));
        court.join(p, leaf, posting(1, a.s, 0, new bytes32[](15)));
    }

    function test_pair_sameSide_reverts() public {
        (Pairing memory p,,) = arenaAt(5);
        Claimed memory x = joined(alice, p, 1, 7);
        Claimed memory y = joined(bob, p, 1, 8);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotOpposed.selector, keyOf(x), keyOf(y)));
        begin(Keys.pair(p), x, y);
    }

    /// A side with nobody in its arena falls when the time for posting is over, and not before.
    function test_conclude_emptySideFalls() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        joined(alice, p, 2, 7);
        vm.warp(matchOf(p).time);
        vm.expectRevert(abi.encodeWithSelector(ICourt.Undecided.selector, Keys.pair(p)));
        court.conclude(p, new Pairing[](0));
        pass(1);
        court.conclude(p, new Pairing[](0));
        vm.assertTrue(standing(a) == Standing.Fallen && standing(b) == Standing.Open, "a had nobody");
    }

    /// A side of which one claim fell stands while another does.
    function test_conclude_sideWithOneThatStands_reverts() public {
        (Pairing memory p,,) = arenaAt(5);
        (Claimed memory a, Claimed memory b) = inOrder(joined(alice, p, 1, 7), joined(bob, p, 2, 8));
        begin(Keys.pair(p), a, b);
        uint8 side = court.getClaim(Keys.pair(p), keyOf(a)).side; // it is to open, and falls by its clock
        joined(carol, p, side, 9);
        Pairing[] memory above = new Pairing[](1);
        above[0] = p;
        pass(CLOCK + 1);
        court.conclude(pairingOf(Keys.pair(p), keyOf(a), keyOf(b)), above);
        vm.assertTrue(standing(a) == Standing.Fallen && court.alive(p), "one fell, the arena stands");
        vm.expectRevert(abi.encodeWithSelector(ICourt.Undecided.selector, Keys.pair(p)));
        court.conclude(p, new Pairing[](0));
    }

    /// The same claim in two arenas is two: where one is let fall, the other is not touched.
    function test_join_twoArenas_fallApart() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        // A third claim has b's leaf at 5, so that a's claim below is one in its arena against a, too.
        Claimed memory c = claimOf(round, BEFORE, b.h.changed(6, keccak256("third")));
        enterAs(carol, c);
        begin(Keys.arena(round), a, c);
        (Claimed memory first, Claimed memory second) = inOrder(a, c);
        Pairing memory q = pairingOf(Keys.arena(round), keyOf(a), keyOf(c));
        for (uint256 i = 0; i < MOVES; ++i) move(q, first, second);
        uint8 sideP = p.a == keyOf(a) ? 1 : 2;
        uint8 sideQ = q.a == keyOf(a) ? 1 : 2;
        Claimed memory x = joined(alice, p, sideP, 7);
        vm.assertEq(ClaimKey.unwrap(keyOf(x)), ClaimKey.unwrap(keyOf(member(q, sideQ, 7))), "the same claim");
        joined(bob, q, sideQ, 7);
        Claimed memory y = joined(bob, q, 3 - sideQ, 8);
        begin(Keys.pair(q), x, y);
        Pairing memory lower = pairingOf(Keys.pair(q), keyOf(x), keyOf(y));
        (first, second) = inOrder(x, y);
        if (lower.b == keyOf(x)) move(lower, first, second); // then it is x's turn
        Pairing[] memory above = new Pairing[](1);
        above[0] = q;
        pass(CLOCK + 1);
        court.conclude(lower, above);
        vm.assertTrue(court.getClaim(Keys.pair(q), keyOf(x)).standing == Standing.Fallen, "fallen there");
        vm.assertTrue(court.getClaim(Keys.pair(p), keyOf(x)).standing == Standing.Open, "standing here");
        vm.assertTrue(standing(a) == Standing.Fallen, "with a's match against c, where nobody else stood");
    }

    function test_release_livingArena_reverts() public {
        (Pairing memory p,,) = arenaAt(5);
        Claimed memory c = joined(alice, p, 1, 7);
        Pairing[] memory arenas = new Pairing[](1);
        arenas[0] = p;
        vm.expectRevert(abi.encodeWithSelector(ICourt.StillAlive.selector, Keys.pair(p)));
        court.release(arenas, one(keyOf(c)));
    }

    /// The bonds of a side that stood come back, those of the other are forfeit.
    function test_release_oncePerClaim() public {
        (Pairing memory p,, Claimed memory b) = arenaAt(5);
        Claimed memory x = joined(alice, p, 1, 7);
        Claimed memory y = joined(bob, p, 2, 7);
        // The match ends when b falls in another one.
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(keccak256("third")));
        enterAs(carol, c);
        begin(Keys.arena(round), b, c);
        Pairing memory other = pairingOf(Keys.arena(round), keyOf(b), keyOf(c));
        (Claimed memory first, Claimed memory second) = inOrder(b, c);
        if (first.s.root == c.s.root) move(other, first, second); // then it is b's turn
        pass(CLOCK + 1);
        court.conclude(other, new Pairing[](0));
        vm.assertTrue(standing(b) == Standing.Fallen, "b has fallen");
        Pairing[] memory arenas = new Pairing[](2);
        (arenas[0], arenas[1]) = (p, p);
        ClaimKey[] memory claims = new ClaimKey[](2);
        (claims[0], claims[1]) = (keyOf(x), keyOf(y));
        uint256 burnt = court.burnt();
        uint256 credit = court.credit(alice);
        court.release(arenas, claims);
        vm.assertEq(court.credit(alice), credit + bond(2), "a stood");
        vm.assertEq(court.burnt(), burnt + bond(2), "b did not");
        vm.assertTrue(standing(x) == Standing.Returned && standing(y) == Standing.Forfeited, "standings");
        court.release(arenas, claims); // passes both over
        vm.assertEq(court.credit(alice), credit + bond(2), "once");
        vm.assertEq(court.burnt(), burnt + bond(2), "once");
    }

    // Judges.

    /// Two claims in the arena of p that differ first at an index, and their match, played down to it.
    function below(Pairing memory p, uint256 index)
        private
        returns (Pairing memory q, Claimed memory a, Claimed memory b)
    {
        (a, b) = inOrder(joined(alice, p, 1, index), joined(bob, p, 2, index));
        begin(Keys.pair(p), a, b);
        q = pairingOf(Keys.pair(p), keyOf(a), keyOf(b));
        for (uint256 i = 0; i < MOVES; ++i) move(q, a, b);
    }

    /// As below, for the level-3 claims at leaf 9 of level 2 in block 5.
    function strides(uint256 index) private returns (Pairing memory q, Claimed memory a, Claimed memory b) {
        (q, a, b) = arenaAt(5);
        (q, a, b) = below(q, 9);
        return below(q, index);
    }

    function transition(Pairing memory p, Claimed memory a) private returns (bytes32) {
        return court.proveTransition(p, a.s, RoundName(EPOCH, 0), found(p), "");
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_proveTransition_noRun_decides(uint256 index, bool aRight) public {
        index = bound(index, 0, PlainHistory.LAST);
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        (p, a, b) = below(p, index);
        Found memory m = found(p);
        transitions.set(false, aRight ? m.leafA : m.leafB);
        transitions.expect(Place({inputsRoot: inputsRoot(EPOCH), blockIndex: 5, leaf: uint16(index)}), m.before, 0);
        transition(p, a);
        vm.assertTrue(standing(a) == (aRight ? Standing.Open : Standing.Fallen), "a");
        vm.assertTrue(standing(b) == (aRight ? Standing.Fallen : Standing.Open), "b");
    }

    function test_proveTransition_run_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        (p, a, b) = below(p, 9);
        Found memory leaf = found(p);
        transitions.set(true, keccak256("start"));
        vm.expectRevert(abi.encodeWithSelector(ICourt.IsRun.selector));
        court.proveTransition(p, a.s, RoundName(EPOCH, 0), leaf, "");
    }

    /// Of a run the entry is asked for by what is before the transition.
    function test_proveTransition_entry_decides() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = strides(0);
        vm.assertTrue(matchOf(p).phase == Phase.Leaf, "to be judged itself");
        transitions.set(true, found(p).leafB);
        transitions.expect(Place({inputsRoot: inputsRoot(EPOCH), blockIndex: 5, leaf: 9}), a.s.first, 0);
        transition(p, a);
        vm.assertTrue(standing(a) == Standing.Fallen && standing(b) == Standing.Open, "b entered right");
    }

    /// And the exit by the state that the machine ended in.
    function test_proveTransition_exit_decides() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = strides(PlainHistory.LAST);
        Found memory m = found(p);
        transitions.set(false, m.leafA);
        transitions.expect(Place({inputsRoot: inputsRoot(EPOCH), blockIndex: 5, leaf: 9}), a.s.first, m.before);
        transition(p, a);
        vm.assertTrue(standing(a) == Standing.Open && standing(b) == Standing.Fallen, "a left right");
    }

    function test_proveTransition_neither_fellsBoth() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = strides(0);
        transitions.set(true, keccak256("neither"));
        transition(p, a);
        vm.assertTrue(standing(a) == Standing.Fallen && standing(b) == Standing.Fallen, "both");
    }

    function test_proveTransition_refused() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = strides(0);
        Found memory leaf = found(p);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongStatement.selector, p.b, p.a));
        court.proveTransition(p, b.s, RoundName(EPOCH, 0), leaf, "");
        vm.expectRevert(abi.encodeWithSelector(ICourt.RoundNotOpen.selector, Keys.round(EPOCH, 7)));
        court.proveTransition(p, a.s, RoundName(EPOCH, 7), leaf, "");
        Found memory other = Found({before: "x", leafA: leaf.leafA, leafB: leaf.leafB});
        vm.expectRevert(
            abi.encodeWithSelector(Bisection.WrongNode.selector, Bisection.found(other), Bisection.found(leaf))
        );
        court.proveTransition(p, a.s, RoundName(EPOCH, 0), other, "");
        vm.expectRevert(abi.encodeWithSelector(ICourt.NoJudge.selector));
        court.prove(p, leaf, "");
    }

    function test_proveTransition_levelOne_reverts() public {
        (Pairing memory p, Claimed memory a,) = arenaAt(5);
        Found memory leaf = found(p);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NoJudge.selector));
        court.proveTransition(p, a.s, RoundName(EPOCH, 0), leaf, "");
    }

    function test_proveTransition_stride_reverts() public {
        (Pairing memory p, Claimed memory a,) = strides(77);
        Found memory leaf = found(p);
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Phase.Arena, Phase.Leaf));
        court.proveTransition(p, a.s, RoundName(EPOCH, 0), leaf, "");
    }

    /// forge-config: default.fuzz.runs = 16
    function testFuzz_prove_whatDiffersFalls(uint256 index, uint256 which) public {
        index = bound(index, 0, PlainHistory.LAST);
        (Pairing memory p, Claimed memory a, Claimed memory b) = strides(77);
        (p, a, b) = below(p, index);
        Found memory m = found(p);
        vm.expectPartialRevert(Bisection.WrongNode.selector);
        court.prove(p, Found({before: m.leafA, leafA: m.leafA, leafB: m.leafB}), "");
        which %= 3;
        steps.set(which == 0 ? m.leafA : which == 1 ? m.leafB : keccak256("neither"));
        court.prove(p, m, "");
        vm.assertTrue(standing(a) == (which == 0 ? Standing.Open : Standing.Fallen), "a");
        vm.assertTrue(standing(b) == (which == 1 ? Standing.Open : Standing.Fallen), "b");
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotAlive.selector, Keys.pair(p)));
        court.prove(p, m, "");
    }

    function test_prove_beforeTheLeaf_reverts() public {
        (Pairing memory p,,) = pairAt(5);
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Phase.Bisecting, Phase.Leaf));
        court.prove(p, Found(BEFORE, 0, 0), "");
    }

    function test_conclude_leafUnproved_fellsBoth() public {
        (Pairing memory p2, Claimed memory a1,) = arenaAt(5);
        Pairing[] memory above = new Pairing[](2);
        above[1] = p2;
        (Pairing memory p3,,) = below(p2, 9);
        above[0] = p3;
        (Pairing memory p, Claimed memory a, Claimed memory b) = below(p3, 0);
        pass(CLOCK);
        vm.expectRevert(abi.encodeWithSelector(ICourt.Undecided.selector, Keys.pair(p)));
        court.conclude(p, above);
        pass(1);
        court.conclude(p, above);
        vm.assertTrue(standing(a) == Standing.Fallen && standing(b) == Standing.Fallen, "nobody proved it");
        vm.assertTrue(standing(a1) == Standing.Fallen, "nor what is above");
        vm.assertEq(court.getRound(round).standing, 0, "the epoch is open again");
    }

    // Money.

    /// Who moves for the winner is paid from the loser's bond, at a capped price; half of the rest is burnt.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_bond_isSplit(uint256 price, uint256 turns) public {
        price = bound(price, 0, 100 gwei);
        turns = bound(turns, 1, MOVES - 1);
        vm.txGasPrice(price);
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        address loser = turns % 2 == 0 ? alice : bob;
        address winner = turns % 2 == 0 ? bob : alice;
        uint256 paid;
        for (uint256 i = 0; i < turns; ++i) {
            bytes memory data = nextMove(p, a, b);
            vm.prank(carol);
            (bool ok,) = address(court).call(data);
            vm.assertTrue(ok, "moved");
            if ((i % 2 == 0) == (winner == alice)) paid += (i == 0 ? 75_000 : 95_000) * (price < MAX_GAS_PRICE ? price : MAX_GAS_PRICE);
        }
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0));
        vm.assertEq(court.credit(carol), paid, "the mover");
        vm.assertEq(court.credit(winner), (bond(1) - paid) / 2, "the winner");
        vm.assertEq(court.credit(loser), 0, "the loser");
        vm.assertEq(court.burnt(), bond(1) - paid - (bond(1) - paid) / 2, "burnt");
    }
}
