package rootchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is the chain id of the embedded chain.
const ChainID = 1337

// blockGasLimit is the main network's, so that what fits here fits there.
const blockGasLimit = 60_000_000

// Config says how the embedded chain starts.
type Config struct {
	// Listen is the loopback address that JSON-RPC is served on, host:port.
	// Port 0, or an empty Listen, takes a free port.
	Listen string
	// Funded are the addresses that own money from the start.
	Funded []common.Address
	// Balance is what each of them owns, in wei; nil for a million ether.
	Balance *big.Int
}

// Chain is a running embedded chain. It is safe for concurrent use.
type Chain struct {
	url  string
	pool *rpc.Client

	mu      sync.Mutex // serialises sealing and the clock; guards backend
	backend *simulated.Backend

	stop    context.CancelFunc // of the sealer; nil when there is none
	stopped chan struct{}
	sealErr error
}

// ErrClosed says that the chain has been closed.
var ErrClosed = errors.New("the root chain is closed")

// Start starts an embedded chain at its genesis block and serves it. No block
// is sealed before [Chain.Seal], [Chain.StartSealing] or [Chain.Advance].
func Start(cfg Config) (*Chain, error) {
	var backend *simulated.Backend
	var host string
	var port int
	for try := 1; ; try++ {
		var free bool
		var err error
		if host, port, free, err = listenAddress(cfg.Listen); err != nil {
			return nil, err
		}
		if backend, err = newBackend(cfg, host, port); err == nil {
			break
		}
		// A port that was free when it was probed may have been taken since.
		if !free || try == maxTries {
			return nil, fmt.Errorf("start the root chain on %s: %w", net.JoinHostPort(host, strconv.Itoa(port)), err)
		}
	}
	url := "http://" + net.JoinHostPort(host, strconv.Itoa(port))
	pool, err := rpc.Dial(url)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("connect to the root chain at %s: %w", url, err), backend.Close())
	}
	return &Chain{url: url, pool: pool, backend: backend}, nil
}

// maxTries is how many free ports are tried.
const maxTries = 8

// listenAddress checks the address and finds a free port where none is named,
// which it reports. The port is probed, so that a busy one is an error here and not a panic of
// the backend.
func listenAddress(listen string) (host string, port int, free bool, err error) {
	if listen == "" {
		listen = "127.0.0.1:0"
	}
	probe, err := net.Listen("tcp", listen)
	if err != nil {
		return "", 0, false, fmt.Errorf("listen for the root chain: %w", err)
	}
	addr := probe.Addr().(*net.TCPAddr)
	if err := probe.Close(); err != nil {
		return "", 0, false, fmt.Errorf("listen for the root chain: %w", err)
	}
	if !addr.IP.IsLoopback() {
		return "", 0, false, fmt.Errorf("listen for the root chain: expected a loopback address, got %s", listen)
	}
	return addr.IP.String(), addr.Port, strings.HasSuffix(listen, ":0"), nil
}

// newBackend turns the backend's panics into errors.
func newBackend(cfg Config, host string, port int) (b *simulated.Backend, err error) {
	defer func() {
		if r := recover(); r != nil {
			b, err = nil, fmt.Errorf("%v", r)
		}
	}()
	balance := cfg.Balance
	if balance == nil {
		balance = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	}
	alloc := make(types.GenesisAlloc, len(cfg.Funded))
	for _, a := range cfg.Funded {
		alloc[a] = types.Account{Balance: balance}
	}
	return simulated.NewBackend(alloc, simulated.WithBlockGasLimit(blockGasLimit), todaysRules,
		func(n *node.Config, _ *ethconfig.Config) {
			n.HTTPHost = host
			n.HTTPPort = port
			n.HTTPModules = []string{"eth", "net", "web3", "txpool"}
		}), nil
}

// todaysRules switches off the fork that the development configuration has
// from genesis on but the main network does not: it prices gas three to four
// times higher.
func todaysRules(_ *node.Config, eth *ethconfig.Config) {
	rules := *params.AllDevChainProtocolChanges
	rules.BogotaTime = nil
	eth.Genesis.Config = &rules
}

// URL returns the HTTP endpoint that serves JSON-RPC.
func (c *Chain) URL() string { return c.url }

// Seal seals one block with the transactions that wait, or an empty one. Its
// time is the wall clock's, or a second after the block before, whichever is
// later.
func (c *Chain) Seal(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.seal(ctx)
}

func (c *Chain) seal(ctx context.Context) error {
	if c.backend == nil {
		return ErrClosed
	}
	before, err := c.backend.Client().BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	c.backend.Commit() // its failure shows in the head alone
	after, err := c.backend.Client().BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	if after != before+1 {
		return fmt.Errorf("seal: expected block %d, the head is %d", before+1, after)
	}
	return nil
}

