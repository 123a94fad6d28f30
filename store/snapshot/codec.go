package snapshot

import (
	"crypto/sha256"
	"fmt"

	"github.com/klauspost/compress/zstd"

	"github.com/assize/assize/runtime/ssz"
)

// window is zstd's window, in bytes.
const window = 8 << 20

// encoder compresses chunks, always to the same bytes. Every option that the
// output depends on is named: a changed default must not change it.
type encoder struct{ z *zstd.Encoder }

func newEncoder() (*encoder, error) {
	z, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedDefault),
		zstd.WithWindowSize(window), zstd.WithEncoderCRC(true), zstd.WithSingleSegment(false),
		zstd.WithNoEntropyCompression(false), zstd.WithAllLitEntropyCompression(false))
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	return &encoder{z}, nil
}

// encode returns the manifest's entry of a chunk and its file.
func (e *encoder) encode(data []byte) (Chunk, []byte) {
	file := e.z.EncodeAll(data, nil)
	return Chunk{ID: sha256.Sum256(data), Stored: uint32(len(file)), File: sha256.Sum256(file)}, file
}

// decoder is the inverse. What it allocates is bounded whatever comes in.
type decoder struct{ z *zstd.Decoder }

func newDecoder() (*decoder, error) {
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(ChunkSize),
		zstd.WithDecoderMaxWindow(16<<20), zstd.WithDecodeAllCapLimit(true))
	if err != nil {
		return nil, fmt.Errorf("snapshot: %w", err)
	}
	return &decoder{z}, nil
}

func (d *decoder) close() { d.z.Close() }

// decode returns the chunk's bytes, in dst where it is large enough. Nothing
// is decompressed before the file is known to be the one in the manifest.
func (d *decoder) decode(m *Manifest, i int, file, dst []byte) ([]byte, error) {
	c, length := &m.Chunks[i], m.Length(i)
	if err := checkFile(c, i, uint64(len(file)), sha256.Sum256(file)); err != nil {
		return nil, err
	}
	if cap(dst) < length {
		dst = make([]byte, 0, length)
	}
	data, err := d.z.DecodeAll(file, dst[:0:length])
	if err != nil {
		return nil, &ChunkError{i, fmt.Sprintf("want zstd of %d bytes: %v", length, err)}
	}
	if len(data) != length {
		return nil, &ChunkError{i, fmt.Sprintf("want %d bytes, got %d", length, len(data))}
	}
	if id := ssz.Root(sha256.Sum256(data)); id != c.ID {
		return nil, &ChunkError{i, fmt.Sprintf("want id %v, got %v", c.ID, id)}
	}
	return data, nil
}

func checkFile(c *Chunk, i int, size uint64, hash ssz.Root) error {
	if size != uint64(c.Stored) {
		return &ChunkError{i, fmt.Sprintf("want a file of %d bytes, got %d", c.Stored, size)}
	}
	if hash != c.File {
		return &ChunkError{i, fmt.Sprintf("want a file of SHA-256 %v, got %v", c.File, hash)}
	}
	return nil
}
