// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Branch, Frontier, TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @notice A transition under way: the leaf that it follows, its parts as far as they are opened, and
/// what the transition has made of them so far.
struct Transition {
    Witness w;
    bytes32 inputsRoot;
    uint256 blockIndex;
    bytes32 terminal; // of the run whose exit is judged; 0 for none
    // State: roots of its parts, and numbers.
    bytes32 settingsRoot;
    bytes32 instances;
    bytes32 accounts;
    bytes32 programs;
    bytes32 queue;
    bytes32 rootChain;
    bytes32 change; // of the settings, pending; 0 for none
    uint256 height;
    uint256 time;
    uint256 gasTotal;
    uint256 limits;
    uint256 delivery;
    uint256 creations;
    // The leaf beside it.
    bytes32 receipts;
    uint256 phase;
    uint256 deliveries;
    uint256 calls;
    bytes32 exported; // output of an export that an import is to follow; else 0
    // Opened on the way.
    uint256[16] settings;
    uint256 callCount; // of the block's input
    bytes32 cause; // root of the call or message
    bytes32 input; // root of its input
}

/// @notice The queue of messages.
struct Queue {
    bytes32 tree;
    uint256 head;
    uint256 tail;
    uint256 stop;
}

/// @notice A message that waits, without its data.
struct Message {
    uint256 sender;
    uint256 target;
    uint256 gas_;
    bytes32 output;
    uint256 length;
    uint256 height;
    uint256 number;
}

