package wasmmodules

import (
	"bytes"
	"context"
	"encoding/binary"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/ruletest"
	"github.com/assize/assize/wasm-modules/sdk"
)

// TestScenarios runs the scenarios of the rules on what was built of them.
// Every call runs on the fast engine and on the court's machine, which have
// to agree on all that is committed; the files say what native runs answered.
func TestScenarios(t *testing.T) {
	rules := map[string]event.Rule{"space": event.RuleSpace, "channel": event.RuleChannel, "user": event.RuleUser}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close() }()
	for _, name := range Names() {
		p := prepare(t, name)
		root := p.Root()
		datadriven.Walk(t, filepath.Join(name, "testdata"), func(t *testing.T, path string) {
			// An upgrade now and then, so that there are some of large states, too.
			ruletest.Run(t, path, rules[name], ruletest.Upgraded(func() ruletest.Host {
				return &instance{t: t, engine: e, program: p, root: root, memory: p.InitialMemory(), globals: p.Globals, pages: p.Pages}
			}, 97))
		})
	}
}

func prepare(t *testing.T, name string) *program.Program {
	t.Helper()
	wasm, err := Load(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := program.Prepare(wasm)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return p
}

// needs returns the least gas that must go with a message to a stream of the
// rule, or the kernel drops it.
func needs(t *testing.T, rule string) uint64 { return program.LeastLimit(prepare(t, rule).Pages) }

// instance is an instance of a built rule, run twice.
type instance struct {
	t       *testing.T
	engine  *engine.Engine
	program *program.Program
	root    ssz.Root
	memory  *memory.Tree
	globals []uint64
	pages   uint32
}

func (i *instance) Run(c sdk.Call) sdk.Result {
	start := &machine.Start{
		Entry: program.Entry(c.Entry), Gas: 1 << 26, Pages: i.pages, Memory: i.memory, Globals: i.globals,
		Input: c.Input, Context: chunks(&c, i.root), OutputLimit: program.MaxOutput,
	}
	if c.Entry == sdk.EntryExport {
		start.OutputLimit = program.MaxExport
	}
	fast, err := i.engine.Run(i.program, start)
	if err != nil {
		i.t.Fatal(err)
	}
	slow := machine.Run(i.program, start)
	fastRoot, slowRoot := i.after(&fast), i.after(&slow)
	if fastRoot != slowRoot || fast.Status != slow.Status || fast.Code != slow.Code || fast.GasUsed != slow.GasUsed ||
		fast.Pages != slow.Pages || !bytes.Equal(fast.Output, slow.Output) ||
		!reflect.DeepEqual(fast.Globals, slow.Globals) || !reflect.DeepEqual(fast.Messages, slow.Messages) {
		i.t.Fatalf("call %x: the engine says %s (%d), gas %d, memory %v; the machine %s (%d), gas %d, memory %v",
			c.Root, fast.Status, fast.Code, fast.GasUsed, fastRoot, slow.Status, slow.Code, slow.GasUsed, slowRoot)
	}
	r := sdk.Result{Output: fast.Output}
	switch fast.Status {
	case machine.Finished:
		if c.Entry == sdk.EntryExport {
			return r // what it wrote is dropped
		}
		i.commit(&fast)
		for _, m := range fast.Messages {
			if least := needs(i.t, "user"); uint64(m.Gas) < least {
				i.t.Fatalf("call %x: want a notice with at least %d gas, got %d", c.Root, least, m.Gas)
			}
			r.Messages = append(r.Messages, sdk.Message{Target: sdk.InstanceNumber(m.Target), Gas: m.Gas, Data: m.Data})
		}
	case machine.Refused:
		r.Code = sdk.Code(fast.Code)
	default:
		r.Trap = fast.Status.String()
	}
	return r
}

// after returns the root of the memory that a run left.
func (i *instance) after(r *machine.Result) ssz.Root {
	t := i.memory.Fork()
	for _, d := range r.Dirty {
		t.SetPage(d.Index, d.Page)
	}
	return t.Root()
}

func (i *instance) commit(r *machine.Result) {
	for _, d := range r.Dirty {
		i.memory.SetPage(d.Index, d.Page)
	}
	i.globals, i.pages = r.Globals, r.Pages
}

func (i *instance) Memory(_ context.Context, address, length uint32) ([]byte, error) {
	out := make([]byte, 0, length)
	for at := address; at < address+length; {
		page := new(memory.Page)
		if p := i.memory.Page(memory.PageIndex(at / memory.PageSize)); p != nil {
			page = p
		}
		part := page[at%memory.PageSize:]
		part = part[:min(uint32(len(part)), address+length-at)]
		out = append(out, part...)
		at += uint32(len(part))
	}
	return out, nil
}

// chunks is a call's context as the kernel gives it.
func chunks(c *sdk.Call, root ssz.Root) (out machine.Context) {
	put := func(i int, v uint64) { binary.LittleEndian.PutUint64(out[i][:], v) }
	put(0, uint64(c.Entry))
	put(1, c.Height)
	put(2, c.Time)
	put(3, c.Sender)
	copy(out[4][:], c.Address[:])
	put(5, uint64(c.Self))
	out[6] = ssz.Root(c.Root)
	out[7] = root
	put(12, c.ChainID)
	return out
}

// TestLoadUnknown says which rules there are.
func TestLoadUnknown(t *testing.T) {
	if _, err := Load("court"); err == nil || err.Error() != `no rule "court": there are space, channel, user` {
		t.Fatalf("got %v", err)
	}
}
