package snapshot

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/bits"

	"github.com/cbergoon/merkletree"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// FormatVersion numbers the format of manifest, stream and chunks. It only
// grows; a snapshot of another version is refused.
const FormatVersion = 2

const (
	// ChunkSize is how many bytes of the stream a chunk holds, but for the last.
	ChunkSize = 10 << 20
	// MaxChunks is the most chunks of a snapshot: 10 TiB.
	MaxChunks = 1 << 20
)

const (
	magic        = "assize-snapshot\n"
	headerSize   = 144
	entrySize    = 32 + 4 + 32
	checksumSize = 32
	maxManifest  = headerSize + MaxChunks*entrySize + checksumSize
)

// Name identifies a snapshot: equal states at equal heights have equal names.
type Name = ssz.Root

// Manifest says what a snapshot is of and lists its chunks.
type Manifest struct {
	ChainID      uint64
	Height       uint64
	StateRoot    ssz.Root
	ReceiptsRoot ssz.Root // of the block at Height
	Size         uint64   // bytes of the stream, 1 to MaxChunks * ChunkSize
	Chunks       []Chunk  // as many as follow from Size
}

// Chunk is an entry of a manifest.
type Chunk struct {
	ID     ssz.Root // SHA-256 of the chunk's bytes
	Stored uint32   // bytes of its file
	File   ssz.Root // SHA-256 of its file
}

// AppHash returns the app hash of the block at the snapshot's height.
func (m *Manifest) AppHash() ssz.Root { return kernel.AppHash(m.StateRoot, m.ReceiptsRoot) }

// Length returns the bytes of chunk i before compression.
func (m *Manifest) Length(i int) int {
	return int(min(m.Size-uint64(i)*ChunkSize, ChunkSize))
}

// Stored returns the bytes of all files of chunks.
func (m *Manifest) Stored() uint64 {
	var sum uint64
	for i := range m.Chunks {
		sum += uint64(m.Chunks[i].Stored)
	}
	return sum
}

// maxStored returns the most bytes that a chunk of a length may take up in
// compressed form: what does not compress costs a few bytes for each 128 KiB.
func maxStored(length int) uint32 { return uint32(length + length>>10 + 64) }

// leaf is a chunk as a leaf of the library's tree.
type leaf [32]byte

// CalculateHash returns the leaf; its capacity is its length, for the library
// appends to it.
func (l leaf) CalculateHash() ([]byte, error) { return bytes.Clone(l[:]), nil }

// Equals reports whether other is the same leaf.
func (l leaf) Equals(other merkletree.Content) (bool, error) { return other == l, nil }

// leafOf returns the leaf of a chunk. Its place is in it, so that no two
// leaves are equal.
func leafOf(place, length int, id ssz.Root) leaf {
	b := binary.BigEndian.AppendUint32(nil, uint32(place))
	b = binary.BigEndian.AppendUint32(b, uint32(length))
	return sha256.Sum256(append(b, id[:]...))
}

func (m *Manifest) tree() (*merkletree.MerkleTree, error) {
	leaves := make([]merkletree.Content, len(m.Chunks))
	for i := range m.Chunks {
		leaves[i] = leafOf(i, m.Length(i), m.Chunks[i].ID)
	}
	return merkletree.NewTree(leaves)
}

// Root returns the root of the chunks. It says nothing without their number.
func (m *Manifest) Root() (ssz.Root, error) {
	t, err := m.tree()
	if err != nil {
		return ssz.Root{}, manifestError("%v", err)
	}
	return ssz.Root(t.MerkleRoot()), nil
}

// ProofDepth returns the number of siblings in the proof of a chunk among
// count: ceil(log2 count), but 1 for a single chunk, which the library pairs
// with itself.
func ProofDepth(count int) int { return max(1, bits.Len(uint(count-1))) }

// Prove returns the siblings of chunk i, from the leaf up.
func (m *Manifest) Prove(i int) ([]ssz.Root, error) {
	if i < 0 || i >= len(m.Chunks) {
		return nil, manifestError("want a chunk below %d, got %d", len(m.Chunks), i)
	}
	t, err := m.tree()
	if err != nil {
		return nil, manifestError("%v", err)
	}
	path, _, err := t.GetMerklePath(leafOf(i, m.Length(i), m.Chunks[i].ID))
	if err != nil {
		return nil, manifestError("%v", err)
	}
	out := make([]ssz.Root, len(path))
	for k := range path {
		out[k] = ssz.Root(path[k])
	}
	return out, nil
}

