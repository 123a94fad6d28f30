package client

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

// Errors of a client.
var (
	// ErrNotYet is a height that the cluster has not reached.
	ErrNotYet = errors.New("height not reached")
	// ErrNotFound is a thing that a node does not have. It is the node's word,
	// not a proof.
	ErrNotFound = errors.New("the node knows no such thing")
	// ErrBusy is a node that takes no calls now, because its pool is full or
	// because it is catching up; the same call can be submitted again later.
	ErrBusy = errors.New("the node takes no calls now")
)

// LieError is an answer that its proof does not bear out, or that is about
// something else than was asked.
type LieError struct {
	Node   string // URL
	Reason string // what was expected and what came
}

// Error names the node and the reason.
func (e *LieError) Error() string { return e.Node + ": false answer: " + e.Reason }

// RefusedError is a call that a node refused, or a query that it did not
// answer, with its code.
type RefusedError struct {
	Code wire.Code
	Log  string
}

// Error gives the code in words and what the node said beside it.
func (e *RefusedError) Error() string {
	if e.Log == "" || e.Log == e.Code.String() {
		return fmt.Sprintf("refused: %s (code %d)", e.Code, uint32(e.Code))
	}
	return fmt.Sprintf("refused: %s (code %d): %s", e.Code, uint32(e.Code), e.Log)
}

// Later reports whether the same call may be taken later: what it waits for
// is not there yet, or there is too much of it. A node that is a block behind
// does not know the newest accounts.
func (e *RefusedError) Later() bool {
	switch e.Code {
	case wire.CodeTooFar, wire.CodeTooMany, wire.CodeDuplicate, wire.CodeWaited, wire.Code(kernel.RefusedAccount):
		return true
	}
	return false
}

// Used reports whether the call's sequence number is used up, by this call or
// another.
func (e *RefusedError) Used() bool { return e.Code == wire.Code(kernel.RefusedReplay) }

// Config says how to reach a cluster and what to trust.
type Config struct {
	Genesis []byte        // the genesis file: the root of all trust
	Nodes   []string      // URLs of the nodes' RPC; the first is asked, the others are witnesses
	Timeout time.Duration // of one request; 30 s when 0
	// MaxAge is how old the newest header may be for [Client.Latest]; a minute
	// when 0, any age when negative.
	MaxAge time.Duration
}

// Client reads from a cluster and submits calls to it. Safe for concurrent
// use.
type Client struct {
	urls    []string
	nodes   []*rpchttp.HTTP
	http    *http.Client
	headers *headers
	genesis *kernel.GenesisConfig
	maxAge  time.Duration
}

// New returns a client; it does not connect yet.
func New(cfg Config) (*Client, error) {
	doc, err := types.GenesisDocFromJSON(cfg.Genesis)
	if err != nil {
		return nil, fmt.Errorf("read the genesis file: %w", err)
	}
	genesis, err := wire.DecodeGenesis(doc.AppState)
	if err != nil {
		return nil, err
	}
	if want := wire.ChainName(genesis.Settings.ChainID); doc.ChainID != want {
		return nil, fmt.Errorf("read the genesis file: expected chain id %s, got %s", want, doc.ChainID)
	}
	if len(cfg.Nodes) == 0 {
		return nil, errors.New("expected the URL of at least one node")
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 30 * time.Second
	}
	if cfg.MaxAge == 0 {
		cfg.MaxAge = time.Minute
	}
	c := &Client{
		maxAge:  cfg.MaxAge,
		urls:    append([]string(nil), cfg.Nodes...),
		http:    httpClient(cfg.Timeout),
		genesis: genesis,
	}
	for _, url := range cfg.Nodes {
		n, err := rpchttp.NewWithClient(url, "/websocket", c.http)
		if err != nil {
			return nil, fmt.Errorf("node %s: %w", url, err)
		}
		c.nodes = append(c.nodes, n)
	}
	c.headers = &headers{doc: doc, nodes: c.nodes}
	return c, nil
}

// maxIdle is how many connections to one node are kept open for reuse.
const maxIdle = 128

func httpClient(timeout time.Duration) *http.Client {
	return &http.Client{
		Timeout: timeout,
		Transport: &http.Transport{
			DialContext:         (&net.Dialer{Timeout: 5 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
			MaxIdleConns:        0,
			MaxIdleConnsPerHost: maxIdle,
			IdleConnTimeout:     time.Minute,
			DisableCompression:  true,
		},
	}
}

// Close closes the idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// ChainID returns the chain's number.
func (c *Client) ChainID() uint64 { return c.genesis.Settings.ChainID }

// Genesis returns what the chain starts from.
func (c *Client) Genesis() kernel.GenesisConfig { return *c.genesis }

// Settings returns the chain's settings, as genesis has them.
func (c *Client) Settings() kernel.Settings { return c.genesis.Settings }

// Nodes returns how many nodes the client knows.
func (c *Client) Nodes() int { return len(c.nodes) }

// Height returns the height that the first node that answers has committed.
// It is the node's word.
func (c *Client) Height(ctx context.Context) (uint64, error) {
	var errs []error
	for _, n := range c.nodes {
		height, err := nodeHeight(ctx, n)
		if err == nil {
			return height, nil
		}
		errs = append(errs, err)
	}
	return 0, errors.Join(errs...)
}

// AwaitReady waits until every node has committed a block and takes calls.
func (c *Client) AwaitReady(ctx context.Context) error {
	for i, n := range c.nodes {
		for {
			status, err := n.Status(ctx)
			if err == nil && !status.SyncInfo.CatchingUp && status.SyncInfo.LatestBlockHeight > 0 {
				break
			}
			if err := sleep(ctx, pollEvery); err != nil {
				return fmt.Errorf("node %s is not ready: %w", c.urls[i], err)
			}
		}
	}
	return nil
}

// sleep waits, or returns why it did not.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-t.C:
		return nil
	}
}

// Submit hands an encoded call to a node. Nil means that the node took it, or
// had it already: submitting again does no harm. A refusal is a
// *[RefusedError], a busy node ErrBusy; any other error says nothing about
// the call, which may be submitted again.
func (c *Client) Submit(ctx context.Context, node int, call []byte) error {
	if err := c.checkNode(node); err != nil {
		return err
	}
	res, err := c.nodes[node].BroadcastTxSync(ctx, call)
	if err != nil {
		return submitError(err)
	}
	if res.Code != 0 {
		return &RefusedError{wire.Code(res.Code), res.Log}
	}
	return nil
}

// submitError reads the mempool's own errors out of the text in which RPC
// hands them on.
func submitError(err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "tx already exists in cache"):
		return nil
	case strings.Contains(text, "mempool is full"), strings.Contains(text, "considered as full"),
		strings.Contains(text, "catching up"):
		return ErrBusy
	case strings.Contains(text, "Tx too large"):
		return &RefusedError{wire.CodeTooLarge, text}
	}
	return err
}
