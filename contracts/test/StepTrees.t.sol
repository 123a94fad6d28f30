// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../src/IStepVerifier.sol";
import {PlainTree} from "./reference/PlainTree.sol";
import {StepHarness} from "./support/StepHarness.sol";
import {Test} from "./support/Test.sol";

/// @title The step verifier's hashing and proofs against plain trees
contract StepTreesTest is Test {
    StepHarness private harness;

    function setUp() public {
        harness = new StepHarness();
    }

    function testFuzz_pair_isSha256(bytes32 l, bytes32 r) public view {
        vm.assertEq(harness.pair(l, r), PlainTree.hash(l, r), "pair");
    }

    function test_zeroTrees_areHashed() public view {
        bytes32[41] memory zeros = harness.zeroTrees();
        for (uint256 d = 0; d < zeros.length; ++d) {
            vm.assertEq(zeros[d], PlainTree.zero(d), "zero tree");
        }
    }

    function testFuzz_heap_isPlainTree(uint256 seed, uint256 n, uint256 depth, uint256 level) public view {
        depth = bound(depth, 0, 5);
        level = bound(level, 0, 4);
        n = bound(n, 1, 1 << depth);
        bytes32[] memory nodes = new bytes32[](n);
        bytes32[] memory all = new bytes32[](1 << depth);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = i < n ? keccak256(abi.encode(seed, i)) : PlainTree.zero(level);
            if (i < n) nodes[i] = all[i];
        }
        vm.assertEq(harness.heap(nodes, depth, level), PlainTree.root(all), "heap");
    }

    function testFuzz_climb_isPlainTree(uint256 seed, uint256 index, uint256 depth) public view {
        (bytes32[] memory leaves, bytes memory witness) = draw(seed, index, 1, depth);
        (index,, depth) = inside(index, 1, depth);
        (bytes32 root, uint256 read) = harness.climb(witness, index, depth);
        vm.assertEq(root, PlainTree.root(leaves), "root");
        vm.assertEq(read, witness.length, "bytes read");
    }

    function testFuzz_climbRun_isPlainTree(uint256 seed, uint256 index, uint256 n, uint256 depth) public view {
        (bytes32[] memory leaves, bytes memory witness) = draw(seed, index, n, depth);
        (index, n, depth) = inside(index, n, depth);
        (bytes32 root, uint256 read) = harness.climbRun(witness, index, n, depth);
        vm.assertEq(root, PlainTree.root(leaves), "root");
        vm.assertEq(read, witness.length, "bytes read");
    }

    function testFuzz_climbTwins_isPlainTree(uint256 seed, uint256 index, uint256 n, uint256 depth) public view {
        (bytes32[] memory leaves, bytes memory witness) = draw(seed, index, n, depth);
        (index, n, depth) = inside(index, n, depth);
        bytes32[] memory after_ = new bytes32[](n);
        bytes32 want = PlainTree.root(leaves);
        for (uint256 i = 0; i < n; ++i) {
            after_[i] = leaves[index + i] = keccak256(abi.encode(seed, "after", i));
        }
        (bytes32 root, bytes32 rootAfter, uint256 read) = harness.climbTwins(witness, index, after_, depth);
        vm.assertEq(root, want, "root before");
        vm.assertEq(rootAfter, PlainTree.root(leaves), "root after");
        vm.assertEq(read, witness.length, "bytes read");
    }

    /// A bit of the bitmap above the siblings means nothing and must be zero.
    function testFuzz_climb_unusedBit_reverts(uint256 seed, uint256 bit) public {
        uint256 depth = 5;
        (, bytes memory witness) = draw(seed, 9, 1, depth);
        bit = bound(bit, depth, 7);
        witness[32] |= bytes1(uint8(1 << bit));
        vm.expectPartialRevert(IStepVerifier.BadMask.selector);
        harness.climb(witness, 9, depth);
        vm.expectPartialRevert(IStepVerifier.BadMask.selector);
        harness.climbRun(witness, 9, 1, depth);
    }

    function testFuzz_climbRun_outsideTree_reverts(uint256 index, uint256 n, uint256 depth) public {
        depth = bound(depth, 0, 26);
        n = bound(n, 1, depth == 0 ? 1 : 2);
        index = bound(index, (1 << depth) + 1 - n, type(uint256).max - n);
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.BadIndex.selector, index, depth));
        harness.climbRun(new bytes(1024), index, n, depth);
    }

    function testFuzz_frame_isPlainTree(uint256 seed) public view {
        (bytes32[] memory chunks, bytes memory witness, uint256 opened) = drawFrame(seed);
        uint8[] memory writes = new uint8[](6);
        uint64[] memory values = new uint64[](6);
        bytes32 want = PlainTree.root(chunks);
        for (uint256 i = 0; i < 6; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, "write", i)));
            uint256 window = r % 8;
            while (opened >> window & 1 == 0) window = (window + 1) % 8;
            writes[i] = uint8(window * 32 + (r >> 8) % 32);
            values[i] = uint64(r >> 64);
            put(chunks, writes[i], values[i]);
        }
        (bytes32 root, bytes32 rootAfter, uint64[] memory got, uint256 read) =
            harness.frame(witness, writes, values, writes);
        vm.assertEq(root, want, "root before");
        vm.assertEq(rootAfter, PlainTree.root(chunks), "root after");
        vm.assertEq(read, witness.length, "bytes read");
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertEq(got[i], slotOf(chunks, writes[i]), "slot");
        }
    }

    function testFuzz_frame_closedSlot_reverts(uint256 seed, uint8 slot) public {
        (, bytes memory witness, uint256 opened) = drawFrame(seed);
        vm.assume(opened >> (slot / 32) & 1 == 0);
        uint8[] memory reads = new uint8[](1);
        reads[0] = slot;
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.ClosedSlot.selector, slot));
        harness.frame(witness, new uint8[](0), new uint64[](0), reads);
    }

    function testFuzz_frame_writeToClosedSlot_reverts(uint256 seed, uint8 slot) public {
        (, bytes memory witness, uint256 opened) = drawFrame(seed);
        vm.assume(opened >> (slot / 32) & 1 == 0);
        uint8[] memory writes = new uint8[](1);
        writes[0] = slot;
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.ClosedSlot.selector, slot));
        harness.frame(witness, writes, new uint64[](1), new uint8[](0));
    }

    function test_frame_windowInBothMasks_reverts() public {
        refuseFrame(hex"0301", 1);
    }

    function test_frame_windowNotTrimmed_reverts() public {
        refuseFrame(hex"01000200000000000000010000000000000000", 2);
    }

    function test_frame_windowTooLong_reverts() public {
        refuseFrame(hex"010021", 33);
    }

    function refuseFrame(bytes memory witness, uint256 mask) private {
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.BadMask.selector, mask));
        harness.frame(witness, new uint8[](0), new uint64[](0), new uint8[](0));
    }

    function testFuzz_check_keepsGas(uint64 slice, uint64 reserve) public view {
        // Small numbers are where runs are; all others must be right, too.
        if (slice % 3 == 0) slice = uint64(uint256(slice) % (1 << 22));
        if (slice % 3 == 1) slice = uint64(type(uint64).max - slice % (1 << 22));
        if (reserve % 2 == 0) reserve %= 1 << 22;
        (uint256 got, uint256 left, uint256 status) = harness.check(slice, reserve);
        int256 have = int64(slice);
        int256 all = have + int256(uint256(reserve));
        if (have < 0 && all < 0) {
            vm.assertEq(status, 5, "out of gas");
            vm.assertEq(got, slice, "slice stays");
            vm.assertEq(left, reserve, "reserve stays");
            return;
        }
        vm.assertEq(status, 1, "running");
        int256 sliceAfter = int64(uint64(got));
        vm.assertEq(sliceAfter + int256(left), all, "gas neither comes nor goes");
        if (have >= 0) vm.assertEq(got, slice, "nothing is taken while some is left");
        else vm.assertTrue(sliceAfter >= 0, "the slice is refilled");
        if (have < 0) {
            uint256 least = uint256(-have) > 1 << 20 ? uint256(-have) : 1 << 20;
            vm.assertEq(reserve - left, least < reserve ? least : reserve, "a whole slice is taken");
        }
    }

    function testFuzz_swap64_reversesBytes(uint64 v) public view {
        uint64 want;
        for (uint256 i = 0; i < 8; ++i) {
            want = (want << 8) | uint8(v >> (8 * i));
        }
        vm.assertEq(harness.swap64(v), want, "swap64");
    }

    function testFuzz_swapWords_reversesBytesOfEachWord(uint256 v) public view {
        uint256 want;
        for (uint256 i = 0; i < 32; ++i) {
            uint256 from = (i / 8) * 8 + 7 - i % 8;
            want |= (v >> (8 * from) & 0xff) << (8 * i);
        }
        vm.assertEq(harness.swapWords(v), want, "swapWords");
    }

    // Trees, and their witnesses written as docs say.

    function inside(uint256 index, uint256 n, uint256 depth) private pure returns (uint256, uint256, uint256) {
        depth = bound(depth, 1, 6);
        n = bound(n, 1, depth < 3 ? 1 << depth : 5);
        return (bound(index, 0, (1 << depth) - n), n, depth);
    }

    /// @dev A tree of which about half the leaves are zero, and the witness of n leaves from index:
    /// the leaves, a bit for each sibling (one a level for a single leaf, else two, left before right,
    /// lowest bit first, only siblings that the run needs counted), then the siblings that are no zero tree.
    function draw(uint256 seed, uint256 index, uint256 n, uint256 depth)
        private
        pure
        returns (bytes32[] memory leaves, bytes memory witness)
    {
        (index, n, depth) = inside(index, n, depth);
        leaves = new bytes32[](1 << depth);
        for (uint256 i = 0; i < leaves.length; ++i) {
            bytes32 r = keccak256(abi.encode(seed, i));
            if (uint256(keccak256(abi.encode(seed, "zero", i / 4))) % 2 == 0) leaves[i] = r;
        }
        bytes memory siblings;
        uint256 mask;
        uint256 bit;
        (uint256 lo, uint256 hi) = (index, index + n - 1);
        for (uint256 d = 0; d < depth; ++d) {
            bytes32[] memory nodes = PlainTree.level(leaves, d);
            if (lo % 2 == 1) (mask, siblings) = add(nodes[lo - 1], d, mask, bit++, siblings);
            if (hi % 2 == 0) (mask, siblings) = add(nodes[hi + 1], d, mask, bit++, siblings);
            (lo, hi) = (lo / 2, hi / 2);
        }
        for (uint256 i = 0; i < n; ++i) witness = abi.encodePacked(witness, leaves[index + i]);
        uint256 size = ((n == 1 ? depth : 2 * depth) + 7) / 8;
        for (uint256 i = size; i > 0; --i) witness = abi.encodePacked(witness, uint8(mask >> (8 * (i - 1))));
        witness = abi.encodePacked(witness, siblings);
    }

    function add(bytes32 node, uint256 d, uint256 mask, uint256 bit, bytes memory siblings)
        private
        pure
        returns (uint256, bytes memory)
    {
        if (node == PlainTree.zero(d)) return (mask, siblings);
        return (mask | (1 << bit), abi.encodePacked(siblings, node));
    }

    /// @dev A frame as 64 chunks, some windows of it zero, and a witness that opens some of them.
    function drawFrame(uint256 seed) private pure returns (bytes32[] memory chunks, bytes memory witness, uint256 opened) {
        chunks = new bytes32[](64);
        uint256 r = uint256(keccak256(abi.encode(seed, "frame")));
        opened = (r & 0xff) | (1 << (r >> 8) % 8);
        uint256 closed;
        bytes memory body;
        for (uint256 w = 0; w < 8; ++w) {
            uint256 n = (r >> (16 + 4 * w)) % 3 == 0 ? 0 : uint256(keccak256(abi.encode(seed, w))) % 33;
            for (uint256 i = 0; i < n; ++i) {
                uint64 v = uint64(uint256(keccak256(abi.encode(seed, w, i))) >> 128);
                put(chunks, w * 32 + i, i % 3 == 0 && i + 1 < n ? 0 : v | 1);
            }
            if (opened >> w & 1 == 1) {
                body = abi.encodePacked(body, uint8(n));
                for (uint256 i = 0; i < n; ++i) body = abi.encodePacked(body, slotOf(chunks, w * 32 + i));
            } else if (n != 0) {
                closed |= 1 << w;
                body = abi.encodePacked(body, PlainTree.level(chunks, 3)[w]);
            }
        }
        witness = abi.encodePacked(uint8(opened), uint8(closed), body);
    }

    function slotOf(bytes32[] memory chunks, uint256 i) private pure returns (uint64) {
        return uint64(uint256(chunks[i / 4]) >> (192 - 64 * (i % 4)));
    }

    function put(bytes32[] memory chunks, uint256 i, uint64 v) private pure {
        uint256 shift = 192 - 64 * (i % 4);
        uint256 chunk = uint256(chunks[i / 4]) & ~(uint256(type(uint64).max) << shift);
        chunks[i / 4] = bytes32(chunk | (uint256(v) << shift));
    }
}
