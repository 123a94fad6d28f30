package abci

import (
	"bytes"
	"errors"
	"fmt"
	"sync/atomic"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
)

// ErrKeyElsewhere is a consensus key whose votes are in blocks although this
// home never cast them: it signs somewhere else, or the home's record of what
// it signed was lost.
var ErrKeyElsewhere = errors.New("the validator key signed elsewhere")

// doubleSignCheckHeight is how many blocks must pass without a foreign vote of
// the own key before the key is used.
const doubleSignCheckHeight = 10

// guardedKey is the validator's key with a check against signing twice.
// CometBFT's own check (double_sign_check_height) looks for any vote of the
// key in recent blocks, so a cluster that was stopped as a whole would never
// start again. This one tells votes that the home cast from those that it did
// not, and keeps looking after the start.
//
// Note is called by the application, the signing methods by consensus; both
// at the same time.
type guardedKey struct {
	key     *privval.FilePV
	address crypto.Address
	signed  atomic.Int64 // highest height for which this home signed
	foreign atomic.Int64 // highest height with a vote of the key that is not from this home; 0 for none
}

var _ types.PrivValidator = (*guardedKey)(nil)

func newGuardedKey(key *privval.FilePV) *guardedKey {
	g := &guardedKey{key: key, address: key.GetAddress()}
	g.signed.Store(key.LastSignState.Height)
	return g
}

// note looks through the votes for the block at height.
func (g *guardedKey) note(height int64, votes []abcitypes.VoteInfo) {
	for i := range votes {
		if votes[i].BlockIdFlag == cmtproto.BlockIDFlagCommit &&
			bytes.Equal(votes[i].Validator.Address, g.address) && height > g.signed.Load() {
			g.foreign.Store(height)
		}
	}
}

// check fails while foreign votes of the key are recent.
func (g *guardedKey) check(height int64) error {
	if f := g.foreign.Load(); f > 0 && height-f <= doubleSignCheckHeight {
		return fmt.Errorf("%w: at height %d, this home signed up to %d", ErrKeyElsewhere, f, g.signed.Load())
	}
	return nil
}

// GetPubKey returns the validator's public key.
func (g *guardedKey) GetPubKey() (crypto.PubKey, error) { return g.key.GetPubKey() }

// SignVote signs a vote, unless the key signs elsewhere.
func (g *guardedKey) SignVote(chainID string, vote *cmtproto.Vote) error {
	if err := g.check(vote.Height); err != nil {
		return err
	}
	if err := g.key.SignVote(chainID, vote); err != nil {
		return err
	}
	g.signed.Store(max(g.signed.Load(), vote.Height))
	return nil
}

// SignProposal signs a proposal, unless the key signs elsewhere.
func (g *guardedKey) SignProposal(chainID string, proposal *cmtproto.Proposal) error {
	if err := g.check(proposal.Height); err != nil {
		return err
	}
	if err := g.key.SignProposal(chainID, proposal); err != nil {
		return err
	}
	g.signed.Store(max(g.signed.Load(), proposal.Height))
	return nil
}
