package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/internal/progress"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
	"github.com/assize/assize/store/snapshot"
)

func snapshotCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "snapshot",
		Short: "Keep a node's state at a height as files, check, restore and compare them",
	}
	cmd.AddCommand(snapshotCreateCommand(), snapshotVerifyCommand(), snapshotRestoreCommand(), snapshotDiffCommand())
	return cmd
}

func snapshotCreateCommand() *cobra.Command {
	var home, out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "create --home DIR --out DIR",
		Short: "Write a snapshot of a stopped node's state",
		Long: `Writes the state after the node's last block to a folder: a manifest, and the
state in chunks of 10 MiB, compressed and named by their content. Every node
writes the same bytes for the same height. Every root is computed from what is
written and compared with the committed one.

DIR is the home of a node that is stopped, a copy of such a home, or a copy of
its data/state. Nothing in it is changed.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			from, err := openState(home)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, from.Close()) }()
			bar := newBar("accounts, programs and streams written")
			r, err := snapshot.Create(cmd.Context(), from, out, bar.set)
			bar.end()
			if err != nil {
				return err
			}
			return printSnapshot(r, asJSON)
		},
	}
	cmd.Flags().StringVar(&home, "home", "", "home of the node, or a copy of its data/state")
	cmd.Flags().StringVar(&out, "out", "", "folder for the snapshot; absent or empty")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	_, _ = cmd.MarkFlagRequired("home"), cmd.MarkFlagRequired("out")
	return cmd
}

// trustFlags say what a snapshot must be of.
type trustFlags struct {
	appHash string
	chain   uint64
}

func (f *trustFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.appHash, "app-hash", "", "app hash of the snapshot's height from a header that you trust (that of the next block has it), 64 hex digits")
	cmd.Flags().Uint64Var(&f.chain, "chain-id", 0, "number of the chain that it must be of (any when not given)")
}

func (f *trustFlags) trust() (t snapshot.Trust, err error) {
	t.ChainID = f.chain
	if f.appHash != "" {
		var h wire.Hash
		if err := h.UnmarshalText([]byte(strings.ToLower(f.appHash))); err != nil {
			return t, fmt.Errorf("--app-hash: %w", err)
		}
		if t.AppHash = ssz.Root(h); t.AppHash.IsZero() {
			return t, fmt.Errorf("--app-hash: want the hash of a block, got zero")
		}
	}
	return t, nil
}

func snapshotVerifyCommand() *cobra.Command {
	var f trustFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify SNAPSHOT",
		Short: "Check every byte of a snapshot, and the state root that comes of it",
		Long: `Checks all that restore checks and writes nothing. Without --app-hash it shows
that the snapshot agrees with itself, not that it is of your cluster.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			trust, err := f.trust()
			if err != nil {
				return err
			}
			s, err := snapshot.Open(args[0])
			if err != nil {
				return err
			}
			bar := newBar("chunks checked")
			r, err := s.Verify(cmd.Context(), trust, bar.set)
			bar.end()
			if err != nil {
				return err
			}
			return printSnapshot(r, asJSON)
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func snapshotRestoreCommand() *cobra.Command {
	var f trustFlags
	var home, out string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "restore SNAPSHOT --home DIR | --out DIR",
		Short: "Make a node's state of a snapshot",
		Long: `Makes the store of a node's application: the state at the snapshot's height,
with its height and roots. It has no blocks, receipts or calls of before, and
no epoch can be signed of blocks up to that height. Every chunk is checked
before a byte of it is used, the state is rebuilt beside its place and all its
roots are compared; then it takes its place at once. Whatever fails, nothing
has changed.

--out puts it in a folder that is absent or empty. --home puts it in data/state
of a node's home that has none: for a node whose state was lost or damaged and
whose CometBFT stores (data/*.db) are there. When the node starts, CometBFT
replays to it the blocks after the snapshot from those stores; so the snapshot
must not be of a higher height than they reach. A home without CometBFT's
stores does not start on a restored state: state sync, by which a new node gets
them from its peers, is not part of this command.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			trust, err := f.trust()
			if err != nil {
				return err
			}
			s, err := snapshot.Open(args[0])
			if err != nil {
				return err
			}
			if (home == "") == (out == "") {
				return fmt.Errorf("want one of --home and --out")
			}
			if home != "" {
				if out, err = restoreTarget(home, s.Manifest().ChainID); err != nil {
					return err
				}
			}
			bar := newBar("chunks restored")
			r, err := s.Restore(cmd.Context(), out, trust, bar.set)
			bar.end()
			if err != nil {
				return err
			}
			return printSnapshot(r, asJSON)
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&home, "home", "", "home of a stopped node without data/state")
	cmd.Flags().StringVar(&out, "out", "", "folder for the state; absent or empty")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// stateFolder is where the application's store is in a home.
func stateFolder(home string) string { return filepath.Join(home, "data", "state") }

// isHome reports whether a folder is meant to be a node's home.
func isHome(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "config", "node.json"))
	return err == nil
}

// openState opens the state of a node's home, or a copy of it, for reading.
func openState(dir string) (*store.Store, error) {
	if isHome(dir) {
		if _, err := (abci.Home{Dir: dir}).Settings(); err != nil {
			return nil, err
		}
		dir = stateFolder(dir)
	}
	s, err := store.OpenRead(dir, store.Options{})
	switch {
	case errors.Is(err, store.ErrInUse):
		return nil, fmt.Errorf("%w: stop the node first", err)
	case errors.Is(err, store.ErrNoFolder):
		return nil, fmt.Errorf("want a node's home or its data/state: %w", err)
	}
	return s, err
}

// restoreTarget returns where the state of a home goes, having checked that
// the home is of the chain.
func restoreTarget(home string, chain uint64) (string, error) {
	if _, err := (abci.Home{Dir: home}).Settings(); err != nil {
		return "", err
	}
	var genesis struct {
		ChainID string `json:"chain_id"`
	}
	file := filepath.Join(home, "config", "genesis.json")
	b, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	if err := json.Unmarshal(b, &genesis); err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	if want := wire.ChainName(chain); genesis.ChainID != want {
		return "", fmt.Errorf("%w: %s is of chain %s, the snapshot of %s", abci.ErrOtherChain, home, genesis.ChainID, want)
	}
	if err := os.MkdirAll(filepath.Join(home, "data"), 0o755); err != nil {
		return "", err
	}
	return stateFolder(home), nil
}

// bar shows progress on standard error; nothing where that is no terminal.
type bar struct {
	what     string
	reporter *progress.Reporter // nil before the work starts
	total    int
}

func newBar(what string) *bar { return &bar{what: what} }

func (b *bar) set(done, total int) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return
	}
	if b.reporter == nil {
		b.reporter, b.total = progress.New(os.Stderr), total
		b.reporter.Begin(b.what, total)
	}
	b.reporter.Set(done)
}

// end removes the bar.
func (b *bar) end() {
	if b.reporter != nil {
		b.reporter.Say("%s: %d", b.what, b.total)
	}
}

// snapshotJSON is a [snapshot.Report] as JSON has it.
type snapshotJSON struct {
	Name         string `json:"name"`
	Format       int    `json:"format"`
	ChainID      uint64 `json:"chain_id"`
	Height       uint64 `json:"height"`
	StateRoot    string `json:"state_root"`
	ReceiptsRoot string `json:"receipts_root"`
	AppHash      string `json:"app_hash"`
	Chunks       int    `json:"chunks"`
	Bytes        uint64 `json:"bytes"`
	Stored       uint64 `json:"stored_bytes"`
	Accounts     uint64 `json:"accounts"`
	Programs     uint64 `json:"programs"`
	Instances    uint64 `json:"instances"`
	Pages        uint64 `json:"pages"`
	Messages     uint64 `json:"messages"`
}

func printSnapshot(r *snapshot.Report, asJSON bool) error {
	m := r.Manifest
	if asJSON {
		enc := json.NewEncoder(os.Stdout)
		enc.SetIndent("", "  ")
		return enc.Encode(snapshotJSON{
			Name: r.Name.String(), Format: snapshot.FormatVersion, ChainID: m.ChainID, Height: m.Height,
			StateRoot: m.StateRoot.String(), ReceiptsRoot: m.ReceiptsRoot.String(), AppHash: m.AppHash().String(),
			Chunks: len(m.Chunks), Bytes: m.Size, Stored: m.Stored(),
			Accounts: r.Stats.Accounts, Programs: r.Stats.Programs, Instances: r.Stats.Instances,
			Pages: r.Stats.Pages, Messages: r.Stats.Messages,
		})
	}
	p := func(name, format string, args ...any) { fmt.Printf("%-12s %s\n", name, fmt.Sprintf(format, args...)) }
	p("snapshot", "%s", r.Name)
	p("chain", "%d", m.ChainID)
	p("height", "%d", m.Height)
	p("state root", "%s", m.StateRoot)
	p("app hash", "%s", m.AppHash())
	p("chunks", "%d, %d bytes, compressed %d", len(m.Chunks), m.Size, m.Stored())
	p("state", "%d accounts, %d programs, %d streams with %d pages of 4 KiB, %d messages waiting",
		r.Stats.Accounts, r.Stats.Programs, r.Stats.Instances, r.Stats.Pages, r.Stats.Messages)
	return nil
}
