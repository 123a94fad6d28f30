// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepFrame} from "./StepFrame.sol";
import {Step, StepState} from "./StepState.sol";

/// @title Arithmetic
/// @notice The binary, unary and data-movement operations. Every function
/// returns the trap it ends in, 0 for none.
library StepAlu {
    using StepState for Step;

    /// @notice Operations 0x40 to 0xbf: 25 operations in four forms.
    function binary(Step memory s) internal pure returns (uint256) {
        uint256 form = (s.op - 0x40) >> 5;
        bool immediate = form & 1 != 0;
        bool wide = form >= 2;
        uint256 y = immediate ? s.imm : StepFrame.get(s.frame, s.b);
        if (immediate && wide) y = extend(y, 3) & StepState.U64;
        (uint256 v, uint256 trap) = compute(s.op & 31, StepFrame.get(s.frame, s.a), y, wide ? 64 : 32);
        if (trap == 0) StepFrame.set(s.frame, s.dst, v);
        return trap;
    }

    /// @notice One binary operation on the low `bits` bits, 32 or 64, of x and y.
    function compute(uint256 op, uint256 x, uint256 y, uint256 bits) private pure returns (uint256 v, uint256 trap) {
        uint256 mask = (1 << bits) - 1;
        x &= mask;
        y &= mask;
        int256 sx = int256(extend(x, (bits >> 3) - 1));
        int256 sy = int256(extend(y, (bits >> 3) - 1));
        unchecked {
            if (op < 3) {
                v = op == 0 ? x + y : op == 1 ? x - y : x * y;
            } else if (op < 7) {
                if (y == 0) return (0, StepState.TRAP_DIVIDE);
                if (op == 3) {
                    v = uint256(sx / sy);
                    if (v == 1 << (bits - 1)) return (0, StepState.TRAP_OVERFLOW);
                } else if (op == 4) {
                    v = x / y;
                } else {
                    v = op == 5 ? uint256(sx % sy) : x % y;
                }
            } else if (op < 10) {
                v = op == 7 ? x & y : op == 8 ? x | y : x ^ y;
            } else if (op < 15) {
                y &= bits - 1;
                if (op == 10) v = x << y;
                else if (op == 11) v = uint256(sx >> y);
                else if (op == 12) v = x >> y;
                else if (op == 13) v = (x << y) | (x >> (bits - y));
                else v = (x >> y) | (x << (bits - y));
            } else {
                return (compare(op, x, y, sx, sy) ? 1 : 0, 0);
            }
        }
        return (v & mask, 0);
    }

    /// @notice The comparisons, 15 to 24.
    function compare(uint256 op, uint256 x, uint256 y, int256 sx, int256 sy) private pure returns (bool) {
        if (op < 17) return (x == y) == (op == 15);
        if (op < 19) return op == 17 ? sx < sy : x < y;
        if (op < 21) return op == 19 ? sx > sy : x > y;
        if (op < 23) return op == 21 ? sx <= sy : x <= y;
        return op == 23 ? sx >= sy : x >= y;
    }

    /// @notice Operations 0xc0 to 0xcd.
    function unary(Step memory s) internal pure returns (uint256) {
        uint256 op = s.op;
        uint256 x = StepFrame.get(s.frame, s.a);
        uint256 v;
        if (op < 0xc6) {
            uint256 bits = 64;
            if (op < 0xc3) {
                bits = 32;
                x &= StepState.U32;
            } else {
                op -= 3;
            }
            v = op == 0xc0 ? bits - width(x) : op == 0xc1 ? trailing(x, bits) : popcount(x);
        } else if (op == 0xc6) {
            v = (x & StepState.U32) == 0 ? 1 : 0;
        } else if (op == 0xc7) {
            v = x == 0 ? 1 : 0;
        } else if (op == 0xc8) {
            v = x & StepState.U32;
        } else if (op == 0xc9) {
            v = extend(x, 3) & StepState.U64;
        } else {
            v = extend(x, (op - 0xca) & 1) & (op < 0xcc ? StepState.U32 : StepState.U64);
        }
        StepFrame.set(s.frame, s.dst, v);
        return 0;
    }

    /// @notice Operations 0x18 to 0x1b: moves, constants and select.
    function move(Step memory s) internal pure returns (uint256) {
        uint256 op = s.op;
        uint256 v;
        if (op == 0x18) {
            v = StepFrame.get(s.frame, s.a);
        } else if (op == 0x19) {
            v = extend(s.imm, 3) & StepState.U64;
        } else if (op == 0x1a) {
            v = (s.imm << 32) | StepFrame.get32(s, s.dst);
        } else {
            v = StepFrame.get(s.frame, StepFrame.get32(s, s.imm & 0xff) != 0 ? s.a : s.b);
        }
        StepFrame.set(s.frame, s.dst, v);
        return 0;
    }

    /// @notice Sign-extends the low (byte_ + 1) bytes to 256 bits.
    function extend(uint256 x, uint256 byte_) internal pure returns (uint256) {
        unchecked {
            uint256 above = 248 - (byte_ << 3);
            return uint256(int256(x << above) >> above);
        }
    }

    /// @notice Bits up to the highest set one.
    function width(uint256 x) private pure returns (uint256) {
        x |= x >> 1;
        x |= x >> 2;
        x |= x >> 4;
        x |= x >> 8;
        x |= x >> 16;
        return popcount(x | (x >> 32));
    }

    /// @notice Zeros below the lowest set bit; `bits` for 0.
    function trailing(uint256 x, uint256 bits) private pure returns (uint256) {
        unchecked {
            return popcount(~x & (x - 1) & ((1 << bits) - 1));
        }
    }

    /// @notice Set bits of a 64-bit number.
    function popcount(uint256 x) private pure returns (uint256) {
        unchecked {
            x -= (x >> 1) & 0x5555555555555555;
            x = (x & 0x3333333333333333) + ((x >> 2) & 0x3333333333333333);
            x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0f;
            return ((x * 0x0101010101010101) & StepState.U64) >> 56;
        }
    }
}
