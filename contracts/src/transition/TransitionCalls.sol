// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Calldata} from "../Calldata.sol";
import {HistoryTree} from "../court/HistoryTree.sol";
import {TransitionDevices} from "./TransitionDevices.sol";
import {Transition, TransitionState} from "./TransitionState.sol";
import {Branch, Frontier, TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @notice A call of the block, proved against the signed inputs.
struct Call {
    uint256 chainId;
    uint256 account;
    uint256 session;
    uint256 generation;
    uint256 seq;
    uint256 kind;
    uint256 target;
    uint256 gasLimit;
    uint256 expiry;
    bytes32 inputTree;
    uint256 inputLength;
    bytes32 r;
    bytes32 s;
    uint256 v; // recovery id
}

/// @notice An account, opened.
struct Account {
    uint256 number;
    uint256 count; // of accounts
    address key;
    uint256 role;
    uint256 next;
    uint256 window;
    uint256 used;
    uint256 creations;
    bytes32 sessions;
    bytes32 delegation;
    Branch branch;
}

/// @notice The device keys of an account, opened.
struct Devices {
    bool open;
    uint256 nonce; // that the next delegation must carry
    uint256 count;
    address[16] keys;
    uint256[16] scopes;
    uint256[16] expiries;
}

/// @notice The session of a call, opened: either an element of the account's list, or none yet.
struct Session {
    uint256 count; // of the account's sessions
    uint256 generation; // as the call finds it
    uint256 next;
    Branch branch; // where it is an element
    Frontier end; // where it is none
}

/// @notice Who sends a call.
struct Sender {
    Account account;
    Devices devices; // opened where a key of them may matter
    Session session;
    address signer;
    Delegation delegation; // that the call carries, opened where it may matter
}

/// @notice A delegation, as the input of a delegate call has it.
struct Delegation {
    bool open;
    address device;
    uint256 scope;
    uint256 expiry;
    uint256 nonce;
    bytes32 r;
    bytes32 s;
    uint256 v;
}

/// @title Calls: what stands before their kind
/// @notice The order of the refusals is the kernel's.
library TransitionCalls {
    using TransitionWitness for Witness;
    using TransitionWitness for Frontier;
    using TransitionState for Transition;

    // Refusals without a trace.
    uint256 internal constant CHAIN = 1;
    uint256 internal constant ACCOUNT = 2;
    uint256 internal constant SIGNATURE = 3;
    uint256 internal constant GENERATION = 4;
    uint256 internal constant REPLAY = 5;
    uint256 internal constant AHEAD = 6;
    uint256 internal constant EXPIRED = 7;
    uint256 internal constant GAS_LIMIT = 8;
    uint256 internal constant INPUT_SIZE = 9;
    uint256 internal constant ALLOWANCE = 10;
    uint256 internal constant BLOCK_GAS = 11;

    uint256 internal constant OPERATOR = 2; // role

    // Half of the curve's order: a signature's s is in the lower half.
    uint256 private constant MAX_S = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice Opens the next call of the block; its root becomes the transition's cause.
    function open(Transition memory t) internal view returns (Call memory c) {
        Witness memory w = t.w;
        c.chainId = w.number(8);
        c.account = w.number(8);
        c.session = w.number(1);
        c.generation = w.number(8);
        c.seq = w.number(8);
        c.kind = w.number(1);
        c.target = w.number(8);
        c.gasLimit = w.number(8);
        c.expiry = w.number(8);
        c.inputLength = w.number(4);
        c.inputTree = w.word();
        (c.r, c.s, c.v) = signature(w);
        t.input = TransitionWitness.mix(c.inputTree, c.inputLength);
        t.cause = root(t, c);
        bytes32 signed = HistoryTree.hash(t.cause, TransitionWitness.four(c.r, c.s, bytes32(c.v << 248), 0));
        t.openInput(w.climb(w.branch(t.calls, TransitionState.HISTORY_DEPTH), signed));
    }

    /// @notice Reads a signature: r, s, recovery id.
    function signature(Witness memory w) internal pure returns (bytes32 r, bytes32 s, uint256 v) {
        r = w.word();
        s = w.word();
        v = w.number(1);
    }

    function root(Transition memory t, Call memory c) private view returns (bytes32) {
        bytes32 low = TransitionWitness.four(
            TransitionWitness.chunk(c.chainId),
            TransitionWitness.chunk(c.account),
            TransitionWitness.chunk(c.session),
            TransitionWitness.chunk(c.generation)
        );
        bytes32 high = TransitionWitness.four(
            TransitionWitness.chunk(c.seq),
            TransitionWitness.chunk(c.kind),
            TransitionWitness.chunk(c.target),
            TransitionWitness.chunk(c.gasLimit)
        );
        bytes32 last = HistoryTree.hash(TransitionWitness.chunk(c.expiry), t.input);
        last = HistoryTree.hash(HistoryTree.hash(last, t.w.zeros[1]), t.w.zeros[2]);
        return HistoryTree.hash(HistoryTree.hash(low, high), last);
    }

    /// @notice Why a call is refused without a trace, or 0.
    /// @param p of whom only the number of accounts is known where there is no such account
    function check(Transition memory t, Call memory c, Sender memory p) internal view returns (uint256) {
        uint256[16] memory s = t.settings;
        if (c.chainId != s[TransitionState.CHAIN_ID]) return CHAIN;
        if (c.gasLimit == 0 || c.gasLimit > s[TransitionState.CALL_GAS]) return GAS_LIMIT;
        if (c.inputLength > s[TransitionState.MAX_INPUT]) return INPUT_SIZE;
        if (c.expiry < t.height) return EXPIRED;
        uint256 count = t.w.number(8);
        if (c.account >= count) {
            t.closed(t.accounts, count);
            return ACCOUNT;
        }
        openAccount(t, p.account, count, c.account);
        bytes32 domain = bytes32("assize call") | TransitionWitness.chunk(c.chainId) >> 192;
        p.signer = recover(HistoryTree.hash(domain, t.cause), c.r, c.s, c.v);
        if (p.signer == address(0) || !TransitionDevices.maySign(t, c, p)) return SIGNATURE;
        return checkSession(t, c, p.account, p.session);
    }

    function checkSession(Transition memory t, Call memory c, Account memory a, Session memory x)
        private
        view
        returns (uint256)
    {
        openSession(t, c, a, x);
        renewWindow(t, a);
        if (c.generation != x.generation) return GENERATION;
        if (c.seq < x.next) return REPLAY;
        if (c.seq > x.next) return AHEAD;
        uint256 allowance =
            t.settings[a.role == OPERATOR ? TransitionState.OPERATOR_ALLOWANCE : TransitionState.ALLOWANCE];
        if (a.used > allowance || c.gasLimit > allowance - a.used) return ALLOWANCE;
        if (c.gasLimit > t.settings[TransitionState.BLOCK_GAS] - t.limits) return BLOCK_GAS;
        return 0;
    }

    /// @notice Opens an account.
    function openAccount(Transition memory t, Account memory a, uint256 count, uint256 number) internal view {
        Witness memory w = t.w;
        a.number = number;
        a.count = count;
        a.key = address(uint160(w.number(20)));
        a.role = w.number(1);
        a.next = w.number(8);
        a.window = w.number(8);
        a.used = w.number(8);
        a.creations = w.number(8);
        a.sessions = w.word();
        a.delegation = w.word();
        a.branch = t.element(t.accounts, count, number, TransitionState.ACCOUNTS_DEPTH, accountRoot(a));
    }

    function accountRoot(Account memory a) internal view returns (bytes32) {
        return HistoryTree.hash(
            TransitionWitness.four(
                bytes32(bytes20(a.key)),
                TransitionWitness.chunk(a.role),
                TransitionWitness.chunk(a.next),
                TransitionWitness.chunk(a.window)
            ),
            TransitionWitness.four(
                TransitionWitness.chunk(a.used), TransitionWitness.chunk(a.creations), a.sessions, a.delegation
            )
        );
    }

    /// @notice Writes an account.
    function writeAccount(Transition memory t, Account memory a) internal view {
        t.accounts = TransitionWitness.mix(t.w.climb(a.branch, accountRoot(a)), a.count);
    }

    /// @dev Opens the session of a call as it finds it: one that was idle for too long is in its next
    /// generation, one that was never used is zero.
    function openSession(Transition memory t, Call memory c, Account memory a, Session memory x) private view {
        Witness memory w = t.w;
        x.count = w.number(2);
        if (c.session >= x.count) {
            x.end = t.end(a.sessions, x.count, TransitionState.SESSIONS_DEPTH);
            return;
        }
        x.generation = w.number(8);
        x.next = w.number(8);
        uint256 last = w.number(8);
        bytes32 node = sessionRoot(x.generation, x.next, last);
        x.branch = t.element(a.sessions, x.count, c.session, TransitionState.SESSIONS_DEPTH, node);
        if (x.next > 0 && t.height - last > t.settings[TransitionState.SESSION_IDLE]) {
            ++x.generation;
            x.next = 0;
        }
    }

    function sessionRoot(uint256 generation, uint256 next, uint256 last) private view returns (bytes32) {
        return TransitionWitness.four(
            TransitionWitness.chunk(generation), TransitionWitness.chunk(next), TransitionWitness.chunk(last), 0
        );
    }

    /// @dev What an account used and created counts within a window.
    function renewWindow(Transition memory t, Account memory a) private pure {
        uint256 window = t.height / t.settings[TransitionState.WINDOW];
        if (a.window == window) return;
        (a.window, a.used, a.creations) = (window, 0, 0);
    }

    /// @notice Takes a call's gas limit from its account's allowance and uses its sequence number. The
    /// account is not written yet.
    function charge(Transition memory t, Call memory c, Sender memory p) internal view {
        Account memory a = p.account;
        Session memory x = p.session;
        a.used += c.gasLimit;
        t.limits += c.gasLimit;
        bytes32 node = sessionRoot(c.generation, c.seq + 1, t.height);
        if (c.session < x.count) {
            a.sessions = TransitionWitness.mix(t.w.climb(x.branch, node), x.count);
            return;
        }
        bytes32 unused = t.w.zeros[2];
        while (x.end.length < c.session) x.end.push(unused);
        x.end.push(node);
        a.sessions = t.listRoot(x.end);
    }

    /// @notice Who signed a digest; 0 for nobody, and for a signature that is not in its one form.
    /// @dev ecrecover's 0 is no key. The compiler's call of the precompile reverts where the gas is
    /// too little for it, and does not take that for a bad signature.
    function recover(bytes32 digest, bytes32 r, bytes32 s, uint256 v) internal pure returns (address) {
        if (v > 1 || uint256(s) > MAX_S) return address(0);
        return ecrecover(digest, uint8(27 + v), r, s);
    }

    /// @notice Proves that the next bytes of the witness are a call's input, at most four chunks. They
    /// are read afterwards.
    function proveInput(Transition memory t, Call memory c) internal view {
        uint256 ptr = t.w.cursor;
        bytes32[4] memory chunks;
        for (uint256 i = 0; 32 * i < c.inputLength; ++i) {
            uint256 left = c.inputLength - 32 * i;
            bytes32 v = Calldata.word(ptr + 32 * i);
            chunks[i] = left < 32 ? v >> (256 - 8 * left) << (256 - 8 * left) : v;
        }
        bytes32 node = TransitionWitness.four(chunks[0], chunks[1], chunks[2], chunks[3]);
        for (uint256 h = 2; h < TransitionState.BYTES_DEPTH; ++h) {
            node = HistoryTree.hash(node, t.w.zeros[h]);
        }
        TransitionWitness.same(c.inputTree, node);
    }

    /// @notice Writes two accounts, of which the second may be the first.
    function writeBoth(Transition memory t, Account memory a, Account memory b) internal view {
        if (a.number == b.number) {
            writeAccount(t, b);
            return;
        }
        bytes32 tree = t.w.climbBoth(a.branch, accountRoot(a), b.branch, accountRoot(b));
        t.accounts = TransitionWitness.mix(tree, a.count);
    }
}
