package abci_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/store"
	"github.com/assize/assize/store/snapshot"
)

// restartNode stops the only node, does something to its home, and starts it.
func (c *cluster) restartNode(meanwhile func(state string)) {
	c.t.Helper()
	if err := c.nodes[0].Stop(); err != nil {
		c.t.Fatal(err)
	}
	c.nodes[0] = nil
	c.client.Close() // connections outlive the listener as long as the process does
	home := c.network.Members[0].Home
	meanwhile(filepath.Join(home, "data", "state"))
	c.nodes[0] = c.start(home)
	if err := c.client.AwaitReady(c.context()); err != nil {
		c.t.Fatal(err)
	}
}

// TestRestoredState takes the state away from a node that has CometBFT's
// stores and puts an older snapshot in its place: the node replays the blocks
// after it and goes on, and it starts again later. It starts too where no
// block is behind the snapshot.
func TestRestoredState(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 1, nil)
	in, err := kernel.NewDeployInput(counterRule())
	if err != nil {
		t.Fatal(err)
	}
	program := *c.do(0, c.faucet.call(t, kernel.KindDeploy, 0, in)).Created
	instance := *c.do(0, c.faucet.call(t, kernel.KindCreate, program, nil)).Created
	a := c.open(0)
	apply := func(b byte) { c.do(0, a.call(t, kernel.KindApply, instance, []byte{0, b})) }
	old, latest := filepath.Join(t.TempDir(), "old"), filepath.Join(t.TempDir(), "latest")

	apply(1)
	c.restartNode(func(state string) { takeSnapshot(t, state, old) })
	apply(2)
	c.restartNode(func(state string) { replaceState(t, state, old) })
	apply(3)
	c.restartNode(func(state string) {
		takeSnapshot(t, state, latest)
		replaceState(t, state, latest)
	})
	apply(4)
	c.restartNode(func(string) {})
	apply(5)
}

func takeSnapshot(t *testing.T, state, to string) {
	t.Helper()
	db, err := store.OpenRead(state, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = snapshot.Create(context.Background(), db, to, nil)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

func replaceState(t *testing.T, state, from string) {
	t.Helper()
	if err := os.RemoveAll(state); err != nil {
		t.Fatal(err)
	}
	s, err := snapshot.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	trust := snapshot.Trust{ChainID: testChain, AppHash: s.Manifest().AppHash()}
	if _, err := s.Restore(context.Background(), state, trust, nil); err != nil {
		t.Fatal(err)
	}
}
