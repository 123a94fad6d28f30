package abci

import (
	"bufio"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/contracts"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// epochSigner signs epochs with the operator's key. Two signed epochs with the
// same first block cost the operator its deposit, and anyone who reaches the
// node's RPC may ask for a signature: so it remembers on disk what it signed,
// before the signature leaves. What a stranger can do is to choose where an
// epoch ends; an operator who minds keeps the RPC to itself. Safe for
// concurrent use.
type epochSigner struct {
	key     *ecdsa.PrivateKey
	domain  contracts.SigningDomain
	posters map[kernel.Address]bool

	mu     sync.Mutex
	signed map[uint64]wire.Hash // digest by first block
	file   *os.File             // a line for each: first block, digest
}

// openEpochSigner returns the signer of a home; nil when it has no operator
// key or knows no root chain.
func openEpochSigner(h Home, root *RootChain) (*epochSigner, error) {
	key, err := h.OperatorKey()
	if err != nil || key == nil || root == nil {
		return nil, err
	}
	s := &epochSigner{key: key, signed: make(map[uint64]wire.Hash)}
	if s.domain, err = root.domain(); err != nil {
		return nil, err
	}
	if s.posters, err = root.posters(); err != nil {
		return nil, err
	}
	if s.file, err = os.OpenFile(h.signedFile(), os.O_CREATE|os.O_RDWR, 0o600); err != nil {
		return nil, err
	}
	if err := s.load(); err != nil {
		return nil, errors.Join(err, s.file.Close())
	}
	return s, nil
}

// load reads the file. A last line without its end was being written when the
// process died: its signature never left, so it is cut off.
func (s *epochSigner) load() error {
	good := int64(0)
	r := bufio.NewReader(s.file)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			if err := s.file.Truncate(good); err != nil {
				return err
			}
			_, err = s.file.Seek(good, 0)
			return err
		}
		var from uint64
		var text string
		var digest wire.Hash
		if _, err := fmt.Sscanf(line, "%d %s\n", &from, &text); err != nil {
			return fmt.Errorf("%s: expected a first block and a digest, got %q", s.file.Name(), line)
		}
		if err := digest.UnmarshalText([]byte(text)); err != nil {
			return fmt.Errorf("%s: %w", s.file.Name(), err)
		}
		s.signed[from] = digest
		good += int64(len(line))
	}
}

// sign puts the operator's signature into the answer, if a poster asked.
func (s *epochSigner) sign(req *wire.EpochRequest, e *wire.EpochAnswer) error {
	if len(req.Signature) != 65 {
		return refuse(wire.CodeNotPoster, "expected a signature of 65 bytes, got %d", len(req.Signature))
	}
	if asker, ok := signature.Recover(req.Digest(e.ChainID), [65]byte(req.Signature)); !ok || !s.posters[asker] {
		return refuse(wire.CodeNotPoster, "expected the signature of one of %d posters", len(s.posters))
	}
	digest := s.domain.Digest(contractEpoch(e))
	if err := s.remember(e.From, wire.Hash(digest)); err != nil {
		return err
	}
	signed, err := contracts.Sign(digest, s.key)
	if err != nil {
		return err
	}
	e.Operator = wireAddress(crypto.PubkeyToAddress(s.key.PublicKey))
	e.Signature = signed[:]
	return nil
}

// remember notes on disk that an epoch is signed.
func (s *epochSigner) remember(from uint64, digest wire.Hash) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known, ok := s.signed[from]; ok {
		if known != digest {
			return refuse(wire.CodeOtherEpoch, "an epoch from block %d is signed already, with digest %v", from, ssz.Root(known))
		}
		return nil
	}
	if _, err := fmt.Fprintf(s.file, "%d %v\n", from, ssz.Root(digest)); err != nil {
		return err
	}
	if err := s.file.Sync(); err != nil {
		return err
	}
	s.signed[from] = digest
	return nil
}

func (s *epochSigner) close() error { return s.file.Close() }

// wireAddress returns an address as answers have it.
func wireAddress(a [20]byte) string { return fmt.Sprintf("0x%x", a[:]) }
