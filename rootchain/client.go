package rootchain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// A receipt is asked for after firstPoll and then less and less often,
	// down to once in lastPoll.
	firstPoll = 5 * time.Millisecond
	lastPoll  = 500 * time.Millisecond
	// sendAttempts bounds how often a nonce that another sender took is replaced.
	sendAttempts = 20
)

// Tx is a transaction to be sent.
type Tx struct {
	To    *common.Address // nil creates a contract
	Value *big.Int        // wei; nil for none
	Data  []byte
}

// Client sends transactions of one key to a JSON-RPC endpoint. Several
// clients may share a key, also across processes: a nonce that another one
// took is replaced. It is safe for concurrent use.
type Client struct {
	eth     *ethclient.Client
	key     *ecdsa.PrivateKey // nil for a client that only reads
	from    common.Address
	chainID *big.Int

	mu sync.Mutex // one send at a time, so that nonces follow each other
}

// Dial connects to an endpoint. A client with a nil key only reads.
func Dial(ctx context.Context, url string, key *ecdsa.PrivateKey) (*Client, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to the root chain at %s: %w", url, err)
	}
	id, err := eth.ChainID(ctx)
	if err != nil {
		eth.Close()
		return nil, fmt.Errorf("ask the root chain at %s for its chain id: %w", url, err)
	}
	c := &Client{eth: eth, key: key, chainID: id}
	if key != nil {
		c.from = crypto.PubkeyToAddress(key.PublicKey)
	}
	return c, nil
}

// Close closes the connection.
func (c *Client) Close() { c.eth.Close() }

// Eth returns the client beneath, for reading.
func (c *Client) Eth() *ethclient.Client { return c.eth }

// From returns the sender's address; zero for a client that only reads.
func (c *Client) From() common.Address { return c.from }

// ChainID returns the root chain's id.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Now returns the time of the head, unix seconds.
func (c *Client) Now(ctx context.Context) (uint64, error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read the root chain's head: %w", err)
	}
	return head.Time, nil
}

// Nonce returns the nonce of the sender's next transaction.
func (c *Client) Nonce(ctx context.Context) (uint64, error) {
	n, err := c.eth.PendingNonceAt(ctx, c.from)
	if err != nil {
		return 0, fmt.Errorf("read the nonce of %s: %w", c.from, err)
	}
	return n, nil
}

// Call executes a read-only call on a block's state; nil is the head. A
// contract's refusal is a [RevertError].
func (c *Client) Call(ctx context.Context, to common.Address, data []byte, block *big.Int) ([]byte, error) {
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{From: c.from, To: &to, Data: data}, block)
	if err != nil {
		return nil, asRevert(err)
	}
	return out, nil
}

// Send estimates, signs and sends a transaction and waits until it is in a
// block. The errors are a [RevertError] where the contract refuses it, before
// or after it was sent (then the receipt is returned too), and otherwise
// those of the connection. Without an error the receipt says success.
func (c *Client) Send(ctx context.Context, tx Tx) (*types.Receipt, error) {
	if c.key == nil {
		return nil, errors.New("send: expected a client with a key")
	}
	signed, err := c.submit(ctx, tx)
	if err != nil {
		return nil, err
	}
	receipt, err := c.wait(ctx, signed)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, c.why(ctx, tx, receipt)
	}
	return receipt, nil
}

func (c *Client) submit(ctx context.Context, tx Tx) (*types.Transaction, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var last error
	for range sendAttempts {
		signed, err := c.sign(ctx, tx)
		if err != nil {
			return nil, err
		}
		err = c.eth.SendTransaction(ctx, signed)
		if err == nil {
			return signed, nil
		}
		if !takenNonce(err) {
			return nil, fmt.Errorf("send a transaction: %w", asRevert(err))
		}
		last = err
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(10 * firstPoll):
		}
	}
	return nil, fmt.Errorf("send a transaction: expected a free nonce in %d attempts: %w", sendAttempts, last)
}

