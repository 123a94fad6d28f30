package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/assize/assize/bench"
	"github.com/assize/assize/internal/progress"
)

func benchCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure this machine, side by side with what others offer",
		Long: "Measure this machine, side by side with what others offer.\n\n" +
			"Peers are in a program of their own: make peers builds it beside this one.",
	}
	var options bench.Options
	var file string
	flags := cmd.PersistentFlags()
	flags.BoolVar(&options.Quick, "quick", false, "few and short runs: shows that the bench works, its figures mean nothing")
	flags.StringVar(&options.Peers, "peers", peersPath(), "the program of the peers")
	flags.StringVar(&file, "json", "", "write the rows to this file as well")
	for _, b := range bench.All() {
		cmd.AddCommand(&cobra.Command{
			Use:   b.Name,
			Short: "Measure " + b.Short,
			Args:  cobra.NoArgs,
			RunE: func(*cobra.Command, []string) error {
				reporter := progress.New(os.Stderr)
				options.Progress = reporter
				rows, err := b.Run(&options)
				if err != nil {
					return err
				}
				reporter.Say("done")
				fmt.Print(bench.Table(rows))
				if file == "" {
					return nil
				}
				data, err := json.MarshalIndent(rows, "", "  ")
				if err != nil {
					return err
				}
				return os.WriteFile(file, append(data, '\n'), 0o644)
			},
		})
	}
	return cmd
}

// peersPath is where make peers puts the program of the peers.
func peersPath() string {
	self, err := os.Executable()
	if err != nil {
		self = "build/assize"
	}
	return filepath.Join(filepath.Dir(self), "bench-peers")
}
