// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What wallets sign for a cluster
/// @notice EIP-712 digests, as of runtime/kernel/typed.go.
library TransitionTyped {
    bytes32 private constant DOMAIN = keccak256("EIP712Domain(string name,string version,uint256 chainId)");
    bytes32 private constant OPEN = keccak256("Open(uint64 sponsor,address account)");
    bytes32 private constant DELEGATION =
        keccak256("Delegation(uint64 account,address device,uint32 scope,uint64 expiry,uint64 nonce)");

    /// @notice What the key of a new account signs to be opened by a sponsor.
    function open(uint256 chainId, uint256 sponsor, address account) internal pure returns (bytes32) {
        return digest(chainId, keccak256(abi.encode(OPEN, sponsor, account)));
    }

    /// @notice What an account's own key signs so that a device may sign calls.
    function delegation(uint256 chainId, uint256 account, address device, uint256 scope, uint256 expiry, uint256 nonce)
        internal
        pure
        returns (bytes32)
    {
        return digest(chainId, keccak256(abi.encode(DELEGATION, account, device, scope, expiry, nonce)));
    }

    function digest(uint256 chainId, bytes32 message) private pure returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(DOMAIN, keccak256("Assize"), keccak256("1"), chainId));
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }
}
