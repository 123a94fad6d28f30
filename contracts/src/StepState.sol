// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepHash} from "./StepHash.sol";

/// A frame: its root alone, or some of its windows of 32 slots opened.
struct Frame {
    bytes32 root; // as the witness opened it
    uint256 opened; // bit w: window w stands at slots; 0: only the root is known
    uint256 live; // bit w: window w may be non-zero
    uint256 dirty; // bit w: window w was written to
    uint256 counts; // byte w: chunks of window w that may be non-zero
    uint256 slots; // memory address of 64 chunks, four big-endian slots each
    uint256 roots; // memory address of the 8 window roots
}

/// The machine during a step. Fields hold the state after the step as far as
/// the step has come; nodes come in pairs, before and after.
struct Step {
    // Witness.
    uint256 cursor; // calldata offset of the next byte to read
    uint256 zeros; // memory address of the zero subtrees
    uint256 leaves; // memory address of a run of opened leaves; the run after the step is TWIN bytes above
    // Hot leaf; slice holds the 64 bits of an int64.
    uint256 status;
    uint256 aux;
    uint256 pc;
    uint256 reserve;
    uint256 slice;
    uint256 pages;
    uint256 height;
    // Instruction.
    uint256 op;
    uint256 dst;
    uint256 a;
    uint256 b;
    uint256 imm;
    // Limits of the program.
    uint256 mostPages;
    uint256 tableSize;
    uint256 heightLimit;
    // Nodes. Zero: the witness has not opened it yet.
    bytes32 frameRoot; // after the step; zero: that of frame
    bytes32 left; // H(link, memory)
    bytes32 leftAfter;
    bytes32 right; // H(globals, effects)
    bytes32 rightAfter;
    bytes32 request; // H(input root, context root)
    Frame frame;
}

