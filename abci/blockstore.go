package abci

import (
	"runtime"
	"sync"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/config"
)

// openStores opens CometBFT's stores, the one of blocks such that reading it
// late does no harm: alone among them it panics when its database has an error
// to return.
func openStores(ctx *config.DBContext) (dbm.DB, error) {
	db, err := config.DefaultDBProvider(ctx)
	if err != nil || ctx.ID != "blockstore" {
		return db, err
	}
	return &blocksDB{DB: db}, nil
}

// blocksDB is the database of CometBFT's block store. CometBFT closes it
// without waiting for those who read it: what gossips to a peer sleeps up to
// two seconds at a time and then looks up a commit before it asks whether the
// node still runs, and an RPC connection outlives its listener. None of them
// has anybody left to answer to, so a read after Close ends the goroutine that
// it is made in. Deferred calls are run as in the panic that it would be
// otherwise; the process goes on.
type blocksDB struct {
	dbm.DB

	mu     sync.RWMutex // held while reading, so that Close waits for reads
	closed bool
}

// Get implements [dbm.DB].
func (db *blocksDB) Get(key []byte) ([]byte, error) {
	db.mu.RLock()
	defer db.mu.RUnlock() // also when the goroutine ends
	if db.closed {
		runtime.Goexit()
	}
	return db.DB.Get(key)
}

// Close implements [dbm.DB].
func (db *blocksDB) Close() error {
	db.mu.Lock()
	defer db.mu.Unlock()
	db.closed = true
	return db.DB.Close()
}
