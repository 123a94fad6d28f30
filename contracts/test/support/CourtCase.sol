// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Found, Match} from "../../src/court/Bisection.sol";
import {Posting, Standing} from "../../src/court/Court.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, Statement} from "../../src/court/Keys.sol";
import {History, PlainHistory} from "../reference/PlainHistory.sol";
import {Claimed, Docket} from "./Docket.sol";

/// @title A court with an open round, and two claims in it that differ where a test wants it
abstract contract CourtCase is Docket {
    using PlainHistory for History;

    bytes32 internal constant EPOCH = keccak256("epoch");
    bytes32 internal constant BEFORE = keccak256("state before");
    RoundId internal round;

    mapping(ClaimKey => Claimed) private _known; // that were posted
    mapping(ClaimKey => MatchId) private _arena; // the last that a claim was posted in

    address internal alice = address(0xa11ce);
    address internal bob = address(0xb0b);
    address internal carol = address(0xca401);

    function setUp() public {
        openCourt(true);
        round = Keys.round(EPOCH, 0);
        court.open(round, EPOCH, 1 << 15);
        vm.deal(alice, 100 ether);
        vm.deal(bob, 100 ether);
        vm.deal(carol, 100 ether);
        vm.txGasPrice(10 gwei);
    }

    // Histories that differ first at an index.

    function pairAt(uint256 index) internal returns (Pairing memory p, Claimed memory a, Claimed memory b) {
        History memory common = PlainHistory.constant_(keccak256("v0")).changed(index / 2 + 1, keccak256("v1"));
        return pairOf(common.changed(index, keccak256("left")), common.changed(index, keccak256("right")));
    }

    function pairOf(History memory x, History memory y) internal returns (Pairing memory p, Claimed memory a, Claimed memory b) {
        (a, b) = inOrder(claimOf(round, BEFORE, x), claimOf(round, BEFORE, y));
        ClaimKey ka = enterAs(alice, a);
        ClaimKey kb = enterAs(bob, b);
        begin(Keys.arena(round), a, b);
        p = pairingOf(Keys.arena(round), ka, kb);
        vm.assertTrue(ka == p.a && kb == p.b, "a is the lower key");
    }

    function enterAs(address who, Claimed memory c) internal returns (ClaimKey key) {
        key = enter(c, who);
        learn(Keys.arena(round), c);
    }

    /// The match of two claims, nothing opened.
    function begin(MatchId arena, Claimed memory x, Claimed memory y) internal {
        court.pair(arena, x.s, y.s, none(), new Pairing[](0));
    }

    /// The leaf that a match has found.
    function found(Pairing memory p) internal view returns (Found memory) {
        return foundOf(matchOf(p), _known[p.a], _known[p.b]);
    }

    function matchOf(Pairing memory p) internal view returns (Match memory) {
        return court.getMatch(Keys.pair(p));
    }

    function standing(Claimed memory c) internal view returns (Standing) {
        return court.getClaim(_arena[keyOf(c)], keyOf(c)).standing;
    }

    // Arenas.

    /// The arena of two level-1 claims: its match, the claims, the lying and the true leaf.
    function arenaAt(uint256 index) internal returns (Pairing memory p, Claimed memory a, Claimed memory b) {
        (p, a, b) = pairAt(index);
        for (uint256 i = 0; i < MOVES; ++i) move(p, a, b);
    }

    /// A claim on a side of an arena: the side's leaf from an index on.
    function member(Pairing memory p, uint8 side, uint256 from) internal view returns (Claimed memory) {
        Found memory f = found(p);
        History memory h = PlainHistory.constant_(f.before).changed(from, side == 1 ? f.leafA : f.leafB);
        return claimBelow(_known[p.a].s, matchOf(p).index, f.before, h);
    }

    function joined(address who, Pairing memory p, uint8 side, uint256 from) internal returns (Claimed memory c) {
        c = member(p, side, from);
        joinWith(who, p, side, c, bond(c.s.level));
    }

    function joinWith(address who, Pairing memory p, uint8 side, Claimed memory c, uint256 value) internal {
        (Found memory leaf, Posting memory x) = (found(p), postingOf(p, side, c));
        vm.prank(who);
        court.join{value: value}(p, leaf, x);
        learn(Keys.pair(p), c);
    }

    /// Has found() know a claim, and standing() where it was posted.
    function learn(MatchId arena, Claimed memory c) internal {
        _known[keyOf(c)] = c;
        _arena[keyOf(c)] = arena;
    }

    function claimed(ClaimKey key) internal view returns (Claimed memory) {
        return _known[key];
    }

    /// What a claim is posted with on a side of an arena.
    function postingOf(Pairing memory p, uint8 side, Claimed memory c) internal view returns (Posting memory) {
        return posting(side, _known[side == 1 ? p.a : p.b].s, c.s.root, c.h.branch(PlainHistory.LAST, 15));
    }

    function one(ClaimKey key) internal pure returns (ClaimKey[] memory list) {
        list = new ClaimKey[](1);
        list[0] = key;
    }
}
