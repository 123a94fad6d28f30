// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Trees of histories
/// @notice A history is a tree of exactly 2^15 leaves over SHA-256. The game opens it in three
/// subtrees of depth 5. All hashes are SSZ's: SHA-256 of two 32-byte chunks.
/// @dev Assembly hashes in scratch memory, and a reveal's children where calldata was copied to: a node
/// takes 250 gas, and 450 in plain Solidity; an opening's subtree 9,600, and 26,300 (test/Assembly.t.sol).
library HistoryTree {
    /// @notice Depth of a history.
    uint256 internal constant DEPTH = 15;
    /// @notice Index of a history's last leaf.
    uint256 internal constant LAST = (1 << DEPTH) - 1;
    /// @notice Depth of the subtree that one move reveals.
    uint256 internal constant MOVE_DEPTH = 5;
    /// @notice Children that one move reveals.
    uint256 internal constant CHILDREN = 1 << MOVE_DEPTH;

    /// @notice The SHA-256 precompile failed: the transaction had too little gas.
    error HashFailed();
    /// @notice A branch or an opening has another number of nodes than its tree asks for.
    error WrongBranchLength(uint256 got, uint256 want);
    /// @notice An index lies outside its tree.
    error IndexOutsideTree(uint256 index, uint256 depth);

    /// @notice SHA-256 of two chunks.
    function hash(bytes32 left, bytes32 right) internal view returns (bytes32 h) {
        bool ok;
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            // In two statements: the arguments of one are evaluated from the last to the first.
            ok := staticcall(gas(), 2, 0x00, 0x40, 0x00, 0x20)
            ok := and(ok, eq(returndatasize(), 0x20))
            h := mload(0x00)
        }
        if (!ok) revert HashFailed();
    }

    /// @notice Root of a subtree of depth 5 from its 32 children.
    function subtree(bytes32[] calldata children) internal view returns (bytes32 root) {
        if (children.length != CHILDREN) revert WrongBranchLength(children.length, CHILDREN);
        bool ok = true;
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, children.offset, 1024)
            for { let n := 16 } n { n := shr(1, n) } {
                for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                    let good := staticcall(gas(), 2, add(p, shl(6, i)), 0x40, add(p, shl(5, i)), 0x20)
                    ok := and(ok, and(good, eq(returndatasize(), 0x20)))
                }
            }
            root := mload(p)
        }
        if (!ok) revert HashFailed();
    }

    /// @notice The two nodes of depth 5 that a child of each leads to, when all children before
    /// are equal: the siblings on the left are the same for both, and are in the path once.
    /// @param path the child in the first tree and in the second, then from the lowest level up
    /// the one sibling where it is on the left, or the two where they are on the right
    /// @param child index of the child, 0..31
    /// @return x node of the first tree
    /// @return y node of the second
    /// @return left the lowest sibling on the left; 0 for child 0
    /// @return height its height above the children
    function descend(bytes32[] calldata path, uint256 child)
        internal
        view
        returns (bytes32 x, bytes32 y, bytes32 left, uint256 height)
    {
        if (child >= CHILDREN) revert IndexOutsideTree(child, MOVE_DEPTH);
        uint256 want = 2 + 2 * MOVE_DEPTH;
        for (uint256 bits = child; bits != 0; bits &= bits - 1) --want;
        if (path.length != want) revert WrongBranchLength(path.length, want);
        (x, y) = (path[0], path[1]);
        uint256 next = 2;
        for (uint256 i = 0; i < MOVE_DEPTH; ++i) {
            if (child >> i & 1 == 0) {
                (x, y) = (hash(x, path[next]), hash(y, path[next + 1]));
                next += 2;
                continue;
            }
            bytes32 sibling = path[next++];
            (x, y) = (hash(sibling, x), hash(sibling, y));
            if (child & ((1 << i) - 1) == 0) (left, height) = (sibling, i);
        }
    }

    /// @notice Root that a leaf and its siblings, leaf first, lead to.
    /// @param depth levels of the tree; the branch has exactly as many siblings
    function climb(bytes32 leaf, uint256 index, bytes32[] calldata siblings, uint256 depth)
        internal
        view
        returns (bytes32 node)
    {
        if (siblings.length != depth) revert WrongBranchLength(siblings.length, depth);
        if (index >> depth != 0) revert IndexOutsideTree(index, depth);
        node = leaf;
        for (uint256 i = 0; i < depth; ++i) {
            node = index & 1 == 0 ? hash(node, siblings[i]) : hash(siblings[i], node);
            index >>= 1;
        }
    }

    /// @notice The chunk of an SSZ uint64: little-endian, zero-padded.
    function uint64Chunk(uint64 v) internal pure returns (bytes32) {
        uint256 x = v;
        x = ((x & 0xFF00FF00FF00FF00) >> 8) | ((x & 0x00FF00FF00FF00FF) << 8);
        x = ((x & 0xFFFF0000FFFF0000) >> 16) | ((x & 0x0000FFFF0000FFFF) << 16);
        x = (x >> 32) | ((x & 0xFFFFFFFF) << 32);
        return bytes32(x << 192);
    }
}
