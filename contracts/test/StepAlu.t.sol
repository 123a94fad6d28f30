// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PlainAlu} from "./reference/PlainAlu.sol";
import {Instr, StepHarness} from "./support/StepHarness.sol";
import {Test} from "./support/Test.sol";

/// @title Arithmetic against a plain reference
contract StepAluTest is Test {
    StepHarness private harness;
    uint64[] private edges;

    // Slots that the operations read and write.
    uint256 private constant X = 3;
    uint256 private constant Y = 6;
    uint256 private constant DST = 9;

    function setUp() public {
        harness = new StepHarness();
        edges = [
            0, 1, 2, 3, 7, 31, 32, 33, 63, 64, 65, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x7fffffff,
            0x80000000, 0x80000001, 0xfffffffe, 0xffffffff, 0x100000000, 0x1ffffffff, 0x7fffffffffffffff,
            0x8000000000000000, 0x8000000000000001, 0xffffffff80000000, 0xfffffffffffffffe, 0xffffffffffffffff
        ];
    }

    /// forge-config: default.fuzz.runs = 1024
    function testFuzz_binary_isPlain(uint256 op, uint64 x, uint64 y) public view {
        checkBinary(bound(op, 0, 99), sharpen(x), sharpen(y));
    }

    function test_binary_edges() public view {
        // A fifth of the pairs, another fifth for each operation.
        for (uint256 op = 0; op < 100; ++op) {
            for (uint256 i = op % 5; i < edges.length * edges.length; i += 5) {
                checkBinary(op, edges[i / edges.length], edges[i % edges.length]);
            }
        }
    }

    function testFuzz_unary_isPlain(uint256 op, uint64 x) public view {
        op = bound(op, 0, 13);
        x = sharpen(x);
        (uint256 trap, uint256 v) = harness.alu(frame(x, 0), Instr(0xc0 + op, DST, X, 0, 0));
        vm.assertEq(trap, 0, "a unary operation does not trap");
        vm.assertEq(v, PlainAlu.unary(op, x), "unary");
    }

    function test_unary_edges() public view {
        for (uint256 op = 0; op < 14; ++op) {
            for (uint256 i = 0; i < edges.length; ++i) {
                (, uint256 v) = harness.alu(frame(edges[i], 0), Instr(0xc0 + op, DST, X, 0, 0));
                vm.assertEq(v, PlainAlu.unary(op, edges[i]), "unary");
            }
        }
    }

    function testFuzz_move_isPlain(uint64 x, uint64 y, uint32 imm) public view {
        bytes memory f = frame(x, y);
        (, uint256 v) = harness.alu(f, Instr(0x18, DST, X, Y, imm));
        vm.assertEq(v, x, "move");
        (, v) = harness.alu(f, Instr(0x19, DST, X, Y, imm));
        vm.assertEq(v, uint64(int64(int32(imm))), "const");
        (, v) = harness.alu(f, Instr(0x1a, X, X, Y, imm));
        vm.assertEq(v, (uint256(imm) << 32) | uint32(x), "consthi keeps the low half of its slot");
        (, v) = harness.alu(f, Instr(0x1b, DST, X, Y, (uint256(imm) << 8) | X));
        vm.assertEq(v, uint32(x) != 0 ? x : y, "select looks at 32 bits of its condition");
    }

    function checkBinary(uint256 op, uint64 x, uint64 y) private view {
        uint256 form = op / 25;
        op %= 25;
        bool immediate = form % 2 == 1;
        (uint256 trap, uint256 v) = harness.alu(frame(x, y), Instr(0x40 + 32 * form + op, DST, X, Y, uint32(y)));
        uint256 want;
        uint256 wantTrap;
        if (form < 2) {
            (want, wantTrap) = PlainAlu.binary32(op, uint32(x), uint32(y));
        } else {
            if (immediate) y = uint64(int64(int32(uint32(y))));
            (want, wantTrap) = PlainAlu.binary64(op, x, y);
        }
        vm.assertEq(trap, wantTrap, "trap");
        if (trap == 0) vm.assertEq(v, want, "value");
        else vm.assertEq(v, 0, "a trap writes no slot");
    }

    /// @dev Half of the drawn numbers become edges, or lie near one.
    function sharpen(uint64 x) private view returns (uint64) {
        if (x % 2 == 0) return x / 2;
        unchecked {
            return edges[(x >> 8) % edges.length] + (x >> 1) % 4;
        }
    }

    /// @dev A frame's witness: of 8 windows the first is opened, with x and y in their slots.
    function frame(uint64 x, uint64 y) private pure returns (bytes memory) {
        uint64 last = 1; // a window is trimmed: its last word is not zero
        return abi.encodePacked(uint8(1), uint8(0), uint8(11), bytes24(0), x, bytes16(0), y, bytes24(0), last);
    }
}
