// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClaimKey, Keys, MatchId, Pairing, RoundId, Statement} from "../src/court/Keys.sol";
import {Test} from "./support/Test.sol";

/// @title How rounds, claims and matches are named
contract KeysTest is Test {
    function testFuzz_round_bindsBoth(bytes32 epoch, uint256 number, bytes32 otherEpoch, uint256 otherNumber) public pure {
        RoundId id = Keys.round(epoch, number);
        vm.assertEq(RoundId.unwrap(id), keccak256(abi.encode(epoch, number)), "name");
        if (epoch != otherEpoch) vm.assertTrue(id != Keys.round(otherEpoch, number), "another epoch");
        if (number != otherNumber) vm.assertTrue(id != Keys.round(epoch, otherNumber), "another round");
    }

    function testFuzz_claim_bindsEveryField(Statement memory s, Statement memory other) public pure {
        ClaimKey key = Keys.claim(s);
        bytes32 want = keccak256(abi.encode(s.round, uint256(s.level), uint256(s.path), s.first, s.last, s.root));
        vm.assertEq(ClaimKey.unwrap(key), want, "name");
        checkClaim(key, Statement(other.round, s.level, s.path, s.first, s.last, s.root), s.round == other.round);
        checkClaim(key, Statement(s.round, other.level, s.path, s.first, s.last, s.root), s.level == other.level);
        checkClaim(key, Statement(s.round, s.level, other.path, s.first, s.last, s.root), s.path == other.path);
        checkClaim(key, Statement(s.round, s.level, s.path, other.first, s.last, s.root), s.first == other.first);
        checkClaim(key, Statement(s.round, s.level, s.path, s.first, other.last, s.root), s.last == other.last);
        checkClaim(key, Statement(s.round, s.level, s.path, s.first, s.last, other.root), s.root == other.root);
    }

    function testFuzz_pair_bindsEveryField(Pairing memory p, Pairing memory other) public pure {
        MatchId id = Keys.pair(p);
        bytes32 want = keccak256(abi.encode(p.arena, p.a, p.b));
        vm.assertEq(MatchId.unwrap(id), want, "name");
        vm.assertTrue((id == Keys.pair(Pairing(other.arena, p.a, p.b))) == (p.arena == other.arena), "arena");
        vm.assertTrue((id == Keys.pair(Pairing(p.arena, other.a, p.b))) == (p.a == other.a), "a");
        vm.assertTrue((id == Keys.pair(Pairing(p.arena, p.a, other.b))) == (p.b == other.b), "b");
    }

    function checkClaim(ClaimKey key, Statement memory s, bool same) private pure {
        vm.assertTrue((key == Keys.claim(s)) == same, "a field");
    }
}
