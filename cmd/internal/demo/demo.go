// Package demo runs the whole of Assize once, on one machine: a root chain, a
// cluster, a chat log, verified reads, epochs, a batch validator, a lie, the
// dispute about it and its verdict. Every part is the real one; only the
// planting of the lie belongs to the demonstration.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/internal/process"
	"github.com/assize/assize/internal/progress"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/stream/importer"
	wasmmodules "github.com/assize/assize/wasm-modules"
)

// Honest is the fault of a cluster that tells the truth: then a challenger
// lies.
const Honest fault.Kind = "none"

// Config says what is run.
type Config struct {
	Logs     []Log
	Nodes    int
	Fault    fault.Kind // or Honest
	Seed     uint64
	Program  string // the assize binary
	Dir      string // for the nodes' homes; absent or empty, removed at the end
	Progress *progress.Reporter
	Log      io.Writer // takes the children's log lines; nil for none
}

// demo is a run under way.
type demo struct {
	Config
	net      *network.Network
	file     string // the network's file
	engine   *engine.Engine
	replayer *batchvalidate.Validator // the parent's own honest view
	names    []string                 // of the programs, by number
	programs importer.Programs
	imports  []*importer.Result
	posted   []*player.Posted
	sum      *Summary
}

// Run runs the demonstration. The error is the first check that did not hold;
// the summary then says how far it came.
func Run(ctx context.Context, cfg Config) (_ *Summary, err error) {
	began := time.Now()
	d := &demo{Config: cfg, sum: newSummary(&cfg)}
	defer func() {
		if d.net != nil {
			err = errors.Join(err, d.net.Stop())
			d.sum.PeakRSS = d.net.Children.PeakRSS() + process.PeakRSS(os.Getpid())
		}
		if d.engine != nil {
			err = errors.Join(err, d.engine.Close())
		}
		d.sum.Seconds = time.Since(began).Seconds()
	}()
	for _, step := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"start", d.start},
		{"deploy the rules", d.deploy},
		{"import", d.importLogs},
		{"read back", d.readBack},
		{"post epochs", d.postEpochs},
		{"validate", d.validate},
	} {
		if err := step.run(ctx); err != nil {
			return d.sum, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return d.sum, nil
}

// start starts the root chain and the cluster.
func (d *demo) start(ctx context.Context) (err error) {
	d.Progress.Say("starting the root chain and %d nodes", d.Nodes)
	if d.net, err = network.Start(ctx, network.Config{
		Dir: d.Dir, Nodes: d.Nodes, Program: d.Program, Log: d.Log, CrossCheck: abci.DefaultCrossCheck,
	}); err != nil {
		return err
	}
	if d.file, err = d.net.Write(); err != nil {
		return err
	}
	if d.engine, err = engine.New(); err != nil {
		return err
	}
	d.replayer, err = batchvalidate.New(batchvalidate.Config{
		Cluster: d.net.Client, Root: d.net.Poster, Contracts: d.net.Contracts, Engine: d.engine,
	})
	d.Progress.Say("root chain at %s, court at %s", d.net.Chain.URL(), d.net.Contracts.Court)
	return err
}

// deploy deploys the rule modules.
func (d *demo) deploy(ctx context.Context) error {
	numbers, names, err := DeployRules(ctx, d.net)
	d.programs, d.names = numbers, names
	if err == nil {
		d.Progress.Say("rules deployed: %v", names)
	}
	return err
}

// DeployRules deploys the rules of chats with the faucet's account, and
// returns their program numbers and the names by number.
func DeployRules(ctx context.Context, n *network.Network) (p importer.Programs, names []string, err error) {
	signer, err := network.NewSigner(ctx, n.Client, n.Keys.Faucet, 0)
	if err != nil {
		return p, nil, err
	}
	for _, r := range []struct {
		name string
		to   *uint64
	}{{"space", &p.Space}, {"channel", &p.Channel}, {"user", &p.User}} {
		wasm, err := wasmmodules.Load(r.name)
		if err != nil {
			return p, nil, err
		}
		if *r.to, err = network.Deploy(ctx, n.Client, signer, wasm); err != nil {
			return p, nil, fmt.Errorf("rule %s: %w", r.name, err)
		}
		for uint64(len(names)) <= *r.to {
			names = append(names, "")
		}
		names[*r.to] = r.name
	}
	return p, names, nil
}
