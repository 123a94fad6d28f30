package kernel

import "github.com/assize/assize/runtime/ssz"

// MaxCalls is the most calls that settings can let into a block: begin,
// deliveries, two runs of each upgrade, calls and end are at most 2^15 leaves.
const MaxCalls = 1<<historyDepth - 2

// maxList is the most calls of a block input, those included that make it void.
const maxList = 1 << historyDepth

// MaxBlockBytes is the most bytes that the inputs of a block's calls have
// together, so that the offsets of its encoding fit 32 bits with room.
const MaxBlockBytes = 1 << 28

// historyDepth is the depth of every history of the game: 2^15 leaves.
const historyDepth = 15

// Header is a header of the root chain. SSZ container of four fields, depth 2:
//
//	0 number uint64   1 hash Bytes32   2 state_root Bytes32   3 time uint64, unix seconds
type Header struct {
	Number    uint64
	Hash      ssz.Root
	StateRoot ssz.Root
	Time      uint64
}

// Root returns the header's root.
func (h *Header) Root() ssz.Root {
	return ssz.Container(ssz.Uint64(h.Number), h.Hash, h.StateRoot, ssz.Uint64(h.Time))
}

// BlockInput is all that a block's execution depends on beside the state
// before it: what the cluster agreed on. SSZ container of five fields, depth 3:
//
//	0 height uint64                    1 time uint64, unix seconds
//	2 root_chain List[Header, 1]       3 calls List[SignedCall, 2^15]
//	4 settings List[SettingsChange, 1]
type BlockInput struct {
	Height    uint64
	Time      uint64
	RootChain *Header // nil: the state's header stays
	Calls     []SignedCall
	Settings  *SettingsChange // nil: nothing changes
}

// Root returns the block input's root, a leaf of the epoch's inputs root.
func (in *BlockInput) Root() ssz.Root {
	return ssz.Container(ssz.Uint64(in.Height), ssz.Uint64(in.Time),
		in.headersRoot(), listRoot(in.callRoots(), historyDepth), in.changesRoot())
}

// headersRoot returns the root of the list of root-chain headers.
func (in *BlockInput) headersRoot() ssz.Root {
	if in.RootChain == nil {
		return listRoot(nil, 0)
	}
	return listRoot([]ssz.Root{in.RootChain.Root()}, 0)
}

// changesRoot returns the root of the list of settings changes.
func (in *BlockInput) changesRoot() ssz.Root {
	if in.Settings == nil {
		return listRoot(nil, 0)
	}
	return listRoot([]ssz.Root{in.Settings.Root()}, 0)
}

// callRoots returns the elements of the list of calls.
func (in *BlockInput) callRoots() []ssz.Root {
	roots := make([]ssz.Root, len(in.Calls))
	for i := range in.Calls {
		roots[i] = in.Calls[i].Root()
	}
	return roots
}

// listRoot returns the root of an SSZ list of 2^depth elements at most.
func listRoot(elements []ssz.Root, depth int) ssz.Root {
	return ssz.MixLength(ssz.Merkleize(elements, depth), uint64(len(elements)))
}
