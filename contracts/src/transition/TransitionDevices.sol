// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepState} from "../StepState.sol";
import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Account, Call, Delegation, Devices, Sender, TransitionCalls} from "./TransitionCalls.sol";
import {Transition, TransitionState} from "./TransitionState.sol";
import {TransitionTyped} from "./TransitionTyped.sol";
import {TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @title Device keys of accounts
library TransitionDevices {
    using TransitionWitness for Witness;

    uint256 internal constant MAX_DEVICES = 16;
    /// Bytes of a delegate call's input: device, scope, expiry, nonce, signature.
    uint256 internal constant DELEGATE_INPUT = 105;

    uint256 private constant KIND_DELEGATE = 5;
    uint256 private constant KINDS = 32; // that a scope has bits for

    /// @notice Opens the device keys of an account, all of them, unless they are open.
    function open(Transition memory t, Account memory a, Devices memory d) internal view {
        if (d.open) return;
        Witness memory w = t.w;
        d.open = true;
        d.nonce = w.number(8);
        d.count = w.number(1);
        if (d.count > MAX_DEVICES) revert ITransitionVerifier.BadIndex(d.count, TransitionState.DEVICES_DEPTH);
        for (uint256 i = 0; i < d.count; ++i) {
            d.keys[i] = address(uint160(w.number(20)));
            d.scopes[i] = w.number(4);
            d.expiries[i] = w.number(8);
        }
        TransitionWitness.same(a.delegation, root(t, d));
    }

    /// @notice Root of {nonce, devices}.
    function root(Transition memory t, Devices memory d) internal view returns (bytes32) {
        bytes32[16] memory nodes;
        for (uint256 i = 0; i < d.count; ++i) {
            nodes[i] = TransitionWitness.four(
                bytes32(bytes20(d.keys[i])), TransitionWitness.chunk(d.scopes[i]), TransitionWitness.chunk(d.expiries[i]), 0
            );
        }
        uint256 n = d.count;
        for (uint256 h = 0; h < TransitionState.DEVICES_DEPTH; ++h) {
            if (n & 1 == 1) nodes[n] = t.w.zeros[h];
            n = (n + 1) >> 1;
            for (uint256 i = 0; i < n; ++i) {
                nodes[i] = HistoryTree.hash(nodes[2 * i], nodes[2 * i + 1]);
            }
        }
        bytes32 tree = d.count == 0 ? t.w.zeros[TransitionState.DEVICES_DEPTH] : nodes[0];
        return HistoryTree.hash(TransitionWitness.chunk(d.nonce), TransitionWitness.mix(tree, d.count));
    }

    /// @notice Place of a device among the keys; their count where it is none of them.
    function find(Devices memory d, address key) internal pure returns (uint256 i) {
        while (i < d.count && d.keys[i] != key) ++i;
    }

    /// @notice Puts a device at its place, see find. One without a scope is taken out, and the last
    /// one put in its place.
    function set(Devices memory d, uint256 i, address key, uint256 scope, uint256 expiry) internal pure {
        if (scope == 0) {
            if (i == d.count) return;
            uint256 last = --d.count;
            (key, scope, expiry) = (d.keys[last], d.scopes[last], d.expiries[last]);
        } else if (i == d.count) {
            ++d.count;
        }
        (d.keys[i], d.scopes[i], d.expiries[i]) = (key, scope, expiry);
    }

    /// @notice Whether who signed a call may: the account's own key, a device in its scope and time, or
    /// the device that a delegate call for its own account introduces.
    function maySign(Transition memory t, Call memory c, Sender memory p) internal view returns (bool) {
        if (p.signer == p.account.key) return true;
        Devices memory d = p.devices;
        open(t, p.account, d);
        uint256 i = find(d, p.signer);
        if (i < d.count && t.height <= d.expiries[i] && c.kind < KINDS && d.scopes[i] >> c.kind & 1 == 1) return true;
        if (c.kind != KIND_DELEGATE || c.target != c.account || c.inputLength != DELEGATE_INPUT) return false;
        openDelegation(t, c, p);
        Delegation memory g = p.delegation;
        return g.device == p.signer && g.nonce == d.nonce && signed(c, g, p.account.key);
    }

    /// @notice Opens the delegation that a call carries, unless it is open.
    function openDelegation(Transition memory t, Call memory c, Sender memory p) internal view {
        Delegation memory g = p.delegation;
        if (g.open) return;
        TransitionCalls.proveInput(t, c);
        Witness memory w = t.w;
        g.open = true;
        g.device = address(uint160(w.number(20)));
        // The input's numbers are little-endian.
        g.scope = StepState.swap64(w.number(4) << 32);
        g.expiry = StepState.swap64(w.number(8));
        g.nonce = StepState.swap64(w.number(8));
        (g.r, g.s, g.v) = TransitionCalls.signature(w);
    }

    /// @notice Whether a key signed the delegation for a call's target.
    function signed(Call memory c, Delegation memory g, address key) internal pure returns (bool) {
        bytes32 digest = TransitionTyped.delegation(c.chainId, c.target, g.device, g.scope, g.expiry, g.nonce);
        address signer = TransitionCalls.recover(digest, g.r, g.s, g.v);
        return signer != address(0) && signer == key;
    }
}
