package snapshot

import (
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"iter"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/store"
)

// Field is a field whose value differs.
type Field struct {
	Name string `json:"name"`
	A    string `json:"a"`
	B    string `json:"b"`
}

// Record is an account, program, instance or message that differs.
type Record struct {
	Number uint64  `json:"number"`
	Only   string  `json:"only,omitempty"` // "a" or "b" where the other side has none
	Fields []Field `json:"fields,omitempty"`
	Pages  *Pages  `json:"pages,omitempty"` // of instances whose memory differs
}

// Pages says how the memory of an instance differs.
type Pages struct {
	Count   uint64 `json:"count"`   // of the pages that differ
	First   uint32 `json:"first"`   // the first of them
	Address uint32 `json:"address"` // of the first byte that differs
	A       string `json:"a"`       // up to 16 bytes from there on, hex
	B       string `json:"b"`
}

// Records are the differences of one kind.
type Records struct {
	Count uint64   `json:"count"`           // how many differ
	First []Record `json:"first,omitempty"` // the first of them
}

// Side says what one side of a comparison is.
type Side struct {
	ChainID   uint64 `json:"chain_id"`
	Height    uint64 `json:"height"`
	StateRoot string `json:"state_root"`
	AppHash   string `json:"app_hash"`
}

// Diff is how two states differ.
type Diff struct {
	A         Side    `json:"a"`
	B         Side    `json:"b"`
	Fields    []Field `json:"fields,omitempty"` // of the summary
	Accounts  Records `json:"accounts"`
	Programs  Records `json:"programs"`
	Instances Records `json:"instances"`
	Messages  Records `json:"messages"`
}

// Equal reports whether nothing differs.
func (d *Diff) Equal() bool {
	return len(d.Fields) == 0 && d.Accounts.Count+d.Programs.Count+d.Instances.Count+d.Messages.Count == 0
}

// FirstPage returns the first instance with a page that differs, and the
// page; false when no memory differs among the instances that are listed.
func (d *Diff) FirstPage() (instance uint64, page memory.PageIndex, ok bool) {
	for i := range d.Instances.First {
		if r := &d.Instances.First[i]; r.Pages != nil {
			return r.Number, memory.PageIndex(r.Pages.First), true
		}
	}
	return 0, 0, false
}

// Compare walks through two states side by side and lists at most limit
// differences of each kind, lowest numbers first, but always the first
// instance whose memory differs. It takes the memory of a few parts and does
// not stop where roots agree: a store whose records do not fit its roots
// shows too.
func Compare(ctx context.Context, a, b Source, limit int) (*Diff, error) {
	x, stopA := newCursor(a)
	defer stopA()
	y, stopB := newCursor(b)
	defer stopB()
	c := &comparison{limit: limit}
	for n := 0; ; n++ {
		if n%tellEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if x.err != nil {
			return nil, fmt.Errorf("first side: %w", x.err)
		}
		if y.err != nil {
			return nil, fmt.Errorf("second side: %w", y.err)
		}
		order := x.place.compare(y.place)
		switch {
		case x.part == nil && y.part == nil:
			c.settle()
			return &c.diff, nil
		case y.part == nil || x.part != nil && order < 0:
			c.only("a", x.part, x.place)
			x.advance()
		case x.part == nil || order > 0:
			c.only("b", y.part, y.place)
			y.advance()
		default:
			c.both(x.part, y.part, x.place)
			x.advance()
			y.advance()
		}
	}
}

// place orders parts as they stand in a state.
type place struct {
	kind   int // of the list
	number uint64
	page   int64 // -1 for the instance itself
}

func (p place) compare(q place) int {
	return cmp.Or(cmp.Compare(p.kind, q.kind), cmp.Compare(p.number, q.number), cmp.Compare(p.page, q.page))
}

// Kinds of parts in their order.
const (
	kindSummary = iota
	kindAccount
	kindProgram
	kindInstance // and its pages
	kindMessage
)

