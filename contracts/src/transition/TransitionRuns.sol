// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepState} from "../StepState.sol";
import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Account} from "./TransitionCalls.sol";
import {TransitionKinds} from "./TransitionKinds.sol";
import {Message, Queue, Transition, TransitionState} from "./TransitionState.sol";
import {Branch, Frontier, TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @notice What a rule keeps between runs.
struct Content {
    uint256 pages;
    bytes32 memory_;
    bytes32 globals;
}

/// @notice An upgrade that an instance waits for.
struct Upgrade {
    uint256 program;
    uint256 height; // of the first block in which it may run
    uint256 gas_; // of the export and of the import
    bytes32 call; // root of the call that announced it
}

/// @notice An instance, opened.
struct Instance {
    bool there; // there is one of that number
    uint256 number;
    uint256 count; // of instances
    uint256 program;
    uint256 status;
    uint256 owner;
    Content content;
    bytes32 inception;
    uint256 created;
    bytes32 pending; // root of an upgrade; 0 for none
    Branch branch; // unless the run creates it
}

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
    Content start;
    Instance instance;
    Upgrade upgrade; // that the run is a part of, or that may be due
}

/// @notice How a machine ended.
struct Terminal {
    uint256 status; // of the receipt
    uint256 code;
    uint256 gasUsed;
    Content content;
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

    uint256 internal constant EXPORT = 4;
    uint256 internal constant IMPORT = 5;

    uint256 internal constant NO_ENTRY = 0xffffffff;
    uint256 private constant GAS_SLICE = 1 << 20;
    uint256 private constant RESERVE_GAS = 24000; // least limit for each wasm page of the instance
    uint256 private constant MAX_OUTPUT = 64 << 10; // bytes
    uint256 private constant MAX_EXPORT = 4 << 20;
    uint256 private constant MAX_MESSAGES = 16;
    uint256 private constant MEMORY_DEPTH = 26;
    uint256 private constant WORDS_DEPTH = 6; // frames, globals

    uint256 internal constant LIVE = 1; // status of an instance
    uint256 private constant TOMBSTONE = 2;

    /// @notice Aims a creation: at a program with an init.
    /// @return refusal why the call is rejected, or 0
    function aimAtProgram(Transition memory t, Run memory r, uint256 program) internal view returns (uint256 refusal) {
        uint256 count = t.w.number(8);
        if (program >= count) {
            t.closed(t.programs, count);
            return TransitionKinds.PROGRAM;
        }
        r.instance.program = program;
        openProgram(t, r, program, count);
        if (r.pc == NO_ENTRY) return TransitionKinds.ENTRY;
    }

    /// @notice Gives a creation its number and makes it what it is until its run has finished.
    /// @return refusal why the call is rejected, or 0
    function found(Transition memory t, Run memory r, Account memory a) internal view returns (uint256 refusal) {
        Instance memory i = r.instance;
        i.number = t.w.number(8);
        refusal = TransitionKinds.checkCreation(t, a, i.number, TransitionState.INSTANCES_DEPTH);
        // Unless it is opened to be appended to:
        if (refusal != 0 || t.terminal == 0) t.closed(t.instances, i.number);
        (i.status, i.owner, i.inception, i.created) = (TOMBSTONE, r.sender, t.cause, t.height);
        (i.content.memory_, i.content.globals) = (t.w.zeros[MEMORY_DEPTH], t.w.zeros[WORDS_DEPTH]);
    }

    /// @notice Aims a call or message at the instance that is opened for it.
    /// @return refusal why it is rejected or dropped, or 0
    function aim(Transition memory t, Run memory r) internal view returns (uint256 refusal) {
        Instance memory i = r.instance;
        if (!i.there) return TransitionKinds.INSTANCE;
        if (i.status != LIVE) return TransitionKinds.TOMBSTONE;
        openProgram(t, r, i.program, t.w.number(8));
        r.start = i.content;
        if (r.pc == NO_ENTRY) return TransitionKinds.ENTRY;
        return checkLimit(r);
    }

    /// @notice Why a run on an instance may not start, or 0: its limit has to reserve what it may have
    /// to put back.
    function checkLimit(Run memory r) internal pure returns (uint256) {
        return r.gas_ < r.start.pages * RESERVE_GAS ? TransitionKinds.COST : 0;
    }

    /// @notice Opens the instance of a number, if there is one.
    function openInstance(Transition memory t, Instance memory i, uint256 number) internal view {
        Witness memory w = t.w;
        i.count = w.number(8);
        if (number >= i.count) {
            t.closed(t.instances, i.count);
            return;
        }
        (i.there, i.number) = (true, number);
        i.program = w.number(8);
        i.status = w.number(1);
        i.owner = w.number(8);
        i.content.memory_ = w.word();
        i.content.pages = w.number(4);
        i.content.globals = w.word();
        i.inception = w.word();
        i.created = w.number(8);
        i.pending = w.word();
        i.branch = t.element(t.instances, i.count, number, TransitionState.INSTANCES_DEPTH, instanceRoot(t, i));
    }

    /// @notice Writes an instance.
    function writeInstance(Transition memory t, Instance memory i) internal view {
        t.instances = TransitionWitness.mix(t.w.climb(i.branch, instanceRoot(t, i)), i.count);
    }

