package snapshot

import (
	"fmt"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// Stats counts what a state has.
type Stats struct {
	Accounts, Programs, Instances, Pages, Messages uint64
}

// checker rebuilds every root of a state from its parts and compares it with
// the one that the part carries, and the state root at the end. Of the parts
// it keeps the root of each page of the instance under way.
type checker struct {
	stats    Stats
	summary  *store.Summary
	tally    *kernel.Tally
	programs []bounds
	instance *store.Instance // under way
	pages    *ssz.Tree       // of page roots of the instance
}

// bounds is what a program says of its instances.
type bounds struct {
	pages   uint32 // most wasm pages
	globals int
}

// add takes the next part.
func (c *checker) add(p store.Part) error {
	if page, ok := p.(*store.Page); ok {
		return c.page(page)
	}
	if err := c.settle(); err != nil {
		return err
	}
	switch p := p.(type) {
	case *store.Summary:
		c.summary, c.tally = p, kernel.NewTally()
		return c.tally.Queue(p.Head, p.Frontier)
	case *store.Account:
		return c.account(p)
	case *store.Program:
		return c.program(p)
	case *store.Instance:
		return c.begin(p)
	case *store.Message:
		c.stats.Messages++
		return c.tally.Message(p.Root())
	}
	return fmt.Errorf("want a part of a state, got %T", p)
}

func (c *checker) account(a *store.Account) error {
	c.stats.Accounts++
	if a.Next >= c.summary.Accounts {
		return fmt.Errorf("account %d: want a next below %d, got %d", a.Number, c.summary.Accounts, a.Next)
	}
	return c.tally.Account(a.Root())
}

func (c *checker) program(p *store.Program) error {
	c.stats.Programs++
	in, err := kernel.DecodeDeployInput(p.Source)
	if err != nil {
		return fmt.Errorf("program %d: %w", p.Number, err)
	}
	loaded, err := program.Decode(in.Artifact)
	if err != nil {
		return fmt.Errorf("program %d: %w", p.Number, err)
	}
	if root := loaded.Root(); root != p.Ref.ProgramRoot {
		return fmt.Errorf("program %d: want root %v, got %v", p.Number, p.Ref.ProgramRoot, root)
	}
	// The root commits to the artifact alone; that the module beside it gives
	// that artifact was checked by every node before it voted.
	if err := kernel.CheckDeploy(p.Source); err != nil {
		return fmt.Errorf("program %d: %w", p.Number, err)
	}
	c.programs = append(c.programs, bounds{uint32(loaded.Limits.MaxPages), len(loaded.Globals)})
	return c.tally.Program(p.Ref.Root())
}

// begin starts an instance. The number of globals is checked because their
// root does not tell a global of zero from none.
func (c *checker) begin(i *store.Instance) error {
	c.stats.Instances++
	if i.Program >= uint64(len(c.programs)) {
		return fmt.Errorf("instance %d: want a program below %d, got %d", i.Number, len(c.programs), i.Program)
	}
	want := c.programs[i.Program]
	switch i.Status {
	case kernel.InstanceLive:
	case kernel.InstanceTombstone:
		want = bounds{}
	default:
		return fmt.Errorf("instance %d: want status %d or %d, got %d",
			i.Number, kernel.InstanceLive, kernel.InstanceTombstone, i.Status)
	}
	if len(i.Globals) != want.globals || i.Pages > want.pages {
		return fmt.Errorf("instance %d: want %d globals and at most %d wasm pages, got %d and %d",
			i.Number, want.globals, want.pages, len(i.Globals), i.Pages)
	}
	if root := program.GlobalsRoot(i.Globals); root != i.GlobalsRoot {
		return fmt.Errorf("instance %d: want globals root %v, got %v", i.Number, i.GlobalsRoot, root)
	}
	c.instance, c.pages = i, ssz.NewTreeOver(memory.Depth-memory.PageDepth, memory.PageDepth)
	return nil
}

func (c *checker) page(p *store.Page) error {
	c.stats.Pages++
	i := c.instance
	if i == nil || p.Instance != i.Number {
		return fmt.Errorf("want pages behind their instance, got page %d of instance %d", p.Index, p.Instance)
	}
	const each = memory.WasmPageSize / memory.PageSize
	if uint64(p.Index) >= uint64(i.Pages)*each {
		return fmt.Errorf("instance %d: want a page below %d, got %d", i.Number, uint64(i.Pages)*each, p.Index)
	}
	c.pages.Set(uint64(p.Index), memory.PageRoot(p.Data))
	return nil
}

// settle ends the instance under way.
func (c *checker) settle() error {
	i := c.instance
	if i == nil {
		return nil
	}
	if root := c.pages.Root(); root != i.MemoryRoot {
		return fmt.Errorf("instance %d: want memory root %v, got %v", i.Number, i.MemoryRoot, root)
	}
	err := c.tally.Instance(i.Root())
	c.instance, c.pages = nil, nil
	return err
}

// finish checks the state root.
func (c *checker) finish() error {
	if err := c.settle(); err != nil {
		return err
	}
	s := c.summary
	if s == nil || c.stats.Accounts == 0 {
		return fmt.Errorf("want a summary and at least one account, got %d", c.stats.Accounts)
	}
	if got := c.tally.Root(s.Settings, s.Change, s.RootChain, s.Height, s.Time, s.GasTotal); got != s.StateRoot {
		return &RootError{What: "state root", Want: s.StateRoot, Got: got}
	}
	return nil
}
