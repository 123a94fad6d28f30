// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "./HistoryTree.sol";
import {ClaimKey, Keys, Statement} from "./Keys.sol";

/// @notice Where a match stands.
/// Bisecting: a side owes a move, see Match.opened.
/// Arena: the first differing leaf is found; claims about its interval fight one level down.
/// Leaf: the first differing leaf is to be judged itself; anybody may prove it until the match is
/// concluded, which is possible after the deadline.
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
    bytes32 place; // binds what the match has come to: Bisection.nodes, or from depth 15 Bisection.found
    Phase phase;
    uint8 opened; // Bisecting: the side whose node lies open, the other is to answer; 0: a is to open its own
    uint8 depth; // 0, 5, 10 or 15
    uint16 index; // of the nodes within their depth
    uint32 leftA; // seconds on a's clock when its turn began
    uint32 leftB;
    uint40 time; // unix seconds. Bisecting: when the turn began; Arena: end of posting; Leaf: end of proving
    uint24 standA; // Arena: claims that stand on a's side
    uint24 standB;
    uint32 owedA; // gwei that the poster of claim a earned with moves for it, paid if it wins
    uint32 owedB;
}

/// @notice The first leaf in which two claims differ, and what both say of the leaf before.
struct Found {
    bytes32 before; // leaf index-1, or the state before leaf 0
    bytes32 leafA;
    bytes32 leafB;
}

/// @title The search for the first differing leaf
/// @notice One side opens its node: it shows the 32 nodes five levels below. The other shows the
/// first of them in which its own differs, the match goes down to it, and the other opens its own
/// there. What a move opens hashes to the node that it answers: if another one stands there, it
/// reverts.
library Bisection {
    /// @notice The match is not in the phase that the call is for.
    error WrongPhase(Phase got, Phase want);
    /// @notice The move is not the one that is owed.
    error NotYourTurn();
    /// @notice The side's clock has run out; the match can only be concluded.
    error ClockExpired();
    /// @notice What is opened does not hash to what the match has come to.
    error WrongNode(bytes32 got, bytes32 want);
    /// @notice The two children that an answer goes down to are equal.
    error NoDifference(bytes32 child);
    /// @notice The agreed leaf is not proved, or was sent where none is to be proved.
    error WrongPredecessor();

    /// @notice An answer with all that it proves.
    struct Answer {
        uint256 child; // first child that differs, 0..31
        bytes32[] path; // leads from it to both nodes, see HistoryTree.descend
        bytes32[] opening; // the answering side's 32 nodes below that child; none at depth 15
        bytes32 before; // depth 15 and not leaf 0: the agreed leaf before the found one
        bytes32[] branch; // its siblings: up to the path, or all 15 where the path has no left one
        Statement[] claim; // depth 15 and child 0: what the answering side states; else empty
    }

    /// @notice What binds the nodes of a match.
    function nodes(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return keccak256(abi.encode(a, b));
    }

    /// @notice What binds the leaf that a match has found.
    function found(Found memory f) internal pure returns (bytes32) {
        return keccak256(abi.encode(f));
    }

    /// @notice Puts the clocks on.
    /// @param opened the side whose opening comes with the start; 0 asks a for its own
    function start(Match storage m, bytes32 rootA, bytes32 rootB, uint32 clock, uint8 opened) internal {
        m.place = nodes(rootA, rootB);
        m.phase = Phase.Bisecting;
        m.opened = opened;
        m.leftA = clock;
        m.leftB = clock;
        m.time = uint40(block.timestamp);
    }

    /// @notice Whether the side whose turn it is has used up its clock.
    function expired(Match storage m) internal view returns (bool) {
        return block.timestamp - m.time > (m.opened == 1 ? m.leftB : m.leftA);
    }

    /// @notice a opens its root, where nothing was opened when the match began.
    function reveal(Match storage m, bytes32[] calldata opening, bytes32 nodeB) internal {
        onTurn(m);
        if (m.opened != 0) revert NotYourTurn();
        bytes32 got = nodes(HistoryTree.subtree(opening), nodeB);
        if (got != m.place) revert WrongNode(got, m.place);
        spend(m, 1);
        m.opened = 1;
    }

    /// @notice A side answers; the match goes down to the first child that differs. The path from
    /// it to the two nodes has its left siblings once for both, so the children before are equal.
    /// @return side that answered
    /// @return before from depth 15: what both say of the leaf before the found one
    function answer(Match storage m, ClaimKey a, ClaimKey b, Answer calldata x)
        internal
        returns (uint8 side, bytes32 before)
    {
        onTurn(m);
        if (m.opened == 0) revert NotYourTurn();
        side = 3 - m.opened;
        (bytes32 nodeA, bytes32 nodeB, bytes32 left, uint256 height) = HistoryTree.descend(x.path, x.child);
        bytes32 got = nodes(nodeA, nodeB);
        if (got != m.place) revert WrongNode(got, m.place);
        if (x.path[0] == x.path[1]) revert NoDifference(x.path[0]);

        uint256 index = uint256(m.index) * HistoryTree.CHILDREN + x.child;
        uint8 depth = m.depth + uint8(HistoryTree.MOVE_DEPTH);
        spend(m, side);
        m.depth = depth;
        m.index = uint16(index);
        m.opened = side;
        bool last = depth == HistoryTree.DEPTH;
        if (x.claim.length != (last && x.child == 0 ? 1 : 0)) revert WrongPredecessor();
        if (last) {
            if (x.opening.length != 0) revert HistoryTree.WrongBranchLength(x.opening.length, 0);
            before = predecessor(side == 1 ? a : b, x, index, left, height);
            m.place = found(Found(before, x.path[0], x.path[1]));
        } else {
            if (x.branch.length != 0 || x.before != 0) revert WrongPredecessor();
            got = HistoryTree.subtree(x.opening);
            if (got != x.path[side - 1]) revert WrongNode(got, x.path[side - 1]);
            m.place = nodes(x.path[0], x.path[1]);
        }
    }

    function onTurn(Match storage m) private view {
        if (m.phase != Phase.Bisecting) revert WrongPhase(m.phase, Phase.Bisecting);
        if (expired(m)) revert ClockExpired();
    }

    function spend(Match storage m, uint8 side) private {
        uint32 taken = uint32(block.timestamp - m.time);
        if (side == 1) m.leftA -= taken;
        else m.leftB -= taken;
        m.time = uint40(block.timestamp);
    }

    /// @dev The leaf before is the last one below the lowest left sibling of the path, or, where the
    /// path has none, the leaf of that index of the answering side's claim.
    function predecessor(ClaimKey key, Answer calldata x, uint256 index, bytes32 left, uint256 height)
        private
        view
        returns (bytes32)
    {
        bytes32 want = left;
        if (x.child == 0) {
            Statement calldata s = x.claim[0];
            if (Keys.claim(s) != key) revert WrongPredecessor();
            if (index == 0) {
                if (x.branch.length != 0 || x.before != 0) revert WrongPredecessor();
                return s.first;
            }
            (want, height) = (s.root, HistoryTree.DEPTH);
            --index;
        } else {
            index = (1 << height) - 1;
        }
        if (HistoryTree.climb(x.before, index, x.branch, height) != want) revert WrongPredecessor();
        return x.before;
    }
}
