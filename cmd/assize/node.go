package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/cobra"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/internal/process"
)

func nodeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "node", Short: "Run a member of a cluster"}
	var home, level, check string
	run := &cobra.Command{
		Use:   "run --home DIR",
		Short: "Run the node of a home until Ctrl-C",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			every, err := crossCheck(check)
			if err != nil {
				return err
			}
			return runNode(cmd.Context(), home, level, every)
		},
	}
	run.Flags().StringVar(&home, "home", "", "folder of the node")
	run.Flags().StringVar(&level, "log-level", "warn", "trace, debug, info, warn or error")
	crossCheckFlag(run, &check)
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

// crossCheckFlag adds --cross-check to a command.
func crossCheckFlag(cmd *cobra.Command, check *string) {
	cmd.Flags().StringVar(check, "cross-check", "", "1/N: execute one of N calls on the court's machine as well, and stop the node on a difference")
}

// crossCheck reads N of "1/N"; 0 for "".
func crossCheck(s string) (uint64, error) {
	if s == "" {
		return 0, nil
	}
	after, ok := strings.CutPrefix(s, "1/")
	every, err := strconv.ParseUint(after, 10, 64)
	if !ok || err != nil || every == 0 {
		return 0, fmt.Errorf("--cross-check: want 1/N with N at least 1, got %q", s)
	}
	return every, nil
}

func runNode(ctx context.Context, home, level string, every uint64) error {
	log, err := logger("node", level)
	if err != nil {
		return err
	}
	n, err := abci.StartNode(home, abci.Options{Logger: log, CrossCheck: every})
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
