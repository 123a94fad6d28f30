package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/assize/assize/client"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/internal/progress"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/stream"
	"github.com/assize/assize/stream/importer"
	"github.com/assize/assize/stream/irc"
	"github.com/assize/assize/stream/transcript"
)

// Log is a chat log that was read.
type Log struct {
	Name string
	Plan *importer.Plan
}

// maxLog bounds a log and its annotation, in bytes.
const maxLog = 256 << 20

// ReadLog reads a log and, where there is one beside it, its annotation: the
// same name with .annotation.txt in the place of .ascii.txt or of the
// extension.
func ReadLog(path string) (Log, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return Log{}, err
	case !info.Mode().IsRegular():
		return Log{}, fmt.Errorf("%s: want a file", path)
	case info.Size() > maxLog:
		return Log{}, fmt.Errorf("%s: want at most %d bytes, got %d", path, maxLog, info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Log{}, err
	}
	base, ok := strings.CutSuffix(path, ".ascii.txt")
	if !ok {
		base = strings.TrimSuffix(path, filepath.Ext(path))
	}
	annotation, err := os.ReadFile(base + ".annotation.txt")
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return Log{}, err
	}
	l, err := parseLog(filepath.Base(base), data, annotation)
	if err != nil {
		return Log{}, fmt.Errorf("%s: %w", path, err)
	}
	return l, nil
}

// Transcript returns the log that the project ships.
func Transcript() (Log, error) {
	return parseLog("toolshed", transcript.Log(), transcript.Annotation())
}

func parseLog(name string, data, annotation []byte) (Log, error) {
	lines, err := irc.Read(bytes.NewReader(data))
	if err != nil {
		return Log{}, err
	}
	if len(lines) == 0 {
		return Log{}, errors.New("want a chat log, got an empty file")
	}
	var links irc.Links
	if annotation != nil {
		if links, _, err = irc.ReadAnnotation(bytes.NewReader(annotation), len(lines)); err != nil {
			return Log{}, fmt.Errorf("annotation: %w", err)
		}
	}
	plan := importer.NewPlan(lines, links)
	if len(plan.Steps) == 0 {
		return Log{}, fmt.Errorf("want a chat log, none of the %d lines is an event", len(lines))
	}
	return Log{Name: name, Plan: plan}, nil
}

// Import brings one log into a new channel. The seed is that of the people's
// keys; 0 draws one.
func Import(ctx context.Context, c *client.Client, owner *importer.Signer, programs importer.Programs, l Log, seed uint64, say *progress.Reporter) (*importer.Result, error) {
	if seed == 0 {
		seed = rand.Uint64()
	}
	phase := importer.Phase("")
	r, err := importer.Run(ctx, network.Cluster{Client: c}, importer.Config{
		ChainID: c.ChainID(), Owner: owner, Programs: programs, Seed: seed, Name: "chat",
		Progress: func(p importer.Progress) {
			if p.Phase != phase {
				phase = p.Phase
				say.Begin(fmt.Sprintf("%s: %s", l.Name, p.Phase), p.Total)
			}
			say.Set(p.Done)
		},
	}, l.Plan)
	if err != nil {
		return r, fmt.Errorf("%s: %w", l.Name, err)
	}
	say.Say("%s: %d lines, %d accepted, %d refused, %d skipped; %.0f events/s", l.Name, r.Lines,
		r.Accepted, r.RefusedTotal(), r.Skipped, EventsPerSecond(r))
	return r, nil
}

// importLogs brings every log into a channel of its own.
func (d *demo) importLogs(ctx context.Context) error {
	for i, l := range d.Logs {
		signer, err := network.NewSigner(ctx, d.net.Client, d.net.Keys.Faucet, 1)
		if err != nil {
			return err
		}
		// Two logs of one run are two groups of people: keys of their own.
		r, err := Import(ctx, d.net.Client, signer, d.programs, l, d.Seed^uint64(i+1)<<32, d.Progress)
		if r != nil {
			d.imports = append(d.imports, r)
			d.sum.addImport(r)
		}
		if err != nil {
			return err
		}
		if r.Failed > 0 {
			return fmt.Errorf("%s: %d events failed, the first: %s", l.Name, r.Failed, strings.Join(r.Failures, "; "))
		}
	}
	return nil
}

// readEvents is how many random events of each log are read back.
const readEvents = 16

// readBack reads from the cluster what was written, trusting no node.
func (d *demo) readBack(ctx context.Context) error {
	rng := rand.New(rand.NewPCG(d.Seed, 0x72656164))
	for i, r := range d.imports {
		for range min(readEvents, len(r.Events)) {
			e := r.Events[rng.IntN(len(r.Events))]
			if err := d.checkEvent(ctx, &e); err != nil {
				return fmt.Errorf("%s: event of line %d: %w", d.Logs[i].Name, e.Line+1, err)
			}
			d.sum.ReadEvents++
		}
		members, err := d.roster(ctx, r)
		if err != nil {
			return fmt.Errorf("%s: roster: %w", d.Logs[i].Name, err)
		}
		d.sum.ReadMembers += members
	}
	d.Progress.Say("read back by proof: %d events with their receipts, %d members", d.sum.ReadEvents, d.sum.ReadMembers)
	return nil
}

// checkEvent finds an event's receipt and its call in verified blocks.
func (d *demo) checkEvent(ctx context.Context, e *importer.Event) error {
	o, err := d.net.Client.Outcome(ctx, e.Root)
	if err != nil {
		return err
	}
	want := kernel.StatusFinished
	if e.Code != 0 {
		want = kernel.StatusRefused
	}
	if o.Height != e.Height || o.Receipt.Status != want {
		return fmt.Errorf("want %v in block %d, its receipt says %v in block %d", want, e.Height, o.Receipt.Status, o.Height)
	}
	blocks, err := d.net.Client.Blocks(ctx, 0, e.Height, e.Height)
	if err != nil {
		return err
	}
	in := blocks[0].Input()
	for i := range in.Calls {
		if in.Calls[i].Call.Root() == e.Root {
			return nil
		}
	}
	return fmt.Errorf("block %d does not hold the call", e.Height)
}

// roster reads a channel's members and compares them with what was accepted.
func (d *demo) roster(ctx context.Context, r *importer.Result) (int, error) {
	at, err := d.net.Client.Latest(ctx)
	if err != nil {
		return 0, err
	}
	reader, err := stream.NewReader(func(ctx context.Context, address, length uint32) ([]byte, error) {
		data, _, err := at.Memory(ctx, r.Channel, address, length)
		return data, err
	}, r.Place)
	if err != nil {
		return 0, err
	}
	members, err := reader.Roster(ctx)
	if err != nil {
		return 0, err
	}
	known := make(map[uint64]bool, len(r.People))
	for _, p := range r.People {
		known[p.Account] = true
	}
	for _, m := range members {
		if !known[m.Account] {
			return 0, fmt.Errorf("account %d is a member and nobody of the log", m.Account)
		}
	}
	return len(members), nil
}
