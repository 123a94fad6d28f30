// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deposit, Deposits} from "../src/court/Deposits.sol";
import {IDeposits} from "../src/court/IDeposits.sol";
import {Test} from "./support/Test.sol";

/// @title Everybody who deals with deposits: operators, validators and the Epochs contract
contract DepositsHandler is Test {
    Deposits public deposits;
    uint64 public settledThrough;
    uint64 public posted;

    address[] public actors; // the first three are the operators
    mapping(address => uint256) public entries; // deposits that an actor paid in
    mapping(address => uint256) public exits; // of these, withdrawn or slashed
    uint256 public paidIn;
    uint256 public paidOut;

    uint256 private constant OPERATOR = 32 ether;
    uint256 private constant VALIDATOR = 5 ether + 3; // no multiple of the reward's divisor
    uint40 private constant DELAY = 100;

    constructor() {
        address[] memory operators = new address[](3);
        for (uint160 i = 0; i < 6; ++i) {
            actors.push(address(0x1000 + i));
            if (i < 3) operators[i] = actors[i];
        }
        deposits = Deposits(deploy("Deposits", abi.encode(address(this), OPERATOR, VALIDATOR, DELAY, operators)));
    }

    function actorCount() external view returns (uint256) {
        return actors.length;
    }

    function register(uint256 seed) external {
        address who = pick(seed);
        bool operator = deposits.isOperator(who);
        uint256 amount = operator ? OPERATOR : VALIDATOR;
        vm.deal(who, amount);
        vm.prank(who);
        (bool ok,) = address(deposits).call{value: amount}(
            operator ? abi.encodeCall(Deposits.registerOperator, (who)) : abi.encodeCall(Deposits.registerValidator, ())
        );
        if (!ok) return;
        ++entries[who];
        paidIn += amount;
    }

    function quit(uint256 seed) external {
        act(pick(seed), abi.encodeCall(Deposits.startLeaving, ()));
    }

    function withdraw(uint256 seed) external {
        address who = pick(seed);
        Deposit memory d = deposits.getDeposit(who);
        if (!act(who, abi.encodeCall(Deposits.withdraw, ()))) return;
        ++exits[who];
        vm.assertTrue(d.leavingFrom != 0 && d.leavingFrom <= time(), "its time had come");
        vm.assertLe(d.exposedTo, settledThrough, "it answered for nothing any more");
    }

    function collect(uint256 seed) external {
        address who = pick(seed);
        uint256 before = who.balance;
        if (act(who, abi.encodeCall(Deposits.collect, ()))) paidOut += who.balance - before;
    }

    function expose(uint256 seed, uint256 signers) external {
        ++posted;
        act(address(this), abi.encodeCall(IDeposits.exposeOperators, (signers % 8, posted)));
        act(address(this), abi.encodeCall(IDeposits.exposeValidator, (pick(seed), posted)));
    }

    function settle() external {
        if (settledThrough < posted) ++settledThrough;
    }

    function slash(uint256 seed, uint256 rewarded) external {
        address who = pick(seed);
        uint256 had = deposits.getDeposit(who).amount;
        vm.assertEq(deposits.slash(who, pick(rewarded)), had, "all that was there");
        if (had != 0) ++exits[who];
    }

    function wait(uint256 duration) external {
        pass(bound(duration, 1, DELAY));
    }

    function act(address who, bytes memory data) private returns (bool ok) {
        if (who != address(this)) vm.prank(who);
        (ok,) = address(deposits).call(data);
    }

    function pick(uint256 seed) private view returns (address) {
        return actors[seed % actors.length];
    }
}

/// @title What holds of deposits at all times
contract DepositsInvariants is Test {
    DepositsHandler private handler;
    Deposits private deposits;

    function setUp() public {
        handler = new DepositsHandler();
        deposits = handler.deposits();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function invariant_everyWeiIsSomebodys() public view {
        uint256 owned = deposits.burnt();
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            address who = handler.actors(i);
            owned += deposits.getDeposit(who).amount + deposits.credit(who);
        }
        vm.assertEq(address(deposits).balance, owned, "balance");
        vm.assertEq(handler.paidIn() - handler.paidOut(), owned, "what came in and has not left");
    }

    function invariant_aDepositEndsOnce() public view {
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            address who = handler.actors(i);
            uint256 held = deposits.getDeposit(who).amount == 0 ? 0 : 1;
            vm.assertEq(handler.entries(who), handler.exits(who) + held, "deposits of an actor");
        }
    }
}
