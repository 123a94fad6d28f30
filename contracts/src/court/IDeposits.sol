// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What deposits tell and refuse
interface IDeposits {
    /// @notice The two kinds of depositors.
    enum Role {
        None,
        Operator,
        Validator
    }

    /// @notice A deposit was paid in.
    event Deposited(address indexed who, Role role, uint256 amount);
    /// @notice A deposit may be withdrawn from this second on, if nothing is open that it answers for.
    event Leaving(address indexed who, uint40 from);
    /// @notice A deposit was credited to its owner.
    event Withdrawn(address indexed who, uint256 amount);
    /// @notice A deposit was taken; reward is the part that was credited, the rest is burnt.
    event Slashed(address indexed who, uint256 amount, address indexed rewarded, uint256 reward);
    /// @notice Credits were paid out.
    event Collected(address indexed who, uint256 amount);

    /// @notice Only the Epochs contract may call this.
    error NotEpochs();
    /// @notice The address is none of the cluster's operators.
    error NotOperator(address who);
    /// @notice The set is empty, too large, has a zero address or one twice.
    error WrongOperators();
    /// @notice The deposit sent is not the one that the role costs.
    error WrongDeposit(uint256 sent, uint256 want);
    /// @notice The address has a deposit already.
    error AlreadyDeposited(address who);
    /// @notice The address has no deposit, or is leaving with it.
    error NotBonded(address who);
    /// @notice The deposit answers for an epoch that is not settled.
    error Exposed(address who, uint64 epoch);
    /// @notice Withdrawal has not been asked for, or its time has not come.
    error TooEarly(uint256 opens);
    /// @notice Nothing to collect, or the receiver refused it.
    error NothingCollected();

    /// @notice Locks the deposits of an epoch's signers until it is settled.
    function exposeOperators(uint256 signers, uint64 epoch) external;
    /// @notice Locks the deposit of an endorser until the epoch is settled.
    function exposeValidator(address who, uint64 epoch) external;
    /// @notice Takes what is left of a deposit: a quarter is credited to rewarded, the rest is burnt.
    /// @return amount what was left, in wei
    function slash(address who, address rewarded) external returns (uint256 amount);
    /// @notice The cluster's operators, in the order of the signers' bitmap.
    function operator(uint256 index) external view returns (address);
    /// @notice Number of the cluster's operators.
    function operatorCount() external view returns (uint256);
    /// @notice Whether the address is one of the cluster's operators.
    function isOperator(address who) external view returns (bool);
    /// @notice Whether the address has a deposit of this role and is not leaving.
    function bonded(address who, Role role) external view returns (bool);
}
