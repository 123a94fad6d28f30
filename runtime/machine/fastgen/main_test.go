package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestCommittedFileIsGenerated(t *testing.T) {
	want, err := generate(table)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../fast.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("fast.go differs from what the table gives: run go generate ./runtime/machine")
	}
}

func TestRefusedTables(t *testing.T) {
	for text, want := range map[string]string{
		"move, add":              `no operation that the loop has is called "add"`,
		"jump, move":             "jump is not the last",
		"charge, move(a)":        "no result for move to read",
		"move(a), move":          "no result for move to read",
		"i64.div_s, move":        "no operation",
		"const, store8(b), move": "",
	} {
		_, err := generate(text)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
}
