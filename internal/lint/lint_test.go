package lint

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/packages"
)

// root is the root of the tree as seen from this package's folder.
const root = "../.."

func tree(t *testing.T) []File {
	t.Helper()
	files, err := ReadTree(root)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func report(t *testing.T, violations []Violation) {
	t.Helper()
	for _, v := range violations {
		t.Error(v)
	}
}

func TestImportsPointDown(t *testing.T)        { report(t, Imports(tree(t))) }
func TestNoBadHabits(t *testing.T)             { report(t, Habits(tree(t))) }
func TestLinksLeadSomewhere(t *testing.T)      { report(t, Links(tree(t))) }
func TestPackageComments(t *testing.T)         { report(t, Comments(tree(t))) }
func TestNoPromisesNoPlaces(t *testing.T)      { report(t, Words(tree(t))) }
func TestGoFilesAreFormatted(t *testing.T)     { report(t, Format(tree(t))) }
func TestSolidityNamesItsLicence(t *testing.T) { report(t, Licences(tree(t))) }

// TestPurePackages type-checks the pure packages; one that is missing or does
// not compile is a failure too.
func TestPurePackages(t *testing.T) {
	var patterns []string
	for _, dir := range Pure() {
		patterns = append(patterns, "./"+dir)
	}
	if n := judgeAll(t, Purity, patterns...); n != len(patterns) {
		t.Errorf("%d pure packages are loaded, %d are listed", n, len(patterns))
	}
}

// TestRuleModulesAreEven type-checks what is compiled into rule modules.
func TestRuleModulesAreEven(t *testing.T) {
	if judgeAll(t, Evenness, "./wasm-modules/...") < 3 {
		t.Error("fewer than three packages below wasm-modules")
	}
}

// judgeAll loads packages, reports what a rule finds and returns their number.
func judgeAll(t *testing.T, rule typedRule, patterns ...string) int {
	t.Helper()
	abs, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := packages.Load(&packages.Config{
		Dir:  abs,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo,
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range loaded {
		for _, e := range p.Errors {
			t.Errorf("%s: %v", p.PkgPath, e)
		}
		if len(p.Syntax) == 0 {
			t.Errorf("%s has no files", p.PkgPath)
		}
		for _, v := range rule(p.Fset, p.Syntax, p.TypesInfo) {
			if rel, err := filepath.Rel(abs, v.Path); err == nil {
				v.Path = filepath.ToSlash(rel)
			}
			t.Error(v)
		}
	}
	return len(loaded)
}
