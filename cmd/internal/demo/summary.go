package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/report"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/stream/importer"
)

// Verdicts of a demonstration.
const (
	ClaimRejected  = "claim_rejected"  // the cluster's false claim fell
	ChallengerLost = "challenger_lost" // the false challenge fell
)

// Summary is what a run came to. Gas in a cluster is the kernel's, that of
// transactions the root chain's; deposits are wei.
type Summary struct {
	Nodes int    `json:"nodes"`
	Fault string `json:"fault"`
	Seed  uint64 `json:"seed"`

	Lines           int            `json:"lines"`
	Accepted        int            `json:"accepted"`
	Refused         int            `json:"refused"`
	Refusals        map[string]int `json:"refusals"` // by the rule's reason
	Failed          int            `json:"failed"`
	Skipped         int            `json:"skipped"`
	Implied         int            `json:"implied"` // events that stand in no line: joins of people who spoke without
	EventsPerSecond float64        `json:"events_per_second"`
	Gas             uint64         `json:"gas"` // used by the events
	Blocks          uint64         `json:"blocks"`

	ReadEvents  int `json:"read_events"`  // read back by proof
	ReadMembers int `json:"read_members"` // of the rosters

	Epochs                []EpochGas `json:"epochs"`
	ReplayEventsPerSecond float64    `json:"replay_events_per_second"`

	Moves       int          `json:"moves"` // transactions of both sides
	MoveList    []ListedMove `json:"move_list"`
	Steps       uint64       `json:"steps_bisected"` // machine steps of the disputed call
	Instruction *Instruction `json:"disputed_instruction"`
	StepGas     uint64       `json:"step_proof_gas"`
	DisputeGas  uint64       `json:"dispute_gas"`
	Verdict     string       `json:"verdict"`

	DepositsBefore map[string]string `json:"deposits_before"`
	DepositsAfter  map[string]string `json:"deposits_after"`

	Seconds float64 `json:"seconds"`
	PeakRSS uint64  `json:"peak_rss_bytes"` // sum over the processes

	events  float64 // accepted and refused
	seconds float64 // from first submit to last commit
	calls   float64 // replayed
	replay  float64 // seconds
}

// EpochGas is a posted epoch with the gas of its posting.
type EpochGas struct {
	Number uint64 `json:"number"`
	From   uint64 `json:"from"`
	To     uint64 `json:"to"`
	Gas    uint64 `json:"gas"`
}

// ListedMove is a transaction of the dispute.
type ListedMove struct {
	Side  string `json:"side"`
	Kind  string `json:"kind"`
	Level uint8  `json:"level"`
	Gas   uint64 `json:"gas"`
}

// Instruction is the disputed instruction in words.
type Instruction struct {
	Module   string `json:"module"`
	Function string `json:"function"`
	Offset   uint32 `json:"offset"` // of the wasm instruction in the module's bytes
	PC       uint32 `json:"pc"`
	Opcode   string `json:"opcode"`
	Text     string `json:"text"` // the whole instruction
	Step     uint64 `json:"step"` // of the run, from 0
	Before   string `json:"before"`
	After    string `json:"after"`   // as the contract executed it
	Claimed  string `json:"claimed"` // as the liar claimed
}

func newSummary(cfg *Config) *Summary {
	return &Summary{Nodes: cfg.Nodes, Fault: string(cfg.Fault), Seed: cfg.Seed, Refusals: map[string]int{}}
}

// EventsPerSecond is the rate of an import from first submit to last commit.
func EventsPerSecond(r *importer.Result) float64 {
	return rate(float64(r.Accepted+r.RefusedTotal()), r.LastCommit.Sub(r.FirstSubmit).Seconds())
}

func rate(n, seconds float64) float64 {
	if seconds <= 0 {
		return 0
	}
	return n / seconds
}

func (s *Summary) addImport(r *importer.Result) {
	s.Lines += r.Lines
	s.Accepted += r.Accepted
	s.Refused += r.RefusedTotal()
	s.Failed += r.Failed
	s.Skipped += r.Skipped
	s.Implied += r.Implied
	for reason, n := range r.Refused {
		s.Refusals[reason] += n
	}
	for i := range r.Events {
		s.Gas += r.Events[i].Gas
	}
	s.events += float64(r.Accepted + r.RefusedTotal())
	s.seconds += r.LastCommit.Sub(r.FirstSubmit).Seconds()
	s.EventsPerSecond = rate(s.events, s.seconds)
}

func (s *Summary) addEpoch(p *player.Posted) {
	s.Epochs = append(s.Epochs, EpochGas{p.Number, p.Epoch.From, p.Epoch.To, p.GasUsed})
}

func (s *Summary) addReplay(e *report.Epoch) {
	s.calls += float64(e.Calls)
	s.replay += e.Seconds
	s.ReplayEventsPerSecond = rate(s.calls, s.replay)
}

