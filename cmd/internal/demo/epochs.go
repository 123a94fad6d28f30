package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/player"
)

// span is the blocks of one epoch.
type span struct{ from, to uint64 }

// spans cuts the history into epochs: what came before the first event, and
// two halves of what came after. The last is the one that is lied about.
func (d *demo) spans() []span {
	first, last := d.imports[0].FirstHeight, uint64(0)
	for _, r := range d.imports {
		first, last = min(first, r.FirstHeight), max(last, r.LastHeight)
	}
	var out []span
	from := uint64(1)
	for _, to := range []uint64{first - 1, first + (last-first)/2, last} {
		if to >= from {
			out = append(out, span{from, to})
			from = to + 1
		}
	}
	return out
}

// postEpochs posts all epochs but the last with the signatures of the nodes.
func (d *demo) postEpochs(ctx context.Context) error {
	spans := d.spans()
	for _, s := range spans[:len(spans)-1] {
		p, err := d.net.PostEpoch(ctx, s.from, s.to)
		if err != nil {
			return err
		}
		d.posted = append(d.posted, p)
		d.sum.addEpoch(p)
		d.Progress.Say("epoch %d posted: blocks %d to %d, %d gas", p.Number, s.from, s.to, p.GasUsed)
	}
	d.sum.Blocks = spans[len(spans)-1].to
	return nil
}

// validate has a batch validator replay and endorse what was posted, then
// lies about the last epoch and sees the dispute to its verdict.
func (d *demo) validate(ctx context.Context) error {
	c, err := d.startCourt(ctx)
	if err != nil {
		return err
	}
	for _, p := range d.posted {
		e, err := c.epoch(ctx, c.validator)
		if err != nil {
			return err
		}
		if !e.Agreed || !e.Endorsed {
			return fmt.Errorf("the validator did not endorse epoch %d, which is true", p.Number)
		}
		d.sum.addReplay(e)
		d.Progress.Say("epoch %d replayed and endorsed: %d calls at %.0f a second", e.Number, e.Calls, e.EventsPerSecond)
	}
	// Settling moves the root chain's clock past the time for endorsements.
	for _, p := range d.posted {
		if _, err := d.replayer.Replay(ctx, p, nil); err != nil {
			return err
		}
		if err := d.net.SettleEpoch(ctx, p); err != nil {
			return fmt.Errorf("settle epoch %d: %w", p.Number, err)
		}
	}
	return d.lie(ctx, c)
}

// lie posts the last epoch, true or false, and starts the party that lies.
func (d *demo) lie(ctx context.Context, c *court) error {
	spans := d.spans()
	last := spans[len(spans)-1]
	honest, planted, lie, err := d.plant(ctx, last)
	if err != nil {
		return err
	}
	if d.sum.DepositsBefore, err = d.deposits(ctx); err != nil {
		return err
	}
	faultFile := filepath.Join(filepath.Dir(d.file), "fault.json")
	data, err := json.Marshal(planted)
	if err != nil {
		return err
	}
	if err := os.WriteFile(faultFile, data, 0o600); err != nil {
		return err
	}
	var p *player.Posted
	if d.Fault == Honest {
		if p, err = d.net.PostEpoch(ctx, last.from, last.to); err != nil {
			return err
		}
		d.Progress.Say("epoch %d posted, true; a challenger who lies attacks it", p.Number)
		err = c.startLiar(ctx, p.Number, "spare", faultFile)
	} else {
		if p, err = d.net.PostReplay(ctx, lie); err != nil {
			return err
		}
		d.Progress.Say("epoch %d posted, FALSE: a %s fault after step %d of transition %d in block %d, signed by %d operators",
			p.Number, planted.Kind, planted.Step, planted.Transition, last.from+planted.Block, d.Nodes)
		err = c.startLiar(ctx, p.Number, "defender", faultFile)
	}
	if err != nil {
		return err
	}
	d.sum.addEpoch(p)
	if err := c.watch(ctx, p); err != nil {
		return err
	}
	if d.sum.DepositsAfter, err = d.deposits(ctx); err != nil {
		return err
	}
	return d.conclude(ctx, c, honest, lie)
}

// plant executes the blocks of the last epoch twice: as they are, and with a
// fault.
func (d *demo) plant(ctx context.Context, s span) (honest *batchvalidate.Replay, planted *fault.Fault, lie *batchvalidate.Replay, err error) {
	inputs, err := d.replayer.Fetch(ctx, s.from, s.to)
	if err != nil {
		return nil, nil, nil, err
	}
	epoch := batchvalidate.Epoch{Before: d.replayer.State(), Inputs: inputs}
	ex := batchvalidate.Executor{Engine: d.engine, Recover: signature.Recover}
	if honest, err = batchvalidate.NewReplay(ctx, epoch, ex, nil); err != nil {
		return nil, nil, nil, err
	}
	kind := d.Fault
	if kind == Honest {
		kind = fault.Memory
	}
	planted, lie, err = fault.Plant(ctx, honest, kind, d.Seed)
	return honest, planted, lie, err
}

// deposits returns what is left of the deposits of the operators and the
// validator, in wei.
func (d *demo) deposits(ctx context.Context) (map[string]string, error) {
	out := map[string]string{}
	who := map[string]common.Address{"validator": crypto.PubkeyToAddress(d.net.Keys.Validator.PublicKey)}
	for i, o := range d.net.Operators() {
		who[fmt.Sprintf("operator %d", i)] = o
	}
	for name, address := range who {
		left, err := player.DepositOf(ctx, d.net.Poster, d.net.Contracts, address)
		if err != nil {
			return nil, err
		}
		out[name] = left.String()
	}
	return out, nil
}
