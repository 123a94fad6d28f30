// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../../src/IStepVerifier.sol";
import {ITransitionVerifier, Place} from "../../src/transition/ITransitionVerifier.sol";
import {Bisection, Found, Match} from "../../src/court/Bisection.sol";
import {Court, Posting, Result, Terms} from "../../src/court/Court.sol";
import {ClaimKey, Keys, MatchId, Pairing, RoundId, Statement} from "../../src/court/Keys.sol";
import {History, PlainHistory} from "../reference/PlainHistory.sol";
import {Test} from "./Test.sol";

/// @title A judge of machine steps that computes what the test says
contract StepOracle is IStepVerifier {
    bytes32 private result;

    function set(bytes32 result_) external {
        result = result_;
    }

    function step(bytes32, bytes calldata) external view returns (bytes32) {
        return result;
    }
}

/// @title A judge of transitions that computes what the test says
contract TransitionOracle is ITransitionVerifier {
    error Asked(Place place, bytes32 before, bytes32 terminal);

    bool private run;
    bytes32 private result;
    bytes32 private question; // hashed; 0 for any

    function set(bool run_, bytes32 result_) external {
        (run, result, question) = (run_, result_, 0);
    }

    /// @notice Answers this question alone.
    function expect(Place calldata place, bytes32 before, bytes32 terminal) external {
        question = keccak256(abi.encode(place, before, terminal));
    }

    function transition(Place calldata place, bytes32 before, bytes32 terminal, bytes calldata)
        external
        view
        returns (bool, bytes32)
    {
        if (question != 0 && question != keccak256(abi.encode(place, before, terminal))) revert Asked(place, before, terminal);
        return (run, result);
    }
}

/// @notice A claim with the history behind it.
struct Claimed {
    Statement s;
    History h;
}

