// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../court/HistoryTree.sol";
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

/// @notice The session of a call, opened: either an element of the account's list, or none yet.
struct Session {
    uint256 count; // of the account's sessions
    uint256 generation; // as the call finds it
    uint256 next;
    Branch branch; // where it is an element
    Frontier end; // where it is none
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
    /// @param a the account that sends it; only the number of accounts where there is none
    function check(Transition memory t, Call memory c, Account memory a, Session memory x)
        internal
        view
        returns (uint256)
    {
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
        openAccount(t, a, count, c.account);
        bytes32 digest = HistoryTree.hash(domain("assize call", c.chainId), t.cause);
        if (!signedBy(digest, c.r, c.s, c.v, a.key)) return SIGNATURE;
        return checkSession(t, c, a, x);
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
    function charge(Transition memory t, Call memory c, Account memory a, Session memory x) internal view {
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

    /// @notice The chunk that separates signatures by purpose and chain.
    function domain(bytes32 name, uint256 chainId) internal pure returns (bytes32) {
        return name | TransitionWitness.chunk(chainId) >> 192;
    }

    /// @notice Whether a key signed a digest, in the one form that a signature has.
    /// @dev ecrecover's 0 is no key. The compiler's call of the precompile reverts where the gas is
    /// too little for it, and does not take that for a bad signature.
    function signedBy(bytes32 digest, bytes32 r, bytes32 s, uint256 v, address key) internal pure returns (bool) {
        if (v > 1 || uint256(s) > MAX_S) return false;
        address signer = ecrecover(digest, uint8(27 + v), r, s);
        return signer != address(0) && signer == key;
    }
}
