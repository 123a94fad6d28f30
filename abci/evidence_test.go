package abci

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	"github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Every folder of evidence stays as it was written, and their number is
// bounded.
func TestEvidence_write(t *testing.T) {
	e := evidenceDir(filepath.Join(t.TempDir(), "evidence"))
	g := &agreement{Header: &types.Header{ChainID: "assize-1", Height: 8}}
	r := &kernel.BlockResult{Height: 7}
	var first []byte
	for i := range maxEvidence {
		d := &Divergence{Height: 7, Own: ssz.Root{byte(i)}, Cluster: ssz.Root{0xc}, Power: 30, Of: 40}
		if found, err := e.find(7, d.Own); found != nil || err != nil {
			t.Fatalf("want no evidence of app hash %d yet, got %v, %v", i, found, err)
		}
		dir, err := e.write(d, g, &kernel.BlockInput{Height: 7}, r)
		if err != nil {
			t.Fatal(err)
		}
		d.Evidence = dir
		if found, err := e.find(7, d.Own); err != nil || *found != *d {
			t.Fatalf("want %+v found again, got %+v, %v", d, found, err)
		}
		if i == 0 {
			if first, err = os.ReadFile(filepath.Join(dir, "divergence.json")); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := e.write(&Divergence{Height: 7}, g, nil, nil); !errors.Is(err, ErrEvidenceFull) {
		t.Fatalf("want no room left, got %v", err)
	}
	again, err := os.ReadFile(filepath.Join(string(e), "height-7", "divergence.json"))
	if err != nil || !bytes.Equal(again, first) {
		t.Fatalf("want the first folder as it was, got %s, %v", again, err)
	}
	left, err := os.ReadDir(string(e))
	if err != nil || len(left) != maxEvidence {
		t.Fatalf("want %d folders and nothing else, got %v, %v", maxEvidence, left, err)
	}
	if err := os.WriteFile(filepath.Join(string(e), "height-7", "divergence.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := e.find(7, ssz.Root{}); err == nil {
		t.Fatal("want an error of a summary that cannot be read")
	}
}

// signedBlock returns, as peers send them, a block of height 2 with an app
// hash, and one of height 3 with the commit of the first by some validators.
func signedBlock(t *testing.T, keys []ed25519.PrivKey, set *types.ValidatorSet, appHash ssz.Root, signers int) (first, second *cmtproto.Block) {
	t.Helper()
	hash := bytes.Repeat([]byte{1}, 32)
	id := types.BlockID{Hash: hash, PartSetHeader: types.PartSetHeader{Total: 1, Hash: hash}}
	h := types.Header{
		Version: cmtversion.Consensus{Block: version.BlockProtocol}, ChainID: "assize-1", Height: 2, Time: time.Unix(3, 0).UTC(),
		LastBlockID: id, LastCommitHash: hash, DataHash: hash, ValidatorsHash: set.Hash(), NextValidatorsHash: set.Hash(),
		ConsensusHash: hash, AppHash: appHash[:], LastResultsHash: hash, EvidenceHash: hash, ProposerAddress: keys[0].PubKey().Address(),
	}
	id.Hash = h.Hash()
	c := &types.Commit{Height: 2, BlockID: id, Signatures: make([]types.CommitSig, len(keys))}
	for i := range c.Signatures {
		c.Signatures[i] = types.NewCommitSigAbsent()
	}
	for _, key := range keys[:signers] {
		i, _ := set.GetByAddress(key.PubKey().Address())
		v := types.Vote{
			Type: cmtproto.PrecommitType, Height: 2, BlockID: id, Timestamp: h.Time,
			ValidatorAddress: key.PubKey().Address(), ValidatorIndex: i,
		}
		sig, err := key.Sign(types.VoteSignBytes("assize-1", v.ToProto()))
		if err != nil {
			t.Fatal(err)
		}
		v.Signature = sig
		c.Signatures[i] = v.CommitSig()
	}
	return &cmtproto.Block{Header: *h.ToProto()}, &cmtproto.Block{Header: cmtproto.Header{Height: 3}, LastCommit: c.ToProto()}
}

// Of what a peer sends only more than two thirds of the votes for another app
// hash stop the node.
func TestAhead_hostile(t *testing.T) {
	a, req := crossChecked(t)
	var keys []ed25519.PrivKey
	var validators []*types.Validator
	for range 4 {
		k := ed25519.GenPrivKey()
		keys, validators = append(keys, k), append(validators, types.NewValidator(k.PubKey(), 10))
	}
	a.ahead = newAhead(a, types.NewValidatorSet(validators))
	a.evidence = evidenceDir(filepath.Join(t.TempDir(), "evidence"))
	other := ssz.Root{0xba}
	next := func() ssz.Root { other[1]++; return other } // so that no two cases make a whole
	send := func(appHash ssz.Root, signers int, spoil func(first, second *cmtproto.Block)) {
		t.Helper()
		first, second := signedBlock(t, keys, a.ahead.validators, appHash, signers)
		if spoil != nil {
			spoil(first, second)
		}
		a.ahead.add(second)
		a.ahead.add(first)
	}
	stopped := func() error {
		select {
		case err := <-a.failed:
			return err
		default:
			return nil
		}
	}
	send(other, 4, nil) // ahead of the block that it is about
	a.ahead.headers, a.ahead.commits = map[int64]*types.Header{}, map[int64]*types.Commit{}
	if _, err := a.FinalizeBlock(context.Background(), req); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Commit(context.Background(), &abcitypes.RequestCommit{}); err != nil {
		t.Fatal(err)
	}
	send(a.view().appHash, 4, nil)
	send(next(), 2, nil)
	send(next(), 4, func(first, _ *cmtproto.Block) { first.Header.AppHash[0]++ })
	send(next(), 4, func(_, second *cmtproto.Block) { second.LastCommit.Signatures[0].Signature[0]++ })
	send(next(), 4, func(_, second *cmtproto.Block) { second.LastCommit.Signatures = second.LastCommit.Signatures[:3] })
	send(next(), 4, func(_, second *cmtproto.Block) { second.LastCommit.Height = 1 })
	send(next(), 4, func(first, _ *cmtproto.Block) { first.Header.ProposerAddress = nil })
	a.ahead.add(&cmtproto.Block{Header: cmtproto.Header{Height: 2 + maxAhead}})
	if err := stopped(); err != nil || len(a.ahead.headers) > 1 || len(a.ahead.commits) > 1 {
		t.Fatalf("want none of these to stop the node or to be kept beside another, got %v, %d headers, %d commits",
			err, len(a.ahead.headers), len(a.ahead.commits))
	}
	send(next(), 3, nil)
	var d *Divergence
	if err := stopped(); !errors.As(err, &d) || d.Height != 1 || d.Cluster != other || d.Own != a.view().appHash || d.Power != 30 || d.Of != 40 {
		t.Fatalf("want a divergence at block 1, got %v", err)
	}
	if found, err := a.evidence.find(1, d.Own); err != nil || *found != *d {
		t.Fatalf("want its evidence kept, got %v, %v", found, err)
	}
	if err := a.checkDiverged(); !errors.As(err, &d) {
		t.Fatalf("want the node not to start on it, got %v", err)
	}
}
