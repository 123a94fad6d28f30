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
/// @notice Two moves for five bits: a opens its node, b shows where its own first differs. What a
/// move opens hashes to the node that it answers: if another one stands there, it reverts.
library Bisection {
    /// @notice The match is not in the phase that the call is for.
    error WrongPhase(Phase got, Phase want);
    /// @notice It is the other side's turn.
    error NotYourTurn();
    /// @notice The side's clock has run out; the match can only be concluded.
    error ClockExpired();
    /// @notice What is opened does not hash to the node of the match.
    error WrongNode(bytes32 got, bytes32 want);
    /// @notice The two children that an answer goes down to are equal.
    error NoDifference(bytes32 child);
    /// @notice The agreed leaf is not proved, or was sent where none is to be proved.
    error WrongPredecessor();

    /// @notice The answer of b with all that it proves.
    struct Answer {
        uint256 child; // first child that differs, 0..31
        bytes32[] path; // leads from it to both nodes, see HistoryTree.descend
        bytes32 before; // depth 15 and not leaf 0: the agreed leaf before the found one
        bytes32[] branch; // its siblings: up to the path, or all 15 where the path has no left one
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
    function reveal(Match storage m, bytes32[32] calldata children) internal {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (m.answering) revert NotYourTurn();
        if (expired(m)) revert ClockExpired();
        bytes32 node = HistoryTree.subtree(children);
        if (node != m.nodeA) revert WrongNode(node, m.nodeA);
        m.leftA -= uint32(block.timestamp - m.since);
        m.since = uint40(block.timestamp);
        m.answering = true;
    }

    /// @notice b answers; the match goes down to the first child that differs. The path from it
    /// to the two nodes has its left siblings once for both, so the children before it are equal.
    /// @param rootB root of b, under which an agreed predecessor outside of the path is proved
    /// @param first the agreed state before leaf 0
    function answer(Match storage m, bytes32 rootB, bytes32 first, Answer calldata x) internal {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (!m.answering) revert NotYourTurn();
        if (expired(m)) revert ClockExpired();
        (bytes32 a, bytes32 b, bytes32 left, uint256 height) = HistoryTree.descend(x.path, x.child);
        if (a != m.nodeA) revert WrongNode(a, m.nodeA);
        if (b != m.nodeB) revert WrongNode(b, m.nodeB);
        if (x.path[0] == x.path[1]) revert NoDifference(x.path[0]);

        uint256 index = uint256(m.index) * HistoryTree.CHILDREN + x.child;
        uint8 depth = m.depth + uint8(HistoryTree.MOVE_DEPTH);
        m.nodeA = x.path[0];
        m.nodeB = x.path[1];
        m.depth = depth;
        m.index = uint16(index);
        m.leftB -= uint32(block.timestamp - m.since);
        m.since = uint40(block.timestamp);
        m.answering = false;

        if (depth != HistoryTree.DEPTH || index == 0) {
            if (x.branch.length != 0 || x.before != 0) revert WrongPredecessor();
            if (depth == HistoryTree.DEPTH) m.before = first;
            return;
        }
        // The leaf before is the last one below the lowest left sibling of the path.
        bool inPath = x.child != 0;
        (uint256 place, bytes32 want) = inPath ? ((1 << height) - 1, left) : (index - 1, rootB);
        if (HistoryTree.climb(x.before, place, x.branch, inPath ? height : HistoryTree.DEPTH) != want) revert WrongPredecessor();
        m.before = x.before;
    }
}
