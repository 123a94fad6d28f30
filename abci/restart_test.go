package abci_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
)

// homeVariable makes the test binary run a node and nothing else.
const homeVariable = "ASSIZE_TEST_HOME"

func TestMain(m *testing.M) {
	if home := os.Getenv(homeVariable); home != "" {
		if err := runNode(home); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func runNode(home string) error {
	n, err := abci.StartNode(home, abci.Options{})
	if err != nil {
		return err
	}
	fmt.Println("ready")
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	select {
	case <-stop:
		return n.Stop()
	case err := <-n.Failed():
		return errors.Join(err, n.Stop())
	}
}

// startProcess runs the node of a home in a process of its own, which dies
// with the test.
func startProcess(t testing.TB, home string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), homeVariable+"="+home)
	cmd.Stderr = os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || strings.TrimSpace(line) != "ready" {
		t.Fatalf("expected the node to be ready, got %q, %v", line, err)
	}
	return cmd
}

// startProcesses makes a network whose nodes run in processes of their own.
func startProcesses(t testing.TB, n int, interval time.Duration) (*cluster, []*exec.Cmd) {
	t.Helper()
	c := &cluster{t: t, faucet: &account{key: newKey(t)}}
	var err error
	c.network, err = abci.InitNetwork(filepath.Join(t.TempDir(), "net"), abci.NetworkConfig{
		Nodes: n, Genesis: testGenesis(c.faucet.key), BlockInterval: interval,
	})
	if err != nil {
		t.Fatal(err)
	}
	var urls []string
	var processes []*exec.Cmd
	for _, m := range c.network.Members {
		processes = append(processes, startProcess(t, m.Home))
		urls = append(urls, m.RPC)
	}
	if c.client, err = client.New(client.Config{Genesis: c.network.Genesis, Nodes: urls}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.client.Close)
	if err := c.client.AwaitReady(c.context()); err != nil {
		t.Fatal(err)
	}
	return c, processes
}

