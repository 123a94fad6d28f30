// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../src/IStepVerifier.sol";
import {PlainTree} from "./reference/PlainTree.sol";
import {Vector, Vectors} from "./support/Vectors.sol";

/// @title The deployed step verifier over the shared vectors
contract StepVerifierTest is Vectors {
    IStepVerifier private verifier;
    Vector[] private vectors;

    function setUp() public {
        verifier = IStepVerifier(deploy("StepVerifier", ""));
        Vector[] memory all = readVectors();
        for (uint256 i = 0; i < all.length; ++i) vectors.push(all[i]);
    }

    function test_step_sharedVectors() public view {
        vm.assertTrue(vectors.length > 30, "vectors were read");
        for (uint256 i = 0; i < vectors.length; ++i) {
            Vector memory x = vectors[i];
            vm.assertEq(verifier.step(x.pre, x.witness), x.post, x.name);
        }
    }

    function testFuzz_step_anotherState_reverts(uint256 which, bytes32 pre) public {
        Vector memory x = pick(which);
        vm.assume(pre != x.pre);
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.WrongState.selector, pre, x.pre));
        verifier.step(pre, x.witness);
    }

    function testFuzz_step_bytesBehindTheWitness_reverts(uint256 which, bytes calldata more) public {
        vm.assume(more.length != 0);
        Vector memory x = pick(which);
        uint256 size = x.witness.length;
        vm.expectRevert(abi.encodeWithSelector(IStepVerifier.WrongLength.selector, size, size + more.length));
        verifier.step(x.pre, bytes.concat(x.witness, more));
    }

    function testFuzz_step_cutWitness_reverts(uint256 which, uint256 size) public view {
        Vector memory x = pick(which);
        size = bound(size, 0, x.witness.length - 1);
        bytes memory cut = new bytes(size);
        for (uint256 i = 0; i < size; ++i) cut[i] = x.witness[i];
        (bool proves,) = attempt(x.pre, cut);
        vm.assertTrue(!proves, x.name);
    }

    /// There is one witness of a step: whatever bit is turned, it proves no more.
    /// forge-config: default.fuzz.runs = 2048
    function testFuzz_step_turnedBit_reverts(uint256 which, uint256 bit) public view {
        Vector memory x = pick(which);
        bit = bound(bit, 0, x.witness.length * 8 - 1);
        x.witness[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        (bool proves,) = attempt(x.pre, x.witness);
        vm.assertTrue(!proves, x.name);
    }

    /// A state that neither runs nor settles steps to itself; nothing but its hot chunk is looked at.
    function testFuzz_step_ended_staysAsItIs(uint8 status, bytes31 hot, bytes32 frame, bytes32 left, bytes32 right)
        public
        view
    {
        vm.assume(status != 1 && status != 8);
        bytes32 first = bytes32(bytes.concat(bytes1(status), hot));
        bytes32 pre = PlainTree.hash(PlainTree.hash(PlainTree.hash(first, frame), left), right);
        vm.assertEq(verifier.step(pre, abi.encodePacked(first, frame, left, right)), pre, "post");
    }

    /// Whatever the bytes, the verifier ends with a state or an error of its own.
    function testFuzz_step_anyBytes(bytes32 pre, bytes memory witness, bool running) public view {
        if (running && witness.length != 0) witness[0] = 0x01;
        (bool proves, bytes memory data) = attempt(pre, witness);
        vm.assertTrue(!proves, "random bytes open no state");
        bytes4 e = bytes4(data);
        bool known = e == IStepVerifier.WrongState.selector || e == IStepVerifier.WrongLength.selector
            || e == IStepVerifier.ClosedSlot.selector || e == IStepVerifier.BadMask.selector
            || e == IStepVerifier.BadDepth.selector || e == IStepVerifier.BadIndex.selector
            || e == IStepVerifier.SameSubtree.selector;
        vm.assertTrue(known, "a typed error");
    }

    function pick(uint256 which) private view returns (Vector memory) {
        return vectors[which % vectors.length];
    }

    function attempt(bytes32 pre, bytes memory witness) private view returns (bool proves, bytes memory data) {
        return address(verifier).staticcall(abi.encodeCall(IStepVerifier.step, (pre, witness)));
    }
}
