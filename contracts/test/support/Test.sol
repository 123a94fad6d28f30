// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";

/// @title What every test stands on
abstract contract Test {
    /// The address at which forge answers cheatcodes: from keccak256("hevm cheat code").
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice Deploys a contract from its committed creation code, what is deployed in earnest.
    /// Reverts as its constructor does.
    /// @param name of the file in contracts/artifacts
    /// @param arguments of the constructor, ABI-encoded
    function deploy(string memory name, bytes memory arguments) internal returns (address made) {
        bytes memory code = vm.parseBytes(vm.trim(vm.readFile(string.concat("artifacts/", name, ".bin"))));
        code = bytes.concat(code, arguments);
        assembly ("memory-safe") {
            made := create(0, add(code, 0x20), mload(code))
            if iszero(made) {
                let p := mload(0x40)
                returndatacopy(p, 0, returndatasize())
                revert(p, returndatasize())
            }
        }
    }

    /// @notice The time after the last warp. The compiler reads block.timestamp once for many uses.
    function time() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    /// @notice Lets seconds pass.
    function pass(uint256 duration) internal {
        vm.warp(time() + duration);
    }

    /// @notice Maps a drawn number to least..most, each bound included.
    function bound(uint256 x, uint256 least, uint256 most) internal pure returns (uint256) {
        if (x >= least && x <= most) return x;
        uint256 size = most - least + 1;
        return size == 0 ? x : least + x % size;
    }
}

/// @notice What forge calls of a contract while it checks invariants.
struct FuzzSelector {
    address target;
    bytes4[] selectors;
}
