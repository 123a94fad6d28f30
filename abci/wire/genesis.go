package wire

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/assize/assize/runtime/kernel"
)

// ChainName returns CometBFT's name of a chain of Assize.
func ChainName(chainID uint64) string { return fmt.Sprintf("assize-%d", chainID) }

// genesis is the app_state of a genesis file.
type genesis struct {
	Time     uint64    `json:"time"`
	Settings settings  `json:"settings"`
	Accounts []account `json:"accounts"`
}

type account struct {
	Address string `json:"address"` // 0x and 40 hex digits
	Role    string `json:"role"`    // user or operator
}

// settings mirrors kernel.Settings, which knows no JSON.
type settings struct {
	ChainID           uint64 `json:"chain_id"`
	GasSchedule       uint64 `json:"gas_schedule"`
	BlockGas          uint64 `json:"block_gas"`
	CallGas           uint64 `json:"call_gas"`
	BlockCalls        uint64 `json:"block_calls"`
	MaxInput          uint64 `json:"max_input"`
	DeliveryGas       uint64 `json:"delivery_gas"`
	BlockDeliveries   uint64 `json:"block_deliveries"`
	Window            uint64 `json:"window"`
	Allowance         uint64 `json:"allowance"`
	OperatorAllowance uint64 `json:"operator_allowance"`
	SessionIdle       uint64 `json:"session_idle"`
	BlockCreations    uint64 `json:"block_creations"`
	WindowCreations   uint64 `json:"window_creations"`
	FixedGas          uint64 `json:"fixed_gas"`
	DeployGas         uint64 `json:"deploy_gas"`
}

// EncodeGenesis returns the app_state of a genesis file. It fails where
// [DecodeGenesis] would.
func EncodeGenesis(cfg *kernel.GenesisConfig) ([]byte, error) {
	g := genesis{Time: cfg.Time, Settings: settings(cfg.Settings)}
	for _, a := range cfg.Accounts {
		role, err := roleName(a.Role)
		if err != nil {
			return nil, err
		}
		g.Accounts = append(g.Accounts, account{a.Address.String(), role})
	}
	data, err := json.Marshal(g)
	if err != nil {
		return nil, err
	}
	_, err = DecodeGenesis(data)
	return data, err
}

// DecodeGenesis reads the app_state of a genesis file. Unknown fields,
// malformed addresses and settings out of range are errors.
func DecodeGenesis(data []byte) (*kernel.GenesisConfig, error) {
	var g genesis
	if err := Decode(data, &g); err != nil {
		return nil, fmt.Errorf("genesis state: %w", err)
	}
	cfg := &kernel.GenesisConfig{Time: g.Time, Settings: kernel.Settings(g.Settings)}
	for i, a := range g.Accounts {
		address, err := ParseAddress(a.Address)
		if err != nil {
			return nil, fmt.Errorf("genesis account %d: %w", i, err)
		}
		role, err := parseRole(a.Role)
		if err != nil {
			return nil, fmt.Errorf("genesis account %d: %w", i, err)
		}
		cfg.Accounts = append(cfg.Accounts, kernel.GenesisAccount{Address: address, Role: role})
	}
	if len(cfg.Accounts) == 0 {
		return nil, fmt.Errorf("genesis state: expected at least one account")
	}
	return cfg, cfg.Settings.Check()
}

// ParseAddress reads an address of 0x and 40 hex digits.
func ParseAddress(s string) (kernel.Address, error) {
	var a kernel.Address
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 2*len(a) {
		return a, fmt.Errorf("expected an address of 0x and %d hex digits, got %q", 2*len(a), s)
	}
	if _, err := hex.Decode(a[:], []byte(digits)); err != nil {
		return a, fmt.Errorf("expected an address of 0x and %d hex digits, got %q", 2*len(a), s)
	}
	return a, nil
}

func roleName(r kernel.Role) (string, error) {
	switch r {
	case kernel.RoleUser:
		return "user", nil
	case kernel.RoleOperator:
		return "operator", nil
	}
	return "", fmt.Errorf("expected role %d or %d, got %d", kernel.RoleUser, kernel.RoleOperator, r)
}

func parseRole(s string) (kernel.Role, error) {
	switch s {
	case "user":
		return kernel.RoleUser, nil
	case "operator":
		return kernel.RoleOperator, nil
	}
	return 0, fmt.Errorf("expected role user or operator, got %q", s)
}
