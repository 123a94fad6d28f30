package network

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/client"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/stream/importer"
)

// File is what other processes need to know of a network, as JSON beside the
// nodes' homes. It holds keys: its owner alone can read it.
type File struct {
	RootChain string              `json:"root_chain"` // JSON-RPC URL
	FromBlock uint64              `json:"from_block"` // of the root chain
	Contracts contracts.Addresses `json:"contracts"`
	Nodes     []string            `json:"nodes"`   // RPC URLs
	Genesis   json.RawMessage     `json:"genesis"` // the cluster's genesis file
	Keys      map[string]string   `json:"keys"`    // hex, by name
	Rules     Rules               `json:"rules"`
}

// Rules are the program numbers of the rules of chats.
type Rules importer.Programs

// FileName is the name of the file in a network's folder.
const FileName = "network.json"

// maxFile bounds the file, in bytes.
const maxFile = 1 << 22

// Write writes the network's file and returns its path.
func (n *Network) Write() (string, error) {
	f := File{RootChain: n.Chain.URL(), Contracts: n.Contracts, Genesis: n.Genesis, Rules: n.Rules, Keys: map[string]string{
		"faucet": keyHex(n.Keys.Faucet), "validator": keyHex(n.Keys.Validator),
		"defender": keyHex(n.Keys.Defender), "spare": keyHex(n.Keys.Spare),
	}}
	for _, m := range n.Members {
		f.Nodes = append(f.Nodes, m.RPC)
	}
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return "", err
	}
	path := filepath.Join(n.Dir, FileName)
	return path, os.WriteFile(path, append(data, '\n'), 0o600)
}

func keyHex(k *ecdsa.PrivateKey) string { return hexutil.Encode(crypto.FromECDSA(k)) }

// Read reads a network's file.
func Read(path string) (*File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("no network is running here (start one with assize devnet, or name its file with --network): %w", err)
	}
	if info.Size() > maxFile {
		return nil, fmt.Errorf("%s: want a file of at most %d bytes, got %d", path, maxFile, info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	f := new(File)
	if err := json.Unmarshal(data, f); err != nil {
		return nil, fmt.Errorf("%s: want the JSON of a network: %w", path, err)
	}
	if f.RootChain == "" || len(f.Nodes) == 0 || len(f.Genesis) == 0 {
		return nil, fmt.Errorf("%s: want a root chain, nodes and a genesis file", path)
	}
	return f, nil
}

// Key returns one of the network's keys by its name, or a key given as hex.
func (f *File) Key(name string) (*ecdsa.PrivateKey, error) {
	text, ok := f.Keys[name]
	if !ok {
		text = name
	}
	b, err := hexutil.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("key %.12q: want the name of a key or 0x and 64 hex digits", name)
	}
	key, err := crypto.ToECDSA(b)
	if err != nil {
		return nil, fmt.Errorf("key %.12q: %w", name, err)
	}
	return key, nil
}

// Client returns a client of the network's cluster.
func (f *File) Client() (*client.Client, error) {
	return client.New(client.Config{Genesis: f.Genesis, Nodes: f.Nodes})
}

// Describe prints what a second terminal needs.
func (n *Network) Describe(w io.Writer, file string) {
	fmt.Fprintf(w, `
root chain   %s   chain id %s
court        %s
epochs       %s
deposits     %s
verifier     %s
`, n.Chain.URL(), n.Poster.ChainID(), n.Contracts.Court, n.Contracts.Epochs, n.Contracts.Deposits, n.Contracts.Verifier)
	for i, m := range n.Members {
		fmt.Fprintf(w, "node %-7d %s   operator %s\n", i, m.RPC, m.Operator)
	}
	fmt.Fprintf(w, `rules        space %d, channel %d, user %d
funded key   %s   (on the root chain)
faucet key   %s   (account 0 of the cluster)
file         %s

In a second terminal:
  assize import irc LOG --network %s
  assize query account 0 --network %s
  assize validate --once --dry-run --network %s

Ctrl-C ends it.
`, n.Rules.Space, n.Rules.Channel, n.Rules.User, keyHex(n.Keys.Spare), keyHex(n.Keys.Faucet), file, file, file, file)
}
