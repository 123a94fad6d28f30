// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./IStepVerifier.sol";
import {StepControl} from "./StepControl.sol";
import {StepHash} from "./StepHash.sol";
import {Step, StepState} from "./StepState.sol";

/// @title Settling
/// @notice A finished run pays for the pages of memory that are other than in
/// the base: pc is a cursor over the pages, and a step charges for the page at
/// the cursor, or goes past the largest subtree there that is the same.
library StepSettle {
    using StepState for Step;

    uint256 internal constant PAGE_GAS = 10000;
    /// Depth of the tree of pages, and of a page's own.
    uint256 internal constant PAGES_DEPTH = 19;
    uint256 internal constant PAGE_DEPTH = 7;

    /// @notice One step of a settling machine: the root that the witness opens, and the root after.
    function settle(Step memory s, uint256 hot) internal view returns (bytes32 opened, bytes32 post) {
        s.decode(hot);
        bytes32 frame = s.word();
        bytes32 left;
        bytes32 old;
        if (s.pc >> PAGES_DEPTH != 0) {
            s.status = StepState.FINISHED;
            left = s.word();
            old = s.word();
        } else {
            bytes32 link = s.word();
            bytes32 right = s.word();
            bytes32 request = s.word();
            bytes32 program = s.word();
            (bytes32 memory_, bytes32 base) = move(s);
            left = StepHash.pair(link, memory_);
            old = StepHash.pair(right, StepHash.pair(StepHash.pair(request, base), program));
        }
        opened = StepHash.pair(StepHash.pair(StepHash.pair(bytes32(hot), frame), left), old);
        post = StepHash.pair(StepHash.pair(StepHash.pair(s.encode(), frame), left), old);
    }

    /// @dev Moves the cursor or ends the run; returns the roots of memory and base that the
    /// witness opens. A subtree that is the same is the largest one where its parent is not
    /// the same, or begins before the cursor, or where it is the whole tree.
    function move(Step memory s) private view returns (bytes32 memory_, bytes32 base) {
        uint256 cursor = s.pc;
        uint256 k = s.number(1);
        memory_ = s.word();
        base = memory_;
        bool same = k != 0;
        if (same) {
            --k;
            if (k > PAGES_DEPTH || cursor & ((1 << k) - 1) != 0) revert IStepVerifier.BadIndex(cursor, k);
            s.pc = cursor + (1 << k);
        } else {
            base = s.word();
            if (memory_ == base) revert IStepVerifier.SameSubtree(cursor, 0);
            unchecked {
                s.slice = (s.slice - PAGE_GAS) & StepState.U64;
            }
            StepControl.check(s);
            if (s.status == StepState.SETTLING) s.pc = cursor + 1;
        }
        bool larger = same && cursor & (1 << k) == 0;
        bytes32[41] memory zeros = s.zeros;
        uint256 given = s.number(3);
        uint256 apart = s.number(3);
        uint256 based = s.number(3);
        for (uint256 h = k; h < PAGES_DEPTH; ++h) {
            bytes32 x = given & 1 != 0 ? s.word() : zeros[PAGE_DEPTH + h];
            bytes32 y = apart & 1 == 0 ? x : based & 1 != 0 ? s.word() : zeros[PAGE_DEPTH + h];
            if (cursor & (1 << h) == 0) {
                memory_ = StepHash.pair(memory_, x);
                base = StepHash.pair(base, y);
            } else {
                memory_ = StepHash.pair(x, memory_);
                base = StepHash.pair(y, base);
            }
            if (larger) {
                if (memory_ == base) revert IStepVerifier.SameSubtree(cursor, h + 1);
                larger = false;
            }
            if (apart & 1 != 0 ? x == y : based & 1 != 0) revert IStepVerifier.BadMask(apart);
            given >>= 1;
            apart >>= 1;
            based >>= 1;
        }
        if (given | apart | based != 0) revert IStepVerifier.BadMask(given | apart | based);
    }
}
