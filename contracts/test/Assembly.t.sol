// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "../src/Calldata.sol";
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

    /// Eight words and eight numbers, and the hash of 64 bytes where they lie.
    function read(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        Step memory s;
        used = gasleft();
        s.cursor = Calldata.offset(witness);
        for (uint256 i = 0; i < 8; ++i) {
            v ^= s.word() ^ bytes32(s.number(8));
        }
        v ^= keccak256(Calldata.slice(s.cursor, 64));
        used -= gasleft();
    }

    function plainRead(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        Step memory s;
        used = gasleft();
        s.cursor = 36 + uint256(bytes32(msg.data[4:36])); // of the only argument
        for (uint256 i = 0; i < 8; ++i) {
            v ^= plainNumber(s, 32) ^ plainNumber(s, 8);
        }
        v ^= keccak256(msg.data[s.cursor:s.cursor + 64]);
        used -= gasleft();
        witness;
    }

    function plainNumber(Step memory s, uint256 size) private pure returns (bytes32 v) {
        uint256 from = s.cursor;
        unchecked {
            v = bytes32(msg.data[from:from + size]) >> (256 - (size << 3));
            s.cursor = from + size;
        }
    }

    /// A leaf, the bitmap of the 26 levels, siblings.
    function climb(bytes calldata witness, uint256 index) external view returns (bytes32 v, uint256 used) {
        Step memory s = StepState.begin(witness);
        used = gasleft();
        v = s.climb(s.word(), index, 26);
        used -= gasleft();
    }

    function plainClimb(bytes calldata witness, uint256 index) external view returns (bytes32 v, uint256 used) {
        bytes32[41] memory zeros = zeroNodes();
        used = gasleft();
        v = bytes32(witness[0:32]);
        uint256 mask = uint32(bytes4(witness[32:36]));
        uint256 next = 36;
        for (uint256 h = 0; h < 26; ++h) {
            bytes32 sibling;
            (sibling, mask, next) = plainSibling(witness, zeros[h], mask, next);
            v = index >> h & 1 == 0 ? sha256(abi.encode(v, sibling)) : sha256(abi.encode(sibling, v));
        }
        used -= gasleft();
    }

    /// Two leaves, the bitmap of the 26 levels, siblings; 8 bytes from byte `place` on are loaded.
    function load(bytes calldata witness, uint256 index, uint256 place) external view returns (bytes32 v, uint256 used) {
        Step memory s = StepState.begin(witness);
        used = gasleft();
        uint256 x = s.peek(place) >> 192;
        s.openLeaves(2);
        v = keccak256(abi.encode(x, s.climbRun(index, 2, 26)));
        used -= gasleft();
    }

    function plainLoad(bytes calldata witness, uint256 index, uint256 place)
        external
        view
        returns (bytes32 v, uint256 used)
    {
        bytes32[41] memory zeros = zeroNodes();
        used = gasleft();
        uint256 x = uint64(bytes8(witness[place:place + 8]));
        (bytes32 l, bytes32 r) = (bytes32(witness[0:32]), bytes32(witness[32:64]));
        uint256 mask = uint56(bytes7(witness[64:71]));
        uint256 next = 71;
        bool met = false;
        for (uint256 h = 0; h < 26; ++h) {
            if (!met && index >> h & 1 == 0) {
                met = true;
                l = sha256(abi.encode(l, r));
                continue;
            }
            bytes32 sibling;
            (sibling, mask, next) = plainSibling(witness, zeros[h], mask, next);
            l = index >> h & 1 == 0 ? sha256(abi.encode(l, sibling)) : sha256(abi.encode(sibling, l));
            if (!met) {
                (sibling, mask, next) = plainSibling(witness, zeros[h], mask, next);
                r = sha256(abi.encode(r, sibling));
            }
        }
        v = keccak256(abi.encode(x, l));
        used -= gasleft();
    }

    /// As load; the 8 bytes are overwritten.
    function store(bytes calldata witness, uint256 index, uint256 place, uint64 x)
        external
        view
        returns (bytes32 v, uint256 used)
    {
        Step memory s = StepState.begin(witness);
        used = gasleft();
        s.openTwins(2);
        s.spread(uint256(x) << 192, 0, place, 8);
        (bytes32 root, bytes32 after_) = s.climbTwins(index, 2, 26);
        v = keccak256(abi.encode(root, after_));
        used -= gasleft();
    }

    function plainStore(bytes calldata witness, uint256 index, uint256 place, uint64 x)
        external
        view
        returns (bytes32 v, uint256 used)
    {
        bytes32[41] memory zeros = zeroNodes();
        used = gasleft();
        (bytes32 l, bytes32 r) = (bytes32(witness[0:32]), bytes32(witness[32:64]));
        (bytes32 m, bytes32 s) = plainSpread(l, r, place, x); // l and r after the step
        uint256 mask = uint56(bytes7(witness[64:71]));
        uint256 next = 71;
        bool met = false;
        for (uint256 h = 0; h < 26; ++h) {
            if (!met && index >> h & 1 == 0) {
                met = true;
                (l, m) = (sha256(abi.encode(l, r)), sha256(abi.encode(m, s)));
                continue;
            }
            bytes32 sibling;
            (sibling, mask, next) = plainSibling(witness, zeros[h], mask, next);
            (l, m) = index >> h & 1 == 0
                ? (sha256(abi.encode(l, sibling)), sha256(abi.encode(m, sibling)))
                : (sha256(abi.encode(sibling, l)), sha256(abi.encode(sibling, m)));
            if (!met) {
                (sibling, mask, next) = plainSibling(witness, zeros[h], mask, next);
                (r, s) = (sha256(abi.encode(r, sibling)), sha256(abi.encode(s, sibling)));
            }
        }
        v = keccak256(abi.encode(l, m));
        used -= gasleft();
    }

    /// Writes 8 bytes that begin in the first of two words and may end in the second.
    function plainSpread(bytes32 l, bytes32 r, uint256 place, uint64 x) private pure returns (bytes32, bytes32) {
        if (place <= 24) {
            uint256 up = 192 - 8 * place;
            return (l & ~bytes32(uint256(type(uint64).max) << up) | bytes32(uint256(x) << up), r);
        }
        (uint256 kept, uint256 over) = (256 - 8 * place, 8 * place - 192);
        return (l >> kept << kept | bytes32(uint256(x) >> over), r << over >> over | bytes32(uint256(x) << (256 - over)));
    }

    function plainSibling(bytes calldata witness, bytes32 zero, uint256 mask, uint256 next)
        private
        pure
        returns (bytes32, uint256, uint256)
    {
        if (mask & 1 == 0) return (zero, mask >> 1, next);
        return (bytes32(witness[next:next + 32]), mask >> 1, next + 32);
    }

    /// A frame of which one window with 32 slots is opened; one slot is written.
    function frame(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        Step memory s = StepState.begin(witness);
        used = gasleft();
        StepFrame.open(s, s.frame);
        StepFrame.set(s.frame, 7, StepFrame.get(s.frame, 9));
        v = keccak256(abi.encode(s.frame.root, StepFrame.rootAfter(s.frame)));
        used -= gasleft();
    }

    function plainFrame(bytes calldata witness) external view returns (bytes32 v, uint256 used) {
        bytes32[41] memory zeros = zeroNodes();
        used = gasleft();
        bytes32[16] memory nodes; // a heap
        for (uint256 i = 0; i < 8; ++i) {
            nodes[8 + i] = bytes32(witness[3 + 32 * i:35 + 32 * i]);
        }
        for (uint256 i = 7; i > 0; --i) {
            nodes[i] = sha256(abi.encode(nodes[2 * i], nodes[2 * i + 1]));
        }
        bytes32 root = plainAbove(nodes[1], zeros);
        // Slot 9 is the second of the third chunk, slot 7 the last of the second.
        nodes[9] = nodes[9] >> 64 << 64 | nodes[10] << 64 >> 192;
        for (uint256 i = 4; i > 0; i >>= 1) {
            nodes[i] = sha256(abi.encode(nodes[2 * i], nodes[2 * i + 1]));
        }
        v = keccak256(abi.encode(root, plainAbove(nodes[1], zeros)));
        used -= gasleft();
    }

    /// The root of a frame of which the first window alone is not zero.
    function plainAbove(bytes32 node, bytes32[41] memory zeros) private pure returns (bytes32) {
        for (uint256 h = 3; h < 6; ++h) node = sha256(abi.encode(node, zeros[h]));
        return node;
    }

    function zeroNodes() private pure returns (bytes32[41] memory zeros) {
        StepHash.zeroTrees(zeros);
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

    function test_load() public {
        bytes memory witness = acrossTwoLeaves();
        compare(
            "a load across two leaves, 23 siblings",
            abi.encodeCall(harness.load, (witness, 0x155abc7, 29)),
            abi.encodeCall(harness.plainLoad, (witness, 0x155abc7, 29))
        );
    }

    function test_store() public {
        bytes memory witness = acrossTwoLeaves();
        compare(
            "a store across two leaves, 23 siblings",
            abi.encodeCall(harness.store, (witness, 0x155abc7, 29, 0x0123456789abcdef)),
            abi.encodeCall(harness.plainStore, (witness, 0x155abc7, 29, 0x0123456789abcdef))
        );
    }

    /// The run's paths meet above the third level: 28 siblings, of which 5 are zero trees.
    function acrossTwoLeaves() private pure returns (bytes memory witness) {
        witness = abi.encodePacked(keccak256("left"), keccak256("right"), bytes7(uint56(0xdfff1f7)));
        for (uint256 i = 0; i < 23; ++i) witness = abi.encodePacked(witness, keccak256(abi.encode(i)));
    }

    function test_read() public {
        bytes memory witness;
        for (uint256 i = 0; i < 12; ++i) witness = abi.encodePacked(witness, keccak256(abi.encode(i)));
        compare(
            "sixteen readings of a witness",
            abi.encodeCall(harness.read, (witness)),
            abi.encodeCall(harness.plainRead, (witness))
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
