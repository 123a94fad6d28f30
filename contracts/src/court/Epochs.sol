// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court, Result} from "./Court.sol";
import {HistoryTree} from "./HistoryTree.sol";
import {IDeposits} from "./IDeposits.sol";
import {Epoch, IEpochs, IInputs, LastResult} from "./IEpochs.sol";
import {ClaimKey, Keys, RoundId, Statement} from "./Keys.sol";

/// @notice How an epoch stands. Void epochs were built on one that fell.
enum Stage {
    None,
    Open,
    Resolved,
    Void
}

/// @notice What a level-1 claim says of the state after its epoch.
struct Outcome {
    bytes32 stateAfter;
    uint64 gasTotal;
    bool asSigned; // claims the signed results, in a round after the first
}

/// @notice A posted epoch.
struct Posted {
    bytes32 previous; // epoch before; 0 for the first
    bytes32 stateBefore;
    bytes32 inputsRoot;
    ClaimKey signed; // level-1 claim of the signed results
    ClaimKey result; // level-1 claim that survived, once resolved
    uint256 signers; // bitmap over the operators
    uint64 number; // counts postings, from 1
    uint64 from;
    uint64 to;
    Stage stage;
    uint32 round; // of claims, from 0
    RoundId roundId;
}

/// @notice What is fixed about a cluster. The gas total's place follows the State container of
/// package runtime/kernel: its field index and the depth of the container's tree.
struct Cluster {
    uint64 chainId;
    uint64 firstBlock;
    bytes32 genesisState; // state root before firstBlock
    uint8 gasDepth;
    uint64 gasIndex;
}

