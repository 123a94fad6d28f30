// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../IStepVerifier.sol";
import {ITransitionVerifier, Place} from "../transition/ITransitionVerifier.sol";
import {Bisection, Match, Phase} from "./Bisection.sol";
import {Bonds, Mover} from "./Bonds.sol";
import {HistoryTree} from "./HistoryTree.sol";
import {ICourt} from "./ICourt.sol";
import {IInputs} from "./IEpochs.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, RoundName, Statement} from "./Keys.sol";

/// @notice How a claim stands. Forfeited claims lost their bond with their side, not by a
/// defeat of their own: they may be posted again, as returned ones may.
enum Standing {
    None,
    Open,
    Fallen,
    Returned,
    Forfeited
}

/// @notice What the court keeps of a claim, in one slot; what it says is bound by its key.
struct Claim {
    address poster; // of the latest posting
    Standing standing;
    uint8 level; // 1..4
    uint32 generation; // counts postings, from 1
    uint32 arenas; // arenas joined and not yet released from; 0 at level 1
    bool stood; // some arena closed in which the claim's side did not fall
}

/// @notice What sets apart the level-1 claims of a round.
struct Result {
    bytes32 last; // app hash of the last block
    bytes32 root; // of the history of results
}

/// @notice The claims of an arena's sides, each in ascending order: all of a side of which none
/// stands; of another nothing is read behind the first that does.
struct Members {
    ClaimKey[] a;
    ClaimKey[] b;
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
    uint128 maxGasPrice; // at which a mover's gas is paid back
    uint128[4] bonds; // by level, 1 first
}

