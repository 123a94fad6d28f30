package abci

import (
	"github.com/cometbft/cometbft/store"

	"github.com/assize/assize/runtime/kernel"
)

// Wrap has a node execute on what wrap makes of its engine.
func (o *Options) Wrap(wrap func(kernel.Runner) kernel.Runner) { o.wrap = wrap }

// BlockStore returns CometBFT's store of blocks.
func (n *Node) BlockStore() *store.BlockStore { return n.comet.BlockStore() }
