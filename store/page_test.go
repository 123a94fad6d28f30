package store

import (
	"bytes"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/memory"
)

// A page's record gives the page back, and is as long as its content needs.
func TestPageRecord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var p memory.Page
		blocks := map[int]bool{}
		for range rapid.IntRange(1, 80).Draw(t, "bytes") {
			at := rapid.IntRange(0, memory.PageSize-1).Draw(t, "at")
			p[at] = rapid.ByteRange(1, 255).Draw(t, "value")
			blocks[at/blockSize] = true
		}
		b := EncodePage(&p)
		if want := blockBits + len(blocks)*blockSize; len(b) != want {
			t.Fatalf("want %d bytes, got %d", want, len(b))
		}
		got, err := DecodePage(b)
		if err != nil || *got != p {
			t.Fatalf("got another page: %v", err)
		}
	})
}

// Whatever bytes come, they are no page or the one encoding of one.
func FuzzPageRecord(f *testing.F) {
	f.Add(EncodePage(&memory.Page{1}))
	f.Add(EncodePage(&memory.Page{70: 1, 4095: 2}))
	f.Add(make([]byte, blockBits))
	f.Add(append([]byte{0, 0, 0, 0, 0, 0, 0, 1}, make([]byte, blockSize)...))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := DecodePage(b)
		if err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Fatalf("want ErrCorrupt, got %v", err)
			}
			return
		}
		if !bytes.Equal(EncodePage(p), b) {
			t.Fatal("a page has two encodings")
		}
	})
}
