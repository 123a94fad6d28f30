// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "./Calldata.sol";
import {IStepVerifier} from "./IStepVerifier.sol";
import {StepHash} from "./StepHash.sol";

/// A frame: its root alone, or some of its windows of 32 slots opened.
struct Frame {
    bytes32 root; // as the witness opened it
    uint256 opened; // bit w: window w stands in nodes; 0: only the root is known
    uint256 dirty; // bit c: chunk c was written to
    uint256 nodes; // memory address of the tree: node 1 is the root, i has 2i and 2i+1, 64 to 127 are chunks of four slots
}

/// The machine during a step. Fields hold the state after the step as far as
/// the step has come; nodes come in pairs, before and after.
struct Step {
    // Witness.
    uint256 cursor; // calldata offset of the next byte to read
    bytes32[41] zeros; // roots of the zero trees, by depth
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
    bytes32 request; // H(H(input root, context root), base memory root)
    Frame frame;
}

/// @title Reading the witness, and the trees of the state
/// @dev Assembly copies leaves at once, writes across two of them, and hashes nodes where they lie: to
/// load 8 bytes of two leaves and climb 26 levels takes 13,200 gas, and 29,100 in plain Solidity; to store
/// them and climb before and after 19,300, and 41,100 (test/Assembly.t.sol).
library StepState {
    uint256 internal constant RUNNING = 1;
    uint256 internal constant FINISHED = 2;
    uint256 internal constant REFUSED = 3;
    uint256 internal constant TRAPPED = 4;
    uint256 internal constant OUT_OF_GAS = 5;
    uint256 internal constant SETTLING = 8;

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

    /// Distance in bytes between the leaves before and after the step: 19
    /// chunks of a hash's input, and one on either side for a sibling.
    uint256 internal constant TWIN = 704;

    /// @notice A step that has read nothing yet.
    function begin(bytes calldata witness) internal pure returns (Step memory s) {
        StepHash.zeroTrees(s.zeros);
        s.cursor = Calldata.offset(witness);
        s.leaves = room(2 * TWIN + 64) + 32; // siblings on both sides of either run
    }

    /// @notice Sets memory aside; it is zero as long as nothing was written above what was set aside.
    function room(uint256 size) internal pure returns (uint256 ptr) {
        assembly ("memory-safe") {
            ptr := mload(0x40)
            mstore(0x40, add(ptr, size))
        }
    }

    /// @notice Takes the hot leaf apart:
    /// status u8 | aux u24 | pc u32 | reserve u64 | slice u64 | pages u32 | height u32.
    function decode(Step memory s, uint256 hot) internal pure {
        s.status = hot >> 248;
        s.aux = (hot >> 224) & 0xffffff;
        s.pc = (hot >> 192) & U32;
        s.reserve = (hot >> 128) & U64;
        s.slice = (hot >> 64) & U64;
        s.pages = (hot >> 32) & U32;
        s.height = hot & U32;
    }

    /// @notice The hot leaf of what is in the fields.
    function encode(Step memory s) internal pure returns (bytes32) {
        return bytes32(
            (s.status << 248) | (s.aux << 224) | (s.pc << 192) | (s.reserve << 128) | (s.slice << 64)
                | (s.pages << 32) | s.height
        );
    }

    /// @notice Closes the request over its opened parts; the base memory's root comes next in the witness.
    function closeRequest(Step memory s, bytes32 input, bytes32 context) internal view {
        s.request = StepHash.pair(StepHash.pair(input, context), word(s));
    }

    /// @notice The word that begins `offset` bytes behind what was read.
    function peek(Step memory s, uint256 offset) internal pure returns (uint256) {
        unchecked {
            return uint256(Calldata.word(s.cursor + offset));
        }
    }

    /// @notice Reads a chunk or node.
    function word(Step memory s) internal pure returns (bytes32 v) {
        uint256 from = s.cursor;
        v = Calldata.word(from);
        unchecked {
            s.cursor = from + 32;
        }
    }

    /// @notice Reads a big-endian number of `size` bytes, 0 to 32.
    function number(Step memory s, uint256 size) internal pure returns (uint256 v) {
        uint256 from = s.cursor;
        unchecked {
            v = uint256(Calldata.word(from)) >> (256 - (size << 3));
            s.cursor = from + size;
        }
    }

    /// @notice Element `i` of a list of 64-bit words, four to a leaf, from the leaf that holds it.
    function part(bytes32 leaf, uint256 i) internal pure returns (uint256) {
        return uint256(leaf << ((i & 3) << 6)) >> 192;
    }

    /// @notice Reads `n` leaves into the run at s.leaves.
    function openLeaves(Step memory s, uint256 n) internal pure {
        uint256 from = s.cursor;
        uint256 to = s.leaves;
        assembly ("memory-safe") {
            calldatacopy(to, from, shl(5, n))
        }
        unchecked {
            s.cursor = from + (n << 5);
        }
    }

    /// @notice Reads `n` leaves into the run at s.leaves, and into its twin.
    function openTwins(Step memory s, uint256 n) internal pure {
        uint256 from = s.leaves;
        openLeaves(s, n);
        assembly ("memory-safe") {
            mcopy(add(from, TWIN), from, shl(5, n))
        }
    }

    /// @notice Writes `n` bytes of a word, from byte `from`, to byte `to` of the twin run.
    function spread(Step memory s, uint256 v, uint256 from, uint256 to, uint256 n) internal pure {
        uint256 twins = s.leaves;
        assembly ("memory-safe") {
            mstore(0x00, v)
            mcopy(add(add(twins, TWIN), to), from, n)
        }
    }

    /// @notice Reads the bitmap of the siblings of `n` leaves; bit k says that sibling k follows.
    function openBitmap(Step memory s, uint256 index, uint256 n, uint256 depth) private pure returns (uint256) {
        unchecked {
            if ((index + n - 1) >> depth != 0) revert IStepVerifier.BadIndex(index, depth);
            uint256 bits = n == 1 ? depth : 2 * depth;
            return number(s, (bits + 7) >> 3);
        }
    }

    /// @notice Reads the siblings of a leaf, and walks up to the root.
    function climb(Step memory s, bytes32 leaf, uint256 index, uint256 depth) internal view returns (bytes32 root) {
        uint256 mask = openBitmap(s, index, 1, depth);
        (root, mask, s.cursor) = StepHash.climb(s.zeros, leaf, index, 0, depth, mask, s.cursor);
        if (mask != 0) revert IStepVerifier.BadMask(mask);
    }

    /// @notice Reads the siblings of the run of `n` leaves at s.leaves that
    /// starts at `index` of a tree, and walks up to the root.
    /// @dev The siblings come level by level, a left one before a right one.
    /// The run shrinks to one node in place.
    function climbRun(Step memory s, uint256 index, uint256 n, uint256 depth) internal view returns (bytes32 root) {
        uint256 mask = openBitmap(s, index, n, depth);
        uint256 next = s.cursor;
        uint256 run = s.leaves;
        bytes32[41] memory zeros = s.zeros;
        uint256 level = 0;
        bytes32 node;
        bool ok = true;
        assembly ("memory-safe") {
            for {} gt(n, 1) {} {
                let zero := mload(add(zeros, shl(5, level)))
                let from := run
                if and(index, 1) {
                    from := sub(run, 0x20)
                    switch and(mask, 1)
                    case 0 { mstore(from, zero) }
                    default {
                        mstore(from, calldataload(next))
                        next := add(next, 0x20)
                    }
                    mask := shr(1, mask)
                    n := add(n, 1)
                }
                let end := add(from, shl(5, n))
                if and(n, 1) {
                    switch and(mask, 1)
                    case 0 { mstore(end, zero) }
                    default {
                        mstore(end, calldataload(next))
                        next := add(next, 0x20)
                    }
                    mask := shr(1, mask)
                    n := add(n, 1)
                    end := add(end, 0x20)
                }
                let to := run
                for {} lt(from, end) { from := add(from, 0x40) } {
                    ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                    to := add(to, 0x20)
                }
                level := add(level, 1)
                index := shr(1, index)
                n := shr(1, n)
            }
            node := mload(run)
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
        (root, mask, s.cursor) = StepHash.climb(zeros, node, index, level, depth, mask, next);
        if (mask != 0) revert IStepVerifier.BadMask(mask);
    }

    /// @notice As climbRun, and by the same siblings from the twin run to the root after the step.
    function climbTwins(Step memory s, uint256 index, uint256 n, uint256 depth)
        internal
        view
        returns (bytes32 root, bytes32 after_)
    {
        uint256 mask = openBitmap(s, index, n, depth);
        uint256 next = s.cursor;
        uint256 run = s.leaves;
        bytes32[41] memory zeros = s.zeros;
        bool ok = true;
        assembly ("memory-safe") {
            let zero := zeros
            let top := add(zero, shl(5, depth))
            for {} gt(n, 1) { zero := add(zero, 0x20) } {
                let from := run
                if and(index, 1) {
                    let v := mload(zero)
                    if and(mask, 1) {
                        v := calldataload(next)
                        next := add(next, 0x20)
                    }
                    mask := shr(1, mask)
                    from := sub(run, 0x20)
                    mstore(from, v)
                    mstore(add(from, TWIN), v)
                    n := add(n, 1)
                }
                let end := add(from, shl(5, n))
                if and(n, 1) {
                    let v := mload(zero)
                    if and(mask, 1) {
                        v := calldataload(next)
                        next := add(next, 0x20)
                    }
                    mask := shr(1, mask)
                    mstore(end, v)
                    mstore(add(end, TWIN), v)
                    n := add(n, 1)
                    end := add(end, 0x20)
                }
                let to := run
                for {} lt(from, end) { from := add(from, 0x40) } {
                    ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                    ok := and(ok, staticcall(gas(), 2, add(from, TWIN), 0x40, add(to, TWIN), 0x20))
                    to := add(to, 0x20)
                }
                index := shr(1, index)
                n := shr(1, n)
            }
            // The twin's pair stands in the first two chunks of the run.
            let half := shl(5, and(index, 1))
            let v := mload(add(run, TWIN))
            mstore(half, mload(run))
            mstore(add(run, half), v)
            for {} lt(zero, top) { zero := add(zero, 0x20) } {
                v := mload(zero)
                if and(mask, 1) {
                    v := calldataload(next)
                    next := add(next, 0x20)
                }
                mask := shr(1, mask)
                index := shr(1, index)
                half := xor(half, 0x20)
                mstore(half, v)
                mstore(add(run, half), v)
                half := shl(5, and(index, 1))
                ok := and(ok, staticcall(gas(), 2, 0x00, 0x40, half, 0x20))
                ok := and(ok, staticcall(gas(), 2, run, 0x40, add(run, half), 0x20))
            }
            root := mload(0x00)
            after_ := mload(run)
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
        if (mask != 0) revert IStepVerifier.BadMask(mask);
        s.cursor = next;
    }

    /// @notice Whether `size` bytes at `address_` end beyond the memory.
    function beyond(Step memory s, uint256 address_, uint256 size) internal pure returns (bool) {
        unchecked {
            return address_ + size > s.pages << 16;
        }
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
