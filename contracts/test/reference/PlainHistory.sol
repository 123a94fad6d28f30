// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PlainTree} from "./PlainTree.sol";

/// @notice A value that a history's leaves have from an index on.
struct Run {
    uint16 from;
    bytes32 value;
}

/// @notice 2^15 leaves as runs of equal ones, the first from 0, in ascending order.
struct History {
    Run[] runs;
}

/// @title Histories that tests claim, and what moves show of them
library PlainHistory {
    uint256 internal constant DEPTH = 15;
    uint256 internal constant LAST = (1 << DEPTH) - 1;

    /// @notice A history of one value.
    function constant_(bytes32 value) internal pure returns (History memory h) {
        h.runs = new Run[](1);
        h.runs[0].value = value;
    }

    /// @notice The same history with another value from an index on.
    function changed(History memory h, uint256 from, bytes32 value) internal pure returns (History memory out) {
        uint256 keep = 0;
        while (keep < h.runs.length && h.runs[keep].from < from) ++keep;
        out.runs = new Run[](keep + 1);
        for (uint256 i = 0; i < keep; ++i) {
            out.runs[i] = h.runs[i];
        }
        out.runs[keep] = Run({from: uint16(from), value: value});
    }

    function leaf(History memory h, uint256 index) internal pure returns (bytes32) {
        return h.runs[runOf(h, index)].value;
    }

    function root(History memory h) internal pure returns (bytes32) {
        return node(h, 0, 0);
    }

    /// @notice The node of an index in its depth; the root has depth 0.
    function node(History memory h, uint256 depth, uint256 index) internal pure returns (bytes32 v) {
        uint256 height = DEPTH - depth;
        uint256 first = runOf(h, index << height);
        if (first == runOf(h, ((index + 1) << height) - 1)) {
            v = h.runs[first].value;
            for (uint256 i = 0; i < height; ++i) {
                v = PlainTree.hash(v, v);
            }
            return v;
        }
        return PlainTree.hash(node(h, depth + 1, 2 * index), node(h, depth + 1, 2 * index + 1));
    }

    /// @notice What a reveal shows of a node.
    function children(History memory h, uint256 depth, uint256 index) internal pure returns (bytes32[32] memory list) {
        uint256 height = DEPTH - depth - 5;
        uint256 run = type(uint256).max; // that the child before lies in as a whole
        for (uint256 i = 0; i < 32; ++i) {
            uint256 child = 32 * index + i;
            uint256 first = runOf(h, child << height);
            bool whole = first == runOf(h, ((child + 1) << height) - 1);
            list[i] = whole && first == run ? list[i - 1] : node(h, depth + 5, child);
            run = whole ? first : type(uint256).max;
        }
    }

    /// @notice Siblings of a leaf, from its own up to below the node so many levels above.
    function branch(History memory h, uint256 index, uint256 levels) internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](levels);
        for (uint256 i = 0; i < levels; ++i) {
            siblings[i] = node(h, DEPTH - i, (index >> i) ^ 1);
        }
    }

    /// @notice The first child of a node in which two histories differ; 32 for none.
    function firstDifference(History memory x, History memory y, uint256 depth, uint256 index)
        internal
        pure
        returns (uint256 child)
    {
        (bytes32[32] memory a, bytes32[32] memory b) = (children(x, depth, index), children(y, depth, index));
        while (child < 32 && a[child] == b[child]) ++child;
    }

    /// @notice The path of an answer: both children, then from the lowest level up the sibling on the
    /// left, taken from y, or the two on the right.
    function path(History memory x, History memory y, uint256 depth, uint256 index, uint256 child)
        internal
        pure
        returns (bytes32[] memory list)
    {
        bytes32[] memory full = new bytes32[](12);
        (uint256 i, uint256 d) = (32 * index + child, depth + 5);
        (full[0], full[1]) = (node(x, d, i), node(y, d, i));
        uint256 n = 2;
        for (; d > depth; --d) {
            if (i % 2 == 1) {
                full[n++] = node(y, d, i - 1);
            } else {
                full[n++] = node(x, d, i + 1);
                full[n++] = node(y, d, i + 1);
            }
            i /= 2;
        }
        list = new bytes32[](n);
        for (i = 0; i < n; ++i) {
            list[i] = full[i];
        }
    }

    function runOf(History memory h, uint256 index) private pure returns (uint256 i) {
        i = h.runs.length - 1;
        while (h.runs[i].from > index) --i;
    }
}
