// Package lint holds the house rules of this repository as tests: which
// package may import which, what the deterministic core must not contain, and
// what no file may carry. `go test ./internal/lint` checks the whole tree; the
// rules themselves are tested on sources with planted violations.
//
// A rule takes files and returns violations; only the tests know where the
// tree lies.
package lint

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Module is the path of the module that the rules are for.
const Module = "github.com/assize/assize"

// File is a file of the tree.
type File struct {
	Path string // slash-separated, from the root of the tree
	Data []byte
}

// Dir returns the folder of the file, "." for the root.
func (f *File) Dir() string { return path.Dir(f.Path) }

// IsGo reports whether the file is Go source.
func (f *File) IsGo() bool { return path.Ext(f.Path) == ".go" }

// IsTest reports whether the file is Go source of a test.
func (f *File) IsTest() bool { return strings.HasSuffix(f.Path, "_test.go") }

// IsBinary reports whether the file is no text.
func (f *File) IsBinary() bool { return bytes.IndexByte(f.Data, 0) >= 0 }

// Violation is one place that breaks a rule.
type Violation struct {
	Path string
	Line int // from 1; 0 when it is about the whole file
	Text string
}

// String returns "path:line: text".
func (v Violation) String() string {
	if v.Line == 0 {
		return fmt.Sprintf("%s: %s", v.Path, v.Text)
	}
	return fmt.Sprintf("%s:%d: %s", v.Path, v.Line, v.Text)
}

// ReadTree returns the files below root in lexical order, without those that
// are not part of the project: git's own, what is built, what npm installs.
func ReadTree(root string) ([]File, error) {
	var files []File
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			if d.Name() == ".git" || d.Name() == "node_modules" || rel == "build" {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files = append(files, File{Path: rel, Data: data})
		return nil
	})
	return files, err
}
