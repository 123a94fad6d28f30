// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepState} from "../StepState.sol";
import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Account} from "./TransitionCalls.sol";
import {TransitionKinds} from "./TransitionKinds.sol";
import {Message, Queue, Transition, TransitionState} from "./TransitionState.sol";
import {Branch, Frontier, TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @notice A run: what it starts from, and the instance that it is on.
struct Run {
    uint256 entry;
    uint256 gas_; // limit
    // What its context says of who called.
    uint256 sender;
    address key;
    // Program.
    bytes32 programRoot;
    uint256 pc; // of the entry
    // Start.
    uint256 pages;
    bytes32 memory_;
    bytes32 globals;
    // Instance.
    uint256 number;
    uint256 count; // of instances
    uint256 program;
    uint256 status;
    uint256 owner;
    bytes32 inception;
    uint256 created;
    bytes32 pending; // upgrade
    Branch branch; // of an instance that there is already
}

/// @notice How a machine ended.
struct Terminal {
    uint256 status; // of the receipt
    uint256 code;
    uint256 gasUsed;
    uint256 pages;
    bytes32 memory_;
    bytes32 globals;
    bytes32 output;
    bytes32 chain; // over the messages
    uint256 count; // of messages
    uint256 parcels; // calldata offset of the messages; 0 for none
}

/// @title Runs of a rule
/// @notice Entry and exit of a machine's run. The machine is specified by package runtime/machine.
library TransitionRuns {
    using TransitionWitness for Witness;
    using TransitionWitness for Frontier;
    using TransitionState for Transition;

    // Entries.
    uint256 internal constant INIT = 1;
    uint256 internal constant APPLY = 2;
    uint256 internal constant RECEIVE = 3;

    uint256 private constant NO_ENTRY = 0xffffffff;
    uint256 private constant GAS_SLICE = 1 << 20;
    uint256 private constant MAX_OUTPUT = 64 << 10; // bytes
    uint256 private constant MAX_MESSAGES = 16;
    uint256 private constant MEMORY_DEPTH = 26;
    uint256 private constant WORDS_DEPTH = 6; // frames, globals

    uint256 private constant LIVE = 1; // status of an instance
    uint256 private constant TOMBSTONE = 2;

    /// @notice Aims a creation: at a program with an init.
    /// @return refusal why the call is rejected, or 0
    function aimAtProgram(Transition memory t, Run memory r, uint256 program) internal view returns (uint256 refusal) {
        uint256 count = t.w.number(8);
        if (program >= count) {
            t.closed(t.programs, count);
            return TransitionKinds.PROGRAM;
        }
        r.program = program;
        openProgram(t, r, count);
        if (r.pc == NO_ENTRY) return TransitionKinds.ENTRY;
    }

    /// @notice Gives a creation its number and makes it what it is until its run has finished.
    /// @return refusal why the call is rejected, or 0
    function found(Transition memory t, Run memory r, Account memory a) internal view returns (uint256 refusal) {
        r.number = t.w.number(8);
        refusal = TransitionKinds.checkCreation(t, a, r.number, TransitionState.INSTANCES_DEPTH);
        // Unless it is opened to be appended to:
        if (refusal != 0 || t.terminal == 0) t.closed(t.instances, r.number);
        (r.status, r.owner, r.inception, r.created) = (TOMBSTONE, r.sender, t.cause, t.height);
    }

    /// @notice Aims a call or message: at a live instance whose program has the entry.
    /// @return refusal why it is rejected or dropped, or 0
    function aimAtInstance(Transition memory t, Run memory r, uint256 number) internal view returns (uint256 refusal) {
        Witness memory w = t.w;
        r.count = w.number(8);
        if (number >= r.count) {
            t.closed(t.instances, r.count);
            return TransitionKinds.INSTANCE;
        }
        r.number = number;
        r.program = w.number(8);
        r.status = w.number(1);
        r.owner = w.number(8);
        r.memory_ = w.word();
        r.pages = w.number(4);
        r.globals = w.word();
        r.inception = w.word();
        r.created = w.number(8);
        r.pending = w.word();
        r.branch = t.element(t.instances, r.count, number, TransitionState.INSTANCES_DEPTH, instanceRoot(t, r));
        if (r.status != LIVE) return TransitionKinds.TOMBSTONE;
        openProgram(t, r, w.number(8));
        if (r.pc == NO_ENTRY) return TransitionKinds.ENTRY;
    }

    function instanceRoot(Transition memory t, Run memory r) private view returns (bytes32) {
        bytes32 low = TransitionWitness.four(
            TransitionWitness.chunk(r.program), TransitionWitness.chunk(r.status), TransitionWitness.chunk(r.owner), r.memory_
        );
        bytes32 high = TransitionWitness.four(
            TransitionWitness.chunk(r.pages), r.globals, r.inception, TransitionWitness.chunk(r.created)
        );
        bytes32 last = HistoryTree.hash(HistoryTree.hash(r.pending, 0), t.w.zeros[1]);
        return HistoryTree.hash(HistoryTree.hash(low, high), HistoryTree.hash(last, t.w.zeros[2]));
    }

    /// @dev Opens a program's reference and what an entry needs of the program. A creation starts
    /// from the program's initial memory.
    function openProgram(Transition memory t, Run memory r, uint256 count) private view {
        Witness memory w = t.w;
        bytes32 code = w.word();
        bytes32 entries = w.word();
        uint256 pages = w.number(4);
        bytes32 memory_ = w.word();
        bytes32 globals = w.word();
        bytes32 meta = TransitionWitness.four(entries, TransitionWitness.chunk(pages), memory_, globals);
        r.programRoot = HistoryTree.hash(code, HistoryTree.hash(meta, w.word()));
        bytes32 owner = TransitionWitness.chunk(w.number(8));
        bytes32 height = TransitionWitness.chunk(w.number(8));
        bytes32 node = TransitionWitness.four(r.programRoot, owner, height, 0);
        t.element(t.programs, count, r.program, TransitionState.PROGRAMS_DEPTH, node);
        // A little-endian u32 for each entry.
        r.pc = StepState.swap64(((uint256(entries) >> (224 - 32 * r.entry)) & StepState.U32) << 32);
        if (r.entry == INIT) (r.pages, r.memory_, r.globals) = (pages, memory_, globals);
    }

    /// @notice Root of the machine's state at a run's start.
    function start(Transition memory t, Run memory r) internal view returns (bytes32) {
        bytes32[41] memory zeros = t.w.zeros;
        uint256 slice = r.gas_ < GAS_SLICE ? r.gas_ : GAS_SLICE;
        uint256 hot = (StepState.RUNNING << 248) | (r.pc << 192) | ((r.gas_ - slice) << 128) | (slice << 64)
            | (r.pages << 32);
        bytes32 effects = HistoryTree.hash(t.noOutput(), HistoryTree.hash(0, bytes32(MAX_OUTPUT << 96)));
        // A run pays for the pages that it leaves other than they were: init for all of them.
        bytes32 base = r.entry == INIT ? zeros[MEMORY_DEPTH] : r.memory_;
        bytes32 request = HistoryTree.hash(HistoryTree.hash(t.input, context(t, r)), base);
        return HistoryTree.hash(
            TransitionWitness.four(bytes32(hot), zeros[WORDS_DEPTH], 0, r.memory_),
            TransitionWitness.four(r.globals, effects, request, r.programRoot)
        );
    }

    /// @dev Root of what a rule may know: 16 chunks, of which the root-chain header's four are its
    /// container.
    function context(Transition memory t, Run memory r) private view returns (bytes32) {
        bytes32 origin = TransitionWitness.four(
            TransitionWitness.chunk(r.entry),
            TransitionWitness.chunk(t.height),
            TransitionWitness.chunk(t.time),
            TransitionWitness.chunk(r.sender)
        );
        bytes32 self = TransitionWitness.four(
            bytes32(bytes20(r.key)), TransitionWitness.chunk(r.number), t.cause, r.programRoot
        );
        bytes32 last = HistoryTree.hash(
            HistoryTree.hash(TransitionWitness.chunk(t.settings[TransitionState.CHAIN_ID]), 0), t.w.zeros[1]
        );
        return TransitionWitness.four(origin, self, t.rootChain, last);
    }

    /// @notice Takes over what a run left: its instance, messages, the receipt.
    /// @param q the queue, where it is open; it is opened for a call that sent messages
    function exit(Transition memory t, Run memory r, Queue memory q) internal view {
        Terminal memory x = openTerminal(t, r);
        bool finished = x.status == StepState.FINISHED;
        if (finished) (r.status, r.pages, r.memory_, r.globals) = (LIVE, x.pages, x.memory_, x.globals);
        if (r.entry == INIT) {
            if (!finished) bury(t, r);
            Frontier memory f = t.end(t.instances, r.number, TransitionState.INSTANCES_DEPTH);
            f.push(instanceRoot(t, r));
            t.instances = t.listRoot(f);
        } else if (finished) {
            t.instances = TransitionWitness.mix(t.w.climb(r.branch, instanceRoot(t, r)), r.count);
        }
        if (x.parcels != 0) {
            if (r.entry != RECEIVE) q = t.openQueue();
            send(t, r, x, q);
        }
        t.receipt(x.status, x.code, x.gasUsed, x.output, x.chain);
    }

    /// @dev A creation that does not finish leaves a tombstone: no memory, pages and globals.
    function bury(Transition memory t, Run memory r) private pure {
        (r.status, r.pages) = (TOMBSTONE, 0);
        (r.memory_, r.globals) = (t.w.zeros[MEMORY_DEPTH], t.w.zeros[WORDS_DEPTH]);
    }

    /// @dev Opens the machine's last state. A machine that is not at its end is out of gas: only code
    /// that prepare did not make comes there.
    function openTerminal(Transition memory t, Run memory r) private view returns (Terminal memory x) {
        Witness memory w = t.w;
        uint256 hot = w.number(32);
        uint256 status = hot >> 248;
        bytes32 low = HistoryTree.hash(bytes32(hot), w.word());
        if (status != StepState.FINISHED && status != StepState.REFUSED) {
            (x.status, x.gasUsed, x.output) = (StepState.OUT_OF_GAS, r.gas_, t.noOutput());
            if (status == StepState.TRAPPED) (x.status, x.code) = (status, (hot >> 224) & 0xffffff);
            low = HistoryTree.hash(low, w.word());
            TransitionWitness.same(t.terminal, HistoryTree.hash(low, w.word()));
            return x;
        }
        x.status = status;
        x.pages = (hot >> 32) & StepState.U32;
        bytes32 link = w.word();
        x.memory_ = w.word();
        x.globals = w.word();
        x.output = w.word();
        uint256 outbox = w.number(16);
        x.gasUsed = gasUsed(r.gas_, hot, outbox);
        bytes32 chain;
        if (status == StepState.FINISHED) {
            chain = parcels(w, x, outbox & StepState.U32);
            x.chain = chain;
        } else {
            x.code = (hot >> 224) & 0xffffff;
            chain = w.word();
        }
        bytes32 effects = HistoryTree.hash(x.output, HistoryTree.hash(chain, bytes32(outbox)));
        low = HistoryTree.hash(low, HistoryTree.hash(link, x.memory_));
        bytes32 high = HistoryTree.hash(HistoryTree.hash(x.globals, effects), w.word());
        TransitionWitness.same(t.terminal, HistoryTree.hash(low, high));
    }

    /// @dev Limit - reserve - slice - prepaid in 64 bits. Only malformed code brings it above the limit,
    /// as which it then counts.
    function gasUsed(uint256 limit, uint256 hot, uint256 outbox) private pure returns (uint256 used) {
        unchecked {
            used = (limit - (hot >> 128) - (hot >> 64) - (outbox >> 32)) & StepState.U64;
        }
        if (used > limit) used = limit;
    }

    /// @dev Reads the messages of a run that finished: target, gas, length and tree of the data of
    /// each. Returns their chain.
    function parcels(Witness memory w, Terminal memory x, uint256 count) private view returns (bytes32 chain) {
        if (count > MAX_MESSAGES) revert ITransitionVerifier.TooManyMessages(count);
        if (count > 0) (x.parcels, x.count) = (w.cursor, count);
        for (uint256 i = 0; i < count; ++i) {
            bytes32 head = bytes32(w.number(12));
            uint256 length = w.number(4);
            chain = HistoryTree.hash(chain, HistoryTree.hash(head, TransitionWitness.mix(w.word(), length)));
        }
    }

    /// @dev Appends the messages of a run to the queue; those that have no place in it are lost.
    function send(Transition memory t, Run memory r, Terminal memory x, Queue memory q) private view {
        Frontier memory f = t.w.frontier(q.tail, TransitionState.QUEUE_DEPTH);
        TransitionWitness.same(q.tree, t.w.root(f));
        Witness memory again;
        again.cursor = x.parcels;
        Message memory m;
        (m.sender, m.height) = (r.number, t.height);
        for (uint256 i = 0; i < x.count; ++i) {
            m.target = again.number(8);
            m.gas_ = again.number(4);
            m.length = again.number(4);
            m.output = TransitionWitness.mix(again.word(), m.length);
            if (q.tail >> TransitionState.QUEUE_DEPTH != 0) break;
            m.number = q.tail++;
            f.push(TransitionState.messageRoot(m));
        }
        q.tree = t.w.root(f);
        t.queue = TransitionState.queueRoot(q);
    }
}
