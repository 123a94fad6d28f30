package client

import (
	"context"
	"crypto/ecdsa"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
)

// Epoch returns what a node says the epoch of some blocks comes to; asked with
// the key of one of its posters, also the signature of its operator. It is the node's word: who posts an
// epoch compares the answers of several, and the contract checks signatures.
func (c *Client) Epoch(ctx context.Context, node int, from, to uint64, poster *ecdsa.PrivateKey) (*wire.EpochAnswer, error) {
	path := wire.PathEpoch
	req := wire.EpochRequest{From: from, To: to}
	if poster != nil {
		signed, err := signature.Sign(poster, req.Digest(c.ChainID()))
		if err != nil {
			return nil, err
		}
		path, req.Signature = wire.PathSign, signed[:]
	}
	var answer wire.EpochAnswer
	height, err := c.query(ctx, node, path, 0, req, &answer)
	if err != nil {
		return nil, err
	}
	if height != to || answer.From != from || answer.To != to || answer.ChainID != c.ChainID() {
		return nil, c.lie(node, "asked for the epoch %d to %d of chain %d, got %d to %d of %d",
			from, to, c.ChainID(), answer.From, answer.To, answer.ChainID)
	}
	return &answer, nil
}
