// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepHash} from "./StepHash.sol";
import {Frame, Step, StepState} from "./StepState.sol";

/// @title Frames
/// @notice A frame stands in memory as a heap of 128 nodes, see {Frame}, so that
/// a pair of siblings is 64 contiguous bytes and needs no copy to be hashed.
/// @dev Assembly reads slots into the heap and hashes there: to open a window of 32 slots, write one
/// and hash both frames takes 7,900 gas, and 15,100 in plain Solidity that is for that frame alone
/// (test/Assembly.t.sol).
library StepFrame {
    using StepState for Step;

    uint256 internal constant WINDOW_DEPTH = 3;
    uint256 private constant FRAME_WINDOWS = 8;
    uint256 private constant WINDOW_SLOTS = 32;
    /// Offset of the chunks, node 64, from the heap's address.
    uint256 private constant CHUNKS = 2048;

    /// @notice Reads a frame: the mask of its opened windows; then its root when
    /// none is opened, else the mask of the others that are not zero and, for
    /// each window of either mask, its slots (count, then words) or its root.
    function open(Step memory s, Frame memory f) internal view {
        uint256 opened = s.number(1);
        f.opened = opened;
        if (opened == 0) {
            f.root = s.word();
            return;
        }
        uint256 closed = s.number(1);
        if (opened & closed != 0) revert IStepVerifier.BadMask(closed);
        uint256 nodes = StepState.room(129 * 32); // a write to slot 255 touches one more
        f.nodes = nodes;
        uint256 live = opened | closed;
        bytes32[41] memory zeros = s.zeros;
        uint256 n = 0;
        unchecked {
            for (; live >> n != 0; ++n) {
                if ((opened >> n) & 1 != 0) {
                    openWindow(s, nodes, n);
                    continue;
                }
                bytes32 root = (closed >> n) & 1 != 0 ? s.word() : zeros[WINDOW_DEPTH];
                assembly ("memory-safe") {
                    mstore(add(nodes, shl(5, add(FRAME_WINDOWS, n))), root)
                }
            }
        }
        f.root = StepHash.heap(zeros, WINDOW_DEPTH, nodes, FRAME_WINDOWS, n, 1);
    }

    /// @notice Reads the slots of window `w`: a count, then that many words, the last not zero.
    function openWindow(Step memory s, uint256 nodes, uint256 w) private view {
        unchecked {
            uint256 n = s.number(1);
            uint256 from = s.cursor;
            uint256 to = nodes + CHUNKS + (w << 8);
            if (n > WINDOW_SLOTS) revert IStepVerifier.BadMask(n);
            s.cursor = from + (n << 3);
            bytes32[41] memory zeros = s.zeros;
            uint256 last = 1;
            assembly ("memory-safe") {
                calldatacopy(to, from, shl(3, n))
                if n { last := shr(192, mload(add(to, shl(3, sub(n, 1))))) }
                // Zero subtrees, where writes may lead.
                let z := mload(add(zeros, 0x20))
                let node := add(nodes, shl(5, add(32, shl(2, w))))
                mstore(node, z)
                mstore(add(node, 0x20), z)
                mstore(add(node, 0x40), z)
                mstore(add(node, 0x60), z)
                z := mload(add(zeros, 0x40))
                node := add(nodes, shl(5, add(16, shl(1, w))))
                mstore(node, z)
                mstore(add(node, 0x20), z)
                if iszero(n) { mstore(add(nodes, shl(5, add(FRAME_WINDOWS, w))), mload(add(zeros, 0x60))) }
            }
            if (last == 0) revert IStepVerifier.BadMask(n);
            if (n != 0) StepHash.heap(zeros, 0, nodes, 64 + (w << 3), (n + 3) >> 2, FRAME_WINDOWS + w);
        }
    }

    /// @notice Returns the root of a frame after its writes: each written chunk's path is hashed again.
    function rootAfter(Frame memory f) internal view returns (bytes32 root) {
        uint256 dirty = f.dirty;
        if (dirty == 0) return f.root;
        uint256 nodes = f.nodes;
        bool ok = true;
        assembly ("memory-safe") {
            for {} dirty {} {
                let i := sub(255, clz(dirty))
                dirty := xor(dirty, shl(i, 1))
                for { i := shr(1, add(64, i)) } i { i := shr(1, i) } {
                    ok := and(ok, staticcall(gas(), 2, add(nodes, shl(6, i)), 0x40, add(nodes, shl(5, i)), 0x20))
                }
            }
            root := mload(add(nodes, 0x20))
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
    }

    /// @notice Reads slot `i` of a frame.
    function get(Frame memory f, uint256 i) internal pure returns (uint256 v) {
        if ((f.opened >> (i >> 5)) & 1 == 0) revert IStepVerifier.ClosedSlot(i);
        uint256 nodes = f.nodes;
        assembly ("memory-safe") {
            v := shr(192, mload(add(nodes, add(CHUNKS, shl(3, i)))))
        }
    }

    /// @notice Writes slot `i` of a frame; v is at most 64 bits.
    function set(Frame memory f, uint256 i, uint256 v) internal pure {
        touch(f, i);
        uint256 nodes = f.nodes;
        assembly ("memory-safe") {
            let slot := add(nodes, add(CHUNKS, shl(3, i)))
            mstore(slot, or(shl(192, v), shr(64, shl(64, mload(slot)))))
        }
    }

    /// @notice Writes the four slots of the chunk that slot `i` stands in.
    function setChunk(Frame memory f, uint256 i, uint256 v) internal pure {
        touch(f, i);
        uint256 nodes = f.nodes;
        assembly ("memory-safe") {
            mstore(add(nodes, add(CHUNKS, shl(5, shr(2, i)))), v)
        }
    }

    /// @notice Marks the chunk of slot `i` as written.
    function touch(Frame memory f, uint256 i) private pure {
        if ((f.opened >> (i >> 5)) & 1 == 0) revert IStepVerifier.ClosedSlot(i);
        f.dirty |= 1 << (i >> 2);
    }

    /// @notice The low 32 bits of slot `i` of the current frame.
    function get32(Step memory s, uint256 i) internal pure returns (uint256) {
        return get(s.frame, i) & StepState.U32;
    }
}
