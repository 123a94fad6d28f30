package player

import (
	"context"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/assize/assize/contracts/bindings/court"
	"github.com/assize/assize/contracts/bindings/epochs"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

// raider sees what waits for a block, and pays more for what spoils it.
type raider struct {
	*site
	t      testing.TB
	mu     sync.Mutex // held while a block is made; guards what follows
	pool   *rpc.Client
	eth    *ethclient.Client
	nonce  uint64
	reader *chain
	board  *board
	victim common.Address // zero: nobody yet
	seen   map[common.Hash]bool
	turns  map[string]int // by method
	sent   []raid
	each   func(*board) // is shown the board before each block of the victim's game
}

// raid is a transaction that the raider sent.
type raid struct {
	hash, victim common.Hash
	method       string // of the victim's transaction
	steals       bool   // it is the same call
}

// newRaidedSite starts a site whose blocks are made after the raider has seen
// what is to be in them. The chain orders them by price.
func newRaidedSite(t *testing.T) *raider {
	t.Helper()
	r := &raider{site: startSite(t), t: t, board: newBoard(0), seen: make(map[common.Hash]bool), turns: make(map[string]int)}
	var err error
	if r.pool, err = rpc.DialContext(t.Context(), r.chain.URL()); err != nil {
		t.Fatal(err)
	}
	r.eth = ethclient.NewClient(r.pool)
	stopped := make(chan struct{})
	t.Cleanup(func() { <-stopped; r.pool.Close() })
	go func() {
		defer close(stopped)
		ticker := time.NewTicker(3 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-t.Context().Done():
				return
			case <-ticker.C:
			}
			if err := r.block(t.Context()); err != nil && t.Context().Err() == nil {
				t.Errorf("raider: %v", err)
				return
			}
		}
	}()
	r.deploy(stepVerifierCode, transitionVerifierCode)
	r.reader = newChain(r.client("raider"), r.at)
	return r
}

// start sets the raider on somebody.
func (r *raider) start(victim common.Address, each func(*board)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.victim, r.each = victim, each
}

// block has a block made of what waits, if anything does.
func (r *raider) block(ctx context.Context) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var status struct {
		Pending string `json:"pending"`
	}
	if err := r.pool.CallContext(ctx, &status, "txpool_status"); err != nil || status.Pending == "0x0" {
		return err
	}
	if r.victim != (common.Address{}) {
		if err := r.raid(ctx); err != nil {
			return err
		}
	}
	return r.chain.Seal(ctx)
}

// raid answers what the victim has waiting.
func (r *raider) raid(ctx context.Context) error {
	b := r.board
	if err := b.update(ctx, r.reader); err != nil {
		return err
	}
	r.each(b)
	var waits struct {
		Pending map[string]*types.Transaction `json:"pending"`
	}
	if err := r.pool.CallContext(ctx, &waits, "txpool_contentFrom", r.victim); err != nil {
		return err
	}
	for _, nonce := range slices.Sorted(maps.Keys(waits.Pending)) {
		tx := waits.Pending[nonce]
		if r.seen[tx.Hash()] || tx.To() == nil || len(tx.Data()) < 4 {
			continue
		}
		r.seen[tx.Hash()] = true
		method, calls, err := r.spoil(b, tx)
		if err != nil {
			return err
		}
		for _, data := range calls {
			x := raid{victim: tx.Hash(), method: method, steals: string(data) == string(tx.Data())}
			if x.hash, err = r.before(ctx, tx, data); err != nil {
				return err
			}
			r.sent = append(r.sent, x)
		}
	}
	return nil
}

// before sends a call to the contract that a transaction goes to, at a price that
// puts it in front.
func (r *raider) before(ctx context.Context, tx *types.Transaction, data []byte) (common.Hash, error) {
	twice := func(x *big.Int) *big.Int { return new(big.Int).Lsh(x, 1) }
	signed, err := types.SignNewTx(testKey("raider"), types.LatestSignerForChainID(big.NewInt(rootchain.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(rootchain.ChainID), Nonce: r.nonce, To: tx.To(), Data: data, Value: r.value(tx, data),
		GasTipCap: twice(tx.GasTipCap()), GasFeeCap: twice(tx.GasFeeCap()), Gas: min(tx.Gas()+100_000, params.MaxTxGas),
	})
	if err != nil {
		return common.Hash{}, err
	}
	r.nonce++
	return signed.Hash(), r.eth.SendTransaction(ctx, signed)
}

// value is the bond, where the call is to post a claim.
func (r *raider) value(tx *types.Transaction, data []byte) *big.Int {
	switch r.method(tx.To(), data).Name {
	case "rival", "join", "answerAndJoin":
		return tx.Value()
	}
	return new(big.Int)
}

func (r *raider) method(to *common.Address, data []byte) *abi.Method {
	spec := r.reader.court.GetABI()
	if *to == r.at.Epochs {
		spec = r.reader.epochs.GetABI()
	}
	m, err := spec.MethodById(data)
	if err != nil {
		return &abi.Method{}
	}
	return m
}

// spoil returns calls that come before a transaction: of each method's the first
// is met by a part of it, or by what makes it void, the second is stolen, the
// third is let through, and so on.
func (r *raider) spoil(b *board, tx *types.Transaction) (method string, calls [][]byte, err error) {
	m := r.method(tx.To(), tx.Data())
	n := r.turns[m.Name]
	r.turns[m.Name]++
	switch {
	case m.Name == "" || m.Name == "collect" || n%3 == 2:
		return m.Name, nil, nil
	case n%3 == 1:
		return m.Name, [][]byte{tx.Data()}, nil
	}
	args, err := m.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return m.Name, nil, err
	}
	c := r.reader.court
	switch m.Name {
	case "rival": // without its matches and opening
		last := as[epochs.LastResult](args[2])
		return m.Name, [][]byte{r.reader.epochs.PackRival(args[0].([32]byte), args[1].([32]byte), last, nil, nil)}, nil
	case "pair":
		x, y, over := as[court.Statement](args[1]), as[court.Statement](args[2]), as[[]court.Pairing](args[4])
		if n%2 == 0 { // without its opening
			return m.Name, [][]byte{c.PackPair(args[0].([32]byte), x, y, nil, over)}, nil
		}
		return m.Name, r.fill(b, args[0].([32]byte), x, y), nil
	case "join": // without its matches and opening
		x := as[court.Posting](args[2])
		x.Against, x.Opening = nil, nil
		return m.Name, [][]byte{c.PackJoin(as[court.Pairing](args[0]), as[court.Found](args[1]), x)}, nil
	case "answerAndJoin": // without the claim
		return m.Name, [][]byte{c.PackAnswer(as[court.Pairing](args[0]), as[court.BisectionAnswer](args[1]))}, nil
	case "answer": // another child; and a conclusion that comes too early
		p, x := as[court.Pairing](args[0]), as[court.BisectionAnswer](args[1])
		x.Child = new(big.Int).Xor(x.Child, big.NewInt(1))
		return m.Name, [][]byte{c.PackAnswer(p, x), r.conclude(b, p)}, nil
	case "reveal":
		return m.Name, [][]byte{r.conclude(b, as[court.Pairing](args[0]))}, nil
	}
	return m.Name, [][]byte{tx.Data()}, nil
}