/// @title The court: claims fight, not players
/// @notice Every claim is the root of a history of 2^15 leaves, bonded once. Rivals are paired in
/// matches that find their first differing leaf; below levels 1 to 3 the leaf's interval becomes
/// an arena, named by the match, in which claims about that interval fight; at level 4 the leaf
/// is one machine step, which the contract executes. Anybody may make any move.
/// @dev Three kinds of leaves are transitions, or parts of one: a leaf of level 2 that is no machine
/// run, and leaf 0 and the last leaf of level 3, which are entry and exit of a run. A leaf of level 2
/// opens an arena in any case, since the contract cannot tell what is a run; whoever proves that it
/// is none ends the match at once. The honest history of such an interval is that leaf repeated.
contract Court is ICourt {
    using Bisection for Match;
    using Bonds for Bonds.Book;

    uint8 private constant STEPS = 4; // the level of single machine steps
    uint8 private constant STRIDES = 3;
    uint8 private constant TRANSITIONS = 2;

    /// @notice The contract that posts epochs and their rivals.
    address public immutable epochs;
    /// @notice The judge of machine steps.
    IStepVerifier public immutable verifier;
    /// @notice The judge of transitions; 0 where there is none.
    ITransitionVerifier public immutable transitions;
    uint32 public immutable window;
    uint32 public immutable arenaWindow;
    uint32 public immutable clock;
    /// @notice Most that a mover's gas is paid at, in wei.
    uint256 public immutable maxGasPrice;

    mapping(RoundId => Round) private _rounds;
    mapping(ClaimKey => Claim) private _claims;
    mapping(MatchId => Match) private _matches;
    mapping(ClaimKey => RoundId) private _roundOf; // of level-1 claims
    // 0 for claims that are not in the arena.
    mapping(MatchId => mapping(ClaimKey => uint8)) private _sideOf;
    Bonds.Book private _book;

    constructor(address epochs_, IStepVerifier verifier_, ITransitionVerifier transitions_, Terms memory terms) {
        epochs = epochs_;
        verifier = verifier_;
        transitions = transitions_;
        window = terms.window;
        arenaWindow = terms.arenaWindow;
        clock = terms.clock;
        maxGasPrice = terms.maxGasPrice;
        _book.bonds = terms.bonds;
    }

    modifier onlyEpochs() {
        if (msg.sender != epochs) revert NotEpochs();
        _;
    }

    // Level 1, through the Epochs contract.

    /// @notice Opens a round for an epoch of so many blocks.
    function open(RoundId round, bytes32 epoch, uint32 blocks) external onlyEpochs {
        uint40 windowEnd = uint40(block.timestamp + window);
        _rounds[round] = Round({windowEnd: windowEnd, blocks: blocks, standing: 0, open: true});
        emit RoundOpened(round, epoch, blocks, windowEnd);
    }

    /// @notice Posts a level-1 claim whose last leaf Epochs has proved, with its bond.
    /// @param against rivals to be paired with at once; those that cannot be are passed over
    function enter(RoundId round, bytes32 first, Result calldata claimed, address poster, Result[] calldata against)
        external
        payable
        onlyEpochs
        returns (ClaimKey key)
    {
        Round storage r = _rounds[round];
        if (!r.open) revert RoundNotOpen(round);
        if (block.timestamp > r.windowEnd) revert TooLate(r.windowEnd);
        Statement memory s =
            Statement({round: round, level: 1, path: 0, first: first, last: claimed.last, root: claimed.root});
        key = Keys.claim(s);
        Standing standing = _claims[key].standing;
        if (standing == Standing.Fallen) revert ClaimHasFallen(key);
        if (standing != Standing.None) revert AlreadyPosted(key);
        ++r.standing;
        _roundOf[key] = round;
        _post(key, s, poster);
        for (uint256 i = 0; i < against.length; ++i) {
            (s.last, s.root) = (against[i].last, against[i].root);
            ClaimKey other = Keys.claim(s);
            if (other != key && _claims[other].standing == Standing.Open) _pair(key, claimed.root, other, s.root);
        }
    }

    /// @notice Ends a round after its window.
    /// @param survivor the only claim that stands; ignored when none does
    /// @return standing claims that stand: 1 and the survivor's bond is returned, or 0
    function close(RoundId round, ClaimKey survivor) external onlyEpochs returns (uint32 standing) {
        Round storage r = _rounds[round];
        if (!r.open) revert RoundNotOpen(round);
        if (block.timestamp <= r.windowEnd) revert TooEarly(uint256(r.windowEnd) + 1);
        standing = r.standing;
        if (standing == 1) {
            Claim storage c = _claims[survivor];
            if (c.standing != Standing.Open || _roundOf[survivor] != round) revert ClaimNotOpen(survivor);
            _return(survivor, c);
        } else if (standing != 0) {
            revert TooEarly(0);
        } else {
            survivor = ClaimKey.wrap(0);
        }
        r.open = false;
        emit RoundClosed(round, survivor);
    }

    /// @notice Ends a round whose epoch is void: its standing claims may take their bonds back.
    function cancel(RoundId round) external onlyEpochs {
        _rounds[round].open = false;
        emit RoundClosed(round, ClaimKey.wrap(0));
    }

    /// @notice Returns the bond of a level-1 claim that stands in a round that was cancelled.
    function refund(ClaimKey key) external {
        Claim storage c = _claims[key];
        if (c.standing != Standing.Open || c.level != 1) revert ClaimNotOpen(key);
        if (_rounds[_roundOf[key]].open) revert TooEarly(0);
        _return(key, c);
    }

    // Claims below level 1.

    /// @notice Posts a claim in the arena that a match opened, or takes a posted one there.
    /// @param match_ the match whose first differing leaf is the interval
    /// @param side 1 for the side of the match's claim a, 2 for b
    /// @param above what claim a of the match states
    /// @param root root of the claimed history
    /// @param branch siblings of its last leaf, which is the side's leaf of the match
    /// @param against roots of the other side's claims to be paired with at once; those that
    /// cannot be are passed over
    function join(
        Pairing calldata match_,
        uint8 side,
        Statement calldata above,
        bytes32 root,
        bytes32[] calldata branch,
        bytes32[] calldata against
    ) external payable returns (ClaimKey key) {
        MatchId arena = Keys.pair(match_);
        Statement memory s = _below(match_, arena, side, above);
        if (HistoryTree.climb(s.last, HistoryTree.LAST, branch, HistoryTree.DEPTH) != root) revert WrongLastLeaf();
        s.root = root;
        key = Keys.claim(s);
        _enlist(arena, side, key);
        Standing standing = _claims[key].standing;
        if (standing == Standing.Fallen) revert ClaimHasFallen(key);
        if (standing == Standing.Open) {
            if (msg.value != 0) revert WrongBond(msg.value, 0);
            ++_claims[key].arenas;
        } else {
            _post(key, s, msg.sender);
        }
        emit Joined(arena, key, side);
        if (against.length != 0) _pairBelow(arena, side, s, key, against);
    }

    /// @notice Starts the match of two level-1 rivals, or of two claims on opposite sides of an arena.
    /// @param arena the arena; 0 for level 1
    function pair(Statement calldata x, Statement calldata y, MatchId arena) external {
        (ClaimKey kx, ClaimKey ky) = (Keys.claim(x), Keys.claim(y));
        if (_claims[kx].standing != Standing.Open) revert ClaimNotOpen(kx);
        if (_claims[ky].standing != Standing.Open) revert ClaimNotOpen(ky);
        if (MatchId.unwrap(arena) == 0) {
            if (kx == ky || x.level != 1 || y.level != 1 || x.round != y.round) revert NotOpposed(kx, ky);
            if (!_rounds[x.round].open) revert RoundNotOpen(x.round);
        } else {
            (uint8 sx, uint8 sy) = (_sideOf[arena][kx], _sideOf[arena][ky]);
            if (sx + sy != 3 || sx == 0 || sy == 0) revert NotOpposed(kx, ky);
        }
        if (!_pair(kx, x.root, ky, y.root)) revert AlreadyPosted(kx);
    }

    // Moves.

    /// @notice Claim a of the match opens its node.
    function reveal(Pairing calldata p, bytes32[32] calldata children) external {
        (MatchId id, Match storage m) = _living(p);
        m.reveal(children);
        _earn(id, p, m, 1, Bonds.REVEAL_GAS);
        emit Revealed(id, m.depth, m.index, children);
    }

    /// @notice Claim b of the match shows the first child in which it differs.
    function answer(Pairing calldata p, Bisection.Answer calldata x) external {
        (MatchId id, Match storage m) = _living(p);
        m.answer(p.b, x);
        _earn(id, p, m, 2, Bonds.ANSWER_GAS);
        emit Answered(id, m.depth, m.index, m.nodeA, m.nodeB);
        if (m.depth == HistoryTree.DEPTH) _leafFound(id, p, m);
    }

    /// @notice Executes the machine step at which two level-4 claims part; what differs from its
    /// result falls.
    /// @param before the agreed state: a move names what it answers
    /// @return result the leaf as the contract computed it
    function prove(Pairing calldata p, bytes32 before, bytes calldata witness) external returns (bytes32 result) {
        (MatchId id, Match storage m) = _living(p);
        if (m.phase != Phase.Leaf) revert Bisection.WrongPhase(m.phase, Phase.Leaf);
        if (_claims[p.a].level != STEPS) revert NoJudge();
        if (before != m.before) revert Bisection.WrongNode(before, m.before);
        result = verifier.step(before, witness);
        _proved(id, p, m, result);
    }

    /// @notice Computes the transition at which two claims of level 2 part, where it is no run, or
    /// the entry or the exit of a run at which two claims of level 3 part; what differs falls.
    /// @param s what claim a of the match states
    /// @param round what the name of the claims' round is made of
    /// @param before the agreed state: a move names what it answers
    /// @return result the leaf as the contract computed it
    function proveTransition(
        Pairing calldata p,
        Statement calldata s,
        RoundName calldata round,
        bytes32 before,
        bytes calldata witness
    ) external returns (bytes32 result) {
        (MatchId id, Match storage m) = _living(p);
        ClaimKey a = Keys.claim(s);
        if (a != p.a) revert WrongStatement(a, p.a);
        RoundId named = Keys.round(round.epoch, round.number);
        if (named != s.round) revert RoundNotOpen(named);
        bool inside = s.level == STRIDES; // entry or exit of a run
        if (address(transitions) == address(0) || (!inside && s.level != TRANSITIONS)) revert NoJudge();
        Phase want = inside ? Phase.Leaf : Phase.Arena;
        if (m.phase != want) revert Bisection.WrongPhase(m.phase, want);
        if (before != m.before) revert Bisection.WrongNode(before, m.before);
        uint64 path = inside ? s.path : s.path << uint64(HistoryTree.DEPTH) | m.index;
        bool run;
        (run, result) = transitions.transition(
            Place({
                inputsRoot: IInputs(epochs).inputsRoot(round.epoch),
                blockIndex: uint16(path >> HistoryTree.DEPTH),
                leaf: uint16(path & HistoryTree.LAST)
            }),
            inside ? s.first : before,
            inside && m.index == HistoryTree.LAST ? before : bytes32(0),
            witness
        );
        if (run && !inside) revert IsRun();
        _proved(id, p, m, result);
    }

    /// @notice Ends a match whose time is over: a clock or the proof of a leaf ran out, or an arena
    /// is past its window and a side has no claim that stands. Goes on with the matches above
    /// as far as they are decided by it.
    /// @param arenas the arenas that the match stands in, nearest first up to level 1: as many as
    /// its level less one. They are named so that nobody loses in a dispute that is over.
    /// @param members the claims in the arenas of the match and of those above, in that order; empty
    /// ones for the rest
    function conclude(Pairing calldata p, Pairing[] calldata arenas, Members[] calldata members) external {
        if (members.length != arenas.length + 1) revert WrongChain(members.length, arenas.length + 1);
        _requireChain(p, arenas);
        if (!_decide(p, members[0])) revert Undecided(Keys.pair(p));
        for (uint256 i = 0; i < arenas.length; ++i) {
            if (!_decide(arenas[i], members[i + 1])) return;
        }
    }

    /// @notice Takes claims out of arenas that are over; a claim that is in none any more gets its
    /// bond back if it stood on a side that did not fall, and forfeits it otherwise.
    function release(Pairing[] calldata arenas, ClaimKey[] calldata claims) external {
        for (uint256 i = 0; i < arenas.length; ++i) {
            _release(arenas[i], claims[i]);
        }
    }

    /// @notice Pays out what the sender has been credited with.
    function collect() external returns (uint256 amount) {
        amount = _book.take(msg.sender);
        (bool ok,) = msg.sender.call{value: amount}("");
        if (amount == 0 || !ok) revert NothingCollected();
    }

    // Views.

    /// @notice A round; all zero where none was opened.
    function getRound(RoundId round) external view returns (Round memory) {
        return _rounds[round];
    }

    /// @notice How a claim stands; its standing is None where it was never posted.
    function getClaim(ClaimKey key) external view returns (Claim memory) {
        return _claims[key];
    }

    /// @notice Where a match stands; its phase is None where the two claims were never paired.
    function getMatch(MatchId id) external view returns (Match memory) {
        return _matches[id];
    }

    /// @notice Whether both claims of a match stand and the match is not over.
    function alive(Pairing calldata p) external view returns (bool) {
        return _alive(p, _matches[Keys.pair(p)]);
    }

    /// @notice The bond of a claim at a level, in wei.
    function bond(uint8 level) external view returns (uint256) {
        return _book.bonds[level - 1];
    }

    /// @notice What an address may collect, in wei.
    function credit(address who) external view returns (uint256) {
        return _book.credit[who];
    }

    /// @notice Wei that stay in this contract for ever.
    function burnt() external view returns (uint256) {
        return _book.burnt;
    }

    // Inner workings.

    function _alive(Pairing calldata p, Match storage m) private view returns (bool) {
        if (m.phase == Phase.None || m.phase == Phase.Over) return false;
        Claim storage a = _claims[p.a];
        Claim storage b = _claims[p.b];
        return a.standing == Standing.Open && b.standing == Standing.Open && a.generation == p.genA
            && b.generation == p.genB;
    }

    function _living(Pairing calldata p) private view returns (MatchId id, Match storage m) {
        id = Keys.pair(p);
        m = _matches[id];
        if (!_alive(p, m)) revert NotAlive(id);
    }

    function _requireChain(Pairing calldata p, Pairing[] calldata arenas) private view {
        _living(p);
        uint256 level = _claims[p.a].level;
        if (arenas.length != level - 1) revert WrongChain(arenas.length, level - 1);
        for (uint256 i = 0; i < arenas.length; ++i) {
            (MatchId arena,) = _living(arenas[i]);
            uint8 side = _sideOf[arena][p.a];
            if (side == 0 || side > 2 || _sideOf[arena][p.b] != 3 - side) revert NotOpposed(p.a, p.b);
            p = arenas[i];
        }
        RoundId round = _roundOf[p.a];
        if (!_rounds[round].open) revert RoundNotOpen(round);
    }

    /// @dev Notes what the sender's move earns if the side wins, see Bonds.
    function _earn(MatchId id, Pairing calldata p, Match storage m, uint8 side, uint256 fixedGas) private {
        uint256 amount = Bonds.fee(fixedGas, maxGasPrice);
        if (side == 1 && _claims[p.a].poster == msg.sender) m.owedA = Bonds.owed(m.owedA, amount);
        else if (side == 2 && _claims[p.b].poster == msg.sender) m.owedB = Bonds.owed(m.owedB, amount);
        else _book.moved(id, side, amount);
    }

    /// @dev Puts a claim up that is not open, in an arena unless it is of level 1.
    function _post(ClaimKey key, Statement memory s, address poster) private {
        uint256 price = _book.bonds[s.level - 1];
        if (msg.value != price) revert WrongBond(msg.value, price);
        uint32 generation = _claims[key].generation + 1;
        _claims[key] = Claim({
            poster: poster,
            standing: Standing.Open,
            level: s.level,
            generation: generation,
            arenas: s.level == 1 ? 0 : 1,
            stood: false
        });
        emit ClaimPosted(key, s.round, s.level, s.path, s.first, s.last, s.root, generation, poster);
    }

    /// @dev What a claim on a side of an arena states, but for its root; the arena takes claims.
    function _below(Pairing calldata p, MatchId arena, uint8 side, Statement calldata above) private view returns (Statement memory s) {
        Match storage m = _matches[arena];
        if (m.phase != Phase.Arena || !_alive(p, m)) revert NotAlive(arena);
        if (side != 1 && side != 2) revert WrongSide(side);
        if (block.timestamp > m.time) revert TooLate(m.time);
        ClaimKey a = Keys.claim(above);
        if (a != p.a) revert WrongStatement(a, p.a);
        s.round = above.round;
        s.level = above.level + 1;
        s.path = above.path << uint64(HistoryTree.DEPTH) | m.index;
        s.first = m.before;
        s.last = side == 1 ? m.nodeA : m.nodeB;
    }

    function _enlist(MatchId arena, uint8 side, ClaimKey key) private {
        if (_sideOf[arena][key] != 0) revert AlreadyPosted(key);
        _sideOf[arena][key] = side;
        if (side == 1) ++_matches[arena].joinedA;
        else ++_matches[arena].joinedB;
    }

    function _pairBelow(MatchId arena, uint8 side, Statement memory s, ClaimKey key, bytes32[] calldata against) private {
        bytes32 root = s.root;
        s.last = side == 1 ? _matches[arena].nodeB : _matches[arena].nodeA;
        for (uint256 i = 0; i < against.length; ++i) {
            s.root = against[i];
            ClaimKey other = Keys.claim(s);
            if (_sideOf[arena][other] == 3 - side && _claims[other].standing == Standing.Open) {
                _pair(key, root, other, s.root);
            }
        }
    }

    /// @dev False when the match exists already.
    function _pair(ClaimKey x, bytes32 rootX, ClaimKey y, bytes32 rootY) private returns (bool) {
        if (ClaimKey.unwrap(x) > ClaimKey.unwrap(y)) (x, rootX, y, rootY) = (y, rootY, x, rootX);
        MatchId id =
            Keys.pair(Pairing({a: x, genA: _claims[x].generation, b: y, genB: _claims[y].generation}));
        Match storage m = _matches[id];
        if (m.phase != Phase.None) return false;
        m.start(rootX, rootY, clock);
        emit Paired(id, x, y);
        return true;
    }

    /// @dev The first differing leaf is known: judge it, or open what judges it.
    function _leafFound(MatchId id, Pairing calldata p, Match storage m) private {
        uint8 level = _claims[p.b].level;
        if (level == 1 && m.index >= _rounds[_roundOf[p.b]].blocks) {
            _judge(id, p, m, m.before); // behind the last block the history repeats it
            return;
        }
        bool judged = level == STEPS || (level == STRIDES && (m.index == 0 || m.index == HistoryTree.LAST));
        if (judged) {
            m.phase = Phase.Leaf;
            m.time = uint40(block.timestamp + clock);
            emit LeafReached(id, m.index, m.before, m.nodeA, m.nodeB, m.time);
        } else {
            m.phase = Phase.Arena;
            m.time = uint40(block.timestamp + arenaWindow);
            emit ArenaOpened(id, m.index, m.before, m.nodeA, m.nodeB, m.time);
        }
    }

    function _proved(MatchId id, Pairing calldata p, Match storage m, bytes32 result) private {
        uint8 side = m.nodeA == result ? 1 : m.nodeB == result ? 2 : 0;
        _earn(id, p, m, side, Bonds.PROVE_GAS);
        _judge(id, p, m, result);
    }

    function _judge(MatchId id, Pairing calldata p, Match storage m, bytes32 result) private {
        emit LeafJudged(id, m.before, result);
        _end(id, p, m, m.nodeA == result, m.nodeB == result, Reason.Leaf);
    }

    /// @dev Ends a match if its time is over or its arena decides it; true also when it is over.
    function _decide(Pairing calldata p, Members calldata members) private returns (bool) {
        MatchId id = Keys.pair(p);
        Match storage m = _matches[id];
        if (!_alive(p, m)) return true;
        if (m.phase == Phase.Bisecting) {
            if (!m.expired()) return false;
            _end(id, p, m, m.answering, !m.answering, Reason.Clock);
            return true;
        }
        if (block.timestamp <= m.time) return false;
        if (m.phase == Phase.Leaf) {
            _end(id, p, m, false, false, Reason.Unproved);
            return true;
        }
        bool stands1 = _stands(id, 1, members.a, m.joinedA);
        bool stands2 = _stands(id, 2, members.b, m.joinedB);
        if (stands1 && stands2) return false;
        _end(id, p, m, stands1, stands2, Reason.Arena);
        return true;
    }

    /// @dev Whether some claim of the arena's side stands: one that is listed does, or all joined
    /// ones are listed. About 3,000 fit a transaction, each of which cost a bond.
    function _stands(MatchId arena, uint8 side, ClaimKey[] calldata list, uint256 joined) private view returns (bool) {
        ClaimKey previous;
        for (uint256 i = 0; i < list.length; ++i) {
            ClaimKey key = list[i];
            bool ascends = ClaimKey.unwrap(key) > ClaimKey.unwrap(previous);
            if (!ascends || _sideOf[arena][key] != side) revert WrongMembers(arena, side);
            if (_claims[key].standing == Standing.Open) return true;
            previous = key;
        }
        if (list.length != joined) revert WrongMembers(arena, side);
        return false;
    }

    function _end(MatchId id, Pairing calldata p, Match storage m, bool aStands, bool bStands, Reason reason) private {
        m.phase = Phase.Over;
        emit MatchOver(id);
        if (!aStands && !bStands) {
            _fell(id, p.a, reason, ClaimKey.wrap(0), 0, 0);
            _fell(id, p.b, reason, ClaimKey.wrap(0), 0, 0);
        } else if (!aStands) {
            _fell(id, p.a, reason, p.b, 2, m.owedB);
        } else if (!bStands) {
            _fell(id, p.b, reason, p.a, 1, m.owedA);
        }
    }

    /// @param earned gwei that the winner's poster earned with moves
    function _fell(MatchId id, ClaimKey key, Reason reason, ClaimKey winner, uint8 winningSide, uint32 earned) private {
        Claim storage c = _claims[key];
        c.standing = Standing.Fallen;
        if (c.level == 1) --_rounds[_roundOf[key]].standing;
        emit Fell(key, winner, reason);
        address poster = winningSide == 0 ? address(0) : _claims[winner].poster;
        _book.forfeit(id, c.level, winningSide, poster, earned);
    }

    function _release(Pairing calldata p, ClaimKey key) private {
        MatchId arena = Keys.pair(p);
        uint8 side = _sideOf[arena][key];
        if (side == 0 || side == 3) revert WrongSide(side);
        if (_alive(p, _matches[arena])) revert StillAlive(arena);
        Claim storage c = _claims[key];
        // 3: was here and is released; the claim cannot join this arena again.
        _sideOf[arena][key] = 3;
        emit Released(arena, key);
        if (c.standing != Standing.Open) return;
        if (_claims[side == 1 ? p.a : p.b].standing != Standing.Fallen) c.stood = true;
        if (--c.arenas != 0) return;
        if (c.stood) {
            _return(key, c);
        } else {
            c.standing = Standing.Forfeited;
            emit BondForfeited(key);
            _book.burn(_book.bonds[c.level - 1]);
        }
    }

    function _return(ClaimKey key, Claim storage c) private {
        c.standing = Standing.Returned;
        uint256 amount = _book.bonds[c.level - 1];
        emit BondReturned(key, c.poster, amount);
        _book.pay(c.poster, amount);
    }
}
