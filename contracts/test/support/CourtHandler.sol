// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Found, Match, Phase} from "../../src/court/Bisection.sol";
import {Claim, Court, Posting, Standing} from "../../src/court/Court.sol";
import {ICourt} from "../../src/court/ICourt.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, RoundName, Statement} from "../../src/court/Keys.sol";
import {History, PlainHistory} from "../reference/PlainHistory.sol";
import {Claimed, Docket} from "./Docket.sol";

/// @notice A claim in its arena.
struct Seat {
    MatchId arena;
    ClaimKey key;
    uint256 above; // 1 + the fight whose arena it is; 0 at level 1
}

/// @notice A match that the handler has seen, and where it stands.
struct Fight {
    Pairing p;
    uint256 above; // 1 + the fight whose arena it stands in; 0 at level 1
    uint32 leftA; // as last seen: clocks go down only
    uint32 leftB;
    ClaimKey[] sideA; // joined in its arena
    ClaimKey[] sideB;
}

/// @title One who is honest against many who lie, stall and spam
/// @notice The truth is one history of blocks, and below each of its leaves one of transitions, and so
/// on. The honest one moves for every claim that says it below its own ones, before its time is over;
/// the others do what the fuzzer draws.
contract CourtHandler is Docket {
    using PlainHistory for History;

    uint256 private constant MOST_RIVALS = 4;
    uint256 private constant MOST_MEMBERS = 3;
    uint256 private constant MOST_FIGHTS = 40;
    uint256 private constant LONGEST_WAIT = ARENA_WINDOW / 4;
    uint256 private constant FUNDS = 1000 ether;
    uint32 private constant BLOCKS = 25_000;
    bytes32 private constant EPOCH = keccak256("epoch");
    bytes32 private constant BEFORE = keccak256("state before");

    RoundId public immutable round;
    ClaimKey public immutable truth; // the true claim of level 1
    address public constant HONEST = address(0x600d);
    address[] public actors;

    mapping(ClaimKey => Claimed) private _claimed;
    mapping(ClaimKey => bool) public isTrue;
    mapping(MatchId => mapping(ClaimKey => bool)) private _fallen; // by arena
    Seat[] private _posted;
    Fight[] private _fights;
    mapping(MatchId => uint256) private _fightOf; // 1 + its index
    bool private _rested; // the honest one did nothing before the last wait
    bool private _ending; // nothing is drawn any more

    /// What happened, so that a run in which nothing did is noticed.
    uint256 public moves;
    uint256 public proofs;

    constructor() {
        openCourt(true);
        round = Keys.round(EPOCH, 0);
        court.open(round, EPOCH, BLOCKS);
        actors = [HONEST, address(0xbad1), address(0xbad2), address(0xbad3), address(0x57a1e)];
        for (uint256 i = 0; i < actors.length; ++i) vm.deal(actors[i], FUNDS);
        vm.txGasPrice(10 gwei);
        truth = keyOf(trueClaim(1, 0));
        enter(trueClaim(1, 0), HONEST);
        learn(trueClaim(1, 0), 0);
    }

    /// @dev After every action: what has fallen stays fallen, and no clock goes up.
    modifier watched() {
        _;
        for (uint256 i = 0; i < _posted.length; ++i) {
            (MatchId arena, ClaimKey key) = (_posted[i].arena, _posted[i].key);
            bool fallen = court.getClaim(arena, key).standing == Standing.Fallen;
            vm.assertTrue(fallen || !_fallen[arena][key], "a fallen claim came back");
            _fallen[arena][key] = fallen;
        }
        for (uint256 i = 0; i < _fights.length; ++i) {
            Match memory m = matchOf(i);
            Fight storage f = _fights[i];
            vm.assertLe(m.leftA, f.leftA, "a's clock went up");
            vm.assertLe(m.leftB, f.leftB, "b's clock went up");
            (f.leftA, f.leftB) = (m.leftA, m.leftB);
        }
    }

    // What the fuzzer draws.

    /// A false level-1 claim.
    function rival(uint256 seed) external watched {
        if (levelOne() > MOST_RIVALS || time() > court.getRound(round).windowEnd) return;
        uint256 from = (seed >> 8) % (PlainHistory.LAST + 1);
        if (seed % 4 == 0) from -= from % 32;
        History memory h = trueClaim(1, 0).h.changed(from, keccak256(abi.encode("lie", seed % 3)));
        if (seed % 3 == 0) h = h.changed(from + (PlainHistory.LAST - from) / 2, keccak256("another lie"));
        Claimed memory c = claimOf(round, BEFORE, h);
        if (court.getClaim(Keys.arena(round), keyOf(c)).standing != Standing.None) return;
        enter(c, liar(seed));
        learn(c, 0);
    }

    /// A claim in an arena, on either side, false or by chance true.
    function sub(uint256 where, uint256 seed) external watched {
        (bool some, uint256 i) = drawn(where, Phase.Arena);
        if (!some) return;
        Match memory m = matchOf(i);
        uint8 side = uint8(1 + seed % 2);
        // Rather against the truth than beside it.
        if ((seed >> 4) % 4 != 0) side = isTrue[_fights[i].p.a] ? 2 : isTrue[_fights[i].p.b] ? 1 : side;
        if (time() > m.time || members(i, side).length >= MOST_MEMBERS) return;
        Found memory leaf = leafOf(i);
        bytes32 last = side == 1 ? leaf.leafA : leaf.leafB;
        Statement memory above = _claimed[_fights[i].p.a].s;
        uint256 from = bound(seed >> 8, 0, PlainHistory.LAST);
        History memory h = PlainHistory.constant_(leaf.before);
        if (seed % 3 == 0) h = h.changed(from, keccak256("junk")).changed(bound(seed >> 16, from, PlainHistory.LAST), last);
        else h = h.changed(from, last);
        if (seed % 7 == 0) h = trueClaim(above.level + 1, above.path << 15 | m.index).h;
        if (h.leaf(PlainHistory.LAST) != last) return;
        joinAs(liar(seed), i, side, claimBelow(above, m.index, leaf.before, h));
    }

    /// A match of two rivals, or of two claims on opposite sides of an arena.
    function duel(uint256 where, uint256 seed) external watched {
        if (where % 4 == 0) {
            Seat memory x = _posted[seed % _posted.length];
            Seat memory y = _posted[(seed >> 16) % _posted.length];
            if (x.key != y.key && x.above == 0 && y.above == 0) fight(x.key, y.key, 0);
            return;
        }
        (bool some, uint256 i) = drawn(where, Phase.Arena);
        if (!some) return;
        (ClaimKey[] memory a, ClaimKey[] memory b) = (members(i, 1), members(i, 2));
        if (a.length != 0 && b.length != 0) fight(a[seed % a.length], b[(seed >> 16) % b.length], i + 1);
    }

    /// In one match up to six moves, of whoever's turn it is, by anybody's hand.
    function step(uint256 where, uint256 seed) external watched {
        (bool some, uint256 i) = drawn(where, Phase.Bisecting);
        if (!some) return;
        for (uint256 n = (seed >> 8) % 6 + 1; n > 0 && matchOf(i).phase == Phase.Bisecting; --n) {
            moveAs(actors[seed % actors.length], i);
        }
    }

    /// A leaf, or an arena whose transition may be no run, is judged.
    function prove(uint256 where, uint256 seed) external watched {
        (bool some, uint256 i) = drawn(where, (seed >> 8) % 3 == 0 ? Phase.Arena : Phase.Leaf);
        if (some) proveAs(actors[seed % actors.length], i, seed);
    }

    function conclude(uint256 where) external watched {
        if (_fights.length != 0) tryConclude(where % _fights.length);
    }

    function release(uint256 where) external watched {
        if (_fights.length != 0) tryRelease(where % _fights.length);
    }

    function collect(uint256 seed) external watched {
        vm.prank(actors[seed % actors.length]);
        (bool ok,) = address(court).call(abi.encodeCall(Court.collect, ()));
        ok; // nothing to collect is no failure
    }

    /// Time passes. The honest one acts before it does, or after the next wait at the latest.
    function wait(uint256 duration, bool lazy) external watched {
        if (!lazy || _rested) actHonestly();
        _rested = lazy && !_rested;
        pass(bound(duration, 1, LONGEST_WAIT));
    }

    // What holds at the end.

    /// @notice The honest one plays on alone; its claim survives, and nobody holds a bond any more.
    function finish() external {
        _ending = true;
        uint256 end = court.getRound(round).windowEnd;
        for (uint256 i = 0; court.getRound(round).standing != 1 || time() <= end; ++i) {
            vm.assertTrue(i < 200, "the dispute ends");
            while (actHonestly()) {}
            pass(CLOCK + 1);
            for (uint256 k = _fights.length; k > 0; --k) tryConclude(k - 1);
        }
        vm.assertEq(court.close(round, truth), 1, "the truth survives");
        for (uint256 i = 0; i < _fights.length; ++i) tryRelease(i);
        uint256 credits;
        for (uint256 i = 0; i < actors.length; ++i) credits += court.credit(actors[i]);
        vm.assertEq(address(court).balance, credits + court.burnt(), "all bonds are paid out or burnt");
        vm.assertTrue(HONEST.balance + court.credit(HONEST) >= FUNDS + bond(1), "honesty costs nothing but gas");
    }

    /// @notice What the bonds of the claims that stand come to, with credits and what is burnt.
    function owned() external view returns (uint256 sum) {
        sum = court.burnt();
        for (uint256 i = 0; i < actors.length; ++i) sum += court.credit(actors[i]);
        for (uint256 i = 0; i < _posted.length; ++i) {
            Claim memory c = court.getClaim(_posted[i].arena, _posted[i].key);
            if (c.standing == Standing.Open) sum += bond(c.level);
        }
    }

    /// @notice Whether every true claim that was posted below own ones stands, or got its bond back.
    function truthStands() external view returns (bool) {
        for (uint256 i = 0; i < _posted.length; ++i) {
            if (!isOwn(_posted[i].above, _posted[i].key)) continue;
            Standing s = court.getClaim(_posted[i].arena, _posted[i].key).standing;
            if (s == Standing.Fallen || s == Standing.Forfeited) return false;
        }
        return true;
    }

    // The honest one.

    /// @dev One pass over all matches; whether anything was done.
    function actHonestly() private returns (bool acted) {
        for (uint256 i = 0; i < _posted.length; ++i) {
            if (_posted[i].key != truth && _posted[i].above == 0 && fight(truth, _posted[i].key, 0)) acted = true;
        }
        for (uint256 i = 0; i < _fights.length; ++i) {
            Pairing memory p = _fights[i].p;
            if (!court.alive(p)) continue;
            uint8 side = ownSide(i + 1);
            Match memory m = matchOf(i);
            if (m.phase == Phase.Arena && (side != 0 || time() > m.time) && pairIn(i, side)) acted = true;
            if (side == 0) continue;
            if (proveAs(HONEST, i, 0)) {
                acted = true;
            } else if (m.phase == Phase.Bisecting && turnOf(m) == side) {
                moveAs(HONEST, i);
                acted = true;
            } else if (m.phase == Phase.Arena && time() <= m.time) {
                Statement memory above = _claimed[p.a].s;
                if (joinAs(HONEST, i, side, trueClaim(above.level + 1, above.path << 15 | m.index))) acted = true;
            }
        }
    }

    /// @dev Pairs the own claim in an arena with all that stand against it; in an arena of others, which
    /// are to come to their end, each with each.
    function pairIn(uint256 i, uint8 side) private returns (bool acted) {
        ClaimKey[] memory ours = members(i, side == 2 ? 2 : 1);
        ClaimKey[] memory theirs = members(i, side == 2 ? 1 : 2);
        for (uint256 x = 0; x < ours.length; ++x) {
            if (side != 0 && !isTrue[ours[x]]) continue;
            for (uint256 y = 0; y < theirs.length; ++y) {
                if (fight(ours[x], theirs[y], i + 1)) acted = true;
            }
        }
    }

    /// @dev The side of a fight, from 1, whose claim is the honest one's own; 0 for neither.
    function ownSide(uint256 n) private view returns (uint8) {
        Fight storage f = _fights[n - 1];
        return isOwn(f.above, f.p.a) ? 1 : isOwn(f.above, f.p.b) ? 2 : 0;
    }

    /// @dev Whether a claim in the arena of a fight, or in the round, is the honest one's own: a true
    /// one below its own. Elsewhere a true claim may fall.
    function isOwn(uint256 above, ClaimKey key) private view returns (bool) {
        if (!isTrue[key] || above == 0) return isTrue[key];
        uint8 side = ownSide(above);
        return side != 0 && court.getClaim(Keys.pair(_fights[above - 1].p), key).side == side;
    }

    /// @notice The one true claim about an interval.
    function trueClaim(uint8 level, uint64 path) private view returns (Claimed memory c) {
        if (level == 1) {
            History memory h = PlainHistory.constant_(keccak256("v0")).changed(7_000, keccak256("v1"));
            return claimOf(round, BEFORE, h.changed(20_000, keccak256("v2")));
        }
        Claimed memory above = trueClaim(level - 1, path >> 15);
        uint256 index = path & PlainHistory.LAST;
        bytes32 first = index == 0 ? above.s.first : above.h.leaf(index - 1);
        bytes32 last = above.h.leaf(index);
        uint256 from = uint256(keccak256(abi.encode(level, path))) % (PlainHistory.LAST + 1);
        History memory h_ = PlainHistory.constant_(first).changed(from, last);
        if (level == 3) h_ = isRun(path) ? run(path, from, last) : PlainHistory.constant_(last);
        return claimBelow(above.s, index, first, h_);
    }

    /// @notice Whether a transition, by its path, is a run of the machine.
    function isRun(uint64 path) private pure returns (bool) {
        return uint256(keccak256(abi.encode("run", path))) % 4 != 0;
    }

    /// @notice A run has a start state of its own, and changes once before its exit.
    function run(uint64 path, uint256 from, bytes32 last) private pure returns (History memory h) {
        h = PlainHistory.constant_(keccak256(abi.encode("start", path)));
        return h.changed(from, keccak256(abi.encode("end", path))).changed(PlainHistory.LAST, last);
    }

    // Single moves, as anybody.

    function moveAs(address who, uint256 i) private {
        Pairing memory p = _fights[i].p;
        Match memory m = matchOf(i);
        if (!court.alive(p) || time() - m.time > (turnOf(m) == 2 ? m.leftB : m.leftA)) return;
        (Claimed memory a, Claimed memory b) = (_claimed[p.a], _claimed[p.b]);
        bytes memory reveal = abi.encodeCall(Court.reveal, (p, opening(a.h, m.depth, m.index), b.h.node(m.depth, m.index)));
        bytes memory answer = abi.encodeCall(Court.answer, (p, answerOf(m, a, b)));
        (bool ok,) = address(court).call(m.opened != 0 ? reveal : answer);
        vm.assertTrue(!ok, "it is one side's turn");
        vm.prank(who);
        (ok,) = address(court).call(m.opened != 0 ? answer : reveal);
        vm.assertTrue(ok, "whose turn it is can move");
        ++moves;
    }

    /// @dev The judge computes the true leaf where a true claim is at stake, else what is drawn.
    function proveAs(address who, uint256 i, uint256 seed) private returns (bool) {
        Pairing memory p = _fights[i].p;
        Match memory m = matchOf(i);
        Statement memory s = _claimed[p.a].s;
        bool inArena = m.phase == Phase.Arena && s.level == 2 && !isRun(s.path << 15 | m.index);
        if (!court.alive(p) || (m.phase != Phase.Leaf && !inArena)) return false;
        Found memory leaf = leafOf(i);
        bytes32 result = isTrue[p.a] || (!isTrue[p.b] && seed % 3 == 0) ? leaf.leafA : leaf.leafB;
        if (!isTrue[p.a] && !isTrue[p.b] && seed % 3 == 1) result = keccak256("neither");
        steps.set(result);
        transitions.set(s.level == 3 && m.index == 0 && isRun(s.path), result);
        vm.prank(who);
        if (s.level == 4) court.prove(p, leaf, "");
        else court.proveTransition(p, s, RoundName({epoch: EPOCH, number: 0}), leaf, "");
        ++proofs;
        return true;
    }

    function joinAs(address who, uint256 i, uint8 side, Claimed memory c) private returns (bool) {
        ClaimKey key = keyOf(c);
        Pairing memory p = _fights[i].p;
        if (!court.alive(p)) return false;
        ClaimKey[] storage list = side == 1 ? _fights[i].sideA : _fights[i].sideB;
        for (uint256 k = 0; k < list.length; ++k) {
            if (list[k] == key) return false;
        }
        Statement memory above = _claimed[side == 1 ? p.a : p.b].s;
        Posting memory x = posting(side, above, c.s.root, c.h.branch(PlainHistory.LAST, 15));
        Found memory leaf = leafOf(i);
        vm.prank(who);
        court.join{value: bond(c.s.level)}(p, leaf, x);
        list.push(key);
        learn(c, i + 1);
        return true;
    }

    /// @dev Pairs two claims that stand, unless they are paired or one has all the matches that it may.
    function fight(ClaimKey x, ClaimKey y, uint256 above) private returns (bool) {
        MatchId arena = arenaOf(above);
        (Claim memory cx, Claim memory cy) = (court.getClaim(arena, x), court.getClaim(arena, y));
        if (cx.standing != Standing.Open || cy.standing != Standing.Open) return false;
        Pairing memory p = pairingOf(arena, x, y);
        if (court.getMatch(Keys.pair(p)).phase != Phase.None) return false;
        if (_fights.length >= MOST_FIGHTS && !isTrue[x] && !isTrue[y] && !_ending) return false;
        Pairing[] memory over = dead(arena, x, y);
        (uint256 ofX, uint256 ofY) = (cx.running, cy.running);
        vm.assertTrue(ofX <= CAP && ofY <= CAP, "more matches than the cap");
        for (uint256 i = 0; i < over.length; ++i) {
            if (over[i].a == x || over[i].b == x) --ofX;
            else --ofY;
        }
        if (ofX >= CAP || ofY >= CAP) return false;
        court.pair(arena, _claimed[x].s, _claimed[y].s, none(), over);
        Fight storage f = _fights.push();
        (f.p, f.above, f.leftA, f.leftB) = (p, above, CLOCK, CLOCK);
        return true;
    }

    /// @dev The matches of two claims in an arena that are counted though a claim of theirs fell.
    function dead(MatchId arena, ClaimKey x, ClaimKey y) private view returns (Pairing[] memory list) {
        list = new Pairing[](_fights.length);
        uint256 n = 0;
        for (uint256 i = 0; i < _fights.length; ++i) {
            Pairing memory p = _fights[i].p;
            if (p.arena != arena || (p.a != x && p.b != x && p.a != y && p.b != y)) continue;
            if (!court.alive(p) && matchOf(i).phase != Phase.Over) list[n++] = p;
        }
        Pairing[] memory all = list;
        list = new Pairing[](n);
        for (uint256 i = 0; i < n; ++i) list[i] = all[i];
    }

    function tryConclude(uint256 i) private {
        uint256 n = 0;
        for (uint256 k = _fights[i].above; k != 0; k = _fights[k - 1].above) ++n;
        Pairing[] memory arenas = new Pairing[](n);
        uint256 above = _fights[i].above;
        for (uint256 k = 0; k < n; ++k) {
            arenas[k] = _fights[above - 1].p;
            above = _fights[above - 1].above;
        }
        try court.conclude(_fights[i].p, arenas) {}
        catch (bytes memory data) {
            bytes4 e = bytes4(data);
            bool expected = e == ICourt.Undecided.selector || e == ICourt.NotAlive.selector
                || e == ICourt.RoundNotOpen.selector;
            vm.assertTrue(expected, "conclude: nothing to conclude");
        }
    }

    /// @dev Takes all claims out of an arena that is over.
    function tryRelease(uint256 i) private {
        Pairing[] memory arenas = new Pairing[](1);
        ClaimKey[] memory claims = new ClaimKey[](1);
        arenas[0] = _fights[i].p;
        for (uint8 side = 1; side <= 2; ++side) {
            ClaimKey[] memory list = members(i, side);
            for (uint256 k = 0; k < list.length; ++k) {
                claims[0] = list[k];
                try court.release(arenas, claims) {}
                catch (bytes memory data) {
                    vm.assertTrue(bytes4(data) == ICourt.StillAlive.selector && court.alive(arenas[0]), "release: still alive");
                }
            }
        }
    }

    // Looking things up.

    function arenaOf(uint256 above) private view returns (MatchId) {
        return above == 0 ? Keys.arena(round) : Keys.pair(_fights[above - 1].p);
    }

    function learn(Claimed memory c, uint256 above) private {
        ClaimKey key = keyOf(c);
        _posted.push(Seat(arenaOf(above), key, above));
        if (_claimed[key].h.runs.length != 0) return;
        _claimed[key] = c;
        isTrue[key] = keyOf(trueClaim(c.s.level, c.s.path)) == key;
    }

    function matchOf(uint256 i) private view returns (Match memory) {
        return court.getMatch(Keys.pair(_fights[i].p));
    }

    /// @dev The leaf that a match has found.
    function leafOf(uint256 i) private view returns (Found memory) {
        return foundOf(matchOf(i), _claimed[_fights[i].p.a], _claimed[_fights[i].p.b]);
    }

    function members(uint256 i, uint8 side) private view returns (ClaimKey[] memory) {
        return side == 1 ? _fights[i].sideA : _fights[i].sideB;
    }

    function levelOne() private view returns (uint256 n) {
        for (uint256 i = 0; i < _posted.length; ++i) {
            if (_posted[i].above == 0) ++n;
        }
    }

    /// @dev The first living match of a phase, from a drawn one on.
    function drawn(uint256 seed, Phase phase) private view returns (bool, uint256) {
        uint256 n = _fights.length;
        for (uint256 k = 0; k < n; ++k) {
            uint256 i = (seed % n + k) % n;
            if (matchOf(i).phase == phase && court.alive(_fights[i].p)) return (true, i);
        }
        return (false, 0);
    }

    function liar(uint256 seed) private view returns (address) {
        return actors[1 + (seed >> 32) % (actors.length - 1)];
    }
}
