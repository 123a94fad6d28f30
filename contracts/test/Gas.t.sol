// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "../src/IStepVerifier.sol";
import {Bisection, Found, Match} from "../src/court/Bisection.sol";
import {Posting, Result} from "../src/court/Court.sol";
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
    using PlainHistory for History;

    function measured(string memory name) private {
        vm.snapshotGasLastCall("court", name);
    }

    /// Each claim's poster moves for it, as players do.
    function test_gas_moves() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        string[4] memory names = ["reveal", "answer, first", "answer, second", "answer, third: opens an arena"];
        for (uint256 i = 0; i < MOVES; ++i) {
            bytes memory data = nextMove(p, a, b);
            vm.prank(i % 2 == 0 ? alice : bob);
            (bool ok,) = address(court).call(data);
            vm.assertTrue(ok, "moved");
            measured(names[i]);
        }
    }

    function test_gas_arena() public {
        (Pairing memory p,,) = arenaAt(5);
        Claimed memory x = joined(alice, p, 1, 9);
        measured("join");
        Claimed memory y = member(p, 2, 9);
        (Found memory leaf, Posting memory posting_) = (found(p), postingOf(p, 2, y));
        posting_.against = new bytes32[](1);
        posting_.against[0] = x.s.root;
        posting_.opening = opening(y.h, 0, 0);
        vm.prank(bob);
        court.join{value: bond(2)}(p, leaf, posting_);
        measured("join, with its match and opening");
        learn(Keys.pair(p), y);
        (Claimed memory a, Claimed memory b) = inOrder(x, y);
        Pairing memory q = pairingOf(Keys.pair(p), keyOf(a), keyOf(b));
        for (uint256 i = 0; i < MOVES - 1; ++i) move(q, a, b);
        leaf = found(q);
        transitions.set(false, keyOf(a) == keyOf(x) ? leaf.leafA : leaf.leafB); // x is right
        vm.prank(alice);
        court.proveTransition(q, a.s, RoundName(EPOCH, 0), leaf, "");
        measured("proveTransition, oracle");
        pass(ARENA_WINDOW + 1);
        court.conclude(p, new Pairing[](0));
        measured("conclude, an arena");
        Pairing[] memory arenas = new Pairing[](1);
        arenas[0] = p;
        court.release(arenas, one(keyOf(x)));
        measured("release");
        vm.prank(court.getClaim(Keys.pair(p), keyOf(x)).poster);
        court.collect();
        measured("collect");
    }

    function test_gas_pair() public {
        (Claimed memory x, Claimed memory y) = (member1("x"), member1("y"));
        court.pair(Keys.arena(round), x.s, y.s, none(), new Pairing[](0));
        measured("pair");
    }

    function test_gas_answerAndJoin() public {
        (Pairing memory p, Claimed memory a, Claimed memory b) = pairAt(12345);
        for (uint256 i = 0; i < MOVES - 1; ++i) move(p, a, b);
        Match memory m = matchOf(p);
        Bisection.Answer memory x = answerOf(m, a, b);
        (uint256 index, bool ofA) = (12345, m.opened == 2);
        History memory h = PlainHistory.constant_(x.before).changed(9, x.path[ofA ? 0 : 1]);
        Claimed memory below = claimBelow(a.s, index, x.before, h);
        Posting memory posting_ =
            posting(ofA ? 1 : 2, ofA ? a.s : b.s, below.s.root, below.h.branch(PlainHistory.LAST, 15));
        vm.prank(ofA ? alice : bob);
        court.answerAndJoin{value: bond(2)}(p, x, posting_);
        measured("answerAndJoin");
    }

    /// A level-1 claim that stands.
    function member1(bytes32 seed) private returns (Claimed memory c) {
        c = claimOf(round, BEFORE, PlainHistory.constant_(seed));
        enterAs(carol, c);
    }

    function test_gas_clock() public {
        (Pairing memory p,,) = pairAt(12345);
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0));
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
        court.conclude(p, new Pairing[](0));
        pass(WINDOW + 1);
        epochs.settle(id, p.a == epochs.getEpoch(id).signed ? p.b : p.a);
        measured("settle, three deposits slashed");
        deposits.collect();
        measured("collect a reward");
    }

    function test_gas_rival() public {
        (bytes32 id,) = post("false");
        (LastResult memory last, bytes32 root, Result[] memory list) = rivalOf("false", "true");
        (, History memory h) = results("true");
        epochs.rival{value: bond(1)}(id, root, last, list, opening(h, 0, 0));
        measured("rival, with its match and opening");
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
