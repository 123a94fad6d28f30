// Package network runs a whole deployment on one machine: the embedded root
// chain in this process, a cluster of nodes as child processes, and the
// contracts between them. The demonstration and the development network stand
// on it.
package network

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/dispute/player"
	"github.com/assize/assize/internal/process"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/kernel"
)

// ChainID is the id of a cluster that is made here.
const ChainID = 4177

// sealInterval is how often the root chain looks for transactions.
const sealInterval = 50 * time.Millisecond

// firstState is how often the first verifiable state is looked for.
const firstState = 50 * time.Millisecond

// ready bounds the time that the nodes take to their first block.
const ready = 60 * time.Second

// Config says what is started.
type Config struct {
	Dir           string // of the nodes' homes; absent or empty
	Nodes         int    // 1 to abci.MaxNodes
	Program       string // the assize binary that the children run
	BlockInterval time.Duration
	RootListen    string    // loopback host:port of the root chain; empty takes a free port
	Log           io.Writer // takes the children's log lines; nil for none
	LogLevel      string    // of the children
	CrossCheck    uint64    // of how many runs the nodes compare one with the court's machine; 0 for none
}

// Keys are the parties that own money on the root chain or accounts in the
// cluster.
type Keys struct {
	Faucet    *ecdsa.PrivateKey   // the cluster's account 0, an operators' faucet
	Poster    *ecdsa.PrivateKey   // deploys the contracts and posts epochs
	Defender  *ecdsa.PrivateKey   // moves for the cluster's claims
	Validator *ecdsa.PrivateKey   // a batch validator
	Spare     *ecdsa.PrivateKey   // owns money and does nothing
	Operators []*ecdsa.PrivateKey // one for each node; they own money to dispute with
}

// Network is a running deployment.
type Network struct {
	Config
	Keys      Keys
	Chain     *rootchain.Chain
	Poster    *rootchain.Client
	Contracts contracts.Addresses
	Members   []abci.Member
	Genesis   []byte // the cluster's genesis file
	Client    *client.Client
	Rules     Rules // program numbers, once they are deployed
	Children  process.Group
}

// Start starts a deployment. Whatever was started is ended again on an error.
func Start(ctx context.Context, cfg Config) (_ *Network, err error) {
	n := &Network{Config: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Stop())
		}
	}()
	if err := n.makeKeys(); err != nil {
		return nil, err
	}
	genesis := kernel.GenesisConfig{
		Time:     uint64(time.Now().Unix()),
		Settings: kernel.DefaultSettings(ChainID),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(n.Keys.Faucet), Role: kernel.RoleOperator}},
	}
	if err := n.startChain(ctx, genesis); err != nil {
		return nil, fmt.Errorf("root chain: %w", err)
	}
	made, err := abci.InitNetwork(cfg.Dir, abci.NetworkConfig{
		Nodes: cfg.Nodes, Genesis: genesis, Operators: n.Keys.Operators, BlockInterval: cfg.BlockInterval,
		RootChain: &abci.RootChain{
			ChainID: rootchain.ChainID, Epochs: n.Contracts.Epochs.Hex(), Posters: []string{n.Poster.From().Hex()},
		},
	})
	if err != nil {
		return nil, fmt.Errorf("cluster: %w", err)
	}
	n.Members, n.Genesis = made.Members, made.Genesis
	if err := n.startNodes(ctx); err != nil {
		return nil, fmt.Errorf("cluster: %w", err)
	}
	return n, nil
}

func (n *Network) makeKeys() (err error) {
	keys := []**ecdsa.PrivateKey{&n.Keys.Faucet, &n.Keys.Poster, &n.Keys.Defender, &n.Keys.Validator, &n.Keys.Spare}
	n.Keys.Operators = make([]*ecdsa.PrivateKey, n.Nodes)
	for i := range n.Keys.Operators {
		keys = append(keys, &n.Keys.Operators[i])
	}
	for _, k := range keys {
		if *k, err = crypto.GenerateKey(); err != nil {
			return err
		}
	}
	return nil
}

