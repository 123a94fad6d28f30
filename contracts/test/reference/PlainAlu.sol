// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title WebAssembly's integer arithmetic the plain way
/// @notice By Solidity's sized types and by loops over single bits: the twin of StepAlu.
library PlainAlu {
    /// The traps that arithmetic can end in, as the machine numbers them.
    uint256 internal constant DIVIDE = 3;
    uint256 internal constant OVERFLOW = 4;

    /// @notice One of the 25 binary operations on i32.
    function binary32(uint256 op, uint32 x, uint32 y) internal pure returns (uint32 v, uint256 trap) {
        (int32 sx, int32 sy) = (int32(x), int32(y));
        unchecked {
            if (op == 0) return (x + y, 0);
            if (op == 1) return (x - y, 0);
            if (op == 2) return (x * y, 0);
            if (op >= 3 && op <= 6 && y == 0) return (0, DIVIDE);
            if (op == 3 && sx == type(int32).min && sy == -1) return (0, OVERFLOW);
            if (op == 3) return (uint32(sx / sy), 0);
            if (op == 4) return (x / y, 0);
            if (op == 5) return (uint32(sx % sy), 0);
            if (op == 6) return (x % y, 0);
            if (op == 7) return (x & y, 0);
            if (op == 8) return (x | y, 0);
            if (op == 9) return (x ^ y, 0);
            if (op == 10) return (x << (y % 32), 0);
            if (op == 11) return (uint32(sx >> (y % 32)), 0);
            if (op == 12) return (x >> (y % 32), 0);
            if (op == 13) return (uint32(rotate(x, y % 32, 32)), 0);
            if (op == 14) return (uint32(rotate(x, 32 - y % 32, 32)), 0);
        }
        return (compare(op, x, y, sx, sy) ? 1 : 0, 0);
    }

    /// @notice One of the 25 binary operations on i64.
    function binary64(uint256 op, uint64 x, uint64 y) internal pure returns (uint64 v, uint256 trap) {
        (int64 sx, int64 sy) = (int64(x), int64(y));
        unchecked {
            if (op == 0) return (x + y, 0);
            if (op == 1) return (x - y, 0);
            if (op == 2) return (x * y, 0);
            if (op >= 3 && op <= 6 && y == 0) return (0, DIVIDE);
            if (op == 3 && sx == type(int64).min && sy == -1) return (0, OVERFLOW);
            if (op == 3) return (uint64(sx / sy), 0);
            if (op == 4) return (x / y, 0);
            if (op == 5) return (uint64(sx % sy), 0);
            if (op == 6) return (x % y, 0);
            if (op == 7) return (x & y, 0);
            if (op == 8) return (x | y, 0);
            if (op == 9) return (x ^ y, 0);
            if (op == 10) return (x << (y % 64), 0);
            if (op == 11) return (uint64(sx >> (y % 64)), 0);
            if (op == 12) return (x >> (y % 64), 0);
            if (op == 13) return (uint64(rotate(x, y % 64, 64)), 0);
            if (op == 14) return (uint64(rotate(x, 64 - y % 64, 64)), 0);
        }
        return (compare(op, x, y, sx, sy) ? 1 : 0, 0);
    }

    /// @notice The comparisons: eq, ne, then lt, gt, le, ge, each signed and unsigned.
    function compare(uint256 op, uint256 x, uint256 y, int256 sx, int256 sy) private pure returns (bool) {
        if (op == 15) return x == y;
        if (op == 16) return x != y;
        if (op == 17) return sx < sy;
        if (op == 18) return x < y;
        if (op == 19) return sx > sy;
        if (op == 20) return x > y;
        if (op == 21) return sx <= sy;
        if (op == 22) return x <= y;
        if (op == 23) return sx >= sy;
        return x >= y;
    }

    /// @notice Unary operation number 0 (0xc0) to 13 (0xcd).
    function unary(uint256 op, uint64 x) internal pure returns (uint64) {
        uint32 low = uint32(x);
        if (op == 0) return leading(low, 32);
        if (op == 1) return trailing(low, 32);
        if (op == 2) return ones(low);
        if (op == 3) return leading(x, 64);
        if (op == 4) return trailing(x, 64);
        if (op == 5) return ones(x);
        if (op == 6) return low == 0 ? 1 : 0;
        if (op == 7) return x == 0 ? 1 : 0;
        if (op == 8) return low;
        if (op == 9) return uint64(int64(int32(low)));
        if (op == 10) return uint32(int32(int8(uint8(x))));
        if (op == 11) return uint32(int32(int16(uint16(x))));
        if (op == 12) return uint64(int64(int8(uint8(x))));
        return uint64(int64(int16(uint16(x))));
    }

    /// @notice Rotates a number of so many bits to the left, a bit at a time.
    function rotate(uint256 x, uint256 by, uint256 bits) private pure returns (uint256) {
        for (uint256 i = 0; i < by; ++i) {
            uint256 high = x >> (bits - 1) & 1;
            x = (x << 1 & ((1 << bits) - 1)) | high;
        }
        return x;
    }

    function leading(uint256 x, uint256 bits) private pure returns (uint64 n) {
        while (n < bits && x >> (bits - 1 - n) & 1 == 0) ++n;
    }

    function trailing(uint256 x, uint256 bits) private pure returns (uint64 n) {
        while (n < bits && x >> n & 1 == 0) ++n;
    }

    function ones(uint256 x) private pure returns (uint64 n) {
        for (; x != 0; x >>= 1) n += uint64(x & 1);
    }
}
