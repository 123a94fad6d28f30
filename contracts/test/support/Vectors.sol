// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "./Test.sol";

/// @notice A step that both languages' tests execute; package dispute/evm writes the file.
struct Vector {
    string name;
    bytes32 pre;
    bytes witness;
    bytes32 post;
}

/// @title The vectors that the tests of both languages share
abstract contract Vectors is Test {
    function readVectors() internal view returns (Vector[] memory) {
        return abi.decode(
            vm.parseJsonTypeArray(
                vm.readFile("testdata/step-vectors.json"),
                ".",
                "Vector(string name,bytes32 pre,bytes witness,bytes32 post)"
            ),
            (Vector[])
        );
    }
}
