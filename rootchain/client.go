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

	// defaultPatience is three blocks of the main network.
	defaultPatience = 36 * time.Second
	// nearing is how many seconds before its end a transaction is urgent: it
	// starts at twice the price, and its price is raised three times as often.
	nearing = 15 * 60
	// mostRaise bounds a raised price, in prices that the first asking gave.
	mostRaise = 64
)

// Tx is a transaction to be sent.
type Tx struct {
	To    *common.Address // nil creates a contract
	Value *big.Int        // wei; nil for none
	Data  []byte
	// Until is the second of the chain's clock after which the transaction is of
	// no use, 0 for none: when it is near, more is paid from the start.
	Until uint64
}

// Client sends transactions of one key to a JSON-RPC endpoint. Several
// clients may share a key, also across processes: a nonce that another one
// took is replaced. A transaction that waits too long for a block is replaced
// by itself at a higher price, and what waits before it by nothing, so that no
// nonce stays stuck. It is safe for concurrent use.
type Client struct {
	// Patience is how long a transaction may wait for a block before more is
	// paid; 0 for 36 s. It is not to be changed while something is sent.
	Patience time.Duration

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
	receipt, err := c.wait(ctx, &sent{tx: tx, last: signed, first: signed, hashes: []common.Hash{signed.Hash()}})
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
	if urgent(tx, head.Time) {
		tip, price = new(big.Int).Lsh(tip, 1), price.Lsh(price, 1)
	}
	return c.signed(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: price, Gas: gas,
		To: tx.To, Value: tx.Value, Data: tx.Data,
	})
}

func urgent(tx Tx, now uint64) bool { return tx.Until != 0 && now+nearing >= tx.Until }

func (c *Client) signed(tx *types.DynamicFeeTx) (*types.Transaction, error) {
	signed, err := types.SignNewTx(c.key, types.LatestSignerForChainID(c.chainID), tx)
	if err != nil {
		return nil, fmt.Errorf("sign a transaction: %w", err)
	}
	return signed, nil
}

// ErrReplaced says that another transaction took the place of one that was
// sent: the same key is used elsewhere.
var ErrReplaced = errors.New("another transaction took the nonce of one that was sent")

// sent is a transaction on its way into a block.
type sent struct {
	tx     Tx
	first  *types.Transaction
	last   *types.Transaction // with the highest price so far
	hashes []common.Hash      // of all versions, any of which may be executed
}

func (c *Client) wait(ctx context.Context, s *sent) (*types.Receipt, error) {
	patience := c.Patience
	if patience <= 0 {
		patience = defaultPatience
	}
	since := time.Now()
	for poll := firstPoll; ; poll = min(poll*3/2, lastPoll) {
		// The nonce is read before the receipts: one that was passed without a
		// receipt afterwards is another transaction's.
		nonce, nonceErr := c.eth.NonceAt(ctx, c.from, nil)
		known := true
		for _, hash := range s.hashes {
			receipt, err := c.eth.TransactionReceipt(ctx, hash)
			if err == nil {
				c.reach(ctx, receipt.BlockNumber.Uint64())
				return receipt, nil
			}
			known = known && errors.Is(err, ethereum.NotFound)
		}
		if nonceErr == nil && known && nonce > s.last.Nonce() {
			return nil, fmt.Errorf("%w: %s", ErrReplaced, s.last.Hash())
		}
		if nonceErr == nil && time.Since(since) >= patience {
			since = time.Now()
			if c.raise(ctx, s, nonce) {
				patience = max(patience/3, firstPoll)
			}
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for transaction %s: %w", s.last.Hash(), ctx.Err())
		case <-time.After(min(poll, patience)):
		}
	}
}

// reach waits a moment for the node's head to be at a block: a node may tell of
// a transaction before it answers from the state after it.
func (c *Client) reach(ctx context.Context, block uint64) {
	for range 20 {
		if head, err := c.eth.BlockNumber(ctx); err == nil && head >= block {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(firstPoll):
		}
	}
}

// raise pays more for a transaction that waits: half of its price more. Where an
// older one of the sender waits before it, that one is replaced by a
// transaction that does nothing, as nobody waits for it any more. It reports
// whether the next time is to come sooner. The node may refuse: then the next
// raise is higher.
func (c *Client) raise(ctx context.Context, s *sent, next uint64) (sooner bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return false
	}
	most := new(big.Int).Mul(s.first.GasFeeCap(), big.NewInt(mostRaise))
	raised := func(price *big.Int) *big.Int {
		up := new(big.Int).Div(new(big.Int).Mul(price, big.NewInt(3)), big.NewInt(2))
		if up.Cmp(most) > 0 {
			return most
		}
		return up
	}
	fees := &types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: s.last.Nonce(), Gas: s.last.Gas(), To: s.tx.To, Value: s.tx.Value, Data: s.tx.Data,
		GasTipCap: raised(s.last.GasTipCap()), GasFeeCap: raised(s.last.GasFeeCap()),
	}
	again, err := c.signed(fees)
	if err != nil {
		return false
	}
	s.last = again
	if c.eth.SendTransaction(ctx, again) == nil {
		s.hashes = append(s.hashes, again.Hash())
	}
	if next < again.Nonce() {
		nothing, err := c.signed(&types.DynamicFeeTx{
			ChainID: c.chainID, Nonce: next, Gas: params.TxGas, To: &c.from, GasTipCap: fees.GasTipCap, GasFeeCap: fees.GasFeeCap,
		})
		if err == nil {
			_ = c.eth.SendTransaction(ctx, nothing) // refused while it pays too little: then next time
		}
	}
	return urgent(s.tx, head.Time)
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
