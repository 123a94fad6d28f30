package kernel

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// InstanceProof proves an instance's leaf.
type InstanceProof struct {
	Number   uint64
	Instance Instance
	Branch   ssz.Branch
}

// ProveInstance proves an instance, see [State.ProveAccount].
func (s *State) ProveInstance(number uint64, receipts ssz.Root) (*InstanceProof, error) {
	i, ok := s.Instance(number)
	if !ok {
		return nil, fmt.Errorf("want an instance below %d, got %d", s.Instances(), number)
	}
	return &InstanceProof{number, i, s.listBranch(s.instanceTree, fieldInstances, number, receipts)}, nil
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *InstanceProof) Verify(appHash ssz.Root) error {
	if err := checkPath("instance", p.Number, instancesDepth); err != nil {
		return err
	}
	return p.Branch.Verify(appHash, InstancePath(p.Number), p.Instance.Root())
}

// Encode returns number (8) and two offsets (4 each), instance, branch.
func (p *InstanceProof) Encode() ([]byte, error) {
	branch, err := p.Branch.Encode(InstancePath(p.Number))
	return joinParts(appendWords(nil, p.Number), p.Instance.Encode(), branch), err
}

// DecodeInstanceProof is the inverse of [InstanceProof.Encode].
func DecodeInstanceProof(b []byte) (*InstanceProof, error) {
	f, parts, err := cutParts("instance proof", b, 8, 2)
	if err != nil {
		return nil, err
	}
	p := &InstanceProof{Number: word(f, 0)}
	if err := checkPath("instance", p.Number, instancesDepth); err != nil {
		return nil, err
	}
	if p.Instance, err = DecodeInstance(parts[0]); err != nil {
		return nil, err
	}
	p.Branch, err = ssz.DecodeBranch(parts[1], InstancePath(p.Number))
	return p, err
}

// MemoryProof proves pages of an instance's memory and its globals: what a
// reader needs to look into a rule's state.
type MemoryProof struct {
	Instance InstanceProof
	Globals  []uint64 // all of them, at most program.MaxGlobals
	Pages    []PageProof
}

// PageProof proves a page against a memory root: 19 turns.
type PageProof struct {
	Index  memory.PageIndex
	Data   memory.Page
	Branch ssz.Branch
}

// MaxProofPages is the most pages of one [MemoryProof]: 4 MiB.
const MaxProofPages = 1 << 10

// ProveMemory proves the pages that hold the bytes from address on, with the
// instance and its globals, see [State.ProveAccount]. Addresses beyond the
// instance's memory read as zeros.
func (s *State) ProveMemory(number uint64, address, length uint32, receipts ssz.Root) (*MemoryProof, error) {
	pages, err := pageRange(address, length)
	if err != nil {
		return nil, err
	}
	i, err := s.ProveInstance(number, receipts)
	if err != nil {
		return nil, err
	}
	tree, err := s.look(number)
	if err != nil {
		return nil, err
	}
	p := &MemoryProof{Instance: *i, Globals: slices.Clone(s.instances.at(number).globals)}
	tree = tree.Fork() // others may read at the same time
	for _, k := range pages {
		page := PageProof{Index: k, Branch: tree.PageBranch(k)}
		if data := tree.Page(k); data != nil {
			page.Data = *data
		}
		p.Pages = append(p.Pages, page)
	}
	if err := tree.Err(); err != nil {
		return nil, fmt.Errorf("instance %d: %w", number, err)
	}
	return p, nil
}

// pageRange lists the pages that bytes stand in.
func pageRange(address, length uint32) ([]memory.PageIndex, error) {
	end := uint64(address) + uint64(length)
	if end > memory.MaxWasmPages*memory.WasmPageSize {
		return nil, fmt.Errorf("want memory below %d, got %d bytes at %d",
			uint64(memory.MaxWasmPages*memory.WasmPageSize), length, address)
	}
	var out []memory.PageIndex
	for k := address / memory.PageSize; uint64(k)*memory.PageSize < end; k++ {
		if len(out) == MaxProofPages {
			return nil, fmt.Errorf("want at most %d pages, got %d bytes at %d", MaxProofPages, length, address)
		}
		out = append(out, memory.PageIndex(k))
	}
	return out, nil
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *MemoryProof) Verify(appHash ssz.Root) error {
	if err := p.Instance.Verify(appHash); err != nil {
		return err
	}
	if len(p.Globals) > program.MaxGlobals || program.GlobalsRoot(p.Globals) != p.Instance.Instance.GlobalsRoot {
		return fmt.Errorf("%w: globals: want root %v", ssz.ErrProof, p.Instance.Instance.GlobalsRoot)
	}
	for i := range p.Pages {
		page := &p.Pages[i]
		if err := page.Branch.Verify(p.Instance.Instance.MemoryRoot, pagePath(page.Index), memory.PageRoot(&page.Data)); err != nil {
			return fmt.Errorf("page %d: %w", page.Index, err)
		}
	}
	return nil
}

