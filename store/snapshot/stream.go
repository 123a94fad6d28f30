package snapshot

import (
	"encoding/binary"
	"fmt"
	"iter"
	"math/bits"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/store"
)

// lastPage stands behind the pages of an instance in place of an index.
const lastPage = 1<<32 - 1

// maxPages is the number of pages of the largest memory.
const maxPages = memory.MaxWasmPages * (memory.WasmPageSize / memory.PageSize)

// Longest blobs, in bytes.
const (
	maxRecord  = 1 << 16                 // of what holds no input; an account has at most 256 sessions
	maxMessage = kernel.MaxInput + 1<<10 // of a message
	maxSource  = kernel.MaxInput         // of a program's source
)

// appender writes the stream: each part to a buffer that the caller empties.
type appender struct {
	buf  []byte
	open bool // pages of an instance may follow
}

func (a *appender) blob(b []byte) {
	a.buf = binary.BigEndian.AppendUint32(a.buf, uint32(len(b)))
	a.buf = append(a.buf, b...)
}

func (a *appender) words(words ...uint64) {
	for _, w := range words {
		a.buf = binary.BigEndian.AppendUint64(a.buf, w)
	}
}

// closePages ends the pages of the instance before.
func (a *appender) closePages() {
	if a.open {
		a.buf = binary.BigEndian.AppendUint32(a.buf, lastPage)
		a.open = false
	}
}

// add appends a part; close comes after the last.
func (a *appender) add(p store.Part) {
	if page, ok := p.(*store.Page); ok {
		a.buf = binary.BigEndian.AppendUint32(a.buf, uint32(page.Index))
		a.buf = append(a.buf, page.Data[:]...)
		return
	}
	a.closePages()
	switch p := p.(type) {
	case *store.Summary:
		a.blob(p.Settings.Encode())
		a.blob(p.Change.Encode())
		a.blob(p.RootChain.Encode())
		a.words(p.Height, p.Time, p.GasTotal, p.Accounts, p.Programs, p.Instances, p.Head, p.Tail)
		for _, r := range p.Frontier {
			a.buf = append(a.buf, r[:]...)
		}
	case *store.Account:
		a.blob(p.Encode())
	case *store.Program:
		a.blob(p.Ref.Encode())
		a.blob(p.Source)
	case *store.Instance:
		a.blob(p.Instance.Encode())
		a.buf = binary.BigEndian.AppendUint32(a.buf, uint32(len(p.Globals)))
		a.words(p.Globals...)
		a.open = true
	case *store.Message:
		a.blob(p.Encode())
	}
}

// parser reads the stream. The first thing that is wrong makes err; after it
// everything reads as nothing.
type parser struct {
	next  func() ([]byte, error) // the next chunk; called only while bytes are left
	chunk []byte                 // what is left of the chunk under way
	left  uint64                 // bytes of the stream that were not read
	read  uint64                 // bytes that were
	err   error
}

func (p *parser) fail(format string, args ...any) {
	if p.err == nil {
		p.err = &ContentError{fmt.Sprintf("byte %d: ", p.read) + fmt.Sprintf(format, args...)}
	}
}

// take returns the next n bytes; they are good until the next take.
func (p *parser) take(n int) []byte {
	if p.err == nil && uint64(n) > p.left {
		p.fail("want %d bytes more, got %d", n, p.left)
	}
	var parts []byte // where n bytes stand in more than one chunk
	for p.err == nil {
		if need := n - len(parts); len(p.chunk) >= need {
			out := p.chunk[:need:need]
			p.chunk = p.chunk[need:]
			p.left, p.read = p.left-uint64(n), p.read+uint64(n)
			if parts == nil {
				return out
			}
			return append(parts, out...)
		}
		parts = append(parts, p.chunk...)
		p.chunk, p.err = p.next()
	}
	return make([]byte, min(n, memory.PageSize))
}

func (p *parser) u32() uint32 { return binary.BigEndian.Uint32(p.take(4)) }
func (p *parser) u64() uint64 { return binary.BigEndian.Uint64(p.take(8)) }

// blob returns the next blob of at most most bytes.
func (p *parser) blob(what string, most int) []byte {
	n := p.u32()
	if uint64(n) > uint64(most) {
		p.fail("%s: want at most %d bytes, got %d", what, most, n)
		return nil
	}
	return p.take(int(n))
}