/// @title A court whose Epochs contract is the test, and the moves of claims whose histories it knows
abstract contract Docket is Test {
    using PlainHistory for History;

    uint32 internal constant WINDOW = 10_000;
    uint32 internal constant ARENA_WINDOW = 1_000;
    uint32 internal constant CLOCK = 2_000;
    uint8 internal constant CAP = 2;
    uint128 internal constant MAX_GAS_PRICE = 20 gwei;
    /// @notice Moves that find the first difference: an opening and three answers.
    uint256 internal constant MOVES = 4;

    Court public court;
    StepOracle internal steps;
    TransitionOracle internal transitions;

    /// @notice The inputs root of an epoch, which the court asks its Epochs contract for.
    function inputsRoot(bytes32 epoch) public pure returns (bytes32) {
        return keccak256(abi.encode("inputs", epoch));
    }

    /// @param judged whether the court has a judge of transitions
    function openCourt(bool judged) internal {
        steps = new StepOracle();
        transitions = new TransitionOracle();
        court = Court(
            deploy(
                "Court",
                abi.encode(
                    address(this),
                    steps,
                    judged ? address(transitions) : address(0),
                    Terms(WINDOW, ARENA_WINDOW, CLOCK, CAP, MAX_GAS_PRICE, [bond(1), bond(2), bond(3), bond(4)])
                )
            )
        );
        vm.warp(1_700_000_000);
    }

    function bond(uint8 level) internal pure returns (uint128) {
        return level == 1 ? 2 ether : level == 2 ? 1 ether : level == 3 ? 0.7 ether : 0.5 ether;
    }

    /// @notice A level-1 claim of a history in a round.
    function claimOf(RoundId round, bytes32 first, History memory h) internal pure returns (Claimed memory c) {
        c.h = h;
        c.s = Statement({
            round: round, level: 1, path: 0, first: first, last: h.leaf(PlainHistory.LAST), root: h.root()
        });
    }

    /// @notice A claim about the interval of the first differing leaf of a match between above and another.
    function claimBelow(Statement memory above, uint256 index, bytes32 first, History memory h)
        internal
        pure
        returns (Claimed memory c)
    {
        c = claimOf(above.round, first, h);
        c.s.level = above.level + 1;
        c.s.path = (above.path << 15) | uint64(index);
    }

    function resultOf(Claimed memory c) internal pure returns (Result memory) {
        return Result({last: c.s.last, root: c.s.root});
    }

    function keyOf(Claimed memory c) internal pure returns (ClaimKey) {
        return Keys.claim(c.s);
    }

    /// @notice The name of the match of two claims in an arena.
    function pairingOf(MatchId arena, ClaimKey x, ClaimKey y) internal pure returns (Pairing memory) {
        return ClaimKey.unwrap(x) < ClaimKey.unwrap(y) ? Pairing(arena, x, y) : Pairing(arena, y, x);
    }

    function enter(Claimed memory c, address poster) internal returns (ClaimKey) {
        vm.deal(address(this), bond(1));
        return court.enter{value: bond(1)}(c.s.round, c.s.first, resultOf(c), poster, new Result[](0), none());
    }

    /// @notice What a claim is posted with below the claim above of its side.
    function posting(uint8 side, Statement memory above, bytes32 root, bytes32[] memory branch)
        internal
        pure
        returns (Posting memory x)
    {
        x = Posting({side: side, above: above, root: root, branch: branch, against: none(), opening: none()});
    }

    function none() internal pure returns (bytes32[] memory) {}

    /// @notice The 32 nodes below a node, as moves bring them.
    function opening(History memory h, uint256 depth, uint256 index) internal pure returns (bytes32[] memory list) {
        bytes32[32] memory children = h.children(depth, index);
        list = new bytes32[](32);
        for (uint256 i = 0; i < 32; ++i) list[i] = children[i];
    }

    /// @notice The side whose turn it is in a match that bisects.
    function turnOf(Match memory m) internal pure returns (uint8) {
        return m.opened == 1 ? 2 : 1;
    }

    /// @notice What the side that is to answer answers; b's answer where a is to open first.
    function answerOf(Match memory m, Claimed memory a, Claimed memory b) internal pure returns (Bisection.Answer memory x) {
        Claimed memory own = m.opened == 2 ? a : b;
        x.child = a.h.firstDifference(b.h, m.depth, m.index);
        x.path = a.h.path(b.h, m.depth, m.index, x.child);
        uint256 index = uint256(m.index) * 32 + x.child;
        if (m.depth != 10) {
            x.opening = opening(own.h, m.depth + 5, index);
            return x;
        }
        if (x.child == 0) {
            x.claim = new Statement[](1);
            x.claim[0] = own.s;
        }
        if (index == 0) return x;
        x.before = own.h.leaf(index - 1);
        uint256 levels = x.child == 0 ? 15 : trailingZeros(x.child);
        x.branch = own.h.branch(index - 1, levels);
    }

    /// @notice The leaf that a match of two claims has found.
    function foundOf(Match memory m, Claimed memory a, Claimed memory b) internal pure returns (Found memory) {
        bytes32 before = m.index == 0 ? a.s.first : a.h.leaf(m.index - 1);
        return Found({before: before, leafA: a.h.leaf(m.index), leafB: b.h.leaf(m.index)});
    }

    function trailingZeros(uint256 x) private pure returns (uint256 n) {
        while (x & 1 == 0) (x, n) = (x >> 1, n + 1);
    }

    /// @notice The call that moves next in a match that bisects.
    function nextMove(Pairing memory p, Claimed memory a, Claimed memory b) internal view returns (bytes memory) {
        Match memory m = court.getMatch(Keys.pair(p));
        if (m.opened != 0) return abi.encodeCall(Court.answer, (p, answerOf(m, a, b)));
        return abi.encodeCall(Court.reveal, (p, opening(a.h, 0, 0), b.s.root));
    }

    function move(Pairing memory p, Claimed memory a, Claimed memory b) internal {
        (bool ok,) = address(court).call(nextMove(p, a, b));
        vm.assertTrue(ok, "moved");
    }

    /// @notice The two claims as claim a and claim b of their match.
    function inOrder(Claimed memory x, Claimed memory y) internal pure returns (Claimed memory, Claimed memory) {
        return ClaimKey.unwrap(keyOf(x)) < ClaimKey.unwrap(keyOf(y)) ? (x, y) : (y, x);
    }
}