// Read returns bytes of the proved pages; an error where a page is missing.
func (p *MemoryProof) Read(address, length uint32) ([]byte, error) {
	pages, err := pageRange(address, length)
	if err != nil {
		return nil, err
	}
	out := make([]byte, 0, length)
	for _, k := range pages {
		i := slices.IndexFunc(p.Pages, func(q PageProof) bool { return q.Index == k })
		if i < 0 {
			return nil, fmt.Errorf("want page %d in the proof, got %d others", k, len(p.Pages))
		}
		start, base := uint64(k)*memory.PageSize, uint64(address)
		from := max(start, base) - start
		to := min(start+memory.PageSize, base+uint64(length)) - start
		out = append(out, p.Pages[i].Data[from:to]...)
	}
	return out, nil
}

// Encode returns three offsets (4 bytes each), the instance proof, the
// globals (8 each), and the pages as an SSZ list of: index (4), page (4096),
// offset (4), branch.
func (p *MemoryProof) Encode() ([]byte, error) {
	instance, err := p.Instance.Encode()
	if err != nil {
		return nil, err
	}
	pages := make([][]byte, len(p.Pages))
	for i := range p.Pages {
		page := &p.Pages[i]
		branch, err := page.Branch.Encode(pagePath(page.Index))
		if err != nil {
			return nil, err
		}
		fixed := binary.LittleEndian.AppendUint32(nil, uint32(page.Index))
		pages[i] = joinParts(append(fixed, page.Data[:]...), branch)
	}
	return joinParts(nil, instance, appendWords(nil, p.Globals...), joinParts(nil, pages...)), nil
}

// DecodeMemoryProof is the inverse of [MemoryProof.Encode].
func DecodeMemoryProof(b []byte) (*MemoryProof, error) {
	const what = "memory proof"
	_, parts, err := cutParts(what, b, 0, 3)
	if err != nil {
		return nil, err
	}
	instance, err := DecodeInstanceProof(parts[0])
	if err != nil {
		return nil, err
	}
	p := &MemoryProof{Instance: *instance}
	if p.Globals, err = decodeGlobals(parts[1]); err != nil {
		return nil, err
	}
	pages, err := splitList(what, parts[2], MaxProofPages)
	if err != nil {
		return nil, err
	}
	for _, b := range pages {
		page, err := decodePageProof(b)
		if err != nil {
			return nil, err
		}
		p.Pages = append(p.Pages, page)
	}
	return p, nil
}

func decodeGlobals(b []byte) ([]uint64, error) {
	if len(b)%8 != 0 || len(b) > 8*program.MaxGlobals {
		return nil, formatError("list of globals", "want at most %d of 8 bytes, got %d bytes", program.MaxGlobals, len(b))
	}
	var out []uint64
	for ; len(b) > 0; b = b[8:] {
		out = append(out, word(b, 0))
	}
	return out, nil
}

func decodePageProof(b []byte) (PageProof, error) {
	const what = "page proof"
	f, parts, err := cutParts(what, b, 4+memory.PageSize, 1)
	if err != nil {
		return PageProof{}, err
	}
	p := PageProof{Index: memory.PageIndex(binary.LittleEndian.Uint32(f))}
	if p.Index>>(memory.Depth-memory.PageDepth) != 0 {
		return PageProof{}, formatError(what, "want a page below 2^%d, got %d", memory.Depth-memory.PageDepth, p.Index)
	}
	copy(p.Data[:], f[4:])
	p.Branch, err = ssz.DecodeBranch(parts[0], pagePath(p.Index))
	return p, err
}