// decode returns what f makes of the next blob.
func decode[T any](p *parser, what string, most int, f func([]byte) (T, error)) (out T) {
	b := p.blob(what, most)
	if p.err != nil {
		return out
	}
	out, err := f(b)
	if err != nil {
		p.fail("%s: %v", what, err)
	}
	return out
}

func (p *parser) summary() *store.Summary {
	s := &store.Summary{
		Settings:  decode(p, "settings", maxRecord, kernel.DecodeSettings),
		Change:    decode(p, "settings change", maxRecord, kernel.DecodeSettingsChange),
		RootChain: decode(p, "root-chain header", maxRecord, kernel.DecodeHeader),
	}
	for _, v := range []*uint64{
		&s.Height, &s.Time, &s.GasTotal, &s.Accounts, &s.Programs, &s.Instances, &s.Head, &s.Tail,
	} {
		*v = p.u64()
	}
	if p.err != nil {
		return s
	}
	if s.Head > s.Tail {
		p.fail("queue: want a head of at most %d, got %d", s.Tail, s.Head)
	}
	for range bits.OnesCount64(s.Head) {
		s.Frontier = append(s.Frontier, ssz.Root(p.take(ssz.ChunkSize)))
	}
	return s
}

func (p *parser) instance(n uint64) *store.Instance {
	i := &store.Instance{Number: n, Instance: decode(p, "instance", maxRecord, kernel.DecodeInstance)}
	globals := p.u32()
	if globals > program.MaxGlobals {
		p.fail("instance %d: want at most %d globals, got %d", n, program.MaxGlobals, globals)
		return i
	}
	for range globals {
		i.Globals = append(i.Globals, p.u64())
	}
	return i
}

// page returns the next page of an instance, nil behind the last. Pages
// ascend: the index is at least from.
func (p *parser) page(instance, from uint64) *store.Page {
	index := p.u32()
	if p.err != nil || index == lastPage {
		return nil
	}
	if uint64(index) < from || index >= maxPages {
		p.fail("instance %d: want a page of %d to %d, got %d", instance, from, maxPages-1, index)
		return nil
	}
	data := memory.Page(p.take(memory.PageSize))
	if data == (memory.Page{}) {
		p.fail("instance %d: want page %d left out or not all zero", instance, index)
	}
	return &store.Page{Instance: instance, Index: memory.PageIndex(index), Data: &data}
}

// parts returns the parts of the stream, the roots of the summary taken from
// the manifest. An error is the last of the sequence.
func (p *parser) parts(m *Manifest) iter.Seq2[store.Part, error] {
	return func(yield func(store.Part, error) bool) {
		emit := func(part store.Part) bool { return p.err == nil && yield(part, nil) }
		if stopped := !p.run(m, emit); stopped && p.err == nil {
			return
		}
		if p.err != nil {
			yield(nil, p.err)
		}
	}
}

// run hands out the parts until emit returns false or the stream ends.
func (p *parser) run(m *Manifest, emit func(store.Part) bool) bool {
	s := p.summary()
	s.StateRoot, s.ReceiptsRoot = m.StateRoot, m.ReceiptsRoot
	if !emit(s) {
		return false
	}
	for n := range s.Accounts {
		if !emit(&store.Account{Number: n, Account: decode(p, "account", maxRecord, kernel.DecodeAccount)}) {
			return false
		}
	}
	for n := range s.Programs {
		q := &store.Program{Number: n}
		q.Ref = decode(p, "program reference", maxRecord, kernel.DecodeProgramRef)
		q.Source = append([]byte(nil), p.blob("program", maxSource)...)
		if !emit(q) {
			return false
		}
	}
	for n := range s.Instances {
		if !emit(p.instance(n)) || !p.pages(n, emit) {
			return false
		}
	}
	for n := s.Head; n < s.Tail; n++ {
		q := &store.Message{Message: decode(p, "message", maxMessage, kernel.DecodeMessage)}
		if p.err == nil && q.Number != n {
			p.fail("want message %d, got %d", n, q.Number)
		}
		if !emit(q) {
			return false
		}
	}
	if p.left > 0 {
		p.fail("want the end, got %d bytes more", p.left)
	}
	return true
}

func (p *parser) pages(instance uint64, emit func(store.Part) bool) bool {
	for from := uint64(0); ; {
		page := p.page(instance, from)
		if page == nil {
			return p.err == nil
		}
		if !emit(page) {
			return false
		}
		from = uint64(page.Index) + 1
	}
}
