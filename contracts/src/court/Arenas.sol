// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bisection, Found, Match, Phase} from "./Bisection.sol";
import {Bonds} from "./Bonds.sol";
import {HistoryTree} from "./HistoryTree.sol";
import {ICourt} from "./ICourt.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, Statement} from "./Keys.sol";

/// @notice How a claim stands. Forfeited claims lost their bond with their side, not by a
/// defeat of their own.
enum Standing {
    None,
    Open,
    Fallen,
    Returned,
    Forfeited
}

/// @notice What the court keeps of a claim in its arena, in one slot; what it says is bound by its key.
struct Claim {
    address poster;
    Standing standing;
    uint8 level; // 1..4
    uint8 side; // 1 or 2 of the arena; PEER in a round
    uint8 running; // matches of the claim that were begun and have not ended, at most the court's cap
}

/// @notice A claim to be posted in an arena.
struct Posting {
    uint8 side; // 1 for the side of the match's claim a, 2 for b
    Statement above; // what the match's claim of that side states
    bytes32 root; // of the claimed history
    bytes32[] branch; // siblings of its last leaf, which is the side's leaf of the match
    bytes32[] against; // roots of the other side's claims to be paired with; those that cannot be are passed over
    bytes32[] opening; // the 32 nodes below the root, which open every match begun here; or none
}

/// @notice One round of level-1 claims about one epoch.
struct Round {
    uint40 windowEnd; // unix seconds; rivals are posted until then
    uint32 blocks; // of the epoch, 1..2^15
    uint32 standing; // level-1 claims that have not fallen
    bool open;
}

/// @notice The durations and prices of one court. Times are seconds, money is wei.
struct Terms {
    uint32 window; // for rivals of an epoch
    uint32 arenaWindow; // for claims in an arena
    uint32 clock; // of a side in a match; and for the proof of a leaf
    uint8 cap; // matches that a claim may have running in one arena
    uint128 maxGasPrice; // at which a mover's gas is paid back
    uint128[4] bonds; // by level, 1 first
}

