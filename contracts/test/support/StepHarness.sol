// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

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

    /// @dev A step that has read nothing, with room for leaves and their twins.
    function begin(bytes calldata witness) private pure returns (Step memory s) {
        uint256 room = 2 * StepState.TWIN + 0x40;
        uint256 from;
        uint256 leaves;
        assembly ("memory-safe") {
            from := witness.offset
            leaves := add(mload(0x40), 0x20)
            mstore(0x40, add(leaves, room))
        }
        s.cursor = from;
        s.leaves = leaves;
        s.zeros = StepHash.zeroTable();
    }

    function readBy(Step memory s, bytes calldata witness) private pure returns (uint256) {
        uint256 from;
        assembly ("memory-safe") {
            from := witness.offset
        }
        return s.cursor - from;
    }

    /// @param witness the leaves, a bitmap, siblings
    function climb(bytes calldata witness, uint256 index, uint256 n, uint256 depth)
        external
        view
        returns (bytes32 root, uint256 read)
    {
        Step memory s = begin(witness);
        s.openLeaves(n);
        root = s.climb(index, n, depth);
        read = readBy(s, witness);
    }

    /// @param after_ the leaves after the step
    function climbTwins(bytes calldata witness, uint256 index, bytes32[] calldata after_, uint256 depth)
        external
        view
        returns (bytes32 root, bytes32 rootAfter, uint256 read)
    {
        Step memory s = begin(witness);
        s.openTwins(after_.length);
        uint256 twins = s.leaves + StepState.TWIN;
        for (uint256 i = 0; i < after_.length; ++i) {
            bytes32 v = after_[i];
            assembly ("memory-safe") {
                mstore(add(twins, shl(5, i)), v)
            }
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
        Step memory s = begin(witness);
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
        Step memory s = begin(witness);
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

    function zeroNode(bytes calldata witness, uint256 depth) external pure returns (bytes32) {
        return begin(witness).zeroNode(depth);
    }

    /// @notice StepHash.left over nodes that are roots of depth `level` themselves.
    function left(bytes32[] memory nodes, uint256 depth, uint256 level) external view returns (bytes32) {
        uint256 zeros = StepHash.zeroTable();
        uint256 n = nodes.length;
        // Room for a zero behind an odd run, and for the levels above.
        bytes32[] memory copy = new bytes32[](n + 1);
        bytes32[] memory scratch = new bytes32[]((1 << depth) + 1);
        uint256 from;
        uint256 room;
        assembly ("memory-safe") {
            from := add(copy, 0x20)
            room := add(scratch, 0x20)
        }
        for (uint256 i = 0; i < n; ++i) copy[i] = nodes[i];
        return StepHash.left(zeros, from, n, depth, level, room);
    }

    function swap64(uint256 v) external pure returns (uint256) {
        return StepState.swap64(v);
    }

    function swapWords(uint256 v) external pure returns (uint256) {
        return StepState.swapWords(v);
    }
}
