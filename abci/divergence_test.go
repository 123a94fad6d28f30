package abci_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/rootchain"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// trigger is the input on which liars lie.
var trigger = []byte{0, 0x99}

// liar leaves one byte of memory wrong after a run on the trigger.
type liar struct{ kernel.Runner }

func (l liar) Run(p *program.Program, s *machine.Start) (machine.Result, error) {
	r, err := l.Runner.Run(p, s)
	if err == nil && bytes.Equal(s.Input, trigger) && len(r.Dirty) > 0 {
		page := *r.Dirty[0].Page
		page[100] ^= 1
		r.Dirty[0].Page = &page
	}
	return r, err
}

// lying makes all nodes but the last one lie.
func lying(nodes int) func(int, *abci.Options) {
	return func(i int, o *abci.Options) {
		if i < nodes-1 {
			o.Wrap(func(r kernel.Runner) kernel.Runner { return liar{r} })
		}
	}
}

// diverged waits until a node stops itself over a divergence, and stops it.
func (c *cluster) diverged(node int) *abci.Divergence {
	c.t.Helper()
	var d *abci.Divergence
	select {
	case err := <-c.nodes[node].Failed():
		if !errors.As(err, &d) {
			c.t.Fatalf("expected node %d to diverge, it stopped with: %v", node, err)
		}
	case <-time.After(20 * time.Second):
		c.t.Fatalf("node %d, at height %d, did not stop itself", node, c.nodes[node].Height())
	}
	if err := c.nodes[node].Stop(); err != nil {
		c.t.Error(err)
	}
	c.nodes[node] = nil
	c.client.Close() // connections outlive the listener as long as the process does
	return d
}

// TestDivergence has three of four nodes agree on a wrong result. The fourth
// stops with its evidence and does not start again, and its operator takes the
// epoch to court with its own money and wins.
func TestDivergence(t *testing.T) {
	t.Parallel()
	const nodes, honest = 4, 3
	faucet := newKey(t)
	genesis := testGenesis(faucet)
	genesis.Time = uint64(time.Now().Unix())
	site := newRootSite(t, genesis, nodes)
	c := startClusterOf(t, nodes, faucet, func(cfg *abci.NetworkConfig) {
		cfg.Genesis, cfg.Operators = genesis, site.operators
		cfg.RootChain = &abci.RootChain{
			ChainID: rootchain.ChainID, Epochs: site.at.Epochs.Hex(), Posters: []string{signature.Address(site.poster).String()},
		}
	}, lying(nodes))
	instance := c.deploy()
	a := c.open(0)
	c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))
	call := a.call(t, kernel.KindApply, instance, trigger)
	c.submit(0, call)
	d := c.diverged(honest)
	o, err := c.client.Await(c.context(), call.Call.Root())
	if err != nil {
		t.Fatal(err)
	}
	lie := o.Height
	if d.Height != lie {
		t.Fatalf("expected block %d to be named, got %v", lie, d)
	}
	agreed, err := c.client.VerifiedAppHash(c.context(), lie)
	if err != nil {
		t.Fatal(err)
	}
	if d.Cluster != agreed || d.Own == agreed || d.Power != 30 || d.Of != 40 {
		t.Fatalf("expected 30 of 40 votes for %v, got %+v", agreed, d)
	}
	home := c.network.Members[honest].Home
	checkEvidence(t, home, d)
	before := files(t, d.Evidence)
	var again *abci.Divergence
	if n, err := abci.StartNode(home, abci.Options{}); !errors.As(err, &again) || *again != *d {
		t.Fatalf("expected the node not to start and to say %v, got %v, %v", d, n, err)
	}
	if after := files(t, d.Evidence); after != before {
		t.Fatalf("expected the evidence to stay as it was:\n%s\n%s", before, after)
	}

	posted := site.postEpoch(c, lie, 0, 1, 2)
	site.dispute(c, posted, abci.Home{Dir: home})
}

