package lint

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// Purity checks the type-checked, non-test files of one pure package. It
// forbids what could make two executions differ, or make one depend on more
// than its arguments:
//
//   - go statements, select, channels;
//   - range over a map, and maps.Keys, maps.Values and maps.All, but for
//     slices.Sorted(maps.Keys(m));
//   - floats and complex numbers, constants included;
//   - package-level variables that are exported, or ever written to, or whose
//     address is taken; error values that nobody assigns may be exported;
//   - init functions.
func Purity(fset *token.FileSet, files []*ast.File, info *types.Info) []Violation {
	p := &purity{fset: fset, info: info, sorted: map[ast.Expr]bool{}}
	for _, f := range files {
		p.declarations(f)
	}
	p.bodies(files)
	return p.out
}

// Evenness checks a package that is compiled into rule modules: as [Purity],
// but package-level variables are a rule's state and may change.
func Evenness(fset *token.FileSet, files []*ast.File, info *types.Info) []Violation {
	p := &purity{fset: fset, info: info, sorted: map[ast.Expr]bool{}, stateful: true}
	p.bodies(files)
	return p.out
}

type purity struct {
	fset   *token.FileSet
	info   *types.Info
	sorted map[ast.Expr]bool // calls that are the argument of slices.Sorted
	out    []Violation

	stateful  bool           // package-level variables may change
	floatLine token.Position // of the last float that was reported: one a line is enough
}

func (p *purity) bodies(files []*ast.File) {
	for _, f := range files {
		ast.Inspect(f, p.visit)
	}
}

func (p *purity) report(pos token.Pos, format string, args ...any) {
	at := p.fset.Position(pos)
	p.out = append(p.out, Violation{at.Filename, at.Line, fmt.Sprintf(format, args...)})
}

// declarations checks what stands at package level.
func (p *purity) declarations(f *ast.File) {
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				p.report(d.Pos(), "init function")
			}
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				p.variables(spec.(*ast.ValueSpec))
			}
		}
	}
}

func (p *purity) variables(spec *ast.ValueSpec) {
	for _, name := range spec.Names {
		v := p.info.Defs[name]
		switch {
		case name.Name == "_":
		case len(spec.Values) == 0:
			p.report(name.Pos(), "package-level variable %s without a value can only be meant to change", name.Name)
		case name.IsExported() && v != nil && !isError(v.Type()):
			p.report(name.Pos(), "package-level variable %s is exported, so anybody may change it", name.Name)
		}
	}
}

func isError(t types.Type) bool {
	return types.Implements(t, types.Universe.Lookup("error").Type().Underlying().(*types.Interface))
}

func (p *purity) visit(n ast.Node) bool {
	if e, ok := n.(ast.Expr); ok {
		p.floats(e)
	}
	switch n := n.(type) {
	case *ast.GoStmt:
		p.report(n.Pos(), "go statement")
	case *ast.SelectStmt:
		p.report(n.Pos(), "select statement")
	case *ast.ChanType:
		p.report(n.Pos(), "channel type")
	case *ast.RangeStmt:
		p.ranges(n)
	case *ast.CallExpr:
		p.call(n)
	case *ast.AssignStmt:
		for _, e := range n.Lhs {
			p.written(e, "assigned to")
		}
	case *ast.IncDecStmt:
		p.written(n.X, "assigned to")
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			p.written(n.X, "taken the address of")
		}
	case *ast.SelectorExpr:
		p.method(n)
	}
	return true
}

func (p *purity) ranges(n *ast.RangeStmt) {
	if t := p.info.TypeOf(n.X); t != nil {
		if _, ok := t.Underlying().(*types.Map); ok {
			p.report(n.Pos(), "range over a map")
		}
	}
	for _, e := range []ast.Expr{n.Key, n.Value} {
		if e != nil && n.Tok == token.ASSIGN {
			p.written(e, "assigned to")
		}
	}
}

// floats reports an expression of a float type, and a name that declares one.
func (p *purity) floats(e ast.Expr) {
	t := p.info.TypeOf(e)
	if lit, ok := e.(*ast.BasicLit); ok && (lit.Kind == token.FLOAT || lit.Kind == token.IMAG) {
		t = types.Typ[types.UntypedFloat] // what 1e9 is before it becomes an int
	}
	if t == nil {
		return
	}
	if b, ok := t.Underlying().(*types.Basic); !ok || b.Info()&(types.IsFloat|types.IsComplex) == 0 {
		return
	}
	if at := p.fset.Position(e.Pos()); at.Line != p.floatLine.Line || at.Filename != p.floatLine.Filename {
		p.floatLine = at
		p.report(e.Pos(), "float: %s has type %s", types.ExprString(e), t)
	}
}

// call checks the calls that change or order something behind the scenes.
func (p *purity) call(n *ast.CallExpr) {
	switch name := p.callee(n); name {
	case "copy", "delete", "clear":
		p.written(n.Args[0], "changed by "+name)
	case "slices.Sorted":
		if inner, ok := n.Args[0].(*ast.CallExpr); ok && p.callee(inner) == "maps.Keys" {
			p.sorted[inner] = true
		}
	case "maps.Keys", "maps.Values", "maps.All":
		if !p.sorted[n] {
			p.report(n.Pos(), "%s in an order that is not defined", name)
		}
	}
}

// callee names a builtin, or a function of the standard library with its package.
func (p *purity) callee(n *ast.CallExpr) string {
	switch fun := ast.Unparen(n.Fun).(type) {
	case *ast.Ident:
		if b, ok := p.info.Uses[fun].(*types.Builtin); ok {
			return b.Name()
		}
	case *ast.SelectorExpr:
		if f, ok := p.info.Uses[fun.Sel].(*types.Func); ok && f.Pkg() != nil && f.Signature().Recv() == nil {
			return f.Pkg().Path() + "." + f.Name()
		}
	}
	return ""
}

// method reports a method with a pointer receiver that is called on a
// package-level variable, which takes its address.
func (p *purity) method(n *ast.SelectorExpr) {
	s := p.info.Selections[n]
	if s == nil || s.Kind() != types.MethodVal {
		return
	}
	_, pointer := s.Obj().(*types.Func).Signature().Recv().Type().(*types.Pointer)
	if _, already := s.Recv().Underlying().(*types.Pointer); pointer && !already {
		p.written(n.X, "taken the address of")
	}
}

// written reports an expression that writes to a package-level variable.
func (p *purity) written(e ast.Expr, how string) {
	for !p.stateful {
		switch x := ast.Unparen(e).(type) {
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.SelectorExpr:
			if p.info.Selections[x] == nil {
				return // a variable of another package, which the allowlist answers for
			}
			e = x.X
		case *ast.Ident:
			v, ok := p.info.Uses[x].(*types.Var)
			if ok && v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
				p.report(x.Pos(), "package-level variable %s is %s", x.Name, how)
			}
			return
		default:
			return
		}
	}
}
