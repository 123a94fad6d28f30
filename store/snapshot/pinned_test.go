package snapshot

import (
	"bytes"
	"fmt"
	"testing"
)

// Files and names are the same wherever and whenever they are made: an encoder
// that writes other bytes, or a manifest of another layout, needs a new format
// version. What the encoder did before does not show.
func TestPinned(t *testing.T) {
	data := append(bytes.Repeat([]byte("the same words over and over; "), 20_000), noise(3, 300_000)...)
	e, err := newEncoder()
	if err != nil {
		t.Fatal(err)
	}
	first, _ := e.encode(data)
	e.encode(noise(9, 2_000_000))
	again, _ := e.encode(data)
	if again != first {
		t.Errorf("want the same file again, got %+v and %+v", first, again)
	}
	name, err := synthetic(3).Name()
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintf("file %d %v, name %v", first.Stored, first.File, name)
	const want = "file 300118 58287865cea23f7f4d42fdfe38fbd2e577efc2fd1076a8eb9ecfd0c9c3ecd77d, " +
		"name c94a971cf8f2c7c52d4d664995b7cbb725e95babd930c2f2cf6d9d21d0d1a5af"
	if got != want {
		t.Errorf("want %s, got %s", want, got)
	}
}
