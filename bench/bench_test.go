package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// peersPath is the program of bench/peers, built for the tests.
var peersPath string

func TestMain(m *testing.M) { os.Exit(withPeers(m.Run)) }

func withPeers(run func() int) int {
	dir, err := os.MkdirTemp("", "peers")
	if err == nil {
		defer os.RemoveAll(dir)
		peersPath = filepath.Join(dir, "peers")
		cmd := exec.Command("go", "build", "-C", "peers", "-o", peersPath, ".")
		cmd.Stderr = os.Stderr
		err = cmd.Run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build bench/peers:", err)
		return 1
	}
	return run()
}

// silence is a Progress that nobody watches.
type silence struct{}

func (silence) Begin(string, int) {}
func (silence) Set(int)           {}

// TestBenches runs every bench on a small scale. What runs twice, on an
// engine and on a peer, has to give the same output, or the bench fails.
func TestBenches(t *testing.T) {
	for _, b := range All() {
		t.Run(b.Name, func(t *testing.T) {
			rows, err := b.Run(&Options{Quick: true, Peers: peersPath, Progress: silence{}})
			if err != nil {
				t.Fatal(err)
			}
			goals := 0
			for _, r := range rows {
				if r.Value <= 0 || r.Unit == "" || (r.Peer != "") != (r.PeerValue > 0) || (r.Goal != "") != (r.Met != nil) {
					t.Errorf("%+v", r)
				}
				if r.Met != nil {
					goals++
				}
			}
			if goals == 0 {
				t.Errorf("%d rows, none with a goal", len(rows))
			}
			t.Log("\n" + Table(rows))
		})
	}
}
