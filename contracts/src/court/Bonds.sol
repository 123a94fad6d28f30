// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICourt} from "./ICourt.sol";
import {MatchId} from "./Keys.sol";

/// @notice What one address earns with its moves for a side, if that side wins. What a claim's own
/// poster earns stands in the match, in a slot that a move writes anyway.
struct Mover {
    address who;
    uint88 amount; // wei
    uint8 side; // 1 a, 2 b, 0 whoever loses
}

/// @title Bonds, what movers earn and what is burnt
/// @notice Money is credited, never pushed: no receiver can stop a verdict.
library Bonds {
    /// @notice Gas that a move is paid for, whatever it used.
    uint256 internal constant REVEAL_GAS = 75_000;
    uint256 internal constant OPENING_GAS = 35_000; // with the posting or pairing that begins the match
    uint256 internal constant ANSWER_GAS = 95_000;
    uint256 internal constant PROVE_GAS = 200_000; // of a machine step
    uint256 internal constant TRANSITION_GAS = 400_000;

    /// @notice Most moves of a match that earn: an opening, three answers and a proof.
    uint256 internal constant MOVES = 5;

    /// @notice The court's money.
    struct Book {
        uint256 burnt; // wei that nobody can collect
        uint128[4] bonds; // wei, by level, 1 first
        mapping(address => uint256) credit; // wei
        mapping(MatchId => Mover[MOVES]) movers; // in order of their first moves; the rest is empty
    }

    /// @notice What a move earns, in wei: fixed gas at the transaction's price up to maxPrice.
    function fee(uint256 fixedGas, uint256 maxPrice) internal view returns (uint256) {
        return fixedGas * (tx.gasprice < maxPrice ? tx.gasprice : maxPrice);
    }

    /// @notice What a poster is owed after another move, in gwei.
    function owed(uint32 before, uint256 amount) internal pure returns (uint32) {
        uint256 sum = before + amount / 1 gwei;
        return sum > type(uint32).max ? type(uint32).max : uint32(sum);
    }

    /// @notice Notes a move that somebody else than the poster made for a side, to be paid from the
    /// loser's bond. Whoever moves again for the same side is noted once, with the sum.
    /// @param amount wei
    function moved(Book storage book, MatchId id, uint8 side, uint256 amount) internal {
        Mover[MOVES] storage list = book.movers[id];
        for (uint256 i = 0; i < MOVES; ++i) {
            Mover memory mover = list[i];
            if (mover.who != address(0) && (mover.who != msg.sender || mover.side != side)) continue;
            amount += mover.amount;
            if (amount > type(uint88).max) amount = type(uint88).max;
            list[i] = Mover({who: msg.sender, amount: uint88(amount), side: side});
            return;
        }
    }

    /// @notice Splits the bond of a claim that fell in a match: the winning side's movers are paid,
    /// of the rest half goes to the winning claim's poster and half is burnt. When both claims
    /// fell, only the prover is paid, from the first of the two bonds, and the rest is burnt.
    /// @param winner poster of the winning claim; 0 when both fell
    /// @param earned gwei that the winner earned with moves of its own
    function forfeit(Book storage book, MatchId id, uint8 level, uint8 winningSide, address winner, uint32 earned)
        internal
    {
        uint256 rest = book.bonds[level - 1];
        uint256 own = uint256(earned) * 1 gwei;
        if (own > rest) own = rest;
        rest -= own;
        Mover[MOVES] storage list = book.movers[id];
        for (uint256 i = 0; i < MOVES; ++i) {
            Mover memory mover = list[i];
            // Behind an empty entry there is no other, but for what was paid already: that is the
            // proof, which comes last, when both claims fall.
            if (mover.who == address(0)) break;
            if (mover.side != winningSide) continue;
            uint256 amount = mover.amount < rest ? mover.amount : rest;
            delete list[i];
            rest -= amount;
            pay(book, mover.who, amount);
        }
        uint256 half = winner == address(0) ? 0 : rest / 2;
        pay(book, winner, own + half);
        burn(book, rest - half);
    }

    /// @notice Credits wei to an address.
    function pay(Book storage book, address to, uint256 amount) internal {
        if (amount == 0) return;
        book.credit[to] += amount;
        emit ICourt.Credited(to, amount);
    }

    /// @notice Leaves wei in the contract for ever.
    function burn(Book storage book, uint256 amount) internal {
        if (amount == 0) return;
        book.burnt += amount;
        emit ICourt.Burnt(amount);
    }

    /// @notice Empties an account.
    function take(Book storage book, address who) internal returns (uint256 amount) {
        amount = book.credit[who];
        book.credit[who] = 0;
    }
}
