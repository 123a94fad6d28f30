package abci

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/runtime/kernel"
)

// HomeFormat is the version of the layout of a home and of the encodings in
// its data folder. It grows with every change; older binaries refuse newer
// homes.
const HomeFormat = 1

// Errors of a home.
var (
	// ErrNoHome is a folder that is no node's home.
	ErrNoHome = errors.New("no node home")
	// ErrOtherFormat is a home that another version of Assize wrote.
	ErrOtherFormat = errors.New("home of another format version")
	// ErrOtherChain is a data folder that belongs to another chain.
	ErrOtherChain = errors.New("data folder of another chain")
	// ErrHomeExists is a folder in which a network was to be made and that
	// holds something already.
	ErrHomeExists = errors.New("folder is not empty")
	// ErrHomeBusy is a home whose node runs already.
	ErrHomeBusy = errors.New("home is in use by another process")
)

// Home is the folder of one node:
//
//	config/node.json                 Settings
//	config/genesis.json              the chain, equal on all nodes
//	config/priv_validator_key.json   consensus key
//	config/node_key.json             peer-to-peer key
//	config/operator.key              secp256k1 key that signs epochs, hex
//	data/chain.json                  format and chain of what is in data
//	data/lock                        held by the running node
//	data/state                       the application's store
//	data/signed_epochs               what the operator's key signed
//	data/*                           CometBFT's stores
//	evidence/height-N                what shows that the node diverged after block N
type Home struct {
	Dir string
}

// Settings are what an operator may change of one node.
type Settings struct {
	Format int    `json:"format"`
	Name   string `json:"name"`
	RPC    string `json:"rpc"` // host:port
	P2P    string `json:"p2p"` // host:port
	// Peers are the nodes that this one dials, id@host:port. Of two nodes one
	// dials: two that dial each other at the same moment can each take the
	// other's connection for a second one, and end without any.
	Peers           []string `json:"peers"`
	BlockIntervalMS int64    `json:"block_interval_ms"` // pause between blocks, 0 to 60000
	// RootChain is where epochs are posted; a node without it signs none.
	RootChain *RootChain `json:"root_chain,omitempty"`
}

// RootChain names the Epochs contract that the cluster posts to.
type RootChain struct {
	ChainID uint64 `json:"chain_id"`
	Epochs  string `json:"epochs"` // the contract's address, 0x and 40 hex digits
	// Posters are the addresses that epochs are signed for. Whoever asks first
	// decides where an epoch ends, so strangers are not asked to decide.
	Posters []string `json:"posters"`
}

// posters returns the addresses of the posters.
func (r *RootChain) posters() (map[kernel.Address]bool, error) {
	out := make(map[kernel.Address]bool, len(r.Posters))
	for _, p := range r.Posters {
		address, err := wire.ParseAddress(p)
		if err != nil {
			return nil, fmt.Errorf("root chain: poster: %w", err)
		}
		out[address] = true
	}
	return out, nil
}

// domain returns where the operator's signatures count.
func (r *RootChain) domain() (contracts.SigningDomain, error) {
	address, err := wire.ParseAddress(r.Epochs)
	if err != nil {
		return contracts.SigningDomain{}, fmt.Errorf("root chain: %w", err)
	}
	return contracts.SigningDomain{
		RootChainID: new(big.Int).SetUint64(r.ChainID),
		Epochs:      common.Address(address),
	}, nil
}

// peers returns the addresses that the node dials.
func (s *Settings) peers() ([]*p2p.NetAddress, error) {
	out := make([]*p2p.NetAddress, len(s.Peers))
	for i, text := range s.Peers {
		address, err := p2p.NewNetAddressString(text)
		if err != nil {
			return nil, fmt.Errorf("node.json: peer %q: expected id@host:port: %w", text, err)
		}
		out[i] = address
	}
	return out, nil
}

// BlockInterval returns the pause between a block and the next.
func (s *Settings) BlockInterval() time.Duration {
	return time.Duration(s.BlockIntervalMS) * time.Millisecond
}

