package lint

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
)

// TestRules runs every rule over planted sources. In testdata a case is
//
//	RULE path=FILE      the input is one file of that path
//
// and expects the violations, or "ok". An @ in the input stands for nothing:
// it splits words that the rules would find in the test data itself.
func TestRules(t *testing.T) {
	rules := map[string]func([]File) []Violation{
		"imports":  Imports,
		"habits":   Habits,
		"links":    Links,
		"comments": Comments,
		"words":    Words,
		"format":   Format,
		"licences": Licences,
		"natspec":  NatSpec,
		"assembly": Assembly,
		"purity":   checked(t, Purity),
		"evenness": checked(t, Evenness),
	}
	datadriven.Walk(t, "testdata", func(t *testing.T, path string) {
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			rule, ok := rules[d.Cmd]
			if !ok {
				d.Fatalf(t, "no rule %q", d.Cmd)
			}
			var name string
			d.ScanArgs(t, "path", &name)
			data := strings.ReplaceAll(d.Input, "@", "") + "\n"
			var out strings.Builder
			for _, v := range rule([]File{{Path: name, Data: []byte(data)}}) {
				fmt.Fprintln(&out, v)
			}
			if out.Len() == 0 {
				return "ok\n"
			}
			return out.String()
		})
	})
}

type typedRule func(*token.FileSet, []*ast.File, *types.Info) []Violation

// checked type-checks a single file against the standard library's sources.
func checked(t *testing.T, rule typedRule) func([]File) []Violation {
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "source", nil)
	return func(files []File) []Violation {
		t.Helper()
		parsed, err := parser.ParseFile(fset, files[0].Path, files[0].Data, 0)
		if err != nil {
			t.Fatal(err)
		}
		info := &types.Info{
			Types:      map[ast.Expr]types.TypeAndValue{},
			Defs:       map[*ast.Ident]types.Object{},
			Uses:       map[*ast.Ident]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{},
		}
		if _, err := (&types.Config{Importer: imports}).Check("planted", fset, []*ast.File{parsed}, info); err != nil {
			t.Fatal(err)
		}
		return rule(fset, []*ast.File{parsed}, info)
	}
}
