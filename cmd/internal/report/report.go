// Package report prints what a party of the game does: lines for people, or
// JSON, an event a line, for the process that started it.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/docket"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/internal/process"
)

// Event is one line of JSON; exactly one of the pointers is set.
type Event struct {
	Epoch *Epoch          `json:"epoch,omitempty"`
	Move  *player.Move    `json:"move,omitempty"`
	Wait  *player.Waiting `json:"wait,omitempty"`
	Stake *docket.Stake   `json:"stake,omitempty"`
}

// Epoch is what became of one epoch.
type Epoch struct {
	Number          uint64  `json:"number"`
	From            uint64  `json:"from"`
	To              uint64  `json:"to"`
	Blocks          int     `json:"blocks"`
	Calls           int     `json:"calls"`
	Seconds         float64 `json:"seconds"`
	EventsPerSecond float64 `json:"replay_events_per_second"`
	Agreed          bool    `json:"agreed"`
	Endorsed        bool    `json:"endorsed"`
	Verdict         string  `json:"verdict,omitempty"` // on the party's own claim, after a dispute
	Judged          *Judged `json:"judged,omitempty"`
}

// Judged is the machine step that a dispute ended at, as leaf indices.
type Judged struct {
	Block      uint64 `json:"block"`
	Transition uint64 `json:"transition"`
	Stride     uint64 `json:"stride"`
	Step       uint64 `json:"step"`
	ProofGas   uint64 `json:"proof_gas"`
}

// Printer prints events. Safe for concurrent use.
type Printer struct {
	mu   sync.Mutex
	out  io.Writer
	json bool
	wait player.Waiting // the last that was printed
}

// New returns a printer.
func New(out io.Writer, asJSON bool) *Printer { return &Printer{out: out, json: asJSON} }

// Ready says that the party has begun.
func (p *Printer) Ready() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.json {
		fmt.Fprintln(p.out, process.ReadyPrefix)
	}
}

// Move prints a transaction of the game.
func (p *Printer) Move(m player.Move) {
	p.emit(Event{Move: &m}, fmt.Sprintf("move: %s, level %d, %d gas, transaction %s", m.Kind, m.Level, m.GasUsed, m.Tx))
}

// Stake says what a dispute that is about to be played costs and brings.
func (p *Printer) Stake(s *docket.Stake) { p.emit(Event{Stake: s}, s.String()) }

// Wait says that the party has nothing to do. To people it says so only where
// a time is awaited, once.
func (p *Printer) Wait(w player.Waiting) {
	p.mu.Lock()
	again := w.Until == 0 || w.Until == p.wait.Until
	p.wait = w
	p.mu.Unlock()
	if p.json {
		p.emit(Event{Wait: &w}, "")
	} else if !again {
		p.emit(Event{}, fmt.Sprintf("waiting until second %d of the root chain, or for a move of the other side", w.Until))
	}
}

// Epoch prints what became of an epoch.
func (p *Printer) Epoch(r *batchvalidate.Report) {
	e := Epoch{
		Number: r.Posted.Number, From: r.Posted.Epoch.From, To: r.Posted.Epoch.To,
		Blocks: r.Blocks, Calls: r.Calls, Seconds: r.Seconds, Agreed: r.Agreed, Endorsed: r.EndorseGas > 0,
	}
	if r.Seconds > 0 {
		e.EventsPerSecond = float64(r.Calls) / r.Seconds
	}
	text := fmt.Sprintf("epoch %d: blocks %d to %d, %d calls replayed in %.2f s (%.0f a second): ",
		e.Number, e.From, e.To, e.Calls, e.Seconds, e.EventsPerSecond)
	switch {
	case !r.Agreed:
		text += "OTHER results than posted"
	case e.Endorsed:
		text += "same results, endorsed"
	case r.Unendorsed != "":
		text += "same results, not endorsed: " + r.Unendorsed
	default:
		text += "same results"
	}
	if d := r.Dispute; d != nil {
		e.Verdict = string(d.Verdict)
		text += fmt.Sprintf("; disputed: our claim %s after %d moves of ours", d.Verdict, len(d.Moves))
		if j := d.Judged; j != nil {
			e.Judged = &Judged{j.Block, j.Transition, j.Stride, j.Step, j.ProofGas}
		}
	}
	p.emit(Event{Epoch: &e}, text)
}

// Height says how far the party has replayed.
func (p *Printer) Height(h uint64) {
	if !p.json {
		p.emit(Event{}, fmt.Sprintf("all posted epochs are replayed, up to height %d", h))
	}
}

func (p *Printer) emit(e Event, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.json {
		fmt.Fprintln(p.out, text)
		return
	}
	line, err := json.Marshal(e)
	if err != nil {
		line = fmt.Appendf(nil, `{"error":%q}`, err.Error())
	}
	fmt.Fprintf(p.out, "%s\n", line)
}
