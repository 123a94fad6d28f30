// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeposits} from "./IDeposits.sol";

/// @notice What the deposits need to know of epochs.
interface ISettled {
    /// @notice Number of the last epoch up to which all are settled; 0 for none.
    function settledThrough() external view returns (uint64);
}

/// @notice One deposit.
struct Deposit {
    uint128 amount; // wei
    uint64 exposedTo; // number of the last epoch that it answers for
    uint40 leavingFrom; // unix seconds from which it may be withdrawn; 0 when not leaving
    IDeposits.Role role;
}

/// @title Deposits of the cluster's operators and of batch validators
/// @notice The operators are a fixed set: the quorum counts all of them, the ones without a
/// deposit included. Anybody may become a validator. A deposit leaves in two steps, with a delay
/// of at least the challenge window, and not before every epoch that it answers for is settled.
contract Deposits is IDeposits {
    /// @notice Most operators a cluster may have.
    uint256 public constant MAX_OPERATORS = 64;
    /// @notice One part in this many of a slashed deposit goes to the one who disproved; the rest
    /// is burnt, so that nobody profits from disputing himself.
    uint256 public constant REWARD_DIVISOR = 4;

    ISettled public immutable epochs;
    uint256 public immutable operatorDeposit;
    uint256 public immutable validatorDeposit;
    uint40 public immutable leavingDelay;

    address[] private _operators;
    /// @inheritdoc IDeposits
    mapping(address => bool) public isOperator;
    mapping(address => Deposit) private _deposits;
    mapping(address => uint256) private _credit;
    uint256 private _burnt;

    constructor(
        ISettled epochs_,
        uint128 operatorDeposit_,
        uint128 validatorDeposit_,
        uint40 leavingDelay_,
        address[] memory operators_
    ) {
        epochs = epochs_;
        operatorDeposit = operatorDeposit_;
        validatorDeposit = validatorDeposit_;
        leavingDelay = leavingDelay_;
        if (operators_.length == 0 || operators_.length > MAX_OPERATORS) revert WrongOperators();
        for (uint256 i = 0; i < operators_.length; ++i) {
            if (operators_[i] == address(0) || isOperator[operators_[i]]) revert WrongOperators();
            isOperator[operators_[i]] = true;
        }
        _operators = operators_;
    }

    modifier onlyEpochs() {
        if (msg.sender != address(epochs)) revert NotEpochs();
        _;
    }

    /// @notice Deposits for one of the cluster's operators; anybody may pay for it.
    function registerOperator(address who) external payable {
        if (!isOperator[who]) revert NotOperator(who);
        _deposit(who, Role.Operator, operatorDeposit);
    }

    /// @notice Deposits for a batch validator; an operator's key cannot be one.
    function registerValidator() external payable {
        if (isOperator[msg.sender]) revert AlreadyDeposited(msg.sender);
        _deposit(msg.sender, Role.Validator, validatorDeposit);
    }

    /// @notice Asks for the sender's deposit back; from here on it cannot sign or endorse.
    function startLeaving() external {
        Deposit storage d = _deposits[msg.sender];
        if (d.amount == 0 || d.leavingFrom != 0) revert NotBonded(msg.sender);
        d.leavingFrom = uint40(block.timestamp) + leavingDelay;
        emit Leaving(msg.sender, d.leavingFrom);
    }

    /// @notice Pays the sender's deposit out.
    function withdraw() external {
        Deposit storage d = _deposits[msg.sender];
        if (d.amount == 0) revert NotBonded(msg.sender);
        if (d.leavingFrom == 0 || block.timestamp < d.leavingFrom) revert TooEarly(d.leavingFrom);
        if (d.exposedTo > epochs.settledThrough()) revert Exposed(msg.sender, d.exposedTo);
        uint256 amount = d.amount;
        delete _deposits[msg.sender];
        emit Withdrawn(msg.sender, amount);
        _credit[msg.sender] += amount;
    }

    /// @notice Pays out what the sender has been credited with.
    function collect() external returns (uint256 amount) {
        amount = _credit[msg.sender];
        _credit[msg.sender] = 0;
        emit Collected(msg.sender, amount);
        (bool ok,) = msg.sender.call{value: amount}("");
        if (amount == 0 || !ok) revert NothingCollected();
    }

    /// @inheritdoc IDeposits
    function exposeOperators(uint256 signers, uint64 epoch) external onlyEpochs {
        for (uint256 i = 0; i < _operators.length; ++i) {
            if (signers >> i & 1 == 1) _expose(_operators[i], Role.Operator, epoch);
        }
    }

    /// @inheritdoc IDeposits
    function exposeValidator(address who, uint64 epoch) external onlyEpochs {
        _expose(who, Role.Validator, epoch);
    }

    /// @inheritdoc IDeposits
    function slash(address who, address rewarded) external onlyEpochs returns (uint256 amount) {
        amount = _deposits[who].amount;
        if (amount == 0) return 0;
        delete _deposits[who];
        uint256 reward = amount / REWARD_DIVISOR;
        _credit[rewarded] += reward;
        _burnt += amount - reward;
        emit Slashed(who, amount, rewarded, reward);
    }

    /// @inheritdoc IDeposits
    function operator(uint256 index) external view returns (address) {
        return _operators[index];
    }

    /// @inheritdoc IDeposits
    function operatorCount() external view returns (uint256) {
        return _operators.length;
    }

    /// @inheritdoc IDeposits
    function bonded(address who, Role role) public view returns (bool) {
        Deposit storage d = _deposits[who];
        return d.role == role && d.amount != 0 && d.leavingFrom == 0;
    }

    /// @notice The deposit of an address; its amount is 0 where there is none.
    function getDeposit(address who) external view returns (Deposit memory) {
        return _deposits[who];
    }

    /// @notice What an address may collect, in wei.
    function credit(address who) external view returns (uint256) {
        return _credit[who];
    }

    /// @notice Wei that stay in this contract for ever.
    function burnt() external view returns (uint256) {
        return _burnt;
    }

    function _deposit(address who, Role role, uint256 want) private {
        if (msg.value != want) revert WrongDeposit(msg.value, want);
        if (_deposits[who].amount != 0) revert AlreadyDeposited(who);
        _deposits[who] = Deposit({amount: uint128(want), exposedTo: 0, leavingFrom: 0, role: role});
        emit Deposited(who, role, want);
    }

    function _expose(address who, Role role, uint64 epoch) private {
        if (!bonded(who, role)) revert NotBonded(who);
        // An earlier epoch may be endorsed after a later one: the later one counts.
        if (epoch > _deposits[who].exposedTo) _deposits[who].exposedTo = epoch;
    }
}