// takenNonce reports whether another transaction has the nonce. The texts are
// those that nodes answer with; they have no codes.
func takenNonce(err error) bool {
	text := err.Error()
	return strings.Contains(text, "nonce too low") || strings.Contains(text, "already known") ||
		strings.Contains(text, "replacement transaction underpriced")
}

func (c *Client) sign(ctx context.Context, tx Tx) (*types.Transaction, error) {
	gas, err := c.eth.EstimateGas(ctx, ethereum.CallMsg{From: c.from, To: tx.To, Value: tx.Value, Data: tx.Data})
	if err != nil {
		return nil, asRevert(err)
	}
	// The state may change until the transaction is executed.
	gas = min(gas+gas/4+20_000, params.MaxTxGas)
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the root chain's head: %w", err)
	}
	if head.BaseFee == nil {
		return nil, errors.New("the root chain has no base fee: expected the rules of today's main network")
	}
	tip, err := c.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for a gas price: %w", err)
	}
	nonce, err := c.Nonce(ctx)
	if err != nil {
		return nil, err
	}
	price := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2)))
	signed, err := types.SignNewTx(c.key, types.LatestSignerForChainID(c.chainID), &types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: price, Gas: gas,
		To: tx.To, Value: tx.Value, Data: tx.Data,
	})
	if err != nil {
		return nil, fmt.Errorf("sign a transaction: %w", err)
	}
	return signed, nil
}

// ErrReplaced says that another transaction took the place of one that was
// sent: the same key is used elsewhere.
var ErrReplaced = errors.New("another transaction took the nonce of one that was sent")

func (c *Client) wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	for poll := firstPoll; ; poll = min(poll*3/2, lastPoll) {
		// The nonce is read before the receipt: one that was passed without a
		// receipt afterwards is another transaction's.
		nonce, nonceErr := c.eth.NonceAt(ctx, c.from, nil)
		receipt, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return receipt, nil
		}
		if nonceErr == nil && nonce > tx.Nonce() && errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("%w: %s", ErrReplaced, tx.Hash())
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for transaction %s: %w", tx.Hash(), ctx.Err())
		case <-time.After(poll):
		}
	}
}

// why executes a failed transaction again, for the reason that its receipt
// does not hold.
func (c *Client) why(ctx context.Context, tx Tx, receipt *types.Receipt) error {
	_, err := c.eth.CallContract(ctx, ethereum.CallMsg{From: c.from, To: tx.To, Value: tx.Value, Data: tx.Data}, receipt.BlockNumber)
	if err == nil {
		return &RevertError{Reason: fmt.Sprintf("transaction %s failed, and would not fail after its block", receipt.TxHash)}
	}
	return asRevert(err)
}

// RevertError says that a contract refused a call or a transaction.
type RevertError struct {
	Reason string // what the node says
	Data   []byte // the contract's ABI-encoded error; nil when it gave none
}

func (e *RevertError) Error() string {
	if len(e.Data) == 0 {
		return "refused by the contract: " + e.Reason
	}
	return fmt.Sprintf("refused by the contract: %s (%#x)", e.Reason, e.Data)
}

// asRevert turns a node's answer about a revert into a RevertError and keeps
// every other error.
func asRevert(err error) error {
	if data, ok := ethclient.RevertErrorData(err); ok {
		return &RevertError{Reason: err.Error(), Data: data}
	}
	if strings.Contains(err.Error(), "execution reverted") {
		return &RevertError{Reason: err.Error()}
	}
	return err
}

// Create deploys a contract from its creation code and returns where it
// stands and the gas that it took.
func (c *Client) Create(ctx context.Context, code []byte) (common.Address, uint64, error) {
	receipt, err := c.Send(ctx, Tx{Data: code})
	if err != nil {
		return common.Address{}, 0, err
	}
	return receipt.ContractAddress, receipt.GasUsed, nil
}
