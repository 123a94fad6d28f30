// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";

/// @title Trees of SHA-256
/// @notice The hashing of the step verifier. Addresses are memory addresses of
/// runs of 32-byte chunks.
/// @dev Assembly writes operands straight into place: a node takes 250 gas, and 450 with
/// sha256(abi.encode(l, r)); a path of 26 levels 9,800, and 23,200 (test/Assembly.t.sol). In a heap,
/// where operands stand already, a node takes about 200. A step hashes 60 to 200 nodes.
library StepHash {
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

    /// @notice Walks from a node up to the root of its tree, `depth` levels above the leaves.
    /// @dev A node is written straight into its half of the next pair, in scratch memory: 300 gas a
    /// level, of which the precompile takes 184.
    /// @param index of the node, which is `level` levels above the leaves
    /// @param mask bit k: the sibling k levels up is given, else it is a zero tree
    /// @param next calldata offset of the first given sibling
    /// @return root of the tree
    /// @return rest bits of the mask above the siblings'
    /// @return end calldata offset behind the last given sibling
    function climb(
        bytes32[41] memory zeros,
        bytes32 node,
        uint256 index,
        uint256 level,
        uint256 depth,
        uint256 mask,
        uint256 next
    ) internal view returns (bytes32 root, uint256 rest, uint256 end) {
        bool ok = true;
        assembly ("memory-safe") {
            let zero := add(zeros, shl(5, level))
            let top := add(zeros, shl(5, depth))
            let half := shl(5, and(index, 1))
            mstore(half, node)
            for {} lt(zero, top) { zero := add(zero, 0x20) } {
                switch and(mask, 1)
                case 0 { mstore(xor(half, 0x20), mload(zero)) }
                default {
                    mstore(xor(half, 0x20), calldataload(next))
                    next := add(next, 0x20)
                }
                mask := shr(1, mask)
                index := shr(1, index)
                half := shl(5, and(index, 1))
                ok := and(ok, staticcall(gas(), 2, 0x00, 0x40, half, 0x20))
            }
            root := mload(0x00)
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
        return (root, mask, next);
    }

    /// @notice Hashes part of a tree that stands as a heap, node i over 2i and
    /// 2i+1: from the level of nodes `first`.., of which `n`, at least 1, may
    /// be non-zero, up to node `root` above them.
    /// @dev Nodes `first`.. are `level` levels above the leaves. A level with an odd
    /// number of nodes gets one more, zero; the others stay unwritten.
    function heap(bytes32[41] memory zeros, uint256 level, uint256 nodes, uint256 first, uint256 n, uint256 root)
        internal
        view
        returns (bytes32 top)
    {
        bool ok = true;
        assembly ("memory-safe") {
            let zero := add(zeros, shl(5, level))
            for {} gt(first, root) { first := shr(1, first) } {
                let from := add(nodes, shl(5, first))
                let end := add(from, shl(5, n))
                if and(n, 1) {
                    mstore(end, mload(zero))
                    n := add(n, 1)
                }
                for { let to := add(nodes, shl(4, first)) } lt(from, end) { from := add(from, 0x40) } {
                    ok := and(ok, staticcall(gas(), 2, from, 0x40, to, 0x20))
                    to := add(to, 0x20)
                }
                n := shr(1, n)
                zero := add(zero, 0x20)
            }
            top := mload(add(nodes, shl(5, root)))
        }
        if (!ok) revert IStepVerifier.OutOfPrecompileGas();
    }

    /// @notice Writes the roots of the zero trees, by depth.
    /// @dev Constants, since hashing them takes 10,000 gas.
    function zeroTrees(bytes32[41] memory zeros) internal pure {
        zeros[1] = 0xf5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b;
        zeros[2] = 0xdb56114e00fdd4c1f85c892bf35ac9a89289aaecb1ebd0a96cde606a748b5d71;
        zeros[3] = 0xc78009fdf07fc56a11f122370658a353aaa542ed63e44c4bc15ff4cd105ab33c;
        zeros[4] = 0x536d98837f2dd165a55d5eeae91485954472d56f246df256bf3cae19352a123c;
        zeros[5] = 0x9efde052aa15429fae05bad4d0b1d7c64da64d03d7a1854a588c2cb8430c0d30;
        zeros[6] = 0xd88ddfeed400a8755596b21942c1497e114c302e6118290f91e6772976041fa1;
        zeros[7] = 0x87eb0ddba57e35f6d286673802a4af5975e22506c7cf4c64bb6be5ee11527f2c;
        zeros[8] = 0x26846476fd5fc54a5d43385167c95144f2643f533cc85bb9d16b782f8d7db193;
        zeros[9] = 0x506d86582d252405b840018792cad2bf1259f1ef5aa5f887e13cb2f0094f51e1;
        zeros[10] = 0xffff0ad7e659772f9534c195c815efc4014ef1e1daed4404c06385d11192e92b;
        zeros[11] = 0x6cf04127db05441cd833107a52be852868890e4317e6a02ab47683aa75964220;
        zeros[12] = 0xb7d05f875f140027ef5118a2247bbb84ce8f2f0f1123623085daf7960c329f5f;
        zeros[13] = 0xdf6af5f5bbdb6be9ef8aa618e4bf8073960867171e29676f8b284dea6a08a85e;
        zeros[14] = 0xb58d900f5e182e3c50ef74969ea16c7726c549757cc23523c369587da7293784;
        zeros[15] = 0xd49a7502ffcfb0340b1d7885688500ca308161a7f96b62df9d083b71fcc8f2bb;
        zeros[16] = 0x8fe6b1689256c0d385f42f5bbe2027a22c1996e110ba97c171d3e5948de92beb;
        zeros[17] = 0x8d0d63c39ebade8509e0ae3c9c3876fb5fa112be18f905ecacfecb92057603ab;
        zeros[18] = 0x95eec8b2e541cad4e91de38385f2e046619f54496c2382cb6cacd5b98c26f5a4;
        zeros[19] = 0xf893e908917775b62bff23294dbbe3a1cd8e6cc1c35b4801887b646a6f81f17f;
        zeros[20] = 0xcddba7b592e3133393c16194fac7431abf2f5485ed711db282183c819e08ebaa;
        zeros[21] = 0x8a8d7fe3af8caa085a7639a832001457dfb9128a8061142ad0335629ff23ff9c;
        zeros[22] = 0xfeb3c337d7a51a6fbf00b9e34c52e1c9195c969bd4e7a0bfd51d5c5bed9c1167;
        zeros[23] = 0xe71f0aa83cc32edfbefa9f4d3e0174ca85182eec9f3a09f6a6c0df6377a510d7;
        zeros[24] = 0x31206fa80a50bb6abe29085058f16212212a60eec8f049fecb92d8c8e0a84bc0;
        zeros[25] = 0x21352bfecbeddde993839f614c3dac0a3ee37543f9b412b16199dc158e23b544;
        zeros[26] = 0x619e312724bb6d7c3153ed9de791d764a366b389af13c58bf8a8d90481a46765;
        zeros[27] = 0x7cdd2986268250628d0c10e385c58c6191e6fbe05191bcc04f133f2cea72c1c4;
        zeros[28] = 0x848930bd7ba8cac54661072113fb278869e07bb8587f91392933374d017bcbe1;
        zeros[29] = 0x8869ff2c22b28cc10510d9853292803328be4fb0e80495e8bb8d271f5b889636;
        zeros[30] = 0xb5fe28e79f1b850f8658246ce9b6a1e7b49fc06db7143e8fe0b4f2b0c5523a5c;
        zeros[31] = 0x985e929f70af28d0bdd1a90a808f977f597c7c778c489e98d3bd8910d31ac0f7;
        zeros[32] = 0xc6f67e02e6e4e1bdefb994c6098953f34636ba2b6ca20a4721d2b26a886722ff;
        zeros[33] = 0x1c9a7e5ff1cf48b4ad1582d3f4e4a1004f3b20d8c5a2b71387a4254ad933ebc5;
        zeros[34] = 0x2f075ae229646b6f6aed19a5e372cf295081401eb893ff599b3f9acc0c0d3e7d;
        zeros[35] = 0x328921deb59612076801e8cd61592107b5c67c79b846595cc6320c395b46362c;
        zeros[36] = 0xbfb909fdb236ad2411b4e4883810a074b840464689986c3f8a8091827e17c327;
        zeros[37] = 0x55d8fb3687ba3ba49f342c77f5a1f89bec83d811446e1a467139213d640b6a74;
        zeros[38] = 0xf7210d4f8e7e1039790e7bf4efa207555a10a6db1dd4b95da313aaa88b88fe76;
        zeros[39] = 0xad21b516cbc645ffe34ab5de1c8aef8cd4e7f8d2b51e8e1456adc7563cda206f;
        zeros[40] = 0x6bfe8d2bcc4237b74a5047058ef455339ecd7360cb63bfbb8ee5448e6430ba04;
    }
}