// Now returns the time of the head, unix seconds.
func (c *Chain) Now(ctx context.Context) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now(ctx)
}

func (c *Chain) now(ctx context.Context) (uint64, error) {
	if c.backend == nil {
		return 0, ErrClosed
	}
	head, err := c.backend.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read the head: %w", err)
	}
	return head.Time, nil
}

// Advance moves the clock: transactions that wait are sealed first, then an
// empty block d after the head is. d is at least a second and cut to whole
// ones.
func (c *Chain) Advance(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.advance(ctx, d)
}

func (c *Chain) advance(ctx context.Context, d time.Duration) error {
	if d < time.Second {
		return fmt.Errorf("advance: expected at least a second, got %s", d)
	}
	if c.backend == nil {
		return ErrClosed
	}
	// A transaction may arrive between the seal and the adjustment; then once more.
	for range 100 {
		if err := c.sealWaiting(ctx); err != nil {
			return err
		}
		if c.backend.AdjustTime(d) == nil {
			return nil
		}
	}
	return errors.New("advance: expected a moment without transactions, got none")
}

// AdvanceTo moves the clock to the given unix second. It does nothing when
// the head is that late already.
func (c *Chain) AdvanceTo(ctx context.Context, unix uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	now, err := c.now(ctx)
	if err != nil || now >= unix {
		return err
	}
	return c.advance(ctx, time.Duration(unix-now)*time.Second)
}

// Fork reorganises the chain: the last depth blocks give way to one block more
// that leads elsewhere. The transactions in them wait again, or are forgotten
// if drop is set. depth is at least 1 and leaves the genesis block.
func (c *Chain) Fork(ctx context.Context, depth uint64, drop bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return ErrClosed
	}
	// A transaction may arrive between the seal and the fork; then once more.
	for range 100 {
		if err := c.sealWaiting(ctx); err != nil {
			return err
		}
		head, err := c.backend.Client().BlockNumber(ctx)
		if err != nil {
			return fmt.Errorf("read the head: %w", err)
		}
		if depth == 0 || depth > head {
			return fmt.Errorf("fork: expected a depth of 1 to %d, got %d", head, depth)
		}
		parent, err := c.backend.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(head-depth))
		if err != nil {
			return fmt.Errorf("read block %d: %w", head-depth, err)
		}
		if c.backend.Fork(parent.Hash()) != nil {
			continue
		}
		if drop {
			c.backend.Rollback()
		}
		for range depth + 1 {
			c.backend.Commit()
		}
		return nil
	}
	return errors.New("fork: expected a moment without transactions, got none")
}

// sealWaiting seals a block if transactions wait.
func (c *Chain) sealWaiting(ctx context.Context) error {
	var status struct {
		Pending hexutil.Uint `json:"pending"`
	}
	if err := c.pool.CallContext(ctx, &status, "txpool_status"); err != nil {
		return fmt.Errorf("read the transaction pool: %w", err)
	}
	if status.Pending == 0 {
		return nil
	}
	return c.seal(ctx)
}

// StartSealing looks for transactions that wait every interval, and seals a
// block when there are some, until the chain is closed. It is called once.
func (c *Chain) StartSealing(interval time.Duration) error {
	if interval <= 0 {
		return fmt.Errorf("seal: expected a positive interval, got %s", interval)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return ErrClosed
	}
	if c.stop != nil {
		return errors.New("the root chain is sealing already")
	}
	ctx, cancel := context.WithCancel(context.Background())
	c.stop, c.stopped = cancel, make(chan struct{})
	go c.sealLoop(ctx, interval, c.stopped)
	return nil
}

func (c *Chain) sealLoop(ctx context.Context, interval time.Duration, stopped chan<- struct{}) {
	defer close(stopped)
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := c.sealDue(ctx); err != nil && ctx.Err() == nil {
			c.mu.Lock()
			c.sealErr = err
			c.mu.Unlock()
			return
		}
	}
}

// sealDue is what a tick of the sealer does, nothing once the chain is closed.
func (c *Chain) sealDue(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.backend == nil {
		return nil
	}
	return c.sealWaiting(ctx)
}

// Close stops sealing and serving. It returns what made the sealer give up,
// if something did. A second Close does nothing.
func (c *Chain) Close() error {
	c.mu.Lock()
	stop, stopped, backend := c.stop, c.stopped, c.backend
	c.stop, c.backend = nil, nil
	c.mu.Unlock()
	if backend == nil {
		return nil
	}
	if stop != nil {
		stop()
		<-stopped
	}
	c.pool.Close()
	return errors.Join(c.sealErr, backend.Close())
}
