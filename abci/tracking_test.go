package abci

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cometbft/cometbft/privval"
	"github.com/hashicorp/go-hclog"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
)

// A node says once, as it starts, how it finds written pages, and why not by
// the system; one that is told to ask a system that cannot tell does not start.
func TestTrackingIsLogged(t *testing.T) {
	genesis := kernel.GenesisConfig{
		Time: 1, Settings: kernel.DefaultSettings(1),
		Accounts: []kernel.GenesisAccount{{Address: signature.Address(testKeys(1)[0]), Role: kernel.RoleOperator}},
	}
	for _, way := range []engine.Tracking{engine.TrackAuto, engine.TrackCompare, engine.TrackSystem} {
		t.Run(way.String(), func(t *testing.T) {
			dir := t.TempDir()
			var log bytes.Buffer
			a, err := newApp(appConfig{
				dir: filepath.Join(dir, "state"), genesis: &genesis, tracking: way,
				logger: hclog.New(&hclog.LoggerOptions{Output: &log}),
				guard:  newGuardedKey(privval.GenFilePV(filepath.Join(dir, "key"), filepath.Join(dir, "last"))),
			})
			var missing *engine.TrackingError
			if way == engine.TrackSystem && errors.As(err, &missing) {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			chosen, _ := a.engine.Tracking()
			if err := a.close(); err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(log.String(), "written pages are found: by="+chosen.String()); n != 1 {
				t.Errorf("want one line that names %v, got %d in:\n%s", chosen, n, &log)
			}
			if way != engine.TrackAuto && chosen != way {
				t.Errorf("want %v, got %v", way, chosen)
			}
		})
	}
}