/// @title Reading the witness, and the trees of the state
library StepState {
    uint256 internal constant RUNNING = 1;
    uint256 internal constant FINISHED = 2;
    uint256 internal constant REFUSED = 3;
    uint256 internal constant TRAPPED = 4;
    uint256 internal constant OUT_OF_GAS = 5;

    uint256 internal constant TRAP_UNREACHABLE = 1;
    uint256 internal constant TRAP_MEMORY = 2;
    uint256 internal constant TRAP_DIVIDE = 3;
    uint256 internal constant TRAP_OVERFLOW = 4;
    uint256 internal constant TRAP_TABLE = 5;
    uint256 internal constant TRAP_SIGNATURE = 6;
    uint256 internal constant TRAP_STACK = 7;
    uint256 internal constant TRAP_HOST = 8;
    uint256 internal constant TRAP_ILLEGAL = 9;

    uint256 internal constant U32 = 0xffffffff;
    uint256 internal constant U64 = 0xffffffffffffffff;

    uint256 internal constant FRAME_WINDOWS = 8;
    uint256 internal constant WINDOW_DEPTH = 3;
    uint256 internal constant WINDOW_SLOTS = 32;
    uint256 internal constant FRAME_BYTES = 2048;

    /// Distance in bytes between the leaves before and after the step: 19
    /// chunks of a hash's input, and one on either side for a sibling.
    uint256 internal constant TWIN = 704;

    /// @notice Reads a chunk or node.
    function word(Step memory s) internal pure returns (bytes32 v) {
        uint256 ptr = s.cursor;
        assembly ("memory-safe") {
            v := calldataload(ptr)
        }
        s.cursor = ptr + 32;
    }

    /// @notice Reads a big-endian number of `size` bytes, 1 to 32.
    function number(Step memory s, uint256 size) internal pure returns (uint256 v) {
        uint256 ptr = s.cursor;
        assembly ("memory-safe") {
            v := shr(sub(256, shl(3, size)), calldataload(ptr))
        }
        s.cursor = ptr + size;
    }

    /// @notice Reads a bitmap of 1 to 7 bytes; bit k says that sibling k follows.
    function bitmap(Step memory s, uint256 bits) private pure returns (uint256) {
        return number(s, (bits + 7) >> 3);
    }

    /// @notice Reads `n` leaves into the run at s.leaves, and into its twin.
    function openLeaves(Step memory s, uint256 n) internal pure {
        uint256 ptr = s.cursor;
        uint256 to = s.leaves;
        assembly ("memory-safe") {
            calldatacopy(to, ptr, shl(5, n))
            mcopy(add(to, TWIN), to, shl(5, n))
        }
        s.cursor = ptr + (n << 5);
    }

    /// @notice Reads the siblings of the run of `n` leaves at s.leaves that
    /// starts at `index` of a tree, and walks up to the root; with `twin` also
    /// from the twin run, by the same siblings.
    /// @dev The siblings come level by level, a left one before a right one.
    function climb(Step memory s, uint256 index, uint256 n, uint256 depth, bool twin)
        internal
        view
        returns (bytes32 root, bytes32 after_)
    {
        if ((index + n - 1) >> depth != 0) revert IStepVerifier.BadIndex(index, depth);
        uint256 mask = bitmap(s, n == 1 ? depth : 2 * depth);
        uint256 ptr = s.cursor;
        uint256 run = s.leaves;
        uint256 zero = s.zeros;
        bool ok = true;
        assembly ("memory-safe") {
            for { let top := add(zero, shl(5, depth)) } lt(zero, top) { zero := add(zero, 0x20) } {
                let from := run
                if and(index, 1) {
                    from := sub(run, 0x20)
                    let v := mload(zero)
                    if and(mask, 1) {
                        v := calldataload(ptr)
                        ptr := add(ptr, 0x20)
                    }
                    mask := shr(1, mask)
                    mstore(from, v)
                    if twin { mstore(add(from, TWIN), v) }
                    n := add(n, 1)
                }
                let end := add(from, shl(5, n))
                if and(n, 1) {
                    let v := mload(zero)
                    if and(mask, 1) {
                        v := calldataload(ptr)
                        ptr := add(ptr, 0x20)
                    }
                    mask := shr(1, mask)
                    mstore(end, v)
                    if twin { mstore(add(end, TWIN), v) }
                    n := add(n, 1)
                    end := add(end, 0x20)
                }
                let to := run
                for {} lt(from, end) { from := add(from, 0x40) } {
                    ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                    if twin { ok := and(ok, staticcall(gas(), 2, add(from, TWIN), 0x40, add(to, TWIN), 0x20)) }
                    to := add(to, 0x20)
                }
                index := shr(1, index)
                n := shr(1, n)
            }
            root := mload(run)
            after_ := mload(add(run, TWIN))
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
        if (mask != 0) revert IStepVerifier.BadMask(mask);
        s.cursor = ptr;
    }

    /// @notice Reads a frame: the mask of its opened windows; then its root when
    /// none is opened, else the mask of the others that are not zero and, for
    /// each window of either mask, its slots (count, then words) or its root.
    function openFrame(Step memory s, Frame memory f) internal view {
        uint256 opened = number(s, 1);
        f.opened = opened;
        if (opened == 0) {
            f.root = word(s);
            return;
        }
        uint256 closed = number(s, 1);
        if (opened & closed != 0) revert IStepVerifier.BadMask(closed);
        uint256 slots;
        uint256 roots;
        assembly ("memory-safe") {
            // 64 chunks, one more that a write to slot 255 touches, 8 roots.
            slots := mload(0x40)
            roots := add(slots, add(FRAME_BYTES, 0x20))
            mstore(0x40, add(roots, 0x100))
            calldatacopy(slots, calldatasize(), add(FRAME_BYTES, 0x20))
        }
        f.slots = slots;
        f.roots = roots;
        for (uint256 w = 0; w < FRAME_WINDOWS; ++w) {
            bytes32 root;
            if ((opened >> w) & 1 != 0) {
                root = openWindow(s, f, w);
            } else if ((closed >> w) & 1 != 0) {
                root = word(s);
            } else {
                root = zeroNode(s, WINDOW_DEPTH);
            }
            assembly ("memory-safe") {
                mstore(add(roots, shl(5, w)), root)
            }
        }
        f.live = opened | closed;
        f.root = foldWindows(s, f);
    }

    /// @notice Reads the slots of window `w`: a count, then that many words, the last not zero.
    function openWindow(Step memory s, Frame memory f, uint256 w) private view returns (bytes32) {
        uint256 n = number(s, 1);
        uint256 ptr = s.cursor;
        uint256 to = f.slots + (w << 8);
        if (n > WINDOW_SLOTS) revert IStepVerifier.BadMask(n);
        uint256 last;
        assembly ("memory-safe") {
            calldatacopy(to, ptr, shl(3, n))
            last := shr(192, mload(add(to, shl(3, sub(n, gt(n, 0))))))
        }
        if (n != 0 && last == 0) revert IStepVerifier.BadMask(n);
        s.cursor = ptr + (n << 3);
        n = (n + 3) >> 2;
        f.counts |= n << (w << 3);
        return StepHash.left(s.zeros, to, n, WINDOW_DEPTH, 0, s.leaves);
    }

    /// @notice Root over the window roots; those above the highest bit of f.live are zero.
    function foldWindows(Step memory s, Frame memory f) private view returns (bytes32) {
        uint256 live = f.live;
        uint256 n;
        assembly ("memory-safe") {
            n := sub(256, clz(live))
        }
        return StepHash.left(s.zeros, f.roots, n, WINDOW_DEPTH, WINDOW_DEPTH, s.leaves);
    }

    /// @notice Returns the root of a frame after its writes.
    function frameAfter(Step memory s, Frame memory f) internal view returns (bytes32) {
        if (f.dirty == 0) return f.root;
        uint256 roots = f.roots;
        for (uint256 w = 0; w < FRAME_WINDOWS; ++w) {
            if ((f.dirty >> w) & 1 == 0) continue;
            uint256 n = (f.counts >> (w << 3)) & 0xff;
            bytes32 root = StepHash.left(s.zeros, f.slots + (w << 8), n, WINDOW_DEPTH, 0, s.leaves);
            assembly ("memory-safe") {
                mstore(add(roots, shl(5, w)), root)
            }
        }
        return foldWindows(s, f);
    }

    /// @notice Reads slot `i` of a frame.
    function get(Frame memory f, uint256 i) internal pure returns (uint256 v) {
        if ((f.opened >> (i >> 5)) & 1 == 0) revert IStepVerifier.ClosedSlot(i);
        uint256 ptr = f.slots + (i << 3);
        assembly ("memory-safe") {
            v := shr(192, mload(ptr))
        }
    }

    /// @notice Writes slot `i` of a frame; v is at most 64 bits.
    function set(Frame memory f, uint256 i, uint256 v) internal pure {
        touch(f, i);
        uint256 ptr = f.slots + (i << 3);
        assembly ("memory-safe") {
            mstore(ptr, or(shl(192, v), shr(64, shl(64, mload(ptr)))))
        }
    }

    /// @notice Writes the four slots of the chunk that slot `i` stands in.
    function setChunk(Frame memory f, uint256 i, uint256 v) internal pure {
        touch(f, i);
        uint256 ptr = f.slots + ((i >> 2) << 5);
        assembly ("memory-safe") {
            mstore(ptr, v)
        }
    }

    /// @notice Marks the chunk of slot `i` as written.
    function touch(Frame memory f, uint256 i) private pure {
        uint256 w = i >> 5;
        if ((f.opened >> w) & 1 == 0) revert IStepVerifier.ClosedSlot(i);
        f.dirty |= 1 << w;
        uint256 shift = w << 3;
        uint256 n = ((i >> 2) & 7) + 1;
        uint256 counts = f.counts;
        uint256 old = (counts >> shift) & 0xff;
        if (n > old) f.counts = counts + ((n - old) << shift);
    }

    /// @notice Root of the zero tree of a depth, at most StepHash.MAX_DEPTH.
    function zeroNode(Step memory s, uint256 depth) internal pure returns (bytes32 v) {
        uint256 ptr = s.zeros + (depth << 5);
        assembly ("memory-safe") {
            v := mload(ptr)
        }
    }

    /// @notice The low 32 bits of slot `i`.
    function get32(Step memory s, uint256 i) internal pure returns (uint256) {
        return get(s.frame, i) & U32;
    }

    /// @notice Whether `size` bytes at `address_` end beyond the memory.
    function beyond(Step memory s, uint256 address_, uint256 size) internal pure returns (bool) {
        return address_ + size > s.pages << 16;
    }

    /// @notice Reverses the bytes of a 64-bit number.
    function swap64(uint256 v) internal pure returns (uint256) {
        v = ((v >> 8) & 0x00ff00ff00ff00ff) | ((v & 0x00ff00ff00ff00ff) << 8);
        v = ((v >> 16) & 0x0000ffff0000ffff) | ((v & 0x0000ffff0000ffff) << 16);
        return (v >> 32) | ((v & U32) << 32);
    }

    /// @notice Reverses the bytes of each of the four 64-bit words of a chunk.
    function swapWords(uint256 v) internal pure returns (uint256) {
        uint256 m = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
        v = ((v >> 8) & m) | ((v & m) << 8);
        m = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
        v = ((v >> 16) & m) | ((v & m) << 16);
        m = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
        return ((v >> 32) & m) | ((v & m) << 32);
    }
}
