package network

import (
	"context"
	"errors"

	"github.com/assize/assize/client"
	"github.com/assize/assize/stream/importer"
)

// Cluster is a cluster as an import sees it, read through a client.
type Cluster struct {
	*client.Client
}

// Submit implements [importer.Cluster].
func (c Cluster) Submit(ctx context.Context, node int, call []byte) error {
	err := c.Client.Submit(ctx, node, call)
	var refused *client.RefusedError
	switch {
	case errors.Is(err, client.ErrBusy):
		return &importer.Refusal{Text: err.Error(), Later: true}
	case errors.As(err, &refused):
		return &importer.Refusal{
			Code: uint32(refused.Code), Text: refused.Error(), Known: refused.Used(), Later: refused.Later(),
		}
	}
	return err
}

// Outcomes implements [importer.Cluster].
func (c Cluster) Outcomes(ctx context.Context, height uint64) ([]importer.Outcome, error) {
	block, err := c.Block(ctx, 0, height)
	if err != nil {
		return nil, err
	}
	out := make([]importer.Outcome, len(block.Outcomes))
	for i := range out {
		out[i] = importer.Outcome{Root: block.Calls[i], Outcome: block.Outcomes[i]}
	}
	return out, nil
}
