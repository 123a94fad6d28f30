// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The one-step verifier
/// @notice Executes one step of the disputed machine from a witness.
/// @dev The machine is specified by runtime/program/isa.go and the state tree by
/// runtime/machine/run.go; the witness is drawn in runtime/machine/witness.go.
interface IStepVerifier {
    /// The opened leaves and siblings do not hash to the state that was to be stepped.
    error WrongState(bytes32 expected, bytes32 opened);
    /// The witness has another length than the step reads.
    error WrongLength(uint256 expected, uint256 given);
    /// The step needs this slot of the frame and the witness does not open its window.
    error ClosedSlot(uint256 slot);
    /// A mask or bitmap of the witness has a bit that means nothing, or a list is not trimmed.
    error BadMask(uint256 mask);
    /// The limits name a code tree deeper than any program may have.
    error BadDepth(uint256 depth);
    /// A range of leaves lies outside its tree.
    error BadIndex(uint256 index, uint256 depth);
    /// Memory and base have the same subtree of this height at the cursor, and the witness says that they do not.
    error SameSubtree(uint256 cursor, uint256 height);
    /// A precompiled contract could not run: too little gas.
    error OutOfPrecompileGas();

    /// @notice Returns the state after one step from `preState`.
    /// @dev Total on every state that a run can reach: what the machine calls a
    /// trap is computed as one. Reverts only for a witness that is not the
    /// step's, with one of the errors above. A state that is neither running nor
    /// settling steps to itself.
    /// @param preState root of the state tree before the step
    /// @param witness the opened parts of that tree; siblings that are zero trees are left out
    /// @return postState root of the state tree after the step
    function step(bytes32 preState, bytes calldata witness) external view returns (bytes32 postState);
}
