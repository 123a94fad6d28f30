// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepAlu} from "./StepAlu.sol";
import {StepFrame} from "./StepFrame.sol";
import {StepHash} from "./StepHash.sol";
import {Step, StepState} from "./StepState.sol";

/// @title Linear memory
/// @notice Loads, stores, size and growth, and the bulk operations a chunk at a
/// time. Every function returns the trap it ends in, 0 for none.
library StepMemory {
    using StepState for Step;

    uint256 internal constant MEMORY_DEPTH = 26;
    uint256 internal constant BYTES_DEPTH = 19;
    uint256 internal constant CHUNK = 32;

    /// @notice Operations 0x20 to 0x2e.
    function access(Step memory s) internal view returns (uint256) {
        uint256 op = s.op;
        if (op < 0x29) return load(s, op);
        if (op < 0x2d) return store(s, 1 << (op - 0x29));
        uint256 pages = s.pages;
        uint256 v = pages;
        if (op == 0x2e) {
            uint256 grown = pages + StepFrame.get32(s, s.a);
            if (grown > s.mostPages) v = StepState.U32;
            else s.pages = grown;
        }
        StepFrame.set(s.frame, s.dst, v);
        return 0;
    }

    /// @notice Loads, 0x20 to 0x28.
    function load(Step memory s, uint256 op) private view returns (uint256) {
        uint256 size = op < 0x23 ? 1 : op < 0x26 ? 2 : op < 0x28 ? 4 : 8;
        uint256 addr = StepFrame.get32(s, s.a) + s.imm;
        if (s.beyond(addr, size)) return StepState.TRAP_MEMORY;
        bytes32 link = s.word();
        uint256 n = span(addr, size);
        uint256 v = StepState.swap64(s.peek(addr % CHUNK) >> 192) & ((1 << (size << 3)) - 1);
        s.openLeaves(n);
        if (op == 0x21 || op == 0x24) v = StepAlu.extend(v, size - 1) & StepState.U32;
        else if (op == 0x22 || op == 0x25 || op == 0x27) v = StepAlu.extend(v, size - 1) & StepState.U64;
        closeMemory(s, link, addr / CHUNK, n);
        StepFrame.set(s.frame, s.dst, v);
        return 0;
    }

    /// @notice Stores of 1, 2, 4 or 8 bytes.
    function store(Step memory s, uint256 size) private view returns (uint256) {
        uint256 addr = StepFrame.get32(s, s.a) + s.imm;
        if (s.beyond(addr, size)) return StepState.TRAP_MEMORY;
        uint256 v = StepState.swap64(StepFrame.get(s.frame, s.b)) << 192;
        bytes32 link = s.word();
        uint256 n = span(addr, size);
        s.openTwins(n);
        s.spread(v, 0, addr % CHUNK, size);
        closeTwins(s, link, addr / CHUNK, n);
        return 0;
    }

    /// @notice Number of chunks that `size` bytes, at least 1, at an address touch.
    function span(uint256 addr, uint256 size) internal pure returns (uint256) {
        return (addr % CHUNK + size + CHUNK - 1) / CHUNK;
    }

    /// @notice Climbs from the opened leaves to the memory root and hangs it beside the link.
    function closeMemory(Step memory s, bytes32 link, uint256 index, uint256 n) internal view {
        s.left = StepHash.pair(link, s.climbRun(index, n, MEMORY_DEPTH));
    }

    /// @notice As closeMemory, also from the twin leaves to the memory after the step.
    function closeTwins(Step memory s, bytes32 link, uint256 index, uint256 n) private view {
        (bytes32 root, bytes32 after_) = s.climbTwins(index, n, MEMORY_DEPTH);
        s.left = StepHash.pair(link, root);
        s.leftAfter = StepHash.pair(link, after_);
    }

    /// @notice Operations 0x30 to 0x33: one run of at most a chunk.
    function bulk(Step memory s, uint256 next) internal view returns (uint256) {
        uint256 w = s.a & 0xfc;
        uint256 d = StepFrame.get32(s, w);
        uint256 x = StepFrame.get32(s, w + 1);
        uint256 n = StepFrame.get32(s, w + 2);
        uint256 op = s.op;
        if (op == 0x30) {
            if (s.beyond(d, n) || s.beyond(x, n)) return StepState.TRAP_MEMORY;
        } else if (op == 0x31) {
            if (s.beyond(d, n)) return StepState.TRAP_MEMORY;
        } else if (op == 0x32) {
            return inputRead(s, next, w, d, x, n);
        } else {
            return outputWrite(s, next, w, d, x, n);
        }
        if (n == 0) {
            s.pc = next;
            return 0;
        }
        if (op == 0x31) {
            uint256 run = least(n, CHUNK - d % CHUNK);
            update(s, w, d + run, x, n - run);
            uint256 v = (x & 0xff) * 0x0101010101010101010101010101010101010101010101010101010101010101;
            writeRun(s, v, 0, d, run);
        } else {
            copy(s, w, d, x, n);
        }
        return 0;
    }

    /// @notice One run of memory.copy, forward when d <= x.
    function copy(Step memory s, uint256 w, uint256 d, uint256 x, uint256 n) private view {
        uint256 run;
        if (d <= x) {
            run = least(n, least(CHUNK - d % CHUNK, CHUNK - x % CHUNK));
            update(s, w, d + run, x + run, n - run);
        } else {
            run = least(n, least((d + n - 1) % CHUNK, (x + n - 1) % CHUNK) + 1);
            update(s, w, d, x, n - run);
            d += n - run;
            x += n - run;
        }
        bytes32 link = s.word();
        uint256 v = s.peek(0);
        bool apart = d / CHUNK != x / CHUNK;
        bytes32 left;
        if (apart) left = StepHash.pair(link, s.climb(s.word(), x / CHUNK, MEMORY_DEPTH));
        s.openTwins(1);
        s.spread(v, x % CHUNK, d % CHUNK, run);
        closeTwins(s, link, d / CHUNK, 1);
        if (apart && left != s.left) revert IStepVerifier.WrongState(s.left, left);
    }

    /// @notice One run of input_read.
    function inputRead(Step memory s, uint256 next, uint256 w, uint256 d, uint256 x, uint256 n)
        private
        view
        returns (uint256 trap)
    {
        uint256 length = s.number(4);
        bytes32 context = s.word();
        if (x + n > length) trap = StepState.TRAP_HOST;
        else if (s.beyond(d, n)) trap = StepState.TRAP_MEMORY;
        if (trap != 0 || n == 0) {
            s.closeRequest(bytesRoot(s.word(), length), context);
            s.pc = next;
            return trap;
        }
        uint256 run = least(n, least(CHUNK - d % CHUNK, CHUNK - x % CHUNK));
        update(s, w, d + run, x + run, n - run);
        bytes32 leaf = s.word();
        s.closeRequest(bytesRoot(s.climb(leaf, x / CHUNK, BYTES_DEPTH), length), context);
        writeRun(s, uint256(leaf), x % CHUNK, d, run);
    }

    /// @notice Writes `run` bytes of the chunk v, from byte `from`, to address d, in one chunk.
    function writeRun(Step memory s, uint256 v, uint256 from, uint256 d, uint256 run) private view {
        bytes32 link = s.word();
        s.openTwins(1);
        s.spread(v, from, d % CHUNK, run);
        closeTwins(s, link, d / CHUNK, 1);
    }

    /// @notice One run of output_write.
    function outputWrite(Step memory s, uint256 next, uint256 w, uint256 d, uint256 x, uint256 n)
        private
        view
        returns (uint256 trap)
    {
        bytes32 globals = s.word();
        uint256 length = s.number(4);
        bytes32 outbox = s.word(); // the messages chain, until its neighbour is read
        uint256 chunk = s.number(16);
        outbox = StepHash.pair(outbox, bytes32(chunk));
        if (length + n > chunk >> 96) trap = StepState.TRAP_HOST;
        else if (s.beyond(x, n)) trap = StepState.TRAP_MEMORY;
        if (trap != 0 || n == 0) {
            outbox = StepHash.pair(bytesRoot(s.word(), length), outbox);
            s.right = StepHash.pair(globals, outbox);
            s.pc = next;
            return trap;
        }
        uint256 run = least(n, least(CHUNK - x % CHUNK, CHUNK - length % CHUNK));
        update(s, w, d, x + run, n - run);
        bytes32 link = s.word();
        bytes32 leaf = s.word();
        s.left = StepHash.pair(link, s.climb(leaf, x / CHUNK, MEMORY_DEPTH));
        s.openTwins(1);
        s.spread(uint256(leaf), x % CHUNK, length % CHUNK, run);
        append(s, globals, outbox, length, run);
    }

    /// @notice Closes the output, whose opened leaf holds its byte `length`, `run` bytes longer.
    function append(Step memory s, bytes32 globals, bytes32 outbox, uint256 length, uint256 run) private view {
        (bytes32 output, bytes32 after_) = s.climbTwins(length / CHUNK, 1, BYTES_DEPTH);
        s.right = StepHash.pair(globals, StepHash.pair(bytesRoot(output, length), outbox));
        s.rightAfter = StepHash.pair(globals, StepHash.pair(bytesRoot(after_, length + run), outbox));
    }

    /// @notice Root of a byte list: its tree with the length, SSZ's uint256, mixed in.
    function bytesRoot(bytes32 tree, uint256 length) internal view returns (bytes32) {
        return StepHash.pair(tree, bytes32(StepState.swap64(length) << 192));
    }

    /// @notice Writes the three operands of a bulk operation.
    function update(Step memory s, uint256 w, uint256 d, uint256 x, uint256 n) private pure {
        StepFrame.set(s.frame, w, d & StepState.U32);
        StepFrame.set(s.frame, w + 1, x & StepState.U32);
        StepFrame.set(s.frame, w + 2, n);
    }

    function least(uint256 x, uint256 y) private pure returns (uint256) {
        return x < y ? x : y;
    }
}
