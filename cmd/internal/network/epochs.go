package network

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/ssz"
)

// PostEpoch posts the epoch of the blocks from and to and all between: it
// collects the signature of every node and posts with those that agree.
func (n *Network) PostEpoch(ctx context.Context, from, to uint64) (*player.Posted, error) {
	leaves := make([]ssz.Root, 0, to-from+1)
	for h := from; h <= to; h++ {
		hash, err := n.Client.VerifiedAppHash(ctx, h)
		if err != nil {
			return nil, err
		}
		leaves = append(leaves, hash)
	}
	blocks, err := game.NewHistory(leaves)
	if err != nil {
		return nil, err
	}
	answer, signatures, err := n.signatures(ctx, from, to, blocks.Root())
	if err != nil {
		return nil, err
	}
	epoch := &contracts.Epoch{
		ChainID: answer.ChainID, From: from, To: to, InputsRoot: answer.InputsRoot, StateBefore: answer.StateBefore,
		ResultsRoot: answer.ResultsRoot, StateAfter: answer.StateAfter, GasTotal: answer.GasTotal,
	}
	result := &player.Result{
		StateRoot: ssz.Root(answer.StateAfter), ReceiptsRoot: ssz.Root(answer.ReceiptsRoot), GasTotal: answer.GasTotal,
	}
	for _, h := range answer.GasBranch {
		result.GasBranch = append(result.GasBranch, ssz.Root(h))
	}
	return n.post(ctx, epoch, signatures, blocks, result)
}

// signatures asks every node for its signature of an epoch with these results.
// A node that does not answer, or has other results, is left out as long as
// more than two thirds remain.
func (n *Network) signatures(ctx context.Context, from, to uint64, results ssz.Root) (*wire.EpochAnswer, []contracts.Signature, error) {
	var answer *wire.EpochAnswer
	var signatures []contracts.Signature
	var missing error
	for i := range n.Members {
		a, err := n.Client.Epoch(ctx, i, from, to, n.Keys.Poster)
		switch {
		case err != nil:
			missing = fmt.Errorf("signature of node %d: %w", i, err)
		case ssz.Root(a.ResultsRoot) != results:
			missing = fmt.Errorf("signature of node %d: its results root is not that of the verified headers", i)
		case len(a.Signature) != len(contracts.Signature{}):
			missing = fmt.Errorf("signature of node %d: want %d bytes, got %d", i, len(contracts.Signature{}), len(a.Signature))
		default:
			answer = a
			signatures = append(signatures, contracts.Signature(a.Signature))
		}
	}
	if 3*len(signatures) <= 2*len(n.Members) {
		return nil, nil, missing
	}
	return answer, signatures, nil
}

// PostReplay posts what a replay came to, true or not, signed with the
// operators' keys.
func (n *Network) PostReplay(ctx context.Context, r *batchvalidate.Replay) (*player.Posted, error) {
	blocks, err := game.NewHistory(r.Blocks())
	if err != nil {
		return nil, err
	}
	result, err := r.Result()
	if err != nil {
		return nil, err
	}
	from := r.Before.Height() + 1
	epoch := &contracts.Epoch{
		ChainID: ChainID, From: from, To: from + uint64(len(r.Inputs)) - 1,
		InputsRoot: r.InputsRoot(), StateBefore: r.Before.Root(), ResultsRoot: blocks.Root(),
		StateAfter: result.StateRoot, GasTotal: result.GasTotal,
	}
	digest := n.domain().Digest(epoch)
	var signatures []contracts.Signature
	for _, k := range n.Keys.Operators {
		s, err := contracts.Sign(digest, k)
		if err != nil {
			return nil, err
		}
		signatures = append(signatures, s)
	}
	return n.post(ctx, epoch, signatures, blocks, &result)
}

func (n *Network) domain() contracts.SigningDomain {
	return contracts.SigningDomain{RootChainID: n.Poster.ChainID(), Epochs: n.Contracts.Epochs}
}

// Operators returns the operators' addresses in their order.
func (n *Network) Operators() []common.Address {
	out := make([]common.Address, len(n.Keys.Operators))
	for i, k := range n.Keys.Operators {
		out[i] = crypto.PubkeyToAddress(k.PublicKey)
	}
	return out
}

func (n *Network) post(ctx context.Context, e *contracts.Epoch, s []contracts.Signature, blocks game.History, r *player.Result) (*player.Posted, error) {
	digest := n.domain().Digest(e)
	s, err := n.bonded(ctx, digest, s)
	if err != nil {
		return nil, err
	}
	quorum, err := contracts.Collect(digest, n.Operators(), s)
	if err != nil {
		return nil, err
	}
	return player.Post(ctx, n.Poster, n.Contracts, e, quorum, blocks, r)
}

// bonded leaves out signatures of operators whose deposit is gone or leaves: with
// one of them the contract refuses the epoch.
func (n *Network) bonded(ctx context.Context, digest [32]byte, signatures []contracts.Signature) (out []contracts.Signature, err error) {
	for _, s := range signatures {
		who, err := contracts.Signer(digest, s)
		if err != nil {
			return nil, err
		}
		ok, err := player.Bonded(ctx, n.Poster, n.Contracts, who)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, s)
		}
	}
	return out, nil
}

// SettleEpoch moves the root chain's clock past an epoch's window and settles
// it with the signed claim.
func (n *Network) SettleEpoch(ctx context.Context, p *player.Posted) error {
	header, err := n.Poster.Eth().HeaderByNumber(ctx, new(big.Int).SetUint64(p.Block))
	if err != nil {
		return err
	}
	if err := n.Chain.AdvanceTo(ctx, header.Time+uint64(terms().Window)+1); err != nil {
		return err
	}
	_, err = player.Settle(ctx, n.Poster, n.Contracts, p.ID, p.Claim)
	return err
}

// mostRefused bounds how often in a row a posting may be refused: somebody may
// have posted the epoch first, or a signer's deposit begun to leave.
const mostRefused = 5

// PostEpochs posts an epoch whenever the cluster has committed as many blocks
// as one has, until the context ends.
func (n *Network) PostEpochs(ctx context.Context, blocks uint64, posted func(number, from, to, gas uint64)) error {
	for refused := 0; ; {
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
		from, _, err := player.Next(ctx, n.Poster, n.Contracts)
		if err != nil {
			return ignoreEnd(ctx, err)
		}
		// The header after a block holds its app hash.
		height, err := n.Client.Height(ctx)
		if err != nil {
			return ignoreEnd(ctx, err)
		}
		if height < from+blocks {
			continue
		}
		p, err := n.PostEpoch(ctx, from, from+blocks-1)
		var revert *rootchain.RevertError
		if errors.As(err, &revert) && refused < mostRefused {
			refused++
			continue
		}
		if err != nil {
			return ignoreEnd(ctx, err)
		}
		refused = 0
		posted(p.Number, p.Epoch.From, p.Epoch.To, p.GasUsed)
	}
}

// ignoreEnd returns nil for an error that is only the context's end.
func ignoreEnd(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}
