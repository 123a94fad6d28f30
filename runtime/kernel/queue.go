package kernel

import "github.com/assize/assize/runtime/ssz"

// Message waits in the queue for its delivery. SSZ container of seven
// fields, depth 3:
//
//	0 sender uint64   1 target uint64        2 gas uint32
//	3 output_root (ByteList[2^24])           4 length uint64
//	5 height uint64   6 number uint64
type Message struct {
	Sender uint64 // instance that emitted it
	Target uint64 // instance that it is for
	Gas    uint32 // prepaid: the limit of the receiver's run
	Data   []byte // by its root and length; the receiver's input
	Height uint64 // of the block that emitted it
	Number uint64 // its place in the queue, from 0
}

// Root returns the message's root.
func (m *Message) Root() ssz.Root {
	return ssz.Container(ssz.Uint64(m.Sender), ssz.Uint64(m.Target), ssz.Uint64(uint64(m.Gas)),
		OutputRoot(m.Data), ssz.Uint64(uint64(len(m.Data))), ssz.Uint64(m.Height), ssz.Uint64(m.Number))
}

// queueDepth is the depth of the queue's list of messages.
const queueDepth = 40

// queue holds the messages: all that were ever sent in its tree, those that
// wait with their data. SSZ container of four fields, depth 2:
//
//	0 messages List[Message, 2^40]   1 head uint64   2 tail uint64   3 stop uint64
//
// head <= stop <= tail, and tail is the length of the list. Delivered
// messages are pruned from the tree at block end.
type queue struct {
	tree    *ssz.Tree
	waiting []Message // messages head to tail-1
	head    uint64    // the next to be delivered
	stop    uint64    // deliveries of the block end here; head between blocks
}

func (q *queue) tail() uint64 { return q.tree.Len() }

func (q *queue) root() ssz.Root {
	return ssz.Container(q.tree.ListRoot(), ssz.Uint64(q.head), ssz.Uint64(q.tail()), ssz.Uint64(q.stop))
}

// push numbers a message and appends it; one that has no place left is lost.
func (q *queue) push(m Message) {
	if q.tail()>>queueDepth != 0 {
		return
	}
	m.Number = q.tail()
	q.tree.Append(m.Root())
	q.waiting = append(q.waiting, m)
}

// pop takes the head.
func (q *queue) pop() {
	q.head++
	q.waiting = q.waiting[1:]
}

func (q *queue) clone() queue {
	c := *q
	c.tree = q.tree.Clone()
	c.waiting = append([]Message(nil), q.waiting...)
	return c
}
