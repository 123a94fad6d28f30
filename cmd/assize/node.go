package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/cobra"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/internal/process"
	"github.com/assize/assize/runtime/engine"
)

func nodeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "node", Short: "Run a member of a cluster"}
	var home, level, check, track string
	run := &cobra.Command{
		Use:   "run --home DIR",
		Short: "Run the node of a home until Ctrl-C",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			every, err := crossCheck(check)
			if err != nil {
				return err
			}
			tracking, err := dirtyTracking(track)
			if err != nil {
				return err
			}
			return runNode(cmd.Context(), home, level, abci.Options{CrossCheck: every, Tracking: tracking})
		},
	}
	run.Flags().StringVar(&home, "home", "", "folder of the node")
	run.Flags().StringVar(&level, "log-level", "warn", "trace, debug, info, warn or error")
	crossCheckFlag(run, &check)
	run.Flags().StringVar(&track, "dirty-pages", "auto", "how the pages that a call wrote are found: auto, compare or system (userfaultfd, Linux 6.7 on)")
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
	cmd.Flags().StringVar(check, "cross-check", fmt.Sprintf("1/%d", abci.DefaultCrossCheck),
		"1/N: execute one of N calls on the court's machine as well, and stop the node on a difference; off for none")
}

// crossCheck reads N of "1/N"; 0 for "off".
func crossCheck(s string) (uint64, error) {
	if s == "off" {
		return 0, nil
	}
	after, ok := strings.CutPrefix(s, "1/")
	every, err := strconv.ParseUint(after, 10, 64)
	if !ok || err != nil || every == 0 {
		return 0, fmt.Errorf("--cross-check: want 1/N with N at least 1, or off, got %q", s)
	}
	return every, nil
}

// dirtyTracking reads --dirty-pages.
func dirtyTracking(s string) (engine.Tracking, error) {
	switch s {
	case "auto":
		return engine.TrackAuto, nil
	case "compare":
		return engine.TrackCompare, nil
	case "system":
		return engine.TrackSystem, nil
	}
	return 0, fmt.Errorf("--dirty-pages: want auto, compare or system, got %q", s)
}

func runNode(ctx context.Context, home, level string, opts abci.Options) error {
	log, err := logger("node", level)
	if err != nil {
		return err
	}
	opts.Logger = log
	n, err := abci.StartNode(home, opts)
	if err != nil {
		return advise(home, err)
	}
	fmt.Println(process.ReadyPrefix + n.RPC())
	select {
	case <-ctx.Done():
		return n.Stop()
	case err := <-n.Failed():
		return fmt.Errorf("the node stopped itself: %w", advise(home, errors.Join(err, n.Stop())))
	}
}

// advise adds to a divergence what its operator can do about it.
func advise(home string, err error) error {
	var d *abci.Divergence
	if !errors.As(err, &d) {
		return err
	}
	file := filepath.Join(filepath.Dir(filepath.Clean(home)), network.FileName)
	if _, missing := os.Stat(file); missing != nil {
		file = "FILE"
	}
	return fmt.Errorf("%w; to take the cluster's epoch to court as this node's operator: assize validate --home %s --network %s", err, home, file)
}
