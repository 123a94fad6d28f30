// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClaimKey} from "./Keys.sol";

/// @notice What the operators sign of an epoch (EIP-712).
/// stateBefore is the state root after the epoch before: it makes a second signature for the same
/// blocks after a fallen epoch no equivocation.
struct Epoch {
    uint64 chainId; // of the cluster
    uint64 from; // first block
    uint64 to; // last block, at most from + 2^15 - 1
    bytes32 inputsRoot; // list of block inputs
    bytes32 stateBefore; // state root before block from
    bytes32 resultsRoot; // history of app hashes
    bytes32 stateAfter; // state root after block to
    uint64 gasTotal; // field of the state after block to
}

/// @notice Opens the last app hash of a history of results.
struct LastResult {
    bytes32 stateRoot; // app hash = H(state root, receipts root)
    bytes32 receiptsRoot;
    bytes32[] branch; // siblings of leaf 2^15-1 under the results root
    uint64 gasTotal; // field of the state
    bytes32[] gasBranch; // siblings of its chunk under the state root
}

/// @title The inputs that are agreed
interface IInputs {
    /// @notice Root of an epoch's block inputs, as it was signed; 0 for an unknown epoch.
    function inputsRoot(bytes32 epoch) external view returns (bytes32);
}

/// @title What epochs tell and refuse
interface IEpochs {
    /// @notice An epoch was posted with its signatures; claim is the level-1 claim of its results.
    event EpochPosted(
        bytes32 indexed id,
        uint64 indexed number,
        ClaimKey claim,
        Epoch epoch,
        uint256 signers,
        bytes signatures,
        address poster
    );
    /// @notice Other results were claimed for an epoch.
    event RivalPosted(bytes32 indexed id, ClaimKey indexed claim, bytes32 resultsRoot, bytes32 stateAfter, uint64 gasTotal);
    /// @notice A validator staked its deposit on the signed results.
    event Endorsed(bytes32 indexed id, address indexed validator);
    /// @notice An epoch has its result; asSigned when it is what the operators signed.
    event EpochResolved(bytes32 indexed id, ClaimKey claim, bytes32 stateAfter, uint64 gasTotal, bool asSigned);
    /// @notice No claim stood: the next round of claims is open.
    event EpochReopened(bytes32 indexed id, uint256 round);
    /// @notice The epoch was built on one that fell.
    event EpochVoid(bytes32 indexed id);
    /// @notice An operator signed two epochs that start alike.
    event Equivocation(address indexed operator, bytes32 x, bytes32 y);

    /// @notice The epoch is of another cluster.
    error WrongChain(uint64 got, uint64 want);
    /// @notice The epoch does not follow the one before.
    error WrongRange(uint64 from, uint64 to, uint64 wantFrom);
    /// @notice The epoch starts from another state than the one before ended in.
    error WrongStateBefore(bytes32 got, bytes32 want);
    /// @notice Not more than two thirds of the operators signed.
    error TooFewSigners(uint256 got, uint256 operators);
    /// @notice A signature is not the operator's, or not in its one form.
    error WrongSignature(uint256 operator);
    /// @notice The signature list has another length than the signers need.
    error WrongSignaturesLength(uint256 got, uint256 want);
    /// @notice The proof of the last app hash, its state root or its gas total does not hold.
    error WrongLastResult();
    /// @notice No such epoch, or it is settled.
    error EpochNotOpen(bytes32 id);
    /// @notice Epochs are settled in order: another one comes first.
    error NotNext(uint64 number, uint64 next);
    /// @notice The validator has endorsed this epoch.
    error AlreadyEndorsed(address validator);
    /// @notice No more endorsements are taken.
    error TooManyEndorsements(uint256 limit);
    /// @notice The time for endorsements, the rivals' window, is over.
    error TooLate(uint256 deadline);
    /// @notice The two epochs are no equivocation, or the operator lost a deposit for that block already.
    error NoEquivocation();
}
