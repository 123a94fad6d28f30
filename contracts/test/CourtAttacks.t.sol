// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Found, Match, Phase} from "../src/court/Bisection.sol";
import {Court, Result, Standing} from "../src/court/Court.sol";
import {ICourt} from "../src/court/ICourt.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, RoundName} from "../src/court/Keys.sol";
import {History, PlainHistory} from "./reference/PlainHistory.sol";
import {CourtCase} from "./support/CourtCase.sol";
import {Claimed} from "./support/Docket.sol";

/// @notice One who collects again while he is being paid.
contract Glutton {
    Court private immutable court;

    constructor(Court court_) {
        court = court_;
    }

    function collect() external {
        court.collect();
    }

    receive() external payable {
        try court.collect() {
            revert("paid twice");
        } catch {}
    }
}

/// @title What is tried against the court
contract CourtAttacksTest is CourtCase {
    using PlainHistory for History;

    /// Whoever is paid is paid once, whatever he does while the money arrives.
    function test_collect_again_whilePaid() public {
        Glutton glutton = new Glutton(court);
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        ClaimKey key = enterAs(address(glutton), c);
        enterAs(alice, claimOf(round, BEFORE, PlainHistory.constant_("another")));
        court.cancel(round);
        court.refund(round, key);
        glutton.collect();
        vm.assertEq(address(glutton).balance, bond(1), "its own bond");
        vm.assertEq(address(court).balance, bond(1), "alice's is there");
    }

    /// A round's refund takes nothing out of an arena, though both are named by a word.
    function test_refund_arenaForRound_reverts() public {
        (Pairing memory p,,) = arenaAt(5);
        Claimed memory c = joined(alice, p, 1, 7);
        RoundId asRound = RoundId.wrap(MatchId.unwrap(Keys.pair(p)));
        vm.expectRevert(abi.encodeWithSelector(ICourt.ClaimNotOpen.selector, keyOf(c)));
        court.refund(asRound, keyOf(c));
    }

    /// A claim's last leaf is its side's, so that no claim stands on both sides of an arena.
    function test_join_bothSides_reverts() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        Claimed memory c = joined(alice, p, 1, 7);
        (Found memory leaf, bytes32[] memory branch) = (found(p), c.h.branch(PlainHistory.LAST, 15));
        vm.deal(bob, bond(2));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongLastLeaf.selector));
        vm.prank(bob);
        court.join{value: bond(2)}(p, leaf, posting(2, b.s, c.s.root, branch));
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyPosted.selector, keyOf(c)));
        vm.prank(bob);
        court.join{value: bond(2)}(p, leaf, posting(1, a.s, c.s.root, branch));
    }

    // At one second one thing can happen: a move, or the conclusion that it is late.

    /// forge-config: default.fuzz.runs = 16
    function testFuzz_edge_clock(uint256 turns, bool late) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        for (uint256 i = bound(turns, 0, MOVES - 1); i > 0; --i) move(p, a, b);
        bytes memory data = nextMove(p, a, b);
        pass(late ? CLOCK + 1 : CLOCK);
        oneOf(data, abi.encodeCall(Court.conclude, (p, new Pairing[](0))), !late);
    }

    function testFuzz_edge_window(bool late) public {
        (Pairing memory p,,) = arenaAt(5);
        Claimed memory c = member(p, 1, 7);
        bytes memory data = abi.encodeCall(Court.join, (p, found(p), postingOf(p, 1, c)));
        pass(late ? ARENA_WINDOW + 1 : ARENA_WINDOW);
        oneOf(data, abi.encodeCall(Court.conclude, (p, new Pairing[](0))), !late);
    }

    function testFuzz_edge_round(bool late) public {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(0));
        ClaimKey key = enterAs(alice, c);
        Claimed memory d = claimOf(round, BEFORE, PlainHistory.constant_("late"));
        vm.warp(court.getRound(round).windowEnd + (late ? 1 : 0));
        vm.deal(address(this), bond(1));
        (bool entered,) = address(court).call{value: bond(1)}(
            abi.encodeCall(Court.enter, (round, BEFORE, resultOf(d), bob, new Result[](0), none()))
        );
        vm.assertTrue(entered != late, "entered in time");
        (bool closed,) = address(court).call(abi.encodeCall(Court.close, (round, key)));
        vm.assertTrue(closed == late, "closed afterwards");
    }

    /// @dev Of two calls the first is possible or the second.
    function oneOf(bytes memory first, bytes memory second, bool isFirst) private {
        uint256 state = vm.snapshotState();
        vm.deal(address(this), bond(2));
        bool joins = bytes4(first) == Court.join.selector;
        (bool ok,) = address(court).call{value: joins ? bond(2) : 0}(first);
        vm.assertTrue(ok == isFirst, "the move");
        vm.revertToState(state);
        (ok,) = address(court).call(second);
        vm.assertTrue(ok != isFirst, "the conclusion");
    }

    /// Nobody is late with the truth: a leaf can be proved after its time as long as nobody concluded.
    function test_prove_afterItsTime() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        (a, b) = inOrder(joined(alice, p, 1, 9), joined(bob, p, 2, 9));
        begin(Keys.pair(p), a, b);
        Pairing memory q = pairingOf(Keys.pair(p), keyOf(a), keyOf(b));
        for (uint256 i = 0; i < MOVES; ++i) move(q, a, b);
        vm.assertTrue(matchOf(q).phase == Phase.Arena, "a transition");
        transitions.set(false, found(q).leafA);
        Found memory leaf = found(q);
        pass(ARENA_WINDOW + CLOCK);
        court.proveTransition(q, a.s, RoundName(EPOCH, 0), leaf, "");
        vm.assertTrue(standing(a) == Standing.Open && standing(b) == Standing.Fallen, "judged");
    }

    /// With whatever gas a move is sent, it is made or it is not: no hash and no judgement is taken for
    /// another because the gas ran out beneath it.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_littleGas_allOrNothing(uint256 gas_, bool judged) public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = judged ? arenaAt(5) : pairAt(5);
        bytes memory data;
        if (judged) {
            (a, b) = inOrder(joined(alice, p, 1, 9), joined(bob, p, 2, 9));
            begin(Keys.pair(p), a, b);
            p = pairingOf(Keys.pair(p), keyOf(a), keyOf(b));
            for (uint256 i = 0; i < MOVES; ++i) move(p, a, b);
            transitions.set(false, found(p).leafA);
            data = abi.encodeCall(Court.proveTransition, (p, a.s, RoundName(EPOCH, 0), found(p), ""));
        } else {
            move(p, a, b);
            data = nextMove(p, a, b);
        }
        bytes32 place = matchOf(p).place;
        uint256 state = vm.snapshotState();
        (bool ok,) = address(court).call(data);
        vm.assertTrue(ok, "with all gas");
        (bytes32 after_, bool fell) = (matchOf(p).place, standing(b) == Standing.Fallen);
        vm.revertToState(state);
        (ok,) = address(court).call{gas: bound(gas_, 3_000, 130_000)}(data);
        vm.assertEq(matchOf(p).place, ok ? after_ : place, "the match");
        vm.assertTrue(standing(a) == Standing.Open && (standing(b) == Standing.Fallen) == (ok && fell), "the claims");
    }

    // Bonds.

    /// A side that fell loses the bonds of all below it that stand, in whatever order they are asked for.
    function test_release_belowASideThatFell_forfeits() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = arenaAt(5);
        (Claimed memory x, Claimed memory y) = inOrder(joined(alice, p, 1, 9), joined(bob, p, 2, 9));
        begin(Keys.pair(p), x, y);
        Pairing memory q = pairingOf(Keys.pair(p), keyOf(x), keyOf(y));
        for (uint256 i = 0; i < MOVES; ++i) move(q, x, y);
        (Claimed memory low1, Claimed memory low2) = (joined(alice, q, 1, 9), joined(bob, q, 2, 9));
        // Claim b falls in another match; with it its side below, and what stands under that.
        fells(b);
        uint8 sideX = court.getClaim(Keys.pair(p), keyOf(x)).side;
        Pairing[] memory arenas = new Pairing[](1);
        arenas[0] = q;
        ClaimKey[] memory low = one(keyOf(sideX == 1 ? low2 : low1));
        vm.expectRevert(abi.encodeWithSelector(ICourt.StillAlive.selector, Keys.pair(q)));
        court.release(arenas, low);
        arenas[0] = p;
        court.release(arenas, one(keyOf(sideX == 1 ? y : x)));
        arenas[0] = q;
        uint256 burnt = court.burnt();
        court.release(arenas, low);
        vm.assertEq(court.burnt(), burnt + bond(3), "below the side that fell");
        low[0] = keyOf(sideX == 1 ? low1 : low2);
        court.release(arenas, low);
        vm.assertTrue(court.getClaim(Keys.pair(q), low[0]).standing == Standing.Returned, "below the other");
        vm.assertTrue(standing(a) == Standing.Open, "which stands");
    }

    /// @dev Has a level-1 claim fall by its clock, against a third one.
    function fells(Claimed memory b) private {
        Claimed memory c = claimOf(round, BEFORE, PlainHistory.constant_(keccak256("third")));
        enterAs(carol, c);
        begin(Keys.arena(round), b, c);
        Pairing memory other = pairingOf(Keys.arena(round), keyOf(b), keyOf(c));
        (Claimed memory first, Claimed memory second) = inOrder(b, c);
        if (first.s.root == c.s.root) move(other, first, second); // then it is b's turn
        pass(CLOCK + 1);
        court.conclude(other, new Pairing[](0));
        vm.assertTrue(standing(b) == Standing.Fallen, "fallen");
    }

    // Order.

    /// Liars begin first what they like among themselves and against the true claim, and play as long as
    /// they like: of n false claims all have fallen after n / CAP + 1 turns, each as long as a match.
    /// forge-config: default.fuzz.runs = 24
    function testFuzz_order_anyOrderEndsInTime(uint256 seed) public {
        round = Keys.round(EPOCH, 1);
        court.open(round, EPOCH, 1); // what differs behind the first block is judged at once
        uint256 n = 3 + seed % 6;
        Claimed[] memory all = new Claimed[](n + 1); // the last is the true one
        for (uint256 i = 0; i <= n; ++i) {
            History memory h = PlainHistory.constant_("v");
            all[i] = claimOf(round, BEFORE, i == n ? h : h.changed(1 + (seed >> 3 * i) % 5_000, bytes32(i + 1)));
            enterAs(carol, all[i]);
        }
        uint256 start = time();
        for (uint256 k = 0; court.getRound(round).standing > 1; ++k) {
            for (uint256 i = 0; i < 4 * n; ++i) {
                uint256 r = draw(seed, k, i);
                if (r % 8 != 0) tryPair(all[r % n], all[(r >> 64) % (n + 1)]);
            }
            for (uint256 i = 0; i < n; ++i) tryPair(all[n], all[i]);
            for (uint256 i = 0; i < _begun.length; ++i) play(_begun[i], keyOf(all[n]), draw(seed, k, i) % 3 == 0);
            pass(TICK);
        }
        vm.assertTrue(standing(all[n]) == Standing.Open, "the true one");
        // A match lasts two clocks, and begins and ends a tick late.
        vm.assertLe(time() - start, (n / CAP + 1) * (2 * CLOCK + 2 * TICK), "in time");
    }

    uint256 private constant TICK = CLOCK / 4;
    Pairing[] private _begun;

    function draw(uint256 seed, uint256 k, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, k, i)));
    }

    /// @dev All that was begun is offered as over: what is not is passed over.
    function tryPair(Claimed memory x, Claimed memory y) private {
        try court.pair(Keys.arena(round), x.s, y.s, none(), _begun) {
            _begun.push(pairingOf(Keys.arena(round), keyOf(x), keyOf(y)));
        } catch {}
    }

    /// @dev Concludes what is late; else the true claim moves, and others if they like.
    function play(Pairing memory p, ClaimKey truth, bool likes) private {
        if (!court.alive(p)) return;
        Match memory m = matchOf(p);
        bool ofA = turnOf(m) == 1;
        if (time() - m.time > (ofA ? m.leftA : m.leftB)) court.conclude(p, new Pairing[](0));
        else if (likes || (ofA ? p.a : p.b) == truth) move(p, claimed(p.a), claimed(p.b));
    }
}
