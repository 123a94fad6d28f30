// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bonds} from "../src/court/Bonds.sol";
import {MatchId} from "../src/court/Keys.sol";
import {Test} from "./support/Test.sol";

/// @title The court's money, one match at a time
contract BondsTest is Test {
    using Bonds for Bonds.Book;

    Bonds.Book private book;
    MatchId private constant MATCH = MatchId.wrap(bytes32("match"));

    function testFuzz_fee_isCapped(uint256 fixedGas, uint256 price, uint256 most) public {
        fixedGas = bound(fixedGas, 0, 1e9);
        price = bound(price, 0, type(uint64).max);
        most = bound(most, 0, type(uint128).max);
        vm.txGasPrice(price);
        vm.assertEq(Bonds.fee(fixedGas, most), fixedGas * (price < most ? price : most), "fee");
    }

    function testFuzz_owed_addsUpToItsMost(uint32 before, uint256 amount) public pure {
        amount = bound(amount, 0, type(uint128).max);
        uint256 sum = uint256(before) + amount / 1 gwei;
        vm.assertEq(Bonds.owed(before, amount), sum > type(uint32).max ? type(uint32).max : sum, "gwei");
    }

    /// Whatever was earned, a bond is split without a wei too much or too little, and nobody gets
    /// more than was earned while it lasts.
    function testFuzz_forfeit_keepsEveryWei(uint128 size, uint32 earned, uint8 winningSide, uint256 seed, bool both) public {
        uint8 side = both ? 0 : 1 + winningSide % 2;
        address winner = both ? address(0) : address(0x1111);
        book.bonds[2] = size;
        uint256[5] memory due; // by mover
        uint256 moves = seed % (Bonds.MOVES + 1);
        for (uint256 i = 0; i < moves; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint256 who = r % 5;
            uint8 for_ = both && i + 1 == moves ? 0 : uint8(1 + (r >> 8) % 2); // a proof comes last
            uint256 amount = (r >> 16) % (size / 2 + 2);
            this.move(mover(who), for_, amount);
            if (for_ == side) due[who] += amount;
        }
        book.forfeit(MATCH, 3, side, winner, both ? 0 : earned);
        uint256 sum = book.burnt + book.credit[winner];
        for (uint256 i = 0; i < 5; ++i) {
            vm.assertLe(book.credit[mover(i)], due[i], "not more than earned");
            sum += book.credit[mover(i)];
        }
        vm.assertEq(sum, size, "the bond");
        vm.assertLe(book.credit[address(0)], 0, "nobody is no one");
        // Once paid, a move is not paid again.
        uint256[5] memory paid;
        for (uint256 i = 0; i < 5; ++i) paid[i] = book.credit[mover(i)];
        book.forfeit(MATCH, 3, side, winner, 0);
        for (uint256 i = 0; i < 5; ++i) vm.assertEq(book.credit[mover(i)], paid[i], "paid once");
    }

    function test_take_emptiesTheAccount() public {
        book.pay(address(1), 5);
        book.pay(address(1), 7);
        vm.assertEq(book.take(address(1)), 12, "both");
        vm.assertEq(book.take(address(1)), 0, "once");
    }

    function move(address who, uint8 side, uint256 amount) external {
        vm.prank(who);
        this.noted(side, amount);
    }

    function noted(uint8 side, uint256 amount) external {
        book.moved(MATCH, side, amount);
    }

    function mover(uint256 i) private pure returns (address) {
        return address(uint160(0x2000 + i));
    }
}
