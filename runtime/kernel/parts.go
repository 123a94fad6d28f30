package kernel

import "encoding/binary"

// joinParts returns the SSZ encoding of a container whose fields of fixed
// size stand in front of its variable ones: fixed, an offset (4 bytes,
// little-endian) for each part, the parts.
func joinParts(fixed []byte, parts ...[]byte) []byte {
	off := len(fixed) + 4*len(parts)
	size := off
	for _, p := range parts {
		size += len(p)
	}
	b := append(make([]byte, 0, size), fixed...)
	for _, p := range parts {
		b = binary.LittleEndian.AppendUint32(b, uint32(off))
		off += len(p)
	}
	for _, p := range parts {
		b = append(b, p...)
	}
	return b
}

// cutParts is the inverse of joinParts for n parts; what it returns shares
// memory with b.
func cutParts(what string, b []byte, fixed, n int) ([]byte, [][]byte, error) {
	head := fixed + 4*n
	if len(b) < head {
		return nil, nil, formatError(what, "want at least %d bytes, got %d", head, len(b))
	}
	parts := make([][]byte, n)
	start := uint32(head)
	if n > 0 && binary.LittleEndian.Uint32(b[fixed:]) != start {
		return nil, nil, formatError(what, "want the first part at %d, got %d", start, binary.LittleEndian.Uint32(b[fixed:]))
	}
	for i := range parts {
		end := uint32(len(b))
		if i+1 < n {
			end = binary.LittleEndian.Uint32(b[fixed+4*i+4:])
		}
		if end < start || uint64(end) > uint64(len(b)) {
			return nil, nil, formatError(what, "want ascending offsets in %d bytes, part %d is at %d to %d", len(b), i, start, end)
		}
		parts[i] = b[start:end]
		start = end
	}
	if n == 0 && len(b) != head {
		return nil, nil, formatError(what, "want %d bytes, got %d", head, len(b))
	}
	return b[:fixed], parts, nil
}

// appendWords appends little-endian uint64.
func appendWords(b []byte, words ...uint64) []byte {
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return b
}

// word reads the little-endian uint64 at an offset.
func word(b []byte, off int) uint64 { return binary.LittleEndian.Uint64(b[off:]) }