func (h Home) settingsFile() string  { return filepath.Join(h.Dir, "config", "node.json") }
func (h Home) genesisFile() string   { return filepath.Join(h.Dir, "config", "genesis.json") }
func (h Home) operatorFile() string  { return filepath.Join(h.Dir, "config", "operator.key") }
func (h Home) chainFile() string     { return filepath.Join(h.Dir, "data", "chain.json") }
func (h Home) lockFile() string      { return filepath.Join(h.Dir, "data", "lock") }
func (h Home) stateDir() string      { return filepath.Join(h.Dir, "data", "state") }
func (h Home) evidence() evidenceDir { return evidenceDir(filepath.Join(h.Dir, "evidence")) }
func (h Home) signedFile() string    { return filepath.Join(h.Dir, "data", "signed_epochs") }

// maxSettings bounds the settings file, in bytes.
const maxSettings = 1 << 20

// Settings reads and checks the node's settings.
func (h Home) Settings() (*Settings, error) {
	data, err := readBounded(h.settingsFile(), maxSettings)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s has no config/node.json", ErrNoHome, h.Dir)
	}
	if err != nil {
		return nil, err
	}
	// The format is read first: a newer file may hold fields unknown here.
	var version struct {
		Format int `json:"format"`
	}
	if err := json.Unmarshal(data, &version); err != nil {
		return nil, fmt.Errorf("%s: expected JSON settings: %w", h.settingsFile(), err)
	}
	if version.Format != HomeFormat {
		return nil, fmt.Errorf("%w: %s has format %d, expected %d", ErrOtherFormat, h.Dir, version.Format, HomeFormat)
	}
	s := new(Settings)
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(s); err != nil {
		return nil, fmt.Errorf("%s: %w", h.settingsFile(), err)
	}
	if s.RPC == "" || s.P2P == "" {
		return nil, fmt.Errorf("%s: expected an rpc and a p2p address", h.settingsFile())
	}
	if s.RootChain != nil {
		if _, err := s.RootChain.domain(); err != nil {
			return nil, fmt.Errorf("%s: %w", h.settingsFile(), err)
		}
	}
	if s.BlockIntervalMS < 0 || s.BlockIntervalMS > 60_000 {
		return nil, fmt.Errorf("%s: expected block_interval_ms of 0 to 60000, got %d", h.settingsFile(), s.BlockIntervalMS)
	}
	return s, nil
}

// chainMark says what a data folder belongs to.
type chainMark struct {
	Format  int    `json:"format"`
	ChainID string `json:"chain_id"`
	Genesis string `json:"genesis"` // SHA-256 of the genesis file, hex
}

// claim checks that the data folder is empty or belongs to this chain, and
// marks an empty one. It is called with the lock held.
func (h Home) claim(chainID string) error {
	genesis, err := os.ReadFile(h.genesisFile())
	if err != nil {
		return err
	}
	sum := sha256.Sum256(genesis)
	want := chainMark{HomeFormat, chainID, hex.EncodeToString(sum[:])}
	data, err := readBounded(h.chainFile(), maxSettings)
	if errors.Is(err, os.ErrNotExist) {
		if _, err := os.Stat(h.stateDir()); err == nil {
			return fmt.Errorf("%w: %s holds a state but no chain.json", ErrOtherChain, filepath.Dir(h.chainFile()))
		}
		return writeJSON(h.chainFile(), want)
	}
	if err != nil {
		return err
	}
	var have chainMark
	if err := json.Unmarshal(data, &have); err != nil {
		return fmt.Errorf("%s: %w", h.chainFile(), err)
	}
	switch {
	case have.Format != want.Format:
		return fmt.Errorf("%w: data has format %d, expected %d", ErrOtherFormat, have.Format, want.Format)
	case have != want:
		return fmt.Errorf("%w: data of %s with genesis %.16s, expected %s with genesis %.16s",
			ErrOtherChain, have.ChainID, have.Genesis, want.ChainID, want.Genesis)
	}
	return nil
}

// readBounded reads a file of at most limit bytes.
func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s: expected at most %d bytes", path, limit)
	}
	return data, nil
}

// writeJSON writes a file whole or not at all.
func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	tmp := path + ".new"
	if err := os.WriteFile(tmp, append(data, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp, path)
}
