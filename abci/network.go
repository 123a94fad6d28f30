package abci

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	cmtcrypto "github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// MaxNodes is the most nodes of one cluster.
const MaxNodes = 25

// NetworkConfig describes a cluster that is to be made.
type NetworkConfig struct {
	Nodes   int                  // 1 to MaxNodes
	Genesis kernel.GenesisConfig // the first state; a Time of 0 becomes now

	// Addresses to listen on, host:port, one for each node; free loopback
	// ports when nil.
	RPC, P2P []string
	// Operators sign epochs, one key for each node; fresh keys when nil.
	Operators []*ecdsa.PrivateKey
	// RootChain is where epochs are posted; the nodes sign none when nil.
	RootChain *RootChain
	// BlockInterval is the pause between blocks; DefaultBlockInterval when 0.
	BlockInterval time.Duration
}

// Member is one node of a network that was made.
type Member struct {
	Home     string // its folder
	RPC      string // http URL
	P2P      string // host:port
	ID       string // peer-to-peer identity
	Operator common.Address
}

// Network is a cluster that was made, not started.
type Network struct {
	ChainID string // CometBFT's name of the chain
	Genesis []byte // the genesis file
	Members []Member
}

// nodeKeys are the secrets of one node.
type nodeKeys struct {
	consensus ed25519.PrivKey
	peer      p2p.NodeKey
	operator  *ecdsa.PrivateKey
}

// InitNetwork makes the homes node0, node1, … of a new cluster below dir,
// which must be empty or absent. Either all of it is written or nothing.
func InitNetwork(dir string, cfg NetworkConfig) (*Network, error) {
	if err := cfg.complete(); err != nil {
		return nil, err
	}
	if err := checkEmpty(dir); err != nil {
		return nil, err
	}
	keys, err := cfg.makeKeys()
	if err != nil {
		return nil, err
	}
	doc, err := cfg.genesisDoc(keys)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(filepath.Clean(dir)), 0o755); err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".network-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	n := &Network{ChainID: doc.ChainID}
	for i := range keys {
		m := cfg.member(dir, i, keys)
		if err := cfg.writeHome(filepath.Join(tmp, filepath.Base(m.Home)), i, keys, doc); err != nil {
			return nil, err
		}
		n.Members = append(n.Members, m)
	}
	if n.Genesis, err = os.ReadFile(Home{filepath.Join(tmp, "node0")}.genesisFile()); err != nil {
		return nil, err
	}
	// An empty folder gives way to the finished one in a single step.
	if err := os.Remove(dir); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return nil, err
	}
	return n, os.Rename(tmp, dir)
}

// complete checks the configuration and fills in what was left out.
func (cfg *NetworkConfig) complete() error {
	if cfg.Nodes < 1 || cfg.Nodes > MaxNodes {
		return fmt.Errorf("expected 1 to %d nodes, got %d", MaxNodes, cfg.Nodes)
	}
	if cfg.BlockInterval == 0 {
		cfg.BlockInterval = DefaultBlockInterval
	}
	if cfg.Genesis.Time == 0 {
		cfg.Genesis.Time = uint64(time.Now().Unix())
	}
	if cfg.RootChain != nil {
		if _, err := cfg.RootChain.domain(); err != nil {
			return err
		}
	}
	ports, err := freePorts(2 * cfg.Nodes)
	if err != nil {
		return err
	}
	if cfg.RPC == nil {
		cfg.RPC = ports[:cfg.Nodes]
	}
	if cfg.P2P == nil {
		cfg.P2P = ports[cfg.Nodes:]
	}
	for _, n := range []int{len(cfg.RPC), len(cfg.P2P)} {
		if n != cfg.Nodes {
			return fmt.Errorf("expected %d addresses, got %d", cfg.Nodes, n)
		}
	}
	if cfg.Operators != nil && len(cfg.Operators) != cfg.Nodes {
		return fmt.Errorf("expected %d operator keys, got %d", cfg.Nodes, len(cfg.Operators))
	}
	return checkPorts(append(append([]string(nil), cfg.RPC...), cfg.P2P...)...)
}

func checkEmpty(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return fmt.Errorf("%w: %s", ErrHomeExists, dir)
	}
	return nil
}

func (cfg *NetworkConfig) makeKeys() ([]nodeKeys, error) {
	keys := make([]nodeKeys, cfg.Nodes)
	for i := range keys {
		keys[i].consensus = ed25519.GenPrivKey()
		keys[i].peer = p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}
		if cfg.Operators != nil {
			keys[i].operator = cfg.Operators[i]
			continue
		}
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		keys[i].operator = key
	}
	return keys, nil
}

func (cfg *NetworkConfig) genesisDoc(keys []nodeKeys) (*types.GenesisDoc, error) {
	state, err := wire.EncodeGenesis(&cfg.Genesis)
	if err != nil {
		return nil, err
	}
	doc := &types.GenesisDoc{
		GenesisTime:     time.Unix(int64(cfg.Genesis.Time), 0).UTC(),
		ChainID:         wire.ChainName(cfg.Genesis.Settings.ChainID),
		InitialHeight:   1,
		ConsensusParams: consensusParams(),
		AppState:        state,
	}
	for i := range keys {
		var key cmtcrypto.PubKey = keys[i].consensus.PubKey()
		doc.Validators = append(doc.Validators, types.GenesisValidator{
			Address: key.Address(), PubKey: key, Power: 10, Name: fmt.Sprintf("node%d", i),
		})
	}
	return doc, doc.ValidateAndComplete()
}

func (cfg *NetworkConfig) member(dir string, i int, keys []nodeKeys) Member {
	return Member{
		Home:     filepath.Join(dir, fmt.Sprintf("node%d", i)),
		RPC:      "http://" + cfg.RPC[i],
		P2P:      cfg.P2P[i],
		ID:       string(keys[i].peer.ID()),
		Operator: crypto.PubkeyToAddress(keys[i].operator.PublicKey),
	}
}

func (cfg *NetworkConfig) writeHome(dir string, i int, keys []nodeKeys, doc *types.GenesisDoc) error {
	for _, sub := range []string{"config", "data"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return err
		}
	}
	s := &Settings{
		Format:          HomeFormat,
		Name:            fmt.Sprintf("node%d", i),
		RPC:             cfg.RPC[i],
		P2P:             cfg.P2P[i],
		Peers:           []string{},
		BlockIntervalMS: cfg.BlockInterval.Milliseconds(),
		RootChain:       cfg.RootChain,
	}
	for j := range i { // of two nodes the later one dials, see Settings.Peers
		s.Peers = append(s.Peers, p2p.IDAddressString(keys[j].peer.ID(), cfg.P2P[j]))
	}
	home := Home{dir}
	if err := writeJSON(home.settingsFile(), s); err != nil {
		return err
	}
	if err := doc.SaveAs(home.genesisFile()); err != nil {
		return err
	}
	comet := cometConfig(home, s)
	if err := keys[i].peer.SaveAs(comet.NodeKeyFile()); err != nil {
		return err
	}
	privval.NewFilePV(keys[i].consensus, comet.PrivValidatorKeyFile(), comet.PrivValidatorStateFile()).Save()
	key := hex.EncodeToString(crypto.FromECDSA(keys[i].operator)) + "\n"
	return os.WriteFile(home.operatorFile(), []byte(key), 0o600)
}