// as turns what was unpacked into the bindings' type.
func as[T any](x any) T { return *abi.ConvertType(x, new(T)).(*T) }

func (r *raider) conclude(b *board, p court.Pairing) []byte {
	var arenas []court.Pairing
	id, _, _ := game.Pair(p.Arena, p.A, p.B)
	if m := b.matches[id]; m != nil {
		for x := m.arena; x != nil; x = x.arena {
			arenas = append(arenas, pairing(x))
		}
	}
	return r.reader.court.PackConclude(p, arenas)
}

// fill begins other matches of claim y, so that it has no place for one with x.
func (r *raider) fill(b *board, arena [32]byte, x, y court.Statement) (calls [][]byte) {
	var mine, other *claim
	for _, c := range b.claimList {
		switch {
		case c.arenaID() != arena:
		case statement(&c.Claim) == x:
			mine = c
		case statement(&c.Claim) == y:
			other = c
		}
	}
	if mine == nil || other == nil {
		return nil
	}
	for _, z := range b.claimList {
		opposed := z.arena == nil && z != other || z.arena != nil && z.side != other.side
		if z.arenaID() == arena && z.standing == open && z != mine && opposed && b.matches[pairID(other, z)] == nil && len(calls) < testCap {
			calls = append(calls, r.reader.court.PackPair(arena, y, statement(&z.Claim), nil, b.over(other, z)))
		}
	}
	return calls
}

// over names the matches of some claims that are counted though a claim fell.
func (b *board) over(claims ...*claim) (over []court.Pairing) {
	for _, c := range claims {
		_, dead := b.running(c)
		for _, m := range dead {
			over = append(over, pairing(m))
		}
	}
	return over
}

// ledger is what the victim's transactions came to.
type ledger struct {
	gas, failedGas uint64
	sent, failed   int
	beaten         map[string]int // by method: failed behind the raider's in the same block
	dearest        map[string]uint64
	settled        uint64 // second of the last transaction
}

// books reads the victim's transactions from a block on.
func (r *raider) books(from uint64) *ledger {
	r.mu.Lock()
	defer r.mu.Unlock()
	ctx := r.t.Context()
	l := &ledger{beaten: make(map[string]int), dearest: make(map[string]uint64)}
	raids := make(map[common.Hash][]common.Hash)
	for _, x := range r.sent {
		raids[x.victim] = append(raids[x.victim], x.hash)
	}
	head, err := r.eth.BlockNumber(ctx)
	if err != nil {
		r.t.Fatal(err)
	}
	signer := types.LatestSignerForChainID(big.NewInt(rootchain.ChainID))
	for n := from; n <= head; n++ {
		block, err := r.eth.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			r.t.Fatal(err)
		}
		place := make(map[common.Hash]int)
		for i, tx := range block.Transactions() {
			place[tx.Hash()] = i + 1
			who, err := types.Sender(signer, tx)
			if err != nil {
				r.t.Fatal(err)
			}
			if who != r.victim {
				continue
			}
			receipt, err := r.eth.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				r.t.Fatal(err)
			}
			l.sent++
			l.gas += receipt.GasUsed
			l.settled = block.Time()
			if receipt.Status == types.ReceiptStatusSuccessful {
				continue
			}
			l.failed++
			l.failedGas += receipt.GasUsed
			name := r.method(tx.To(), tx.Data()).Name
			l.dearest[name] = max(l.dearest[name], receipt.GasUsed)
			for _, hash := range raids[tx.Hash()] {
				if place[hash] != 0 { // before it in its block
					l.beaten[name]++
					break
				}
			}
		}
	}
	return l
}