/// @title Epochs of one cluster
/// @notice Posting, rivals, endorsements and what follows from the court's verdict. Inputs are
/// agreed, results are disputed: a rival claims other results for the same inputs.
contract Epochs is IEpochs, IInputs {
    /// @notice Most endorsements of an epoch.
    uint256 public constant MAX_ENDORSEMENTS = 64;
    bytes32 private constant EPOCH_TYPE = keccak256(
        "Epoch(uint64 chainId,uint64 from,uint64 to,bytes32 inputsRoot,bytes32 stateBefore,bytes32 resultsRoot,bytes32 stateAfter,uint64 gasTotal)"
    );
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    // Half of the curve's order: a signature's s is in the lower half.
    uint256 private constant MAX_S = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    Court public immutable court;
    IDeposits public immutable deposits;
    bytes32 public immutable domain;
    uint64 public immutable chainId;
    uint64 public immutable firstBlock;
    bytes32 public immutable genesisState;
    uint8 public immutable gasDepth;
    uint64 public immutable gasIndex;

    /// @notice Number of the last epoch up to which all are settled; 0 for none.
    uint64 public settledThrough;
    /// @notice Epochs posted so far.
    uint64 public count;
    /// @notice The last epoch of the chain of epochs; 0 for none.
    bytes32 public head;

    mapping(bytes32 => Posted) private _epochs;
    mapping(ClaimKey => Outcome) private _outcomes;
    mapping(bytes32 => address[]) private _endorsers;
    // By operator and first block: a deposit paid in later does not answer for the same again.
    mapping(address => mapping(uint64 => bool)) private _punished;

    constructor(Court court_, IDeposits deposits_, Cluster memory cluster) {
        court = court_;
        deposits = deposits_;
        chainId = cluster.chainId;
        firstBlock = cluster.firstBlock;
        genesisState = cluster.genesisState;
        gasDepth = cluster.gasDepth;
        gasIndex = cluster.gasIndex;
        domain = keccak256(abi.encode(DOMAIN_TYPE, keccak256("Assize"), keccak256("1"), block.chainid, address(this)));
    }

    /// @notice Posts the next epoch with its level-1 bond.
    /// @param signers bitmap over the operators
    /// @param signatures r, s, v (27 or 28) of each signer, lowest bit first
    function post(Epoch calldata e, uint256 signers, bytes calldata signatures, LastResult calldata last)
        external
        payable
        returns (bytes32 id)
    {
        if (e.chainId != chainId) revert WrongChain(e.chainId, chainId);
        (uint64 wantFrom, bytes32 wantState) = _next();
        if (e.from != wantFrom || e.to < e.from || e.to - e.from > HistoryTree.LAST) {
            revert WrongRange(e.from, e.to, wantFrom);
        }
        if (e.stateBefore != wantState) revert WrongStateBefore(e.stateBefore, wantState);
        id = digest(e);
        _checkQuorum(id, signers, signatures);
        if (last.stateRoot != e.stateAfter || last.gasTotal != e.gasTotal) revert WrongLastResult();

        uint64 number = ++count;
        deposits.exposeOperators(signers, number);
        _record(id, e, signers, number);
        ClaimKey key = _enter(id, e.resultsRoot, last, new Result[](0), new bytes32[](0));
        _epochs[id].signed = key;
        head = id;
        emit EpochPosted(id, number, key, e, signers, signatures, msg.sender);
    }

    /// @notice Claims other results for an open epoch, with the level-1 bond.
    /// @param against level-1 claims to be paired with at once
    /// @param opening the 32 nodes below the results root, which open every match begun here; or none
    function rival(
        bytes32 id,
        bytes32 resultsRoot,
        LastResult calldata last,
        Result[] calldata against,
        bytes32[] calldata opening
    ) external payable returns (ClaimKey key) {
        _open(id);
        key = _enter(id, resultsRoot, last, against, opening);
        emit RivalPosted(id, key, resultsRoot, last.stateRoot, last.gasTotal);
    }

    /// @notice Stakes the sender's validator deposit on the signed results, within the window.
    function endorse(bytes32 id) external {
        Posted storage p = _open(id);
        uint256 windowEnd = court.getRound(Keys.round(id, 0)).windowEnd;
        if (p.round != 0 || block.timestamp > windowEnd) revert TooLate(windowEnd);
        address[] storage list = _endorsers[id];
        if (list.length == MAX_ENDORSEMENTS) revert TooManyEndorsements(MAX_ENDORSEMENTS);
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == msg.sender) revert AlreadyEndorsed(msg.sender);
        }
        deposits.exposeValidator(msg.sender, p.number);
        list.push(msg.sender);
        emit Endorsed(id, msg.sender);
    }

    /// @notice Settles the next epoch after its window, when at most one level-1 claim stands: the
    /// survivor is its result, and wrong signers and endorsers lose their deposits. When none
    /// stands, the epoch is open for claims again. An epoch built on a fallen one is void.
    /// @param survivor the level-1 claim that stands; ignored where none does
    function settle(bytes32 id, ClaimKey survivor) external {
        Posted storage p = _open(id);
        if (p.number != settledThrough + 1) revert NotNext(p.number, settledThrough + 1);
        if (_isVoid(p)) {
            p.stage = Stage.Void;
            settledThrough = p.number;
            court.cancel(p.roundId);
            emit EpochVoid(id);
            return;
        }
        if (court.close(p.roundId, survivor) == 0) {
            _openRound(id, p, p.round + 1);
            emit EpochReopened(id, p.round);
            return;
        }
        p.stage = Stage.Resolved;
        p.result = survivor;
        settledThrough = p.number;
        Outcome storage o = _outcomes[survivor];
        bool asSigned = survivor == p.signed || o.asSigned;
        emit EpochResolved(id, survivor, o.stateAfter, o.gasTotal, asSigned);
        if (asSigned) return;
        if (o.stateAfter != _outcomes[p.signed].stateAfter) head = id; // what was built on it is void
        _slashAll(id, p.signers, court.getClaim(Keys.arena(p.roundId), survivor).poster);
    }

    /// @notice Slashes an operator who signed two epochs that start alike.
    function equivocation(Epoch calldata x, bytes calldata signatureX, Epoch calldata y, bytes calldata signatureY)
        external
    {
        (bytes32 dx, bytes32 dy) = (digest(x), digest(y));
        if (x.chainId != chainId || y.chainId != chainId || x.from != y.from || x.stateBefore != y.stateBefore || dx == dy) {
            revert NoEquivocation();
        }
        address who = _recover(dx, signatureX);
        if (!deposits.isOperator(who) || who != _recover(dy, signatureY)) revert NoEquivocation();
        if (_punished[who][x.from]) revert NoEquivocation();
        emit Equivocation(who, dx, dy);
        if (deposits.slash(who, msg.sender) != 0) _punished[who][x.from] = true;
    }

    /// @notice The EIP-712 digest of an epoch: what is signed, and its id.
    function digest(Epoch calldata e) public view returns (bytes32) {
        bytes32 content = keccak256(
            abi.encode(
                EPOCH_TYPE, e.chainId, e.from, e.to, e.inputsRoot, e.stateBefore, e.resultsRoot, e.stateAfter, e.gasTotal
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }

    /// @notice Where the next epoch starts: its first block and the state root before it.
    function next() external view returns (uint64 from, bytes32 stateBefore) {
        return _next();
    }

    /// @notice A posted epoch; its stage is None where there is none of that id.
    function getEpoch(bytes32 id) external view returns (Posted memory) {
        return _epochs[id];
    }

    /// @inheritdoc IInputs
    function inputsRoot(bytes32 id) external view returns (bytes32) {
        return _epochs[id].inputsRoot;
    }

    /// @notice What a level-1 claim says of the state after its epoch; all zero for another claim.
    function getOutcome(ClaimKey key) external view returns (Outcome memory) {
        return _outcomes[key];
    }

    /// @notice Who endorsed an epoch, in order.
    function endorsers(bytes32 id) external view returns (address[] memory) {
        return _endorsers[id];
    }

    function _open(bytes32 id) private view returns (Posted storage p) {
        p = _epochs[id];
        if (p.stage != Stage.Open) revert EpochNotOpen(id);
    }

    /// @dev The head of the chain of epochs is the last posted one that is not void. The state that
    /// it ends in is its result's, or what was signed as long as it has none.
    function _next() private view returns (uint64 from, bytes32 state) {
        Posted storage p = _epochs[head];
        if (p.stage == Stage.None) return (firstBlock, genesisState);
        ClaimKey key = p.stage == Stage.Resolved ? p.result : p.signed;
        return (p.to + 1, _outcomes[key].stateAfter);
    }

    function _isVoid(Posted storage p) private view returns (bool) {
        if (p.previous == 0) return false;
        Posted storage before = _epochs[p.previous];
        return before.stage == Stage.Void || _outcomes[before.result].stateAfter != p.stateBefore;
    }

    function _record(bytes32 id, Epoch calldata e, uint256 signers, uint64 number) private {
        Posted storage p = _epochs[id];
        if (p.stage != Stage.None) revert EpochNotOpen(id);
        p.previous = head;
        p.stateBefore = e.stateBefore;
        p.inputsRoot = e.inputsRoot;
        p.signers = signers;
        p.number = number;
        p.from = e.from;
        p.to = e.to;
        p.stage = Stage.Open;
        _openRound(id, p, 0);
    }

    function _openRound(bytes32 id, Posted storage p, uint32 round) private {
        p.round = round;
        p.roundId = Keys.round(id, round);
        court.open(p.roundId, id, uint32(p.to - p.from + 1));
    }

    function _enter(
        bytes32 id,
        bytes32 root,
        LastResult calldata last,
        Result[] memory against,
        bytes32[] memory opening
    ) private returns (ClaimKey key) {
        Posted storage p = _epochs[id];
        bytes32 appHash = HistoryTree.hash(last.stateRoot, last.receiptsRoot);
        if (HistoryTree.climb(appHash, HistoryTree.LAST, last.branch, HistoryTree.DEPTH) != root) {
            revert WrongLastResult();
        }
        bytes32 chunk = HistoryTree.uint64Chunk(last.gasTotal);
        if (HistoryTree.climb(chunk, gasIndex, last.gasBranch, gasDepth) != last.stateRoot) revert WrongLastResult();
        key = court.enter{value: msg.value}(
            p.roundId, p.stateBefore, Result(appHash, root), msg.sender, against, opening
        );
        _outcomes[key] = Outcome({
            stateAfter: last.stateRoot,
            gasTotal: last.gasTotal,
            asSigned: p.round != 0 && _firstRoundKey(id, p, appHash, root) == p.signed
        });
    }

    /// @dev A later round's claim has another key than the same of round 0, as which it was signed.
    function _firstRoundKey(bytes32 id, Posted storage p, bytes32 last, bytes32 root) private view returns (ClaimKey) {
        return Keys.claim(
            Statement({round: Keys.round(id, 0), level: 1, path: 0, first: p.stateBefore, last: last, root: root})
        );
    }

    function _slashAll(bytes32 id, uint256 signers, address rewarded) private {
        for (uint256 i = 0; signers >> i != 0; ++i) {
            if (signers >> i & 1 == 1) deposits.slash(deposits.operator(i), rewarded);
        }
        address[] storage list = _endorsers[id];
        for (uint256 i = 0; i < list.length; ++i) {
            deposits.slash(list[i], rewarded);
        }
    }

    function _checkQuorum(bytes32 id, uint256 signers, bytes calldata signatures) private view {
        uint256 operators = deposits.operatorCount();
        uint256 signed = 0;
        if (signers >> operators != 0) revert WrongSignature(operators);
        for (uint256 i = 0; i < operators; ++i) {
            if (signers >> i & 1 == 0) continue;
            if (signatures.length < (signed + 1) * 65) revert WrongSignaturesLength(signatures.length, (signed + 1) * 65);
            if (_recover(id, signatures[signed * 65:(signed + 1) * 65]) != deposits.operator(i)) revert WrongSignature(i);
            ++signed;
        }
        if (signatures.length != signed * 65) revert WrongSignaturesLength(signatures.length, signed * 65);
        if (signed * 3 <= operators * 2) revert TooFewSigners(signed, operators);
    }

    /// @dev 0 for a signature that is not in its one form.
    function _recover(bytes32 hash, bytes calldata signature) private pure returns (address) {
        if (signature.length != 65) return address(0);
        uint256 s = uint256(bytes32(signature[32:64]));
        uint8 v = uint8(signature[64]);
        if (s > MAX_S || (v != 27 && v != 28)) return address(0);
        return ecrecover(hash, v, bytes32(signature[0:32]), bytes32(s));
    }
}
