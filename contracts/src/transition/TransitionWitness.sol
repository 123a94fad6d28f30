// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "../Calldata.sol";
import {StepHash} from "../StepHash.sol";
import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";

/// @notice A witness, read from front to back.
struct Witness {
    uint256 cursor; // calldata offset of the next byte
    bytes32[41] zeros; // roots of the zero trees, by depth
}

/// @notice Where a leaf stands in a tree. Its siblings stay in the witness, so that the tree can be
/// climbed again with another leaf.
struct Branch {
    uint256 index;
    uint256 depth;
    uint256 mask; // bit h: the sibling at height h is given
    uint256 siblings; // calldata offset of the first given one, from the leaf's up
}

/// @notice What is needed of a list to append to it: the roots of the full subtrees that its elements
/// make up, by height, where `length` has a bit.
struct Frontier {
    uint256 length;
    uint256 depth; // of the list's tree
    bytes32[41] nodes;
}

/// @title Reading a witness of the kernel, and trees
/// @dev Numbers are big-endian in the witness and SSZ's little-endian chunks in trees. Reading past
/// the end gives zeros; that the length fits is checked when all is read.
library TransitionWitness {
    function open(bytes calldata data) internal pure returns (Witness memory w) {
        w.cursor = Calldata.offset(data);
        StepHash.zeroTrees(w.zeros);
    }

    /// @notice Reads a chunk or node.
    function word(Witness memory w) internal pure returns (bytes32 v) {
        return bytes32(number(w, 32));
    }

    /// @notice Reads a number of `size` bytes, 1 to 32.
    function number(Witness memory w, uint256 size) internal pure returns (uint256 v) {
        uint256 from = w.cursor;
        unchecked {
            v = uint256(Calldata.word(from)) >> (256 - (size << 3));
            w.cursor = from + size;
        }
    }

    /// @notice Reads the siblings of a leaf: a bitmap, then those that are no zero trees.
    function branch(Witness memory w, uint256 index, uint256 depth) internal pure returns (Branch memory b) {
        if (index >> depth != 0) revert ITransitionVerifier.BadIndex(index, depth);
        uint256 mask = number(w, (depth + 7) >> 3);
        if (mask >> depth != 0) revert ITransitionVerifier.BadMask(mask);
        (b.index, b.depth, b.mask, b.siblings) = (index, depth, mask, w.cursor);
        w.cursor += ones(mask) << 5;
    }

    /// @notice Root that a leaf leads to.
    function climb(Witness memory w, Branch memory b, bytes32 node) internal view returns (bytes32 top) {
        (top,,) = StepHash.climb(w.zeros, node, b.index, 0, b.depth, b.mask, b.siblings);
    }

    /// @notice Root that two leaves of one tree lead to together. Both branches are of the tree
    /// before any of the two changed.
    function climbBoth(Witness memory w, Branch memory a, bytes32 x, Branch memory b, bytes32 y)
        internal
        view
        returns (bytes32)
    {
        (uint256 nextA, uint256 nextB) = (a.siblings, b.siblings);
        bool met = false;
        for (uint256 h = 0; h < a.depth; ++h) {
            bytes32 sa;
            bytes32 sb;
            (sa, nextA) = siblingAt(w, a, h, nextA);
            (sb, nextB) = siblingAt(w, b, h, nextB);
            (uint256 i, uint256 j) = (a.index >> h, b.index >> h);
            if (!met && i ^ j == 1) {
                x = ordered(i, x, y);
                met = true;
                continue;
            }
            x = ordered(i, x, sa);
            if (!met) y = ordered(j, y, sb);
        }
        return x;
    }

    /// @dev The sibling at a height, and the calldata offset behind it.
    function siblingAt(Witness memory w, Branch memory b, uint256 h, uint256 next)
        private
        pure
        returns (bytes32 sibling, uint256)
    {
        if (b.mask >> h & 1 == 0) return (w.zeros[h], next);
        return (Calldata.word(next), next + 32);
    }

    /// @notice Parent of the node with an index and its sibling.
    function ordered(uint256 index, bytes32 node, bytes32 sibling) private view returns (bytes32) {
        return index & 1 == 0 ? HistoryTree.hash(node, sibling) : HistoryTree.hash(sibling, node);
    }

    /// @notice Reads the frontier of a list, largest subtree first.
    function frontier(Witness memory w, uint256 length, uint256 depth) internal pure returns (Frontier memory f) {
        (f.length, f.depth) = (length, depth);
        if (length >> depth > 1) revert ITransitionVerifier.BadIndex(length, depth);
        for (uint256 h = depth + 1; h > 0; --h) {
            if (length >> (h - 1) & 1 == 1) f.nodes[h - 1] = word(w);
        }
    }

    /// @notice Appends an element; there is room for it.
    function push(Frontier memory f, bytes32 node) internal view {
        uint256 length = f.length;
        if (length >> f.depth != 0) revert ITransitionVerifier.BadIndex(length, f.depth);
        uint256 h = 0;
        for (; length >> h & 1 == 1; ++h) {
            node = HistoryTree.hash(f.nodes[h], node);
        }
        f.nodes[h] = node;
        f.length = length + 1;
    }

    /// @notice Root of the list's tree.
    function root(Witness memory w, Frontier memory f) internal view returns (bytes32 node) {
        if (f.length >> f.depth != 0) return f.nodes[f.depth];
        bool some = false; // whether node is more than a zero tree
        for (uint256 h = 0; h < f.depth; ++h) {
            if (f.length >> h & 1 == 1) {
                node = HistoryTree.hash(f.nodes[h], node);
                some = true;
            } else {
                node = some ? HistoryTree.hash(node, w.zeros[h]) : w.zeros[h + 1];
            }
        }
    }

    /// @notice Root of a list.
    function mix(bytes32 tree, uint256 length) internal view returns (bytes32) {
        return HistoryTree.hash(tree, chunk(length));
    }

    /// @notice Root of four chunks.
    function four(bytes32 a, bytes32 b, bytes32 c, bytes32 d) internal view returns (bytes32) {
        return HistoryTree.hash(HistoryTree.hash(a, b), HistoryTree.hash(c, d));
    }

    /// @notice The chunk of an SSZ uint64.
    function chunk(uint256 v) internal pure returns (bytes32) {
        return HistoryTree.uint64Chunk(uint64(v));
    }

    /// @notice Refuses an opened part that is not what stands in its place.
    function same(bytes32 expected, bytes32 opened) internal pure {
        if (opened != expected) revert ITransitionVerifier.WrongPart(expected, opened);
    }

    /// @dev Set bits of a number.
    function ones(uint256 v) private pure returns (uint256 n) {
        for (; v != 0; v &= v - 1) ++n;
    }
}
