package abci

import (
	"errors"
	"fmt"
	"sync"

	"github.com/cometbft/cometbft/blocksync"
	cstypes "github.com/cometbft/cometbft/consensus/types"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	bcproto "github.com/cometbft/cometbft/proto/tendermint/blocksync"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
)

// A node whose app hash is not the cluster's finds out in one of two ways. In
// step with the others it refuses their next block, and CometBFT ends its
// consensus when more than two thirds vote for it nevertheless. While it
// catches up, CometBFT would take the peer who sends that block for a liar and
// ask the next one, for ever.

// consensus is what is used of CometBFT's consensus.
type consensus interface {
	Wait()
	GetRoundState() *cstypes.RoundState
}

// watch reports when consensus ends although nobody stopped the node: a
// failure inside CometBFT ends its consensus and nothing else. The node hands
// out its consensus only as a part of what RPC needs.
func (n *Node) watch(app *App) error {
	env, err := n.comet.ConfigureRPC()
	if err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	cs, ok := env.ConsensusState.(consensus)
	if !ok {
		return fmt.Errorf("start CometBFT: expected a consensus that can be waited for, got %T", env.ConsensusState)
	}
	go func() {
		cs.Wait()
		if n.stopping.Load() {
			return
		}
		if d, g := app.divergenceOf(cs.GetRoundState()); d != nil {
			app.diverged(d, g)
			return
		}
		app.fail(errors.New("consensus ended"))
	}()
	return nil
}

// divergenceOf looks for a divergence in the state that consensus ended in:
// precommits say more than prevotes, and later rounds more than earlier ones.
func (a *App) divergenceOf(rs *cstypes.RoundState) (*Divergence, *agreement) {
	for round := rs.Votes.Round(); round >= 0; round-- {
		for _, votes := range []*types.VoteSet{rs.Votes.Precommits(round), rs.Votes.Prevotes(round)} {
			g := ofVotes(votes, rs.ProposalBlock, rs.ValidBlock)
			if g == nil {
				continue
			}
			if d := a.divergence(rs.Validators, g); d != nil {
				return d, g
			}
		}
	}
	return nil, nil
}

// maxAhead is how many blocks ahead of the node's are remembered, more than
// CometBFT asks for at a time.
const maxAhead = 1024

// ahead remembers of blocks that a peer sent ahead of time what shows the
// cluster's app hashes: a block's header names the one before it, and the
// block after it has its commit. Safe for concurrent use.
type ahead struct {
	app        *App
	validators *types.ValidatorSet // the same at every height

	mu      sync.Mutex
	headers map[int64]*types.Header // by height, each within maxAhead
	commits map[int64]*types.Commit // by height of the block that they are of
}

func newAhead(app *App, validators *types.ValidatorSet) *ahead {
	return &ahead{
		app: app, validators: validators,
		headers: make(map[int64]*types.Header), commits: make(map[int64]*types.Commit),
	}
}

// add remembers a block from a peer, and stops the node if that shows that it
// diverged. What is wrong with a block is block sync's to say.
func (w *ahead) add(b *cmtproto.Block) {
	w.mu.Lock()
	defer w.mu.Unlock()
	height := int64(w.app.Height())
	if b.Header.Height <= height || b.Header.Height > height+maxAhead {
		return
	}
	if h, err := types.HeaderFromProto(&b.Header); err == nil && h.ValidateBasic() == nil {
		w.headers[h.Height] = &h
	}
	if b.LastCommit != nil && len(b.LastCommit.Signatures) == w.validators.Size() {
		if c, err := types.CommitFromProto(b.LastCommit); err == nil && c.Height == b.Header.Height-1 {
			w.commits[c.Height] = c
		}
	}
	w.compare(height)
}

// committed compares what is remembered with the block that was committed now.
func (w *ahead) committed() {
	w.mu.Lock()
	defer w.mu.Unlock()
	height := int64(w.app.Height())
	delete(w.headers, height)
	delete(w.commits, height)
	w.compare(height)
}

func (w *ahead) compare(height int64) {
	header, commit := w.headers[height+1], w.commits[height+1]
	// Signatures are checked only where it matters what they are of.
	if header == nil || commit == nil || w.app.divergence(w.validators, &agreement{Header: header}) == nil {
		return
	}
	g, err := ofCommit(w.validators, header, commit)
	if err != nil {
		return // without a commit a header is what some peer says
	}
	if d := w.app.divergence(w.validators, g); d != nil {
		w.app.diverged(d, g)
	}
}

// blockWatch stands before CometBFT's block sync. It shows the blocks that come
// in to what remembers them, and keeps back a status that comes too early.
type blockWatch struct {
	p2p.Reactor
	ahead *ahead
	known func(p2p.ID) bool // whether requests reach a peer
}

// FilterMsgBytes implements [p2p.MsgBytesFilter]: what block sync refuses before
// it is decoded, it refuses behind the watch, too.
func (w *blockWatch) FilterMsgBytes(channel byte, src p2p.Peer, msg []byte) error {
	if f, ok := w.Reactor.(p2p.MsgBytesFilter); ok {
		return f.FilterMsgBytes(channel, src, msg)
	}
	return nil
}

// AddPeer implements [p2p.Reactor]. The peer's first status may have been
// dropped, so it is asked for another one.
func (w *blockWatch) AddPeer(peer p2p.Peer) {
	w.Reactor.AddPeer(peer)
	peer.Send(p2p.Envelope{ChannelID: blocksync.BlocksyncChannel, Message: &bcproto.StatusRequest{}})
}

// Receive implements [p2p.Reactor]. A peer's status can come before the switch
// knows the peer; block sync would then ask it for a block, the request would
// go nowhere, and it would be 30 seconds until the next one.
func (w *blockWatch) Receive(e p2p.Envelope) {
	switch res := e.Message.(type) {
	case *bcproto.BlockResponse:
		if res.Block != nil {
			w.ahead.add(res.Block)
		}
	case *bcproto.StatusResponse:
		if !w.known(e.Src.ID()) {
			return
		}
	}
	w.Reactor.Receive(e)
}

var _ p2p.MsgBytesFilter = (*blockWatch)(nil)

// blockSync is CometBFT's name of its block sync.
const blockSync = "BLOCKSYNC"

// watchBlocks puts the watch before a node's block sync.
func watchBlocks(a *ahead) node.Option {
	return func(n *node.Node) {
		if sync, ok := n.Switch().Reactor(blockSync); ok {
			node.CustomReactors(map[string]p2p.Reactor{blockSync: &blockWatch{sync, a, n.Switch().Peers().Has}})(n)
		}
	}
}

// stopBlockSync ends a running node's block sync and waits for it. CometBFT's
// node lets its peers go first, and block sync panics when the peer is let go
// whose block it is just checking.
func stopBlockSync(n *node.Node) {
	if sync, ok := n.Switch().Reactor(blockSync); ok {
		_ = sync.Stop() // the only error is that it has stopped
	}
}

// validatorsOf returns the validators that a genesis file names. No block
// changes them.
func validatorsOf(doc *types.GenesisDoc) *types.ValidatorSet {
	set := make([]*types.Validator, len(doc.Validators))
	for i, v := range doc.Validators {
		set[i] = types.NewValidator(v.PubKey, v.Power)
	}
	return types.NewValidatorSet(set)
}