    function instanceRoot(Transition memory t, Instance memory i) private view returns (bytes32) {
        Content memory c = i.content;
        bytes32 low = TransitionWitness.four(
            TransitionWitness.chunk(i.program), TransitionWitness.chunk(i.status), TransitionWitness.chunk(i.owner), c.memory_
        );
        bytes32 high =
            TransitionWitness.four(TransitionWitness.chunk(c.pages), c.globals, i.inception, TransitionWitness.chunk(i.created));
        bytes32 last = HistoryTree.hash(HistoryTree.hash(i.pending, 0), t.w.zeros[1]);
        return HistoryTree.hash(HistoryTree.hash(low, high), HistoryTree.hash(last, t.w.zeros[2]));
    }

    /// @notice Opens a program's reference and what an entry needs of the program: the run starts from
    /// its initial memory, unless the caller says otherwise.
    function openProgram(Transition memory t, Run memory r, uint256 number, uint256 count) internal view {
        Witness memory w = t.w;
        Content memory c = r.start;
        bytes32 code = w.word();
        bytes32 entries = w.word();
        c.pages = w.number(4);
        c.memory_ = w.word();
        c.globals = w.word();
        bytes32 meta = TransitionWitness.four(entries, TransitionWitness.chunk(c.pages), c.memory_, c.globals);
        r.programRoot = HistoryTree.hash(code, HistoryTree.hash(meta, w.word()));
        bytes32 owner = TransitionWitness.chunk(w.number(8));
        bytes32 height = TransitionWitness.chunk(w.number(8));
        bytes32 node = TransitionWitness.four(r.programRoot, owner, height, 0);
        t.element(t.programs, count, number, TransitionState.PROGRAMS_DEPTH, node);
        // A little-endian u32 for each entry.
        r.pc = StepState.swap64(((uint256(entries) >> (224 - 32 * r.entry)) & StepState.U32) << 32);
    }

    /// @notice Root of the machine's state at a run's start.
    function start(Transition memory t, Run memory r) internal view returns (bytes32) {
        bytes32[41] memory zeros = t.w.zeros;
        uint256 slice = r.gas_ < GAS_SLICE ? r.gas_ : GAS_SLICE;
        uint256 hot = (StepState.RUNNING << 248) | (r.pc << 192) | ((r.gas_ - slice) << 128) | (slice << 64)
            | (r.start.pages << 32);
        uint256 limit = r.entry == EXPORT ? MAX_EXPORT : MAX_OUTPUT;
        bytes32 effects = HistoryTree.hash(t.noOutput(), HistoryTree.hash(0, bytes32(limit << 96)));
        // A run pays for the pages that it leaves other than they were: a new memory for all of them.
        bytes32 base = r.entry == INIT || r.entry == IMPORT ? zeros[MEMORY_DEPTH] : r.start.memory_;
        bytes32 request = HistoryTree.hash(HistoryTree.hash(t.input, context(t, r)), base);
        return HistoryTree.hash(
            TransitionWitness.four(bytes32(hot), zeros[WORDS_DEPTH], 0, r.start.memory_),
            TransitionWitness.four(r.start.globals, effects, request, r.programRoot)
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
            bytes32(bytes20(r.key)), TransitionWitness.chunk(r.instance.number), t.cause, r.programRoot
        );
        bytes32 last = HistoryTree.hash(
            HistoryTree.hash(TransitionWitness.chunk(t.settings[TransitionState.CHAIN_ID]), 0), t.w.zeros[1]
        );
        return TransitionWitness.four(origin, self, t.rootChain, last);
    }

    /// @notice Takes over what a run left: its instance, messages, the receipt.
    /// @param q the queue, where it is open; else it is opened if messages were sent
    function exit(Transition memory t, Run memory r, Queue memory q) internal view {
        Terminal memory x = openTerminal(t, r);
        Instance memory i = r.instance;
        bool finished = x.status == StepState.FINISHED;
        if (r.entry == EXPORT) {
            // What it wrote and sent is dropped.
            (x.chain, x.parcels) = (0, 0);
            t.exported = finished ? x.output : bytes32(0);
            if (!finished) {
                i.pending = 0;
                writeInstance(t, i);
            }
        } else {
            if (finished) (i.status, i.content) = (LIVE, x.content);
            if (r.entry == INIT) {
                Frontier memory f = t.end(t.instances, i.number, TransitionState.INSTANCES_DEPTH);
                f.push(instanceRoot(t, i));
                t.instances = t.listRoot(f);
            } else {
                if (r.entry == IMPORT) {
                    (t.exported, i.pending) = (0, 0);
                    if (finished) i.program = r.upgrade.program;
                }
                if (finished || r.entry == IMPORT) writeInstance(t, i);
            }
        }
        if (x.parcels != 0) {
            if (q.tree == 0) q = t.openQueue();
            send(t, i.number, x, q);
        }
        t.receipt(x.status, x.code, x.gasUsed, x.output, x.chain);
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
        x.content.pages = (hot >> 32) & StepState.U32;
        bytes32 link = w.word();
        x.content.memory_ = w.word();
        x.content.globals = w.word();
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
        low = HistoryTree.hash(low, HistoryTree.hash(link, x.content.memory_));
        bytes32 high = HistoryTree.hash(HistoryTree.hash(x.content.globals, effects), w.word());
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
    function send(Transition memory t, uint256 sender, Terminal memory x, Queue memory q) private view {
        Frontier memory f = t.w.frontier(q.tail, TransitionState.QUEUE_DEPTH);
        TransitionWitness.same(q.tree, t.w.root(f));
        Witness memory again;
        again.cursor = x.parcels;
        Message memory m;
        (m.sender, m.height) = (sender, t.height);
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
