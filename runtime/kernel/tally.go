package kernel

import (
	"fmt"
	"math/bits"

	"github.com/assize/assize/runtime/ssz"
)

// Tally computes the root of a state between two blocks from its parts, one
// after the other, and keeps none of them: it takes the memory of a few paths
// through the trees however large the state is. The lists are independent of
// each other; each is handed over in order from number 0.
type Tally struct {
	accounts, programs, instances list
	messages                      list
	head                          uint64 // of the queue
}

// list is a list of which only the end is kept.
type list struct {
	tree  *ssz.Tree
	depth int
}

// pruneEvery is after how many elements a list forgets what is settled.
const pruneEvery = 1024

func newList(depth int) list { return list{ssz.NewTree(depth), depth} }

func (l *list) add(leaf ssz.Root) error {
	if l.tree.Len()>>l.depth != 0 {
		return fmt.Errorf("want at most 2^%d elements of a list, got one more", l.depth)
	}
	l.tree.Append(leaf)
	if n := l.tree.Len(); n%pruneEvery == 0 {
		l.tree.Prune(n)
	}
	return nil
}

// NewTally returns the tally of a state that has nothing yet.
func NewTally() *Tally {
	return &Tally{
		accounts: newList(accountsDepth), programs: newList(programsDepth),
		instances: newList(instancesDepth), messages: newList(queueDepth),
	}
}

// Account adds the root of the next account.
func (t *Tally) Account(root ssz.Root) error { return t.accounts.add(root) }

// Program adds the root of the next program's reference.
func (t *Tally) Program(root ssz.Root) error { return t.programs.add(root) }

// Instance adds the root of the next instance.
func (t *Tally) Instance(root ssz.Root) error { return t.instances.add(root) }

// Queue says where the queue starts, as [State.QueueFrontier] does; it comes
// before the first message.
func (t *Tally) Queue(head uint64, frontier []ssz.Root) error {
	if head>>queueDepth != 0 || len(frontier) != bits.OnesCount64(head) {
		return fmt.Errorf("queue: want a frontier of %d roots for head %d below 2^%d, got %d",
			bits.OnesCount64(head), head, queueDepth, len(frontier))
	}
	t.messages.tree, t.head = ssz.TreeFrom(queueDepth, head, frontier), head
	return nil
}

// Message adds the root of the next message that waits.
func (t *Tally) Message(root ssz.Root) error { return t.messages.add(root) }

// Root returns the root of the state that the parts make up, with what is
// small of it.
func (t *Tally) Root(settings Settings, change SettingsChange, rootChain Header, height, time, gasTotal uint64) ssz.Root {
	queue := ssz.Container(t.messages.tree.ListRoot(), ssz.Uint64(t.head),
		ssz.Uint64(t.messages.tree.Len()), ssz.Uint64(t.head))
	var none counters
	f := make([]ssz.Root, stateFields)
	f[fieldSettings] = settings.Root()
	f[fieldInstances] = t.instances.tree.ListRoot()
	f[fieldAccounts] = t.accounts.tree.ListRoot()
	f[fieldPrograms] = t.programs.tree.ListRoot()
	f[fieldQueue] = queue
	f[fieldRootChain] = rootChain.Root()
	f[fieldHeight] = ssz.Uint64(height)
	f[fieldTime] = ssz.Uint64(time)
	f[fieldGasTotal] = ssz.Uint64(gasTotal)
	f[fieldBlock] = none.root()
	f[fieldChange] = change.Root()
	return ssz.Merkleize(f, stateDepth)
}
