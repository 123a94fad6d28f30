package abci

import (
	"errors"
	"fmt"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// Divergence is a block after which this node has another app hash than the
// cluster agreed on: an error of type *Divergence stops the node, and keeps it
// from starting while its data folder holds that result. One of the two is
// wrong; which one the court can say.
type Divergence struct {
	Height       uint64   // of the block
	Own, Cluster ssz.Root // app hashes after it
	Power, Of    int64    // voting power that signed the cluster's, and all of it
	Evidence     string   // folder, "" when it could not be written
}

// Error says what happened and where the evidence is, in one line.
func (d *Divergence) Error() string {
	kept := "no evidence is kept"
	if d.Evidence != "" {
		kept = "evidence in " + d.Evidence
	}
	return fmt.Sprintf("block %d: this node's app hash is %s, but validators with %d of %d votes agreed on %s; %s",
		d.Height, d.Own, d.Power, d.Of, d.Cluster, kept)
}

// agreement is what shows what the cluster agreed on: a block's header, which
// names the app hash after the block before, and votes of more than two thirds
// for that block. They are prevotes or precommits: either way more than one
// third are honest validators who computed this app hash.
type agreement struct {
	Header  *types.Header `json:"header"`
	BlockID types.BlockID `json:"block_id"`
	Votes   []types.Vote  `json:"votes"`
}

// power returns the voting power of the votes.
func (g *agreement) power(set *types.ValidatorSet) (sum int64) {
	for i := range g.Votes {
		if _, v := set.GetByAddress(g.Votes[i].ValidatorAddress); v != nil {
			sum += v.VotingPower
		}
	}
	return sum
}

// ofCommit returns the agreement that a commit shows about a header, or an
// error if it shows none.
func ofCommit(set *types.ValidatorSet, header *types.Header, commit *types.Commit) (*agreement, error) {
	if err := commit.ValidateBasic(); err != nil {
		return nil, err
	}
	if hash := header.Hash(); !commit.BlockID.IsComplete() || string(hash) != string(commit.BlockID.Hash) {
		return nil, fmt.Errorf("expected a commit of block %X, got one of %X", hash, commit.BlockID.Hash)
	}
	if err := set.VerifyCommit(header.ChainID, commit.BlockID, header.Height, commit); err != nil {
		return nil, err
	}
	g := &agreement{Header: header, BlockID: commit.BlockID}
	for i := range commit.Signatures {
		if commit.Signatures[i].BlockIDFlag == types.BlockIDFlagCommit {
			g.Votes = append(g.Votes, *commit.GetVote(int32(i)))
		}
	}
	return g, nil
}

// ofVotes returns the agreement that a set of votes shows about one of the
// blocks, nil for none. The votes' signatures were checked when they came in.
func ofVotes(votes *types.VoteSet, blocks ...*types.Block) *agreement {
	id, ok := votes.TwoThirdsMajority()
	if !ok || id.IsZero() {
		return nil
	}
	for _, b := range blocks {
		if !b.HashesTo(id.Hash) {
			continue
		}
		g := &agreement{Header: &b.Header, BlockID: id}
		for _, v := range votes.List() {
			if v.BlockID.Equals(id) {
				g.Votes = append(g.Votes, v)
			}
		}
		return g
	}
	return nil
}

// divergence compares an agreement about the block after the last committed
// one with this node's app hash; nil where they are the same.
func (a *App) divergence(set *types.ValidatorSet, g *agreement) *Divergence {
	v := a.view()
	if v == nil || uint64(g.Header.Height) != v.height+1 || string(g.Header.AppHash) == string(v.appHash[:]) {
		return nil
	}
	d := &Divergence{Height: v.height, Own: v.appHash, Power: g.power(set), Of: set.TotalVotingPower()}
	copy(d.Cluster[:], g.Header.AppHash)
	return d
}

// diverged keeps the evidence of a divergence and stops the node. Only the
// first call does anything, and none once the store is closed.
func (a *App) diverged(d *Divergence, g *agreement) {
	a.ending.Lock()
	defer a.ending.Unlock()
	if a.ended {
		return
	}
	a.ended = true
	folder, err := a.keepEvidence(d, g)
	d.Evidence = folder
	if err != nil {
		a.fail(errors.Join(d, fmt.Errorf("keep the evidence: %w", err)))
		return
	}
	a.fail(d)
}

// keepEvidence writes what this node knows about a divergence.
func (a *App) keepEvidence(d *Divergence, g *agreement) (string, error) {
	if d.Height == 0 { // genesis has neither block nor result
		return a.evidence.write(d, g, nil, nil)
	}
	in, err := a.store.Block(d.Height)
	if err != nil {
		return "", err
	}
	result, err := a.store.Result(d.Height)
	if err != nil {
		return "", err
	}
	return a.evidence.write(d, g, in, result)
}

// checkDiverged returns the *Divergence that stopped the node before, if the
// store still ends in the result that the cluster did not agree on.
func (a *App) checkDiverged() error {
	head, err := a.store.Head()
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	v := a.view()
	d, err := a.evidence.find(head.Height, v.appHash)
	if err != nil || d == nil {
		return err
	}
	return d
}

// voteName says what kind of votes an agreement has.
func voteName(t cmtproto.SignedMsgType) string {
	if t == cmtproto.PrecommitType {
		return "precommit"
	}
	return "prevote"
}
