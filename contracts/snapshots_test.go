package contracts

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// The committed creation code is what snapshots/code.txt says. The snapshot of
// the runtime code, and of storage, is compared when all is generated again.
func TestCodeSnapshot(t *testing.T) {
	snapshot, err := os.ReadFile("snapshots/code.txt")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("artifacts/*.bin")
	if err != nil || len(files) == 0 {
		t.Fatalf("expected artifacts, got %v, %v", files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		code := common.FromHex(string(bytes.TrimSpace(text)))
		name := strings.TrimSuffix(filepath.Base(file), ".bin")
		want := fmt.Sprintf("\n%-20screation  %5d  %x\n", name, len(code), sha256.Sum256(code))
		if !bytes.Contains(snapshot, []byte(want)) {
			t.Errorf("snapshots/code.txt lacks %q: make snapshots writes it anew", strings.TrimSpace(want))
		}
	}
	if lines := bytes.Count(snapshot, []byte("creation")); lines != len(files) {
		t.Errorf("expected %d contracts in snapshots/code.txt, got %d", len(files), lines)
	}
}
