package lint

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
)

// grabBags are names that say nothing of what a package is for.
var grabBags = []string{"util", "utils", "common", "types", "base", "helper", "helpers", "misc", "shared"}

// Habits checks every Go file for what the house does not do: packages
// named after nothing, and init functions, which work before anybody asked.
func Habits(files []File) []Violation {
	var out []Violation
	for i := range files {
		f := &files[i]
		if !f.IsGo() {
			continue
		}
		fset := token.NewFileSet()
		parsed, err := parser.ParseFile(fset, f.Path, f.Data, parser.SkipObjectResolution)
		if err != nil {
			continue // Imports names it
		}
		if slices.Contains(grabBags, parsed.Name.Name) || slices.Contains(grabBags, path.Base(f.Dir())) {
			out = append(out, Violation{f.Path, 0, "the package's name does not say what it is for"})
		}
		if parsed.Name.Name == "main" && within(f.Dir(), "wasm-modules") {
			continue
		}
		for _, d := range parsed.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				out = append(out, Violation{f.Path, fset.Position(fn.Pos()).Line, "init function"})
			}
		}
	}
	return out
}
