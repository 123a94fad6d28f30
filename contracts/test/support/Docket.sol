// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../../src/IStepVerifier.sol";
import {ITransitionVerifier, Place} from "../../src/transition/ITransitionVerifier.sol";
import {Bisection, Match} from "../../src/court/Bisection.sol";
import {Court, Members, Result, Terms} from "../../src/court/Court.sol";
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
    uint128 internal constant MAX_GAS_PRICE = 20 gwei;

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
                    Terms(WINDOW, ARENA_WINDOW, CLOCK, MAX_GAS_PRICE, [bond(1), bond(2), bond(3), bond(4)])
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

    /// @notice The name of the match of two claims in their latest postings.
    function pairingOf(ClaimKey x, ClaimKey y) internal view returns (Pairing memory) {
        if (ClaimKey.unwrap(x) > ClaimKey.unwrap(y)) (x, y) = (y, x);
        return Pairing({a: x, genA: court.getClaim(x).generation, b: y, genB: court.getClaim(y).generation});
    }

    function enter(Claimed memory c, address poster) internal returns (ClaimKey) {
        vm.deal(address(this), bond(1));
        return court.enter{value: bond(1)}(c.s.round, c.s.first, resultOf(c), poster, new Result[](0));
    }

    /// @notice Posts a claim in an arena, or takes it there where it stands already; the sender is pranked before.
    function join(Pairing memory arena, uint8 side, Statement memory above, Claimed memory c, uint256 value)
        internal
        returns (ClaimKey)
    {
        return court.join{value: value}(
            arena, side, above, c.s.root, c.h.branch(PlainHistory.LAST, 15), new bytes32[](0)
        );
    }

    /// @notice What claim b answers to a at the node of a match.
    function answerOf(Match memory m, Claimed memory a, Claimed memory b) internal pure returns (Bisection.Answer memory x) {
        x.child = a.h.firstDifference(b.h, m.depth, m.index);
        x.path = a.h.path(b.h, m.depth, m.index, x.child);
        if (m.depth != 10) return x;
        uint256 index = uint256(m.index) * 32 + x.child;
        if (x.child == 0) {
            x.claim = new Statement[](1);
            x.claim[0] = b.s;
        }
        if (index == 0) return x;
        x.before = b.h.leaf(index - 1);
        uint256 levels = x.child == 0 ? 15 : trailingZeros(x.child);
        x.branch = b.h.branch(index - 1, levels);
    }

    function trailingZeros(uint256 x) private pure returns (uint256 n) {
        while (x & 1 == 0) (x, n) = (x >> 1, n + 1);
    }

    /// @notice The call that moves next in a match that bisects.
    function nextMove(Pairing memory p, Claimed memory a, Claimed memory b) internal view returns (bytes memory) {
        Match memory m = court.getMatch(Keys.pair(p));
        if (m.answering) return abi.encodeCall(Court.answer, (p, answerOf(m, a, b)));
        return abi.encodeCall(Court.reveal, (p, a.h.children(m.depth, m.index)));
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
