package machine

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Leaves of the machine's tree; see the package comment.
const (
	LeafHot = iota
	LeafFrame
	LeafLink
	LeafMemory
	LeafGlobals
	LeafEffects
	LeafRequest
	LeafProgram
	leaves
)

// RootDepth is the depth of the machine's tree.
const RootDepth = 3

// roots holds what is kept between two roots, so that the next one costs
// hashes for what changed only. All of it follows from the state.
type roots struct {
	frame     wordTree
	globals   wordTree
	memory    *ssz.Tree // of page roots
	pageTrees pageTrees
	leaves    []ssz.Leaf // room for the page roots that one settle changes
	output    byteTree
	chain     ssz.Root // over the first chained messages
	chained   int
	request   *requestRoots
	program   *programRoots
}

// requestRoots and programRoots never change once they are made, so that
// clones share them.
type requestRoots struct {
	input *ssz.Tree // chunks of the input
	root  ssz.Root
}

type programRoots struct {
	code *ssz.Tree // chunks of the code
	meta ssz.Root
	root ssz.Root
}

func (r *roots) clone() roots {
	c := *r
	if r.memory != nil {
		c.memory = r.memory.Clone()
	}
	c.pageTrees, c.leaves = pageTrees{}, nil
	c.output = r.output.clone()
	return c
}

// byteTree is the tree over the chunks of a growing run of bytes.
type byteTree struct {
	tree *ssz.Tree
	done int // bytes that the tree holds
}

func (t *byteTree) reset() { *t = byteTree{} }

func (t *byteTree) clone() byteTree {
	c := *t
	if t.tree != nil {
		c.tree = t.tree.Clone()
	}
	return c
}

// update brings the tree up to data, which begins with what the tree holds.
func (t *byteTree) update(data []byte) *ssz.Tree {
	if t.tree == nil {
		t.tree = ssz.NewTree(program.ByteDepth)
	}
	if t.done < len(data) {
		for i := t.done / ssz.ChunkSize; i*ssz.ChunkSize < len(data); i++ {
			t.tree.Set(uint64(i), ssz.Bytes32(data[i*ssz.ChunkSize:min(len(data), (i+1)*ssz.ChunkSize)]))
		}
		t.done = len(data)
	}
	return t.tree
}

// Hot returns the hot chunk.
func (m *Machine) Hot() ssz.Root {
	var c ssz.Root
	binary.BigEndian.PutUint32(c[0:], uint32(m.status)<<24|m.aux)
	binary.BigEndian.PutUint32(c[4:], m.pc)
	binary.BigEndian.PutUint64(c[8:], m.reserve)
	binary.BigEndian.PutUint64(c[16:], uint64(m.slice))
	binary.BigEndian.PutUint32(c[24:], m.mem.wasm)
	binary.BigEndian.PutUint32(c[28:], m.height)
	return c
}

// FrameRoot returns the root of the current frame.
func (m *Machine) FrameRoot() ssz.Root {
	return m.roots.frame.update((*[program.FrameSlots]uint64)(m.frame))
}

// FrameBranch returns the six siblings of chunk i of the current frame, 0 to
// 63, from the chunk's up.
func (m *Machine) FrameBranch(i int) []ssz.Root {
	m.FrameRoot()
	return m.roots.frame.branch(i)
}

// Link returns the root over the callers, 0 where there is none.
func (m *Machine) Link() ssz.Root { return m.linkAt(m.depth) }

// linkAt returns the link when the first n callers wait.
func (m *Machine) linkAt(n int) ssz.Root {
	if n == 0 {
		return ssz.Root{}
	}
	first := n
	for first > 0 && !m.calls[first-1].known {
		first--
	}
	for i := first; i < n; i++ {
		c := m.calls[i]
		var below ssz.Root
		if i > 0 {
			below = m.calls[i-1].link
		}
		c.root = c.frame.Root()
		c.link = ssz.Hash(below, ssz.Hash(c.root, c.returnChunk()))
		c.known = true
	}
	return m.calls[n-1].link
}

