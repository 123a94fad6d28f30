// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepAlu} from "./StepAlu.sol";
import {StepControl} from "./StepControl.sol";
import {StepFrame} from "./StepFrame.sol";
import {StepHash} from "./StepHash.sol";
import {StepHost} from "./StepHost.sol";
import {StepMemory} from "./StepMemory.sol";
import {StepSettle} from "./StepSettle.sol";
import {Step, StepState} from "./StepState.sol";

/// @title The one-step verifier
/// @notice See {IStepVerifier}. The order of the witness is the order in which
/// this contract reads it: hot leaf, program, frame, what the operation opens,
/// then each part of the tree that it left closed.
contract StepVerifier is IStepVerifier {
    using StepState for Step;

    uint256 private constant MAX_CODE_DEPTH = 20;

    /// @inheritdoc IStepVerifier
    function step(bytes32 preState, bytes calldata witness) external view returns (bytes32 postState) {
        Step memory s = StepState.begin(witness);
        uint256 start = s.cursor;
        uint256 hot = s.number(32);
        bytes32 opened;
        if (hot >> 248 == StepState.RUNNING) {
            (opened, postState) = run(s, hot);
        } else if (hot >> 248 == StepState.SETTLING) {
            (opened, postState) = StepSettle.settle(s, hot);
        } else {
            opened = StepHash.pair(bytes32(hot), s.word());
            opened = StepHash.pair(opened, s.word());
            opened = StepHash.pair(opened, s.word());
            postState = opened;
        }
        if (opened != preState) revert WrongState(preState, opened);
        uint256 read = s.cursor - start;
        if (read != witness.length) revert WrongLength(read, witness.length);
    }

    /// @dev One step of a running machine: the root that the witness opens, and the root after.
    function run(Step memory s, uint256 hot) private view returns (bytes32 opened, bytes32 post) {
        s.decode(hot);
        bytes32 program = fetch(s);
        StepFrame.open(s, s.frame);
        uint256 trap = execute(s);

        // What the operation left closed; no hash is zero.
        bytes32 left = s.left == 0 ? s.word() : s.left;
        bytes32 right = s.right == 0 ? s.word() : s.right;
        bytes32 request = StepHash.pair(s.request == 0 ? s.word() : s.request, program);
        bytes32 old = StepHash.pair(right, request);
        opened = StepHash.pair(StepHash.pair(StepHash.pair(bytes32(hot), s.frame.root), left), old);
        if (trap != 0) {
            hot = (StepState.TRAPPED << 248) | (trap << 224) | ((hot << 32) >> 32);
            return (opened, StepHash.pair(StepHash.pair(StepHash.pair(bytes32(hot), s.frame.root), left), old));
        }
        // What ends a run leaves pc; settling begins at page 0.
        if (s.status == StepState.REFUSED || s.status == StepState.OUT_OF_GAS) s.pc = uint32(hot >> 192);
        bytes32 frame = s.frameRoot == 0 ? StepFrame.rootAfter(s.frame) : s.frameRoot;
        if (s.leftAfter != 0) left = s.leftAfter;
        if (s.rightAfter != 0) old = StepHash.pair(s.rightAfter, request);
        post = StepHash.pair(StepHash.pair(StepHash.pair(s.encode(), frame), left), old);
    }

    /// @dev The operation. Its number decides the library; `next` is the default pc.
    function execute(Step memory s) private view returns (uint256) {
        uint256 op = s.op;
        if (s.aux != 0 && op != 0x10) return StepState.TRAP_ILLEGAL;
        uint256 pc = s.pc;
        uint256 next = (pc + 1) & StepState.U32;
        s.pc = next;
        if (op >= 0x40) {
            if (op >= 0xc0) return op < 0xce ? StepAlu.unary(s) : StepState.TRAP_ILLEGAL;
            return (op & 31) < 25 ? StepAlu.binary(s) : StepState.TRAP_ILLEGAL;
        }
        if (op >= 0x20) {
            if (op < 0x2f) return StepMemory.access(s);
            if (op >= 0x34) return op < 0x3a ? StepHost.host(s) : StepState.TRAP_ILLEGAL;
            if (op == 0x2f) return StepState.TRAP_ILLEGAL;
            s.pc = pc;
            return StepMemory.bulk(s, next);
        }
        if (op >= 0x18) {
            if (op < 0x1c) return StepAlu.move(s);
            return op < 0x1e ? StepHost.global(s) : StepState.TRAP_ILLEGAL;
        }
        if (op >= 0x14) return op < 0x18 ? StepControl.meter(s) : StepState.TRAP_ILLEGAL;
        return op == 0 ? StepState.TRAP_ILLEGAL : StepControl.control(s, next);
    }

    /// @dev Reads the program's parts and sets the instruction at pc; returns the program root.
    /// An instruction beyond the code's tree is zero.
    function fetch(Step memory s) private view returns (bytes32) {
        bytes32 meta = s.word();
        uint256 limits = s.number(8);
        s.mostPages = (limits >> 40) & 0xffff;
        s.tableSize = (limits >> 16) & 0xffffff;
        s.heightLimit = limits & 0xffff;
        uint256 depth = limits >> 56;
        if (depth > MAX_CODE_DEPTH) revert BadDepth(depth);
        bytes32 code;
        if (s.pc >> (depth + 2) != 0) {
            code = s.word();
        } else {
            bytes32 leaf = s.word();
            uint256 instr = StepState.part(leaf, s.pc);
            s.op = instr >> 56;
            s.dst = (instr >> 48) & 0xff;
            s.a = (instr >> 40) & 0xff;
            s.b = (instr >> 32) & 0xff;
            s.imm = instr & StepState.U32;
            code = s.climb(leaf, s.pc >> 2, depth);
        }
        return StepHash.pair(StepHash.pair(code, bytes32(limits)), meta);
    }
}
