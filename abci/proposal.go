package abci

import (
	"context"
	"fmt"
	"sort"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// PrepareProposal puts a block together from what waits in the mempool.
func (a *App) PrepareProposal(_ context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	v := a.view()
	adm := newAdmission(v, a.signers)
	return &abcitypes.ResponsePrepareProposal{Txs: a.propose(adm, req.Txs, req.MaxTxBytes)}, nil
}

// candidate is a call that waits.
type candidate struct {
	tx   []byte
	call kernel.SignedCall
}

// propose returns the calls of txs whose turn it is, within maxBytes and the
// admission's limits. Each session is in order and without a gap. Among
// sessions the order of txs decides: a call takes the place that the mempool
// gave to some call of its session, so no session gains by its number.
func (a *App) propose(adm *admission, txs [][]byte, maxBytes int64) [][]byte {
	queues := make(map[turn][]candidate)
	tickets := make([]turn, 0, len(txs))
	for _, tx := range txs {
		c, err := kernel.DecodeSignedCall(tx)
		if err != nil {
			continue
		}
		t := turn{c.Account, c.Session}
		queues[t] = append(queues[t], candidate{tx, c})
		tickets = append(tickets, t)
	}
	for _, q := range queues { // each is sorted by itself: the order of sessions does not matter
		sort.SliceStable(q, func(i, j int) bool { return q[i].call.Seq < q[j].call.Seq })
	}
	var out [][]byte
	for _, t := range tickets {
		c, rest, ok := a.nextOf(adm, queues[t])
		queues[t] = rest
		if !ok {
			continue
		}
		size := types.ComputeProtoSizeForTxs([]types.Tx{c.tx})
		if size > maxBytes {
			queues[t] = nil // nothing later in this session may overtake it
			continue
		}
		maxBytes -= size
		adm.take(&c.call.Call)
		out = append(out, c.tx)
	}
	return out
}

// nextOf takes the next call of a session that can go into the block from its
// queue. Calls that can never go in are passed over; where the next number is
// missing or does not fit, the session's turn in this block is over.
func (a *App) nextOf(adm *admission, queue []candidate) (candidate, []candidate, bool) {
	for len(queue) > 0 {
		c := queue[0]
		queue = queue[1:]
		refusal, _ := adm.order(&c.call.Call)
		if refusal == kernel.RefusedAhead {
			return candidate{}, nil, false
		}
		if refusal != 0 || a.inadmissible(adm, &c.call) != 0 {
			continue
		}
		if refusal, full := adm.fits(&c.call.Call); refusal != 0 || full {
			return candidate{}, nil, false
		}
		return c, queue, true
	}
	return candidate{}, nil, false
}

// inadmissible says why a call has no place in any block now, whatever its
// sequence number.
func (a *App) inadmissible(adm *admission, c *kernel.SignedCall) wire.Code {
	if r := adm.form(c); r != 0 {
		return wire.Code(r)
	}
	if c.Kind == kernel.KindDeploy && !a.deploys.ok(&c.Call) {
		return wire.CodeArtifact
	}
	return 0
}

// ProcessProposal checks a block before this node votes for it.
func (a *App) ProcessProposal(_ context.Context, req *abcitypes.RequestProcessProposal) (*abcitypes.ResponseProcessProposal, error) {
	if err := a.examine(uint64(req.Height), uint64(req.Time.Unix()), req.Txs); err != nil {
		a.logger.Warn("block refused", "height", req.Height, "proposer", fmt.Sprintf("%X", req.ProposerAddress), "error", err)
		return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_REJECT}, nil
	}
	return &abcitypes.ResponseProcessProposal{Status: abcitypes.ResponseProcessProposal_ACCEPT}, nil
}

// examine returns an error unless every call of the block could have been
// proposed in its place. It depends on nothing but the block and the state
// before it, so all honest nodes agree.
func (a *App) examine(height, time uint64, txs [][]byte) error {
	v := a.view()
	if height != v.height+1 {
		return fmt.Errorf("expected a block of height %d, got %d", v.height+1, height)
	}
	in := &kernel.BlockInput{Height: height, Time: time, Calls: make([]kernel.SignedCall, len(txs))}
	for i, tx := range txs {
		c, err := kernel.DecodeSignedCall(tx)
		if err != nil {
			return fmt.Errorf("call %d: %w", i, err)
		}
		in.Calls[i] = c
	}
	if err := v.state.CheckBlock(in); err != nil {
		return err
	}
	a.signers.warm(in.Calls)
	adm := newAdmission(v, a.signers)
	for i := range in.Calls {
		c := &in.Calls[i]
		if refusal, _ := adm.order(&c.Call); refusal != 0 {
			return fmt.Errorf("call %d: %s", i, refusal)
		}
		if code := a.inadmissible(adm, c); code != 0 {
			return fmt.Errorf("call %d: %s", i, code)
		}
		refusal, full := adm.fits(&c.Call)
		if full {
			return fmt.Errorf("call %d: over the block's limits", i)
		}
		if refusal != 0 {
			return fmt.Errorf("call %d: %s", i, refusal)
		}
		adm.take(&c.Call)
	}
	return nil
}
