// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice One round of claims about one epoch.
type RoundId is bytes32;
/// @notice A claim: binds its round, level, interval, first and last state and its root.
type ClaimKey is bytes32;
/// @notice A fight between two claims, and the arena that it may open below itself.
type MatchId is bytes32;

using {roundEq as ==, roundNeq as !=} for RoundId global;
using {claimEq as ==, claimNeq as !=} for ClaimKey global;
using {matchEq as ==, matchNeq as !=} for MatchId global;

function roundEq(RoundId x, RoundId y) pure returns (bool) {
    return RoundId.unwrap(x) == RoundId.unwrap(y);
}

function roundNeq(RoundId x, RoundId y) pure returns (bool) {
    return RoundId.unwrap(x) != RoundId.unwrap(y);
}

function claimEq(ClaimKey x, ClaimKey y) pure returns (bool) {
    return ClaimKey.unwrap(x) == ClaimKey.unwrap(y);
}

function claimNeq(ClaimKey x, ClaimKey y) pure returns (bool) {
    return ClaimKey.unwrap(x) != ClaimKey.unwrap(y);
}

function matchEq(MatchId x, MatchId y) pure returns (bool) {
    return MatchId.unwrap(x) == MatchId.unwrap(y);
}

function matchNeq(MatchId x, MatchId y) pure returns (bool) {
    return MatchId.unwrap(x) != MatchId.unwrap(y);
}

/// @notice What a round's name is made of.
struct RoundName {
    bytes32 epoch; // digest
    uint256 number; // from 0
}

/// @notice What a claim says. The court keeps its name alone; a move that needs more brings it along.
struct Statement {
    RoundId round;
    uint8 level; // 1 blocks of the epoch, 2 transitions of a block, 3 strides of a run, 4 steps of a stride
    uint64 path; // the interval: 15 bits for each level above, the nearest lowest; 0 at level 1
    bytes32 first; // the agreed state before leaf 0
    bytes32 last; // leaf 2^15-1 of the claimed history
    bytes32 root; // of the claimed history
}

/// @notice Two claims and where they fight: what a match's name is made of. A claim stands in an
/// arena once, so the name is that of one match.
struct Pairing {
    MatchId arena; // the match above; at level 1 the round, see Keys.arena
    ClaimKey a; // the lower key
    ClaimKey b;
}

/// @title How rounds, claims and matches are named
/// @notice Keccak-256 of the ABI encoding; package dispute/game computes the same names.
library Keys {
    /// @notice Name of an epoch's round; round 0 is opened by the posting.
    function round(bytes32 epoch, uint256 number) internal pure returns (RoundId) {
        return RoundId.wrap(keccak256(abi.encode(epoch, number)));
    }

    /// @notice The arena that the level-1 claims of a round fight in.
    function arena(RoundId r) internal pure returns (MatchId) {
        return MatchId.wrap(RoundId.unwrap(r));
    }

    /// @notice Name of a claim.
    function claim(Statement memory s) internal pure returns (ClaimKey) {
        return ClaimKey.wrap(keccak256(abi.encode(s)));
    }

    /// @notice Name of a match.
    function pair(Pairing memory p) internal pure returns (MatchId) {
        return MatchId.wrap(keccak256(abi.encode(p)));
    }
}
