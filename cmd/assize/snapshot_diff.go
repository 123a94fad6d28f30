package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/assize/assize/store/snapshot"
)

// errDiffer is how a comparison ends that found differences.
var errDiffer = errors.New("the states differ")

func snapshotDiffCommand() *cobra.Command {
	var asJSON bool
	var limit int
	cmd := &cobra.Command{
		Use:   "diff A B",
		Short: "Compare two states, and name the first stream and page that differ",
		Long: `A and B are each a snapshot, the home of a stopped node, or a copy of its
data/state. The exit status is 0 only when the states are the same. States of
different heights differ in what the blocks between changed: to find where two
nodes parted, compare them at one height.`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if limit < 0 {
				return fmt.Errorf("--limit: want 0 or more, got %d", limit)
			}
			a, closeA, err := openSource(args[0])
			if err != nil {
				return fmt.Errorf("first state: %w", err)
			}
			defer func() { err = errors.Join(err, closeA()) }()
			b, closeB, err := openSource(args[1])
			if err != nil {
				return fmt.Errorf("second state: %w", err)
			}
			defer func() { err = errors.Join(err, closeB()) }()
			d, err := snapshot.Compare(cmd.Context(), a, b, limit)
			if err != nil {
				return err
			}
			if asJSON {
				err = printDiffJSON(d)
			} else {
				printDiff(os.Stdout, d)
			}
			if err == nil && !d.Equal() {
				err = errDiffer
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().IntVar(&limit, "limit", 10, "differences of each kind to list")
	return cmd
}

// openSource opens a snapshot, or the state of a home.
func openSource(dir string) (snapshot.Source, func() error, error) {
	s, err := snapshot.Open(dir)
	if err == nil {
		return s, func() error { return nil }, nil
	}
	if !errors.Is(err, snapshot.ErrNoSnapshot) {
		return nil, nil, err
	}
	db, err := openState(dir)
	if err != nil {
		return nil, nil, fmt.Errorf("want a snapshot, or %w", err)
	}
	return db, db.Close, nil
}

// diffJSON is a [snapshot.Diff] with its verdict in front.
type diffJSON struct {
	Equal         bool    `json:"equal"`
	FirstInstance *uint64 `json:"first_instance,omitempty"`
	FirstPage     *uint32 `json:"first_page,omitempty"`
	*snapshot.Diff
}

func printDiffJSON(d *snapshot.Diff) error {
	out := diffJSON{Equal: d.Equal(), Diff: d}
	if instance, page, ok := d.FirstPage(); ok {
		p := uint32(page)
		out.FirstInstance, out.FirstPage = &instance, &p
	}
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

func printDiff(w io.Writer, d *snapshot.Diff) {
	fmt.Fprintf(w, "%-3s chain %d, height %d, app hash %s\n", "A", d.A.ChainID, d.A.Height, d.A.AppHash)
	fmt.Fprintf(w, "%-3s chain %d, height %d, app hash %s\n", "B", d.B.ChainID, d.B.Height, d.B.AppHash)
	if d.Equal() {
		fmt.Fprintln(w, "the states are the same")
		return
	}
	if instance, page, ok := d.FirstPage(); ok {
		fmt.Fprintf(w, "first difference in memory: stream %d, page %d\n", instance, page)
	} else {
		fmt.Fprintln(w, "no stream's memory differs")
	}
	if len(d.Fields) > 0 {
		fmt.Fprintln(w, "\nsummary")
		printFields(w, d.Fields)
	}
	printRecords(w, "account", &d.Accounts)
	printRecords(w, "program", &d.Programs)
	printRecords(w, "stream", &d.Instances)
	printRecords(w, "message", &d.Messages)
}

func printFields(w io.Writer, fields []snapshot.Field) {
	for _, f := range fields {
		fmt.Fprintf(w, "    %-18s A %s\n    %-18s B %s\n", f.Name, f.A, "", f.B)
	}
}

func printRecords(w io.Writer, what string, r *snapshot.Records) {
	if r.Count == 0 {
		return
	}
	fmt.Fprintf(w, "\n%ss that differ: %d\n", what, r.Count)
	for i := range r.First {
		x := &r.First[i]
		fmt.Fprintf(w, "  %s %d%s\n", what, x.Number, onlyIn(x.Only))
		printFields(w, x.Fields)
		if p := x.Pages; p != nil {
			fmt.Fprintf(w, "    %-18s %d, the first %d; from address %d on\n    %-18s A %s\n    %-18s B %s\n",
				"pages that differ", p.Count, p.First, p.Address, "", p.A, "", p.B)
		}
	}
	if n := r.Count - uint64(len(r.First)); n > 0 {
		fmt.Fprintf(w, "  and %d more\n", n)
	}
}

func onlyIn(side string) string {
	switch side {
	case "a":
		return ": in A only"
	case "b":
		return ": in B only"
	}
	return ""
}
