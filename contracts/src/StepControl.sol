// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepAlu} from "./StepAlu.sol";
import {StepFrame} from "./StepFrame.sol";
import {StepHash} from "./StepHash.sol";
import {Frame, Step, StepState} from "./StepState.sol";

/// @title Control and metering
/// @notice Branches, calls, the ends of a run, charges and checks. Every
/// function returns the trap it ends in, 0 for none, and sets pc itself where
/// it is not the next instruction.
library StepControl {
    using StepState for Step;

    uint256 internal constant GAS_SLICE = 1 << 20;
    uint256 internal constant MAX_ARGS = 32;
    uint256 internal constant MAX_RESULTS = 8;

    /// @notice Operations 0x01 to 0x13. `next` is the pc after this one.
    function control(Step memory s, uint256 next) internal view returns (uint256) {
        uint256 op = s.op;
        if (op < 0x0c) {
            if (taken(s, op)) s.pc = s.imm;
            return 0;
        }
        if (op == 0x0c) {
            uint256 i = StepFrame.get32(s, s.a);
            s.pc = (next + (i < s.imm ? i : s.imm)) & StepState.U32;
            return 0;
        }
        if (op == 0x0d) return StepState.TRAP_UNREACHABLE;
        if (op < 0x10) return call(s, next);
        if (op == 0x10) return tableEntry(s);
        if (op == 0x11) return ret(s);
        if (op == 0x12) {
            s.status = StepState.SETTLING;
            s.pc = 0;
        } else {
            uint256 code = StepFrame.get32(s, s.a);
            if (code >> 24 != 0) return StepState.TRAP_HOST;
            s.status = StepState.REFUSED;
            s.aux = code;
        }
        return 0;
    }

    /// @notice Whether a jump or branch, 0x01 to 0x0b, is taken.
    function taken(Step memory s, uint256 op) private pure returns (bool) {
        if (op == 0x01) return true;
        uint256 x = StepFrame.get(s.frame, s.a);
        if (op < 0x04) return (x != 0) == (op == 0x02);
        uint256 y = StepFrame.get(s.frame, s.b);
        if (op < 0x06) return (x == y) == (op == 0x04);
        if (op < 0x08) return (x < y) == (op == 0x06);
        uint256 top = op < 0x0a ? 7 : 3;
        return (int256(StepAlu.extend(x, top)) < int256(StepAlu.extend(y, top))) == (op & 1 == 0);
    }

    /// @notice Call and call_indirect: the frame goes into the link.
    function call(Step memory s, uint256 next) private view returns (uint256) {
        bool direct = s.op == 0x0e;
        uint256 n = s.a;
        if (n > MAX_ARGS) return StepState.TRAP_ILLEGAL;
        uint256 target = s.imm;
        uint256 height = s.height;
        if (direct) {
            if (s.b == 0) return StepState.TRAP_ILLEGAL;
            s.height = height + s.b;
            if (s.height > s.heightLimit) return StepState.TRAP_STACK;
        } else {
            if (target == 0 || target >> 16 != 0) return StepState.TRAP_ILLEGAL;
            s.aux = target;
            target = StepFrame.get32(s, s.b);
            if (target >= s.tableSize) return StepState.TRAP_TABLE;
        }
        bytes32 link = s.word();
        bytes32 memory_ = s.word();
        s.left = StepHash.pair(link, memory_);
        bytes32 back = bytes32((height << 64) | (next << 32) | s.dst);
        link = StepHash.pair(link, StepHash.pair(s.frame.root, back));
        s.leftAfter = StepHash.pair(link, memory_);
        s.frameRoot = callee(s, n);
        s.pc = target;
        return 0;
    }

    /// @notice Root of a frame whose first n slots are the arguments, the others zero.
    function callee(Step memory s, uint256 n) private view returns (bytes32 root) {
        // A heap of 16 nodes in place of the twin run, the chunks of the window from node 8 on.
        uint256 nodes = s.leaves + StepState.TWIN;
        (Frame memory f, uint256 base) = (s.frame, s.dst);
        unchecked {
            for (uint256 i = 0; i < n; ++i) {
                s.spread(StepFrame.get(f, (base + i) & 0xff) << 192, 0, 256 + (i << 3), 32);
            }
        }
        bytes32[41] memory zeros = s.zeros;
        root = n == 0 ? zeros[StepFrame.WINDOW_DEPTH] : StepHash.heap(zeros, 0, nodes, 8, (n + 3) >> 2, 1);
        for (uint256 d = StepFrame.WINDOW_DEPTH; d < 2 * StepFrame.WINDOW_DEPTH; ++d) {
            root = StepHash.pair(root, zeros[d]);
        }
    }

    /// @notice The second half of an indirect call, in the table.
    function tableEntry(Step memory s) private pure returns (uint256) {
        uint256 aux = s.aux;
        if (aux == 0) return StepState.TRAP_ILLEGAL;
        uint256 kind = (s.dst << 8) | s.a;
        if (kind == 0) return StepState.TRAP_TABLE;
        if (kind != aux) return StepState.TRAP_SIGNATURE;
        if (s.b == 0) return StepState.TRAP_ILLEGAL;
        s.height += s.b;
        if (s.height > s.heightLimit) return StepState.TRAP_STACK;
        s.aux = 0;
        s.pc = s.imm;
        return 0;
    }

    /// @notice Return: the caller's frame comes out of the link.
    function ret(Step memory s) private view returns (uint256) {
        uint256 n = s.b;
        if (n > MAX_RESULTS) return StepState.TRAP_ILLEGAL;
        bytes32 memory_ = s.word();
        uint256 opened = s.number(1);
        if (opened == 0) {
            s.left = StepHash.pair(0, memory_);
            return StepState.TRAP_ILLEGAL;
        }
        if (opened != 1) revert IStepVerifier.BadMask(opened);

        // The link's opening: callers above, return chunk, caller's frame.
        bytes32 above = s.word();
        uint256 height = s.number(4);
        uint256 pc = s.number(4);
        uint256 base = s.number(1);
        Frame memory caller;
        StepFrame.open(s, caller);
        bytes32 back = bytes32((height << 64) | (pc << 32) | base);
        s.left = StepHash.pair(StepHash.pair(above, StepHash.pair(caller.root, back)), memory_);
        s.leftAfter = StepHash.pair(above, memory_);
        for (uint256 i = 0; i < n; ++i) {
            StepFrame.set(caller, (base + i) & 0xff, StepFrame.get(s.frame, (s.a + i) & 0xff));
        }
        s.frameRoot = StepFrame.rootAfter(caller);
        s.height = height;
        s.pc = pc;
        return 0;
    }

    /// @notice Operations 0x14 to 0x17.
    function meter(Step memory s) internal pure returns (uint256) {
        uint256 op = s.op;
        unchecked {
            if (op == 0x14) {
                s.slice = (s.slice - s.imm) & StepState.U64;
            } else if (op == 0x15) {
                check(s);
            } else {
                uint256 n = StepFrame.get32(s, s.a);
                if (op == 0x16) n = (n + 31) >> 5;
                else if (n > s.mostPages) n = 0;
                s.slice = (s.slice - n * s.imm) & StepState.U64;
            }
        }
        return 0;
    }

    /// @notice Refills the slice from the reserve, or ends the run out of gas.
    function check(Step memory s) internal pure {
        int256 slice = int256(StepAlu.extend(s.slice, 7));
        if (slice >= 0) return;
        uint256 need = uint256(-slice);
        uint256 reserve = s.reserve;
        if (need > reserve) {
            s.status = StepState.OUT_OF_GAS;
            return;
        }
        uint256 m = need > GAS_SLICE ? need : GAS_SLICE;
        if (m > reserve) m = reserve;
        s.reserve = reserve - m;
        s.slice = uint256(slice + int256(m)) & StepState.U64;
    }
}
