package abci

import (
	"errors"
	"path/filepath"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
)

// TestGuardedKey checks that a key whose votes come from elsewhere is not
// used, and that the home's own votes of an earlier run are no such votes.
func TestGuardedKey(t *testing.T) {
	dir := t.TempDir()
	file := func() *privval.FilePV {
		return privval.LoadOrGenFilePV(filepath.Join(dir, "key.json"), filepath.Join(dir, "state.json"))
	}
	g := newGuardedKey(file())
	sign := func(height int64) error {
		return g.SignVote("chain", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: height})
	}
	votes := func(flag cmtproto.BlockIDFlag) []abcitypes.VoteInfo {
		return []abcitypes.VoteInfo{
			{Validator: abcitypes.Validator{Address: []byte("somebody else")}, BlockIdFlag: cmtproto.BlockIDFlagCommit},
			{Validator: abcitypes.Validator{Address: g.address}, BlockIdFlag: flag},
		}
	}
	if err := sign(5); err != nil {
		t.Fatal(err)
	}
	g = newGuardedKey(file()) // the process starts again
	g.note(5, votes(cmtproto.BlockIDFlagCommit))
	if err := sign(6); err != nil {
		t.Fatalf("own votes: %v", err)
	}
	g.note(20, votes(cmtproto.BlockIDFlagAbsent))
	if err := sign(21); err != nil {
		t.Fatalf("an absent vote: %v", err)
	}
	g.note(22, votes(cmtproto.BlockIDFlagCommit))
	for _, height := range []int64{23, 22 + doubleSignCheckHeight} {
		if err := sign(height); !errors.Is(err, ErrKeyElsewhere) {
			t.Fatalf("height %d: expected %v, got %v", height, ErrKeyElsewhere, err)
		}
		if err := g.SignProposal("chain", &cmtproto.Proposal{Height: height}); !errors.Is(err, ErrKeyElsewhere) {
			t.Fatalf("height %d: expected %v, got %v", height, ErrKeyElsewhere, err)
		}
	}
	if err := sign(23 + doubleSignCheckHeight); err != nil {
		t.Fatalf("after a silence of %d blocks: %v", doubleSignCheckHeight, err)
	}
}
