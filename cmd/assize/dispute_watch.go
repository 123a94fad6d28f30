package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/assize/assize/cmd/internal/docket"
	"github.com/assize/assize/dispute/game"
)

// watchFlags say what is watched, for whom.
type watchFlags struct {
	docketFlags
	key  string
	warn time.Duration
	poll time.Duration
}

func disputeWatchCommand() *cobra.Command {
	var f watchFlags
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Follow the contracts: what happens, and which of our clocks are running out",
		Long: `Prints what happens to epochs and disputes as it happens, until Ctrl-C, and
warns when the time of our side of a match is nearly over. Ours are the claims
that the key's address posted, and those above them. It makes no transaction: assize validate does.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.poll <= 0 || f.warn <= 0 {
				return fmt.Errorf("--poll, --warn: want durations above 0, got %s and %s", f.poll, f.warn)
			}
			return f.watch(cmd.Context())
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&f.key, "key", "validator", "whose claims are ours: a name in the network's file, an address, or 0x and 64 hex digits of a key")
	cmd.Flags().DurationVar(&f.warn, "warn", time.Hour, "warn when our side has less time left than this, and again at each half of it")
	cmd.Flags().DurationVar(&f.poll, "poll", time.Second, "how often the root chain is read")
	return cmd
}

// watchLine is one line of a watch as JSON has it.
type watchLine struct {
	docket.Event
	Time    uint64 `json:"time"` // of the newest block, second of the root chain
	Warning bool   `json:"warning,omitempty"`
}

func (f *watchFlags) watch(ctx context.Context) error {
	file, client, _, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	us := common.HexToAddress(f.key)
	if !common.IsHexAddress(f.key) {
		key, err := file.Key(f.key)
		if err != nil {
			return err
		}
		us = crypto.PubkeyToAddress(key.PublicKey)
	}
	d := docket.New(client, file.Contracts, file.FromBlock) // so that what was is told, too
	warned := map[warning]bool{}
	unread := false
	for {
		events, err := d.Update(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !unread:
			// A root chain that cannot be read is no reason to stop watching.
			fmt.Fprintln(os.Stderr, "assize: the root chain cannot be read, trying on:", err)
		case err == nil:
			for _, e := range events {
				f.say(d, e, false)
			}
			for _, text := range ourWarnings(d, us, f.warn, warned) {
				f.say(d, docket.Event{Block: d.Block, Text: text}, true)
			}
		}
		unread = err != nil
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(f.poll):
		}
	}
}

func (f *watchFlags) say(d *docket.Docket, e docket.Event, warns bool) {
	if f.json {
		_ = json.NewEncoder(os.Stdout).Encode(watchLine{e, d.Time, warns})
		return
	}
	text := e.Text
	if warns {
		text = "WARNING: " + text
	}
	fmt.Printf("block %-8d %s\n", e.Block, text)
}

// warning is what was warned of: a clock, and how often its time was halved.
type warning struct {
	match game.MatchID
	side  string
	until uint64
	half  int
}

// ourWarnings returns in words which clocks of our side are running out and
// were not warned of yet.
func ourWarnings(d *docket.Docket, us common.Address, limit time.Duration, warned map[warning]bool) []string {
	var out []string
	for _, e := range d.Epochs {
		if e.Stage != docket.Open {
			continue
		}
		e.Walk(func(m *docket.Match) {
			side := ourSide(m, us)
			if side == "" {
				return
			}
			for _, c := range m.Clocks() {
				if c.Side != side && c.Side != "both" {
					continue
				}
				half := halvings(d.Time, c.Until, uint64(limit/time.Second))
				w := warning{m.ID, c.Side, c.Until, half}
				if half < 0 || warned[w] {
					continue
				}
				warned[w] = true
				out = append(out, fmt.Sprintf("epoch %d, match %s: our side has %s left to %s (%s)",
					e.Number, docket.Short(m.ID), docket.Left(d.Time, c.Until), c.For, m.Where()))
			}
		})
	}
	return out
}

// ourSide returns the side of a match whose claim is ours, or that has a claim
// of ours below it; "" for none.
func ourSide(m *docket.Match, us common.Address) string {
	for _, x := range m.Arena {
		if x.Claim.Poster == us {
			return sideLetter(x.Side)
		}
	}
	switch us {
	case m.A.Poster:
		return sideLetter(game.A)
	case m.B.Poster:
		return sideLetter(game.B)
	}
	return ""
}

// mostHalvings bounds how often a clock is warned of.
const mostHalvings = 6

// halvings returns how often the limit can be halved until it is not above the
// time left; -1 when more time than the limit is left.
func halvings(now, until, limit uint64) int {
	if until < now {
		return mostHalvings + 1
	}
	left, n := until-now, -1
	for limit >= left && n < mostHalvings {
		limit /= 2
		n++
	}
	return n
}
