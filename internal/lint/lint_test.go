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
func TestContractsAreDescribed(t *testing.T)   { report(t, NatSpec(tree(t))) }
func TestAssemblySaysWhatItSaves(t *testing.T) { report(t, Assembly(tree(t))) }

// TestPurePackages type-checks the pure packages; one that is missing or does
// not compile is a failure too.
func TestPurePackages(t *testing.T) {
	var patterns []string
	for _, dir := range Pure() {
		patterns = append(patterns, "./"+dir)
	}
	loaded := load(t, patterns...)
	if len(loaded) != len(patterns) {
		t.Errorf("%d pure packages are loaded, %d are listed", len(loaded), len(patterns))
	}
	for _, p := range loaded {
		judgeTyped(t, Purity, p)
	}
}

// TestRuleModulesAreEven type-checks what is compiled into rule modules: the
// commands below wasm-modules and what they import from there.
func TestRuleModulesAreEven(t *testing.T) {
	byPath := map[string]*packages.Package{}
	var queue []*packages.Package
	for _, p := range load(t, "./wasm-modules/...") {
		byPath[p.PkgPath] = p
		if p.Name == "main" {
			queue = append(queue, p)
		}
	}
	if len(queue) < 3 {
		t.Errorf("%d rule modules below wasm-modules, want space, channel and user at least", len(queue))
	}
	seen := map[string]bool{}
	for ; len(queue) > 0; queue = queue[1:] {
		p := queue[0]
		if seen[p.PkgPath] {
			continue
		}
		seen[p.PkgPath] = true
		judgeTyped(t, Evenness, p)
		for name := range p.Imports {
			if imported := byPath[name]; imported != nil {
				queue = append(queue, imported)
			}
		}
	}
}

func load(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{
		Dir:  root,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo,
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

func judgeTyped(t *testing.T, rule typedRule, p *packages.Package) {
	t.Helper()
	for _, e := range p.Errors {
		t.Errorf("%s: %v", p.PkgPath, e)
	}
	if len(p.Syntax) == 0 {
		t.Errorf("%s has no files", p.PkgPath)
	}
	abs, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range rule(p.Fset, p.Syntax, p.TypesInfo) {
		if rel, err := filepath.Rel(abs, v.Path); err == nil {
			v.Path = filepath.ToSlash(rel)
		}
		t.Error(v)
	}
}