// ether is 10^18 wei.
func ether(milli int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(milli), big.NewInt(1e15))
}

// terms are the court's durations and prices on the embedded chain, whose
// clock is moved where only a deadline is awaited.
func terms() contracts.Terms {
	return contracts.Terms{
		Window: 7 * 24 * 3600, ArenaWindow: 3600, Clock: 6 * 3600,
		Cap: 4, MaxGasPrice: big.NewInt(20e9),
		Bonds: [4]*big.Int{ether(1000), ether(500), ether(500), ether(500)},
	}
}

func (n *Network) startChain(ctx context.Context, genesis kernel.GenesisConfig) error {
	var funded []common.Address
	for _, k := range append([]*ecdsa.PrivateKey{n.Keys.Poster, n.Keys.Defender, n.Keys.Validator, n.Keys.Spare}, n.Keys.Operators...) {
		funded = append(funded, crypto.PubkeyToAddress(k.PublicKey))
	}
	operators := make([]common.Address, n.Nodes)
	for i, k := range n.Keys.Operators {
		operators[i] = crypto.PubkeyToAddress(k.PublicKey)
	}
	state, err := kernel.Genesis(genesis)
	if err != nil {
		return err
	}
	if n.Chain, err = rootchain.Start(rootchain.Config{Listen: n.RootListen, Funded: funded}); err != nil {
		return err
	}
	if err := n.Chain.StartSealing(sealInterval); err != nil {
		return err
	}
	if n.Poster, err = rootchain.Dial(ctx, n.Chain.URL(), n.Keys.Poster); err != nil {
		return err
	}
	t := terms()
	n.Contracts, err = contracts.Deploy(ctx, n.Poster, contracts.Config{
		ChainID: ChainID, FirstBlock: 1, GenesisState: state.Root(), Operators: operators,
		OperatorDeposit: ether(32_000), ValidatorDeposit: ether(4_000),
		LeavingDelay: uint64(t.Window), Terms: t,
	})
	if err != nil {
		return err
	}
	for _, o := range operators {
		if _, err := player.RegisterOperator(ctx, n.Poster, n.Contracts, o); err != nil {
			return err
		}
	}
	return nil
}

func (n *Network) startNodes(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, ready)
	defer cancel()
	var urls []string
	children := make([]*process.Child, len(n.Members))
	for i, m := range n.Members {
		args := []string{"node", "run", "--home", m.Home, "--log-level", n.logLevel(), "--cross-check", n.crossCheck()}
		c, err := n.Children.Start(fmt.Sprintf("node%d", i), n.Log, n.Program, args...)
		if err != nil {
			return err
		}
		children[i] = c
		urls = append(urls, m.RPC)
	}
	for _, c := range children {
		if _, err := c.Ready(ctx); err != nil {
			return err
		}
	}
	var err error
	if n.Client, err = client.New(client.Config{Genesis: n.Genesis, Nodes: urls}); err != nil {
		return err
	}
	if err := n.Client.AwaitReady(ctx); err != nil {
		return err
	}
	// A node that is ready may not have executed its first block yet.
	for {
		if _, err := n.Client.Latest(ctx); !errors.Is(err, client.ErrNotYet) {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.New("no state could be verified in time")
		case <-time.After(firstState):
		}
	}
}

func (n *Network) logLevel() string {
	if n.LogLevel == "" {
		return "error"
	}
	return n.LogLevel
}

func (n *Network) crossCheck() string {
	if n.CrossCheck == 0 {
		return "off"
	}
	return fmt.Sprintf("1/%d", n.CrossCheck)
}

// Stop ends all children and the root chain, and removes the nodes' homes:
// without the root chain's state, which is in memory only, they are of no use.
func (n *Network) Stop() error {
	n.Children.Stop()
	var errs []error
	if n.Client != nil {
		n.Client.Close()
	}
	if n.Poster != nil {
		n.Poster.Close()
	}
	if n.Chain != nil {
		errs = append(errs, n.Chain.Close())
	}
	if n.Members != nil {
		errs = append(errs, os.RemoveAll(n.Dir))
	}
	return errors.Join(errs...)
}
