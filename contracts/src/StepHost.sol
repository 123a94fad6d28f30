// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "./Calldata.sol";
import {StepFrame} from "./StepFrame.sol";
import {StepHash} from "./StepHash.sol";
import {StepMemory} from "./StepMemory.sol";
import {Step, StepState} from "./StepState.sol";

/// @title Globals and host functions
/// @notice Every function returns the trap it ends in, 0 for none.
library StepHost {
    using StepState for Step;

    uint256 internal constant GLOBALS = 256;
    uint256 internal constant GLOBALS_DEPTH = 6;
    uint256 internal constant CONTEXT_FIELDS = 16;
    uint256 internal constant CONTEXT_DEPTH = 4;
    uint256 internal constant MAX_HASH_INPUT = 576;
    uint256 internal constant MAX_MESSAGES = 16;
    uint256 internal constant RECOVER_INPUT = 128;

    /// @notice Operations 0x1c and 0x1d.
    function global(Step memory s) internal view returns (uint256) {
        uint256 i = s.imm;
        if (i >= GLOBALS) return StepState.TRAP_ILLEGAL;
        bytes32 side = s.word();
        if (s.op == 0x1c) {
            bytes32 leaf = s.word();
            StepFrame.set(s.frame, s.dst, StepState.part(leaf, i));
            s.right = StepHash.pair(s.climb(leaf, i >> 2, GLOBALS_DEPTH), side);
        } else {
            s.openTwins(1);
            s.spread(StepFrame.get(s.frame, s.a) << 192, 0, (i & 3) << 3, 8);
            (bytes32 root, bytes32 after_) = s.climbTwins(i >> 2, 1, GLOBALS_DEPTH);
            s.right = StepHash.pair(root, side);
            s.rightAfter = StepHash.pair(after_, side);
        }
        return 0;
    }

    /// @notice Operations 0x34 to 0x39.
    function host(Step memory s) internal view returns (uint256) {
        uint256 op = s.op;
        if (op == 0x34) {
            uint256 length = s.number(4);
            bytes32 tree = s.word();
            s.closeRequest(StepMemory.bytesRoot(tree, length), s.word());
            StepFrame.set(s.frame, s.dst, length);
            return 0;
        }
        if (op == 0x35) return context(s);
        if (op == 0x39) return emit_(s);
        return digest(s, op);
    }

    /// @notice context: one of the 16 chunks.
    function context(Step memory s) private view returns (uint256) {
        uint256 i = StepFrame.get32(s, s.a);
        if (i >= CONTEXT_FIELDS) return StepState.TRAP_HOST;
        bytes32 input = s.word();
        bytes32 leaf = s.word();
        s.closeRequest(input, s.climb(leaf, i, CONTEXT_DEPTH));
        StepFrame.setChunk(s.frame, s.dst, StepState.swapWords(uint256(leaf)));
        return 0;
    }

    /// @notice sha256, keccak256 and ecrecover over a range of memory.
    function digest(Step memory s, uint256 op) private view returns (uint256) {
        uint256 ptr = StepFrame.get32(s, s.a);
        uint256 n = RECOVER_INPUT;
        if (op != 0x38) {
            n = StepFrame.get32(s, s.b);
            if (n > MAX_HASH_INPUT) return StepState.TRAP_HOST;
        }
        if (s.beyond(ptr, n)) return StepState.TRAP_MEMORY;
        uint256 v;
        if (n == 0) {
            v = hash(op, Calldata.slice(0, 0));
        } else {
            bytes32 link = s.word();
            uint256 chunks = StepMemory.span(ptr, n);
            v = hash(op, Calldata.slice(s.cursor + ptr % StepMemory.CHUNK, n));
            s.openLeaves(chunks);
            StepMemory.closeMemory(s, link, ptr / StepMemory.CHUNK, chunks);
        }
        StepFrame.setChunk(s.frame, s.dst, StepState.swapWords(v));
        return 0;
    }

    /// @notice The digest of bytes; for ecrecover, of hash, v, r and s, the address, or 0 when nothing is recovered.
    function hash(uint256 op, bytes calldata data) private pure returns (uint256) {
        if (op == 0x36) return uint256(sha256(data));
        if (op == 0x37) return uint256(keccak256(data));
        uint256 v = uint256(bytes32(data[32:64]));
        if (v >> 8 != 0) return 0;
        return uint160(ecrecover(bytes32(data), uint8(v), bytes32(data[64:96]), bytes32(data[96:128])));
    }

    /// @notice emit: the output becomes a message.
    function emit_(Step memory s) private view returns (uint256) {
        bytes32 globals = s.word();
        uint256 length = s.number(4);
        bytes32 output = StepMemory.bytesRoot(s.word(), length);
        bytes32 chain = s.word();
        uint256 outbox = s.number(16);
        s.right = effects(globals, output, chain, outbox);
        if ((outbox & StepState.U32) >= MAX_MESSAGES) return StepState.TRAP_HOST;
        uint256 gas_ = StepFrame.get32(s, s.b);
        uint256 target = StepFrame.get(s.frame, s.a);
        chain = StepHash.pair(chain, StepHash.pair(bytes32((target << 32) | gas_), output));
        uint256 prepaid = ((outbox >> 32) + gas_) & StepState.U64;
        outbox = ((outbox >> 96) << 96) | (prepaid << 32) | ((outbox & StepState.U32) + 1);
        output = StepMemory.bytesRoot(s.zeros[StepMemory.BYTES_DEPTH], 0);
        s.rightAfter = effects(globals, output, chain, outbox);
        unchecked {
            s.slice = (s.slice - gas_) & StepState.U64;
        }
        return 0;
    }

    /// @notice H(globals, H(output, H(chain, outbox))).
    function effects(bytes32 globals, bytes32 output, bytes32 chain, uint256 outbox) private view returns (bytes32) {
        return StepHash.pair(globals, StepHash.pair(output, StepHash.pair(chain, bytes32(outbox))));
    }
}
