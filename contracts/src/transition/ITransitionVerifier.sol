// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Which transition of a cluster is judged.
struct Place {
    bytes32 inputsRoot; // of the signed epoch: a list of block inputs
    uint16 blockIndex; // of the block in its epoch, which is its leaf of level 1
    uint16 leaf; // of level 2 that the transition ends in
}

/// @title The transition verifier
/// @notice Computes what follows a state in a block: the next transition is a function of that
/// state and of the block's signed inputs.
/// @dev The transitions are those of package runtime/kernel.
interface ITransitionVerifier {
    /// @notice Returns what follows the state before.
    /// @dev Total on every state that a block can reach; reverts only for a witness that is not the
    /// transition's.
    /// @param place the transition
    /// @param before the level-2 leaf before it; for leaf 0 the app hash of the block before, or what
    /// the level-1 claims start from where the block is the epoch's first
    /// @param terminal 0 asks for the transition itself or, where it is a run, for its entry; else the
    /// machine's state before the exit, which is leaf 2^15-2 of level 3
    /// @param witness the opened parts of state and inputs, one encoding for a transition
    /// @return run whether the transition is a run and the result is its start state; never for an exit
    /// @return result the start state of the run, or the level-2 leaf after the transition
    function transition(Place calldata place, bytes32 before, bytes32 terminal, bytes calldata witness)
        external
        view
        returns (bool run, bytes32 result);
}
