package lint

import (
	"bytes"
	"go/format"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The patterns are put together from pieces, so that this file does not match
// itself.

// promises are words that promise a later change or hide a check.
var promises = regexp.MustCompile(strings.Join([]string{
	`\bTO` + `DO\b`, `\bFIX` + `ME\b`, `\bXX` + `X\b`,
	`(?i)\bfor ` + `now\b`, `(?i)\bnot ` + `implemented\b`, `(?i)\bunimple` + `mented\b`,
	`\b(t|b|f|tb|rt)\.Sk` + `ip(Now|f)?\(`, `\bvm\.sk` + `ip\b`,
}, "|"))

// hosts are the machines that packages come from. Which one a build asks is
// the builder's configuration.
var hosts = regexp.MustCompile(strings.Join([]string{
	`registry\.` + `npmjs`, `registry\.` + `yarnpkg`, `registry\.` + `npmmirror`,
	`proxy\.` + `golang`, `sum\.` + `golang`, `goproxy\.` + `(io|cn)`,
	`deb\.` + `debian`, `security\.` + `debian`, `archive\.` + `ubuntu`,
	`crates\.` + `io`, `pypi\.` + `org`, `python` + `hosted`, `docker\.` + `io`, `ghcr\.` + `io`, `quay\.` + `io`,
}, "|"))

// places are absolute paths of a machine that somebody works on.
var places = regexp.MustCompile(`(^|[^A-Za-z0-9_.~/-])/(work|root|home/[a-z]+)/`)

// written are the endings of files that people write by hand; others are data.
var written = []string{".go", ".sol", ".sh", ".mjs", ".md", ".mod", ".json", ".yml", ".yaml", ".toml", ".svg", ".rs", ".npmrc"}

func isWritten(f *File) bool {
	base := path.Base(f.Path)
	return base == "Makefile" || strings.HasPrefix(f.Path, ".ci/") ||
		slices.Contains(written, path.Ext(f.Path)) && !strings.Contains(f.Path, "testdata/")
}

// Words looks for promises, package hosts and workplace paths in every text.
func Words(files []File) []Violation {
	var out []Violation
	for i := range files {
		f := &files[i]
		if f.IsBinary() {
			continue
		}
		hand, lock := isWritten(f), path.Base(f.Path) == "package-lock.json"
		for n, line := range bytes.Split(f.Data, []byte("\n")) {
			report := func(text string) { out = append(out, Violation{f.Path, n + 1, text}) }
			if hosts.Match(line) {
				report("names a host that packages come from")
			}
			if lock && bytes.Contains(line, []byte(`"resolved"`)) {
				report("says which host a package came from")
			}
			if !hand || lock {
				continue
			}
			if m := promises.Find(line); m != nil {
				report("says " + string(m))
			}
			if m := places.Find(line); m != nil {
				report("names the absolute path " + string(bytes.TrimSpace(m)))
			}
		}
	}
	return out
}

// Format demands that Go files are as gofmt writes them.
func Format(files []File) []Violation {
	var out []Violation
	for i := range files {
		f := &files[i]
		if !f.IsGo() {
			continue
		}
		formatted, err := format.Source(f.Data)
		switch {
		case err != nil:
			out = append(out, Violation{f.Path, 0, "cannot be parsed: " + err.Error()})
		case !bytes.Equal(formatted, f.Data):
			out = append(out, Violation{f.Path, 0, "not as gofmt writes it"})
		}
	}
	return out
}

// Licences demands the licence line at the head of every Solidity source.
func Licences(files []File) []Violation {
	const line = "// SPDX-License-Identifier: Apache-2.0\n"
	var out []Violation
	for i := range files {
		f := &files[i]
		if path.Ext(f.Path) == ".sol" && !bytes.HasPrefix(f.Data, []byte(line)) {
			out = append(out, Violation{f.Path, 1, "does not begin with " + strings.TrimSpace(line)})
		}
	}
	return out
}
