package player

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/contracts"
	"github.com/assize/assize/rootchain"
)

// Contested reports whether an epoch is open still, and whether somebody has
// posted a rival to it, fallen ones included. fromBlock is the root chain's
// block from which rivals are looked for.
func Contested(ctx context.Context, c *rootchain.Client, at contracts.Addresses, fromBlock uint64, epoch [32]byte) (open, contested bool, err error) {
	reader := newChain(c, at)
	e, err := reader.epoch(ctx, epoch, nil)
	if err != nil {
		return false, false, explain(err)
	}
	logs, err := c.Eth().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(fromBlock), Addresses: []common.Address{at.Epochs},
		Topics: [][]common.Hash{{reader.epochs.GetABI().Events["RivalPosted"].ID}, {epoch}},
	})
	if err != nil {
		return false, false, fmt.Errorf("read the rivals of epoch %x: %w", epoch, err)
	}
	return e.Stage == stageOpen, len(logs) > 0, nil
}
