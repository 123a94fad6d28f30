package network

import (
	"context"
	"errors"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
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
			Code: uint32(refused.Code), Text: refused.Error(),
			Known: refused.Code == wire.Code(kernel.RefusedReplay),
			Later: later(refused.Code),
		}
	}
	return err
}

// later reports whether a node that refused a call may take it in a moment. A
// node that is a block behind does not know the newest accounts yet.
func later(c wire.Code) bool {
	switch c {
	case wire.CodeTooFar, wire.CodeTooMany, wire.CodeWaited, wire.Code(kernel.RefusedAccount):
		return true
	}
	return false
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
