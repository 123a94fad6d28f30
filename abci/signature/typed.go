package signature

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/assize/assize/runtime/kernel"
)

// Delegate returns the input of a delegate call, signed by a wallet's key.
func Delegate(wallet *ecdsa.PrivateKey, chainID uint64, d *kernel.Delegation) (kernel.DelegateInput, error) {
	sig, err := Sign(wallet, d.Digest(chainID))
	return kernel.DelegateInput{Device: d.Device, Nonce: d.Nonce, Signature: sig}, err
}

// typedData is what a wallet is asked to sign with eth_signTypedData_v4.
type typedData struct {
	Types       map[string][]member `json:"types"`
	PrimaryType string              `json:"primaryType"`
	Domain      map[string]string   `json:"domain"`
	Message     map[string]string   `json:"message"`
}

type member struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// TypedDelegation returns the JSON that a wallet signs with
// eth_signTypedData_v4 to make a delegation.
func TypedDelegation(chainID uint64, d *kernel.Delegation) ([]byte, error) {
	decimal := func(v uint64) string { return strconv.FormatUint(v, 10) }
	return json.Marshal(typedData{
		Types: map[string][]member{
			"EIP712Domain": {{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}},
			"Delegation": {
				{"account", "uint64"}, {"device", "address"}, {"scope", "uint32"}, {"expiry", "uint64"}, {"nonce", "uint64"},
			},
		},
		PrimaryType: "Delegation",
		Domain:      map[string]string{"name": "Assize", "version": "1", "chainId": decimal(chainID)},
		Message: map[string]string{
			"account": decimal(d.Account), "device": d.Address.String(), "scope": decimal(uint64(d.Scope)),
			"expiry": decimal(d.Expiry), "nonce": decimal(d.Nonce),
		},
	})
}

// FromWallet reads a signature as wallets give it: 0x and 130 hex digits, the
// recovery id 27 or 28 (0 and 1 are taken as well).
func FromWallet(s string) (sig [65]byte, err error) {
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 2*len(sig) {
		return sig, fmt.Errorf("want a signature of 0x and %d hex digits, got %q", 2*len(sig), s)
	}
	if _, err := hex.Decode(sig[:], []byte(digits)); err != nil {
		return sig, fmt.Errorf("want a signature of 0x and %d hex digits, got %q", 2*len(sig), s)
	}
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	return sig, nil
}
