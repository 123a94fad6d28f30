// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../src/court/HistoryTree.sol";
import {PlainTree} from "./reference/PlainTree.sol";
import {Test} from "./support/Test.sol";

/// @title HistoryTree's functions as they are called: with lists in calldata
contract HistoryTreeHarness {
    function hash(bytes32 l, bytes32 r) external view returns (bytes32) {
        return HistoryTree.hash(l, r);
    }

    function subtree(bytes32[] calldata children) external view returns (bytes32) {
        return HistoryTree.subtree(children);
    }

    function descend(bytes32[] calldata path, uint256 child)
        external
        view
        returns (bytes32 x, bytes32 y, bytes32 left, uint256 height)
    {
        return HistoryTree.descend(path, child);
    }

    function climb(bytes32 leaf, uint256 index, bytes32[] calldata siblings, uint256 depth) external view returns (bytes32) {
        return HistoryTree.climb(leaf, index, siblings, depth);
    }

    function uint64Chunk(uint64 v) external pure returns (bytes32) {
        return HistoryTree.uint64Chunk(v);
    }
}

/// @title Trees of histories against plain trees
contract HistoryTreeTest is Test {
    HistoryTreeHarness private tree;

    function setUp() public {
        tree = new HistoryTreeHarness();
    }

    function testFuzz_hash_isSha256(bytes32 l, bytes32 r) public view {
        vm.assertEq(tree.hash(l, r), PlainTree.hash(l, r), "hash");
    }

    function test_hash_littleGas_reverts() public {
        // Enough to come to the precompile, which costs 60 gas and 12 a word, and not enough for it.
        uint256 failures = 0;
        for (uint256 gas_ = 300; gas_ < 1200; gas_ += 10) {
            (bool ok, bytes memory data) = address(tree).call{gas: gas_}(abi.encodeCall(tree.hash, (0, 0)));
            if (ok) vm.assertEq(abi.decode(data, (bytes32)), PlainTree.hash(0, 0), "never a wrong hash");
            else ++failures;
        }
        vm.assertTrue(failures > 0, "some gas was too little");
    }

    function testFuzz_subtree_isPlainTree(bytes32[32] memory children) public view {
        vm.assertEq(tree.subtree(PlainTree.list(children)), PlainTree.root(PlainTree.list(children)), "subtree");
    }

    function testFuzz_descend_leadsToBothRoots(bytes32[32] memory x, bytes32[32] memory y, uint256 child) public view {
        child = bound(child, 0, 31);
        for (uint256 i = 0; i < child; ++i) y[i] = x[i];
        (bytes32[] memory a, bytes32[] memory b) = (PlainTree.list(x), PlainTree.list(y));
        (bytes32 rootX, bytes32 rootY, bytes32 left, uint256 height) = tree.descend(path(a, b, child), child);
        vm.assertEq(rootX, PlainTree.root(a), "first root");
        vm.assertEq(rootY, PlainTree.root(b), "second root");
        if (child == 0) {
            vm.assertEq(left, 0, "nothing on the left");
            return;
        }
        // The lowest sibling on the left ends in the child before.
        vm.assertEq(PlainTree.level(a, height)[(child - 1) >> height], left, "left sibling");
        vm.assertEq((((child - 1) >> height) + 1) << height, child, "its last child is the one before");
    }

    /// A change before the named child gives other roots: what is before it is shown to be equal.
    function testFuzz_descend_differenceBefore_leadsElsewhere(bytes32[32] memory x, uint256 child, uint256 place, bytes32 v)
        public
        view
    {
        child = bound(child, 1, 31);
        place = bound(place, 0, child - 1);
        vm.assume(v != x[place]);
        bytes32[] memory a = PlainTree.list(x);
        bytes32[] memory b = PlainTree.list(x);
        b[place] = v;
        (bytes32 rootX, bytes32 rootY,,) = tree.descend(path(a, b, child), child);
        vm.assertTrue(rootX != PlainTree.root(a) || rootY != PlainTree.root(b), "not both roots");
    }

    function testFuzz_descend_wrongLength_reverts(uint256 child, uint256 length) public {
        child = bound(child, 0, 31);
        length = bound(length, 0, 20);
        uint256 want = 12;
        for (uint256 i = 0; i < 5; ++i) want -= child >> i & 1;
        vm.assume(length != want);
        vm.expectRevert(abi.encodeWithSelector(HistoryTree.WrongBranchLength.selector, length, want));
        tree.descend(new bytes32[](length), child);
    }

    function testFuzz_descend_childOutside_reverts(uint256 child) public {
        child = bound(child, 32, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(HistoryTree.IndexOutsideTree.selector, child, 5));
        tree.descend(new bytes32[](12), child);
    }

    function testFuzz_climb_leadsToTheRoot(bytes32[32] memory x, uint256 index) public view {
        index = bound(index, 0, 31);
        bytes32[] memory leaves = PlainTree.list(x);
        bytes32 got = tree.climb(leaves[index], index, PlainTree.branch(leaves, index), 5);
        vm.assertEq(got, PlainTree.root(leaves), "root");
    }

    function testFuzz_climb_anotherIndex_leadsElsewhere(bytes32[32] memory x, uint256 index, uint256 other) public view {
        index = bound(index, 0, 31);
        other = bound(other, 0, 31);
        vm.assume(other != index);
        bytes32[] memory leaves = PlainTree.list(x);
        for (uint256 i = 0; i < 32; ++i) leaves[i] = keccak256(abi.encode(leaves[i], i)); // all different
        bytes32 got = tree.climb(leaves[index], other, PlainTree.branch(leaves, index), 5);
        vm.assertNotEq(got, PlainTree.root(leaves), "root");
    }

    function testFuzz_climb_wrongLength_reverts(uint256 length, uint256 depth) public {
        length = bound(length, 0, 40);
        depth = bound(depth, 0, 40);
        vm.assume(length != depth);
        vm.expectRevert(abi.encodeWithSelector(HistoryTree.WrongBranchLength.selector, length, depth));
        tree.climb(0, 0, new bytes32[](length), depth);
    }

    function testFuzz_climb_indexOutside_reverts(uint256 index, uint256 depth) public {
        depth = bound(depth, 0, 40);
        index = bound(index, 1 << depth, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(HistoryTree.IndexOutsideTree.selector, index, depth));
        tree.climb(0, index, new bytes32[](depth), depth);
    }

    function testFuzz_uint64Chunk_isLittleEndian(uint64 v) public view {
        bytes memory want = new bytes(32);
        for (uint256 i = 0; i < 8; ++i) want[i] = bytes1(uint8(v >> (8 * i)));
        vm.assertEq(tree.uint64Chunk(v), bytes32(want), "chunk");
    }

    /// @dev The two children, then from the lowest level up the sibling on the left or the two on the right.
    function path(bytes32[] memory a, bytes32[] memory b, uint256 child) private pure returns (bytes32[] memory list) {
        bytes32[] memory full = new bytes32[](12);
        (full[0], full[1]) = (a[child], b[child]);
        uint256 n = 2;
        for (uint256 h = 0; h < 5; ++h) {
            uint256 sibling = (child >> h) ^ 1;
            full[n++] = PlainTree.level(a, h)[sibling];
            if (sibling % 2 == 1) full[n++] = PlainTree.level(b, h)[sibling];
        }
        list = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) list[i] = full[i];
    }
}
