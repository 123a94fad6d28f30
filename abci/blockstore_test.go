package abci_test

import (
	"errors"
	"fmt"
	"testing"
)

// TestStop_lateReads reads the blocks of a stopped node as CometBFT's gossip
// does: the reader ends, and the process does not.
func TestStop_lateReads(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 1, nil)
	c.open(0)
	blocks := c.nodes[0].BlockStore()
	if blocks.LoadBlockMeta(1) == nil {
		t.Fatal("expected block 1 of a running node")
	}
	c.stop()
	for name, load := range map[string]func(height int64){
		"meta":        func(h int64) { blocks.LoadBlockMeta(h) },
		"part":        func(h int64) { blocks.LoadBlockPart(h, 0) },
		"commit":      func(h int64) { blocks.LoadBlockCommit(h) },
		"seen commit": func(h int64) { blocks.LoadSeenCommit(h) },
	} {
		ended := make(chan error)
		go func() {
			var err error
			defer func() {
				if p := recover(); p != nil {
					err = fmt.Errorf("expected the reader to end, it panicked: %v", p)
				}
				ended <- err
			}()
			load(1 << 40) // in no cache
			err = errors.New("expected the reader to end, it went on")
		}()
		if err := <-ended; err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