/// @title What becomes of claims and matches
/// @notice The workings behind the moves of Court: how claims are posted, begin matches, fall and get
/// their bonds back. Nothing here asks a judge of leaves.
abstract contract Arenas is ICourt {
    using Bisection for Match;
    using Bonds for Bonds.Book;

    uint8 internal constant STEPS = 4; // the level of single machine steps
    uint8 internal constant STRIDES = 3;
    uint8 internal constant TRANSITIONS = 2;
    uint8 internal constant PEER = 4; // level-1 claims all oppose each other

    /// @notice The contract that posts epochs and their rivals.
    address public immutable epochs;
    uint32 public immutable window;
    uint32 public immutable arenaWindow;
    uint32 public immutable clock;
    uint8 public immutable cap;
    /// @notice Most that a mover's gas is paid at, in wei.
    uint256 public immutable maxGasPrice;

    mapping(RoundId => Round) internal _rounds;
    mapping(MatchId => mapping(ClaimKey => Claim)) internal _claims; // by arena
    mapping(MatchId => Match) internal _matches;
    Bonds.Book internal _book;

    constructor(address epochs_, Terms memory terms) {
        epochs = epochs_;
        window = terms.window;
        arenaWindow = terms.arenaWindow;
        clock = terms.clock;
        cap = terms.cap;
        maxGasPrice = terms.maxGasPrice;
        _book.bonds = terms.bonds;
    }

    function _alive(Pairing calldata p, Match storage m) internal view returns (bool) {
        if (m.phase == Phase.None || m.phase == Phase.Over) return false;
        mapping(ClaimKey => Claim) storage claims = _claims[p.arena];
        return claims[p.a].standing == Standing.Open && claims[p.b].standing == Standing.Open;
    }

    function _living(Pairing calldata p) internal view returns (MatchId id, Match storage m) {
        id = Keys.pair(p);
        m = _matches[id];
        if (!_alive(p, m)) revert NotAlive(id);
    }

    /// @dev The match and the arenas above it are alive, up to a round that is open.
    function _requireChain(Pairing calldata p, Pairing[] calldata arenas) internal view {
        _living(p);
        MatchId above = p.arena;
        for (uint256 i = 0; i < arenas.length; ++i) {
            (MatchId id,) = _living(arenas[i]);
            if (id != above) revert WrongChain(i);
            above = arenas[i].arena;
        }
        RoundId round = RoundId.wrap(MatchId.unwrap(above));
        if (!_rounds[round].open) revert RoundNotOpen(round);
    }

    function _requireLeaf(Match storage m, Phase want, Found memory leaf) internal view {
        if (m.phase != want) revert Bisection.WrongPhase(m.phase, want);
        bytes32 got = Bisection.found(leaf);
        if (got != m.place) revert Bisection.WrongNode(got, m.place);
    }

    function _requireOpening(bytes32[] calldata opening, bytes32 root) internal view {
        if (opening.length == 0) return;
        bytes32 got = HistoryTree.subtree(opening);
        if (got != root) revert Bisection.WrongNode(got, root);
    }

    /// @dev A level-1 claim that stands. No other claim is found by a name that is no round's.
    function _peer(RoundId round, ClaimKey key) internal view returns (Claim storage c) {
        c = _claims[Keys.arena(round)][key];
        if (c.standing != Standing.Open || c.side != PEER) revert ClaimNotOpen(key);
    }

    /// @dev Of two claims that were posted in one arena.
    function _opposed(ClaimKey x, Claim storage cx, ClaimKey y, Claim storage cy) internal view returns (bool) {
        return cx.side == PEER ? x != y : cx.side != cy.side;
    }

    /// @dev Notes what the sender's move for a claim earns if its side wins, see Bonds. Epochs moves
    /// for the poster whose claim it posts.
    function _earn(MatchId id, MatchId arena, ClaimKey key, Match storage m, uint8 side, uint256 fixedGas) internal {
        uint256 amount = Bonds.fee(fixedGas, maxGasPrice);
        bool own = msg.sender == _claims[arena][key].poster || msg.sender == epochs;
        if (side == 0 || !own) _book.moved(id, side, amount);
        else if (side == 1) m.owedA = Bonds.owed(m.owedA, amount);
        else m.owedB = Bonds.owed(m.owedB, amount);
    }

    /// @dev Puts a claim up in an arena in which it never was.
    function _post(MatchId arena, ClaimKey key, Statement memory s, uint8 side, address poster) internal {
        Claim storage c = _claims[arena][key];
        if (c.standing != Standing.None) revert AlreadyPosted(key);
        uint256 price = _book.bonds[s.level - 1];
        if (msg.value != price) revert WrongBond(msg.value, price);
        _claims[arena][key] =
            Claim({poster: poster, standing: Standing.Open, level: s.level, side: side, running: 0});
        emit ClaimPosted(key, arena, s.round, s.level, s.path, s.first, s.last, s.root, side, poster);
    }

    function _join(Pairing calldata p, MatchId arena, Found memory leaf, Posting calldata x) internal returns (ClaimKey key) {
        Statement memory s = _below(p, arena, leaf, x);
        if (HistoryTree.climb(s.last, HistoryTree.LAST, x.branch, HistoryTree.DEPTH) != x.root) revert WrongLastLeaf();
        s.root = x.root;
        key = Keys.claim(s);
        _post(arena, key, s, x.side, msg.sender);
        if (x.side == 1) ++_matches[arena].standA;
        else ++_matches[arena].standB;
        _requireOpening(x.opening, x.root);
        s.last = x.side == 1 ? leaf.leafB : leaf.leafA;
        for (uint256 i = 0; i < x.against.length; ++i) {
            s.root = x.against[i];
            _pairIfOpposed(arena, key, x.root, Keys.claim(s), s.root, x.opening);
        }
    }

    /// @dev What a claim on a side of an arena states, but for its root; the arena takes claims.
    function _below(Pairing calldata p, MatchId arena, Found memory leaf, Posting calldata x)
        internal
        view
        returns (Statement memory s)
    {
        Match storage m = _matches[arena];
        if (!_alive(p, m)) revert NotAlive(arena);
        _requireLeaf(m, Phase.Arena, leaf);
        if (x.side != 1 && x.side != 2) revert WrongSide(x.side);
        if (block.timestamp > m.time) revert TooLate(m.time);
        (ClaimKey got, ClaimKey want) = (Keys.claim(x.above), x.side == 1 ? p.a : p.b);
        if (got != want) revert WrongStatement(got, want);
        s.round = x.above.round;
        s.level = x.above.level + 1;
        s.path = x.above.path << uint64(HistoryTree.DEPTH) | m.index;
        s.first = leaf.before;
        s.last = x.side == 1 ? leaf.leafA : leaf.leafB;
    }

    function _pairIfOpposed(
        MatchId arena,
        ClaimKey x,
        bytes32 rootX,
        ClaimKey y,
        bytes32 rootY,
        bytes32[] calldata opening
    ) internal {
        (Claim storage cx, Claim storage cy) = (_claims[arena][x], _claims[arena][y]);
        if (cy.standing != Standing.Open || !_opposed(x, cx, y, cy)) return;
        if (cx.running < cap && cy.running < cap) _pair(arena, x, rootX, y, rootY, opening);
    }

    /// @dev Begins a match, opened by x if there is an opening; false when the match exists already.
    function _pair(
        MatchId arena,
        ClaimKey x,
        bytes32 rootX,
        ClaimKey y,
        bytes32 rootY,
        bytes32[] calldata opening
    ) internal returns (bool) {
        bool isA = ClaimKey.unwrap(x) < ClaimKey.unwrap(y);
        (ClaimKey a, ClaimKey b) = isA ? (x, y) : (y, x);
        MatchId id = Keys.pair(Pairing({arena: arena, a: a, b: b}));
        Match storage m = _matches[id];
        if (m.phase != Phase.None) return false;
        ++_claims[arena][x].running;
        ++_claims[arena][y].running;
        emit Paired(id, arena, a, b);
        uint8 opened = opening.length == 0 ? 0 : isA ? 1 : 2;
        m.start(isA ? rootX : rootY, isA ? rootY : rootX, clock, opened);
        if (opened != 0) {
            _earn(id, arena, x, m, opened, Bonds.OPENING_GAS);
            emit Opened(id, opened, opening);
        }
        return true;
    }

    /// @dev Takes a match out of the count whose claims do not both stand any more.
    function _discount(Pairing calldata p) internal {
        MatchId id = Keys.pair(p);
        Match storage m = _matches[id];
        if (m.phase == Phase.None || m.phase == Phase.Over || _alive(p, m)) return;
        m.phase = Phase.Over;
        emit MatchOver(id);
        --_claims[p.arena][p.a].running;
        --_claims[p.arena][p.b].running;
    }

    function _answer(Pairing calldata p, Bisection.Answer calldata x) internal returns (MatchId id, Found memory leaf) {
        Match storage m;
        (id, m) = _living(p);
        bytes32 before;
        uint8 side;
        (side, before) = m.answer(p.a, p.b, x);
        _earn(id, p.arena, side == 1 ? p.a : p.b, m, side, Bonds.ANSWER_GAS);
        if (m.depth == HistoryTree.DEPTH) {
            leaf = Found({before: before, leafA: x.path[0], leafB: x.path[1]});
            _leafFound(id, p, m, leaf);
        } else {
            emit Answered(id, uint8(x.child), x.opening);
        }
    }

    /// @dev The first differing leaf is known: judge it, or open what judges it.
    function _leafFound(MatchId id, Pairing calldata p, Match storage m, Found memory leaf) internal {
        uint8 level = _claims[p.arena][p.b].level;
        // Behind the last block of an epoch the history repeats itself.
        bool repeats = level == 1 && m.index >= _rounds[RoundId.wrap(MatchId.unwrap(p.arena))].blocks;
        bool edge = level == STRIDES && (m.index == 0 || m.index == HistoryTree.LAST);
        if (repeats || edge || level == STEPS) {
            m.phase = Phase.Leaf;
            m.time = uint40(block.timestamp + clock);
            emit LeafReached(id, m.index, leaf, m.time);
        } else {
            m.phase = Phase.Arena;
            m.time = uint40(block.timestamp + arenaWindow);
            emit ArenaOpened(id, m.index, leaf, m.time);
        }
        if (repeats) _judge(id, p, m, leaf, leaf.before);
    }

    function _proved(
        MatchId id,
        Pairing calldata p,
        Match storage m,
        Found memory leaf,
        bytes32 result,
        uint256 fixedGas
    ) internal {
        uint8 side = leaf.leafA == result ? 1 : leaf.leafB == result ? 2 : 0;
        _earn(id, p.arena, side == 1 ? p.a : p.b, m, side, fixedGas);
        _judge(id, p, m, leaf, result);
    }

    function _judge(MatchId id, Pairing calldata p, Match storage m, Found memory leaf, bytes32 result) internal {
        emit LeafJudged(id, leaf.before, result);
        _end(id, p, m, leaf.leafA == result, leaf.leafB == result, Reason.Leaf);
    }

    /// @dev Ends a match if its time is over or its arena decides it; true also when it is over.
    function _decide(Pairing calldata p) internal returns (bool) {
        MatchId id = Keys.pair(p);
        Match storage m = _matches[id];
        if (!_alive(p, m)) return true;
        if (m.phase == Phase.Bisecting) {
            if (!m.expired()) return false;
            _end(id, p, m, m.opened == 1, m.opened != 1, Reason.Clock);
            return true;
        }
        if (block.timestamp <= m.time) return false;
        if (m.phase == Phase.Leaf) {
            _end(id, p, m, false, false, Reason.Unproved);
            return true;
        }
        if (m.standA != 0 && m.standB != 0) return false;
        _end(id, p, m, m.standA != 0, m.standB != 0, Reason.Arena);
        return true;
    }

    function _end(MatchId id, Pairing calldata p, Match storage m, bool aStands, bool bStands, Reason reason) internal {
        m.phase = Phase.Over;
        emit MatchOver(id);
        if (!aStands && !bStands) {
            _fell(id, p.arena, p.a, reason, ClaimKey.wrap(0), 0, 0);
            _fell(id, p.arena, p.b, reason, ClaimKey.wrap(0), 0, 0);
        } else if (!aStands) {
            --_claims[p.arena][p.b].running;
            _fell(id, p.arena, p.a, reason, p.b, 2, m.owedB);
        } else {
            --_claims[p.arena][p.a].running;
            _fell(id, p.arena, p.b, reason, p.a, 1, m.owedA);
        }
    }

    /// @param earned gwei that the winner's poster earned with moves
    function _fell(
        MatchId id,
        MatchId arena,
        ClaimKey key,
        Reason reason,
        ClaimKey winner,
        uint8 winningSide,
        uint32 earned
    ) internal {
        Claim storage c = _claims[arena][key];
        c.standing = Standing.Fallen;
        if (c.side == PEER) --_rounds[RoundId.wrap(MatchId.unwrap(arena))].standing;
        else if (c.side == 1) --_matches[arena].standA;
        else --_matches[arena].standB;
        emit Fell(key, arena, winner, reason);
        address poster = winningSide == 0 ? address(0) : _claims[arena][winner].poster;
        _book.forfeit(id, c.level, winningSide, poster, earned);
    }

    function _release(Pairing calldata p, ClaimKey key) internal {
        MatchId arena = Keys.pair(p);
        Claim storage c = _claims[arena][key];
        if (c.standing != Standing.Open) return;
        if (_alive(p, _matches[arena])) revert StillAlive(arena);
        Standing above = _claims[p.arena][c.side == 1 ? p.a : p.b].standing;
        if (above != Standing.Fallen && above != Standing.Forfeited) return _return(arena, key, c);
        c.standing = Standing.Forfeited;
        emit BondForfeited(key, arena);
        _book.burn(_book.bonds[c.level - 1]);
    }

    function _return(MatchId arena, ClaimKey key, Claim storage c) internal {
        c.standing = Standing.Returned;
        uint256 amount = _book.bonds[c.level - 1];
        emit BondReturned(key, arena, c.poster, amount);
        _book.pay(c.poster, amount);
    }
}
