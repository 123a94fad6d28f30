package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/assize/assize/cmd/internal/report"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/internal/process"
)

// verdictWithin bounds a dispute, in wall-clock time.
const verdictWithin = 10 * time.Minute

// court follows the parties of a dispute, each a process of its own, and moves
// the root chain's clock where all of them only wait for a deadline.
type court struct {
	*demo
	validator *party
	liar      *party
	news      chan news
}

// party is a process that takes part.
type party struct {
	name    string
	child   *process.Child
	liar    bool
	wait    *player.Waiting // the last thing it said, nil where that was another
	moves   []player.Move
	outcome *report.Epoch // of the disputed epoch
}

// news is a line of a party.
type news struct {
	from  *party
	event report.Event
	err   error // io.EOF at its end
}

// startCourt starts the batch validator.
func (d *demo) startCourt(ctx context.Context) (*court, error) {
	c := &court{demo: d, news: make(chan news, 256)}
	var err error
	c.validator, err = c.start(ctx, "validator", false, "validate", "--key", "validator")
	return c, err
}

func (c *court) start(ctx context.Context, name string, liar bool, args ...string) (*party, error) {
	args = append(args, "--network", c.file, "--json")
	child, err := c.net.Children.Start(name, c.Log, c.Program, args...)
	if err != nil {
		return nil, err
	}
	p := &party{name: name, child: child, liar: liar}
	if _, err := child.Ready(ctx); err != nil {
		return nil, err
	}
	go c.listen(ctx, p)
	return p, nil
}

// listen turns a party's lines into news.
func (c *court) listen(ctx context.Context, p *party) {
	for {
		line, err := p.child.Line(ctx)
		n := news{from: p, err: err}
		if err == nil {
			n.err = json.Unmarshal([]byte(line), &n.event)
		}
		select {
		case c.news <- n:
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// startLiar starts the player who executed an epoch with a fault.
func (c *court) startLiar(ctx context.Context, epoch uint64, key, faultFile string) (err error) {
	name := "cluster"
	if c.Fault == Honest {
		name = "challenger"
	}
	c.liar, err = c.start(ctx, name, true, "play", "--epoch", fmt.Sprint(epoch), "--key", key, "--fault", faultFile)
	return err
}

// epoch waits for a party's report of an epoch.
func (c *court) epoch(ctx context.Context, from *party) (*report.Epoch, error) {
	for {
		select {
		case n := <-c.news:
			if n.err != nil {
				return nil, fmt.Errorf("%s: %w", n.from.name, n.err)
			}
			c.note(&n)
			if n.from == from && n.event.Epoch != nil {
				return n.event.Epoch, nil
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// note keeps what a party said.
func (c *court) note(n *news) {
	n.from.wait = n.event.Wait
	if m := n.event.Move; m != nil {
		n.from.moves = append(n.from.moves, *m)
		c.Progress.Say("%-9s %-8s level %d, %d gas", n.from.name, m.Kind, m.Level, m.GasUsed)
	}
}

// disputants are the parties whose claims are at odds: the validator, who
// attacks what is false and defends what it endorsed, and the liar.
func (c *court) disputants() []*party { return []*party{c.validator, c.liar} }

// watch follows the dispute about an epoch until each side has its verdict.
func (c *court) watch(ctx context.Context, p *player.Posted) error {
	ctx, cancel := context.WithTimeoutCause(ctx, verdictWithin, errors.New("the dispute did not end in time"))
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !c.decided() {
		select {
		case n := <-c.news:
			if errors.Is(n.err, io.EOF) && n.from.outcome != nil {
				continue
			}
			if n.err != nil {
				return fmt.Errorf("%s: %w", n.from.name, n.err)
			}
			c.note(&n)
			if e := n.event.Epoch; e != nil && e.Number == p.Number && e.Verdict != "" {
				n.from.outcome = e
			}
		case <-tick.C:
			if err := c.moveClock(ctx); err != nil {
				return err
			}
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

func (c *court) decided() bool {
	for _, p := range c.disputants() {
		if p.outcome == nil {
			return false
		}
	}
	return true
}

// moveClock moves the root chain's clock to the next deadline, if all parties
// that still play have read the newest block and wait.
func (c *court) moveClock(ctx context.Context) error {
	head, err := c.net.Poster.Eth().BlockNumber(ctx)
	if err != nil {
		return err
	}
	var waits []player.Waiting
	for _, p := range c.disputants() {
		if p.outcome != nil {
			continue
		}
		if p.wait == nil {
			return nil
		}
		waits = append(waits, *p.wait)
	}
	next, due := player.Due(head, waits)
	if !due {
		return nil
	}
	return c.net.Chain.AdvanceTo(ctx, next)
}
