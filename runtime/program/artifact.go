package program

import (
	"encoding/binary"
	"fmt"

	"github.com/assize/assize/runtime/memory"
)

// The artifact is the SSZ serialization of the container
//
//	{limits: uint64, entries: Vector[uint32, 8], pages: uint32,
//	 memory: List[{index: uint32, data: Bytes4096}, 2048],
//	 globals: List[uint64, 256], code: List[uint64, 2^22]}
//
// with the limits as in [Limits]. It is what a program root binds, and has
// one encoding: pages ascend and are not zero, and the code does not end in a
// zero instruction, since the tree's padding would hide it.

const (
	artifactFixed  = 8 + 8*4 + 4 + 3*4
	artifactPage   = 4 + memory.PageSize
	artifactCode   = 4 << MaxCodeDepth // most instructions
	artifactOffset = 8 + 8*4 + 4       // where the three offsets stand
)

// MaxArtifact bounds an artifact in bytes.
const MaxArtifact = artifactFixed + maxInitPages*artifactPage + MaxGlobals*8 + artifactCode*8

// ArtifactError says what is wrong with the bytes of an artifact.
type ArtifactError struct {
	Reason string // what was expected and what came
}

// Error returns the reason.
func (e *ArtifactError) Error() string { return "program: artifact: " + e.Reason }

// Encode returns the artifact: all that the root binds.
func (p *Program) Encode() []byte {
	le := binary.LittleEndian
	size := artifactFixed + len(p.Memory)*artifactPage + len(p.Globals)*8 + len(p.Code)*8
	b := make([]byte, 0, size)
	b = le.AppendUint64(b, p.Limits.word())
	for _, pc := range p.Entries {
		b = le.AppendUint32(b, pc)
	}
	b = le.AppendUint32(b, p.Pages)
	at := uint32(artifactFixed)
	b = le.AppendUint32(b, at)
	at += uint32(len(p.Memory) * artifactPage)
	b = le.AppendUint32(b, at)
	b = le.AppendUint32(b, at+uint32(len(p.Globals)*8))
	for i := range p.Memory {
		b = le.AppendUint32(b, p.Memory[i].Index)
		b = append(b, p.Memory[i].Data[:]...)
	}
	for _, g := range p.Globals {
		b = le.AppendUint64(b, g)
	}
	for _, in := range p.Code {
		b = le.AppendUint64(b, uint64(in))
	}
	return b
}

// Decode reads an artifact. The program has neither Wasm nor Functions. It
// may hold any code: the machine is defined on all of it. The error is an
// [*ArtifactError].
func Decode(b []byte) (*Program, error) {
	p, err := decodeArtifact(b)
	if err != nil {
		return nil, err
	}
	return p, nil
}

func decodeArtifact(b []byte) (*Program, *ArtifactError) {
	le := binary.LittleEndian
	if len(b) < artifactFixed || len(b) > MaxArtifact {
		return nil, badArtifact("%d to %d bytes expected, %d came", artifactFixed, MaxArtifact, len(b))
	}
	word := le.Uint64(b)
	p := &Program{Limits: Limits{
		CodeDepth: uint8(word >> 56), MaxPages: uint16(word >> 40),
		TableSize: uint32(word>>16) & 0xffffff, HeightLimit: uint16(word),
	}}
	for i := range p.Entries {
		p.Entries[i] = le.Uint32(b[8+4*i:])
	}
	p.Pages = le.Uint32(b[8+8*4:])
	size := uint64(len(b))
	pages := uint64(le.Uint32(b[artifactOffset:]))
	globals := uint64(le.Uint32(b[artifactOffset+4:]))
	code := uint64(le.Uint32(b[artifactOffset+8:]))
	if pages != artifactFixed || globals < pages || code < globals || size < code {
		return nil, badArtifact("offsets %d, %d, %d do not ascend from %d to %d", pages, globals, code, artifactFixed, size)
	}
	if err := p.decodePages(b[pages:globals]); err != nil {
		return nil, err
	}
	if (code-globals)%8 != 0 || code-globals > MaxGlobals*8 {
		return nil, badArtifact("at most %d globals of 8 bytes expected, %d bytes came", MaxGlobals, code-globals)
	}
	p.Globals = make([]uint64, (code-globals)/8)
	for i := range p.Globals {
		p.Globals[i] = le.Uint64(b[globals+uint64(i)*8:])
	}
	if (size-code)%8 != 0 || size == code || size-code > artifactCode*8 {
		return nil, badArtifact("1 to %d instructions of 8 bytes expected, %d bytes came", artifactCode, size-code)
	}
	p.Code = make([]Instr, (size-code)/8)
	for i := range p.Code {
		p.Code[i] = Instr(le.Uint64(b[code+uint64(i)*8:]))
	}
	if err := p.checkFacts(); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Program) decodePages(b []byte) *ArtifactError {
	if len(b)%artifactPage != 0 || len(b)/artifactPage > maxInitPages {
		return badArtifact("at most %d pages of %d bytes expected, %d bytes came", maxInitPages, artifactPage, len(b))
	}
	p.Memory = make([]Page, len(b)/artifactPage)
	next := uint64(0)
	for i := range p.Memory {
		page := &p.Memory[i]
		page.Index = binary.LittleEndian.Uint32(b[i*artifactPage:])
		copy(page.Data[:], b[i*artifactPage+4:])
		if uint64(page.Index) < next || page.Data == [memory.PageSize]byte{} {
			return badArtifact("pages that ascend and are not zero expected, page %d came", page.Index)
		}
		next = uint64(page.Index) + 1
	}
	if limit := uint64(p.Pages) * (memory.WasmPageSize / memory.PageSize); next > limit {
		return badArtifact("page below %d expected, %d came", limit, next-1)
	}
	return nil
}

// checkFacts checks what ties the fields together.
func (p *Program) checkFacts() *ArtifactError {
	l := p.Limits
	switch {
	case p.Code[len(p.Code)-1] == 0:
		return badArtifact("code ends in a zero instruction")
	case l.CodeDepth != codeDepth(len(p.Code)):
		return badArtifact("code depth %d expected, %d came", codeDepth(len(p.Code)), l.CodeDepth)
	case l.MaxPages > memory.MaxWasmPages || p.Pages > uint32(l.MaxPages):
		return badArtifact("at most %d pages expected, %d of at most %d came", memory.MaxWasmPages, p.Pages, l.MaxPages)
	case l.TableSize > uint32(len(p.Code)):
		return badArtifact("table of %d entries in %d instructions", l.TableSize, len(p.Code))
	case l.HeightLimit != HeightLimit:
		return badArtifact("height limit %d expected, %d came", HeightLimit, l.HeightLimit)
	}
	for i, pc := range p.Entries {
		entry := Entry(i) >= EntryInit && Entry(i) <= EntryImport
		if pc != NoEntry && (!entry || pc >= uint32(len(p.Code))) {
			return badArtifact("entry %d at %d of %d instructions", i, pc, len(p.Code))
		}
	}
	return nil
}

func badArtifact(format string, args ...any) *ArtifactError {
	return &ArtifactError{Reason: fmt.Sprintf(format, args...)}
}
