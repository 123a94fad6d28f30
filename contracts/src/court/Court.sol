// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../IStepVerifier.sol";
import {ITransitionVerifier, Place} from "../transition/ITransitionVerifier.sol";
import {Bisection, Found, Match, Phase} from "./Bisection.sol";
import {Bonds} from "./Bonds.sol";
import {HistoryTree} from "./HistoryTree.sol";
import {ICourt} from "./ICourt.sol";
import {IInputs} from "./IEpochs.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, RoundName, Statement} from "./Keys.sol";

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

/// @notice What sets apart the level-1 claims of a round.
struct Result {
    bytes32 last; // app hash of the last block
    bytes32 root; // of the history of results
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

/// @title The court: claims fight, not players
/// @notice Every claim is the root of a history of 2^15 leaves, posted in one arena with a bond.
/// Rivals are paired in matches that find their first differing leaf; below levels 1 to 3 the leaf's
/// interval becomes an arena, named by the match, in which claims about that interval fight; at
/// level 4 the leaf is one machine step, which the contract executes. Anybody may make any move. A
/// claim has at most cap matches running; others begin when one has ended. The same claim in two
/// arenas is two: how one of them fares says nothing about the other.
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
    uint8 private constant PEER = 4; // level-1 claims all oppose each other

    /// @notice The contract that posts epochs and their rivals.
    address public immutable epochs;
    /// @notice The judge of machine steps.
    IStepVerifier public immutable verifier;
    /// @notice The judge of transitions; 0 where there is none.
    ITransitionVerifier public immutable transitions;
    uint32 public immutable window;
    uint32 public immutable arenaWindow;
    uint32 public immutable clock;
    uint8 public immutable cap;
    /// @notice Most that a mover's gas is paid at, in wei.
    uint256 public immutable maxGasPrice;

    mapping(RoundId => Round) private _rounds;
    mapping(MatchId => mapping(ClaimKey => Claim)) private _claims; // by arena
    mapping(MatchId => Match) private _matches;
    Bonds.Book private _book;

