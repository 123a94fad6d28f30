// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Account, Call, Delegation, Devices, Sender, TransitionCalls} from "./TransitionCalls.sol";
import {TransitionDevices} from "./TransitionDevices.sol";
import {Transition, TransitionState} from "./TransitionState.sol";
import {TransitionTyped} from "./TransitionTyped.sol";
import {Frontier, TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @title Calls that the kernel does itself
/// @notice Opening an account, deploying a program, delegating and revoking. Each function returns why the call is
/// rejected, 0 for no reason, and the gas used.
library TransitionKinds {
    using TransitionWitness for Witness;
    using TransitionWitness for Frontier;
    using TransitionState for Transition;

    // Refusals with a receipt.
    uint256 internal constant KIND = 32;
    uint256 internal constant PROGRAM = 33;
    uint256 internal constant INSTANCE = 34;
    uint256 internal constant TOMBSTONE = 35;
    uint256 internal constant ENTRY = 36;
    uint256 internal constant INPUT = 37;
    uint256 internal constant NEW_SIGNATURE = 38;
    uint256 internal constant TAKEN = 39;
    uint256 internal constant COST = 40;
    uint256 internal constant BLOCK_CREATION = 41;
    uint256 internal constant CREATION = 42;
    uint256 internal constant FULL = 43;
    uint256 internal constant TARGET = 44;
    uint256 internal constant NONCE = 45;
    uint256 internal constant DELEGATION = 46;
    uint256 internal constant DEVICES = 47;
    uint256 internal constant SIGNER = 48;
    uint256 internal constant DEVICE = 49;
    uint256 internal constant OWNER = 50;

    uint256 private constant USER = 1; // role
    uint256 private constant OPEN_INPUT = 85; // bytes: address, signature
    uint256 private constant REVOKE_INPUT = 20; // bytes: address

    /// @notice Why an account may not create one thing more, or 0.
    /// @param length of the list that it would stand in
    function checkCreation(Transition memory t, Account memory a, uint256 length, uint256 depth)
        internal
        pure
        returns (uint256)
    {
        if (t.creations >= t.settings[TransitionState.BLOCK_CREATIONS]) return BLOCK_CREATION;
        if (a.role != TransitionCalls.OPERATOR && a.creations >= t.settings[TransitionState.WINDOW_CREATIONS]) {
            return CREATION;
        }
        return length >> depth != 0 ? FULL : 0;
    }

    /// @notice Counts one thing created.
    function countCreation(Transition memory t, Account memory a) internal pure {
        ++a.creations;
        ++t.creations;
    }

    /// @notice Opens an account for another key. Writes the sponsor's account where it succeeds.
    function openAccount(Transition memory t, Call memory c, Account memory a)
        internal
        view
        returns (uint256 refusal, uint256 used)
    {
        if (c.inputLength != OPEN_INPUT || c.target != 0) return (INPUT, 0);
        used = t.settings[TransitionState.FIXED_GAS];
        if (c.gasLimit < used) return (COST, 0);
        refusal = checkCreation(t, a, a.count, TransitionState.ACCOUNTS_DEPTH);
        if (refusal != 0) return (refusal, 0);
        Witness memory w = t.w;
        TransitionCalls.proveInput(t, c);
        address key = address(uint160(w.number(20)));
        (bytes32 r, bytes32 s, uint256 v) = TransitionCalls.signature(w);
        Account memory before;
        if (taken(t, a, before, key)) return (TAKEN, 0);
        address signer = TransitionCalls.recover(TransitionTyped.open(c.chainId, c.account, key), r, s, v);
        if (signer != key || signer == address(0)) return (NEW_SIGNATURE, 0);
        countCreation(t, a);
        link(t, a, before, key);
    }

    /// @dev Whether an address has an account. The accounts are a ring in the order of their
    /// addresses: it has one that is shown, or falls between two neighbours. An account that is the
    /// sponsor or the neighbour is not shown again.
    /// @param a the sponsor
    /// @param before the account before the address, where it has none
    function taken(Transition memory t, Account memory a, Account memory before, address key)
        private
        view
        returns (bool)
    {
        uint256 form = t.w.number(1);
        if (form > 1) revert ITransitionVerifier.BadForm(form);
        openUnless(t, a, before, t.w.number(8));
        if (form == 1) {
            if (before.key != key) revert ITransitionVerifier.WrongNeighbour();
            return true;
        }
        address next = before.key;
        if (before.next != before.number) {
            Account memory behind;
            openUnless(t, a, behind, before.next);
            next = behind.key;
        }
        bool above = key > before.key;
        bool below = key < next;
        if (before.key < next ? !(above && below) : !(above || below)) revert ITransitionVerifier.WrongNeighbour();
        return false;
    }

    /// @dev Opens an account, or takes what is known of the sponsor's.
    function openUnless(Transition memory t, Account memory a, Account memory x, uint256 number) private view {
        if (number != a.number) {
            TransitionCalls.openAccount(t, x, a.count, number);
            return;
        }
        (x.number, x.key, x.next) = (number, a.key, a.next);
    }

    /// @dev Appends an account, links it into the ring and writes the sponsor's.
    function link(Transition memory t, Account memory a, Account memory before, address key) private view {
        Account memory x;
        (x.key, x.role, x.next) = (key, USER, before.next);
        x.sessions = TransitionWitness.mix(t.w.zeros[TransitionState.SESSIONS_DEPTH], 0);
        x.delegation = HistoryTree.hash(0, TransitionWitness.mix(t.w.zeros[TransitionState.DEVICES_DEPTH], 0));
        if (before.number == a.number) before = a;
        before.next = a.count;
        TransitionCalls.writeBoth(t, a, before);
        Frontier memory f = t.end(t.accounts, a.count, TransitionState.ACCOUNTS_DEPTH);
        f.push(TransitionCalls.accountRoot(x));
        t.accounts = t.listRoot(f);
    }

    /// @notice Adds a program: its root is the first chunk of the input, as given.
    function deploy(Transition memory t, Call memory c, Account memory a)
        internal
        view
        returns (uint256 refusal, uint256 used)
    {
        if (c.inputLength < 32 || c.target != 0) return (INPUT, 0);
        used = (c.inputLength + 31) / 32 * t.settings[TransitionState.DEPLOY_GAS];
        if (c.gasLimit < used) return (COST, 0);
        Witness memory w = t.w;
        uint256 count = w.number(8);
        refusal = checkCreation(t, a, count, TransitionState.PROGRAMS_DEPTH);
        if (refusal != 0) {
            t.closed(t.programs, count);
            return (refusal, 0);
        }
        bytes32 program = w.word();
        TransitionWitness.same(c.inputTree, w.climb(w.branch(0, TransitionState.BYTES_DEPTH), program));
        Frontier memory f = t.end(t.programs, count, TransitionState.PROGRAMS_DEPTH);
        f.push(
            TransitionWitness.four(program, TransitionWitness.chunk(c.account), TransitionWitness.chunk(t.height), 0)
        );
        t.programs = t.listRoot(f);
        countCreation(t, a);
        TransitionCalls.writeAccount(t, a);
    }

    /// @notice Lets a device sign calls of the target account. Writes both accounts.
    function delegate(Transition memory t, Call memory c, Sender memory p)
        internal
        view
        returns (uint256 refusal, uint256 used)
    {
        if (c.inputLength != TransitionDevices.DELEGATE_INPUT) return (INPUT, 0);
        used = t.settings[TransitionState.FIXED_GAS];
        if (c.gasLimit < used) return (COST, 0);
        TransitionDevices.openDelegation(t, c, p);
        if (c.target >= p.account.count) return (TARGET, 0);
        Account memory a = p.account;
        Devices memory d = p.devices;
        if (c.target != a.number) {
            Account memory other;
            Devices memory others;
            TransitionCalls.openAccount(t, other, a.count, c.target);
            (a, d) = (other, others);
        }
        TransitionDevices.open(t, a, d);
        Delegation memory g = p.delegation;
        if (g.nonce != d.nonce) return (NONCE, 0);
        if (!TransitionDevices.signed(c, g, a.key)) return (DELEGATION, 0);
        uint256 i = TransitionDevices.find(d, g.device);
        if (g.scope != 0 && i == d.count && d.count == TransitionDevices.MAX_DEVICES) return (DEVICES, 0);
        unchecked {
            d.nonce = uint64(d.nonce + 1);
        }
        TransitionDevices.set(d, i, g.device, g.scope, g.expiry);
        a.delegation = TransitionDevices.root(t, d);
        TransitionCalls.writeBoth(t, p.account, a);
    }

    /// @notice Takes a device out of the sender's account, which it writes.
    function revoke(Transition memory t, Call memory c, Sender memory p)
        internal
        view
        returns (uint256 refusal, uint256 used)
    {
        if (c.inputLength != REVOKE_INPUT || c.target != 0) return (INPUT, 0);
        used = t.settings[TransitionState.FIXED_GAS];
        if (c.gasLimit < used) return (COST, 0);
        TransitionCalls.proveInput(t, c);
        address device = address(uint160(t.w.number(20)));
        Account memory a = p.account;
        if (p.signer != a.key && p.signer != device) return (SIGNER, 0);
        Devices memory d = p.devices;
        TransitionDevices.open(t, a, d);
        uint256 i = TransitionDevices.find(d, device);
        if (i == d.count) return (DEVICE, 0);
        TransitionDevices.set(d, i, device, 0, 0);
        a.delegation = TransitionDevices.root(t, d);
        TransitionCalls.writeAccount(t, a);
    }
}
