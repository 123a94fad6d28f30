// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "./HistoryTree.sol";
import {ClaimKey} from "./Keys.sol";

/// @notice Where a match stands.
/// Bisecting: a owes a reveal (answering false) or b owes the answer (answering true).
/// Arena: the first differing leaf is found; claims about its interval fight one level down.
/// Leaf: the first differing leaf is to be judged itself; anybody may prove it until the deadline.
enum Phase {
    None,
    Bisecting,
    Arena,
    Leaf,
    Over
}

/// @notice A fight between two claims of one level, in search of their first differing leaf.
struct Match {
    ClaimKey a;
    ClaimKey b;
    bytes32 nodeA; // a's node at (depth, index); its leaf once depth is 15
    bytes32 nodeB; // never equal to nodeA
    bytes32 before; // from depth 15: the agreed leaf index-1, or the agreed state before leaf 0
    Phase phase;
    bool answering; // Bisecting: a has revealed its children, b is to answer
    uint8 depth; // 0, 5, 10 or 15
    uint16 index; // of the node within its depth
    uint32 leftA; // seconds on a's clock when its turn began
    uint32 leftB;
    uint32 genA; // posting of claim a that fights here
    uint32 genB;
    uint40 since; // Bisecting: when the turn began, unix seconds
    uint40 deadline; // Arena: end of posting; Leaf: end of proving
}

/// @title The search for the first differing leaf
/// @notice Two moves for five bits: a opens its node, b answers with both openings.
library Bisection {
    using HistoryTree for bytes32[32];

    /// @notice The match is not in the phase that the call is for.
    error WrongPhase(Phase got, Phase want);
    /// @notice It is the other side's turn.
    error NotYourTurn();
    /// @notice The side's clock has run out; the match can only be concluded.
    error ClockExpired();
    /// @notice The move names a node that is not the one to be opened now.
    error WrongNode(bytes32 got, bytes32 want);
    /// @notice The children do not hash to the node.
    error WrongChildren(bytes32 got, bytes32 want);
    /// @notice The named child is not the first in which the two openings differ.
    error WrongPrefix(uint256 got, uint256 want);
    /// @notice The agreed leaf does not lead to the root, or was sent where it is known already.
    error WrongPredecessor();

    /// @notice The answer of b with all that it proves.
    struct Answer {
        bytes32 node; // b's node that is opened
        uint256 child; // first child that differs
        bytes32 before; // the agreed leaf before the found one; 0 where it is known without
        bytes32[] branch; // its 15 siblings under b's root; empty where it is known without
    }

    /// @notice Puts the clocks on and asks a for its first reveal.
    function start(Match storage m, bytes32 rootA, bytes32 rootB, uint32 clock) internal {
        m.nodeA = rootA;
        m.nodeB = rootB;
        m.phase = Phase.Bisecting;
        m.leftA = clock;
        m.leftB = clock;
        m.since = uint40(block.timestamp);
    }

    /// @notice Whether the side whose turn it is has used up its clock.
    function expired(Match storage m) internal view returns (bool) {
        return block.timestamp - m.since > (m.answering ? m.leftB : m.leftA);
    }

    /// @notice a opens its node.
    function reveal(Match storage m, bytes32 node, bytes32[32] calldata children) internal {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (m.answering) revert NotYourTurn();
        if (expired(m)) revert ClockExpired();
        check(node, m.nodeA, children);
        m.leftA -= uint32(block.timestamp - m.since);
        m.since = uint40(block.timestamp);
        m.answering = true;
    }

    /// @notice b answers with both openings; the match goes down to the first child that differs.
    /// @param rootB root of b, under which the agreed predecessor is proved
    /// @param first the agreed state before leaf 0
    function answer(
        Match storage m,
        bytes32 rootB,
        bytes32 first,
        Answer calldata x,
        bytes32[32] calldata childrenA,
        bytes32[32] calldata childrenB
    ) internal {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (!m.answering) revert NotYourTurn();
        if (expired(m)) revert ClockExpired();
        check(m.nodeA, m.nodeA, childrenA);
        check(x.node, m.nodeB, childrenB);
        uint256 j = HistoryTree.firstDifference(childrenA, childrenB);
        if (x.child != j) revert WrongPrefix(x.child, j);

        uint256 index = uint256(m.index) * HistoryTree.CHILDREN + j;
        uint8 depth = m.depth + uint8(HistoryTree.MOVE_DEPTH);
        m.nodeA = childrenA[j];
        m.nodeB = childrenB[j];
        m.depth = depth;
        m.index = uint16(index);
        m.leftB -= uint32(block.timestamp - m.since);
        m.since = uint40(block.timestamp);
        m.answering = false;

        if (depth == HistoryTree.DEPTH && index > 0 && j == 0) {
            if (HistoryTree.climb(x.before, index - 1, x.branch, HistoryTree.DEPTH) != rootB) revert WrongPredecessor();
            m.before = x.before;
            return;
        }
        if (x.branch.length != 0 || x.before != 0) revert WrongPredecessor();
        if (depth == HistoryTree.DEPTH) m.before = index == 0 ? first : childrenB[j - 1];
    }

    function check(bytes32 named, bytes32 node, bytes32[32] calldata children) private view {
        if (named != node) revert WrongNode(named, node);
        bytes32 got = HistoryTree.subtree(children);
        if (got != node) revert WrongChildren(got, node);
    }
}
