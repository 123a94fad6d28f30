// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "../../src/Calldata.sol";
import {StepAlu} from "../../src/StepAlu.sol";
import {StepControl} from "../../src/StepControl.sol";
import {StepFrame} from "../../src/StepFrame.sol";
import {StepHash} from "../../src/StepHash.sol";
import {Step, StepState} from "../../src/StepState.sol";

/// @notice The fields of an instruction.
struct Instr {
    uint256 op;
    uint256 dst;
    uint256 a;
    uint256 b;
    uint256 imm;
}

/// @title The step verifier's libraries, one at a time
/// @notice Each function reads from its witness what the library reads, and returns how many
/// bytes that were.
contract StepHarness {
    using StepState for Step;

    function readBy(Step memory s, bytes calldata witness) private pure returns (uint256) {
        return s.cursor - Calldata.offset(witness);
    }

    /// @param witness a leaf, a bitmap, siblings
    function climb(bytes calldata witness, uint256 index, uint256 depth)
        external
        view
        returns (bytes32 root, uint256 read)
    {
        Step memory s = StepState.begin(witness);
        bytes32 leaf = s.word();
        root = s.climb(leaf, index, depth);
        read = readBy(s, witness);
    }

    /// @param witness the leaves, a bitmap, siblings
    function climbRun(bytes calldata witness, uint256 index, uint256 n, uint256 depth)
        external
        view
        returns (bytes32 root, uint256 read)
    {
        Step memory s = StepState.begin(witness);
        s.openLeaves(n);
        root = s.climbRun(index, n, depth);
        read = readBy(s, witness);
    }

    /// @param after_ the leaves after the step
    function climbTwins(bytes calldata witness, uint256 index, bytes32[] calldata after_, uint256 depth)
        external
        view
        returns (bytes32 root, bytes32 rootAfter, uint256 read)
    {
        Step memory s = StepState.begin(witness);
        s.openTwins(after_.length);
        for (uint256 i = 0; i < after_.length; ++i) {
            s.spread(uint256(after_[i]), 0, 32 * i, 32);
        }
        (root, rootAfter) = s.climbTwins(index, after_.length, depth);
        read = readBy(s, witness);
    }

    /// @notice Opens a frame, writes slots and returns both its roots and the read slots.
    function frame(bytes calldata witness, uint8[] calldata writes, uint64[] calldata values, uint8[] calldata reads)
        external
        view
        returns (bytes32 root, bytes32 rootAfter, uint64[] memory got, uint256 read)
    {
        Step memory s = StepState.begin(witness);
        StepFrame.open(s, s.frame);
        for (uint256 i = 0; i < writes.length; ++i) {
            StepFrame.set(s.frame, writes[i], values[i]);
        }
        got = new uint64[](reads.length);
        for (uint256 i = 0; i < reads.length; ++i) {
            uint256 v = StepFrame.get(s.frame, reads[i]);
            require(v >> 64 == 0, "a slot has 64 bits");
            got[i] = uint64(v);
        }
        return (s.frame.root, StepFrame.rootAfter(s.frame), got, readBy(s, witness));
    }

    /// @notice Executes a binary, unary or moving operation.
    /// @param witness the frame
    /// @return trap 0 for none
    /// @return v what slot dst holds then
    function alu(bytes calldata witness, Instr calldata x) external view returns (uint256 trap, uint256 v) {
        Step memory s = StepState.begin(witness);
        StepFrame.open(s, s.frame);
        (s.op, s.dst, s.a, s.b, s.imm) = (x.op, x.dst, x.a, x.b, x.imm);
        trap = x.op >= 0xc0 ? StepAlu.unary(s) : x.op >= 0x40 ? StepAlu.binary(s) : StepAlu.move(s);
        v = StepFrame.get(s.frame, x.dst);
    }

    /// @notice Executes a check.
    function check(uint64 slice, uint64 reserve)
        external
        pure
        returns (uint256 sliceAfter, uint256 reserveAfter, uint256 status)
    {
        Step memory s;
        (s.op, s.slice, s.reserve, s.status) = (0x15, slice, reserve, StepState.RUNNING);
        StepControl.meter(s);
        return (s.slice, s.reserve, s.status);
    }

    function pair(bytes32 l, bytes32 r) external view returns (bytes32) {
        return StepHash.pair(l, r);
    }

    function zeroTrees() external pure returns (bytes32[41] memory zeros) {
        StepHash.zeroTrees(zeros);
    }

    /// @notice StepHash.heap over nodes that are roots of depth `level` themselves, up to the root of `depth` levels.
    function heap(bytes32[] calldata nodes, uint256 depth, uint256 level) external view returns (bytes32) {
        uint256 first = 1 << depth;
        uint256 room = StepState.room(64 << depth);
        for (uint256 i = 0; i < nodes.length; ++i) {
            uint256 ptr = room + 32 * (first + i);
            bytes32 v = nodes[i];
            assembly ("memory-safe") {
                mstore(ptr, v)
            }
        }
        bytes32[41] memory zeros;
        StepHash.zeroTrees(zeros);
        return StepHash.heap(zeros, level, room, first, nodes.length, 1);
    }

    function swap64(uint256 v) external pure returns (uint256) {
        return StepState.swap64(v);
    }

    function swapWords(uint256 v) external pure returns (uint256) {
        return StepState.swapWords(v);
    }
}
