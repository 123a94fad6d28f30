package rehearse

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/stream/importer"
	wasmmodules "github.com/assize/assize/wasm-modules"
)

// ChainID is the id of the cluster whose epoch [NewEpoch] makes.
const ChainID = 4178

// genesisTime is that of the epoch's genesis; blocks are a second apart.
const genesisTime = 1_700_000_000

// expiry is the height up to which calls and delegations beside the chat are
// valid, and behind the epoch's end.
const expiry = 1_000_000

// solo is a cluster of one kernel in this process, without consensus: a block
// is executed whenever somebody asks for the height and calls wait. It
// implements [importer.Cluster].
type solo struct {
	engine kernel.Runner

	mu       sync.Mutex
	genesis  *kernel.State // never written to
	state    *kernel.State
	pool     []kernel.SignedCall
	change   *kernel.SettingsChange // that the next block carries; nil for none
	seen     map[ssz.Root]bool
	inputs   []kernel.BlockInput
	outcomes [][]importer.Outcome // of block i+1
}

// NewEpoch makes an epoch of the shipped rules: their deployment, a chat that
// is brought in call by call, and what goes on around it, see [upkeep]. Equal
// plans and seeds give equal epochs. names are the rules by program number.
func NewEpoch(ctx context.Context, engine kernel.Runner, plan *importer.Plan, seed uint64) (epoch batchvalidate.Epoch, names []string, err error) {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "assize rehearsal %d", seed)))
	if err != nil {
		return epoch, nil, err
	}
	genesis, err := kernel.Genesis(kernel.GenesisConfig{
		Time: genesisTime, Settings: kernel.DefaultSettings(ChainID),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(key), Role: kernel.RoleOperator}},
	})
	if err != nil {
		return epoch, nil, err
	}
	s := &solo{engine: engine, genesis: genesis, state: genesis.Clone(), seen: make(map[ssz.Root]bool)}
	if err := s.deploy(key); err != nil {
		return epoch, nil, err
	}
	names = wasmmodules.Names()
	index := func(name string) uint64 { return uint64(slices.Index(names, name)) }
	r, err := importer.Run(ctx, s, importer.Config{
		ChainID: ChainID, Owner: &importer.Signer{Key: key, Session: 1}, Seed: seed, Name: "chat", InFlight: 1,
		Programs: importer.Programs{Space: index("space"), Channel: index("channel"), User: index("user")},
	}, plan)
	if err != nil {
		return epoch, nil, fmt.Errorf("make an epoch: %w", err)
	}
	if r.Failed > 0 {
		return epoch, nil, fmt.Errorf("make an epoch: %d events failed, the first: %s", r.Failed, r.Failures[0])
	}
	if err := s.upkeep(key, seed, r); err != nil {
		return epoch, nil, err
	}
	names = append(names, names...) // the new builds
	return batchvalidate.Epoch{Before: s.genesis, Inputs: s.inputs}, names, nil
}

// deploy deploys the rules, numbered as they are named, in the first block.
func (s *solo) deploy(key *ecdsa.PrivateKey) error {
	settings := kernel.DefaultSettings(ChainID)
	for i, name := range wasmmodules.Names() {
		wasm, err := wasmmodules.Load(name)
		if err != nil {
			return err
		}
		input, err := kernel.NewDeployInput(wasm)
		if err != nil {
			return fmt.Errorf("rule %s: %w", name, err)
		}
		call, err := signature.SignCall(key, kernel.Call{
			ChainID: ChainID, Seq: uint64(i), Kind: kernel.KindDeploy, ExpiryHeight: expiry, Input: input,
			GasLimit: (uint64(len(input))/ssz.ChunkSize + 1) * settings.DeployGas,
		})
		if err != nil {
			return err
		}
		s.pool = append(s.pool, call)
	}
	if err := s.block(); err != nil {
		return err
	}
	for i, o := range s.outcomes[0] {
		if o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			return fmt.Errorf("rule %s: want it deployed, got %+v (%v)", wasmmodules.Names()[i], o.Receipt, o.Refusal)
		}
	}
	return nil
}

// Nodes implements [importer.Cluster].
func (s *solo) Nodes() int { return 1 }

// Submit implements [importer.Cluster].
func (s *solo) Submit(_ context.Context, _ int, raw []byte) error {
	call, err := kernel.DecodeSignedCall(raw)
	if err != nil {
		return &importer.Refusal{Code: 1, Text: err.Error()}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	root := call.Call.Root()
	if s.seen[root] {
		return &importer.Refusal{Code: 2, Text: "the call is known", Known: true}
	}
	s.seen[root] = true
	s.pool = append(s.pool, call)
	return nil
}

// Height implements [importer.Cluster].
func (s *solo) Height(context.Context) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.pool) > 0 {
		if err := s.block(); err != nil {
			return 0, err
		}
	}
	return s.state.Height(), nil
}

// Outcomes implements [importer.Cluster].
func (s *solo) Outcomes(_ context.Context, height uint64) ([]importer.Outcome, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if height < 1 || height > uint64(len(s.outcomes)) {
		return nil, fmt.Errorf("outcomes: want a height of 1 to %d, got %d", len(s.outcomes), height)
	}
	return s.outcomes[height-1], nil
}

// block executes the calls that wait, in the order of their sessions.
func (s *solo) block() error {
	slices.SortStableFunc(s.pool, func(a, b kernel.SignedCall) int {
		return cmp.Or(cmp.Compare(a.Account, b.Account), cmp.Compare(a.Session, b.Session), cmp.Compare(a.Seq, b.Seq))
	})
	in := kernel.BlockInput{Height: s.state.Height() + 1, Time: s.state.Time() + 1, Calls: s.pool, Settings: s.change}
	r, err := kernel.Execute(s.state, &in, s.engine, signature.Recover)
	if err != nil {
		return err
	}
	out := make([]importer.Outcome, len(in.Calls))
	for i := range out {
		out[i] = importer.Outcome{Root: in.Calls[i].Call.Root(), Outcome: r.Outcomes[i]}
	}
	s.inputs, s.outcomes, s.pool, s.change = append(s.inputs, in), append(s.outcomes, out), nil, nil
	return nil
}
