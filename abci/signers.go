package abci

import (
	"runtime"
	"sync"

	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
)

// signerCacheSize is how many recovered signatures a node remembers: a few
// full mempools.
const signerCacheSize = 65_536

// signed is a signature and what it signs.
type signed struct {
	digest    [32]byte
	signature [65]byte
}

type recovered struct {
	address kernel.Address
	ok      bool
}

// signers recovers addresses from signatures, each once: what CheckTx found
// is remembered until the block is executed. Recovery is a pure function, so
// the cache cannot change a result. Safe for concurrent use.
type signers struct {
	cache *lru.Cache[signed, recovered]
}

func newSigners() *signers {
	return &signers{cache: lru.NewCache[signed, recovered](signerCacheSize)}
}

// recover is a kernel.Recover.
func (s *signers) recover(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
	key := signed{digest, sig}
	if r, ok := s.cache.Get(key); ok {
		return r.address, r.ok
	}
	address, ok := signature.Recover(digest, sig)
	s.cache.Add(key, recovered{address, ok})
	return address, ok
}

// of returns the address that signed a call.
func (s *signers) of(c *kernel.SignedCall) (kernel.Address, bool) {
	return s.recover(c.Digest(), c.Signature)
}

// warm recovers the signers of the calls on all processors.
func (s *signers) warm(calls []kernel.SignedCall) {
	workers := min(runtime.GOMAXPROCS(0), len(calls))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(calls); i += workers {
				s.of(&calls[i])
			}
		})
	}
	wg.Wait()
}
