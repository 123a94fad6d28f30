package abci

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	cmtjson "github.com/cometbft/cometbft/libs/json"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// evidenceFormat is the version of the layout of a folder of evidence.
const evidenceFormat = 1

// maxEvidence is how many folders of evidence a home keeps for one height.
// Each further one needs a data folder that was made anew.
const maxEvidence = 8

// ErrEvidenceFull is a home with maxEvidence folders for one height.
var ErrEvidenceFull = errors.New("no room for more evidence")

// evidenceDir is the folder of a home in which evidence is kept. For each
// divergence it has a folder height-N, or height-N-2 and so on:
//
//	divergence.json   evidenceSummary
//	input.ssz         the block's input, kernel.BlockInput
//	receipts.hex      this node's receipts, an encoded kernel.Receipt a line,
//	                  in the order of the receipts' tree
//	agreed.json       header of the block after it, whose app hash is the
//	                  cluster's, and the votes for it, as CometBFT has them in
//	                  JSON
//
// A folder appears whole or not at all and is never written to again.
type evidenceDir string

// evidenceSummary is the file divergence.json.
type evidenceSummary struct {
	Format int    `json:"format"`
	Chain  string `json:"chain"`
	Height uint64 `json:"height"`
	Own    struct {
		AppHash      wire.Hash `json:"app_hash"`
		StateRoot    wire.Hash `json:"state_root"`
		ReceiptsRoot wire.Hash `json:"receipts_root"`
	} `json:"own"`
	Cluster struct {
		AppHash wire.Hash `json:"app_hash"`
		Block   int64     `json:"block"` // whose header names it
		Hash    string    `json:"hash"`  // of that block
		Votes   string    `json:"votes"` // prevote or precommit
		Power   int64     `json:"power"`
		Of      int64     `json:"of"`
	} `json:"cluster"`
}

func summary(d *Divergence, g *agreement, r *kernel.BlockResult) *evidenceSummary {
	s := &evidenceSummary{Format: evidenceFormat, Chain: g.Header.ChainID, Height: d.Height}
	s.Own.AppHash = wire.Hash(d.Own)
	if r != nil {
		s.Own.StateRoot, s.Own.ReceiptsRoot = wire.Hash(r.StateRoot), wire.Hash(r.ReceiptsRoot)
	}
	c := &s.Cluster
	c.AppHash, c.Block, c.Hash = wire.Hash(d.Cluster), g.Header.Height, g.BlockID.Hash.String()
	c.Power, c.Of = d.Power, d.Of
	if len(g.Votes) > 0 {
		c.Votes = voteName(g.Votes[0].Type)
	}
	return s
}

// write writes a folder of evidence and returns its path. Of genesis there is
// neither input nor result.
func (e evidenceDir) write(d *Divergence, g *agreement, in *kernel.BlockInput, r *kernel.BlockResult) (_ string, err error) {
	if err := os.MkdirAll(string(e), 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(string(e), ".new-*")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	files := make(map[string][]byte)
	if files["divergence.json"], err = json.MarshalIndent(summary(d, g, r), "", "  "); err != nil {
		return "", err
	}
	if files["agreed.json"], err = cmtjson.MarshalIndent(g, "", "  "); err != nil {
		return "", err
	}
	if in != nil && r != nil {
		files["input.ssz"] = in.Encode()
		files["receipts.hex"] = receiptLines(r)
	}
	for name, data := range files {
		if err := writeSynced(filepath.Join(tmp, name), data); err != nil {
			return "", err
		}
	}
	return e.publish(tmp, d.Height)
}

func receiptLines(r *kernel.BlockResult) (out []byte) {
	for _, receipt := range r.Receipts() {
		out = append(hex.AppendEncode(out, receipt.Encode()), '\n')
	}
	return out
}

// publish gives a finished folder its name, the first that is free.
func (e evidenceDir) publish(tmp string, height uint64) (string, error) {
	if err := os.Chmod(tmp, 0o755); err != nil {
		return "", err
	}
	for _, dir := range e.folders(height) {
		if _, err := os.Lstat(dir); !errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err := os.Rename(tmp, dir); err != nil {
			return "", err
		}
		return dir, syncDir(string(e))
	}
	return "", fmt.Errorf("%w: %s has %d folders for height %d", ErrEvidenceFull, string(e), maxEvidence, height)
}

// folders returns the names that folders of a height can have, in order.
func (e evidenceDir) folders(height uint64) []string {
	first := filepath.Join(string(e), fmt.Sprintf("height-%d", height))
	out := []string{first}
	for i := 2; i <= maxEvidence; i++ {
		out = append(out, fmt.Sprintf("%s-%d", first, i))
	}
	return out
}

// find returns the divergence after which this node had the app hash at a
// height; nil for none.
func (e evidenceDir) find(height uint64, own ssz.Root) (*Divergence, error) {
	for _, dir := range e.folders(height) {
		data, err := readBounded(filepath.Join(dir, "divergence.json"), maxSettings)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		s := new(evidenceSummary)
		if err := json.Unmarshal(data, s); err != nil {
			return nil, fmt.Errorf("%s: expected the summary of a divergence: %w", dir, err)
		}
		if s.Height == height && ssz.Root(s.Own.AppHash) == own {
			return &Divergence{
				Height: height, Own: own, Cluster: ssz.Root(s.Cluster.AppHash),
				Power: s.Cluster.Power, Of: s.Cluster.Of, Evidence: dir,
			}, nil
		}
	}
	return nil, nil
}

// writeSynced writes a file that is new and waits until it is on disk.
func writeSynced(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// syncDir waits until the names in a folder are on disk.
func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
