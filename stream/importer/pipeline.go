package importer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

const (
	workersPerNode = 4
	pollEvery      = 25 * time.Millisecond
	retryEvery     = 100 * time.Millisecond

	// A call that is not committed after so many blocks, and Config.LostAfter,
	// is submitted again, to another node; the same bytes can only be executed
	// once.
	lostBlocks = 4
	maxSends   = 12

	// stalledAfter ends an import in which no block comes.
	stalledAfter = 2 * time.Minute
)

// flight is a call that was handed over and has not been committed yet.
type flight struct {
	root    ssz.Root
	raw     []byte
	account uint64
	seq     uint64
	worker  int
	node    int // of the last try
	sends   int
	sent    time.Time
	height  uint64 // when it was sent
	done    func(Outcome, uint64)
	failed  func(error)
}

// report is what a worker says of a call that it could not hand over.
type report struct {
	root ssz.Root
	err  error
}

// pipeline keeps many calls in flight. All but its workers is one goroutine's:
// that of the caller.
type pipeline struct {
	ctx      context.Context
	cluster  Cluster
	limit    int
	patience time.Duration
	broken   map[uint64]error // accounts whose session has a gap
	flights  map[ssz.Root]*flight
	queues   []chan sending
	reports  chan report
	next     uint64 // next block to read
	newBlock time.Time
	checked  time.Time // lost flights
}

// sending is a worker's own copy of what it needs.
type sending struct {
	root ssz.Root
	raw  []byte
	node int
}

// newPipeline starts the workers; they end with ctx.
func newPipeline(ctx context.Context, cluster Cluster, limit int, patience time.Duration) (*pipeline, error) {
	height, err := cluster.Height(ctx)
	if err != nil {
		return nil, fmt.Errorf("height of the cluster: %w", err)
	}
	now := time.Now()
	p := &pipeline{
		ctx: ctx, cluster: cluster, limit: limit, patience: patience,
		broken: make(map[uint64]error), flights: make(map[ssz.Root]*flight),
		reports: make(chan report, 2*limit*(cluster.Nodes()*workersPerNode+1)), next: height + 1, newBlock: now, checked: now,
	}
	for range cluster.Nodes() * workersPerNode {
		queue := make(chan sending, 2*limit)
		p.queues = append(p.queues, queue)
		go p.work(queue)
	}
	return p, nil
}

// work hands calls over one after the other, so that the calls of an author,
// which all have one worker, reach the node in their order.
func (p *pipeline) work(queue <-chan sending) {
	for {
		select {
		case <-p.ctx.Done():
			return
		case s := <-queue:
			if err := p.submit(s); err != nil {
				p.reports <- report{root: s.root, err: err}
			}
		}
	}
}

// submit returns nil when a node has taken the call, and the last error when
// it was refused or nobody could be asked.
func (p *pipeline) submit(s sending) error {
	var last error
	for try := range 10 * p.cluster.Nodes() {
		err := p.cluster.Submit(p.ctx, s.node, s.raw)
		var refusal *Refusal
		switch {
		case err == nil:
			return nil
		case errors.As(err, &refusal) && refusal.Known:
			return nil
		case errors.As(err, &refusal) && !refusal.Later:
			return err
		}
		last = err
		if refusal == nil {
			s.node = (s.node + 1) % p.cluster.Nodes()
			if (try+1)%p.cluster.Nodes() != 0 {
				continue // somebody else may be up
			}
		}
		select {
		case <-p.ctx.Done():
			return p.ctx.Err()
		case <-time.After(retryEvery):
		}
	}
	return fmt.Errorf("no node took the call: %w", last)
}

// send hands a call over. One of done and failed will be called, from this or
// another of the pipeline's methods, unless that returns an error first.
func (p *pipeline) send(c *kernel.SignedCall, done func(Outcome, uint64), failed func(error)) error {
	for len(p.flights) >= p.limit {
		if err := p.advance(); err != nil {
			return err
		}
	}
	if err := p.broken[c.Account]; err != nil {
		failed(err)
		return nil
	}
	worker := int(c.Account % uint64(len(p.queues)))
	f := &flight{
		root: c.Call.Root(), raw: c.Encode(), account: c.Account, seq: c.Seq, worker: worker, node: worker % p.cluster.Nodes(),
		done: done, failed: failed,
	}
	p.flights[f.root] = f
	p.hand(f)
	return nil
}

func (p *pipeline) hand(f *flight) {
	f.sends++
	f.sent, f.height = time.Now(), p.next
	p.queues[f.worker] <- sending{root: f.root, raw: f.raw, node: f.node}
}

// drain waits until nothing is in flight.
func (p *pipeline) drain() error {
	for len(p.flights) > 0 {
		if err := p.advance(); err != nil {
			return err
		}
	}
	return nil
}

// advance waits for news: a block, or a call that failed.
func (p *pipeline) advance() error {
	for {
		news := p.collect()
		height, err := p.cluster.Height(p.ctx)
		for err == nil && p.next <= height {
			var outcomes []Outcome
			if outcomes, err = p.cluster.Outcomes(p.ctx, p.next); err == nil {
				p.block(outcomes)
				news = true
			}
		}
		if ctxErr := p.ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		if time.Since(p.newBlock) > stalledAfter {
			return fmt.Errorf("no block after %d in %s: %w", p.next-1, stalledAfter, errOr(err, errStalled))
		}
		p.resend()
		if news {
			return nil
		}
		select {
		case <-p.ctx.Done():
			return p.ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}

var errStalled = errors.New("the cluster stands still")

func errOr(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// collect takes the workers' reports.
func (p *pipeline) collect() (news bool) {
	for {
		select {
		case r := <-p.reports:
			// A call that was lost and sent again may have been committed since.
			if f := p.flights[r.root]; f != nil {
				p.fail(f, r.err)
				news = true
			}
		default:
			return news
		}
	}
}

// fail gives a call up, and with it the later ones of its account: their turn
// never comes.
func (p *pipeline) fail(f *flight, err error) {
	delete(p.flights, f.root)
	f.failed(err)
	after := fmt.Errorf("an earlier call of the account failed: %w", err)
	p.broken[f.account] = after
	for _, later := range p.flights {
		if later.account == f.account && later.seq > f.seq {
			delete(p.flights, later.root)
			later.failed(after)
		}
	}
}

// block takes the outcomes of block p.next.
func (p *pipeline) block(outcomes []Outcome) {
	height := p.next
	p.next++
	p.newBlock = time.Now()
	for i := range outcomes {
		o := &outcomes[i]
		f := p.flights[o.Root]
		switch {
		case f == nil:
		case o.Receipt != nil:
			delete(p.flights, f.root)
			f.done(*o, height)
		case o.Refusal == kernel.RefusedAhead:
			p.again(f) // the block has it before its turn
		default:
			p.fail(f, fmt.Errorf("refused in block %d: %s", height, o.Refusal))
		}
	}
}

// again submits a call once more, to the next node.
func (p *pipeline) again(f *flight) {
	if f.sends == maxSends {
		p.fail(f, fmt.Errorf("not committed after it was submitted %d times", f.sends))
		return
	}
	f.node = (f.node + 1) % p.cluster.Nodes()
	p.hand(f)
}

// resend submits the calls again that seem to be lost.
func (p *pipeline) resend() {
	now := time.Now()
	if now.Sub(p.checked) < p.patience/8 {
		return
	}
	p.checked = now
	for _, f := range p.flights {
		if now.Sub(f.sent) > p.patience && p.next >= f.height+lostBlocks {
			p.again(f)
		}
	}
}
