package kernel

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/memory"
)

// shelf is a loader that holds what stands in a state, and fails when told to.
type shelf struct {
	state *State
	fault error
	wrong bool
}

func (l *shelf) Load(number uint64) (*memory.Tree, error) {
	if l.fault != nil {
		return nil, l.fault
	}
	t := new(memory.Tree)
	for _, k := range l.state.instances.at(number).memory.Pages() {
		page := *l.state.instances.at(number).memory.Page(k)
		if l.wrong {
			page[memory.PageSize-1]++
		}
		t.SetPage(k, &page)
	}
	return t, nil
}

// apart returns an equal state that shares no instance, as clones do.
func apart(t *testing.T, s *State) *State {
	t.Helper()
	out, err := Restore(s.Parts())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A state that forgets memory at random comes to the same, block after block,
// as one that holds it all; and older states, whose instances have changed
// since, can still be asked for what they were.
func TestForgettingChangesNothing(t *testing.T) {
	loads := 0
	rapid.Check(t, func(rt *rapid.T) {
		c := startChain(t)
		committed := &shelf{state: c.state.Clone()}
		lazy := apart(t, c.state)
		lazy.LoadFrom(committed)
		var views []*State
		for range rapid.IntRange(2, 6).Draw(rt, "blocks") {
			for n := range lazy.Instances() {
				if rapid.Bool().Draw(rt, "forget") {
					lazy.Forget(n)
				}
			}
			drawTogether(rt, c)
			drawBlock(rt, c)
			in := drawFault(rt, c, c.input())
			want := mustExecute(rt, c.state, in)
			next := lazy.Clone()
			execute := func() (*BlockResult, error) { return Execute(next, in, stepper{}, recoverKey) }
			if rapid.Bool().Draw(rt, "parallel") {
				execute = func() (*BlockResult, error) {
					return ExecuteParallel(next, in, stepper{}, recoverKey, scattered)
				}
			}
			got, err := execute()
			if err != nil {
				rt.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				rt.Fatalf("came to\n%+v\nwant\n%+v", got, want)
			}
			lazy, committed.state = next, c.state.Clone()
			views = append(views, lazy.Clone())
			for _, v := range views {
				n := rapid.Uint64Range(0, v.Instances()-1).Draw(rt, "read")
				if _, held := v.Held(n); !held {
					loads++
				}
				p, err := v.ProveMemory(n, 0, 5000, NoReceipts())
				if err != nil {
					rt.Fatal(err)
				}
				if err := p.Verify(AppHash(v.Root(), NoReceipts())); err != nil {
					rt.Fatal(err)
				}
			}
			c.learn()
		}
	})
	if loads == 0 {
		t.Fatal("nothing that was read had been forgotten")
	}
}

// A state that cannot have its memory back stops, and says why; it never goes
// on with other memory.
func TestLoaderFails(t *testing.T) {
	disk := errors.New("disk gone")
	for name, c := range map[string]struct {
		loader Loader
		want   string
	}{
		"failure":   {&shelf{fault: disk}, "disk gone"},
		"other":     {&shelf{wrong: true}, "want memory root"},
		"no loader": {nil, "want a loader"},
	} {
		t.Run(name, func(t *testing.T) {
			ch := startChain(t)
			if l, ok := c.loader.(*shelf); ok {
				l.state = ch.state
			}
			lazy := apart(t, ch.state)
			lazy.LoadFrom(&shelf{})
			lazy.Forget(0)
			if _, held := lazy.Held(0); held {
				t.Fatal("memory is still held")
			}
			lazy.LoadFrom(c.loader)
			ch.add(ch.call(0, KindApply, 1, 100_000, []byte{cmdCount}))
			ch.add(ch.call(1, KindApply, 0, 100_000, []byte{cmdCount}))
			in := ch.input()
			_, serial := Execute(lazy.Clone(), in, stepper{}, recoverKey)
			_, parallel := ExecuteParallel(lazy.Clone(), in, stepper{}, recoverKey, scattered)
			_, read := lazy.ProveMemory(0, 0, 1, NoReceipts())
			for _, err := range []error{serial, parallel, read} {
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("want an error with %q, got %v", c.want, err)
				}
			}
			if _, _, ok := lazy.Content(0); ok {
				t.Error("got content that cannot be loaded")
			}
		})
	}
}