    constructor(address epochs_, IStepVerifier verifier_, ITransitionVerifier transitions_, Terms memory terms) {
        epochs = epochs_;
        verifier = verifier_;
        transitions = transitions_;
        window = terms.window;
        arenaWindow = terms.arenaWindow;
        clock = terms.clock;
        cap = terms.cap;
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
    /// @param opening the 32 nodes below the claimed root, which open every match begun here; or none
    function enter(
        RoundId round,
        bytes32 first,
        Result calldata claimed,
        address poster,
        Result[] calldata against,
        bytes32[] calldata opening
    ) external payable onlyEpochs returns (ClaimKey key) {
        Round storage r = _rounds[round];
        if (!r.open) revert RoundNotOpen(round);
        if (block.timestamp > r.windowEnd) revert TooLate(r.windowEnd);
        Statement memory s =
            Statement({round: round, level: 1, path: 0, first: first, last: claimed.last, root: claimed.root});
        key = Keys.claim(s);
        MatchId arena = Keys.arena(round);
        _post(arena, key, s, PEER, poster);
        ++r.standing;
        _requireOpening(opening, claimed.root);
        for (uint256 i = 0; i < against.length; ++i) {
            (s.last, s.root) = (against[i].last, against[i].root);
            _pairIfOpposed(arena, key, claimed.root, Keys.claim(s), s.root, opening);
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
            _return(Keys.arena(round), survivor, _peer(round, survivor));
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
    function refund(RoundId round, ClaimKey key) external {
        Claim storage c = _peer(round, key);
        if (_rounds[round].open) revert TooEarly(0);
        _return(Keys.arena(round), key, c);
    }

    // Claims below level 1.

    /// @notice Posts a claim in the arena that a match opened, with its bond.
    /// @param match_ the match whose first differing leaf is the interval
    function join(Pairing calldata match_, Found calldata leaf, Posting calldata x)
        external
        payable
        returns (ClaimKey key)
    {
        return _join(match_, Keys.pair(match_), leaf, x);
    }

    /// @notice Starts the match of two level-1 rivals, or of two claims on opposite sides of an arena.
    /// @param arena the arena; at level 1 the round
    /// @param opening the 32 nodes below the root of x, which open the match; or none
    /// @param over matches that are counted as running though a claim of theirs does not stand any
    /// more; others are passed over, so that nobody stops this by taking one out first
    function pair(
        MatchId arena,
        Statement calldata x,
        Statement calldata y,
        bytes32[] calldata opening,
        Pairing[] calldata over
    ) external {
        for (uint256 i = 0; i < over.length; ++i) {
            _discount(over[i]);
        }
        (ClaimKey kx, ClaimKey ky) = (Keys.claim(x), Keys.claim(y));
        (Claim storage cx, Claim storage cy) = (_claims[arena][kx], _claims[arena][ky]);
        if (cx.standing != Standing.Open) revert ClaimNotOpen(kx);
        if (cy.standing != Standing.Open) revert ClaimNotOpen(ky);
        if (!_opposed(kx, cx, ky, cy)) revert NotOpposed(kx, ky);
        if (cx.running >= cap) revert TooManyMatches(kx);
        if (cy.running >= cap) revert TooManyMatches(ky);
        _requireOpening(opening, x.root);
        if (!_pair(arena, kx, x.root, ky, y.root, opening)) revert AlreadyPosted(kx);
    }

    // Moves.

    /// @notice Claim a of the match opens its root, where nothing was opened when the match began.
    /// @param nodeB the root of b
    function reveal(Pairing calldata p, bytes32[] calldata opening, bytes32 nodeB) external {
        (MatchId id, Match storage m) = _living(p);
        m.reveal(opening, nodeB);
        _earn(id, p.arena, p.a, m, 1, Bonds.REVEAL_GAS);
        emit Opened(id, 1, opening);
    }

    /// @notice The side that is to answer shows the first child in which it differs, and opens it.
    function answer(Pairing calldata p, Bisection.Answer calldata x) external {
        _answer(p, x);
    }

    /// @notice Answers with the last answer of a match, and joins the arena that it opens.
    function answerAndJoin(Pairing calldata p, Bisection.Answer calldata x, Posting calldata posting)
        external
        payable
        returns (ClaimKey key)
    {
        (MatchId id, Found memory leaf) = _answer(p, x);
        return _join(p, id, leaf, posting);
    }

    /// @notice Executes the machine step at which two level-4 claims part; what differs from its
    /// result falls.
    /// @param leaf what the match has come to: a move names what it answers
    /// @return result the leaf as the contract computed it
    function prove(Pairing calldata p, Found calldata leaf, bytes calldata witness) external returns (bytes32 result) {
        (MatchId id, Match storage m) = _living(p);
        _requireLeaf(m, Phase.Leaf, leaf);
        if (_claims[p.arena][p.a].level != STEPS) revert NoJudge();
        result = verifier.step(leaf.before, witness);
        _proved(id, p, m, leaf, result, Bonds.PROVE_GAS);
    }

    /// @notice Computes the transition at which two claims of level 2 part, where it is no run, or
    /// the entry or the exit of a run at which two claims of level 3 part; what differs falls.
    /// @param s what claim a of the match states
    /// @param round what the name of the claims' round is made of
    /// @param leaf what the match has come to: a move names what it answers
    /// @return result the leaf as the contract computed it
    function proveTransition(
        Pairing calldata p,
        Statement calldata s,
        RoundName calldata round,
        Found calldata leaf,
        bytes calldata witness
    ) external returns (bytes32 result) {
        (MatchId id, Match storage m) = _living(p);
        ClaimKey a = Keys.claim(s);
        if (a != p.a) revert WrongStatement(a, p.a);
        RoundId named = Keys.round(round.epoch, round.number);
        if (named != s.round) revert RoundNotOpen(named);
        bool inside = s.level == STRIDES; // entry or exit of a run
        if (address(transitions) == address(0) || (!inside && s.level != TRANSITIONS)) revert NoJudge();
        _requireLeaf(m, inside ? Phase.Leaf : Phase.Arena, leaf);
        uint64 path = inside ? s.path : s.path << uint64(HistoryTree.DEPTH) | m.index;
        bool run;
        (run, result) = transitions.transition(
            Place({
                inputsRoot: IInputs(epochs).inputsRoot(round.epoch),
                blockIndex: uint16(path >> HistoryTree.DEPTH),
                leaf: uint16(path & HistoryTree.LAST)
            }),
            inside ? s.first : leaf.before,
            inside && m.index == HistoryTree.LAST ? leaf.before : bytes32(0),
            witness
        );
        if (run && !inside) revert IsRun();
        _proved(id, p, m, leaf, result, Bonds.TRANSITION_GAS);
    }

    /// @notice Ends a match whose time is over: a clock or the proof of a leaf ran out, or an arena
    /// is past its window and a side has no claim that stands. Goes on with the matches above
    /// as far as they are decided by it.
    /// @param arenas the arenas that the match stands in, nearest first up to the one of level 1: as
    /// many as its level less one. They are named so that nobody loses in a dispute that is over.
    function conclude(Pairing calldata p, Pairing[] calldata arenas) external {
        _requireChain(p, arenas);
        if (!_decide(p)) revert Undecided(Keys.pair(p));
        for (uint256 i = 0; i < arenas.length; ++i) {
            if (!_decide(arenas[i])) return;
        }
    }

    /// @notice Returns the bonds of claims in arenas that are over, or forfeits them where the
    /// claim's side lost. Claims that do not stand are passed over.
    /// @param arenas of each claim
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

    /// @notice How a claim stands in an arena, a round's is that of Keys.arena; its standing is None
    /// where it was never posted.
    function getClaim(MatchId arena, ClaimKey key) external view returns (Claim memory) {
        return _claims[arena][key];
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
        mapping(ClaimKey => Claim) storage claims = _claims[p.arena];
        return claims[p.a].standing == Standing.Open && claims[p.b].standing == Standing.Open;
    }

    function _living(Pairing calldata p) private view returns (MatchId id, Match storage m) {
        id = Keys.pair(p);
        m = _matches[id];
        if (!_alive(p, m)) revert NotAlive(id);
    }

    /// @dev The match and the arenas above it are alive, up to a round that is open.
    function _requireChain(Pairing calldata p, Pairing[] calldata arenas) private view {
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

    function _requireLeaf(Match storage m, Phase want, Found memory leaf) private view {
        if (m.phase != want) revert Bisection.WrongPhase(m.phase, want);
        bytes32 got = Bisection.found(leaf);
        if (got != m.place) revert Bisection.WrongNode(got, m.place);
    }

    function _requireOpening(bytes32[] calldata opening, bytes32 root) private view {
        if (opening.length == 0) return;
        bytes32 got = HistoryTree.subtree(opening);
        if (got != root) revert Bisection.WrongNode(got, root);
    }

    /// @dev A level-1 claim that stands. No other claim is found by a name that is no round's.
    function _peer(RoundId round, ClaimKey key) private view returns (Claim storage c) {
        c = _claims[Keys.arena(round)][key];
        if (c.standing != Standing.Open || c.side != PEER) revert ClaimNotOpen(key);
    }

    /// @dev Of two claims that were posted in one arena.
    function _opposed(ClaimKey x, Claim storage cx, ClaimKey y, Claim storage cy) private view returns (bool) {
        return cx.side == PEER ? x != y : cx.side != cy.side;
    }

    /// @dev Notes what the sender's move for a claim earns if its side wins, see Bonds. Epochs moves
    /// for the poster whose claim it posts.
    function _earn(MatchId id, MatchId arena, ClaimKey key, Match storage m, uint8 side, uint256 fixedGas) private {
        uint256 amount = Bonds.fee(fixedGas, maxGasPrice);
        bool own = msg.sender == _claims[arena][key].poster || msg.sender == epochs;
        if (side == 0 || !own) _book.moved(id, side, amount);
        else if (side == 1) m.owedA = Bonds.owed(m.owedA, amount);
        else m.owedB = Bonds.owed(m.owedB, amount);
    }

    /// @dev Puts a claim up in an arena in which it never was.
    function _post(MatchId arena, ClaimKey key, Statement memory s, uint8 side, address poster) private {
        Claim storage c = _claims[arena][key];
        if (c.standing != Standing.None) revert AlreadyPosted(key);
        uint256 price = _book.bonds[s.level - 1];
        if (msg.value != price) revert WrongBond(msg.value, price);
        _claims[arena][key] =
            Claim({poster: poster, standing: Standing.Open, level: s.level, side: side, running: 0});
        emit ClaimPosted(key, arena, s.round, s.level, s.path, s.first, s.last, s.root, side, poster);
    }

    function _join(Pairing calldata p, MatchId arena, Found memory leaf, Posting calldata x) private returns (ClaimKey key) {
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
        private
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
    ) private {
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
    ) private returns (bool) {
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
    function _discount(Pairing calldata p) private {
        MatchId id = Keys.pair(p);
        Match storage m = _matches[id];
        if (m.phase == Phase.None || m.phase == Phase.Over || _alive(p, m)) return;
        m.phase = Phase.Over;
        emit MatchOver(id);
        --_claims[p.arena][p.a].running;
        --_claims[p.arena][p.b].running;
    }

    function _answer(Pairing calldata p, Bisection.Answer calldata x) private returns (MatchId id, Found memory leaf) {
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
    function _leafFound(MatchId id, Pairing calldata p, Match storage m, Found memory leaf) private {
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
    ) private {
        uint8 side = leaf.leafA == result ? 1 : leaf.leafB == result ? 2 : 0;
        _earn(id, p.arena, side == 1 ? p.a : p.b, m, side, fixedGas);
        _judge(id, p, m, leaf, result);
    }

    function _judge(MatchId id, Pairing calldata p, Match storage m, Found memory leaf, bytes32 result) private {
        emit LeafJudged(id, leaf.before, result);
        _end(id, p, m, leaf.leafA == result, leaf.leafB == result, Reason.Leaf);
    }

    /// @dev Ends a match if its time is over or its arena decides it; true also when it is over.
    function _decide(Pairing calldata p) private returns (bool) {
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

    function _end(MatchId id, Pairing calldata p, Match storage m, bool aStands, bool bStands, Reason reason) private {
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
    ) private {
        Claim storage c = _claims[arena][key];
        c.standing = Standing.Fallen;
        if (c.side == PEER) --_rounds[RoundId.wrap(MatchId.unwrap(arena))].standing;
        else if (c.side == 1) --_matches[arena].standA;
        else --_matches[arena].standB;
        emit Fell(key, arena, winner, reason);
        address poster = winningSide == 0 ? address(0) : _claims[arena][winner].poster;
        _book.forfeit(id, c.level, winningSide, poster, earned);
    }

    function _release(Pairing calldata p, ClaimKey key) private {
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

    function _return(MatchId arena, ClaimKey key, Claim storage c) private {
        c.standing = Standing.Returned;
        uint256 amount = _book.bonds[c.level - 1];
        emit BondReturned(key, arena, c.poster, amount);
        _book.pay(c.poster, amount);
    }
}
