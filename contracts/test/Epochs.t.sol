// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Result} from "../src/court/Court.sol";
import {Epochs, Posted, Stage} from "../src/court/Epochs.sol";
import {ICourt} from "../src/court/ICourt.sol";
import {IDeposits} from "../src/court/IDeposits.sol";
import {Epoch, IEpochs, LastResult} from "../src/court/IEpochs.sol";
import {ClaimKey, Keys, Pairing} from "../src/court/Keys.sol";
import {History, PlainHistory} from "./reference/PlainHistory.sol";
import {Claimed} from "./support/Docket.sol";
import {EpochsCase} from "./support/EpochsCase.sol";

/// @title Epochs from their signatures to their settlement
contract EpochsTest is EpochsCase {
    using PlainHistory for History;

    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function refused(Epoch memory e, uint256 signers, bytes memory s, LastResult memory last, bytes memory why) private {
        vm.expectRevert(why);
        epochs.post{value: bond(1)}(e, signers, s, last);
    }

    // Posting.

    /// More than two thirds of all operators, whether they deposited or not.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_post_quorum(uint256 n, uint256 signers) public {
        n = bound(n, 1, 16);
        signers = bound(signers, 0, (1 << n) - 1);
        uint256 signed;
        for (uint256 i = 0; i < n; ++i) signed += signers >> i & 1;
        make(n);
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", signers);
        if (signed * 3 <= 2 * n) {
            refused(e, signers, s, last, abi.encodeWithSelector(IEpochs.TooFewSigners.selector, signed, n));
            return;
        }
        bytes32 id = epochs.post{value: bond(1)}(e, signers, s, last);
        vm.assertEq(epochs.getEpoch(id).signers, signers, "signers");
        for (uint256 i = 0; i < n; ++i) {
            vm.assertEq(deposits.getDeposit(vm.addr(i + 1)).exposedTo, signers >> i & 1, "signers answer for it");
        }
    }

    function test_post_exactlyTwoThirds_reverts() public {
        make(3);
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", 5);
        refused(e, 5, s, last, abi.encodeWithSelector(IEpochs.TooFewSigners.selector, 2, 3));
    }

    function testFuzz_digest_isTypedData(Epoch memory e) public view {
        bytes32 typeHash = keccak256(
            "Epoch(uint64 chainId,uint64 from,uint64 to,bytes32 inputsRoot,bytes32 stateBefore,bytes32 resultsRoot,bytes32 stateAfter,uint64 gasTotal)"
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Assize"),
                keccak256("1"),
                block.chainid,
                epochs
            )
        );
        bytes32 want = keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(typeHash, e))));
        vm.assertEq(epochs.digest(e), want, "digest");
    }

    function testFuzz_post_range_reverts(uint64 from, uint64 to) public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        if (from % 2 == 0) from = FIRST;
        if (to % 2 == 0) to = uint64(bound(to, 0, 1 << 17));
        bool good = from == FIRST && to >= from && to - from < 1 << 15;
        (e.from, e.to) = (from, to);
        bytes memory s = sign(epochs.digest(e), 7);
        if (good) epochs.post{value: bond(1)}(e, 7, s, last);
        else refused(e, 7, s, last, abi.encodeWithSelector(IEpochs.WrongRange.selector, from, to, FIRST));
    }

    function test_post_anotherCluster_reverts() public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        e.chainId = CHAIN + 1;
        bytes memory s = sign(epochs.digest(e), 7);
        refused(e, 7, s, last, abi.encodeWithSelector(IEpochs.WrongChain.selector, CHAIN + 1, CHAIN));
    }

    function test_post_anotherStateBefore_reverts() public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        e.stateBefore = keccak256("elsewhere");
        bytes memory s = sign(epochs.digest(e), 7);
        refused(e, 7, s, last, abi.encodeWithSelector(IEpochs.WrongStateBefore.selector, e.stateBefore, GENESIS));
    }

    function testFuzz_post_signatureOfAnother_reverts(uint256 which) public {
        which = bound(which, 0, 2);
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        bytes32 digest = epochs.digest(e);
        bytes memory s;
        for (uint256 i = 0; i < 3; ++i) s = bytes.concat(s, signature(i == which ? 9 : i + 1, digest));
        refused(e, 7, s, last, abi.encodeWithSelector(IEpochs.WrongSignature.selector, which));
    }

    function test_post_signatureWithHighS_reverts() public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(1, epochs.digest(e));
        bytes memory high = abi.encodePacked(r, ORDER - uint256(s), uint8(55 - v));
        bytes memory all = bytes.concat(high, sign(epochs.digest(e), 6));
        refused(e, 7, all, last, abi.encodeWithSelector(IEpochs.WrongSignature.selector, 0));
    }

    function testFuzz_post_signatureWithAnotherV_reverts(uint8 v) public {
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", 7);
        vm.assume(v != uint8(s[64]));
        s[64] = bytes1(v);
        refused(e, 7, s, last, abi.encodeWithSelector(IEpochs.WrongSignature.selector, 0));
    }

    function testFuzz_post_signatures_wrongLength_reverts(uint256 length) public {
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", 7);
        length = bound(length, 0, s.length + 130);
        vm.assume(length != s.length);
        bytes memory other = new bytes(length);
        for (uint256 i = 0; i < length && i < s.length; ++i) other[i] = s[i];
        uint256 want = length > s.length ? s.length : (length / 65 + 1) * 65;
        refused(e, 7, other, last, abi.encodeWithSelector(IEpochs.WrongSignaturesLength.selector, length, want));
    }

    function testFuzz_post_signerThatIsNone_reverts(uint256 bit) public {
        (Epoch memory e, LastResult memory last, bytes memory s) = epoch("x", 7);
        uint256 signers = 7 | (1 << bound(bit, 4, 255));
        refused(e, signers, s, last, abi.encodeWithSelector(IEpochs.WrongSignature.selector, 4));
    }

    /// Whatever part of the last app hash's opening is another: it is not believed.
    function testFuzz_post_wrongLastResult_reverts(uint256 part, uint256 i, bytes32 v) public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        vm.assume(v != 0);
        part = bound(part, 0, 4);
        if (part == 0) e.stateAfter = last.stateRoot = last.stateRoot ^ v;
        if (part == 1) last.receiptsRoot ^= v;
        if (part == 2) last.branch[i % 15] ^= v;
        if (part == 3) e.gasTotal = last.gasTotal = last.gasTotal + 1;
        if (part == 4) last.gasBranch[i % 4] ^= v;
        refused(e, 7, sign(epochs.digest(e), 7), last, abi.encodeWithSelector(IEpochs.WrongLastResult.selector));
    }

    function test_post_otherStateAfterThanProved_reverts() public {
        (Epoch memory e, LastResult memory last,) = epoch("x", 7);
        e.stateAfter = keccak256("wished for");
        refused(e, 7, sign(epochs.digest(e), 7), last, abi.encodeWithSelector(IEpochs.WrongLastResult.selector));
    }

    function test_post_nextFollows() public {
        (, Epoch memory e) = post("x");
        (uint64 from, bytes32 before) = epochs.next();
        vm.assertEq(from, e.to + 1, "next block");
        vm.assertEq(before, e.stateAfter, "its state");
    }

    // Endorsing.

    function test_endorse_onceEach() public {
        (bytes32 id,) = post("x");
        vm.prank(validator);
        epochs.endorse(id);
        vm.assertEq(deposits.getDeposit(validator).exposedTo, 1, "answers for it");
        vm.expectRevert(abi.encodeWithSelector(IEpochs.AlreadyEndorsed.selector, validator));
        vm.prank(validator);
        epochs.endorse(id);
    }

    function test_endorse_withoutDeposit_reverts() public {
        (bytes32 id,) = post("x");
        vm.expectRevert(abi.encodeWithSelector(IDeposits.NotBonded.selector, address(this)));
        epochs.endorse(id);
    }

    function test_endorse_afterTheWindow_reverts() public {
        (bytes32 id,) = post("x");
        uint256 end = time() + WINDOW;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IEpochs.TooLate.selector, end));
        vm.prank(validator);
        epochs.endorse(id);
    }

    function testFuzz_unknownEpoch_reverts(bytes32 id) public {
        bytes memory why = abi.encodeWithSelector(IEpochs.EpochNotOpen.selector, id);
        (LastResult memory last,) = results("x");
        vm.expectRevert(why);
        epochs.endorse(id);
        vm.expectRevert(why);
        epochs.settle(id, ClaimKey.wrap(0));
        vm.expectRevert(why);
        epochs.rival{value: bond(1)}(id, 0, last, new Result[](0), none());
    }

    // Settling.

    function test_settle_asSigned() public {
        (bytes32 id, Epoch memory e) = post("x");
        ClaimKey signed = epochs.getEpoch(id).signed;
        pass(WINDOW + 1);
        epochs.settle(id, signed);
        Posted memory p = epochs.getEpoch(id);
        vm.assertTrue(p.stage == Stage.Resolved && p.result == signed, "resolved");
        vm.assertEq(epochs.settledThrough(), 1, "settled");
        (, bytes32 before) = epochs.next();
        vm.assertEq(before, e.stateAfter, "the next starts there");
        vm.assertEq(deposits.getDeposit(vm.addr(1)).amount, OPERATOR, "nobody is slashed");
    }

    function test_settle_outOfOrder_reverts() public {
        (bytes32 first,) = post("x");
        (bytes32 second,) = post("y");
        ClaimKey key = epochs.getEpoch(second).signed;
        pass(WINDOW + 1);
        vm.expectRevert(abi.encodeWithSelector(IEpochs.NotNext.selector, 2, 1));
        epochs.settle(second, key);
        epochs.settle(first, epochs.getEpoch(first).signed);
        epochs.settle(second, key);
    }

    /// A rival fells the signed results: signers and endorsers lose their deposits, what was built
    /// on it is void, and its signers lose nothing for that.
    function test_settle_rivalSurvives_slashesWhoSigned() public {
        (bytes32 id,) = post("false");
        vm.prank(validator);
        epochs.endorse(id);
        (bytes32 next,) = post("built on it");
        ClaimKey winner = fell(id, "false", "true");
        pass(WINDOW + 1);
        epochs.settle(id, winner);
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertEq(deposits.getDeposit(vm.addr(i + 1)).amount, i < 3 ? 0 : OPERATOR, "who signed lost it");
        }
        vm.assertEq(deposits.getDeposit(validator).amount, 0, "who endorsed lost it");
        vm.assertEq(deposits.credit(address(this)), (3 * OPERATOR + VALIDATOR) / 4, "the rival's reward");
        epochs.settle(next, ClaimKey.wrap(0));
        vm.assertTrue(epochs.getEpoch(next).stage == Stage.Void, "void");
        (, bytes32 before) = epochs.next();
        (LastResult memory last,) = results("true");
        vm.assertEq(before, last.stateRoot, "the next starts from the true state");
        vm.assertEq(deposits.getDeposit(vm.addr(4)).amount, OPERATOR, "who signed neither keeps it");
        court.refund(Keys.round(next, 0), epochs.getEpoch(next).signed);
    }

    /// When no claim stands the epoch opens again. Its signed results may then be claimed anew, and
    /// are the signed ones still.
    function test_settle_noneSurvives_opensAgain() public {
        (bytes32 id,) = post("late x");
        (Pairing memory p, Claimed memory a, Claimed memory b) = against(id, "late x", "late y");
        for (uint256 i = 0; i < MOVES; ++i) move(p, a, b);
        vm.assertEq(court.getRound(Keys.round(id, 0)).standing, 0, "neither repeats the last block");
        pass(WINDOW + 1);
        epochs.settle(id, ClaimKey.wrap(0));
        vm.assertEq(epochs.getEpoch(id).round, 1, "the next round");
        vm.expectPartialRevert(IEpochs.TooLate.selector);
        vm.prank(validator);
        epochs.endorse(id);
        (LastResult memory last, History memory h) = results("late x");
        ClaimKey again = epochs.rival{value: bond(1)}(id, h.root(), last, new Result[](0), none());
        vm.assertTrue(again != epochs.getEpoch(id).signed, "another round, another claim");
        vm.assertTrue(epochs.getOutcome(again).asSigned, "of what was signed");
        pass(WINDOW + 1);
        epochs.settle(id, again);
        vm.assertEq(deposits.getDeposit(vm.addr(1)).amount, OPERATOR, "nobody is slashed");
    }

    function test_rival_signedResults_reverts() public {
        (bytes32 id,) = post("x");
        (LastResult memory last, History memory h) = results("x");
        bytes32 root = h.root();
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyPosted.selector, epochs.getEpoch(id).signed));
        epochs.rival{value: bond(1)}(id, root, last, new Result[](0), none());
    }

    // Equivocation.

    function test_equivocation_costsTheDepositOnce() public {
        (Epoch memory x, Epoch memory y) = twoEpochs();
        bytes memory sx = signature(2, epochs.digest(x));
        bytes memory sy = signature(2, epochs.digest(y));
        epochs.equivocation(x, sx, y, sy);
        vm.assertEq(deposits.getDeposit(vm.addr(2)).amount, 0, "slashed");
        vm.assertEq(deposits.credit(address(this)), OPERATOR / 4, "rewarded");
        deposits.registerOperator{value: OPERATOR}(vm.addr(2));
        vm.expectRevert(abi.encodeWithSelector(IEpochs.NoEquivocation.selector));
        epochs.equivocation(x, sx, y, sy);
        vm.assertEq(deposits.getDeposit(vm.addr(2)).amount, OPERATOR, "a later deposit does not answer for it");
    }

    function testFuzz_equivocation_none_reverts(uint256 case_) public {
        (Epoch memory x, Epoch memory y) = twoEpochs();
        case_ = bound(case_, 0, 5);
        (uint256 kx, uint256 ky) = (2, 2);
        if (case_ == 0) y = x; // one epoch
        if (case_ == 1) ++y.from; // another first block
        if (case_ == 2) y.stateBefore = keccak256("after a fallen epoch");
        if (case_ == 3) y.chainId = CHAIN + 1;
        if (case_ == 4) ky = 3; // another operator
        if (case_ == 5) (kx, ky) = (9, 9); // no operator
        bytes memory sx = signature(kx, epochs.digest(x));
        bytes memory sy = signature(ky, epochs.digest(y));
        vm.expectRevert(abi.encodeWithSelector(IEpochs.NoEquivocation.selector));
        epochs.equivocation(x, sx, y, sy);
    }
}
