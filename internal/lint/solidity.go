package lint

import (
	"bytes"
	"path"
	"regexp"
	"strings"
)

// described starts what a contract shows to others: errors, events, and
// functions that can be called from outside, whose visibility may stand on
// one of the next lines.
var (
	described = regexp.MustCompile(`^\s*(error|event|function)\s+\w+`)
	visible   = regexp.MustCompile(`\b(external|public)\b`)
	signature = regexp.MustCompile(`[{;]`)
)

// NatSpec demands a comment (///) above every error, event and external or
// public function of the contracts.
func NatSpec(files []File) []Violation {
	var out []Violation
	for i := range files {
		f := &files[i]
		if path.Ext(f.Path) != ".sol" || !within(f.Dir(), "contracts/src") {
			continue
		}
		lines := strings.Split(string(f.Data), "\n")
		for n, line := range lines {
			kind := described.FindStringSubmatch(line)
			if kind == nil || kind[1] == "function" && !visible.MatchString(head(lines[n:])) {
				continue
			}
			if n == 0 || !strings.HasPrefix(strings.TrimSpace(lines[n-1]), "///") {
				out = append(out, Violation{f.Path, n + 1, "no NatSpec above " + strings.TrimSpace(line)})
			}
		}
	}
	return out
}

// head returns the lines of a declaration up to its body or end.
func head(lines []string) string {
	for n, line := range lines {
		if signature.MatchString(line) {
			return strings.Join(lines[:n+1], " ")
		}
	}
	return strings.Join(lines, " ")
}

// Assembly demands of every contract file with assembly a comment that says
// what it is for and what it saves, in gas.
func Assembly(files []File) []Violation {
	var out []Violation
	for i := range files {
		f := &files[i]
		if path.Ext(f.Path) != ".sol" || !within(f.Dir(), "contracts/src") || !bytes.Contains(f.Data, []byte("assembly (")) {
			continue
		}
		if !reason.Match(f.Data) {
			out = append(out, Violation{f.Path, 0, "has assembly, and no comment \"/// @dev Assembly ...\" says how much gas it saves"})
		}
	}
	return out
}

var reason = regexp.MustCompile(`(?m)^///.*\bAssembly (?:.*\n///)*.*[0-9](?:\n///)? gas\b`)
