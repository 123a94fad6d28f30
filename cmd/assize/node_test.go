package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assize/assize/abci"
	"github.com/assize/assize/cmd/internal/network"
)

// Whose node diverged is told the command that takes the epoch to court.
func TestAdvise(t *testing.T) {
	dir := t.TempDir()
	home, file := filepath.Join(dir, "node3"), filepath.Join(dir, network.FileName)
	d := &abci.Divergence{Height: 10, Evidence: filepath.Join(home, "evidence", "height-10")}
	other := errors.New("consensus ended")
	if err := advise(home, other); err != other {
		t.Errorf("want another error as it is, got %v", err)
	}
	for _, want := range []string{"FILE", file} {
		err := advise(home, fmt.Errorf("start: %w", d))
		var same *abci.Divergence
		if !errors.As(err, &same) || same != d || strings.Contains(err.Error(), "\n") ||
			!strings.HasSuffix(err.Error(), "assize validate --home "+home+" --network "+want) {
			t.Errorf("want the divergence and a command with %s in one line, got %v", want, err)
		}
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
