// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deposit, Deposits} from "../src/court/Deposits.sol";
import {IDeposits} from "../src/court/IDeposits.sol";
import {Test} from "./support/Test.sol";

/// @title Deposits, with the test as the Epochs contract
contract DepositsTest is Test {
    uint256 private constant OPERATOR = 32 ether;
    uint256 private constant VALIDATOR = 4 ether;
    uint40 private constant DELAY = 7 days;

    Deposits private deposits;
    address[] private operators;
    address private validator = address(0xbeef);
    /// What the Epochs contract would answer.
    uint64 public settledThrough;

    function setUp() public {
        for (uint160 i = 1; i <= 4; ++i) operators.push(address(0x1000 + i));
        deposits = this.make(operators);
        vm.deal(address(this), 1000 ether);
        vm.deal(validator, 100 ether);
        vm.warp(1_000_000);
    }

    function make(address[] memory who) external returns (Deposits) {
        return Deposits(deploy("Deposits", abi.encode(address(this), OPERATOR, VALIDATOR, DELAY, who)));
    }

    function registered() private {
        for (uint256 i = 0; i < operators.length; ++i) deposits.registerOperator{value: OPERATOR}(operators[i]);
        vm.prank(validator);
        deposits.registerValidator{value: VALIDATOR}();
    }

    // Construction.

    function test_constructor_noOperators_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IDeposits.WrongOperators.selector));
        this.make(new address[](0));
    }

    function test_constructor_tooManyOperators_reverts() public {
        address[] memory who = new address[](65);
        for (uint160 i = 0; i < 65; ++i) who[i] = address(i + 1);
        vm.expectRevert(abi.encodeWithSelector(IDeposits.WrongOperators.selector));
        this.make(who);
    }

    function test_constructor_zeroOperator_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IDeposits.WrongOperators.selector));
        this.make(new address[](1));
    }

    function test_constructor_operatorTwice_reverts() public {
        address[] memory who = new address[](3);
        (who[0], who[1], who[2]) = (address(1), address(2), address(1));
        vm.expectRevert(abi.encodeWithSelector(IDeposits.WrongOperators.selector));
        this.make(who);
    }

    function test_constructor_keepsOperatorsInOrder() public view {
        vm.assertEq(deposits.operatorCount(), 4, "count");
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertEq(deposits.operator(i), operators[i], "operator");
            vm.assertTrue(deposits.isOperator(operators[i]), "is one");
        }
        vm.assertTrue(!deposits.isOperator(validator), "is none");
    }

    // Paying in.

    function testFuzz_registerOperator_wrongDeposit_reverts(uint256 amount) public {
        amount = bound(amount, 0, 100 ether);
        vm.assume(amount != OPERATOR);
        vm.expectRevert(abi.encodeWithSelector(IDeposits.WrongDeposit.selector, amount, OPERATOR));
        deposits.registerOperator{value: amount}(operators[0]);
    }

    function testFuzz_registerOperator_stranger_reverts(address who) public {
        vm.assume(!deposits.isOperator(who));
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotOperator.selector, who));
        deposits.registerOperator{value: OPERATOR}(who);
    }

    function test_registerOperator_twice_reverts() public {
        registered();
        vm.expectRevert(abi.encodeWithSelector(IDeposits.AlreadyDeposited.selector, operators[1]));
        deposits.registerOperator{value: OPERATOR}(operators[1]);
    }

    function test_registerValidator_operator_reverts() public {
        vm.deal(operators[0], VALIDATOR);
        vm.expectRevert(abi.encodeWithSelector(IDeposits.AlreadyDeposited.selector, operators[0]));
        vm.prank(operators[0]);
        deposits.registerValidator{value: VALIDATOR}();
    }

    function test_register_bondsForTheRoleAlone() public {
        registered();
        vm.assertTrue(deposits.bonded(operators[0], IDeposits.Role.Operator), "operator");
        vm.assertTrue(!deposits.bonded(operators[0], IDeposits.Role.Validator), "no validator");
        vm.assertTrue(deposits.bonded(validator, IDeposits.Role.Validator), "validator");
        vm.assertTrue(!deposits.bonded(validator, IDeposits.Role.Operator), "no operator");
        vm.assertTrue(!deposits.bonded(address(this), IDeposits.Role.None), "who paid nothing has no role");
    }

    // Leaving.

    function test_startLeaving_nothingDeposited_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, address(this)));
        deposits.startLeaving();
    }

    function test_startLeaving_twice_reverts() public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, validator));
        vm.prank(validator);
        deposits.startLeaving();
    }

    function test_startLeaving_endsTheBond() public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        vm.assertTrue(!deposits.bonded(validator, IDeposits.Role.Validator), "leaving");
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, validator));
        deposits.exposeValidator(validator, 1);
    }

    function testFuzz_withdraw_beforeItsTime_reverts(uint256 wait) public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        uint256 opens = time() + DELAY;
        vm.warp(bound(wait, time(), opens - 1));
        vm.expectRevert(abi.encodeWithSelector(IDeposits.TooEarly.selector, opens));
        vm.prank(validator);
        deposits.withdraw();
    }

    function test_withdraw_notAsked_reverts() public {
        registered();
        vm.expectRevert(abi.encodeWithSelector(IDeposits.TooEarly.selector, 0));
        vm.prank(validator);
        deposits.withdraw();
    }

    function testFuzz_withdraw_exposed_reverts(uint64 epoch, uint64 settled) public {
        registered();
        epoch = uint64(bound(epoch, 1, type(uint64).max));
        settledThrough = uint64(bound(settled, 0, epoch - 1));
        deposits.exposeValidator(validator, epoch);
        vm.prank(validator);
        deposits.startLeaving();
        pass(DELAY);
        vm.expectRevert(abi.encodeWithSelector(IDeposits.Exposed.selector, validator, epoch));
        vm.prank(validator);
        deposits.withdraw();
        settledThrough = epoch;
        vm.prank(validator);
        deposits.withdraw();
        vm.assertEq(deposits.credit(validator), VALIDATOR, "credited");
    }

    function test_withdraw_twice_reverts() public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        pass(DELAY);
        vm.prank(validator);
        deposits.withdraw();
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, validator));
        vm.prank(validator);
        deposits.withdraw();
    }

    function test_collect_paysOnce() public {
        registered();
        uint256 before = validator.balance;
        vm.prank(validator);
        deposits.startLeaving();
        pass(DELAY);
        vm.prank(validator);
        deposits.withdraw();
        vm.prank(validator);
        vm.assertEq(deposits.collect(), VALIDATOR, "amount");
        vm.assertEq(validator.balance, before + VALIDATOR, "balance");
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NothingCollected.selector));
        vm.prank(validator);
        deposits.collect();
    }

    // What the Epochs contract does.

    function testFuzz_onlyEpochs_reverts(address who) public {
        vm.assume(who != address(this));
        bytes memory refused = abi.encodeWithSelector(IDeposits.NotEpochs.selector);
        vm.expectRevert(refused);
        vm.prank(who);
        deposits.slash(validator, who);
        vm.expectRevert(refused);
        vm.prank(who);
        deposits.exposeOperators(1, 1);
        vm.expectRevert(refused);
        vm.prank(who);
        deposits.exposeValidator(validator, 1);
    }

    function testFuzz_exposeOperators_signersAlone(uint256 signers, uint64 epoch) public {
        registered();
        signers = bound(signers, 0, 15);
        epoch = uint64(bound(epoch, 1, type(uint64).max));
        deposits.exposeOperators(signers, epoch);
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertEq(deposits.getDeposit(operators[i]).exposedTo, signers >> i & 1 == 1 ? epoch : 0, "exposed to");
        }
    }

    function test_exposeOperators_withoutDeposit_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, operators[2]));
        deposits.exposeOperators(4, 1);
    }

    function testFuzz_exposeValidator_latestCounts(uint64 x, uint64 y) public {
        registered();
        deposits.exposeValidator(validator, x);
        deposits.exposeValidator(validator, y);
        vm.assertEq(deposits.getDeposit(validator).exposedTo, x > y ? x : y, "the later one");
    }

    function test_slash_quarterIsCredited() public {
        registered();
        vm.assertEq(deposits.slash(operators[0], validator), OPERATOR, "amount");
        vm.assertEq(deposits.credit(validator), OPERATOR / 4, "reward");
        vm.assertEq(deposits.burnt(), OPERATOR - OPERATOR / 4, "burnt");
    }

    function test_slash_twice_takesNothing() public {
        registered();
        deposits.slash(validator, operators[0]);
        vm.assertEq(deposits.slash(validator, operators[0]), 0, "nothing is left");
        vm.assertEq(deposits.credit(operators[0]), VALIDATOR / 4, "one reward");
    }

    function test_slash_afterWithdraw_takesNothing() public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        pass(DELAY);
        vm.prank(validator);
        deposits.withdraw();
        vm.assertEq(deposits.slash(validator, operators[0]), 0, "the deposit has left");
        vm.assertEq(deposits.credit(validator), VALIDATOR, "and is the validator's");
    }

    function test_slash_whileLeaving_takesAll() public {
        registered();
        vm.prank(validator);
        deposits.startLeaving();
        vm.assertEq(deposits.slash(validator, operators[0]), VALIDATOR, "amount");
        pass(DELAY);
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, validator));
        vm.prank(validator);
        deposits.withdraw();
    }
}
