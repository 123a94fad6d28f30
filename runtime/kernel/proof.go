package kernel

import (
	"fmt"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

// listTree leads from a list's root, H(tree, length), to an element.
func listTree(depth int, index uint64) ssz.Path {
	return ssz.Path{{Depth: 1, Index: 0}, {Depth: uint8(depth), Index: index}}
}

const (
	instanceDepth = 4 // of the container
	fieldMemory   = 3
)

// statePath leads from an app hash, H(state root, receipts root), to a field of
// the state.
func statePath(field uint64) ssz.Path {
	return ssz.Path{{Depth: 1, Index: 0}, {Depth: stateDepth, Index: field}}
}

// GasTotalPath leads from an app hash to the gas total's chunk.
func GasTotalPath() ssz.Path { return statePath(fieldGasTotal) }

// AccountPath leads from an app hash to an account's leaf.
func AccountPath(number uint64) ssz.Path {
	return append(statePath(fieldAccounts), listTree(accountsDepth, number)...)
}

// InstancePath leads from an app hash to an instance's leaf.
func InstancePath(number uint64) ssz.Path {
	return append(statePath(fieldInstances), listTree(instancesDepth, number)...)
}

// ProgramPath leads from an app hash to a program's leaf.
func ProgramPath(number uint64) ssz.Path {
	return append(statePath(fieldPrograms), listTree(programsDepth, number)...)
}

// MemoryPath leads from an app hash to a chunk of an instance's memory: the
// 32 bytes at address 32 * chunk.
func MemoryPath(number uint64, chunk uint32) ssz.Path {
	return append(InstancePath(number), ssz.Segment{Depth: instanceDepth, Index: fieldMemory},
		ssz.Segment{Depth: memory.Depth, Index: uint64(chunk)})
}

// ReceiptPath leads from an app hash to a receipt of its block.
func ReceiptPath(index uint64) ssz.Path {
	return append(ssz.Path{{Depth: 1, Index: 1}}, listTree(historyDepth, index)...)
}

// pagePath leads from a memory root to a page's root.
func pagePath(i memory.PageIndex) ssz.Path {
	return ssz.Path{{Depth: memory.Depth - memory.PageDepth, Index: uint64(i)}}
}

// stateBranch returns the siblings from a field of the state up to the app hash.
func (s *State) stateBranch(field uint64, receipts ssz.Root) ssz.Branch {
	return append(ssz.TreeOf(s.fields(), stateDepth).Branch(field), receipts)
}

// listBranch returns the siblings from an element of one of the state's lists
// up to the app hash.
func (s *State) listBranch(tree *ssz.Tree, field, index uint64, receipts ssz.Root) ssz.Branch {
	s.settle()
	b := append(ssz.Branch(tree.Branch(index)), ssz.Uint64(tree.Len()))
	return append(b, s.stateBranch(field, receipts)...)
}

// checkPath refuses a number that no list has, before a path is made of it.
func checkPath(what string, number uint64, depth int) error {
	if number>>depth != 0 {
		return fmt.Errorf("%w: %s: want a number below 2^%d, got %d", ssz.ErrProof, what, depth, number)
	}
	return nil
}

// AccountProof proves an account's leaf.
type AccountProof struct {
	Number  uint64
	Account Account
	Branch  ssz.Branch
}

// ProveAccount proves an account against the app hash of the state's block,
// whose receipts root is given.
func (s *State) ProveAccount(number uint64, receipts ssz.Root) (*AccountProof, error) {
	a, ok := s.Account(number)
	if !ok {
		return nil, fmt.Errorf("want an account below %d, got %d", s.Accounts(), number)
	}
	return &AccountProof{number, a, s.listBranch(s.accountTree, fieldAccounts, number, receipts)}, nil
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *AccountProof) Verify(appHash ssz.Root) error {
	if err := checkPath("account", p.Number, accountsDepth); err != nil {
		return err
	}
	return p.Branch.Verify(appHash, AccountPath(p.Number), p.Account.Root())
}

// Encode returns number (8) and two offsets (4 each), account, branch.
func (p *AccountProof) Encode() ([]byte, error) {
	branch, err := p.Branch.Encode(AccountPath(p.Number))
	return joinParts(appendWords(nil, p.Number), p.Account.Encode(), branch), err
}

// DecodeAccountProof is the inverse of [AccountProof.Encode].
func DecodeAccountProof(b []byte) (*AccountProof, error) {
	f, parts, err := cutParts("account proof", b, 8, 2)
	if err != nil {
		return nil, err
	}
	p := &AccountProof{Number: word(f, 0)}
	if err := checkPath("account", p.Number, accountsDepth); err != nil {
		return nil, err
	}
	if p.Account, err = DecodeAccount(parts[0]); err != nil {
		return nil, err
	}
	p.Branch, err = ssz.DecodeBranch(parts[1], AccountPath(p.Number))
	return p, err
}

// ProgramProof proves a program's leaf.
type ProgramProof struct {
	Number  uint64
	Program ProgramRef
	Branch  ssz.Branch
}

// ProveProgram proves a program, see [State.ProveAccount].
func (s *State) ProveProgram(number uint64, receipts ssz.Root) (*ProgramProof, error) {
	_, ref, ok := s.Program(number)
	if !ok {
		return nil, fmt.Errorf("want a program below %d, got %d", s.Programs(), number)
	}
	return &ProgramProof{number, ref, s.listBranch(s.programTree, fieldPrograms, number, receipts)}, nil
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *ProgramProof) Verify(appHash ssz.Root) error {
	if err := checkPath("program", p.Number, programsDepth); err != nil {
		return err
	}
	return p.Branch.Verify(appHash, ProgramPath(p.Number), p.Program.Root())
}

// Encode returns number (8) and two offsets (4 each), reference, branch.
func (p *ProgramProof) Encode() ([]byte, error) {
	branch, err := p.Branch.Encode(ProgramPath(p.Number))
	return joinParts(appendWords(nil, p.Number), p.Program.Encode(), branch), err
}

// DecodeProgramProof is the inverse of [ProgramProof.Encode].
func DecodeProgramProof(b []byte) (*ProgramProof, error) {
	f, parts, err := cutParts("program proof", b, 8, 2)
	if err != nil {
		return nil, err
	}
	p := &ProgramProof{Number: word(f, 0)}
	if err := checkPath("program", p.Number, programsDepth); err != nil {
		return nil, err
	}
	if p.Program, err = DecodeProgramRef(parts[0]); err != nil {
		return nil, err
	}
	p.Branch, err = ssz.DecodeBranch(parts[1], ProgramPath(p.Number))
	return p, err
}

// GasProof proves the gas used since genesis: 5 turns.
type GasProof struct {
	GasTotal uint64
	Branch   ssz.Branch
}

// ProveGas proves the gas total, see [State.ProveAccount].
func (s *State) ProveGas(receipts ssz.Root) *GasProof {
	return &GasProof{s.gasTotal, s.stateBranch(fieldGasTotal, receipts)}
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *GasProof) Verify(appHash ssz.Root) error {
	return p.Branch.Verify(appHash, GasTotalPath(), ssz.Uint64(p.GasTotal))
}

// ReceiptProof proves a receipt of a block.
type ReceiptProof struct {
	Index   uint64 // in the block's receipts
	Receipt Receipt
	Branch  ssz.Branch
}

// ProveReceipt proves a receipt against the app hash of its block, given the
// state root after the block and all its receipts.
func ProveReceipt(state ssz.Root, receipts []Receipt, index uint64) (*ReceiptProof, error) {
	if index >= uint64(len(receipts)) {
		return nil, fmt.Errorf("want a receipt below %d, got %d", len(receipts), index)
	}
	tree := ssz.NewTree(historyDepth)
	for i := range receipts {
		tree.Append(receipts[i].Root())
	}
	branch := append(ssz.Branch(tree.Branch(index)), ssz.Uint64(tree.Len()), state)
	return &ReceiptProof{index, receipts[index], branch}, nil
}

// Verify checks the proof; an error wraps [ssz.ErrProof].
func (p *ReceiptProof) Verify(appHash ssz.Root) error {
	if err := checkPath("receipt", p.Index, historyDepth); err != nil {
		return err
	}
	return p.Branch.Verify(appHash, ReceiptPath(p.Index), p.Receipt.Root())
}

// Encode returns index (8) and two offsets (4 each), receipt, branch.
func (p *ReceiptProof) Encode() ([]byte, error) {
	branch, err := p.Branch.Encode(ReceiptPath(p.Index))
	return joinParts(appendWords(nil, p.Index), p.Receipt.Encode(), branch), err
}

// DecodeReceiptProof is the inverse of [ReceiptProof.Encode].
func DecodeReceiptProof(b []byte) (*ReceiptProof, error) {
	f, parts, err := cutParts("receipt proof", b, 8, 2)
	if err != nil {
		return nil, err
	}
	p := &ReceiptProof{Index: word(f, 0)}
	if err := checkPath("receipt", p.Index, historyDepth); err != nil {
		return nil, err
	}
	if p.Receipt, err = DecodeReceipt(parts[0]); err != nil {
		return nil, err
	}
	p.Branch, err = ssz.DecodeBranch(parts[1], ReceiptPath(p.Index))
	return p, err
}