func placeOf(p store.Part) place {
	switch p := p.(type) {
	case *store.Account:
		return place{kindAccount, p.Number, -1}
	case *store.Program:
		return place{kindProgram, p.Number, -1}
	case *store.Instance:
		return place{kindInstance, p.Number, -1}
	case *store.Page:
		return place{kindInstance, p.Instance, int64(p.Index)}
	case *store.Message:
		return place{kindMessage, p.Number, -1}
	}
	return place{}
}

// cursor stands at a part of a state; at the end part is nil.
type cursor struct {
	part  store.Part
	place place
	err   error
	next  func() (store.Part, error, bool)
}

func newCursor(s Source) (*cursor, func()) {
	next, stop := iter.Pull2(s.Parts())
	c := &cursor{next: next}
	c.advance()
	return c, stop
}

func (c *cursor) advance() {
	part, err, ok := c.next()
	if !ok {
		part = nil
	}
	c.part, c.place, c.err = part, placeOf(part), err
}

// comparison gathers what differs.
type comparison struct {
	limit    int
	diff     Diff
	instance *Record // under way; listed when the next one starts, if it differs
	differs  bool
	memory   bool // an instance whose memory differs is listed
}

func (c *comparison) list(kind int) *Records {
	switch kind {
	case kindAccount:
		return &c.diff.Accounts
	case kindProgram:
		return &c.diff.Programs
	case kindInstance:
		return &c.diff.Instances
	default:
		return &c.diff.Messages
	}
}

func (c *comparison) note(kind int, r Record) {
	list := c.list(kind)
	list.Count++
	first := r.Pages != nil && !c.memory
	if len(list.First) < c.limit || first {
		list.First = append(list.First, r)
		c.memory = c.memory || r.Pages != nil
	}
}

// settle ends the instance under way.
func (c *comparison) settle() {
	if c.instance != nil && c.differs {
		c.note(kindInstance, *c.instance)
	}
	c.instance, c.differs = nil, false
}

func (c *comparison) only(side string, p store.Part, at place) {
	if page, ok := p.(*store.Page); ok {
		if side == "a" {
			c.page(page.Index, page.Data, new(memory.Page))
		} else {
			c.page(page.Index, new(memory.Page), page.Data)
		}
		return
	}
	c.settle()
	switch at.kind {
	case kindSummary:
		c.summary(p, side)
	case kindInstance:
		c.instance, c.differs = &Record{Number: at.number, Only: side}, true
	default:
		c.note(at.kind, Record{Number: at.number, Only: side})
	}
}

func (c *comparison) both(a, b store.Part, at place) {
	if page, ok := a.(*store.Page); ok {
		c.page(page.Index, page.Data, b.(*store.Page).Data)
		return
	}
	c.settle()
	fields := compareParts(a, b)
	switch {
	case at.kind == kindSummary:
		c.summary(a, "a")
		c.summary(b, "b")
		c.diff.Fields = fields
	case at.kind == kindInstance:
		c.instance, c.differs = &Record{Number: at.number, Fields: fields}, len(fields) > 0
	case len(fields) > 0:
		c.note(at.kind, Record{Number: at.number, Fields: fields})
	}
}

func (c *comparison) summary(p store.Part, side string) {
	s, ok := p.(*store.Summary)
	if !ok {
		return
	}
	out := Side{
		ChainID: s.Settings.ChainID, Height: s.Height,
		StateRoot: s.StateRoot.String(), AppHash: s.AppHash().String(),
	}
	if side == "a" {
		c.diff.A = out
	} else {
		c.diff.B = out
	}
}

// page compares the content of a page of the instance under way.
func (c *comparison) page(at memory.PageIndex, a, b *memory.Page) {
	if *a == *b || c.instance == nil {
		return
	}
	c.differs = true
	if c.instance.Pages != nil {
		c.instance.Pages.Count++
		return
	}
	i := 0
	for a[i] == b[i] {
		i++
	}
	end := min(i+16, memory.PageSize)
	c.instance.Pages = &Pages{
		Count: 1, First: uint32(at), Address: uint32(at)*memory.PageSize + uint32(i),
		A: hex.EncodeToString(a[i:end]), B: hex.EncodeToString(b[i:end]),
	}
}
