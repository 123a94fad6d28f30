// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";

/// @title Trees of SHA-256
/// @notice The hashing of the step verifier. Addresses are memory addresses of
/// runs of 32-byte chunks.
/// @dev Assembly writes operands straight into place: a node takes 250 gas, and 450 with
/// sha256(abi.encode(l, r)) (test/Assembly.t.sol); in a run, whose operands stand there
/// already, about 200. A step hashes 60 to 200 nodes.
library StepHash {
    /// Depth of the table of zero subtrees.
    uint256 internal constant MAX_DEPTH = 26;

    /// @return h the parent of two nodes
    function pair(bytes32 l, bytes32 r) internal view returns (bytes32 h) {
        bool ok;
        assembly ("memory-safe") {
            mstore(0x00, l)
            mstore(0x20, r)
            ok := staticcall(gas(), 2, 0x00, 0x40, 0x00, 0x20)
            h := mload(0x00)
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
    }

    /// @notice Returns the root of a tree of `depth` over nodes that are roots of
    /// trees of depth `level` themselves: `n` of them stand at `ptr`, the others are zero.
    /// @dev Writes a zero subtree behind an odd run at `ptr`; keeps the nodes.
    /// `scratch` holds 2^(depth-1) chunks. n <= 2^depth.
    function left(uint256 zeros, uint256 ptr, uint256 n, uint256 depth, uint256 level, uint256 scratch)
        internal
        view
        returns (bytes32 root)
    {
        bool ok = true;
        assembly ("memory-safe") {
            let top := add(level, depth)
            switch n
            case 0 { root := mload(add(zeros, shl(5, top))) }
            default {
                let from := ptr
                for {} lt(level, top) { level := add(level, 1) } {
                    if and(n, 1) {
                        mstore(add(from, shl(5, n)), mload(add(zeros, shl(5, level))))
                        n := add(n, 1)
                    }
                    let end := add(from, shl(5, n))
                    let to := scratch
                    for {} lt(from, end) { from := add(from, 0x40) } {
                        ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                        to := add(to, 0x20)
                    }
                    from := scratch
                    n := shr(1, n)
                }
                root := mload(from)
            }
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
    }

    /// @notice Hashes part of a tree that stands as a heap, node i over 2i and
    /// 2i+1: from the level of nodes `first`.., of which `n`, at least 1, may
    /// be non-zero, up to node `root` above them.
    /// @dev `zeros` holds the zero nodes of the levels from `first`'s on. A level
    /// with an odd number of nodes gets one more, zero; the others stay unwritten.
    function heap(uint256 zeros, uint256 nodes, uint256 first, uint256 n, uint256 root)
        internal
        view
        returns (bytes32 top)
    {
        bool ok = true;
        assembly ("memory-safe") {
            for {} gt(first, root) { first := shr(1, first) } {
                let from := add(nodes, shl(5, first))
                let end := add(from, shl(5, n))
                if and(n, 1) {
                    mstore(end, mload(zeros))
                    n := add(n, 1)
                }
                for { let to := add(nodes, shl(4, first)) } lt(from, end) { from := add(from, 0x40) } {
                    ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                    to := add(to, 0x20)
                }
                n := shr(1, n)
                zeros := add(zeros, 0x20)
            }
            top := mload(add(nodes, shl(5, root)))
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
    }

    /// @notice The table of zero subtrees: word d is the root of depth d.
    /// @dev Constants: hashing them costs 6,000 gas a step.
    function zeroTable() internal pure returns (uint256 zeros) {
        bytes memory t =
            hex"0000000000000000000000000000000000000000000000000000000000000000"
            hex"f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"
            hex"db56114e00fdd4c1f85c892bf35ac9a89289aaecb1ebd0a96cde606a748b5d71"
            hex"c78009fdf07fc56a11f122370658a353aaa542ed63e44c4bc15ff4cd105ab33c"
            hex"536d98837f2dd165a55d5eeae91485954472d56f246df256bf3cae19352a123c"
            hex"9efde052aa15429fae05bad4d0b1d7c64da64d03d7a1854a588c2cb8430c0d30"
            hex"d88ddfeed400a8755596b21942c1497e114c302e6118290f91e6772976041fa1"
            hex"87eb0ddba57e35f6d286673802a4af5975e22506c7cf4c64bb6be5ee11527f2c"
            hex"26846476fd5fc54a5d43385167c95144f2643f533cc85bb9d16b782f8d7db193"
            hex"506d86582d252405b840018792cad2bf1259f1ef5aa5f887e13cb2f0094f51e1"
            hex"ffff0ad7e659772f9534c195c815efc4014ef1e1daed4404c06385d11192e92b"
            hex"6cf04127db05441cd833107a52be852868890e4317e6a02ab47683aa75964220"
            hex"b7d05f875f140027ef5118a2247bbb84ce8f2f0f1123623085daf7960c329f5f"
            hex"df6af5f5bbdb6be9ef8aa618e4bf8073960867171e29676f8b284dea6a08a85e"
            hex"b58d900f5e182e3c50ef74969ea16c7726c549757cc23523c369587da7293784"
            hex"d49a7502ffcfb0340b1d7885688500ca308161a7f96b62df9d083b71fcc8f2bb"
            hex"8fe6b1689256c0d385f42f5bbe2027a22c1996e110ba97c171d3e5948de92beb"
            hex"8d0d63c39ebade8509e0ae3c9c3876fb5fa112be18f905ecacfecb92057603ab"
            hex"95eec8b2e541cad4e91de38385f2e046619f54496c2382cb6cacd5b98c26f5a4"
            hex"f893e908917775b62bff23294dbbe3a1cd8e6cc1c35b4801887b646a6f81f17f"
            hex"cddba7b592e3133393c16194fac7431abf2f5485ed711db282183c819e08ebaa"
            hex"8a8d7fe3af8caa085a7639a832001457dfb9128a8061142ad0335629ff23ff9c"
            hex"feb3c337d7a51a6fbf00b9e34c52e1c9195c969bd4e7a0bfd51d5c5bed9c1167"
            hex"e71f0aa83cc32edfbefa9f4d3e0174ca85182eec9f3a09f6a6c0df6377a510d7"
            hex"31206fa80a50bb6abe29085058f16212212a60eec8f049fecb92d8c8e0a84bc0"
            hex"21352bfecbeddde993839f614c3dac0a3ee37543f9b412b16199dc158e23b544"
            hex"619e312724bb6d7c3153ed9de791d764a366b389af13c58bf8a8d90481a46765";
        assembly ("memory-safe") {
            zeros := add(t, 0x20)
        }
    }
}
