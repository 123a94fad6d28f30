package abci

import (
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/types"
)

const (
	// MaxBlockBytes bounds a block, header and votes included.
	MaxBlockBytes = 4 << 20
	// MaxTxBytes bounds one encoded call; a deploy with its artifact must fit.
	MaxTxBytes = 3 << 20
	// DefaultBlockInterval is the pause between a block and the next.
	DefaultBlockInterval = 200 * time.Millisecond

	mempoolSize  = 20_000
	mempoolBytes = 256 << 20
)

// cometConfig returns the whole configuration of CometBFT for a home. It is
// made anew at each start and stands in no file: what an operator may change
// is in [Settings].
func cometConfig(home Home, s *Settings) *config.Config {
	c := config.DefaultConfig()
	c.SetRoot(home.Dir)
	c.Moniker = s.Name
	c.DBBackend = "goleveldb"
	c.StateSync.Enable = false
	c.TxIndex.Indexer = "null"
	c.Instrumentation.Prometheus = false
	setRPC(c.RPC, s)
	setP2P(c.P2P, s)
	setMempool(c.Mempool)
	setConsensus(c.Consensus, s.BlockInterval())
	return c
}

func setRPC(c *config.RPCConfig, s *Settings) {
	c.ListenAddress = "tcp://" + s.RPC
	c.PprofListenAddress = ""
	c.GRPCListenAddress = ""
	c.Unsafe = false
	c.MaxBodyBytes = 2 * MaxTxBytes // base64 and the JSON around it
	c.MaxRequestBatchSize = 128
}

func setP2P(c *config.P2PConfig, s *Settings) {
	c.ListenAddress = "tcp://" + s.P2P
	c.PersistentPeers = "" // see Node.keepPeers
	c.AllowDuplicateIP = true
	c.AddrBookStrict = false
	c.PexReactor = false
	c.FlushThrottleTimeout = 5 * time.Millisecond
	c.MaxPacketMsgPayloadSize = 16 << 10
	c.SendRate, c.RecvRate = 64<<20, 64<<20
	c.DialTimeout = time.Second
}

func setMempool(c *config.MempoolConfig) {
	c.Type = config.MempoolTypeFlood
	c.Recheck = true
	c.RecheckTimeout = 10 * time.Second
	c.Broadcast = true
	c.Size = mempoolSize
	c.MaxTxsBytes = mempoolBytes
	c.CacheSize = 4 * mempoolSize
	c.MaxTxBytes = MaxTxBytes
	// A call ahead of its window becomes valid later, so a refusal is no
	// reason to forget it for good.
	c.KeepInvalidTxsInCache = false
}

// setConsensus lowers the waits: with the defaults one dead node of four slows
// the chain to a block a second, since each of its turns costs timeout_propose.
func setConsensus(c *config.ConsensusConfig, interval time.Duration) {
	c.TimeoutPropose = time.Second
	c.TimeoutProposeDelta = 500 * time.Millisecond
	c.TimeoutPrevote = 250 * time.Millisecond
	c.TimeoutPrevoteDelta = 250 * time.Millisecond
	c.TimeoutPrecommit = 250 * time.Millisecond
	c.TimeoutPrecommitDelta = 250 * time.Millisecond
	c.TimeoutCommit = interval
	c.SkipTimeoutCommit = false
	c.CreateEmptyBlocks = true
	c.PeerGossipSleepDuration = 10 * time.Millisecond
	c.DoubleSignCheckHeight = 0 // guardedKey does it, and does not keep a stopped cluster from starting
}

// consensusParams returns what all nodes agree on at genesis. Gas is bounded
// by the kernel, which knows what a call's limit means, so CometBFT's own
// bound is off.
func consensusParams() *types.ConsensusParams {
	p := types.DefaultConsensusParams()
	p.Block.MaxBytes = MaxBlockBytes
	p.Block.MaxGas = -1
	return p
}
