// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier, Place} from "./ITransitionVerifier.sol";
import {TransitionBegin} from "./TransitionBegin.sol";
import {Account, Call, Sender, TransitionCalls} from "./TransitionCalls.sol";
import {TransitionKinds} from "./TransitionKinds.sol";
import {Run, TransitionRuns} from "./TransitionRuns.sol";
import {Message, Queue, Transition, TransitionState} from "./TransitionState.sol";
import {TransitionUpgrades} from "./TransitionUpgrades.sol";
import {TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @title The transition verifier
/// @notice See {ITransitionVerifier}. The order of the witness is the order in which this contract
/// reads it, and that is the kernel's: the leaf before, settings, the input, then what each check
/// and each write needs.
contract TransitionVerifier is ITransitionVerifier {
    using TransitionWitness for Witness;
    using TransitionState for Transition;

    uint256 private constant KIND_OPEN = 1;
    uint256 private constant KIND_DEPLOY = 2;
    uint256 private constant KIND_CREATE = 3;
    uint256 private constant KIND_APPLY = 4;
    uint256 private constant KIND_DELEGATE = 5;
    uint256 private constant KIND_REVOKE = 6;
    uint256 private constant KIND_UPGRADE = 7;

    // Forms of the leaf before.
    uint256 private constant IN_BLOCK = 0;
    uint256 private constant BLOCK_OVER = 1;
    uint256 private constant BEFORE_IMPORT = 2; // in a block, after an export

    /// @inheritdoc ITransitionVerifier
    function transition(Place calldata place, bytes32 before, bytes32 terminal, bytes calldata witness)
        external
        view
        returns (bool run, bytes32 result)
    {
        Transition memory t;
        t.w = TransitionWitness.open(witness);
        (t.inputsRoot, t.blockIndex, t.terminal) = (place.inputsRoot, place.blockIndex, terminal);
        uint256 start = t.w.cursor;
        (run, result) = place.leaf == 0 ? (false, begin(t, before)) : follow(t, before);
        uint256 read = t.w.cursor - start;
        if (read != witness.length) revert WrongLength(read, witness.length);
    }

    /// @dev What follows a leaf of the block's history.
    function follow(Transition memory t, bytes32 before) private view returns (bool run, bytes32 result) {
        Witness memory w = t.w;
        uint256 form = w.number(1);
        if (form == BLOCK_OVER) return (false, over(t, before));
        if (form > BEFORE_IMPORT) revert BadForm(form);
        if (form == BEFORE_IMPORT) {
            t.exported = w.word();
            if (t.exported == 0) revert BadForm(form);
        }
        t.open();
        t.receipts = w.word();
        t.phase = w.number(1);
        t.deliveries = w.number(2);
        t.calls = w.number(2);
        bytes32 opened = t.leaf();
        if (opened != before) revert WrongLeaf(before, opened);
        if (t.phase == TransitionState.END) return (false, end(t));
        t.openSettings();
        if (t.phase == TransitionState.CALL) result = call(t);
        else if (t.phase == TransitionState.DELIVER) result = deliver(t);
        else revert BadPhase(t.phase);
        run = result != 0;
        if (!run) result = t.leaf();
    }

    /// @dev A block that is over repeats its app hash, H(state, receipts). Such a leaf could be taken
    /// for the container H(H(state, receipts), H(cursor, 0)) of a block under way, and the other way
    /// round: the receipts, H(tree, length), for H(cursor, 0). They are not: where the length is 0 the
    /// tree is the zero tree, which no cursor is, and that is checked here; of a cursor in place of
    /// receipts the length is 0.
    function over(Transition memory t, bytes32 before) private view returns (bytes32) {
        if (t.terminal != 0) revert NotARun();
        bytes32 state = t.w.word();
        bytes32 tree = t.w.word();
        uint256 length = t.w.number(2);
        if (length == 0) TransitionWitness.same(t.w.zeros[TransitionState.HISTORY_DEPTH], tree);
        bytes32 opened = HistoryTree.hash(state, TransitionWitness.mix(tree, length));
        if (opened != before) revert WrongLeaf(before, opened);
        return before;
    }

    /// @dev Block begin. Before the epoch's first block stands the state alone. An input that does
    /// not fit the state makes a void block, which changes nothing.
    function begin(Transition memory t, bytes32 before) private view returns (bytes32) {
        if (t.terminal != 0) revert NotARun();
        Witness memory w = t.w;
        bytes32 opened = t.open();
        if (t.blockIndex != 0) opened = HistoryTree.hash(opened, w.word());
        if (opened != before) revert WrongLeaf(before, opened);
        t.receipts = TransitionWitness.mix(w.zeros[TransitionState.HISTORY_DEPTH], 0);
        if (!TransitionBegin.take(t)) {
            t.phase = TransitionState.END;
            return t.leaf();
        }
        t.phase = TransitionState.DELIVER;
        Queue memory q = t.openQueue();
        q.stop = q.tail;
        (t.limits, t.delivery, t.creations) = (0, t.settings[TransitionState.DELIVERY_GAS], 0);
        t.advance(q);
        t.queue = TransitionState.queueRoot(q);
        return t.leaf();
    }

    /// @dev Block end: nothing of the block under way is left in the state.
    function end(Transition memory t) private view returns (bytes32) {
        if (t.terminal != 0) revert NotARun();
        (t.limits, t.delivery, t.creations) = (0, 0, 0);
        Queue memory q = t.openQueue();
        q.stop = q.head;
        t.queue = TransitionState.queueRoot(q);
        return HistoryTree.hash(TransitionState.root(t), t.receipts);
    }

    /// @dev Takes the message at the head of the queue. Returns the start of its run where the entry is
    /// judged, else 0.
    function deliver(Transition memory t) private view returns (bytes32) {
        Queue memory q = t.openQueue();
        (Message memory m, bytes32 cause) = t.openHead(q);
        Run memory r;
        TransitionRuns.openInstance(t, r.instance, m.target);
        uint256 gas_ = TransitionState.deliveryGas(t, m);
        if (TransitionUpgrades.due(t, r, gas_)) return TransitionUpgrades.run(t, r, q);
        (t.cause, t.input) = (cause, m.output);
        (r.entry, r.gas_, r.sender) = (TransitionRuns.RECEIVE, gas_, m.sender);
        uint256 refusal = TransitionRuns.aim(t, r);
        if (refusal == 0 && t.terminal == 0) return TransitionRuns.start(t, r);
        t.openInput(t.w.word());
        ++q.head;
        ++t.deliveries;
        t.delivery -= r.gas_;
        t.advance(q);
        t.queue = TransitionState.queueRoot(q);
        if (refusal == 0) TransitionRuns.exit(t, r, q);
        else t.refuse(TransitionState.DROPPED, refusal);
        return 0;
    }

    /// @dev The next call of the input. Returns the start of its run where the entry is judged, else 0.
    function call(Transition memory t) private view returns (bytes32) {
        Call memory c = TransitionCalls.open(t);
        Run memory r;
        if (c.kind == KIND_APPLY) {
            TransitionRuns.openInstance(t, r.instance, c.target);
            Queue memory closed;
            if (TransitionUpgrades.due(t, r, 0)) return TransitionUpgrades.run(t, r, closed);
        }
        Sender memory p;
        if (TransitionCalls.check(t, c, p) != 0) {
            if (t.terminal != 0) revert NotARun();
            step(t);
            return 0;
        }
        TransitionCalls.charge(t, c, p);
        step(t);
        Account memory a = p.account;
        if (c.kind == KIND_CREATE || c.kind == KIND_APPLY) return runCall(t, c, a, r);
        uint256 refusal = TransitionKinds.KIND;
        uint256 used;
        if (c.kind == KIND_OPEN) (refusal, used) = TransitionKinds.openAccount(t, c, a);
        else if (c.kind == KIND_DEPLOY) (refusal, used) = TransitionKinds.deploy(t, c, a);
        else if (c.kind == KIND_DELEGATE) (refusal, used) = TransitionKinds.delegate(t, c, p);
        else if (c.kind == KIND_REVOKE) (refusal, used) = TransitionKinds.revoke(t, c, p);
        else if (c.kind == KIND_UPGRADE) (refusal, used) = TransitionUpgrades.announce(t, c, a);
        if (refusal != 0) {
            TransitionCalls.writeAccount(t, a);
            t.refuse(TransitionState.REJECTED, refusal);
        } else {
            if (t.terminal != 0) revert NotARun();
            t.receipt(TransitionState.FINISHED, 0, used, t.noOutput(), 0);
        }
        return 0;
    }

    /// @dev A call that a rule decides about.
    /// @param r with the instance of an apply
    function runCall(Transition memory t, Call memory c, Account memory a, Run memory r) private view returns (bytes32) {
        (r.gas_, r.sender, r.key) = (c.gasLimit, a.number, a.key);
        uint256 refusal;
        if (c.kind == KIND_APPLY) {
            r.entry = TransitionRuns.APPLY;
            refusal = TransitionRuns.aim(t, r);
        } else {
            r.entry = TransitionRuns.INIT;
            refusal = TransitionRuns.aimAtProgram(t, r, c.target);
            if (refusal == 0) refusal = TransitionRuns.found(t, r, a);
        }
        if (refusal == 0 && t.terminal == 0) return TransitionRuns.start(t, r);
        if (refusal == 0 && r.entry == TransitionRuns.INIT) TransitionKinds.countCreation(t, a);
        TransitionCalls.writeAccount(t, a);
        Queue memory none;
        if (refusal == 0) TransitionRuns.exit(t, r, none);
        else t.refuse(TransitionState.REJECTED, refusal);
        return 0;
    }

    /// @dev Moves the cursor past a call.
    function step(Transition memory t) private view {
        ++t.calls;
        Queue memory none;
        t.advance(none);
    }
}
