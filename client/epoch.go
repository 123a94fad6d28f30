package client

import (
	"context"

	"github.com/assize/assize/abci/wire"
)

// Epoch returns what a node says the epoch of some blocks comes to; with sign
// also the signature of its operator. It is the node's word: who posts an
// epoch compares the answers of several, and the contract checks signatures.
func (c *Client) Epoch(ctx context.Context, node int, from, to uint64, sign bool) (*wire.EpochAnswer, error) {
	path := wire.PathEpoch
	if sign {
		path = wire.PathSign
	}
	var answer wire.EpochAnswer
	height, err := c.query(ctx, node, path, 0, wire.EpochRequest{From: from, To: to}, &answer)
	if err != nil {
		return nil, err
	}
	if height != to || answer.From != from || answer.To != to || answer.ChainID != c.ChainID() {
		return nil, c.lie(node, "asked for the epoch %d to %d of chain %d, got %d to %d of %d",
			from, to, c.ChainID(), answer.From, answer.To, answer.ChainID)
	}
	return &answer, nil
}