// returnChunk is the big-endian uint256 height<<64 | pc<<32 | base.
func (c *activation) returnChunk() ssz.Root {
	var r ssz.Root
	binary.BigEndian.PutUint32(r[20:], c.height)
	binary.BigEndian.PutUint32(r[24:], c.pc)
	binary.BigEndian.PutUint32(r[28:], uint32(c.base))
	return r
}

// Caller is what a return opens: link = H(Below, H(frame root, Return)).
type Caller struct {
	Frame  Frame
	Return ssz.Root // return chunk, see program.OpCall
	Below  ssz.Root // link of the callers below
}

// Depth returns the number of frames that wait for a return.
func (m *Machine) Depth() int { return m.depth }

// Caller returns the frame that the next return goes to, or false in the
// outermost one.
func (m *Machine) Caller() (Caller, bool) {
	if m.depth == 0 {
		return Caller{}, false
	}
	c := m.calls[m.depth-1]
	return Caller{Frame: c.frame, Return: c.returnChunk(), Below: m.linkAt(m.depth - 1)}, true
}

// MemoryRoot returns the root of the memory.
func (m *Machine) MemoryRoot() ssz.Root { return m.settleMemory().Root() }

// settleMemory brings the tree of page roots up to date.
func (m *Machine) settleMemory() *ssz.Tree {
	r := &m.roots
	if r.memory == nil {
		r.memory = m.mem.start.PageRoots()
	}
	r.leaves = r.leaves[:0]
	m.mem.settle(func(i memory.PageIndex, p *memory.Page, written marks) {
		r.leaves = append(r.leaves, ssz.Leaf{Index: uint64(i), Root: r.pageTrees.of(i, p).update(p, written)})
	})
	r.memory.SetSorted(r.leaves)
	return r.memory
}

// MemoryNode returns the root of the subtree over 2^k pages, k being 0 to 19,
// from page i*2^k on.
func (m *Machine) MemoryNode(k int, i uint32) ssz.Root {
	return m.settleMemory().Node(memory.Depth-memory.PageDepth-k, uint64(i))
}

// MemoryChunk returns chunk i of the memory's tree: bytes 32i to 32i+31, also
// beyond the pages that are in use. i is below 2^26.
func (m *Machine) MemoryChunk(i uint32) ssz.Root {
	p := m.page(memory.PageIndex(i >> memory.PageDepth))
	return ssz.Root(p[i%(1<<memory.PageDepth)*ssz.ChunkSize:][:ssz.ChunkSize])
}

// page returns a page, also beyond those in use.
func (m *Machine) page(i memory.PageIndex) *memory.Page {
	if int(i) < len(m.mem.read) {
		return m.mem.page(uint64(i))
	}
	if p := m.mem.start.Page(i); p != nil {
		return p
	}
	return m.mem.zero
}

// MemoryBranch returns the 26 siblings of chunk i of the memory's tree, from
// the chunk's up.
func (m *Machine) MemoryBranch(i uint32) []ssz.Root {
	upper := m.settleMemory()
	index := memory.PageIndex(i >> memory.PageDepth)
	p := m.page(index)
	lower := m.roots.pageTrees.of(index, p).branch(p, int(i%(1<<memory.PageDepth)))
	return append(lower, upper.Branch(uint64(index))...)
}

// GlobalsRoot returns the root of the globals.
func (m *Machine) GlobalsRoot() ssz.Root { return m.roots.globals.update(&m.globals) }

// GlobalsChunk returns chunk i of the globals, 0 to 63.
func (m *Machine) GlobalsChunk(i int) ssz.Root { return wordChunk(&m.globals, i) }

// GlobalsBranch returns the six siblings of chunk i of the globals.
func (m *Machine) GlobalsBranch(i int) []ssz.Root {
	m.GlobalsRoot()
	return m.roots.globals.branch(i)
}

// OutputRoot returns the root of the output, length mixed in.
func (m *Machine) OutputRoot() ssz.Root {
	return ssz.MixLength(m.roots.output.update(m.output).Root(), uint64(len(m.output)))
}

// OutputBranch returns the 19 siblings of chunk i of the output's tree.
func (m *Machine) OutputBranch(i uint32) []ssz.Root {
	return m.roots.output.update(m.output).Branch(uint64(i))
}

