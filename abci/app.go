package abci

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/crosscheck"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// appVersion is the version of the application protocol in block headers.
const appVersion = 1

// App is the CometBFT application of one node. FinalizeBlock and Commit are
// called in turn by consensus; CheckTx and Query at any time beside them.
type App struct {
	abcitypes.BaseApplication // snapshots and vote extensions: none

	store  *store.Store
	engine *engine.Engine
	runner kernel.Runner // the engine, or what compares it with the machine
	signer *epochSigner  // nil: the node signs no epochs
	guard  *guardedKey
	logger hclog.Logger

	signers *signers
	deploys *deploys
	pool    *pool
	views   views
	roots   blockRoots

	// tip is the state after the last block, for consensus alone. It holds the
	// memory of the streams used last; contents loads the others'.
	tip      *kernel.State
	contents *store.Contents
	// executing keeps proofs and execution apart: they share memory that is
	// loaded, and trees whose hashes are computed, when first asked for.
	executing sync.Mutex
	// pending is the block that FinalizeBlock executed and Commit has not
	// written yet. Nothing of it is visible before it is on disk.
	pending *pendingBlock
	failed  chan error
	height  atomic.Uint64

	ahead    *ahead
	evidence evidenceDir
	ending   sync.Mutex
	ended    bool // the node diverged, or its store is closed; guarded by ending
}

// pendingBlock is an executed block that is not committed.
type pendingBlock struct {
	input  *kernel.BlockInput
	root   ssz.Root // of the input
	state  *kernel.State
	result *kernel.BlockResult
	txs    [][]byte
}

type appConfig struct {
	dir     string // of the store
	genesis *kernel.GenesisConfig
	signer  *epochSigner
	guard   *guardedKey
	logger  hclog.Logger
	// crossCheck is of how many runs one is compared with the machine; 0 for
	// none.
	crossCheck uint64
	tracking   engine.Tracking
	validators *types.ValidatorSet
	evidence   evidenceDir
	wrap       func(kernel.Runner) kernel.Runner // see Options
}

// newApp opens the store and loads the last committed state.
func newApp(cfg appConfig) (_ *App, err error) {
	a := &App{
		signer:  cfg.signer,
		guard:   cfg.guard,
		logger:  cfg.logger,
		signers: newSigners(),
		deploys: newDeploys(),
		pool:    newPool(),
		failed:  make(chan error, 1),

		evidence: cfg.evidence,
	}
	a.ahead = newAhead(a, cfg.validators)
	if a.store, err = openStore(cfg.dir, cfg.genesis.Settings.ChainID); err != nil {
		return nil, err
	}
	a.contents = a.store.Contents(heldMemory)
	if a.engine, err = engine.New(engine.WithTracking(cfg.tracking)); err != nil {
		return nil, errors.Join(err, a.close())
	}
	chosen, reason := a.engine.Tracking()
	cfg.logger.Info("written pages are found", "by", chosen, "why not by the system", reason)
	runs := kernel.Runner(a.engine)
	if cfg.wrap != nil {
		runs = cfg.wrap(runs)
	}
	if a.runner, err = newRunner(runs, cfg.crossCheck); err != nil {
		return nil, errors.Join(err, a.close())
	}
	if err := a.load(cfg.genesis); err != nil {
		return nil, errors.Join(err, a.close())
	}
	if err := a.checkDiverged(); err != nil {
		return nil, errors.Join(err, a.close())
	}
	return a, nil
}

// newRunner returns the engine, compared with the machine on one of every so
// many runs unless that is 0. The sample is this node's own.
func newRunner(e kernel.Runner, every uint64) (kernel.Runner, error) {
	if every == 0 {
		return e, nil
	}
	var salt [32]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return nil, fmt.Errorf("draw the sample of runs: %w", err)
	}
	return crosscheck.New(e, every, salt), nil
}

// view returns the last committed state, nil before InitChain.
func (a *App) view() *view { return a.views.last() }

// Height returns the last committed height.
func (a *App) Height() uint64 { return a.height.Load() }

// fail tells the owner that the node cannot go on.
func (a *App) fail(err error) {
	select {
	case a.failed <- err:
	default: // it knows already
	}
	a.logger.Error("the node cannot go on", "error", err)
}

// Info tells CometBFT from which height it has to replay.
func (a *App) Info(context.Context, *abcitypes.RequestInfo) (*abcitypes.ResponseInfo, error) {
	res := &abcitypes.ResponseInfo{Data: "assize", AppVersion: appVersion}
	// At height 0 nothing is on disk, and CometBFT sends InitChain.
	if v := a.view(); v != nil && v.height > 0 {
		res.LastBlockHeight = int64(v.height)
		res.LastBlockAppHash = v.appHash[:]
	}
	return res, nil
}

// InitChain makes the first state from the genesis file. It is on disk only
// with the first block: after a crash before that CometBFT calls it again.
func (a *App) InitChain(_ context.Context, req *abcitypes.RequestInitChain) (*abcitypes.ResponseInitChain, error) {
	cfg, err := wire.DecodeGenesis(req.AppStateBytes)
	if err != nil {
		return nil, err
	}
	if want := wire.ChainName(cfg.Settings.ChainID); req.ChainId != want || req.InitialHeight != 1 {
		return nil, fmt.Errorf("expected chain %s from height 1, got %s from %d", want, req.ChainId, req.InitialHeight)
	}
	state, err := kernel.Genesis(*cfg)
	if err != nil {
		return nil, err
	}
	a.begin(state)
	return &abcitypes.ResponseInitChain{AppHash: append([]byte(nil), a.view().appHash[:]...)}, nil
}
