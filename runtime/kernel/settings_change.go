package kernel

import (
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

// SettingsChange says what the settings are from a height on. SSZ container
// {settings Settings, height uint64}, depth 1.
type SettingsChange struct {
	Settings Settings
	Height   uint64 // of the first block under them
}

// Root returns the change's root; that of the zero change, which is none, is
// zero.
func (c *SettingsChange) Root() ssz.Root {
	if *c == (SettingsChange{}) {
		return ssz.Root{}
	}
	return ssz.Container(c.Settings.Root(), ssz.Uint64(c.Height))
}

// check returns an error unless a block at a height under settings may carry
// the change.
func (c *SettingsChange) check(s *Settings, height uint64) error {
	switch {
	case c.Height <= height:
		return fmt.Errorf("settings change: want a height above %d, got %d", height, c.Height)
	case c.Settings.ChainID != s.ChainID || c.Settings.GasSchedule != s.GasSchedule:
		return fmt.Errorf("settings change: want chain %d and gas schedule %d, got %d and %d",
			s.ChainID, s.GasSchedule, c.Settings.ChainID, c.Settings.GasSchedule)
	}
	return c.Settings.Check()
}

// settingsAt returns the settings of the block at a height, and whether they
// are those of the pending change.
func (s *State) settingsAt(height uint64) (Settings, bool) {
	if s.change != (SettingsChange{}) && s.change.Height <= height {
		return s.change.Settings, true
	}
	return s.settings, false
}

// takeSettings makes the settings those of the block at a height and the
// change that its input carries, if any, the pending one.
func (s *State) takeSettings(height uint64, change *SettingsChange) {
	if settings, taken := s.settingsAt(height); taken {
		s.settings, s.settingsRoot, s.change = settings, settings.Root(), SettingsChange{}
	}
	if change != nil {
		s.change = *change
	}
}
