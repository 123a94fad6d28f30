package importer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/wasm-modules/dag"
	"github.com/assize/assize/wasm-modules/event"
)

// Gas limits of an import's calls, well above what the rules use.
const (
	gasOpen    = 100_000
	gasCreate  = 2_000_000
	gasEvent   = 1_000_000
	gasName    = 1 << 23 // a name is held against every ban
	gasBans    = 1 << 26 // a ban is held against every member
	expiry     = 20_000  // blocks
	maxCreates = 500     // creations in flight: a block has an end
)

// DefaultInFlight is how many calls are in flight at most unless a Config
// says otherwise. An event cites leaves from the later half of what the rule
// remembers, and fewer events than the other half can come in between.
const DefaultInFlight = dag.Window / 2

// DefaultLostAfter is how long a call may take unless a Config says otherwise.
const DefaultLostAfter = 6 * time.Second

// Config says where and how to import.
type Config struct {
	ChainID  uint64
	Owner    *Signer // opens the accounts and owns the streams; an operator's account
	Programs Programs
	Seed     uint64 // of the people's keys
	Name     string // of the space and its channel: the name of an event, see package event
	InFlight int    // most calls in flight; 0 for DefaultInFlight

	// LostAfter is how long a call may take before it is taken for lost and
	// submitted again; 0 for DefaultLostAfter.
	LostAfter time.Duration

	// Progress, unless nil, is called from Run's goroutine now and then.
	Progress func(Progress)
}

// Programs are the numbers of the deployed rules.
type Programs struct{ Space, Channel, User uint64 }

// Progress says how far an import is.
type Progress struct {
	Phase Phase
	Done  int
	Total int
}

// Phase is a part of an import.
type Phase string

// Phases, in their order.
const (
	PhaseAccounts Phase = "accounts"
	PhaseStreams  Phase = "streams"
	PhaseEvents   Phase = "events"
)

// Result is the account of an import. Every event is accepted, refused or
// failed; every line of the log became an event or was skipped.
type Result struct {
	Lines    int            // of the log
	Skipped  int            // lines that are no event
	Reasons  map[string]int // the same by reason
	Implied  int            // events that no line is: joins of people who spoke without, roles
	Accepted int
	Refused  map[string]int // by the rule's reason
	Failed   int            // anything else; 0 unless something is wrong
	Failures []string       // the first of them
	Cut      int            // reply links that are in no event

	FirstSubmit time.Time // of an event
	LastCommit  time.Time // when the last outcome was read
	FirstHeight uint64    // of the blocks with events
	LastHeight  uint64

	Space   uint64 // instances
	Channel uint64
	Place   event.Place // of the channel's state in its memory
	People  []Account   // by PersonIndex
	Events  []Event     // by step
}

// Account is a person's account and stream.
type Account struct {
	Nick    string // the first
	Account uint64
	Stream  uint64
	Address kernel.Address
}

// Event is what came of one step of the plan.
type Event struct {
	Line   int      // of the log, or -1
	Root   ssz.Root // of the call: the event's id
	Height uint64   // 0: failed
	Index  uint64   // of the receipt in its block
	Number uint64   // of an accepted event in the channel
	Gas    uint64   // used
	Code   event.Refusal
	Failed bool
}

// RefusedTotal returns how many events the rule refused.
func (r *Result) RefusedTotal() int {
	n := 0
	for _, count := range r.Refused {
		n += count
	}
	return n
}

// maxFailures bounds Result.Failures.
const maxFailures = 10

// Run carries out a plan. The error says why the import could not go on; a
// result comes with it once the channel exists. Events that fail are in the
// result and are no error.
func Run(ctx context.Context, cluster Cluster, cfg Config, plan *Plan) (*Result, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if cfg.InFlight <= 0 {
		cfg.InFlight = DefaultInFlight
	}
	if cfg.LostAfter <= 0 {
		cfg.LostAfter = DefaultLostAfter
	}
	pipe, err := newPipeline(ctx, cluster, min(cfg.InFlight, maxCreates), cfg.LostAfter)
	if err != nil {
		return nil, err
	}
	r := &runner{cfg: cfg, plan: plan, pipe: pipe, expiry: pipe.next + expiry}
	if err := r.settle(); err != nil {
		return nil, fmt.Errorf("prepare the import: %w", err)
	}
	pipe.limit = cfg.InFlight
	return &r.result, r.events()
}

// runner is one import.
type runner struct {
	cfg     Config
	plan    *Plan
	pipe    *pipeline
	expiry  uint64
	result  Result
	signers []*Signer // by person
	leaves  leaves    // of the channel
	space   leaves
	queue   *schedule
	last    Progress
	told    time.Time
}

func (r *runner) progress(phase Phase, done, total int) {
	now := Progress{Phase: phase, Done: done, Total: total}
	if r.cfg.Progress == nil || now == r.last {
		return
	}
	if phase == r.last.Phase && done != total && time.Since(r.told) < 50*time.Millisecond {
		return
	}
	r.last, r.told = now, time.Now()
	r.cfg.Progress(now)
}

// call sends a call of a signer.
func (r *runner) call(s *Signer, c kernel.Call, done func(Outcome, uint64), failed func(error)) (ssz.Root, error) {
	c.ChainID, c.ExpiryHeight = r.cfg.ChainID, r.expiry
	signed, err := s.sign(c)
	if err != nil {
		return ssz.Root{}, err
	}
	return signed.Call.Root(), r.pipe.send(&signed, done, failed)
}

// must sends a call without which the import cannot go on; done gets its
// outcome when it finished.
func (r *runner) must(what string, s *Signer, c kernel.Call, failed *error, done func(Outcome)) error {
	fail := func(err error) {
		if *failed == nil {
			*failed = fmt.Errorf("%s: %w", what, err)
		}
	}
	_, err := r.call(s, c, func(o Outcome, _ uint64) {
		if o.Receipt.Status != kernel.StatusFinished {
			fail(errors.New(describe(&o)))
			return
		}
		done(o)
	}, fail)
	if err != nil {
		return err
	}
	return *failed
}

// drained waits for the calls of a stage.
func (r *runner) drained(failed *error) error {
	if err := r.pipe.drain(); err != nil {
		return err
	}
	return *failed
}

// describe says what came of a call that did not finish.
func describe(o *Outcome) string {
	if o.Refusal != 0 {
		return fmt.Sprintf("%s: %s", o.Receipt.Status, o.Refusal)
	}
	if o.Receipt.Status == kernel.StatusRefused {
		return fmt.Sprintf("refused by the rule: %s", event.Refusal(o.Receipt.Code))
	}
	return fmt.Sprintf("%s, code %d", o.Receipt.Status, o.Receipt.Code)
}
