package bench

import (
	"os"
	"strings"
	"testing"
)

// TestCourtCostsPage compares the tables of docs/court-costs.md with those
// that dispute/evm holds its prices to.
func TestCourtCostsPage(t *testing.T) {
	page, err := os.ReadFile("../docs/court-costs.md")
	if err != nil {
		t.Fatal(err)
	}
	for file, least := range map[string]int{"gas": 60, "transitions": 60} {
		table, err := os.ReadFile("../dispute/evm/testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		rows := 0
		for line := range strings.Lines(string(table)) {
			if strings.HasPrefix(line, "#") || strings.Contains(line, "=") || len(strings.Fields(line)) < 6 {
				continue // not a row of prices
			}
			rows++
			if !strings.Contains(string(page), line) {
				t.Errorf("docs/court-costs.md lacks a row of dispute/evm/testdata/%s, copy its tables: %s", file, line)
			}
		}
		if rows < least {
			t.Fatalf("%s: only %d rows of prices: the pattern of this test no longer matches them", file, rows)
		}
	}
}
