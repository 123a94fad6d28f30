package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/go-hclog"
	"github.com/spf13/cobra"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/client"
	"github.com/assize/assize/cmd/internal/docket"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/cmd/internal/report"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/engine"
)

// defaultNetwork is the folder of a development network.
const defaultNetwork = "devnet"

// networkFlag adds --network to a command.
func networkFlag(cmd *cobra.Command, path *string) {
	cmd.Flags().StringVar(path, "network", filepath.Join(defaultNetwork, network.FileName),
		"file of a running network, as assize devnet writes it")
}

// partyFlags say which network a party looks at and as whom.
type partyFlags struct {
	network string
	key     string
	home    string
	node    int
	json    bool
	level   string
}

func (f *partyFlags) add(cmd *cobra.Command, key string) {
	networkFlag(cmd, &f.network)
	cmd.Flags().StringVar(&f.key, "key", key, "key on the root chain: a name in the network's file, or 0x and 64 hex digits")
	cmd.Flags().StringVar(&f.home, "home", "", "folder of a node whose operator's key is used, in place of --key")
	cmd.MarkFlagsMutuallyExclusive("key", "home")
	cmd.Flags().IntVar(&f.node, "node", 0, "node that blocks are fetched from")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON, an event a line")
	cmd.Flags().StringVar(&f.level, "log-level", "warn", "trace, debug, info, warn or error")
}

// party is a batch validator with what it holds open.
type party struct {
	*batchvalidate.Validator
	cfg    batchvalidate.Config
	engine *engine.Engine
	out    *report.Printer
}

// open connects to the network. Without a key the party only reads.
func (f *partyFlags) open(ctx context.Context, reads bool) (_ *party, err error) {
	log, err := logger("party", f.level)
	if err != nil {
		return nil, err
	}
	file, err := network.Read(f.network)
	if err != nil {
		return nil, err
	}
	p := &party{out: report.New(os.Stdout, f.json)}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()
	var key *ecdsa.PrivateKey
	if !reads {
		if key, err = f.signer(file); err != nil {
			return nil, err
		}
	}
	if p.cfg, err = partyConfig(ctx, file, key, f.node, log); err != nil {
		return nil, err
	}
	if p.engine, err = engine.New(); err != nil {
		return nil, err
	}
	p.cfg.Engine = p.engine
	p.cfg.OnMove, p.cfg.OnWait, p.cfg.OnDispute = p.out.Move, p.out.Wait, p.stake
	p.Validator, err = batchvalidate.New(p.cfg)
	return p, err
}

// signer returns the key that the flags name.
func (f *partyFlags) signer(file *network.File) (*ecdsa.PrivateKey, error) {
	if f.home == "" {
		return file.Key(f.key)
	}
	key, err := abci.Home{Dir: f.home}.OperatorKey()
	if err == nil && key == nil {
		err = fmt.Errorf("--home: %s has no operator's key", f.home)
	}
	return key, err
}

// stake says what a dispute about an epoch costs and brings, before it is
// played.
func (p *party) stake(ctx context.Context, r *batchvalidate.Report) error {
	d := docket.New(p.cfg.Root, p.cfg.Contracts, p.cfg.FromBlock)
	if _, err := d.Update(ctx); err != nil {
		return err
	}
	for _, e := range d.Epochs {
		if e.ID == r.Posted.ID {
			s, err := d.Stake(ctx, e, !r.Agreed)
			if err == nil {
				p.out.Stake(s)
			}
			return err
		}
	}
	return fmt.Errorf("epoch %d is no longer on the root chain", r.Posted.Number)
}

func partyConfig(ctx context.Context, file *network.File, key *ecdsa.PrivateKey, node int, log hclog.Logger) (cfg batchvalidate.Config, err error) {
	if node < 0 || node >= len(file.Nodes) {
		return cfg, fmt.Errorf("--node: want 0 to %d, got %d", len(file.Nodes)-1, node)
	}
	cfg = batchvalidate.Config{Node: node, Contracts: file.Contracts, FromBlock: file.FromBlock, Log: log}
	if cfg.Root, err = rootchain.Dial(ctx, file.RootChain, key); err != nil {
		return cfg, fmt.Errorf("root chain %s: %w", file.RootChain, err)
	}
	var c *client.Client
	if c, err = file.Client(); err != nil {
		return cfg, err
	}
	cfg.Cluster = c
	return cfg, nil
}

// Close lets go of all that the party holds.
func (p *party) Close() error {
	if p.cfg.Cluster != nil {
		p.cfg.Cluster.Close()
	}
	if p.cfg.Root != nil {
		p.cfg.Root.Close()
	}
	if p.engine != nil {
		return p.engine.Close()
	}
	return nil
}

// readJSON reads a small JSON file.
func readJSON(path string, v any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
