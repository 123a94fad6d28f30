// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CourtHandler} from "./support/CourtHandler.sol";
import {FuzzSelector, Test} from "./support/Test.sol";

/// @title What holds of the court whatever is done
contract CourtInvariants is Test {
    CourtHandler private handler;

    function setUp() public {
        handler = new CourtHandler();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    /// The handler says who moves. Drawn senders can be the court itself, which would then be paid the gas
    /// that its call did not use.
    function targetSenders() external pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(0x5e4de2);
    }

    /// Moves and waiting are drawn more often, so that disputes come to their end.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        bytes4[] memory all = new bytes4[](14);
        all[0] = CourtHandler.rival.selector;
        all[1] = CourtHandler.sub.selector;
        all[2] = CourtHandler.duel.selector;
        all[3] = CourtHandler.step.selector;
        all[4] = CourtHandler.step.selector;
        all[5] = CourtHandler.step.selector;
        all[6] = CourtHandler.prove.selector;
        all[7] = CourtHandler.conclude.selector;
        all[8] = CourtHandler.release.selector;
        all[9] = CourtHandler.collect.selector;
        all[10] = CourtHandler.wait.selector;
        all[11] = CourtHandler.wait.selector;
        all[12] = CourtHandler.sub.selector;
        all[13] = CourtHandler.wait.selector;
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector({target: address(handler), selectors: all});
    }

    function invariant_everyWeiIsSomebodys_trueClaimsStand() public view {
        vm.assertEq(address(handler.court()).balance, handler.owned(), "bonds, credits and what is burnt");
        vm.assertTrue(handler.truthStands(), "a true claim that always answers never falls");
    }

    /// Whatever was done before: when the others fall silent, the truth is the round's result.
    function afterInvariant() external {
        handler.finish();
        vm.assertTrue(handler.truthStands(), "true claims");
    }

    /// What the fuzzer can draw goes down to a single step, and up again.
    function test_whatIsDrawnGoesThroughAllLevels() public {
        handler.rival(12345 << 8 | 1);
        for (uint256 i = 0; handler.proofs() == 0; ++i) {
            vm.assertTrue(i < 200, "a step is proved");
            handler.wait(1, false);
            handler.step(i, i);
            handler.sub(i, i << 8 | 1 + i % 2);
        }
        vm.assertTrue(handler.moves() >= 16, "an opening and three answers a level");
        handler.finish();
    }
}
