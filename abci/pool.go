package abci

import (
	"crypto/sha256"
	"sync"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
)

const (
	// Window is how many sequence numbers ahead of its turn a call may wait.
	Window = 4096
	// MaxWaiting is how many calls of one account may wait.
	MaxWaiting = 8192
	// maxWait is how many blocks a call waits for the calls before it.
	maxWait = 1000
	// sweepEvery is how often, in blocks, entries without a call in the
	// mempool are looked for.
	sweepEvery = 64
)

// txKey is the SHA-256 of an encoded call.
type txKey [sha256.Size]byte

// place is a call's place in the order of calls.
type place struct {
	turn
	generation, seq uint64
}

// waiter is a call in CometBFT's mempool, by what a recheck needs of it.
type waiter struct {
	place
	kind   kernel.Kind
	signer kernel.Address
	expiry uint64
	since  uint64 // height at which it came
	seen   uint64 // height of the last check or recheck
}

// pool knows which calls wait in the mempool, by place and by bytes. CometBFT
// does not tell when it drops a call; a call that it still holds is rechecked
// after every block, so an entry that was not is dead.
type pool struct {
	mu     sync.Mutex
	calls  map[txKey]*waiter
	places map[place]txKey
	counts map[uint64]int // entries by account
}

func newPool() *pool {
	return &pool{
		calls:  make(map[txKey]*waiter),
		places: make(map[place]txKey),
		counts: make(map[uint64]int),
	}
}

func placeOf(c *kernel.Call) place {
	return place{turn{c.Account, c.Session}, c.Generation, c.Seq}
}

// add lets a call wait, or says why it cannot. Adding it again is fine.
func (p *pool) add(key txKey, c *kernel.Call, signer kernel.Address, height uint64) wire.Code {
	p.mu.Lock()
	defer p.mu.Unlock()
	if w, ok := p.calls[key]; ok {
		w.seen = height
		return 0
	}
	at := placeOf(c)
	if other, ok := p.places[at]; ok {
		if p.calls[other].seen >= height {
			return wire.CodeDuplicate
		}
		p.remove(other)
	}
	if p.counts[c.Account] >= MaxWaiting {
		return wire.CodeTooMany
	}
	p.calls[key] = &waiter{place: at, kind: c.Kind, signer: signer, expiry: c.ExpiryHeight, since: height, seen: height}
	p.places[at] = key
	p.counts[c.Account]++
	return 0
}

// refresh returns a copy of the entry of a call that the mempool still holds.
func (p *pool) refresh(key txKey, height uint64) (waiter, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	w, ok := p.calls[key]
	if !ok {
		return waiter{}, false
	}
	w.seen = height
	return *w, true
}

// drop forgets a call.
func (p *pool) drop(key txKey) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.remove(key)
}

// remove is drop with the lock held.
func (p *pool) remove(key txKey) {
	w, ok := p.calls[key]
	if !ok {
		return
	}
	delete(p.calls, key)
	delete(p.places, w.place)
	if p.counts[w.account]--; p.counts[w.account] == 0 {
		delete(p.counts, w.account)
	}
}

// committed forgets the calls of a block and, now and then, dead entries.
func (p *pool) committed(height uint64, txs [][]byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, tx := range txs {
		p.remove(sha256.Sum256(tx))
	}
	if height%sweepEvery != 0 {
		return
	}
	for key, w := range p.calls {
		if w.seen+sweepEvery < height {
			p.remove(key)
		}
	}
}