// TestKill kills a node in the middle of the work and starts it again: it
// comes back with what it had committed, catches up and agrees.
func TestKill(t *testing.T) {
	t.Parallel()
	c, processes := startProcesses(t, 4, 20*time.Millisecond)
	instance := c.deploy()
	a := c.open(0)
	const rounds, each = 3, 20
	for range rounds {
		for k := range each {
			c.submit(k%3, a.call(t, kernel.KindApply, instance, []byte{0, byte(k)}))
			if k == each/2 {
				if err := processes[3].Process.Kill(); err != nil {
					t.Fatal(err)
				}
				_ = processes[3].Wait()
			}
		}
		processes[3] = startProcess(t, c.network.Members[3].Home)
	}
	final := a.call(t, kernel.KindApply, instance, []byte{0})
	o := c.do(0, final)
	appHash, err := c.client.VerifiedAppHash(c.context(), o.Height)
	if err != nil {
		t.Fatal(err)
	}
	// The killed node executes what it missed and says the same.
	for {
		b, err := c.client.Block(c.context(), 3, o.Height)
		if refused := (*client.RefusedError)(nil); errors.As(err, &refused) {
			time.Sleep(20 * time.Millisecond)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if b.AppHash() != appHash {
			t.Fatalf("block %d: expected app hash %v, the restarted node has %v", o.Height, appHash, b.AppHash())
		}
		break
	}
	// Without the first node the others go on, and can be read from.
	if err := processes[0].Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = processes[0].Wait()
	c.do(1, a.call(t, kernel.KindApply, instance, []byte{0}))
	at, err := c.client.Latest(c.context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := at.Instance(c.context(), instance); err != nil || at.Node == 0 {
		t.Fatalf("read from node %d: %v", at.Node, err)
	}
}

// TestRestart stops a whole cluster and starts it again.
func TestRestart(t *testing.T) {
	t.Parallel()
	c := startCluster(t, 2, nil)
	instance := c.deploy()
	a := c.open(0)
	c.do(0, a.call(t, kernel.KindApply, instance, []byte{0}))
	last := c.do(1, a.call(t, kernel.KindApply, instance, []byte{0}))
	before, err := c.client.Block(c.context(), 0, last.Height)
	if err != nil {
		t.Fatal(err)
	}
	epoch, err := c.client.Epoch(c.context(), 0, 1, last.Height, nil)
	if err != nil {
		t.Fatal(err)
	}
	c.stop()
	c.client.Close() // connections outlive the listener as long as the process does
	for _, m := range c.network.Members {
		c.nodes = append(c.nodes, c.start(m.Home))
		if h := c.nodes[len(c.nodes)-1].Height(); h < last.Height {
			t.Fatalf("expected to resume at height %d or above, got %d", last.Height, h)
		}
	}
	if err := c.client.AwaitReady(c.context()); err != nil {
		t.Fatal(err)
	}
	after, err := c.client.Block(c.context(), 1, last.Height)
	if err != nil {
		t.Fatal(err)
	}
	if after.AppHash() != before.AppHash() {
		t.Fatalf("expected app hash %v after the restart, got %v", before.AppHash(), after.AppHash())
	}
	again, err := c.client.Epoch(c.context(), 1, 1, last.Height, nil)
	if err != nil {
		t.Fatal(err)
	}
	if again.InputsRoot != epoch.InputsRoot || again.ResultsRoot != epoch.ResultsRoot || again.GasTotal != epoch.GasTotal ||
		again.StateBefore != epoch.StateBefore || again.StateAfter != epoch.StateAfter {
		t.Fatalf("expected epoch %+v after the restart, got %+v", epoch, again)
	}
	o := c.do(1, a.call(t, kernel.KindApply, instance, []byte{0}))
	if o.Height <= last.Height {
		t.Fatalf("expected a block above %d, got %d", last.Height, o.Height)
	}
}

// TestCrashPoints kills a node at each of the twelve points at which CometBFT
// can be made to die within a height, with calls on their way. Whatever was
// lost is submitted again; at the end every call was executed once, and a
// replay gives every app hash.
func TestCrashPoints(t *testing.T) {
	t.Parallel()
	c := &cluster{t: t, faucet: &account{key: newKey(t)}}
	var err error
	c.network, err = abci.InitNetwork(filepath.Join(t.TempDir(), "net"), abci.NetworkConfig{
		Nodes: 1, Genesis: testGenesis(c.faucet.key), BlockInterval: 50 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	home, url := c.network.Members[0].Home, c.network.Members[0].RPC
	if c.client, err = client.New(client.Config{Genesis: c.network.Genesis, Nodes: []string{url}}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.client.Close)
	var calls []*kernel.SignedCall
	for point := range 12 {
		// The first heights after a start are made before a call gets in; about
		// two heights have passed after 24 points.
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), homeVariable+"="+home, fmt.Sprintf("FAIL_TEST_INDEX=%d", 24+point))
		cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		alive, dead := context.WithTimeout(context.Background(), 15*time.Second)
		go func() {
			if err := cmd.Wait(); err != nil {
				dead()
			}
		}()
		for _, call := range calls {
			c.insist(alive, call)
		}
		for alive.Err() == nil {
			call := c.faucet.call(t, kernel.KindApply, 1000, []byte{byte(point)})
			calls = append(calls, call)
			c.insist(alive, call)
			time.Sleep(10 * time.Millisecond)
		}
		if errors.Is(alive.Err(), context.DeadlineExceeded) {
			t.Fatalf("point %d: the node did not die", point)
		}
	}
	startProcess(t, home)
	if err := c.client.AwaitReady(c.context()); err != nil {
		t.Fatal(err)
	}
	for _, call := range calls {
		c.insist(c.context(), call)
	}
	executed := make(map[uint64]int)
	for _, call := range calls {
		o, err := c.client.Await(c.context(), call.Call.Root())
		if err != nil {
			t.Fatal(err)
		}
		if o.Receipt.Status != kernel.StatusRejected {
			t.Fatalf("seq %d: %v", call.Seq, o.Receipt.Status)
		}
		executed[o.Height]++
	}
	c.checkBlocks(0, len(calls))
	if len(executed) < 12 {
		t.Errorf("expected calls in the blocks at which the node died, %d calls stand in %d blocks", len(calls), len(executed))
	}
}

// insist submits a call until the node has it or ctx ends.
func (c *cluster) insist(ctx context.Context, call *kernel.SignedCall) {
	for ctx.Err() == nil {
		err := c.client.Submit(ctx, 0, call.Encode())
		if refused := (*client.RefusedError)(nil); err == nil || errors.As(err, &refused) && refused.Used() {
			return
		}
		time.Sleep(2 * time.Millisecond) // it starts, or it is dying
	}
}
