// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court, Result, Terms} from "../../src/court/Court.sol";
import {Deposits} from "../../src/court/Deposits.sol";
import {Cluster, Epochs} from "../../src/court/Epochs.sol";
import {Epoch, LastResult} from "../../src/court/IEpochs.sol";
import {ClaimKey, Keys, Pairing} from "../../src/court/Keys.sol";
import {History, PlainHistory} from "../reference/PlainHistory.sol";
import {PlainTree} from "../reference/PlainTree.sol";
import {Claimed, Docket} from "./Docket.sol";

/// @title Epochs, the court and deposits as deployed together, four operators and a validator
abstract contract EpochsCase is Docket {
    using PlainHistory for History;

    uint64 internal constant CHAIN = 77;
    uint64 internal constant FIRST = 10;
    uint256 internal constant OPERATOR = 32 ether;
    uint256 internal constant VALIDATOR = 4 ether;
    bytes32 internal constant GENESIS = keccak256("genesis");

    Epochs internal epochs;
    Deposits internal deposits;
    address internal validator = address(0xbeef);

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        vm.deal(address(this), 100_000 ether);
        vm.deal(validator, 100 ether);
        make(4);
        vm.prank(validator);
        deposits.registerValidator{value: VALIDATOR}();
    }

    /// @dev Deploys the three contracts for n operators, whose keys are 1 to n.
    function make(uint256 n) internal {
        uint64 nonce = vm.getNonce(address(this));
        address epochsAt = vm.computeCreateAddress(address(this), nonce + 1);
        address depositsAt = vm.computeCreateAddress(address(this), nonce + 2);
        Terms memory terms = Terms(WINDOW, ARENA_WINDOW, CLOCK, CAP, MAX_GAS_PRICE, [bond(1), bond(2), bond(3), bond(4)]);
        court = Court(deploy("Court", abi.encode(epochsAt, address(0x1), address(0), terms)));
        epochs = Epochs(deploy("Epochs", abi.encode(court, depositsAt, Cluster(CHAIN, FIRST, GENESIS, 4, 8))));
        address[] memory who = new address[](n);
        for (uint256 i = 0; i < n; ++i) who[i] = vm.addr(i + 1);
        deposits = Deposits(deploy("Deposits", abi.encode(epochs, OPERATOR, VALIDATOR, WINDOW, who)));
        vm.assertTrue(address(epochs) == epochsAt && address(deposits) == depositsAt, "addresses");
        for (uint256 i = 0; i < n; ++i) deposits.registerOperator{value: OPERATOR}(who[i]);
    }

    // Results, and epochs that sign them.

    /// @dev A history whose last app hash opens to a state with a gas total. It changes in an
    /// epoch's last block, or for "late" seeds behind it, which no true history does.
    function results(bytes32 seed) internal pure returns (LastResult memory last, History memory h) {
        bytes32[] memory state = new bytes32[](16);
        for (uint256 i = 0; i < 13; ++i) state[i] = keccak256(abi.encode(seed, i));
        last.gasTotal = uint64(uint256(seed >> 192));
        bytes memory chunk = new bytes(32);
        for (uint256 i = 0; i < 8; ++i) chunk[i] = bytes1(uint8(last.gasTotal >> (8 * i)));
        state[8] = bytes32(chunk);
        last.stateRoot = PlainTree.root(state);
        last.receiptsRoot = keccak256(abi.encode(seed, "receipts"));
        last.gasBranch = PlainTree.branch(state, 8);
        bytes32 appHash = PlainTree.hash(last.stateRoot, last.receiptsRoot);
        h = PlainHistory.constant_(keccak256("blocks")).changed(bytes4(seed) == "late" ? 9 : 7, appHash);
        last.branch = h.branch(PlainHistory.LAST, 15);
    }

    /// @dev The next epoch with results by a seed, signed by operators of a bitmap.
    function epoch(bytes32 seed, uint256 signers) internal view returns (Epoch memory e, LastResult memory last, bytes memory s) {
        History memory h;
        (last, h) = results(seed);
        (uint64 from, bytes32 before) = epochs.next();
        e = Epoch({
            chainId: CHAIN,
            from: from,
            to: from + 7,
            inputsRoot: keccak256(abi.encode(seed, "inputs")),
            stateBefore: before,
            resultsRoot: h.root(),
            stateAfter: last.stateRoot,
            gasTotal: last.gasTotal
        });
        s = sign(epochs.digest(e), signers);
    }

    function sign(bytes32 digest, uint256 signers) internal pure returns (bytes memory all) {
        for (uint256 i = 0; signers >> i != 0; ++i) {
            if (signers >> i & 1 == 1) all = bytes.concat(all, signature(i + 1, digest));
        }
    }

    function signature(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function post(bytes32 seed) internal returns (bytes32 id, Epoch memory e) {
        LastResult memory last;
        bytes memory s;
        (e, last, s) = epoch(seed, 7);
        id = epochs.post{value: bond(1)}(e, 7, s, last);
    }

    /// @dev Posts other results for an epoch and has them fight what was signed.
    function against(bytes32 id, bytes32 signed, bytes32 other)
        internal
        returns (Pairing memory p, Claimed memory a, Claimed memory b)
    {
        (, History memory h) = results(signed);
        (LastResult memory last, History memory otherH) = results(other);
        bytes32 before = epochs.getEpoch(id).stateBefore;
        Claimed memory x = claimOf(Keys.round(id, 0), before, h);
        Claimed memory y = claimOf(Keys.round(id, 0), before, otherH);
        vm.assertTrue(keyOf(x) == epochs.getEpoch(id).signed, "what was signed");
        epochs.rival{value: bond(1)}(id, y.s.root, last, new Result[](0), none());
        court.pair(Keys.arena(x.s.round), x.s, y.s, none(), new Pairing[](0));
        (a, b) = inOrder(x, y);
        p = pairingOf(Keys.arena(x.s.round), keyOf(a), keyOf(b));
    }

    /// @dev Fells what was signed, which does not answer; returns the rival that does.
    function fell(bytes32 id, bytes32 signed, bytes32 other) internal returns (ClaimKey key) {
        (Pairing memory p, Claimed memory a, Claimed memory b) = against(id, signed, other);
        if (p.b == epochs.getEpoch(id).signed) move(p, a, b); // its turn comes second
        pass(CLOCK + 1);
        court.conclude(p, new Pairing[](0));
        return p.a == epochs.getEpoch(id).signed ? p.b : p.a;
    }

    function twoEpochs() internal view returns (Epoch memory x, Epoch memory y) {
        (x,,) = epoch("x", 7);
        (y,,) = epoch("y", 7);
    }
}