/// @title The kernel's state
/// @notice Its shapes are those of package runtime/kernel.
library TransitionState {
    using TransitionWitness for Witness;
    using TransitionWitness for Frontier;

    // Phases of the cursor.
    uint256 internal constant DELIVER = 1;
    uint256 internal constant CALL = 2;
    uint256 internal constant END = 3;

    // Settings, in the order of their container.
    uint256 internal constant CHAIN_ID = 0;
    uint256 internal constant BLOCK_GAS = 2;
    uint256 internal constant CALL_GAS = 3;
    uint256 internal constant BLOCK_CALLS = 4;
    uint256 internal constant MAX_INPUT = 5;
    uint256 internal constant DELIVERY_GAS = 6;
    uint256 internal constant BLOCK_DELIVERIES = 7;
    uint256 internal constant WINDOW = 8;
    uint256 internal constant ALLOWANCE = 9;
    uint256 internal constant OPERATOR_ALLOWANCE = 10;
    uint256 internal constant SESSION_IDLE = 11;
    uint256 internal constant BLOCK_CREATIONS = 12;
    uint256 internal constant WINDOW_CREATIONS = 13;
    uint256 internal constant FIXED_GAS = 14;
    uint256 internal constant DEPLOY_GAS = 15;

    // Depths of lists.
    uint256 internal constant HISTORY_DEPTH = 15; // receipts, calls, block inputs
    uint256 internal constant ACCOUNTS_DEPTH = 40;
    uint256 internal constant INSTANCES_DEPTH = 40;
    uint256 internal constant PROGRAMS_DEPTH = 20;
    uint256 internal constant QUEUE_DEPTH = 40;
    uint256 internal constant SESSIONS_DEPTH = 8;
    uint256 internal constant DEVICES_DEPTH = 4;
    uint256 internal constant BYTES_DEPTH = 19; // inputs, outputs

    // Statuses of receipts beside those of machines.
    uint256 internal constant FINISHED = 2;
    uint256 internal constant REJECTED = 6;
    uint256 internal constant DROPPED = 7;

    /// @notice Reads the state's roots and numbers; returns its root.
    function open(Transition memory t) internal view returns (bytes32) {
        Witness memory w = t.w;
        t.settingsRoot = w.word();
        t.instances = w.word();
        t.accounts = w.word();
        t.programs = w.word();
        t.queue = w.word();
        t.rootChain = w.word();
        t.change = w.word();
        t.height = w.number(8);
        t.time = w.number(8);
        t.gasTotal = w.number(8);
        t.limits = w.number(8);
        t.delivery = w.number(8);
        t.creations = w.number(8);
        return root(t);
    }

    /// @notice Root of the state.
    function root(Transition memory t) internal view returns (bytes32) {
        bytes32[41] memory zeros = t.w.zeros;
        bytes32 low = TransitionWitness.four(t.settingsRoot, t.instances, t.accounts, t.programs);
        bytes32 high =
            TransitionWitness.four(t.queue, t.rootChain, TransitionWitness.chunk(t.height), TransitionWitness.chunk(t.time));
        bytes32 counters = TransitionWitness.four(
            TransitionWitness.chunk(t.limits), TransitionWitness.chunk(t.delivery), TransitionWitness.chunk(t.creations), 0
        );
        bytes32 last = HistoryTree.hash(TransitionWitness.chunk(t.gasTotal), counters);
        last = HistoryTree.hash(HistoryTree.hash(last, HistoryTree.hash(t.change, 0)), zeros[2]);
        return HistoryTree.hash(HistoryTree.hash(low, high), last);
    }

    /// @notice The leaf of the block's history: the container {state, receipts, cursor}.
    function leaf(Transition memory t) internal view returns (bytes32) {
        bytes32 cursor = TransitionWitness.four(
            TransitionWitness.chunk(t.phase), TransitionWitness.chunk(t.deliveries), TransitionWitness.chunk(t.calls), t.exported
        );
        return TransitionWitness.four(root(t), t.receipts, cursor, 0);
    }

    /// @notice Opens the settings.
    function openSettings(Transition memory t) internal view {
        bytes32 node;
        (t.settings, node) = readSettings(t.w);
        TransitionWitness.same(t.settingsRoot, node);
    }

    /// @notice Reads settings; returns their root, too.
    function readSettings(Witness memory w) internal view returns (uint256[16] memory s, bytes32) {
        bytes32[16] memory nodes;
        for (uint256 i = 0; i < 16; ++i) {
            s[i] = w.number(8);
            nodes[i] = TransitionWitness.chunk(s[i]);
        }
        for (uint256 n = 8; n > 0; n >>= 1) {
            for (uint256 i = 0; i < n; ++i) {
                nodes[i] = HistoryTree.hash(nodes[2 * i], nodes[2 * i + 1]);
            }
        }
        return (s, nodes[0]);
    }

    /// @notice Opens a list as far as its length, which has been read.
    function closed(Transition memory t, bytes32 list, uint256 length) internal view {
        TransitionWitness.same(list, TransitionWitness.mix(t.w.word(), length));
    }

    /// @notice Opens a list at an element.
    function element(Transition memory t, bytes32 list, uint256 length, uint256 index, uint256 depth, bytes32 node)
        internal
        view
        returns (Branch memory b)
    {
        b = t.w.branch(index, depth);
        TransitionWitness.same(list, TransitionWitness.mix(t.w.climb(b, node), length));
    }

    /// @notice Opens a list at its end.
    function end(Transition memory t, bytes32 list, uint256 length, uint256 depth)
        internal
        view
        returns (Frontier memory f)
    {
        f = t.w.frontier(length, depth);
        TransitionWitness.same(list, TransitionWitness.mix(t.w.root(f), length));
    }

    /// @notice Root of a list from its end.
    function listRoot(Transition memory t, Frontier memory f) internal view returns (bytes32) {
        return TransitionWitness.mix(t.w.root(f), f.length);
    }

    /// @notice Proves a block input by what is opened of it.
    /// @param head H(height, time)
    /// @param headers root of the list of root-chain headers
    /// @param callsTree tree of the list of calls, t.callCount long
    /// @param rest H(H(settings changes, 0), zeros)
    function proveInput(Transition memory t, bytes32 head, bytes32 headers, bytes32 callsTree, bytes32 rest)
        internal
        view
    {
        bytes32 input = HistoryTree.hash(headers, TransitionWitness.mix(callsTree, t.callCount));
        input = HistoryTree.hash(HistoryTree.hash(head, input), rest);
        element(t, t.inputsRoot, t.w.number(2), t.blockIndex, HISTORY_DEPTH, input);
    }

    /// @notice Opens a block input as far as its calls, whose tree is known.
    function openInput(Transition memory t, bytes32 callsTree) internal view {
        Witness memory w = t.w;
        t.callCount = w.number(2);
        bytes32 head = w.word();
        bytes32 headers = w.word();
        proveInput(t, head, headers, callsTree, w.word());
    }

    /// @notice Opens the queue.
    function openQueue(Transition memory t) internal view returns (Queue memory q) {
        q.head = t.w.number(8);
        q.tail = t.w.number(8);
        q.stop = t.w.number(8);
        q.tree = t.w.word();
        TransitionWitness.same(t.queue, queueRoot(q));
    }

    function queueRoot(Queue memory q) internal view returns (bytes32) {
        return TransitionWitness.four(
            TransitionWitness.mix(q.tree, q.tail),
            TransitionWitness.chunk(q.head),
            TransitionWitness.chunk(q.tail),
            TransitionWitness.chunk(q.stop)
        );
    }

    /// @notice Opens the message at the head of the queue.
    function openHead(Transition memory t, Queue memory q) internal view returns (Message memory m, bytes32 node) {
        Witness memory w = t.w;
        m.sender = w.number(8);
        m.target = w.number(8);
        m.gas_ = w.number(4);
        m.length = w.number(4);
        m.output = TransitionWitness.mix(w.word(), m.length);
        m.height = w.number(8);
        m.number = q.head;
        node = messageRoot(m);
        TransitionWitness.same(q.tree, w.climb(w.branch(q.head, QUEUE_DEPTH), node));
    }

    function messageRoot(Message memory m) internal view returns (bytes32) {
        return HistoryTree.hash(
            TransitionWitness.four(
                TransitionWitness.chunk(m.sender),
                TransitionWitness.chunk(m.target),
                TransitionWitness.chunk(m.gas_),
                m.output
            ),
            TransitionWitness.four(
                TransitionWitness.chunk(m.length), TransitionWitness.chunk(m.height), TransitionWitness.chunk(m.number), 0
            )
        );
    }

    /// @notice Gas of a message's run: code that prepare did not make can send more than a call may have.
    function deliveryGas(Transition memory t, Message memory m) internal pure returns (uint256) {
        uint256 most = t.settings[CALL_GAS];
        return m.gas_ < most ? m.gas_ : most;
    }

    /// @notice Moves the phase on to that of the next transition. The queue is as after this one's
    /// message left it, and without what its run sends: that is never delivered in the same block.
    function advance(Transition memory t, Queue memory q) internal view {
        if (t.phase == DELIVER) {
            if (q.head == q.stop || t.deliveries == t.settings[BLOCK_DELIVERIES]) {
                t.phase = CALL;
            } else {
                (Message memory next,) = openHead(t, q);
                if (deliveryGas(t, next) > t.delivery) t.phase = CALL;
            }
        }
        if (t.phase == CALL && t.calls == t.callCount) t.phase = END;
    }

    /// @notice The receipt of a call, a message or an export that the kernel says no to.
    function refuse(Transition memory t, uint256 status, uint256 refusal) internal view {
        if (t.terminal != 0) revert ITransitionVerifier.NotARun();
        receipt(t, status, refusal, 0, noOutput(t), 0);
    }

    /// @notice Appends a receipt and counts its gas.
    function receipt(
        Transition memory t,
        uint256 status,
        uint256 code,
        uint256 gasUsed,
        bytes32 output,
        bytes32 messages
    ) internal view {
        Frontier memory f = end(t, t.receipts, t.w.number(2), HISTORY_DEPTH);
        f.push(
            HistoryTree.hash(
                TransitionWitness.four(
                    t.cause,
                    TransitionWitness.chunk(status),
                    TransitionWitness.chunk(code),
                    TransitionWitness.chunk(gasUsed)
                ),
                HistoryTree.hash(HistoryTree.hash(output, messages), t.w.zeros[1])
            )
        );
        t.receipts = listRoot(t, f);
        t.gasTotal += gasUsed;
    }

    /// @notice Root of an empty output.
    function noOutput(Transition memory t) internal view returns (bytes32) {
        return TransitionWitness.mix(t.w.zeros[BYTES_DEPTH], 0);
    }
}
