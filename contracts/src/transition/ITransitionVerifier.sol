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
/// @dev The transitions are those of package runtime/kernel; the witness is drawn in its witness.go.
interface ITransitionVerifier {
    /// The opened leaf is not the one that the transition is to follow.
    error WrongLeaf(bytes32 expected, bytes32 opened);
    /// An opened part does not hash to the node in whose place it stands.
    error WrongPart(bytes32 expected, bytes32 opened);
    /// The witness has another length than the transition reads.
    error WrongLength(uint256 expected, uint256 given);
    /// A bitmap of the witness has a bit that means nothing.
    error BadMask(uint256 mask);
    /// An index lies outside its tree.
    error BadIndex(uint256 index, uint256 depth);
    /// A byte that says which of several forms follows names none of them.
    error BadForm(uint256 form);
    /// The cursor names no transition.
    error BadPhase(uint256 phase);
    /// The accounts shown do not prove what is said of an address.
    error WrongNeighbour();
    /// A state before the exit is given, and the transition is no run.
    error NotARun();
    /// A run ends with more messages than any can have.
    error TooManyMessages(uint256 count);

    /// @notice Returns what follows the state before.
    /// @dev Total on every state that a block can reach; reverts only for a witness that is not the
    /// transition's, with one of the errors above, and for too little gas.
    /// @param place the transition
    /// @param before the level-2 leaf before it; for leaf 0 the app hash of the block before, or what
    /// the level-1 claims start from where the block is the epoch's first
    /// @param terminal 0 asks for the transition itself or, where it is a run, for its entry; else the
    /// machine's state before the exit, which is leaf 2^15-2 of level 3
    /// @param witness the opened parts of state and inputs; siblings that are zero trees are left out
    /// @return run whether the transition is a run and the result is its start state; never for an exit
    /// @return result the start state of the run, or the level-2 leaf after the transition
    function transition(Place calldata place, bytes32 before, bytes32 terminal, bytes calldata witness)
        external
        view
        returns (bool run, bytes32 result);
}
