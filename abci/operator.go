package abci

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// maxKeyFile bounds the operator's key file: 64 digits and a line's end.
const maxKeyFile = 128

// OperatorKey reads the key that signs epochs; nil when the home has none.
func (h Home) OperatorKey() (*ecdsa.PrivateKey, error) {
	data, err := readBounded(h.operatorFile(), maxKeyFile)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	raw, err := hex.DecodeString(strings.TrimSpace(string(data)))
	if err != nil {
		return nil, fmt.Errorf("%s: expected a key of 64 hex digits", h.operatorFile())
	}
	key, err := crypto.ToECDSA(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: expected a secp256k1 key: %w", h.operatorFile(), err)
	}
	return key, nil
}
