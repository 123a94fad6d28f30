package kernel

import (
	"fmt"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Settings are the chain's constants; they stand in the state. SSZ container
// of sixteen uint64, depth 4, in the order of the fields.
type Settings struct {
	ChainID         uint64
	GasSchedule     uint64 // program.GasScheduleVersion
	BlockGas        uint64 // most sum of the gas limits of a block's calls
	CallGas         uint64 // most gas limit of a call; at most program.MaxGas
	BlockCalls      uint64 // most calls of a block; with BlockDeliveries and 2 BlockCreations at most MaxCalls
	MaxInput        uint64 // longest input of a call, bytes; at most MaxInput
	DeliveryGas     uint64 // most sum of the gas of a block's deliveries; at least CallGas
	BlockDeliveries uint64 // most deliveries of a block; at least 1

	Window            uint64 // blocks after which allowances start anew; at least 1
	Allowance         uint64 // gas limits that an account may spend in a window
	OperatorAllowance uint64 // the same for an operator's account
	SessionIdle       uint64 // a session unused for more blocks than that starts a new generation
	BlockCreations    uint64 // most accounts, programs and instances created, and upgrades run, in a block
	WindowCreations   uint64 // most of them created by an account in a window; operators are exempt
	FixedGas          uint64 // cost of a call that changes the state without a run, but for deploy
	DeployGas         uint64 // cost of 32 bytes of a deploy call's input
}

// DefaultSettings returns settings that suit a small cluster.
func DefaultSettings(chainID uint64) Settings {
	return Settings{
		ChainID: chainID, GasSchedule: program.GasScheduleVersion,
		BlockGas: 1 << 34, CallGas: program.MaxGas, BlockCalls: 1 << 14, MaxInput: 4 << 20,
		DeliveryGas: 1 << 32, BlockDeliveries: 1 << 12,
		Window: 600, Allowance: 1 << 36, OperatorAllowance: 1 << 44, SessionIdle: 100_000,
		BlockCreations: 1024, WindowCreations: 256, FixedGas: 10_000, DeployGas: 100,
	}
}

// Root returns the root of the settings.
func (s *Settings) Root() ssz.Root {
	fields := s.fields()
	roots := make([]ssz.Root, len(fields))
	for i, v := range fields {
		roots[i] = ssz.Uint64(*v)
	}
	return ssz.Container(roots...)
}

// fields lists the fields in the order of the container.
func (s *Settings) fields() [16]*uint64 {
	return [16]*uint64{
		&s.ChainID, &s.GasSchedule, &s.BlockGas, &s.CallGas, &s.BlockCalls, &s.MaxInput,
		&s.DeliveryGas, &s.BlockDeliveries, &s.Window, &s.Allowance, &s.OperatorAllowance,
		&s.SessionIdle, &s.BlockCreations, &s.WindowCreations, &s.FixedGas, &s.DeployGas,
	}
}

// Check returns an error unless every setting is in its range.
func (s *Settings) Check() error {
	for _, c := range []struct {
		name      string
		v, lo, hi uint64
	}{
		{"chain id", s.ChainID, 1, 1<<63 - 1},
		{"gas schedule", s.GasSchedule, program.GasScheduleVersion, program.GasScheduleVersion},
		{"call gas", s.CallGas, 1, program.MaxGas},
		{"block gas", s.BlockGas, s.CallGas, 1<<62 - 1},
		{"block creations", s.BlockCreations, 0, MaxCalls/2 - 1},
		{"block deliveries", s.BlockDeliveries, 1, MaxCalls - 2*s.BlockCreations - 1},
		{"block calls", s.BlockCalls, 1, MaxCalls - 2*s.BlockCreations - s.BlockDeliveries},
		{"delivery gas", s.DeliveryGas, s.CallGas, 1<<62 - 1},
		{"input size", s.MaxInput, OpenInputSize, MaxInput},
		{"window", s.Window, 1, 1<<63 - 1},
		{"deploy gas", s.DeployGas, 0, 1<<40 - 1},
	} {
		if c.v < c.lo || c.v > c.hi {
			return fmt.Errorf("settings: %s: want %d to %d, got %d", c.name, c.lo, c.hi, c.v)
		}
	}
	return nil
}

// Role says what an account may do beyond the common. Zero is illegal.
type Role uint8

// Roles.
const (
	RoleUser     Role = 1
	RoleOperator Role = 2 // an operators' faucet: its own allowance, no cap on creations in a window
)

// GenesisConfig is what a chain starts from; equal ones give equal states.
type GenesisConfig struct {
	Time     uint64 // unix seconds
	Settings Settings
	Accounts []GenesisAccount // at least one; they are numbered from 0 in this order
}

// GenesisAccount is an account that exists from the start.
type GenesisAccount struct {
	Address Address
	Role    Role
}