// VerifyChunk reports whether the bytes of a chunk are those of chunk place
// among count under a root of chunks. Place and depth must fit the count.
func VerifyChunk(root ssz.Root, count, place int, data []byte, proof []ssz.Root) bool {
	if count < 1 || count > MaxChunks || place < 0 || place >= count || len(proof) != ProofDepth(count) {
		return false
	}
	node := ssz.Root(leafOf(place, len(data), sha256.Sum256(data)))
	level := count
	for _, sibling := range proof {
		last := place == level-1 && level%2 == 1 // paired with itself
		switch {
		case last && sibling != node:
			return false
		case place%2 == 0:
			node = ssz.Hash(node, sibling)
		default:
			node = ssz.Hash(sibling, node)
		}
		place, level = place/2, (level+1)/2
	}
	return node == root
}

// header returns the first bytes of the encoding.
func (m *Manifest) header() ([]byte, error) {
	root, err := m.Root()
	if err != nil {
		return nil, err
	}
	be := binary.BigEndian
	b := be.AppendUint32([]byte(magic), FormatVersion)
	b = be.AppendUint64(be.AppendUint64(b, m.ChainID), m.Height)
	b = append(append(b, m.StateRoot[:]...), m.ReceiptsRoot[:]...)
	b = be.AppendUint32(be.AppendUint64(b, m.Size), uint32(len(m.Chunks)))
	return append(b, root[:]...), nil
}

// Name returns the snapshot's name.
func (m *Manifest) Name() (Name, error) {
	b, err := m.header()
	return sha256.Sum256(b), err
}

// Encode returns the encoding, see the package comment. An error says that a
// manifest has no chunks.
func (m *Manifest) Encode() ([]byte, error) {
	b, err := m.header()
	if err != nil {
		return nil, err
	}
	for i := range m.Chunks {
		c := &m.Chunks[i]
		b = binary.BigEndian.AppendUint32(append(b, c.ID[:]...), c.Stored)
		b = append(b, c.File[:]...)
	}
	sum := sha256.Sum256(b)
	return append(b, sum[:]...), nil
}

// DecodeManifest is the inverse of [Manifest.Encode]; it accepts nothing that
// Encode does not return. Errors are a *[VersionError] or a *[ManifestError].
func DecodeManifest(b []byte) (*Manifest, error) {
	be := binary.BigEndian
	if len(b) < 20 || string(b[:16]) != magic {
		return nil, manifestError("want %q in front, got %q", magic, b[:min(16, len(b))])
	}
	if v := be.Uint32(b[16:]); v != FormatVersion {
		return nil, &VersionError{Want: FormatVersion, Got: v}
	}
	if len(b) < headerSize {
		return nil, manifestError("want at least %d bytes, got %d", headerSize, len(b))
	}
	m := &Manifest{ChainID: be.Uint64(b[20:]), Height: be.Uint64(b[28:]), Size: be.Uint64(b[100:])}
	copy(m.StateRoot[:], b[36:])
	copy(m.ReceiptsRoot[:], b[68:])
	count := be.Uint32(b[108:])
	if want := (m.Size + ChunkSize - 1) / ChunkSize; m.Size == 0 || m.Size > MaxChunks*ChunkSize || uint64(count) != want {
		return nil, manifestError("want 1 to %d chunks for 1 byte or more, got %d for %d bytes", MaxChunks, count, m.Size)
	}
	if want := headerSize + int(count)*entrySize + checksumSize; len(b) != want {
		return nil, manifestError("want %d bytes for %d chunks, got %d", want, count, len(b))
	}
	end := len(b) - checksumSize
	if sum := sha256.Sum256(b[:end]); !bytes.Equal(sum[:], b[end:]) {
		return nil, manifestError("want checksum %x, got %x", sum, b[end:])
	}
	if err := m.decodeChunks(b[headerSize:end], ssz.Root(b[112:headerSize])); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *Manifest) decodeChunks(b []byte, want ssz.Root) error {
	m.Chunks = make([]Chunk, len(b)/entrySize)
	for i := range m.Chunks {
		c := &m.Chunks[i]
		copy(c.ID[:], b)
		copy(c.File[:], b[36:])
		c.Stored = binary.BigEndian.Uint32(b[32:])
		if most := maxStored(m.Length(i)); c.Stored == 0 || c.Stored > most {
			return manifestError("chunk %d: want a file of 1 to %d bytes, got %d", i, most, c.Stored)
		}
		b = b[entrySize:]
	}
	got, err := m.Root()
	if err == nil && got != want {
		err = manifestError("want root of chunks %v, got %v", want, got)
	}
	return err
}
