// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A witness where it lies
/// @notice Offsets are of calldata. Behind its end there are zeros: whoever reads compares what was
/// read with the witness' length when all is read.
/// @dev Assembly leaves out the bounds of slices: sixteen readings and a slice take 1,100 gas, and 2,800
/// with slices of msg.data (test/Assembly.t.sol). A step reads 10 to 60 times, a transition over 100 times.
library Calldata {
    /// @notice Where bytes begin.
    function offset(bytes calldata data) internal pure returns (uint256 from) {
        assembly ("memory-safe") {
            from := data.offset
        }
    }

    /// @notice `n` bytes.
    function slice(uint256 from, uint256 n) internal pure returns (bytes calldata data) {
        assembly ("memory-safe") {
            data.offset := from
            data.length := n
        }
    }

    /// @notice 32 bytes.
    function word(uint256 from) internal pure returns (bytes32 v) {
        assembly ("memory-safe") {
            v := calldataload(from)
        }
    }
}
