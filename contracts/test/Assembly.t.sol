// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepFrame} from "../src/StepFrame.sol";
import {StepHash} from "../src/StepHash.sol";
import {Step, StepState} from "../src/StepState.sol";
import {HistoryTree} from "../src/court/HistoryTree.sol";
import {PlainTree} from "./reference/PlainTree.sol";
import {Test} from "./support/Test.sol";

/// @title What the contracts' assembly does, once by it and once in plain Solidity
/// @notice Every function returns its result and the gas that it took, calls apart.
contract AssemblyHarness {
    using StepState for Step;

    function pair(bytes32 l, bytes32 r) external view returns (bytes32 v, uint256 used) {
        used = gasleft();
        v = StepHash.pair(l, r);
        used -= gasleft();
    }

    function plainPair(bytes32 l, bytes32 r) external view returns (bytes32 v, uint256 used) {
        used = gasleft();
        v = sha256(abi.encode(l, r));
        used -= gasleft();
    }

    function subtree(bytes32[] calldata children) external view returns (bytes32 v, uint256 used) {
        used = gasleft();
        v = HistoryTree.subtree(children);
        used -= gasleft();
    }

    function plainSubtree(bytes32[32] calldata children) external view returns (bytes32 v, uint256 used) {
        used = gasleft();
        bytes32[32] memory nodes = children;
        for (uint256 n = 16; n != 0; n /= 2) {
            for (uint256 i = 0; i < n; ++i) {
                nodes[i] = sha256(abi.encode(nodes[2 * i], nodes[2 * i + 1]));
            }
        }
        v = nodes[0];
        used -= gasleft();
    }

    /// A leaf, the bitmap of the 26 levels, siblings.
    function climb(bytes calldata witness, uint256 index) external view returns (bytes32 v, uint256 used) {
        Step memory s = begin(witness);
        used = gasleft();
        s.openLeaves(1);
        v = s.climb(index, 1, 26);
        used -= gasleft();
    }

    function plainClimb(bytes calldata witness, uint256 index) external view returns (bytes32 v, uint256 used) {
        bytes32[27] memory zeros = zeroNodes();
        used = gasleft();
        v = bytes32(witness[0:32]);
        uint256 mask = uint32(bytes4(witness[32:36]));
        uint256 next = 36;
        for (uint256 h = 0; h < 26; ++h) {
            bytes32 sibling = zeros[h];
            if (mask >> h & 1 == 1) {
                sibling = bytes32(witness[next:next + 32]);
                next += 32;
            }
            v = index >> h & 1 == 0 ? sha256(abi.encode(v, sibling)) : sha256(abi.encode(sibling, v));
        }
        used -= gasleft();
    }

    /// A frame of which one window with 32 slots is opened; one slot is written.
    function frame(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        Step memory s = begin(witness);
        used = gasleft();
        StepFrame.open(s, s.frame);
        StepFrame.set(s.frame, 7, StepFrame.get(s.frame, 9));
        v = keccak256(abi.encode(s.frame.root, StepFrame.rootAfter(s.frame)));
        used -= gasleft();
    }

    function plainFrame(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        bytes32[27] memory zeros = zeroNodes();
        used = gasleft();
        uint64[32] memory slots;
        uint256 n = uint8(witness[2]);
        for (uint256 i = 0; i < n; ++i) {
            slots[i] = uint64(bytes8(witness[3 + 8 * i:11 + 8 * i]));
        }
        bytes32 root = plainWindow(slots, zeros);
        slots[7] = slots[9];
        v = keccak256(abi.encode(root, plainWindow(slots, zeros)));
        used -= gasleft();
    }

    function plainWindow(uint64[32] memory slots, bytes32[27] memory zeros) private pure returns (bytes32) {
        bytes32[8] memory nodes;
        for (uint256 i = 0; i < 8; ++i) {
            nodes[i] = bytes32(abi.encodePacked(slots[4 * i], slots[4 * i + 1], slots[4 * i + 2], slots[4 * i + 3]));
        }
        for (uint256 n = 4; n != 0; n /= 2) {
            for (uint256 i = 0; i < n; ++i) {
                nodes[i] = sha256(abi.encode(nodes[2 * i], nodes[2 * i + 1]));
            }
        }
        for (uint256 h = 3; h < 6; ++h) {
            nodes[0] = sha256(abi.encode(nodes[0], zeros[h]));
        }
        return nodes[0];
    }

    function begin(bytes calldata witness) private pure returns (Step memory s) {
        uint256 from;
        uint256 leaves;
        assembly ("memory-safe") {
            from := witness.offset
            leaves := add(mload(0x40), 0x20)
            mstore(0x40, add(leaves, 0x600))
        }
        (s.cursor, s.leaves, s.zeros) = (from, leaves, StepHash.zeroTable());
    }

    function zeroNodes() private pure returns (bytes32[27] memory zeros) {
        for (uint256 d = 0; d < 26; ++d) zeros[d + 1] = PlainTree.hash(zeros[d], zeros[d]);
    }
}

/// @title What the contracts' assembly saves
/// @notice Both ways end in the same; the gas of both is in snapshots/assembly.json.
contract AssemblyTest is Test {
    AssemblyHarness private harness;

    function setUp() public {
        harness = new AssemblyHarness();
    }

    function test_pair() public {
        compare("a node", abi.encodeCall(harness.pair, ("l", "r")), abi.encodeCall(harness.plainPair, ("l", "r")));
    }

    function test_subtree() public {
        bytes32[32] memory c;
        for (uint256 i = 0; i < 32; ++i) c[i] = keccak256(abi.encode(i));
        compare(
            "an opening's subtree",
            abi.encodeCall(harness.subtree, (PlainTree.list(c))),
            abi.encodeCall(harness.plainSubtree, (c))
        );
    }

    function test_climb() public {
        bytes memory witness = abi.encodePacked(keccak256("leaf"), bytes4(0x00fff0ff));
        for (uint256 i = 0; i < 20; ++i) witness = abi.encodePacked(witness, keccak256(abi.encode(i)));
        compare(
            "a path of 26 levels, 20 siblings",
            abi.encodeCall(harness.climb, (witness, 0x155abcd)),
            abi.encodeCall(harness.plainClimb, (witness, 0x155abcd))
        );
    }

    function test_frame() public {
        bytes memory witness = hex"010020";
        for (uint256 i = 0; i < 32; ++i) witness = abi.encodePacked(witness, uint64(uint256(keccak256(abi.encode(i)))));
        compare(
            "a frame's window, one slot written",
            abi.encodeCall(harness.frame, (witness)),
            abi.encodeCall(harness.plainFrame, (witness))
        );
    }

    function compare(string memory name, bytes memory subject, bytes memory plain) private {
        (bytes32 v, uint256 used) = measured(subject);
        (bytes32 w, uint256 plainly) = measured(plain);
        vm.assertEq(v, w, name);
        vm.assertTrue(used < plainly, "assembly saves gas");
        vm.snapshotValue("assembly", string.concat(name, ", assembly"), used);
        vm.snapshotValue("assembly", string.concat(name, ", plain"), plainly);
    }

    function measured(bytes memory data) private view returns (bytes32, uint256) {
        (bool ok, bytes memory out) = address(harness).staticcall(data);
        vm.assertTrue(ok, "ran");
        return abi.decode(out, (bytes32, uint256));
    }
}
