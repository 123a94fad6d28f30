package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/internal/progress"
)

func demoCommand() *cobra.Command {
	var logs []string
	var kind, out, logFile string
	cfg := demo.Config{}
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Run everything once: a chat log through a cluster, replayed, disputed and judged",
		Long: `Starts a root chain and a cluster of nodes on this machine, brings a chat log
into it, reads it back by proof, posts epochs, has a batch validator endorse
them, then lies about the last one and plays the dispute to its verdict. The
exit status is 0 only when every check of the run held.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg.Fault = fault.Kind(kind)
			return runDemo(cmd.Context(), &cfg, logs, out, logFile)
		},
	}
	cmd.Flags().StringArrayVar(&logs, "log", nil, "irssi-style log to import, with its .annotation.txt beside it if there is one (repeatable; a shipped transcript when not given)")
	cmd.Flags().IntVar(&cfg.Nodes, "nodes", 4, fmt.Sprintf("nodes of the cluster, 1 to %d", abci.MaxNodes))
	cmd.Flags().StringVar(&kind, "fault", string(fault.Memory), "what the cluster lies about: memory, arithmetic, gas, branch, or none for a challenger who lies")
	cmd.Flags().Uint64Var(&cfg.Seed, "seed", 1, "draws keys, the events that are read back, and the step that is lied about")
	cmd.Flags().StringVar(&out, "json", "", "file for the summary as JSON")
	cmd.Flags().StringVar(&logFile, "log-file", "", "file for the log lines of all processes")
	return cmd
}

// checkDemo reads the logs and checks the flags, before anything is started.
func checkDemo(cfg *demo.Config, logs []string, out string) error {
	known := append(fault.StepKinds(), demo.Honest)
	found := false
	for _, k := range known {
		found = found || k == cfg.Fault
	}
	if !found {
		return fmt.Errorf("--fault: want one of %s, got %q", strings.Trim(fmt.Sprint(known), "[]"), cfg.Fault)
	}
	if cfg.Nodes < 1 || cfg.Nodes > abci.MaxNodes {
		return fmt.Errorf("--nodes: want 1 to %d, got %d", abci.MaxNodes, cfg.Nodes)
	}
	if out != "" {
		if info, err := os.Stat(filepath.Dir(out)); err != nil || !info.IsDir() {
			return fmt.Errorf("--json: %s is no folder", filepath.Dir(out))
		}
	}
	for _, path := range logs {
		l, err := demo.ReadLog(path)
		if err != nil {
			return fmt.Errorf("--log: %w", err)
		}
		cfg.Logs = append(cfg.Logs, l)
	}
	if len(logs) == 0 {
		l, err := demo.Transcript()
		if err != nil {
			return err
		}
		cfg.Logs = append(cfg.Logs, l)
	}
	return nil
}

func runDemo(ctx context.Context, cfg *demo.Config, logs []string, out, logFile string) (err error) {
	if err := checkDemo(cfg, logs, out); err != nil {
		return err
	}
	log, err := openLog(logFile)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, log.Close()) }()
	cfg.Log = log
	if cfg.Program, err = os.Executable(); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "assize-demo-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	cfg.Dir = filepath.Join(tmp, "nodes")
	cfg.Progress = progress.New(os.Stdout)
	sum, err := demo.Run(ctx, *cfg)
	sum.Print(os.Stdout)
	if out != "" {
		err = errors.Join(err, sum.WriteJSON(out))
	}
	return err
}

// nopLog discards the lines of children.
type nopLog struct{ io.Writer }

func (nopLog) Close() error { return nil }

func openLog(path string) (io.WriteCloser, error) {
	if path == "" {
		return nopLog{io.Discard}, nil
	}
	return os.Create(path)
}

func devnetCommand() *cobra.Command {
	cfg := network.Config{}
	var interval time.Duration
	var logFile, check string
	var epoch uint64
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a root chain and a cluster on this machine until Ctrl-C",
		Long: `Starts a root chain and a cluster with the rules of chats deployed, posts
epochs, and prints what a second terminal needs for assize call, query, import
and validate. Everything is gone when it ends.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if cfg.Nodes < 1 || cfg.Nodes > abci.MaxNodes {
				return fmt.Errorf("--nodes: want 1 to %d, got %d", abci.MaxNodes, cfg.Nodes)
			}
			if cfg.CrossCheck, err = crossCheck(check); err != nil {
				return err
			}
			log, err := openLog(logFile)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, log.Close()) }()
			cfg.Log, cfg.BlockInterval = log, interval
			return runDevnet(cmd.Context(), cfg, epoch)
		},
	}
	cmd.Flags().StringVar(&cfg.Dir, "dir", defaultNetwork, "folder for the nodes; absent or empty, removed at the end")
	cmd.Flags().IntVar(&cfg.Nodes, "nodes", 4, fmt.Sprintf("nodes of the cluster, 1 to %d", abci.MaxNodes))
	cmd.Flags().DurationVar(&interval, "block-interval", time.Second, "pause between blocks")
	cmd.Flags().StringVar(&cfg.RootListen, "root-listen", "", "loopback host:port of the root chain (a free port when not given)")
	crossCheckFlag(cmd, &check)
	cmd.Flags().Uint64Var(&epoch, "epoch", 32, "blocks of an epoch, 1 to 32768")
	cmd.Flags().StringVar(&logFile, "log-file", "", "file for the log lines of all processes")
	return cmd
}

func runDevnet(ctx context.Context, cfg network.Config, epoch uint64) (err error) {
	if epoch < 1 || epoch > 1<<15 {
		return fmt.Errorf("--epoch: want 1 to %d, got %d", 1<<15, epoch)
	}
	if cfg.Program, err = os.Executable(); err != nil {
		return err
	}
	say := progress.New(os.Stdout)
	say.Say("starting the root chain and %d nodes", cfg.Nodes)
	n, err := network.Start(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.Stop()) }()
	programs, _, err := demo.DeployRules(ctx, n)
	if err != nil {
		return err
	}
	n.Rules = network.Rules(programs)
	file, err := n.Write()
	if err != nil {
		return err
	}
	n.Describe(os.Stdout, file)
	return n.PostEpochs(ctx, epoch, func(number, from, to, gas uint64) {
		say.Say("epoch %d posted: blocks %d to %d, %d gas", number, from, to, gas)
	})
}
