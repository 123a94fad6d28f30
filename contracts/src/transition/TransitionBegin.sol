// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HistoryTree} from "../court/HistoryTree.sol";
import {ITransitionVerifier} from "./ITransitionVerifier.sol";
import {Transition, TransitionState} from "./TransitionState.sol";
import {TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @notice A change of settings.
struct Change {
    bool present;
    uint256[16] settings;
    uint256 height; // of the first block under them
    bytes32 settingsRoot;
    bytes32 root;
}

/// @notice What a block's input holds beside its calls.
struct Input {
    uint256 height;
    uint256 time;
    bool hasHeader;
    uint256 number; // of the root-chain header
    bytes32 header;
    Change change;
}

/// @title Block begin: whether a block is void, and what it takes over
library TransitionBegin {
    using TransitionWitness for Witness;
    using TransitionState for Transition;

    uint256 private constant SETTINGS_DEPTH = 4;
    uint256 private constant GAS_SCHEDULE = 1; // setting
    uint256 private constant GAS_SCHEDULE_VERSION = 1;
    uint256 private constant MAX_GAS = (1 << 30) - (1 << 28);
    uint256 private constant MAX_CALLS = (1 << 15) - 2;
    uint256 private constant LEAST_INPUT = 85; // bytes: that of an open call
    uint256 private constant MOST_INPUT = 1 << 24;

    /// @notice Opens settings and input and takes over what the input says. False, and nothing but
    /// what is opened has changed, where the block is void.
    function take(Transition memory t) internal view returns (bool) {
        Witness memory w = t.w;
        t.openSettings();
        bytes32 pending = t.change;
        bytes32 settingsRoot = t.settingsRoot;
        if (pending != 0) {
            Change memory c = readChange(w);
            TransitionWitness.same(pending, c.root);
            if (c.height <= t.height + 1) (t.settings, settingsRoot, pending) = (c.settings, c.settingsRoot, 0);
        }
        Input memory x = openInput(t);
        if (isVoid(t, x)) return false;
        t.settingsRoot = settingsRoot;
        t.change = x.change.present ? x.change.root : pending;
        (t.height, t.time) = (x.height, x.time);
        if (x.hasHeader) t.rootChain = x.header;
        return true;
    }

    function readChange(Witness memory w) private view returns (Change memory c) {
        (c.settings, c.settingsRoot) = TransitionState.readSettings(w);
        c.height = w.number(8);
        c.present = true;
        // That of zeros, which says nothing in the state, is zero.
        if (c.height == 0 && c.settingsRoot == w.zeros[SETTINGS_DEPTH]) return c;
        c.root = HistoryTree.hash(c.settingsRoot, TransitionWitness.chunk(c.height));
    }

    /// @dev Opens the block's input but for its calls, of which there are t.callCount.
    function openInput(Transition memory t) private view returns (Input memory x) {
        Witness memory w = t.w;
        x.height = w.number(8);
        x.time = w.number(8);
        x.hasHeader = flag(w);
        if (x.hasHeader) {
            x.number = w.number(8);
            bytes32 hash = w.word();
            bytes32 state = w.word();
            bytes32 time = TransitionWitness.chunk(w.number(8));
            x.header = TransitionWitness.four(TransitionWitness.chunk(x.number), hash, state, time);
        }
        if (flag(w)) x.change = readChange(w);
        t.callCount = w.number(2);
        bytes32 head = HistoryTree.hash(TransitionWitness.chunk(x.height), TransitionWitness.chunk(x.time));
        bytes32 rest = HistoryTree.hash(TransitionWitness.mix(x.change.root, x.change.present ? 1 : 0), 0);
        bytes32 headers = TransitionWitness.mix(x.header, x.hasHeader ? 1 : 0);
        t.proveInput(head, headers, w.word(), HistoryTree.hash(rest, w.zeros[1]));
    }

    /// @dev Whether a block input does not fit the state. t.settings are those of the block.
    function isVoid(Transition memory t, Input memory x) private view returns (bool) {
        bool wrong = x.height != t.height + 1 || x.time < t.time;
        if (x.hasHeader) {
            uint256 last = t.w.number(8);
            bytes32 left = HistoryTree.hash(TransitionWitness.chunk(last), t.w.word());
            TransitionWitness.same(t.rootChain, HistoryTree.hash(left, t.w.word()));
            wrong = wrong || x.number <= last;
        }
        uint256[16] memory s = x.change.settings;
        if (x.change.present) {
            wrong = wrong || x.change.height <= x.height || s[TransitionState.CHAIN_ID] != t.settings[TransitionState.CHAIN_ID]
                || s[GAS_SCHEDULE] != t.settings[GAS_SCHEDULE] || !inRange(s);
        }
        return wrong || t.callCount > t.settings[TransitionState.BLOCK_CALLS];
    }

    /// @dev Whether every setting is in its range.
    function inRange(uint256[16] memory s) private pure returns (bool) {
        uint256 callGas = s[TransitionState.CALL_GAS];
        uint256 deliveries = s[TransitionState.BLOCK_DELIVERIES];
        uint256 calls = s[TransitionState.BLOCK_CALLS];
        return within(s[TransitionState.CHAIN_ID], 1, (1 << 63) - 1) && s[GAS_SCHEDULE] == GAS_SCHEDULE_VERSION
            && within(callGas, 1, MAX_GAS) && within(s[TransitionState.BLOCK_GAS], callGas, (1 << 62) - 1)
            && within(s[TransitionState.DELIVERY_GAS], callGas, (1 << 62) - 1)
            // Begin, deliveries, two runs of each upgrade, calls and end are the leaves of a block.
            && deliveries > 0 && calls > 0 && 2 * s[TransitionState.BLOCK_CREATIONS] + deliveries + calls <= MAX_CALLS
            && within(s[TransitionState.MAX_INPUT], LEAST_INPUT, MOST_INPUT)
            && within(s[TransitionState.WINDOW], 1, (1 << 63) - 1) && s[TransitionState.DEPLOY_GAS] < 1 << 40;
    }

    function within(uint256 v, uint256 least, uint256 most) private pure returns (bool) {
        return v >= least && v <= most;
    }

    function flag(Witness memory w) private pure returns (bool) {
        uint256 v = w.number(1);
        if (v > 1) revert ITransitionVerifier.BadForm(v);
        return v == 1;
    }
}