// conclude checks the verdict and describes what was disputed.
func (d *demo) conclude(ctx context.Context, c *court, honest, lie *batchvalidate.Replay) error {
	var judged *report.Judged
	for _, p := range c.disputants() {
		want := player.Stands
		if p.liar {
			want = player.Fell
		}
		if p.outcome.Verdict != string(want) {
			return fmt.Errorf("the claim of %s: want it to have %s, the verdict is %q", p.name, want, p.outcome.Verdict)
		}
		if p.outcome.Judged != nil {
			judged = p.outcome.Judged
		}
		if p == c.validator {
			d.sum.addReplay(p.outcome)
		}
		for _, m := range p.moves {
			d.sum.MoveList = append(d.sum.MoveList, ListedMove{p.name, m.Kind, uint8(m.Level), m.GasUsed})
			d.sum.Moves++
			d.sum.DisputeGas += m.GasUsed
		}
	}
	if judged == nil {
		return errors.New("the dispute ended without a step that the contract executed")
	}
	d.sum.StepGas = judged.ProofGas
	if err := d.sum.describe(ctx, d.names, judged, honest, lie); err != nil {
		return err
	}
	if err := d.checkDeposits(); err != nil {
		return err
	}
	d.sum.Verdict = ClaimRejected
	if d.Fault == Honest {
		d.sum.Verdict = ChallengerLost
	}
	return nil
}

// checkDeposits checks that the operators' deposits moved exactly if they
// signed a lie.
func (d *demo) checkDeposits() error {
	for i := range d.net.Operators() {
		name := fmt.Sprintf("operator %d", i)
		moved := d.sum.DepositsBefore[name] != d.sum.DepositsAfter[name]
		if moved != (d.Fault != Honest) {
			return fmt.Errorf("deposit of %s: %s before and %s after the dispute", name, d.sum.DepositsBefore[name], d.sum.DepositsAfter[name])
		}
	}
	return nil
}

// describe puts the disputed instruction into words.
func (s *Summary) describe(ctx context.Context, names []string, j *report.Judged, honest, lie *batchvalidate.Replay) error {
	at := batchvalidate.Position{Block: j.Block, Transition: j.Transition}
	total, err := honest.Length(ctx, at)
	if err != nil {
		return err
	}
	s.Steps = uint64(total)
	x, err := honest.Explain(ctx, at, j.Stride, j.Step)
	if err != nil {
		return err
	}
	y, err := lie.Explain(ctx, at, j.Stride, j.Step)
	if err != nil {
		return err
	}
	place := x.Place
	s.Instruction = &Instruction{
		Function: place.Function, Offset: place.Offset, PC: place.PC,
		Opcode: x.Instr.Op().String(), Text: place.Instr, Step: uint64(x.Step),
		Before: x.Before, After: x.After, Claimed: y.After,
	}
	if number, ok := honest.ProgramOf(x.Program); ok && number < uint64(len(names)) {
		s.Instruction.Module = names[number]
	}
	return nil
}

// WriteJSON writes the summary to a file, whole or not at all.
func (s *Summary) WriteJSON(path string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	tmp := path + ".new"
	if err := os.WriteFile(tmp, append(data, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp, path)
}

// Print prints the summary for people.
func (s *Summary) Print(w io.Writer) {
	p := func(name, format string, args ...any) {
		fmt.Fprintf(w, "  %-22s %s\n", name, fmt.Sprintf(format, args...))
	}
	fmt.Fprintln(w)
	p("lines", "%d: %d events accepted, %d refused, %d failed; %d lines skipped, %d events implied",
		s.Lines, s.Accepted, s.Refused, s.Failed, s.Skipped, s.Implied)
	for _, reason := range sortedKeys(s.Refusals) {
		p("", "%d refused: %s", s.Refusals[reason], reason)
	}
	p("events/s", "%.0f committed, %.0f replayed", s.EventsPerSecond, s.ReplayEventsPerSecond)
	p("blocks", "%d; %d gas used by the events", s.Blocks, s.Gas)
	for _, e := range s.Epochs {
		p("epoch", "%d: blocks %d to %d, posted for %d gas", e.Number, e.From, e.To, e.Gas)
	}
	if i := s.Instruction; i != nil {
		p("disputed instruction", "module %s, function %s, offset 0x%x: %s (step %d of %d)", i.Module, i.Function, i.Offset, i.Text, i.Step, s.Steps)
		p("", "before   %s", i.Before)
		p("", "after    %s", i.After)
		p("", "claimed  %s", i.Claimed)
	}
	p("moves", "%d transactions of both sides, %d gas", s.Moves, s.DisputeGas)
	for _, m := range s.MoveList {
		p("", "%-9s %-8s level %d %9d gas", m.Side, m.Kind, m.Level, m.Gas)
	}
	p("final proof", "%d gas", s.StepGas)
	for _, who := range sortedKeys(s.DepositsBefore) {
		p("deposit", "%-10s %s wei before, %s after", who, s.DepositsBefore[who], s.DepositsAfter[who])
	}
	p("memory", "%.0f MiB at most, all processes together", float64(s.PeakRSS)/(1<<20))
	p("time", "%.1f s", s.Seconds)
	p("verdict", "%s", s.Verdict)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
