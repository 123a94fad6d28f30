package importer

import (
	"errors"
	"fmt"
	"time"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/wasm-modules/event"
)

// events sends the plan's events and waits for all of them.
func (r *runner) events() error {
	res, plan := &r.result, r.plan
	res.Lines, res.Cut = plan.Lines, plan.Cut
	res.Reasons, res.Refused = plan.Skipped, make(map[string]int)
	for _, n := range plan.Skipped {
		res.Skipped += n
	}
	res.Events = make([]Event, len(plan.Steps))
	r.queue = newSchedule(plan.Steps)
	for !r.queue.empty() || len(r.pipe.flights) > 0 {
		step, ok := r.queue.next()
		var err error
		switch {
		case ok && len(r.pipe.flights) < r.pipe.limit:
			r.queue.take()
			err = r.step(step, &plan.Steps[step])
		case len(r.pipe.flights) > 0:
			err = r.pipe.advance()
		default:
			err = errors.New("the plan's steps wait for each other")
		}
		if err != nil {
			return err
		}
		r.progress(PhaseEvents, r.done(), len(plan.Steps))
	}
	return nil
}

func (r *runner) done() int {
	return r.result.Accepted + r.result.RefusedTotal() + r.result.Failed
}

// step sends one event.
func (r *runner) step(i int, step *Step) error {
	res := &r.result
	e := &res.Events[i]
	if e.Line = step.Line; step.Line < 0 {
		res.Implied++
	}
	draft := r.draft(i, step)
	input, err := draft.Encode()
	if err != nil {
		r.queue.sent(i)
		r.fail(i, err)
		return nil
	}
	signer := r.cfg.Owner
	if step.Author != Owner {
		signer = r.signers[step.Author]
	}
	c := kernel.Call{Kind: kernel.KindApply, Target: res.Channel, GasLimit: gasEvent, Input: input}
	switch step.Kind {
	case event.Join, event.Rename:
		c.GasLimit = gasName
	case event.Mode:
		c.GasLimit = gasBans
	}
	if res.FirstSubmit.IsZero() {
		res.FirstSubmit = time.Now()
	}
	parents := draft.Parents
	e.Root, err = r.call(signer, c, func(o Outcome, height uint64) { r.settled(i, parents, &o, height) },
		func(err error) { r.fail(i, err) })
	r.queue.sent(i)
	return err
}

// draft returns the event of a step: it cites leaves that are committed, and
// answers events that may still be on their way.
func (r *runner) draft(i int, step *Step) event.Draft {
	d := event.Draft{
		Kind: step.Kind, Parents: r.leaves.cite(i),
		Name: step.Name, Host: step.Host, Text: step.Text,
	}
	if step.Kind == event.Join {
		d.Stream = r.result.People[step.Author].Stream
	}
	if step.Kind == event.Kick {
		d.Account = r.signers[step.Target].Account
	}
	for _, n := range step.Replies {
		if root := r.result.Events[n].Root; root != (Event{}).Root {
			d.Replies = append(d.Replies, root)
		} else {
			r.result.Cut++
		}
	}
	for _, c := range step.Changes {
		change := event.Change{Op: c.Op, Mask: []byte(c.Mask)}
		if c.Op == event.Operator || c.Op == event.Ordinary {
			change.Account = r.signers[c.Target].Account
		}
		d.Changes = append(d.Changes, change)
	}
	return d
}

// settled notes what came of an event.
func (r *runner) settled(i int, parents []event.Parent, o *Outcome, height uint64) {
	res := &r.result
	e := &res.Events[i]
	e.Height, e.Index, e.Gas = height, o.Index, o.Receipt.GasUsed
	res.LastCommit, res.LastHeight = time.Now(), height
	if res.FirstHeight == 0 {
		res.FirstHeight = height
	}
	switch o.Receipt.Status {
	case kernel.StatusFinished:
		answer, ok := event.DecodeAnswer(o.Output)
		if !ok {
			r.fail(i, fmt.Errorf("want the answer to an event, got %x", o.Output))
			return
		}
		e.Number = answer.Number
		r.leaves.accept(e.Root, parents, answer)
		res.Accepted++
	case kernel.StatusRefused:
		e.Code = event.Refusal(o.Receipt.Code)
		res.Refused[e.Code.String()]++
	default:
		r.fail(i, errors.New(describe(o)))
		return
	}
	r.queue.settled(i)
}

func (r *runner) fail(i int, err error) {
	e := &r.result.Events[i]
	e.Failed = true
	r.queue.settled(i)
	r.result.Failed++
	if len(r.result.Failures) < maxFailures {
		r.result.Failures = append(r.result.Failures, fmt.Sprintf("line %d: %s", e.Line, err))
	}
}