// checkEvidence reads a folder of evidence: the block replays from it, the
// receipts are those of the node's own result, and what the cluster signed
// verifies.
func checkEvidence(t *testing.T, home string, d *abci.Divergence) {
	t.Helper()
	if filepath.Dir(d.Evidence) != filepath.Join(home, "evidence") || !strings.Contains(d.Error(), d.Evidence) {
		t.Fatalf("expected the home's folder of evidence, got %v", d)
	}
	read := func(name string) []byte {
		t.Helper()
		data, err := os.ReadFile(filepath.Join(d.Evidence, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var summary struct {
		Height uint64
		Own    struct {
			AppHash      wire.Hash `json:"app_hash"`
			StateRoot    wire.Hash `json:"state_root"`
			ReceiptsRoot wire.Hash `json:"receipts_root"`
		}
	}
	if err := json.Unmarshal(read("divergence.json"), &summary); err != nil {
		t.Fatal(err)
	}
	state, receipts := ssz.Root(summary.Own.StateRoot), ssz.Root(summary.Own.ReceiptsRoot)
	if summary.Height != d.Height || kernel.AppHash(state, receipts) != d.Own {
		t.Fatalf("expected roots of app hash %v, got %+v", d.Own, summary)
	}
	in, err := kernel.DecodeBlockInput(read("input.ssz"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(read("receipts.hex"))) {
		b, err := hex.DecodeString(strings.TrimSpace(line))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := kernel.DecodeReceipt(b); err != nil {
			t.Fatal(err)
		}
	}
	var agreed struct {
		Header  *types.Header `json:"header"`
		BlockID types.BlockID `json:"block_id"`
		Votes   []types.Vote  `json:"votes"`
	}
	if err := cmtjson.Unmarshal(read("agreed.json"), &agreed); err != nil {
		t.Fatal(err)
	}
	doc, err := types.GenesisDocFromFile(filepath.Join(home, "config", "genesis.json"))
	if err != nil {
		t.Fatal(err)
	}
	power := int64(0)
	for i := range agreed.Votes {
		for _, v := range doc.Validators {
			if !bytes.Equal(v.Address, agreed.Votes[i].ValidatorAddress) {
				continue
			}
			if err := agreed.Votes[i].Verify(doc.ChainID, v.PubKey); err != nil {
				t.Fatal(err)
			}
			power += v.Power
		}
	}
	if !bytes.Equal(agreed.Header.Hash(), agreed.BlockID.Hash) || !bytes.Equal(agreed.Header.AppHash, d.Cluster[:]) || power != d.Power {
		t.Fatalf("expected a header with app hash %v and %d votes for it, got %+v", d.Cluster, d.Power, agreed)
	}
	checkReplay(t, home, in, state)
}

// checkReplay executes the blocks of a stopped node's store again: they end in
// the evidence's block and state.
func checkReplay(t *testing.T, home string, last *kernel.BlockInput, want ssz.Root) {
	t.Helper()
	s, err := store.Open(filepath.Join(home, "data", "state"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	doc, err := types.GenesisDocFromFile(filepath.Join(home, "config", "genesis.json"))
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := wire.DecodeGenesis(doc.AppState)
	if err != nil {
		t.Fatal(err)
	}
	state, err := kernel.Genesis(*cfg)
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	for h := uint64(1); h <= last.Height; h++ {
		in, err := s.Block(h)
		if err != nil {
			t.Fatal(err)
		}
		if h == last.Height && in.Root() != last.Root() {
			t.Fatalf("expected block %d of the evidence, got another one", h)
		}
		if _, err := kernel.Execute(state, in, e, signature.Recover); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := s.LoadState()
	if err != nil {
		t.Fatal(err)
	}
	if state.Root() != want || kept.Root() != want {
		t.Fatalf("expected state %v, the replay gives %v and the store has %v", want, state.Root(), kept.Root())
	}
}

// files returns the names, sizes and times of a folder's files.
func files(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString(info.Name() + " " + info.ModTime().String() + "\n")
	}
	return out.String()
}

// TestDivergence_catchingUp has a node execute the block on which the others
// lied while it catches up with them. With their program and without its
// stores it catches up, and keeps its evidence.
func TestDivergence_catchingUp(t *testing.T) {
	t.Parallel()
	const nodes, honest = 4, 3
	c := startClusterOf(t, nodes, newKey(t), nil, lying(nodes))
	instance := c.deploy()
	a := c.open(0)
	if err := c.nodes[honest].Stop(); err != nil {
		t.Fatal(err)
	}
	c.nodes[honest] = nil
	c.client.Close() // see diverged
	lie := c.do(0, a.call(t, kernel.KindApply, instance, trigger)).Height
	for range 3 {
		c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))
	}
	c.nodes[honest] = c.start(c.network.Members[honest].Home)
	d := c.diverged(honest)
	if d.Height != lie {
		t.Fatalf("expected block %d to be named, got %v", lie, d)
	}
	checkEvidence(t, c.network.Members[honest].Home, d)
	data := filepath.Join(c.network.Members[honest].Home, "data")
	stores, err := filepath.Glob(filepath.Join(data, "*.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range append(stores, filepath.Join(data, "state"), filepath.Join(data, "cs.wal")) {
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
	}
	c.options = lying(nodes + 1)
	c.nodes[honest] = c.start(c.network.Members[honest].Home)
	for deadline := time.Now().Add(20 * time.Second); c.nodes[honest].Height() <= lie; time.Sleep(20 * time.Millisecond) {
		select {
		case err := <-c.nodes[honest].Failed():
			t.Fatal(err)
		default:
		}
		if time.Now().After(deadline) {
			t.Fatalf("expected the node to go beyond block %d, it is at %d", lie, c.nodes[honest].Height())
		}
	}
	if _, err := os.Stat(filepath.Join(d.Evidence, "divergence.json")); err != nil {
		t.Error(err)
	}
}
