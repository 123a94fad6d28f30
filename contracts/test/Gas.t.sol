// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../src/IStepVerifier.sol";
import {Members, Result} from "../src/court/Court.sol";
import {Epoch, LastResult} from "../src/court/IEpochs.sol";
import {Keys, Pairing, RoundName} from "../src/court/Keys.sol";
import {History, PlainHistory} from "./reference/PlainHistory.sol";
import {PlainTree} from "./reference/PlainTree.sol";
import {CourtCase} from "./support/CourtCase.sol";
import {Claimed} from "./support/Docket.sol";
import {EpochsCase} from "./support/EpochsCase.sol";
import {Vector, Vectors} from "./support/Vectors.sol";

// What transactions cost, with calldata and refunds: contracts/snapshots holds
// the figures, and a test fails where one is another. The cases are fixed.

/// @title Gas of machine steps, over the shared vectors
/// forge-config: default.isolate = true
contract StepGas is Vectors {
    function test_gas() public {
        IStepVerifier verifier = IStepVerifier(deploy("StepVerifier", ""));
        Vector[] memory all = readVectors();
        for (uint256 i = 0; i < all.length; ++i) {
            // Not as a static call, which is no transaction.
            (bool ok,) = address(verifier).call(abi.encodeCall(IStepVerifier.step, (all[i].pre, all[i].witness)));
            vm.snapshotGasLastCall("step", all[i].name);
            vm.assertTrue(ok, all[i].name);
        }
    }
}

/// @title Gas of the court's moves, with oracles as judges
/// forge-config: default.isolate = true
contract CourtGas is CourtCase {
    function measured(string memory name) private {
        vm.snapshotGasLastCall("court", name);
    }

    /// Each claim's poster moves for it, as players do.
    function test_gas_moves() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        string[6] memory names = [
            "reveal, first", "answer, first", "reveal, second", "answer, second", "reveal, third",
            "answer, third: opens an arena"
        ];
        for (uint256 i = 0; i < 6; ++i) {
            bytes memory data = nextMove(p, a, b);
            vm.prank(i % 2 == 0 ? alice : bob);
            (bool ok,) = address(court).call(data);
            vm.assertTrue(ok, "moved");
            measured(names[i]);
        }
    }

    function test_gas_arena() public {
        (Pairing memory p, Claimed memory a,) = arenaAt(5);
        Claimed memory x = joined(alice, p, a.s, 1, 9);
        measured("join");
        Claimed memory y = joined(bob, p, a.s, 2, 9);
        court.pair(x.s, y.s, Keys.pair(p));
        measured("pair");
        (x, y) = inOrder(x, y);
        Pairing memory q = pairingOf(keyOf(x), keyOf(y));
        for (uint256 i = 0; i < 6; ++i) move(q, x, y);
        bytes32 before = matchOf(q).before;
        transitions.set(false, matchOf(q).nodeA);
        vm.prank(alice);
        court.proveTransition(q, x.s, RoundName(EPOCH, 0), before, "");
        measured("proveTransition, oracle");
        pass(ARENA_WINDOW + 1);
        Members[] memory list = alone();
        bool fallenIsA = matchOf(p).nodeA == y.s.last;
        if (fallenIsA) (list[0].a, list[0].b) = (one(keyOf(y)), one(keyOf(x)));
        else (list[0].a, list[0].b) = (one(keyOf(x)), one(keyOf(y)));
        court.conclude(p, new Pairing[](0), list);
        measured("conclude, an arena");
        Pairing[] memory arenas = new Pairing[](1);
        arenas[0] = p;
        court.release(arenas, one(keyOf(x)));
        measured("release");
        vm.prank(court.getClaim(keyOf(x)).poster);
        court.collect();
        measured("collect");
    }

    function test_gas_clock() public {
        (Pairing memory p,,) = pairAt(12345);
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0), alone());
        measured("conclude, a clock");
    }
}

/// @title Gas of epochs and deposits
/// forge-config: default.isolate = true
contract EpochsGas is EpochsCase {
    receive() external payable {}

    function measured(string memory name) private {
        vm.snapshotGasLastCall("epochs", name);
    }

    function test_gas_epoch() public {
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", 7);
        bytes32 id = epochs.post{value: bond(1)}(e, 7, s, last);
        measured("post, three of four signed");
        vm.prank(validator);
        epochs.endorse(id);
        measured("endorse");
        pass(WINDOW + 1);
        epochs.settle(id, epochs.getEpoch(id).signed);
        measured("settle, as signed");
    }

    function test_gas_falseEpoch() public {
        (bytes32 id,) = post("false");
        (Pairing memory p, Claimed memory a, Claimed memory b) = against(id, "false", "true");
        if (p.b == epochs.getEpoch(id).signed) move(p, a, b);
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0), new Members[](1));
        pass(WINDOW + 1);
        epochs.settle(id, p.a == epochs.getEpoch(id).signed ? p.b : p.a);
        measured("settle, three deposits slashed");
        deposits.collect();
        measured("collect a reward");
    }

    function test_gas_rival() public {
        (bytes32 id,) = post("false");
        (LastResult memory last, bytes32 root, Result[] memory list) = rivalOf("false", "true");
        epochs.rival{value: bond(1)}(id, root, last, list);
        measured("rival, with its match");
    }

    function test_gas_equivocation() public {
        (Epoch memory x, Epoch memory y) = twoEpochs();
        epochs.equivocation(x, signature(2, epochs.digest(x)), y, signature(2, epochs.digest(y)));
        measured("equivocation");
    }

    function test_gas_deposits() public {
        address who = address(0xcafe);
        vm.deal(who, 2 * VALIDATOR);
        vm.prank(who);
        deposits.registerValidator{value: VALIDATOR}();
        measured("register a validator");
        vm.prank(who);
        deposits.startLeaving();
        measured("start leaving");
        pass(WINDOW + 1);
        vm.prank(who);
        deposits.withdraw();
        measured("withdraw");
        vm.prank(who);
        deposits.collect();
        measured("collect a deposit");
    }

    /// @dev Other results for an epoch, to be paired with the signed ones at once.
    function rivalOf(bytes32 signed, bytes32 other)
        private
        pure
        returns (LastResult memory last, bytes32 root, Result[] memory list)
    {
        (LastResult memory signedLast, History memory h) = results(signed);
        History memory otherH;
        (last, otherH) = results(other);
        list = new Result[](1);
        list[0] = Result({last: PlainTree.hash(signedLast.stateRoot, signedLast.receiptsRoot), root: PlainHistory.root(h)});
        root = PlainHistory.root(otherH);
    }
}
