package abci

import (
	"testing"

	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/p2p/mock"
	bcproto "github.com/cometbft/cometbft/proto/tendermint/blocksync"
)

// received counts what comes through to block sync.
type received struct {
	*p2p.BaseReactor
	messages int
}

func (r *received) Receive(p2p.Envelope) { r.messages++ }

// TestBlockWatch_earlyStatus has a peer's status come before the switch knows
// the peer and after.
func TestBlockWatch_earlyStatus(t *testing.T) {
	t.Parallel()
	known := false
	r := &received{BaseReactor: p2p.NewBaseReactor("received", nil)}
	w := &blockWatch{Reactor: r, known: func(p2p.ID) bool { return known }}
	status := p2p.Envelope{Src: mock.NewPeer(nil), Message: &bcproto.StatusResponse{Height: 7}}
	w.Receive(status)
	if r.messages != 0 {
		t.Fatal("expected the early status to be kept back")
	}
	known = true
	w.Receive(status)
	if r.messages != 1 {
		t.Fatalf("expected the status to come through once, got %d", r.messages)
	}
}