// MessagesChain returns the chain over the messages.
func (m *Machine) MessagesChain() ssz.Root {
	r := &m.roots
	for ; r.chained < len(m.messages); r.chained++ {
		r.chain = ssz.Hash(r.chain, m.messages[r.chained].Root())
	}
	return r.chain
}

// OutboxChunk returns the chunk beside the messages chain.
func (m *Machine) OutboxChunk() ssz.Root {
	var c ssz.Root
	binary.BigEndian.PutUint32(c[16:], m.start.OutputLimit)
	binary.BigEndian.PutUint64(c[20:], m.prepaid)
	binary.BigEndian.PutUint32(c[28:], uint32(len(m.messages)))
	return c
}

// EffectsRoot returns H(output root, H(messages chain, outbox chunk)).
func (m *Machine) EffectsRoot() ssz.Root {
	return ssz.Hash(m.OutputRoot(), ssz.Hash(m.MessagesChain(), m.OutboxChunk()))
}

func (m *Machine) requestRoots() *requestRoots {
	if m.roots.request == nil {
		input := ssz.TreeOf(ssz.Chunks(m.start.Input), program.ByteDepth)
		m.roots.request = &requestRoots{
			input: input,
			root: ssz.Hash(ssz.Hash(ssz.MixLength(input.Root(), uint64(len(m.start.Input))),
				m.start.Context.Root()), m.base.Root()),
		}
	}
	return m.roots.request
}

// RequestRoot returns H(H(input root, context root), base memory root).
func (m *Machine) RequestRoot() ssz.Root { return m.requestRoots().root }

// InputRoot returns the root of the input, length mixed in.
func (m *Machine) InputRoot() ssz.Root {
	return ssz.MixLength(m.requestRoots().input.Root(), uint64(len(m.start.Input)))
}

// InputBranch returns the 19 siblings of chunk i of the input's tree.
func (m *Machine) InputBranch(i uint32) []ssz.Root { return m.requestRoots().input.Branch(uint64(i)) }

func (m *Machine) programRoots() *programRoots {
	if m.roots.program == nil {
		chunks := m.prog.CodeChunks()
		code := ssz.TreeOf(chunks[:min(len(chunks), 1<<codeDepth(m.prog))], codeDepth(m.prog))
		meta := m.prog.MetaRoot()
		m.roots.program = &programRoots{
			code: code, meta: meta,
			root: ssz.Hash(ssz.Hash(code.Root(), m.prog.Limits.Chunk()), meta),
		}
	}
	return m.roots.program
}

// codeDepth returns the depth of the tree of a program's code.
func codeDepth(p *program.Program) int { return min(int(p.Limits.CodeDepth), program.MaxCodeDepth) }

// ProgramRoot returns the root of the program.
func (m *Machine) ProgramRoot() ssz.Root { return m.programRoots().root }

// MetaRoot returns the sibling of the code's root in the program's.
func (m *Machine) MetaRoot() ssz.Root { return m.programRoots().meta }

// CodeChunk returns chunk i of the code: instructions 4i to 4i+3.
func (m *Machine) CodeChunk(i uint32) ssz.Root { return m.programRoots().code.Leaf(uint64(i)) }

// CodeBranch returns the siblings of chunk i of the code, as many as the
// code's tree is deep; i is below 2^CodeDepth.
func (m *Machine) CodeBranch(i uint32) []ssz.Root {
	return m.programRoots().code.Branch(uint64(i))
}

// Leaves returns the eight leaves of the machine's tree.
func (m *Machine) Leaves() [leaves]ssz.Root {
	return [leaves]ssz.Root{
		LeafHot: m.Hot(), LeafFrame: m.FrameRoot(), LeafLink: m.Link(), LeafMemory: m.MemoryRoot(),
		LeafGlobals: m.GlobalsRoot(), LeafEffects: m.EffectsRoot(),
		LeafRequest: m.RequestRoot(), LeafProgram: m.ProgramRoot(),
	}
}

// Root returns the root of the state. It costs hashes for what changed since
// it was last asked for.
func (m *Machine) Root() ssz.Root {
	l := m.Leaves()
	return ssz.Merkleize(l[:], RootDepth)
}
