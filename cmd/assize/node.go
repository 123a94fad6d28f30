package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/cobra"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/internal/process"
)

func nodeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "node", Short: "Run a member of a cluster"}
	var home, level string
	run := &cobra.Command{
		Use:   "run --home DIR",
		Short: "Run the node of a home until Ctrl-C",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runNode(cmd.Context(), home, level)
		},
	}
	run.Flags().StringVar(&home, "home", "", "folder of the node")
	run.Flags().StringVar(&level, "log-level", "warn", "trace, debug, info, warn or error")
	_ = run.MarkFlagRequired("home")
	cmd.AddCommand(run)
	return cmd
}

// logger returns the logger of an edge of the program, writing to standard
// error.
func logger(name, level string) (hclog.Logger, error) {
	l := hclog.LevelFromString(level)
	if l == hclog.NoLevel {
		return nil, fmt.Errorf("--log-level: want trace, debug, info, warn or error, got %q", level)
	}
	return hclog.New(&hclog.LoggerOptions{Name: name, Level: l, Output: os.Stderr}), nil
}

func runNode(ctx context.Context, home, level string) error {
	log, err := logger("node", level)
	if err != nil {
		return err
	}
	n, err := abci.StartNode(home, abci.Options{Logger: log})
	if err != nil {
		return err
	}
	fmt.Println(process.ReadyPrefix + n.RPC())
	select {
	case <-ctx.Done():
		return n.Stop()
	case err := <-n.Failed():
		return fmt.Errorf("the node stopped itself: %w", errors.Join(err, n.Stop()))
	}
}
