// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClaimKey, MatchId, RoundId} from "./Keys.sol";

/// @title What the court tells and refuses
/// @notice Every change is an event, so that a player can follow from the logs alone.
interface ICourt {
    /// @notice Why a claim fell.
    enum Reason {
        None,
        Clock, // its side did not move in time
        Leaf, // its leaf is not what the judge computed
        Arena, // the side's claims one level down have all fallen, or none was posted
        Unproved // nobody proved the leaf in time; both sides fall
    }

    event RoundOpened(RoundId indexed round, bytes32 indexed epoch, uint32 blocks, uint40 windowEnd);
    event RoundClosed(RoundId indexed round, ClaimKey survivor);
    event ClaimPosted(
        ClaimKey indexed claim,
        RoundId indexed round,
        uint8 level,
        uint64 path,
        bytes32 first,
        bytes32 last,
        bytes32 root,
        uint32 generation,
        address poster
    );
    event Joined(MatchId indexed arena, ClaimKey indexed claim, uint8 side);
    event Paired(MatchId indexed id, ClaimKey indexed a, ClaimKey indexed b);
    event Revealed(MatchId indexed id, uint8 depth, uint16 index, bytes32[32] children);
    event Answered(MatchId indexed id, uint8 depth, uint16 index, bytes32 nodeA, bytes32 nodeB);
    event ArenaOpened(MatchId indexed id, uint16 index, bytes32 before, bytes32 leafA, bytes32 leafB, uint40 deadline);
    event LeafReached(MatchId indexed id, uint16 index, bytes32 before, bytes32 leafA, bytes32 leafB, uint40 deadline);
    event LeafJudged(MatchId indexed id, bytes32 before, bytes32 result);
    event MatchOver(MatchId indexed id);
    event Fell(ClaimKey indexed claim, ClaimKey indexed winner, Reason reason);
    event Released(MatchId indexed arena, ClaimKey indexed claim);
    event BondReturned(ClaimKey indexed claim, address indexed to, uint256 amount);
    event BondForfeited(ClaimKey indexed claim);
    event Credited(address indexed to, uint256 amount);
    event Burnt(uint256 amount);

    /// @notice Only the Epochs contract may call this.
    error NotEpochs();
    /// @notice The bond sent is not the one that the posting costs.
    error WrongBond(uint256 sent, uint256 want);
    /// @notice No such round, or it is over.
    error RoundNotOpen(RoundId round);
    /// @notice The time for posting is over.
    error TooLate(uint256 deadline);
    /// @notice The time for this has not come.
    error TooEarly(uint256 opens);
    /// @notice The claim is in its round or arena already.
    error AlreadyPosted(ClaimKey claim);
    /// @notice The claim has lost; it cannot come back in this round.
    error ClaimHasFallen(ClaimKey claim);
    /// @notice The claim is not open.
    error ClaimNotOpen(ClaimKey claim);
    /// @notice The two claims do not oppose each other.
    error NotOpposed(ClaimKey a, ClaimKey b);
    /// @notice A match, its claims or an arena above it are no longer alive.
    error NotAlive(MatchId id);
    /// @notice The arena still stands.
    error StillAlive(MatchId id);
    /// @notice A side is 1 (claim a of the match above) or 2 (claim b).
    error WrongSide(uint8 side);
    /// @notice The last leaf is not proved to be the side's leaf of the match above.
    error WrongLastLeaf();
    /// @notice No judge for this leaf exists: only machine steps are judged.
    error NoJudge();
    /// @notice Both sides of the arena have claims that stand.
    error Undecided(MatchId id);
    /// @notice The chain of arenas does not lead from the match to level 1.
    error WrongChain(uint256 got, uint256 want);
    /// @notice Nothing to collect, or the receiver refused it.
    error NothingCollected();
}
