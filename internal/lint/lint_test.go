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
func TestPackageComments(t *testing.T)         { report(t, Comments(tree(t))) }
func TestNoPromisesNoPlaces(t *testing.T)      { report(t, Words(tree(t))) }
func TestGoFilesAreFormatted(t *testing.T)     { report(t, Format(tree(t))) }
func TestSolidityNamesItsLicence(t *testing.T) { report(t, Licences(tree(t))) }

// TestPurePackages type-checks the pure packages; one that is missing or does
// not compile is a failure too.
func TestPurePackages(t *testing.T) {
	abs, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	var patterns []string
	for _, dir := range Pure() {
		patterns = append(patterns, "./"+dir)
	}
	loaded, err := packages.Load(&packages.Config{
		Dir:  abs,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo,
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if len(loaded) != len(patterns) {
		t.Errorf("%d pure packages are loaded, %d are listed", len(loaded), len(patterns))
	}
	for _, p := range loaded {
		for _, e := range p.Errors {
			t.Errorf("%s: %v", p.PkgPath, e)
		}
		if len(p.Syntax) == 0 {
			t.Errorf("%s has no files", p.PkgPath)
		}
		for _, v := range Purity(p.Fset, p.Syntax, p.TypesInfo) {
			if rel, err := filepath.Rel(abs, v.Path); err == nil {
				v.Path = filepath.ToSlash(rel)
			}
			t.Error(v)
		}
	}
}
