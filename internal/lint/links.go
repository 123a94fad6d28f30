package lint

import (
	"bytes"
	"path"
	"regexp"
	"strings"
)

// link matches the target of a Markdown link or picture.
var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// Links demands that every relative link of a Markdown page leads to a file or
// folder of the tree.
func Links(files []File) []Violation {
	there := map[string]bool{".": true}
	for i := range files {
		for p := files[i].Path; p != "." && !there[p]; p = path.Dir(p) {
			there[p] = true
		}
	}
	var out []Violation
	for i := range files {
		f := &files[i]
		if path.Ext(f.Path) != ".md" {
			continue
		}
		for n, line := range bytes.Split(f.Data, []byte("\n")) {
			for _, m := range link.FindAllSubmatch(line, -1) {
				target, _, _ := strings.Cut(string(m[1]), "#")
				if target == "" || strings.Contains(target, "://") {
					continue
				}
				if !there[path.Join(f.Dir(), target)] {
					out = append(out, Violation{f.Path, n + 1, "links to " + target + ", which is not there"})
				}
			}
		}
	}
	return out
}
