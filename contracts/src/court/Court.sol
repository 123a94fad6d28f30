// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../IStepVerifier.sol";
import {ITransitionVerifier, Place} from "../transition/ITransitionVerifier.sol";
import {Arenas, Claim, Posting, Round, Standing, Terms} from "./Arenas.sol";
import {Bisection, Found, Match, Phase} from "./Bisection.sol";
import {Bonds} from "./Bonds.sol";
import {HistoryTree} from "./HistoryTree.sol";
import {IInputs} from "./IEpochs.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, RoundName, Statement} from "./Keys.sol";

/// @notice What sets apart the level-1 claims of a round.
struct Result {
    bytes32 last; // app hash of the last block
    bytes32 root; // of the history of results
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
contract Court is Arenas {
    using Bisection for Match;
    using Bonds for Bonds.Book;

    /// @notice The judge of machine steps.
    IStepVerifier public immutable verifier;
    /// @notice The judge of transitions; 0 where there is none.
    ITransitionVerifier public immutable transitions;

    constructor(address epochs_, IStepVerifier verifier_, ITransitionVerifier transitions_, Terms memory terms)
        Arenas(epochs_, terms)
    {
        verifier = verifier_;
        transitions = transitions_;
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
}
