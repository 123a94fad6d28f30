package abci

import (
	"errors"
	"fmt"
	"os"
	"sync/atomic"
	"time"

	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/proxy"
	"github.com/cometbft/cometbft/types"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
)

// DefaultCrossCheck is of how many runs a node compares one unless its owner
// says otherwise. A short run takes about 12 times as long on the machine, so
// this adds about a hundredth to the time of runs.
const DefaultCrossCheck = 1000

// Options are what a node's owner hands it beside its home.
type Options struct {
	// Logger takes the node's log lines; none are written when nil.
	Logger hclog.Logger
	// CrossCheck has one of so many runs executed on the court's machine as
	// well as on the engine; a difference stops the node with an error of type
	// *crosscheck.Difference. 0 checks none.
	CrossCheck uint64
	// Tracking is how the engine finds the pages that a run has written to.
	Tracking engine.Tracking

	// wrap returns what executes in the engine's place, for tests; nil for the
	// engine.
	wrap func(kernel.Runner) kernel.Runner
}

// Node is a running member of a cluster.
type Node struct {
	home  Home
	set   *Settings
	app   *App
	comet *node.Node
	lock  *os.File
	// stopping is set before the node is stopped on purpose.
	stopping atomic.Bool
}

// StartNode starts the node of a home and returns once it listens. The errors
// ErrNoHome, ErrOtherFormat, ErrOtherChain, ErrHomeBusy and ErrPortBusy come
// before anything is written. A node that diverged and whose data folder still
// ends in that result is an error of type *Divergence.
func StartNode(dir string, opts Options) (_ *Node, err error) {
	home := Home{dir}
	set, err := home.Settings()
	if err != nil {
		return nil, err
	}
	doc, err := types.GenesisDocFromFile(home.genesisFile())
	if err != nil {
		return nil, err
	}
	genesis, err := wire.DecodeGenesis(doc.AppState)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", home.genesisFile(), err)
	}
	if want := wire.ChainName(genesis.Settings.ChainID); doc.ChainID != want {
		return nil, fmt.Errorf("%s: expected chain id %s, got %s", home.genesisFile(), want, doc.ChainID)
	}
	n := &Node{home: home, set: set}
	if n.lock, err = home.lock(); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	if err = checkPorts(set.RPC, set.P2P); err != nil {
		return nil, err
	}
	if err = home.claim(doc.ChainID); err != nil {
		return nil, err
	}
	return n, n.start(doc, genesis, opts)
}

func (n *Node) start(doc *types.GenesisDoc, genesis *kernel.GenesisConfig, opts Options) error {
	logger := opts.Logger
	if logger == nil {
		logger = hclog.NewNullLogger()
	}
	conf := cometConfig(n.home, n.set)
	if err := conf.ValidateBasic(); err != nil {
		return err
	}
	peer, err := p2p.LoadNodeKey(conf.NodeKeyFile())
	if err != nil {
		return fmt.Errorf("read the peer key: %w", err)
	}
	for _, f := range []string{conf.PrivValidatorKeyFile(), conf.PrivValidatorStateFile()} {
		if _, err := os.Stat(f); err != nil { // CometBFT would end the process
			return fmt.Errorf("read the validator key: %w", err)
		}
	}
	key := newGuardedKey(privval.LoadFilePV(conf.PrivValidatorKeyFile(), conf.PrivValidatorStateFile()))
	signer, err := openEpochSigner(n.home, n.set.RootChain)
	if err != nil {
		return err
	}
	n.app, err = newApp(appConfig{
		dir:     n.home.stateDir(),
		genesis: genesis,
		signer:  signer,
		guard:   key,
		logger:  logger.Named("app"),

		validators: validatorsOf(doc),
		evidence:   n.home.evidence(),
		crossCheck: opts.CrossCheck,
		tracking:   opts.Tracking,
		wrap:       opts.wrap,
	})
	if err != nil {
		return err
	}
	peers, err := n.set.peers()
	if err != nil {
		return err
	}
	n.comet, err = node.NewNode(conf, key, peer,
		proxy.NewConnSyncLocalClientCreator(n.app),
		func() (*types.GenesisDoc, error) { return doc, nil },
		openStores, node.DefaultMetricsProvider(conf.Instrumentation),
		cometLogger{logger.Named("comet"), &n.stopping}, watchBlocks(n.app.ahead))
	if err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	if err := n.comet.Start(); err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	go n.keepPeers(peers)
	return n.watch(n.app)
}

// dialEvery is how often a node looks for peers that it has no connection to.
// CometBFT's own redialling waits five seconds and ever longer.
const dialEvery = 500 * time.Millisecond

// keepPeers dials the peers that are not connected, until the node stops.
func (n *Node) keepPeers(peers []*p2p.NetAddress) {
	sw := n.comet.Switch()
	tick := time.NewTicker(dialEvery)
	defer tick.Stop()
	for {
		for _, p := range peers {
			if !sw.IsDialingOrExistingAddress(p) {
				_ = sw.DialPeerWithAddress(p) // it is logged, and tried again
			}
		}
		select {
		case <-n.comet.Quit():
			return
		case <-tick.C:
		}
	}
}

// RPC returns the URL of the node's RPC server.
func (n *Node) RPC() string { return "http://" + n.set.RPC }

// Failed returns a channel that receives the error after which the node
// cannot go on: its owner should stop it and end the process.
func (n *Node) Failed() <-chan error { return n.app.failed }

// Height returns the last height that the node committed.
func (n *Node) Height() uint64 { return n.app.Height() }

// Stop stops the node and waits until its files are closed.
func (n *Node) Stop() error {
	n.stopping.Store(true)
	var errs []error
	if n.comet != nil && n.comet.IsRunning() {
		stopBlockSync(n.comet)
		errs = append(errs, n.comet.Stop())
		n.comet.Wait()
	}
	return errors.Join(append(errs, n.close())...)
}

func (n *Node) close() error {
	var errs []error
	if n.app != nil {
		errs = append(errs, n.app.close())
		n.app = nil
	}
	if n.lock != nil {
		errs = append(errs, unlock(n.lock))
		n.lock = nil
	}
	return errors.Join(errs...)
}
