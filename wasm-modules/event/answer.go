package event

import "encoding/binary"

// Answer is the output of an accepted event, see the package comment.
type Answer struct {
	Number  uint64 // of the event in its stream
	Leaves  uint64 // how many the stream has now
	Adopted uint64 // number of the leaf that the event took the place of, or None
}

// AnswerSize is the size of an answer in bytes.
const AnswerSize = 24

// PutAnswer writes the encoding of an answer.
func PutAnswer(to *[AnswerSize]byte, a *Answer) {
	putU64(to[:], a.Number)
	putU64(to[8:], a.Leaves)
	putU64(to[16:], a.Adopted)
}

// DecodeAnswer reads an answer from exactly the bytes b; false when they are
// none.
func DecodeAnswer(b []byte) (Answer, bool) {
	if len(b) != AnswerSize {
		return Answer{}, false
	}
	return Answer{Number: u64(b), Leaves: u64(b[8:]), Adopted: u64(b[16:])}, true
}

// Place is the output of a stream's create call: where its state stands.
type Place struct {
	Rule    Rule
	Address uint32 // in the instance's memory, bytes
	Size    uint32 // bytes
}

// PlaceSize is the size of a place in bytes.
const PlaceSize = 12

// PutPlace writes the encoding of a place.
func PutPlace(to *[PlaceSize]byte, p *Place) {
	*to = [PlaceSize]byte{Version, byte(p.Rule)}
	binary.LittleEndian.PutUint32(to[4:], p.Address)
	binary.LittleEndian.PutUint32(to[8:], p.Size)
}

// DecodePlace reads a place from exactly the bytes b; false when they are
// none.
func DecodePlace(b []byte) (Place, bool) {
	if len(b) != PlaceSize || b[0] != Version || b[2]|b[3] != 0 {
		return Place{}, false
	}
	return Place{
		Rule: Rule(b[1]), Address: binary.LittleEndian.Uint32(b[4:]), Size: binary.LittleEndian.Uint32(b[8:]),
	}, true
}

func putU64(to []byte, v uint64) { binary.LittleEndian.PutUint64(to, v) }

func appendU64(to []byte, v uint64) []byte { return binary.LittleEndian.AppendUint64(to, v) }

func appendShort(to, b []byte) []byte { return append(append(to, byte(len(b))), b...) }
