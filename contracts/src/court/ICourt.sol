// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Found} from "./Bisection.sol";
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

    /// @notice Level-1 claims about an epoch of so many blocks are taken until windowEnd.
    event RoundOpened(RoundId indexed round, bytes32 indexed epoch, uint32 blocks, uint40 windowEnd);
    /// @notice The round is over; survivor is 0 when no claim stood or the epoch is void.
    event RoundClosed(RoundId indexed round, ClaimKey survivor);
    /// @notice A claim was posted with its bond on a side of an arena, or as a peer in its round; from
    /// round to root the fields are those of Statement.
    event ClaimPosted(
        ClaimKey indexed claim,
        MatchId indexed arena,
        RoundId round,
        uint8 level,
        uint64 path,
        bytes32 first,
        bytes32 last,
        bytes32 root,
        uint8 side,
        address poster
    );
    /// @notice Two claims fight, in an arena or in their round; a is the lower key. Unless a side
    /// opens in the same transaction, a is to open.
    event Paired(MatchId indexed id, MatchId indexed arena, ClaimKey a, ClaimKey b);
    /// @notice A side opened its root: the 32 nodes below.
    event Opened(MatchId indexed id, uint8 side, bytes32[] children);
    /// @notice The side that was to answer did: the match goes on in this child, of which it opened
    /// its own. The child's own node is what the 32 nodes hash to, the other side's lay open before.
    event Answered(MatchId indexed id, uint8 child, bytes32[] children);
    /// @notice The last answer: the first differing leaf is found. Claims about its interval are taken
    /// until the deadline.
    event ArenaOpened(MatchId indexed id, uint16 index, Found leaf, uint40 deadline);
    /// @notice The last answer: the first differing leaf is found. It may be proved until the deadline.
    event LeafReached(MatchId indexed id, uint16 index, Found leaf, uint40 deadline);
    /// @notice What follows the agreed state before the leaf, as the court computed it.
    event LeafJudged(MatchId indexed id, bytes32 before, bytes32 result);
    /// @notice The match has ended; its arena is closed.
    event MatchOver(MatchId indexed id);
    /// @notice A claim lost; winner is 0 when it fell with its opponent.
    event Fell(ClaimKey indexed claim, MatchId indexed arena, ClaimKey winner, Reason reason);
    /// @notice A claim's bond was credited to its poster.
    event BondReturned(ClaimKey indexed claim, MatchId indexed arena, address indexed to, uint256 amount);
    /// @notice A claim lost its bond with its side, undefeated.
    event BondForfeited(ClaimKey indexed claim, MatchId indexed arena);
    /// @notice An address may collect so many wei more.
    event Credited(address indexed to, uint256 amount);
    /// @notice So many wei more stay here for ever.
    event Burnt(uint256 amount);

    /// @notice Only the Epochs contract may call this.
    error NotEpochs();
    /// @notice The bond sent is not the one that the posting costs.
    error WrongBond(uint256 sent, uint256 want);
    /// @notice No such round, it is over, or it is not the claims' one.
    error RoundNotOpen(RoundId round);
    /// @notice The time for posting is over.
    error TooLate(uint256 deadline);
    /// @notice The time for this has not come.
    error TooEarly(uint256 opens);
    /// @notice The claim was posted in this round or arena already, or has this match already.
    error AlreadyPosted(ClaimKey claim);
    /// @notice The claim is not open.
    error ClaimNotOpen(ClaimKey claim);
    /// @notice The claim has as many matches running as it may.
    error TooManyMatches(ClaimKey claim);
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
    /// @notice No judge for a leaf of this level exists in this call, or in this court.
    error NoJudge();
    /// @notice The transition is a run: the arena below it decides.
    error IsRun();
    /// @notice What is stated is not the claim that the match is about.
    error WrongStatement(ClaimKey got, ClaimKey want);
    /// @notice The match's time is not over, or both sides of its arena have claims that stand.
    error Undecided(MatchId id);
    /// @notice The arena at this place of the chain is not the one that the match before it stands in.
    error WrongChain(uint256 place);
    /// @notice Nothing to collect, or the receiver refused it.
    error NothingCollected();
}
