// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepState} from "../StepState.sol";
import {Account, Call, TransitionCalls} from "./TransitionCalls.sol";
import {TransitionKinds} from "./TransitionKinds.sol";
import {Instance, Run, TransitionRuns, Upgrade} from "./TransitionRuns.sol";
import {Queue, Transition, TransitionState} from "./TransitionState.sol";
import {TransitionWitness, Witness} from "./TransitionWitness.sol";

/// @title Upgrades of instances
/// @notice An announced upgrade comes before the delivery or call that is for its instance: an export,
/// and if that finished an import.
library TransitionUpgrades {
    using TransitionWitness for Witness;
    using TransitionState for Transition;

    uint256 private constant INPUT = 24; // bytes of an upgrade call's input: program, height, gas

    /// @notice Whether an export or import for the opened instance comes before what is next.
    /// @param gas_ that the delivery which is next takes of the block's
    function due(Transition memory t, Run memory r, uint256 gas_) internal view returns (bool) {
        if (!r.instance.there || r.instance.pending == 0) return false;
        Witness memory w = t.w;
        Upgrade memory u = r.upgrade;
        u.program = w.number(8);
        u.height = w.number(8);
        u.gas_ = w.number(8);
        u.call = w.word();
        TransitionWitness.same(r.instance.pending, root(u));
        if (t.exported != 0) return true;
        return u.height <= t.height && t.creations < t.settings[TransitionState.BLOCK_CREATIONS]
            && 2 * u.gas_ + gas_ <= t.delivery;
    }

    function root(Upgrade memory u) private view returns (bytes32) {
        return TransitionWitness.four(
            TransitionWitness.chunk(u.program), TransitionWitness.chunk(u.height), TransitionWitness.chunk(u.gas_), u.call
        );
    }

    /// @notice The export, or the import where one is to follow. Returns the start of the run where the
    /// entry is judged, else 0.
    function run(Transition memory t, Run memory r, Queue memory q) internal view returns (bytes32) {
        bool imports = t.exported != 0;
        Upgrade memory u = r.upgrade;
        Instance memory i = r.instance;
        (r.gas_, r.sender, t.cause) = (u.gas_, i.owner, u.call);
        if (imports) {
            (r.entry, t.input) = (TransitionRuns.IMPORT, t.exported);
            TransitionRuns.openProgram(t, r, u.program, t.w.number(8));
        } else {
            (r.entry, t.input) = (TransitionRuns.EXPORT, t.noOutput());
            TransitionRuns.openProgram(t, r, i.program, t.w.number(8));
            r.start = i.content;
        }
        uint256 refusal = imports ? 0 : TransitionRuns.checkLimit(r);
        if (refusal == 0 && t.terminal == 0) return TransitionRuns.start(t, r);
        if (!imports) {
            ++t.creations;
            t.delivery -= 2 * u.gas_;
        }
        if (refusal == 0) {
            TransitionRuns.exit(t, r, q);
            return 0;
        }
        i.pending = 0;
        TransitionRuns.writeInstance(t, i);
        t.refuse(TransitionState.DROPPED, refusal);
        return 0;
    }

    /// @notice Announces an upgrade. Writes the instance and the account.
    /// @return refusal why the call is rejected, or 0
    /// @return used gas
    function announce(Transition memory t, Call memory c, Account memory a)
        internal
        view
        returns (uint256 refusal, uint256 used)
    {
        if (c.inputLength != INPUT) return (TransitionKinds.INPUT, 0);
        TransitionCalls.proveInput(t, c);
        Witness memory w = t.w;
        Run memory r;
        Upgrade memory u = r.upgrade;
        u.program = StepState.swap64(w.number(8));
        u.height = StepState.swap64(w.number(8));
        u.gas_ = StepState.swap64(w.number(8));
        used = t.settings[TransitionState.FIXED_GAS];
        if (c.gasLimit < used || u.gas_ > (c.gasLimit - used) / 2) return (TransitionKinds.COST, 0);
        uint256 count = w.number(8);
        if (u.program >= count) {
            t.closed(t.programs, count);
            return (TransitionKinds.PROGRAM, 0);
        }
        r.entry = TransitionRuns.IMPORT;
        TransitionRuns.openProgram(t, r, u.program, count);
        if (r.pc == TransitionRuns.NO_ENTRY) return (TransitionKinds.ENTRY, 0);
        Instance memory i = r.instance;
        TransitionRuns.openInstance(t, i, c.target);
        if (!i.there) return (TransitionKinds.INSTANCE, 0);
        if (i.status != TransitionRuns.LIVE) return (TransitionKinds.TOMBSTONE, 0);
        if (i.owner != a.number) return (TransitionKinds.OWNER, 0);
        r.entry = TransitionRuns.EXPORT;
        TransitionRuns.openProgram(t, r, i.program, count);
        if (r.pc == TransitionRuns.NO_ENTRY) return (TransitionKinds.ENTRY, 0);
        if (u.height <= t.height) u.height = t.height + 1;
        u.call = t.cause;
        i.pending = root(u);
        TransitionRuns.writeInstance(t, i);
        TransitionCalls.writeAccount(t, a);
    }
}
