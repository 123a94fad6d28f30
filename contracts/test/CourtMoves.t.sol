// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bisection, Found, Match, Phase} from "../src/court/Bisection.sol";
import {Result, Standing} from "../src/court/Court.sol";
import {ICourt} from "../src/court/ICourt.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId} from "../src/court/Keys.sol";
import {History, PlainHistory} from "./reference/PlainHistory.sol";
import {CourtCase} from "./support/CourtCase.sol";
import {Claimed} from "./support/Docket.sol";

/// @title The court, move by move
contract CourtMovesTest is CourtCase {
    using PlainHistory for History;

    // The search.

    /// Four moves find the first difference, wherever it is, and the agreed leaf before it.
    /// forge-config: default.fuzz.runs = 128
    function testFuzz_search_findsTheFirstDifference(uint256 index, uint256 x, uint256 y) public {
        index = bound(index, 0, PlainHistory.LAST);
        if (index % 5 == 0) index -= index % 32; // more of the first children, where the leaf before lies elsewhere
        History memory common = PlainHistory.constant_(keccak256("v0")).changed(index - index % 7, keccak256("v1"));
        History memory left = common.changed(index, keccak256("left"));
        History memory right = common.changed(index, keccak256("right"));
        // What comes behind the first difference does not matter.
        left = left.changed(bound(x, index, PlainHistory.LAST), keccak256("later"));
        right = right.changed(bound(y, index, PlainHistory.LAST), keccak256("later still"));
        if (left.leaf(index) == right.leaf(index)) return;
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairOf(left, right);
        for (uint256 i = 0; i < MOVES; ++i) {
            move(p, a, b);
        }
        Match memory m = matchOf(p);
        vm.assertTrue(m.phase == Phase.Arena, "an arena is open");
        vm.assertEq(m.index, index, "index");
        bytes32 before = index == 0 ? BEFORE : left.leaf(index - 1);
        Found memory f = Found({before: before, leafA: a.h.leaf(index), leafB: b.h.leaf(index)});
        vm.assertEq(m.place, Bisection.found(f), "the leaf of each, and the agreed one before");
        vm.assertEq(m.time, time() + ARENA_WINDOW, "deadline");
    }

    /// Behind an epoch's last block a history repeats itself: no arena is needed to see it.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_search_behindTheLastBlock_isJudged(uint256 blocks, uint256 index, bool lastly) public {
        blocks = bound(blocks, 1, PlainHistory.LAST);
        index = lastly ? PlainHistory.LAST : bound(index, blocks, PlainHistory.LAST);
        RoundId r = Keys.round(EPOCH, 1);
        court.open(r, EPOCH, uint32(blocks));
        round = r;
        History memory right = PlainHistory.constant_(keccak256("v0"));
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairOf(right, right.changed(index, keccak256("more")));
        for (uint256 i = 0; i < MOVES; ++i) move(p, a, b);
        bool aRight = a.s.root == right.root();
        vm.assertTrue(matchOf(p).phase == Phase.Over, "over");
        vm.assertTrue(standing(aRight ? a : b) == Standing.Open, "who repeated the leaf stands");
        vm.assertTrue(standing(aRight ? b : a) == Standing.Fallen, "who did not has fallen");
    }

    // Refused moves.

    function testFuzz_reveal_wrongChild_reverts(uint256 which, bytes32 v) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        bytes32[] memory children = opening(a.h, 0, 0);
        vm.assume(children[which % 32] != v);
        children[which % 32] = v;
        vm.expectPartialRevert(Bisection.WrongNode.selector);
        court.reveal(p, children, b.s.root);
    }

    function test_reveal_outOfTurn_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        move(p, a, b);
        bytes32[] memory children = opening(a.h, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Bisection.NotYourTurn.selector));
        court.reveal(p, children, b.s.root);
    }

    function test_answer_outOfTurn_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        Bisection.Answer memory x = answerOf(matchOf(p), a, b);
        vm.expectRevert(abi.encodeWithSelector(Bisection.NotYourTurn.selector));
        court.answer(p, x);
    }

    function test_move_noSuchMatch_reverts() public {
        (Pairing memory p, Claimed memory a,) = pairAt(12345);
        p.arena = Keys.pair(p);
        bytes32[] memory children = opening(a.h, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotAlive.selector, Keys.pair(p)));
        court.reveal(p, children, 0);
    }

    function test_answer_laterDifference_reverts() public {
        History memory x = PlainHistory.constant_(keccak256("v0"));
        History memory y = x.changed(5000, keccak256("other"));
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairOf(x, y);
        move(p, a, b);
        Bisection.Answer memory late;
        late.child = 7; // it differs, but is not the first, which is 4
        late.path = a.h.path(b.h, 0, 0, late.child);
        vm.expectPartialRevert(Bisection.WrongNode.selector);
        court.answer(p, late);
    }

    function test_answer_equalChildren_reverts() public {
        History memory x = PlainHistory.constant_(keccak256("v0"));
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairOf(x, x.changed(5000, keccak256("other")));
        move(p, a, b);
        Bisection.Answer memory early;
        early.child = 3; // nothing differs before child 4
        early.path = a.h.path(b.h, 0, 0, early.child);
        vm.expectPartialRevert(Bisection.NoDifference.selector);
        court.answer(p, early);
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_answer_wrongPredecessor_reverts(uint256 index, bytes32 v) public {
        index = bound(index, 0, PlainHistory.LAST);
        if (index % 3 == 0) index -= index % 32;
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(index);
        for (uint256 i = 0; i < MOVES - 1; ++i) move(p, a, b);
        Bisection.Answer memory x = answerOf(matchOf(p), a, b);
        vm.assume(v != x.before);
        x.before = v;
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPredecessor.selector));
        court.answer(p, x);
    }

    function test_answer_predecessorTooEarly_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        move(p, a, b);
        Bisection.Answer memory x = answerOf(matchOf(p), a, b);
        x.before = keccak256("v0");
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPredecessor.selector));
        court.answer(p, x);
    }

    function test_answer_anothersStatement_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(64);
        for (uint256 i = 0; i < MOVES - 1; ++i) move(p, a, b);
        Bisection.Answer memory x = answerOf(matchOf(p), a, b);
        x.claim[0] = x.claim[0].root == a.s.root ? b.s : a.s;
        vm.expectRevert(abi.encodeWithSelector(Bisection.WrongPredecessor.selector));
        court.answer(p, x);
    }

    // Clocks.

    /// Each turn takes from its own side's clock alone, to the second.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_clock_takesFromWhoseTurnItIs(uint256[4] memory waits) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        uint256[2] memory left = [uint256(CLOCK), CLOCK];
        for (uint256 i = 0; i < MOVES; ++i) {
            uint256 wait = bound(waits[i], 0, left[i % 2]);
            left[i % 2] -= wait;
            pass(wait);
            move(p, a, b);
            Match memory m = matchOf(p);
            vm.assertEq(m.leftA, left[0], "a's clock");
            vm.assertEq(m.leftB, left[1], "b's clock");
        }
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_clock_expired_moveReverts(uint256 turns, uint256 wait) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        turns = bound(turns, 0, MOVES - 1);
        for (uint256 i = 0; i < turns; ++i) move(p, a, b);
        Match memory m = matchOf(p);
        bytes32[] memory children = opening(a.h, 0, 0);
        Bisection.Answer memory x = answerOf(m, a, b);
        pass(bound(wait, CLOCK + 1, 10 * CLOCK));
        vm.expectRevert(abi.encodeWithSelector(Bisection.ClockExpired.selector));
        if (m.opened != 0) court.answer(p, x);
        else court.reveal(p, children, b.s.root);
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_conclude_whoseTurnItWasFalls(uint256 turns) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        turns = bound(turns, 0, MOVES - 1);
        for (uint256 i = 0; i < turns; ++i) move(p, a, b);
        pass(CLOCK);
        vm.expectRevert(abi.encodeWithSelector(ICourt.Undecided.selector, Keys.pair(p)));
        court.conclude(p, new Pairing[](0));
        pass(1);
        court.conclude(p, new Pairing[](0));
        vm.assertTrue(standing(turns % 2 == 0 ? a : b) == Standing.Fallen, "the silent one has fallen");
        vm.assertTrue(standing(turns % 2 == 0 ? b : a) == Standing.Open, "the other stands");
        vm.assertTrue(!court.alive(p), "over");
    }

    function test_conclude_twice_reverts() public {
        (Pairing memory p,,) = pairAt(12345);
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0));
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotAlive.selector, Keys.pair(p)));
        court.conclude(p, new Pairing[](0));
    }

    function test_conclude_wrongChain_reverts() public {
        (Pairing memory p,,) = pairAt(12345);
        vm.expectPartialRevert(ICourt.NotAlive.selector);
        court.conclude(p, new Pairing[](1));
        Pairing[] memory itself = new Pairing[](1);
        itself[0] = p;
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongChain.selector, 0));
        court.conclude(p, itself);
    }

    // Posting.

    function testFuzz_enter_wrongBond_reverts(uint256 amount) public {
        amount = bound(amount, 0, 10 ether);
        vm.assume(amount != bond(1));
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        vm.deal(address(this), amount);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongBond.selector, amount, bond(1)));
        court.enter{value: amount}(round, BEFORE, resultOf(c), alice, new Result[](0), none());
    }

    function test_enter_twice_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        enter(c, alice);
        vm.deal(address(this), bond(1));
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyPosted.selector, keyOf(c)));
        court.enter{value: bond(1)}(round, BEFORE, resultOf(c), bob, new Result[](0), none());
    }

    function test_enter_fallen_reverts() public {
        (Pairing memory p, Claimed memory a,) = pairAt(3);
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0));
        vm.deal(address(this), bond(1));
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyPosted.selector, keyOf(a)));
        court.enter{value: bond(1)}(round, BEFORE, resultOf(a), bob, new Result[](0), none());
    }

    function test_enter_afterTheWindow_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        uint256 end = court.getRound(round).windowEnd;
        vm.warp(end + 1);
        vm.deal(address(this), bond(1));
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooLate.selector, end));
        court.enter{value: bond(1)}(round, BEFORE, resultOf(c), alice, new Result[](0), none());
    }

    function testFuzz_onlyEpochs_reverts(address who) public {
        vm.assume(who != address(this));
        bytes memory refused = abi.encodeWithSelector(ICourt.NotEpochs.selector);
        vm.expectRevert(refused);
        vm.prank(who);
        court.open(round, EPOCH, 1);
        vm.expectRevert(refused);
        vm.prank(who);
        court.enter(round, BEFORE, Result(0, 0), who, new Result[](0), none());
        vm.expectRevert(refused);
        vm.prank(who);
        court.close(round, ClaimKey.wrap(0));
        vm.expectRevert(refused);
        vm.prank(who);
        court.cancel(round);
    }

    function test_pair_twice_reverts() public {
        (, Claimed memory a, Claimed memory b) = pairAt(12345);
        vm.expectPartialRevert(ICourt.AlreadyPosted.selector);
        begin(Keys.arena(round), b, a);
    }

    function test_pair_withItself_reverts() public {
        (, Claimed memory a,) = pairAt(12345);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotOpposed.selector, keyOf(a), keyOf(a)));
        begin(Keys.arena(round), a, a);
    }

    function test_pair_notPosted_reverts() public {
        (, Claimed memory a,) = pairAt(12345);
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(keccak256("never posted")));
        vm.expectRevert(abi.encodeWithSelector(ICourt.ClaimNotOpen.selector, keyOf(c)));
        begin(Keys.arena(round), a, c);
    }

    /// A match can begin with the opening of the claim that is paired.
    function testFuzz_pair_withAnOpening(uint256 index, bool aOpens) public {
        index = bound(index, 0, PlainHistory.LAST);
        History memory common = PlainHistory.constant_(keccak256("v0"));
        (Claimed memory a, Claimed memory b) =
            inOrder(claimOf(round, BEFORE, common.changed(index, "x")), claimOf(round, BEFORE, common.changed(index, "y")));
        (Claimed memory x, Claimed memory y) = aOpens ? (a, b) : (b, a);
        enterAs(alice, a);
        enterAs(bob, b);
        court.pair(Keys.arena(round), x.s, y.s, opening(x.h, 0, 0), new Pairing[](0));
        Pairing memory p = pairingOf(Keys.arena(round), keyOf(a), keyOf(b));
        vm.assertEq(matchOf(p).opened, aOpens ? 1 : 2, "who opened");
        for (uint256 i = 0; i < MOVES - 1; ++i) move(p, a, b);
        vm.assertEq(matchOf(p).place, Bisection.found(foundOf(matchOf(p), a, b)), "the leaf is found");
    }

    function test_pair_anothersOpening_reverts() public {
        (, Claimed memory a, Claimed memory b) = pairAt(12345);
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(keccak256("third")));
        enterAs(carol, c);
        bytes32[] memory wrong = opening(a.h, 0, 0);
        vm.expectPartialRevert(Bisection.WrongNode.selector);
        court.pair(Keys.arena(round), c.s, b.s, wrong, new Pairing[](0));
    }

    /// A claim has at most as many matches as the cap says; one that has ended makes room, and so does
    /// one that is over since its other claim fell elsewhere, once it is named.
    function test_pair_overTheCap_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        Claimed[] memory more = new Claimed[](3);
        for (uint256 i = 0; i < 3; ++i) {
            more[i] = claimOf(round, BEFORE, PlainHistory.constant_(keccak256(abi.encode("more", i))));
            enterAs(carol, more[i]);
        }
        MatchId arena = Keys.arena(round);
        begin(arena, a, more[0]);
        vm.assertEq(court.getClaim(arena, keyOf(a)).running, CAP, "full");
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooManyMatches.selector, keyOf(a)));
        begin(arena, more[1], a);
        // more[0] falls against b, or b does; one of a's two matches is over by that.
        begin(arena, b, more[0]);
        Pairing memory q = pairingOf(arena, keyOf(b), keyOf(more[0]));
        if (standing(a) == Standing.Open && p.a == keyOf(a)) move(p, a, b); // b's turn, a does not fall
        pass(CLOCK + 1);
        court.conclude(q, new Pairing[](0));
        Claimed memory fallen = standing(b) == Standing.Fallen ? b : more[0];
        Pairing[] memory over = new Pairing[](1);
        over[0] = pairingOf(arena, keyOf(a), keyOf(fallen));
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooManyMatches.selector, keyOf(a)));
        begin(arena, a, more[1]);
        court.pair(arena, a.s, more[1].s, none(), over);
        vm.assertTrue(matchOf(over[0]).phase == Phase.Over, "it is counted no more");
        // What was taken out already is passed over: nobody's transaction fails by that.
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooManyMatches.selector, keyOf(a)));
        court.pair(arena, a.s, more[2].s, none(), over);
    }

    function test_pair_livingMatch_staysInTheCount() public {
        (Pairing memory p, Claimed memory a,) = pairAt(12345);
        Pairing[] memory over = new Pairing[](1);
        over[0] = p;
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(keccak256("third")));
        enterAs(carol, c);
        court.pair(Keys.arena(round), a.s, c.s, none(), over);
        vm.assertEq(court.getClaim(Keys.arena(round), keyOf(a)).running, 2, "both");
        vm.assertTrue(court.alive(p), "it goes on");
    }

    // Rounds.

    function test_close_twoStand_reverts() public {
        (, Claimed memory a,) = pairAt(12345);
        pass(WINDOW + 1);
        vm.expectPartialRevert(ICourt.TooEarly.selector);
        court.close(round, keyOf(a));
    }

    function test_close_beforeTheWindow_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        enter(c, alice);
        uint256 end = court.getRound(round).windowEnd;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooEarly.selector, end + 1));
        court.close(round, keyOf(c));
        vm.warp(end + 1);
        vm.assertEq(court.close(round, keyOf(c)), 1, "one stands");
        vm.assertEq(court.credit(alice), bond(1), "its bond is back");
    }

    function test_close_anotherSurvivor_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        enter(c, alice);
        pass(WINDOW + 1);
        ClaimKey other = ClaimKey.wrap(keccak256("other"));
        vm.expectRevert(abi.encodeWithSelector(ICourt.ClaimNotOpen.selector, other));
        court.close(round, other);
    }

    function test_close_twice_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        enter(c, alice);
        pass(WINDOW + 1);
        court.close(round, keyOf(c));
        vm.expectRevert(abi.encodeWithSelector(ICourt.RoundNotOpen.selector, round));
        court.close(round, keyOf(c));
    }

    function test_refund_openRound_reverts() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        ClaimKey key = enter(c, alice);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooEarly.selector, 0));
        court.refund(round, key);
    }

    function test_refund_cancelledRound_once() public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        ClaimKey key = enter(c, alice);
        court.cancel(round);
        court.refund(round, key);
        vm.assertEq(court.credit(alice), bond(1), "back");
        vm.expectRevert(abi.encodeWithSelector(ICourt.ClaimNotOpen.selector, key));
        court.refund(round, key);
    }

    function test_collect_nothing_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.NothingCollected.selector));
        court.collect();
    }
}
