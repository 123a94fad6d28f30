// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title SSZ trees the plain way
/// @notice All leaves in an array, every node by sha256 of its packed children: the twin that the
/// contracts' hashing is compared with.
library PlainTree {
    function hash(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(left, right));
    }

    /// @notice Root over a power of two of leaves.
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return level(leaves, log2(leaves.length))[0];
    }

    /// @notice The nodes of a height above the leaves.
    function level(bytes32[] memory leaves, uint256 height) internal pure returns (bytes32[] memory nodes) {
        nodes = leaves;
        for (uint256 h = 0; h < height; ++h) {
            bytes32[] memory up = new bytes32[](nodes.length / 2);
            for (uint256 i = 0; i < up.length; ++i) {
                up[i] = hash(nodes[2 * i], nodes[2 * i + 1]);
            }
            nodes = up;
        }
    }

    /// @notice Siblings of a leaf, its own first.
    function branch(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](log2(leaves.length));
        for (uint256 h = 0; h < siblings.length; ++h) {
            siblings[h] = level(leaves, h)[(index >> h) ^ 1];
        }
    }

    /// @notice Root of a tree of zero leaves.
    function zero(uint256 depth) internal pure returns (bytes32 node) {
        for (uint256 d = 0; d < depth; ++d) {
            node = hash(node, node);
        }
    }

    /// @notice The logarithm of a power of two.
    function log2(uint256 n) internal pure returns (uint256 depth) {
        while (n > 1) {
            n /= 2;
            ++depth;
        }
    }

    /// @notice The 32 children of one move in memory, as the other functions take them.
    function list(bytes32[32] memory children) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](32);
        for (uint256 i = 0; i < 32; ++i) {
            leaves[i] = children[i];
        }
    }
}
