// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The cheatcodes of forge that the tests use
interface Vm {
    function readFile(string calldata path) external view returns (string memory);
    function parseBytes(string calldata hexadecimal) external pure returns (bytes memory);
    function parseJsonTypeArray(string calldata json, string calldata key, string calldata description)
        external
        pure
        returns (bytes memory);
    function trim(string calldata text) external pure returns (string memory);

    function assume(bool condition) external pure;
    function expectRevert(bytes calldata data) external;
    function expectPartialRevert(bytes4 selector) external;

    function getBlockTimestamp() external view returns (uint256);
    function warp(uint256 time) external;
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool done);
    function deal(address who, uint256 balance) external;
    function prank(address sender) external;
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;
    function snapshotGasLastCall(string calldata group, string calldata name) external returns (uint256 used);
    function txGasPrice(uint256 price) external;
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function addr(uint256 key) external pure returns (address);
    function getNonce(address who) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);

    function assertEq(uint256 got, uint256 want, string calldata what) external pure;
    function assertEq(int256 got, int256 want, string calldata what) external pure;
    function assertEq(bytes32 got, bytes32 want, string calldata what) external pure;
    function assertEq(address got, address want, string calldata what) external pure;
    function assertEq(bool got, bool want, string calldata what) external pure;
    function assertNotEq(bytes32 got, bytes32 other, string calldata what) external pure;
    function assertTrue(bool holds, string calldata what) external pure;
    function assertLe(uint256 got, uint256 most, string calldata what) external pure;
}
