// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "./HistoryTree.sol";
import {ClaimKey, Keys, Statement} from "./Keys.sol";

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

/// @notice A fight between two claims of one level, in search of their first differing leaf. Which
/// claims these are is bound by the name that it is kept under: every move brings its Pairing.
struct Match {
    bytes32 nodeA; // a's node at (depth, index); its leaf once depth is 15
    bytes32 nodeB; // never equal to nodeA
    bytes32 before; // from depth 15: the agreed leaf index-1, or the agreed state before leaf 0
    Phase phase;
    bool answering; // Bisecting: a has revealed its children, b is to answer
    uint8 depth; // 0, 5, 10 or 15
    uint16 index; // of the node within its depth
    uint32 leftA; // seconds on a's clock when its turn began
    uint32 leftB;
    uint40 time; // unix seconds. Bisecting: when the turn began; Arena: end of posting; Leaf: end of proving
    uint24 joinedA; // Arena: claims that were posted on a's side, fallen ones included
    uint24 joinedB;
    uint32 owedA; // gwei that the poster of claim a earned with moves for it, paid if it wins
    uint32 owedB;
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
        Statement[] claim; // depth 15 and child 0: what b states, which ends in its root; else empty
    }

    /// @notice Puts the clocks on and asks a for its first reveal.
    function start(Match storage m, bytes32 rootA, bytes32 rootB, uint32 clock) internal {
        m.nodeA = rootA;
        m.nodeB = rootB;
        m.phase = Phase.Bisecting;
        m.leftA = clock;
        m.leftB = clock;
        m.time = uint40(block.timestamp);
    }

    /// @notice Whether the side whose turn it is has used up its clock.
    function expired(Match storage m) internal view returns (bool) {
        return block.timestamp - m.time > (m.answering ? m.leftB : m.leftA);
    }

    /// @notice a opens its node.
    function reveal(Match storage m, bytes32[32] calldata children) internal {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (m.answering) revert NotYourTurn();
        if (expired(m)) revert ClockExpired();
        bytes32 node = HistoryTree.subtree(children);
        if (node != m.nodeA) revert WrongNode(node, m.nodeA);
        m.leftA -= uint32(block.timestamp - m.time);
        m.time = uint40(block.timestamp);
        m.answering = true;
    }

    /// @notice b answers; the match goes down to the first child that differs. The path from it
    /// to the two nodes has its left siblings once for both, so the children before it are equal.
    function answer(Match storage m, ClaimKey claimB, Answer calldata x) internal {
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
        m.leftB -= uint32(block.timestamp - m.time);
        m.time = uint40(block.timestamp);
        m.answering = false;

        bool found = depth == HistoryTree.DEPTH;
        if (x.claim.length != (found && x.child == 0 ? 1 : 0)) revert WrongPredecessor();
        if (found && index > 0) {
            m.before = predecessor(claimB, x, index, left, height);
            return;
        }
        if (x.branch.length != 0 || x.before != 0) revert WrongPredecessor();
        if (found) m.before = stated(claimB, x).first;
    }

    /// @dev The leaf before is the last one below the lowest left sibling of the path, or, where the
    /// path has none, the leaf of that index of the claim.
    function predecessor(ClaimKey claimB, Answer calldata x, uint256 index, bytes32 left, uint256 height)
        private
        view
        returns (bytes32)
    {
        bytes32 got = x.child == 0
            ? HistoryTree.climb(x.before, index - 1, x.branch, HistoryTree.DEPTH)
            : HistoryTree.climb(x.before, (1 << height) - 1, x.branch, height);
        if (got != (x.child == 0 ? stated(claimB, x).root : left)) revert WrongPredecessor();
        return x.before;
    }

    function stated(ClaimKey claimB, Answer calldata x) private pure returns (Statement calldata s) {
        s = x.claim[0];
        if (Keys.claim(s) != claimB) revert WrongPredecessor();
    }
}
